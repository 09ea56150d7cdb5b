/** Direct Preference Optimization: the loss of pairs of completions, of which one is better. */
import type { Tensor } from "../torch/index.ts"

/** Of a batch whose sequences come in pairs, the chosen before the rejected. */
export interface DpoLoss {
  type: "dpo"
  /**
   * "sigmoid" is DPO's own, "robust" the same without the bias of wrong labels, "ipo" the squared one, "hinge"
   * SLiC's. Default "sigmoid".
   */
  variant?: "sigmoid" | "robust" | "ipo" | "hinge"
  /** β, how closely the reference is kept to; IPO's τ. Default 0.1. */
  beta?: number
  /** ε, the share of pairs thought to be the wrong way round, for "sigmoid" and "robust". Default 0. */
  labelSmoothing?: number
}

/** Of P pairs. Log-probabilities are sums over a completion's tokens. */
export interface DpoTerms {
  /** log π(y_chosen) and log π(y_rejected), [P, 2], with gradient. */
  logprobs: Tensor
  /** The same under the reference, [P, 2]. */
  referenceLogprobs: Tensor
  /** Number of tokens of each completion, [P, 2]; needed by IPO. */
  lengths?: Tensor
}

/**
 * The loss of each pair, [P]. With Δ = log π(y_c)/π_ref(y_c) − log π(y_r)/π_ref(y_r):
 *
 *     sigmoid: −(1 − ε)·log σ(βΔ) − ε·log σ(−βΔ)      (Rafailov et al., 2023, eq. 7; ε: Mitchell, cDPO, 2023)
 *     robust:  [−(1 − ε)·log σ(βΔ) + ε·log σ(−βΔ)] / (1 − 2ε)      (Chowdhury et al., 2024, eq. 7)
 *     hinge:   max(0, 1 − βΔ)                                         (Zhao et al., SLiC-HF, 2023)
 *     ipo:     (Δ' − 1/(2β))²,  Δ' with each log-ratio divided by its completion's length   (Azar et al., 2023, eq. 17)
 *
 * IPO by the mean over tokens, as TRL has it, and not by the sum: a squared sum would grow with the length.
 */
export function dpoLoss(
  { logprobs, referenceLogprobs, lengths }: DpoTerms,
  { variant = "sigmoid", beta = 0.1, labelSmoothing = 0 }: Omit<DpoLoss, "type"> = {},
): Tensor {
  if (!(beta > 0)) throw new RangeError(`dpoLoss: expected β > 0, got ${beta}`)
  if (!(labelSmoothing >= 0 && labelSmoothing < 0.5))
    throw new RangeError(`dpoLoss: expected a labelSmoothing in [0, 0.5), got ${labelSmoothing}`)
  const ratios = logprobs.sub(referenceLogprobs) // [P, 2]
  const difference = (of: Tensor): Tensor => of.select(1, 0).sub(of.select(1, 1)) // [P]
  switch (variant) {
    case "sigmoid": {
      const margin = difference(ratios).mul(beta)
      const right = margin.logSigmoid().mul(1 - labelSmoothing)
      return right.add(margin.neg().logSigmoid().mul(labelSmoothing)).neg()
    }
    case "robust": {
      const margin = difference(ratios).mul(beta)
      const clean = margin.logSigmoid().mul(1 - labelSmoothing)
      const flipped = margin.neg().logSigmoid().mul(labelSmoothing)
      return flipped.sub(clean).div(1 - 2 * labelSmoothing)
    }
    case "hinge":
      return difference(ratios).mul(-beta).add(1).relu()
    case "ipo":
      if (!lengths) throw new TypeError("dpoLoss: IPO needs the lengths of the completions")
      return difference(ratios.div(lengths.clampMin(1)))
        .sub(1 / (2 * beta))
        .square()
    default:
      throw new TypeError(
        `dpoLoss: expected "sigmoid", "robust", "ipo" or "hinge", got ${JSON.stringify(variant)}`,
      )
  }
}
