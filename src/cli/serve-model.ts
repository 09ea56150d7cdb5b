/** `etude serve model`. */
import { existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { LanguageModel } from "../lm/index.ts"
import { serveModel } from "../serve/index.ts"
import type { Device, Dtype } from "../torch/index.ts"
import { UsageError } from "./usage.ts"
import { wholeNumber } from "./whole-number.ts"

export interface ServeModelOptions {
  name?: string
  host?: string
  port?: string
  token?: string
  dtype?: string
  device?: string
  maxRows?: string
  maxLength?: string
  cacheMb?: string
  maxRequestTokens?: string
  concurrency?: string
  bodyLimit?: string
  timeLimit?: string
  answerLimit?: string
  logprobsMode?: string
}

const dtypes = ["auto", "float32", "bfloat16", "float16"]
const modes = ["raw_logprobs", "processed_logprobs"] as const

/** Serves until SIGINT or SIGTERM, then answers what has arrived and ends. */
export async function serveModelCommand(folder: string, options: ServeModelOptions): Promise<void> {
  const { host, name = basename(resolve(folder)), dtype = "auto", logprobsMode = "raw_logprobs" } = options
  if (!existsSync(folder)) throw new UsageError(`no folder ${folder}`)
  if (!dtypes.includes(dtype)) throw new UsageError(`--dtype: expected ${dtypes.join(", ")}, got "${dtype}"`)
  const mode = modes.find(known => known === logprobsMode)
  if (!mode) throw new UsageError(`--logprobs-mode: expected ${modes.join(" or ")}, got "${logprobsMode}"`)
  const cacheMb = wholeNumber("cache-mb", options.cacheMb)
  const token = options.token ?? process.env.ETUDE_TOKEN
  const model = load(folder, dtype as Dtype | "auto", options.device as Device | undefined)
  const server = await serveModel({
    model,
    name,
    host,
    port: wholeNumber("port", options.port),
    ...(token && { token }),
    logprobsMode: mode,
    concurrency: wholeNumber("concurrency", options.concurrency),
    bodyLimit: wholeNumber("body-limit", options.bodyLimit),
    timeLimit: wholeNumber("time-limit", options.timeLimit),
    answerLimit: wholeNumber("answer-limit", options.answerLimit),
    maxRequestTokens: wholeNumber("max-request-tokens", options.maxRequestTokens),
    sampler: {
      maxRows: wholeNumber("max-rows", options.maxRows),
      maxLength: wholeNumber("max-length", options.maxLength),
      ...(cacheMb !== undefined && { cacheBytes: cacheMb * 2 ** 20 }),
    },
  })
  const { maxRows, maxLength, cacheBytes } = server.sampler
  console.log(`serving ${name} at ${server.url}/v1`)
  if (!model.tokenizer) console.log("the folder holds no tokenizer: prompts are token ids")
  console.log(
    `${maxRows} rows of up to ${maxLength} tokens at once, ${(cacheBytes / 2 ** 20).toFixed(0)} MB of keys and values`,
  )
  if (!token && !["127.0.0.1", "::1", "localhost"].includes(host ?? "localhost"))
    console.error(`Anybody who reaches ${host} can use this server; give --token to prevent that.`)
  await new Promise<void>(resolve => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
  })
  console.log("stopping")
  await server.close()
}

/** What is wrong with a folder is the user's to mend: said without a trace. */
function load(folder: string, dtype: Dtype | "auto", device: Device | undefined): LanguageModel {
  try {
    return LanguageModel.fromPretrained(folder, { dtype, device })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
