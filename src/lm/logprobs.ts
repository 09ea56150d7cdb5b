/** Log-probabilities of given completions: what losses, and the scoring of answers, are made of. */

import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import type { LanguageModel } from "./transformer.ts"

/** A prompt and its completion as token ids. Lengths say where each ends, never the value of a token. */
export interface TokenSequence {
  prompt: readonly number[]
  completion: readonly number[]
}

export interface TokenLogprobs {
  /** [N]: of each completion token, sequence after sequence. */
  logprobs: Tensor
  /** [N]: entropy, in nats, of the distribution that the token was taken from; with gradient where asked for. */
  entropy: Tensor
  /** [N]: whether the token was the likeliest; bool. */
  greedy: Tensor
}

/**
 * Log-probabilities of all completion tokens of `sequences`, N together, in one forward pass. The sequences are
 * filled up on the right to the longest, so give ones of like length together (`lengthBatches`). Only the hidden
 * states that predict a completion token go through the output layer.
 */
export function tokenLogprobs(
  model: LanguageModel,
  sequences: readonly TokenSequence[],
  { temperature = 1, entropyGradient = false }: { temperature?: number; entropyGradient?: boolean } = {},
): TokenLogprobs {
  const width = Math.max(...sequences.map(sequenceLength)) - 1 // the last token predicts nothing
  const ids = new Int32Array(sequences.length * width)
  const at: number[] = []
  const targets: number[] = []
  for (const [row, { prompt, completion }] of sequences.entries()) {
    if (prompt.length === 0) throw new RangeError(`tokenLogprobs: the prompt of sequence ${row} is empty`)
    ids.set(prompt, row * width)
    ids.set(completion.slice(0, -1), row * width + prompt.length)
    for (let i = 0; i < completion.length; i++) at.push(row * width + prompt.length - 1 + i)
    targets.push(...completion)
  }
  const { device } = model.model.embed_tokens.weight
  const index = (values: ArrayLike<number>): Tensor => torch.tensor(Int32Array.from(values), { device })
  const hidden = model.model.forward(index(ids).view([sequences.length, width])) // [B, T, D]
  const chosen = hidden.view([-1, model.config.hiddenSize]).indexSelect(0, index(at)) // [N, D]
  const logits = model.head(chosen).to("float32") // [N, V]
  const all = (temperature === 1 ? logits : logits.div(temperature)).logSoftmax(-1)
  const target = index(targets).to("int64").unsqueeze(-1) // [N, 1]
  const logprobs = all.gather(-1, target).squeeze(-1)
  const entropy = (): Tensor => all.exp().mul(all).sum(-1).neg()
  return {
    logprobs,
    entropy: entropyGradient ? entropy() : torch.noGrad(entropy),
    greedy: torch.noGrad(() => all.amax(-1).eq(logprobs)),
  }
}

export function sequenceLength({ prompt, completion }: TokenSequence): number {
  return prompt.length + completion.length
}

/**
 * Groups sequences so that each batch costs at most `maxTokens` tokens, fill included, and holds sequences of
 * like length: indices into `sequences`, longest first. A single longer sequence is a batch of its own.
 */
export function lengthBatches(sequences: readonly TokenSequence[], maxTokens: number): number[][] {
  const lengths = sequences.map(sequenceLength)
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b)
  const batches: number[][] = []
  let batch: number[] = []
  for (const i of order) {
    const width = lengths[batch[0] ?? i]!
    const wasteful = lengths[i]! < 0.75 * width && batch.length * width >= maxTokens / 8
    if (batch.length > 0 && ((batch.length + 1) * width > maxTokens || wasteful)) {
      batches.push(batch)
      batch = []
    }
    batch.push(i)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
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
