export { type Checkpoint, readCheckpoint, writeCheckpoint } from "./checkpoints/checkpoint.ts"
export { configFromJson, configToJson } from "./checkpoints/config-json.ts"
export type { GenerationConfig } from "./checkpoints/generation-config.ts"
export {
  type ChatAnswer,
  ChatClient,
  type ChatClientOptions,
  type ChatRequest,
  type ChatUsage,
} from "./clients/chat-client.ts"
export { HttpClient, type HttpClientOptions, HttpStatusError } from "./clients/http-client.ts"
export { RemoteSampler, type RemoteSamplerOptions, type TokenUsage } from "./clients/remote-sampler.ts"
export { LanguageModel } from "./language-model.ts"
export type { ModelType } from "./model/architectures.ts"
export {
  contextLength,
  type LayerType,
  type ModelConfig,
  type ModelOptions,
  modelConfig,
} from "./model/config.ts"
export { KeyValueCache } from "./model/kv-cache.ts"
export { sequenceLength, type TokenSequence } from "./model/token-sequence.ts"
export type { Distribution } from "./sampling/distribution.ts"
export { type Draw, drawTokens } from "./sampling/draw-tokens.ts"
export { type GenerateOptions, generate } from "./sampling/generation.ts"
export type {
  Completion,
  FinishReason,
  SampledToken,
  SampleRequest,
  SamplingOptions,
  TokenLogprob,
} from "./sampling/sample-request.ts"
export { Sampler, type SamplerOptions, type SamplerState } from "./sampling/sampler.ts"
export { type StreamedToken, streamTokens } from "./sampling/stream-tokens.ts"
export { truncated } from "./sampling/truncation.ts"
export { chunkedLogprobs, type OutputLayer, type ScoredTokens } from "./scoring/chunked-logprobs.ts"
export {
  lengthBatches,
  predictingStates,
  scoreCompletions,
  type TokenLogprobs,
  tokenLogprobs,
} from "./scoring/logprobs.ts"
export { restoreCharacterTokenizer, restoreLanguageModel, restorePretrainedTokenizer } from "./store.ts"
export { type BytePairOptions, trainBytePairEncoding } from "./tokenizers/byte-pair-training.ts"
export { CharacterTokenizer } from "./tokenizers/character-tokenizer.ts"
export type { ChatMessage, ChatOptions } from "./tokenizers/chat-template.ts"
export { PretrainedTokenizer, type TokenizerConfig } from "./tokenizers/pretrained-tokenizer.ts"
export { readTokenizer } from "./tokenizers/read-tokenizer.ts"
export { TextStream } from "./tokenizers/text-stream.ts"
export type { DecodeOptions, EncodeOptions, Tokenizer } from "./tokenizers/tokenizer.ts"
