import assert from "node:assert/strict"
import {
  cliffsDelta,
  cohensD,
  cohensDz,
  cohensH,
  hedgesG,
  mean,
  meanInterval,
  median,
  quantile,
  std,
  tTest,
  variance,
} from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

const ref = reference<
  Record<"a" | "b" | "paired" | "cliff" | "welch" | "pooled" | "pairedT", number[]> &
    Record<"d" | "g" | "dz", number>
>("effect")

describe("effect sizes", () => {
  it("agree with pingouin", () => {
    close(cohensD(ref.a, ref.b).estimate, ref.d)
    close(hedgesG(ref.a, ref.b).estimate, ref.g, 1e-3) // pingouin's correction is an approximation of ours
    close(cohensDz(ref.a, ref.paired).estimate, ref.dz)
    const rounded = (values: number[]) => values.map(value => Math.sign(value) * Math.round(Math.abs(value)))
    const cliff = cliffsDelta(rounded(ref.a), rounded(ref.b))
    allClose([cliff.estimate, cliff.standardError], ref.cliff)
    assert.ok(cliff.interval[0] > -1 && cliff.interval[0] < cliff.estimate && cliff.interval[1] < 1)
    close(cohensH(0.5, 0.25), Math.PI / 6)
  })

  it("have documented edges", () => {
    assert.deepEqual(cliffsDelta([5, 6, 7], [1, 2]).interval, [1, 1])
    assert.ok(Number.isNaN(cohensD([1, 1], [1, 1]).estimate))
    assert.throws(() => cohensD([1], [1, 2]), /at least 2 values a sample, got 1 and 2/)
    assert.throws(() => cohensH(1.5, 0), /shares in \[0, 1\]/)
  })
})

describe("t tests", () => {
  it("agree with SciPy", () => {
    const row = (t: ReturnType<typeof tTest>) => [t.statistic, t.pValue, t.degreesOfFreedom, ...t.interval]
    allClose(row(tTest(ref.a, ref.b)), ref.welch)
    allClose(row(tTest(ref.a, ref.b, { equalVariances: true })), ref.pooled)
    allClose(row(tTest(ref.a, ref.paired, { paired: true })), ref.pairedT)
    assert.ok(Number.isNaN(tTest([1, 1, 1], [1, 1]).pValue))
    assert.throws(() => tTest([1], [1, 2]), /at least 2 values a sample/)
  })
})

describe("summaries", () => {
  it("are the textbook's", () => {
    const x = [2, 4, 4, 4, 5, 5, 7, 9]
    assert.deepEqual([mean(x), median(x), quantile(x, 0.25), std(x, { ddof: 0 })], [5, 4.5, 4, 2])
    close(variance(x), 32 / 7)
    const { interval } = meanInterval([1, 2, 3, 4])
    close(interval[1] - 2.5, 3.182446305284263 * (1.2909944487358056 / 2))
    assert.deepEqual(meanInterval([3]).interval, [-Infinity, Infinity])
    assert.throws(() => mean([]), /the sample is empty/)
    assert.equal(mean([1, null, 3], { missing: "omit" }), 2)
  })
})
