/**
 * The header of a safetensors file: 8 bytes, little-endian, giving its length; then JSON that names each tensor
 * with its dtype, its shape and where its bytes lie, counted from the end of the header.
 * Format: https://github.com/huggingface/safetensors#format
 */

/** Where one tensor lies in the file. */
export interface Entry {
  /** The format's own name of the type: "F32", "BF16", "I64", … */
  dtype: string
  shape: number[]
  /** First byte, and one past the last, counted from the end of the header. */
  begin: number
  end: number
}

export interface Header {
  metadata: Record<string, string>
  tensors: Map<string, Entry>
  /** Where in the file the tensors' bytes begin. */
  dataStart: number
}

/** Bits of one element, in the order in which the format sorts types: smallest alignment first. */
const bits: Record<string, number> = {
  BOOL: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
}
const dtypeOrder = Object.keys(bits)

/** The library's own limit: a longer header is taken for an attack or another kind of file. */
const longestHeader = 100_000_000

/** How long the header is, from the file's first eight bytes. Throws if the file cannot hold it. */
export function headerLength(firstBytes: Uint8Array, fileSize: number, file: string): number {
  if (firstBytes.length < 8)
    throw new Error(`${file}: expected a safetensors file of at least 8 bytes, found ${fileSize}`)
  const view = new DataView(firstBytes.buffer, firstBytes.byteOffset, 8)
  const length = Number(view.getBigUint64(0, true))
  if (length > longestHeader)
    throw new Error(`${file}: its header would be ${length} bytes long, expected at most ${longestHeader}`)
  if (8 + length > fileSize)
    throw new Error(
      `${file}: its header should take ${length} bytes after the first 8, but the file has only ${fileSize}`,
    )
  return length
}

/** Parses the header's JSON and checks every word of it; `fileSize` in bytes. */
export function parseHeader(json: Uint8Array, fileSize: number, file: string): Header {
  const fields = parseObject(json, file)
  const dataStart = 8 + json.length
  const tensors = new Map<string, Entry>()
  let metadata: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields))
    if (name === "__metadata__") metadata = checkMetadata(value, file)
    else tensors.set(name, checkEntry(name, value, file))
  checkLayout(tensors, fileSize - dataStart, file)
  return { metadata, tensors, dataStart }
}

function parseObject(json: Uint8Array, file: string): Record<string, unknown> {
  let fields: unknown
  try {
    fields = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json))
  } catch (error) {
    throw new Error(`${file}: its header is not JSON in UTF-8 (${(error as Error).message})`, {
      cause: error,
    })
  }
  if (!isRecord(fields)) throw new Error(`${file}: its header should be a JSON object, found ${show(fields)}`)
  return fields
}

function checkMetadata(value: unknown, file: string): Record<string, string> {
  if (!isRecord(value) || Object.values(value).some(text => typeof text !== "string"))
    throw new Error(`${file}: __metadata__ should map strings to strings, found ${show(value)}`)
  return value as Record<string, string>
}

function checkEntry(name: string, value: unknown, file: string): Entry {
  const where = `${file}: tensor ${JSON.stringify(name)}`
  if (!isRecord(value)) throw new Error(`${where} should be described by an object, found ${show(value)}`)
  const { dtype, shape, data_offsets: offsets } = value
  if (typeof dtype !== "string" || !Object.hasOwn(bits, dtype))
    throw new Error(`${where} has the dtype ${show(dtype)}, expected one of ${dtypeOrder.join(" ")}`)
  if (!isCounts(shape))
    throw new Error(`${where} has the shape ${show(shape)}, expected a list of whole numbers ≥ 0`)
  if (!isCounts(offsets) || offsets.length !== 2 || offsets[0]! > offsets[1]!)
    throw new Error(`${where} has data_offsets ${show(offsets)}, expected [begin, end] with begin ≤ end`)
  const [begin, end] = offsets as [number, number]
  const expected = (shape.reduce((product, size) => product * size, 1) * bits[dtype]!) / 8
  if (!Number.isSafeInteger(expected))
    throw new Error(
      `${where} of shape [${shape}] and dtype ${dtype} has ${expected} bytes, more than any file`,
    )
  if (end - begin !== expected)
    throw new Error(
      `${where} of shape [${shape}] and dtype ${dtype} needs ${expected} bytes, but data_offsets [${begin}, ${end}] hold ${end - begin}`,
    )
  return { dtype, shape, begin, end }
}

/** The tensors must lie end to end, from the first byte to the last, with no gap and no overlap. */
function checkLayout(tensors: Map<string, Entry>, dataBytes: number, file: string): void {
  let reached = 0
  let previous = "the header"
  for (const [name, { begin, end }] of [...tensors].sort(
    ([, a], [, b]) => a.begin - b.begin || a.end - b.end,
  )) {
    const where = `${file}: tensor ${JSON.stringify(name)}`
    if (begin < reached)
      throw new Error(`${where} begins at byte ${begin} and overlaps ${previous}, which ends at ${reached}`)
    if (begin > reached)
      throw new Error(
        `${where} should begin at byte ${reached}, where ${previous} ends, but begins at ${begin}`,
      )
    if (end > dataBytes)
      throw new Error(
        `${where} should end at byte ${end}, but the file holds only ${dataBytes} bytes of data`,
      )
    reached = end
    previous = `tensor ${JSON.stringify(name)}`
  }
  if (reached !== dataBytes)
    throw new Error(`${file}: expected ${reached} bytes of tensors after the header, found ${dataBytes}`)
}

/**
 * The bytes of a header, and the order in which the tensors' bytes must follow it: largest type first, then by
 * name, so that every tensor is aligned. Byte for byte what the Python library writes (0.8).
 */
export function formatHeader(
  tensors: Iterable<{ name: string; dtype: string; shape: readonly number[]; bytes: number }>,
  metadata: Readonly<Record<string, string>> = {},
): { header: Uint8Array; order: string[] } {
  const rank = (dtype: string): number => dtypeOrder.indexOf(dtype)
  const sorted = [...tensors].sort(
    (a, b) => rank(b.dtype) - rank(a.dtype) || Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  )
  // Built as text: an object would put names that look like numbers first.
  const parts: string[] = []
  if (Object.keys(metadata).length > 0) parts.push(`"__metadata__":${JSON.stringify(metadata)}`)
  let begin = 0
  for (const { name, dtype, shape, bytes } of sorted) {
    const entry = { dtype, shape, data_offsets: [begin, begin + bytes] }
    parts.push(`${JSON.stringify(name)}:${JSON.stringify(entry)}`)
    begin += bytes
  }
  const json = Buffer.from(`{${parts.join(",")}}`)
  const padded = Math.ceil(json.length / 8) * 8
  const header = Buffer.alloc(8 + padded, " ")
  header.writeBigUInt64LE(BigInt(padded))
  json.copy(header, 8)
  return { header, order: sorted.map(tensor => tensor.name) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(size => Number.isSafeInteger(size) && size >= 0)

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
