/** The sequences that a `Sampler` works on. */
import { type Random, random } from "../../stats/index.ts"
import type { Tensor } from "../../torch/index.ts"
import type { DecodeRows } from "../decoding/decode-rows.ts"
import { type Decoder, TextStream } from "../tokenizers/text-stream.ts"
import type { Distribution } from "./distribution.ts"
import {
  type Completion,
  distributionOf,
  type FinishReason,
  type SampledToken,
  type SampleRequest,
  type TokenLogprob,
} from "./sample-request.ts"
import type { Prefix, SlotRow } from "./slots.ts"

/** A request on its way: its samples that wait, run and have ended. */
export class Job {
  readonly request: SampleRequest
  readonly distribution: Distribution
  readonly stopTokens: ReadonlySet<number>
  readonly samples: number
  readonly completions: (Completion | undefined)[]
  readonly resolve: (completions: Completion[]) => void
  readonly reject: (reason: unknown) => void
  /** Samples that were begun. */
  started = 0
  #ended = 0
  /** Rejected or resolved: nothing more is to be done for it. */
  settled = false
  /** Where its prompt's keys and values are, once computed. */
  prefix: Prefix | undefined
  /** The hidden state [1, D] at the prompt's end, while samples wait for it. */
  hidden: Tensor | undefined

  constructor(
    request: SampleRequest,
    stopTokens: readonly number[],
    resolve: (completions: Completion[]) => void,
    reject: (reason: unknown) => void,
  ) {
    this.request = request
    this.distribution = distributionOf(request)
    this.stopTokens = new Set(stopTokens)
    this.samples = request.samples ?? 1
    this.completions = Array.from({ length: this.samples })
    this.resolve = resolve
    this.reject = reject
  }

  end(sample: number, completion: Completion): void {
    this.completions[sample] = completion
    if (++this.#ended < this.samples || this.settled) return
    this.settle()
    this.resolve(this.completions as Completion[])
  }

  /** Fails with the signal's reason if it was aborted. */
  checkSignal(): void {
    const { signal } = this.request
    if (signal?.aborted) this.fail(signal.reason)
  }

  fail(reason: unknown): void {
    if (this.settled) return
    this.settle()
    this.reject(reason)
  }

  settle(): void {
    this.settled = true
    this.hidden?.dispose()
    this.hidden = undefined
  }
}

/** One sample that runs. */
export class Row implements SlotRow {
  readonly job: Job
  readonly sample: number
  readonly prefix: Prefix
  readonly tokens: number[] = []
  length: number
  #ended = false
  readonly #stream: Random
  readonly #logprobs: number[] = []
  readonly #modelLogprobs: number[] = []
  readonly #topLogprobs: (readonly TokenLogprob[])[] = []
  readonly #text: TextStream | undefined
  readonly #weightVersion: number
  #whole = ""

  constructor(job: Job, sample: number, prefix: Prefix, weightVersion: number, decoder: Decoder | undefined) {
    const { prompt, seed = [0], stop } = job.request
    this.prefix = prefix
    this.job = job
    this.sample = sample
    this.length = prompt.length
    this.#weightVersion = weightVersion
    const [first = 0, ...path] = seed
    this.#stream = random(first, ...path, sample)
    this.#text = decoder && new TextStream(decoder, stop)
  }

  /** Whether it has ended, or its request was given up. */
  get isOver(): boolean {
    return this.#ended || this.job.settled
  }

  get lastToken(): number {
    return this.tokens[this.tokens.length - 1]!
  }

  /** The next number of the row's own stream, in (0, 1]. */
  uniform(): number {
    return 1 - this.#stream.uniform()
  }

  /** Takes the token that was drawn; ends the row where it must. */
  take({ token, logprob, modelLogprob, topLogprobs }: Omit<SampledToken, "sample">): void {
    const { job, sample } = this
    const { request, stopTokens } = job
    this.tokens.push(token)
    this.#logprobs.push(logprob)
    if (modelLogprob !== undefined) this.#modelLogprobs.push(modelLogprob)
    if (topLogprobs) this.#topLogprobs.push(topLogprobs)

    let finishReason: FinishReason | undefined
    let stopReason: number | string | undefined
    let text: string | undefined
    if (stopTokens.has(token)) {
      finishReason = "stop"
      stopReason = token
      text = this.#text?.end()
    } else {
      text = this.#text?.push(token)
      if (this.tokens.length === request.maxTokens) {
        finishReason = "length"
        if (this.#text) text += this.#text.end()
      }
      if (this.#text?.stopped !== undefined) {
        finishReason = "stop"
        stopReason = this.#text.stopped
      }
    }
    if (text !== undefined) this.#whole += text
    request.onToken?.({
      sample,
      token,
      logprob,
      ...(text !== undefined && { text }),
      ...(modelLogprob !== undefined && { modelLogprob, topLogprobs }),
      ...(finishReason && { finishReason }),
    })
    if (!finishReason) return
    this.#ended = true
    job.end(sample, {
      tokens: this.tokens,
      logprobs: this.#logprobs,
      finishReason,
      ...(stopReason !== undefined && { stopReason }),
      weightVersion: this.#weightVersion,
      ...(this.#text && { text: this.#whole }),
      ...(request.topLogprobs !== undefined && {
        modelLogprobs: this.#modelLogprobs,
        topLogprobs: this.#topLogprobs,
      }),
    })
  }
}

/** The last tokens of rows and where they stand. */
export function placesOf(running: readonly (readonly [slot: number, row: Row])[]): DecodeRows {
  return {
    slots: Int32Array.from(running, ([slot]) => slot),
    tokens: Int32Array.from(running, ([, row]) => row.lastToken),
    positions: Int32Array.from(running, ([, row]) => row.length),
    shared: Int32Array.from(
      running.flatMap(([slot, { prefix }]) =>
        prefix.slot === slot ? [slot, 0] : [prefix.slot, prefix.length],
      ),
    ),
  }
}
