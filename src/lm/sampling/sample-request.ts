/** What is asked of a `Sampler`, and what it gives. */
import type { Distribution } from "./distribution.ts"

/** How completions are drawn and when they end. */
export interface SamplingOptions {
  /** The most tokens a completion may have. */
  maxTokens: number
  /** Default 1. 0 takes the likeliest token. */
  temperature?: number
  /** Only the k likeliest tokens. Default 0: all. */
  topK?: number
  /** Only the likeliest tokens whose predecessors sum up to less than this, in (0, 1]. Default 1: all. */
  topP?: number
  /** Only tokens at least this many times as likely as the likeliest, in [0, 1]. Default 0: all. */
  minP?: number
  /** A completion ends with the first of these, which belongs to it. Default: the model's `stopTokens`. */
  stopTokens?: readonly number[]
  /**
   * A completion ends with the token that completes one of these, wherever tokens begin and end; its `text` ends before
   * it. The sampler needs a tokenizer for them.
   */
  stop?: readonly string[]
  /** Sample j draws from the stream `random(...seed, j)`, whatever else is sampled at the time. Default [0]. */
  seed?: readonly (number | string)[]
  /**
   * Which tokens may come next: called before each token with those drawn so far; answers a byte for each token of the
   * vocabulary, 0 where it may not come, or undefined for no restriction.
   */
  logitMask?: (tokens: readonly number[], sample: number) => Uint8Array | undefined
  /** Adds to each token the log-probabilities that the model itself gives (temperature 1, nothing cut off): its own,
   * and those of the n likeliest. Default: none. */
  topLogprobs?: number
}

export interface SampleRequest extends SamplingOptions {
  /** Token ids, at least one. */
  prompt: readonly number[]
  /** Completions of it. Its keys and values are computed once. Default 1. */
  samples?: number
  /** Ends the request between two steps; it is rejected with the signal's reason. */
  signal?: AbortSignal
  /** Called with each token as it is drawn. */
  onToken?: (token: SampledToken) => void
}

export interface TokenLogprob {
  token: number
  logprob: number
}

/** One token of one completion, as it is drawn. */
export interface SampledToken extends TokenLogprob {
  /** Which of the request's samples it belongs to. */
  sample: number
  /** Text that became certain with it (with a tokenizer): no part of a character or of a stop string. */
  text?: string
  /** With `topLogprobs`: its log-probability in the model's own distribution, and the likeliest tokens there. */
  modelLogprob?: number
  topLogprobs?: readonly TokenLogprob[]
  /** With the last token. */
  finishReason?: FinishReason
}

/** "stop": ended by a stop token or string; "length": cut off at maxTokens. */
export type FinishReason = "stop" | "length"

export interface Completion {
  tokens: number[]
  /**
   * Of each token, under the distribution it was drawn from: at this temperature, after cutting off. At temperature 0,
   * where nothing is drawn, under the model's own.
   */
  logprobs: number[]
  finishReason: FinishReason
  /** The stop token or string that ended it. */
  stopReason?: number | string
  /** Counts the weights that the sampler has seen: those its first token was drawn with. */
  weightVersion: number
  /** Decoded, without stop token and stop string (with a tokenizer). */
  text?: string
  modelLogprobs?: number[]
  topLogprobs?: (readonly TokenLogprob[])[]
}

/** Throws a RangeError or TypeError that names the first setting that cannot be. */
export function checkSamplingOptions(options: SamplingOptions, from: string): void {
  const { maxTokens, temperature = 1, topK = 0, topP = 1, minP = 0, topLogprobs = 0, stop = [] } = options
  const whole = (name: string, value: number, least: number): void => {
    if (!Number.isInteger(value) || value < least)
      throw new RangeError(`${from}: expected ${name} of ${least} or more, got ${value}`)
  }
  whole("maxTokens", maxTokens, 1)
  whole("topK", topK, 0)
  whole("topLogprobs", topLogprobs, 0)
  if (!(temperature >= 0 && temperature < Number.POSITIVE_INFINITY))
    throw new RangeError(`${from}: expected a temperature ≥ 0, got ${temperature}`)
  if (!(topP > 0 && topP <= 1)) throw new RangeError(`${from}: expected topP in (0, 1], got ${topP}`)
  if (!(minP >= 0 && minP <= 1)) throw new RangeError(`${from}: expected minP in [0, 1], got ${minP}`)
  for (const text of stop)
    if (typeof text !== "string" || text === "")
      throw new TypeError(
        `${from}: expected stop strings of one character or more, got ${JSON.stringify(text)}`,
      )
}

/** Throws a RangeError where a prompt of `length` tokens and `maxTokens` more do not fit into `limit`. */
export function checkRoom(length: number, maxTokens: number, limit: number, what: string): void {
  if (maxTokens >= limit)
    throw new RangeError(
      `${what} needs a place in the context: expected maxTokens below ${limit}, got ${maxTokens}`,
    )
  if (length === 0 || length + maxTokens > limit)
    throw new RangeError(
      `${what} has ${length} tokens; expected 1 to ${limit - maxTokens}, that ${maxTokens} more fit into ${limit}`,
    )
}

/** Throws a RangeError or TypeError where a sampler that holds `maxLength` tokens a sequence cannot take the request. */
export function checkRequest(
  request: SampleRequest,
  { vocabSize, maxLength, hasDecoder }: { vocabSize: number; maxLength: number; hasDecoder: boolean },
): void {
  const { prompt, samples = 1, maxTokens, stop = [] } = request
  checkSamplingOptions(request, "Sampler")
  if (!Number.isInteger(samples) || samples < 1)
    throw new RangeError(`Sampler: expected 1 or more samples, got ${samples}`)
  if (stop.length > 0 && !hasDecoder)
    throw new TypeError("Sampler: stop strings need a tokenizer; give it to the sampler")
  checkRoom(prompt.length, maxTokens, maxLength, "Sampler: the prompt")
  for (const [i, token] of prompt.entries())
    if (!(Number.isInteger(token) && token >= 0 && token < vocabSize))
      throw new RangeError(`Sampler: token ${i} of the prompt is ${token}; expected 0 to ${vocabSize - 1}`)
}

export const distributionOf = ({
  temperature = 1,
  topK = 0,
  topP = 1,
  minP = 0,
}: SamplingOptions): Distribution => ({
  temperature,
  topK,
  topP,
  minP,
})
