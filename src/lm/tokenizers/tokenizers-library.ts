/**
 * What is used of `@huggingface/tokenizers`, with types of our own: the package's declarations name each other
 * without the endings that Node's resolution needs, so TypeScript finds nothing behind them.
 */
import * as untyped from "@huggingface/tokenizers"

/** Text → tokens → ids. The parts can be exchanged; each is called as a function. */
export interface Pipeline {
  normalizer: ((text: string) => string) | null
  pre_tokenizer: ((text: string, options: { section_index: number }) => string[]) | null
  model: {
    tokens_to_ids: Map<string, number>
    vocab: (string | undefined)[]
    encode(words: string[]): string[]
  }
  decoder: null
  added_tokens_map: Map<string, { id: number }>
  /** Find the tokens that are looked for before normalisation, and after it. */
  splitter_unnormalized: { split(text: string): string[] }
  splitter_normalized: { split(text: string): string[] }
  encode(
    text: string,
    options: { add_special_tokens: boolean },
  ): { ids: (number | undefined)[]; tokens: string[] }
}

interface StepDecoder {
  decode_chain(tokens: string[]): string[]
}
type StepDecoderClass = new (config: object) => StepDecoder

interface Library {
  Tokenizer: new (json: object, config: object) => Pipeline
  SplitPreTokenizer: new (config: object) => { pattern: RegExp }
  BPEDecoder: StepDecoderClass
  CTCDecoder: StepDecoderClass
  MetaspaceDecoder: StepDecoderClass
  ReplaceDecoder: StepDecoderClass
  StripDecoder: StepDecoderClass
  WordPieceDecoder: StepDecoderClass
}

export const library = untyped as unknown as Library
