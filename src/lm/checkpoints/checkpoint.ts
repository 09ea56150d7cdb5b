/**
 * A model folder in Hugging Face's layout: config.json, model.safetensors (or several files and their index) and
 * generation_config.json.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import {
  type Dtype,
  openSafetensors,
  openSharded,
  type SafetensorsFile,
  saveSafetensors,
  saveSharded,
  type Tensor,
} from "../../torch/index.ts"
import type { ModelConfig } from "../model/config.ts"
import { configFromJson, configText, dtypeFromJson } from "./config-json.ts"
import {
  type GenerationConfig,
  generationConfigFromJson,
  generationConfigToJson,
} from "./generation-config.ts"

import { readJson, writeJson, writeText } from "./json-files.ts"

export interface Checkpoint {
  config: ModelConfig
  generationConfig: GenerationConfig
  /** The type config.json says the weights have. */
  dtype: Dtype
  /** The weights, over the mapped files: a tensor is read when it is first used. */
  weights: SafetensorsFile
  /** All of them by name. */
  readonly tensors: Record<string, Tensor>
}

const single = "model.safetensors"
const index = "model.safetensors.index.json"

/** Opens a model folder. Throws with the names of the files it lacks, or what is wrong in one. */
export function readCheckpoint(folder: string): Checkpoint {
  const configPath = join(folder, "config.json")
  if (!existsSync(configPath)) throw new Error(`${folder} holds no checkpoint: ${configPath} is missing`)
  const json = readJson(configPath)
  const generationPath = join(folder, "generation_config.json")
  const weights = openWeights(folder)
  return {
    config: configFromJson(json, configPath),
    generationConfig: existsSync(generationPath)
      ? generationConfigFromJson(readJson(generationPath), generationPath)
      : {},
    dtype: dtypeFromJson(json, configPath),
    weights,
    get tensors() {
      return Object.fromEntries(weights.names.map(name => [name, weights.tensor(name)]))
    },
  }
}

function openWeights(folder: string): SafetensorsFile {
  if (existsSync(join(folder, single))) return openSafetensors(join(folder, single))
  const path = join(folder, index)
  if (existsSync(path)) {
    const map = (readJson(path) as { weight_map?: unknown } | null)?.weight_map
    const shards = new Set(typeof map === "object" && map !== null ? Object.values(map) : [])
    const absent = [...shards].filter(shard => typeof shard === "string" && !existsSync(join(folder, shard)))
    if (absent.length > 0)
      throw new Error(`${path} names ${shards.size} files, of which are missing: ${absent.sort().join(", ")}`)
    return openSharded(path)
  }
  const others = readdirSync(folder).filter(name => /^(pytorch_model.*\.bin|.*\.(gguf|pth|pt))$/.test(name))
  throw new Error(
    `${folder} holds no checkpoint: ${join(folder, single)} is missing, and so is ${index}${
      others.length > 0
        ? `; ${others.join(", ")} cannot be read: save_pretrained of transformers writes safetensors`
        : ""
    }`,
  )
}

/**
 * Throws unless `weights` are exactly the tensors of `shapes`; the error names every tensor that is missing, not
 * expected, or of another shape.
 */
export function checkTensors(shapes: ReadonlyMap<string, readonly number[]>, weights: SafetensorsFile): void {
  const found = new Set(weights.names)
  const missing = [...shapes.keys()].filter(name => !found.has(name))
  const unexpected = weights.names.filter(name => !shapes.has(name))
  const misshapen = [...shapes].flatMap(([name, shape]) => {
    if (!found.has(name)) return []
    const other = weights.describe(name).shape
    return String(other) === String(shape) ? [] : [`${name}: expected [${shape}], found [${other}]`]
  })
  const faults = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...(unexpected.length > 0 ? [`unexpected: ${unexpected.join(", ")}`] : []),
    ...misshapen,
  ]
  if (faults.length > 0)
    throw new Error(`${weights.path} does not hold the tensors of config.json:\n  ${faults.join("\n  ")}`)
}

const bytesOf = (dtype: Dtype): number => Number(/\d+$/.exec(dtype)?.[0] ?? 8) / 8

/** Writes each file aside and renames it, config.json last: a folder with one is whole. */
export function writeCheckpoint(
  folder: string,
  config: ModelConfig,
  tensors: Readonly<Record<string, Tensor>>,
  {
    generationConfig = {},
    maxShardBytes = 5e9,
  }: { generationConfig?: GenerationConfig; maxShardBytes?: number } = {},
): void {
  mkdirSync(folder, { recursive: true })
  const bytes = Object.values(tensors).reduce(
    (sum, tensor) => sum + tensor.numel() * bytesOf(tensor.dtype),
    0,
  )
  const metadata = { format: "pt" } // transformers refuses a file that does not say so
  const written =
    bytes <= maxShardBytes
      ? [join(folder, single)]
      : saveSharded(join(folder, index), tensors, { maxShardBytes, metadata })
  if (bytes <= maxShardBytes) saveSafetensors(join(folder, single), tensors, metadata)
  for (const name of readdirSync(folder))
    if (
      /^model(-\d+-of-\d+)?\.safetensors(\.index\.json)?$/.test(name) &&
      !written.includes(join(folder, name))
    )
      rmSync(join(folder, name)) // of an earlier save in other pieces
  if (Object.keys(generationConfig).length > 0)
    writeJson(join(folder, "generation_config.json"), generationConfigToJson(generationConfig))
  const dtype = Object.values(tensors)[0]?.dtype
  writeText(join(folder, "config.json"), configText(config, dtype))
}
