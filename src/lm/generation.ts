/**
 * Batched generation: many prompts, several samples of each. A prompt is read once and its keys and values are
 * handed to all its samples; the cache is taken once for the longest sequence; rows that have ended leave the
 * batch when half of it has.
 */
import { setImmediate as nextTurn } from "node:timers/promises"
import { type Random, random } from "../stats/index.ts"
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import { KeyValueCache } from "./kv-cache.ts"
import { drawTokens } from "./sampling.ts"
import type { LanguageModel } from "./transformer.ts"

export interface GenerateOptions {
  /** The most tokens a completion may have. */
  maxTokens: number
  /** Completions of each prompt. Default 1. */
  samples?: number
  /** Default 1. 0 takes the likeliest token. */
  temperature?: number
  /** A completion ends with the first of these, which belongs to it. Default: the config's eosTokenId. */
  stopTokens?: readonly number[]
  /** Sample j of prompt i draws from the stream `random(...seed, i, j)`. Default [0]. */
  seed?: readonly (number | string)[]
  /** How many rows are generated at once: a bound on the cache's memory. Default 512. */
  maxRows?: number
}

export interface Completion {
  tokens: number[]
  /** Of each token, under the distribution that it was drawn from (at this temperature). */
  logprobs: number[]
  /** "stop": ended by a stop token; "length": cut off at maxTokens. */
  finishReason: "stop" | "length"
}

/** `samples` completions of each prompt (token ids), in the order of `prompts`. */
export async function generate(
  model: LanguageModel,
  prompts: readonly (readonly number[])[],
  options: GenerateOptions,
): Promise<Completion[][]> {
  const { maxTokens, samples = 1, temperature = 1, maxRows = 512 } = options
  if (!(temperature >= 0)) throw new RangeError(`generate: expected a temperature ≥ 0, got ${temperature}`)
  if (!Number.isInteger(maxTokens) || maxTokens < 1)
    throw new RangeError(`generate: expected maxTokens of 1 or more, got ${maxTokens}`)
  const limit = model.config.maxPositionEmbeddings
  for (const [i, prompt] of prompts.entries())
    if (prompt.length === 0 || prompt.length + maxTokens > limit)
      throw new RangeError(
        `generate: prompt ${i} has ${prompt.length} tokens; expected 1 to ${limit - maxTokens}, that ${maxTokens} more fit into the context of ${limit}`,
      )
  const { eosTokenId } = model.config
  const stopTokens = options.stopTokens ?? [eosTokenId ?? []].flat()
  const completions: Completion[][] = prompts.map(() => [])
  for (const batch of promptBatches(prompts, Math.max(1, Math.floor(maxRows / samples)))) {
    for (let from = 0; from < samples; from += maxRows) {
      const rows = batch.flatMap(prompt =>
        Array.from({ length: Math.min(samples - from, maxRows) }, (_, j) => ({
          prompt,
          stream: random(JSON.stringify(options.seed ?? [0]), prompt, from + j),
          completion: { tokens: [], logprobs: [], finishReason: "length" } as Completion,
        })),
      )
      torch.noGrad(() =>
        torch.scope(() => {
          generateBatch(
            model,
            batch.map(prompt => prompts[prompt]!),
            rows,
            maxTokens,
            temperature,
            stopTokens,
          )
        }),
      )
      for (const { prompt, completion } of rows) completions[prompt]!.push(completion)
      await nextTurn() // an interrupt, a progress bar and the kernel's messages come through here
    }
  }
  return completions
}

interface Row {
  stream: Random
  completion: Completion
}

/** Prompts of like length together, at most `size` at once: indices into `prompts`. */
function promptBatches(prompts: readonly (readonly number[])[], size: number): number[][] {
  const order = prompts.map((_, i) => i).sort((a, b) => prompts[a]!.length - prompts[b]!.length || a - b)
  const batches: number[][] = []
  for (let i = 0; i < order.length; i += size) batches.push(order.slice(i, i + size))
  return batches
}

/** Completes `rows`, of which equally many follow each of `prompts`, in that order. */
function generateBatch(
  model: LanguageModel,
  prompts: readonly (readonly number[])[],
  rows: Row[],
  maxTokens: number,
  temperature: number,
  stopTokens: readonly number[],
): void {
  const { weight } = model.model.embed_tokens
  const { device } = weight
  const longest = Math.max(...prompts.map(prompt => prompt.length))
  const prefix = KeyValueCache.empty(
    model.config,
    prompts.length,
    longest,
    weight,
    leftPadding(prompts, device),
  )
  const ids = torch.tensor(
    prompts.map(prompt => [...Array(longest - prompt.length).fill(0), ...prompt]),
    {
      dtype: "int64",
      device,
    },
  )
  const last = torch.scope(() =>
    model.head(
      model.model
        .forward(ids, prefix)
        .narrow(1, longest - 1, 1)
        .squeeze(1),
    ),
  )
  const samples = rows.length / prompts.length
  const owner = torch.tensor(
    Int32Array.from(rows, (_, row) => Math.floor(row / samples)),
    { device },
  )
  let cache = prefix.select(owner, longest + maxTokens)
  prefix.dispose()
  let logits = last.indexSelect(0, owner) // [B, V]
  let active = rows

  for (let step = 0; ; step++) {
    const uniforms =
      temperature === 0
        ? undefined
        : torch.tensor(
            Float32Array.from(active, row => 1 - row.stream.uniform()),
            { device },
          )
    const draw = torch.scope(() => drawTokens(logits, temperature, uniforms))
    const tokens = draw.tokens.to("int32").toTypedArray() as Int32Array
    const logprobs = draw.logprobs.to("float32").toTypedArray() as Float32Array
    const open: number[] = []
    for (const [i, { completion }] of active.entries()) {
      if (completion.finishReason === "stop") continue
      completion.tokens.push(tokens[i]!)
      completion.logprobs.push(logprobs[i]!)
      if (stopTokens.includes(tokens[i]!)) completion.finishReason = "stop"
      else open.push(i)
    }
    if (open.length === 0 || step + 1 === maxTokens) return

    let next = draw.tokens
    if (open.length <= active.length / 2) {
      const kept = torch.tensor(Int32Array.from(open), { device })
      const smaller = cache.select(kept)
      cache.dispose()
      cache = smaller
      next = next.indexSelect(0, kept)
      active = open.map(i => active[i]!)
    }
    logits.dispose()
    logits = torch.scope(() => model.forward(next.unsqueeze(1), cache).squeeze(1))
  }
}

/** How many places each prompt leaves empty on the left, [P]; undefined where all are equally long. */
function leftPadding(prompts: readonly (readonly number[])[], device: torch.Device): Tensor | undefined {
  const longest = Math.max(...prompts.map(prompt => prompt.length))
  if (prompts.every(prompt => prompt.length === longest)) return undefined
  return torch.tensor(
    prompts.map(prompt => longest - prompt.length),
    { dtype: "int64", device },
  )
}
