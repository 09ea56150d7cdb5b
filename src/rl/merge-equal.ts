/** Equal completions of one prompt, which a sharp policy gives often, as one. */
import type { TrainingSequence } from "./policy.ts"

export interface CountedSequence extends TrainingSequence {
  /** How many sequences it stands for. */
  count: number
  /** Where the first of them stands among all sequences of the step. */
  place: number
}

/**
 * Sequences that agree in every token and in advantage, as one with the sum of their weights. Losses are linear in
 * the weight, so the loss and its gradient stay what they were, at the price of the different sequences only.
 */
export function mergeEqual(sequences: readonly TrainingSequence[]): CountedSequence[] {
  const merged = new Map<string, CountedSequence>()
  for (const [place, sequence] of sequences.entries()) {
    const key = `${sequence.prompt.join()}|${sequence.completion.join()}|${sequence.advantage}`
    const equal = merged.get(key)
    if (equal) {
      equal.weight += sequence.weight
      equal.count++
    } else merged.set(key, { ...sequence, count: 1, place })
  }
  return [...merged.values()]
}
