import assert from "node:assert/strict"
import {
  compareNonOverlapping,
  compareOverlapping,
  kendall,
  partialCorrelation,
  pearson,
  spearman,
  withinGroupCorrelation,
} from "etude/stats"
import fc from "fast-check"
import { allClose, close, reference } from "./reference.ts"

type Pair = { x: number[]; y: number[]; pearson: number[]; spearman: number[]; kendall: number[] }
const samples = Object.entries(reference<Record<string, Pair>>("correlation"))

describe("correlation", () => {
  for (const [name, sample] of samples)
    it(`agrees with SciPy: ${name}`, () => {
      const { x, y } = sample
      const r = pearson(x, y)
      // 1e9 + x keeps 7 digits of x: so many has r of it, whoever computes.
      const tolerance = name === "offset" ? 1e-6 : 1e-10
      allClose([r.r, r.pValue, ...r.interval], sample.pearson, tolerance, "pearson")
      const rho = spearman(x, y)
      allClose([rho.r, rho.pValue], sample.spearman, 1e-9, "spearman")
      const tau = kendall(x, y)
      allClose([tau.r, tau.pValue], sample.kendall, 1e-9, "kendall")
      assert.equal(r.n, x.length)
    })

  it("keeps p-values of 1e-300", () => {
    const { n, r, pValue } = reference<{ n: number; r: number; pValue: number }>("farTail")
    const x = Array.from({ length: n }, (_, i) => i)
    const found = pearson(
      x,
      x.map(i => i + 152 * Math.sin(1.7 * i)),
    )
    close(found.r, r, 1e-12)
    close(found.pValue, pValue, 1e-9)
    assert.ok(pValue < 1e-290 && pValue > 0)
  })

  it("has intervals of their documented formulas", () => {
    const { x, y } = reference<Record<string, Pair>>("correlation").clean!
    const z = 1.959963984540054
    const rho = spearman(x, y)
    close(Math.atanh(rho.interval[1]) - Math.atanh(rho.r), z * Math.sqrt((1 + rho.r ** 2 / 2) / 37))
    const tau = kendall(x, y)
    close(Math.atanh(tau.r) - Math.atanh(tau.interval[0]), z * Math.sqrt(0.437 / 36))
    const wide = pearson(x, y, { confidence: 0.999 }).interval
    const narrow = pearson(x, y, { confidence: 0.5 }).interval
    assert.ok(wide[0] < narrow[0] && narrow[1] < wide[1])
    const bca = pearson(x, y, { interval: "bca", seed: 5, resamples: 20_000 }).interval
    // SciPy's BCa interval with 99,999 resamples; the Monte-Carlo error of an end is about 0.005.
    const scipy = reference<{ pearson: number[] }>("bootstrap").pearson
    assert.ok(
      Math.abs(bca[0] - scipy[0]!) < 0.02 && Math.abs(bca[1] - scipy[1]!) < 0.02,
      `${bca} and ${scipy}`,
    )
    const kendallBca = kendall(x, y, { interval: "bca", resamples: 500 }).interval
    assert.ok(kendallBca[0] < tau.r && tau.r < kendallBca[1])
  })

  it("is symmetric, and follows scale and direction", () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 })
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 9 }), (x, factor) => {
        const y = x.map((value, i) => value * ((i * 7) % 5) - i)
        for (const correlation of [pearson, spearman, kendall]) {
          const one = correlation(x, y)
          if (Number.isNaN(one.r)) continue
          assert.ok(one.r >= -1 && one.r <= 1 && one.pValue >= 0 && one.pValue <= 1)
          assert.ok(one.interval[0] <= one.r + 1e-12 && one.r <= one.interval[1] + 1e-12)
          assert.ok(Math.abs(correlation(y, x).r - one.r) < 1e-12)
          assert.ok(
            Math.abs(
              correlation(
                x.map(v => -v * factor + 3),
                y,
              ).r + one.r,
            ) < 1e-12,
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it("counts Kendall's pairs as the definition does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 6, min: 0 }), fc.integer({ max: 6, min: 0 })), {
          minLength: 2,
          maxLength: 25,
        }),
        pairs => {
          const [x, y] = [pairs.map(p => p[0]), pairs.map(p => p[1])]
          let [concordant, tiedX, tiedY, total] = [0, 0, 0, 0]
          for (let i = 0; i < x.length; i++)
            for (let j = 0; j < i; j++) {
              concordant += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!)
              tiedX += x[i] === x[j] ? 1 : 0
              tiedY += y[i] === y[j] ? 1 : 0
              total++
            }
          const expected = concordant / Math.sqrt((total - tiedX) * (total - tiedY))
          const { r } = kendall(x, y)
          if (tiedX === total || tiedY === total) assert.ok(Number.isNaN(r))
          else assert.ok(Math.abs(r - expected) < 1e-12)
        },
      ),
    )
  })

  it("answers constant columns with NaN, and small samples as documented", () => {
    for (const correlation of [pearson, spearman, kendall]) {
      assert.deepEqual(correlation([1, 2, 3, 4], [0.1, 0.1, 0.1, 0.1]), {
        r: Number.NaN,
        pValue: Number.NaN,
        interval: [Number.NaN, Number.NaN],
        n: 4,
      })
      assert.deepEqual(correlation([1, 2], [5, 3]), { r: -1, pValue: 1, interval: [-1, 1], n: 2 })
      assert.deepEqual(correlation([1, 2, 4], [5, 3, 9]).interval, [-1, 1])
      assert.throws(() => correlation([1], [2]), /at least 2 complete pairs, got 1/)
    }
  })

  it("names a missing value, or leaves its row out", () => {
    assert.throws(
      () => pearson([1, null, 3], [1, 2, 3]),
      /pearson: expected numbers, got null at x\[1\].*omit/,
    )
    assert.throws(() => spearman([1, 2, 3], [1, Number.NaN, 3]), /got NaN at y\[1\]/)
    assert.throws(() => kendall([1, 2, Infinity], [1, 2, 3]), /finite numbers, got Infinity at x\[2\]/)
    assert.throws(() => pearson([1, 2], [1, 2, 3]), /one length, got x: 2, y: 3/)
    assert.throws(() => pearson(["1", "2"] as never, [1, 2]), /expected numbers, got "1" at x\[0\]/)
    const left = pearson([1, null, 3, 4, 9n, true], [2, 5, Number.NaN, 1, 3, 4], { missing: "omit" })
    assert.deepEqual(left, pearson([1, 4, 9, 1], [2, 1, 3, 4]))
  })

  it("without other variables agrees with pingouin", () => {
    const part = reference<Record<"x" | "y" | "z1" | "z2", number[]> & { r: number; pValue: number }>(
      "partial",
    )
    const found = partialCorrelation(part.x, part.y, { z1: part.z1, z2: part.z2 })
    allClose([found.r, found.pValue], [part.r, part.pValue])
    assert.throws(
      () => partialCorrelation(part.x, part.y, { z1: part.z1, twice: part.z1.map(z => 2 * z) }),
      /covariate twice is constant or a combination/,
    )
    assert.ok(
      Number.isNaN(
        partialCorrelation(
          part.z1.map(z => 3 * z - 1),
          part.y,
          part.z1,
        ).r,
      ),
    )
  })

  it("within groups agrees with pingouin's repeated measures", () => {
    const w = reference<{
      x: number[]
      y: number[]
      g: number[]
      r: number
      pValue: number
      interval: number[]
    }>("within")
    const found = withinGroupCorrelation(w.x, w.y, w.g)
    allClose([found.r, found.pValue], [w.r, w.pValue])
    assert.ok(Math.abs(found.interval[0] - w.interval[0]!) <= 0.006) // pingouin rounds to 2 places
    assert.ok(Math.abs(found.interval[1] - w.interval[1]!) <= 0.006)
    assert.ok(pearson(w.x, w.y).r < -0.5) // between groups it is the other way round
    assert.throws(() => withinGroupCorrelation([1, 2, 3], [1, 2, 3], ["a", "b", "b"]), /3 rows in 2 groups/)
  })

  it("is compared by Steiger's test, as published", () => {
    // Values of cocor (Diedenhofen & Musch 2015) for the examples of Steiger 1980, p. 249, and of Silver et al. 2006.
    const a = compareOverlapping({ r12: 0.4, r13: 0.5, r23: 0.1, n: 103 })
    assert.equal(a.statistic.toFixed(7), "-0.8887185")
    const b = compareNonOverlapping({ r12: 0.5, r34: 0.6, r13: 0.8, r14: 0.5, r23: 0.5, r24: 0.7, n: 103 })
    assert.equal(b.statistic.toFixed(4), "-1.4050")
    const c = compareOverlapping({ r12: 0.3, r13: 0.4, r23: 0.5, n: 100 })
    assert.deepEqual([c.statistic.toFixed(4), c.pValue.toFixed(4)], ["-1.0718", "0.2838"])
    const d = compareNonOverlapping({ r12: 0.3, r34: 0.4, r13: 0.5, r23: 0.6, r24: 0.7, r14: 0.8, n: 100 })
    assert.deepEqual([d.statistic.toFixed(4), d.pValue.toFixed(4)], ["-1.0744", "0.2827"])
    // Zou 2007, pp. 409–410
    const e = compareOverlapping({ r12: 0.396, r13: 0.179, r23: 0.088, n: 66 })
    assert.deepEqual(
      e.interval.map(bound => bound.toFixed(3)),
      ["-0.093", "0.517"],
    )
    const f = compareNonOverlapping({
      r12: 0.396,
      r34: 0.189,
      r13: 0.208,
      r23: 0.023,
      r24: 0.423,
      r14: 0.143,
      n: 66,
    })
    assert.deepEqual(
      f.interval.map(bound => bound.toFixed(3)),
      ["-0.096", "0.501"],
    )
    assert.throws(() => compareOverlapping({ r12: 1, r13: 0, r23: 0, n: 9 }), /r12 between −1 and 1, got 1/)
  })
})
