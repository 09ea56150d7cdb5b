import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { setEquals } from "../answers/set.ts"
import { defineTask } from "../task.ts"

const unknowns = ["x", "y", "z", "w"]

/** The determinant, by expansion along the first row; the systems are small. */
function determinant(rows: readonly (readonly number[])[]): number {
  if (rows.length === 0) return 1
  return rows[0]!.reduce((sum, entry, column) => {
    if (entry === 0) return sum
    const minor = rows.slice(1).map(row => row.filter((_, j) => j !== column))
    return sum + (column % 2 ? -1 : 1) * entry * determinant(minor)
  }, 0)
}

function side(coefficients: readonly number[]): string {
  let text = ""
  for (const [i, c] of coefficients.entries()) {
    if (c === 0) continue
    const size = Math.abs(c) === 1 ? "" : Math.abs(c)
    text += `${text === "" ? (c < 0 ? "-" : "") : c < 0 ? " - " : " + "}${size}${unknowns[i]}`
  }
  return text
}

/** A system of as many linear equations as unknowns, with one solution, in whole numbers. */
export const linearSystem = defineTask({
  name: "linear-system",
  defaults: { unknowns: 2, max: 9 },
  levels: { unknowns: [1, 2, 3, 4], max: [9, 9, 9, 12] },
  generate: (rng, config) => {
    const n = config.unknowns
    const draw = () => rng.integer(2 * config.max + 1) - config.max
    const solution = Array.from({ length: n }, draw)
    let rows: number[][]
    do rows = Array.from({ length: n }, () => Array.from({ length: n }, draw))
    while (determinant(rows) === 0)
    const lines = rows.map(row => `${side(row)} = ${row.reduce((sum, c, i) => sum + c * solution[i]!, 0)}`)
    const names = unknowns.slice(0, n).join(", ")
    return {
      prompt: `Solve for ${names}:\n${lines.join("\n")}\nList the values of ${names} in this order, with commas between. ${boxedFormat}`,
      answer: `\\boxed{${solution.join(", ")}}`,
      metadata: { solution },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed =>
      setEquals(boxed.replaceAll(/^\(|\)$|[wxyz]\s*=/g, ""), metadata.solution.join(","), { ordered: true }),
    ),
})
