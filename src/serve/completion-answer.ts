/** Answers of the OpenAI API: whole, and in the chunks of a stream. Extras are vLLM's (`token_ids`, `stop_reason`). */
import type { Completion, SampledToken, TokenLogprob } from "../lm/index.ts"
import type { GenerationRequest, ServedModel } from "./generation-request.ts"

/** One answer under way: its name and the time it was begun, in seconds. */
export interface Envelope {
  id: string
  created: number
  model: string
}

/** A token with what is said of it. */
type Told = Pick<SampledToken, "token" | "logprob" | "modelLogprob" | "topLogprobs">

/** Which of a token's log-probabilities are told: the model's own, or those it was drawn with. */
export type LogprobsMode = "raw_logprobs" | "processed_logprobs"

export class AnswerWriter {
  readonly #served: ServedModel
  readonly #mode: LogprobsMode

  constructor(served: ServedModel, mode: LogprobsMode) {
    this.#served = served
    this.#mode = mode
  }

  usage(request: GenerationRequest, completionTokens: number): object {
    const promptTokens = request.prompts.reduce((sum, prompt) => sum + prompt.length, 0)
    return {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    }
  }

  completion(envelope: Envelope, request: GenerationRequest, groups: readonly Completion[][]): object {
    const choices = groups.flatMap((group, prompt) =>
      group.map((completion, sample) => ({
        index: prompt * request.samples + sample,
        text: completion.text ?? "",
        logprobs: this.#textLogprobs(toldOf(completion), request, 0),
        ...this.#ending(completion),
        ...(request.returnTokenIds && {
          token_ids: completion.tokens,
          prompt_token_ids: request.prompts[prompt],
        }),
        weight_version: completion.weightVersion,
      })),
    )
    const usage = this.usage(request, countOf(groups))
    return { ...envelope, object: "text_completion", choices, usage }
  }

  /** `offset`: where the token's own text begins in that of its choice's tokens. */
  completionChunk(
    envelope: Envelope,
    request: GenerationRequest,
    index: number,
    token: SampledToken,
    offset: number,
  ): object {
    const choice = {
      index,
      text: token.text ?? "",
      logprobs: this.#textLogprobs([token], request, offset),
      finish_reason: token.finishReason ?? null,
      ...(request.returnTokenIds && { token_ids: [token.token] }),
    }
    return { ...envelope, object: "text_completion", choices: [choice] }
  }

  chat(envelope: Envelope, request: GenerationRequest, groups: readonly Completion[][]): object {
    const choices = groups[0]!.map((completion, index) => ({
      index,
      message: { role: "assistant", content: completion.text ?? "", refusal: null },
      logprobs: this.#chatLogprobs(toldOf(completion), request),
      ...this.#ending(completion),
      ...(request.returnTokenIds && { token_ids: completion.tokens }),
      weight_version: completion.weightVersion,
    }))
    return {
      ...envelope,
      object: "chat.completion",
      choices,
      usage: this.usage(request, countOf(groups)),
      ...(request.returnTokenIds && { prompt_token_ids: request.prompts[0] }),
    }
  }

  /** The first chunk of a choice: who speaks. */
  chatOpening(envelope: Envelope, index: number): object {
    const choice = { index, delta: { role: "assistant", content: "" }, logprobs: null, finish_reason: null }
    return { ...envelope, object: "chat.completion.chunk", choices: [choice] }
  }

  chatChunk(envelope: Envelope, request: GenerationRequest, token: SampledToken): object {
    const choice = {
      index: token.sample,
      delta: token.text ? { content: token.text } : {},
      logprobs: this.#chatLogprobs([token], request),
      finish_reason: token.finishReason ?? null,
      ...(request.returnTokenIds && { token_ids: [token.token] }),
    }
    return { ...envelope, object: "chat.completion.chunk", choices: [choice] }
  }

  usageChunk(
    envelope: Envelope,
    kind: "text_completion" | "chat.completion.chunk",
    request: GenerationRequest,
    tokens: number,
  ): object {
    return { ...envelope, object: kind, choices: [], usage: this.usage(request, tokens) }
  }

  #ending({ finishReason, stopReason }: Completion): object {
    const isEnd = typeof stopReason === "number" && this.#served.model.stopTokens.includes(stopReason)
    return { finish_reason: finishReason, stop_reason: isEnd ? null : (stopReason ?? null) }
  }

  /** A token's own text; bytes that are no whole character show as U+FFFD. */
  tokenText(token: number): string {
    return this.#served.tokenizer?.decode([token]) ?? `token_id:${token}`
  }

  #own({ logprob, modelLogprob }: Told): number {
    return this.#mode === "raw_logprobs" ? (modelLogprob ?? logprob) : logprob
  }

  /** The likeliest tokens; those a token was drawn with are known of that token alone. */
  #top(told: Told, count: number): readonly TokenLogprob[] {
    if (this.#mode === "processed_logprobs") return [{ token: told.token, logprob: told.logprob }]
    return (told.topLogprobs ?? []).slice(0, count)
  }

  #textLogprobs(tokens: readonly Told[], { logprobs }: GenerationRequest, offset: number): object | null {
    if (logprobs === undefined) return null
    const texts = tokens.map(({ token }) => this.tokenText(token))
    let at = offset
    return {
      tokens: texts,
      token_logprobs: tokens.map(told => finite(this.#own(told))),
      top_logprobs: tokens.map(told =>
        Object.fromEntries(
          [...this.#top(told, logprobs), { token: told.token, logprob: this.#own(told) }].map(
            ({ token, logprob }) => [this.tokenText(token), finite(logprob)],
          ),
        ),
      ),
      text_offset: texts.map(text => {
        const start = at
        at += text.length
        return start
      }),
    }
  }

  #chatLogprobs(tokens: readonly Told[], { logprobs }: GenerationRequest): object | null {
    if (logprobs === undefined) return null
    const entry = (token: number, logprob: number) => {
      const text = this.tokenText(token)
      return { token: text, logprob: finite(logprob), bytes: [...Buffer.from(text)] }
    }
    return {
      content: tokens.map(told => ({
        ...entry(told.token, this.#own(told)),
        top_logprobs: this.#top(told, logprobs).map(({ token, logprob }) => entry(token, logprob)),
      })),
      refusal: null,
    }
  }
}

/** JSON has no −∞; vLLM writes −9999 for it too. */
const finite = (logprob: number): number => Math.max(logprob, -9999)

const countOf = (groups: readonly Completion[][]): number =>
  groups.flat().reduce((sum, { tokens }) => sum + tokens.length, 0)

const toldOf = ({ tokens, logprobs, modelLogprobs, topLogprobs }: Completion): Told[] =>
  tokens.map((token, i) => ({
    token,
    logprob: logprobs[i]!,
    modelLogprob: modelLogprobs?.[i],
    topLogprobs: topLogprobs?.[i],
  }))
