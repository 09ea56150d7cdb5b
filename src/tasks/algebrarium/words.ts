/**
 * Words over named generators, "dax mip^3 zor^-1": the notation that all four systems share.
 */

/** A generator's number and a whole exponent other than 0. */
export type Syllable = readonly [generator: number, exponent: number]
export type Word = readonly Syllable[]

/** The names of a question's generators, and of the empty word. Letters a–z and A–Z only. */
export interface Names {
  readonly generators: readonly string[]
  readonly nothing: string
}

export function writeWord(word: Word, names: Names): string {
  if (word.length === 0) return names.nothing
  let text = ""
  for (const [generator, exponent] of word) {
    if (text) text += " "
    text += names.generators[generator]
    if (exponent !== 1) text += `^${exponent}`
  }
  return text
}

/** Longer texts are no answers; the bound keeps a hostile one cheap. */
const longest = 4096

const typesetting = /\\(?:text|mathrm|mathtt|mathit|texttt|operatorname)\s*\{([^{}]*)\}/g
const spacing = /\\(?:[ ,;:!]|cdot|circ|quad|times)|[\s,·*~]+/g
const syllable = /^([A-Za-z]+)(?:\^?\{?([+-]?[0-9]{1,6})\}?|('|\^\{?'\}?))?$/

/**
 * The word that a text spells, unreduced: syllables with white space, commas, dots or stars between them; an
 * exponent as `^3`, `^{-3}` or `3`, and `'` for -1. Null for anything else, the empty text and exponent 0 too.
 */
export function readWord(text: string, names: Names): Word | null {
  if (text.length > longest) return null
  const plain = text.replace(typesetting, "$1").replace(spacing, " ").trim()
  if (plain === "") return null
  if (plain === names.nothing) return []
  const word: Syllable[] = []
  for (const token of plain.split(/ +/)) {
    const match = syllable.exec(token)
    const generator = match ? names.generators.indexOf(match[1]!) : -1
    if (!match || generator < 0) return null
    const exponent = match[3] ? -1 : match[2] ? Number(match[2]) : 1
    if (exponent === 0) return null
    word.push([generator, exponent])
  }
  return word
}

export function sameWord(a: Word, b: Word): boolean {
  return a.length === b.length && a.every(([g, n], i) => g === b[i]![0] && n === b[i]![1])
}
