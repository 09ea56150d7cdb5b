/**
 * Losses over the completion tokens of a step, all sequences' laid end to end: N of them. Each token carries its
 * factor in the loss, in which the normaliser over the whole optimiser step is already worked in; so the sum over
 * micro-batches is the loss of the step, in whatever way it is cut up.
 */

import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"

/** A loss as plain data, so that a policy elsewhere can be told. */
export type Loss = { type: "cross_entropy" } | ClippedRatio

export interface ClippedRatio {
  type: "clipped_ratio"
  /** Default 0.2. */
  epsilonLow?: number
  /** Default: as epsilonLow. Larger is DAPO's clip-higher. */
  epsilonHigh?: number
  /** Weight of the KL to the reference policy. Default 0: no reference is needed. */
  beta?: number
}

/**
 * What the sum over tokens is divided by, as in TRL's `loss_type`, for n completions of lengths |o_i|:
 *
 * - "grpo": n·|o_i|, the mean over sequences of each one's mean (DeepSeekMath, 2024, eq. 3);
 * - "dapo": Σ|o_i|, the mean over tokens (Yu et al., DAPO, 2025, eq. 8);
 * - "dr_grpo": n·L, with L the longest that a completion may be (Understanding R1-Zero-Like Training, 2025, §3).
 */
export type Normaliser = "grpo" | "dapo" | "dr_grpo"

/** The factor of each token of each sequence, by the sequences' lengths. */
export function tokenWeights(
  lengths: readonly number[],
  normaliser: Normaliser,
  maxLength: number,
): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  switch (normaliser) {
    case "grpo":
      return lengths.map(length => (length === 0 ? 0 : 1 / (lengths.length * length)))
    case "dapo":
      return lengths.map(() => (total === 0 ? 0 : 1 / total))
    case "dr_grpo":
      return lengths.map(() => 1 / (lengths.length * maxLength))
  }
}

/** −Σ w_t · log π(o_t), the loss of supervised fine-tuning. All tensors [N]. */
export function crossEntropyLoss(logprobs: Tensor, weights: Tensor): Tensor {
  return logprobs.mul(weights).sum().neg()
}

/** Per token, [N] each; A is that of its sequence. */
export interface PolicyTerms {
  /** log π(o_t), with gradient. */
  logprobs: Tensor
  /** log π_old(o_t). */
  oldLogprobs: Tensor
  advantages: Tensor
  weights: Tensor
  /** log π_ref(o_t); needed where β > 0. */
  referenceLogprobs?: Tensor
}

export interface PolicyLoss {
  loss: Tensor
  /** ρ_t, [N], without gradient. */
  ratio: Tensor
  /** k3 of each token, [N], without gradient; undefined where β = 0. */
  kl: Tensor | undefined
}

/**
 * The clipped surrogate of PPO (Schulman et al., 2017, eq. 7), by token, as GRPO and DAPO use it:
 *
 *     L = −Σ_t w_t · [ min(ρ_t·A, clip(ρ_t, 1 − ε_low, 1 + ε_high)·A) − β·k3_t ],   ρ_t = π(o_t) / π_old(o_t)
 *
 * At π = π_old the value is −Σ w·A, which is about 0, and the gradient that of REINFORCE.
 */
export function clippedRatioLoss(
  { logprobs, oldLogprobs, advantages, weights, referenceLogprobs }: PolicyTerms,
  options: ClippedRatio,
): PolicyLoss {
  const { beta = 0 } = options
  const ratio = logprobs.sub(oldLogprobs).exp()
  const clipped = ratio.clamp(...clipBounds(options))
  let gain = torch.minimum(ratio.mul(advantages), clipped.mul(advantages))
  let kl: Tensor | undefined
  if (beta > 0) {
    if (!referenceLogprobs) throw new TypeError("clippedRatioLoss: β > 0 needs referenceLogprobs")
    kl = klK3(logprobs, referenceLogprobs)
    gain = gain.sub(kl.mul(beta))
  }
  return { loss: gain.mul(weights).sum().neg(), ratio: ratio.detach(), kl: kl?.detach() }
}

/** The bounds of the ratio; a loss without one is never cut. */
export function clipBounds(loss: Loss): [low: number, high: number] {
  if (loss.type !== "clipped_ratio") return [0, Number.POSITIVE_INFINITY]
  const { epsilonLow = 0.2, epsilonHigh = epsilonLow } = loss
  return [1 - epsilonLow, 1 + epsilonHigh]
}

/**
 * k3 = e^d − d − 1 with d = log π_ref − log π: an estimate of KL(π‖π_ref) that is never negative (Schulman,
 * Approximating KL Divergence, 2020). d is held within ±20, past which the exponential would be the whole loss.
 */
export function klK3(logprobs: Tensor, referenceLogprobs: Tensor): Tensor {
  const difference = referenceLogprobs.sub(logprobs).clamp(-20, 20)
  return difference.exp().sub(difference).sub(1)
}
