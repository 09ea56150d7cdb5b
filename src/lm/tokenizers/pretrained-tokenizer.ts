/**
 * A tokenizer from Hugging Face's tokenizer.json, with the special tokens and the chat template of
 * tokenizer_config.json. Normalisation, BPE, WordPiece and post-processing are those of `@huggingface/tokenizers`;
 * where that is simpler than the original in Rust, the parts here stand in.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readJson, writeJson, writeText } from "../checkpoints/json-files.ts"
import { type AddedTokenJson, AddedTokens } from "./added-tokens.ts"
import { type ChatMessage, type ChatOptions, renderChat } from "./chat-template.ts"
import { type Normalize, normalizer } from "./normalizers.ts"
import { preTokenizer } from "./pre-tokenizers.ts"
import { type Decode, isByteToken, tokenDecoder } from "./token-decoders.ts"
import type { DecodeOptions, EncodeOptions, Tokenizer } from "./tokenizer.ts"
import { library, type Pipeline } from "./tokenizers-library.ts"
import { type UnigramJson, unigram } from "./unigram.ts"

/** tokenizer.json, as far as it is looked at here. */
interface TokenizerJson {
  added_tokens: AddedTokenJson[]
  normalizer: unknown
  pre_tokenizer: unknown
  decoder: unknown
  model: { type?: string; vocab: Record<string, number> | UnigramJson["vocab"]; unk_id?: number | null }
}

/** tokenizer_config.json, as far as it is looked at here. */
export interface TokenizerConfig {
  chat_template?: string | readonly { name: string; template: string }[]
  [name: string]: unknown
}

export class PretrainedTokenizer implements Tokenizer {
  readonly json: Readonly<Record<string, unknown>>
  readonly config: TokenizerConfig
  /** One more than the largest token id: how many rows an embedding needs at least. */
  readonly vocabSize: number
  readonly #pipeline: Pipeline
  readonly #ids: ReadonlyMap<string, number>
  readonly #decode: Decode
  readonly #special: ReadonlySet<number>

  /** From the parsed tokenizer.json and tokenizer_config.json. Throws where either has something unsupported. */
  constructor(json: object, config: TokenizerConfig = {}) {
    const given = json as TokenizerJson
    if (typeof given.model !== "object" || given.model === null)
      throw new TypeError("tokenizer.json: expected an object with a model")
    this.json = json as Record<string, unknown>
    this.config = config
    this.#pipeline = new library.Tokenizer(
      { post_processor: null, ...json, normalizer: null, pre_tokenizer: null, decoder: null },
      { ...config, remove_space: undefined, do_lowercase_and_remove_accent: undefined },
    )
    const parts = this.#pipeline
    this.#ids = new Map(parts.model.tokens_to_ids)
    let largest = -1
    for (const id of this.#ids.values()) largest = Math.max(largest, id)
    this.vocabSize = largest + 1
    const { vocab } = given.model
    const own = new Set(Array.isArray(vocab) ? vocab.map(([piece]) => piece as string) : Object.keys(vocab))
    const normalize = normalizer(given.normalizer, libraryNormalizer)
    parts.normalizer = normalize
    const pre = preTokenizer(given.pre_tokenizer)
    parts.pre_tokenizer = (text, { section_index }) => pre(text, section_index === 0)
    const added = new AddedTokens(given.added_tokens ?? [], normalize)
    for (const [content, token] of added.contents()) parts.added_tokens_map.set(content, token)
    parts.splitter_unnormalized = { split: text => added.split(text, false) }
    parts.splitter_normalized = { split: text => added.split(text, true) }
    if (given.model.type === "Unigram") {
      const cut = unigram({
        vocab: given.model.vocab as UnigramJson["vocab"],
        unk_id: given.model.unk_id ?? null,
      })
      parts.model.encode = words => words.flatMap(cut)
    }
    // the library lets the model find added tokens within words, too
    for (const { content } of given.added_tokens ?? [])
      if (!own.has(content)) parts.model.tokens_to_ids.delete(content)
    this.#special = new Set((given.added_tokens ?? []).filter(token => token.special).map(token => token.id))
    this.#decode = tokenDecoder(given.decoder)
  }

