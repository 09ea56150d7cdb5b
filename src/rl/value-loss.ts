/** The critic's loss. */
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"

/** Per token, [N] each. */
export interface ValueTerms {
  /** V(s_t), with gradient. */
  values: Tensor
  /** V(s_t) when the batch was sampled. */
  oldValues: Tensor
  /** R_t, which is to be learned. */
  returns: Tensor
  weights: Tensor
}

/**
 * The clipped squared error of PPO (Schulman et al., 2017, in the form of OpenAI's baselines):
 *
 *     L = ½ Σ_t w_t · max((V − R)², (clip(V, V_old − c, V_old + c) − R)²)
 *
 * so that a value that moved by more than c in one batch is not drawn on. Without `clip`, the plain squared error.
 */
export function valueLoss({ values, oldValues, returns, weights }: ValueTerms, clip?: number): Tensor {
  if (clip !== undefined && !(clip > 0))
    throw new RangeError(`valueLoss: expected a clip above 0, got ${clip}`)
  const error = values.sub(returns).square()
  if (clip === undefined) return error.mul(weights).sum().mul(0.5)
  const held = oldValues.add(values.sub(oldValues).clamp(-clip, clip)).sub(returns).square()
  return torch.maximum(error, held).mul(weights).sum().mul(0.5)
}
