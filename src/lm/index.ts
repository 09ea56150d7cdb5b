export { CharacterTokenizer, type Tokenizer } from "./character-tokenizer.ts"
export { type Checkpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts"
export { contextLength, type LayerType, type ModelConfig, type ModelOptions, modelConfig } from "./config.ts"
export { configFromJson, configToJson } from "./config-json.ts"
export { type Completion, type GenerateOptions, generate } from "./generation.ts"
export { KeyValueCache } from "./kv-cache.ts"
export {
  lengthBatches,
  scoreCompletions,
  type TokenLogprobs,
  type TokenSequence,
  tokenLogprobs,
} from "./logprobs.ts"
export { LanguageModel } from "./transformer.ts"
