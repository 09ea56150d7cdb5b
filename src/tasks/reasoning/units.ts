import { numberEquals } from "../answers/number.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

/** Units by quantity, each with its size in the smallest; all exact by definition (SI, and the inch of 25.4 mm). */
const quantities: readonly (readonly (readonly [unit: string, size: number])[])[] = [
  [
    ["millimetres", 1],
    ["centimetres", 10],
    ["decimetres", 100],
    ["metres", 1000],
    ["kilometres", 1_000_000],
  ],
  [
    ["inches", 1],
    ["feet", 12],
    ["yards", 36],
    ["miles", 63_360],
  ],
  [
    ["seconds", 1],
    ["minutes", 60],
    ["hours", 3600],
    ["days", 86_400],
    ["weeks", 604_800],
  ],
  [
    ["milligrams", 1],
    ["grams", 1000],
    ["kilograms", 1_000_000],
    ["tonnes", 1_000_000_000],
  ],
  [
    ["millilitres", 1],
    ["centilitres", 10],
    ["litres", 1000],
    ["hectolitres", 100_000],
  ],
  [
    ["bytes", 1],
    ["kibibytes", 1024],
    ["mebibytes", 1_048_576],
    ["gibibytes", 1_073_741_824],
  ],
]

/** A quantity in several units, to be said in one; the result is a whole number. */
export const units = defineTask({
  name: "units",
  defaults: { parts: 2, max: 60 },
  levels: { parts: [1, 2, 3], max: [20, 60, 500] },
  generate: (rng, { parts, max }) => {
    const table = rng.choice(quantities)
    const into = rng.integer(table.length - 1)
    const [unit, size] = table[into]!
    const from = rng
      .shuffle(table.slice(into + 1))
      .slice(0, parts)
      .sort((a, b) => b[1] - a[1])
    const amounts = from.map(([name, each]) => ({ name, each, n: 1 + rng.integer(max) }))
    const total = amounts.reduce((sum, { each, n }) => sum + (n * each) / size, 0)
    const extra = rng.integer(max)
    return {
      prompt: `How many ${unit} are ${amounts.map(({ n, name }) => `${n} ${name}`).join(" and ")}, and ${extra} ${unit} more? ${boxedFormat}`,
      answer: `\\boxed{${total + extra}}`,
      metadata: { total: total + extra, unit },
    }
  },
  score: (completion, { metadata: { total, unit } }) =>
    scoreBoxed(completion, boxed => {
      const bare = boxed.replaceAll(/\\text\{([^{}]*)\}/g, "$1").trim()
      return numberEquals(bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare, String(total))
    }),
})
