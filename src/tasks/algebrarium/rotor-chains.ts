/**
 * Chains of unary operations on the words of Z₂₆³, written so compactly that a model of 100,000 parameters can
 * read and write them, one character a token:
 *
 *     1k2r3s:ABC  →  1kQFX2rFXQ3sKUG#
 *
 * The prompt lists the operations, each behind its step's marker, then the word they start from. The answer
 * works them off: marker, operation, resulting word; "#" ends it. One operation is an atom, several are a
 * composite, and with `given` a composite is shown with its first steps already worked off, rightly.
 *
 * The rotation of the letters is an automorphism of the group and commutes with neither fixed word, so the order
 * of the steps matters although the group is Abelian.
 */
import type { Random } from "../../stats/random.ts"
import { defineTask, type Task } from "../task.ts"
import { type Rotors, rotors } from "./rotors.ts"

/** What each operation does to a word, in words. */
export const chainOperations = {
  k: "x · QEV",
  l: "x · HTL",
  i: "x⁻¹",
  s: "x²",
  c: "x³",
  r: "rotate",
} as const

export type ChainOperation = keyof typeof chainOperations

const operationNames = Object.keys(chainOperations) as ChainOperation[]

/** The most steps that there are markers for. */
export const longestChain = 5

/** Every character of the task, in a fixed order: a tokenizer's alphabet. "#" ends an answer. */
export const chainAlphabet = `#:12345${operationNames.join("")}ABCDEFGHIJKLMNOPQRSTUVWXYZ`

const fixedK: Rotors = [16, 4, 21]
const fixedL: Rotors = [7, 19, 11]

/** The word that `operation` makes of `x`. */
export function applyOperation(operation: ChainOperation, x: Rotors): Rotors {
  switch (operation) {
    case "k":
      return rotors.compose(x, fixedK)
    case "l":
      return rotors.compose(x, fixedL)
    case "i":
      return rotors.inverse(x)
    case "s":
      return rotors.compose(x, x)
    case "c":
      return rotors.compose(x, rotors.compose(x, x))
    case "r":
      return [x[1], x[2], x[0]]
  }
}

/** For each position of the result, the position of the only letter of the operand that it depends on. */
export function sourcePosition(operation: ChainOperation, position: number): number {
  return operation === "r" ? (position + 1) % 3 : position
}

export interface ChainConfig {
  /** How many operations, 1 to 5. An atom has 1. Default 1. */
  depth: number
  /** How many of them the prompt shows worked off already, 0 to depth − 1. Default 0. */
  given: number
  /** The marker of the first step, or "any" for one drawn from those that leave room. Default 1. */
  first: number | "any"
  /** The operations to draw from. Default all six. */
  operations: readonly ChainOperation[]
}

export interface ChainMetadata {
  operations: ChainOperation[]
  /** The words of the right chain: the one it starts from, then the result of each step. */
  words: string[]
  first: number
  given: number
}

/** What of a chain is written, whatever its group. */
export interface ChainText {
  operations: readonly string[]
  words: readonly string[]
  first: number
  given: number
}

/** The prompt of a chain: its operations, its word, and its first `given` steps worked off. */
export function chainPrompt({ operations, words, first, given }: ChainText): string {
  const listed = operations.map((operation, step) => `${first + step}${operation}`).join("")
  return `${listed}:${words[0]}${chainSteps(operations, words, first, 0, given)}`
}

/** The steps `from` to `to` of a chain as an answer writes them, without the end mark. */
export function chainSteps(
  operations: readonly string[],
  words: readonly string[],
  first: number,
  from: number,
  to: number,
): string {
  let text = ""
  for (let step = from; step < to; step++) text += `${first + step}${operations[step]}${words[step + 1]}`
  return text
}

/** Length of the longest right answer to a chain of `steps` open steps: five characters a step, and "#". */
export function answerLength(steps: number): number {
  return 5 * steps + 1
}

/** Whether an answer has the right form: the chain's open steps in order, each with some word, then "#". */
export function followsForm(completion: string, metadata: ChainMetadata): boolean {
  const { operations, first, given } = metadata
  if (completion.length !== answerLength(operations.length - given) || !completion.endsWith("#")) return false
  for (let step = given, at = 0; step < operations.length; step++, at += 5) {
    if (completion[at] !== String(first + step) || completion[at + 1] !== operations[step]) return false
    if (!/^[A-Z]{3}$/.test(completion.slice(at + 2, at + 5))) return false
  }
  return true
}

function drawChain(rng: Random, config: ChainConfig): ChainMetadata {
  const { depth, given, operations: pool } = config
  if (!Number.isInteger(depth) || depth < 1 || depth > longestChain)
    throw new RangeError(`rotor-chains: expected a depth of 1 to ${longestChain}, got ${depth}`)
  if (!Number.isInteger(given) || given < 0 || given >= depth)
    throw new RangeError(
      `rotor-chains: expected 0 to ${depth - 1} given steps at depth ${depth}, got ${given}`,
    )
  const latest = longestChain - depth + 1
  const first = config.first === "any" ? 1 + rng.integer(latest) : config.first
  if (!Number.isInteger(first) || first < 1 || first > latest)
    throw new RangeError(`rotor-chains: expected a first marker of 1 to ${latest} or "any", got ${first}`)
  const operations = Array.from({ length: depth }, () => rng.choice(pool))
  let word = rotors.random(rng, 26)
  const words = [rotors.render(word)]
  for (const operation of operations) {
    word = applyOperation(operation, word)
    words.push(rotors.render(word))
  }
  return { operations, words, first, given }
}

/**
 * The task. Only the answer's last word counts, exactly: 1 if the three letters before the final "#" are the
 * chain's result, else 0; an answer without an end has none.
 */
export const rotorChains: Task<ChainConfig, ChainMetadata> = defineTask<ChainConfig, ChainMetadata>({
  name: "rotor-chains",
  defaults: { depth: 1, given: 0, first: 1, operations: operationNames },
  levels: { depth: [1, 2, 3, 4, 5] },
  generate: (rng, config) => {
    const metadata = drawChain(rng, config)
    const { operations, words, first, given } = metadata
    return {
      prompt: chainPrompt(metadata),
      answer: `${chainSteps(operations, words, first, given, operations.length)}#`,
      metadata,
      canonical: [operations, words[0]!],
    }
  },
  score: (completion, { metadata }) =>
    completion.length <= 1024 && completion.endsWith(`${metadata.words.at(-1)}#`) ? 1 : 0,
})
