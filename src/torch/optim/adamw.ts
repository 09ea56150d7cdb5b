import { zeros } from "../creation.ts"
import { zerosLike } from "../generated/functions.ts"
import { ops } from "../operators.ts"
import type { Tensor } from "../tensor.ts"
import { byKind, Optimizer, type ParamGroup, type Params } from "./optimizer.ts"

export interface AdamWOptions {
  /** Learning rate. Default 1e-3. */
  lr: number
  /** Decay rates of the two running means. Default [0.9, 0.999]. */
  betas: [beta1: number, beta2: number]
  /** Added to the denominator. Default 1e-8. */
  eps: number
  /** Default 0.01. */
  weightDecay: number
  /** Divide by the largest second moment so far (Reddi et al., 2018). Default false. */
  amsgrad: boolean
  /** Ascend instead of descend. Default false. */
  maximize: boolean
}

/**
 * AdamW (Loshchilov & Hutter, 2019), by LibTorch's fused kernel, and in float32 on the CPU by one of
 * our own that takes all parameters at once:
 *
 *     θ ← θ − lr·λ·θ
 *     m ← β₁m + (1 − β₁)g,  v ← β₂v + (1 − β₂)g²
 *     θ ← θ − lr · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
 */
export class AdamW extends Optimizer<AdamWOptions> {
  constructor(params: Params<AdamWOptions>, options: Partial<AdamWOptions> = {}) {
    super(params, {
      lr: 1e-3,
      betas: [0.9, 0.999],
      eps: 1e-8,
      weightDecay: 0.01,
      amsgrad: false,
      maximize: false,
      ...options,
    })
    for (const { lr, betas, eps, weightDecay } of this.paramGroups)
      if (!(lr >= 0 && eps >= 0 && weightDecay >= 0 && betas.every(beta => beta >= 0 && beta < 1)))
        throw new RangeError(
          `AdamW: expected lr, eps, weightDecay ≥ 0 and betas in [0, 1), got ${JSON.stringify({ lr, betas, eps, weightDecay })}`,
        )
  }

  protected update(group: ParamGroup<AdamWOptions>, ready: { parameter: Tensor; grad: Tensor }[]): void {
    const { lr, betas, eps, weightDecay, amsgrad, maximize } = group
    for (const alike of byKind(ready)) {
      const states = alike.map(
        ({ parameter }) => this.state.get(parameter) ?? this.#begin(parameter, amsgrad),
      )
      ops.etude!.adamw_!(
        alike.map(({ parameter }) => parameter),
        alike.map(({ grad }) => grad),
        states.map(state => state.exp_avg!),
        states.map(state => state.exp_avg_sq!),
        amsgrad ? states.map(state => state.max_exp_avg_sq!) : [],
        states.map(state => state.step!),
        { lr, beta1: betas[0], beta2: betas[1], weightDecay, eps, amsgrad, maximize },
      )
    }
  }

  #begin(parameter: Tensor, amsgrad: boolean): Record<string, Tensor> {
    return this.setState(parameter, {
      step: zeros([], { dtype: "float32", device: parameter.device }),
      exp_avg: zerosLike(parameter),
      exp_avg_sq: zerosLike(parameter),
      ...(amsgrad ? { max_exp_avg_sq: zerosLike(parameter) } : {}),
    })
  }
}
