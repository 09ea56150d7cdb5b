/** The models and prompts that both sides train on, written to a folder that both read. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { random } from "etude/stats"

/** 62 characters, the end mark and the fill. A fresh model ends at any token with a chance of 1/64. */
export const alphabet = "#~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

export interface Size {
  name: string
  hiddenSize: number
  numHiddenLayers: number
  numAttentionHeads: number
}

export const sizes: readonly Size[] = [
  { name: "1 M", hiddenSize: 128, numHiddenLayers: 5, numAttentionHeads: 4 },
  { name: "25 M", hiddenSize: 512, numHiddenLayers: 8, numAttentionHeads: 8 },
]

export interface Setting {
  prompts: number
  samples: number
  promptTokens: number
  maxTokens: number
  learningRate: number
}

/** The learning rate is so small that the lengths of completions stay those of the fresh model on both sides. */
export const setting: Setting = {
  prompts: 16,
  samples: 8,
  promptTokens: 24,
  maxTokens: 64,
  learningRate: 1e-7,
}

/** Writes weights, tokenizer and prompts for `steps` steps into `folder`; the number of parameters. */
export function prepare(folder: string, { name, ...shape }: Size, steps: number): number {
  mkdirSync(folder, { recursive: true })
  const tokenizer = new CharacterTokenizer(alphabet)
  const model = LanguageModel.create(
    { ...shape, vocabSize: tokenizer.vocabSize, maxPositionEmbeddings: 256, eosTokenId: tokenizer.id("#") },
    { seed: 1 },
  )
  model.save(folder)
  writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(tokenizer.toJson()))
  const prompts = Array.from({ length: steps * setting.prompts }, (_, i) => {
    const rng = random(1, name, i)
    return Array.from({ length: setting.promptTokens }, () => alphabet[2 + rng.integer(62)]).join("")
  })
  writeFileSync(join(folder, "prompts.json"), JSON.stringify(prompts))
  writeFileSync(join(folder, "setting.json"), JSON.stringify(setting))
  return model.parameters().reduce((sum, parameter) => sum + parameter.numel(), 0)
}

/** The share of small letters: every group differs within itself, so no completion is left out of the update. */
export const reward = (completion: string): number =>
  completion.length === 0 ? 0 : [...completion].filter(c => c >= "a" && c <= "z").length / completion.length
