/** How a policy does on fixed problems, one at a time, from many samples of each. */
import { lastBoxed } from "../tasks/index.ts"
import type { Policy } from "./policy.ts"
import { type Reward, type ScoringOptions, scoreRewards } from "./rewards.ts"

export interface ProblemOptions<Example extends { prompt: string }> {
  policy: Pick<Policy, "sample">
  task: Reward<Example>
  examples: readonly Example[]
  /** n, completions of each problem. */
  samples: number
  maxTokens: number
  /** Default 1. */
  temperature?: number
  seed: number | string
  /** From which score on a completion is correct. Default 1. */
  correctFrom?: number
  /** What a completion answers: equal answers vote together; null has no vote. Default: what is boxed, or the text. */
  answer?: (completion: string, example: Example) => string | null
  /** Further measurements of a completion, averaged like the score: `{ form: (text, example) => … }`. */
  measures?: Record<string, (completion: string, example: Example) => number | boolean>
  scoring?: ScoringOptions
  /** Problems sampled at once, between two results. Default 8. */
  problemsAtOnce?: number
  signal?: AbortSignal
}

/** One problem. */
export interface ProblemResult<Example> {
  example: Example
  /** Completions that the verifier judged, n but for those. */
  n: number
  /** How many of them were correct. */
  correct: number
  /** avg@n: the mean score; NaN where none was judged. */
  rate: number
  unjudged: number
  /** Share of completions that ended by themselves. */
  finished: number
  /** Mean number of tokens. */
  length: number
  /** The means of `measures`. */
  measured: Record<string, number>
  /** Answer and score of each completion that was judged. */
  votes: { answer: string | null; score: number }[]
}

/** Yields a result for each of `examples`, in order. */
export async function* evaluateProblems<Example extends { prompt: string }>(
  options: ProblemOptions<Example>,
): AsyncGenerator<ProblemResult<Example>, void, undefined> {
  const { policy, task, examples, samples, maxTokens, temperature = 1, seed, signal } = options
  const { measures = {}, problemsAtOnce = 8, correctFrom = 1, answer = boxedOrText } = options
  for (let from = 0; from < examples.length; from += problemsAtOnce) {
    const asked = examples.slice(from, from + problemsAtOnce)
    const groups = await policy.sample(
      asked.map(({ prompt }) => prompt),
      { samples, maxTokens, temperature, seed: [seed, "evaluate", from], signal },
    )
    signal?.throwIfAborted()
    const texts = groups.map(group => group.map(({ text }) => text))
    const scored = await scoreRewards([task], texts, asked, options.scoring)
    for (const [i, example] of asked.entries()) {
      const group = groups[i]!
      const votes = scored[i]!.flatMap(({ reward }, j) =>
        reward === null ? [] : [{ answer: answer(texts[i]![j]!, example), score: reward }],
      )
      yield {
        example,
        n: votes.length,
        correct: votes.filter(({ score }) => score >= correctFrom).length,
        rate: mean(votes.map(({ score }) => score)),
        unjudged: group.length - votes.length,
        finished: mean(group.map(({ finishReason }) => finishReason === "stop")),
        length: mean(group.map(({ tokens }) => tokens.length)),
        measured: Object.fromEntries(
          Object.entries(measures).map(([name, measure]) => [
            name,
            mean(texts[i]!.map(text => measure(text, example))),
          ]),
        ),
        votes,
      }
    }
  }
}

const boxedOrText = (completion: string): string => lastBoxed(completion) ?? completion.trim()

const mean = (values: readonly (number | boolean)[]): number =>
  values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length
