/**
 * Direct Preference Optimization (Rafailov et al., 2023): learns from pairs of a better and a worse completion,
 * without sampling. The reference's log-probabilities are computed once, before the first step.
 */
import { random } from "../stats/index.ts"
import type { optim } from "../torch/index.ts"
import type { DpoLoss } from "./dpo-loss.ts"
import type { Policy, TrainablePolicy, TrainingSequence } from "./policy.ts"
import { encodePair, type PreferencePair } from "./preference-pairs.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

export interface DpoOptions extends RunOptions {
  policy: TrainablePolicy
  pairs: readonly PreferencePair[]
  /** Default: the policy as it is before its first step. A run that goes on from a checkpoint needs it given. */
  reference?: Policy
  /** Default: once over all pairs. */
  steps?: number
  /** Pairs of a step. Default 16. */
  batchSize?: number
  learningRate: number
  /** Factor of the learning rate by step. Default: constant. */
  schedule?: optim.Schedule
  /** Default: the sigmoid loss with β = 0.1. */
  loss?: Omit<DpoLoss, "type">
  /** Default 1. */
  maxGradNorm?: number
  /** Shuffles the pairs anew for each pass over them. */
  seed: number | string
}

/**
 * One step, with the metric names of TRL's DPOTrainer. A completion's implicit reward is β·log π(y)/π_ref(y); all are
 * of the policy before the step.
 */
export interface DpoRecord {
  step: number
  loss: number
  "rewards/chosen": number
  "rewards/rejected": number
  /** Share of the pairs whose chosen completion has the higher reward. */
  "rewards/accuracies": number
  "rewards/margins": number
  /** Mean over completions of Σ log π(y). */
  "logps/chosen": number
  "logps/rejected": number
  entropy: number
  mean_token_accuracy: number
  grad_norm: number
  learning_rate: number
  /** Completion tokens learned from so far. */
  num_tokens: number
  /** Seconds. */
  step_time: number
}

export async function* dpo(options: DpoOptions): AsyncGenerator<DpoRecord, void, undefined> {
  const { policy, pairs, batchSize = 16, schedule = () => 1, loss, maxGradNorm, seed } = options
  const { steps = Math.ceil(pairs.length / batchSize) } = options
  const beta = loss?.beta ?? 0.1
  if (pairs.length === 0) throw new RangeError("dpo: expected one pair or more, got none")
  if (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= pairs.length))
    throw new RangeError(`dpo: expected a batchSize of 1 to ${pairs.length} pairs, got ${batchSize}`)
  const encoded = pairs.map((pair, i) => encodePair(pair, text => policy.encode(text), `dpo: pair ${i}`))

  const pairAt = shuffledPasses(pairs.length, seed)

  const run = await TrainingRun.begin("dpo", policy, options, { step: 0, numTokens: 0 })
  if (run.position.step > 0 && !options.reference)
    throw new TypeError(
      "dpo: the policy has been trained already; to go on, give the reference it began from",
    )
  const sides = encoded.flatMap(({ prompt, chosen, rejected }) => [
    { prompt, completion: chosen },
    { prompt, completion: rejected },
  ])
  const reference = await (options.reference ?? policy).score(sides)
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const began = performance.now()
      const batch = Array.from({ length: batchSize }, (_, i) => pairAt(step * batchSize + i))
      const sequences: TrainingSequence[] = batch
        .flatMap(i => [2 * i, 2 * i + 1])
        .map(i => ({ ...sides[i]!, referenceLogprobs: reference[i]!, weight: 1 / batchSize }))
      const learningRate = options.learningRate * schedule(step)
      const metrics = await run.update(() =>
        policy.trainStep(sequences, {
          ...{ loss: { type: "dpo", ...loss }, learningRate, maxGradNorm, signal: run.signal },
        }),
      )
      await run.finish({ step: step + 1, numTokens: run.position.numTokens + metrics.tokens })
      yield {
        step,
        loss: metrics.loss,
        ...implicitRewards(sequences, metrics.sequenceLogprobs ?? [], beta),
        entropy: metrics.entropy,
        mean_token_accuracy: metrics.accuracy,
        grad_norm: metrics.gradNorm,
        learning_rate: learningRate,
        num_tokens: run.position.numTokens,
        step_time: (performance.now() - began) / 1000,
      }
    }
  } finally {
    await run.end()
  }
}

/**
 * A function that gives the pair at place `at` of passes over `n` pairs, each pass in an order of its own. It depends
 * on the place alone, so that a run can begin anywhere; the order of the last pass is kept at hand.
 */
function shuffledPasses(n: number, seed: number | string): (at: number) => number {
  let order: { pass: number; pairs: number[] } | undefined
  return at => {
    const pass = Math.floor(at / n)
    if (order?.pass !== pass)
      order = { pass, pairs: random(seed, "dpo", pass).shuffle(Array.from({ length: n }, (_, i) => i)) }
    return order.pairs[at % n]!
  }
}

/** What the policy's log-probabilities, against the reference's, say of a batch of pairs. */
function implicitRewards(
  sequences: readonly TrainingSequence[],
  logprobs: readonly number[],
  beta: number,
): Pick<
  DpoRecord,
  | "rewards/chosen"
  | "rewards/rejected"
  | "rewards/accuracies"
  | "rewards/margins"
  | "logps/chosen"
  | "logps/rejected"
> {
  if (logprobs.length !== sequences.length)
    throw new Error(
      `dpo: expected the policy to give sequenceLogprobs for ${sequences.length} sequences, got ${logprobs.length}`,
    )
  const rewards = sequences.map(
    ({ referenceLogprobs }, i) =>
      beta * (logprobs[i]! - referenceLogprobs!.reduce((sum, value) => sum + value, 0)),
  )
  const margins = rewards.flatMap((reward, i) => (i % 2 === 0 ? [reward - rewards[i + 1]!] : []))
  const side = (values: readonly number[], which: number): number =>
    mean(values.filter((_, i) => i % 2 === which))
  return {
    "rewards/chosen": side(rewards, 0),
    "rewards/rejected": side(rewards, 1),
    "rewards/accuracies": mean(margins.map(margin => (margin > 0 ? 1 : 0))),
    "rewards/margins": mean(margins),
    "logps/chosen": side(logprobs, 0),
    "logps/rejected": side(logprobs, 1),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
