/**
 * Rejection-sampling fine-tuning: sample, keep what the verifier accepts, learn it as demonstrations (Yuan et al.,
 * Scaling Relationship on Learning Mathematical Reasoning, 2023, §3.3). With several rounds, expert iteration.
 */
import { random } from "../stats/index.ts"
import type { optim } from "../torch/index.ts"
import { judged } from "./advantages.ts"
import { tokenWeights } from "./normalisers.ts"
import type { Sample, TrainablePolicy, TrainMetrics } from "./policy.ts"
import type { Reward, ScoringOptions } from "./rewards.ts"
import { rollout } from "./rollout.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

export interface KeepOptions {
  /** The least reward. Default 1. */
  threshold?: number
  /** The most completions of one prompt; the earliest are taken. Default: all. */
  perPrompt?: number
  /** Keeps one of equal completions of a prompt, so that what is easily found does not outweigh the rest. Default true. */
  distinct?: boolean
}

/** Of each group the completions to learn from: ended by themselves, accepted, distinct, and not too many. */
export function keepVerified<
  Rolled extends Pick<Sample, "tokens" | "finishReason"> & { reward: number | null },
>(
  groups: readonly (readonly Rolled[])[],
  { threshold = 1, perPrompt = Number.POSITIVE_INFINITY, distinct = true }: KeepOptions = {},
): Rolled[][] {
  return groups.map(group => {
    const seen = new Set<string>()
    return group
      .filter(({ reward, finishReason }) => reward !== null && reward >= threshold && finishReason === "stop")
      .filter(({ tokens }) => {
        const key = tokens.join()
        if (distinct && seen.has(key)) return false
        seen.add(key)
        return true
      })
      .slice(0, perPrompt)
  })
}

export interface RftOptions<Example extends { prompt: string }> extends RunOptions, KeepOptions {
  policy: TrainablePolicy
  /** The verifier, and where `examples` is not given the source of prompts. */
  task?: Reward<Example> & {
    take?(n: number, options: { seed: number | string; from: number }): readonly Example[]
  }
  /** Several verifiers with weights and gates, instead of the task's alone. */
  rewards?: readonly Reward<Example>[]
  scoring?: ScoringOptions
  /** The prompts of a round. Default: the task's train examples in order, `prompts` a round. */
  examples?: (round: number) => readonly Example[]
  /** Prompts of a round, where `examples` is not given. Default 256. */
  prompts?: number
  /** Rounds of sampling and learning. Default 1. */
  steps?: number
  /** Completions of each prompt. Default 8. */
  samples?: number
  maxTokens: number
  /** Default 1. */
  temperature?: number
  /** Passes over what a round has kept. Default 1. */
  epochs?: number
  /** Completions of an optimiser step. Default 32. */
  batchSize?: number
  learningRate: number
  /** Factor of the learning rate by round. Default: constant. */
  schedule?: optim.Schedule
  /** Default 1. */
  maxGradNorm?: number
  seed: number | string
}

/** One round. Times are in seconds. */
export interface RftRecord {
  step: number
  /** Mean over the updates of the cross-entropy of the completion tokens, in nats; 0 where nothing was kept. */
  loss: number
  /** Mean reward of what was sampled; NaN where nothing could be judged. */
  reward: number
  unjudged: number
  /** Completions that were learned from, and their share of those sampled. */
  kept: number
  frac_kept: number
  /** Share of the prompts of which at least one was kept. */
  frac_solved: number
  mean_token_accuracy: number
  grad_norm: number
  /** Optimiser steps of the round. */
  updates: number
  learning_rate: number
  /** Prompt and completion tokens sampled so far. */
  num_tokens: number
  "completions/mean_length": number
  step_time: number
  "time/sample": number
  "time/score": number
  "time/train": number
}

export async function* rft<Example extends { prompt: string }>(
  options: RftOptions<Example>,
): AsyncGenerator<RftRecord, void, undefined> {
  const { policy, steps = 1, samples = 8, maxTokens, temperature = 1, epochs = 1, batchSize = 32 } = options
  const { task, prompts = 256, schedule = () => 1, maxGradNorm, scoring, seed } = options
  const rewards = options.rewards ?? (task ? [task] : [])
  const { examples = round => takeFrom(task)(prompts, { seed, from: round * prompts }) } = options
  if (!(batchSize >= 1 && epochs >= 1))
    throw new RangeError(`rft: expected batchSize ≥ 1 and epochs ≥ 1, got ${batchSize} and ${epochs}`)

  if (!options.examples) takeFrom(task)
  const run = await TrainingRun.begin("rft", policy, options, { step: 0, numTokens: 0 })
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const { groups, seconds } = await rollout(examples(step), {
        ...{ policy, rewards, scoring, samples, maxTokens, temperature, signal: run.signal },
        seed: [seed, "rft", step],
      })
      const began = performance.now()
      const kept = keepVerified(groups, options)
      const learned = kept.flat().map(({ prompt, tokens }) => ({ prompt, completion: tokens }))
      const learningRate = options.learningRate * schedule(step)
      const updates: TrainMetrics[] = []
      for (let epoch = 0; epoch < epochs; epoch++) {
        const order = random(seed, "rft", step, "order", epoch).shuffle(learned)
        for (let from = 0; from < order.length; from += batchSize) {
          const batch = order.slice(from, from + batchSize)
          const weights = tokenWeights(
            batch.map(({ completion }) => completion.length),
            "token-mean",
            maxTokens,
          )
          const sequences = batch.map((sequence, i) => ({ ...sequence, weight: weights[i]! }))
          const { signal } = run
          updates.push(
            await run.update(() =>
              policy.trainStep(sequences, {
                ...{ loss: { type: "cross_entropy" }, learningRate, maxGradNorm, signal },
              }),
            ),
          )
        }
      }
      const all = groups.flat()
      const tokens = all.reduce((n, sample) => n + sample.prompt.length + sample.tokens.length, 0)
      await run.finish({ step: step + 1, numTokens: run.position.numTokens + tokens })
      const train = (performance.now() - began) / 1000
      const known = judged(all.map(({ reward }) => reward))
      yield {
        step,
        loss: mean(updates.map(({ loss }) => loss)),
        reward: known.length === 0 ? Number.NaN : mean(known),
        unjudged: all.length - known.length,
        kept: learned.length,
        frac_kept: learned.length / Math.max(1, all.length),
        frac_solved: mean(kept.map(group => (group.length > 0 ? 1 : 0))),
        mean_token_accuracy: mean(updates.map(({ accuracy }) => accuracy)),
        grad_norm: mean(updates.map(({ gradNorm }) => gradNorm)),
        updates: updates.length,
        learning_rate: learningRate,
        num_tokens: run.position.numTokens,
        "completions/mean_length": mean(all.map(sample => sample.tokens.length)),
        step_time: seconds.sample + seconds.score + train,
        "time/sample": seconds.sample,
        "time/score": seconds.score,
        "time/train": train,
      }
    }
  } finally {
    await run.end()
  }
}

function takeFrom<Example>(
  task:
    | { take?(n: number, options: { seed: number | string; from: number }): readonly Example[] }
    | undefined,
): (n: number, options: { seed: number | string; from: number }) => readonly Example[] {
  if (!task?.take) throw new TypeError("rft: expected examples, or a task that has them")
  return (n, options) => task.take!(n, options)
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
