export type { ModelType } from "./architectures.ts"
export { type BytePairOptions, trainBytePairEncoding } from "./byte-pair-training.ts"
export { CharacterTokenizer } from "./character-tokenizer.ts"
export {
  type ChatAnswer,
  ChatClient,
  type ChatClientOptions,
  type ChatRequest,
  type ChatUsage,
} from "./chat-client.ts"
export type { ChatMessage, ChatOptions } from "./chat-template.ts"
export { type Checkpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts"
export { chunkedLogprobs, type OutputLayer, type ScoredTokens } from "./chunked-logprobs.ts"
export { contextLength, type LayerType, type ModelConfig, type ModelOptions, modelConfig } from "./config.ts"
export { configFromJson, configToJson } from "./config-json.ts"
export type { Distribution } from "./distribution.ts"
export { type GenerateOptions, generate } from "./generation.ts"
export type { GenerationConfig } from "./generation-config.ts"
export { HttpClient, type HttpClientOptions, HttpStatusError } from "./http-client.ts"
export { KeyValueCache } from "./kv-cache.ts"
export {
  lengthBatches,
  predictingStates,
  scoreCompletions,
  type TokenLogprobs,
  tokenLogprobs,
} from "./logprobs.ts"
export { PretrainedTokenizer, type TokenizerConfig } from "./pretrained-tokenizer.ts"
export { readTokenizer } from "./read-tokenizer.ts"
export { RemoteSampler, type RemoteSamplerOptions, type TokenUsage } from "./remote-sampler.ts"
export type {
  Completion,
  FinishReason,
  SampledToken,
  SampleRequest,
  SamplingOptions,
  TokenLogprob,
} from "./sample-request.ts"
export { Sampler, type SamplerOptions, type SamplerState } from "./sampler.ts"
export { type Draw, drawTokens } from "./sampling.ts"
export { restoreCharacterTokenizer, restoreLanguageModel, restorePretrainedTokenizer } from "./store.ts"
export { type StreamedToken, streamTokens } from "./stream-tokens.ts"
export { TextStream } from "./text-stream.ts"
export { sequenceLength, type TokenSequence } from "./token-sequence.ts"
export type { DecodeOptions, EncodeOptions, Tokenizer } from "./tokenizer.ts"
export { LanguageModel } from "./transformer.ts"
export { truncated } from "./truncation.ts"
