import { readRational } from "./rational.ts"

const openers = "([{"
const closers = ")]}"

/** Whether the word "and" stands alone at `i`. */
const isAnd = (text: string, i: number): boolean =>
  text.startsWith("and", i) && /\s/.test(text[i - 1] ?? "") && /\s/.test(text[i + 3] ?? "")

/**
 * The elements of a written set or list: "{1, 2}", "\{1, 2\}", "1, 2 and 3" without the braces; commas and
 * semicolons part elements where no bracket is open, and without braces the word "and" does too. Null for unbalanced
 * brackets or an empty element.
 */
export function readSet(text: string): string[] | null {
  if (text.length > 100_000) return null
  let body = text
    .replaceAll(/\\left|\\right/g, "")
    .replaceAll(/\\text\{ ?and ?\}/g, " and ")
    .trim()
  if (/^(?:\\varnothing|\\emptyset|∅|\\?\{\s*\\?\})$/.test(body)) return []
  const braced = body.startsWith("\\{") ? [2, "\\}"] : body.startsWith("{") ? [1, "}"] : null
  if (braced) {
    if (!body.endsWith(braced[1] as string)) return null
    body = body.slice(braced[0] as number, -(braced[1] as string).length)
  }
  const elements: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= body.length; i++) {
    const character = body[i]
    if (character !== undefined && openers.includes(character)) depth++
    else if (character !== undefined && closers.includes(character)) {
      if (--depth < 0) return null
    } else if (character === undefined || ((character === "," || character === ";") && depth === 0)) {
      const element = body.slice(start, i).trim()
      if (element === "") return null
      elements.push(element)
      start = i + 1
    } else if (!braced && depth === 0 && character === "a" && isAnd(body, i)) {
      // ", and" parts two elements, not three.
      const element = body.slice(start, i).trim()
      if (element !== "") elements.push(element)
      else if (body[start - 1] !== ",") return null
      start = i + 3
      i += 2
    }
  }
  return depth === 0 ? elements : null
}

/** A number by its value, anything else by its letters without white space and `\text`. */
export function elementKey(element: string): string {
  const value = readRational(element)
  if (value) return `${value.numerator}/${value.denominator}`
  return element.replaceAll(/\\(?:text|mathrm)\{([^{}]*)\}/g, "$1").replaceAll(/\s+|\\[ ,;:!]/g, "")
}

/**
 * Whether two texts name the same set, in any order and however often an element is named; with `ordered`, the
 * same list. Elements are compared by `key`. False where `given` is none; null where `gold` is none.
 */
export function setEquals(
  given: string,
  gold: string,
  { ordered = false, key = elementKey }: { ordered?: boolean; key?: (element: string) => string } = {},
): boolean | null {
  const want = readSet(gold)?.map(key)
  if (!want) return null
  const have = readSet(given)?.map(key)
  if (!have) return false
  if (ordered) return have.length === want.length && have.every((element, i) => element === want[i])
  const [a, b] = [new Set(have), new Set(want)]
  return a.size === b.size && [...a].every(element => b.has(element))
}
