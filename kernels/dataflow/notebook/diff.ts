import { alignCells } from "./align.ts"
import { diffLines, type LineChange } from "./line-diff.ts"
import { type CellOutput, type Json, joinLines, type MultilineText, type NotebookCell } from "./nbformat.ts"
import type { Notebook } from "./read.ts"
import { sorted } from "./write.ts"

/** What two notebooks differ in. Plain data. */
export interface NotebookDiff {
  readonly cells: readonly CellDiff[]
  /** Differing entries of the notebook's own metadata, as paths with both values. */
  readonly metadata: readonly string[]
  readonly isEqual: boolean
}

export interface CellDiff {
  readonly kind: "same" | "changed" | "added" | "removed"
  readonly cellType: NotebookCell["cell_type"]
  /** Counted from 1 over the cells of its type, as runs count code cells; absent where the cell is not in the document. */
  readonly before: number | undefined
  readonly after: number | undefined
  readonly id: string | undefined
  readonly isMoved: boolean
  /** The text, line by line; no line of it is `removed` or `added` where the text is the same. */
  readonly source: readonly LineChange[]
  readonly metadata: readonly string[]
  readonly outputs: readonly OutputDiff[]
}

/** Outputs are compared one by one, in their order. */
export interface OutputDiff {
  readonly kind: "changed" | "added" | "removed"
  /** "figure foretold", "table", "printed text", "error", … */
  readonly what: string
  /** Differing lines of its text, where it has text. */
  readonly text: readonly LineChange[]
  /** Differing values of its data: `data[0].y[3]: 0.5 → 0.75`. */
  readonly data: readonly string[]
  /** Its picture as a data URL, before and after, where the picture differs. */
  readonly pictures: { readonly before: string | undefined; readonly after: string | undefined } | undefined
}

export interface DiffOptions {
  /** Compares what the cells have shown, too. Default true. */
  readonly outputs?: boolean
}

/** Compares two notebooks by cells, code and what they show. Execution counts and times make no difference. */
export function diffNotebooks(
  before: Notebook,
  after: Notebook,
  { outputs: withOutputs = true }: DiffOptions = {},
): NotebookDiff {
  const [old, now] = [before.document.cells, after.document.cells]
  const cells = alignCells(old, now).map((pair): CellDiff => {
    const { isMoved } = pair
    const cell = (pair.after ?? pair.before)!
    const lines = (each: NotebookCell | undefined): string[] => (each ? linesOf(each.source) : [])
    const source = diffLines(lines(pair.before), lines(pair.after))
    const both = pair.before && pair.after
    const metadata = both ? differences(metadataOf(pair.before), metadataOf(pair.after)) : []
    const outputs =
      withOutputs && both ? diffOutputs(pair.before.outputs ?? [], pair.after.outputs ?? []) : []
    const isChanged =
      isMoved || metadata.length > 0 || outputs.length > 0 || source.some(({ kind }) => kind !== "same")
    return {
      kind: !pair.before ? "added" : !pair.after ? "removed" : isChanged ? "changed" : "same",
      cellType: cell.cell_type,
      before: pair.before && numberOf(pair.before, old),
      after: pair.after && numberOf(pair.after, now),
      id: cell.id,
      isMoved,
      source,
      metadata,
      outputs,
    }
  })
  const metadata = differences(before.document.metadata, after.document.metadata)
  return { cells, metadata, isEqual: metadata.length === 0 && cells.every(({ kind }) => kind === "same") }
}

const numberOf = (cell: NotebookCell, cells: readonly NotebookCell[]): number =>
  cells.filter(({ cell_type: type }) => type === cell.cell_type).indexOf(cell) + 1

/** `execution` holds JupyterLab's times of the last run. */
const metadataOf = ({ metadata: { execution: _, ...kept } }: NotebookCell): Record<string, Json> => kept

const linesOf = (text: MultilineText): string[] => {
  const whole = joinLines(text)
  return whole === "" ? [] : whole.replace(/\n$/, "").split("\n")
}

function diffOutputs(before: readonly CellOutput[], after: readonly CellOutput[]): OutputDiff[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) =>
    diffOutput(before[i], after[i]),
  ).filter(each => each !== undefined)
}

