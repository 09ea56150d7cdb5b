import assert from "node:assert/strict"
import * as arquero from "arquero"
import fc from "fast-check"
import { fingerprint } from "../../../../kernels/dataflow/runner/fingerprint.ts"
import { bundle, displayData } from "../../../../kernels/dataflow/runner/index.ts"
import { progressBundle } from "../../../../kernels/dataflow/runner/progress.ts"

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"))

describe("runner: what values look like", () => {
  it("asks the value itself first, and hands on the formats", async () => {
    const seen: unknown[] = []
    const value = {
      [Symbol.for("Jupyter.display")]: (options: unknown) => {
        seen.push(options)
        return { "text/html": "<b>1</b>" }
      },
    }
    assert.deepEqual(await bundle(value, { formats: ["svg"] }), { "text/html": "<b>1</b>" })
    assert.deepEqual(seen, [{ formats: ["svg"] }])
    assert.throws(() => bundle({ [Symbol.for("Jupyter.display")]: () => 3 }), /has to return a MIME bundle/)
  })

  it("makes of a bundle's remarks the metadata of its message, and keeps what is for the kernel alone", () => {
    const about = { "image/png": { width: 680, height: 430 }, "image/gif": { width: 1 } }
    const shown = {
      "image/png": "iVBO",
      "text/plain": "Figure",
      "application/vnd.etude.metadata+json": about,
      "application/vnd.etude.export+json": { name: "reward" },
    }
    assert.deepEqual(displayData(shown), {
      data: { "image/png": "iVBO", "text/plain": "Figure" },
      metadata: { "image/png": { width: 680, height: 430 } },
    })
    assert.deepEqual(displayData({ "text/plain": "3" }), { data: { "text/plain": "3" }, metadata: {} })
  })

  it("shows arrays of records and arquero tables as tables, with nulls and types, long ones cut", async () => {
    const records = Array.from({ length: 25 }, (_, i) => ({ i, word: i === 1 ? null : `<${i}>`, x: i / 3 }))
    for (const value of [records, arquero.from(records)]) {
      const shown = await bundle(value)
      const html = String(shown["text/html"])
      assert.match(html, /25 rows × 3 columns; 5 more rows not shown/)
      assert.match(html, /&lt;0&gt;/)
      assert.match(html, /opacity:.5">null</)
      const lines = String(shown["text/plain"]).split("\n")
      assert.equal(lines[0]?.split(/\s+/).join(), ",i,word,x")
      assert.equal(lines.length, 2 + 20 + 1)
      assert.match(lines[3]!, /^ 1 {2}null {2}0\.333333$/)
    }
    assert.deepEqual(Object.keys(await bundle([1, 2])), ["text/plain"])
    assert.deepEqual(Object.keys(await bundle([])), ["text/plain"])
  })

  it("keeps the order of a sorted and filtered arquero table", async () => {
    const table = arquero
      .table({ a: [3, 1, 2, 9] })
      .filter((row: { a: number }) => row.a < 9)
      .orderby("a")
    assert.deepEqual(
      String((await bundle(table))["text/plain"])
        .split("\n")
        .slice(2),
      ["1", "2", "3"],
    )
  })

  it("shows danfojs frames as tables, nulls and index visible", async () => {
    const { DataFrame } = (await import("danfojs-node")) as unknown as {
      DataFrame: new (data: object) => unknown
    }
    const shown = await bundle(new DataFrame({ x: [1, 2, null], word: ["one", "two", "three"] }))
    const lines = String(shown["text/plain"]).split("\n")
    assert.equal(lines[0]?.trim().split(/\s+/).join(), "x,word")
    assert.match(lines[4] ?? "", /^2\s+null\s+three/)
    assert.match(String(shown["text/html"]), /<table>/)
  })

  it("shows functions by their signature", async () => {
    const shown = async (value: unknown) => (await bundle(value))["text/plain"]
    assert.equal(await shown(function add(a: number, { b = ")" } = {}) {
      return a + b
    }), '[Function: add(a, { b = ")" } = {})]') // biome-ignore format: one line
    assert.equal(await shown(Object.assign(async (x: number) => x, {})), "[AsyncFunction (anonymous)(x)]")
    assert.equal(await shown(class A {}), "[class A]")
    assert.equal(await shown(Math.max), "[Function: max]")
  })

  it("writes errors with the trace that it is given", async () => {
    const shown = await bundle(new RangeError("far"), {}, error => `traced ${error.message}`)
    assert.deepEqual(shown, { "text/plain": "traced far" })
  })

  it("knows images by their bytes and elements by their HTML", async () => {
    const png = base64(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    )
    assert.equal((await bundle(png))["image/png"], Buffer.from(png).toString("base64"))
    assert.ok("image/svg+xml" in (await bundle({ outerHTML: " <svg></svg>" })))
    assert.equal((await bundle({ outerHTML: "<p>x</p>" }))["text/html"], "<p>x</p>")
    assert.deepEqual(Object.keys(await bundle(new Uint8Array([1, 2]))), ["text/plain"])
  })

  it("says how far a loop is", () => {
    const state = {
      label: "train",
      done: 50,
      total: 200,
      rate: 2.5,
      secondsLeft: 60,
      note: "loss 0.5",
      isFinished: false,
    }
    assert.equal(progressBundle(state)["text/plain"], "train: 50/200 · 2.5/s · 1 min 0 s left · loss 0.5")
  })
})

describe("runner: fingerprints", () => {
  it("are equal for clones, and differ where anything differs", () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.bigInt(),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
        fc.uint8Array({ maxLength: 4 }),
      ),
    }))
    fc.assert(
      fc.property(value, value, (a, b) => {
        assert.equal(fingerprint(structuredClone(a)), fingerprint(a))
        let isSame = true
        try {
          assert.deepStrictEqual(structuredClone(a), structuredClone(b))
        } catch {
          isSame = false
        }
        if (!isSame) assert.notEqual(fingerprint(a), fingerprint(b))
      }),
      { numRuns: 2000 },
    )
  })

  it("are withheld from what cannot be compared", () => {
    const circle: unknown[] = []
    circle.push(circle)
    for (const value of [
      () => 1,
      circle,
      new (class A {})(),
      {
        get x() {
          return 1
        },
      },
      Symbol("s"),
      new Array(20_000).fill(0),
      "x".repeat(2 << 20),
    ])
      assert.equal(fingerprint(value), null)
  })
})
