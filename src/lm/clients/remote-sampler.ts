/** A `Sampler` whose model stands behind a server: token ids in, token ids and log-probabilities out. */
import { deriveSeed } from "../../stats/index.ts"
import {
  type Completion,
  checkSamplingOptions,
  type FinishReason,
  type SampledToken,
  type SampleRequest,
} from "../sampling/sample-request.ts"
import { HttpClient, type HttpClientOptions } from "./http-client.ts"

export interface RemoteSamplerOptions extends HttpClientOptions {
  /** The name under which the server has the model. */
  model: string
  /**
   * "vllm" (default): `/completions` of the OpenAI API with token ids, as vLLM and `etude serve model` speak it; `url`
   * ends in "/v1". "sglang": SGLang's own `/generate`.
   */
  dialect?: "vllm" | "sglang"
}

/** Tokens so far. */
export interface TokenUsage {
  prompt: number
  completion: number
}

interface VllmChoice {
  index: number
  text?: string
  token_ids: number[]
  logprobs: { token_logprobs: number[] } | null
  finish_reason: FinishReason | null
  stop_reason?: number | string | null
  weight_version?: number
}

interface SglangAnswer {
  text: string
  output_ids: number[]
  meta_info: {
    finish_reason: { type: string; matched?: number | string }
    output_token_logprobs: [logprob: number, token: number, text: unknown][]
  }
}

/**
 * Log-probabilities are the server's: start vLLM with `--logprobs-mode processed_logprobs` (`etude serve model` has the
 * same option), or at other temperatures than 1 they are not of the distribution that tokens were drawn from.
 */
export class RemoteSampler {
  readonly usage: TokenUsage = { prompt: 0, completion: 0 }
  readonly client: HttpClient
  readonly #model: string
  readonly #dialect: "vllm" | "sglang"

  constructor({ model, dialect = "vllm", ...options }: RemoteSamplerOptions) {
    this.client = new HttpClient(options)
    this.#model = model
    this.#dialect = dialect
  }

  /** The completions of a prompt, in the order of their numbers. */
  async submit(request: SampleRequest): Promise<Completion[]> {
    this.#check(request)
    const completions = this.#dialect === "sglang" ? await this.#sglang(request) : await this.#vllm(request)
    const { samples = 1 } = request
    if (completions.length !== samples)
      throw new Error(`${this.client.url}: expected ${samples} completions, got ${completions.length}`)
    this.usage.prompt += request.prompt.length
    for (const { tokens } of completions) this.usage.completion += tokens.length
    return completions
  }

  /** The tokens of a request as they arrive; with SGLang all at the end. */
  async *stream(request: SampleRequest): AsyncGenerator<SampledToken, Completion[], undefined> {
    if (this.#dialect === "sglang") {
      const completions = await this.submit(request)
      for (const [sample, { tokens, logprobs, finishReason }] of completions.entries())
        for (const [i, token] of tokens.entries())
          yield {
            sample,
            token,
            logprob: logprobs[i]!,
            ...(i === tokens.length - 1 && { finishReason }),
          }
      return completions
    }
    this.#check(request)
    const completions = Array.from(
      { length: request.samples ?? 1 },
      (): Completion => ({ tokens: [], logprobs: [], finishReason: "length", weightVersion: 0, text: "" }),
    )
    const left = new AbortController()
    const signal = request.signal ? AbortSignal.any([request.signal, left.signal]) : left.signal
    try {
      const body = { ...this.#vllmBody(request), stream: true }
      for await (const event of this.client.events("/completions", body, signal))
        for (const choice of (event as { choices: VllmChoice[] }).choices) {
          const completion = completions[choice.index]!
          completion.text += choice.text ?? ""
          if (choice.finish_reason) completion.finishReason = choice.finish_reason
          for (const [i, token] of (choice.token_ids ?? []).entries()) {
            const logprob = choice.logprobs?.token_logprobs[i] ?? Number.NaN
            completion.tokens.push(token)
            completion.logprobs.push(logprob)
            const isLast = choice.finish_reason && i === choice.token_ids.length - 1
            const told: SampledToken = {
              sample: choice.index,
              token,
              logprob,
              text: i === 0 ? (choice.text ?? "") : "",
              ...(isLast && { finishReason: choice.finish_reason! }),
            }
            request.onToken?.(told)
            yield told
          }
        }
      this.usage.prompt += request.prompt.length
      for (const { tokens } of completions) this.usage.completion += tokens.length
      return completions
    } finally {
      left.abort()
    }
  }

  #check(request: SampleRequest): void {
    request.signal?.throwIfAborted()
    checkSamplingOptions(request, "RemoteSampler")
    if (request.logitMask)
      throw new TypeError("RemoteSampler: a logit mask is a function, and cannot be sent to a server")
    if (request.prompt.length === 0) throw new RangeError("RemoteSampler: the prompt has no tokens")
  }