function diffOutput(before: CellOutput | undefined, after: CellOutput | undefined): OutputDiff | undefined {
  const own = (after ?? before)!
  const what = nameOf(own)
  const [old, now] = [before && textOf(before), after && textOf(after)]
  const text = diffLines(linesOf(old ?? ""), linesOf(now ?? ""))
  const kept = text.some(({ kind }) => kind !== "same") ? text : []
  if (!before || !after) {
    const [was, is] = [before && pictureOf(before), after && pictureOf(after)]
    const pictures = (was ?? is) ? { before: was, after: is } : undefined
    return { kind: before ? "removed" : "added", what, text: kept, data: [], pictures }
  }
  const data = differences(jsonOf(before), jsonOf(after))
  const [was, is] = [pictureOf(before), pictureOf(after)]
  const pictures = was === is ? undefined : { before: was, after: is }
  if (kept.length === 0 && data.length === 0 && !pictures && restOf(before) === restOf(after))
    return undefined
  return { kind: "changed", what, text: kept, data, pictures }
}

/** How a reader would call an output. */
function nameOf(output: CellOutput): string {
  if (output.output_type === "stream") return output.name === "stderr" ? "printed warnings" : "printed text"
  if (output.output_type === "error") return "error"
  const plain = textOf(output)
  const figure = /^Figure\(([^,)]*)/.exec(plain)
  if (figure) return /^\d+ traces?$/.test(figure[1]!) ? "figure" : `figure ${figure[1]}`
  if (pictureOf(output) || "application/vnd.plotly.v1+json" in output.data) return "figure"
  if (/<table/i.test(joinLines((output.data["text/html"] ?? "") as MultilineText))) return "table"
  return output.output_type === "execute_result" ? "result" : "output"
}

function textOf(output: CellOutput): string {
  if (output.output_type === "stream") return joinLines(output.text)
  if (output.output_type === "error") return `${output.ename}: ${output.evalue}`
  const text = output.data["text/plain"] ?? output.data["text/markdown"] ?? output.data["text/latex"]
  return text === undefined ? "" : joinLines(text as MultilineText)
}

/** The entries that are data and not text or picture. */
function jsonOf(output: CellOutput): Record<string, Json> {
  if (!("data" in output)) return {}
  return Object.fromEntries(Object.entries(output.data).filter(([mime]) => /\bjson$/.test(mime)))
}

function pictureOf(output: CellOutput): string | undefined {
  if (!("data" in output)) return undefined
  const { data } = output
  for (const mime of ["image/png", "image/jpeg"])
    if (mime in data)
      return `data:${mime};base64,${joinLines(data[mime] as MultilineText).replaceAll(/\s/g, "")}`
  const svg = data["image/svg+xml"]
  return svg === undefined
    ? undefined
    : `data:image/svg+xml;base64,${Buffer.from(joinLines(svg as MultilineText)).toString("base64")}`
}

/** Everything else that is shown: HTML, and whether it is a result. HTML is compared and not printed. */
function restOf(output: CellOutput): string {
  if (!("data" in output)) return output.output_type
  const rest = Object.entries(output.data).filter(([mime]) => !/^image\/|\bjson$/.test(mime))
  const texts = rest.map(([mime, text]) => [mime, joinLines(text as MultilineText)] as Json)
  return JSON.stringify([output.output_type, sorted(texts)])
}

/** Where two values of JSON differ: `layout.title: "a" → "b"`. Long lists of it end with a count. */
function differences(before: Json, after: Json): string[] {
  const found: string[] = []
  const show = (value: Json | undefined): string => {
    if (value === undefined) return "nothing"
    const text = JSON.stringify(value)
    return text.length > 60 ? `${text.slice(0, 59)}…` : text
  }
  const visit = (a: Json | undefined, b: Json | undefined, path: string): void => {
    if (a === b) return
    const isPlain = (value: Json | undefined): value is { [key: string]: Json } =>
      typeof value === "object" && value !== null && !Array.isArray(value)
    if (Array.isArray(a) && Array.isArray(b)) {
      for (let i = 0; i < Math.max(a.length, b.length); i++) visit(a[i], b[i], `${path}[${i}]`)
      return
    }
    if (isPlain(a) && isPlain(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        visit(a[key], b[key], path === "" ? key : `${path}.${key}`)
      return
    }
    found.push(`${path}: ${show(a)} → ${show(b)}`)
  }
  visit(before, after, "")
  return found.length <= 12 ? found : [...found.slice(0, 10), `… and ${found.length - 10} more`]
}
