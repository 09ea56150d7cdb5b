/**
 * Operators of the addon that take the place of several of LibTorch's each, for training in float32 on the CPU:
 * there a step of a small model is bound not by its products but by how often memory is read and written between them.
 */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { nn } from "../../torch/index.ts"
import type { ModelConfig } from "./config.ts"
import { ZeroCenteredRMSNorm } from "./rms-norm.ts"
import type { Rotation } from "./rope.ts"

/** Whether they take a model whose token embeddings are like `x`. */
export const hasFusedOperators = (
  { headDim, hiddenSize, intermediateSize }: ModelConfig,
  x: Tensor,
): boolean =>
  x.device === "cpu" &&
  x.dtype === "float32" &&
  headDim % 16 === 0 &&
  hiddenSize % 8 === 0 &&
  intermediateSize % 8 === 0 &&
  !torch.autocastState().enabled

type Norm = nn.RMSNorm | ZeroCenteredRMSNorm

/** The factors of a norm, where it is of a kind that the operators know. */
function gainOf(norm: Norm): { weight: Tensor; eps: number } | undefined {
  if (norm instanceof ZeroCenteredRMSNorm) return { weight: norm.weight.add(1), eps: norm.eps }
  if (norm.constructor !== nn.RMSNorm || !norm.weight || norm.eps === undefined) return undefined
  return { weight: norm.weight, eps: norm.eps }
}

export function fusedNorm(norm: Norm, x: Tensor): Tensor {
  const gain = gainOf(norm)
  if (!gain) return norm.forward(x)
  return torch.operator("etude::rms_norm").call([x, gain.weight, gain.eps]) as Tensor
}

/** x + delta, and that normed. */
export function fusedAddNorm(norm: Norm, x: Tensor, delta: Tensor): [sum: Tensor, normed: Tensor] {
  const gain = gainOf(norm)
  if (gain)
    return torch.operator("etude::add_rms_norm").call([x, delta, gain.weight, gain.eps]) as [Tensor, Tensor]
  const sum = x.add(delta)
  return [sum, norm.forward(sum)]
}

/** silu(gate) ⊙ up */
export function fusedSwiglu(gate: Tensor, up: Tensor): Tensor {
  return torch.operator("etude::swiglu").call([gate, up]) as Tensor
}

/**
 * Attention, its rotation included, over sequences laid end to end (`packSequences`).
 * @param query [N, H·headDim], key and value [N, Hkv·headDim]
 * @param segments [S, 4] int32
 */
export function packedAttention(
  [query, key, value]: readonly [Tensor, Tensor, Tensor],
  { cos, sin }: Rotation,
  segments: Tensor,
  { scale, window, cap }: { scale: number; window: number | undefined; cap: number | null },
): Tensor {
  const operator = torch.operator("etude::packed_attention")
  return operator.call([query, key, value, cos, sin, segments, scale, window ?? 0, cap ?? 0]) as Tensor
}
