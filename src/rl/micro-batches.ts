/** How the sequences of an optimiser step are divided into parts that fit into memory. */
import { lengthBatches } from "../lm/index.ts"
import type { Loss } from "./losses.ts"
import { type CountedSequence, mergeEqual } from "./merge-equal.ts"
import type { TrainingSequence } from "./policy.ts"

/**
 * Parts of at most `maxTokens` tokens, fill included, of sequences of like length. Equal sequences are computed once;
 * those of a loss of pairs stay as they are, each pair in one part.
 */
export function microBatches(
  sequences: readonly TrainingSequence[],
  loss: Loss,
  maxTokens: number,
): CountedSequence[][] {
  if (loss.type !== "dpo") {
    const distinct = mergeEqual(sequences)
    return lengthBatches(distinct, maxTokens).map(batch => batch.map(i => distinct[i]!))
  }
  if (sequences.length % 2 !== 0)
    throw new RangeError(
      `a loss of pairs expects chosen and rejected in turn, got ${sequences.length} sequences`,
    )
  const counted = sequences.map((sequence, place) => ({ ...sequence, count: 1, place }))
  const pairs = Array.from({ length: counted.length / 2 }, (_, i) => counted.slice(2 * i, 2 * i + 2))
  const longer = pairs.map(([chosen, rejected]) =>
    length(chosen!) > length(rejected!) ? chosen! : rejected!,
  )
  return lengthBatches(longer, Math.ceil(maxTokens / 2)).map(batch => batch.flatMap(i => pairs[i]!))
}

const length = ({ prompt, completion }: TrainingSequence): number => prompt.length + completion.length
