/**
 * Sequences laid end to end for training, without fill between them, and with each prompt once however many
 * completions follow it: every layer's products then cost the different tokens only. Attention alone sees the
 * sequences whole.
 */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { type RowPacking, rowPacking } from "./segment-rows.ts"
import type { TokenSequence } from "./token-sequence.ts"

/** N different tokens of some sequences, as attention is told of them. */
export type Packing =
  | {
      /** For the kernel that reads the segments as they lie: [S, 4] int32 (`PackedTokens.segments`). */
      segments: Tensor
    }
  /** For LibTorch's kernels, which want rows. */
  | RowPacking

/** Plain arrays of `packSequences`. */
export interface PackedTokens {
  /** Of the longest sequence. */
  width: number
  /** [N] */
  ids: Int32Array
  /** [N]: the place of each token in its sequence. */
  positions: Int32Array
  /**
   * [S, 4]: runs of tokens that hold all N in turn. Of each where it starts and how long it is, and the same of the
   * prompt before it: 0 and 0 for a prompt itself, which stands right before its completions.
   */
  segments: Int32Array
  /** The token whose hidden state predicts each completion token, sequence after sequence. */
  predictors: Int32Array
}

/** The sequences of each prompt, as indices. */
export function byPrompt(sequences: readonly TokenSequence[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [i, { prompt }] of sequences.entries()) {
    const key = prompt.join()
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  return [...groups.values()]
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
  const [ids, positions] = [new Int32Array(total), new Int32Array(total)]
  const segments: number[] = []
  const predictors: number[][] = []
  let [next, width] = [0, 0]
  /** The tokens of one segment, the first of them at `position`; returns where it starts. */
  const add = (tokens: readonly number[], position: number, prompt: readonly [number, number]): number => {
    const start = next
    for (const [i, id] of tokens.entries()) {
      ids[next] = id
      positions[next++] = position + i
    }
    if (tokens.length > 0) segments.push(start, tokens.length, ...prompt)
    width = Math.max(width, position + tokens.length)
    return start
  }
  for (const rows of byPrompt(sequences)) {
    const { prompt } = sequences[rows[0]!]!
    const start = add(prompt, 0, [0, 0])
    for (const row of rows) {
      const { completion } = sequences[row]!
      // the last token predicts nothing
      const own = add(completion.slice(0, -1), prompt.length, [start, prompt.length])
      predictors[row] = completion.map((_, i) => (i === 0 ? start + prompt.length : own + i) - 1)
    }
  }
  return {
    width,
    ids,
    positions,
    segments: Int32Array.from(segments),
    predictors: Int32Array.from(predictors.flat()),
  }
}

/** For attention on `device`: by its own kernel where there is one for the model (`fused`), else by rows. */
export function packingOf({ segments }: PackedTokens, device: torch.Device, fused: boolean): Packing {
  return fused ? { segments: torch.tensor(segments).view([-1, 4]) } : rowPacking(segments, device)
}
