import type { PreviewOptions, ShownPart } from "./preview.ts"

/**
 * A table as aligned text: names, a rule, rows, and what is left out. Nulls read `null`. Widths count code
 * points.
 */
export function textTable(shown: ShownPart, options: PreviewOptions = {}): string {
  const { rows = 10, title } = options
  const count = Math.min(rows, shown.shownRows)
  const columns = shown.columns.map(column => {
    const cells = column.cells.slice(0, count).map(cell => cell.text)
    const width = Math.max(...[column.name, ...cells].map(lengthOf), 1)
    const pad = (text: string) => {
      const space = " ".repeat(width - lengthOf(text))
      return column.align === "right" ? space + text : text + space
    }
    return { head: pad(column.name), rule: "─".repeat(width), cells: cells.map(pad) }
  })
  const line = (parts: string[]) => parts.join("  ").trimEnd()
  const lines = [
    line(columns.map(column => column.head)),
    columns.map(column => column.rule).join("──"),
    ...Array.from({ length: count }, (_, i) => line(columns.map(column => column.cells[i]!))),
  ]
  if (title !== undefined) lines.unshift(title, "")
  if (columns.length === 0) lines.splice(0, lines.length, `(${counted(shown.rows, "row")}, no columns)`)
  const left = [
    shown.rows > count ? `${counted(shown.rows - count, "more row")}` : "",
    shown.hiddenColumns.length > 0 ? `more columns: ${shown.hiddenColumns.join(", ")}` : "",
  ].filter(Boolean)
  if (shown.rows === 0 && columns.length > 0) lines.push("(no rows)")
  if (left.length > 0) lines.push(`… ${left.join("; ")}`)
  return lines.join("\n")
}

const lengthOf = (text: string) => [...text].length

/** "1 row", "5,000 rows". */
export const counted = (n: number, noun: string) =>
  `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`
