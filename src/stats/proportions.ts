import { beta, binomial, chiSquared, normal } from "./distributions.ts"
import { type ConfidenceOption, checkConfidence } from "./sample.ts"

/** A share of successes with its interval. */
export interface Proportion {
  estimate: number
  interval: [low: number, high: number]
  n: number
}

/**
 * Wilson's score interval for `successes` of `n` trials (Wilson 1927):
 *
 *     (p̂ + z²/2n ± z √(p̂ (1 − p̂)/n + z²/4n²)) / (1 + z²/n)
 *
 * With no trials nothing is known: estimate NaN, interval [0, 1]. Throws a RangeError unless 0 ≤ successes ≤ n.
 */
export function wilson(successes: number, n: number, options: ConfidenceOption = {}): Proportion {
  const { confidence = 0.95 } = options
  checkCounts("wilson", successes, n)
  checkConfidence("wilson", confidence)
  if (n === 0) return { estimate: Number.NaN, interval: [0, 1], n }
  const z = normal.upperQuantile((1 - confidence) / 2)
  const share = successes / n
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return {
    estimate: share,
    interval: [successes === 0 ? 0 : centre - reach, successes === n ? 1 : centre + reach],
    n,
  }
}

/** The exact interval of Clopper & Pearson (1934), from beta quantiles: never covers less than asked. */
export function clopperPearson(successes: number, n: number, options: ConfidenceOption = {}): Proportion {
  const { confidence = 0.95 } = options
  checkCounts("clopperPearson", successes, n)
  checkConfidence("clopperPearson", confidence)
  if (n === 0) return { estimate: Number.NaN, interval: [0, 1], n }
  const tail = (1 - confidence) / 2
  return {
    estimate: successes / n,
    interval: [
      successes === 0 ? 0 : beta(successes, n - successes + 1).quantile(tail),
      successes === n ? 1 : beta(successes + 1, n - successes).upperQuantile(tail),
    ],
    n,
  }
}

export interface TwoProportions {
  /** p̂₁ − p̂₂. */
  difference: number
  /** Newcombe's (1998) hybrid score interval of the difference (his method 10). */
  interval: [low: number, high: number]
  /** z of the pooled test; NaN where both shares are 0 or both are 1, with p-value 1. */
  statistic: number
  /** Two-sided. */
  pValue: number
}

/** The difference of two independent shares, `successes1` of `n1` against `successes2` of `n2`. */
export function twoProportions(
  successes1: number,
  n1: number,
  successes2: number,
  n2: number,
  options: ConfidenceOption = {},
): TwoProportions {
  checkCounts("twoProportions", successes1, n1)
  checkCounts("twoProportions", successes2, n2)
  if (n1 === 0 || n2 === 0)
    throw new RangeError(`twoProportions: expected trials on both sides, got ${n1} and ${n2}`)
  const first = wilson(successes1, n1, options)
  const second = wilson(successes2, n2, options)
  const difference = first.estimate - second.estimate
  const pooled = (successes1 + successes2) / (n1 + n2)
  const statistic = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return {
    difference,
    interval: [
      difference - Math.hypot(first.estimate - first.interval[0], second.interval[1] - second.estimate),
      difference + Math.hypot(first.interval[1] - first.estimate, second.estimate - second.interval[0]),
    ],
    statistic,
    pValue: Number.isNaN(statistic) ? 1 : Math.min(1, 2 * normal.survival(Math.abs(statistic))),
  }
}

export interface McNemar {
  /** Pairs where only the first succeeded, and where only the second did. */
  onlyFirst: number
  onlySecond: number
  /** The exact test's is the smaller count; else χ² with one degree of freedom. */
  statistic: number
  /** Two-sided; 1 where no pair is discordant. */
  pValue: number
}

/**
 * McNemar's test of two paired yes/no outcomes (the same problems before and after), from the discordant pairs.
 * `method`: `"exact"` binomial (default), `"chi-squared"`, or `"corrected"` with Edwards' continuity correction.
 */
export function mcnemar(
  onlyFirst: number,
  onlySecond: number,
  options: { method?: "exact" | "chi-squared" | "corrected" } = {},
): McNemar {
  const { method = "exact" } = options
  const discordant = onlyFirst + onlySecond
  checkCounts("mcnemar", onlyFirst, discordant)
  checkCounts("mcnemar", onlySecond, discordant)
  if (method === "exact") {
    const fewer = Math.min(onlyFirst, onlySecond)
    return {
      onlyFirst,
      onlySecond,
      statistic: fewer,
      pValue: Math.min(1, 2 * binomial(discordant, 0.5).cdf(fewer)),
    }
  }
  if (discordant === 0) return { onlyFirst, onlySecond, statistic: Number.NaN, pValue: 1 }
  const correction = method === "corrected" ? 1 : 0
  const statistic = Math.max(0, Math.abs(onlyFirst - onlySecond) - correction) ** 2 / discordant
  return { onlyFirst, onlySecond, statistic, pValue: chiSquared(1).survival(statistic) }
}

/** Throws a RangeError unless both are whole numbers with 0 ≤ successes ≤ n. */
export function checkCounts(caller: string, successes: number, n: number): void {
  if (!Number.isInteger(successes) || !Number.isInteger(n) || successes < 0 || successes > n)
    throw new RangeError(`${caller}: expected whole numbers with 0 ≤ successes ≤ n, got ${successes} of ${n}`)
}
