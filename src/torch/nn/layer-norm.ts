import { ones, type TensorOptions, zeros } from "../creation.ts"
import type { Tensor } from "../tensor.ts"
import { layerNorm } from "./functional/index.ts"
import { Module } from "./module.ts"
import { Parameter } from "./parameter.ts"

/** (x − mean) / √(var + ε) · weight + bias over the last dimensions (Ba et al., 2016). */
export class LayerNorm extends Module {
  readonly normalizedShape: readonly number[]
  readonly eps: number
  weight: Parameter | null = null
  bias: Parameter | null = null

  constructor(
    normalizedShape: number | readonly number[],
    {
      eps = 1e-5,
      elementwiseAffine = true,
      bias = true,
      ...options
    }: { eps?: number; elementwiseAffine?: boolean; bias?: boolean } & TensorOptions = {},
  ) {
    super()
    this.normalizedShape = typeof normalizedShape === "number" ? [normalizedShape] : [...normalizedShape]
    this.eps = eps
    if (elementwiseAffine) this.weight = new Parameter(ones(this.normalizedShape, options))
    if (elementwiseAffine && bias) this.bias = new Parameter(zeros(this.normalizedShape, options))
  }

  forward(input: Tensor): Tensor {
    return layerNorm(input, this.normalizedShape, this.weight, this.bias, this.eps)
  }
}
