/**
 * Losses over the completion tokens of a step, all sequences' laid end to end: N of them. Each token carries its
 * factor in the loss, in which the normaliser over the whole optimiser step is already worked in; so the sum over
 * micro-batches is the loss of the step, in whatever way it is cut up.
 */
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import type { DpoLoss } from "./dpo-loss.ts"
import type { ImportanceCorrection } from "./importance-correction.ts"
import { importanceRatio, type RatioLevel } from "./importance-ratio.ts"
import { type KlEstimator, klEstimate } from "./kl.ts"

/** A loss as plain data, so that a policy elsewhere can be told. */
export type Loss = { type: "cross_entropy" } | PolicyGradientLoss | DpoLoss

/** The losses that an advantage is needed for. */
export type PolicyGradientLoss = ClippedRatio | Cispo

/** What is added to the surrogate, whichever it is. */
export interface Regularisation {
  /** Weight of the KL to the reference policy. Default 0: no reference is needed. */
  beta?: number
  /** How the KL is estimated. Default "k3". */
  klEstimator?: KlEstimator
  /** A KL estimate above this is cut, without gradient. Default: none. verl's is 10. */
  klMax?: number
  /** Multiplies the KL by ρ, which takes away the bias of k3 off policy (DeepSeek-V3.2, 2025, eq. 7). Default false. */
  klTimesRatio?: boolean
  /** Weight of the mean entropy, which is maximised. Default 0. */
  entropyCoefficient?: number
  /** Weighs the surrogate by how much likelier its tokens were to the trainer than to the sampler. Default: none. */
  importanceCorrection?: ImportanceCorrection
}

export interface ClippedRatio extends Regularisation {
  type: "clipped_ratio"
  /** What the ratio is taken of. Default "token". */
  level?: RatioLevel
  /** Default 0.2. */
  epsilonLow?: number
  /** Default: as epsilonLow. Larger is DAPO's clip-higher. */
  epsilonHigh?: number
  /**
   * c > 1: where A < 0 the surrogate is at least c·A, so that no ratio, however large, weighs more (dual clip; Ye
   * et al., 2020, eq. 5). verl's clip_ratio_c, TRL's delta. Default: none.
   */
  dualClip?: number
}

export interface Cispo extends Regularisation {
  type: "cispo"
  /** The weight is at least 1 − epsilonLow. Default: no lower bound, as in the paper. */
  epsilonLow?: number
  /** The weight is at most 1 + epsilonHigh. Default 4, a weight of at most 5 (ScaleRL, 2025). */
  epsilonHigh?: number
}

/** −Σ w_t · log π(o_t), the loss of supervised fine-tuning. All tensors [N]. */
export function crossEntropyLoss(logprobs: Tensor, weights: Tensor): Tensor {
  return logprobs.mul(weights).sum().neg()
}

/** Per token, [N] each; A is that of its sequence or its own. */
export interface PolicyTerms {
  /** log π(o_t), with gradient. */
  logprobs: Tensor
  /** log π_old(o_t). */
  oldLogprobs: Tensor
  advantages: Tensor
  weights: Tensor
  /** log π_ref(o_t); needed where β > 0. */
  referenceLogprobs?: Tensor
  /** Entropy of the distribution that o_t was taken from, with gradient; needed for an entropy bonus. */
  entropy?: Tensor
  /** Of `importanceWeights`; default 1. */
  importanceWeights?: Tensor
  /** |o_i| of each sequence, which the tokens are of in turn; needed for a ratio by sequence. */
  lengths?: readonly number[]
}

export interface PolicyLoss {
  loss: Tensor
  /** ρ_t, [N], without gradient. */
  ratio: Tensor
  /** The KL estimate of each token, [N], without gradient; undefined where β = 0. */
  kl: Tensor | undefined
}

