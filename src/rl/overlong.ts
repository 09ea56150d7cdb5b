/** What to do about completions that run into the limit. */

export interface OverlongPenalty {
  /** L, where the completion is cut off. Default: the loop's maxTokens. */
  maxTokens?: number
  /** C, tokens before the limit in which the penalty grows. */
  buffer: number
  /** The penalty at the limit. Default 1. */
  factor?: number
}

/**
 * DAPO's soft overlong punishment (Yu et al., 2025, eq. 13), which is added to the reward:
 *
 *     0                          where |o| ≤ L − C
 *     (L − C − |o|) / C          where L − C < |o| ≤ L
 *     −1                         where L < |o|
 *
 * times `factor`.
 */
export function overlongPenalty(
  length: number,
  { maxTokens, buffer, factor = 1 }: OverlongPenalty & { maxTokens: number },
): number {
  if (!(buffer > 0 && buffer <= maxTokens))
    throw new RangeError(`overlongPenalty: expected 0 < buffer ≤ maxTokens, got ${buffer} and ${maxTokens}`)
  if (length > maxTokens) return -factor
  return factor * Math.min(0, (maxTokens - buffer - length) / buffer)
}
