import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { textsOf } from "./texts.ts"

type Rule = readonly [from: string, to: string]

/** The end of rewriting: the first rule that matches anywhere, at its leftmost place, until none does. */
export function rewrite(start: string, rules: readonly Rule[]): { result: string; steps: number } {
  let result = start
  let steps = 0
  for (let i = 0; i < rules.length; ) {
    const [from, to] = rules[i]!
    const place = result.indexOf(from)
    if (place < 0) i++
    else {
      result = result.slice(0, place) + to + result.slice(place + from.length)
      steps++
      i = 0
    }
  }
  return { result, steps }
}

const lineStart = textsOf(line => `${line}. `)

/** By length, the words of the first `letters` letters by their number; the first letter changes fastest. */
const wordsOf = [0, 1, 2, 3].map(length =>
  textsOf((number, letters) => {
    const letter = (_: unknown, place: number) => "abcd"[Math.floor(number / letters ** place) % letters]
    return Array.from({ length }, letter).join("")
  }),
)

function hasRuleFor(rules: readonly Rule[], from: string): boolean {
  for (const rule of rules) if (rule[0] === from) return true
  return false
}

/** Apply rewriting rules to a word until none applies. Each shortens it, or swaps "ba" to "ab", so they come to an end. */
export const stringRewriting = defineTask({
  name: "string-rewriting",
  defaults: { length: 10, rules: 3, letters: 3 },
  levels: { length: [5, 8, 12, 16, 24], rules: [2, 2, 3, 4, 5], letters: [2, 3, 3, 4, 4] },
  generate: (rng, { length, letters, ...config }) => {
    const draw = (left: number): string => {
      let word = ""
      for (; left > 3; left -= 3) word += wordsOf[3]!(rng.integer(letters ** 3), letters)
      return word + wordsOf[left]!(rng.integer(letters ** left), letters)
    }
    for (;;) {
      const rules: Rule[] = []
      while (rules.length < config.rules) {
        const from = draw(2 + rng.integer(2))
        if (hasRuleFor(rules, from)) continue
        rules.push([from, from === "ba" ? "ab" : draw(rng.integer(from.length))])
      }
      const start = draw(length)
      const { result, steps } = rewrite(start, rules)
      if (steps < 2 || result === "") continue
      let lines = ""
      let canonical = start
      for (let i = 0; i < rules.length; i++) {
        const [from, to] = rules[i]!
        lines += `${lineStart(i + 1, 0)}${from} → ${to || "(nothing)"}\n`
        canonical += ` ${from}>${to}`
      }
      return {
        prompt: `Rewrite the word ${start} by these rules:\n${lines}Always take the first rule of the list whose left side occurs in the word, and replace its leftmost occurrence. Repeat until no left side occurs. What word is left? ${boxedFormat}`,
        answer: `\\boxed{${result}}`,
        metadata: { start, rules, result },
        canonical,
      }
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => boxed.replace(/^\\text\{(.*)\}$/, "$1") === metadata.result),
})
