/** From scored completions to the sequences of each optimiser step. */
import { type Normaliser, tokenWeights } from "./normalisers.ts"
import type { Sample, TrainingSequence } from "./policy.ts"

/** A completion with what is to be learned of it. */
export interface Judged extends Pick<Sample, "prompt" | "tokens" | "logprobs" | "finishReason"> {
  /** Of the whole, or of each token. */
  advantage: number | readonly number[]
}

export interface BatchOptions {
  normaliser: Normaliser
  /** The longest that a completion may be. */
  maxTokens: number
  /** Default 1. */
  miniBatches?: number
  /** Default false. */
  maskTruncated?: boolean
  /** Keeps sequences without an advantage, which a KL or an entropy bonus still moves. Default false. */
  keepAll?: boolean
}

/**
 * The sequences of each mini-batch, the groups (one a prompt) being divided among them in order. The normaliser
 * counts every completion of its mini-batch; those without an advantage are then left out, as they have no gradient.
 */
export function trainingBatches(
  groups: readonly (readonly Judged[])[],
  { normaliser, maxTokens, miniBatches = 1, maskTruncated = false, keepAll = false }: BatchOptions,
): TrainingSequence[][] {
  return divide(groups, miniBatches).map(share => {
    const part = share.flat()
    const masked = part.map(({ finishReason }) => maskTruncated && finishReason === "length")
    const lengths = part.map(({ tokens }, i) => (masked[i] ? 0 : tokens.length))
    const weights = tokenWeights(lengths, normaliser, maxTokens)
    return part.flatMap(({ prompt, tokens, logprobs, advantage }, i) =>
      masked[i] || tokens.length === 0 || (!keepAll && !teaches(advantage))
        ? []
        : [{ prompt, completion: tokens, weight: weights[i]!, advantage, samplerLogprobs: logprobs }],
    )
  })
}

/** `items` in order, in so many parts of equal size but for one item. */
export function divide<Item>(items: readonly Item[], parts: number): Item[][] {
  if (!(Number.isInteger(parts) && parts >= 1))
    throw new RangeError(`miniBatches: expected a whole number, 1 or more, got ${parts}`)
  if (items.length > 0 && parts > items.length)
    throw new RangeError(`miniBatches: ${items.length} prompts cannot be divided into ${parts}`)
  const end = (part: number): number => Math.round((part * items.length) / parts)
  return Array.from({ length: parts }, (_, k) => items.slice(end(k), end(k + 1)))
}

/** Whether an advantage is not 0 throughout. */
export function teaches(advantage: number | readonly number[]): boolean {
  return typeof advantage === "number" ? advantage !== 0 : advantage.some(value => value !== 0)
}
