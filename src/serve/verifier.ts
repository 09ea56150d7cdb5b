/** The verifier server: scores for any trainer, over HTTP, in the dialects that trainers speak. */
import { randomUUID } from "node:crypto"
import { availableParallelism } from "node:os"
import { tasks as allTasks, type Dataset, labelOf, type Split } from "../tasks/index.ts"
import { sandboxFusion } from "./code-dialect.ts"
import {
  type BatchAnswer,
  batchScores,
  fieldsOf,
  openrlhfReward,
  type Scorer,
  scorerOf,
  slimeReward,
  textOf,
} from "./dialects.ts"
import { type HttpLimits, type HttpServer, RequestError, type Routes, serveHttp } from "./http-server.ts"
import { Metrics } from "./metrics.ts"
import { aggregateMetrics, verifyRollout } from "./nemo-gym.ts"
import { openapi, openapiPage } from "./openapi.ts"

export interface VerifierOptions extends Omit<HttpLimits, "port"> {
  /** The tasks to score, by name. Default all of `etude/tasks`. */
  tasks?: Readonly<Record<string, Dataset>>
  /** Default 5000; 0 for any free one. */
  port?: number
  /** Answer `/run_code`. Default false. */
  runCode?: boolean
}

export type Verifier = HttpServer

/** Starts the server; resolves when it listens. */
export async function serveVerifier(options: VerifierOptions = {}): Promise<Verifier> {
  const { tasks = allTasks, port = 5000, runCode = false, ...limits } = options
  const metrics = new Metrics()
  return serveHttp({ ...limits, port, metrics, routes: routesOf(tasks, metrics, runCode) })
}

function routesOf(tasks: Readonly<Record<string, Dataset>>, metrics: Metrics, code: boolean): Routes {
  const scorer = scorerOf(tasks)
  const score: Scorer = (completion, label) => {
    const points = scorer(completion, label)
    metrics.countScore(points)
    return points
  }
  const turn = turnstile(availableParallelism())
  return {
    "GET /": () => ({ service: "etude verifier", docs: "/docs" }),
    "GET /health": () => ({ status: "ok" }),
    "GET /metrics": () => ({ contentType: "text/plain; version=0.0.4", page: metrics.text() }),
    "GET /openapi.json": () => openapi,
    "GET /docs": () => ({ contentType: "text/html; charset=utf-8", page: openapiPage() }),
    "GET /v1/tasks": () => ({
      tasks: Object.entries(tasks).map(([name, task]) => ({
        name,
        ...pick(task, "defaults", "levels", "difficulties"),
      })),
    }),
    "POST /v1/score": ({ body, signal }) => scoreBatch(body, score, signal),
    "POST /v1/examples": ({ body }) => makeExamples(tasks, fieldsOf(body)),
    "POST /get_reward": ({ body }) => openrlhfReward(body, score),
    "POST /slime": ({ body }) => slimeReward(body, score),
    "POST /seed_session": () => ({ session_id: randomUUID() }),
    "POST /verify": ({ body }) => verifyRollout(body, score),
    "POST /aggregate_metrics": ({ body }) => aggregateMetrics(body),
    "GET /reverify_mode": () => "stateless", // nothing but the label decides a reward
    "POST /run_code": ({ body, signal }) => {
      if (!code) throw new RequestError(403, "this server runs no code; start it with --run-code")
      return turn(() => sandboxFusion(body, signal))
    },
  }
}

const pick = (from: object, ...names: string[]): object =>
  Object.fromEntries(
    names.filter(name => name in from).map(name => [name, (from as Record<string, unknown>)[name]]),
  )

/** Items scored before other requests get their turn. */
const slice = 64

async function scoreBatch(body: unknown, score: Scorer, signal: AbortSignal): Promise<BatchAnswer> {
  const { items } = fieldsOf(body)
  if (!Array.isArray(items)) throw new RequestError(400, 'expected "items" to be a list')
  const answer: BatchAnswer = { scores: [], errors: [] }
  for (let from = 0; from < items.length; from += slice) {
    if (from > 0) await new Promise(setImmediate)
    signal.throwIfAborted()
    const { scores, errors } = batchScores(items.slice(from, from + slice), from, score)
    answer.scores.push(...scores)
    answer.errors.push(...errors)
  }
  return answer
}

function makeExamples(tasks: Readonly<Record<string, Dataset>>, fields: Record<string, unknown>): object {
  const name = textOf(fields, "task")
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task)
    throw new RequestError(404, `no task named "${name}"; there are ${Object.keys(tasks).join(", ")}`)
  const { n, from, seed, split, level, config } = fields
  if (typeof n !== "number" || !Number.isInteger(n) || n < 1 || n > 10_000)
    throw new RequestError(400, `expected "n" from 1 to 10000, got ${n}`)
  try {
    const options = { from, seed, split: split as Split | undefined, level, config } as Parameters<
      typeof task.take
    >[1]
    return {
      examples: task.take(n, options).map(e => ({ prompt: e.prompt, answer: e.answer, label: labelOf(e) })),
    }
  } catch (error) {
    throw new RequestError(400, error instanceof Error ? error.message : String(error))
  }
}

/** Lets at most `width` calls run at once; the rest wait in order. */
function turnstile(width: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async run => {
    if (running >= width) await new Promise<void>(resolve => waiting.push(resolve))
    running++
    try {
      return await run()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}
