/** What one step of GRPO was like, as plain numbers under the names of TRL's GRPOTrainer. */
import { deviation, hasNoSpread, judged } from "./advantages.ts"
import type { TrainMetrics } from "./policy.ts"
import type { ScoredSample } from "./samples.ts"

/**
 * One step. Times are in seconds. Means over tokens count every completion token of the step, also of the groups
 * that the update left out because all their rewards were equal.
 */
export interface GrpoRecord {
  step: number
  loss: number
  /** Mean reward; NaN where none could be judged. */
  reward: number
  /** Standard deviation of all rewards of the step. */
  reward_std: number
  /** Share of the groups whose rewards are all equal, which have nothing to teach. */
  frac_reward_zero_std: number
  /** Mean and standard deviation of each verifier's own scores. */
  [reward: `rewards/${string}/mean` | `rewards/${string}/std`]: number
  /** Completions that could not be judged: the verifier returned null, threw, or did not answer in time. */
  unjudged: number
  /** Of the first of them whose verifier threw or was late: which verifier, and what it said. */
  failure?: string
  /**
   * Mean entropy of the next token, in nats: exact for the tokens of the update; for those left out of it the mean of
   * −log π(token), whose expectation it is.
   */
  entropy: number
  kl: number
  grad_norm: number
  learning_rate: number
  /** Prompt and completion tokens sampled so far. */
  num_tokens: number
  "completions/mean_length": number
  "completions/min_length": number
  "completions/max_length": number
  /** Of the completions that ended by themselves; 0 where none did. */
  "completions/mean_terminated_length": number
  "completions/min_terminated_length": number
  "completions/max_terminated_length": number
  /** Share cut off at maxTokens. */
  "completions/clipped_ratio": number
  "clip_ratio/low_mean": number
  "clip_ratio/high_mean": number
  "clip_ratio/region_mean": number
  /** The least and the largest share within one completion. */
  "clip_ratio/low_min": number
  "clip_ratio/high_max": number
  /** |log π_trainer − log π_sampler| of a token. */
  "sampling/sampling_logp_difference/mean": number
  "sampling/sampling_logp_difference/max": number
  /** Of the weights that correct for the sampler, where the loss has them. */
  "sampling/importance_sampling_ratio/min"?: number
  "sampling/importance_sampling_ratio/mean"?: number
  "sampling/importance_sampling_ratio/max"?: number
  /** Batches of prompts that were drawn, where more than one was (dynamic sampling). */
  "sampling/batches"?: number
  step_time: number
  "time/sample": number
  "time/score": number
  "time/train": number
  /** On the last record, why the run stopped before its last step. */
  stopped?: string
}

/** What a record is made of: the step's groups, and each of its updates. */
export interface StepOutcome<Example> {
  step: number
  groups: readonly (readonly ScoredSample<Example>[])[]
  updates: readonly TrainMetrics[]
  /** How often each completion was in an update. Default 1. */
  passes?: number
  /** Batches of prompts that were drawn. Default 1. */
  batches?: number
  learningRate: number
  numTokens: number
  times: { sample: number; score: number; train: number }
}

