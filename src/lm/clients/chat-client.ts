/** Conversations with a model behind a server, for judges: answers are kept on disk, tokens and cost are counted. */
import { createHash } from "node:crypto"
import { mkdir, readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { writeJson } from "../checkpoints/json-files.ts"
import type { ChatMessage } from "../tokenizers/chat-template.ts"
import { HttpClient, type HttpClientOptions } from "./http-client.ts"

export interface ChatClientOptions extends HttpClientOptions {
  model: string
  /** A folder where answers are kept: a request that was answered once is not sent again. Default: none. */
  cache?: string
  /** What a million tokens cost, in any currency. Default 0. */
  prices?: { prompt: number; completion: number }
}

export interface ChatRequest {
  /** Default 0: a judge should say the same of the same. */
  temperature?: number
  maxTokens?: number
  seed?: number
  /** Further fields of the request, as the server knows them. */
  extra?: Readonly<Record<string, unknown>>
  signal?: AbortSignal
}

export interface ChatAnswer {
  text: string
  finishReason: string
  /** Tokens of this answer, also where it was kept. */
  promptTokens: number
  completionTokens: number
  isCached: boolean
}

/** What a client has asked so far. Kept answers cost nothing. */
export interface ChatUsage {
  requests: number
  cached: number
  promptTokens: number
  completionTokens: number
  cost: number
}

type Stored = Omit<ChatAnswer, "isCached">

export class ChatClient {
  readonly usage: ChatUsage = { requests: 0, cached: 0, promptTokens: 0, completionTokens: 0, cost: 0 }
  readonly client: HttpClient
  readonly #options: ChatClientOptions
  /** Requests under way, so that equal ones are sent once. */
  readonly #pending = new Map<string, Promise<ChatAnswer>>()

  constructor(options: ChatClientOptions) {
    this.client = new HttpClient(options)
    this.#options = options
  }

  /** The model's answer to a conversation. With a cache, equal requests have equal answers, whatever the temperature. */
  async ask(messages: readonly ChatMessage[], request: ChatRequest = {}): Promise<ChatAnswer> {
    const { temperature = 0, maxTokens, seed, extra, signal } = request
    const body = {
      model: this.#options.model,
      messages,
      temperature,
      ...(maxTokens !== undefined && { max_tokens: maxTokens }),
      ...(seed !== undefined && { seed }),
      ...extra,
    }
    this.usage.requests++
    if (this.#options.cache === undefined) return this.#send(body, signal)
    const key = createHash("sha256")
      .update(JSON.stringify([this.client.url, body]))
      .digest("hex")
    const pending = this.#pending.get(key)
    if (pending) {
      this.usage.cached++
      return { ...(await pending), isCached: true }
    }
    const answer = this.#kept(join(this.#options.cache, key.slice(0, 2), `${key}.json`), body, signal)
    this.#pending.set(key, answer)
    try {
      return await answer
    } finally {
      this.#pending.delete(key)
    }
  }

  async #kept(path: string, body: object, signal: AbortSignal | undefined): Promise<ChatAnswer> {
    const stored = await readFile(path, "utf8").catch(missing)
    if (stored !== null) {
      const answer = readStored(stored)
      if (answer) {
        this.usage.cached++
        return { ...answer, isCached: true }
      }
    }
    const answer = await this.#send(body, signal)
    const { isCached: _, ...kept } = answer
    await mkdir(dirname(path), { recursive: true })
    writeJson(path, kept)
    return answer
  }

  async #send(body: object, signal: AbortSignal | undefined): Promise<ChatAnswer> {
    const answer = (await this.client.post("/chat/completions", body, signal)) as {
      choices?: { message?: { content?: string | null }; finish_reason?: string }[]
      usage?: { prompt_tokens?: number; completion_tokens?: number }
    }
    const choice = answer.choices?.[0]
    if (typeof choice?.message?.content !== "string")
      throw new Error(`${this.client.url}: expected an answer with choices[0].message.content, got ${JSON.stringify(answer).slice(0, 200)}`) // biome-ignore format: one line
    const { prompt_tokens: promptTokens = 0, completion_tokens: completionTokens = 0 } = answer.usage ?? {}
    const { prompt = 0, completion = 0 } = this.#options.prices ?? {}
    this.usage.promptTokens += promptTokens
    this.usage.completionTokens += completionTokens
    this.usage.cost += (promptTokens * prompt + completionTokens * completion) / 1e6
    return {
      text: choice.message.content,
      finishReason: choice.finish_reason ?? "stop",
      promptTokens,
      completionTokens,
      isCached: false,
    }
  }
}

/** null where there is no such file; any other fault is one. */
function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null
  throw error
}

/** A kept answer; null for a file that a crash left torn, which is asked for again. */
function readStored(text: string): Stored | null {
  try {
    const stored = JSON.parse(text) as Stored
    return typeof stored.text === "string" ? stored : null
  } catch {
    return null
  }
}
