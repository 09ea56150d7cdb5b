/** What samplers and policies need of a tokenizer. */
export interface Tokenizer {
  readonly vocabSize: number
  encode(text: string, options?: EncodeOptions): number[]
  decode(ids: readonly number[], options?: DecodeOptions): string
}

export interface EncodeOptions {
  /** Whether tokens that mark a text's beginning and end are put around it, as its makers do. Default true. */
  addSpecialTokens?: boolean
}

export interface DecodeOptions {
  /** Whether tokens such as <|im_end|> are left out. Default false. */
  skipSpecialTokens?: boolean
}
