import { access } from "node:fs/promises"
import { extname } from "node:path"
import { readArrow } from "./arrow.ts"
import { type BadRow, badRowReport } from "./bad-rows.ts"
import { type Batch, joinBatches } from "./batch.ts"
import { type CsvType, readCsv } from "./csv.ts"
import { readJsonl } from "./jsonl.ts"
import { readParquet } from "./parquet.ts"
import { type Table, table } from "./table.ts"

export interface ReadOptions {
  /** Where bad rows are collected instead of stopping the reading at the first (JSON Lines, CSV). */
  badRows?: BadRow[]
  /** Only these columns. */
  columns?: readonly string[]
  /** How columns of a CSV are read; of those not named the type is inferred. */
  types?: Record<string, CsvType>
  /** Between fields. Default "," for .csv, a tab for .tsv. */
  delimiter?: string
  /** 64-bit whole numbers of Parquet and Arrow: numbers (default; one past 2⁵³ throws) or bigints. */
  int64?: "number" | "bigint"
  /** The table's name; see `table`. */
  name?: string
}

/** What files are read and written, by the end of their name. */
export const formats = [".jsonl", ".ndjson", ".csv", ".tsv", ".parquet", ".arrow", ".feather"] as const
export type Format = (typeof formats)[number]

/**
 * A file as a table, by its extension: .jsonl, .ndjson, .csv, .tsv (also .gz of these), .parquet, .arrow, .feather.
 *
 *     const steps = await read<Step>("runs/grpo.jsonl")
 *     const bad: BadRow[] = []
 *     const answers = await read("answers.csv", { badRows: bad })    // bad.length rows were left out
 *
 * `Row` is taken on trust. Without `badRows` the first bad row throws a BadRowError with its file and line.
 */
export async function read<Row extends object = Record<string, unknown>>(
  path: string,
  options: ReadOptions = {},
): Promise<Table<Row>> {
  const batches: Batch[] = []
  for await (const batch of batchesOf(path, options, 65_536)) batches.push(batch)
  return table(joinBatches(batches), { name: options.name }) as unknown as Table<Row>
}

/**
 * A file past memory as tables of at most `batchRows` rows (default 65,536), one after another; of Arrow, one
 * record batch each. What is held is a batch; of Parquet, the row group that it is in.
 *
 *     for await (const part of readBatches("samples.parquet")) count += part.size
 */
export async function* readBatches<Row extends object = Record<string, unknown>>(
  path: string,
  options: ReadOptions & { batchRows?: number } = {},
): AsyncGenerator<Table<Row>> {
  const { batchRows = 65_536, ...rest } = options
  if (!Number.isInteger(batchRows) || batchRows < 1)
    throw new RangeError(`readBatches: expected a whole number of batchRows ≥ 1, got ${batchRows}`)
  for await (const { columns } of batchesOf(path, rest, batchRows))
    yield table(columns) as unknown as Table<Row>
}

/** The format of a path, with `.gz` set apart; throws for any other extension. */
export function formatOf(path: string): { format: Format; zipped: boolean } {
  const zipped = path.endsWith(".gz")
  const format = extname(zipped ? path.slice(0, -3) : path).toLowerCase() as Format
  if (!formats.includes(format) || (zipped && !/\.(jsonl|ndjson|csv|tsv)\.gz$/.test(path)))
    throw new RangeError(`${path}: expected a name ending in ${formats.join(", ")}, got "${extname(path)}"`)
  return { format, zipped }
}

async function* batchesOf(path: string, options: ReadOptions, batchRows: number): AsyncGenerator<Batch> {
  const { format } = formatOf(path)
  await access(path).catch(() => {
    throw new Error(`${path}: no such file, or it can't be read`)
  })
  const { columns, int64 = "number", types = {}, badRows } = options
  const report = badRowReport(path, badRows)
  if (format === ".parquet") yield* readParquet(path, { batchRows, columns, int64 })
  else if (format === ".arrow" || format === ".feather") yield* readArrow(path, { columns, int64 })
  else if (format === ".jsonl" || format === ".ndjson")
    yield* onlyColumns(path, readJsonl(path, { batchRows, report }), columns)
  else {
    const delimiter = options.delimiter ?? (format === ".tsv" ? "\t" : ",")
    if (delimiter.length !== 1 || '"\r\n'.includes(delimiter))
      throw new RangeError(`read: expected one character as delimiter, got ${JSON.stringify(delimiter)}`)
    yield* onlyColumns(path, readCsv(path, { batchRows, report, delimiter, types }), columns)
  }
}

async function* onlyColumns(
  path: string,
  batches: AsyncGenerator<Batch>,
  names: readonly string[] | undefined,
): AsyncGenerator<Batch> {
  for await (const { columns, rows } of batches) {
    const missing = names?.find(name => columns[name] === undefined)
    if (missing !== undefined)
      throw new RangeError(`${path}: no column "${missing}"; there are ${Object.keys(columns).join(", ")}`)
    yield {
      columns: names === undefined ? columns : Object.fromEntries(names.map(n => [n, columns[n]!])),
      rows,
    }
  }
}
