import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as arquero from "arquero"
import fc from "fast-check"
import { contentHash } from "../../../../kernels/dataflow/runner/content-hash.ts"
import { storeSymbol } from "../../../../kernels/dataflow/runner/store-protocol.ts"
import { decodeValues, encodeValues } from "../../../../kernels/dataflow/runner/stored-values.ts"
import { readValuesFile, writeValuesFile } from "../../../../kernels/dataflow/runner/values-file.ts"

class Matrix {
  readonly data: Float32Array
  readonly owner: unknown
  constructor(data: Float32Array, owner: unknown = null) {
    this.data = data
    this.owner = owner
  }
  [storeSymbol]() {
    const bytes = new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength)
    const tensor = { dtype: "F32", shape: [1, this.data.length], bytes }
    return { module: "matrices", restore: "matrix", data: this.owner, tensor }
  }
}
const modules: Record<string, Record<string, unknown>> = {
  matrices: {
    matrix: async (owner: unknown, bytes: Uint8Array) =>
      new Matrix(new Float32Array(bytes.buffer as ArrayBuffer), owner),
  },
  arquero: { ...arquero },
}
const importModule = async (specifier: string): Promise<Record<string, unknown>> => modules[specifier] ?? {}

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), "etude-values-"))
})
after(() => rmSync(folder, { recursive: true, force: true }))

const file = (): string => join(folder, "values")
const trip = async (values: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const { hash } = await writeValuesFile(file(), encodeValues(values))
  return (await decodeValues(await readValuesFile(file(), hash), importModule)).values
}

describe("cache: values as bytes and back", () => {
  it("keeps plain data as it is", async () => {
    const leaf = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, maxDepth: 0 }),
      fc.constant(-0),
      fc.constant(Number.NaN),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 5 }),
        fc.dictionary(
          fc.string().filter(key => key !== "__proto__"),
          tie("value"),
          { maxKeys: 5, noNullPrototype: true },
        ),
        fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 3 }).map(entries => new Map(entries)),
        fc.array(tie("value"), { maxLength: 3 }).map(items => new Set(items)),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(value, async each => assert.deepStrictEqual((await trip({ each })).each, each)),
      { numRuns: 300 },
    )
  })

  it("keeps what two names share, and circles", async () => {
    const shared = { n: 1 }
    const circle: Record<string, unknown> = { shared }
    circle.self = circle
    const { a, b } = (await trip({ a: circle, b: [shared] })) as { a: typeof circle; b: unknown[] }
    assert.equal(a.self, a)
    assert.equal(a.shared, b[0])
  })

  it("takes objects apart that say how, each once, however deep", async () => {
    const inner = new Matrix(new Float32Array([1, 2]))
    const outer = new Matrix(new Float32Array([3]), { list: [inner] })
    const { all, again } = (await trip({ all: new Map([["k", [outer, inner]]]), again: inner })) as {
      all: Map<string, [Matrix, Matrix]>
      again: Matrix
    }
    const [first, second] = all.get("k")!
    assert.ok(first instanceof Matrix && second instanceof Matrix)
    assert.deepEqual([...first.data, ...second.data], [3, 1, 2])
    assert.equal((first.owner as { list: unknown[] }).list[0], second)
    assert.equal(second, again)
  })

  it("keeps arquero tables, as filtered and ordered", async () => {
    const table = arquero.table({ a: [3, 1, 2], s: ["x", null, "z"], d: [new Date(0), null, new Date(5)] })
    const { t } = (await trip({ t: table.orderby("a") })) as { t: typeof table }
    assert.deepEqual(t.objects(), table.orderby("a").objects())
  })

  it("refuses what it would change, and says where it sits", () => {
    const cases: [unknown, RegExp][] = [
      [() => 1, /^v is a function$/],
      [{ a: [1, { b: Symbol("s") }] }, /^v\.a\[1\]\.b is a symbol$/],
      [
        new Map([["k", new (class Model {})()]]),
        /^v\.get\(…\) is an instance of Model, which has no Symbol\.for\("etude\.store"\) method$/,
      ],
      [
        {
          get now() {
            return 1
          },
        },
        /^v has a property \(now\) that is not plain data$/,
      ],
      [new Matrix(new Float32Array(1), () => 1), /^v is a function$/],
    ]
    for (const [value, message] of cases)
      assert.throws(() => encodeValues({ v: value }), { name: "UnstorableError", message })
  })

  it("says which module cannot restore a value", async () => {
    const { structure, leaves } = encodeValues({ v: new Matrix(new Float32Array(1)) })
    const bytes = leaves.map(each => each.bytes)
    await assert.rejects(
      decodeValues({ structure, leaves: bytes }, async () => ({})),
      /matrices has no function matrix to restore a value with/,
    )
  })

  it("keeps arrays of every kind, large and small", async () => {
    const kinds = [Float32Array, Float64Array, Int8Array, Uint8ClampedArray, BigInt64Array, Uint16Array]
    for (const length of [0, 3, 5000]) {
      const values: Record<string, unknown> = {
        buffer: Buffer.alloc(length, 7),
        raw: new ArrayBuffer(length),
      }
      for (const Kind of kinds) values[Kind.name] = new Kind(length)
      values.view = new DataView(new ArrayBuffer(length + 8), 8)
      values.part = new Float32Array(length + 4).fill(2).subarray(4)
      assert.deepStrictEqual(await trip(values), values)
    }
  })

  it("writes a safetensors file, with arrays and tensors under their names", async () => {
    const model = new Matrix(new Float32Array([1, 2, 3]))
    await writeValuesFile(file(), encodeValues({ model, runs: [new Float64Array(1000)] }))
    const bytes = readFileSync(file())
    const length = Number(bytes.readBigUInt64LE())
    const header = JSON.parse(bytes.toString("utf8", 8, 8 + length)) as Record<string, { shape: number[] }>
    assert.deepEqual(header.model?.shape, [1, 3])
    assert.deepEqual(header["runs[0]"]?.shape, [1000])
    const ends = Object.entries(header).flatMap(([name, entry]) =>
      name === "__metadata__" ? [] : [(entry as unknown as { data_offsets: number[] }).data_offsets[1]!],
    )
    assert.equal(Math.max(...ends), bytes.length - 8 - length)
  })

  it("finds out any damage while reading", async () => {
    const { hash } = await writeValuesFile(file(), encodeValues({ a: new Float32Array(5000), b: ["text"] }))
    const whole = readFileSync(file())
    const damaged = async (bytes: Uint8Array): Promise<void> => {
      writeFileSync(file(), bytes)
      await assert.rejects(readValuesFile(file(), hash), { name: "DamagedError" })
    }
    for (let at = 0; at < whole.length; at += 211) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1
      // A length that the first bytes cannot have is an error of the header too.
      if (at >= 8) await damaged(bytes)
    }
    for (const length of [0, 7, 20, whole.length - 1]) await damaged(whole.subarray(0, length))
    writeFileSync(file(), whole)
    await readValuesFile(file(), hash)
    truncateSync(file(), whole.length - 5)
    await assert.rejects(readValuesFile(file(), hash), { name: "DamagedError" })
  })

  it("keeps what is another name's value as that name, and refuses its parts", async () => {
    const model = new Matrix(new Float32Array(4))
    const whole = new Matrix(new Float32Array(2), [model])
    const findOwner = (object: object) =>
      object === whole || object === model ? { name: "whole", isWhole: object === whole } : undefined
    const { structure, leaves, uses } = encodeValues(
      { policy: { model: whole } },
      { findOwner, nameOf: () => undefined },
    )
    assert.deepEqual([uses, leaves], [["whole"], []])
    const { values } = await decodeValues({ structure, leaves: [] }, importModule, () => whole)
    assert.equal((values.policy as { model: unknown }).model, whole)
    assert.throws(
      () => encodeValues({ part: { model } }, { findOwner, nameOf: () => undefined }),
      /part\.model is a part of `whole`/,
    )
  })
})

