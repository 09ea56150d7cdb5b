import type { Random } from "../../stats/random.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { setEquals } from "../answers/set.ts"
import { defineTask } from "../task.ts"
import { type Expression, type Program, run, type Statement, writeProgram } from "./program.ts"

const variables = ["a", "b", "c"]
const modulus = 97 // keeps every value small

function drawExpression(rng: Random, depth: number): Expression {
  if (depth === 0) return rng.integer(2) ? rng.choice(variables) : rng.integer(10)
  const op = rng.choice(["+", "-", "*"] as const)
  return { op, left: drawExpression(rng, depth - 1), right: drawExpression(rng, rng.integer(depth)) }
}

const drawSet = (rng: Random): Statement => ({
  do: "set",
  name: rng.choice(variables),
  value: { op: "%", left: drawExpression(rng, 1), right: modulus },
})

function drawBlock(rng: Random, statements: number, nesting: number): Program {
  return Array.from({ length: statements }, (): Statement => {
    const kind = nesting === 0 ? "set" : rng.choice(["set", "if", "repeat"] as const)
    if (kind === "set") return drawSet(rng)
    if (kind === "repeat")
      return {
        do: "repeat",
        times: 2 + rng.integer(3),
        body: drawBlock(rng, 1 + rng.integer(2), nesting - 1),
      }
    const op = rng.choice(["<", "=="] as const)
    return {
      do: "if",
      test: { op, left: rng.choice(variables), right: drawExpression(rng, 0) },
      body: drawBlock(rng, 1 + rng.integer(2), nesting - 1),
      otherwise: rng.integer(2) ? drawBlock(rng, 1, nesting - 1) : [],
    }
  })
}

/** What a small program prints. */
export const programOutput = defineTask({
  name: "program-output",
  defaults: { statements: 4, nesting: 1 },
  levels: { statements: [2, 4, 5, 6, 8], nesting: [0, 1, 1, 2, 3] },
  generate: (rng, { statements, nesting }) => {
    const start = variables.map((name): Statement => ({ do: "set", name, value: rng.integer(20) }))
    const end: Program = variables.map(value => ({ do: "print", value }))
    const program = [...start, ...drawBlock(rng, statements, nesting), ...end]
    const printed = run(program)
    return {
      prompt: `In this language, "repeat n { … }" does the block n times, and x % y is the remainder from 0 to y - 1. What does the program print?\n\n${writeProgram(program)}\n\nList the printed numbers in order, with commas between. ${boxedFormat}`,
      answer: `\\boxed{${printed.join(", ")}}`,
      metadata: { printed },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => setEquals(boxed, metadata.printed.join(","), { ordered: true })),
})
