/**
 * NeMo-Gym's resources server (NVIDIA-NeMo/Gym, nemo_gym/base_resources_server.py): its stock agent begins a session,
 * asks for a reward for each rollout, and when all are in, for their summary.
 */
import { mean, median, std } from "../stats/index.ts"
import { fieldsOf, judged, type Scorer, textOf } from "./dialects.ts"
import { RequestError } from "./http-server.ts"

/** The text of the last message of an OpenAI Responses object. */
function outputText(response: unknown): string {
  const output = fieldsOf(response).output
  if (!Array.isArray(output)) throw new RequestError(400, 'expected "response.output" to be a list')
  const last = output.findLast(item => fieldsOf(item).type === "message")
  if (last === undefined) return "" // only tool calls or reasoning: there is no answer
  const content = fieldsOf(last).content
  if (typeof content === "string") return content
  if (!Array.isArray(content)) throw new RequestError(400, "expected a message's content to be a list")
  return content
    .map(part => (fieldsOf(part).type === "output_text" ? textOf(fieldsOf(part), "text") : ""))
    .join("")
}

/** `/verify`: the request's own fields and the reward. */
export function verifyRollout(body: unknown, score: Scorer): object {
  const fields = fieldsOf(body)
  const reward = judged(score(outputText(fields.response), textOf(fields, "label")))
  return { ...fields, reward }
}

const taskIndex = "_ng_task_index"
const rolloutIndex = "_ng_rollout_index"
type Rollout = Record<string, number>

/** The numbers of an answer of `/verify`; true and false count as 1 and 0. Tokens used stand within the response. */
function numbersOf(answer: unknown): Rollout {
  const fields = fieldsOf(answer)
  const usage = fields.response === undefined ? {} : (fieldsOf(fields.response).usage ?? {})
  const numbers: Rollout = { [taskIndex]: 0 }
  for (const [name, value] of Object.entries({ ...fields, ...fieldsOf(usage) }))
    if (typeof value === "number" || typeof value === "boolean") numbers[name] = Number(value)
  return numbers
}

/** Mean, max, min, median and standard deviation of each number, under NeMo-Gym's names: `mean/reward`. */
function summary(rollouts: readonly Rollout[]): Record<string, number> {
  const names = new Set(rollouts.flatMap(rollout => Object.keys(rollout)))
  for (const index of [taskIndex, rolloutIndex]) names.delete(index)
  const figures: Record<string, number> = {}
  for (const name of names) {
    const values = rollouts.flatMap(rollout => (name in rollout ? [rollout[name]!] : []))
    figures[`mean/${name}`] = mean(values)
    figures[`max/${name}`] = values.reduce((a, b) => Math.max(a, b))
    figures[`min/${name}`] = values.reduce((a, b) => Math.min(a, b))
    figures[`median/${name}`] = median(values)
    figures[`std/${name}`] = values.length > 1 ? std(values) : 0
  }
  return figures
}

/** `/aggregate_metrics`: the summary of all rollouts, and of each task's. */
export function aggregateMetrics(body: unknown): object {
  const { verify_responses: answers } = fieldsOf(body)
  if (!Array.isArray(answers)) throw new RequestError(400, 'expected "verify_responses" to be a list')
  const rollouts = answers.map(numbersOf)
  const byTask = new Map<number, Rollout[]>()
  for (const rollout of rollouts) {
    const task = rollout[taskIndex]!
    byTask.set(task, [...(byTask.get(task) ?? []), rollout])
  }
  const all = summary(rollouts)
  return {
    group_level_metrics: [...byTask]
      .sort(([a], [b]) => a - b)
      .map(([task, own]) => ({ [taskIndex]: task, ...summary(own), num_rollouts: own.length })),
    agent_metrics: all,
    key_metrics: Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith("mean/"))),
  }
}
