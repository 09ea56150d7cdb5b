import { inspect } from "node:util"
import type { MimeBundle } from "./messages.ts"

/** Rows and columns by index, however they are stored. */
export interface TableView {
  readonly columns: readonly string[]
  readonly rows: number
  cell(row: number, column: number): unknown
}

const most = { rows: 20, columns: 30, text: 200 }

/** Views a value as a table if it is one: an array of plain records, an arquero table, or a danfojs frame. */
export function tableView(value: unknown): TableView | undefined {
  if (isColumnar(value)) {
    const columns = value.columnNames()
    const rows = value.numRows()
    return { columns, rows, cell: (row, column) => value.get(columns[column]!, row) }
  }
  if (isDanfoFrame(value)) {
    const { columns, index, values } = value
    return {
      columns: ["", ...columns.map(String)],
      rows: index.length,
      cell: (row, column) => (column === 0 ? index[row] : values[row]![column - 1]),
    }
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRecord)) return undefined
  const records = value as Record<string, unknown>[]
  const columns = [...new Set(records.slice(0, 1000).flatMap(Object.keys))]
  if (columns.length === 0) return undefined
  return { columns, rows: records.length, cell: (row, column) => records[row]![columns[column]!] }
}

interface Columnar {
  columnNames(): string[]
  numRows(): number
  /** By row in the table's present order, filtered rows left out. */
  get(name: string, row: number): unknown
}

function isColumnar(value: unknown): value is Columnar {
  const methods = ["columnNames", "numRows", "get"] as const
  return (
    typeof value === "object" &&
    value !== null &&
    methods.every(name => typeof (value as Columnar)[name] === "function")
  )
}

/** A frame of danfojs, or of danfojs-node: rows of values under named columns, with an index. */
interface DanfoFrame {
  readonly columns: readonly (string | number)[]
  readonly index: readonly unknown[]
  readonly values: readonly (readonly unknown[])[]
}

function isDanfoFrame(value: unknown): value is DanfoFrame {
  if (typeof value !== "object" || value === null || !("$dataIncolumnFormat" in value)) return false
  const { columns, index, values } = value as Partial<DanfoFrame>
  return (
    Array.isArray(columns) && Array.isArray(index) && Array.isArray(values) && values.every(Array.isArray)
  )
}

function isRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false
  const prototype = Object.getPrototypeOf(value) as unknown
  return prototype === Object.prototype || prototype === null
}

/** A table as HTML (types in the head, nulls visible) and as aligned text; long ones are cut, and say so. */
export function tableBundle(view: TableView): MimeBundle {
  const rows = Math.min(view.rows, most.rows)
  const columns = Math.min(view.columns.length, most.columns)
  const names = view.columns.slice(0, columns)
  const cells = Array.from({ length: rows }, (_, row) => names.map((_name, column) => view.cell(row, column)))
  const kinds = names.map((_, column) => kindOf(cells.map(row => row[column])))
  const more = [
    view.rows > rows ? `${view.rows - rows} more rows` : "",
    view.columns.length > columns ? `${view.columns.length - columns} more columns` : "",
  ].filter(Boolean)
  const size = `${view.rows} rows × ${view.columns.length} columns`
  return {
    "text/html": html(
      names,
      kinds,
      cells,
      more.length > 0 ? `${size}; ${more.join(" and ")} not shown` : size,
    ),
    "text/plain": plain(names, kinds, cells, more.length > 0 ? `… ${more.join(", ")}` : ""),
  }
}

function kindOf(values: readonly unknown[]): string {
  const kinds = new Set(values.filter(value => value !== null && value !== undefined).map(nameOf))
  return kinds.size === 1 ? [...kinds][0]! : kinds.size === 0 ? "null" : "mixed"
}

function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value
  return value instanceof Date ? "date" : Array.isArray(value) ? "array" : "object"
}

function show(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === "string") return value.length > most.text ? `${value.slice(0, most.text)}…` : value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString()
  if (typeof value === "number" && !Number.isInteger(value)) return String(Number(value.toPrecision(6)))
  const text = inspect(value, { depth: 1, breakLength: Infinity, maxArrayLength: 6 })
  return text.length > most.text ? `${text.slice(0, most.text)}…` : text
}

function html(names: string[], kinds: string[], cells: unknown[][], size: string): string {
  const right = (column: number): string => (/number|bigint/.test(kinds[column]!) ? "right" : "left")
  const heads = names.map((name, column) => {
    const kind = `<br><span style="font-weight:normal;opacity:.6">${kinds[column]}</span>`
    return `<th style="text-align:${right(column)}">${escapeHtml(name)}${kind}</th>`
  })
  const body = cells.map(row => {
    const tds = row.map((value, column) => {
      const isNull = value === null || value === undefined
      return `<td style="text-align:${right(column)}${isNull ? ";opacity:.5" : ""}">${escapeHtml(show(value))}</td>`
    })
    return `<tr>${tds.join("")}</tr>`
  })
  return (
    `<table><thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table>\n` +
    `<p style="opacity:.7">${size}</p>`
  )
}

function plain(names: string[], kinds: string[], cells: unknown[][], more: string): string {
  const texts = cells.map(row => row.map(value => show(value).replaceAll("\n", "⏎")))
  const widths = names.map((name, column) => Math.max(name.length, ...texts.map(row => row[column]!.length)))
  const line = (parts: string[]): string =>
    parts
      .map((text, column) => {
        const width = widths[column]!
        return /number|bigint/.test(kinds[column]!) ? text.padStart(width) : text.padEnd(width)
      })
      .join("  ")
      .trimEnd()
  return [
    line(names),
    line(widths.map(width => "─".repeat(width))),
    ...texts.map(line),
    ...(more ? [more] : []),
  ].join("\n")
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}
