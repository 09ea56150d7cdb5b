import { ops } from "../../operators.ts"
import type { Tensor } from "../../tensor.ts"

const { aten } = ops

/** x·Wᵀ + b; `weight` [out, in] */
export const linear = (input: Tensor, weight: Tensor, bias: Tensor | null = null): Tensor =>
  aten.linear.default(input, weight, bias)

/** The rows of `weight` [V, D] at `indices` [...] → [..., D]. The row `paddingIdx` gets no gradient. */
export function embedding(
  indices: Tensor,
  weight: Tensor,
  { paddingIdx = -1 }: { paddingIdx?: number } = {},
): Tensor {
  return aten.embedding.default(weight, indices, paddingIdx)
}

/** 1 at each index and 0 elsewhere: int64 [...] → int64 [..., numClasses]. */
export const oneHot = (indices: Tensor, numClasses = -1): Tensor => aten.one_hot.default(indices, numClasses)

/** In training, zeroes each element with probability `p` and divides the others by 1 − p. */
export const dropout = (input: Tensor, p = 0.5, training = true): Tensor =>
  aten.dropout.default(input, p, training)

export type Padding = "constant" | "reflect" | "replicate" | "circular"

/** Widens the last dimensions: `widths` [before, after] of the last, then of the one before it, … */
export function pad(
  input: Tensor,
  widths: readonly number[],
  { mode = "constant", value = null }: { mode?: Padding; value?: number | null } = {},
): Tensor {
  return aten.pad.default(input, widths, mode, value)
}
