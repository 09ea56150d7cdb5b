/**
 * Group Relative Policy Optimization (Shao et al., DeepSeekMath, 2024, §4.1) and its relatives: sample G
 * completions of each prompt, score them, compare each with its group, and take one policy-gradient step.
 *
 * With the defaults it differs from the paper as most who use it now do: one update a batch, so the ratio is 1 and
 * nothing is clipped; no KL to a reference; the mean over tokens (DAPO); advantages centred but not divided by the
 * group's deviation (Dr. GRPO). `advantages` and `loss` set it back.
 */
import type { optim } from "../torch/index.ts"
import { type AdvantageOptions, advantages, deviation, hasNoSpread, judged } from "./advantages.ts"
import type { PolicyGradientLoss } from "./losses.ts"
import { type Normaliser, tokenWeights } from "./normalisers.ts"
import type { Policy, Sample, TrainablePolicy, TrainingSequence, TrainMetrics } from "./policy.ts"

export interface GrpoOptions<Example extends { prompt: string }> {
  policy: TrainablePolicy
  /** The verifier: [0, 1] as a rule, null where it cannot judge. */
  task: {
    readonly name: string
    score(completion: string, example: Example): number | null | Promise<number | null>
  }
  /** The prompts of a step, a function of the step alone so that a run can begin anywhere. */
  examples: (step: number) => readonly Example[]
  steps: number
  /** The first step, where a run goes on. Default 0. */
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
  /** Sees each step's completions with their rewards and advantages, before the update. */
  onSamples?: (samples: readonly ScoredSample<Example>[], step: number) => void
}

export interface ScoredSample<Example> extends Sample {
  example: Example
  reward: number | null
  advantage: number
}

/** One step, with the metric names of TRL's GRPOTrainer. Times are in seconds. */
export interface GrpoRecord {
  step: number
  loss: number
  reward: number
  /** Mean over groups of the deviation within each. */
  reward_std: number
  frac_reward_zero_std: number
  /** Completions that the verifier could not judge. */
  unjudged: number
  entropy: number
  kl: number
  grad_norm: number
  learning_rate: number
  /** Prompt and completion tokens sampled so far. */
  num_tokens: number
  "completions/mean_length": number
  "completions/min_length": number
  "completions/max_length": number
  /** Share cut off at maxTokens. */
  "completions/clipped_ratio": number
  "clip_ratio/low_mean": number
  "clip_ratio/high_mean": number
  "clip_ratio/region_mean": number
  "sampling/sampling_logp_difference/mean": number
  "sampling/sampling_logp_difference/max": number
  step_time: number
  "time/sample": number
  "time/score": number
  "time/train": number
}

export async function* grpo<Example extends { prompt: string }>(
  options: GrpoOptions<Example>,
): AsyncGenerator<GrpoRecord, void, undefined> {
  const { policy, task, steps, start = 0, samples = 8, maxTokens, temperature = 1, seed } = options
  const { schedule = () => 1, normaliser = "dapo", iterations = 1, reference, maxGradNorm } = options
  const { loss = { type: "clipped_ratio" } } = options
  if (samples < 2)
    throw new RangeError(`grpo: expected 2 or more samples a prompt for a baseline, got ${samples}`)
  if ((loss.beta ?? 0) > 0 && !reference) throw new TypeError("grpo: loss.beta > 0 needs a reference policy")

  let seen = 0
  for (let step = start; step < steps; step++) {
    const clock = stopwatch()

    // sample: one random stream for each (step, prompt, sample)
    const examples = options.examples(step)
    const groups = await policy.sample(
      examples.map(({ prompt }) => prompt),
      { samples, maxTokens, temperature, seed: [seed, "grpo", step] },
    )
    const sampleTime = clock()

    // score
    const rewards = await Promise.all(
      groups.map((group, i) => Promise.all(group.map(({ text }) => task.score(text, examples[i]!)))),
    )
    const advantage = advantages(rewards, options.advantages)
    const scored: ScoredSample<Example>[] = groups.flatMap((group, i) =>
      group.map((sample, j) => ({
        ...sample,
        example: examples[i]!,
        reward: rewards[i]![j]!,
        advantage: advantage[i]![j]!,
      })),
    )
    options.onSamples?.(scored, step)
    const scoreTime = clock()

    // train: the normaliser counts every completion, though those without an advantage need no backward pass
    const weights = tokenWeights(
      scored.map(({ tokens }) => tokens.length),
      normaliser,
      maxTokens,
    )
    const sequences: TrainingSequence[] = scored.flatMap(({ prompt, tokens, logprobs, advantage }, i) =>
      advantage === 0 && !reference
        ? []
        : [{ prompt, completion: tokens, weight: weights[i]!, advantage, samplerLogprobs: logprobs }],
    )
    if (iterations > 1) await addLogprobs(sequences, "oldLogprobs", policy, temperature)
    if (reference) await addLogprobs(sequences, "referenceLogprobs", reference, temperature)
    const learningRate = options.learningRate * schedule(step)
    let metrics: TrainMetrics | undefined
    for (let i = 0; i < iterations && sequences.length > 0; i++)
      metrics = await policy.trainStep(sequences, { loss, learningRate, maxGradNorm, temperature })
    const trainTime = clock()

    seen += scored.reduce((sum, { prompt, tokens }) => sum + prompt.length + tokens.length, 0)
    yield record(step, rewards, scored, metrics, learningRate, seen, [sampleTime, scoreTime, trainTime])
  }
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

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function record(
  step: number,
  rewards: readonly (readonly (number | null)[])[],
  samples: readonly Sample[],
  metrics: TrainMetrics | undefined,
  learningRate: number,
  seen: number,
  [sampleTime, scoreTime, trainTime]: readonly [number, number, number],
): GrpoRecord {
  const lengths = samples.map(({ tokens }) => tokens.length)
  const known = judged(rewards.flat())
  return {
    step,
    loss: metrics?.loss ?? 0,
    reward: mean(known),
    reward_std: mean(rewards.map(group => deviation(judged(group)))),
    frac_reward_zero_std: mean(rewards.map(group => (hasNoSpread(group) ? 1 : 0))),
    unjudged: samples.length - known.length,
    entropy: metrics?.entropy ?? 0,
    kl: metrics?.kl ?? 0,
    grad_norm: metrics?.gradNorm ?? 0,
    learning_rate: learningRate,
    num_tokens: seen,
    "completions/mean_length": mean(lengths),
    "completions/min_length": Math.min(...lengths),
    "completions/max_length": Math.max(...lengths),
    "completions/clipped_ratio": mean(samples.map(({ finishReason }) => (finishReason === "length" ? 1 : 0))),
    "clip_ratio/low_mean": metrics?.clipLow ?? 0,
    "clip_ratio/high_mean": metrics?.clipHigh ?? 0,
    "clip_ratio/region_mean": (metrics?.clipLow ?? 0) + (metrics?.clipHigh ?? 0),
    "sampling/sampling_logp_difference/mean": metrics?.logpDifferenceMean ?? 0,
    "sampling/sampling_logp_difference/max": metrics?.logpDifferenceMax ?? 0,
    step_time: sampleTime + scoreTime + trainTime,
    "time/sample": sampleTime,
    "time/score": scoreTime,
    "time/train": trainTime,
  }
}
