import { empty, type TensorOptions } from "../creation.ts"
import type { Tensor } from "../tensor.ts"
import { linear } from "./functional/index.ts"
import { kaimingUniform_, uniform_ } from "./init.ts"
import { Module } from "./module.ts"
import { Parameter } from "./parameter.ts"

/** y = x·Wᵀ + b. Both start as U(−1/√inFeatures, 1/√inFeatures). */
export class Linear extends Module {
  readonly inFeatures: number
  readonly outFeatures: number
  /** [outFeatures, inFeatures] */
  weight: Parameter
  /** [outFeatures], or null */
  bias: Parameter | null = null

  constructor(
    inFeatures: number,
    outFeatures: number,
    { bias = true, ...options }: { bias?: boolean } & TensorOptions = {},
  ) {
    super()
    this.inFeatures = inFeatures
    this.outFeatures = outFeatures
    this.weight = new Parameter(empty([outFeatures, inFeatures], options))
    if (bias) this.bias = new Parameter(empty([outFeatures], options))
    this.resetParameters()
  }

  resetParameters(): void {
    kaimingUniform_(this.weight, { a: Math.sqrt(5) })
    const bound = this.inFeatures > 0 ? 1 / Math.sqrt(this.inFeatures) : 0
    if (this.bias) uniform_(this.bias, -bound, bound)
  }

  forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias)
  }
}
