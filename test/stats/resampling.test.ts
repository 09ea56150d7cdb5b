import assert from "node:assert/strict"
import { bootstrap, mean, pearson, pearsonStatistic, permutationTest, random, std } from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

const meanOf = (x: Float64Array) => x.reduce((sum, value) => sum + value, 0) / x.length

describe("bootstrap", () => {
  const { skewed, mean: scipy } = reference<{
    skewed: number[]
    mean: Record<string, number[]> & { se: number }
  }>("bootstrap")

  for (const [method, name] of [
    ["percentile", "percentile"],
    ["basic", "basic"],
    ["bca", "BCa"],
  ] as const)
    it(`gives SciPy's ${name} interval of a skewed sample's mean`, () => {
      const found = bootstrap(skewed, meanOf, { method, resamples: 40_000, seed: 1 })
      // Monte-Carlo error of an end at 40,000 resamples is below 0.002.
      for (const [i, bound] of found.interval.entries())
        assert.ok(Math.abs(bound - scipy[name]![i]!) < 0.006, `${bound}`)
      assert.ok(Math.abs(found.standardError - scipy.se) < 0.002)
      close(found.estimate, mean(skewed))
    })

  it("resamples sums as it resamples columns", () => {
    const rng = random(9)
    const x = Float64Array.from({ length: 50 }, () => rng.normal())
    const y = x.map(value => value + rng.normal())
    const sums = bootstrap([x, y], pearsonStatistic, { resamples: 500, seed: 3 })
    const columns = bootstrap([x, y], (a, b) => pearson(a!, b!).r, { resamples: 500, seed: 3 })
    allClose(sums.distribution, columns.distribution, 1e-9)
    allClose(sums.interval, columns.interval, 1e-9)
  })

  it("covers the true mean as often as it says", () => {
    let covered = 0
    for (let trial = 0; trial < 300; trial++) {
      const rng = random(11, trial)
      const sample = Float64Array.from({ length: 40 }, () => rng.normal(2, 3))
      const [low, high] = bootstrap(sample, meanOf, { confidence: 0.9, resamples: 400, seed: trial }).interval
      if (low <= 2 && 2 <= high) covered++
    }
    assert.ok(covered > 250 && covered < 290, `${covered} of 300`) // 270 ± 4 standard deviations
  })

  it("is the same for a seed, and counts resamples without an answer", () => {
    const draw = (seed: number) => bootstrap([1, 2, 4, 8], meanOf, { seed, resamples: 200 }).distribution
    assert.deepEqual(draw(1), draw(1))
    assert.notDeepEqual(draw(1), draw(2))
    const tiny = bootstrap(
      [
        [1, 2, 3],
        [2, 1, 5],
      ],
      pearsonStatistic,
      { resamples: 2000 },
    )
    assert.ok(tiny.undefinedCount > 150 && tiny.undefinedCount < 300, `${tiny.undefinedCount}`) // 1/9 + chance
    assert.equal(tiny.undefinedCount + tiny.distribution.length, 2000)
    assert.throws(() => bootstrap([], meanOf), /the sample is empty/)
    assert.throws(() => bootstrap([1, null], meanOf), /got null/)
    assert.equal(bootstrap([1, null, 3], meanOf, { missing: "omit" }).n, 2)
  })
})

describe("permutation tests", () => {
  type Tails = Record<"two-sided" | "greater" | "less", number>
  const p = reference<{
    a: number[]
    b: number[]
    c: number[]
    independent: Tails
    samples: Tails
    pairings: Tails
  }>("permutation")
  const alternatives = ["two-sided", "greater", "less"] as const

  it("made whole agree with SciPy", () => {
    for (const alternative of alternatives) {
      const independent = permutationTest(p.a, p.b, undefined, { alternative })
      close(independent.pValue, p.independent[alternative])
      assert.deepEqual([independent.exact, independent.resamples], [true, 126])
      close(
        permutationTest(p.a, p.c, undefined, { alternative, permutation: "samples" }).pValue,
        p.samples[alternative],
      )
      const pairings = permutationTest(p.a, p.c, (x, y) => pearson(x, y).r, {
        alternative,
        permutation: "pairings",
      })
      close(pairings.pValue, p.pairings[alternative])
      assert.equal(pairings.resamples, 120)
    }
  })

  it("drawn come near those made whole, and are never 0", () => {
    const drawn = permutationTest(p.a, p.b, undefined, { resamples: 100 })
    assert.equal(drawn.exact, false)
    const x = Array.from({ length: 12 }, (_, i) => i + 0.4 * (i % 3))
    const y = x.map((value, i) => value - 0.7 * (i % 4) + 0.9 * (i % 2))
    const swaps = { permutation: "samples", seed: 2 } as const
    const exact = permutationTest(x, y, undefined, swaps)
    assert.deepEqual([exact.exact, exact.resamples], [true, 4096])
    const sampled = permutationTest(x, y, undefined, { ...swaps, resamples: 4000 })
    assert.equal(sampled.exact, false)
    // 4 standard deviations of a share among 4,000, doubled for two sides
    assert.ok(Math.abs(sampled.pValue - exact.pValue) < 8 * Math.sqrt(exact.pValue / 2 / 4000))
    const far = permutationTest(
      [100, 101, 102, 103, 104, 105, 106, 107],
      [0, 1, 2, 3, 4, 5, 6, 7],
      undefined,
      { resamples: 99 },
    )
    assert.equal(far.pValue, 0.02) // 2 (0 + 1) / (99 + 1)
  })

  it("give uniform p-values where there is no effect", () => {
    const values = Array.from({ length: 200 }, (_, trial) => {
      const rng = random(21, trial)
      const draw = () => Array.from({ length: 8 }, () => rng.normal())
      return permutationTest(draw(), draw(), undefined, { resamples: 199, seed: trial }).pValue
    })
    const share = values.filter(value => value <= 0.2).length / values.length
    assert.ok(share > 0.09 && share < 0.32, `${share}`)
    assert.ok(std(values) > 0.2)
  })

  it("refuse empty samples and undefined statistics", () => {
    assert.throws(() => permutationTest([], [1]), /a sample is empty/)
    assert.throws(
      () => permutationTest([1, 1], [1, 1], (x, y) => pearson(x, y).r),
      /statistic of the samples is NaN/,
    )
  })
})
