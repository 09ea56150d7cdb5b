/** A policy whose model lives in this process. Sampling and training use one copy of its weights. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { setImmediate as nextTurn } from "node:timers/promises"
import {
  generate,
  type LanguageModel,
  readCheckpoint,
  scoreCompletions,
  type Tokenizer,
} from "../lm/index.ts"
import * as torch from "../torch/index.ts"
import { optim, type Tensor } from "../torch/index.ts"
import { backward } from "./backward.ts"
import { checkThreads, onThreads, type PhaseThreads } from "./cpu-threads.ts"
import { DivergenceError } from "./divergence.ts"
import { clipBounds } from "./losses.ts"
import { microBatches } from "./micro-batches.ts"
import type { TrainablePolicy } from "./policy.ts"
import { StepMeasures } from "./train-metrics.ts"

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
  /**
   * Tokens of one micro-batch, a prompt counted once for all its completions. Default 2048 on the CPU, where more are no
   * faster and take more memory; else 8192.
   */
  microBatchTokens?: number
  /** Rows generated at once. Default 512. */
  maxRows?: number
  /**
   * CPU threads of each phase, set back after it: as many for both as LibTorch has, unless one of them is better off with
   * fewer. The numbers of a run are the same again only with the same threads.
   */
  threads?: PhaseThreads
}

export interface LocalPolicy extends TrainablePolicy {
  readonly model: LanguageModel
  /**
   * Writes the weights in Hugging Face's layout, and beside them the optimisers' state and that of torch's random
   * generators. A loop with `checkpoint` does it for you, aside and with its position.
   */
  save(folder: string): void
  /** Takes over what `save` wrote; throws, with nothing changed, where it is of another model or optimiser. */
  load(folder: string): void
}

export function localPolicy(options: LocalPolicyOptions): LocalPolicy {
  const { model, tokenizer, stopTokens, maxRows, threads = {} } = options
  checkThreads(threads.sample, "localPolicy: threads.sample")
  checkThreads(threads.train, "localPolicy: threads.train")
  const onCpu = model.model.embed_tokens.weight.device === "cpu"
  const { microBatchTokens = onCpu ? 2048 : 8192 } = options
  const parameters = model.parameters().filter(parameter => parameter.requiresGrad)
  const { adamw, muon } = optimizersOf(model, options)

  const trainStep: TrainablePolicy["trainStep"] = async (
    sequences,
    { loss, learningRate, maxGradNorm = 1, temperature = 1, signal },
  ) => {
    if (!(learningRate >= 0 && Number.isFinite(learningRate)))
      throw new RangeError(`trainStep: expected a learning rate ≥ 0, got ${learningRate}`)
    const measures = new StepMeasures()
    const clip = clipBounds(loss)
    try {
      for (const batch of microBatches(sequences, loss, microBatchTokens)) {
        torch.scope(() => measures.add(batch, backward(model, batch, loss, temperature), clip))
        await nextTurn() // an interrupt, a progress bar and the kernel's messages come through here
        signal?.throwIfAborted()
      }
      const gradNorm = torch.scope(() => optim.clipGradNorm(parameters, maxGradNorm).item())
      const metrics = measures.metrics(gradNorm)
      for (const [what, value] of Object.entries({ loss: metrics.loss, "gradient's norm": gradNorm }))
        if (!Number.isFinite(value)) throw new DivergenceError(`the ${what} is ${value}`)
      torch.scope(() => {
        for (const optimizer of [adamw, muon]) {
          for (const group of optimizer?.paramGroups ?? []) group.lr = learningRate
          optimizer?.step()
        }
      })
      return metrics
    } finally {
      model.zeroGrad()
    }
  }

  return {
    model,
    encode: text => tokenizer.encode(text),

    sample: async (prompts, { samples, maxTokens, temperature, seed, signal }) => {
      signal?.throwIfAborted()
      const encoded = prompts.map(prompt => tokenizer.encode(prompt))
      const groups = await onThreads(threads.sample, () =>
        generate(model, encoded, { samples, maxTokens, temperature, seed, stopTokens, maxRows, signal }),
      )
      return groups.map((group, i) =>
        group.map(completion => ({
          ...completion,
          prompt: encoded[i]!,
          text: tokenizer.decode(completion.tokens, { skipSpecialTokens: true }),
        })),
      )
    },

    score: (sequences, { temperature = 1 } = {}) =>
      onThreads(threads.train, async () =>
        scoreCompletions(model, sequences, { temperature, maxTokens: microBatchTokens }),
      ),

    trainStep: (sequences, trainOptions) =>
      onThreads(threads.train, () => trainStep(sequences, trainOptions)),

    save: folder => {
      model.save(folder)
      if (adamw) optim.saveOptimizer(join(folder, "adamw.safetensors"), adamw)
      if (muon) optim.saveOptimizer(join(folder, "muon.safetensors"), muon)
      torch.scope(() => {
        const states = generators(model).map(([name, generator]) => [name, generator.getState()])
        torch.saveSafetensors(join(folder, "generators.safetensors"), Object.fromEntries(states))
      })
    },

    load: folder => {
      const { config, tensors } = readCheckpoint(folder)
      for (const name of Object.keys(model.config) as (keyof typeof config)[])
        if (JSON.stringify(config[name]) !== JSON.stringify(model.config[name]))
          throw new Error(
            `${folder} is the checkpoint of another model: expected ${name} ${JSON.stringify(model.config[name])}, found ${JSON.stringify(config[name])}`,
          )
      for (const [name, optimizer] of Object.entries({ adamw, muon })) {
        const path = join(folder, `${name}.safetensors`)
        if (existsSync(path) !== (optimizer !== undefined))
          throw new Error(
            `${folder} is of a policy ${optimizer ? "without" : "with"} ${name}, expected one ${optimizer ? "with" : "without"}: give localPolicy the same optimizer`,
          )
      }
      model.loadStateDict(tensors)
      if (adamw) optim.loadOptimizer(join(folder, "adamw.safetensors"), adamw)
      if (muon) optim.loadOptimizer(join(folder, "muon.safetensors"), muon)
      const states = torch.loadSafetensors(join(folder, "generators.safetensors"))
      for (const [name, generator] of generators(model))
        if (states[name]) generator.setState(states[name].clone()) // LibTorch reads past a view's offset
    },
  }
}

/** The generators that operators of the model draw from (dropout), by device. */
function generators(model: LanguageModel): [name: string, generator: torch.Generator][] {
  const { device } = model.model.embed_tokens.weight
  const cuda = device.startsWith("cuda") ? [torch.defaultGenerator(device)] : []
  return [torch.defaultGenerator(), ...cuda].map(generator => [generator.device, generator])
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
