/** What is to be done, in numbers that both sides read: peer.py gets it as JSON. */
import { random } from "etude/stats"
import type { Size } from "./models.ts"

export interface SamplingWork {
  kind: "sampling"
  model: Size
  /** Token ids, all of the same length. */
  prompts: number[][]
  /** Completions of each prompt. */
  samples: number
  /** Of each completion, in the order of prompts, then samples. */
  lengths: number[]
  /** Rows that the peer generates at once; the longest of a batch decides how long it runs. */
  rows: number
}

export interface TrainingWork {
  kind: "training"
  model: Size
  /** Whole sequences; all but the first token are learned. */
  sequences: number[][]
}

export type Work = SamplingWork | TrainingWork

const tokensOf = (vocab: number, count: number, ...path: (string | number)[]): number[] => {
  const stream = random("bench lm", ...path)
  return Array.from({ length: count }, () => 1 + stream.integer(vocab - 1))
}

const prompts = (count: number, length: number): number[][] =>
  Array.from({ length: count }, (_, i) => tokensOf(512, length, "prompt", i))

/** Whole numbers from `least` to `most` at equal distances, in random order. */
const spread = (count: number, least: number, most: number): number[] =>
  random("bench lm", "lengths").shuffle(
    Array.from({ length: count }, (_, i) => Math.round(least + ((most - least) * i) / (count - 1))),
  )

export const works: Record<string, Work> = {
  "1M groups": {
    kind: "sampling",
    model: "1M",
    prompts: prompts(32, 64),
    samples: 8,
    lengths: Array(256).fill(64),
    rows: 256,
  },
  "1M apart": {
    kind: "sampling",
    model: "1M",
    prompts: prompts(256, 16),
    samples: 1,
    lengths: Array(256).fill(64),
    rows: 256,
  },
  "1M spread": {
    kind: "sampling",
    model: "1M",
    prompts: prompts(512, 16),
    samples: 1,
    lengths: spread(512, 8, 256),
    rows: 256,
  },
  "100M": {
    kind: "sampling",
    model: "100M",
    prompts: prompts(32, 32),
    samples: 1,
    lengths: Array(32).fill(64),
    rows: 32,
  },
  "100M spread": {
    kind: "sampling",
    model: "100M",
    prompts: prompts(64, 16),
    samples: 1,
    lengths: spread(64, 8, 256),
    rows: 32,
  },
  "10M training": {
    kind: "training",
    model: "10M",
    sequences: spread(32, 32, 256).map((length, i) => tokensOf(8192, length, "sequence", i)),
  },
}
