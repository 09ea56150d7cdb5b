/** What a column holds, seen from its values; nulls and NaN are counted apart. */
export interface ColumnType {
  /** `"number"`, `"integer"`, `"bigint"`, `"string"`, `"boolean"`, `"date"`, `"list"`, `"object"`, `"mixed"`, or `"null"`. */
  type: string
  /** Values that are null or undefined. */
  nulls: number
  /** Numbers that are NaN. */
  nans: number
}

/** The type of a column's values. */
export function columnType(values: Iterable<unknown>): ColumnType {
  const kinds = new Set<string>()
  let nulls = 0
  let nans = 0
  for (const value of values) {
    if (value === null || value === undefined) nulls++
    else if (Number.isNaN(value)) {
      nans++
      kinds.add("number")
    } else kinds.add(kindOf(value))
  }
  if (kinds.has("number")) kinds.delete("integer")
  const type = kinds.size === 0 ? "null" : kinds.size === 1 ? [...kinds][0]! : "mixed"
  return { type, nulls, nans }
}

function kindOf(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number"
  if (typeof value !== "object") return typeof value
  if (value instanceof Date) return "date"
  return Array.isArray(value) || ArrayBuffer.isView(value) ? "list" : "object"
}

/**
 * Columns of records, named by every key that occurs, in the order of first appearance; where a record lacks a
 * key its value is undefined. Throws a TypeError at a record that isn't an object.
 */
export function columnsOfRecords(records: Iterable<object>): Record<string, unknown[]> {
  const columns = new Map<string, unknown[]>() // not an object: a key may be "__proto__"
  let length = 0
  for (const record of records) {
    if (typeof record !== "object" || record === null)
      throw new TypeError(`table: expected records (objects), got ${String(record)} at row ${length}`)
    for (const key of Object.keys(record)) {
      let column = columns.get(key)
      if (column === undefined) columns.set(key, (column = []))
      while (column.length < length) column.push(undefined)
      column.push((record as Record<string, unknown>)[key])
    }
    length++
  }
  for (const column of columns.values()) while (column.length < length) column.push(undefined)
  return Object.fromEntries(columns)
}
