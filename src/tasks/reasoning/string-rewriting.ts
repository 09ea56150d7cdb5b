import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { lineOf, type Rule, rewrite, ruleOf, type Word, wordsOver } from "./rewriting.ts"

/** Whether one of the first `count` rules has this left side. */
function hasLeftSide(rules: readonly Rule[], count: number, from: Word): boolean {
  for (let i = 0; i < count; i++) if (rules[i]!.from === from) return true
  return false
}

const method = `Always take the first rule of the list whose left side occurs in the word, and replace its leftmost occurrence. Repeat until no left side occurs. What word is left? ${boxedFormat}`

const [ba, ab] = [wordsOver[2]![2]![1]!, wordsOver[2]![2]![2]!]

/** Apply rewriting rules to a word until none applies. Each shortens it, or swaps "ba" to "ab", so they come to an end. */
export const stringRewriting = defineTask({
  name: "string-rewriting",
  defaults: { length: 10, rules: 3, letters: 3 },
  levels: { length: [5, 8, 12, 16, 24], rules: [2, 2, 3, 4, 5], letters: [2, 3, 3, 4, 4] },
  generate: (rng, { length, letters, rules: count }) => {
    if (!(letters >= 2 && letters <= 4 && count >= 1 && count <= letters ** 2))
      throw new RangeError(
        `string-rewriting: expected 2 to 4 letters and 1 to letters² rules, got ${letters} and ${count}`,
      )
    const words = wordsOver[letters]!
    const draw = (length: number): Word => words[length]![rng.integer(words[length]!.length)]!
    // Of their size from the start: a list that grows takes room for 17.
    const rules: Rule[] = new Array(count)
    const parts: Word[] = new Array(Math.ceil(length / 3))
    for (;;) {
      for (let i = 0; i < count; ) {
        const from = draw(2 + rng.integer(2))
        if (hasLeftSide(rules, i, from)) continue
        rules[i++] = ruleOf(from, from === ba ? ab : draw(rng.integer(from.text.length)))
      }
      for (let i = 0; i < parts.length; i++) parts[i] = draw(Math.min(3, length - 3 * i))
      const { result, steps } = rewrite(parts, rules)
      if (steps < 2 || result === "") continue
      let start = ""
      for (let i = 0; i < parts.length; i++) start += parts[i]!.text
      const sides: Rule["sides"][] = new Array(count)
      let lines = ""
      let canonical = start
      for (let i = 0; i < count; i++) {
        lines += lineOf(rules[i]!, i)
        canonical += rules[i]!.canonical
        sides[i] = rules[i]!.sides
      }
      return {
        prompt: `Rewrite the word ${start} by these rules:\n${lines}${method}`,
        answer: `\\boxed{${result}}`,
        metadata: { start, rules: sides, result },
        canonical,
      }
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(completion, boxed => boxed.replace(/^\\text\{(.*)\}$/, "$1") === metadata.result),
})
