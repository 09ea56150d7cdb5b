/** A policy whose model lives in this process. Sampling and training use one copy of its weights. */
import { existsSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setImmediate as nextTurn } from "node:timers/promises"
import {
  generate,
  type LanguageModel,
  lengthBatches,
  readCheckpoint,
  scoreCompletions,
  type Tokenizer,
  tokenLogprobs,
} from "../lm/index.ts"
import * as torch from "../torch/index.ts"
import { optim, type Tensor } from "../torch/index.ts"
import { clipBounds, crossEntropyLoss, type Loss, policyLoss } from "./losses.ts"
import { mergeEqual } from "./merge-equal.ts"
import type { TrainablePolicy, TrainingSequence } from "./policy.ts"
import { type MicroBatchMeasures, StepMeasures } from "./train-metrics.ts"

export interface LocalPolicyOptions {
  model: LanguageModel
  tokenizer: Tokenizer
  /** Completions end with the first of these tokens. Default: the config's eosTokenId. */
  stopTokens?: readonly number[]
  /**
   * "muon" trains the matrices of the layers by Muon, scaled so that AdamW's learning rates serve, and the rest by
   * AdamW. Default "adamw".
   */
  optimizer?: "adamw" | "muon"
  /** AdamW's. Default [0.9, 0.95]. */
  betas?: [number, number]
  /** Of matrices; norms have none. Default 0. */
  weightDecay?: number
  /** Tokens of one micro-batch, fill included. Default 8192. */
  microBatchTokens?: number
  /** Rows generated at once. Default 512. */
  maxRows?: number
}

export interface LocalPolicy extends TrainablePolicy {
  readonly model: LanguageModel
  /**
   * Writes the weights and the optimisers' state after `step` steps, aside first: `folder` is the last whole
   * checkpoint whatever happens meanwhile. A loop goes on from it with `start: step`, to the very same numbers.
   */
  save(folder: string, step: number): void
  /** Takes over what `save` wrote; the number of steps that were taken. */
  load(folder: string): number
}

export function localPolicy(options: LocalPolicyOptions): LocalPolicy {
  const { model, tokenizer, stopTokens, microBatchTokens = 8192, maxRows } = options
  const parameters = model.parameters().filter(parameter => parameter.requiresGrad)
  const { adamw, muon } = optimizersOf(model, options)

  return {
    model,
    encode: text => tokenizer.encode(text),

    sample: async (prompts, { samples, maxTokens, temperature, seed }) => {
      const encoded = prompts.map(prompt => tokenizer.encode(prompt))
      const groups = await generate(model, encoded, {
        samples,
        maxTokens,
        temperature,
        seed,
        stopTokens,
        maxRows,
      })
      return groups.map((group, i) =>
        group.map(completion => ({
          ...completion,
          prompt: encoded[i]!,
          text: tokenizer.decode(completion.tokens),
        })),
      )
    },

    score: async (sequences, { temperature = 1 } = {}) =>
      scoreCompletions(model, sequences, { temperature, maxTokens: microBatchTokens }),

    trainStep: async (sequences, { loss, learningRate, maxGradNorm = 1, temperature = 1 }) => {
      const measures = new StepMeasures()
      const clip = clipBounds(loss)
      const distinct = mergeEqual(sequences)
      for (const batch of lengthBatches(distinct, microBatchTokens)) {
        const chosen = batch.map(i => distinct[i]!)
        torch.scope(() => measures.add(chosen, backward(model, chosen, loss, temperature), clip))
        await nextTurn() // an interrupt, a progress bar and the kernel's messages come through here
      }
      const gradNorm = torch.scope(() => optim.clipGradNorm(parameters, maxGradNorm).item())
      if (Number.isFinite(gradNorm))
        torch.scope(() => {
          for (const optimizer of [adamw, muon]) {
            for (const group of optimizer?.paramGroups ?? []) group.lr = learningRate
            optimizer?.step()
          }
        })
      model.zeroGrad()
      if (!Number.isFinite(gradNorm))
        throw new Error(
          `training diverged: the gradient's norm is ${gradNorm}; the weights are those before the step`,
        )
      return measures.metrics(gradNorm)
    },

    save: (folder, step) => {
      const [aside, before] = [`${folder}.new`, `${folder}.old`]
      rmSync(aside, { recursive: true, force: true })
      model.save(aside)
      const extra = { step: String(step) }
      if (adamw) optim.saveOptimizer(join(aside, "adamw.safetensors"), adamw, extra)
      if (muon) optim.saveOptimizer(join(aside, "muon.safetensors"), muon, extra)
      if (existsSync(folder)) renameSync(folder, before) // no folder can be renamed over one that holds files
      renameSync(aside, folder)
      rmSync(before, { recursive: true, force: true })
    },

    load: folder => {
      const { tensors } = readCheckpoint(folder)
      model.loadStateDict(tensors)
      const extras = [
        adamw && optim.loadOptimizer(join(folder, "adamw.safetensors"), adamw),
        muon && optim.loadOptimizer(join(folder, "muon.safetensors"), muon),
      ]
      return Number(extras.find(extra => extra)?.step)
    },
  }
}

