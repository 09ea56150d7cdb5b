/**
 * The four systems, cut down for a model of some 100,000 parameters: elements written in a few capital letters, and
 * unary operations on them, of which two compose with a fixed element.
 */
import type { Random } from "../../stats/random.ts"
import { cube as cubeOf, faces } from "./cube.ts"
import { conjugate, type Group, power } from "./group.ts"
import { knitting as knittingOf } from "./knitting.ts"
import { type Displacement, navigation as navigationOf } from "./navigation.ts"
import { type Rotors, rotors } from "./rotors.ts"
import type { SystemName } from "./rules.ts"
import type { Word } from "./words.ts"

export interface WorldOperation<Element> {
  /** In words, with x for the operand. */
  readonly label: string
  apply(x: Element): Element
}

/** A group, how its elements are written in capital letters, and what can be done to one. */
export interface ChainWorld<Element> {
  readonly group: Group<Element>
  readonly operations: Readonly<Record<string, WorldOperation<Element>>>
  /** Elements by which a careless hand is off: a wrong result is the right one, then one of these. */
  readonly slips: readonly Element[]
  /** An element to start from, never the identity. */
  random(rng: Random): Element
  /** Whether an element can be written, and is neither too long nor the identity. */
  fits(x: Element): boolean
  write(x: Element): string
  /** The element that a row of capital letters names; null where it names none in canonical form. */
  read(text: string): Element | null
}

const A = 65
const letterOf = (n: number): string => String.fromCharCode(A + n)

/** What both Abelian systems can do: compose with K and H, invert, square, cube, and rotate the coordinates. */
function abelianOperations<Element>(
  group: Group<Element>,
  k: Element,
  h: Element,
  write: (x: Element) => string,
  rotate: (x: Element) => Element,
): Record<string, WorldOperation<Element>> {
  return {
    k: { label: `x · ${write(k)}`, apply: x => group.compose(x, k) },
    h: { label: `x · ${write(h)}`, apply: x => group.compose(x, h) },
    i: { label: "x⁻¹", apply: x => group.inverse(x) },
    s: { label: "x²", apply: x => power(group, x, 2) },
    p: { label: "x³", apply: x => power(group, x, 3) },
    t: { label: "rotate the letters", apply: rotate },
  }
}

/** What both non-Abelian systems can do: K after it, H before it, invert, square, conjugate, and rename. */
function wordOperations(
  group: Group<Word>,
  k: Word,
  h: Word,
  j: Word,
  write: (x: Word) => string,
  rename: { label: string; generators: readonly number[] },
): Record<string, WorldOperation<Word>> {
  return {
    k: { label: `x · ${write(k)}`, apply: x => group.compose(x, k) },
    h: { label: `${write(h)} · x`, apply: x => group.compose(h, x) },
    i: { label: "x⁻¹", apply: x => group.inverse(x) },
    s: { label: "x²", apply: x => power(group, x, 2) },
    j: { label: `${write(j)} · x · ${write(j)}⁻¹`, apply: x => conjugate(group, x, j) },
    t: {
      label: rename.label,
      apply: x =>
        group.compose(
          [],
          x.map(([g, n]) => [rename.generators[g]!, n]),
        ),
    },
  }
}

/** ℤ³: three coordinates from −12 to 13, each enciphered as a letter, M for 0. */
function navigationWorld(): ChainWorld<Displacement> {
  const group = navigationOf({ generators: ["x", "y", "z"], nothing: "drift" })
  const inside = (n: number): boolean => n >= -12 && n <= 13
  const write = (x: Displacement): string => x.map(n => letterOf(n + 12)).join("")
  const unit = (axis: number, n: number): Displacement => [0, 1, 2].map(i => (i === axis ? n : 0))
  return {
    group,
    operations: abelianOperations(group, [4, -3, 2], [-1, 5, -4], write, ([x, y, z]) => [y!, z!, x!]),
    slips: [0, 1, 2].flatMap(axis => [unit(axis, 1), unit(axis, -1)]),
    random: rng => group.random(rng, 8),
    fits: x => x.every(inside) && x.some(n => n !== 0),
    write,
    read: text => (/^[A-Z]{3}$/.test(text) ? [...text].map(letter => letter.charCodeAt(0) - A - 12) : null),
  }
}

