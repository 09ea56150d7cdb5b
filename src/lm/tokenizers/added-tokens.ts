/** Tokens that are found in a text before it is cut into words: <|im_end|>, <s>, … */

/** One of `added_tokens` of tokenizer.json. */
export interface AddedTokenJson {
  id: number
  content: string
  special?: boolean
  /** Whether it is looked for in the normalised text. */
  normalized?: boolean
  /** Whether it counts only where no letter or digit is beside it. */
  single_word?: boolean
  /** Whether it takes the white space before it, after it. */
  lstrip?: boolean
  rstrip?: boolean
}

const word = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u
const endsInWord = new RegExp(`${word.source}$`, "u")
const startsWithWord = new RegExp(`^${word.source}`, "u")

export class AddedTokens {
  /** By whether they are looked for in the normalised text, then by first character: longest first. */
  readonly #found: Record<"true" | "false", Map<string, { content: string; token: AddedTokenJson }[]>> = {
    true: new Map(),
    false: new Map(),
  }

  /** `normalize`: what becomes of a text, and so of the tokens to be found in it. */
  constructor(tokens: readonly AddedTokenJson[], normalize: (text: string) => string) {
    for (const token of tokens) {
      const isNormalized = token.normalized ?? !token.special
      const content = isNormalized ? normalize(token.content) : token.content
      if (content === "") continue
      const group = this.#found[`${isNormalized}`]
      group.set(content[0]!, [...(group.get(content[0]!) ?? []), { content, token }])
    }
    for (const group of Object.values(this.#found))
      for (const same of group.values()) same.sort((a, b) => b.content.length - a.content.length)
  }

  /** What is looked for, with its token. */
  *contents(): Generator<[content: string, token: AddedTokenJson]> {
    for (const group of Object.values(this.#found))
      for (const same of group.values()) for (const { content, token } of same) yield [content, token]
  }

  /** A text as tokens and what lies between them. */
  split(text: string, isNormalized: boolean): string[] {
    const group = this.#found[`${isNormalized}`]
    const pieces: string[] = []
    let from = 0 // of the text since the last token
    for (let at = 0; at < text.length; ) {
      const found = group.get(text[at]!)?.find(({ content }) => text.startsWith(content, at))
      if (!found) {
        at++
        continue
      }
      const { content, token } = found
      const [before, after] = [text.slice(from, at), text.slice(at + content.length)]
      at += content.length
      if (
        token.single_word &&
        (endsInWord.test(text.slice(0, at - content.length)) || startsWithWord.test(after))
      )
        continue
      const kept = token.lstrip ? before.replace(/\p{White_Space}+$/u, "") : before
      if (kept !== "") pieces.push(kept)
      pieces.push(content)
      if (token.rstrip) at += /^\p{White_Space}*/u.exec(after)![0].length
      from = at
    }
    if (from < text.length) pieces.push(text.slice(from))
    return pieces
  }
}
