const words = /[[\]{},:]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * The line (from 1) at which a text stops being JSON. V8's messages name the place in some versions only.
 * Follows the grammar by what may come next, so that long strings cost no stack.
 */
export function faultLine(text: string): number {
  const open: ("{" | "[")[] = []
  let may: "value" | "key" | "colon" | "end" = "value"
  let isFirst = false
  let at = 0
  const line = (): number => text.slice(0, at).split("\n").length
  for (;;) {
    while (/\s/.test(text[at] ?? "x")) at++
    if (at >= text.length) return line()
    const isString: boolean = text[at] === '"'
    const end = isString ? stringEnd(text, at) : wordEnd(text, at)
    if (end < 0) return line()
    const word = isString ? '"' : text.slice(at, end)
    const inside = open.at(-1)
    if (word === "}" || word === "]") {
      const closes = word === "}" ? "{" : "["
      if (inside !== closes || !(may === "end" || isFirst)) return line()
      open.pop()
      may = "end"
    } else if (word === ",") {
      if (may !== "end" || !inside) return line()
      may = inside === "{" ? "key" : "value"
    } else if (word === ":") {
      if (may !== "colon") return line()
      may = "value"
    } else if (may === "key") {
      if (!isString) return line()
      may = "colon"
    } else if (may !== "value") return line()
    else if (word === "{" || word === "[") {
      open.push(word)
      may = word === "{" ? "key" : "value"
    } else may = "end"
    isFirst = word === "{" || word === "["
    at = end
  }
}

function stringEnd(text: string, start: number): number {
  const newline = text.indexOf("\n", start)
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (newline >= 0 && newline < at) return -1
    let slashes = 0
    while (text[at - 1 - slashes] === "\\") slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

function wordEnd(text: string, start: number): number {
  words.lastIndex = start
  return words.test(text) ? words.lastIndex : -1
}
