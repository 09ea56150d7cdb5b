/**
 * The dialects in which trainers ask for rewards, as functions from a request's body to an answer's. A body that is
 * not in the dialect throws a RequestError, and so does a label by which nobody can judge: these trainers have no
 * word for "no score", and 0 would be a lie.
 */
import { type Dataset, scoreLabel } from "../tasks/index.ts"
import { RequestError } from "./http-server.ts"

export type Tasks = Readonly<Record<string, Dataset>>

/** Scores one completion; null where it cannot be judged. Counted by the server. */
export type Scorer = (completion: string, label: string) => number | null

export const scorerOf =
  (tasks: Tasks): Scorer =>
  (completion, label) => {
    try {
      return scoreLabel(tasks, completion, label)
    } catch (error) {
      throw new RequestError(422, error instanceof Error ? error.message : String(error))
    }
  }

/** A score that is one, for dialects without a word for none. */
export function judged(score: number | null): number {
  if (score === null) throw new RequestError(422, "the label holds no answer to judge by")
  return score
}

/** The fields of a JSON object, or an error that says what was expected. */
export function fieldsOf(body: unknown): Record<string, unknown> {
  if (typeof body === "object" && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>
  throw new RequestError(400, `expected a JSON object, got ${JSON.stringify(body)?.slice(0, 60)}`)
}

export function textOf(fields: Record<string, unknown>, name: string): string {
  const value = fields[name]
  if (typeof value === "string") return value
  throw new RequestError(400, `expected "${name}" to be a string, got ${JSON.stringify(value)?.slice(0, 60)}`)
}

function textsOf(fields: Record<string, unknown>, name: string): string[] {
  const value = fields[name]
  if (Array.isArray(value) && value.every(item => typeof item === "string")) return value
  throw new RequestError(
    400,
    `expected "${name}" to be a list of strings, got ${JSON.stringify(value)?.slice(0, 60)}`,
  )
}

/** Special tokens at the end of a decoded sequence: `<|im_end|>`, `</s>`, `<eos>`, padding. */
const endTokens = /(?:<\|[a-z_]{1,30}\|>|<\/s>|<(?:eos|pad|end_of_turn)>|\s)+$/

/** What follows the prompt in a decoded sequence, without the special tokens at its end. */
export function answerIn(query: string, prompt: string): string {
  const at = query.startsWith(prompt) ? 0 : query.lastIndexOf(prompt)
  const answer = at < 0 ? query : query.slice(at + prompt.length)
  return answer.slice(0, -200) + answer.slice(-200).replace(endTokens, "")
}

/** OpenRLHF's `--reward.remote_url`: lists of decoded sequences, prompts and labels; empty ones are answered too. */
export function openrlhfReward(body: unknown, score: Scorer): object {
  const fields = fieldsOf(body)
  const [query, labels] = [textsOf(fields, "query"), textsOf(fields, "labels")]
  const prompts = textsOf(fields, "prompts")
  if (prompts.length !== query.length || labels.length !== query.length)
    throw new RequestError(
      400,
      `expected as many prompts and labels as queries, got ${prompts.length}, ${labels.length} and ${query.length}`,
    )
  const rewards = query.map((text, i) => judged(score(answerIn(text, prompts[i]!), labels[i]!)))
  return { rewards, scores: rewards, extra_logs: { correct: rewards.map(reward => (reward === 1 ? 1 : 0)) } }
}

/** slime's `--rm-type remote_rm`: the answer's whole body is the reward. */
export function slimeReward(body: unknown, score: Scorer): number {
  const fields = fieldsOf(body)
  return judged(score(answerIn(textOf(fields, "response"), ""), textOf(fields, "label")))
}

/** Our own: `{ items: [{ completion, label }] }` to scores, null with an error beside it where there is none. */
export function batchScores(items: readonly unknown[], from: number, score: Scorer): BatchAnswer {
  const scores: (number | null)[] = []
  const errors: BatchAnswer["errors"] = []
  for (const [i, item] of items.entries()) {
    try {
      const fields = fieldsOf(item)
      const points = score(textOf(fields, "completion"), textOf(fields, "label"))
      if (points === null) errors.push({ index: from + i, message: "the label holds no answer to judge by" })
      scores.push(points)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      errors.push({ index: from + i, message: error.message })
      scores.push(null)
    }
  }
  return { scores, errors }
}

export interface BatchAnswer {
  scores: (number | null)[]
  errors: { index: number; message: string }[]
}
