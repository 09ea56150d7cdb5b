/**
 * Attention of one new token a row over the row's slot of the cache. The rows are taken in segments, consecutive slots of
 * like length, and each segment reads only as many places as its longest row has filled.
 */

import type { Dtype, Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"

/** Slots `from` to `from + count`, which have filled at most `keys` places. */
export interface Segment {
  readonly from: number
  readonly count: number
  readonly keys: number
}

/** A segment with what is added to its scores: 0 for the places each row sees, −∞ for the others. */
export interface SegmentMask extends Segment {
  /** [count · kvHeads, 1, keys] */
  readonly bias: Tensor
}

/** @param positions [n]: the place of each row's new token; it sees those up to it, of them the `window` nearest. */
export function segmentMasks(
  positions: Tensor,
  segments: readonly Segment[],
  kvHeads: number,
  window: number | undefined,
  dtype: Dtype,
): SegmentMask[] {
  const { device } = positions
  const places = torch.arange(Math.max(...segments.map(({ keys }) => keys)), { device }) // [S]
  return segments.map(segment => {
    const { from, count, keys } = segment
    const columns = places.narrow(0, 0, keys)
    const last = positions.narrow(0, from, count).unsqueeze(1) // [count, 1]
    const later = columns.gt(last)
    const hidden =
      window !== undefined && window < keys ? later.logicalOr_(columns.le(last.sub(window))) : later
    const bias = torch.where(hidden, Number.NEGATIVE_INFINITY, 0).to(dtype)
    return {
      ...segment,
      bias: bias
        .unsqueeze(1)
        .expand(count, kvHeads, keys)
        .reshape(count * kvHeads, 1, keys),
    }
  })
}

/**
 * softmax(q·kᵀ·scale)·v of `query` [n · kvHeads, group, headDim] over one layer of a `SlotCache`
 * [2, slots, kvHeads, capacity, headDim] → [n, heads · headDim].
 */
export function decodeAttention(
  query: Tensor,
  held: Tensor,
  masks: readonly SegmentMask[],
  scale: number,
  cap: number | null,
): Tensor {
  const [, slots, kvHeads, capacity, headDim] = held.shape as [number, number, number, number, number]
  const mixed = masks.map(({ from, count, keys, bias }) => {
    const rows = count * kvHeads
    const first = from * kvHeads * capacity * headDim
    const strides = [capacity * headDim, headDim, 1]
    const key = held.asStrided([rows, headDim, keys], [strides[0]!, 1, headDim], first)
    const value = held.asStrided([rows, keys, headDim], strides, first + slots * kvHeads * capacity * headDim)
    const q = masks.length === 1 ? query : query.narrow(0, from * kvHeads, rows)
    return attentionScores(q, key, bias, scale, cap).bmm(value) // [rows, group, headDim]
  })
  const whole = mixed.length === 1 ? mixed[0]! : torch.cat(mixed)
  return whole.view(whole.shape[0]! / kvHeads, -1)
}

/** Probabilities [rows, group, keys]. */
function attentionScores(
  query: Tensor,
  key: Tensor,
  bias: Tensor,
  scale: number,
  cap: number | null,
): Tensor {
  if (cap === null) return torch.ops.aten.baddbmm.default(bias, query, key, { alpha: scale }).softmax(-1)
  const scores = query
    .bmm(key)
    .mul_(scale / cap)
    .tanh_()
    .mul_(cap)
  return scores.add_(bias).softmax(-1)
}
