import { Readable } from "node:stream"
import { createGzip } from "node:zlib"
import { ColumnTable } from "arquero"
import { writeArrow } from "./arrow.ts"
import { type Batch, batchOf } from "./batch.ts"
import { columnsOfRecords } from "./columns.ts"
import { csvPieces } from "./csv.ts"
import { jsonlPieces } from "./jsonl.ts"
import { writeParquet } from "./parquet.ts"
import { formatOf } from "./read.ts"
import type { AnyTable } from "./table.ts"
import { writePiecesAside } from "./write-aside.ts"

/** What can be written: a table, records, or a stream of either (a generator of step records, of batches). */
export type Writable = AnyTable | ColumnTable | Iterable<object> | AsyncIterable<object | AnyTable>

/**
 * Writes a file by its extension (those of `read`), beside its place and renamed when whole, so that a run cut
 * short leaves the old file. Returns the number of rows written. A stream of records is written 4,096 at a time
 * (Parquet: 65,536, a row group) and never held whole, but for Arrow.
 *
 *     await write("data/results.csv", results)
 *     await write("samples.parquet", rollouts())      // an async generator of records
 */
export async function write(path: string, source: Writable): Promise<number> {
  const { format, zipped } = formatOf(path)
  // A batch is a row group of Parquet, which small ones make slow to read.
  const recordsHeld = format === ".parquet" ? 65_536 : 4096
  let rows = 0
  const counted = async function* () {
    for await (const batch of batchesOf(source, recordsHeld)) {
      rows += batch.rows
      yield batch
    }
  }
  if (format === ".parquet") await writeParquet(path, counted())
  else if (format === ".arrow" || format === ".feather") await writeArrow(path, counted())
  else {
    const pieces =
      format === ".jsonl" || format === ".ndjson"
        ? jsonlPieces(counted())
        : csvPieces(counted(), format === ".tsv" ? "\t" : ",")
    await writePiecesAside(path, zipped ? gzipped(pieces) : pieces)
  }
  return rows
}

function gzipped(pieces: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const gzip = createGzip()
  const text = Readable.from(pieces)
  text.on("error", error => gzip.destroy(error)) // pipe alone would leave the reader waiting
  return text.pipe(gzip)
}

async function* batchesOf(source: Writable, recordsHeld: number): AsyncGenerator<Batch> {
  if (source instanceof ColumnTable) {
    yield batchOf(source)
    return
  }
  let records: object[] = []
  const flush = () => {
    const batch = { columns: columnsOfRecords(records), rows: records.length }
    records = []
    return batch
  }
  for await (const item of source as AsyncIterable<object>) {
    if (item instanceof ColumnTable) {
      if (records.length > 0) yield flush()
      yield batchOf(item)
    } else {
      records.push(item)
      if (records.length === recordsHeld) yield flush()
    }
  }
  if (records.length > 0) yield flush()
}
