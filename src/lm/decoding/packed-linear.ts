/** A linear layer whose weight is laid out for inference, with what is joined to its product. */

import * as torch from "../../torch/index.ts"
import { nn, type Tensor } from "../../torch/index.ts"
import type { HiddenAct } from "../model/config.ts"

const { gelu, linear, silu } = nn.functional

const activations: Record<HiddenAct, (x: Tensor) => Tensor> = {
  silu,
  gelu: x => gelu(x),
  gelu_pytorch_tanh: x => gelu(x, { approximate: "tanh" }),
}

export class PackedLinear {
  readonly #weight: Tensor
  readonly #bias: Tensor | null

  /** Of `weight` [N, K] and `bias` [N], which are copied or shared, never changed. */
  constructor(weight: Tensor, bias: Tensor | null) {
    this.#weight = torch.keep(weight.detach().contiguous())
    this.#bias = bias && torch.keep(bias.detach().contiguous())
  }

  /** x·Wᵀ + b for x [M, K]. */
  forward(x: Tensor): Tensor {
    return linear(x, this.#weight, this.#bias)
  }

  /** act(x·Wᵀ + b) */
  activated(x: Tensor, activation: HiddenAct): Tensor {
    return activations[activation](this.forward(x))
  }

  /** y + x·Wᵀ + b for y [M, N]. */
  addedTo(y: Tensor, x: Tensor): Tensor {
    return this.forward(x).add_(y)
  }

  /** y ⊙ (x·Wᵀ + b) for y [M, N]. */
  times(y: Tensor, x: Tensor): Tensor {
    return this.forward(x).mul_(y)
  }

  dispose(): void {
    this.#weight.dispose()
    this.#bias?.dispose()
  }
}
