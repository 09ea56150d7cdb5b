import assert from "node:assert/strict"
import {
  benjaminiHochberg,
  bonferroni,
  clopperPearson,
  fisherExact,
  holm,
  mcnemar,
  oddsRatio,
  passAtK,
  passAtKCurve,
  relativeRisk,
  twoProportions,
  wilson,
} from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

describe("proportions", () => {
  it("have Wilson's and Clopper & Pearson's intervals", () => {
    for (const [k, n, confidence, low, high] of reference<number[][]>("wilson"))
      for (const [i, bound] of wilson(k!, n!, { confidence }).interval.entries())
        assert.ok(Math.abs(bound - [low!, high!][i]!) < 1e-14, `${k} of ${n}: ${bound}`)
    for (const [k, n, confidence, low, high] of reference<number[][]>("clopper"))
      allClose(clopperPearson(k!, n!, { confidence }).interval, [low!, high!], 1e-9)
    assert.deepEqual(wilson(0, 0), { estimate: Number.NaN, interval: [0, 1], n: 0 })
    assert.throws(() => wilson(5, 4), /0 ≤ successes ≤ n, got 5 of 4/)
    assert.throws(() => wilson(0.5, 4), /whole numbers/)
  })

  it("are compared: two groups as statsmodels does, pairs by McNemar", () => {
    for (const [a, n, b, m, z, p, low, high] of reference<number[][]>("twoProportions")) {
      const found = twoProportions(a!, n!, b!, m!)
      allClose([found.statistic, found.pValue, ...found.interval], [z!, p!, low!, high!], 1e-9)
    }
    assert.equal(twoProportions(0, 5, 0, 8).pValue, 1)
    assert.throws(() => twoProportions(0, 0, 1, 2), /trials on both sides/)
    for (const [b, c, exact, plain, corrected] of reference<number[][]>("mcnemar")) {
      close(mcnemar(b!, c!).pValue, exact!)
      close(mcnemar(b!, c!, { method: "chi-squared" }).pValue, plain!)
      if (b !== c) close(mcnemar(b!, c!, { method: "corrected" }).pValue, corrected!)
    }
    assert.equal(mcnemar(0, 0).pValue, 1)
  })

  it("have risk and odds ratios, and Fisher's exact test", () => {
    type Table = { counts: number[]; rr: number[]; or: number[]; fisher: number }
    for (const { counts, rr, or, fisher } of reference<Table[]>("twoByTwo")) {
      const [a, n, c, m] = counts as [number, number, number, number]
      const risk = relativeRisk([a, n], [c, m])
      allClose([risk.estimate, ...risk.interval], rr)
      const odds = oddsRatio([a, n], [c, m])
      allClose([odds.estimate, ...odds.interval], or)
      close(fisherExact([a, n], [c, m]).pValue, fisher)
    }
    assert.deepEqual(relativeRisk([3, 10], [0, 10]), { estimate: Infinity, interval: [0, Infinity] })
    const corrected = oddsRatio([3, 10], [0, 10], { correction: 0.5 })
    close(corrected.estimate, (3.5 * 10.5) / (7.5 * 0.5))
    assert.ok(corrected.interval[1] < Infinity)
  })

  it("tested many at once are adjusted as statsmodels adjusts", () => {
    const {
      p,
      bh,
      holm: holmed,
      bonferroni: bonf,
    } = reference<Record<"p" | "bh" | "holm" | "bonferroni", number[]>>("multiple")
    allClose(benjaminiHochberg(p).pValues, bh)
    allClose(holm(p).pValues, holmed)
    allClose(bonferroni(p).pValues, bonf)
    const some = benjaminiHochberg([0.01, Number.NaN, 0.02, 0.9])
    assert.deepEqual(some.rejected, [true, false, true, false])
    allClose(some.pValues, [0.03, null, 0.03, 0.9])
    assert.throws(() => holm([0.1, 1.2]), /p-values in \[0, 1\], got 1.2 at \[1\]/)
    assert.deepEqual(holm([]).pValues, [])
  })
})

describe("pass@k", () => {
  it("is the share of draws of k that hold a correct sample", () => {
    // All C(6, 3) draws of 3 from 6, of which samples 0 and 1 are correct.
    let [draws, hits] = [0, 0]
    for (let i = 0; i < 6; i++)
      for (let j = i + 1; j < 6; j++)
        for (let k = j + 1; k < 6; k++) {
          draws++
          if (i < 2) hits++
        }
    close(passAtK(6, 2, 3), hits / draws)
    assert.equal(passAtK(10, 0, 5), 0)
    assert.equal(passAtK(10, 6, 5), 1)
    close(passAtK(10, 3, 1), 0.3)
    close(passAtK(10_000, 1, 5000), 0.5, 1e-9)
    assert.throws(() => passAtK(4, 2, 5), /1 ≤ k ≤ n, got n 4, c 2, k 5/)
  })

  it("over problems is their mean with its interval", () => {
    const curve = passAtKCurve([
      { n: 8, c: 0 },
      { n: 10, c: 5 },
      { n: 9, c: 9 },
    ])
    assert.deepEqual(
      curve.map(point => point.k),
      [1, 2, 4, 8],
    )
    close(curve[0]!.estimate, 0.5)
    close(curve[1]!.estimate, (0 + (1 - 20 / 90) + 1) / 3)
    for (const { estimate, interval } of curve)
      assert.ok(interval[0] >= 0 && interval[0] <= estimate && estimate <= interval[1] && interval[1] <= 1)
  })
})
