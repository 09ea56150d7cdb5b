/**
 * Group Relative Policy Optimization (Shao et al., DeepSeekMath, 2024, §4.1) and its relatives: sample G
 * completions of each prompt, score them, compare each with its group, and take one policy-gradient step.
 *
 * With the defaults it differs from the paper as most who use it now do: one update a batch, so the ratio is 1 and
 * nothing is clipped; no KL to a reference; the mean over tokens (DAPO); advantages centred but not divided by the
 * group's deviation (Dr. GRPO). `advantages` and `loss` set it back.
 */
import type { optim } from "../torch/index.ts"
import { type AdvantageOptions, advantages, hasNoSpread } from "./advantages.ts"
import { type GrpoRecord, grpoRecord } from "./grpo-record.ts"
import type { PolicyGradientLoss } from "./losses.ts"
import { type Normaliser, tokenWeights } from "./normalisers.ts"
import type { Policy, TrainablePolicy, TrainingSequence, TrainMetrics } from "./policy.ts"
import { type Reward, type ScoringOptions, scoreRewards } from "./rewards.ts"
import type { ScoredSample } from "./samples.ts"
import { noSignal } from "./stopping.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

export interface GrpoOptions<Example extends { prompt: string }> extends RunOptions {
  policy: TrainablePolicy
  /** The verifier, and where `examples` is not given the source of prompts. */
  task?: Reward<Example> & {
    take?(n: number, options: { seed: number | string; from: number }): readonly Example[]
  }
  /** Several verifiers with weights and gates, instead of the task's alone; a task may be one of them. */
  rewards?: readonly Reward<Example>[]
  /** How many verifiers are asked at a time, and for how long. */
  scoring?: ScoringOptions
  /**
   * The prompts of a step, a function of the step alone so that a run can begin anywhere. Default: the task's train
   * examples in order, `prompts` a step.
   */
  examples?: (step: number) => readonly Example[]
  /** Prompts of a step, where `examples` is not given. Default 16. */
  prompts?: number
  steps: number
  /** The first step, where a run goes on without a checkpoint of its own. Default 0. */
  start?: number
  /** G, completions of each prompt. Default 8. */
  samples?: number
  maxTokens: number
  /** Default 1. */
  temperature?: number
  learningRate: number
  /** Factor of the learning rate by step. Default: constant. */
  schedule?: optim.Schedule
  advantages?: AdvantageOptions
  /** Clipping, and β of the KL to `reference`. */
  loss?: PolicyGradientLoss
  /** Default "dapo", the mean over tokens. */
  normaliser?: Normaliser
  /** Optimiser steps on each batch (TRL's num_iterations, the paper's μ). Default 1. */
  iterations?: number
  /** Needed where `loss.beta` > 0. */
  reference?: Policy
  /** Default 1. */
  maxGradNorm?: number
  seed: number | string
  /** Sees each step's completions with their rewards and advantages, before the update. It is waited for. */
  onSamples?: (samples: readonly ScoredSample<Example>[], step: number) => unknown
  /**
   * The run stops where so many steps in a row had nothing to teach, all rewards of each group being equal: the last
   * record's `stopped` says why. Default 20.
   */
  patience?: number
  /** The run has diverged where the mean KL to the reference passes this, in nats a token. Default 10. */
  maxKl?: number
}

