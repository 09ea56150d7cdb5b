import assert from "node:assert/strict"
import { beta, binomial, chiSquared, fisherF, normal, studentT } from "etude/stats"
import fc from "fast-check"
import { close, reference } from "./reference.ts"

type Rows = number[][]

describe("distributions", () => {
  it("have exact tails, down to 1e-300 and beyond", () => {
    for (const [z, p] of reference<Rows>("normal")) close(normal.survival(z!), p!, 1e-13, `normal ${z}`)
    for (const [t, df, p] of reference<Rows>("t"))
      close(studentT(df!).twoSided(t!), p!, 1e-11, `t ${t}, ${df}`)
    for (const [x, df, p] of reference<Rows>("chi2"))
      close(chiSquared(df!).survival(x!), p!, 1e-11, `χ² ${x}, ${df}`)
    for (const [f, a, b, p] of reference<Rows>("f"))
      close(fisherF(a!, b!).survival(f!), p!, 1e-11, `F ${f}, ${a}, ${b}`)
    for (const [k, n, p, lower, upper] of reference<Rows>("binomial")) {
      close(binomial(n!, p!).cdf(k!), lower!, 1e-10, `binomial ${k}, ${n}`)
      close(binomial(n!, p!).survival(k!), upper!, 1e-10, `binomial ${k}, ${n}`)
    }
  })

  it("have SciPy's quantiles", () => {
    for (const [p, z] of reference<Rows>("normalQuantile"))
      close(normal.upperQuantile(p!) + 1, z! + 1, 1e-13, `${p}`)
    for (const [p, df, t] of reference<Rows>("tQuantile"))
      close(studentT(df!).upperQuantile(p!), t!, 1e-10, `t ${p}, ${df}`)
    for (const [p, df, x] of reference<Rows>("chi2Quantile"))
      close(chiSquared(df!).upperQuantile(p!), x!, 1e-10, `${p}, ${df}`)
    for (const [p, a, b, f] of reference<Rows>("fQuantile"))
      close(fisherF(a!, b!).upperQuantile(p!), f!, 1e-10, `${p}`)
    for (const [p, a, b, x] of reference<Rows>("betaQuantile"))
      close(beta(a!, b!).quantile(p!), x!, 1e-9, `${p}, ${a}, ${b}`)
  })

  it("have quantiles that undo their tails", () => {
    const shape = fc.double({ min: 0.3, max: 200, noNaN: true })
    const chance = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(shape, shape, chance, (a, b, p) => {
        for (const distribution of [studentT(a), chiSquared(a), fisherF(a, b), beta(a, b), normal]) {
          const x = distribution.upperQuantile(p)
          if (x < 1 - 1e-9 || x > 1 + 1e-9) close(distribution.survival(x), p, 1e-6)
          close(distribution.cdf(x) + distribution.survival(x), 1, 1e-12)
        }
      }),
      { numRuns: 200 },
    )
  })

  it("meet at their edges", () => {
    assert.equal(normal.quantile(0), -Infinity)
    assert.equal(normal.upperQuantile(0), Infinity)
    assert.equal(studentT(5).twoSided(Infinity), 0)
    assert.equal(fisherF(3, 4).survival(Infinity), 0)
    assert.equal(chiSquared(3).survival(0), 1)
    close(studentT(Infinity).twoSided(1.96), 2 * normal.survival(1.96), 1e-15)
    assert.throws(() => normal.quantile(1.5), /expected a probability in \[0, 1\], got 1.5/)
    assert.throws(() => studentT(0), /expected df > 0, got 0/)
  })
})