/**
 * The loss of one policy-gradient step, with J_t the surrogate of the type of loss, c_t the importance weight, k_t
 * the KL estimate and H_t the entropy:
 *
 *     L = −Σ_t w_t · [ c_t·J_t − β·k_t + α·H_t ]
 *
 * At π = π_old the value is −Σ w·A, which is about 0, and the gradient that of REINFORCE, for every surrogate.
 */
export function policyLoss(terms: PolicyTerms, options: PolicyGradientLoss): PolicyLoss {
  const { logprobs, oldLogprobs, weights, referenceLogprobs, entropy, lengths } = terms
  const { type, beta = 0, entropyCoefficient = 0 } = options
  if (type !== "clipped_ratio" && type !== "cispo")
    throw new TypeError(
      `policyLoss: expected the type "clipped_ratio" or "cispo", got ${JSON.stringify(type)}`,
    )
  const level = options.type === "clipped_ratio" ? options.level : "token"
  const ratio = importanceRatio(logprobs, oldLogprobs, level, lengths)
  let gain =
    options.type === "cispo"
      ? cispo(ratio, logprobs, terms.advantages, options)
      : clippedRatio(ratio, terms.advantages, options)
  if (terms.importanceWeights) gain = gain.mul(terms.importanceWeights)
  let kl: Tensor | undefined
  if (beta > 0) {
    if (!referenceLogprobs) throw new TypeError("policyLoss: β > 0 needs referenceLogprobs")
    kl = klEstimate(logprobs, referenceLogprobs, options.klEstimator)
    if (options.klMax !== undefined) kl = kl.clampMax(options.klMax)
    if (options.klTimesRatio) kl = kl.mul(ratio)
    gain = gain.sub(kl.mul(beta))
  }
  if (entropyCoefficient !== 0) {
    if (!entropy)
      throw new TypeError("policyLoss: an entropyCoefficient needs the entropy, with its gradient")
    gain = gain.add(entropy.mul(entropyCoefficient))
  }
  return { loss: gain.mul(weights).sum().neg(), ratio: ratio.detach(), kl: kl?.detach() }
}

/**
 * The clipped surrogate of PPO (Schulman et al., 2017, eq. 7), [N]:
 *
 *     J_t = min(ρ_t·A, clip(ρ_t, 1 − ε_low, 1 + ε_high)·A),   and where A < 0, with dual clip, max(that, c·A)
 */
export function clippedRatio(ratio: Tensor, advantages: Tensor, options: ClippedRatio): Tensor {
  const { dualClip } = options
  const clipped = ratio.clamp(...clipBounds(options)).mul(advantages)
  const gain = torch.minimum(ratio.mul(advantages), clipped)
  if (dualClip === undefined) return gain
  if (!(dualClip > 1)) throw new RangeError(`clippedRatio: expected a dualClip above 1, got ${dualClip}`)
  return torch.where(advantages.lt(0), torch.maximum(gain, advantages.mul(dualClip)), gain)
}

/**
 * CISPO (MiniMax-M1, 2025, eq. 4), [N]: REINFORCE with the clipped ratio as a weight that carries no gradient (sg),
 *
 *     J_t = sg[clip(ρ_t, 1 − ε_low, 1 + ε_high)] · A · log π(o_t),
 *
 * so that no token is left without one, however far its ratio has moved.
 */
export function cispo(ratio: Tensor, logprobs: Tensor, advantages: Tensor, options: Cispo): Tensor {
  return ratio
    .detach()
    .clamp(...clipBounds(options))
    .mul(advantages)
    .mul(logprobs)
}

/** The bounds of the ratio; a loss without one is never cut. */
export function clipBounds(loss: Loss): [low: number, high: number] {
  if (loss.type === "clipped_ratio") {
    const { epsilonLow = 0.2, epsilonHigh = epsilonLow } = loss
    return [1 - epsilonLow, 1 + epsilonHigh]
  }
  if (loss.type === "cispo") {
    const { epsilonLow = Number.POSITIVE_INFINITY, epsilonHigh = 4 } = loss
    return [1 - epsilonLow, 1 + epsilonHigh]
  }
  return [0, Number.POSITIVE_INFINITY]
}
