import assert from "node:assert/strict"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import * as torch from "etude/torch"

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

describe("safetensors", () => {
  const folder = mkdtempSync(join(tmpdir(), "etude-safetensors-"))
  const path = (name: string) => join(folder, name)
  after(() => rmSync(folder, { recursive: true }))

  it("reads every dtype of a file that Python wrote", () => {
    const tensors = torch.loadSafetensors(fixture("dtypes.safetensors"))
    const ramp = [[-2, -1, 0], [1, 2, 3]] // biome-ignore format: a grid
    const dtypes = ["float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8"]
    for (const dtype of dtypes) {
      const tensor = tensors[`x.${dtype}`]!
      assert.equal(tensor.dtype, dtype)
      assert.deepEqual(tensor.toArray(), ramp)
    }
    assert.deepEqual(tensors["x.uint8"]!.toArray(), [[254, 255, 0], [1, 2, 3]]) // biome-ignore format: a grid
    assert.deepEqual(
      tensors["x.bool"]!.toArray(),
      ramp.map(row => row.map(Boolean)),
    )
    assert.equal(tensors.scalar!.item(), 3.5)
    assert.deepEqual(tensors.empty!.shape, [0, 4])
    assert.deepEqual(tensors["odd bytes"]!.toArray(), [0, 1, 2, 3, 4])
    assert.deepEqual(tensors['quote " and é and 音']!.toArray(), [1, 1])
    assert.deepEqual([tensors[10]!.item(), tensors[9]!.item()], [10, 9])
  })

  for (const name of ["dtypes", "no-metadata", "operators"])
    it(`writes ${name}.safetensors byte for byte as Python did`, () => {
      const { metadata } = torch.openSafetensors(fixture(`${name}.safetensors`))
      const tensors = torch.loadSafetensors(fixture(`${name}.safetensors`))
      const shuffled = Object.fromEntries(Object.entries(tensors).reverse())
      torch.saveSafetensors(path("copy.safetensors"), shuffled, metadata)
      assert.deepEqual(readFileSync(path("copy.safetensors")), readFileSync(fixture(`${name}.safetensors`)))
    })

  it("writes tensors that are views, transposed, or require gradients", () => {
    const base = torch.arange(6).view(2, 3).float().requiresGrad_()
    torch.saveSafetensors(path("views.safetensors"), { base, turned: base.t(), row: base.select(0, 1) })
    const read = torch.loadSafetensors(path("views.safetensors"))
    assert.deepEqual(read.turned!.toArray(), [[0, 3], [1, 4], [2, 5]]) // biome-ignore format: a grid
    assert.deepEqual(read.row!.toArray(), [3, 4, 5])
  })

  it("maps the file: tensors share its pages, and changing them changes nothing on disk", () => {
    const file = path("mapped.safetensors")
    torch.saveSafetensors(file, { big: torch.ones(1 << 20), other: torch.zeros(3) })
    torch.resetPeakMemory()
    const before = torch.memory().bytes
    const { big, other } = torch.loadSafetensors(file)
    assert.ok(torch.memory().peakBytes - before < 1 << 16, "the bytes are not copied when opened")
    big!.mul_(2)
    assert.equal(big!.sum().item(), 2 ** 21)
    assert.equal(torch.loadSafetensors(file).big!.sum().item(), 2 ** 20)
    torch.saveSafetensors(file, { other: other!.add(1) })
    assert.equal(big!.sum().item(), 2 ** 21, "an open map outlives the file's replacement")
    assert.deepEqual(torch.loadSafetensors(file, { names: ["other"] }).other!.toArray(), [1, 1, 1])
  })

  it("reads tensors that are not aligned", () => {
    const json = '{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}'
    const bytes = Buffer.concat([
      Buffer.alloc(8),
      Buffer.from(json),
      Buffer.from(new Float32Array([1.5, -2]).buffer),
    ])
    bytes.writeBigUInt64LE(BigInt(json.length))
    assert.notEqual((8 + json.length) % 4, 0)
    writeFileSync(path("odd.safetensors"), bytes)
    assert.deepEqual(torch.loadSafetensors(path("odd.safetensors")).x!.toArray(), [1.5, -2])
  })

  it("tells what is in a file without reading its tensors", () => {
    const file = torch.openSafetensors(fixture("dtypes.safetensors"))
    assert.equal(file.metadata.format, 'pt é "\n\u0001')
    assert.deepEqual(file.describe("x.bfloat16"), { dtype: "BF16", shape: [2, 3], bytes: 12 })
    assert.throws(() => file.tensor("y"), /dtypes\.safetensors: there is no tensor "y"/)
  })

  it("refuses a truncated file, naming tensor, bytes expected and found", () => {
    cpSync(fixture("no-metadata.safetensors"), path("short.safetensors"))
    truncateSync(path("short.safetensors"), readFileSync(fixture("no-metadata.safetensors")).length - 5)
    assert.throws(
      () => torch.loadSafetensors(path("short.safetensors")),
      /short\.safetensors: tensor "only" should end at byte 24, but the file holds only 19 bytes/,
    )
    truncateSync(path("short.safetensors"), 20)
    assert.throws(() => torch.loadSafetensors(path("short.safetensors")), /should take \d+ bytes.*only 20/)
  })

  it("leaves the old file and no other when a write fails", () => {
    const file = path("kept.safetensors")
    torch.saveSafetensors(file, { x: torch.ones(2) })
    const disposed = torch.ones(2)
    const files = readdirSync(folder)
    disposed.dispose()
    assert.throws(() => torch.saveSafetensors(file, { x: torch.zeros(2), y: disposed }))
    assert.throws(
      () => torch.saveSafetensors(join(folder, "missing", "x.safetensors"), { x: torch.ones(1) }),
      /ENOENT/,
    )
    assert.throws(
      () => torch.saveSafetensors(file, { x: torch.zeros([1], { dtype: "complex128" }) }),
      /"x" is of complex128/,
    )
    assert.deepEqual(readdirSync(folder), files)
    assert.deepEqual(torch.loadSafetensors(file).x!.toArray(), [1, 1])
  })
})

