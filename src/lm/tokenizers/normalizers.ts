/**
 * How a text is made uniform before it is cut: the `normalizer` of tokenizer.json. Those that the library has
 * otherwise than Hugging Face's tokenizers in Rust; it has the rest.
 */

export type Normalize = (text: string) => string

interface NormalizerJson {
  type?: string
  normalizers?: NormalizerJson[]
  clean_text?: boolean
  handle_chinese_chars?: boolean
  strip_accents?: boolean | null
  lowercase?: boolean
}

/** The function that a `normalizer` describes; `others` makes what is not here. */
export function normalizer(json: unknown, others: (json: object) => Normalize): Normalize {
  if (json === null || json === undefined) return text => text
  const config = json as NormalizerJson
  switch (config.type) {
    case "Sequence": {
      const parts = (config.normalizers ?? []).map(part => normalizer(part, others))
      return text => parts.reduce((normal, part) => part(normal), text)
    }
    case "BertNormalizer":
      return bert(config)
    case "Lowercase":
      return lowerCase
    case "StripAccents":
      return stripAccents
    default:
      return others(config)
  }
}

/** Character by character: a Σ at a word's end becomes σ. */
const lowerCase: Normalize = text => Array.from(text, character => character.toLowerCase()).join("")
const stripAccents: Normalize = text => text.replace(/\p{Mn}/gu, "")

/** The blocks of Chinese characters that BERT sets apart. */
const chinese =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** BERT's (Devlin et al., 2019): no control characters, plain spaces, Chinese characters apart, perhaps lower case. */
function bert({
  clean_text: cleans = true,
  handle_chinese_chars: setsApart = true,
  lowercase: lowers = true,
  strip_accents: strips,
}: NormalizerJson): Normalize {
  const steps: Normalize[] = []
  if (cleans)
    steps.push(text =>
      text.replace(/[\0\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/gu, "").replace(/\p{White_Space}/gu, " "),
    )
  if (setsApart) steps.push(text => text.replace(chinese, " $& "))
  if (strips ?? lowers) steps.push(text => stripAccents(text.normalize("NFD")))
  if (lowers) steps.push(lowerCase)
  return text => steps.reduce((normal, step) => step(normal), text)
}
