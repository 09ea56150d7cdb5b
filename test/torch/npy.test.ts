import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as torch from "etude/torch"

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}.npy`, import.meta.url))
const grid = [[0, 1, 2], [3, 4, 5]] // biome-ignore format: a grid
const map = (f: (x: number) => number | boolean) => grid.map(row => row.map(f))

describe("npy", () => {
  const folder = mkdtempSync(join(tmpdir(), "etude-npy-"))
  after(() => rmSync(folder, { recursive: true }))

  const arrays: [name: string, dtype: torch.Dtype, values: unknown][] = [
    ["float32", "float32", map(x => x / 2)],
    ["float64-fortran", "float64", map(x => x / 4)],
    ["float16", "float16", grid],
    ["int64", "int64", map(x => x - 2 ** 40)],
    ["int32-big-endian", "int32", map(x => x * 70000)],
    ["int16", "int16", map(x => x - 3)],
    ["uint8", "uint8", grid],
    ["uint32", "uint32", grid],
    ["bool", "bool", map(x => x % 2 === 0)],
    ["scalar", "float64", 2.5],
    ["empty", "float32", []],
    ["version2", "float32", grid],
    ["version3", "float32", grid],
  ]
  for (const [name, dtype, values] of arrays)
    it(`reads NumPy's ${name}`, () => {
      const tensor = torch.loadNpy(fixture(name))
      assert.equal(tensor.dtype, dtype)
      assert.deepEqual(tensor.toArray(), values)
      assert.deepEqual(tensor.shape, name === "empty" ? [0, 3] : name === "scalar" ? [] : [2, 3])
    })

  for (const name of ["float32", "float16", "int64", "int16", "uint8", "bool", "scalar", "empty"])
    it(`writes ${name} byte for byte as NumPy does`, () => {
      const path = join(folder, `${name}.npy`)
      torch.saveNpy(path, torch.loadNpy(fixture(name)))
      assert.deepEqual(readFileSync(path), readFileSync(fixture(name)))
    })

  it("writes a transposed view in row-major order", () => {
    const path = join(folder, "transposed.npy")
    const tensor = torch.tensor(grid).t()
    torch.saveNpy(path, tensor)
    assert.deepEqual(torch.loadNpy(path).toArray(), tensor.toArray())
  })

  it("refuses what is no plain array of a version it knows, naming the file", () => {
    const broken = (name: string, change: (bytes: Buffer) => Buffer): string => {
      const path = join(folder, `${name}.npy`)
      writeFileSync(path, change(readFileSync(fixture("float32"))))
      return path
    }
    const refused: [path: string, message: RegExp][] = [
      [fixture("structured"), /structured\.npy: expected 'descr' of a plain array/],
      [broken("magic", b => b.subarray(1)), /magic\.npy: expected an \.npy file/],
      [
        broken("version", b => Buffer.concat([b.subarray(0, 6), Buffer.of(9, 0), b.subarray(8)])),
        /version 1, 2 or 3, found 9/,
      ],
      [
        broken("truncated", b => b.subarray(0, -4)),
        /shape \[2,3\] of f4 needs 24 bytes after the header, found 20/,
      ],
      [broken("header", b => b.subarray(0, 40)), /header should end at byte 128, but the file has 40/],
      [
        broken("type", b => Buffer.from(b.toString("latin1").replace("<f4", "<U4"), "latin1")),
        /elements of U4/,
      ],
    ]
    for (const [path, message] of refused) assert.throws(() => torch.loadNpy(path), message)
    assert.throws(
      () => torch.saveNpy(join(folder, "x.npy"), torch.zeros([2], { dtype: "bfloat16" })),
      /no type for bfloat16; convert it first/,
    )
  })
})
