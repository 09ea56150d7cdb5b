import type { HistoryEntry, HistoryRequest } from "../protocol/index.ts"

interface Line {
  number: number
  input: string
  output: string | null
}

/** What was run in this session; kernels of other sessions are not remembered. */
export class History {
  readonly session = 1
  readonly #lines: Line[] = []

  add(number: number, input: string, output: string | null): void {
    this.#lines.push({ number, input, output })
  }

  find(request: HistoryRequest): HistoryEntry[] {
    const entry = ({ number, input, output }: Line): HistoryEntry => [
      this.session,
      number,
      request.output ? [input, output] : input,
    ]
    return this.#select(request).map(entry)
  }

  #select({ hist_access_type: access, n, pattern, unique, session, start, stop }: HistoryRequest): Line[] {
    if (access === "range") {
      // Sessions count back from 0, this one.
      if (session !== 0 && session !== this.session) return []
      return this.#lines.filter(({ number }) => number >= start && number < (stop ?? Infinity))
    }
    let lines = this.#lines
    if (access === "search") {
      const matches = glob(pattern)
      lines = lines.filter(({ input }) => matches.test(input))
    }
    if (unique) lines = [...new Map(lines.map(line => [line.input, line])).values()]
    return n === null ? lines : lines.slice(-n)
  }
}

/** A pattern with `*`, `?` and `[…]`, as in file names. */
function glob(pattern: string): RegExp {
  const parts = pattern.split(/(\[[^\]]+\]|[*?])/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    if (part === "*") return "[\\s\\S]*"
    return part === "?"
      ? "[\\s\\S]"
      : `[${part
          .slice(1, -1)
          .replace(/[\\\]^]/g, "\\$&")
          .replace(/^!/, "^")}]`
  })
  return new RegExp(`^${parts.join("")}$`)
}
