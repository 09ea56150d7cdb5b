/**
 * Proximal Policy Optimization (Schulman et al., 2017) with a critic, as it is used for language models (Ouyang et al.,
 * InstructGPT, 2022, §3.5; verl's and TRL's PPO): the verifier's reward stands at the last token, a critic estimates
 * what is to be expected before each, and generalised advantage estimation tells how much better each token was.
 */
import type { optim } from "../torch/index.ts"
import { addLogprobs } from "./add-logprobs.ts"
import type { Algorithm } from "./algorithm.ts"
import type { Saveable } from "./checkpoints.ts"
import type { Critic, CriticMetrics, ValueSequence } from "./critic.ts"
import { type GrpoRecord, grpoRecord } from "./grpo-record.ts"
import { warnOfKl } from "./kl.ts"
import { tokenWeights } from "./normalisers.ts"
import type { Policy, TrainablePolicy, TrainMetrics } from "./policy.ts"
import { type GaeOptions, gae, tokenRewards, whitenTokens } from "./returns.ts"
import { klOfGroups } from "./reward-kl.ts"
import type { Reward, ScoringOptions } from "./rewards.ts"
import { type RolledSample, rollout, withOverlongPenalty } from "./rollout.ts"
import type { ScoredSample } from "./samples.ts"
import { divide, trainingBatches } from "./training-batches.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

/** What PPO sets beside what it has in common with GRPO. */
export interface PpoAlgorithm extends Omit<Algorithm, "advantages" | "dynamicSampling">, GaeOptions {
  /** Of the critic. Default: that of the policy. */
  criticLearningRate?: number
  /** How far a value may move in one batch. Default 0.5, verl's. */
  valueClip?: number
  /** Steps at the beginning in which the critic alone learns. Default 0. */
  criticWarmup?: number
}

export interface PpoOptions<Example extends { prompt: string }> extends RunOptions, PpoAlgorithm {
  policy: TrainablePolicy
  critic: Critic
  /** The verifier, and where `examples` is not given the source of prompts. */
  task?: Reward<Example> & {
    take?(n: number, options: { seed: number | string; from: number }): readonly Example[]
  }
  /** Several verifiers with weights and gates, instead of the task's alone. */
  rewards?: readonly Reward<Example>[]
  scoring?: ScoringOptions
  /** The prompts of a step. Default: the task's train examples in order, `prompts` a step. */
  examples?: (step: number) => readonly Example[]
  /** Prompts of a step, where `examples` is not given. Default 64. */
  prompts?: number
  steps: number
  maxTokens: number
  learningRate: number
  /** Factor of both learning rates by step. Default: constant. */
  schedule?: optim.Schedule
  /** Needed with a `rewardKl`, or where `loss.beta` > 0. */
  reference?: Policy
  seed: number | string
  /** Sees each step's completions with their rewards and advantages, before the update. It is waited for. */
  onSamples?: (samples: readonly ScoredSample<Example>[], step: number) => unknown
}

/** One step: what GRPO records, and what the critic did, under the names of TRL's and verl's PPO. */
export interface PpoRecord extends GrpoRecord {
  "loss/value_avg": number
  "val/clipfrac_avg": number
  /** 1 − Var(R − V) / Var(R) over tokens: how much of the returns the critic foresaw. */
  "val/explained_variance": number
  /** Mean over completions of Σ_t k_t, where a KL is taken from the reward. */
  "objective/kl": number
  "critic/grad_norm": number
}

/** A completion with its values, and what they are to become. */
interface Valued<Example> extends RolledSample<Example> {
  values: number[]
  returns: number[]
  advantage: number | number[]
}

