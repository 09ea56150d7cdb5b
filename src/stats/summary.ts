import { studentT } from "./distributions.ts"
import { checkConfidence, completeValues, type MissingOption, type Sample } from "./sample.ts"

/** The arithmetic mean. Throws a RangeError on an empty sample. */
export function mean(values: Sample, options: MissingOption = {}): number {
  const x = completeValues("mean", values, options.missing)
  if (x.length === 0) throw new RangeError("mean: the sample is empty")
  return meanOf(x)
}

/** The sample variance, Σ (xᵢ − x̄)² / (n − ddof); `ddof` default 1. NaN where n ≤ ddof. */
export function variance(values: Sample, options: MissingOption & { ddof?: number } = {}): number {
  const x = completeValues("variance", values, options.missing)
  const { ddof = 1 } = options
  return x.length > ddof ? squaresOf(x, meanOf(x)) / (x.length - ddof) : Number.NaN
}

/** The sample standard deviation, √variance; `ddof` default 1. */
export function std(values: Sample, options: MissingOption & { ddof?: number } = {}): number {
  return Math.sqrt(variance(values, options))
}

/** The p-quantile by linear interpolation between order statistics (Hyndman & Fan's type 7, NumPy's default). */
export function quantile(values: Sample, p: number, options: MissingOption = {}): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: expected p in [0, 1], got ${p}`)
  const x = completeValues("quantile", values, options.missing)
  if (x.length === 0) throw new RangeError("quantile: the sample is empty")
  return quantileOfSorted(x.slice().sort(), p)
}

/** The median: the 0.5-quantile. */
export function median(values: Sample, options: MissingOption = {}): number {
  return quantile(values, 0.5, options)
}

export interface MeanInterval {
  mean: number
  /** Standard error of the mean, s / √n. */
  standardError: number
  interval: [low: number, high: number]
  n: number
}

/** The mean with its t interval, x̄ ± t* s / √n; one value has an unknown spread and the interval (−∞, ∞). */
export function meanInterval(
  values: Sample,
  options: MissingOption & { confidence?: number } = {},
): MeanInterval {
  const { confidence = 0.95 } = options
  checkConfidence("meanInterval", confidence)
  const x = completeValues("meanInterval", values, options.missing)
  const n = x.length
  if (n === 0) throw new RangeError("meanInterval: the sample is empty")
  const centre = meanOf(x)
  if (n === 1) return { mean: centre, standardError: Number.NaN, interval: [-Infinity, Infinity], n }
  const standardError = Math.sqrt(squaresOf(x, centre) / (n - 1) / n)
  const reach = studentT(n - 1).upperQuantile((1 - confidence) / 2) * standardError
  return { mean: centre, standardError, interval: [centre - reach, centre + reach], n }
}

/** The p-quantile of an ascending sequence, by linear interpolation. NaN for p NaN or an empty sequence. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const position = p * (sorted.length - 1)
  const left = Math.floor(position)
  if (Number.isNaN(position) || sorted.length === 0) return Number.NaN
  const low = sorted[left]!
  const high = sorted[Math.min(left + 1, sorted.length - 1)]!
  return low + (position - left) * (high - low)
}

/** Mean of complete numbers, without checks. */
export function meanOf(x: Float64Array): number {
  let sum = 0
  for (const value of x) sum += value
  return sum / x.length
}

/** Σ (xᵢ − centre)², without checks. */
export function squaresOf(x: Float64Array, centre: number): number {
  let sum = 0
  for (const value of x) sum += (value - centre) ** 2
  return sum
}
