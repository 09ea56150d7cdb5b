/** The verifier server: scores for any trainer, over HTTP, in the dialects that trainers speak. */
import { createHash, randomUUID, timingSafeEqual } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { availableParallelism } from "node:os"
import { tasks as allTasks, type Dataset, labelOf, type Split } from "../tasks/index.ts"
import { sandboxFusion } from "./code-dialect.ts"
import {
  type BatchAnswer,
  batchScores,
  fieldsOf,
  nemoGymVerify,
  openrlhfReward,
  RequestError,
  type Scorer,
  scorerOf,
  slimeReward,
  textOf,
} from "./dialects.ts"
import { Metrics } from "./metrics.ts"
import { openapi, openapiPage } from "./openapi.ts"

export interface VerifierOptions {
  /** The tasks to score, by name. Default all of `etude/tasks`. */
  tasks?: Readonly<Record<string, Dataset>>
  /** Default "127.0.0.1": this machine alone. */
  host?: string
  /** Default 5000; 0 for any free one. */
  port?: number
  /** If given, every request but `GET /` and `GET /health` needs `Authorization: Bearer TOKEN`. */
  token?: string
  /** Bytes of a body, at most. Default 16 MiB. */
  bodyLimit?: number
  /** Seconds for a body to arrive. Default 30. */
  timeLimit?: number
  /** Requests at once, at most; more are answered 503. Default 512. */
  concurrency?: number
  /** Answer `/run_code`. Default false. */
  runCode?: boolean
}

export interface Verifier {
  readonly url: string
  readonly metrics: Metrics
  /** Takes no new connections, answers what has arrived, and cuts what is left after `grace` seconds (default 10). */
  close(grace?: number): Promise<void>
}

interface Call {
  body: unknown
  signal: AbortSignal
}

type Route = (call: Call) => unknown

/** A response that is not JSON. */
interface Page {
  contentType: string
  page: string
}

const isPage = (value: unknown): value is Page =>
  typeof value === "object" && value !== null && "page" in value

/** Starts the server; resolves when it listens. */
export async function serveVerifier(options: VerifierOptions = {}): Promise<Verifier> {
  const { tasks = allTasks, host = "127.0.0.1", port = 5000, token, runCode = false } = options
  const { bodyLimit = 16 * 2 ** 20, timeLimit = 30, concurrency = 512 } = options
  const room = { left: Math.max(bodyLimit, 512 * 2 ** 20) } // for bodies not yet answered, together
  const metrics = new Metrics()
  const routes = routesOf(tasks, metrics, runCode)
  const digest = (text: string) => createHash("sha256").update(text).digest()
  const wanted = token === undefined ? null : digest(`Bearer ${token}`)

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const path = (request.url ?? "/").split("?", 1)[0]!
    const name = `${request.method} ${path}`
    const route = routes[name]
    const abort = new AbortController()
    response.once("close", () => {
      if (response.writableFinished) return
      abort.abort(new Error("the client has gone"))
      metrics.vanished++
    })
    metrics.inFlight++
    let status = 200
    try {
      if (metrics.inFlight > concurrency)
        throw new RequestError(503, `more than ${concurrency} requests at once`)
      const open = name === "GET /" || name === "GET /health"
      if (wanted && !open && !timingSafeEqual(wanted, digest(request.headers.authorization ?? "")))
        throw new RequestError(401, "expected the header Authorization: Bearer TOKEN")
      if (!route) {
        const known = Object.keys(routes).filter(known => known.endsWith(` ${path}`))
        if (known.length)
          throw new RequestError(405, `${path} takes ${known.join(", ")}, not ${request.method}`)
        throw new RequestError(404, `no route ${path}; see /docs`)
      }
      const body = request.method === "POST" ? await readBody(request, bodyLimit, room) : null
      send(response, 200, await route({ body, signal: abort.signal }))
    } catch (error) {
      status = error instanceof RequestError ? error.status : 500
      if (abort.signal.aborted) status = 499
      else {
        if (status === 500) console.error(error)
        send(response, status, { error: error instanceof Error ? error.message : String(error) })
      }
    } finally {
      metrics.inFlight--
      metrics.countRequest(route ? path : "other", status, (performance.now() - started) / 1000)
    }
  }

  const unanswered = new Set<ServerResponse>()
  const server = createServer({ connectionsCheckingInterval: 500 }, (request, response) => {
    unanswered.add(response)
    response.once("close", () => unanswered.delete(response))
    void handle(request, response)
  })
  server.requestTimeout = timeLimit * 1000
  server.headersTimeout = Math.min(timeLimit, 10) * 1000
  server.keepAliveTimeout = 65_000 // longer than the clients' usual 60 s: they, not we, end an idle connection
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    metrics,
    close: (grace = 10) =>
      new Promise(resolve => {
        const cut = setTimeout(() => server.closeAllConnections(), grace * 1000)
        for (const response of unanswered)
          if (!response.headersSent) response.setHeader("Connection", "close")
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

function routesOf(
  tasks: Readonly<Record<string, Dataset>>,
  metrics: Metrics,
  code: boolean,
): Record<string, Route> {
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
    "POST /verify": ({ body }) => nemoGymVerify(body, score),
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

/** Takes the bytes that a body holds out of `room` while it arrives. */
async function readBody(request: IncomingMessage, limit: number, room: { left: number }): Promise<unknown> {
  const tooLarge = () => new RequestError(413, `the body is larger than ${limit} bytes`)
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge()
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length
      room.left -= piece.length
      if (size > limit) throw tooLarge()
      if (room.left < 0) throw new RequestError(503, "too many large bodies at once")
      pieces.push(piece)
    }
  } finally {
    room.left += size
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString("utf8"))
  } catch (error) {
    throw new RequestError(400, `the body is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed) return
  const body = isPage(value) ? value.page : JSON.stringify(value)
  response.writeHead(status, {
    "Content-Type": isPage(value) ? value.contentType : "application/json",
    "Content-Length": Buffer.byteLength(body),
    ...(status === 413 && { Connection: "close" }), // the rest of the body is not read
    ...(status === 503 && { "Retry-After": "1" }),
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
  })
  response.end(body)
}
