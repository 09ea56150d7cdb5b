import { type BootstrapOptions, bootstrap, type SumStatistic } from "./bootstrap.ts"
import { normal, studentT } from "./distributions.ts"
import { checkConfidence, completeRows, type MissingOption, type Sample } from "./sample.ts"

/** A correlation coefficient with its two-sided test against zero and its confidence interval. */
export interface Correlation {
  /** The coefficient, in [−1, 1]; NaN where a column is constant, for then it is not defined. */
  r: number
  /** Two-sided p-value of the hypothesis that the true coefficient is 0. */
  pValue: number
  interval: [low: number, high: number]
  /** Complete pairs used. */
  n: number
}

export interface CorrelationOptions extends MissingOption {
  /** Coverage of the interval. Default 0.95. */
  confidence?: number
  /** `"fisher"` (default): Fisher's z. `"bca"`: bootstrap, bias-corrected and accelerated. */
  interval?: "fisher" | "bca"
  /** Of the bootstrap. Default 9,999 resamples and seed 0. */
  resamples?: number
  seed?: number | string
}

/**
 * Pearson's product-moment correlation
 *
 *     r = Σ (xᵢ − x̄)(yᵢ − ȳ) / √(Σ (xᵢ − x̄)² · Σ (yᵢ − ȳ)²)
 *
 * p from Student's t with n − 2 degrees of freedom, interval by Fisher's z ± z* / √(n − 3). With 2 pairs r is
 * ±1, p is 1 and the interval [−1, 1]; fewer pairs throw. A constant column gives NaN for r, p and interval.
 */
export function pearson(x: Sample, y: Sample, options: CorrelationOptions = {}): Correlation {
  const rows = completeRows("pearson", { x, y }, options.missing)
  return correlationOf("pearson", rows.x, rows.y, options, {
    pValue: (r, n) => (n === 2 ? 1 : pearsonPValue(r, n - 2)),
    standardError: (_, n) => 1 / Math.sqrt(n - 3),
    statistic: () => pearsonStatistic,
  })
}

/** r of two equally long columns, without checks: NaN where one is constant. */
export function pearsonCoefficient(x: Float64Array, y: Float64Array): number {
  return pearsonStatistic.value(columnSums(pearsonStatistic.terms(x, y)), x.length)
}

/** Two-sided p of r with `df` degrees of freedom: t² = df r² / (1 − r²). */
export function pearsonPValue(r: number, df: number): number {
  if (Number.isNaN(r)) return Number.NaN
  return studentT(df).twoSided(r * Math.sqrt(df / ((1 - r) * (1 + r))))
}

/** The interval tanh(atanh r ± z* · standardError). Clipped to [−1, 1] where the error is not defined. */
export function fisherInterval(r: number, standardError: number, confidence: number): [number, number] {
  if (Number.isNaN(r)) return [Number.NaN, Number.NaN]
  if (!(standardError >= 0 && standardError < Infinity)) return [-1, 1]
  const reach = normal.upperQuantile((1 - confidence) / 2) * standardError
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)]
}

/** Pearson's r as a function of sums over rows, for `bootstrap`. Columns are centred and scaled first. */
export const pearsonStatistic: SumStatistic = {
  terms: (x, y) => {
    const u = standardised(x!)
    const v = standardised(y!)
    return [u, v, u.map(a => a * a), v.map(b => b * b), u.map((a, i) => a * v[i]!)]
  },
  value: (sums, n) => {
    const u = sums[0]!
    const v = sums[1]!
    const varianceU = sums[2]! - (u * u) / n
    const varianceV = sums[3]! - (v * v) / n
    if (varianceU <= 1e-13 * sums[2]! || varianceV <= 1e-13 * sums[3]! || n < 2) return Number.NaN
    const r = (sums[4]! - (u * v) / n) / Math.sqrt(varianceU * varianceV)
    return Math.max(-1, Math.min(1, r))
  },
}

/** What `pearson`, `spearman` and `kendall` share: bounds on n, the interval chosen, the record returned. */
export function correlationOf(
  caller: string,
  x: Float64Array,
  y: Float64Array,
  options: CorrelationOptions,
  method: {
    pValue: (r: number, n: number) => number
    /** Of atanh r. */
    standardError: (r: number, n: number) => number
    statistic: () => SumStatistic | ((x: Float64Array, y: Float64Array) => number)
    coefficient?: (x: Float64Array, y: Float64Array) => number
  },
): Correlation {
  const { confidence = 0.95, interval = "fisher" } = options
  checkConfidence(caller, confidence)
  const n = x.length
  if (n < 2) throw new RangeError(`${caller}: expected at least 2 complete pairs, got ${n}`)
  const r = (method.coefficient ?? pearsonCoefficient)(x, y)
  if (Number.isNaN(r)) return { r, pValue: r, interval: [r, r], n }
  const bounds = (): [number, number] => {
    if (interval === "fisher")
      return n <= 3 ? [-1, 1] : fisherInterval(r, method.standardError(r, n), confidence)
    const draws: BootstrapOptions = { ...options, method: "bca", confidence }
    return bootstrap([x, y], method.statistic() as SumStatistic, draws).interval
  }
  return { r, pValue: method.pValue(r, n), interval: bounds(), n }
}

function standardised(values: Float64Array): Float64Array {
  let mean = 0
  for (const value of values) mean += value
  mean /= values.length
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value - mean))
  // A constant column's mean can be off by a rounding error, which must not become its spread.
  const scale = largest > 4e-16 * Math.abs(mean) * Math.sqrt(values.length) ? 1 / largest : 0
  return values.map(value => (value - mean) * scale)
}

function columnSums(terms: Float64Array[]): Float64Array {
  return Float64Array.from(terms, term => {
    let sum = 0
    for (const value of term) sum += value
    return sum
  })
}
