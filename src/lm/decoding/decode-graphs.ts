/**
 * Decode steps as CUDA graphs: the hundreds of kernels of a step are recorded once for a number of rows and of places,
 * and replayed with one launch. Rows and places are rounded up, so that few graphs serve a whole run.
 */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { Segment } from "./decode-attention.ts"
import type { SlotRows } from "./decode-rows.ts"
import type { SlotCache } from "./slot-cache.ts"

/** Graphs are recorded for multiples of so many rows and places. */
const rowStep = 32
const placeStep = 256

/** Each graph holds the memory of its intermediate results. */
const most = 8

interface Recorded {
  graph: torch.cuda.Graph
  /** [n] int64, in place of which a replay reads its inputs. */
  tokens: Tensor
  positions: Tensor
  /** [n, V] */
  logits: Tensor
}

export class DecodeGraphs {
  readonly #cache: SlotCache
  readonly #logits: (tokens: Tensor, positions: Tensor, segment: Segment) => Tensor
  /** The one used last comes last. */
  readonly #recorded = new Map<string, Recorded>()

  /** @param logits the step itself: tokens and positions [n] int64 → [n, V] */
  constructor(cache: SlotCache, logits: (tokens: Tensor, positions: Tensor, segment: Segment) => Tensor) {
    this.#cache = cache
    this.#logits = logits
  }

  /** Logits [n', V] of the slots' next tokens, n' ≥ n; overwritten by the next call. */
  next({ tokens, positions }: SlotRows): Tensor {
    const { capacity, slots } = this.#cache
    const rows = Math.min(slots, Math.ceil(tokens.length / rowStep) * rowStep)
    const filled = positions.reduce((longest, place) => Math.max(longest, place + 1), 1)
    const keys = Math.min(capacity, Math.ceil(filled / placeStep) * placeStep)
    const { device } = this.#cache.starts
    const inputs = (values: Int32Array, vacant: number): Tensor => {
      const padded = new Int32Array(rows).fill(vacant)
      for (const [row, value] of values.entries()) padded[row] = value < 0 ? vacant : value
      return torch.tensor(padded, { device }).to("int64")
    }
    // where a slot without a row is written to, nothing is read before it is written again
    const [token, position] = [inputs(tokens, 0), inputs(positions, capacity - 1)]
    const key = `${rows} ${keys}`
    const known = this.#recorded.get(key)
    const recorded = known ?? this.#record(token, position, keys)
    this.#recorded.delete(key)
    this.#recorded.set(key, recorded)
    recorded.tokens.copy_(token)
    recorded.positions.copy_(position)
    recorded.graph.replay()
    return recorded.logits
  }

  #record(token: Tensor, position: Tensor, keys: number): Recorded {
    while (this.#recorded.size >= most) {
      const [oldest, { tokens, positions, logits }] = this.#recorded.entries().next().value!
      this.#recorded.delete(oldest)
      for (const tensor of [tokens, positions, logits]) tensor.dispose()
    }
    const tokens = torch.keep(token.clone())
    const positions = torch.keep(position.clone())
    const graph = new torch.cuda.Graph(tokens.device)
    const logits = graph.capture(() =>
      torch.scope(() => {
        const segment = { from: 0, count: tokens.shape[0]!, keys }
        return this.#logits(tokens, positions, segment)
      }),
    )
    return { graph, tokens, positions, logits: torch.keep(logits) }
  }

  dispose(): void {
    for (const { tokens, positions, logits } of this.#recorded.values())
      for (const tensor of [tokens, positions, logits]) tensor.dispose()
    this.#recorded.clear()
  }
}
