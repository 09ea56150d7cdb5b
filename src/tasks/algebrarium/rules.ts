/** The rules of each system in words, complete enough to be followed by one who has never seen it. */
import type { Story } from "./stories.ts"
import type { Names } from "./words.ts"

export type SystemName = "navigation" | "rotors" | "knitting" | "cube"

/** The five operations of a question, with P and Q for its elements and n for its number. */
export const operationRules = [
  "compose(P, Q) is P followed by Q",
  "inverse(P) undoes P, so that P followed by inverse(P) is nothing",
  "power(P, n) is P repeated n times",
  "conjugate(P, Q) is Q, then P, then inverse(Q)",
  "commutator(P, Q) is P, then Q, then inverse(P), then inverse(Q)",
].join("; ")

/** The rules of rotors written as three letters. */
export const letterRules =
  "A setting is three letters A–Z, which stand for the numbers 0–25. One setting followed by another adds them letter by letter, modulo 26; AAA is nothing. Write every setting as three letters."

/** The rules of `system` for words over `names`. */
export function wordRules(system: SystemName, story: Story, names: Names): string {
  const g = names.generators
  const { element, generator, generators, nothing } = story
  const word = `A ${element} is a row of ${generators}, read from left to right. The ${generators} are ${g.join(", ")}. x^n is x done n times and x^-1 undoes x; "${nothing}" is the ${element} in which nothing is done.`
  const listed = `Write each ${generator} at most once, in the order of the list above, with the exponent of all its occurrences together`
  switch (system) {
    case "navigation":
      return `${word} The order in which ${generators} are done never matters. ${listed}.`
    case "rotors":
      return `${word} The order in which ${generators} are done never matters, and any ${generator} done 26 times is nothing. ${listed}, from 1 to 25.`
    case "knitting":
      return `${word} The order matters: nothing cancels or merges but a ${generator} directly beside itself or its own undoing. Write equal ${generators} side by side as one with an exponent, and leave nothing that cancels.`
    case "cube": {
      const pairs = [0, 2, 4].map(i => `${g[i]} and ${g[i + 1]}`)
      return `${word} They act as quarter turns, clockwise as seen from outside, of the faces of a 3×3×3 cube: any ${generator} done 4 times is nothing; ${pairs.join(", ")} turn opposite faces, so that these may change places when side by side, and no others may. Write exponents as -1, 1 or 2, merge equal ${generators}, and put each of these pairs side by side in the order named.`
    }
  }
}
