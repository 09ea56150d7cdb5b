/** Rotary position embedding (Su et al., RoFormer, 2021), in the half-split layout of Hugging Face's models. */

import type { Dtype, Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { attentionScale, dependsOnLength, frequencies, type RopeShape } from "./rope-scaling.ts"

/** The cosines and signed sines of the angles, broadcastable to [B, H, T, headDim]. */
export interface Rotation {
  cos: Tensor
  /** −sin over the first half of a head, sin over the second. */
  sin: Tensor
}

/** The frequencies of one model, kept on the device they were last used on. */
export class RotaryEmbedding {
  readonly shape: RopeShape
  #frequencies: Tensor | undefined

  constructor(shape: RopeShape) {
    this.shape = shape
  }

  /**
   * The rotation at each of `positions`: [T], the same for all sequences, or [B, T]; in `dtype`.
   * Pair i of position p turns by the angle p·fᵢ. The two halves of a head hold one coordinate of each pair, so every
   * angle occurs twice.
   */
  at(positions: Tensor, dtype: Dtype = "float32"): Rotation {
    const angles = positions.to("float32").unsqueeze(-1).mul(this.#at(positions))
    const scale = attentionScale(this.shape)
    const scaled = (table: Tensor): Tensor => (scale === 1 ? table : table.mul(scale)).to(dtype)
    const [cos, sin] = [scaled(angles.cos()), scaled(angles.sin())]
    const table = { cos: torch.cat([cos, cos], -1), sin: torch.cat([sin.neg(), sin], -1) }
    // [B, T, headDim] → [B, 1, T, headDim]: every head turns alike
    return positions.dim() === 1 ? table : { cos: table.cos.unsqueeze(1), sin: table.sin.unsqueeze(1) }
  }

  #at(positions: Tensor): Tensor {
    const last = positions.narrow(-1, positions.shape.at(-1)! - 1, 1).add(1) // [..., 1]: the sequence's length
    if (dependsOnLength(this.shape.ropeScaling)) return frequencies(this.shape, last)
    if (this.#frequencies?.device !== positions.device) {
      this.#frequencies?.dispose()
      this.#frequencies = torch.keep(torch.noGrad(() => frequencies(this.shape, last)))
    }
    return this.#frequencies!
  }
}

/** Turns x [B, H, T, headDim]: its halves (a, b) become (a·cos − b·sin, b·cos + a·sin). */
export function rotate(x: Tensor, { cos, sin }: Rotation): Tensor {
  const half = x.shape.at(-1)! / 2
  const swapped = torch.cat([x.narrow(-1, half, half), x.narrow(-1, 0, half)], -1)
  return x.mul(cos).addcmul(swapped, sin)
}
