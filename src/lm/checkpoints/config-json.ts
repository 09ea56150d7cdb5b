/**
 * config.json of Hugging Face, both ways. Read in either spelling: transformers 5 (`rope_parameters`, `dtype`) or
 * before (`rope_theta`, `rope_scaling`, `torch_dtype`). Written so that both read it.
 */
import type { Dtype } from "../../torch/index.ts"
import { architectures, type ModelType } from "../model/architectures.ts"
import {
  alternating,
  checkConfig,
  familyDefaults,
  type LayerType,
  type ModelConfig,
} from "../model/config.ts"
import { Fields } from "./json-fields.ts"
import { ropeFromJson, ropeToJson } from "./rope-json.ts"

/** Reads config.json. `from` names the file in errors, which also say what would be computed otherwise than asked. */
export function configFromJson(json: unknown, from = "config.json"): ModelConfig {
  const fields = new Fields(json, from)
  const modelType = fields.oneOf("model_type", Object.keys(architectures) as ModelType[])
  const family = architectures[modelType]
  const isGemma = modelType === "gemma2" || modelType === "gemma3_text"
  for (const name of ["quantization_config", "use_bidirectional_attention"]) fields.refuse(name)
  fields.only("attention_dropout", 0)
  fields.only("partial_rotary_factor", 1)
  if (!family.mayHaveMlpBias) fields.only("mlp_bias", false)
  if (family.qkvBias === true) fields.only("attention_bias", true)
  if (!family.attentionSoftcapping) fields.refuse("attn_logit_softcapping")
  if (!family.logitSoftcapping) fields.refuse("final_logit_softcapping")

  const layers = fields.number("num_hidden_layers")
  const heads = fields.number("num_attention_heads")
  const defaults = familyDefaults(modelType, layers)
  const { layerTypes, slidingWindow } = attentionSpans(fields, modelType, layers, defaults)
  const maxPositionEmbeddings = fields.number("max_position_embeddings", isGemma ? 8192 : 2048)
  const headDim = fields.number("head_dim", defaultHeadDim(modelType, fields.number("hidden_size") / heads))
  const config: ModelConfig = {
    modelType,
    vocabSize: fields.number("vocab_size"),
    hiddenSize: fields.number("hidden_size"),
    intermediateSize: fields.number("intermediate_size"),
    numHiddenLayers: layers,
    numAttentionHeads: heads,
    numKeyValueHeads: fields.number("num_key_value_heads", heads),
    headDim,
    maxPositionEmbeddings,
    ...ropeFromJson(fields, defaults, maxPositionEmbeddings),
    rmsNormEps: fields.number("rms_norm_eps", 1e-6),
    hiddenAct: fields.oneOf(
      family.activationField,
      ["silu", "gelu", "gelu_pytorch_tanh"],
      defaults.hiddenAct,
    ),
    attentionBias: family.qkvBias === "asked" && fields.boolean("attention_bias", false),
    mlpBias: family.mayHaveMlpBias && fields.boolean("mlp_bias", false),
    layerTypes,
    slidingWindow: layerTypes.includes("sliding_attention") ? slidingWindow : null,
    queryPreAttnScalar: family.queryPreAttnScalar ? fields.number("query_pre_attn_scalar", 256) : headDim,
    attnLogitSoftcapping: fields.numberOrNull("attn_logit_softcapping", defaults.attnLogitSoftcapping),
    finalLogitSoftcapping: fields.numberOrNull("final_logit_softcapping", defaults.finalLogitSoftcapping),
    tieWordEmbeddings: fields.boolean("tie_word_embeddings", defaults.tieWordEmbeddings),
    initializerRange: fields.number("initializer_range", 0.02),
    bosTokenId: fields.numberOrNull("bos_token_id", null),
    eosTokenId: fields.tokenIds("eos_token_id"),
    padTokenId: fields.numberOrNull("pad_token_id", null),
  }
  checkConfig(config)
  return config
}

/** The type that the weights are stored in, where config.json says; float32 where it does not. */
export function dtypeFromJson(json: unknown, from = "config.json"): Dtype {
  const fields = new Fields(json, from)
  const name = fields.json.dtype === undefined ? "torch_dtype" : "dtype"
  return fields.oneOf(name, ["float32", "bfloat16", "float16", "float64"], "float32")
}

