/**
 * Sequences laid end to end for training, without fill between them, and with each prompt once however many
 * completions follow it: every layer's products then cost the different tokens only. Attention alone sees the
 * sequences whole, as rows that are put together for it and taken apart again.
 */

import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"
import { sequenceLength, type TokenSequence } from "./token-sequence.ts"

const { embedding } = nn.functional

/** N different tokens of some sequences, which attention sees in blocks of rows of about one length. */
export interface Packing {
  /** Of each block, [B, T]: which of the N tokens stands at each place; 0 where a row is filled up. */
  gathers: readonly Tensor[]
  /** [N]: at which of all blocks' B·T places each token's output is read. */
  scatter: Tensor
}

/** Plain arrays of `packSequences`. */
export interface PackedTokens {
  /** Of the longest row. */
  width: number
  /** [N] */
  ids: Int32Array
  /** [N]: the place of each token in its sequence. */
  positions: Int32Array
  blocks: readonly { rows: number; width: number; gather: Int32Array }[]
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
  const total = distinctTokens(sequences)
  const [ids, positions, scatter] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  const { blocks, places } = blocksOf(sequences)
  const predictors: number[] = []
  const starts = new Map<string, number>()
  let next = 0
  const add = (id: number, at: number, position: number): void => {
    ids[next] = id
    positions[next] = position
    scatter[next] = at + position
    next++
  }
  for (const [row, { prompt, completion }] of sequences.entries()) {
    const { gather, from, at } = places[row]!
    const key = prompt.join()
    let start = starts.get(key)
    if (start === undefined) {
      starts.set(key, (start = next))
      for (const [i, id] of prompt.entries()) add(id, at, i)
    }
    for (let i = 0; i < prompt.length; i++) gather[from + i] = start + i
    for (let i = 0; i < completion.length; i++) {
      predictors.push(i === 0 ? start + prompt.length - 1 : next - 1)
      if (i === completion.length - 1) break // the last token predicts nothing
      gather[from + prompt.length + i] = next
      add(completion[i]!, at, prompt.length + i)
    }
  }
  const width = Math.max(...blocks.map(block => block.width))
  return { width, ids, positions, blocks, scatter, predictors: Int32Array.from(predictors) }
}

/** Fewer rows are not worth a call of attention of their own. */
const smallestBlock = 16

/** Rows of like length together; for each sequence its row in its block's `gather`, and among all blocks' places. */
function blocksOf(sequences: readonly TokenSequence[]): {
  blocks: { rows: number; width: number; gather: Int32Array }[]
  places: { gather: Int32Array; from: number; at: number }[]
} {
  const width = (i: number): number => sequenceLength(sequences[i]!) - 1
  const order = sequences.map((_, i) => i).sort((a, b) => width(b) - width(a) || a - b)
  const groups: number[][] = []
  for (const i of order) {
    const group = groups.at(-1)
    if (!group || (group.length >= smallestBlock && width(i) < 0.8 * width(group[0]!))) groups.push([i])
    else group.push(i)
  }
  const places: { gather: Int32Array; from: number; at: number }[] = []
  let before = 0
  const blocks = groups.map(group => {
    const longest = width(group[0]!)
    const gather = new Int32Array(group.length * longest)
    for (const [row, i] of group.entries())
      places[i] = { gather, from: row * longest, at: before + row * longest }
    before += gather.length
    return { rows: group.length, width: longest, gather }
  })
  return { blocks, places }
}

export function packingOf({ blocks, scatter }: PackedTokens, device: torch.Device): Packing {
  return {
    gathers: blocks.map(({ rows, width, gather }) => torch.tensor(gather, { device }).view([rows, width])),
    scatter: torch.tensor(scatter, { device }),
  }
}

/**
 * Attention over the sequences that the different tokens [1, H, N, headDim] make: `mix` does it for rows [B, H, T,
 * headDim], once for each block.
 */
export function attendPacked(
  [query, key, value]: readonly [Tensor, Tensor, Tensor],
  { gathers, scatter }: Packing,
  mix: (query: Tensor, key: Tensor, value: Tensor) => Tensor,
): Tensor {
  const flat = [query, key, value].map(x => ({
    x: x.transpose(1, 2).reshape([x.shape[2]!, -1]),
    heads: x.shape[1]!,
  }))
  const mixed = gathers.map(gather => {
    // a look-up, because its gradient is summed by a kernel that works on many rows at once
    const [q, k, v] = flat.map(({ x, heads }) =>
      embedding(gather, x)
        .view([...gather.shape, heads, -1])
        .transpose(1, 2),
    ) as [Tensor, Tensor, Tensor]
    return mix(q, k, v).transpose(1, 2).reshape([gather.numel(), -1]) // [B·T, H·headDim]
  })
  const [heads, headDim] = [query.shape[1]!, value.shape[3]!]
  return embedding(scatter, torch.cat(mixed, 0)).view([1, scatter.shape[0]!, heads, headDim]).transpose(1, 2)
}
