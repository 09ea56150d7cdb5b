/** A model folder in Hugging Face's layout: config.json and model.safetensors. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { loadSafetensors, saveSafetensors, type Tensor } from "../torch/index.ts"
import type { ModelConfig } from "./config.ts"
import { configFromJson, configToJson } from "./config-json.ts"

export interface Checkpoint {
  config: ModelConfig
  tensors: Record<string, Tensor>
}

export function readCheckpoint(folder: string): Checkpoint {
  const configPath = join(folder, "config.json")
  const weightsPath = join(folder, "model.safetensors")
  for (const path of [configPath, weightsPath])
    if (!existsSync(path)) throw new Error(`${folder} holds no checkpoint: ${path} is missing`)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(configPath, "utf8"))
  } catch (cause) {
    throw new Error(`${configPath} is not JSON: ${(cause as Error).message}`, { cause })
  }
  return { config: configFromJson(json, configPath), tensors: loadSafetensors(weightsPath) }
}

/** Writes aside and renames, the weights first: a folder with a config.json is whole. */
export function writeCheckpoint(folder: string, config: ModelConfig, tensors: Record<string, Tensor>): void {
  mkdirSync(folder, { recursive: true })
  const weights = join(folder, "model.safetensors")
  saveSafetensors(`${weights}.new`, tensors)
  renameSync(`${weights}.new`, weights)
  const path = join(folder, "config.json")
  writeFileSync(`${path}.new`, `${JSON.stringify(configToJson(config), null, 2)}\n`)
  renameSync(`${path}.new`, path)
}
