/** The completions of a step with what was made of them: to look at in the notebook, and to keep in files. */
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { type Table, table, write } from "../tables/index.ts"
import type { Sample } from "./policy.ts"

export interface ScoredSample<Example> extends Sample {
  example: Example
  /** null where it could not be judged. */
  reward: number | null
  /** Each verifier's own score, by its name. */
  rewards: Record<string, number | null>
  /** Why a verifier failed on it, if one did. */
  failure?: string
  /** Of the whole completion, or of each token. */
  advantage: number | readonly number[]
}

/** One completion as a row. */
export interface SampleRow {
  step: number
  prompt: string
  completion: string
  reward: number | null
  /** The mean over tokens, where they differ. */
  advantage: number
  tokens: number
  finish_reason: "stop" | "length"
  failure: string | null
  [reward: `rewards/${string}`]: number | null
}

/**
 * A step's completions as a table, which shows itself in a notebook:
 *
 *     grpo({ …, onSamples: (samples, step) => display(sampleTable(samples, step)) })
 */
export function sampleTable(
  samples: readonly ScoredSample<{ prompt: string }>[],
  step: number,
): Table<SampleRow> {
  return table(
    samples.map(({ example, text, reward, rewards, advantage, tokens, finishReason, failure }) => ({
      step,
      prompt: example.prompt,
      completion: text,
      reward,
      advantage:
        typeof advantage === "number"
          ? advantage
          : advantage.reduce((sum, value) => sum + value, 0) / Math.max(1, advantage.length),
      tokens: tokens.length,
      finish_reason: finishReason,
      failure: failure ?? null,
      ...Object.fromEntries(Object.entries(rewards).map(([name, score]) => [`rewards/${name}`, score])),
    })) as SampleRow[],
    { name: "samples" },
  )
}

/**
 * Writes the completions of every `every`-th step (default: each) into `folder`, a file a step under TRL's names:
 * completions_00012.parquet. Give it to a loop as `onSamples`; `read("FOLDER/completions_00012.parquet")` has them
 * again, and a run that goes on from a checkpoint writes the same files anew.
 */
export function writeSamples(
  folder: string,
  { format = "parquet", every = 1 }: { format?: "parquet" | "jsonl"; every?: number } = {},
): (samples: readonly ScoredSample<{ prompt: string }>[], step: number) => Promise<void> {
  if (!(Number.isInteger(every) && every >= 1))
    throw new RangeError(`writeSamples: expected every to be a whole number ≥ 1, got ${every}`)
  return async (samples, step) => {
    if (step % every !== 0) return
    await mkdir(folder, { recursive: true })
    await write(
      join(folder, `completions_${String(step).padStart(5, "0")}.${format}`),
      sampleTable(samples, step),
    )
  }
}
