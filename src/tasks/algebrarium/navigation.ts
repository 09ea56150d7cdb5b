/**
 * Zᵏ, the infinite Abelian system: displacements along k axes, under code words. Composition adds coordinates.
 */
import type { Group } from "./group.ts"
import { type Names, readWord, type Word, writeWord } from "./words.ts"

/** A whole number for each axis. */
export type Displacement = readonly number[]

/** Zᵏ with one name an axis; an exponent is the coordinate on that axis. */
export function navigation(names: Names): Group<Displacement> {
  const axes = names.generators.length
  const parse = (text: string): Displacement | null => {
    const word = readWord(text, names)
    if (!word) return null
    const sum = new Array<number>(axes).fill(0)
    for (const [axis, steps] of word) sum[axis]! += steps
    return sum
  }
  const wordOf = (a: Displacement): Word =>
    a.map((steps, axis): [number, number] => [axis, steps]).filter(([, steps]) => steps !== 0)
  return {
    name: "navigation",
    identity: new Array<number>(axes).fill(0),
    compose: (a, b) => a.map((steps, axis) => steps + b[axis]!),
    inverse: a => a.map(steps => (steps === 0 ? 0 : -steps)), // no negative zero
    equal: (a, b) => a.every((steps, axis) => steps === b[axis]),
    key: a => a.join(","),
    size: a => a.reduce((largest, steps) => Math.max(largest, Math.abs(steps)), 0),
    random: (rng, size) => {
      const draw = () => Array.from({ length: axes }, () => rng.integer(2 * size + 1) - size)
      let drawn = draw()
      while (drawn.every(steps => steps === 0)) drawn = draw()
      return drawn
    },
    render: a => writeWord(wordOf(a), names),
    parse,
    isCanonical: text => {
      const word = readWord(text, names)
      return word?.every(([axis], i) => i === 0 || axis > word[i - 1]![0]) ?? false
    },
  }
}
