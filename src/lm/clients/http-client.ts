/** JSON over HTTP to a server that may be busy: bounded concurrency, retries with backoff, time limits. */
import { setTimeout as delay } from "node:timers/promises"
import { deriveSeed } from "../../stats/index.ts"

export interface HttpClientOptions {
  /** The server's base, e.g. "http://127.0.0.1:8000/v1". */
  url: string
  /** Sent as a bearer token. Default: the environment's OPENAI_API_KEY, if any. */
  apiKey?: string
  /** Requests at once; the rest wait in order. Default 32. */
  concurrency?: number
  /** Further attempts after 408, 409, 429, 5xx or a lost connection. Default 6. */
  retries?: number
  /** Seconds before the first retry; doubled each time, with jitter, at most 30, or what Retry-After says. Default 0.5. */
  backoff?: number
  /** Seconds for one attempt. Default 600. */
  timeout?: number
}

/** What the server answered, when it was not to the request's liking. */
export class HttpStatusError extends Error {
  readonly status: number
  constructor(status: number, url: string, body: string) {
    super(`${url} answered ${status}: ${messageIn(body)}`)
    this.name = "HttpStatusError"
    this.status = status
  }
}

/** The message of an error in OpenAI's form or of plain JSON, else the text. */
function messageIn(body: string): string {
  try {
    const { error, message } = JSON.parse(body)
    return String(error?.message ?? error ?? message ?? body).slice(0, 500)
  } catch {
    return body.slice(0, 500)
  }
}

const isPassing = (status: number): boolean =>
  status === 408 || status === 409 || status === 429 || status >= 500

export class HttpClient {
  readonly #options: Required<Omit<HttpClientOptions, "apiKey">> & { apiKey: string | undefined }
  readonly #waiting: (() => void)[] = []
  #running = 0
  /** Attempts made, and those that were repeated. */
  readonly attempts = { made: 0, repeated: 0 }

  constructor(options: HttpClientOptions) {
    const { url, apiKey = process.env.OPENAI_API_KEY, concurrency = 32 } = options
    const { retries = 6, backoff = 0.5, timeout = 600 } = options
    if (!/^https?:\/\//.test(url)) throw new TypeError(`expected an http(s) URL, got ${JSON.stringify(url)}`)
    if (!Number.isInteger(concurrency) || concurrency < 1)
      throw new RangeError(`expected a concurrency of 1 or more, got ${concurrency}`)
    this.#options = { url: url.replace(/\/+$/, ""), apiKey, concurrency, retries, backoff, timeout }
  }

  get url(): string {
    return this.#options.url
  }

  /** The JSON that a POST is answered with. */
  async post(path: string, body: object, signal?: AbortSignal): Promise<unknown> {
    return this.#inTurn(signal, () =>
      this.#repeatedly(path, body, signal, async response => JSON.parse(await response.text())),
    )
  }

  /** The `data:` of server-sent events, up to `[DONE]`. What comes after the first event is not repeated. */
  async *events(path: string, body: object, signal?: AbortSignal): AsyncGenerator<unknown> {
    await this.#enter(signal)
    try {
      const response = await this.#repeatedly(path, body, signal, async response => response)
      let rest = ""
      for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + piece).split(/\r?\n/)
        rest = lines.pop()!
        for (const line of lines) {
          if (!line.startsWith("data:")) continue
          const data = line.slice(5).trim()
          if (data === "[DONE]") return
          const event = JSON.parse(data)
          if (event.error) throw new HttpStatusError(event.error.code ?? 500, this.url + path, data)
          yield event
        }
      }
      throw new Error(`${this.url}${path}: the stream ended before [DONE]`)
    } finally {
      this.#leave()
    }
  }

  async #repeatedly<T>(
    path: string,
    body: object,
    signal: AbortSignal | undefined,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const { url, apiKey, retries, backoff, timeout } = this.#options
    for (let attempt = 0; ; attempt++) {
      this.attempts.made++
      let wait = Math.min(30, backoff * 2 ** attempt)
      // half of it at random, so that many clients do not come again together
      wait *= 0.5 + deriveSeed(process.pid, path, this.attempts.made) / 2 ** 33
      try {
        const late = AbortSignal.timeout(timeout * 1000)
        const response = await fetch(url + path, {
          method: "POST",
          headers: {
            "Content-Type": "application/json",
            ...(apiKey && { Authorization: `Bearer ${apiKey}` }),
          },
          body: JSON.stringify(body),
          signal: signal ? AbortSignal.any([signal, late]) : late,
        })
        if (response.ok) return await read(response)
        const error = new HttpStatusError(response.status, url + path, await response.text())
        if (!isPassing(response.status) || attempt === retries) throw error
        const after = Number(response.headers.get("Retry-After") ?? Number.NaN)
        if (after >= 0) wait = Math.min(after, 60)
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof HttpStatusError || error instanceof SyntaxError) throw error
        if (attempt === retries)
          throw new Error(`${url}${path}: no answer in ${attempt + 1} attempts: ${reasonOf(error)}`, {
            cause: error,
          })
      }
      this.attempts.repeated++
      await delay(wait * 1000, undefined, { signal })
    }
  }

  async #inTurn<T>(signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    await this.#enter(signal)
    try {
      return await run()
    } finally {
      this.#leave()
    }
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    if (this.#running >= this.#options.concurrency)
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    this.#running++
    if (signal?.aborted) {
      this.#leave()
      throw signal.reason
    }
  }

  #leave(): void {
    this.#running--
    this.#waiting.shift()?.()
  }
}

/** `fetch` says only "fetch failed"; its cause says why. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message: string; cause?: { message?: string; code?: string } }
  return cause?.message || cause?.code || message
}
