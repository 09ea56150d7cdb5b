import { zerosLike } from "../generated/functions.ts"
import type { Tensor } from "../tensor.ts"
import { Optimizer, type ParamGroup, type Params } from "./optimizer.ts"

export interface MuonOptions {
  /** Learning rate. Default 1e-3. */
  lr: number
  /** Decoupled, as in AdamW. Default 0.1. */
  weightDecay: number
  /** Default 0.95. */
  momentum: number
  /** Default true. */
  nesterov: boolean
  /** Coefficients (a, b, c) of the Newton–Schulz polynomial. Default (3.4445, −4.7750, 2.0315). */
  nsCoefficients: [a: number, b: number, c: number]
  /** Default 5. */
  nsSteps: number
  /** The smallest norm that a gradient is divided by. Default 1e-7. */
  eps: number
  /**
   * How the rate depends on a matrix [A, B]: "original", lr·√max(1, A/B), or "match_rms_adamw",
   * lr·0.2·√max(A, B), with which AdamW's rates serve (Liu et al., 2025). Default "original".
   */
  adjustLrFn: "original" | "match_rms_adamw"
}

/**
 * Muon (Jordan et al., 2024, https://kellerjordan.github.io/posts/muon/) for the matrices of hidden layers:
 * the momentum of the gradient, orthogonalised. Its constants are torch.optim.Muon's. Give biases, gains,
 * embeddings and heads to AdamW.
 */
export class Muon extends Optimizer<MuonOptions> {
  constructor(params: Params<MuonOptions>, options: Partial<MuonOptions> = {}) {
    super(params, {
      lr: 1e-3,
      weightDecay: 0.1,
      momentum: 0.95,
      nesterov: true,
      nsCoefficients: [3.4445, -4.775, 2.0315],
      nsSteps: 5,
      eps: 1e-7,
      adjustLrFn: "original",
      ...options,
    })
    for (const { shape } of this.parameters())
      if (shape.length !== 2) throw new Error(`Muon: expected matrices, got a parameter of shape [${shape}]`)
    for (const { lr, weightDecay, momentum } of this.paramGroups)
      if (!(lr >= 0 && weightDecay >= 0 && momentum >= 0))
        throw new RangeError(
          `Muon: expected lr, weightDecay, momentum ≥ 0, got ${JSON.stringify({ lr, weightDecay, momentum })}`,
        )
  }

  protected update(group: ParamGroup<MuonOptions>, ready: { parameter: Tensor; grad: Tensor }[]): void {
    const { lr, weightDecay, momentum, nesterov, nsCoefficients, nsSteps, eps, adjustLrFn } = group
    for (const { parameter, grad } of ready) {
      const state =
        this.state.get(parameter) ?? this.setState(parameter, { momentum_buffer: zerosLike(grad) })
      const buffer = state.momentum_buffer!.lerp_(grad, 1 - momentum)
      const update = orthogonalize(
        nesterov ? grad.lerp(buffer, momentum) : buffer,
        nsCoefficients,
        nsSteps,
        eps,
      )
      const [rows, columns] = parameter.shape as [number, number]
      const ratio =
        adjustLrFn === "original"
          ? Math.sqrt(Math.max(1, rows / columns))
          : 0.2 * Math.sqrt(Math.max(rows, columns))
      parameter.mul_(1 - lr * weightDecay).add_(update, { alpha: -lr * ratio })
    }
  }
}

/**
 * About U·Vᵀ of a matrix G = U·S·Vᵀ, in bfloat16, by Newton–Schulz steps X ← aX + (bA + cA²)X with A = XXᵀ.
 * The coefficients are those that raise small singular values fastest; the values end between about 0.7 and
 * 1.2, not at 1.
 */
export function orthogonalize(
  matrix: Tensor,
  [a, b, c]: readonly [number, number, number] = [3.4445, -4.775, 2.0315],
  steps = 5,
  eps = 1e-7,
): Tensor {
  const [rows, columns] = matrix.shape as [number, number]
  const isTall = rows > columns
  let x = matrix.bfloat16()
  if (isTall) x = x.t()
  x = x.div(x.norm().clampMin(eps))
  for (let step = 0; step < steps; step++) {
    const gram = x.mm(x.t())
    const polynomial = gram.addmm(gram, gram, { beta: b, alpha: c })
    x = x.addmm(polynomial, x, { beta: a })
  }
  return isTall ? x.t() : x
}
