/** Zip archives (PKWARE's APPNOTE 6.3): deflated entries, no zip64, so at most 65,535 files and 4 GiB. */
import { crc32, deflateRawSync } from "node:zlib"

const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
/** 1 January 1980, the first date there is: the same files give the same bytes. */
const firstDate = 0x21

/** An archive of files by their paths (`/` between folders), in the order of the paths. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x800, 2) // names are UTF-8
    about.writeUInt16LE(8, 4) // deflated
    about.writeUInt16LE(firstDate, 8)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    parts.push(uint32(local), about, name, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(uint32(central), Buffer.from([20, 3]), about, rest, name)
    offset += 30 + name.length + packed.length
  }
  const size = directory.reduce((total, { length }) => total + length, 0)
  const last = Buffer.alloc(18)
  last.writeUInt16LE(files.size, 4)
  last.writeUInt16LE(files.size, 6)
  last.writeUInt32LE(size, 8)
  last.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, uint32(end), last])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
