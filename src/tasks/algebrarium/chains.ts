/**
 * A question of Algebrarium: a straight-line program of `depth` operations, each on the result of the one before.
 * Depth 1 is an atom. After the Algebrarium of "New Skills or Sharper Primitives?" (arXiv 2602.08281); details its
 * abstract leaves open are our own.
 */
import type { Random } from "../../stats/random.ts"
import { commutator, conjugate, type Group, power } from "./group.ts"

export const operations = ["compose", "inverse", "power", "conjugate", "commutator"] as const

export type Operation = (typeof operations)[number]

/** One step: what is done to the state. `operand` is an element in its written form. */
export interface Step {
  operation: Operation
  operand?: string
  exponent?: number
}

export interface Chain<Element> {
  start: Element
  /** The keys of start and operands (`Group.key`), which are dear: each is made once. */
  startKey: string
  steps: { operation: Operation; operand?: Element; operandKey?: string; exponent?: number }[]
  /** The state after each step. */
  states: Element[]
}

export interface ChainConfig {
  depth: number
  /** The operations to draw from. */
  operations: readonly Operation[]
  /** The size of S0, of operands, and of any state, at most. */
  start: number
  size: number
  limit: number
  /** The exponents of `power`, from 2 to this. */
  exponent: number
  /** Allow states equal to the identity or to an element already seen. */
  trivial: boolean
}

/** The state after one step. */
export function applyStep<Element>(
  group: Group<Element>,
  state: Element,
  { operation, operand, exponent }: Chain<Element>["steps"][number],
): Element {
  switch (operation) {
    case "compose":
      return group.compose(state, operand!)
    case "inverse":
      return group.inverse(state)
    case "power":
      return power(group, state, exponent!)
    case "conjugate":
      return conjugate(group, state, operand!)
    case "commutator":
      return commutator(group, state, operand!)
  }
}

/** How large the result can be, before any cancelling. */
function largest(operation: Operation, state: number, operand: number, exponent: number | undefined): number {
  switch (operation) {
    case "compose":
      return state + operand
    case "inverse":
      return state
    case "power":
      return state * exponent!
    case "conjugate":
      return state + 2 * operand
    case "commutator":
      return 2 * (state + operand)
  }
}

/** Draws of one step before the chain is begun afresh, and of chains before the config is given up. */
const stepAttempts = 60
const chainAttempts = 100

/**
 * A random chain. Unless `trivial`, no state is the identity, the start, an operand or an earlier state, so that
 * no step can be skipped; in an Abelian group that rules out conjugates and commutators. A step is only taken
 * where room for a `compose` is left to each later one, so a long chain never runs into the limit.
 */
export function drawChain<Element>(group: Group<Element>, rng: Random, config: ChainConfig): Chain<Element> {
  for (let attempt = 0; attempt < chainAttempts; attempt++) {
    const chain = drawOnce(group, rng, config)
    if (chain) return chain
  }
  const { depth, operations, limit } = config
  throw new Error(
    `${group.name}: no chain of depth ${depth} over ${operations.join(", ")} with states of size ${limit} at most`,
  )
}

function drawOnce<Element>(group: Group<Element>, rng: Random, config: ChainConfig): Chain<Element> | null {
  const { depth, operations, size, limit, trivial } = config
  let state = group.random(rng, config.start)
  const chain: Chain<Element> = { start: state, startKey: group.key(state), steps: [], states: [] }
  const seen = [group.key(group.identity), chain.startKey]
  for (let attempt = 0; chain.steps.length < depth; attempt++) {
    if (attempt === stepAttempts * depth) return null
    const operation = rng.choice(operations)
    const step: Chain<Element>["steps"][number] = { operation }
    if (operation === "power") step.exponent = 2 + rng.integer(config.exponent - 1)
    const room = limit - size * (depth - 1 - chain.steps.length)
    if (largest(operation, group.size(state), size, step.exponent) > room) continue
    if (operation !== "power" && operation !== "inverse") {
      step.operand = group.random(rng, size)
      step.operandKey = group.key(step.operand)
    }
    const next = applyStep(group, state, step)
    if (!trivial) {
      const key = group.key(next)
      if (seen.includes(key) || key === step.operandKey) continue
      seen.push(key)
      if (step.operandKey !== undefined) seen.push(step.operandKey)
    }
    chain.steps.push(step)
    chain.states.push((state = next))
  }
  return chain
}
