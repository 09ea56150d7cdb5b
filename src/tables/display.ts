import { columnType } from "./columns.ts"
import { showColumn } from "./format-cells.ts"
import { htmlTable } from "./html.ts"
import { textTable } from "./text.ts"

/** The method by which notebooks ask a value how it is shown. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display")

export interface DisplayRequest {
  /** Set by a headless run that writes files: the bundle of a named table then holds "text/csv". */
  formats?: readonly string[]
}

export type DisplayBundle = Record<string, string | object>

/** A value that a notebook can show. */
export interface Displayed {
  [jupyterDisplay](request?: DisplayRequest): DisplayBundle
}

export interface PreviewOptions {
  /** Rows a page, and in the text form altogether. Default 10. */
  rows?: number
  /** Rows that can be paged to; the rest is only counted. Default 1,000. */
  limit?: number
  /** Columns shown; the rest is named. Default 20. */
  columns?: number
  /** Significant digits of a column's largest number. Default 4. */
  digits?: number
  title?: string
}

/** What is read of a table to show it; arquero's tables have it all. */
export interface Showable {
  numRows(): number
  columnNames(): string[]
  array(name: string): ArrayLike<unknown>
  toCSV(): string
}

/** The MIME bundle of a table: HTML and text, and CSV where files are asked for and the table has a name. */
export function displayTable(
  table: Showable,
  name: string | undefined,
  options: PreviewOptions = {},
  request: DisplayRequest = {},
): DisplayBundle {
  const shown = shownPart(table, options)
  const bundle: DisplayBundle = {
    "text/html": htmlTable(shown, options),
    "text/plain": textTable(shown, options),
  }
  if (name !== undefined) {
    bundle["application/vnd.etude.export+json"] = { name }
    if (request.formats) bundle["text/csv"] = table.toCSV()
  }
  return bundle
}

export type ShownPart = ReturnType<typeof shownPart>

/** The cells to show, and how much there is besides. */
export function shownPart(table: Showable, options: PreviewOptions = {}) {
  const { limit = 1000, columns = 20, digits } = options
  const names = table.columnNames()
  return {
    columns: names.slice(0, columns).map(name => {
      const values = Array.from(table.array(name))
      const { type, nulls } = columnType(values)
      const shown = showColumn(name, values.slice(0, limit), type, digits)
      return { ...shown, type: nulls > 0 && type !== "null" ? `${type}?` : type }
    }),
    hiddenColumns: names.slice(columns),
    rows: table.numRows(),
    shownRows: Math.min(limit, table.numRows()),
  }
}
