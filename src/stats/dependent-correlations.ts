import { fisherInterval } from "./correlation.ts"
import { normal } from "./distributions.ts"
import { type ConfidenceOption, checkConfidence } from "./sample.ts"

/** Two correlations of one sample compared. */
export interface CorrelationComparison {
  /** The first coefficient less the second. */
  difference: number
  /** Zou's (2007) interval of the difference. */
  interval: [low: number, high: number]
  /** Steiger's Z, normal where the true coefficients are equal. */
  statistic: number
  /** Two-sided. */
  pValue: number
}

/**
 * Compares r12 with r13, which share variable 1 and were measured on the same n rows (Steiger 1980, eq. 14, with the
 * two coefficients pooled): is what 1 has to do with 2 more than what it has to do with 3?
 */
export function compareOverlapping(
  correlations: { r12: number; r13: number; r23: number; n: number },
  options: ConfidenceOption = {},
): CorrelationComparison {
  const { r12, r13, r23, n } = correlations
  check("compareOverlapping", correlations)
  const pooled = (r12 + r13) / 2
  const square = pooled * pooled
  const psi = r23 * (1 - 2 * square) - 0.5 * square * (1 - 2 * square - r23 * r23)
  const between =
    ((r23 - 0.5 * r12 * r13) * (1 - r12 * r12 - r13 * r13 - r23 * r23) + r23 ** 3) /
    ((1 - r12 * r12) * (1 - r13 * r13))
  return compared(r12, r13, psi / (1 - square) ** 2, between, n, options)
}

/** Compares r12 with r34, which share no variable but were measured on the same n rows (Steiger 1980, eq. 15). */
export function compareNonOverlapping(
  correlations: { r12: number; r34: number; r13: number; r14: number; r23: number; r24: number; n: number },
  options: ConfidenceOption = {},
): CorrelationComparison {
  const { r12, r34, r13, r14, r23, r24, n } = correlations
  check("compareNonOverlapping", correlations)
  const r = (r12 + r34) / 2
  const psi =
    0.5 *
    ((r13 - r * r23) * (r24 - r23 * r) +
      (r14 - r13 * r) * (r23 - r * r13) +
      (r13 - r14 * r) * (r24 - r * r14) +
      (r14 - r * r24) * (r23 - r24 * r))
  const between =
    (0.5 * r12 * r34 * (r13 ** 2 + r14 ** 2 + r23 ** 2 + r24 ** 2) +
      r13 * r24 +
      r14 * r23 -
      (r12 * r13 * r14 + r12 * r23 * r24 + r13 * r23 * r34 + r14 * r24 * r34)) /
    ((1 - r12 * r12) * (1 - r34 * r34))
  return compared(r12, r34, psi / (1 - r * r) ** 2, between, n, options)
}

/** `covariance` is that of the two Fisher z's (pooled), `between` the correlation of the two coefficients. */
function compared(
  first: number,
  second: number,
  covariance: number,
  between: number,
  n: number,
  { confidence = 0.95 }: ConfidenceOption,
): CorrelationComparison {
  checkConfidence("compareCorrelations", confidence)
  const statistic =
    ((Math.atanh(first) - Math.atanh(second)) * Math.sqrt(n - 3)) / Math.sqrt(2 - 2 * covariance)
  const [low1, high1] = fisherInterval(first, 1 / Math.sqrt(n - 3), confidence)
  const [low2, high2] = fisherInterval(second, 1 / Math.sqrt(n - 3), confidence)
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a + b * b - 2 * between * a * b))
  return {
    difference: first - second,
    interval: [
      first - second - reach(first - low1, high2 - second),
      first - second + reach(high1 - first, second - low2),
    ],
    statistic,
    pValue: 2 * normal.survival(Math.abs(statistic)),
  }
}

function check(caller: string, { n, ...correlations }: { n: number } & Record<string, number>): void {
  for (const [name, r] of Object.entries(correlations))
    if (!(Math.abs(r) < 1)) throw new RangeError(`${caller}: expected ${name} between −1 and 1, got ${r}`)
  if (!Number.isInteger(n) || n < 4) throw new RangeError(`${caller}: expected n of 4 or more, got ${n}`)
}
