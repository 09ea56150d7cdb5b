/**
 * Parquet with true lists and records, which trainers' loaders expect of chat messages; `etude/tables` writes such
 * columns as JSON.
 */
import { rename, rm, writeFile } from "node:fs/promises"
import type { SchemaElement } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

/** The schema of a value as Parquet lists its elements: depth first, groups before their children. */
function elementsOf(name: string, value: Value): SchemaElement[] {
  const repetition_type = "REQUIRED"
  if (typeof value === "string")
    return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }]
  if (typeof value === "boolean") return [{ name, type: "BOOLEAN", repetition_type }]
  if (typeof value === "number")
    return [{ name, type: Number.isSafeInteger(value) ? "INT64" : "DOUBLE", repetition_type }]
  if (Array.isArray(value)) {
    if (value.length === 0)
      throw new TypeError(`parquet: column ${name} begins with an empty list, of unknown type`)
    return [
      { name, converted_type: "LIST", num_children: 1, repetition_type },
      { name: "list", num_children: 1, repetition_type: "REPEATED" },
      ...elementsOf("element", value[0]!),
    ]
  }
  const fields = Object.entries(value)
  return [
    { name, num_children: fields.length, repetition_type },
    ...fields.flatMap(([field, inner]) => elementsOf(field, inner)),
  ]
}

/** Whole numbers as the bigints that an INT64 column takes. */
function stored(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, stored(inner)]))
}

/** Writes rows of one shape, that of the first, without nulls. Returns their number. */
export async function writeNestedParquet(path: string, rows: readonly object[]): Promise<number> {
  const first = rows[0] as { [column: string]: Value }
  const columns = Object.keys(first)
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(column => elementsOf(column, first[column]!)),
  ]
  const columnData = columns.map(name => ({
    name,
    data: rows.map(row => stored((row as typeof first)[name]!)),
  }))
  const bytes = parquetWriteBuffer({ columnData, schema, createdBy: "etude" })
  const aside = `${path}.${process.pid}.part`
  try {
    await writeFile(aside, new Uint8Array(bytes))
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
  return rows.length
}