describe("sharded safetensors", () => {
  const folder = mkdtempSync(join(tmpdir(), "etude-shards-"))
  const index = join(folder, "model.safetensors.index.json")
  after(() => rmSync(folder, { recursive: true }))

  it("are read through their index", () => {
    const tensors = torch.loadSafetensors(fixture("sharded.safetensors.index.json"))
    assert.deepEqual(Object.keys(tensors).sort(), ["a.bias", "a.weight", "b.weight"])
    assert.deepEqual(tensors["a.bias"]!.toArray(), [0, 1, 2])
    assert.deepEqual(tensors["a.weight"]!.shape, [2, 3])
  })

  it("are written in files of a size and read back", () => {
    const tensors = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`layer.${i}`, torch.full([100], i)]),
    )
    const written = torch.saveSharded(index, tensors, { maxShardBytes: 1000, metadata: { format: "pt" } })
    assert.deepEqual(
      written.map(file => basename(file)),
      [
        "model-00001-of-00003.safetensors",
        "model-00002-of-00003.safetensors",
        "model-00003-of-00003.safetensors",
        "model.safetensors.index.json",
      ],
    )
    assert.equal(JSON.parse(readFileSync(index, "utf8")).metadata.total_size, 2000)
    const read = torch.loadSafetensors(index)
    assert.deepEqual(
      Object.values(read).map(tensor => tensor.mean().item()),
      [0, 1, 2, 3, 4],
    )
  })

  it("with a wrong index are refused, naming index, tensor and file", () => {
    const write = (weightMap: unknown) => writeFileSync(index, JSON.stringify({ weight_map: weightMap }))
    write({ "layer.9": "model-00001-of-00003.safetensors" })
    assert.throws(() => torch.loadSafetensors(index), /"layer\.9" should be in model-00001.*no such tensor/)
    write({ x: "../elsewhere.safetensors" })
    assert.throws(() => torch.loadSafetensors(index), /beside the index, found "\.\.\/elsewhere/)
    write({ x: "absent.safetensors" })
    assert.throws(() => torch.loadSafetensors(index), new RegExp(join(dirname(index), "absent")))
    writeFileSync(index, "{")
    assert.throws(() => torch.loadSafetensors(index), /index\.json: expected JSON/)
    assert.throws(
      () => torch.saveSharded(join(folder, "model.json"), {}),
      /ends in \.safetensors\.index\.json/,
    )
  })
})
