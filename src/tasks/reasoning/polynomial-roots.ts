import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { setEquals } from "../answers/set.ts"
import { defineTask } from "../task.ts"

/** Coefficients of leading · ∏ (x - root), from the constant up. */
function expand(leading: number, roots: readonly number[]): number[] {
  let coefficients = [leading]
  for (const root of roots) {
    const shifted = [0, ...coefficients]
    coefficients = shifted.map((c, i) => c - root * (coefficients[i] ?? 0))
  }
  return coefficients
}

function write(coefficients: readonly number[]): string {
  let text = ""
  for (let power = coefficients.length - 1; power >= 0; power--) {
    const c = coefficients[power]!
    if (c === 0) continue
    const sign = text === "" ? (c < 0 ? "-" : "") : c < 0 ? " - " : " + "
    const size = Math.abs(c) === 1 && power > 0 ? "" : String(Math.abs(c))
    text += sign + size + (power === 0 ? "" : power === 1 ? "x" : `x^${power}`)
  }
  return text
}

/** The set of roots of a polynomial whose roots are whole numbers. */
export const polynomialRoots = defineTask({
  name: "polynomial-roots",
  defaults: { degree: 2, max: 9 },
  levels: { degree: [1, 2, 3, 4], max: [20, 9, 9, 9] },
  generate: (rng, { degree, max }) => {
    const roots = Array.from({ length: degree }, () => rng.integer(2 * max + 1) - max)
    const leading = rng.choice([1, 1, 2, 3, -1])
    const distinct = [...new Set(roots)].sort((a, b) => a - b)
    return {
      prompt: `Find all roots of ${write(expand(leading, roots))}. List each root once, with commas between. ${boxedFormat}`,
      answer: `\\boxed{${distinct.join(", ")}}`,
      metadata: { roots: distinct },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => setEquals(boxed.replaceAll(/x\s*=/g, ""), metadata.roots.join(","))),
})
