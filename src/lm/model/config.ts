/** The shape of a decoder, under the names of Hugging Face's config.json in camelCase. */
import { architectures, type ModelType } from "./architectures.ts"
import type { RopeScaling } from "./rope-scaling.ts"

/** Whether a layer's queries see all tokens before them or only the nearest `slidingWindow`. */
export type LayerType = "full_attention" | "sliding_attention"

/** The activation inside the feed-forward layer: SwiGLU's, GeGLU's, and GeGLU's approximated with tanh. */
export type HiddenAct = "silu" | "gelu" | "gelu_pytorch_tanh"

export interface ModelConfig {
  /** The family: what its blocks are made of (`architectures`). */
  modelType: ModelType
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
  /** The longest sequence, prompt and completion together, before RoPE's scaling (`contextLength`). */
  maxPositionEmbeddings: number
  /** Base θ of the rotary positions. */
  ropeTheta: number
  /** How the rotary positions are stretched beyond the length trained at; null where they are not. */
  ropeScaling: RopeScaling | null
  /** Base of the sliding layers, unscaled, where they have one of their own (Gemma 3); else null. */
  ropeLocalBaseFreq: number | null
  rmsNormEps: number
  hiddenAct: HiddenAct
  /** Whether the projections of attention have a bias, in families where that can be chosen. */
  attentionBias: boolean
  /** The same of the feed-forward layer (Llama). */
  mlpBias: boolean
  /** By layer. */
  layerTypes: readonly LayerType[]
  /** How many tokens a sliding layer's query sees, itself among them; null where no layer slides. */
  slidingWindow: number | null
  /** Gemma: attention scores are divided by its root. Elsewhere headDim. */
  queryPreAttnScalar: number
  /** Attention scores s become cap·tanh(s / cap); null: they stay. */
  attnLogitSoftcapping: number | null
  /** The same of the logits. */
  finalLogitSoftcapping: number | null
  /** Whether the output layer is the embedding's transpose. */
  tieWordEmbeddings: boolean
  /** Standard deviation of fresh weights. */
  initializerRange: number
  bosTokenId: number | null
  /** Any of these ends a sequence. */
  eosTokenId: number | readonly number[] | null
  padTokenId: number | null
}

export type ModelOptions = Pick<
  ModelConfig,
  "vocabSize" | "hiddenSize" | "numHiddenLayers" | "numAttentionHeads"
> &
  Partial<ModelConfig>

/**
 * A full config from the sizes that must be chosen; the family is Llama unless `modelType` says otherwise. Defaults
 * are those of the family in transformers, but for what follows from the sizes: `intermediateSize` is
 * 8/3·hiddenSize rounded up to a multiple of 8 (Shazeer, GLU Variants Improve Transformer, 2020: three matrices then
 * cost what two of 4·hiddenSize do), `headDim` is hiddenSize / numAttentionHeads, `queryPreAttnScalar` is headDim,
 * `initializerRange` is min(0.02·√(1024 / hiddenSize), 0.1), since 0.02 is tuned for widths in the thousands.
 */
export function modelConfig(options: ModelOptions): ModelConfig {
  const { modelType = "llama", hiddenSize, numAttentionHeads, numHiddenLayers } = options
  const headDim = options.headDim ?? hiddenSize / numAttentionHeads
  const config: ModelConfig = {
    ...familyDefaults(modelType, numHiddenLayers),
    modelType,
    intermediateSize: 8 * Math.ceil(hiddenSize / 3),
    numKeyValueHeads: numAttentionHeads,
    headDim,
    maxPositionEmbeddings: 2048,
    ropeScaling: null,
    rmsNormEps: 1e-6,
    attentionBias: false,
    mlpBias: false,
    queryPreAttnScalar: headDim,
    initializerRange: Math.min(0.02 * Math.sqrt(1024 / hiddenSize), 0.1),
    bosTokenId: null,
    eosTokenId: null,
    padTokenId: null,
    ...options,
  }
  checkConfig(config)
  return config
}

/** What a family's config.json leaves unsaid, and `modelConfig` too. */
export function familyDefaults(
  modelType: ModelType,
  numHiddenLayers: number,
): Pick<
  ModelConfig,
  | "ropeTheta"
  | "ropeLocalBaseFreq"
  | "hiddenAct"
  | "layerTypes"
  | "slidingWindow"
  | "attnLogitSoftcapping"
  | "finalLogitSoftcapping"
  | "tieWordEmbeddings"
> {
  const isGemma = modelType === "gemma2" || modelType === "gemma3_text"
  return {
    ropeTheta: modelType === "gemma3_text" ? 1e6 : 1e4,
    ropeLocalBaseFreq: modelType === "gemma3_text" ? 1e4 : null,
    hiddenAct: isGemma ? "gelu_pytorch_tanh" : "silu",
    layerTypes: isGemma
      ? alternating(numHiddenLayers, modelType === "gemma2" ? 2 : 6)
      : Array<LayerType>(numHiddenLayers).fill("full_attention"),
    slidingWindow: isGemma ? 4096 : null,
    attnLogitSoftcapping: modelType === "gemma2" ? 50 : null,
    finalLogitSoftcapping: modelType === "gemma2" ? 30 : null,
    tieWordEmbeddings: isGemma,
  }
}

/** Sliding layers of which every `period`-th sees everything. */
export const alternating = (layers: number, period: number): LayerType[] =>
  Array.from({ length: layers }, (_, i) => ((i + 1) % period === 0 ? "full_attention" : "sliding_attention"))

/** The longest sequence the model reads: RoPE's scaling stretches what it was trained at by its factor. */
export function contextLength({ maxPositionEmbeddings, ropeScaling }: ModelConfig): number {
  switch (ropeScaling?.ropeType) {
    case "linear":
    case "dynamic":
      return Math.floor(maxPositionEmbeddings * ropeScaling.factor)
    case "yarn":
      return Math.max(
        maxPositionEmbeddings,
        Math.floor(ropeScaling.originalMaxPositionEmbeddings * ropeScaling.factor),
      )
    default:
      return maxPositionEmbeddings
  }
}

/** Throws a RangeError that names the sizes which do not fit together. */
export function checkConfig(config: ModelConfig): void {
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
  const { modelType, numAttentionHeads, numKeyValueHeads, headDim, layerTypes, slidingWindow } = config
  if (!Object.hasOwn(architectures, modelType))
    throw new RangeError(
      `config: expected modelType to be one of ${Object.keys(architectures).join(", ")}, got ${JSON.stringify(modelType)}`,
    )
  if (numAttentionHeads % numKeyValueHeads !== 0)
    throw new RangeError(
      `config: numAttentionHeads (${numAttentionHeads}) must be a multiple of numKeyValueHeads (${numKeyValueHeads})`,
    )
  if (headDim % 2 !== 0) throw new RangeError(`config: headDim must be even for RoPE, got ${headDim}`)
  if (layerTypes.length !== config.numHiddenLayers)
    throw new RangeError(
      `config: expected a layer type for each of ${config.numHiddenLayers} layers, got ${layerTypes.length}`,
    )
  const odd = layerTypes.find(type => type !== "full_attention" && type !== "sliding_attention")
  if (odd !== undefined)
    throw new RangeError(
      `config: expected layerTypes of full_attention and sliding_attention, got ${JSON.stringify(odd)}`,
    )
  if (layerTypes.includes("sliding_attention") && !(Number.isInteger(slidingWindow) && slidingWindow! >= 1))
    throw new RangeError(
      `config: sliding layers need a slidingWindow of at least 1 token, got ${slidingWindow}`,
    )
}
