import { normal } from "./distributions.ts"
import { lgamma } from "./gamma.ts"
import { ranks } from "./ranks.ts"
import {
  type ConfidenceOption,
  checkConfidence,
  completeRows,
  completeValues,
  type MissingOption,
  type Sample,
} from "./sample.ts"
import { meanOf, squaresOf } from "./summary.ts"

export interface EffectSize {
  estimate: number
  standardError: number
  interval: [low: number, high: number]
}

type Options = MissingOption & ConfidenceOption

/**
 * Cohen's d = (x̄ − ȳ) / s with the pooled standard deviation; standard error √((n+m)/nm + d²/2(n+m)) and a normal
 * interval (Hedges & Olkin 1985). NaN where neither sample varies; throws with fewer than 2 values in one.
 */
export function cohensD(x: Sample, y: Sample, options: Options = {}): EffectSize {
  const [a, b] = twoSamples("cohensD", x, y, options)
  const [meanX, meanY] = [meanOf(a), meanOf(b)]
  const pooled = (squaresOf(a, meanX) + squaresOf(b, meanY)) / (a.length + b.length - 2)
  return standardised(
    pooled === 0 ? Number.NaN : (meanX - meanY) / Math.sqrt(pooled),
    a.length,
    b.length,
    options,
  )
}

/** Hedges' g: Cohen's d times J = Γ(ν/2) / (√(ν/2) Γ((ν−1)/2)), ν = n + m − 2, which takes its bias away. */
export function hedgesG(x: Sample, y: Sample, options: Options = {}): EffectSize {
  const [a, b] = twoSamples("hedgesG", x, y, options)
  const df = a.length + b.length - 2
  const correction = df > 1 ? Math.exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / Math.sqrt(df / 2) : Number.NaN
  return standardised(correction * cohensD(a, b, options).estimate, a.length, b.length, options)
}

/** Cohen's d_z of pairs: the mean difference over the differences' standard deviation. Error √(1/n + d²/2n). */
export function cohensDz(x: Sample, y: Sample, options: Options = {}): EffectSize {
  const rows = completeRows("cohensDz", { x, y }, options.missing)
  const n = rows.x.length
  if (n < 2) throw new RangeError(`cohensDz: expected at least 2 pairs, got ${n}`)
  const differences = rows.x.map((value, i) => value - rows.y[i]!)
  const centre = meanOf(differences)
  const spread = Math.sqrt(squaresOf(differences, centre) / (n - 1))
  const estimate = spread === 0 ? Number.NaN : centre / spread
  return withInterval(estimate, Math.sqrt(1 / n + estimate ** 2 / (2 * n)), options)
}

/**
 * Cliff's δ = P(x > y) − P(x < y), in [−1, 1], by ranks; standard error by Cliff (1993, eq. 10) and his interval
 * that stays within bounds.
 */
export function cliffsDelta(x: Sample, y: Sample, options: Options = {}): EffectSize {
  const { confidence = 0.95 } = options
  const [a, b] = twoSamples("cliffsDelta", x, y, options)
  const [n, m] = [a.length, b.length]
  const all = ranks(Float64Array.of(...a, ...b))
  const ownX = ranks(a)
  const ownY = ranks(b)
  // Rank in both samples less rank in one's own = values of the other below it (ties half).
  const rowDominance = a.map((_, i) => (2 * (all[i]! - ownX[i]!)) / m - 1)
  const columnDominance = b.map((_, j) => 1 - (2 * (all[n + j]! - ownY[j]!)) / n)
  const delta = meanOf(rowDominance)
  let squared = 0 // Σ dᵢⱼ² counts the pairs that are not tied
  const counts = new Map<number, number>()
  for (const value of b) counts.set(value, (counts.get(value) ?? 0) + 1)
  for (const value of a) squared += m - (counts.get(value) ?? 0)
  const variance =
    (m * m * squaresOf(rowDominance, delta) +
      n * n * squaresOf(columnDominance, delta) -
      (squared - n * m * delta * delta)) /
    (n * m * (n - 1) * (m - 1))
  const least = (1 - delta * delta) / (n * m - 1)
  const standardError = Math.sqrt(Math.max(variance, least))
  checkConfidence("cliffsDelta", confidence)
  const z = normal.upperQuantile((1 - confidence) / 2)
  const reach = z * standardError * Math.sqrt((1 - delta ** 2) ** 2 + (z * standardError) ** 2)
  const scale = 1 - delta ** 2 + (z * standardError) ** 2
  const bound = (sign: number) =>
    Math.max(-1, Math.min(1, (delta - delta ** 3 + sign * reach) / (scale || 1)))
  return {
    estimate: delta,
    standardError,
    interval: Math.abs(delta) === 1 ? [delta, delta] : [bound(-1), bound(1)],
  }
}

/** Cohen's h of two shares: 2 asin √p₁ − 2 asin √p₂. */
export function cohensH(p1: number, p2: number): number {
  for (const p of [p1, p2])
    if (!(p >= 0 && p <= 1)) throw new RangeError(`cohensH: expected shares in [0, 1], got ${p}`)
  return 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2))
}

function standardised(d: number, n: number, m: number, options: Options): EffectSize {
  return withInterval(d, Math.sqrt((n + m) / (n * m) + (d * d) / (2 * (n + m))), options)
}

function withInterval(estimate: number, standardError: number, { confidence = 0.95 }: Options): EffectSize {
  checkConfidence("effect size", confidence)
  const reach = normal.upperQuantile((1 - confidence) / 2) * standardError
  return { estimate, standardError, interval: [estimate - reach, estimate + reach] }
}

function twoSamples(caller: string, x: Sample, y: Sample, options: Options): [Float64Array, Float64Array] {
  const a = completeValues(caller, x, options.missing, "x")
  const b = completeValues(caller, y, options.missing, "y")
  if (a.length < 2 || b.length < 2)
    throw new RangeError(`${caller}: expected at least 2 values a sample, got ${a.length} and ${b.length}`)
  return [a, b]
}