function optimizersOf(
  model: LanguageModel,
  { optimizer = "adamw", betas = [0.9, 0.95], weightDecay = 0 }: LocalPolicyOptions,
): { adamw?: optim.AdamW; muon?: optim.Muon } {
  const trained = model.namedParameters().filter(([, parameter]) => parameter.requiresGrad)
  const byMuon = trained.filter(
    ([name, parameter]) => optimizer === "muon" && name.includes(".layers.") && parameter.dim() === 2,
  )
  const byAdamW = trained.filter(entry => !byMuon.includes(entry))
  const of = (entries: typeof trained, keep: (parameter: Tensor) => boolean): Tensor[] =>
    entries.map(([, parameter]) => parameter).filter(keep)
  const groups = [
    { params: of(byAdamW, parameter => parameter.dim() > 1), weightDecay },
    { params: of(byAdamW, parameter => parameter.dim() <= 1), weightDecay: 0 },
  ].filter(({ params }) => params.length > 0)
  return {
    ...(groups.length > 0 && { adamw: new optim.AdamW(groups, { betas }) }),
    ...(byMuon.length > 0 && {
      muon: new optim.Muon(
        of(byMuon, () => true),
        { weightDecay, adjustLrFn: "match_rms_adamw" },
      ),
    }),
  }
}

/** Adds the gradient of one micro-batch's part of the loss to the parameters'. */
function backward(
  model: LanguageModel,
  sequences: readonly TrainingSequence[],
  loss: Loss,
  temperature: number,
): MicroBatchMeasures {
  const { device } = model.model.embed_tokens.weight
  const perToken = (of: (sequence: TrainingSequence) => number | readonly number[]): Tensor => {
    const values = sequences.flatMap(sequence => {
      const value = of(sequence)
      return typeof value === "number" ? sequence.completion.map(() => value) : value
    })
    return torch.tensor(Float32Array.from(values), { device }) // [N]
  }
  const { logprobs, entropy, greedy } = tokenLogprobs(model, sequences, { temperature })
  const weights = perToken(({ weight }) => weight)
  const measures = { logprobs: numbers(logprobs), entropy: numbers(entropy), greedy: numbers(greedy) }
  if (loss.type === "cross_entropy") {
    const total = crossEntropyLoss(logprobs, weights)
    total.backward()
    return { ...measures, loss: total.item() }
  }
  const given = (name: "oldLogprobs" | "referenceLogprobs"): Tensor | undefined =>
    sequences.every(sequence => sequence[name]) ? perToken(sequence => sequence[name]!) : undefined
  if (loss.type === "dpo") throw new TypeError("localPolicy: the loss of pairs needs its own step")
  const {
    loss: total,
    ratio,
    kl,
  } = policyLoss(
    {
      logprobs,
      oldLogprobs: given("oldLogprobs") ?? logprobs.detach(),
      advantages: perToken(({ advantage = 0 }) => advantage),
      weights,
      referenceLogprobs: given("referenceLogprobs"),
      lengths: sequences.map(({ completion }) => completion.length),
    },
    loss,
  )
  total.backward()
  return { ...measures, loss: total.item(), ratio: numbers(ratio), kl: kl && numbers(kl) }
}

const numbers = (tensor: Tensor): Float32Array => tensor.detach().to("float32").toTypedArray() as Float32Array
