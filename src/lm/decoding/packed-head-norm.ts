import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { nn } from "../../torch/index.ts"
import { ZeroCenteredRMSNorm } from "../model/rms-norm.ts"

/** The norm of each head's query or key, for heads whose coordinates stand in another order. */
export class PackedHeadNorm {
  readonly #weight: Tensor
  readonly #eps: number | undefined

  constructor(norm: nn.RMSNorm | ZeroCenteredRMSNorm, order: readonly number[]) {
    const index = torch.tensor(Int32Array.from(order), { device: norm.weight!.device })
    const weight = norm.weight!.detach().indexSelect(0, index)
    this.#weight = torch.keep(norm instanceof ZeroCenteredRMSNorm ? weight.to("float32").add(1) : weight)
    this.#eps = norm.eps
  }

  /** x [..., headDim], computed in the weight's type */
  forward(x: Tensor): Tensor {
    return nn.functional
      .rmsNorm(x.to(this.#weight.dtype), this.#weight.shape, this.#weight, this.#eps)
      .to(x.dtype)
  }

  dispose(): void {
    this.#weight.dispose()
  }
}
