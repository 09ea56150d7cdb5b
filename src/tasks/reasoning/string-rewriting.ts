import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

type Rule = readonly [from: string, to: string]

/** The end of rewriting: the first rule that matches anywhere, at its leftmost place, until none does. */
export function rewrite(start: string, rules: readonly Rule[]): { result: string; steps: number } {
  let result = start
  for (let steps = 0; ; steps++) {
    const rule = rules.find(([from]) => result.includes(from))
    if (!rule) return { result, steps }
    result = result.replace(rule[0], rule[1])
  }
}

/** Apply rewriting rules to a word until none applies. Each shortens it, or swaps "ba" to "ab", so they come to an end. */
export const stringRewriting = defineTask({
  name: "string-rewriting",
  defaults: { length: 10, rules: 3, letters: 3 },
  levels: { length: [5, 8, 12, 16, 24], rules: [2, 2, 3, 4, 5], letters: [2, 3, 3, 4, 4] },
  generate: (rng, config) => {
    const letters = [..."abcd"].slice(0, config.letters)
    const draw = (length: number): string => (length === 0 ? "" : rng.choice(letters) + draw(length - 1))
    let rules: Rule[]
    let start: string
    let end: ReturnType<typeof rewrite>
    do {
      const left = new Set<string>()
      while (left.size < config.rules) left.add(draw(2 + rng.integer(2)))
      rules = [...left].map(from =>
        from === "ba" ? ([from, "ab"] as const) : [from, draw(rng.integer(from.length))],
      )
      start = draw(config.length)
      end = rewrite(start, rules)
    } while (end.steps < 2 || end.result === "")
    const lines = rules.map(([from, to], i) => `${i + 1}. ${from} → ${to === "" ? "(nothing)" : to}`)
    return {
      prompt: `Rewrite the word ${start} by these rules:\n${lines.join("\n")}\nAlways take the first rule of the list whose left side occurs in the word, and replace its leftmost occurrence. Repeat until no left side occurs. What word is left? ${boxedFormat}`,
      answer: `\\boxed{${end.result}}`,
      metadata: { start, rules, result: end.result },
      canonical: [start, ...rules.map(([from, to]) => `${from} ${to}`)],
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => boxed.replace(/^\\text\{(.*)\}$/, "$1") === metadata.result),
})