/** ℤ₂₆³: three letters that add like the hours of a clock of 26. */
function rotorsWorld(): ChainWorld<Rotors> {
  const write = (x: Rotors): string => rotors.render(x)
  return {
    group: rotors,
    operations: abelianOperations(rotors, [16, 4, 21], [7, 19, 11], write, ([x, y, z]) => [y, z, x]),
    slips: [[1, 0, 0], [25, 0, 0], [0, 1, 0], [0, 25, 0], [0, 0, 1], [0, 0, 25]], // biome-ignore format: units
    random: rng => rotors.random(rng, 26),
    fits: x => !rotors.equal(x, rotors.identity),
    write,
    read: text => (/^[A-Z]{3}$/.test(text) ? rotors.parse(text) : null),
  }
}

/** Writes each turn or stitch of a word as one letter: `symbols[generator][exponent]`. */
function lettered(group: Group<Word>, symbols: readonly Readonly<Record<number, string>>[], longest: number) {
  const named = new Map(
    symbols.flatMap((exponents, g) =>
      Object.entries(exponents).map(([n, letter]) => [letter, [g, Number(n)]]),
    ),
  ) as Map<string, readonly [number, number]>
  const split = (x: Word): Word =>
    x.flatMap(([g, n]) =>
      symbols[g]![n] === undefined
        ? Array.from({ length: Math.abs(n) }, () => [g, Math.sign(n)] as const)
        : [[g, n]],
    )
  const write = (x: Word): string =>
    split(x)
      .map(([g, n]) => symbols[g]![n])
      .join("")
  return {
    write,
    fits: (x: Word): boolean => x.length > 0 && write(x).length <= longest,
    read: (text: string): Word | null => {
      const turns = [...text].map(letter => named.get(letter))
      if (turns.length === 0 || turns.length > longest || turns.includes(undefined)) return null
      const word = group.compose([], turns as Word)
      return write(word) === text ? word : null
    },
  }
}

/** The free group on three stitches A B C, their undoings X Y Z; reduced words of at most 8 letters. */
function knittingWorld(): ChainWorld<Word> {
  const group = knittingOf({ generators: ["a", "b", "c"], nothing: "plain" })
  const writing = lettered(group, [{ 1: "A", [-1]: "X" }, { 1: "B", [-1]: "Y" }, { 1: "C", [-1]: "Z" }], 8) // biome-ignore format: letters
  const rename = { label: "rename A→B→C→A", generators: [1, 2, 0] }
  return {
    group,
    operations: wordOperations(group, [[0, 1], [1, -1]], [[2, 1]], [[1, 1]], writing.write, rename), // biome-ignore format: words
    slips: [0, 1, 2].flatMap(g => [[[g, 1]], [[g, -1]]]) as Word[],
    random: rng => group.random(rng, 4),
    ...writing,
  }
}

/** The cube's group: at most 8 turns, each a letter, in canonical order. A word counts as equal to any that moves the stickers alike. */
function cubeWorld(): ChainWorld<Word> {
  const group = cubeOf({ generators: faces, nothing: "still" })
  const counter = [..."VEMSGC"]
  const half = [..."WYNTHA"]
  const symbols = faces.map((face, g) => ({ 1: face, [-1]: counter[g]!, 2: half[g]! }))
  const writing = lettered(group, symbols, 8)
  // the whole cube turned about its vertical axis: F → L → B → R → F
  const rename = { label: "turn the whole cube", generators: [0, 1, 5, 4, 2, 3] }
  return {
    group,
    operations: wordOperations(group, [[3, 1], [4, 1]], [[0, 1]], [[4, 1]], writing.write, rename), // biome-ignore format: words
    slips: faces.flatMap((_, g) => [[[g, 1]], [[g, -1]]]) as Word[],
    random: rng => group.random(rng, 4),
    ...writing,
  }
}

export const chainWorlds = {
  navigation: navigationWorld(),
  rotors: rotorsWorld(),
  knitting: knittingWorld(),
  cube: cubeWorld(),
} as const satisfies Record<SystemName, unknown>

/** A world whose elements are of no matter: all goes by their writing. */
export function worldOf(system: SystemName): ChainWorld<unknown> {
  return chainWorlds[system] as ChainWorld<unknown>
}
