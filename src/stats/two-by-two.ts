import { normal } from "./distributions.ts"
import { logBinomial } from "./gamma.ts"
import { checkCounts } from "./proportions.ts"
import { type ConfidenceOption, checkConfidence } from "./sample.ts"

/** Successes of trials in two groups: `[successes, trials]`. */
export type GroupCounts = readonly [successes: number, trials: number]

export interface Ratio {
  estimate: number
  interval: [low: number, high: number]
}

export interface RatioOptions extends ConfidenceOption {
  /** Added to each of the four cells; 0.5 is Haldane's and Anscombe's correction. Default 0. */
  correction?: number
}

/**
 * The relative risk p̂₁ / p̂₂, its interval by Katz et al. (1978): exp(ln RR ± z √(1/a − 1/n₁ + 1/c − 1/n₂)). Where a
 * group has no successes the logarithm has no error, and the interval is [0, ∞]; `correction` gives it one.
 */
export function relativeRisk(first: GroupCounts, second: GroupCounts, options: RatioOptions = {}): Ratio {
  const [a, b, c, d] = cells("relativeRisk", first, second, options)
  return logInterval(a / (a + b) / (c / (c + d)), 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d), options)
}

/**
 * The odds ratio ad / bc, its interval by Woolf (1955): exp(ln OR ± z √(1/a + 1/b + 1/c + 1/d)); with an empty cell
 * [0, ∞], unless there is a `correction`.
 */
export function oddsRatio(first: GroupCounts, second: GroupCounts, options: RatioOptions = {}): Ratio {
  const [a, b, c, d] = cells("oddsRatio", first, second, options)
  return logInterval((a * d) / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, options)
}

/**
 * Fisher's exact test that two groups have the same chance, two-sided: the probability, both margins given, of all
 * tables no likelier than this one.
 */
export function fisherExact(first: GroupCounts, second: GroupCounts): { pValue: number } {
  const [a, b, c, d] = cells("fisherExact", first, second, {})
  const successes = a + c
  const whole = logBinomial(a + b + c + d, successes)
  const chance = (x: number) => Math.exp(logBinomial(a + b, x) + logBinomial(c + d, successes - x) - whole)
  const observed = chance(a)
  let pValue = 0
  for (let x = Math.max(0, successes - c - d); x <= Math.min(successes, a + b); x++) {
    const p = chance(x)
    if (p <= observed * (1 + 1e-7)) pValue += p // rounding must not leave out equal tables
  }
  return { pValue: Math.min(1, pValue) }
}

function cells(
  caller: string,
  [a, n1]: GroupCounts,
  [c, n2]: GroupCounts,
  { correction = 0 }: RatioOptions,
): [number, number, number, number] {
  checkCounts(caller, a, n1)
  checkCounts(caller, c, n2)
  if (n1 === 0 || n2 === 0)
    throw new RangeError(`${caller}: expected trials in both groups, got ${n1} and ${n2}`)
  return [a + correction, n1 - a + correction, c + correction, n2 - c + correction]
}

function logInterval(estimate: number, variance: number, { confidence = 0.95 }: ConfidenceOption): Ratio {
  checkConfidence("ratio", confidence)
  if (!(variance >= 0 && variance < Infinity)) return { estimate, interval: [0, Infinity] }
  const reach = normal.upperQuantile((1 - confidence) / 2) * Math.sqrt(variance)
  return { estimate, interval: [estimate * Math.exp(-reach), estimate * Math.exp(reach)] }
}