export function grpoRecord<Example>(outcome: StepOutcome<Example>): GrpoRecord {
  const { step, groups, updates, passes = 1, batches = 1, learningRate, numTokens, times } = outcome
  const samples = groups.flat()
  const rewards = groups.map(group => group.map(({ reward }) => reward))
  const known = judged(rewards.flat())
  const lengths = samples.map(({ tokens }) => tokens.length)
  const ended = samples.flatMap(({ tokens, finishReason }) =>
    finishReason === "stop" ? [tokens.length] : [],
  )
  const tokens = sum(lengths)
  const all = (of: (metrics: TrainMetrics) => number): number => mean(updates.map(of))
  /** Of a share of the tokens that an update saw, that of all tokens: one that was left out was never clipped. */
  const share = (of: (metrics: TrainMetrics) => number): number =>
    tokens === 0 ? 0 : sum(updates.map(update => of(update) * update.tokens)) / (passes * tokens)
  return {
    step,
    loss: all(({ loss }) => loss),
    reward: known.length === 0 ? Number.NaN : mean(known),
    reward_std: deviation(known),
    frac_reward_zero_std: mean(rewards.map(group => (hasNoSpread(group) ? 1 : 0))),
    ...rewardParts(samples),
    unjudged: samples.length - known.length,
    ...firstFailure(samples),
    entropy: entropyOf(samples, updates, passes),
    kl: all(({ kl }) => kl),
    grad_norm: all(({ gradNorm }) => gradNorm),
    learning_rate: learningRate,
    num_tokens: numTokens,
    "completions/mean_length": mean(lengths),
    "completions/min_length": Math.min(...lengths),
    "completions/max_length": Math.max(...lengths),
    "completions/mean_terminated_length": mean(ended),
    "completions/min_terminated_length": ended.length === 0 ? 0 : Math.min(...ended),
    "completions/max_terminated_length": Math.max(0, ...ended),
    "completions/clipped_ratio": samples.length === 0 ? 0 : 1 - ended.length / samples.length,
    "clip_ratio/low_mean": share(({ clipLow }) => clipLow),
    "clip_ratio/high_mean": share(({ clipHigh }) => clipHigh),
    "clip_ratio/region_mean": share(({ clipLow, clipHigh }) => clipLow + clipHigh),
    "clip_ratio/low_min":
      leftOut(samples, updates, passes) > 0 ? 0 : least(updates.map(({ clipLowMin = 0 }) => clipLowMin)),
    "clip_ratio/high_max": Math.max(0, ...updates.map(({ clipHighMax = 0 }) => clipHighMax)),
    "sampling/sampling_logp_difference/mean": all(m => m.logpDifferenceMean),
    "sampling/sampling_logp_difference/max": Math.max(0, ...updates.map(m => m.logpDifferenceMax)),
    ...importance(updates),
    ...(batches > 1 && { "sampling/batches": batches }),
    step_time: times.sample + times.score + times.train,
    "time/sample": times.sample,
    "time/score": times.score,
    "time/train": times.train,
  }
}

function firstFailure(samples: readonly ScoredSample<unknown>[]): Pick<GrpoRecord, "failure"> {
  const failure = samples.find(({ failure }) => failure)?.failure
  return failure === undefined ? {} : { failure }
}

function importance(updates: readonly TrainMetrics[]): Partial<GrpoRecord> {
  const weights = updates.flatMap(({ importance }) => (importance ? [importance] : []))
  if (weights.length === 0) return {}
  return {
    "sampling/importance_sampling_ratio/min": Math.min(...weights.map(({ min }) => min)),
    "sampling/importance_sampling_ratio/mean": mean(weights.map(({ mean }) => mean)),
    "sampling/importance_sampling_ratio/max": Math.max(...weights.map(({ max }) => max)),
  }
}

/** Σ over the tokens of the update of their entropy, and over the others of −log π, by the number of both. */
function entropyOf(
  samples: readonly ScoredSample<unknown>[],
  updates: readonly TrainMetrics[],
  passes: number,
): number {
  const seen = sum(updates.map(({ tokens }) => tokens)) / passes
  const exact = sum(updates.map(({ entropy, tokens }) => entropy * tokens)) / passes
  const others = samples.filter(({ advantage }) =>
    typeof advantage === "number" ? advantage === 0 : advantage.every(value => value === 0),
  )
  const left = leftOut(samples, updates, passes)
  const estimate =
    left === 0 ? 0 : left * mean(others.flatMap(({ logprobs }) => logprobs.map(value => -value)))
  return seen + left === 0 ? 0 : (exact + estimate) / (seen + left)
}

/** How many completion tokens no update saw. */
function leftOut(
  samples: readonly ScoredSample<unknown>[],
  updates: readonly TrainMetrics[],
  passes: number,
): number {
  const seen = sum(updates.map(({ tokens }) => tokens)) / passes
  return Math.max(0, sum(samples.map(({ tokens }) => tokens.length)) - seen)
}

/** Mean and deviation of what each verifier gave, where it judged. */
function rewardParts(samples: readonly ScoredSample<unknown>[]): Record<`rewards/${string}/mean`, number> {
  const names = Object.keys(samples[0]?.rewards ?? {})
  return Object.fromEntries(
    names.flatMap(name => {
      const known = judged(samples.map(({ rewards }) => rewards[name] ?? null))
      return [
        [`rewards/${name}/mean`, known.length === 0 ? Number.NaN : mean(known)],
        [`rewards/${name}/std`, deviation(known)],
      ]
    }),
  )
}

const least = (values: readonly number[]): number => (values.length === 0 ? 0 : Math.min(...values))
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length)
