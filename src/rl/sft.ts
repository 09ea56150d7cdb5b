/** Supervised fine-tuning: maximise the likelihood of given completions. */
import type { optim } from "../torch/index.ts"
import { tokenWeights } from "./normalisers.ts"
import type { TrainablePolicy } from "./policy.ts"
import { type RunOptions, TrainingRun } from "./training-run.ts"

export interface Demonstration {
  prompt: string
  /** What is learned, its end mark included; the prompt's tokens are not in the loss. */
  completion: string
}

export interface SftOptions extends RunOptions {
  policy: TrainablePolicy
  /** The batch of a step, a function of the step alone so that a run can begin anywhere. */
  demonstrations: (step: number) => readonly Demonstration[]
  steps: number
  /** The first step, where a run goes on. Default 0. */
  start?: number
  learningRate: number
  /** Factor of the learning rate by step. Default: constant. */
  schedule?: optim.Schedule
  /** Default 1. */
  maxGradNorm?: number
}

/** One step, with the metric names of TRL's SFTTrainer. */
export interface SftRecord {
  step: number
  /** Mean cross-entropy of the completion tokens, in nats. */
  loss: number
  mean_token_accuracy: number
  entropy: number
  grad_norm: number
  learning_rate: number
  /** Completion tokens learned from so far. */
  num_tokens: number
  /** Seconds. */
  step_time: number
}

/** Minimises the mean over completion tokens of −log π(o_t | prompt, o_<t). */
export async function* sft(options: SftOptions): AsyncGenerator<SftRecord, void, undefined> {
  const { policy, demonstrations, steps, start = 0, learningRate, schedule = () => 1, maxGradNorm } = options
  const run = await TrainingRun.begin("sft", policy, options, { step: start, numTokens: 0 })
  try {
    while (run.position.step < steps) {
      const { step } = run.position
      const began = performance.now()
      const sequences = demonstrations(step).map(({ prompt, completion }) => ({
        prompt: policy.encode(prompt),
        completion: policy.encode(completion),
      }))
      const lengths = sequences.map(({ completion }) => completion.length)
      const weights = tokenWeights(lengths, "dapo", Math.max(...lengths))
      const rate = learningRate * schedule(step)
      const { signal } = run
      const metrics = await run.update(() =>
        policy.trainStep(
          sequences.map((sequence, i) => ({ ...sequence, weight: weights[i]! })),
          { loss: { type: "cross_entropy" }, learningRate: rate, maxGradNorm, signal },
        ),
      )
      const numTokens = run.position.numTokens + metrics.tokens
      await run.finish({ step: step + 1, numTokens })
      yield {
        step,
        loss: metrics.loss,
        mean_token_accuracy: metrics.accuracy,
        entropy: metrics.entropy,
        grad_norm: metrics.gradNorm,
        learning_rate: rate,
        num_tokens: numTokens,
        step_time: (performance.now() - began) / 1000,
      }
    }
  } finally {
    await run.end()
  }
}
