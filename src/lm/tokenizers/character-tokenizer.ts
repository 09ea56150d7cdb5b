/** A tokenizer for models made here: each character (Unicode code point) of an alphabet is one token. */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { readJson, writeJson } from "../checkpoints/json-files.ts"
import type { Tokenizer } from "./tokenizer.ts"

export class CharacterTokenizer implements Tokenizer {
  readonly #characters: string[]
  readonly #ids: Map<string, number>

  /** Ids are the characters' places in `alphabet`. Throws a TypeError where one occurs twice. */
  constructor(alphabet: string) {
    this.#characters = [...alphabet]
    this.#ids = new Map(this.#characters.map((character, id) => [character, id]))
    if (this.#ids.size < this.#characters.length) {
      const twice = this.#characters.find((character, id) => this.#ids.get(character) !== id)
      throw new TypeError(`CharacterTokenizer: ${JSON.stringify(twice)} occurs twice in the alphabet`)
    }
  }

  get vocabSize(): number {
    return this.#characters.length
  }

  /** The id of one character of the alphabet. */
  id(character: string): number {
    const id = this.#ids.get(character)
    if (id === undefined)
      throw new RangeError(`CharacterTokenizer: ${JSON.stringify(character)} is not in the alphabet`)
    return id
  }

  encode(text: string): number[] {
    return Array.from(text, character => this.id(character))
  }

  decode(ids: readonly number[]): string {
    let text = ""
    for (const id of ids) {
      const character = this.#characters[id]
      if (character === undefined)
        throw new RangeError(`CharacterTokenizer: expected ids below ${this.vocabSize}, got ${id}`)
      text += character
    }
    return text
  }

  /** The same tokenizer as a Hugging Face tokenizer.json. */
  toJson(): Record<string, unknown> {
    return {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: { type: "Split", pattern: { Regex: "[\\s\\S]" }, behavior: "Isolated", invert: false },
      post_processor: null,
      decoder: { type: "Fuse" },
      model: { type: "WordLevel", vocab: Object.fromEntries(this.#ids), unk_token: "" },
    }
  }

  /** Reads a tokenizer.json that `toJson` made. */
  static fromFile(path: string): CharacterTokenizer {
    const { model } = readJson(path) as { model?: { type?: string; vocab?: Record<string, number> } }
    if (model?.type !== "WordLevel" || !model.vocab)
      throw new TypeError(`${path}: expected a WordLevel vocabulary of single characters, got ${model?.type}`)
    const characters: string[] = []
    for (const [character, id] of Object.entries(model.vocab)) characters[id] = character
    return new CharacterTokenizer(characters.join(""))
  }

  /** Writes tokenizer.json and tokenizer_config.json into `folder`. */
  save(folder: string): void {
    mkdirSync(folder, { recursive: true })
    writeJson(join(folder, "tokenizer_config.json"), { tokenizer_class: "PreTrainedTokenizerFast" })
    writeJson(join(folder, "tokenizer.json"), this.toJson())
  }
}
