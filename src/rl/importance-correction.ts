/**
 * The sampler and the trainer never give a token quite the same probability: other kernels, other precision, on
 * another machine other weights. A weight on the policy loss corrects for it.
 */

export interface ImportanceCorrection {
  /**
   * "token": a weight for each token by its own ratio, biased but steady. "sequence": one for the whole
   * completion by the product of its tokens' ratios, unbiased but for the bounds.
   */
  level: "token" | "sequence"
  /** "truncate" holds the weight within the bounds (TIS); "mask" sets it to 0 outside of them (MIS, IcePop). */
  mode: "truncate" | "mask"
  /** Upper bound. Default 3, TRL's. */
  max?: number
  /** Lower bound. Default none. */
  min?: number
}

/** The log-ratio is held within this before it is exponentiated. */
const largestLogRatio = 20

/**
 * The weight of each token of one completion,
 *
 *     w_t = π_trainer(o_t) / π_sampler(o_t)    or, at sequence level,    w = Π_t π_trainer(o_t) / π_sampler(o_t),
 *
 * both under the weights that sampled, truncated to [min, max] (Yao et al., Your Efficient RL Framework Secretly
 * Brings You Off-Policy RL Training, 2025; Espeholt et al., IMPALA, 2018) or 0 outside of it (IcePop, 2025). It
 * carries no gradient.
 */
export function importanceWeights(
  trainerLogprobs: ArrayLike<number>,
  samplerLogprobs: ArrayLike<number>,
  { level, mode, max = 3, min }: ImportanceCorrection,
): number[] {
  const length = trainerLogprobs.length
  if (samplerLogprobs.length !== length)
    throw new RangeError(
      `importanceWeights: expected a sampler's log-probability for each of ${length} tokens, got ${samplerLogprobs.length}`,
    )
  if (!(max > 0) || (min !== undefined && !(min >= 0 && min <= max)))
    throw new RangeError(`importanceWeights: expected 0 ≤ min ≤ max, got min ${min} and max ${max}`)
  const weight = (logRatio: number): number => {
    const ratio = Math.exp(Math.min(Math.max(logRatio, -largestLogRatio), largestLogRatio))
    if (mode === "truncate") return Math.min(Math.max(ratio, min ?? 0), max)
    return ratio > max || (min !== undefined && ratio < min) ? 0 : ratio
  }
  const logRatios = Array.from({ length }, (_, t) => trainerLogprobs[t]! - samplerLogprobs[t]!)
  if (level === "token") return logRatios.map(weight)
  return new Array<number>(length).fill(weight(logRatios.reduce((sum, value) => sum + value, 0)))
}
