import type { Position } from "./position.ts"

/** The words there are. */
const known = ["lazy", "auto", "manual", "cache", "pure", "impure"]

/** Lines such as `%manual` at the top of a cell: words to the kernel, not code. */
export interface Directives {
  /** The words without their `%`, in order: `["manual"]`. */
  readonly directives: readonly string[]
  /** The source with those lines blanked by spaces, so that offsets and lines stay true. */
  readonly code: string
  /** The first word that the kernel does not know. */
  readonly fault: (Position & { readonly message: string }) | undefined
}

const directiveLine = /^[ \t]*%+[ \t]*([a-z][^\n]*?)[ \t\r]*(?:\n|$)/

/** Splits the leading `%` lines (blank lines between them allowed) from the code. */
export function readDirectives(source: string): Directives {
  const directives: string[] = []
  let fault: Directives["fault"]
  let end = 0
  for (;;) {
    const rest = source.slice(end)
    const blank = /^[ \t\r]*\n/.exec(rest)
    const match = directiveLine.exec(rest)
    if (match) directives.push(match[1]!)
    if (match && !known.includes(match[1]!))
      fault ??= {
        line: source.slice(0, end).split("\n").length,
        column: match[0].indexOf("%") + 1,
        message: `expected ${known.map(word => `\`%${word}\``).join(", ")}, got \`%${match[1]}\``,
      }
    const line = match ?? blank
    if (!line || line[0].length === 0) break
    end += line[0].length
  }
  if (directives.length === 0) return { directives, code: source, fault: undefined }
  return { directives, code: source.slice(0, end).replace(/[^\n]/g, " ") + source.slice(end), fault }
}
