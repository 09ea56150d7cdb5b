/** The value function of PPO: a decoder of its own with a value head. */
import { join } from "node:path"
import { setImmediate as nextTurn } from "node:timers/promises"
import { type LanguageModel, lengthBatches, predictingStates, type TokenSequence } from "../lm/index.ts"
import * as torch from "../torch/index.ts"
import { nn, optim, type Tensor } from "../torch/index.ts"
import type { Saveable } from "./checkpoints.ts"
import { checkThreads, onThreads } from "./cpu-threads.ts"
import { DivergenceError } from "./divergence.ts"
import { valueLoss } from "./value-loss.ts"

/** A completion whose values are to be learned. */
export interface ValueSequence extends TokenSequence {
  /** Factor of each of its tokens in the loss. */
  weight: number
  /** V of each token when the batch was sampled. */
  oldValues: readonly number[]
  /** What V of each token is to become. */
  returns: readonly number[]
}

export interface CriticMetrics {
  loss: number
  /** Before clipping. */
  gradNorm: number
  /** Share of the tokens whose value had moved too far and was held. */
  clipFraction: number
}

export interface Critic extends Partial<Saveable> {
  /** V at each completion token: the reward to be expected before it is chosen. */
  values(sequences: readonly TokenSequence[]): Promise<number[][]>
  /** One optimiser step on the sum of all sequences' losses. */
  trainStep(
    sequences: readonly ValueSequence[],
    options: { learningRate: number; clip?: number; maxGradNorm?: number; signal?: AbortSignal },
  ): Promise<CriticMetrics>
}

/** A decoder whose hidden states a linear head reads as values. */
class ValueModel extends nn.Module {
  readonly model: LanguageModel["model"]
  readonly value_head: nn.Linear

  constructor(language: LanguageModel) {
    super()
    this.model = language.model
    const { device, dtype } = language.model.embed_tokens.weight
    this.value_head = new nn.Linear(language.config.hiddenSize, 1, { device, dtype })
    torch.noGrad(() => this.value_head.weight.zero_())
    torch.noGrad(() => this.value_head.bias?.zero_())
  }
}

export interface LocalCriticOptions {
  /** Becomes the critic's own: give a clone of the policy's model, or another. Its output layer is not used. */
  model: LanguageModel
  /** AdamW's. Default [0.9, 0.999]. */
  betas?: [number, number]
  /** Of matrices. Default 0. */
  weightDecay?: number
  /** Tokens of one micro-batch. Default 8192. */
  microBatchTokens?: number
  /** CPU threads, set back after each call. Default: LibTorch's number. */
  threads?: number
}

/** A critic in this process. Its value head begins at 0, so that before the first step every value is 0. */
export function localCritic({
  model,
  betas = [0.9, 0.999],
  weightDecay = 0,
  microBatchTokens = 8192,
  threads,
}: LocalCriticOptions): Critic & Required<Saveable> {
  checkThreads(threads, "localCritic: threads")
  const critic = new ValueModel(model)
  const parameters = critic.parameters().filter(parameter => parameter.requiresGrad)
  const adamw = new optim.AdamW(
    [
      { params: parameters.filter(parameter => parameter.dim() > 1), weightDecay },
      { params: parameters.filter(parameter => parameter.dim() <= 1), weightDecay: 0 },
    ],
    { betas },
  )
  const valuesOf = (sequences: readonly TokenSequence[]): Tensor =>
    critic.value_head.forward(predictingStates(model, sequences)).squeeze(-1).to("float32") // [N]
  const perToken = (values: readonly number[]): Tensor =>
    torch.tensor(Float32Array.from(values), { device: critic.value_head.weight.device })

  return {
    values: sequences =>
      onThreads(threads, async () => {
        const values: number[][] = new Array(sequences.length)
        for (const batch of lengthBatches(sequences, microBatchTokens)) {
          const chosen = batch.map(i => sequences[i]!)
          const flat = torch.noGrad(() => torch.scope(() => numbers(valuesOf(chosen))))
          let from = 0
          for (const i of batch)
            values[i] = Array.from(flat.subarray(from, (from += sequences[i]!.completion.length)))
          await nextTurn()
        }
        return values
      }),

    trainStep: (sequences, { learningRate, clip, maxGradNorm = 1, signal }) =>
      onThreads(threads, async () => {
        let [loss, held, tokens] = [0, 0, 0]
        try {
          for (const batch of lengthBatches(sequences, microBatchTokens)) {
            const chosen = batch.map(i => sequences[i]!)
            const oldValues = chosen.flatMap(sequence => sequence.oldValues)
            torch.scope(() => {
              const values = valuesOf(chosen)
              const total = valueLoss(
                {
                  values,
                  oldValues: perToken(oldValues),
                  returns: perToken(chosen.flatMap(({ returns }) => returns)),
                  weights: perToken(chosen.flatMap(({ completion, weight }) => completion.map(() => weight))),
                },
                clip,
              )
              total.backward()
              loss += total.item()
              for (const [i, value] of numbers(values).entries())
                if (clip !== undefined && Math.abs(value - oldValues[i]!) > clip) held++
            })
            tokens += oldValues.length
            await nextTurn()
            signal?.throwIfAborted()
          }
          const gradNorm = torch.scope(() => optim.clipGradNorm(parameters, maxGradNorm).item())
          for (const [what, value] of Object.entries({ loss, "gradient's norm": gradNorm }))
            if (!Number.isFinite(value)) throw new DivergenceError(`the critic's ${what} is ${value}`)
          for (const group of adamw.paramGroups) group.lr = learningRate
          torch.scope(() => adamw.step())
          return { loss, gradNorm, clipFraction: tokens === 0 ? 0 : held / tokens }
        } finally {
          critic.zeroGrad()
        }
      }),

    save: folder => {
      torch.saveSafetensors(join(folder, "critic.safetensors"), critic.stateDict())
      optim.saveOptimizer(join(folder, "critic-adamw.safetensors"), adamw)
    },

    load: folder => {
      critic.loadStateDict(torch.loadSafetensors(join(folder, "critic.safetensors")))
      optim.loadOptimizer(join(folder, "critic-adamw.safetensors"), adamw)
    },
  }
}

const numbers = (tensor: Tensor): Float32Array => tensor.detach().toTypedArray() as Float32Array
