import { SourceMap } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"
import { inspect } from "node:util"
// Not by the folder's index, which would load the parser into the process of the cells.
import { originalOffset } from "../graph/edits.ts"
import type { Transpiled } from "../graph/index.ts"
import { type Position, positionsOf } from "../graph/position.ts"
import type { CellError, CellFrame } from "./messages.ts"

interface Source {
  readonly cell: string
  readonly label: string
  readonly transpiled: Transpiled
}

/**
 * The scripts of all notebooks whose cells this process runs, by name: an error may pass through several. Shared by all
 * copies of this module, of which the kernel's bundle has one of its own.
 */
const sources: Map<string, Source> = (() => {
  const key = Symbol.for("etude.sources")
  const found = Reflect.get(globalThis, key) as Map<string, Source> | undefined
  if (!found) Reflect.set(globalThis, key, new Map())
  return found ?? (Reflect.get(globalThis, key) as Map<string, Source>)
})()

/** Remembers which script each run was, and turns V8's traces into traces of cells. */
export class Traces {
  readonly #file: string
  /** Node's mapped frames name plain paths, the others URLs. */
  readonly #own = [new URL(".", import.meta.url).href, fileURLToPath(new URL(".", import.meta.url))]

  /** `file` is the notebook's path. */
  constructor(file: string) {
    this.#file = file
  }

  /** The name under which a run's script is compiled; modules resolve from it. */
  scriptName(run: number, source: Source): string {
    const name = `${pathToFileURL(this.#file).href}?run=${run}`
    sources.set(name, source)
    return name
  }

  /** Forgets a run whose functions nobody can call any more. */
  forget(run: number): void {
    sources.delete(`${pathToFileURL(this.#file).href}?run=${run}`)
  }