const defaultHeadDim = (modelType: ModelType, quotient: number): number =>
  modelType === "qwen3" ? 128 : modelType.startsWith("gemma") ? 256 : quotient

/** Which layers slide, from `layer_types` or the ways of saying it before there was one. */
function attentionSpans(
  fields: Fields,
  modelType: ModelType,
  layers: number,
  defaults: Pick<ModelConfig, "layerTypes" | "slidingWindow">,
): Pick<ModelConfig, "layerTypes" | "slidingWindow"> {
  const isQwen = modelType === "qwen2" || modelType === "qwen3"
  if (isQwen && !fields.boolean("use_sliding_window", false)) {
    return { layerTypes: Array<LayerType>(layers).fill("full_attention"), slidingWindow: null }
  }
  const slidingWindow = fields.numberOrNull("sliding_window", isQwen ? 4096 : defaults.slidingWindow)
  const given = fields.json.layer_types
  if (given !== undefined && given !== null && modelType !== "llama") {
    if (!Array.isArray(given))
      throw new TypeError(`${fields.from}: expected a list for layer_types, got ${JSON.stringify(given)}`)
    return { layerTypes: given as LayerType[], slidingWindow }
  }
  if (isQwen) {
    const from = fields.number("max_window_layers", 28)
    return {
      layerTypes: Array.from({ length: layers }, (_, i) =>
        i >= from ? "sliding_attention" : "full_attention",
      ),
      slidingWindow,
    }
  }
  const period = fields.numberOrNull("sliding_window_pattern", null)
  const layerTypes =
    modelType === "gemma3_text" && period !== null ? alternating(layers, period) : defaults.layerTypes
  return { layerTypes, slidingWindow }
}

/** config.json as transformers reads it, version 5 and before. */
export function configToJson(config: ModelConfig, dtype: Dtype = "float32"): Record<string, unknown> {
  const family = architectures[config.modelType]
  const slides = config.layerTypes.includes("sliding_attention")
  const isQwen = config.modelType === "qwen2" || config.modelType === "qwen3"
  return {
    architectures: [family.className],
    model_type: config.modelType,
    vocab_size: config.vocabSize,
    hidden_size: config.hiddenSize,
    intermediate_size: config.intermediateSize,
    num_hidden_layers: config.numHiddenLayers,
    num_attention_heads: config.numAttentionHeads,
    num_key_value_heads: config.numKeyValueHeads,
    head_dim: config.headDim,
    max_position_embeddings: config.maxPositionEmbeddings,
    ...ropeToJson(config),
    rms_norm_eps: config.rmsNormEps,
    [family.activationField]: config.hiddenAct,
    ...(family.qkvBias === "asked" ? { attention_bias: config.attentionBias } : {}),
    ...(family.mayHaveMlpBias ? { mlp_bias: config.mlpBias } : {}),
    ...(isQwen
      ? {
          use_sliding_window: slides,
          max_window_layers: slides ? config.layerTypes.indexOf("sliding_attention") : config.numHiddenLayers,
        }
      : {}),
    ...(config.modelType === "llama"
      ? {}
      : { layer_types: config.layerTypes, sliding_window: config.slidingWindow }),
    ...(family.queryPreAttnScalar ? { query_pre_attn_scalar: config.queryPreAttnScalar } : {}),
    ...(family.attentionSoftcapping ? { attn_logit_softcapping: config.attnLogitSoftcapping } : {}),
    ...(family.logitSoftcapping ? { final_logit_softcapping: config.finalLogitSoftcapping } : {}),
    tie_word_embeddings: config.tieWordEmbeddings,
    initializer_range: config.initializerRange,
    attention_dropout: 0,
    bos_token_id: config.bosTokenId,
    eos_token_id: config.eosTokenId,
    pad_token_id: config.padTokenId,
    dtype,
    torch_dtype: dtype,
  }
}

/** Fields that transformers 5 refuses as whole numbers: 30 must be written 30.0. */
const floats =
  /("(?:rms_norm_eps|initializer_range|\w+_logit_softcapping|rope_theta|rope_local_base_freq|\w*factor|beta_\w+|mscale\w*)": -?\d+)(?=,?$)/gm

/** The text of config.json. */
export const configText = (config: ModelConfig, dtype?: Dtype): string =>
  `${JSON.stringify(configToJson(config, dtype), null, 2).replace(floats, "$1.0")}\n`
