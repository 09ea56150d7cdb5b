/**
 * The group of the 3×3×3 cube, the finite non-Abelian system. An element is written as a word of face turns, and
 * two words are equal exactly where they move the stickers alike.
 */
import type { Group } from "./group.ts"
import { nextOnPiece, pieces, solved, turns } from "./stickers.ts"
import { type Names, readWord, type Syllable, sameWord, type Word, writeWord } from "./words.ts"

/** The faces in the order of a cube's generators; neighbours 2i and 2i + 1 are opposite, and commute. */
export const faces: readonly string[] = ["U", "D", "L", "R", "F", "B"]

/** The exponent in {-1, 0, 1, 2} that is equal modulo 4. */
const modulo4 = (exponent: number): number => ((((exponent + 1) % 4) + 4) % 4) - 1

/**
 * Appends `word` to the reduced word `reduced`: turns of one face merge modulo 4, and of two opposite faces side
 * by side the earlier in `faces` comes first. This is the normal form of the free product of three (Z₄ × Z₄), of
 * which the cube's group is a quotient: unique up to three turns; with four the first coincidences of the cube
 * itself appear.
 */
function append(reduced: Syllable[], word: Word): Syllable[] {
  for (const syllable of word) {
    const [face, exponent] = syllable
    const top = reduced.at(-1)
    const opposite =
      top !== undefined && top[0] > face && top[0] >> 1 === face >> 1 ? reduced.pop() : undefined
    const same = reduced.at(-1)?.[0] === face ? reduced.pop()![1] : 0
    const total = modulo4(same + exponent)
    if (total !== 0) reduced.push(total === exponent ? syllable : [face, total])
    if (opposite) reduced.push(opposite)
  }
  return reduced
}

function move(stickers: Uint8Array, word: Word): void {
  for (const [face, exponent] of word) {
    const turn = turns[face]![exponent & 3]!
    for (let i = 0; i < 48; i++) stickers[i] = turn[stickers[i]!]!
  }
}

/** The word's permutation of the 48 stickers. */
export function stickersOf(word: Word): Uint8Array {
  const stickers = solved.slice()
  move(stickers, word)
  return stickers
}

const corners = 8
const scratch = Buffer.alloc(48)
const gone = new Uint8Array(pieces.length)

/** The permutation as a text of 48 characters. One sticker of each piece is followed, and takes the others along. */
function key(word: Word): string {
  for (let i = 0; i < gone.length; i++) gone[i] = pieces[i]!
  for (let s = 0; s < word.length; s++) {
    const turn = turns[word[s]![0]]![word[s]![1] & 3]!
    for (let i = 0; i < gone.length; i++) gone[i] = turn[gone[i]!]!
  }
  for (let i = 0; i < gone.length; i++) {
    let sticker = pieces[i]!
    let place = gone[i]!
    for (let left = i < corners ? 3 : 2; left > 0; left--) {
      scratch[sticker] = place
      sticker = nextOnPiece[sticker]!
      place = nextOnPiece[place]!
    }
  }
  return scratch.toString("latin1")
}

/** The cube's group under six names in the order U D L R F B. */
export function cube(names: Names): Group<Word> {
  return {
    name: "cube",
    identity: [],
    compose: (a, b) => append([...a], b),
    inverse: a => append([], a.map(([face, exponent]): Syllable => [face, -exponent]).reverse()),
    equal: (a, b) => sameWord(a, b) || key(a) === key(b),
    key,
    size: a => a.length,
    random: (rng, size) => {
      const length = Math.ceil(size / 2) + rng.integer(Math.floor(size / 2) + 1)
      const word: Syllable[] = []
      while (word.length < length) append(word, [[rng.integer(6), rng.integer(3) + 1]])
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
