import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { textsOf } from "./texts.ts"

const question = textsOf(
  (from, to) => ` of base ${from} in base ${to}, with the digits 0-9 and then a-z. ${boxedFormat}`,
)
const basePair = textsOf((from, to) => ` ${from} ${to}`)

/** A whole number from one base to another, digits 0–9 and a–z. */
export const bases = defineTask({
  name: "bases",
  defaults: { digits: 4, maxBase: 16 },
  levels: { digits: [2, 3, 4, 6, 9], maxBase: [4, 10, 16, 16, 36] },
  generate: (rng, { digits, maxBase }) => {
    const from = 2 + rng.integer(maxBase - 1)
    let to = 2 + rng.integer(maxBase - 2)
    if (to >= from) to++
    let least = 1
    for (let i = 1; i < digits; i++) least *= from
    const value = least + Math.floor(rng.uniform() * (from * least - least))
    return {
      canonical: value + basePair(from, to),
      prompt: `Write the number ${value.toString(from)}${question(from, to)}`,
      answer: `\\boxed{${value.toString(to)}}`,
      metadata: { value, to },
    }
  },
  score: (completion, { metadata: { value, to } }) =>
    scoreBoxed(completion, boxed => {
      const bare = boxed.replace(/_\{?(\d+)\}?$/, (whole, base: string) => (Number(base) === to ? "" : whole))
      return (
        bare.length < 100 &&
        bare
          .replace(/^\\text\{(.*)\}$/, "$1")
          .trim()
          .toLowerCase() === value.toString(to)
      )
    }),
})
