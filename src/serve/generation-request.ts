/** What a client of the OpenAI API asks for, checked and turned into what a `Sampler` takes. */
import { randomUUID } from "node:crypto"
import type { ChatMessage, LanguageModel, PretrainedTokenizer, SamplingOptions } from "../lm/index.ts"
import { fieldsOf } from "./dialects.ts"
import { RequestError } from "./http-server.ts"

export interface ServedModel {
  name: string
  model: LanguageModel
  tokenizer: PretrainedTokenizer | undefined
  contextLength: number
  /** Completions of one request, at most. */
  maxSamples: number
  /** Tokens that one request may ask for, over all its completions. */
  maxRequestTokens: number
}

export interface GenerationRequest {
  /** Token ids of each prompt. */
  prompts: number[][]
  /** Completions of each. */
  samples: number
  sampling: SamplingOptions
  stream: boolean
  /** Whether a stream ends with a chunk of token counts. */
  includeUsage: boolean
  /** How many likeliest tokens go with each; undefined for no log-probabilities. */
  logprobs: number | undefined
  returnTokenIds: boolean
}

type Fields = Record<string, unknown>

const wrong = (name: string, expected: string, got: unknown): RequestError =>
  new RequestError(
    400,
    `expected "${name}" to be ${expected}, got ${JSON.stringify(got)?.slice(0, 80)}`,
    name,
  )

function number(fields: Fields, name: string, least: number, most: number): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw wrong(name, `a number from ${least} to ${most}`, value)
  return value
}

function whole(fields: Fields, name: string, least: number, most: number): number | undefined {
  const value = number(fields, name, least, most)
  if (value !== undefined && !Number.isInteger(value))
    throw wrong(name, `a whole number from ${least} to ${most}`, value)
  return value
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name]
  if (value === undefined || value === null) return false
  if (typeof value !== "boolean") throw wrong(name, "true or false", value)
  return value
}

const isTokens = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every(item => Number.isInteger(item))

/** What the API has and this server has not: a value that would change the answer is refused, not ignored. */
const unsupported: Readonly<Record<string, readonly unknown[]>> = {
  echo: [false],
  suffix: ["", null],
  presence_penalty: [0],
  frequency_penalty: [0],
  repetition_penalty: [1],
  logit_bias: [null],
  skip_special_tokens: [true],
  include_stop_str_in_output: [false],
  functions: [null],
  tool_choice: ["none", "auto", null],
  continue_final_message: [false],
  use_beam_search: [false],
  prompt_logprobs: [null],
  structured_outputs: [null],
}

function refuseUnsupported(fields: Fields): void {
  for (const [name, harmless] of Object.entries(unsupported)) {
    const value = fields[name]
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0
    if (value === undefined || value === null || isEmpty || harmless.includes(value)) continue
    throw new RequestError(400, `"${name}": ${JSON.stringify(value).slice(0, 80)} is not supported`, name)
  }
  const { best_of: best, n, response_format: format } = fields
  if (best !== undefined && best !== null && best !== (n ?? 1))
    throw new RequestError(400, '"best_of" other than "n" is not supported', "best_of")
  if (format && (format as Fields).type !== "text")
    throw new RequestError(400, '"response_format" other than text is not supported', "response_format")
}

/** What both routes share. Without `maxTokens` a completion may fill the rest of the context. */
function generation(
  fields: Fields,
  served: ServedModel,
  prompts: number[][],
  maxTokens: number | undefined,
  logprobs: number | undefined,
): GenerationRequest {
  const { contextLength, model } = served
  const samples = whole(fields, "n", 1, served.maxSamples) ?? 1
  const longest = Math.max(...prompts.map(prompt => prompt.length))
  const room = contextLength - longest
  const asked = maxTokens ?? room
  if (room < 1 || asked > room)
    throw new RequestError(
      400,
      `this model's context is ${contextLength} tokens; the prompt has ${longest} and the completion asks for ${maxTokens ?? "at least 1"}`,
      "max_tokens",
    )
  const total = asked * samples * prompts.length
  if (total > served.maxRequestTokens)
    throw new RequestError(
      400,
      `the request asks for up to ${total} tokens; at most ${served.maxRequestTokens} are allowed`,
      "max_tokens",
    )
  const { vocabSize } = model.config
  for (const prompt of prompts)
    for (const token of prompt)
      if (token < 0 || token >= vocabSize)
        throw new RequestError(
          400,
          `token ${token} of the prompt is not in the vocabulary of ${vocabSize}`,
          "prompt",
        )
  const stopField = fields.stop ?? []
  const stop = typeof stopField === "string" ? [stopField] : stopField
  if (
    !Array.isArray(stop) ||
    stop.length > 16 ||
    !stop.every(text => typeof text === "string" && text !== "")
  )
    throw wrong("stop", "a string or a list of at most 16 strings, none empty", stopField)
  if (stop.length > 0 && !served.tokenizer)
    throw new RequestError(400, '"stop" needs a tokenizer, and the model has none', "stop")
  const stopIds = fields.stop_token_ids ?? []
  if (!Array.isArray(stopIds) || (stopIds.length > 0 && !isTokens(stopIds)))
    throw wrong("stop_token_ids", "a list of token ids", stopIds)
  const ends = flag(fields, "ignore_eos") ? [] : model.stopTokens
  const stopTokens = [...new Set([...ends, ...(stopIds as number[])])]
  const minTokens = whole(fields, "min_tokens", 0, asked) ?? 0
  const seed = whole(fields, "seed", -(2 ** 63), 2 ** 64)
  const topK = whole(fields, "top_k", -1, vocabSize)
  const early = new Uint8Array(minTokens > 0 ? vocabSize : 0).fill(1)
  for (const token of stopTokens) early[token] = 0
  return {
    prompts,
    samples,
    stream: flag(fields, "stream"),
    includeUsage: flag(fieldsOf(fields.stream_options ?? {}), "include_usage"),
    logprobs,
    returnTokenIds: flag(fields, "return_token_ids"),
    sampling: {
      maxTokens: asked,
      temperature: number(fields, "temperature", 0, 100) ?? 1,
      topP: number(fields, "top_p", Number.MIN_VALUE, 1) ?? 1,
      topK: Math.max(0, topK ?? 0),
      minP: number(fields, "min_p", 0, 1) ?? 0,
      stop: stop as string[],
      stopTokens,
      seed: [seed ?? randomUUID()],
      ...(minTokens > 0 && {
        logitMask: (tokens: readonly number[]) => (tokens.length < minTokens ? early : undefined),
      }),
      ...(logprobs !== undefined && { topLogprobs: logprobs }),
    },
  }
}

