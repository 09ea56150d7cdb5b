import { ones, type TensorOptions } from "../creation.ts"
import type { Tensor } from "../tensor.ts"
import { rmsNorm } from "./functional/index.ts"
import { Module } from "./module.ts"
import { Parameter } from "./parameter.ts"

/** x / √(mean(x²) + ε) · weight over the last dimensions (Zhang & Sennrich, 2019). */
export class RMSNorm extends Module {
  readonly normalizedShape: readonly number[]
  /** Without one, the smallest step of the input's dtype at 1. */
  readonly eps: number | undefined
  weight: Parameter | null = null

  constructor(
    normalizedShape: number | readonly number[],
    {
      eps,
      elementwiseAffine = true,
      ...options
    }: { eps?: number; elementwiseAffine?: boolean } & TensorOptions = {},
  ) {
    super()
    this.normalizedShape = typeof normalizedShape === "number" ? [normalizedShape] : [...normalizedShape]
    this.eps = eps
    if (elementwiseAffine) this.weight = new Parameter(ones(this.normalizedShape, options))
  }

  forward(input: Tensor): Tensor {
    return rmsNorm(input, this.normalizedShape, this.weight, this.eps)
  }
}
