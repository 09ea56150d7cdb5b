import assert from "node:assert/strict"
import { linearRegression, logisticRegression } from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

interface Summary {
  params: number[]
  bse: number[]
  t: number[]
  p: number[]
  ci: number[][]
  r2: number
  r2adj: number
  f: number
  fp: number
  s: number
}

const { x, y, z1 } = reference<Record<"x" | "y" | "z1", number[]>>("partial")
const ols = reference<{ classical: Summary; hc3: Summary; origin: Summary }>("ols")

describe("linear regression", () => {
  it("agrees with statsmodels: coefficients, errors, tests, fit", () => {
    for (const [expected, options] of [
      [ols.classical, {}],
      [ols.origin, { intercept: false }],
    ] as const) {
      const fit = linearRegression({ x, z1 }, y, options)
      const column = <Key extends "estimate" | "standardError" | "statistic" | "pValue">(key: Key) =>
        fit.coefficients.map(c => c[key])
      allClose(column("estimate"), expected.params)
      allClose(column("standardError"), expected.bse)
      allClose(column("statistic"), expected.t)
      allClose(column("pValue"), expected.p)
      allClose(
        fit.coefficients.flatMap(c => c.interval),
        expected.ci.flat(),
      )
      allClose(
        [fit.rSquared, fit.adjustedRSquared, fit.fStatistic, fit.fPValue, fit.residualError],
        [expected.r2, expected.r2adj, expected.f, expected.fp, expected.s],
      )
    }
    const robust = linearRegression({ x, z1 }, y, { standardErrors: "hc3" }).coefficients
    allClose(
      robust.map(c => c.standardError),
      ols.hc3.bse,
    )
    allClose(
      robust.map(c => c.pValue),
      ols.hc3.p,
    )
  })

  it("keeps NIST's certified digits on Longley's ill-conditioned data", () => {
    const longley = reference<{ y: number[]; x: Record<string, number[]> }>("longley")
    const fit = linearRegression(longley.x, longley.y)
    // https://www.itl.nist.gov/div898/strd/lls/data/LINKS/v-Longley.shtml
    const certified = [
      [-3482258.63459582, 890420.383607373],
      [15.0618722713733, 84.9149257747669],
      [-0.35819179292591e-1, 0.334910077722432e-1],
      [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675],
      [-0.511041056535807e-1, 0.22607320006937],
      [1829.15146461355, 455.478499142212],
    ]
    for (const [i, c] of fit.coefficients.entries())
      allClose([c.estimate, c.standardError], certified[i]!, 1e-8, c.name)
    close(fit.rSquared, 0.995479004577296, 1e-12)
    close(fit.residualError, 304.854073561965, 1e-9)
  })

  it("predicts, by name or with one predictor by number", () => {
    const line = linearRegression([0, 1, 2, 3], [1, 3, 5, 7.4])
    close(line.predict(10), line.coefficients[0]!.estimate + 10 * line.coefficients[1]!.estimate)
    const plane = linearRegression({ a: [0, 1, 0, 1], b: [0, 0, 1, 1] }, [1, 2, 3, 4.5])
    close(plane.predict({ a: 2, b: 3 }), 1 - 0.125 + 2 * 1.25 + 3 * 2.25)
    assert.throws(() => plane.predict({ a: 2 }), /value for each of intercept, a, b, got \{"a":2\}/)
    assert.throws(() => plane.predict(2), /value for each of/)
  })

  it("says what can't be fitted", () => {
    assert.throws(
      () => linearRegression([1, 1, 1, 1], [1, 2, 3, 4]),
      /predictor x is constant or a combination/,
    )
    assert.throws(
      () => linearRegression({ a: [1, 2, 3, 5], b: [2, 4, 6, 10] }, [1, 2, 3, 4]),
      /predictor b is constant or a combination of those before it \(intercept, a\)/,
    )
    assert.throws(() => linearRegression([1, 2], [1, 2]), /more complete rows than coefficients, got 2 rows/)
    assert.throws(() => linearRegression([1, 2, null, 4], [1, 2, 3, 4]), /got null at x\[2\]/)
    assert.ok(Number.isNaN(linearRegression([1, 2, 3], [4, 4, 4]).rSquared))
  })
})

describe("logistic regression", () => {
  const logit = reference<
    Record<"y" | "params" | "bse" | "z" | "p", number[]> & { ci: number[][] } & Record<
        "llf" | "llnull" | "prsquared" | "llr_pvalue",
        number
      >
  >("logit")

  it("agrees with statsmodels", () => {
    const fit = logisticRegression({ x, z1 }, logit.y)
    allClose(
      fit.coefficients.map(c => c.estimate),
      logit.params,
      1e-8,
    )
    allClose(
      fit.coefficients.map(c => c.standardError),
      logit.bse,
      1e-7,
    )
    allClose(
      fit.coefficients.map(c => c.pValue),
      logit.p,
      1e-6,
    )
    allClose(
      fit.coefficients.flatMap(c => c.interval),
      logit.ci.flat(),
      1e-7,
    )
    allClose(
      [fit.logLikelihood, fit.nullLogLikelihood, fit.pseudoRSquared, fit.likelihoodRatioPValue],
      [logit.llf, logit.llnull, logit.prsquared, logit.llr_pvalue],
      1e-8,
    )
    const chance = fit.predict({ x: 1, z1: 0 })
    close(Math.log(chance / (1 - chance)), fit.coefficients[0]!.estimate + fit.coefficients[1]!.estimate)
  })

  it("says when there is no finite answer", () => {
    assert.throws(() => logisticRegression([1, 2, 3, 4], [0, 0, 1, 1]), /x separate 0 from 1 perfectly/)
    assert.throws(
      () => logisticRegression([1, 2, 2, 3, 1, 3], [false, false, true, true, false, true]),
      /separate 0 from 1/,
    )
    assert.throws(() => logisticRegression([1, 2, 3], [1, 1, 1]), /every response is 1/)
    assert.throws(() => logisticRegression([1, 2, 3], [0, 1, 2]), /response of 0 and 1, got 2/)
  })
})