  /** Reads tokenizer.json of a folder, and tokenizer_config.json and chat_template.jinja where they are. */
  static fromPretrained(folder: string): PretrainedTokenizer {
    const [path, configPath, templatePath] = [
      join(folder, "tokenizer.json"),
      join(folder, "tokenizer_config.json"),
      join(folder, "chat_template.jinja"),
    ]
    if (!existsSync(path)) {
      const model = existsSync(join(folder, "tokenizer.model"))
        ? "; there is a tokenizer.model: AutoTokenizer.from_pretrained(…).save_pretrained(…) of transformers converts it"
        : ""
      throw new Error(`${folder} holds no tokenizer: ${path} is missing${model}`)
    }
    const config = existsSync(configPath) ? (readJson(configPath) as TokenizerConfig) : {}
    if (existsSync(templatePath)) config.chat_template = readFileSync(templatePath, "utf8")
    return new PretrainedTokenizer(readJson(path) as object, config)
  }

  /** Writes tokenizer.json and tokenizer_config.json into `folder`. */
  save(folder: string): void {
    mkdirSync(folder, { recursive: true })
    writeJson(join(folder, "tokenizer_config.json"), this.config)
    writeText(join(folder, "tokenizer.json"), `${JSON.stringify(this.json)}\n`)
  }

  encode(text: string, { addSpecialTokens = true }: EncodeOptions = {}): number[] {
    const { ids, tokens } = this.#pipeline.encode(text, { add_special_tokens: addSpecialTokens })
    const unknown = ids.indexOf(undefined)
    if (unknown >= 0)
      throw new RangeError(
        `the tokenizer knows no ${JSON.stringify(tokens[unknown])} and has no token for the unknown`,
      )
    return ids as number[]
  }

  /** Ids that no token has are left out: models pad their vocabulary. */
  decode(ids: readonly number[], { skipSpecialTokens = false }: DecodeOptions = {}): string {
    const tokens = ids.flatMap(id => {
      const token = skipSpecialTokens && this.#special.has(id) ? undefined : this.idToToken(id)
      return token === undefined ? [] : [token]
    })
    return this.#decode(tokens)
  }

  tokenToId(token: string): number | undefined {
    return this.#ids.get(token)
  }

  idToToken(id: number): string | undefined {
    return this.#pipeline.model.vocab[id]
  }

  /** Whether a token is a byte like <0xE2>, whose text depends on the bytes beside it; for a `TextStream`. */
  isOpen(id: number): boolean {
    return isByteToken(this.idToToken(id) ?? "")
  }

  /** The special tokens that tokenizer_config.json names: bos_token, eos_token, … */
  get specialTokens(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.config).flatMap(([name, value]) => {
        if (!/^(bos|eos|unk|sep|pad|cls|mask)_token$/.test(name)) return []
        const content = typeof value === "string" ? value : (value as { content?: string } | null)?.content
        return content === undefined ? [] : [[name, content]]
      }),
    )
  }

  /** The id of the token that ends a text, where tokenizer_config.json names one. */
  get eosTokenId(): number | undefined {
    const { eos_token } = this.specialTokens
    return eos_token === undefined ? undefined : this.tokenToId(eos_token)
  }

  /**
   * The text of a conversation in the model's own template. Encode it with `addSpecialTokens: false`: the template
   * puts the special tokens. Throws where there is no template, and what the template raises.
   */
  applyChatTemplate(messages: readonly ChatMessage[], options: ChatOptions = {}): string {
    return renderChat(this.config.chat_template, messages, { ...options, specialTokens: this.specialTokens })
  }

  /** The ids of a conversation in the model's own template. */
  encodeChat(messages: readonly ChatMessage[], options: ChatOptions = {}): number[] {
    return this.encode(this.applyChatTemplate(messages, options), { addSpecialTokens: false })
  }
}

/** A normalizer as the library has it. */
function libraryNormalizer(json: object): Normalize {
  const model = { type: "BPE", vocab: {}, merges: [] }
  const none = { pre_tokenizer: null, post_processor: null, decoder: null, added_tokens: [] }
  const { normalizer } = new library.Tokenizer({ ...none, normalizer: json, model }, {})
  return text => normalizer!(text)
}
