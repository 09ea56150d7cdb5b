/**
 * How far the policy has gone from the reference: estimates of KL(π‖π_ref) by token, from the log-probability of
 * the sampled token alone (Schulman, Approximating KL Divergence, 2020). With d = log π_ref(o_t) − log π(o_t):
 *
 *     k1 = −d        k2 = d²/2        k3 = e^d − d − 1
 *
 * k1 and k3 average to the divergence over the policy's own samples, k2 nearly so; k3 is never negative and varies
 * least. Their gradients are another matter: see `klWarning`.
 */
import type { Tensor } from "../torch/index.ts"

/** "k3+" has the value of k3 and the gradient of k2, verl's straight-through form. */
export type KlEstimator = "k1" | "k2" | "k3" | "k3+"

/** d is held within this, past which the exponential would be the whole loss. */
const largestDifference = 20

/** The estimate for each token, with gradient. `logprobs` and `referenceLogprobs` are [N]. */
export function klEstimate(
  logprobs: Tensor,
  referenceLogprobs: Tensor,
  estimator: KlEstimator = "k3",
): Tensor {
  switch (estimator) {
    case "k1":
      return logprobs.sub(referenceLogprobs)
    case "k2":
      return logprobs.sub(referenceLogprobs).square().mul(0.5)
    case "k3":
      return klK3(logprobs, referenceLogprobs)
    case "k3+": {
      const k2 = klEstimate(logprobs, referenceLogprobs, "k2")
      return k2.sub(k2.detach()).add(klK3(logprobs, referenceLogprobs).detach())
    }
    default:
      throw new TypeError(`klEstimate: expected "k1", "k2", "k3" or "k3+", got ${JSON.stringify(estimator)}`)
  }
}

/** k3 = e^d − d − 1, with d held within ±20. */
export function klK3(logprobs: Tensor, referenceLogprobs: Tensor): Tensor {
  const difference = referenceLogprobs.sub(logprobs).clamp(-largestDifference, largestDifference)
  return difference.exp().sub(difference).sub(1)
}

/** The estimate for each token of one completion, in plain numbers: what a penalty in the reward is made of. */
export function klOfTokens(
  logprobs: readonly number[],
  referenceLogprobs: readonly number[],
  estimator: KlEstimator = "k1",
): number[] {
  if (logprobs.length !== referenceLogprobs.length)
    throw new RangeError(
      `klOfTokens: expected as many log-probabilities of the reference as of the policy, got ${referenceLogprobs.length} and ${logprobs.length}`,
    )
  return logprobs.map((logprob, t) => {
    const difference = referenceLogprobs[t]! - logprob
    if (estimator === "k1") return -difference
    if (estimator === "k2") return 0.5 * difference ** 2
    const held = Math.min(Math.max(difference, -largestDifference), largestDifference)
    return Math.exp(held) - held - 1
  })
}

/**
 * What is wrong with an estimator in the place where it is used, or undefined. Over the policy's own samples only
 * two have the gradient of the reverse KL: k1 in the reward, and, for each next token, k2 in the loss (Tang & Munos,
 * On a few pitfalls in KL divergence gradient estimation for RL, 2025; Shah et al., A Comedy of Estimators, 2025).
 * k3 in the loss, GRPO's choice, has that of the forward KL(π_ref‖π) of each next token: another divergence, but
 * one that does pull towards the reference, so it is not warned of.
 */
export function klWarning(estimator: KlEstimator, place: "loss" | "reward"): string | undefined {
  if (place === "loss" && estimator === "k1")
    return "KL: k1 in the loss has a gradient whose mean is 0: it only adds noise and holds nothing near the reference; use k2 or k3 in the loss, or k1 in the reward"
  if (place === "reward" && estimator !== "k1")
    return `KL: ${estimator} in the reward does not give the gradient of the reverse KL, and can drive the policy away from the reference; use k1 in the reward, or k2 or k3 in the loss`
  return undefined
}

/** Says once in the run what `klWarning` finds wrong, as a warning of the process. */
export function warnOfKl(estimator: KlEstimator, place: "loss" | "reward"): void {
  const warning = klWarning(estimator, place)
  if (warning) process.emitWarning(warning, { code: "ETUDE_KL" })
}
