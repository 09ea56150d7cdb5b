/**
 * Z₂₆³, the finite Abelian system: the positions of three rotors of 26 letters, as on an Enigma machine without
 * its wiring. Composition adds position by position modulo 26.
 */
import type { Random } from "../../stats/random.ts"
import type { Group } from "./group.ts"
import { type Names, readWord, type Word, writeWord } from "./words.ts"

/** Three whole numbers in [0, 26). */
export type Rotors = readonly [number, number, number]

const A = 65

const letter = (position: number): string => String.fromCharCode(A + position)

/** Three letters in either case, with white space around them: "QEV". */
const spelling = /^\s*([A-Za-z])([A-Za-z])([A-Za-z])\s*$/

const position = (spelled: string): number => (spelled.charCodeAt(0) & ~32) - A

const parseLetters = (text: string): Rotors | null => {
  if (text.length > 64) return null
  const match = spelling.exec(text.replace(/^\s*\\(?:text|mathrm)\{([^{}]*)\}\s*$/, "$1"))
  return match && [position(match[1]!), position(match[2]!), position(match[3]!)]
}

/** The rotors' group, written as three letters; "AAA" is the identity. */
export const rotors: Group<Rotors> = {
  name: "rotors",
  identity: [0, 0, 0],
  compose: (a, b) => [(a[0] + b[0]) % 26, (a[1] + b[1]) % 26, (a[2] + b[2]) % 26],
  inverse: a => [(26 - a[0]) % 26, (26 - a[1]) % 26, (26 - a[2]) % 26],
  equal: (a, b) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2],
  key: a => letter(a[0]) + letter(a[1]) + letter(a[2]),
  size: a => (a[0] > 0 ? 1 : 0) + (a[1] > 0 ? 1 : 0) + (a[2] > 0 ? 1 : 0),
  random: (rng: Random) => {
    const code = 1 + rng.integer(26 ** 3 - 1)
    return [Math.floor(code / 676), Math.floor(code / 26) % 26, code % 26]
  },
  render: a => letter(a[0]) + letter(a[1]) + letter(a[2]),
  parse: parseLetters,
  isCanonical: text => parseLetters(text) !== null,
}

/** The same group, written as a word in three commuting generators of order 26: "dax^3 mip^25". */
export function rotorWords(names: Names): Group<Rotors> {
  const parse = (text: string): Rotors | null => {
    const sum: [number, number, number] = [0, 0, 0]
    const word = readWord(text, names)
    for (const [generator, exponent] of word ?? [])
      sum[generator]! = (((sum[generator]! + exponent) % 26) + 26) % 26
    return word && sum
  }
  const wordOf = (a: Rotors): Word =>
    a.map((exponent, generator): [number, number] => [generator, exponent]).filter(([, n]) => n !== 0)
  return {
    ...rotors,
    render: a => writeWord(wordOf(a), names),
    parse,
    isCanonical: text => {
      const word = readWord(text, names)
      return word?.every(([g, n], i) => n > 0 && n < 26 && (i === 0 || g > word[i - 1]![0])) ?? false
    },
  }
}
