/**
 * Fₙ, the free group, the infinite non-Abelian system: stitches and their undoing. The canonical form is the
 * reduced word; nothing but a stitch beside its own undoing cancels.
 */
import type { Group } from "./group.ts"
import { type Names, readWord, type Syllable, sameWord, type Word, writeWord } from "./words.ts"

/** Freely reduces `word` onto the end of `reduced`, which must be reduced. Linear time. */
function append(reduced: Syllable[], word: Word): Syllable[] {
  for (const syllable of word) {
    const last = reduced.at(-1)
    if (last?.[0] !== syllable[0]) reduced.push(syllable)
    else {
      reduced.pop()
      const exponent = last[1] + syllable[1]
      if (exponent !== 0) reduced.push([syllable[0], exponent])
    }
  }
  return reduced
}

/** The number of stitches in a word: the sum of |exponent|. */
const stitches = (word: Word): number => word.reduce((sum, [, exponent]) => sum + Math.abs(exponent), 0)

/** The free group on the named generators. */
export function knitting(names: Names): Group<Word> {
  const rank = names.generators.length
  return {
    name: "knitting",
    identity: [],
    compose: (a, b) => append([...a], b),
    inverse: a => a.map(([generator, exponent]): Syllable => [generator, -exponent]).reverse(),
    equal: sameWord,
    key: a => a.map(([generator, exponent]) => `${generator}^${exponent}`).join(" "),
    size: stitches,
    random: (rng, size) => {
      const word: Syllable[] = []
      const length = Math.ceil(size / 2) + rng.integer(Math.floor(size / 2) + 1)
      for (let i = 0; i < length; i++) {
        // Among the 2n letters, any but the undoing of the last: the word stays reduced.
        const last = word.at(-1)
        let letter = rng.integer(2 * rank)
        while (last && letter >> 1 === last[0] && (letter & 1 ? -1 : 1) === -Math.sign(last[1]))
          letter = rng.integer(2 * rank)
        append(word, [[letter >> 1, letter & 1 ? -1 : 1]])
      }
      return word
    },
    render: a => writeWord(a, names),
    parse: text => {
      const word = readWord(text, names)
      return word && append([], word)
    },
    isCanonical: text => {
      const word = readWord(text, names)
      return word !== null && sameWord(word, append([], word))
    },
  }
}
