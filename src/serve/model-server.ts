/** A language model behind the OpenAI API, as vLLM extends it. All requests share one batch. */
import { randomUUID } from "node:crypto"
import { setImmediate as nextTurn } from "node:timers/promises"
import {
  type LanguageModel,
  PretrainedTokenizer,
  Sampler,
  type SamplerOptions,
  streamTokens,
} from "../lm/index.ts"
import { AnswerWriter, type Envelope, type LogprobsMode } from "./completion-answer.ts"
import {
  chatRequest,
  completionRequest,
  type GenerationRequest,
  type ServedModel,
} from "./generation-request.ts"
import {
  type Call,
  type HttpLimits,
  type HttpServer,
  RequestError,
  type Routes,
  serveHttp,
} from "./http-server.ts"
import { Metrics } from "./metrics.ts"

export interface ModelServerOptions extends Omit<HttpLimits, "port"> {
  /** As `LanguageModel.fromPretrained` reads it, with its tokenizer. Without one, prompts are token ids. */
  model: LanguageModel
  /** What the API calls the model. Default "model". */
  name?: string
  /** Default 8000; 0 for any free one. */
  port?: number
  /** Rows decoded at once, and the cache's memory. */
  sampler?: Omit<SamplerOptions, "tokenizer">
  /** Completions of one prompt, at most. Default 128. */
  maxSamples?: number
  /** Tokens that one request may ask for, over all its completions. Default 1,048,576. */
  maxRequestTokens?: number
  /** Seconds that a request may take to be answered. Default 600. */
  answerLimit?: number
  /**
   * vLLM's `--logprobs-mode`: "raw_logprobs" (default), the model's own; "processed_logprobs", those that tokens were
   * drawn with, which is what a trainer needs at other temperatures than 1.
   */
  logprobsMode?: LogprobsMode
}

export interface ModelServer extends HttpServer {
  readonly sampler: Sampler
}

/** Starts the server; resolves when it listens. */
export async function serveModel(options: ModelServerOptions): Promise<ModelServer> {
  const { model, name = "model", port = 8000, answerLimit = 600, logprobsMode = "raw_logprobs" } = options
  const tokenizer = model.tokenizer instanceof PretrainedTokenizer ? model.tokenizer : undefined
  const sampler = new Sampler(model, {
    ...options.sampler,
    ...(tokenizer && {
      tokenizer: { decode: (ids: readonly number[]) => tokenizer.decode(ids, { skipSpecialTokens: true }) },
    }),
  })
  const served: ServedModel = {
    name,
    model,
    tokenizer,
    contextLength: sampler.maxLength,
    maxSamples: options.maxSamples ?? 128,
    maxRequestTokens: options.maxRequestTokens ?? 2 ** 20,
  }
  const metrics = new Metrics()
  const routes = routesOf(served, sampler, metrics, new AnswerWriter(served, logprobsMode), answerLimit)
  const server = await serveHttp({ ...options, port, metrics, routes, errorBody })
  return {
    ...server,
    sampler,
    close: async grace => {
      await server.close(grace)
      await nextTurn() // requests whose connection was cut are given up first
      sampler.close()
    },
  }
}

/** An error as the API's clients read it. */
function errorBody(error: unknown, status: number): object {
  const type =
    status === 401
      ? "authentication_error"
      : status === 404
        ? "not_found_error"
        : status < 500
          ? "invalid_request_error"
          : "server_error"
  const message = status === 500 ? "the server failed; its log says how" : (error as Error).message
  const param = error instanceof RequestError ? error.param : null
  return { error: { message, type, param, code: status } }
}

