import type { Random } from "../../stats/random.ts"
import { numberEquals } from "../answers/number.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { evaluate } from "./expression.ts"

/** An expression of `terms` numbers, bracketed at random. */
function expression(rng: Random, terms: number, max: number): string {
  if (terms === 1) return String(1 + rng.integer(max))
  const left = 1 + rng.integer(terms - 1)
  const bracket = (text: string, part: number) => (part > 1 ? `(${text})` : text)
  const sides = [left, terms - left].map(part => bracket(expression(rng, part, max), part))
  return sides.join(` ${rng.choice(["+", "-", "*"])} `)
}

/** The value of an expression with + - * and brackets. */
export const arithmetic = defineTask({
  name: "arithmetic",
  defaults: { terms: 4, max: 99 },
  levels: { terms: [2, 3, 4, 6, 8], max: [9, 20, 99, 99, 999] },
  generate: (rng, { terms, max }) => {
    const text = expression(rng, terms, max)
    return {
      prompt: `Compute ${text}. ${boxedFormat}`,
      answer: `\\boxed{${evaluate(text)!.value.numerator}}`,
      metadata: { expression: text },
    }
  },
  score: (completion, { metadata }) => {
    const gold = evaluate(metadata.expression)
    return gold && scoreBoxed(completion, boxed => numberEquals(boxed, String(gold.value.numerator)))
  },
})
