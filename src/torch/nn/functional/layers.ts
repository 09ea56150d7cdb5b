import { direct } from "../../direct.ts"
import { ops } from "../../operators.ts"
import type { Tensor } from "../../tensor.ts"

const { aten } = ops
const linearOf = direct("linear")
const embeddingOf = direct("embedding")
const dropoutOf = direct("dropout")

/** x·Wᵀ + b; `weight` [out, in] */
export const linear = (input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor =>
  linearOf(input.handle, weight.handle, bias?.handle)

/** The rows of `weight` [V, D] at `indices` [...] → [..., D]. The row `paddingIdx` gets no gradient. */
export function embedding(
  indices: Tensor,
  weight: Tensor,
  { paddingIdx = -1 }: { paddingIdx?: number } = {},
): Tensor {
  return embeddingOf(weight.handle, indices.handle, paddingIdx)
}

/** 1 at each index and 0 elsewhere: int64 [...] → int64 [..., numClasses]. */
export const oneHot = (indices: Tensor, numClasses = -1): Tensor => aten.one_hot.default(indices, numClasses)

/** In training, zeroes each element with probability `p` and divides the others by 1 − p. */
export const dropout = (input: Tensor, p = 0.5, training = true): Tensor =>
  training && p > 0 ? dropoutOf(input.handle, p, true) : input

export type Padding = "constant" | "reflect" | "replicate" | "circular"

/** Widens the last dimensions: `widths` [before, after] of the last, then of the one before it, … */
export function pad(
  input: Tensor,
  widths: readonly number[],
  { mode = "constant", value = null }: { mode?: Padding; value?: number | null } = {},
): Tensor {
  return aten.pad.default(input, widths, mode, value)
}