export async function* grpo<Example extends { prompt: string }>(
  options: GrpoOptions<Example>,
): AsyncGenerator<GrpoRecord, void, undefined> {
  const { policy, steps, start = 0, samples = 8, maxTokens, temperature = 1, seed, reference } = options
  const { schedule = () => 1, normaliser = "dapo", iterations = 1, maxGradNorm, onSamples } = options
  const { loss = { type: "clipped_ratio" }, patience = 20, maxKl = 10 } = options
  const rewards = options.rewards ?? (options.task ? [options.task] : [])
  const examplesOf = options.examples ?? examplesOfTask(options)
  if (samples < 2)
    throw new RangeError(`grpo: expected 2 or more samples a prompt for a baseline, got ${samples}`)
  if ((loss.beta ?? 0) > 0 && !reference) throw new TypeError("grpo: loss.beta > 0 needs a reference policy")

  const run = await TrainingRun.begin("grpo", policy, options, { step: start, numTokens: 0, idle: 0 })
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const clock = stopwatch()

      // sample: one random stream for each (step, prompt, sample)
      const examples = examplesOf(step)
      const sampled = await policy.sample(
        examples.map(({ prompt }) => prompt),
        { samples, maxTokens, temperature, seed: [seed, "grpo", step], signal: run.signal },
      )
      run.signal?.throwIfAborted()
      const times = { sample: clock(), score: 0, train: 0 }

      // score
      const scored = await scoreRewards(
        rewards,
        sampled.map(group => group.map(({ text }) => text)),
        examples,
        options.scoring,
      )
      run.signal?.throwIfAborted()
      const given = scored.map(group => group.map(({ reward }) => reward))
      const advantage = advantages(given, options.advantages)
      const groups: ScoredSample<Example>[][] = sampled.map((group, i) =>
        group.map((sample, j) => ({
          ...sample,
          ...scored[i]![j]!,
          example: examples[i]!,
          advantage: advantage[i]![j]!,
        })),
      )
      await onSamples?.(groups.flat(), step)
      times.score = clock()

      // train: the normaliser counts every completion, though those without an advantage need no backward pass
      const all = groups.flat()
      const weights = tokenWeights(
        all.map(({ tokens }) => tokens.length),
        normaliser,
        maxTokens,
      )
      const sequences: TrainingSequence[] = all.flatMap(({ prompt, tokens, logprobs, advantage }, i) =>
        advantage === 0 && !reference
          ? []
          : [{ prompt, completion: tokens, weight: weights[i]!, advantage, samplerLogprobs: logprobs }],
      )
      if (iterations > 1) await addLogprobs(sequences, "oldLogprobs", policy, temperature)
      if (reference) await addLogprobs(sequences, "referenceLogprobs", reference, temperature)
      const learningRate = options.learningRate * schedule(step)
      const updates: TrainMetrics[] = []
      for (let i = 0; i < iterations && sequences.length > 0; i++) {
        const { signal } = run
        const metrics = await run.update(() =>
          policy.trainStep(sequences, { loss, learningRate, maxGradNorm, temperature, signal }),
        )
        if (!(metrics.kl <= maxKl)) run.diverged(`the KL to the reference is ${metrics.kl}`)
        updates.push(metrics)
      }
      times.train = clock()

      const numTokens = all.reduce((n, sample) => n + sample.prompt.length + sample.tokens.length, 0)
      const idle = given.every(hasNoSpread) ? run.position.idle + 1 : 0
      await run.finish({ step: step + 1, numTokens: run.position.numTokens + numTokens, idle })
      const record = grpoRecord({
        step,
        groups,
        updates,
        passes: iterations,
        learningRate,
        numTokens: run.position.numTokens,
        times,
      })
      if (idle >= patience) record.stopped = noSignal(idle, groups.flat())
      yield record
      if (record.stopped) return
    }
  } finally {
    await run.end()
  }
}

function examplesOfTask<Example extends { prompt: string }>({
  task,
  prompts = 16,
  seed,
}: GrpoOptions<Example>): (step: number) => readonly Example[] {
  if (!task?.take) throw new TypeError("grpo: expected examples, or a task that has them")
  return step => task.take!(prompts, { seed, from: step * prompts })
}

/** Adds to each sequence the log-probabilities that `policy` gives its completion. */
async function addLogprobs(
  sequences: TrainingSequence[],
  name: "oldLogprobs" | "referenceLogprobs",
  policy: Policy,
  temperature: number,
): Promise<void> {
  const logprobs = await policy.score(sequences, { temperature })
  for (const [i, sequence] of sequences.entries()) sequence[name] = logprobs[i]!
}

/** A function that gives the seconds since it was last called. */
function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const seconds = (now - last) / 1000
    last = now
    return seconds
  }
}
