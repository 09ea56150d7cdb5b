/** Rotary position embedding (Su et al., RoFormer, 2021), in the half-split layout of Hugging Face's Llama. */

import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"

/** The cosines and signed sines of the angles, broadcastable to [B, H, T, headDim]. */
export interface Rotation {
  cos: Tensor
  /** −sin over the first half of a head, sin over the second. */
  sin: Tensor
}

/**
 * The rotation at each of `positions`: [T], the same for all sequences, or [B, T].
 * Pair i of position p turns by the angle p·θ^(−2i/headDim). The two halves of a head hold one coordinate of each
 * pair, so every angle occurs twice.
 */
export function rotation(positions: Tensor, headDim: number, theta: number): Rotation {
  const { device } = positions
  const frequencies = Float32Array.from({ length: headDim / 2 }, (_, i) => theta ** ((-2 * i) / headDim))
  const angles = positions.to("float32").unsqueeze(-1).mul(torch.tensor(frequencies, { device }))
  const [cos, sin] = [angles.cos(), angles.sin()]
  const table = { cos: torch.cat([cos, cos], -1), sin: torch.cat([sin.neg(), sin], -1) }
  // [B, T, headDim] → [B, 1, T, headDim]: every head turns alike
  return positions.dim() === 1 ? table : { cos: table.cos.unsqueeze(1), sin: table.sin.unsqueeze(1) }
}

/** Turns x [B, H, T, headDim]: its halves (a, b) become (a·cos − b·sin, b·cos + a·sin). */
export function rotate(x: Tensor, { cos, sin }: Rotation): Tensor {
  const half = x.shape.at(-1)! / 2
  const swapped = torch.cat([x.narrow(-1, half, half), x.narrow(-1, 0, half)], -1)
  return x.mul(cos).addcmul(swapped, sin)
}
