/** What makes one policy-gradient algorithm differ from another, as plain data: `presets` are made of it. */
import type { AdvantageOptions } from "./advantages.ts"
import type { DynamicSampling } from "./dynamic-sampling.ts"
import type { PolicyGradientLoss } from "./losses.ts"
import type { Normaliser } from "./normalisers.ts"
import type { OverlongPenalty } from "./overlong.ts"
import type { RewardKl } from "./reward-kl.ts"

/** Advantages by token from returns-to-go, without a group (REINFORCE++). */
export interface ReturnOptions {
  type: "returns"
  /** Discount. Default 1. */
  gamma?: number
}

export interface Algorithm {
  /** G, completions of each prompt. Default 8. */
  samples?: number
  /** The longest that a completion may be, in tokens. */
  maxTokens?: number
  /** Default 1. */
  temperature?: number
  learningRate?: number
  /** From the rewards of a group, or, with `{ type: "returns" }`, from the returns of each token. */
  advantages?: AdvantageOptions | ReturnOptions
  /** Default: no penalty. Needs a reference policy. */
  rewardKl?: RewardKl
  /** Clipping, and what is added to the loss. Default `{ type: "clipped_ratio" }`. */
  loss?: PolicyGradientLoss
  /** Default "dapo", the mean over tokens. */
  normaliser?: Normaliser
  /** Passes over each batch (TRL's num_iterations, verl's ppo_epochs, the paper's μ). Default 1. */
  iterations?: number
  /** Optimiser steps of each pass: the prompts of a batch are divided into as many parts. Default 1. */
  miniBatches?: number
  /** Default 1. */
  maxGradNorm?: number
  /** Lowers the reward of completions near the limit. Default: not. */
  overlong?: OverlongPenalty
  /** Leaves completions that were cut off out of the loss, though not out of their group. Default false. */
  maskTruncated?: boolean
  /**
   * Samples further prompts in place of those whose rewards are all equal. A step that has drawn `maxBatches` learns
   * from what it found; none is taken where that is nothing. Default: not.
   */
  dynamicSampling?: DynamicSampling
}
