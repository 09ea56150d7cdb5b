import { numberEquals } from "../answers/number.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

/** How many whole numbers of an interval are divisible by at least one, or by none, of some divisors. */
export const counting = defineTask({
  name: "counting",
  defaults: { divisors: 2, max: 500 },
  levels: { divisors: [1, 2, 3, 4], max: [100, 500, 1000, 5000] },
  generate: (rng, { divisors, max }) => {
    const from = 1 + rng.integer(max)
    const to = from + rng.integer(max)
    const chosen = new Set<number>()
    while (chosen.size < divisors) chosen.add(2 + rng.integer(14))
    const list = [...chosen].sort((a, b) => a - b)
    const none = rng.integer(2) === 1
    let count = 0
    for (let n = from; n <= to; n++) if (list.some(divisor => n % divisor === 0) !== none) count++
    const which = none ? "none" : "at least one"
    return {
      prompt: `How many whole numbers from ${from} to ${to}, both included, are divisible by ${which} of these: ${list.join(", ")}? ${boxedFormat}`,
      answer: `\\boxed{${count}}`,
      metadata: { count },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => numberEquals(boxed, `${metadata.count}`)),
})
