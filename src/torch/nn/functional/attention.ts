import { direct } from "../../direct.ts"
import type { Tensor } from "../../tensor.ts"

const attention = direct("etude::scaled_dot_product_attention")

/**
 * softmax(Q·Kᵀ·scale + mask)·V (Vaswani et al., 2017, eq. 1), by LibTorch's fused kernels where they fit,
 * and by one of our own for sequences of up to 512 places in float32 on the CPU, without mask and dropout.
 * `query` [..., Hq, L, E], `key` [..., H, S, E], `value` [..., H, S, Ev] → [..., Hq, L, Ev]. `attnMask`, of shape
 * [L, S] or one that broadcasts: true where attention is allowed, or numbers to add. `scale`: 1/√E. With
 * `enableGqa` each group of Hq/H query heads shares a key head.
 */
export function scaledDotProductAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  {
    attnMask = null,
    dropoutP = 0,
    isCausal = false,
    scale,
    enableGqa = false,
  }: {
    attnMask?: Tensor | null
    dropoutP?: number
    isCausal?: boolean
    scale?: number
    enableGqa?: boolean
  } = {},
): Tensor {
  return attention(
    query.handle,
    key.handle,
    value.handle,
    attnMask?.handle,
    dropoutP,
    isCausal,
    scale,
    enableGqa,
  )
}
