import { lastBoxed } from "./boxed.ts"
import { lastLine } from "./last-line.ts"

/** A letter alone: "B", "(B)", "B.", "\text{B}", "**B**", with or without the words of the option after "B)". */
const alone = /^(?:\\(?:text|mathrm|mathbf|textbf)\{ ?)?\(?([A-Z])\)?[.:)]?\}?(?:$|(?<=[.:)]\}?) .*$)/

/**
 * The option that a completion chooses, "A" to the last of `count` letters: in its last box, else alone on its last
 * line or after "answer is". Null where that is no single letter: "A or B" chooses nothing.
 */
export function choiceLetter(completion: string, count = 5): string | null {
  const answer = lastBoxed(completion) ?? lastLine(completion)
  if (answer === null || answer.length > 400) return null
  const letter = alone.exec(answer.trim())?.[1]
  return letter !== undefined && letter.charCodeAt(0) - 65 < count ? letter : null
}
