import { fractionEquals } from "../answers/number.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { evaluate } from "./expression.ts"

/** A sum, difference or product of fractions, in lowest terms. */
export const fractions = defineTask({
  name: "fractions",
  defaults: { terms: 3, max: 12 },
  levels: { terms: [2, 2, 3, 4], max: [6, 12, 12, 20] },
  generate: (rng, { terms, max }) => {
    let text = ""
    for (let i = 0; i < terms; i++) {
      const below = 2 + rng.integer(max - 1)
      text += `${i === 0 ? "" : ` ${rng.choice(["+", "-", "*"])} `}(${1 + rng.integer(2 * max)}/${below})`
    }
    const { numerator, denominator } = evaluate(text)!.value
    const gold = denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
    return {
      prompt: `Compute ${text} as a fraction in lowest terms, written like 7/3, or as a whole number. ${boxedFormat}`,
      answer: `\\boxed{${gold}}`,
      metadata: { gold },
      canonical: text,
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => fractionEquals(boxed, metadata.gold, { lowestTerms: true })),
})
