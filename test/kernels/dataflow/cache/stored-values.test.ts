import assert from "node:assert/strict"
import * as arquero from "arquero"
import fc from "fast-check"
import { decodeValues, encodeValues, storeSymbol } from "../../../../kernels/dataflow/runner/stored-values.ts"

class Matrix {
  readonly data: Float32Array
  readonly owner: unknown
  constructor(data: Float32Array, owner: unknown = null) {
    this.data = data
    this.owner = owner
  }
  [storeSymbol]() {
    return { module: "matrices", restore: "matrix", data: { data: this.data, owner: this.owner } }
  }
}
const modules: Record<string, Record<string, unknown>> = {
  matrices: { matrix: async ({ data, owner }: Matrix) => new Matrix(data, owner) },
  arquero: { ...arquero },
}
const importModule = async (specifier: string): Promise<Record<string, unknown>> => modules[specifier] ?? {}
const trip = (values: Record<string, unknown>): Promise<Record<string, unknown>> =>
  decodeValues(encodeValues(values), importModule)

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
      { numRuns: 1000 },
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
      [new Matrix(new Float32Array(1), () => 1), /^v \(matrix\)\.owner is a function$/],
    ]
    for (const [value, message] of cases)
      assert.throws(() => encodeValues({ v: value }), { name: "UnstorableError", message })
  })

  it("says which module cannot restore a value", async () => {
    const bytes = encodeValues({ v: new Matrix(new Float32Array(1)) })
    await assert.rejects(
      decodeValues(bytes, async () => ({})),
      /matrices has no function matrix to restore a value with/,
    )
  })
})
