/**
 * Group Relative Policy Optimization (Shao et al., DeepSeekMath, 2024, §4.1) and its relatives: sample G
 * completions of each prompt, score them, compare each with its group, and take one policy-gradient step.
 *
 * With the defaults it differs from the paper as most who use it now do: one update a batch, so the ratio is 1 and
 * nothing is clipped; no KL to a reference; the mean over tokens (DAPO); advantages centred but not divided by the
 * group's deviation (Dr. GRPO). `advantages` and `loss` set it back, and `presets` names the algorithms of the papers:
 * `grpo({ ...presets.dapo, policy, task, steps, seed })`.
 */
import type { optim } from "../torch/index.ts"
import { addLogprobs } from "./add-logprobs.ts"
import { hasNoSpread } from "./advantages.ts"
import type { Algorithm } from "./algorithm.ts"
import { type Refilled, refill } from "./dynamic-sampling.ts"
import { estimateAdvantages } from "./estimate-advantages.ts"
import { type GrpoRecord, grpoRecord } from "./grpo-record.ts"
import { warnOfKl } from "./kl.ts"
import type { Policy, TrainablePolicy, TrainMetrics } from "./policy.ts"
import { klOfGroups } from "./reward-kl.ts"
import type { Reward, ScoringOptions } from "./rewards.ts"
import { type RolledSample, rollout, withOverlongPenalty } from "./rollout.ts"
import type { ScoredSample } from "./samples.ts"
import { noSignal } from "./stopping.ts"
import { teaches, trainingBatches } from "./training-batches.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

export interface GrpoOptions<Example extends { prompt: string }> extends RunOptions, Algorithm {
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
   * The prompts of a step, a function of the step alone so that a run can begin anywhere; with dynamic sampling also
   * of the batch within the step: 0, 1, … Default: the task's train examples in order, `prompts` a batch.
   */
  examples?: (step: number, batch: number) => readonly Example[]
  /** Prompts of a step, where `examples` is not given. Default 16. */
  prompts?: number
  steps: number
  /** The first step, where a run goes on without a checkpoint of its own. Default 0. */
  start?: number
  maxTokens: number
  learningRate: number
  /** Factor of the learning rate by step. Default: constant. */
  schedule?: optim.Schedule
  /** Needed where `loss.beta` > 0, or with a `rewardKl`. */
  reference?: Policy
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
  const { schedule = () => 1, normaliser = "dapo", iterations = 1, miniBatches = 1, maxGradNorm } = options
  const { loss = { type: "clipped_ratio" }, rewardKl, overlong, maskTruncated, dynamicSampling } = options
  const { scoring, onSamples, patience = 20, maxKl = 10 } = options
  const rewards = options.rewards ?? (options.task ? [options.task] : [])
  const examplesOf = options.examples ?? examplesOfTask(options)
  const regularised = (loss.beta ?? 0) > 0 || (loss.entropyCoefficient ?? 0) !== 0
  checkAlgorithm(options)

  const run = await TrainingRun.begin("grpo", policy, options, { step: start, numTokens: 0, idle: 0 })
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const { signal } = run
      const times = { sample: 0, score: 0, train: 0 }

      // sample and score: one random stream for each (step, prompt, sample)
      const draw = async (batch: number): Promise<RolledSample<Example>[][]> => {
        const path = batch === 0 ? [seed, "grpo", step] : [seed, "grpo", step, batch]
        const { groups, seconds } = await rollout(examplesOf(step, batch), {
          ...{ policy, rewards, scoring, samples, maxTokens, temperature, seed: path, signal },
        })
        times.sample += seconds.sample
        times.score += seconds.score
        return groups
      }
      const { drawn, kept, batches } = dynamicSampling
        ? await refill(examplesOf(step, 0).length, dynamicSampling, draw, hasSpread)
        : await once(draw)
      const clock = stopwatch()

