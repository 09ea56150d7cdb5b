/** The keys and values of the tokens read so far, in memory taken once for the longest sequence to come. */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { ModelConfig } from "./config.ts"

export class KeyValueCache {
  /** By layer: keys and values [rows, kvHeads, capacity, headDim]. */
  readonly keys: Tensor[]
  readonly values: Tensor[]
  /** How many places of each row are filled. */
  length = 0
  /**
   * How many places at the start of each row are padding, [rows], where prompts of different lengths share the
   * cache (they end together, on the left they are filled up). Undefined where none is.
   */
  readonly padding: Tensor | undefined

  private constructor(keys: Tensor[], values: Tensor[], length: number, padding: Tensor | undefined) {
    this.keys = keys
    this.values = values
    this.length = length
    this.padding = padding
  }

  /** An empty cache for `rows` sequences of up to `capacity` tokens. */
  static empty(
    config: ModelConfig,
    rows: number,
    capacity: number,
    like: Tensor,
    padding?: Tensor,
  ): KeyValueCache {
    const { numHiddenLayers, numKeyValueHeads, headDim } = config
    const take = (): Tensor[] =>
      Array.from({ length: numHiddenLayers }, () =>
        torch.empty([rows, numKeyValueHeads, capacity, headDim], { dtype: like.dtype, device: like.device }),
      )
    return new KeyValueCache(take(), take(), 0, padding)
  }

  get capacity(): number {
    return this.keys[0]!.shape[2]!
  }

  /**
   * Writes the next T tokens' keys and values [rows, kvHeads, T, headDim] of one layer and returns that layer's
   * filled part. `length` moves only by `advance`, after the last layer.
   */
  append(layer: number, keys: Tensor, values: Tensor): [keys: Tensor, values: Tensor] {
    const added = keys.shape[2]!
    const filled = this.length + added
    if (filled > this.capacity)
      throw new RangeError(`KeyValueCache: expected at most ${this.capacity} tokens, got ${filled}`)
    this.keys[layer]!.narrow(2, this.length, added).copy_(keys)
    this.values[layer]!.narrow(2, this.length, added).copy_(values)
    return [this.keys[layer]!.narrow(2, 0, filled), this.values[layer]!.narrow(2, 0, filled)]
  }

  advance(tokens: number): void {
    this.length += tokens
  }

  /** A cache with room for `capacity` tokens whose rows are this one's rows `rows` [R], in that order. */
  select(rows: Tensor, capacity = this.capacity): KeyValueCache {
    const copy = (held: Tensor): Tensor => {
      const [, heads, , headDim] = held.shape as [number, number, number, number]
      const grown = torch.empty([rows.shape[0]!, heads, capacity, headDim], {
        dtype: held.dtype,
        device: held.device,
      })
      const filled = held.narrow(2, 0, this.length).indexSelect(0, rows)
      grown.narrow(2, 0, this.length).copy_(filled)
      filled.dispose()
      return grown
    }
    return new KeyValueCache(
      this.keys.map(copy),
      this.values.map(copy),
      this.length,
      this.padding?.indexSelect(0, rows),
    )
  }

  dispose(): void {
    for (const held of [...this.keys, ...this.values]) held.dispose()
  }
}
