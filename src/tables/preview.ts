import { columnType } from "./columns.ts"
import { showColumn } from "./format-cells.ts"

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
