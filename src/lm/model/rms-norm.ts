/** Root-mean-square norms, as a family of models stores them. */

import * as torch from "../../torch/index.ts"
import { nn, type Tensor } from "../../torch/index.ts"
import { architectures } from "./architectures.ts"
import type { ModelConfig } from "./config.ts"
import type { Placement } from "./placement.ts"

const { rmsNorm } = nn.functional

/** x / √(mean(x²) + ε) · (1 + weight), in float32 whatever x is; weights start at 0 (Gemma). */
export class ZeroCenteredRMSNorm extends nn.Module {
  readonly eps: number
  weight: nn.Parameter

  constructor(size: number, { eps, ...options }: { eps: number } & Placement) {
    super()
    this.eps = eps
    this.weight = new nn.Parameter(torch.zeros([size], options))
  }

  forward(x: Tensor): Tensor {
    const scale = this.weight.to("float32").add(1)
    return rmsNorm(x.to("float32"), scale.shape, scale, this.eps).to(x.dtype)
  }
}

/** The norm of `size` numbers that the family of `config` uses. */
export function normOf(
  config: ModelConfig,
  size: number,
  options: Placement,
): nn.RMSNorm | ZeroCenteredRMSNorm {
  const Norm = architectures[config.modelType].zeroCenteredNorm ? ZeroCenteredRMSNorm : nn.RMSNorm
  return new Norm(size, { eps: config.rmsNormEps, ...options })
}
