/** When there is nothing more to learn. */
import { judged } from "./advantages.ts"
import type { ScoredSample } from "./samples.ts"

/** Why steps whose rewards do not differ within any group teach nothing, for the record that a run ends with. */
export function noSignal(steps: number, samples: readonly ScoredSample<unknown>[]): string {
  const known = judged(samples.map(({ reward }) => reward))
  const failure = samples.find(({ failure }) => failure)?.failure
  const why =
    known.length === 0
      ? `no completion could be judged${failure ? ` (${failure})` : ""}`
      : known.every(reward => reward === known[0])
        ? `every reward is ${known[0]}`
        : "in each group all rewards are equal"
  return `${steps} steps in a row had nothing to teach: ${why}`
}
