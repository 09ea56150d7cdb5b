/** An HTTP server of JSON routes: limits on bodies, time and concurrency, a bearer token, event streams, graceful stop. */
import { createHash, timingSafeEqual } from "node:crypto"
import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as delay } from "node:timers/promises"
import type { Metrics } from "./metrics.ts"

/** A fault of the request, told with its HTTP status. */
export class RequestError extends Error {
  readonly status: number
  /** The field that it is about. */
  readonly param: string | null
  constructor(status: number, message: string, param: string | null = null) {
    super(message)
    this.status = status
    this.param = param
  }
}

export interface HttpLimits {
  /** Default "127.0.0.1": this machine alone. */
  host?: string
  /** 0 for any free one. */
  port: number
  /** If given, every request but `GET /` and `GET /health` needs `Authorization: Bearer TOKEN`. */
  token?: string
  /** Bytes of a body, at most. Default 16 MiB. */
  bodyLimit?: number
  /** Seconds for a body to arrive, and for a reader to take a piece of a stream. Default 30. */
  timeLimit?: number
  /** Requests at once, at most; more are answered 503. Default 512. */
  concurrency?: number
}

export interface HttpServer {
  readonly url: string
  readonly metrics: Metrics
  /** Takes no new connections, answers what has arrived, and cuts what is left after `grace` seconds (default 10). */
  close(grace?: number): Promise<void>
}

export interface Call {
  body: unknown
  /** Aborted when the client has gone. */
  signal: AbortSignal
}

/** "METHOD /path" → its answer: JSON, a `Page` or an `EventStream`. Throws RequestErrors. */
export type Routes = Readonly<Record<string, (call: Call) => unknown>>

/** A response that is not JSON. */
export interface Page {
  contentType: string
  page: string
}

/** Server-sent events: each text becomes `data: …`. */
export interface EventStream {
  events: AsyncIterable<string>
}

const isPage = (value: unknown): value is Page =>
  typeof value === "object" && value !== null && "page" in value
const isStream = (value: unknown): value is EventStream =>
  typeof value === "object" && value !== null && "events" in value

export interface HttpOptions extends HttpLimits {
  routes: Routes
  metrics: Metrics
  /** The JSON of an error. Default `{ error: message }`. */
  errorBody?: (error: unknown, status: number) => object
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Starts the server; resolves when it listens. */
export async function serveHttp(options: HttpOptions): Promise<HttpServer> {
  const { routes, metrics, host = "127.0.0.1", port, token } = options
  const { bodyLimit = 16 * 2 ** 20, timeLimit = 30, concurrency = 512 } = options
  const { errorBody = (error: unknown) => ({ error: messageOf(error) }) } = options
  const room = { left: Math.max(bodyLimit, 512 * 2 ** 20) } // for bodies not yet answered, together
  const digest = (text: string) => createHash("sha256").update(text).digest()
  const wanted = token === undefined ? null : digest(`Bearer ${token}`)

  const answer = async (request: IncomingMessage, name: string, signal: AbortSignal): Promise<unknown> => {
    const path = name.slice(name.indexOf(" ") + 1)
    if (metrics.inFlight > concurrency)
      throw new RequestError(503, `more than ${concurrency} requests at once`)
    const open = name === "GET /" || name === "GET /health"
    if (wanted && !open && !timingSafeEqual(wanted, digest(request.headers.authorization ?? "")))
      throw new RequestError(401, "expected the header Authorization: Bearer TOKEN")
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined
    if (!route) {
      const known = Object.keys(routes).filter(known => known.endsWith(` ${path}`))
      if (known.length)
        throw new RequestError(405, `${path} takes ${known.join(", ")}, not ${request.method}`)
      throw new RequestError(404, `no route ${path}; there are ${Object.keys(routes).join(", ")}`)
    }
    const body = request.method === "POST" ? await readBody(request, bodyLimit, room) : null
    return route({ body, signal })
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const started = performance.now()
    const path = (request.url ?? "/").split("?", 1)[0]!
    const name = `${request.method} ${path}`
    const abort = new AbortController()
    response.once("close", () => {
      if (response.writableFinished) return
      abort.abort(new Error("the client has gone"))
      metrics.vanished++
    })
    metrics.inFlight++
    let status = 200
    try {
      const value = await answer(request, name, abort.signal)
      if (isStream(value)) status = await sendEvents(response, value, timeLimit, errorBody)
      else send(response, 200, value)
    } catch (error) {
      status = error instanceof RequestError ? error.status : 500
      if (abort.signal.aborted) status = 499
      else {
        if (status === 500) console.error(error)
        send(response, status, errorBody(error, status))
        // What is left of a body runs to waste, for as long as a body may take: a connection that is closed with bytes
        // unread is reset, and its client hears of no answer.
        request.resume()
      }
    } finally {
      metrics.inFlight--
      const route = Object.hasOwn(routes, name) ? path : "other"
      metrics.countRequest(route, status, (performance.now() - started) / 1000)
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
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE" ? new Error(`port ${port} of ${host} is taken`, { cause: error }) : error,
      ),
    )
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

/** Takes the bytes that a body holds out of `room` while it arrives. */
async function readBody(request: IncomingMessage, limit: number, room: { left: number }): Promise<unknown> {
  const tooLarge = () => new RequestError(413, `the body is larger than ${limit} bytes`)
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge()
  const pieces: Buffer[] = []
  let size = 0
  try {
    // a request that is destroyed takes its connection with it, and the answer
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
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
    throw new RequestError(400, `the body is not JSON: ${messageOf(error)}`)
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.destroyed) return
  const body = isPage(value) ? value.page : JSON.stringify(value)
  response.writeHead(status, {
    "Content-Type": isPage(value) ? value.contentType : "application/json",
    "Content-Length": Buffer.byteLength(body),
    ...(status === 503 && { "Retry-After": "1" }),
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
  })
  response.end(body)
}

/**
 * Writes events as fast as they are taken. What fails before the first event is answered with its status by the caller;
 * after it, by an event, since the status has been sent. A reader who takes nothing for `timeLimit` seconds is cut off.
 */
async function sendEvents(
  response: ServerResponse,
  { events }: EventStream,
  timeLimit: number,
  errorBody: (error: unknown, status: number) => object,
): Promise<number> {
  const iterator = events[Symbol.asyncIterator]()
  let next = await iterator.next()
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache" })
  try {
    for (; !next.done; next = await iterator.next()) {
      if (response.destroyed) return 499
      if (response.write(`data: ${next.value}\n\n`)) continue
      const over = new AbortController()
      const { signal } = over
      await Promise.race([
        once(response, "drain", { signal }),
        once(response, "close", { signal }),
        delay(timeLimit * 1000, undefined, { signal, ref: false }).then(() => response.destroy()),
      ])
      over.abort()
    }
    response.end()
    return 200
  } catch (error) {
    if (response.destroyed) return 499
    const status = error instanceof RequestError ? error.status : 500
    if (status === 500) console.error(error)
    response.end(`data: ${JSON.stringify(errorBody(error, status))}\n\n`)
    return status
  } finally {
    await iterator.return?.()
  }
}
