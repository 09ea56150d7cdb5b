/**
 * How a text is cut into words before a model cuts these into tokens: the `pre_tokenizer` of tokenizer.json, to the
 * semantics of Hugging Face's tokenizers in Rust (whose classes of characters are Unicode's).
 */
import { library } from "./tokenizers-library.ts"

/** `isFirst`: whether the text is the beginning of what is tokenised. */
export type PreTokenize = (text: string, isFirst: boolean) => string[]

interface PreTokenizerJson {
  type: string
  pretokenizers?: PreTokenizerJson[]
  pattern?: { Regex?: string; String?: string }
  behavior?: string
  invert?: boolean
  individual_digits?: boolean
  add_prefix_space?: boolean
  use_regex?: boolean
  replacement?: string
  prepend_scheme?: "always" | "first" | "never"
  split?: boolean
  delimiter?: string
}

const space = "\\p{White_Space}"
const words = new RegExp(
  `'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${space}\\p{L}\\p{N}]+|${space}+(?!\\P{White_Space})|${space}+`,
  "gu",
)
const punctuation = /[\p{P}!-/:-@[-`{-~]/gu
/** Rust's \w: letters, marks, decimal digits, connectors and the two joiners. */
const word = "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]"
const wordsOrSigns = new RegExp(`${word}+|[^${word.slice(1, -1)}${space}]+`, "gu")

/** The function that a `pre_tokenizer` describes; throws a TypeError that names a type it does not know. */
export function preTokenizer(json: unknown): PreTokenize {
  if (json === null || json === undefined) return text => [text]
  const config = json as PreTokenizerJson
  switch (config.type) {
    case "Sequence": {
      const parts = (config.pretokenizers ?? []).map(preTokenizer)
      return (text, isFirst) =>
        parts.reduce<string[]>(
          (pieces, part) => pieces.flatMap((piece, i) => part(piece, isFirst && i === 0)),
          [text],
        )
    }
    case "Split": {
      const pattern = patternOf(config.pattern)
      const behavior = behaviorOf(config.behavior)
      return text => split(text, pattern, behavior, config.invert)
    }
    case "ByteLevel":
      return byteLevel(config)
    case "Metaspace":
      return metaspace(config)
    case "Digits":
      return text => split(text, /\p{N}/gu, config.individual_digits ? "isolated" : "contiguous")
    case "Punctuation": {
      const behavior = behaviorOf(config.behavior ?? "isolated")
      return text => split(text, punctuation, behavior)
    }
    case "Whitespace":
      return text => split(text, wordsOrSigns, "removed", true)
    case "WhitespaceSplit":
      return text => split(text, /\p{White_Space}/gu, "removed")
    case "BertPreTokenizer":
      return text =>
        split(text, /\p{White_Space}/gu, "removed").flatMap(piece => split(piece, punctuation, "isolated"))
    case "CharDelimiterSplit":
      return text => text.split(config.delimiter!).filter(piece => piece !== "")
    default:
      throw new TypeError(`tokenizer.json: pre_tokenizer ${JSON.stringify(config.type)} is not supported`)
  }
}

/** Rust's regular expressions are Oniguruma's: the library rewrites them for JavaScript. */
function patternOf({ Regex: regex, String: string }: { Regex?: string; String?: string } = {}): RegExp {
  if (string !== undefined) return new RegExp(string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu")
  if (regex === undefined) throw new TypeError("tokenizer.json: Split has no pattern")
  return new library.SplitPreTokenizer({ type: "Split", pattern: { Regex: regex } }).pattern
}

const behaviors = ["removed", "isolated", "contiguous", "mergedwithprevious", "mergedwithnext"] as const
type Behavior = (typeof behaviors)[number]

function behaviorOf(name = "isolated"): Behavior {
  const behavior = name.toLowerCase().replaceAll("_", "") as Behavior
  if (behaviors.includes(behavior)) return behavior
  throw new TypeError(`tokenizer.json: the behavior ${JSON.stringify(name)} of a split is not supported`)
}

/** Cuts a text at what `pattern` matches (`invert`: at what it does not match). */
export function split(text: string, pattern: RegExp, behavior: Behavior, invert = false): string[] {
  const pieces: { text: string; matches: boolean }[] = []
  let end = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (index > end) pieces.push({ text: text.slice(end, index), matches: invert })
    if (match !== "") pieces.push({ text: match, matches: !invert })
    end = index + match.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matches: invert })
  if (behavior === "removed") return pieces.filter(piece => !piece.matches).map(piece => piece.text)
  const joined: string[] = []
  if (behavior === "mergedwithnext") {
    let before = ""
    for (const [i, piece] of pieces.entries()) {
      const carries = piece.matches && pieces[i + 1]?.matches === false
      if (!carries) joined.push(before + piece.text)
      before = carries ? piece.text : ""
    }
    return joined
  }
  for (const [i, piece] of pieces.entries()) {
    const last = pieces[i - 1]
    const joins =
      (behavior === "contiguous" && last?.matches === piece.matches) ||
      (behavior === "mergedwithprevious" && piece.matches && last?.matches === false)
    if (joins) joined[joined.length - 1] += piece.text
    else joined.push(piece.text)
  }
  return joined
}

/** GPT-2's printable stand-in for each byte: itself where it prints, else the next free one from U+0100. */
export const byteCharacters: readonly string[] = (() => {
  const prints = (byte: number): boolean =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae
  let next = 0x100
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(prints(byte) ? byte : next++))
})()

const encoder = new TextEncoder()

/** The bytes of a text in UTF-8 as their characters. */
export const toByteCharacters = (text: string): string =>
  Array.from(encoder.encode(text), byte => byteCharacters[byte]).join("")

function byteLevel({ add_prefix_space: prefix, use_regex: useRegex = true }: PreTokenizerJson): PreTokenize {
  return text => {
    const prefixed = prefix && !text.startsWith(" ") ? ` ${text}` : text
    return (useRegex ? (prefixed.match(words) ?? []) : [prefixed]).map(toByteCharacters)
  }
}

function metaspace(config: PreTokenizerJson): PreTokenize {
  const { replacement = "▁", prepend_scheme: prepend = "always", split: splits = true } = config
  const pattern = new RegExp(replacement.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gu")
  return (text, isFirst) => {
    const replaced = text.replaceAll(" ", replacement)
    const prepends = prepend === "always" || (prepend === "first" && isFirst)
    const whole = prepends && !replaced.startsWith(replacement) ? replacement + replaced : replaced
    return splits ? split(whole, pattern, "mergedwithnext") : [whole]
  }
}
