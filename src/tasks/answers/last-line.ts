/**
 * The last line of a completion that is not blank, without a leading "Answer:" or "Final answer is", Markdown
 * emphasis, and a closing full stop; null where every line is blank.
 */
export function lastLine(completion: string): string | null {
  const text = completion.trimEnd()
  const line = text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1).trim()
  if (line === "" || line.length > longest) return null
  const plain = line
    .replaceAll(/\*\*|__/g, "")
    .replace(/^(?:so |thus |hence |therefore )?,? ?(?:the )?(?:final )?answer(?: is ?:?| ?[:=]) ?/i, "")
    .replace(/\.$/, "")
    .trim()
  return plain === "" ? null : plain
}

/** Nothing longer is an answer; the bound keeps what reads it cheap. */
const longest = 4096