  #vllmBody(request: SampleRequest): object {
    const { prompt, samples = 1, maxTokens, temperature = 1, topK = 0, topP = 1, minP = 0 } = request
    const { stop = [], stopTokens, seed } = request
    return {
      model: this.#model,
      prompt,
      n: samples,
      max_tokens: maxTokens,
      temperature,
      top_p: topP,
      top_k: topK === 0 ? -1 : topK,
      min_p: minP,
      logprobs: 0,
      return_token_ids: true,
      ...(seed && { seed: seedOf(seed) }),
      ...(stop.length > 0 && { stop }),
      ...(stopTokens && { stop_token_ids: stopTokens, ignore_eos: true }),
    }
  }

  async #vllm(request: SampleRequest): Promise<Completion[]> {
    const answer = (await this.client.post("/completions", this.#vllmBody(request), request.signal)) as {
      choices: VllmChoice[]
    }
    return answer.choices
      .toSorted((a, b) => a.index - b.index)
      .map(choice => {
        const { token_ids: tokens, logprobs, text } = choice
        if (!Array.isArray(tokens) || logprobs?.token_logprobs.length !== tokens.length)
          throw new Error(
            `${this.client.url}: the answer has no token_ids with a log-probability each; the server must know return_token_ids, as vLLM from 0.10.2 on`,
          )
        return {
          tokens,
          logprobs: logprobs.token_logprobs,
          finishReason: choice.finish_reason ?? "length",
          weightVersion: choice.weight_version ?? 0,
          ...(choice.stop_reason != null && { stopReason: choice.stop_reason }),
          ...(text !== undefined && { text }),
        }
      })
  }

  async #sglang(request: SampleRequest): Promise<Completion[]> {
    const { prompt, samples = 1, maxTokens, temperature = 1, topK = 0, topP = 1, minP = 0 } = request
    const { stop = [], stopTokens, seed } = request
    const body = {
      input_ids: prompt,
      return_logprob: true,
      sampling_params: {
        n: samples,
        max_new_tokens: maxTokens,
        temperature,
        top_p: topP,
        top_k: topK === 0 ? -1 : topK,
        min_p: minP,
        ...(seed && { sampling_seed: seedOf(seed) }),
        ...(stop.length > 0 && { stop }),
        ...(stopTokens && { stop_token_ids: stopTokens, ignore_eos: true }),
      },
    }
    const answer = (await this.client.post("/generate", body, request.signal)) as
      | SglangAnswer
      | SglangAnswer[]
    return [answer].flat().map(({ text, output_ids, meta_info }) => {
      const { finish_reason: finish, output_token_logprobs: told } = meta_info
      if (finish.type === "abort") throw new Error(`${this.client.url}: SGLang aborted the request`)
      return {
        tokens: output_ids,
        logprobs: told.map(([logprob]) => logprob),
        finishReason: finish.type === "length" ? "length" : "stop",
        weightVersion: 0,
        text,
        ...(finish.matched !== undefined && { stopReason: finish.matched }),
      }
    })
  }
}

/** Servers take one number: the path of a seed, hashed. */
const seedOf = ([first = 0, ...path]: readonly (number | string)[]): number => deriveSeed(first, ...path)
