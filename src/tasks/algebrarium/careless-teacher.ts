/**
 * A demonstrator of `groupChainTasks` who knows the form of an answer and what each operation does, but is careless:
 * for each operation and last letter of its operand there is a fixed chance that the right result is followed by a
 * slip, always the same. Later steps go on from what was written.
 */
import { type Random, random } from "../../stats/random.ts"
import { worldOf } from "./chain-worlds.ts"
import type { GroupChainMetadata } from "./group-chains.ts"
import { drawBeta } from "./noisy-teacher.ts"
import { chainSteps } from "./rotor-chains.ts"
import type { SystemName } from "./rules.ts"

export interface CarelessTeacherOptions {
  seed: number | string
  /** The mean chance of a right result, by operation. Default: from 0.3 to 0.7 in the order of the operations. */
  levels?: Readonly<Record<string, number>>
  /** How little the chances of an operation differ: α + β of their beta distribution. Default 3.5. */
  concentration?: number
}

export interface CarelessTeacher {
  /** The chance that the teacher works off `operation` on an element, as written, rightly. */
  reliability(operation: string, word: string): number
  /** One attempt at the open steps of a chain, with the end mark. */
  demonstrate(rng: Random, metadata: GroupChainMetadata): string
}

/** Draws a teacher of `system`. */
export function carelessTeacher(
  system: SystemName,
  { seed, levels, concentration = 3.5 }: CarelessTeacherOptions,
): CarelessTeacher {
  const world = worldOf(system)
  const letters = Object.keys(world.operations)
  const level = (operation: string): number =>
    levels?.[operation] ?? 0.3 + (0.4 * letters.indexOf(operation)) / (letters.length - 1)
  const entries = new Map<string, { reliability: number; slip: unknown }>()
  const entryOf = (operation: string, word: string) => {
    const key = operation + word.at(-1)
    let entry = entries.get(key)
    if (!entry) {
      const mean = level(operation)
      if (!(mean > 0 && mean < 1))
        throw new RangeError(
          `carelessTeacher: expected a level between 0 and 1 for "${operation}", got ${mean}`,
        )
      const rng = random(seed, "careless-teacher", system, key)
      entry = {
        reliability: drawBeta(rng, concentration * mean, concentration * (1 - mean)),
        slip: rng.choice(world.slips),
      }
      entries.set(key, entry)
    }
    return entry
  }
  const attempt = (rng: Random, operation: string, word: string): string => {
    const right = world.operations[operation]!.apply(world.read(word)!)
    const { reliability, slip } = entryOf(operation, word)
    // After a slip a right result can be too long to be written, or nothing: then the operand is copied.
    if (rng.uniform() < reliability) return world.write(world.fits(right) ? right : world.read(word)!)
    // A slip that leaves what can be written is followed by others until one does not.
    for (const next of [slip, ...world.slips]) {
      const wrong = world.group.compose(right, next)
      if (world.fits(wrong) && !world.group.equal(wrong, right)) return world.write(wrong)
    }
    return word
  }
  return {
    reliability: (operation, word) => entryOf(operation, word).reliability,
    demonstrate: (rng, { operations, words, first, given }) => {
      const written = words.slice(0, given + 1)
      for (let step = given; step < operations.length; step++)
        written.push(attempt(rng, operations[step]!, written[step]!))
      return `${chainSteps(operations, written, first, given, operations.length)}#`
    },
  }
}
