/**
 * Sequences laid end to end for training, without fill between them, and with each prompt once however many
 * completions follow it: every layer's products then cost the different tokens only. Attention alone sees the
 * sequences whole, as rows that are put together for it and taken apart again.
 */

import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"
import type { TokenSequence } from "./token-sequence.ts"

/** N different tokens of B sequences, the longest of which has T. */
export interface Packing {
  rows: number
  width: number
  /** [B, T]: which of the N tokens stands at each place; 0 where a row is filled up. */
  gather: Tensor
  /** [N]: at which of the B·T places each token's output is read. */
  scatter: Tensor
}

/** Plain arrays of `packSequences`. */
export interface PackedTokens {
  rows: number
  width: number
  /** [N] */
  ids: Int32Array
  /** [N]: the place of each token in its sequence. */
  positions: Int32Array
  gather: Int32Array
  scatter: Int32Array
  /** The token whose hidden state predicts each completion token, sequence after sequence. */
  predictors: Int32Array
}

/** How many different tokens a forward pass over `sequences` reads: equal prompts once; last tokens never. */
export function distinctTokens(sequences: readonly TokenSequence[]): number {
  const prompts = new Map<string, number>()
  let tokens = 0
  for (const { prompt, completion } of sequences) {
    prompts.set(prompt.join(), prompt.length)
    tokens += Math.max(0, completion.length - 1)
  }
  for (const length of prompts.values()) tokens += length
  return tokens
}

export function packSequences(sequences: readonly TokenSequence[]): PackedTokens {
  const rows = sequences.length
  const width = Math.max(...sequences.map(({ prompt, completion }) => prompt.length + completion.length - 1))
  const total = distinctTokens(sequences)
  const [ids, positions, scatter] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  const gather = new Int32Array(rows * width)
  const predictors: number[] = []
  const starts = new Map<string, number>()
  let next = 0
  const add = (id: number, row: number, position: number): void => {
    ids[next] = id
    positions[next] = position
    scatter[next] = row * width + position
    next++
  }
  for (const [row, { prompt, completion }] of sequences.entries()) {
    const key = prompt.join()
    let start = starts.get(key)
    if (start === undefined) {
      starts.set(key, (start = next))
      for (const [i, id] of prompt.entries()) add(id, row, i)
    }
    for (let i = 0; i < prompt.length; i++) gather[row * width + i] = start + i
    for (let i = 0; i < completion.length; i++) {
      predictors.push(i === 0 ? start + prompt.length - 1 : next - 1)
      if (i === completion.length - 1) break // the last token predicts nothing
      gather[row * width + prompt.length + i] = next
      add(completion[i]!, row, prompt.length + i)
    }
  }
  return { rows, width, ids, positions, gather, scatter, predictors: Int32Array.from(predictors) }
}

export function packingOf({ rows, width, gather, scatter }: PackedTokens, device: torch.Device): Packing {
  return {
    rows,
    width,
    gather: torch.tensor(gather, { device }).view([rows, width]),
    scatter: torch.tensor(scatter, { device }),
  }
}

/** x [1, H, N, headDim] of the different tokens as rows [B, H, T, headDim]. */
export function toRows(x: Tensor, { gather }: Packing): Tensor {
  const [, heads, tokens, headDim] = x.shape as [number, number, number, number]
  const flat = x.transpose(1, 2).reshape([tokens, heads * headDim])
  // a look-up, because its gradient is summed by a kernel that works on many rows at once
  return nn.functional
    .embedding(gather, flat)
    .view([...gather.shape, heads, headDim])
    .transpose(1, 2)
}

/** Rows [B, H, T, headDim] as the different tokens [1, H, N, headDim]. */
export function fromRows(x: Tensor, { scatter }: Packing): Tensor {
  const [rows, heads, length, headDim] = x.shape as [number, number, number, number]
  const flat = x.transpose(1, 2).reshape([rows * length, heads * headDim])
  return nn.functional.embedding(scatter, flat).view([1, scatter.shape[0]!, heads, headDim]).transpose(1, 2)
}
