/**
 * Keys and values of many sequences at once, each in a slot of its own with room for the same number of tokens. All
 * memory is taken once; which slot holds what is the caller's business.
 */

import type { Device, Dtype, Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { ModelConfig } from "../model/config.ts"

const bytesOf: Partial<Record<Dtype, number>> = { float64: 8, float32: 4, bfloat16: 2, float16: 2 }

/** Bytes of keys and values that one token takes in all layers. */
export function bytesPerToken(config: ModelConfig, dtype: Dtype): number {
  const { numHiddenLayers, numKeyValueHeads, headDim } = config
  return 2 * numHiddenLayers * numKeyValueHeads * headDim * bytesOf[dtype]!
}

/** How many slots of `tokens` tokens fit into `bytes`, at most `wanted`. Throws a RangeError where not one does. */
export function slotsWithin(
  config: ModelConfig,
  { dtype, tokens, bytes, wanted }: { dtype: Dtype; tokens: number; bytes: number; wanted: number },
): number {
  const each = bytesPerToken(config, dtype)
  const slots = Math.min(wanted, Math.floor(bytes / (each * tokens)))
  if (slots < 1)
    throw new RangeError(
      `the cache of keys and values may take ${bytes} bytes (cacheBytes), and one sequence of ${tokens} tokens takes ${each * tokens}: ${Math.floor(bytes / each)} tokens would fit`,
    )
  return slots
}

export class SlotCache {
  readonly slots: number
  /** Tokens a slot has room for. */
  readonly capacity: number
  readonly bytes: number
  /** By layer: keys and values [2, slots, kvHeads, capacity, headDim]. */
  readonly layers: readonly Tensor[]
  /** [2, slots, kvHeads]: where each head's row of tokens begins in the layer taken as [tokens, headDim]. */
  readonly starts: Tensor

  /** @param isMasked attention reads places that hold nothing yet, and masks them */
  constructor(
    config: ModelConfig,
    slots: number,
    capacity: number,
    { dtype, device, isMasked }: { dtype: Dtype; device: Device; isMasked: boolean },
  ) {
    const { numHiddenLayers, numKeyValueHeads, headDim } = config
    this.slots = slots
    this.capacity = capacity
    this.bytes = bytesPerToken(config, dtype) * slots * capacity
    // masked places are multiplied by probability 0, and 0·NaN would spread
    const make = isMasked ? torch.zeros : torch.empty
    this.layers = Array.from({ length: numHiddenLayers }, () =>
      torch.keep(make([2, slots, numKeyValueHeads, capacity, headDim], { dtype, device })),
    )
    this.starts = torch.keep(
      torch
        .arange(2 * slots * numKeyValueHeads, { device })
        .mul(capacity)
        .view(2, slots, numKeyValueHeads),
    )
  }

  /** Copies the first `length` tokens of slots `from` [R] to slots `to` [R]; all are read before any is written. */
  copy(from: Tensor, to: Tensor, length: number): void {
    for (const layer of this.layers) {
      const filled = layer.narrow(3, 0, length)
      const moved = filled.indexSelect(1, from)
      filled.indexCopy_(1, to, moved)
      moved.dispose()
    }
  }

  dispose(): void {
    for (const tensor of [...this.layers, this.starts]) tensor.dispose()
  }
}
