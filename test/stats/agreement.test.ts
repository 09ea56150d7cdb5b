import assert from "node:assert/strict"
import { cohenKappa, fleissKappa, intraclassCorrelation, krippendorffAlpha } from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

describe("agreement", () => {
  it("of two raters: Cohen's κ, plain and weighted, with its errors", () => {
    const c = reference<Record<"a" | "b" | "none" | "linear" | "quadratic", number[]>>("cohen")
    for (const weights of ["none", "linear", "quadratic"] as const) {
      const found = cohenKappa(c.a, c.b, { weights })
      allClose([found.kappa, found.standardError, ...found.interval, found.pValue], c[weights], 1e-8, weights)
    }
    assert.equal(cohenKappa(["a", "b", "a"], ["a", "b", "a"]).kappa, 1)
    assert.ok(Number.isNaN(cohenKappa(["a", "a"], ["a", "a"]).kappa))
    // The order of text labels is for their giver to say.
    const [x, y] = [
      ["low", "mid", "high", "low", "mid"],
      ["mid", "mid", "high", "low", "low"],
    ]
    assert.throws(() => cohenKappa(x, y, { weights: "linear" }), /give `categories`/)
    const number = (label: string) => ["low", "mid", "high"].indexOf(label)
    close(
      cohenKappa(x, y, { weights: "linear", categories: ["low", "mid", "high"] }).kappa,
      cohenKappa(x.map(number), y.map(number), { weights: "linear" }).kappa,
    )
    assert.throws(() => cohenKappa(["a", null], ["a", "b"]), /a label is missing at \[1\]/)
    assert.equal(cohenKappa(["a", null, "b"], ["a", "b", "b"], { missing: "omit" }).n, 2)
  })

  it("of several raters: Fleiss' κ", () => {
    const { units, kappa } = reference<{ units: number[][]; kappa: number }>("fleiss")
    const found = fleissKappa(units, { resamples: 500 })
    close(found.kappa, kappa)
    assert.ok(found.interval[0] < kappa && kappa < found.interval[1] && found.pValue < 0.001)
    // Fleiss 1971, table 1: 30 patients, 6 raters, κ = 0.430
    const table = [
      [0, 0, 0, 6, 0],
      [0, 3, 0, 0, 3],
      [0, 1, 4, 0, 1],
      [0, 0, 0, 0, 6],
      [0, 3, 0, 3, 0],
      [2, 0, 4, 0, 0],
      [0, 0, 4, 0, 2],
      [2, 0, 3, 1, 0],
      [2, 0, 0, 4, 0],
      [0, 0, 0, 0, 6],
      [1, 0, 0, 5, 0],
      [1, 1, 0, 4, 0],
      [0, 3, 3, 0, 0],
      [1, 0, 0, 5, 0],
      [0, 2, 0, 3, 1],
      [0, 0, 5, 0, 1],
      [3, 0, 0, 1, 2],
      [5, 1, 0, 0, 0],
      [0, 2, 0, 4, 0],
      [1, 0, 2, 0, 3],
      [0, 0, 0, 0, 6],
      [0, 1, 0, 5, 0],
      [0, 2, 0, 1, 3],
      [2, 0, 0, 4, 0],
      [1, 0, 0, 4, 1],
      [0, 5, 0, 1, 0],
      [4, 0, 0, 0, 2],
      [0, 2, 0, 4, 0],
      [1, 0, 5, 0, 0],
      [0, 0, 0, 0, 6],
    ]
    const labels = table.map(row => row.flatMap((count, category) => new Array<number>(count).fill(category)))
    assert.equal(fleissKappa(labels, { resamples: 100 }).kappa.toFixed(3), "0.430")
    assert.throws(() => fleissKappa([["a", "b"], ["a"]]), /expected 2 labels a unit, got 1 at \[1\]/)
  })

  it("with labels missing: Krippendorff's α at four levels", () => {
    type Level = "nominal" | "ordinal" | "interval" | "ratio"
    const k = reference<{ ratings: (number | null)[][] } & Record<Level, number>>("krippendorff")
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      const found = krippendorffAlpha(k.ratings, { level, resamples: 200 })
      close(found.alpha, k[level])
      assert.deepEqual([found.units, found.labels], [11, 40])
      assert.ok(found.interval[0] < found.alpha && found.alpha < found.interval[1])
    }
    const same = krippendorffAlpha(
      [
        ["a", "b", null],
        ["a", "b", "c"],
      ],
      { resamples: 50 },
    )
    assert.equal(same.alpha, 1)
    assert.ok(
      Number.isNaN(
        krippendorffAlpha(
          [
            ["a", "a"],
            ["a", "a"],
          ],
          { resamples: 10 },
        ).alpha,
      ),
    )
    assert.throws(
      () =>
        krippendorffAlpha([
          [1, null],
          [null, 2],
        ]),
      /no unit has two labels/,
    )
    assert.throws(() => krippendorffAlpha([["a"], ["b"]], { level: "interval" }), /needs numbers/)
  })

  it("of measurements: the six intraclass correlations", () => {
    const { ratings, rows } = reference<{ ratings: number[][]; rows: number[][] }>("icc")
    const found = intraclassCorrelation(ratings)
    for (const [i, row] of found.entries())
      allClose([row.icc, row.fStatistic, row.df1, row.df2, row.pValue], rows[i]!, 1e-9, row.form)
    // Published for these data: Shrout & Fleiss 1979, table 4, intervals as R's psych::ICC gives them.
    const intervals = [
      ["-0.13", "0.72"],
      ["0.02", "0.76"],
      ["0.34", "0.95"],
      ["-0.88", "0.91"],
      ["0.07", "0.93"],
      ["0.68", "0.99"],
    ]
    assert.deepEqual(
      found.map(row => row.interval.map(bound => bound.toFixed(2))),
      intervals,
    )
    assert.throws(() => intraclassCorrelation([[1, 2]]), /2 subjects and 2 raters, got 1 and 2/)
    assert.throws(
      () =>
        intraclassCorrelation([
          [1, 2],
          [1, null],
        ]),
      /subject 1/,
    )
  })
})
