/** Pairs of a better and a worse completion of one prompt, as a verifier tells them apart. */
import type { Policy, Sample } from "./policy.ts"

/** Texts, or token ids as they were sampled: those are never encoded again. */
export interface PreferencePair {
  prompt: string | readonly number[]
  chosen: string | readonly number[]
  rejected: string | readonly number[]
}

/**
 * Pairs of the groups of a rollout: the best of each prompt against the worst, then the second best against the second
 * worst, up to `perPrompt` (default 1), as long as the better one's reward is higher by at least `margin` (default:
 * higher at all). Completions that could not be judged are in none; of equal rewards the earlier sample comes first.
 */
export function preferencePairs(
  groups: readonly (readonly (Pick<Sample, "prompt" | "tokens"> & { reward: number | null })[])[],
  { perPrompt = 1, margin = 0 }: { perPrompt?: number; margin?: number } = {},
): { prompt: readonly number[]; chosen: readonly number[]; rejected: readonly number[] }[] {
  return groups.flatMap(group => {
    const ranked = group.filter(({ reward }) => reward !== null).sort((a, b) => b.reward! - a.reward!)
    const pairs = Math.min(perPrompt, Math.floor(ranked.length / 2))
    return Array.from({ length: pairs }, (_, i) => [ranked[i]!, ranked.at(-1 - i)!] as const)
      .filter(([best, worst]) => best.reward! > worst.reward! && best.reward! - worst.reward! >= margin)
      .map(([best, worst]) => ({ prompt: best.prompt, chosen: best.tokens, rejected: worst.tokens }))
  })
}

/** A pair in token ids. Throws where a side is empty, or both are the same. */
export function encodePair(
  pair: PreferencePair,
  encode: Policy["encode"],
  where: string,
): Record<"prompt" | "chosen" | "rejected", readonly number[]> {
  const ids = (text: string | readonly number[]): readonly number[] =>
    typeof text === "string" ? encode(text) : text
  const encoded = { prompt: ids(pair.prompt), chosen: ids(pair.chosen), rejected: ids(pair.rejected) }
  for (const [name, tokens] of Object.entries(encoded))
    if (tokens.length === 0)
      throw new RangeError(`${where}: expected a ${name} of one token or more, got none`)
  if (encoded.chosen.join() === encoded.rejected.join())
    throw new RangeError(`${where}: chosen and rejected are the same ${encoded.chosen.length} tokens`)
  return encoded
}
