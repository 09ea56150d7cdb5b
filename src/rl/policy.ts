/**
 * What the loops know of a policy. It may be a model in this process, or stand on another machine behind a
 * server: everything that passes is plain data, and every call is asynchronous.
 */
import type { Completion, TokenSequence } from "../lm/index.ts"
import type { Saveable } from "./checkpoints.ts"
import type { Loss } from "./losses.ts"

export interface SampleOptions {
  /** Completions of each prompt. */
  samples: number
  maxTokens: number
  temperature: number
  /** Names the random streams: sample j of prompt i draws from one of its own under (seed, i, j). */
  seed: readonly (number | string)[]
  /** Ends the call early, with its reason thrown. */
  signal?: AbortSignal
}

/** One completion of a prompt, in tokens and as text. Losses use the tokens and never encode the text again. */
export interface Sample extends Completion {
  /** The prompt's token ids. */
  prompt: readonly number[]
  /** What a verifier sees: the decoded completion without special tokens such as <|im_end|>, as in TRL. */
  text: string
}

/** A completion to learn from. */
export interface TrainingSequence extends TokenSequence {
  /** Factor of each of its tokens in the loss; over all sequences of a step they carry the normaliser. */
  weight: number
  /** Of the whole completion, or of each of its tokens; unused by cross-entropy. */
  advantage?: number | readonly number[]
  /** Log-probability of each token when the batch was sampled, as the sampler gave it. */
  samplerLogprobs?: readonly number[]
  /** The same under π_old, as the trainer computes it. Default: the present policy, so that the ratio is 1. */
  oldLogprobs?: readonly number[]
  /** The same under the reference policy; needed where the loss has a β. */
  referenceLogprobs?: readonly number[]
}

export interface TrainOptions {
  loss: Loss
  learningRate: number
  /** The gradient's norm is clipped to this. Default 1. */
  maxGradNorm?: number
  /** That of the sampler: its log-probabilities and the trainer's must mean the same distribution. Default 1. */
  temperature?: number
  /** Ends the call before the weights are changed, with its reason thrown. */
  signal?: AbortSignal
}

/** What one optimiser step was like. Means are over completion tokens. */
export interface TrainMetrics {
  loss: number
  /** Before clipping. */
  gradNorm: number
  tokens: number
  entropy: number
  /** Share of tokens that were the likeliest. */
  accuracy: number
  /** k3 estimate of KL(π‖π_ref); 0 without a reference. */
  kl: number
  /** Shares of tokens whose ratio was cut: below with A < 0, above with A > 0. */
  clipLow: number
  clipHigh: number
  /** The least share of one completion that was cut below, and the largest that was cut above. */
  clipLowMin?: number
  clipHighMax?: number
  /** |log π_trainer − log π_sampler|; 0 where the sampler gave none. */
  logpDifferenceMean: number
  logpDifferenceMax: number
  /** Of the importance weights of the tokens, where the loss corrects for the sampler. */
  importance?: { min: number; mean: number; max: number }
  /** Σ log π of each sequence before the step, where the loss is of pairs of sequences. */
  sequenceLogprobs?: readonly number[]
}

export interface Policy {
  /** Token ids of a text, as `sample` would read a prompt. */
  encode(text: string): number[]
  /** Completions of each prompt, in order. */
  sample(prompts: readonly string[], options: SampleOptions): Promise<Sample[][]>
  /** The log-probability of each token of given completions. */
  score(sequences: readonly TokenSequence[], options?: { temperature?: number }): Promise<number[][]>
}

export interface TrainablePolicy extends Policy, Partial<Saveable> {
  /**
   * One optimiser step on the sum of all sequences' losses, however they are divided into micro-batches. Where the loss
   * or its gradient is no number it throws a DivergenceError, with the weights as they were.
   */
  trainStep(sequences: readonly TrainingSequence[], options: TrainOptions): Promise<TrainMetrics>
}
