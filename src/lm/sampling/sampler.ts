/**
 * Sampling with continuous batching (Yu et al., Orca, 2022): all requests share one batch of rows, a row that has ended
 * makes room for the next sample that waits, and nothing waits for the longest. A prompt is read once for all its
 * samples; every row owns a slot of a cache whose memory is taken once.
 *
 * What a sample draws depends on its own logits and on its own stream of random numbers, `random(...seed, j)`, not on
 * its company. On the CPU in float32 its logits do not either, bit for bit. Elsewhere the last bits of the logits vary with
 * the number of rows, and with them, now and then, a token that stood at the very border of its random number.
 */
import { setImmediate as nextTurn } from "node:timers/promises"
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { roundUp } from "../decoding/row-segments.ts"
import type { SamplingDecoder } from "../decoding/sampling-decoder.ts"
import { bytesPerToken, SlotCache, slotsWithin } from "../decoding/slot-cache.ts"
import type { LanguageModel } from "../language-model.ts"
import { contextLength } from "../model/config.ts"
import type { Decoder } from "../tokenizers/text-stream.ts"
import { advanceRows, goesByItself } from "./advance-rows.ts"
import { drawRows } from "./draw-rows.ts"
import { type Completion, checkRequest, type SampledToken, type SampleRequest } from "./sample-request.ts"
import { Job, placesOf, Row } from "./sampler-row.ts"
import { type SamplingPlan, samplingPlan } from "./sampling-plan.ts"
import { type Copy, Slots } from "./slots.ts"
import { streamTokens } from "./stream-tokens.ts"
import { WeightWatch } from "./weight-version.ts"

export interface SamplerOptions {
  /** Rows that are decoded at once. Default 256; fewer where `cacheBytes` holds no more. */
  maxRows?: number
  /** The longest sequence, prompt and completion together, in tokens. Default: the model's context. */
  maxLength?: number
  /**
   * What the cache of keys and values may take. Default: a quarter of the memory (`torch.memory().limit`), or half of
   * what is free on the GPU.
   */
  cacheBytes?: number
  /** Tokens of prompts that are read at once, fill included. Default 8192. */
  prefillTokens?: number
  /** Decodes completions; stop strings need it. */
  tokenizer?: Decoder
}

/** What a sampler is doing. */
export interface SamplerState {
  /** Rows that run, and room for them. */
  running: number
  maxRows: number
  /** Samples that wait for a row. */
  waiting: number
  cacheBytes: number
  weightVersion: number
}

/** Milliseconds after which an interrupt, a new request or a listener gets its turn. */
const burstTime = 50
/** Longer bursts gain nothing, and what waits for a row's place waits for their end. */
const mostSteps = 16

export class Sampler {
  readonly model: LanguageModel
  readonly maxRows: number
  readonly maxLength: number
  readonly cacheBytes: number
  readonly #prefillTokens: number
  readonly #decoder: Decoder | undefined
  readonly #watch: WeightWatch
  readonly #plan: SamplingPlan
  #weights: SamplingDecoder | undefined
  #cache: SlotCache | undefined
  #version = 0
  /** How many tokens rows that go by themselves are taken on at once: as many as `burstTime` allows. */
  #burst = 4
  readonly #slots: Slots<Row>
  readonly #queue: Job[] = []
  #looping = false
  #closed = false