export async function* ppo<Example extends { prompt: string }>(
  options: PpoOptions<Example>,
): AsyncGenerator<PpoRecord, void, undefined> {
  const { policy, critic, task, steps, samples = 1, maxTokens, temperature = 1, seed, reference } = options
  const {
    schedule = () => 1,
    normaliser = "token-mean",
    iterations = 1,
    miniBatches = 1,
    maxGradNorm,
  } = options
  const { loss = { type: "clipped_ratio" }, rewardKl, overlong, maskTruncated, onSamples, scoring } = options
  const {
    criticLearningRate = options.learningRate,
    valueClip = 0.5,
    criticWarmup = 0,
    prompts = 64,
  } = options
  const rewards = options.rewards ?? (task ? [task] : [])
  const { examples = step => taken(task, prompts, seed, step) } = options
  if (((loss.beta ?? 0) > 0 || rewardKl) && !reference)
    throw new TypeError("ppo: a KL in the loss or in the reward needs a reference policy")
  if ((loss.beta ?? 0) > 0) warnOfKl(loss.klEstimator ?? "k3", "loss")
  if (rewardKl) warnOfKl(rewardKl.estimator ?? "k1", "reward")

  const run = await TrainingRun.begin("ppo", withCritic(policy, critic), options, { step: 0, numTokens: 0 })
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const { groups, seconds } = await rollout(examples(step), {
        ...{ policy, rewards, scoring, samples, maxTokens, temperature, signal: run.signal },
        seed: [seed, "ppo", step],
      })
      const began = performance.now()

      // advantages of each token
      const shaped = overlong ? withOverlongPenalty(groups, overlong, maxTokens) : groups
      const kl = rewardKl && (await klOfGroups(shaped, policy, reference!, { ...rewardKl, temperature }))
      const values = await critic.values(
        shaped.flat().map(({ prompt, tokens }) => ({ prompt, completion: tokens })),
      )
      const valued = withAdvantages(shaped, values, kl, options)
      await onSamples?.(valued.flat(), step)

      // train
      const parts = divide(valued, Math.min(miniBatches, valued.length || 1)).map(part => ({
        policy: trainingBatches(part, { normaliser, maxTokens, maskTruncated, keepAll: true })[0]!,
        critic: valueSequences(part.flat(), normaliser, maxTokens),
      }))
      const sequences = parts.flatMap(part => part.policy)
      if (iterations * parts.length > 1) await addLogprobs(sequences, "oldLogprobs", policy, temperature)
      if (reference && (loss.beta ?? 0) > 0)
        await addLogprobs(sequences, "referenceLogprobs", reference, temperature)
      const factor = schedule(step)
      const learningRate = options.learningRate * factor
      const updates: TrainMetrics[] = []
      const criticUpdates: CriticMetrics[] = []
      for (let pass = 0; pass < iterations; pass++)
        for (const part of parts) {
          const { signal } = run
          if (part.critic.length > 0)
            criticUpdates.push(
              await run.update(() =>
                critic.trainStep(part.critic, {
                  ...{ learningRate: criticLearningRate * factor, clip: valueClip, maxGradNorm, signal },
                }),
              ),
            )
          if (part.policy.length > 0 && step >= criticWarmup)
            updates.push(
              await run.update(() =>
                policy.trainStep(part.policy, {
                  ...{ loss, learningRate, maxGradNorm, temperature, signal: run.signal },
                }),
              ),
            )
        }

      const all = valued.flat()
      const numTokens = all.reduce((n, sample) => n + sample.prompt.length + sample.tokens.length, 0)
      await run.finish({ step: step + 1, numTokens: run.position.numTokens + numTokens })
      const times = { ...seconds, train: (performance.now() - began) / 1000 }
      yield {
        ...grpoRecord({
          ...{ step, groups: valued, updates, passes: iterations, learningRate, times },
          numTokens: run.position.numTokens,
        }),
        "loss/value_avg": mean(criticUpdates.map(update => update.loss)),
        "val/clipfrac_avg": mean(criticUpdates.map(({ clipFraction }) => clipFraction)),
        "val/explained_variance": explainedVariance(all),
        "objective/kl": mean((kl ?? []).flat().map(tokens => tokens.reduce((sum, k) => sum + k, 0))),
        "critic/grad_norm": mean(criticUpdates.map(({ gradNorm }) => gradNorm)),
      }
    }
  } finally {
    await run.end()
  }
}

/** The advantages of all judged completions' tokens, whitened together; 0 for what could not be judged. */
function withAdvantages<Example>(
  groups: readonly (readonly RolledSample<Example>[])[],
  values: readonly number[][],
  kl: readonly (readonly (readonly number[])[])[] | undefined,
  { rewardKl, gamma, lambda }: PpoAlgorithm,
): Valued<Example>[][] {
  let at = 0
  const estimated = groups.map((group, i) =>
    group.map((sample, j) => {
      const own = values[at++]!
      const rewards = tokenRewards(sample.reward ?? 0, sample.tokens.length, kl?.[i]?.[j], rewardKl?.beta)
      return { ...sample, values: own, ...gae(rewards, own, { gamma, lambda }) }
    }),
  )
  const known = estimated.flat().filter(({ reward }) => reward !== null)
  const white = whitenTokens(known.map(({ advantages }) => advantages))
  const whiteOf = new Map(known.map((sample, i) => [sample, white[i]!]))
  return estimated.map(group => group.map(sample => ({ ...sample, advantage: whiteOf.get(sample) ?? 0 })))
}

function valueSequences<Example>(
  samples: readonly Valued<Example>[],
  normaliser: NonNullable<Algorithm["normaliser"]>,
  maxTokens: number,
): ValueSequence[] {
  const judged = samples.filter(({ reward, tokens }) => reward !== null && tokens.length > 0)
  const weights = tokenWeights(
    judged.map(({ tokens }) => tokens.length),
    normaliser,
    maxTokens,
  )
  return judged.map(({ prompt, tokens, values, returns }, i) => ({
    ...{ prompt, completion: tokens, weight: weights[i]!, oldValues: values, returns },
  }))
}

/** Policy and critic as one thing to save: their files lie beside each other. */
function withCritic(policy: TrainablePolicy, critic: Critic): TrainablePolicy {
  if (!policy.save || !policy.load || !critic.save || !critic.load) return policy
  const whole: Saveable = {
    save: async folder => {
      await policy.save!(folder)
      await critic.save!(folder)
    },
    load: async folder => {
      await policy.load!(folder)
      await critic.load!(folder)
    },
  }
  return { ...policy, ...whole }
}

function taken<Example extends { prompt: string }>(
  task: PpoOptions<Example>["task"],
  prompts: number,
  seed: number | string,
  step: number,
): readonly Example[] {
  if (!task?.take) throw new TypeError("ppo: expected examples, or a task that has them")
  return task.take(prompts, { seed, from: step * prompts })
}

function explainedVariance(samples: readonly Valued<unknown>[]): number {
  const known = samples.filter(({ reward }) => reward !== null)
  const returns = known.flatMap(sample => sample.returns)
  const errors = known.flatMap(sample => sample.returns.map((value, t) => value - sample.values[t]!))
  const variance = (values: readonly number[]): number => {
    const centre = mean(values)
    return mean(values.map(value => (value - centre) ** 2))
  }
  const total = variance(returns)
  return total === 0 ? 0 : 1 - variance(errors) / total
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
