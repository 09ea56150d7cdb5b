/**
 * Attention of one new token a row over what its slot of a `SlotCache` holds, by LibTorch's own operators, on any device.
 * The rows are taken in segments, consecutive slots of like length, and each segment reads only as many places as its
 * longest row has filled. (On the CPU in float32 the addon's kernels do better.)
 */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { ModelConfig } from "../model/config.ts"
import type { SlotCache } from "./slot-cache.ts"

/**
 * Writes the keys and values [n, kvHeads, headDim] of the rows' new tokens into `held`, one layer of the cache, and
 * answers what the queries [n, heads, headDim] attend to: [n, heads · headDim].
 */
export type DecodeAttention = (query: Tensor, key: Tensor, value: Tensor, held: Tensor) => Tensor

/** Slots `from` to `from + count`, which have filled at most `keys` places. */
export interface Segment {
  readonly from: number
  readonly count: number
  readonly keys: number
}

/**
 * @param positions [n] int64: the place of each row's new token; it sees those up to it, of them the `window` nearest
 * @param segments together the first n slots
 * @param scale what scores are multiplied by
 */
export function segmentAttention(
  positions: Tensor,
  segments: readonly Segment[],
  cache: SlotCache,
  config: ModelConfig,
  { scale, window }: { scale: number; window: number | undefined },
): DecodeAttention {
  const { numKeyValueHeads: kvHeads, headDim, attnLogitSoftcapping: cap } = config
  const count = positions.shape[0]!
  const { capacity, slots } = cache
  const places = cache.starts
    .narrow(1, 0, count)
    .add(positions.view(1, count, 1))
    .view(-1)
  const biases = segments.map(segment => segmentBias(positions, segment, kvHeads, window))

  return (query, key, value, held) => {
    held.view(-1, headDim).indexCopy_(0, places, torch.stack([key, value]).view(-1, headDim))
    const grouped = query.reshape([count * kvHeads, -1, headDim])
    const mixed = segments.map(({ from, count, keys }, i) => {
      const rows = count * kvHeads
      const first = from * kvHeads * capacity * headDim
      const size = capacity * headDim
      const seen = held.asStrided([rows, headDim, keys], [size, 1, headDim], first)
      const values = held.asStrided([rows, keys, headDim], [size, headDim, 1], first + slots * kvHeads * size)
      const q = segments.length === 1 ? grouped : grouped.narrow(0, from * kvHeads, rows)
      return probabilities(q, seen, biases[i]!.to(q.dtype), scale, cap).bmm(values) // [rows, group, headDim]
    })
    const whole = mixed.length === 1 ? mixed[0]! : torch.cat(mixed)
    return whole.view(count, -1)
  }
}

/** What is added to scores, [count · kvHeads, 1, keys]: 0 for the places that a row sees, −∞ for the others. */
function segmentBias(
  positions: Tensor,
  { from, count, keys }: Segment,
  kvHeads: number,
  window: number | undefined,
): Tensor {
  const columns = torch.arange(keys, { device: positions.device })
  const last = positions.narrow(0, from, count).unsqueeze(1) // [count, 1]
  const later = columns.gt(last)
  const hidden = window === undefined ? later : later.logicalOr_(columns.le(last.sub(window)))
  const bias = torch.where(hidden, Number.NEGATIVE_INFINITY, 0) // [count, keys]
  return bias
    .unsqueeze(1)
    .expand(count, kvHeads, keys)
    .reshape(count * kvHeads, 1, keys)
}

/** softmax(q·kᵀ·scale + bias) [rows, group, keys] of q [rows, group, headDim] and keys [rows, headDim, keys] */
function probabilities(query: Tensor, keys: Tensor, bias: Tensor, scale: number, cap: number | null): Tensor {
  if (cap === null) return torch.ops.aten.baddbmm.default(bias, query, keys, { alpha: scale }).softmax(-1)
  const scores = query
    .bmm(keys)
    .mul_(scale / cap)
    .tanh_()
    .mul_(cap)
  return scores.add_(bias).softmax(-1)
}
