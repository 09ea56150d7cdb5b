import { noGrad } from "../autograd.ts"
import { empty, type TensorOptions } from "../creation.ts"
import type { Tensor } from "../tensor.ts"
import { embedding } from "./functional/index.ts"
import { normal_ } from "./init.ts"
import { Module } from "./module.ts"
import { Parameter } from "./parameter.ts"

/** A vector for each of `numEmbeddings` indices, at first drawn from N(0, 1). */
export class Embedding extends Module {
  readonly numEmbeddings: number
  readonly embeddingDim: number
  /** The index whose vector starts at zero and gets no gradient. */
  readonly paddingIdx: number | undefined
  /** [numEmbeddings, embeddingDim] */
  weight: Parameter

  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    { paddingIdx, ...options }: { paddingIdx?: number } & TensorOptions = {},
  ) {
    super()
    if (paddingIdx !== undefined && !(paddingIdx >= -numEmbeddings && paddingIdx < numEmbeddings))
      throw new RangeError(`Embedding: paddingIdx ${paddingIdx} is outside the ${numEmbeddings} embeddings`)
    this.numEmbeddings = numEmbeddings
    this.embeddingDim = embeddingDim
    this.paddingIdx = paddingIdx !== undefined && paddingIdx < 0 ? numEmbeddings + paddingIdx : paddingIdx
    this.weight = new Parameter(empty([numEmbeddings, embeddingDim], options))
    this.resetParameters()
  }

  resetParameters(): void {
    normal_(this.weight)
    const padding = this.paddingIdx
    if (padding !== undefined) noGrad(() => this.weight.select(0, padding).zero_())
  }

  /** `indices` of int64 or int32 [...] → [..., embeddingDim] */
  forward(indices: Tensor): Tensor {
    return embedding(indices, this.weight, { paddingIdx: this.paddingIdx })
  }
}
