/**
 * The content of the last balanced `\boxed{…}` of a completion, without surrounding white space; null where there
 * is none. Boxes within boxes are unwrapped: `\boxed{\boxed{3}}` gives "3". A backslash guards the character after
 * it, so that `\{` opens nothing. One pass over the text.
 */
export function lastBoxed(completion: string): string | null {
  let from = -1
  let to = -1
  const open: number[] = [] // where each open group began; boxes as their content's start, others as -1
  let first = completion.indexOf("\\boxed")
  while (completion.charCodeAt(first - 1) === backslash) first-- // in a row of backslashes, each other guards
  for (let i = first; i >= 0 && i < completion.length; i++) {
    const code = completion.charCodeAt(i)
    if (code === backslash) {
      if (completion.startsWith("boxed", i + 1)) {
        let brace = i + 6
        while (brace < i + 10 && completion.charCodeAt(brace) === space) brace++
        if (completion.charCodeAt(brace) === leftBrace) {
          open.push(brace + 1)
          i = brace
          continue
        }
      }
      i++
    } else if (code === leftBrace) open.push(-1)
    else if (code === rightBrace && open.length > 0) {
      const start = open.pop()!
      if (start >= 0) {
        from = start
        to = i
      }
    }
  }
  if (from < 0) return null
  const content = completion.slice(from, to).trim()
  // The content of a closed box is balanced, so an inner box is closed too and each round shortens the text.
  return content.startsWith("\\boxed") && content.length < unwrapped
    ? (lastBoxed(content) ?? content)
    : content
}

const backslash = 92
const space = 32
const leftBrace = 123
const rightBrace = 125

/** Nested boxes are unwrapped only in contents that could be an answer: the bound keeps the whole linear. */
const unwrapped = 4096
