import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { evaluate } from "./expression.ts"

/** Reach a target from given numbers, each used once at most, with + - * / and brackets. */
export const countdown = defineTask({
  name: "countdown",
  defaults: { terms: 4, max: 50, target: 200 },
  levels: { terms: [3, 4, 5, 6], max: [20, 50, 75, 100], target: [100, 200, 500, 999] },
  generate: (rng, { terms, max, target }) => {
    for (;;) {
      const numbers = Array.from({ length: terms }, () => 1 + rng.integer(max))
      // Join two of the pieces until one is left: the target is then within reach.
      let pieces = numbers.map(n => ({ text: String(n), value: n }))
      while (pieces.length > 1) {
        const [a, b, ...rest] = rng.shuffle(pieces)
        const exact = b!.value !== 0 && a!.value % b!.value === 0
        const sign = rng.choice(exact ? ["+", "-", "*", "/"] : ["+", "-", "*"])
        const value =
          sign === "+"
            ? a!.value + b!.value
            : sign === "-"
              ? a!.value - b!.value
              : sign === "*"
                ? a!.value * b!.value
                : a!.value / b!.value
        pieces = [...rest, { text: `(${a!.text} ${sign} ${b!.text})`, value }]
      }
      const { text, value } = pieces[0]!
      if (value < 1 || value > target || numbers.includes(value)) continue
      return {
        prompt: `Using the numbers ${numbers.join(", ")}, each at most once, and + - * / with brackets, write an expression whose value is ${value}. ${boxedFormat}`,
        answer: `\\boxed{${text}}`,
        metadata: { numbers, target: value },
        canonical: [...numbers.toSorted((a, b) => a - b), value],
      }
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => {
      const given = evaluate(boxed.replace(/=\s*\d+\s*$/, ""))
      if (given?.value.denominator !== 1n || given.value.numerator !== BigInt(metadata.target)) return false
      const left = [...metadata.numbers]
      return given.numbers.every(n => left.includes(n) && left.splice(left.indexOf(n), 1).length === 1)
    }),
})
