/**
 * A demonstrator of rotor chains who knows the form of an answer but is unreliable in each single step. A model
 * that imitates it can write chains of any depth, yet solves few: the state from which reinforcement learning on
 * single steps starts.
 *
 * Each letter of a result depends on one letter of the operand, so an operation is a table of 3 × 26 entries.
 * The teacher gets an entry right with a probability of its own, and else writes the neighbour of the right
 * letter, always the same one. Later steps go on from what was written.
 */
import { type Random, random } from "../../stats/random.ts"
import {
  applyOperation,
  type ChainMetadata,
  type ChainOperation,
  chainSteps,
  sourcePosition,
} from "./rotor-chains.ts"
import { type Rotors, rotors } from "./rotors.ts"

interface Entry {
  /** The probability of writing the right letter. */
  reliability: number
  /** What is added to the right letter where the teacher errs. */
  slip: 1 | -1
}

export interface NoisyTeacherOptions {
  seed: number | string
  /** The mean probability, by operation, of getting a whole word right. */
  levels?: Record<ChainOperation, number>
  /** How little the entries of an operation differ: α + β of their beta distribution. Default 3.5. */
  concentration?: number
}

export interface NoisyTeacher {
  /** The probability that the teacher works off `operation` on `word` rightly. */
  reliability(operation: ChainOperation, word: string): number
  /** One attempt at the open steps of a chain, with the end mark. */
  demonstrate(rng: Random, metadata: ChainMetadata): string
}

const defaultLevels: Record<ChainOperation, number> = { k: 0.3, l: 0.45, i: 0.7, s: 0.5, c: 0.4, r: 0.6 }

/**
 * Draws a teacher: the reliability of each entry of an operation of word level l is a draw from
 * Beta(κ·m, κ·(1 − m)) with m = l^⅓, so that three letters are right together with mean probability l.
 */
export function noisyTeacher({
  seed,
  levels = defaultLevels,
  concentration = 3.5,
}: NoisyTeacherOptions): NoisyTeacher {
  const tables = {} as Record<ChainOperation, Entry[][]>
  for (const operation of Object.keys(levels) as ChainOperation[]) {
    const level = levels[operation]
    if (!(level > 0 && level < 1))
      throw new RangeError(`noisyTeacher: expected a level between 0 and 1 for "${operation}", got ${level}`)
    const mean = Math.cbrt(level)
    const rng = random(seed, "noisy-teacher", operation)
    tables[operation] = Array.from({ length: 3 }, () =>
      Array.from(
        { length: 26 },
        (): Entry => ({
          reliability: drawBeta(rng, concentration * mean, concentration * (1 - mean)),
          slip: rng.integer(2) === 0 ? 1 : -1,
        }),
      ),
    )
  }
  const entry = (operation: ChainOperation, position: number, operand: Rotors): Entry =>
    tables[operation][position]![operand[sourcePosition(operation, position)]!]!

  const attempt = (rng: Random, operation: ChainOperation, operand: Rotors): Rotors => {
    const write = (right: number, position: number): number => {
      const { reliability, slip } = entry(operation, position, operand)
      return rng.uniform() < reliability ? right : (right + slip + 26) % 26
    }
    const [a, b, c] = applyOperation(operation, operand)
    return [write(a, 0), write(b, 1), write(c, 2)]
  }

  return {
    reliability: (operation, word) => {
      const operand = rotors.parse(word)
      if (!operand) throw new TypeError(`noisyTeacher: expected three letters, got ${JSON.stringify(word)}`)
      return [0, 1, 2].reduce((all, position) => all * entry(operation, position, operand).reliability, 1)
    },
    demonstrate: (rng, { operations, words, first, given }) => {
      const written = words.slice(0, given + 1)
      for (let step = given; step < operations.length; step++)
        written.push(rotors.render(attempt(rng, operations[step]!, rotors.parse(written[step]!)!)))
      return `${chainSteps(operations, written, first, given, operations.length)}#`
    },
  }
}

/** A draw from Beta(α, β) by Jöhnk's rejection (1964); fit for α + β of a few units. */
export function drawBeta(rng: Random, alpha: number, beta: number): number {
  for (;;) {
    const x = rng.uniform() ** (1 / alpha)
    const y = rng.uniform() ** (1 / beta)
    if (x + y <= 1 && x + y > 0) return x / (x + y)
  }
}
