import assert from "node:assert/strict"
import { table } from "etude/tables"
import fc from "fast-check"
import { contentHash } from "../../kernels/dataflow/runner/content-hash.ts"
import { trip } from "../stored-trip.ts"

describe("tables: stored and restored", () => {
  it("keep every value of every column", async () => {
    const kinds: fc.Arbitrary<unknown>[] = [
      fc.double(),
      fc.option(fc.integer()),
      fc.option(fc.string({ unit: "grapheme" })),
      fc.string({ unit: "binary" }),
      fc.option(fc.boolean()),
      fc.option(fc.date({ noInvalidDate: true })),
      fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
      fc.bigInt(),
      fc.constantFrom(undefined, null, 1),
      fc.oneof(fc.integer(), fc.string()),
      fc.array(fc.integer(), { maxLength: 3 }),
    ]
    const columns = fc
      .integer({ min: 0, max: 20 })
      .chain(rows => fc.tuple(...kinds.map(kind => fc.array(kind, { minLength: rows, maxLength: rows }))))
    await fc.assert(
      fc.asyncProperty(columns, async all => {
        const made = table(Object.fromEntries(all.map((values, i) => [`c${i}`, values as unknown[]])))
        const restored = await trip(made)
        assert.deepStrictEqual(restored.columnNames(), made.columnNames())
        for (const name of made.columnNames())
          assert.deepStrictEqual(Array.from(restored.array(name)), Array.from(made.array(name)))
        assert.equal(contentHash(restored), contentHash(made))
      }),
      { numRuns: 40 },
    )
  })

  it("keep the rows as filtered and ordered, and the name", async () => {
    const made = table([{ a: 3 }, { a: 1 }, { a: 2 }], { name: "rows" })
      .filter(row => row.a > 1)
      .orderby("a")
    const restored = await trip(made)
    assert.deepEqual(restored.objects(), [{ a: 2 }, { a: 3 }])
    assert.equal(restored.derive({ b: row => row.a * 2 }).get("b", 1), 6)
    const request = { formats: ["csv"] }
    assert.deepEqual(
      restored[Symbol.for("Jupyter.display") as never as "preview"](request as never),
      made[Symbol.for("Jupyter.display") as never as "preview"](request as never),
    )
    await assert.rejects(trip(made.groupby("a")), /a grouped table; ungroup\(\) it to keep it/)
  })
})
