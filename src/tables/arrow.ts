import { type FileHandle, open } from "node:fs/promises"
import { tableFromIPC } from "@uwdata/flechette"
import { table as arqueroTable } from "arquero"
import { type Batch, joinBatches } from "./batch.ts"
import { writePiecesAside } from "./write-aside.ts"

const MAGIC = "ARROW1\0\0"
const DICTIONARY = 2
const RECORDS = 3

/**
 * Reads an Arrow IPC file or stream, one record batch at a time. Whole numbers of 64 bits become numbers
 * (`int64: "number"`, the default; one past 2⁵³ throws) or stay bigints; timestamps become Dates. Compressed
 * batches (pyarrow's default for Feather) are not read: the error says so.
 */
export async function* readArrow(
  path: string,
  options: { columns?: readonly string[]; int64: "number" | "bigint" },
): AsyncGenerator<Batch> {
  const file = await open(path)
  try {
    let schema: Uint8Array | undefined
    const dictionaries: Uint8Array[] = []
    let batches = 0
    for await (const { type, bytes } of messages(path, file)) {
      if (schema === undefined) schema = bytes
      else if (type === DICTIONARY) dictionaries.push(bytes)
      else if (type === RECORDS) {
        yield decode(path, [schema, ...dictionaries, bytes], options)
        batches++
      }
    }
    if (schema === undefined) throw new Error(`${path}: not an Arrow IPC file (it holds no schema)`)
    if (batches === 0) yield decode(path, [schema], options)
  } finally {
    await file.close()
  }
}

function decode(
  path: string,
  parts: Uint8Array[],
  { columns, int64 }: { columns?: readonly string[]; int64: "number" | "bigint" },
): Batch {
  try {
    const table = tableFromIPC(parts, { useDate: true, useBigInt: int64 === "bigint" })
    const names = table.schema.fields.map(field => field.name)
    const missing = columns?.find(column => !names.includes(column))
    if (missing !== undefined) throw new RangeError(`no column "${missing}"; there are ${names.join(", ")}`)
    const kept = columns ?? names
    return {
      columns: Object.fromEntries(
        kept.map(name => [name, table.getChild(name).toArray() as ArrayLike<unknown>]),
      ),
      rows: table.numRows,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const hint = /compression/.test(why)
      ? "; write it uncompressed or as Parquet, or read it with `sql` (DuckDB)"
      : ""
    throw new Error(`${path}: can't be read as Arrow IPC: ${why}${hint}`)
  }
}

/**
 * The messages of the IPC stream format, which the file format wraps: continuation mark, length of the metadata (a
 * FlatBuffer), metadata, body. https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format
 */
async function* messages(
  path: string,
  file: FileHandle,
): AsyncGenerator<{ type: number; bytes: Uint8Array }> {
  const { size } = await file.stat()
  const bytesAt = async (at: number, length: number) => {
    if (at + length > size) throw new Error(`${path}: cut off: expected ${length} bytes at ${at} of ${size}`)
    const bytes = Buffer.alloc(length)
    await file.read(bytes, 0, length, at)
    return bytes
  }
  let at = size >= 8 && (await bytesAt(0, 8)).toString("latin1") === MAGIC ? 8 : 0
  while (at + 8 <= size) {
    const prefix = await bytesAt(at, 8)
    const marked = prefix.readInt32LE(0) === -1
    const metadataLength = prefix.readInt32LE(marked ? 4 : 0)
    if (metadataLength === 0) return
    const head = at + (marked ? 8 : 4)
    if (metadataLength < 8 || head + metadataLength > size)
      throw new Error(`${path}: not an Arrow IPC file, or cut off (at byte ${at})`)
    const metadata = await bytesAt(head, metadataLength)
    const { type, bodyLength } = messageHeader(metadata)
    const end = head + metadataLength + bodyLength
    yield { type, bytes: await bytesAt(at, end - at) }
    at = end
  }
}

// The Message table of Arrow's FlatBuffer schema: field 1 is the header's type, field 3 the body's length.
function messageHeader(metadata: Buffer): { type: number; bodyLength: number } {
  const table = metadata.readInt32LE(0)
  const layout = table - metadata.readInt32LE(table)
  const field = (index: number) => {
    const entry = 4 + 2 * index
    const offset = entry < metadata.readUInt16LE(layout) ? metadata.readUInt16LE(layout + entry) : 0
    return offset === 0 ? -1 : table + offset
  }
  const type = field(1)
  const body = field(3)
  return {
    type: type < 0 ? 0 : metadata.readUInt8(type),
    bodyLength: body < 0 ? 0 : Number(metadata.readBigInt64LE(body)),
  }
}

/** Writes an Arrow IPC file, whole from memory, aside and renamed; for data past memory write Parquet. */
export async function writeArrow(path: string, batches: AsyncIterable<Batch>): Promise<void> {
  const collected: Batch[] = []
  for await (const batch of batches) collected.push(batch)
  const whole = arqueroTable(joinBatches(collected) as Record<string, unknown[]>)
  await writePiecesAside(
    path,
    (async function* () {
      yield whole.toArrowIPC({ format: "file" })
    })(),
  )
}
