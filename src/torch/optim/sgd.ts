import { emptyLike } from "../generated/functions.ts"
import { ops } from "../operators.ts"
import type { Tensor } from "../tensor.ts"
import { byKind, Optimizer, type ParamGroup, type Params } from "./optimizer.ts"

export interface SGDOptions {
  /** Learning rate. Default 1e-3. */
  lr: number
  /** Default 0. */
  momentum: number
  /** By how much the newest gradient is damped in the momentum. Default 0. */
  dampening: number
  /** L2 penalty, added to the gradient. Default 0. */
  weightDecay: number
  /** Step along g + momentum·b instead of b. Default false. */
  nesterov: boolean
  /** Ascend instead of descend. Default false. */
  maximize: boolean
}

/**
 * Stochastic gradient descent by LibTorch's fused kernel, on the CPU and CUDA:
 * g ← g + λθ; b ← momentum·b + (1 − dampening)·g (at first b = g); θ ← θ − lr·b.
 */
export class SGD extends Optimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, options: Partial<SGDOptions> = {}) {
    super(params, {
      lr: 1e-3,
      momentum: 0,
      dampening: 0,
      weightDecay: 0,
      nesterov: false,
      maximize: false,
      ...options,
    })
    for (const { lr, momentum, dampening, weightDecay, nesterov } of this.paramGroups) {
      if (!(lr >= 0 && momentum >= 0 && weightDecay >= 0))
        throw new RangeError(
          `SGD: expected lr, momentum, weightDecay ≥ 0, got ${JSON.stringify({ lr, momentum, weightDecay })}`,
        )
      if (nesterov && (momentum === 0 || dampening !== 0))
        throw new RangeError(
          `SGD: nesterov needs momentum > 0 and dampening 0, got ${momentum} and ${dampening}`,
        )
    }
  }

  protected update(group: ParamGroup<SGDOptions>, ready: { parameter: Tensor; grad: Tensor }[]): void {
    const { lr, momentum, dampening, weightDecay, nesterov, maximize } = group
    const isFirst = ({ parameter }: { parameter: Tensor }): boolean => !this.state.has(parameter)
    // The kernel sets a momentum that is new from the gradient alone; it is told so for the whole list.
    for (const entries of [ready.filter(isFirst), ready.filter(entry => !isFirst(entry))])
      for (const alike of byKind(entries)) {
        const isFirstStep = momentum !== 0 && isFirst(alike[0]!)
        const buffers = momentum === 0 ? [] : alike.map(({ parameter }) => this.#momentum(parameter))
        ops.aten._fused_sgd_.default(
          alike.map(({ parameter }) => parameter),
          alike.map(({ grad }) => grad),
          buffers,
          {
            weightDecay,
            momentum,
            lr,
            dampening,
            nesterov,
            maximize,
            isFirstStep,
          },
        )
      }
  }

  #momentum(parameter: Tensor): Tensor {
    const state =
      this.state.get(parameter) ?? this.setState(parameter, { momentum_buffer: emptyLike(parameter) })
    return state.momentum_buffer!
  }
}
