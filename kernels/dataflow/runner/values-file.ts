import { createHash } from "node:crypto"
import { type FileHandle, open } from "node:fs/promises"
import { crc32 } from "node:zlib"
import type { EncodedValues, Leaf } from "./stored-values.ts"

/**
 * A cell's values as one file, which is a safetensors file: typed arrays and tensors under the names that they have
 * in the notebook (`model.weights.lm_head.weight`), so that any reader of the format opens them; the rest of the
 * values as bytes under `__structure__`. The hash of every tensor is part of the header, and the hash of the header
 * is the file's name in the cache; so are checksums of all its pieces, by which what is torn or altered is found out
 * while it is read, three times as fast as by the hashes.
 */
export interface WrittenFile {
  /** SHA-256 of the header, in hexadecimal. */
  readonly hash: string
  readonly bytes: number
  /** The hash of each array's elements, by the array or the object that they were taken from. */
  readonly elements: ReadonlyMap<object, string>
}

/** Thrown for a file that is not, byte for byte, what was written under its hash. */
export class DamagedError extends Error {
  override readonly name = "DamagedError"
}

const chunk = 1 << 22
const structureName = "__structure__"

/** Elements are aligned in the file if the widest types come first. */
const width = (dtype: string): number => Number(/\d+$/.exec(dtype.replace(/_E.*/, ""))?.[0] ?? 8)

interface Placed {
  readonly leaf: Leaf
  readonly index: number
}

/** Writes values to a new file. The disk and the hash work at the same time, so large values take as long as the slower. */
export async function writeValuesFile(
  path: string,
  { structure, leaves }: EncodedValues,
): Promise<WrittenFile> {
  const own: Leaf = {
    name: structureName,
    dtype: "U8",
    shape: [structure.length],
    kind: "structure",
    bytes: structure,
    source: structure,
  }
  const placed = [...leaves, own]
    .map((leaf, index) => ({ leaf, index }))
    .sort((a, b) => width(b.leaf.dtype) - width(a.leaf.dtype) || a.index - b.index)
  const length = headerLength(placed)
  const file = await open(path, "w")
  try {
    const sums: Sums = { sha256: [], crc32: [] }
    let at = 8 + length
    for (const { leaf, index } of placed) {
      const { sha256, crc32 } = await writeHashed(file, leaf.bytes, at)
      sums.sha256[index] = sha256
      sums.crc32[index] = crc32
      at += leaf.bytes.length
    }
    // Last: until then the file has no valid beginning.
    const header = formatHeader(placed, sums, length)
    await writeAll(file, header, 0)
    const elements = new Map(placed.map(({ leaf, index }) => [leaf.source, sums.sha256[index]!]))
    return { hash: createHash("sha256").update(header).digest("hex"), bytes: at, elements }
  } finally {
    await file.close()
  }
}

/** The structure and the leaves of a file, each in memory of its own. Throws a `DamagedError` unless they have this hash. */
export async function readValuesFile(
  path: string,
  hash: string,
): Promise<{ structure: Uint8Array; leaves: Uint8Array[] }> {
  const file = await open(path, "r")
  try {
    const first = await readAll(file, 8, 0, path)
    const length = Number(first.readBigUInt64LE())
    const { size } = await file.stat()
    if (8 + length > size) throw new DamagedError(`${path}: cut off within its header`)
    const header = Buffer.concat([first, await readAll(file, length, 8, path)])
    if (createHash("sha256").update(header).digest("hex") !== hash)
      throw new DamagedError(`${path}: its header is not what was written`)
    const { __metadata__: metadata, ...tensors } = JSON.parse(header.toString("utf8", 8)) as Header
    const sums = metadata.crc32.split(" ")
    const names = JSON.parse(metadata.order) as string[]
    const found: Uint8Array[] = []
    for (const [index, name] of names.entries()) {
      const [begin, end] = tensors[name]!.data_offsets
      found.push(await readChecked(file, end - begin, 8 + length + begin, sums[index]!, path))
    }
    return { structure: found.pop()!, leaves: found }
  } finally {
    await file.close()
  }
}

