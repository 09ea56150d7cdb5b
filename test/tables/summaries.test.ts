import assert from "node:assert/strict"
import { meanInterval, wilson } from "etude/stats"
import { describe as describeTable, summarize, table } from "etude/tables"

describe("summaries of tables", () => {
  it("describe each column: types, missing values, quartiles", () => {
    const rows = describeTable(
      table({ x: [1, 2, 3, 4, null], s: ["a", "b", "a", null, "a"], y: [0.5, Number.NaN, 0.5, 0.5, 0.5] }),
    ).objects()
    assert.deepEqual(rows[0], {
      column: "x",
      type: "integer",
      count: 4,
      nulls: 1,
      nans: 0,
      distinct: 4,
      mean: 2.5,
      std: Math.sqrt(5 / 3),
      min: 1,
      q25: 1.75,
      median: 2.5,
      q75: 3.25,
      max: 4,
      top: null,
    })
    assert.deepEqual(
      [rows[1]!.type, rows[1]!.distinct, rows[1]!.top, rows[1]!.mean],
      ["string", 2, "a", null],
    )
    assert.deepEqual([rows[2]!.nans, rows[2]!.std], [1, 0])
    const right = describeTable(table({ right: [true, false, true, true, null] })).object()
    assert.deepEqual([right.type, right.mean, right.std, right.top], ["boolean", 0.75, null, true])
  })

  it("give group means with Wilson intervals for 0 and 1, t intervals otherwise", () => {
    const attempts = [
      { op: "swap", depth: 1, right: true, time: 2.5 },
      { op: "swap", depth: 1, right: false, time: 3.5 },
      { op: "turn", depth: 1, right: true, time: 4 },
      { op: "swap", depth: 2, right: null, time: 1 },
    ]
    const shares = summarize(attempts, ["op", "depth"], "right").objects()
    const [low, high] = wilson(1, 2).interval
    assert.deepEqual(shares[0], { op: "swap", depth: 1, mean: 0.5, low, high, n: 2, missing: 0 })
    assert.deepEqual([shares[2]!.mean, shares[2]!.n, shares[2]!.missing], [Number.NaN, 0, 1])
    const times = summarize(table(attempts), "op", "time").objects()
    const { mean, interval } = meanInterval([2.5, 3.5, 1])
    assert.deepEqual(times[0], { op: "swap", mean, low: interval[0], high: interval[1], n: 3, missing: 0 })
    const drawn = summarize(attempts, "op", "time", { interval: "bootstrap", seed: 1 }).objects()
    assert.ok(drawn[0]!.low >= 1 && drawn[0]!.high <= 3.5 && drawn[0]!.low < drawn[0]!.mean)
  })

  it("keep apart keys that look alike as text", () => {
    const rows = [
      { a: "x-", b: "y", n: 0.25 },
      { a: "x", b: "-y", n: 0.5 },
      { a: "1", b: "", n: 1 },
      { a: 1, b: "", n: 2 },
    ]
    assert.equal(summarize<(typeof rows)[number], "a" | "b">(rows, ["a", "b"], "n").size, 4)
    assert.throws(
      () => summarize([{ g: 1, s: "text" }], "g", "s"),
      /numbers in column "s", got "text" in row 0/,
    )
  })
})
