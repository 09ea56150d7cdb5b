/**
 * Algebrarium's four tasks. Each asks for the result of a chain of operations in a group whose rules the prompt
 * states; the verifier compares group elements, and asks for the canonical form.
 */
import { lastBoxed } from "../answers/boxed.ts"
import { canonicalHash } from "../canonical.ts"
import { defineTask, type Example, type Task } from "../task.ts"
import { applyStep, type Chain, drawChain, type Operation, type Step } from "./chains.ts"
import { cube } from "./cube.ts"
import type { Group } from "./group.ts"
import { knitting } from "./knitting.ts"
import { navigation } from "./navigation.ts"
import { rotors, rotorWords } from "./rotors.ts"
import { letterRules, operationRules, type SystemName, wordRules } from "./rules.ts"
import { nameGenerators, type StoryName, stories } from "./stories.ts"
import type { Names } from "./words.ts"

export interface AlgebrariumConfig {
  /** Operations in the chain, 1 to 8. */
  depth: number
  operations: readonly Operation[]
  /** The number of generators, where the system leaves it open. */
  generators: number
  /** The size of S0, of operands, and of any state, at most (`Group.size`). */
  start: number
  size: number
  limit: number
  /** The greatest exponent of `power`. */
  exponent: number
  /** Allow steps that change nothing, such as conjugation in an Abelian system: a control. */
  trivial: boolean
  /** One story, or "any". */
  story: StoryName | "any"
}

export interface AlgebrariumMetadata {
  system: SystemName
  story: StoryName
  /** Null where rotors are written as letters. */
  names: Names | null
  start: string
  steps: Step[]
  /** The gold state after each step, in canonical form; the last is the answer. */
  states: string[]
}

export type AlgebrariumTask = Task<AlgebrariumConfig, AlgebrariumMetadata>
export type AlgebrariumExample = Example<AlgebrariumMetadata, AlgebrariumConfig>

/** The group of a question; `names` null means rotors written as letters. */
export function groupOf(system: SystemName, names: Names | null): Group<unknown> {
  if (names === null) return rotors as Group<unknown>
  switch (system) {
    case "navigation":
      return navigation(names) as Group<unknown>
    case "rotors":
      return rotorWords(names) as Group<unknown>
    case "knitting":
      return knitting(names) as Group<unknown>
    case "cube":
      return cube(names) as Group<unknown>
  }
}

const letters = [..."ABCDEFGHIJ"]

/** The question's text; a probe's is made by the same function, so that both are worded alike. */
function promptOf({ system, story, names, start, steps }: Omit<AlgebrariumMetadata, "states">): string {
  const dress = stories[story]
  const rules = names === null ? letterRules : wordRules(system, dress, names)
  const operands = steps.flatMap(step => step.operand ?? [])
  const given = [`S0 = ${start}`, ...operands.map((operand, i) => `${letters[i]} = ${operand}`)]
  let used = 0
  const lines = steps.map(({ operation, operand, exponent }, i) => {
    const second =
      operand !== undefined ? `, ${letters[used++]}` : exponent !== undefined ? `, ${exponent}` : ""
    return `S${i + 1} = ${operation}(S${i}${second})`
  })
  return `${dress.opening} ${rules}
For any two of them: ${operationRules}.

Given: ${given.join("; ")}.
Compute step by step:
${lines.join("\n")}

Give S${steps.length} in the written form above, as \\boxed{…}.`
}

/** The instance without its wording and names: the group elements and operations alone. */
function canonicalOf({ startKey, steps }: Chain<unknown>): string {
  let text = startKey
  for (const { operation, operandKey, exponent } of steps)
    text += `|${operation} ${operandKey ?? exponent ?? ""}`
  return text
}

/** A step with its operand in written form. */
function writtenStep(
  group: Group<unknown>,
  { operation, operand, exponent }: Chain<unknown>["steps"][number],
): Step {
  const step: Step = { operation }
  if (exponent !== undefined) step.exponent = exponent
  if (operand !== undefined) step.operand = group.render(operand)
  return step
}

