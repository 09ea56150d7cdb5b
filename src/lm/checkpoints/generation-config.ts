/** generation_config.json: how the makers of a model want it sampled. */

/** The fields in camelCase; others that the file has are kept. */
export interface GenerationConfig {
  bosTokenId?: number | null
  /** Any of these ends a completion; what counts where config.json says otherwise. */
  eosTokenId?: number | readonly number[] | null
  padTokenId?: number | null
  doSample?: boolean
  temperature?: number
  topK?: number
  topP?: number
  minP?: number
  repetitionPenalty?: number
  maxNewTokens?: number
  [name: string]: unknown
}

export function generationConfigFromJson(json: unknown, from = "generation_config.json"): GenerationConfig {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new TypeError(`${from}: expected an object, got ${JSON.stringify(json)}`)
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [camelCase(name), value]))
}

export function generationConfigToJson(config: GenerationConfig): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).map(([name, value]) => [snakeCase(name), value]))
}

const camelCase = (name: string): string =>
  name.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
