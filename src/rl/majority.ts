/** What a vote among several completions is worth. */
import { random } from "../stats/index.ts"

export interface Vote {
  /** null has no vote. */
  answer: string | null
  score: number
}

/**
 * majority@k (Wang et al., Self-Consistency, 2022): the expected score of the most frequent answer among k of the
 * given completions, drawn without replacement. Answers that tie share; k completions without an answer score 0.
 * Exact for k = 1 and for k = n; else the mean of `draws` draws (default 1,000), seeded.
 */
export function majorityAtK(
  votes: readonly Vote[],
  k: number,
  { draws = 1000, seed = 0 }: { draws?: number; seed?: number | string } = {},
): number {
  const n = votes.length
  if (!(Number.isInteger(k) && k >= 1 && k <= n))
    throw new RangeError(`majorityAtK: expected k to be a whole number from 1 to ${n}, got ${k}`)
  if (k === n) return scoreOfVote(votes)
  if (k === 1) return votes.reduce((sum, vote) => sum + scoreOfVote([vote]), 0) / n
  const rng = random(seed, "majority", k)
  const order = [...votes]
  let total = 0
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < k; i++) {
      const j = i + rng.integer(n - i)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    total += scoreOfVote(order.slice(0, k))
  }
  return total / draws
}

function scoreOfVote(votes: readonly Vote[]): number {
  const parties = new Map<string, number[]>()
  for (const { answer, score } of votes) {
    if (answer === null) continue
    const scores = parties.get(answer)
    if (scores) scores.push(score)
    else parties.set(answer, [score])
  }
  const most = Math.max(0, ...[...parties.values()].map(scores => scores.length))
  const winners = [...parties.values()].filter(scores => scores.length === most)
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  return winners.length === 0 ? 0 : mean(winners.map(mean))
}
