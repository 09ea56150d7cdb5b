import type { Policy, TrainingSequence } from "./policy.ts"

/** Adds to each sequence the log-probabilities that `policy` gives the tokens of its completion. */
export async function addLogprobs(
  sequences: readonly TrainingSequence[],
  name: "oldLogprobs" | "referenceLogprobs",
  policy: Policy,
  temperature: number,
): Promise<void> {
  const logprobs = await policy.score(sequences, { temperature })
  for (const [i, sequence] of sequences.entries()) sequence[name] = logprobs[i]!
}
