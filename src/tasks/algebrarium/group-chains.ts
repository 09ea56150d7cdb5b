/**
 * Chains of unary operations in each of the four systems, in the form of `rotorChains`, for models that are made
 * from nothing:
 *
 *     1k2t:AXB  →  1kAXBAY2tBYCBZ#
 */
import type { Random } from "../../stats/random.ts"
import { defineTask, type Task } from "../task.ts"
import { type ChainWorld, worldOf } from "./chain-worlds.ts"
import { chainPrompt, chainSteps, longestChain } from "./rotor-chains.ts"
import type { SystemName } from "./rules.ts"

/** Every character of these tasks, in a fixed order: a tokenizer's alphabet. */
export const groupChainAlphabet = "#:12345khispjtABCDEFGHIJKLMNOPQRSTUVWXYZ"

export interface GroupChainConfig {
  /** How many operations, 1 to 5. An atom has 1. Default 1. */
  depth: number
  /** How many of them the prompt shows worked off already, 0 to depth − 1. Default 0. */
  given: number
  /** The marker of the first step, or "any" for one drawn from those that leave room. Default 1. */
  first: number | "any"
  /** The operations to draw from, by letter; "" for all of the system's. Default "". */
  operations: string
}

export interface GroupChainMetadata {
  system: SystemName
  operations: string[]
  /** The elements of the right chain as written: the one it starts from, then the result of each step. */
  words: string[]
  first: number
  given: number
}

export type GroupChainTask = Task<GroupChainConfig, GroupChainMetadata>

/** Chains that are drawn before a config is given up: those whose elements grow too long are dropped. */
const attempts = 10_000

function drawChain(system: SystemName, rng: Random, config: GroupChainConfig): GroupChainMetadata {
  const { depth, given } = config
  const world = worldOf(system)
  const pool = config.operations === "" ? Object.keys(world.operations) : [...config.operations]
  const unknown = pool.find(letter => !(letter in world.operations))
  if (unknown !== undefined)
    throw new RangeError(
      `chain-${system}: there is no operation ${JSON.stringify(unknown)}; expected letters of "${Object.keys(world.operations).join("")}"`,
    )
  if (!Number.isInteger(depth) || depth < 1 || depth > longestChain)
    throw new RangeError(`chain-${system}: expected a depth of 1 to ${longestChain}, got ${depth}`)
  if (!Number.isInteger(given) || given < 0 || given >= depth)
    throw new RangeError(
      `chain-${system}: expected 0 to ${depth - 1} given steps at depth ${depth}, got ${given}`,
    )
  const latest = longestChain - depth + 1
  const first = config.first === "any" ? 1 + rng.integer(latest) : config.first
  if (!Number.isInteger(first) || first < 1 || first > latest)
    throw new RangeError(`chain-${system}: expected a first marker of 1 to ${latest} or "any", got ${first}`)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const chain = drawOnce(world, rng, pool, depth)
    if (chain) return { system, ...chain, first, given }
  }
  throw new Error(`chain-${system}: no chain of ${depth} operations of "${pool.join("")}" stays short enough`)
}

/** A chain in which every step changes the element and every element can be written, or null. */
function drawOnce(
  world: ChainWorld<unknown>,
  rng: Random,
  pool: readonly string[],
  depth: number,
): { operations: string[]; words: string[] } | null {
  let element = world.random(rng)
  const operations: string[] = []
  const words = [world.write(element)]
  while (operations.length < depth) {
    const operation = rng.choice(pool)
    const next = world.operations[operation]!.apply(element)
    if (!world.fits(next) || world.group.equal(next, element)) return null
    element = next
    operations.push(operation)
    words.push(world.write(element))
  }
  return { operations, words }
}

/** Whether an answer has the right form: the chain's open steps in order, each with some word, then "#". */
export function followsChainForm(completion: string, metadata: GroupChainMetadata): boolean {
  const { operations, first, given } = metadata
  const steps = operations.slice(given).map((operation, i) => `${first + given + i}${operation}[A-Z]{1,8}`)
  return completion.length < 256 && new RegExp(`^${steps.join("")}#$`).test(completion)
}

function groupChains(system: SystemName): GroupChainTask {
  return defineTask<GroupChainConfig, GroupChainMetadata>({
    name: `chain-${system}`,
    defaults: { depth: 1, given: 0, first: 1, operations: "" },
    levels: { depth: [1, 2, 3, 4, 5] },
    generate: (rng, config) => {
      const metadata = drawChain(system, rng, config)
      const { operations, words, first, given } = metadata
      return {
        prompt: chainPrompt(metadata),
        answer: `${chainSteps(operations, words, first, given, operations.length)}#`,
        metadata,
        canonical: `${operations.join("")} ${words[0]}`,
      }
    },
    score: (completion, { metadata }) => {
      if (completion.length > 1024) return 0
      const last = /(?:^|[^A-Z])([A-Z]{1,8})#$/.exec(completion)?.[1]
      if (last === undefined) return 0
      const { group, read } = worldOf(system)
      const given = read(last)
      return given !== null && group.equal(given, read(metadata.words.at(-1)!)) ? 1 : 0
    },
  })
}

/**
 * The four tasks by system. Only the answer's last element counts: 1 if it is the chain's result in canonical form,
 * else 0; an answer without an end has none.
 */
export const groupChainTasks = {
  navigation: groupChains("navigation"),
  rotors: groupChains("rotors"),
  knitting: groupChains("knitting"),
  cube: groupChains("cube"),
} as const satisfies Record<SystemName, GroupChainTask>
