import { inspect } from "node:util"
import type { MimeBundle } from "./messages.ts"
import { tableBundle, tableView } from "./table.ts"

/** The method by which a value says what it looks like. Deno's kernel uses the same. */
export const displaySymbol: unique symbol = Symbol.for("Jupyter.display") as never

export interface DisplayOptions {
  /** Formats that a headless run exports, `["svg", "png"]`; absent in a live session. */
  readonly formats?: readonly string[]
}

/** A value that shows itself. */
export interface Displayable {
  [displaySymbol](options: DisplayOptions): MimeBundle | Promise<MimeBundle>
}

/**
 * What a value looks like, as a MIME bundle: by its own display method; else images by their bytes, elements by
 * their HTML, arrays of records and arquero tables as tables, and everything else as Node's console shows it.
 * A promise only if the value's own method returns one. `traceOf` writes an error with its trace.
 */
export function bundle(
  value: unknown,
  options: DisplayOptions = {},
  traceOf: (error: Error) => string = error => String(error.stack ?? error),
): MimeBundle | Promise<MimeBundle> {
  if (!isDisplayable(value))
    return (
      imageBundle(value) ?? elementBundle(value) ?? table(value) ?? { "text/plain": text(value, traceOf) }
    )
  const made = value[displaySymbol](options)
  return made instanceof Promise ? made.then(checkBundle) : checkBundle(made)
}

/** For the kernel and its headless run alone: what to say beside each picture, and the name of a file to write. */
const metadataType = "application/vnd.etude.metadata+json"
const exportType = "application/vnd.etude.export+json"

/**
 * A bundle as messages and notebook files carry it. Its entry `application/vnd.etude.metadata+json`, such as
 * `{ "image/png": { width: 680, height: 430 } }` for a picture of twice as many pixels, becomes their `metadata`.
 */
export function displayData(bundle: MimeBundle): {
  data: MimeBundle
  metadata: Record<string, Record<string, unknown>>
} {
  const { [metadataType]: given, [exportType]: _, ...data } = bundle
  const metadata: Record<string, Record<string, unknown>> = {}
  if (typeof given === "object" && given !== null)
    for (const [mime, about] of Object.entries(given)) if (mime in data) metadata[mime] = about
  return { data, metadata }
}

function checkBundle(made: unknown): MimeBundle {
  if (typeof made === "object" && made !== null && !Array.isArray(made)) return made as MimeBundle
  throw new TypeError(
    `Symbol.for("Jupyter.display") has to return a MIME bundle, and returned ${inspect(made)}`,
  )
}

function isDisplayable(value: unknown): value is Displayable {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return false
  return typeof (value as Partial<Displayable>)[displaySymbol] === "function"
}

function table(value: unknown): MimeBundle | undefined {
  const view = tableView(value)
  return view && tableBundle(view)
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
]

function imageBundle(value: unknown): MimeBundle | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  const found = signatures.find(([, bytes]) => bytes.every((byte, index) => value[index] === byte))
  if (!found) return undefined
  const base64 = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64")
  return { [found[0]]: base64, "text/plain": `${found[0]}, ${value.byteLength} bytes` }
}

function elementBundle(value: unknown): MimeBundle | undefined {
  if (typeof value !== "object" || value === null) return undefined
  const { outerHTML } = value as { outerHTML?: unknown }
  if (typeof outerHTML !== "string") return undefined
  const mime = /^\s*<svg[\s>]/i.test(outerHTML) ? "image/svg+xml" : "text/html"
  return { [mime]: outerHTML, "text/plain": `${outerHTML.slice(0, 80)}${outerHTML.length > 80 ? "…" : ""}` }
}

function text(value: unknown, traceOf: (error: Error) => string): string {
  if (value instanceof Error) return traceOf(value)
  if (typeof value === "function") return functionText(value)
  return inspect(value, { depth: 4, maxArrayLength: 100 })
}

/** A function by its signature, without its body: `[AsyncFunction: load(path, { limit = 10 })]`. */
function functionText(value: object): string {
  const named = inspect(value)
  const source = Function.prototype.toString.call(value)
  const parameters = /^class\b|\{ \[native code\] \}$/.test(source) ? null : parametersOf(source)
  return parameters === null ? named : named.replace("]", `(${parameters})]`)
}

/** What stands between a function's first parentheses; the parameter of an arrow function without any. */
function parametersOf(source: string): string | null {
  const bare = /^(?:async\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*=>/u.exec(source)
  if (bare) return bare[1]!
  const open = source.indexOf("(")
  let depth = 0
  let quote = ""
  for (let i = open; i >= 0 && i < source.length; i++) {
    const character = source[i]!
    if (quote) {
      if (character === "\\") i++
      else if (character === quote) quote = ""
    } else if (/["'`]/.test(character)) quote = character
    else if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character) && --depth === 0)
      return source
        .slice(open + 1, i)
        .replace(/\s+/g, " ")
        .trim()
  }
  return null
}
