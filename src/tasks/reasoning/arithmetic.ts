import type { Random } from "../../stats/random.ts"
import { numberEquals } from "../answers/number.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { evaluate } from "./expression.ts"

/** An expression of `terms` numbers, bracketed at random, and its value. */
function expression(rng: Random, terms: number, max: number): [text: string, value: bigint] {
  if (terms === 1) {
    const number = 1 + rng.integer(max)
    return [String(number), BigInt(number)]
  }
  const split = 1 + rng.integer(terms - 1)
  const [left, a] = expression(rng, split, max)
  const [right, b] = expression(rng, terms - split, max)
  const sign = rng.choice(["+", "-", "*"])
  const text = `${split > 1 ? `(${left})` : left} ${sign} ${terms - split > 1 ? `(${right})` : right}`
  return [text, sign === "+" ? a + b : sign === "-" ? a - b : a * b]
}

/** The value of an expression with + - * and brackets. */
export const arithmetic = defineTask({
  name: "arithmetic",
  defaults: { terms: 4, max: 99 },
  levels: { terms: [2, 3, 4, 6, 8], max: [9, 20, 99, 99, 999] },
  generate: (rng, { terms, max }) => {
    const [text, value] = expression(rng, terms, max)
    return {
      prompt: `Compute ${text}. ${boxedFormat}`,
      answer: `\\boxed{${value}}`,
      metadata: { expression: text },
    }
  },
  score: (completion, { metadata }) => {
    const gold = evaluate(metadata.expression)
    return gold && scoreBoxed(completion, boxed => numberEquals(boxed, String(gold.value.numerator)))
  },
})
