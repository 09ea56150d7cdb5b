/** How tokens become text: the `decoder` of tokenizer.json. */
import { byteCharacters } from "./pre-tokenizers.ts"
import { library } from "./tokenizers-library.ts"

export type Decode = (tokens: readonly string[]) => string
type Step = (tokens: readonly string[]) => string[]

/** The function that a `decoder` describes; without one, tokens stand apart. */
export function tokenDecoder(json: unknown): Decode {
  if (json === null || json === undefined) return tokens => tokens.join(" ")
  const step = stepOf(json as DecoderJson)
  return tokens => step(tokens).join("")
}

interface DecoderJson {
  type: string
  decoders?: DecoderJson[]
}

const { BPEDecoder, CTCDecoder, MetaspaceDecoder, ReplaceDecoder, StripDecoder, WordPieceDecoder } = library
const steps = {
  BPEDecoder,
  CTC: CTCDecoder,
  Metaspace: MetaspaceDecoder,
  Replace: ReplaceDecoder,
  Strip: StripDecoder,
  WordPiece: WordPieceDecoder,
}

function stepOf(config: DecoderJson): Step {
  switch (config.type) {
    case "Sequence": {
      const parts = (config.decoders ?? []).map(stepOf)
      return tokens => parts.reduce((decoded, part) => part(decoded), [...tokens])
    }
    case "ByteLevel":
      return tokens => [decodeByteLevel(tokens)]
    case "ByteFallback":
      return decodeByteFallback
    case "Fuse":
      return tokens => [tokens.join("")]
    default: {
      if (!Object.hasOwn(steps, config.type))
        throw new TypeError(`tokenizer.json: decoder ${JSON.stringify(config.type)} is not supported`)
      const decoder = new steps[config.type as keyof typeof steps](config)
      return tokens => decoder.decode_chain([...tokens])
    }
  }
}

// ignoreBOM: a U+FEFF at the start is a character of the text like any other
const lossy = new TextDecoder("utf-8", { ignoreBOM: true })
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })
const encoder = new TextEncoder()
const bytes = new Map(byteCharacters.map((character, byte) => [character, byte]))

/** Tokens of GPT-2's byte characters → text. A token with any other character stands for itself. */
export function decodeByteLevel(tokens: readonly string[]): string {
  const all = tokens.flatMap(token => {
    const own = Array.from(token, character => bytes.get(character))
    return own.includes(undefined) ? [...encoder.encode(token)] : (own as number[])
  })
  return lossy.decode(Uint8Array.from(all))
}

const byteToken = /^<0x([0-9A-Fa-f]{2})>$/

/** Whether a token is a byte of a character that the vocabulary lacks. */
export const isByteToken = (token: string): boolean => byteToken.test(token)

/** Each run of <0xNN> → its text, or, where it is no UTF-8, one � a byte. Other tokens stay. */
export function decodeByteFallback(tokens: readonly string[]): string[] {
  const decoded: string[] = []
  let run: number[] = []
  const flush = (): void => {
    if (run.length > 0) decoded.push(textOf(run))
    run = []
  }
  for (const token of tokens) {
    const byte = byteToken.exec(token)?.[1]
    if (byte !== undefined) run.push(Number.parseInt(byte, 16))
    else {
      flush()
      decoded.push(token)
    }
  }
  flush()
  return decoded
}

function textOf(run: readonly number[]): string {
  try {
    return strict.decode(Uint8Array.from(run))
  } catch {
    return "�".repeat(run.length) // not UTF-8: as Python shows it
  }
}
