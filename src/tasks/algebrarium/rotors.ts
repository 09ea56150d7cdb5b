/**
 * Z₂₆³, the finite Abelian system: the positions of three rotors of 26 letters, as on an Enigma machine without
 * its wiring. Composition adds position by position modulo 26; "AAA" is the identity.
 */
import type { Random } from "../../stats/random.ts"
import type { Group } from "./group.ts"

/** Three whole numbers in [0, 26). */
export type Rotors = readonly [number, number, number]

const A = 65

const letter = (position: number): string => String.fromCharCode(A + position)

/** Three letters in either case, with white space around them: "QEV". */
const spelling = /^\s*([A-Za-z])([A-Za-z])([A-Za-z])\s*$/

const position = (spelled: string): number => (spelled.charCodeAt(0) & ~32) - A

export const rotors: Group<Rotors> = {
  name: "rotors",
  identity: [0, 0, 0],
  compose: (a, b) => [(a[0] + b[0]) % 26, (a[1] + b[1]) % 26, (a[2] + b[2]) % 26],
  inverse: a => [(26 - a[0]) % 26, (26 - a[1]) % 26, (26 - a[2]) % 26],
  equal: (a, b) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2],
  random: (rng: Random) => {
    const code = 1 + rng.integer(26 ** 3 - 1)
    return [Math.floor(code / 676), Math.floor(code / 26) % 26, code % 26]
  },
  render: a => letter(a[0]) + letter(a[1]) + letter(a[2]),
  parse: text => {
    if (text.length > 64) return null
    const match = spelling.exec(text)
    return match && [position(match[1]!), position(match[2]!), position(match[3]!)]
  },
}