describe("cache: hashes of values", () => {
  it("are equal for equal values, also after a trip, and differ for others", async () => {
    const make = (change: Record<string, unknown> = {}) => ({
      n: [1, 2.5, -0, Number.NaN],
      m: new Map<unknown, unknown>([["a", new Set([1n])]]),
      d: new Date(5),
      big: new Float32Array(3000).fill(1),
      x: new Matrix(new Float32Array([1, 2]), { y: "z" }),
      ...change,
    })
    const hash = contentHash(make())
    assert.ok(hash)
    assert.equal(contentHash(make()), hash)
    assert.equal(contentHash((await trip({ v: make() })).v), hash)
    const others = [
      { n: [1, 2.5, 0, Number.NaN] },
      { m: new Map([["a", new Set([1])]]) },
      { d: new Date(6) },
      { big: new Float32Array(3000).fill(2) },
      { big: new Float64Array(1500).fill(1) },
      { x: new Matrix(new Float32Array([1, 3]), { y: "z" }) },
      { x: new Matrix(new Float32Array([1, 2]), { y: "w" }) },
    ]
    const hashes = others.map(change => contentHash(make(change)))
    assert.equal(new Set([hash, ...hashes]).size, others.length + 1)
  })

  it("tell sharing and circles apart from copies", () => {
    const row = { a: 1 }
    assert.notEqual(contentHash([row, row]), contentHash([{ a: 1 }, { a: 1 }]))
    const circle: unknown[] = []
    circle.push(circle)
    assert.ok(contentHash(circle))
  })

  it("are none for what cannot be told", () => {
    for (const value of [() => 1, { f: () => 1 }, [new (class A {})()], Symbol("s")])
      assert.equal(contentHash(value), null)
  })
})
