/**
 * Parquet with true lists and records, which trainers' loaders expect of chat messages; `write` keeps such columns as
 * JSON, which takes values of any shape.
 */
import { writeFile } from "node:fs/promises"
import type { SchemaElement } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"
import { writeAside } from "./write-aside.ts"

/** What a column's values have in common; the element of a list that was always empty is unknown. */
type Shape =
  | "text"
  | "boolean"
  | "whole"
  | "number"
  | { list: Shape | undefined }
  | { fields: Record<string, Shape> }

function shapeOf(value: unknown, where: string): Shape {
  if (typeof value === "string") return "text"
  if (typeof value === "boolean") return "boolean"
  if (typeof value === "number") return Number.isSafeInteger(value) ? "whole" : "number"
  if (Array.isArray(value)) {
    let list: Shape | undefined
    value.forEach((item, i) => {
      list = both(list, shapeOf(item, `${where}[${i}]`), `${where}[${i}]`)
    })
    return { list }
  }
  if (typeof value === "object" && value !== null)
    return {
      fields: Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, shapeOf(inner, `${where}.${key}`)]),
      ),
    }
  throw new TypeError(
    `writeNestedParquet: expected text, numbers, booleans, lists, records, got ${value} at ${where}`,
  )
}

/** The shape that has room for both. */
function both(a: Shape | undefined, b: Shape | undefined, where: string): Shape {
  if (a === undefined || b === undefined) return (a ?? b)!
  if (a === b) return a
  if ((a === "whole" && b === "number") || (a === "number" && b === "whole")) return "number"
  if (typeof a === "object" && typeof b === "object") {
    if ("list" in a && "list" in b)
      return { list: a.list || b.list ? both(a.list, b.list, where) : undefined }
    if ("fields" in a && "fields" in b) {
      const [names, others] = [Object.keys(a.fields), Object.keys(b.fields)]
      if (names.length === others.length && names.every(name => name in b.fields))
        return {
          fields: Object.fromEntries(
            names.map(name => [name, both(a.fields[name], b.fields[name], `${where}.${name}`)]),
          ),
        }
    }
  }
  throw new TypeError(
    `writeNestedParquet: ${where} is ${JSON.stringify(b)}, and ${JSON.stringify(a)} in the rows before`,
  )
}

/** A shape as Parquet lists its elements: depth first, groups before their children. */
function elementsOf(name: string, shape: Shape, column: string): SchemaElement[] {
  const repetition_type = "REQUIRED"
  if (shape === "text") return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }]
  if (shape === "boolean") return [{ name, type: "BOOLEAN", repetition_type }]
  if (shape === "whole") return [{ name, type: "INT64", repetition_type }]
  if (shape === "number") return [{ name, type: "DOUBLE", repetition_type }]
  if ("list" in shape) {
    if (shape.list === undefined)
      throw new TypeError(
        `writeNestedParquet: every list of column "${column}" is empty, so its type is unknown`,
      )
    return [
      { name, converted_type: "LIST", num_children: 1, repetition_type },
      { name: "list", num_children: 1, repetition_type: "REPEATED" },
      ...elementsOf("element", shape.list, column),
    ]
  }
  const fields = Object.entries(shape.fields)
  return [
    { name, num_children: fields.length, repetition_type },
    ...fields.flatMap(([field, inner]) => elementsOf(field, inner, column)),
  ]
}

/** Whole numbers as the bigints that an INT64 column takes. */
function stored(value: unknown, shape: Shape): unknown {
  if (shape === "whole") return BigInt(value as number)
  if (typeof shape !== "object") return value
  if ("list" in shape) return (value as unknown[]).map(item => stored(item, shape.list!))
  return Object.fromEntries(
    Object.entries(shape.fields).map(([field, inner]) => [
      field,
      stored((value as Record<string, unknown>)[field], inner),
    ]),
  )
}

/**
 * Writes rows of one shape, without nulls: text UTF8, numbers INT64 where all are whole and DOUBLE otherwise, lists
 * LIST, records groups. A row of another shape throws, naming the place. The file appears whole or not at all.
 * Returns the number of rows.
 */
export async function writeNestedParquet(path: string, rows: readonly object[]): Promise<number> {
  let whole: Shape | undefined
  rows.forEach((row, i) => {
    whole = both(whole, shapeOf(row, `row ${i}`), `row ${i}`)
  })
  if (whole === undefined || typeof whole !== "object" || !("fields" in whole))
    throw new RangeError(`writeNestedParquet: expected records, got ${rows.length} rows for ${path}`)
  const columns = Object.entries(whole.fields)
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(([column, shape]) => elementsOf(column, shape, column)),
  ]
  const columnData = columns.map(([name, shape]) => ({
    name,
    data: rows.map(row => stored((row as Record<string, unknown>)[name], shape)),
  }))
  const bytes = parquetWriteBuffer({ columnData, schema, createdBy: "etude" })
  await writeAside(path, aside => writeFile(aside, new Uint8Array(bytes)))
  return rows.length
}
