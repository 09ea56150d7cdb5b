import { wilson } from "./proportions.ts"
import { ascendingOrder } from "./ranks.ts"
import { type ConfidenceOption, completeRows, type MissingOption, type Sample } from "./sample.ts"

/** Forecasts of like probability, and how often they came true. */
export interface CalibrationBin {
  low: number
  high: number
  /** Mean probability in the bin. */
  confidence: number
  /** Share of outcomes that are 1. */
  accuracy: number
  /** Wilson's, of the accuracy. */
  interval: [low: number, high: number]
  count: number
}

export interface Calibration {
  /** Expected calibration error: Σ (count / n) |accuracy − confidence|. */
  ece: number
  /** Maximum calibration error, over bins. */
  mce: number
  /** Brier's score, the mean of (probability − outcome)². */
  brier: number
  /** Bins that hold forecasts. */
  bins: CalibrationBin[]
  n: number
}

/**
 * Whether probabilities come true as often as they say (Guo et al. 2017, eq. 3). `outcomes` are booleans or 0 and 1;
 * `strategy`: bins of equal `"width"` over [0, 1] (default; a bin holds its upper end, the first also 0) or of equal
 * `"count"`. Throws a RangeError at a probability outside [0, 1] or without forecasts.
 */
export function calibration(
  probabilities: Sample,
  outcomes: Sample,
  options: MissingOption & ConfidenceOption & { bins?: number; strategy?: "width" | "count" } = {},
): Calibration {
  const { bins = 10, strategy = "width", confidence = 0.95 } = options
  if (!Number.isInteger(bins) || bins < 1)
    throw new RangeError(`calibration: expected a whole number of bins ≥ 1, got ${bins}`)
  const rows = completeRows("calibration", { probabilities, outcomes }, options.missing)
  const [p, y] = [rows.probabilities, rows.outcomes]
  const n = p.length
  if (n === 0) throw new RangeError("calibration: no forecasts")
  p.forEach((value, i) => {
    if (value < 0 || value > 1)
      throw new RangeError(`calibration: expected a probability, got ${value} at [${i}]`)
    if (y[i] !== 0 && y[i] !== 1)
      throw new RangeError(`calibration: expected an outcome of 0 or 1, got ${y[i]} at [${i}]`)
  })
  const groups: number[][] = Array.from({ length: bins }, () => [])
  const binOf = (value: number, place: number) =>
    strategy === "width" ? Math.max(0, Math.ceil(value * bins) - 1) : Math.floor((place * bins) / n)
  for (const [place, row] of ascendingOrder(p).entries()) groups[binOf(p[row]!, place)]!.push(row)
  const filled = groups.flatMap((members, b): CalibrationBin[] => {
    if (members.length === 0) return []
    const successes = members.reduce((sum, i) => sum + y[i]!, 0)
    const values = members.map(i => p[i]!)
    return [
      {
        low: strategy === "width" ? b / bins : Math.min(...values),
        high: strategy === "width" ? (b + 1) / bins : Math.max(...values),
        confidence: values.reduce((sum, value) => sum + value, 0) / values.length,
        accuracy: successes / members.length,
        interval: wilson(successes, members.length, { confidence }).interval,
        count: members.length,
      },
    ]
  })
  const gap = (bin: CalibrationBin) => Math.abs(bin.accuracy - bin.confidence)
  return {
    ece: filled.reduce((sum, bin) => sum + (bin.count / n) * gap(bin), 0),
    mce: Math.max(...filled.map(gap)),
    brier: p.reduce((sum, value, i) => sum + (value - y[i]!) ** 2, 0) / n,
    bins: filled,
    n,
  }
}
