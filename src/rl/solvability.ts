/** How solvable a problem is for a policy, judged from n samples of it. */
export const solvabilityClasses = ["Null", "Transitional", "Feasible"] as const
export type Solvability = (typeof solvabilityClasses)[number]

export interface SolvabilityThresholds {
  /** Below this success rate a problem is Null. */
  epsilon: number
  /** From this success rate on a problem is Feasible. */
  delta: number
}

/**
 * The thresholds of "New Skills or Sharper Primitives?" (2026) for n samples: a problem is Null below
 *
 *     ε = 1 − 0.05^{1/n},
 *
 * the upper end of the one-sided 95 % interval of a success rate after 0 of n, and Feasible from δ = 1/G on, one
 * expected success in a group of G = 8. At the paper's n = 128, ε = 0.0231 and δ = 0.125. With so few samples that
 * ε ≥ δ (n < 23 at G = 8) no class could be told from another: a RangeError.
 */
export function solvabilityThresholds(n: number, group = 8): SolvabilityThresholds {
  const epsilon = 1 - 0.05 ** (1 / n)
  const delta = 1 / group
  if (!(n >= 1) || !(epsilon < delta))
    throw new RangeError(
      `solvability: ${n} samples cannot tell Null from Feasible (ε = ${epsilon.toFixed(3)}, δ = ${delta}); draw more`,
    )
  return { epsilon, delta }
}

/** The class of a problem with `correct` successes among `n` samples. */
export function solvability(
  correct: number,
  n: number,
  { epsilon, delta }: SolvabilityThresholds = solvabilityThresholds(n),
): Solvability {
  const rate = correct / n
  return rate < epsilon ? "Null" : rate < delta ? "Transitional" : "Feasible"
}

/** How many problems went from each class (row) to each class: counts of `[before, after]` pairs. */
export function transitions(
  pairs: Iterable<readonly [before: Solvability, after: Solvability]>,
): Record<Solvability, Record<Solvability, number>> {
  const none = (): Record<Solvability, number> => ({ Null: 0, Transitional: 0, Feasible: 0 })
  const counts = { Null: none(), Transitional: none(), Feasible: none() }
  for (const [before, after] of pairs) counts[before][after]++
  return counts
}
