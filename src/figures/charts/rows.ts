/** Rows of plain records, as loops yield them and tables give them, and their columns and groups. */

/** An array of records, anything iterable of them, or a table with arquero's `objects()`. */
export type Rows<Row extends object> = Iterable<Row> | { objects(): Row[] }

/** A column of `Row`. */
export type Column<Row> = Extract<keyof Row, string>

export function toRows<Row extends object>(chart: string, rows: Rows<Row>): Row[] {
  const list =
    Symbol.iterator in rows && !("objects" in rows) ? [...rows] : (rows as { objects(): Row[] }).objects()
  if (list.length === 0) throw new RangeError(`${chart}: expected rows, got none`)
  return list
}

/** The values of a column. A column that no row has throws, naming those there are. */
export function column<Row extends object>(chart: string, rows: readonly Row[], key: Column<Row>): unknown[] {
  if (!rows.some(row => row[key] !== undefined))
    throw new RangeError(
      `${chart}: expected a column "${key}", got rows with ${Object.keys(rows[0]!).join(", ")}`,
    )
  return rows.map(row => row[key])
}

/** The values of a numeric column; missing ones are NaN. Anything that is not a number throws, naming its row. */
export function numbers<Row extends object>(chart: string, rows: readonly Row[], key: Column<Row>): number[] {
  return column(chart, rows, key).map((value, row) => {
    if (value === null || value === undefined) return Number.NaN
    if (typeof value === "number") return value
    if (typeof value === "bigint" || typeof value === "boolean") return Number(value)
    throw new TypeError(
      `${chart}: expected numbers in column "${key}", got ${JSON.stringify(value)} in row ${row + 1}`,
    )
  })
}

/** Rows by the value of a column, in the order of first appearance; one nameless group without a column. */
export function groups<Row extends object>(
  chart: string,
  rows: readonly Row[],
  key: Column<Row> | undefined,
): Map<string, Row[]> {
  if (key === undefined) return new Map([["", [...rows]]])
  const found = new Map<string, Row[]>()
  column(chart, rows, key).forEach((value, i) => {
    const name = String(value)
    const group = found.get(name)
    if (group) group.push(rows[i]!)
    else found.set(name, [rows[i]!])
  })
  return found
}
