import { studentT } from "./distributions.ts"
import {
  type ConfidenceOption,
  checkConfidence,
  completeRows,
  completeValues,
  type MissingOption,
  type Sample,
} from "./sample.ts"
import { meanOf, squaresOf } from "./summary.ts"

export interface TTest {
  /** x̄ − ȳ, or the mean of the differences of pairs. */
  difference: number
  interval: [low: number, high: number]
  statistic: number
  degreesOfFreedom: number
  /** Two-sided; NaN where no sample varies. */
  pValue: number
}

/**
 * Student's t test of two means: Welch's (default), with one variance for both (`equalVariances`), or of pairs
 * (`paired`). Throws a RangeError with fewer than 2 values in a sample.
 */
export function tTest(
  x: Sample,
  y: Sample,
  options: MissingOption & ConfidenceOption & { paired?: boolean; equalVariances?: boolean } = {},
): TTest {
  const { paired = false, equalVariances = false, confidence = 0.95 } = options
  checkConfidence("tTest", confidence)
  const samples = paired
    ? completeRows("tTest", { x, y }, options.missing)
    : {
        x: completeValues("tTest", x, options.missing, "x"),
        y: completeValues("tTest", y, options.missing, "y"),
      }
  const [n, m] = [samples.x.length, samples.y.length]
  if (n < 2 || m < 2) throw new RangeError(`tTest: expected at least 2 values a sample, got ${n} and ${m}`)
  const finish = (difference: number, standardError: number, degreesOfFreedom: number): TTest => {
    const statistic = difference / standardError
    const t = studentT(Number.isNaN(degreesOfFreedom) ? 1 : degreesOfFreedom)
    const reach = t.upperQuantile((1 - confidence) / 2) * standardError
    return {
      difference,
      interval: [difference - reach, difference + reach],
      statistic,
      degreesOfFreedom,
      pValue: Number.isNaN(statistic) ? Number.NaN : t.twoSided(statistic),
    }
  }
  if (paired) {
    const differences = samples.x.map((value, i) => value - samples.y[i]!)
    const centre = meanOf(differences)
    return finish(centre, Math.sqrt(squaresOf(differences, centre) / (n - 1) / n), n - 1)
  }
  const [meanX, meanY] = [meanOf(samples.x), meanOf(samples.y)]
  const [squaresX, squaresY] = [squaresOf(samples.x, meanX), squaresOf(samples.y, meanY)]
  if (equalVariances) {
    const pooled = (squaresX + squaresY) / (n + m - 2)
    return finish(meanX - meanY, Math.sqrt(pooled * (1 / n + 1 / m)), n + m - 2)
  }
  const [errorX, errorY] = [squaresX / (n - 1) / n, squaresY / (m - 1) / m]
  const df = (errorX + errorY) ** 2 / (errorX ** 2 / (n - 1) + errorY ** 2 / (m - 1)) // Welch–Satterthwaite
  return finish(meanX - meanY, Math.sqrt(errorX + errorY), df)
}
