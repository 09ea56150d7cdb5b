import { readFile } from "node:fs/promises"
import { NotebookError } from "./error.ts"
import { faultLine } from "./json-fault.ts"
import { joinLines, type NotebookCell, type NotebookDocument } from "./nbformat.ts"

/** A code cell of a notebook file. */
export interface CodeCell {
  /** The cell's nbformat id, or `cell-N` in notebooks older than 4.5. */
  readonly id: string
  /** Counted from 1 over the code cells: the number a reader sees beside the cell after a run. */
  readonly number: number
  /** "cell 3 (1f2e…)" */
  readonly label: string
  readonly source: string
  readonly tags: readonly string[]
  /** The cell as it stands in the document. */
  readonly cell: NotebookCell
}

export interface Notebook {
  /** The path as given. */
  readonly file: string
  readonly document: NotebookDocument
  readonly cells: readonly CodeCell[]
  /** The bytes on disk. */
  readonly text: string
}

/** Reads and checks a notebook. Throws a `NotebookError` that says what is wrong with it. */
export async function readNotebook(file: string): Promise<Notebook> {
  let text: string
  try {
    text = await readFile(file, "utf8")
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = { ENOENT: "no such file", EISDIR: "is a folder, not a notebook", EACCES: "may not be read" }
    const isElsewhere = code === "ENOENT" || code === "EISDIR"
    throw new NotebookError(file, why[code as keyof typeof why] ?? String(error), isElsewhere)
  }
  return parseNotebook(file, text)
}

/** As `readNotebook`, from the file's text. */
export function parseNotebook(file: string, text: string): Notebook {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    throw new NotebookError(file, `not a notebook: not JSON${placeOf(text, error as SyntaxError)}`)
  }
  checkDocument(file, json)
  const cells: CodeCell[] = []
  const seen = new Map<string, number>()
  for (const [index, cell] of json.cells.entries()) {
    if (cell.id !== undefined) {
      const before = seen.get(cell.id)
      if (before !== undefined)
        throw new NotebookError(
          file,
          `cells ${before + 1} and ${index + 1} of the document have the same id ${cell.id}`,
        )
      seen.set(cell.id, index)
    }
    if (cell.cell_type !== "code") continue
    const number = cells.length + 1
    const id = cell.id ?? `cell-${number}`
    const tags = Array.isArray(cell.metadata.tags)
      ? cell.metadata.tags.filter(tag => typeof tag === "string")
      : []
    const label = cell.id === undefined ? `cell ${number}` : `cell ${number} (${cell.id})`
    cells.push({ id, number, label, source: joinLines(cell.source), tags, cell })
  }
  return { file, document: json, cells, text }
}

function checkDocument(file: string, json: unknown): asserts json is NotebookDocument {
  const fail = (message: string): never => {
    throw new NotebookError(file, `not a notebook of nbformat 4: ${message}`)
  }
  if (!isRecord(json)) return fail(`expected an object, got ${kindOf(json)}`)
  if (typeof json.nbformat !== "number") return fail(`"nbformat" is ${kindOf(json.nbformat)}`)
  if (json.nbformat < 4)
    return fail(
      `it is of nbformat ${json.nbformat}; convert it by \`jupyter nbconvert --to notebook ${file}\``,
    )
  if (json.nbformat > 4) return fail(`it is of nbformat ${json.nbformat}, which is newer than this kernel`)
  if (typeof json.nbformat_minor !== "number")
    return fail(`"nbformat_minor" is ${kindOf(json.nbformat_minor)}`)
  if (!isRecord(json.metadata)) return fail(`"metadata" is ${kindOf(json.metadata)}`)
  if (!Array.isArray(json.cells)) return fail(`"cells" is ${kindOf(json.cells)}`)
  for (const [index, cell] of (json.cells as unknown[]).entries()) {
    const where = `cell ${index + 1} of the document`
    if (!isRecord(cell)) return fail(`${where} is ${kindOf(cell)}`)
    const { cell_type: type, source, metadata, id, outputs } = cell
    if (type !== "code" && type !== "markdown" && type !== "raw")
      return fail(`${where} has cell_type ${JSON.stringify(type)}; expected "code", "markdown" or "raw"`)
    const isText =
      typeof source === "string" || (Array.isArray(source) && source.every(each => typeof each === "string"))
    if (!isText) return fail(`the source of ${where} is ${kindOf(source)}; expected text or a list of lines`)
    if (!isRecord(metadata)) return fail(`the metadata of ${where} is ${kindOf(metadata)}`)
    if (id !== undefined && !(typeof id === "string" && /^[a-zA-Z0-9_-]{1,64}$/.test(id)))
      return fail(`the id of ${where} is ${JSON.stringify(id)}; expected 1 to 64 letters, digits, - and _`)
    if (type === "code" && outputs !== undefined && !Array.isArray(outputs))
      return fail(`the outputs of ${where} are ${kindOf(outputs)}`)
  }
  const language = languageOf(json.metadata)
  if (language !== undefined && !/^(typescript|javascript|ts|js)$/i.test(language))
    throw new NotebookError(file, `is written in ${language}; this kernel runs TypeScript and JavaScript`)
}

function languageOf(metadata: Record<string, unknown>): string | undefined {
  const { language_info: info, kernelspec } = metadata
  for (const each of [
    isRecord(info) ? info.name : undefined,
    isRecord(kernelspec) ? kernelspec.language : undefined,
  ])
    if (typeof each === "string" && each !== "") return each
  return undefined
}

function placeOf(text: string, error: SyntaxError): string {
  if (text.trim() === "") return " (the file is empty)"
  const why = error.message.replace(/ (?:in JSON )?at position \d+.*|, ".*/s, "")
  return `, line ${faultLine(text)}: ${why}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing"
  if (value === null) return "null"
  return Array.isArray(value)
    ? "a list"
    : typeof value === "object"
      ? "an object"
      : `the ${typeof value} ${JSON.stringify(value)}`
}
