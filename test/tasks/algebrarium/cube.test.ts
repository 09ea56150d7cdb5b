import assert from "node:assert/strict"
import { random } from "etude/stats"
import { cube, followedBy, power, solved, stickersOf, turns, type Word } from "etude/tasks"
import { nextOnPiece, pieces } from "../../../src/tasks/algebrarium/stickers.ts"

const names = { generators: ["U", "D", "L", "R", "F", "B"], nothing: "still" }
const group = cube(names)
const keyOf = (word: Word) => Buffer.from(stickersOf(word)).toString("latin1")

/** The order of an element: the least n > 0 with aⁿ the identity. */
function order(text: string): number {
  const a = group.parse(text)!
  let n = 1
  for (let state = a; !group.equal(state, []); state = group.compose(state, a)) n++
  return n
}

describe("the cube's group", () => {
  it("turns 20 stickers with each quarter turn, in cycles of four", () => {
    for (const face of turns) {
      assert.equal(face[1]!.filter((place, i) => place !== i).length, 20)
      assert.deepEqual(followedBy(face[1]!, face[3]!), solved)
      assert.deepEqual(
        [...face[2]!].sort((a, b) => a - b),
        [...solved],
      )
    }
  })

  it("keeps each piece's stickers together, and writes a whole permutation from one sticker of each", () => {
    assert.equal(pieces.length, 20)
    for (const face of turns)
      for (const turn of face)
        for (const sticker of solved) assert.equal(turn[nextOnPiece[sticker]!], nextOnPiece[turn[sticker]!])
    const rng = random(8, "keys")
    for (let i = 0; i < 2000; i++) {
      const word = group.random(rng, 40)
      assert.equal(group.key(word), keyOf(word))
    }
  })

  it("has the orders that every cubist knows", () => {
    assert.equal(order("U"), 4)
    assert.equal(order("R^2 U^2"), 6)
    assert.equal(order("R U"), 105)
    assert.equal(order("R U R' U'"), 6)
    assert.equal(order("R U^2 D^-1 B D^-1"), 1260) // the greatest order in the group
  })

  it("knows the superflip: of order 2, and commuting with every face", () => {
    const superflip = group.parse("U R2 F B R B2 R U2 L B2 R U' D' R2 F R' L B2 U2 F2")!
    assert.ok(!group.equal(superflip, []) && group.equal(power(group, superflip, 2), []))
    for (const face of names.generators)
      assert.ok(
        group.equal(
          group.compose(superflip, group.parse(face)!),
          group.compose(group.parse(face)!, superflip),
        ),
      )
  })

  it("reduces words without moving the stickers otherwise", () => {
    const rng = random(1, "words")
    for (let i = 0; i < 3000; i++) {
      const raw: Word = Array.from(
        { length: 12 },
        () => [rng.integer(6), rng.integer(9) - 4] as const,
      ).filter(([, n]) => n)
      const reduced = group.compose([], raw)
      assert.equal(keyOf(reduced), keyOf(raw))
      assert.deepEqual(group.compose([], reduced), reduced)
      const swapped = raw.toReversed().toReversed()
      for (let j = 1; j < swapped.length; j++)
        if (swapped[j]![0] >> 1 === swapped[j - 1]![0] >> 1)
          [swapped[j], swapped[j - 1]] = [swapped[j - 1]!, swapped[j]!]
      assert.deepEqual(group.compose([], swapped), reduced, "opposite faces commute")
    }
  })

  // Positions at each distance from solved in face turns: 1, 18, 243, 3240, 43239 (Rokicki et al., cube20.org).
  // Canonical words of four turns number 43254: there the first fifteen coincidences lie.
  it("has one canonical word for each position up to three turns, and the known number at four", () => {
    let words: Word[] = [[]]
    const seen = new Set([keyOf([])])
    const counts: [words: number, positions: number][] = []
    for (let length = 1; length <= 4; length++) {
      const longer: Word[] = []
      for (const word of words)
        for (let face = 0; face < 6; face++)
          for (const n of [1, 2, -1]) {
            const next: Word = [...word, [face, n]]
            if (group.isCanonical(group.render(next))) longer.push(next)
          }
      words = longer
      const before = seen.size
      for (const word of words) seen.add(keyOf(word))
      counts.push([words.length, seen.size - before])
    }
    assert.deepEqual(counts, [
      [18, 18],
      [243, 243],
      [3240, 3240],
      [43254, 43239],
    ])
  })

  it("takes words for equal that only the cube makes equal", () => {
    const [a, b] = ["U2 D2 L2 R2", "L2 R2 U2 D2"].map(text => group.parse(text)!)
    assert.notDeepEqual(a, b)
    assert.ok(group.equal(a!, b!))
  })
})