function algebrarium(
  system: SystemName,
  defaults: Partial<AlgebrariumConfig> & Pick<AlgebrariumConfig, "generators" | "start" | "size" | "limit">,
): AlgebrariumTask {
  const name = `algebrarium-${system}`
  return defineTask<AlgebrariumConfig, AlgebrariumMetadata>({
    name,
    defaults: {
      depth: 1,
      operations: ["compose", "inverse", "power", "conjugate", "commutator"],
      exponent: 4,
      trivial: false,
      story: "any",
      ...defaults,
    },
    levels: { depth: [1, 2, 3, 4, 5, 6, 7, 8] },
    generate: (rng, config) => {
      const story = config.story === "any" ? rng.choice(Object.keys(stories) as StoryName[]) : config.story
      const inLetters = system === "rotors" && story === "machine"
      const names = inLetters ? null : nameGenerators(rng, stories[story], config.generators)
      const group = groupOf(system, names)
      const chain = drawChain(group, rng, config)
      const metadata: AlgebrariumMetadata = {
        system,
        story,
        names,
        start: group.render(chain.start),
        steps: chain.steps.map(step => writtenStep(group, step)),
        states: chain.states.map(group.render),
      }
      return {
        prompt: promptOf(metadata),
        answer: `\\boxed{${metadata.states.at(-1)}}`,
        metadata,
        canonical: canonicalOf(chain),
      }
    },
    score: scoreElement,
  })
}

/** 1 where the last box holds the gold element in canonical form, else 0; null where the gold cannot be read. */
function scoreElement(completion: string, { metadata }: AlgebrariumExample): number | null {
  const group = groupOf(metadata.system, metadata.names)
  const gold = group.parse(metadata.states.at(-1)!)
  if (gold === null) return null
  const boxed = lastBoxed(completion)
  const given = boxed === null ? null : group.parse(boxed)
  return given !== null && group.isCanonical(boxed!) && group.equal(given, gold) ? 1 : 0
}

const abelian: readonly Operation[] = ["compose", "inverse", "power"]

/** The four systems by name. In the Abelian two, conjugates and commutators come only with `trivial: true`. */
export const algebrariumTasks = {
  navigation: algebrarium("navigation", {
    generators: 3,
    start: 15,
    size: 15,
    limit: 999,
    operations: abelian,
  }),
  rotors: algebrarium("rotors", {
    generators: 3,
    start: 3,
    size: 3,
    limit: 99,
    exponent: 9,
    operations: abelian,
  }),
  knitting: algebrarium("knitting", { generators: 3, start: 8, size: 4, limit: 40 }),
  cube: algebrarium("cube", { generators: 6, start: 6, size: 4, limit: 40 }),
}

/**
 * The atomic probes of a composite: for each step j, the question of depth 1 that asks for that step alone, given
 * the gold state before it, in the composite's own story and names. Such an example is not reached by its index.
 */
export function probes(example: AlgebrariumExample): AlgebrariumExample[] {
  const { metadata } = example
  const group = groupOf(metadata.system, metadata.names)
  return metadata.steps.map((step, j) => {
    const start = j === 0 ? metadata.start : metadata.states[j - 1]!
    const probe = { ...metadata, start, steps: [step], states: [metadata.states[j]!] }
    const read = (text: string): unknown => group.parse(text)
    const operand = step.operand === undefined ? undefined : read(step.operand)
    const taken = { ...step, operand, operandKey: operand === undefined ? undefined : group.key(operand) }
    const state = read(start)
    const states = [applyStep(group, state, taken)]
    const chain = { start: state, startKey: group.key(state), steps: [taken], states }
    return {
      ...example,
      config: { ...example.config, depth: 1 },
      prompt: promptOf(probe),
      answer: `\\boxed{${probe.states[0]}}`,
      metadata: probe,
      hash: canonicalHash(example.task, canonicalOf(chain)),
    }
  })
}
