/** A prompt and its completion as token ids. Lengths say where each ends, never the value of a token. */
export interface TokenSequence {
  prompt: readonly number[]
  completion: readonly number[]
}

export function sequenceLength({ prompt, completion }: TokenSequence): number {
  return prompt.length + completion.length
}
