/**
 * How a table says what it is made of, so that a notebook's cache can keep it: an Arrow IPC file of the columns that
 * Arrow holds faithfully (numbers, text, truth values, dates, 64-bit integers, each with nulls), and the others as
 * they are.
 */
import {
  bool,
  columnFromArray,
  type DataType,
  dateMillisecond,
  float64,
  int64,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
} from "@uwdata/flechette"
import type { Showable } from "./preview.ts"

export interface StoredTable {
  module: "etude/tables"
  restore: "restoreTable"
  data: TableData
  tensor: { dtype: "U8"; shape: number[]; bytes: Uint8Array }
}

export interface TableData {
  name: string | undefined
  /** All columns, in order. */
  columns: string[]
  /** Those that Arrow would change. */
  others: Record<string, unknown[]>
}

const int64Range = 2n ** 63n

/** The Arrow type that gives every value back as it was; undefined where none does. */
function faithfulType(values: readonly unknown[]): DataType | undefined {
  let kind: string | undefined
  for (const value of values) {
    if (value === null) continue
    const own = value instanceof Date ? "date" : typeof value
    if (kind !== undefined && own !== kind) return undefined
    kind = own
    if (own === "bigint" && !((value as bigint) >= -int64Range && (value as bigint) < int64Range))
      return undefined
    if (own === "date" && !Number.isSafeInteger((value as Date).getTime())) return undefined
    // Half of a surrogate pair is no UTF-8.
    if (own === "string" && /[\ud800-\udfff]/.test(value as string) && !isWellFormed(value as string))
      return undefined
  }
  if (Object.keys(values).length !== values.length) return undefined
  switch (kind) {
    case "number":
      return float64()
    case "string":
      return utf8()
    case "boolean":
      return bool()
    case "bigint":
      return int64()
    case "date":
      return dateMillisecond()
    default:
      return undefined
  }
}

const isWellFormed = (text: string): boolean => Buffer.from(text).toString() === text

export function storeTable(table: Showable, name: string | undefined): StoredTable {
  const columns = table.columnNames()
  const others: Record<string, unknown[]> = {}
  const held = columns.flatMap(column => {
    const values = Array.from(table.array(column))
    const type = faithfulType(values)
    if (type) return [[column, columnFromArray(values, type)] as const]
    others[column] = values
    return []
  })
  const bytes =
    held.length === 0
      ? new Uint8Array()
      : (tableToIPC(tableFromColumns(held.map(([column, values]) => [column, values])), { format: "file" }) ??
        new Uint8Array())
  return {
    module: "etude/tables",
    restore: "restoreTable",
    data: { name, columns, others },
    tensor: { dtype: "U8", shape: [bytes.length], bytes },
  }
}

/** The columns of a stored table, in their order. */
export function storedColumns({ columns, others }: TableData, bytes: Uint8Array): Record<string, unknown[]> {
  const held = bytes.length === 0 ? undefined : tableFromIPC(bytes, { useDate: true, useBigInt: true })
  return Object.fromEntries(
    columns.map(column => {
      const values = others[column] ?? Array.from(held!.getChild(column).toArray() as ArrayLike<unknown>)
      return [column, values]
    }),
  )
}
