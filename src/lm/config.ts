/**
 * The shape of a Llama-type decoder, under the names of Hugging Face's config.json in camelCase.
 */
export interface LlamaConfig {
  vocabSize: number
  /** Width D of the residual stream. */
  hiddenSize: number
  /** Width F of the gated feed-forward layer. */
  intermediateSize: number
  numHiddenLayers: number
  numAttentionHeads: number
  /** Heads of the keys and values, each shared by numAttentionHeads / numKeyValueHeads queries. */
  numKeyValueHeads: number
  /** Width of one head; even, for RoPE turns pairs. */
  headDim: number
  /** The longest sequence, prompt and completion together. */
  maxPositionEmbeddings: number
  ropeTheta: number
  rmsNormEps: number
  /** Whether the output layer is the embedding's transpose. */
  tieWordEmbeddings: boolean
  /** Standard deviation of fresh weights. */
  initializerRange: number
  bosTokenId: number | null
  eosTokenId: number | null
  padTokenId: number | null
}

export type LlamaOptions = Pick<
  LlamaConfig,
  "vocabSize" | "hiddenSize" | "numHiddenLayers" | "numAttentionHeads"
> &
  Partial<LlamaConfig>

/**
 * A full config from the sizes that must be chosen. Defaults are Hugging Face's, but for two that follow from
 * the sizes: `intermediateSize` is 8/3·hiddenSize rounded up to a multiple of 8 (Shazeer, GLU Variants Improve
 * Transformer, 2020: three matrices then cost what two of 4·hiddenSize do), `initializerRange` is
 * min(0.02·√(1024 / hiddenSize), 0.1), since 0.02 is tuned for widths in the thousands.
 */
export function llamaConfig(options: LlamaOptions): LlamaConfig {
  const { hiddenSize, numAttentionHeads } = options
  const config: LlamaConfig = {
    intermediateSize: 8 * Math.ceil(hiddenSize / 3),
    numKeyValueHeads: numAttentionHeads,
    headDim: hiddenSize / numAttentionHeads,
    maxPositionEmbeddings: 2048,
    ropeTheta: 10000,
    rmsNormEps: 1e-6,
    tieWordEmbeddings: false,
    initializerRange: Math.min(0.02 * Math.sqrt(1024 / hiddenSize), 0.1),
    bosTokenId: null,
    eosTokenId: null,
    padTokenId: null,
    ...options,
  }
  checkConfig(config)
  return config
}

/** Throws a RangeError that names the sizes which do not fit together. */
export function checkConfig(config: LlamaConfig): void {
  const sizes = [
    "vocabSize",
    "hiddenSize",
    "intermediateSize",
    "numHiddenLayers",
    "numAttentionHeads",
    "numKeyValueHeads",
    "headDim",
    "maxPositionEmbeddings",
  ] as const
  for (const name of sizes)
    if (!Number.isInteger(config[name]) || config[name] < 1)
      throw new RangeError(`config: expected ${name} to be a whole number of at least 1, got ${config[name]}`)
  const { numAttentionHeads, numKeyValueHeads, headDim } = config
  if (numAttentionHeads % numKeyValueHeads !== 0)
    throw new RangeError(
      `config: numAttentionHeads (${numAttentionHeads}) must be a multiple of numKeyValueHeads (${numKeyValueHeads})`,
    )
  if (headDim % 2 !== 0) throw new RangeError(`config: headDim must be even for RoPE, got ${headDim}`)
}

/** config.json as transformers reads it. */
export function configToJson(config: LlamaConfig): Record<string, unknown> {
  return {
    architectures: ["LlamaForCausalLM"],
    model_type: "llama",
    vocab_size: config.vocabSize,
    hidden_size: config.hiddenSize,
    intermediate_size: config.intermediateSize,
    num_hidden_layers: config.numHiddenLayers,
    num_attention_heads: config.numAttentionHeads,
    num_key_value_heads: config.numKeyValueHeads,
    head_dim: config.headDim,
    max_position_embeddings: config.maxPositionEmbeddings,
    rope_theta: config.ropeTheta,
    rope_parameters: { rope_type: "default", rope_theta: config.ropeTheta },
    rms_norm_eps: config.rmsNormEps,
    tie_word_embeddings: config.tieWordEmbeddings,
    initializer_range: config.initializerRange,
    hidden_act: "silu",
    attention_bias: false,
    mlp_bias: false,
    bos_token_id: config.bosTokenId,
    eos_token_id: config.eosTokenId,
    pad_token_id: config.padTokenId,
    torch_dtype: "float32",
  }
}

/** Settings that change the computation, with the only value each may have here. */
const unsupported: readonly [name: string, only: unknown][] = [
  ["hidden_act", "silu"],
  ["attention_bias", false],
  ["mlp_bias", false],
]

/** Reads config.json of a Llama model. `from` names the file in errors. */
export function configFromJson(json: unknown, from = "config.json"): LlamaConfig {
  if (typeof json !== "object" || json === null) throw new TypeError(`${from}: expected an object`)
  const given = json as Record<string, unknown>
  if (given.model_type !== "llama")
    throw new TypeError(`${from}: expected model_type "llama", got ${JSON.stringify(given.model_type)}`)
  for (const [name, only] of unsupported)
    if (given[name] !== undefined && given[name] !== only)
      throw new TypeError(`${from}: ${name} = ${JSON.stringify(given[name])} is not supported, only ${only}`)

  const number = (name: string, fallback?: number): number => {
    const value = given[name] ?? fallback
    if (typeof value !== "number") throw new TypeError(`${from}: expected a number for ${name}, got ${value}`)
    return value
  }
  const id = (name: string): number | null => {
    const value = given[name]
    return typeof value === "number" ? value : Array.isArray(value) ? (value[0] as number) : null
  }
  const heads = number("num_attention_heads")
  const config: LlamaConfig = {
    vocabSize: number("vocab_size"),
    hiddenSize: number("hidden_size"),
    intermediateSize: number("intermediate_size"),
    numHiddenLayers: number("num_hidden_layers"),
    numAttentionHeads: heads,
    numKeyValueHeads: number("num_key_value_heads", heads),
    headDim: number("head_dim", number("hidden_size") / heads),
    maxPositionEmbeddings: number("max_position_embeddings", 2048),
    ropeTheta: ropeTheta(given, from),
    rmsNormEps: number("rms_norm_eps", 1e-6),
    tieWordEmbeddings: given.tie_word_embeddings === true,
    initializerRange: number("initializer_range", 0.02),
    bosTokenId: id("bos_token_id"),
    eosTokenId: id("eos_token_id"),
    padTokenId: id("pad_token_id"),
  }
  checkConfig(config)
  return config
}

/** RoPE's base, from `rope_parameters` (transformers 5) or `rope_theta` and `rope_scaling` (before). */
function ropeTheta(given: Record<string, unknown>, from: string): number {
  const parameters = (given.rope_parameters ?? given.rope_scaling ?? {}) as Record<string, unknown>
  const kind = parameters.rope_type ?? parameters.type ?? "default"
  if (kind !== "default") throw new TypeError(`${from}: rope_type ${JSON.stringify(kind)} is not supported`)
  const theta = parameters.rope_theta ?? given.rope_theta ?? 10000
  if (typeof theta !== "number")
    throw new TypeError(`${from}: expected a number for rope_theta, got ${theta}`)
  return theta
}