  /** Anything thrown, as plain data; `site` is where it came from if its own trace cannot say. */
  describe(thrown: unknown, site?: CellFrame): CellError {
    if (!isError(thrown)) {
      const message = typeof thrown === "string" ? thrown : inspect(thrown)
      return { name: "Thrown", message, stack: `Thrown: ${message}`, frames: [] }
    }
    const frames: CellFrame[] = []
    const own = this.#stack(thrown, frames, new Set())
    const isPlaced = frames.some(frame => frame.cell === site?.cell)
    if (site && !isPlaced) frames.push(site)
    const stack = site && !isPlaced ? `${own}\n    at ${site.label}, line ${site.line}:${site.column}` : own
    return { name: String(thrown.name), message: this.#clean(String(thrown.message)), stack, frames }
  }

  /** Printed text, with traces in it as cells see them. */
  inText(text: string): string {
    if (!text.includes("?run=")) return text
    const lines: string[] = []
    for (const line of text.split("\n")) {
      // Inspected values go on behind an error's last frame.
      const match = /^(\s*)(at .*?)((?:,| [{}\]])*)$/.exec(line)
      if (!match) {
        lines.push(this.#clean(line))
        continue
      }
      const [, indent = "", frame, rest = ""] = match
      const [kept] = this.#frame(`    ${frame}`, [])
      if (kept !== undefined) lines.push(indent + kept.trimStart() + rest)
      else if (rest !== "" && lines.length > 0) lines[lines.length - 1] += rest
    }
    return lines.join("\n")
  }

  #stack(error: Error, frames: CellFrame[], seen: Set<unknown>): string {
    seen.add(error)
    const stack = String(error.stack ?? `${error.name}: ${error.message}`)
    const lines = stack.split("\n")
    const first = lines.findIndex(line => /^ {4}at /.test(line))
    const head = first < 0 ? lines : lines.slice(0, first)
    const kept = first < 0 ? [] : lines.slice(first).flatMap(line => this.#frame(line, frames))
    // The language's own, where nothing of the cell's is left outside them: what the kernel called.
    while (/^ {4}at .*\((?:<anonymous>|index \d+)\)$/.test(kept.at(-1) ?? "")) kept.pop()
    const text = [this.#head(head, error, frames), ...kept].join("\n")
    const inner: string[] = []
    if (error.cause !== undefined && !seen.has(error.cause))
      inner.push(
        `Caused by ${isError(error.cause) ? this.#stack(error.cause, frames, seen) : inspect(error.cause)}`,
      )
    if (error instanceof AggregateError)
      for (const each of error.errors)
        if (isError(each) && !seen.has(each)) inner.push(this.#stack(each, frames, seen))
    return [text, ...inner.map(each => each.replace(/^/gm, "  "))].join("\n")
  }

  /** V8 puts `file:line`, the line and a caret before the message of a script that does not compile. */
  #head(lines: string[], error: Error, frames: CellFrame[]): string {
    const place = /^(file:.*\?run=\d+):(\d+)$/.exec(lines[0] ?? "")
    if (!place) return this.#clean(lines.join("\n"))
    const caret = lines.findIndex(line => /^\s*\^+\s*$/.test(line))
    const frame = this.#locate(place[1]!, Number(place[2]), (lines[caret]?.indexOf("^") ?? 0) + 1)
    if (frame) frames.push(frame)
    const where = frame ? `\n    at ${frame.label}, line ${frame.line}:${frame.column}` : ""
    return this.#clean(`${error.name}: ${error.message}`) + where
  }

  #frame(line: string, frames: CellFrame[]): string[] {
    const match =
      /^( {4}at )(?:(.*) \(|async )?((?:file:|node:|\/|[A-Za-z]:\\).*?)(?::(\d+))?(?::(\d+))?\)?$/.exec(line)
    if (!match) return [line]
    const [, , name = "", script = "", row, column] = match
    if (script.startsWith("node:") || this.#own.some(folder => script.startsWith(folder))) return []
    if (!script.includes("?run=")) return [this.#clean(line)]
    const found = this.#locate(script, Number(row), Number(column))
    if (!found) return [this.#clean(line)]
    frames.push(found)
    // The cell's own body is an unnamed async function; calling it that would tell the reader nothing.
    const isBody = name === "" || name === "async" || /^(async )?(file:|eval)/.test(name)
    const where = `${found.label}, line ${found.line}:${found.column}`
    return [isBody ? `    at ${where}` : `    at ${name} (${where})`]
  }

  #locate(script: string, row: number, column: number): CellFrame | undefined {
    const source = sources.get(script)
    if (!source) return undefined
    const at = originalPosition(source.transpiled, row, column)
    return { cell: source.cell, label: source.label, ...at }
  }

  /** Paths as a reader knows them: no query of ours, no file URL. */
  #clean(text: string): string {
    return text.replace(/ imported from \S*\?run=\d+/g, "").replace(/file:\/\/[^\s)'"]+/g, url => {
      const [, path = url, place = ""] = /^(.*?)((?::\d+){0,2})$/.exec(url) ?? []
      try {
        return fileURLToPath(path.replace(/\?[^:]*$/, "")) + place
      } catch {
        return url
      }
    })
  }
}

/** Where a position of the running script (as V8 counts: from 1) lies in the cell's source. */
export function originalPosition(transpiled: Transpiled, line: number, column: number): Position {
  const { mappings, edited, edits, source } = transpiled
  const { row, column: offset } =
    mappings === undefined ? { row: line - 1, column: column - 1 } : mapped(mappings, line, column)
  const at = (lineStarts(edited)[row] ?? 0) + offset
  return positionsOf(source)(originalOffset(edits, Math.min(at, edited.length)))
}

/** A position in the edited TypeScript, from 0. */
function mapped(mappings: string, line: number, column: number): { row: number; column: number } {
  const map = new SourceMap({
    file: "",
    version: 3,
    sources: ["cell.ts"],
    sourcesContent: [],
    names: [],
    mappings,
    sourceRoot: "",
  })
  const entry = map.findEntry(line - 1, column - 1)
  return "originalLine" in entry
    ? { row: entry.originalLine, column: entry.originalColumn }
    : { row: line - 1, column: 0 }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
  return starts
}

/** Also for errors of another realm. */
function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]"
}