      // advantages; what was drawn and not kept has none
      const shaped = overlong ? withOverlongPenalty(drawn, overlong, maxTokens) : drawn
      const chosen = shaped.filter((_, i) => kept.includes(drawn[i]!))
      const kl = rewardKl && (await klOfGroups(chosen, policy, reference!, { ...rewardKl, temperature }))
      const advantages = estimateAdvantages(chosen, options, kl)
      const groups: ScoredSample<Example>[][] = shaped.map(group =>
        group.map((sample, j) => ({ ...sample, advantage: advantages[chosen.indexOf(group)]?.[j] ?? 0 })),
      )
      const all = groups.flat()
      await onSamples?.(all, step)
      times.score += clock()

      // train: the normaliser counts every completion, though those without an advantage need no backward pass
      const parts = trainingBatches(
        groups.filter((_, i) => chosen.includes(shaped[i]!)),
        {
          ...{ normaliser, maxTokens, maskTruncated, miniBatches: Math.min(miniBatches, chosen.length || 1) },
          keepAll: regularised,
        },
      ).filter(part => part.length > 0)
      if (iterations * parts.length > 1) await addLogprobs(parts.flat(), "oldLogprobs", policy, temperature)
      if (reference && (loss.beta ?? 0) > 0)
        await addLogprobs(parts.flat(), "referenceLogprobs", reference, temperature)
      const learningRate = options.learningRate * schedule(step)
      const updates: TrainMetrics[] = []
      for (let pass = 0; pass < iterations; pass++)
        for (const part of parts) {
          const { signal } = run
          const metrics = await run.update(() =>
            policy.trainStep(part, { loss, learningRate, maxGradNorm, temperature, signal }),
          )
          if (!(metrics.kl <= maxKl)) run.diverged(`the KL to the reference is ${metrics.kl}`)
          updates.push(metrics)
        }
      times.train = clock()

      const numTokens = all.reduce((n, sample) => n + sample.prompt.length + sample.tokens.length, 0)
      const idle = all.some(({ advantage }) => teaches(advantage)) ? 0 : run.position.idle + 1
      await run.finish({ step: step + 1, numTokens: run.position.numTokens + numTokens, idle })
      const record = grpoRecord({
        ...{ step, groups, updates, passes: iterations, learningRate, times, batches },
        numTokens: run.position.numTokens,
      })
      if (idle >= patience) record.stopped = noSignal(idle, all)
      yield record
      if (record.stopped) return
    }
  } finally {
    await run.end()
  }
}

/** Refuses settings that could not teach anything, and warns of a KL that holds nothing. */
function checkAlgorithm<Example extends { prompt: string }>(options: GrpoOptions<Example>): void {
  const { samples = 8, advantages = {}, loss = { type: "clipped_ratio" }, rewardKl, reference } = options
  if (samples < 2 && !("type" in advantages) && advantages.baseline !== "none")
    throw new RangeError(`grpo: expected 2 or more samples a prompt for a baseline, got ${samples}`)
  if ((loss.beta ?? 0) > 0 && !reference) throw new TypeError("grpo: loss.beta > 0 needs a reference policy")
  if (rewardKl && !reference) throw new TypeError("grpo: rewardKl needs a reference policy")
  if ((loss.beta ?? 0) > 0) warnOfKl(loss.klEstimator ?? "k3", "loss")
  if (rewardKl) warnOfKl(rewardKl.estimator ?? "k1", "reward")
}

const hasSpread = (group: readonly { reward: number | null }[]): boolean =>
  !hasNoSpread(group.map(({ reward }) => reward))

async function once<Group>(draw: (batch: number) => Promise<Group[]>): Promise<Refilled<Group>> {
  const drawn = await draw(0)
  return { drawn, kept: drawn, batches: 1 }
}

function examplesOfTask<Example extends { prompt: string }>({
  task,
  prompts = 16,
  seed,
  dynamicSampling,
}: GrpoOptions<Example>): (step: number, batch: number) => readonly Example[] {
  if (!task?.take) throw new TypeError("grpo: expected examples, or a task that has them")
  const batches = dynamicSampling ? (dynamicSampling.maxBatches ?? 10) : 1
  return (step, batch) => task.take!(prompts, { seed, from: (step * batches + batch) * prompts })
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
