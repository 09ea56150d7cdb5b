import type { nn, Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import { ZeroCenteredRMSNorm } from "./rms-norm.ts"

/**
 * A root-mean-square norm before a linear layer. In float32 on the CPU its weight is multiplied into that layer's
 * (W·diag(g)·x̂ = W·(g ⊙ x̂)), and what remains is x / √(mean(x²) + ε): four small operators in place of eight.
 */
export class PackedNorm {
  readonly #norm: nn.RMSNorm | ZeroCenteredRMSNorm
  readonly #folds: boolean
  /** [1]: ε, to which the mean square is added. */
  readonly #eps: Tensor
  readonly #size: number

  constructor(norm: nn.RMSNorm | ZeroCenteredRMSNorm) {
    const { device, dtype, shape } = norm.weight!
    this.#norm = norm
    this.#folds = device === "cpu" && dtype === "float32"
    this.#size = shape[0]!
    this.#eps = torch.keep(torch.full([1], norm.eps ?? 2 ** -23, { device }))
  }

  /** The weight [N, K] of the layer behind it, as `forward` here wants it. */
  foldedInto(weight: Tensor): Tensor {
    if (!this.#folds) return weight
    const scale = this.#norm.weight!.detach()
    return weight.mul(this.#norm instanceof ZeroCenteredRMSNorm ? scale.add(1) : scale)
  }

  /** x [n, K] */
  forward(x: Tensor): Tensor {
    if (!this.#folds) return this.#norm.forward(x)
    const length = torch.ops.aten.linalg_vector_norm.default(x, 2, [-1], true) // [n, 1]
    const meanSquare = this.#eps.addcmul(length, length, { value: 1 / this.#size })
    return x.mul(meanSquare.rsqrt_())
  }

  dispose(): void {
    this.#eps.dispose()
  }
}
