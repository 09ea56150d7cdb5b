/** Completions of a batch of prompts, as sampling in a training step wants them. */

import type { LanguageModel } from "../language-model.ts"
import { contextLength } from "../model/config.ts"
import { type Completion, checkRoom, checkSamplingOptions, type SamplingOptions } from "./sample-request.ts"
import { Sampler, type SamplerOptions } from "./sampler.ts"

export interface GenerateOptions
  extends SamplingOptions,
    Pick<SamplerOptions, "maxRows" | "cacheBytes" | "tokenizer"> {
  /** Completions of each prompt. Default 1. */
  samples?: number
  /** Sample j of prompt i draws from the stream `random(JSON.stringify(seed), i, j)`. Default [0]. */
  seed?: readonly (number | string)[]
  /** Ends it between two steps: rejects with the signal's reason. */
  signal?: AbortSignal
}

/**
 * `samples` completions of each prompt (token ids), in the order of `prompts`, by a `Sampler` made for them: up to
 * `maxRows` sequences at once, a prompt read once for all its samples, the place of a completion that has ended taken by
 * the next.
 */
export async function generate(
  model: LanguageModel,
  prompts: readonly (readonly number[])[],
  { maxRows = 512, cacheBytes, tokenizer, samples = 1, seed = [0], ...options }: GenerateOptions,
): Promise<Completion[][]> {
  checkSamplingOptions(options, "generate")
  if (prompts.length === 0) return []
  const longest = Math.max(...prompts.map(prompt => prompt.length))
  const limit = contextLength(model.config)
  for (const [i, prompt] of prompts.entries())
    checkRoom(prompt.length, options.maxTokens, limit, `generate: prompt ${i}`)
  const sampler = new Sampler(model, {
    maxRows: Math.min(maxRows, prompts.length * samples),
    maxLength: longest + options.maxTokens,
    ...(cacheBytes !== undefined && { cacheBytes }),
    ...(tokenizer && { tokenizer }),
  })
  try {
    const name = JSON.stringify(seed)
    return await Promise.all(
      prompts.map((prompt, i) => sampler.submit({ ...options, prompt, samples, seed: [name, i] })),
    )
  } finally {
    sampler.close()
  }
}
