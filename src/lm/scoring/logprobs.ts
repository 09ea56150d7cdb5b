/** Log-probabilities of given completions: what losses, and the scoring of answers, are made of. */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { nn } from "../../torch/index.ts"
import type { LanguageModel } from "../language-model.ts"
import { hasFusedOperators } from "../model/fused-operators.ts"
import { dependsOnLength } from "../model/rope-scaling.ts"
import { byPrompt, distinctTokens, packingOf, packSequences } from "../model/shared-prompts.ts"
import { sequenceLength, type TokenSequence } from "../model/token-sequence.ts"
import { chunkedLogprobs, type ScoredTokens } from "./chunked-logprobs.ts"

/** Of the completion tokens, sequence after sequence, N together. */
export type TokenLogprobs = ScoredTokens

/**
 * Log-probabilities of all completion tokens of `sequences`, N together, in one forward pass. Give sequences with the
 * same prompt together, and ones of like length (`lengthBatches`): a prompt is then read once for all of them, and
 * only attention sees fill. Only the hidden states that predict a completion token go through the output layer, some at
 * a time (`chunkedLogprobs`).
 */
export function tokenLogprobs(
  model: LanguageModel,
  sequences: readonly TokenSequence[],
  { temperature = 1, entropyGradient = false }: { temperature?: number; entropyGradient?: boolean } = {},
): TokenLogprobs {
  for (const [row, { prompt }] of sequences.entries())
    if (prompt.length === 0) throw new RangeError(`tokenLogprobs: the prompt of sequence ${row} is empty`)
  const { device } = model.model.embed_tokens.weight
  const index = (values: ArrayLike<number>): Tensor => torch.tensor(Int32Array.from(values), { device })
  const chosen = predictingStates(model, sequences) // [N, D]
  const targets = sequences.flatMap(({ completion }) => completion)
  const target = index(targets).to("int64")
  const head = model.lm_head
  if (head === undefined || head instanceof nn.Linear)
    return chunkedLogprobs(chosen, target, {
      weight: head?.weight ?? model.model.embed_tokens.weight,
      bias: head?.bias ?? null,
      cap: model.config.finalLogitSoftcapping,
      temperature,
      entropyGradient,
    })
  // an adapted output layer: all logits at once
  const logits = model.head(chosen).to("float32") // [N, V]
  const all = (temperature === 1 ? logits : logits.div(temperature)).logSoftmax(-1)
  const logprobs = all.gather(-1, target.unsqueeze(-1)).squeeze(-1)
  const entropy = (): Tensor => all.exp().mul(all).sum(-1).neg()
  return {
    logprobs,
    entropy: entropyGradient ? entropy() : torch.noGrad(entropy),
    greedy: torch.noGrad(() => all.amax(-1).eq(logprobs)),
  }
}

/** The hidden state that predicts each completion token, [N, D], sequence after sequence. */
export function predictingStates(model: LanguageModel, sequences: readonly TokenSequence[]): Tensor {
  const { device } = model.model.embed_tokens.weight
  const index = (values: ArrayLike<number>): Tensor => torch.tensor(Int32Array.from(values), { device })
  const width = Math.max(...sequences.map(sequenceLength)) - 1
  const { ropeScaling, hiddenSize } = model.config
  const fused = hasFusedOperators(model.config, model.model.embed_tokens.weight)
  const saves = fused || distinctTokens(sequences) < 0.9 * sequences.length * width
  if (saves && !dependsOnLength(ropeScaling)) {
    const packed = packSequences(sequences)
    const packing = packingOf(packed, device, fused)
    const hidden = model.model.forwardPacked(
      index(packed.ids),
      index(packed.positions),
      packing,
      packed.width,
    )
    return hidden.indexSelect(0, index(packed.predictors))
  }
  const ids = new Int32Array(sequences.length * width)
  const at: number[] = []
  for (const [row, { prompt, completion }] of sequences.entries()) {
    ids.set(prompt, row * width)
    ids.set(completion.slice(0, -1), row * width + prompt.length)
    for (let i = 0; i < completion.length; i++) at.push(row * width + prompt.length - 1 + i)
  }
  const hidden = model.model.forward(index(ids).view([sequences.length, width])) // [B, T, D]
  return hidden.view([-1, hiddenSize]).indexSelect(0, index(at))
}

/**
 * Groups sequences so that each batch costs at most `maxTokens` tokens, and holds sequences of like length: indices
 * into `sequences`, the longest first. Those with the same prompt stay together, which then counts once. A single
 * longer sequence is a batch of its own.
 */
export function lengthBatches(sequences: readonly TokenSequence[], maxTokens: number): number[][] {
  const parts = byPrompt(sequences).flatMap(group => cut(sequences, group, maxTokens))
  parts.sort((a, b) => b.width - a.width || a.members[0]! - b.members[0]!)
  const batches: Part[] = []
  for (const part of parts) {
    const batch = batches.at(-1)
    const fits = batch && batch.tokens + part.tokens <= maxTokens
    const wasteful = batch && part.width < 0.75 * batch.width && batch.tokens >= maxTokens / 8
    if (!fits || wasteful) batches.push({ ...part, members: [...part.members] })
    else {
      batch.members.push(...part.members)
      batch.tokens += part.tokens
    }
  }
  return batches.map(({ members }) => members)
}

/** Some sequences of one prompt. */
interface Part {
  members: number[]
  /** Of the longest. */
  width: number
  tokens: number
}

/** The sequences of one prompt, the longest first, in as many parts as `maxTokens` asks for. */
function cut(sequences: readonly TokenSequence[], group: readonly number[], maxTokens: number): Part[] {
  const order = group.toSorted(
    (a, b) => sequenceLength(sequences[b]!) - sequenceLength(sequences[a]!) || a - b,
  )
  const parts: Part[] = []
  for (const i of order) {
    const { prompt, completion } = sequences[i]!
    const part = parts.at(-1)
    if (part && part.tokens + completion.length <= maxTokens) {
      part.members.push(i)
      part.tokens += completion.length
    } else {
      const tokens = prompt.length + completion.length
      parts.push({ members: [i], width: tokens, tokens })
    }
  }
  return parts
}

/** Log-probability of each token of each completion, as plain numbers. */
export function scoreCompletions(
  model: LanguageModel,
  sequences: readonly TokenSequence[],
  { temperature = 1, maxTokens = 8192 }: { temperature?: number; maxTokens?: number } = {},
): number[][] {
  const scores: number[][] = Array.from({ length: sequences.length }, () => [])
  for (const batch of lengthBatches(sequences, maxTokens)) {
    const flat = torch.noGrad(() =>
      torch.scope(
        () =>
          tokenLogprobs(
            model,
            batch.map(i => sequences[i]!),
            { temperature },
          ).logprobs.toTypedArray() as Float32Array,
      ),
    )
    let from = 0
    for (const i of batch)
      scores[i] = Array.from(flat.subarray(from, (from += sequences[i]!.completion.length)))
  }
  return scores
}
