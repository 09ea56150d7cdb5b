import { direct } from "../../direct.ts"
import { ops } from "../../operators.ts"
import type { Tensor } from "../../tensor.ts"

const { aten } = ops
const layerNormOf = direct("layer_norm")
const rmsNormOf = direct("rms_norm")

/** (x − mean) / √(var + ε) · weight + bias, mean and variance over the last dimensions `normalizedShape`. */
export function layerNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  weight: Tensor | null = null,
  bias: Tensor | null = null,
  eps = 1e-5,
): Tensor {
  return layerNormOf(input.handle, normalizedShape, weight?.handle, bias?.handle, eps)
}

/** x / √(mean(x²) + ε) · weight over the last dimensions; without `eps`, the dtype's smallest step at 1. */
export function rmsNorm(
  input: Tensor,
  normalizedShape: readonly number[],
  weight: Tensor | null = null,
  eps?: number,
): Tensor {
  return rmsNormOf(input.handle, normalizedShape, weight?.handle, eps)
}

/** Layer normalisation of each group of channels of `input` [N, C, ...]. */
export function groupNorm(
  input: Tensor,
  groups: number,
  weight: Tensor | null = null,
  bias: Tensor | null = null,
  eps = 1e-5,
): Tensor {
  return aten.group_norm.default(input, groups, weight, bias, eps)
}

/** x / max(‖x‖ₚ, ε) along a dimension. */
export function normalize(
  input: Tensor,
  { p = 2, dim = 1, eps = 1e-12 }: { p?: number; dim?: number; eps?: number } = {},
): Tensor {
  return input.div(aten.linalg_vector_norm.default(input, p, [dim], true).clampMin(eps))
}

/** x₁·x₂ / (‖x₁‖·‖x₂‖) along a dimension, each norm at least ε. */
export function cosineSimilarity(
  x1: Tensor,
  x2: Tensor,
  { dim = 1, eps = 1e-8 }: { dim?: number; eps?: number } = {},
): Tensor {
  return aten.cosine_similarity.default(x1, x2, dim, eps)
}
