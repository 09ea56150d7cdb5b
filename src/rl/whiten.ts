/**
 * `values` brought to mean 0 and sample deviation (n − 1) 1, where value i counts as `counts[i]` equal ones:
 *
 *     (x_i − μ) / √(σ² + ε)    or    (x_i − μ) / (σ + ε)
 *
 * with ε added to the variance (verl) or to the deviation (TRL). Values that count 0 have no part in μ and σ. Fewer
 * than two values that count have no deviation, and become 0.
 */
export function whiten(
  values: readonly number[],
  counts: readonly number[],
  { variance: toVariance = 0, deviation: toDeviation = 0 }: { variance?: number; deviation?: number },
): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < 2) return values.map(() => 0)
  const mean = values.reduce((sum, value, i) => sum + counts[i]! * value, 0) / total
  const variance =
    values.reduce((sum, value, i) => sum + counts[i]! * (value - mean) ** 2, 0) / (total - 1) + toVariance
  const divisor = Math.sqrt(variance) + toDeviation
  return values.map(value => (value - mean) / divisor)
}
