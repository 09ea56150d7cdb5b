/** RoPE's settings in config.json: `rope_parameters` (transformers 5), `rope_theta` and `rope_scaling` (before). */
import type { ModelConfig } from "../model/config.ts"
import type { RopeScaling } from "../model/rope-scaling.ts"
import type { Fields } from "./json-fields.ts"

type Rope = Pick<ModelConfig, "ropeTheta" | "ropeScaling" | "ropeLocalBaseFreq">

/** `rope_parameters` may hold one object a layer type (Gemma 3). `defaults` are the family's. */
export function ropeFromJson(
  fields: Fields,
  defaults: Pick<Rope, "ropeTheta" | "ropeLocalBaseFreq">,
  maxPositionEmbeddings: number,
): Rope {
  const given = fields.inside("rope_parameters") ?? fields.inside("rope_scaling")
  const global = given?.inside("full_attention") ?? (given?.json.sliding_attention ? undefined : given)
  const local = given?.inside("sliding_attention")
  const theta = fields.number("rope_theta", defaults.ropeTheta)
  const ropeTheta = global?.number("rope_theta", theta) ?? theta
  const ropeScaling = global ? scalingFromJson(global, fields, maxPositionEmbeddings) : null
  if (!local)
    return {
      ropeTheta,
      ropeScaling,
      ropeLocalBaseFreq: fields.numberOrNull("rope_local_base_freq", defaults.ropeLocalBaseFreq),
    }
  const type = local.json.rope_type ?? local.json.type ?? "default"
  if (type !== "default")
    throw new TypeError(`${local.from}: rope_type ${JSON.stringify(type)} is not supported, only "default"`)
  return {
    ropeTheta,
    ropeScaling,
    ropeLocalBaseFreq: local.number("rope_theta", defaults.ropeLocalBaseFreq ?? theta),
  }
}

function scalingFromJson(rope: Fields, config: Fields, maxPositionEmbeddings: number): RopeScaling | null {
  rope.only("partial_rotary_factor", 1)
  const field = rope.json.rope_type === undefined ? "type" : "rope_type"
  const ropeType = rope.oneOf(
    field,
    ["default", "linear", "dynamic", "yarn", "longrope", "llama3"],
    "default",
  )
  const original = (): number =>
    rope.number(
      "original_max_position_embeddings",
      config.number("original_max_position_embeddings", maxPositionEmbeddings),
    )
  const optional = (name: string): number | undefined => rope.numberOrNull(name, null) ?? undefined
  switch (ropeType) {
    case "default":
      return null
    case "linear":
    case "dynamic":
      return { ropeType, factor: rope.number("factor") }
    case "yarn":
      return defined({
        ropeType,
        factor: rope.number("factor", maxPositionEmbeddings / original()),
        originalMaxPositionEmbeddings: original(),
        attentionFactor: optional("attention_factor"),
        betaFast: optional("beta_fast"),
        betaSlow: optional("beta_slow"),
        mscale: optional("mscale"),
        mscaleAllDim: optional("mscale_all_dim"),
        truncate: rope.json.truncate === undefined ? undefined : rope.boolean("truncate", true),
      })
    case "longrope":
      return defined({
        ropeType,
        shortFactor: rope.numbers("short_factor"),
        longFactor: rope.numbers("long_factor"),
        originalMaxPositionEmbeddings: original(),
        factor: optional("factor"),
        attentionFactor: optional("attention_factor"),
      })
    case "llama3":
      return {
        ropeType,
        factor: rope.number("factor"),
        lowFreqFactor: rope.number("low_freq_factor"),
        highFreqFactor: rope.number("high_freq_factor"),
        originalMaxPositionEmbeddings: original(),
      }
  }
}

/** The object without its undefined fields, so that equal configs are deeply equal. */
const defined = <T extends object>(object: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

/** In both spellings. */
export function ropeToJson({
  modelType,
  ropeTheta,
  ropeScaling,
  ropeLocalBaseFreq,
}: ModelConfig): Record<string, unknown> {
  const scaling = ropeScaling
    ? Object.fromEntries(Object.entries(ropeScaling).map(([name, value]) => [snakeCase(name), value]))
    : null
  const parameters = { rope_type: "default", ...scaling, rope_theta: ropeTheta }
  const old = { rope_theta: ropeTheta, rope_scaling: scaling }
  if (modelType !== "gemma3_text") return { ...old, rope_parameters: parameters }
  return {
    ...old,
    rope_local_base_freq: ropeLocalBaseFreq,
    rope_parameters: {
      full_attention: parameters,
      sliding_attention: { rope_type: "default", rope_theta: ropeLocalBaseFreq ?? ropeTheta },
    },
  }
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