  /** Throws a RangeError where not one sequence of `maxLength` tokens fits into `cacheBytes`; it says what does. */
  constructor(model: LanguageModel, options: SamplerOptions = {}) {
    const { maxRows = 256, maxLength = contextLength(model.config), prefillTokens = 8192 } = options
    for (const [name, value] of Object.entries({ maxRows, maxLength, prefillTokens }))
      if (!Number.isInteger(value) || value < 1)
        throw new RangeError(`Sampler: expected ${name} of 1 or more, got ${value}`)
    if (maxLength > contextLength(model.config))
      throw new RangeError(
        `Sampler: maxLength ${maxLength} is longer than the model's context of ${contextLength(model.config)}`,
      )
    const { device, dtype } = model.model.embed_tokens.weight
    const bytes = options.cacheBytes ?? affordable(device)
    this.model = model
    this.maxLength = maxLength
    this.#plan = samplingPlan(model.config, dtype, device)
    const shape = { ...model.config, headDim: this.#plan.headDim }
    this.maxRows = slotsWithin(shape, { dtype, tokens: roundUp(maxLength), bytes, wanted: maxRows })
    this.cacheBytes = this.maxRows * roundUp(maxLength) * bytesPerToken(shape, dtype)
    this.#prefillTokens = prefillTokens
    this.#decoder = options.tokenizer
    this.#watch = new WeightWatch(model)
    this.#slots = new Slots(this.maxRows, this.#plan.isSparse)
  }

  get state(): SamplerState {
    return {
      running: this.#slots.rows.filter(row => row && !row.isOver).length,
      maxRows: this.maxRows,
      waiting: this.#queue.reduce((sum, job) => sum + job.samples - job.started, 0),
      cacheBytes: this.cacheBytes,
      weightVersion: this.#version,
    }
  }

  /** The completions of a prompt, in the order of their numbers. Rejects on settings that cannot be. */
  async submit(request: SampleRequest): Promise<Completion[]> {
    if (this.#closed) throw new Error("Sampler: it was closed")
    request.signal?.throwIfAborted()
    const { vocabSize } = this.model.config
    checkRequest(request, { vocabSize, maxLength: this.maxLength, hasDecoder: this.#decoder !== undefined })
    const stopTokens = request.stopTokens ?? this.model.stopTokens
    return new Promise((resolve, reject) => {
      this.#queue.push(new Job(request, stopTokens, resolve, reject))
      if (!this.#looping) void this.#loop()
    })
  }

  /** The tokens of a request as they are drawn; it is given up when the consumer leaves the loop. */
  async *stream(request: SampleRequest): AsyncGenerator<SampledToken, Completion[], undefined> {
    const tokens = streamTokens(one => this.submit(one), [request])
    try {
      for (;;) {
        const next = await tokens.next()
        if (next.done) return next.value[0]!
        yield next.value.token
      }
    } finally {
      await tokens.return([])
    }
  }

  /** Frees the cache and the packed weights; what is under way is rejected. */
  close(): void {
    this.#closed = true
    this.#failAll(new Error("the sampler was closed"))
    this.#free()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async #loop(): Promise<void> {
    this.#looping = true
    await nextTurn() // requests that come together are read together
    try {
      while (this.#work()) {
        torch.inferenceMode(() => torch.scope(() => this.#step()))
        await nextTurn() // an interrupt, new requests and the kernel's messages come through here
      }
    } catch (error) {
      this.#failAll(error)
      this.#free()
    } finally {
      this.#looping = false
    }
  }

  /** Drops what was given up; whether anything is left to do. */
  #work(): boolean {
    const { rows } = this.#slots
    for (const job of this.#queue) job.checkSignal()
    for (const row of rows) row?.job.checkSignal()
    for (let i = this.#queue.length - 1; i >= 0; i--) if (this.#queue[i]!.settled) this.#queue.splice(i, 1)
    this.#copy(this.#slots.release(rows.flatMap((row, slot) => (row?.isOver ? [slot] : []))))
    return this.#queue.length > 0 || this.#slots.used > 0
  }

  /** New rows for those that wait, then one token more for every row, or some for those that can go by themselves. */
  #step(): void {
    this.#admit()
    if (this.#queue.length === 0 && !this.#plan.isSparse) this.#copy(this.#slots.compact())
    const running: [number, Row][] = []
    for (const [slot, row] of this.#slots.rows.entries()) if (row && !row.isOver) running.push([slot, row])
    const advance = this.#weights?.advance
    const alone = advance ? running.filter(([, row]) => goesByItself(row)) : []
    const watched = advance ? running.filter(([, row]) => !goesByItself(row)) : running
    if (advance && alone.length > 0) {
      const rows = alone.map(([, row]) => row)
      const steps = Math.min(this.#burst, this.#queue.length > 0 ? this.#untilRoom(rows) : mostSteps)
      const start = performance.now()
      advanceRows(rows, placesOf(alone), advance, this.#cache!, steps)
      const affordable = (steps * burstTime) / (performance.now() - start)
      this.#burst = Math.round(Math.min(mostSteps, 2 * this.#burst, Math.max(1, affordable)))
    }
    if (watched.length > 0) {
      const logits = this.#weights!.next(placesOf(watched), this.#cache!)
      for (const [, row] of watched) row.length++
      drawRows(
        watched.map(([, row]) => row),
        logits,
      )
    }
  }

  /** After how many tokens so many of these rows end by their length that samples which wait are let in. */
  #untilRoom(rows: readonly Row[]): number {
    const left = rows.map(({ job, tokens }) => job.request.maxTokens - tokens.length).sort((a, b) => a - b)
    const missing = Math.max(1, this.#fewest - this.#slots.free)
    return left[Math.min(missing, left.length) - 1]!
  }

  /** With many rows running, so many slots must be free before prompts are read: several are then read at once. */
  get #fewest(): number {
    return this.#slots.running > this.maxRows / 2 ? Math.ceil(this.maxRows / 16) : 1
  }

  /** Gives free slots to the samples that wait, reads their prompts and draws their first tokens. */
  #admit(): void {
    const { free } = this.#slots
    if (this.#queue.length === 0 || free < this.#fewest) return
    this.#takeWeights()
    const rows: Row[] = []
    const unread: Job[] = []
    const copies: Copy[] = []
    while (rows.length < free && this.#queue.length > 0) {
      const job = this.#queue[0]!
      if (!job.prefix || job.prefix.slot < 0) {
        job.prefix = { slot: -1, length: job.request.prompt.length, users: 0 }
        unread.push(job)
      }
      const row = new Row(job, job.started, job.prefix, this.#version, this.#decoder)
      const { copy } = this.#slots.take(row)
      if (copy) copies.push(copy)
      rows.push(row)
      if (++job.started === job.samples) this.#queue.shift()
    }
    this.#prefill(unread)
    this.#copy(copies)
    this.#drawFirst(rows)
  }

  /** Sees to it that weights and cache are there, and the weights those of now. */
  #takeWeights(): void {
    const { device, dtype } = this.model.model.embed_tokens.weight
    if (this.#watch.changed() || !this.#weights) {
      this.#weights?.dispose()
      this.#weights = this.#plan.decoderOf(this.model)
      this.#version++
      // keys and values of other weights serve rows that run, but no new ones
      for (const job of this.#queue) job.prefix = undefined
    }
    const shape = { ...this.model.config, headDim: this.#plan.headDim }
    const isMasked = !this.#plan.isSparse
    this.#cache ??= new SlotCache(shape, this.maxRows, roundUp(this.maxLength), { device, dtype, isMasked })
    this.#weights.reserve(this.#cache.capacity)
  }

  #copy(copies: readonly Copy[]): void {
    for (const length of new Set(copies.map(copy => copy.length))) {
      const alike = copies.filter(copy => copy.length === length)
      torch.inferenceMode(() =>
        torch.scope(() => {
          const slots = (of: "from" | "to"): Tensor => this.#index(alike.map(copy => copy[of]))
          this.#cache!.copy(slots("from"), slots("to"), length)
        }),
      )
    }
  }

  /** Reads prompts into the places of their prefixes. */
  #prefill(unread: readonly Job[]): void {
    if (unread.length === 0) return
    torch.scope(() => {
      const prompts = unread.map(({ request, prefix }) => ({ tokens: request.prompt, slot: prefix!.slot }))
      const hidden = this.#weights!.read(prompts, this.#cache!, this.#prefillTokens)
      for (const [i, job] of unread.entries()) {
        job.hidden?.dispose()
        job.hidden = torch.keep(hidden.narrow(0, i, 1).clone())
      }
    })
  }

  #index(values: readonly number[]): Tensor {
    const { device } = this.model.model.embed_tokens.weight
    return torch.tensor(Int32Array.from(values), { device }).to("int64")
  }

  #drawFirst(rows: readonly Row[]): void {
    const jobs = [...new Set(rows.map(({ job }) => job))]
    const { device } = this.model.model.embed_tokens.weight
    const logits = this.#weights!.logits(torch.cat(jobs.map(({ hidden }) => hidden!))) // [jobs, V]
    const owner = torch.tensor(
      Int32Array.from(rows, ({ job }) => jobs.indexOf(job)),
      { device },
    )
    drawRows(rows, logits.indexSelect(0, owner))
    for (const job of jobs) {
      if (job.started < job.samples) continue
      job.hidden?.dispose()
      job.hidden = undefined
    }
  }

  #failAll(reason: unknown): void {
    for (const job of [...this.#queue, ...this.#slots.rows.map(row => row?.job)]) job?.fail(reason)
    this.#queue.length = 0
    this.#slots.clear()
  }

  #free(): void {
    this.#weights?.dispose()
    this.#cache?.dispose()
    this.#weights = undefined
    this.#cache = undefined
  }
}

function affordable(device: torch.Device): number {
  if (device === "cpu") return torch.memory().limit / 4
  const { free, reserved, allocated } = torch.cuda.memory(device)
  return ((free ?? 0) + reserved - allocated) / 2
}
