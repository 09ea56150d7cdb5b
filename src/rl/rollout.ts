/** Completions of prompts, with what the verifiers made of them. */

import { type OverlongPenalty, overlongPenalty } from "./overlong.ts"
import type { Policy } from "./policy.ts"
import { type Reward, type ScoringOptions, scoreRewards } from "./rewards.ts"
import type { ScoredSample } from "./samples.ts"

/** A completion with its reward, before it is compared with others. */
export type RolledSample<Example> = Omit<ScoredSample<Example>, "advantage">

export interface RolloutOptions<Example> {
  policy: Pick<Policy, "sample">
  rewards: readonly Reward<Example>[]
  scoring?: ScoringOptions
  samples: number
  maxTokens: number
  temperature: number
  /** Names the random streams: one for each sample of each prompt under it. */
  seed: readonly (number | string)[]
  signal?: AbortSignal
}

/** Samples and scores one group for each of `examples`; `seconds` says how long either took. */
export async function rollout<Example extends { prompt: string }>(
  examples: readonly Example[],
  options: RolloutOptions<Example>,
): Promise<{ groups: RolledSample<Example>[][]; seconds: { sample: number; score: number } }> {
  const { policy, rewards, scoring, samples, maxTokens, temperature, seed, signal } = options
  const began = performance.now()
  const sampled = await policy.sample(
    examples.map(({ prompt }) => prompt),
    { samples, maxTokens, temperature, seed, signal },
  )
  signal?.throwIfAborted()
  const between = performance.now()
  const scored = await scoreRewards(
    rewards,
    sampled.map(group => group.map(({ text }) => text)),
    examples,
    scoring,
  )
  signal?.throwIfAborted()
  return {
    groups: sampled.map((group, i) =>
      group.map((sample, j) => ({ ...sample, ...scored[i]![j]!, example: examples[i]! })),
    ),
    seconds: { sample: (between - began) / 1000, score: (performance.now() - between) / 1000 },
  }
}

/** Adds the penalty for running into the limit to each reward, and names it among the verifiers' as "overlong". */
export function withOverlongPenalty<Example>(
  groups: readonly (readonly RolledSample<Example>[])[],
  penalty: OverlongPenalty,
  maxTokens: number,
): RolledSample<Example>[][] {
  return groups.map(group =>
    group.map(sample => {
      const overlong = overlongPenalty(sample.tokens.length, { maxTokens, ...penalty })
      const reward = sample.reward === null ? null : sample.reward + overlong
      return { ...sample, reward, rewards: { ...sample.rewards, overlong } }
    }),
  )
}
