import { open } from "node:fs/promises"
import * as zlib from "node:zlib"
import {
  type AsyncBuffer,
  type Compressors,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
} from "hyparquet"
import { compressors as portable } from "hyparquet-compressors"
import {
  type BasicType,
  type ColumnSource,
  fileWriter,
  ParquetWriter,
  schemaFromColumnData,
} from "hyparquet-writer"
import type { Batch } from "./batch.ts"
import { columnType } from "./columns.ts"
import { writeAside } from "./write-aside.ts"

// Node's own are the faster ones; Zstandard came to it in 22.15.
const zstd = (zlib as { zstdDecompressSync?: (bytes: Uint8Array) => Uint8Array }).zstdDecompressSync
const compressors: Compressors = {
  ...portable,
  GZIP: bytes => zlib.gunzipSync(bytes),
  BROTLI: bytes => zlib.brotliDecompressSync(bytes),
  ...(zstd && { ZSTD: (bytes: Uint8Array) => zstd(bytes) }),
}

/**
 * Reads a Parquet file row group by row group, column by column. Compression: none, Snappy, gzip, Brotli,
 * Zstandard, LZ4. Whole numbers of 64 bits become numbers (`int64: "number"`, the default; one past 2⁵³
 * throws, naming its column) or stay bigints.
 */
export async function* readParquet(
  path: string,
  options: { batchRows: number; columns?: readonly string[]; int64: "number" | "bigint" },
): AsyncGenerator<Batch> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const file: AsyncBuffer = {
      byteLength: size,
      async slice(start, end = size) {
        const bytes = new Uint8Array(end - start)
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
        if (bytesRead < bytes.length)
          throw new Error(`${path}: the file ends at ${start + bytesRead}, expected ${end}`)
        return bytes.buffer
      },
    }
    const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
      throw new Error(`${path}: not a Parquet file (${error instanceof Error ? error.message : error})`)
    })
    const names = parquetSchema(metadata).children.map(child => child.element.name)
    const missing = options.columns?.find(column => !names.includes(column))
    if (missing !== undefined)
      throw new RangeError(`${path}: no column "${missing}"; there are ${names.join(", ")}`)
    const columns = [...(options.columns ?? names)]
    checkCodecs(path, metadata.row_groups)
    const scan = await parquetScan({ file, metadata, compressors, columns })
    if (scan.ranges.length === 0) yield { columns: Object.fromEntries(columns.map(c => [c, []])), rows: 0 }
    for (const { rowStart, rowEnd } of scan.ranges) {
      // A row group is decoded whole: read piece by piece, its columns would be decoded again for each piece.
      const group = new Map<string, ArrayLike<unknown>>()
      for (const column of columns) {
        const values = await scan.readColumn({ column, rowStart, rowEnd })
        const where = `${path}: column "${column}"`
        group.set(column, options.int64 === "bigint" ? values : numbersOf(values, where))
      }
      const rows = rowEnd - rowStart
      for (let from = 0; from < rows; from += options.batchRows) {
        const to = Math.min(rows, from + options.batchRows)
        const part = [...group].map(([name, values]) => [name, slice(values, from, to)] as const)
        yield { columns: Object.fromEntries(part), rows: to - from }
      }
    }
  } finally {
    await handle.close()
  }
}

const slice = (values: ArrayLike<unknown>, from: number, to: number): ArrayLike<unknown> =>
  from === 0 && to === values.length ? values : (values as unknown[]).slice(from, to)

function checkCodecs(path: string, groups: { columns: { meta_data?: { codec: string } }[] }[]): void {
  for (const { codec } of groups.flatMap(group => group.columns.map(c => c.meta_data ?? { codec: "" })))
    if (codec && !["UNCOMPRESSED", "SNAPPY", ...Object.keys(compressors)].includes(codec))
      throw new Error(
        `${path}: compressed with ${codec}, which is not read here; ` +
          "write it with snappy or gzip, or read it with `sql` (DuckDB)",
      )
}

/** Bigints as numbers, also within lists and records; one that has no exact number throws. */
function numbersOf(values: ArrayLike<unknown>, where: string): ArrayLike<unknown> {
  const convert = (value: unknown): unknown => {
    if (typeof value === "bigint") {
      if (BigInt.asIntN(54, value) === value) return Number(value)
      throw new RangeError(`${where}: ${value} has no exact number; read with { int64: "bigint" }`)
    }
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value === "object" && value !== null && value.constructor === Object)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
    return value
  }
  if (ArrayBuffer.isView(values) && !(values instanceof BigInt64Array || values instanceof BigUint64Array))
    return values
  return Array.from(values, convert)
}

/**
 * Writes a Parquet file (Snappy), one row group or more a batch, aside and renamed. Column types are those of the
 * first batch: whole numbers INT64, other numbers DOUBLE, text STRING, Date TIMESTAMP, lists and records JSON; a later
 * batch that doesn't fit throws, naming the column.
 */
export async function writeParquet(path: string, batches: AsyncIterable<Batch>): Promise<void> {
  await writeAside(path, async aside => {
    const writer = fileWriter(aside)
    let parquet: ParquetWriter | undefined
    let types: Map<string, BasicType> | undefined
    for await (const { columns, rows } of batches) {
      types ??= new Map(Object.entries(columns).map(([name, values]) => [name, parquetType(name, values)]))
      const extra = Object.keys(columns).find(name => !types!.has(name))
      if (extra !== undefined)
        throw new RangeError(
          `${path}: column "${extra}" is not in the first batch (${[...types.keys()].join(", ")})`,
        )
      const columnData: ColumnSource[] = [...types].map(([name, type]) => ({
        name,
        type,
        nullable: true,
        data: parquetValues(path, name, columns[name] ?? new Array(rows).fill(null), type),
      }))
      parquet ??= new ParquetWriter({
        writer,
        schema: schemaFromColumnData({ columnData }),
        createdBy: "etude",
      })
      if (rows > 0) await parquet.write({ columnData, rowGroupSize: Math.min(rows, 1_000_000) })
    }
    if (parquet === undefined) throw new RangeError(`${path}: nothing to write: no rows and no columns`)
    await parquet.finish()
  })
}

function parquetType(name: string, values: ArrayLike<unknown>): BasicType {
  const { type } = columnType(Array.from(values))
  const types: Record<string, BasicType> = {
    number: "DOUBLE",
    integer: "INT64",
    bigint: "INT64",
    string: "STRING",
    boolean: "BOOLEAN",
    date: "TIMESTAMP",
    list: "JSON",
    object: "JSON",
    null: "STRING",
  }
  const parquet = types[type]
  if (parquet === undefined)
    throw new TypeError(`write: column "${name}" mixes types of values, which a Parquet column can't`)
  return parquet
}

function parquetValues(path: string, name: string, values: ArrayLike<unknown>, type: BasicType): unknown[] {
  const fits: Partial<Record<BasicType, (value: unknown) => unknown>> = {
    DOUBLE: value => (typeof value === "number" ? value : undefined),
    INT64: value =>
      typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined,
    STRING: value => (typeof value === "string" ? value : undefined),
    BOOLEAN: value => (typeof value === "boolean" ? value : undefined),
    TIMESTAMP: value => (value instanceof Date ? value : undefined),
    JSON: value => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value),
  }
  return Array.from(values, (value, row) => {
    if (value === null || value === undefined) return null
    const fitting = fits[type]!(value)
    if (fitting === undefined)
      throw new TypeError(
        `${path}: column "${name}" is ${type}, got ${String(value)} at row ${row} of a batch`,
      )
    return fitting
  })
}