function routesOf(
  served: ServedModel,
  sampler: Sampler,
  metrics: Metrics,
  writer: AnswerWriter,
  answerLimit: number,
): Routes {
  const started = Math.floor(Date.now() / 1000)
  const card = {
    id: served.name,
    object: "model",
    created: started,
    owned_by: "etude",
    max_model_len: served.contextLength,
  }
  const answer = async (kind: "completion" | "chat", { body, signal: gone }: Call): Promise<unknown> => {
    const request = kind === "chat" ? chatRequest(body, served) : completionRequest(body, served)
    const envelope: Envelope = {
      id: `${kind === "chat" ? "chatcmpl" : "cmpl"}-${randomUUID()}`,
      created: Math.floor(Date.now() / 1000),
      model: served.name,
    }
    const late = AbortSignal.timeout(answerLimit * 1000)
    const signal = AbortSignal.any([gone, late])
    const inTime = <T>(promise: Promise<T>): Promise<T> =>
      promise.catch(error => {
        if (late.aborted && !gone.aborted)
          throw new RequestError(504, `the answer took longer than ${answerLimit} s`)
        throw error
      })
    if (request.stream) return { events: streamed(kind, request, envelope, signal, inTime) }
    const groups = await inTime(Promise.all(requestsOf(request, signal).map(one => sampler.submit(one))))
    metrics.countTokens(
      request.prompts,
      groups.flat().map(({ tokens }) => tokens.length),
    )
    return writer[kind](envelope, request, groups)
  }

  async function* streamed(
    kind: "completion" | "chat",
    request: GenerationRequest,
    envelope: Envelope,
    signal: AbortSignal,
    inTime: <T>(promise: Promise<T>) => Promise<T>,
  ): AsyncGenerator<string> {
    const drawn = streamTokens(one => sampler.submit(one), requestsOf(request, signal))
    /** Where the text of each choice's next token begins. */
    const offsets: number[] = []
    let tokens = 0
    try {
      if (kind === "chat")
        for (let i = 0; i < request.samples; i++) yield JSON.stringify(writer.chatOpening(envelope, i))
      for (;;) {
        const next = await inTime(drawn.next())
        if (next.done) break
        tokens++
        const { request: prompt, token } = next.value
        if (kind === "chat") yield JSON.stringify(writer.chatChunk(envelope, request, token))
        else {
          const index = prompt * request.samples + token.sample
          const offset = offsets[index] ?? 0
          offsets[index] = offset + writer.tokenText(token.token).length
          yield JSON.stringify(writer.completionChunk(envelope, request, index, token, offset))
        }
      }
      if (request.includeUsage) {
        const object = kind === "chat" ? "chat.completion.chunk" : "text_completion"
        yield JSON.stringify(writer.usageChunk(envelope, object, request, tokens))
      }
      yield "[DONE]"
    } finally {
      metrics.countTokens(request.prompts, [tokens])
      await drawn.return([])
    }
  }

  return {
    "GET /": () => ({ service: "etude model server", model: served.name }),
    "GET /health": () => ({ status: "ok" }),
    "GET /metrics": () => ({
      contentType: "text/plain; version=0.0.4",
      page: metrics.text() + stateText(sampler),
    }),
    "GET /v1/models": () => ({ object: "list", data: [card] }),
    [`GET /v1/models/${served.name}`]: () => card,
    "POST /v1/completions": call => answer("completion", call),
    "POST /v1/chat/completions": call => answer("chat", call),
  }
}

/** A request of the sampler for each prompt; prompt i draws under the seed's name and i. */
const requestsOf = ({ prompts, samples, sampling }: GenerationRequest, signal: AbortSignal) =>
  prompts.map((prompt, i) => ({
    ...sampling,
    prompt,
    samples,
    signal,
    seed: prompts.length > 1 ? [...sampling.seed!, i] : sampling.seed!,
  }))

function stateText(sampler: Sampler): string {
  const { running, maxRows, waiting, cacheBytes, weightVersion } = sampler.state
  const gauges = {
    running,
    max_rows: maxRows,
    waiting,
    cache_bytes: cacheBytes,
    weight_version: weightVersion,
  }
  return Object.entries(gauges)
    .map(([name, value]) => `# TYPE etude_sampler_${name} gauge\netude_sampler_${name} ${value}\n`)
    .join("")
}