function checkModel(fields: Fields, served: ServedModel): void {
  const { model } = fields
  if (model === undefined || model === null || model === served.name) return
  throw new RequestError(404, `there is no model ${JSON.stringify(model)}; this is "${served.name}"`, "model")
}

/** `POST /v1/completions`. A prompt is text or token ids, or a list of such. */
export function completionRequest(body: unknown, served: ServedModel): GenerationRequest {
  const fields = fieldsOf(body)
  checkModel(fields, served)
  refuseUnsupported(fields)
  const { prompt } = fields
  const given: unknown[] = typeof prompt === "string" || isTokens(prompt) ? [prompt] : (prompt as unknown[])
  if (!Array.isArray(given) || given.length === 0 || given.length > 2048)
    throw wrong("prompt", "text, token ids, or a list of at most 2048 such", prompt)
  const prompts = given.map(item => {
    if (isTokens(item)) return item
    if (typeof item !== "string" || item === "") throw wrong("prompt", "text or token ids, not empty", item)
    const { tokenizer } = served
    if (!tokenizer)
      throw new RequestError(400, "the model has no tokenizer: send prompts as token ids", "prompt")
    return tokenizer.encode(item, { addSpecialTokens: fields.add_special_tokens !== false })
  })
  const maxTokens = whole(fields, "max_tokens", 1, 2 ** 31) ?? 16
  return generation(fields, served, prompts, maxTokens, whole(fields, "logprobs", 0, 20))
}

/** `POST /v1/chat/completions`: the conversation in the model's own template. */
export function chatRequest(body: unknown, served: ServedModel): GenerationRequest {
  const fields = fieldsOf(body)
  checkModel(fields, served)
  refuseUnsupported(fields)
  const { messages, tools } = fields
  const isMessage = (item: unknown): item is ChatMessage =>
    typeof item === "object" && item !== null && typeof (item as ChatMessage).role === "string"
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isMessage))
    throw wrong("messages", "a list of { role, content }", messages)
  if (tools !== undefined && tools !== null && !Array.isArray(tools)) throw wrong("tools", "a list", tools)
  const { tokenizer } = served
  if (!tokenizer) throw new RequestError(400, "the model has no tokenizer, and so no chat template")
  let prompt: number[]
  try {
    prompt = tokenizer.encodeChat(messages.map(plainContent), {
      addGenerationPrompt: fields.add_generation_prompt !== false,
      tools: (tools as unknown[] | null | undefined) ?? undefined,
      variables: fieldsOf(fields.chat_template_kwargs ?? {}),
    })
  } catch (error) {
    throw new RequestError(400, error instanceof Error ? error.message : String(error), "messages")
  }
  const most = 2 ** 31
  const maxTokens = whole(fields, "max_completion_tokens", 1, most) ?? whole(fields, "max_tokens", 1, most)
  const top = whole(fields, "top_logprobs", 0, 20)
  const logprobs = flag(fields, "logprobs") ? (top ?? 0) : undefined
  const roomLeft = Math.floor(served.maxRequestTokens / (whole(fields, "n", 1, served.maxSamples) ?? 1))
  const room = Math.min(served.contextLength - prompt.length, roomLeft)
  return generation(fields, served, [prompt], maxTokens ?? (room >= 1 ? room : undefined), logprobs)
}

/** The API's list of text parts as one text. Other parts are refused: the models here read text. */
function plainContent(message: ChatMessage): ChatMessage {
  const { content } = message
  if (!Array.isArray(content)) return message
  const texts = content.map((part: Fields) => {
    if (part?.type !== "text" || typeof part.text !== "string")
      throw new RequestError(
        400,
        `content of type ${JSON.stringify(part?.type)} is not supported`,
        "messages",
      )
    return part.text
  })
  return { ...message, content: texts.join("") }
}
