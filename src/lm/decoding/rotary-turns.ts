/** RoPE's angles as complex numbers of modulus 1 (unless scaled), by which pairs that lie side by side are multiplied. */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { LanguageModel } from "../language-model.ts"
import type { LayerType } from "../model/config.ts"
import { dependsOnLength } from "../model/rope-scaling.ts"

/** The order that brings the coordinates i and i + headDim / 2 of a head, which turn together, side by side.
 */
export const sideBySide = (headDim: number): number[] =>
  Array.from({ length: headDim }, (_, i) => (i >> 1) + (i & 1) * (headDim / 2))

export class RotaryTurns {
  readonly #model: LanguageModel
  /** [positions, headDim / 2] */
  readonly #tables: Partial<Record<LayerType, Tensor>> = {}

  constructor(model: LanguageModel) {
    this.#model = model
  }

  /** Prepares positions below `length`. */
  reserve(length: number): void {
    for (const { type } of this.#model.model.layers) {
      if (this.#dependsOnLength(type) || (this.#tables[type]?.shape[0] ?? 0) >= length) continue
      this.#tables[type]?.dispose()
      const { device } = this.#model.model.embed_tokens.weight
      this.#tables[type] = torch.keep(torch.scope(() => this.#of(type, torch.arange(length, { device }))))
    }
  }

  /** At every position that was reserved; undefined where they follow from a sequence's length. */
  table(type: LayerType): Tensor | undefined {
    return this.#tables[type]
  }

  /** At `positions` [n] of n sequences that end there, which were reserved: [n, headDim / 2] complex64. */
  at(type: LayerType, positions: Tensor): Tensor {
    if (!this.#dependsOnLength(type)) return this.#tables[type]!.indexSelect(0, positions)
    return this.#of(type, positions.unsqueeze(1))
  }

  /** At all positions of sequences of these lengths, one after another: [Σ lengths, headDim / 2]. */
  ofSequences(type: LayerType, lengths: readonly number[]): Tensor {
    const parts = lengths.map(length =>
      this.#dependsOnLength(type)
        ? this.#of(type, torch.arange(length, { device: this.#model.model.embed_tokens.weight.device }))
        : this.#tables[type]!.narrow(0, 0, length),
    )
    return torch.cat(parts)
  }

  dispose(): void {
    for (const table of Object.values(this.#tables)) table.dispose()
  }

  #dependsOnLength(type: LayerType): boolean {
    const { ropeScaling, ropeLocalBaseFreq } = this.#model.config
    return dependsOnLength(ropeScaling) && (type === "full_attention" || ropeLocalBaseFreq === null)
  }

  #of(type: LayerType, positions: Tensor): Tensor {
    const { cos, sin } = this.#model.model.rotation(type, positions, "float32")
    const half = this.#model.config.headDim / 2
    const turns = torch.complex(cos.narrow(-1, 0, half), sin.narrow(-1, half, half))
    return turns.reshape(-1, half)
  }
}
