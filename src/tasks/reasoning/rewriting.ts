/** Rewriting of words over the letters a to d by a list of rules. */

/** A word of at most three letters; equal ones are one object. */
export interface Word {
  readonly text: string
  /** Its number among all of them. */
  readonly id: number
  /** Bit i of letter number `n` (a is 0) at place i: the low bit of `n`, and the high one. */
  readonly low: number
  readonly high: number
}

/** A rule, and the forms in which examples write it. */
export interface Rule {
  readonly from: Word
  readonly to: Word
  readonly sides: readonly [from: string, to: string]
  readonly canonical: string
  /** "1. ab → c" and the line break after it, "2. ab → c", and so on. */
  readonly lines: string[]
}

/** By length, the words over the first `letters` letters; the first letter changes fastest. */
const textsOver = (letters: number): string[][] => {
  const texts = [[""]]
  for (let length = 1; length <= 3; length++)
    texts.push([..."abcd"].slice(0, letters).flatMap(last => texts[length - 1]!.map(start => start + last)))
  return texts
}

const bitsOf = (text: string, bit: number): number =>
  [...text].reduce((bits, letter, place) => bits | ((("abcd".indexOf(letter) >> bit) & 1) << place), 0)

const words = new Map(
  textsOver(4)
    .flat()
    .map((text, id): [string, Word] => [text, { text, id, low: bitsOf(text, 0), high: bitsOf(text, 1) }]),
)

/** `wordsOver[letters][length]`, in the order of `textsOver`. */
export const wordsOver: readonly (readonly (readonly Word[])[])[] = [0, 1, 2, 3, 4].map(letters =>
  textsOver(letters).map(list => list.map(text => words.get(text)!)),
)

const rules: Rule[] = new Array(words.size ** 2)

/** The rule of two words; made once, for many examples have it. */
export function ruleOf(from: Word, to: Word): Rule {
  const id = from.id * words.size + to.id
  let rule = rules[id]
  if (!rule) {
    const sides = Object.freeze([from.text, to.text] as const)
    rule = rules[id] = { from, to, sides, canonical: ` ${from.text}>${to.text}`, lines: [] }
  }
  return rule
}

/** How the rule is written as the one at `place`. */
export function lineOf(rule: Rule, place: number): string {
  return rule.lines[place] ?? writeLines(rule, place)
}

function writeLines({ from, to, lines }: Rule, place: number): string {
  for (let i = lines.length; i <= place; i++)
    lines.push(`${i + 1}. ${from.text} → ${to.text || "(nothing)"}\n`)
  return lines[place]!
}

export interface Rewritten {
  result: string
  steps: number
}

/** The end of rewriting: the first rule that matches anywhere, at its leftmost place, until none does. No rule may lengthen. */
export function rewrite(start: readonly Word[], rules: readonly Rule[]): Rewritten {
  let length = 0
  for (let i = 0; i < start.length; i++) length += start[i]!.text.length
  return length < 32 ? rewriteShort(start, rules) : rewriteLong(start, rules)
}

/** A word's end by strings. */
export function rewriteLong(start: readonly Word[], rules: readonly Rule[]): Rewritten {
  let result = start.map(word => word.text).join("")
  let steps = 0
  for (let i = 0; i < rules.length; ) {
    const { from, to } = rules[i]!
    const place = result.indexOf(from.text)
    if (place < 0) i++
    else {
      result = result.slice(0, place) + to.text + result.slice(place + from.text.length)
      steps++
      i = 0
    }
  }
  return { result, steps }
}

/** By length, the text of the low bits and, three places higher, the high bits. */
const textOfBits = [0, 1, 2, 3].map(length => {
  const texts: string[] = new Array(64).fill("")
  for (const { text, low, high } of words.values())
    if (text.length === length) texts[low | (high << 3)] = text
  return texts
})

/** What, by exclusive or, makes the bits that are equal to the one at `place` of `bits` ones: 0 for a 1, all ones for a 0. */
const complement = (bits: number, place: number): number => ((bits >> place) & 1) - 1

/** The same for a word of at most 31 letters, as two words of bits: all places are compared at once. */
export function rewriteShort(start: readonly Word[], rules: readonly Rule[]): Rewritten {
  let length = 0
  let low = 0
  let high = 0
  for (let i = 0; i < start.length; i++) {
    const word = start[i]!
    low |= word.low << length
    high |= word.high << length
    length += word.text.length
  }
  let steps = 0
  for (let i = 0; i < rules.length; ) {
    const { from, to } = rules[i]!
    const size = from.text.length
    // Bit i: whether the letter of the left side at 0, 1, 2 stands at place i, i + 1, i + 2.
    let places = (low ^ complement(from.low, 0)) & (high ^ complement(from.high, 0))
    for (let j = 1; j < size; j++)
      places &= ((low ^ complement(from.low, j)) & (high ^ complement(from.high, j))) >>> j
    places &= length < size ? 0 : (1 << (length - size + 1)) - 1
    if (places === 0) {
      i++
      continue
    }
    const place = 31 - Math.clz32(places & -places)
    const before = (1 << place) - 1
    const end = place + to.text.length
    low = (low & before) | (to.low << place) | ((low >>> (place + size)) << end)
    high = (high & before) | (to.high << place) | ((high >>> (place + size)) << end)
    length += to.text.length - size
    steps++
    i = 0
  }
  let result = ""
  for (; length > 3; length -= 3) {
    result += textOfBits[3]![(low & 7) | ((high & 7) << 3)]
    low >>>= 3
    high >>>= 3
  }
  const rest = (1 << length) - 1
  result += textOfBits[length]![(low & rest) | ((high & rest) << 3)]
  return { result, steps }
}
