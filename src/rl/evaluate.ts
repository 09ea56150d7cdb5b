/** Success rates on fixed problems, from many samples of each. */
import type { Policy } from "./policy.ts"

export interface EvaluateOptions<Example extends { prompt: string }> {
  policy: Pick<Policy, "sample">
  task: { score(completion: string, example: Example): number | null | Promise<number | null> }
  examples: readonly Example[]
  /** n, completions of each problem. */
  samples: number
  maxTokens: number
  /** Default 1. */
  temperature?: number
  seed: number | string
  /** Further measurements of a completion, averaged like the score: `{ form: (text, example) => … }`. */
  measures?: Record<string, (completion: string, example: Example) => number | boolean>
  /** Problems sampled at once, between two results. Default 8. */
  problemsAtOnce?: number
}

/** One problem. */
export interface Evaluation<Example> {
  example: Example
  /** Completions that the verifier judged, n but for those. */
  n: number
  /** How many of them scored 1. */
  correct: number
  /** avg@n: the mean score. */
  rate: number
  unjudged: number
  /** Share of completions that ended by themselves. */
  finished: number
  /** Mean number of tokens. */
  length: number
  /** The means of `measures`. */
  measured: Record<string, number>
}

/** Yields a result for each of `examples`, in order. */
export async function* evaluate<Example extends { prompt: string }>(
  options: EvaluateOptions<Example>,
): AsyncGenerator<Evaluation<Example>, void, undefined> {
  const { policy, task, examples, samples, maxTokens, temperature = 1, seed } = options
  const { measures = {}, problemsAtOnce = 8 } = options
  for (let from = 0; from < examples.length; from += problemsAtOnce) {
    const asked = examples.slice(from, from + problemsAtOnce)
    const groups = await policy.sample(
      asked.map(({ prompt }) => prompt),
      { samples, maxTokens, temperature, seed: [seed, "evaluate", from] },
    )
    for (const [i, example] of asked.entries()) {
      const group = groups[i]!
      const scores = await Promise.all(group.map(({ text }) => task.score(text, example)))
      const known = scores.filter(score => score !== null)
      const mean = (values: readonly (number | boolean)[]): number =>
        values.length === 0
          ? 0
          : values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length
      yield {
        example,
        n: known.length,
        correct: known.filter(score => score === 1).length,
        rate: mean(known),
        unjudged: scores.length - known.length,
        finished: mean(group.map(({ finishReason }) => finishReason === "stop")),
        length: mean(group.map(({ tokens }) => tokens.length)),
        measured: Object.fromEntries(
          Object.entries(measures).map(([name, measure]) => [
            name,
            mean(group.map(({ text }) => measure(text, example))),
          ]),
        ),
      }
    }
  }
}
