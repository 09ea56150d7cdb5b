import { existsSync } from "node:fs"
import { join } from "node:path"
import { readJson } from "../checkpoints/json-files.ts"
import { CharacterTokenizer } from "./character-tokenizer.ts"
import { PretrainedTokenizer } from "./pretrained-tokenizer.ts"

/** The tokenizer of a model folder; undefined where it has no tokenizer.json. */
export function readTokenizer(folder: string): PretrainedTokenizer | CharacterTokenizer | undefined {
  const path = join(folder, "tokenizer.json")
  if (!existsSync(path)) return undefined
  const { model } = readJson(path) as { model?: { type?: string } }
  if (model?.type === "WordLevel") return CharacterTokenizer.fromFile(path)
  try {
    return PretrainedTokenizer.fromPretrained(folder)
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause })
  }
}
