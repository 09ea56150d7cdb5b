/** A model's forward pass as the sampler calls it: prompts once, then one token more for many rows, over a cache of slots. */
import type { Tensor } from "../../torch/index.ts"
import type { DecodeRows, DrawnRows, DrawRows } from "./decode-rows.ts"
import type { SlotCache } from "./slot-cache.ts"

/** A prompt, and the slot that its keys and values go to. */
export interface SlotPrompt {
  readonly tokens: readonly number[]
  readonly slot: number
}

/** Takes the weights as they are when it is made; nothing is recorded for gradients. */
export interface SamplingDecoder {
  /** Prepares the rotations of positions below `length`. */
  reserve(length: number): void
  /** Reads prompts whole, at most about `tokensAtOnce` at a time: the hidden states [P, D] of their last tokens. */
  read(prompts: readonly SlotPrompt[], cache: SlotCache, tokensAtOnce: number): Tensor
  /** Reads one more token of each row: logits [n, V] of the tokens that follow, float32, overwritten by the next call. */
  next(rows: DecodeRows, cache: SlotCache): Tensor
  /** Takes each row up to `steps` tokens on, drawing by itself; undefined where the decoder cannot. */
  readonly advance: ((rows: DrawRows, cache: SlotCache, steps: number) => DrawnRows) | undefined
  /** Hidden states [n, D] → logits [n, V] in float32. */
  logits(hidden: Tensor): Tensor
  dispose(): void
}