type Header = Record<string, { data_offsets: [number, number] }> & {
  __metadata__: { sha256: string; crc32: string; order: string }
}

/** Of each leaf: the hash of its bytes, and the checksums of its pieces one after the other, in hexadecimal. */
interface Sums {
  sha256: string[]
  crc32: string[]
}

function formatHeader(placed: readonly Placed[], { sha256, crc32 }: Sums, length?: number): Buffer {
  const names = uniqueNames(placed)
  const order = placed.map((_, index) => names.get(index)!)
  const metadata = {
    format: "etude values 1",
    sha256: sha256.join(" "),
    crc32: crc32.join(" "),
    order: JSON.stringify(order),
  }
  let begin = 0
  const entries = placed.map(({ leaf: { dtype, shape, bytes }, index }) => {
    const data_offsets = [begin, (begin += bytes.length)]
    return `${JSON.stringify(names.get(index))}:${JSON.stringify({ dtype, shape, data_offsets })}`
  })
  const json = Buffer.from(`{${[`"__metadata__":${JSON.stringify(metadata)}`, ...entries].join(",")}}`)
  const padded = length ?? Math.ceil(json.length / 8) * 8
  const header = Buffer.alloc(8 + padded, " ")
  header.writeBigUInt64LE(BigInt(padded))
  json.copy(header, 8)
  return header
}

/** Hashes have one length, so the header's is known before they are. */
function headerLength(placed: readonly Placed[]): number {
  const sums: Sums = { sha256: [], crc32: [] }
  for (const { leaf, index } of placed) {
    sums.sha256[index] = "0".repeat(64)
    sums.crc32[index] = "0".repeat(8 * Math.ceil(leaf.bytes.length / chunk))
  }
  return formatHeader(placed, sums).length - 8
}

function uniqueNames(placed: readonly Placed[]): Map<number, string> {
  const taken = new Set<string>(["__metadata__"])
  const names = new Map<number, string>()
  for (const { leaf, index } of [...placed].sort((a, b) => a.index - b.index)) {
    let name = leaf.kind === "structure" ? structureName : leaf.name
    for (let n = 2; taken.has(name) || (name === structureName && leaf.kind !== "structure"); n++)
      name = `${leaf.name}#${n}`
    taken.add(name)
    names.set(index, name)
  }
  return names
}

async function writeHashed(
  file: FileHandle,
  bytes: Uint8Array,
  start: number,
): Promise<{ sha256: string; crc32: string }> {
  const hash = createHash("sha256")
  let sums = ""
  for (let at = 0; at < bytes.length; at += chunk) {
    const piece = bytes.subarray(at, at + chunk)
    const written = writeAll(file, piece, start + at)
    written.catch(() => {})
    hash.update(piece)
    sums += checksum(piece)
    await written
  }
  return { sha256: hash.digest("hex"), crc32: sums }
}

const checksum = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, "0")

async function writeAll(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, start + done)).bytesWritten
}

/** The checksum is taken of one piece while the next is read. */
async function readChecked(
  file: FileHandle,
  length: number,
  start: number,
  expected: string,
  path: string,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(new ArrayBuffer(length))
  let sums = ""
  let before: Uint8Array | undefined
  for (let at = 0; at < length; at += chunk) {
    const piece = bytes.subarray(at, at + chunk)
    const reading = readInto(file, piece, start + at, path)
    reading.catch(() => {})
    if (before) sums += checksum(before)
    await reading
    before = piece
  }
  if (before) sums += checksum(before)
  if (sums !== expected) throw new DamagedError(`${path}: its bytes are not what was written`)
  return bytes
}

async function readAll(file: FileHandle, length: number, start: number, path: string): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  await readInto(file, bytes, start, path)
  return bytes
}

async function readInto(file: FileHandle, bytes: Uint8Array, start: number, path: string): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done)
    if (bytesRead === 0) throw new DamagedError(`${path}: cut off`)
    done += bytesRead
  }
}
