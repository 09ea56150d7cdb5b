import { createReadStream } from "node:fs"
import type { Readable } from "node:stream"
import { createGunzip } from "node:zlib"

/** The bytes of a file in pieces; a file that ends in `.gz` is unpacked. */
export function fileBytes(path: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 })
  if (!path.endsWith(".gz")) return bytes
  const unpacked: Readable = createGunzip()
  bytes.on("error", error => unpacked.destroy(error))
  return bytes.pipe(unpacked as ReturnType<typeof createGunzip>)
}

/** The lines of a file as bytes, without their ends (LF or CRLF) and without a byte order mark. */
export async function* fileLines(path: string): AsyncGenerator<Uint8Array[]> {
  let rest: Buffer = Buffer.alloc(0)
  let start = true
  for await (let piece of fileBytes(path)) {
    if (start && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf) piece = piece.subarray(3)
    start = false
    const lines: Uint8Array[] = []
    let from = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      const line = piece.subarray(from, end)
      lines.push(withoutReturn(from === 0 && rest.length > 0 ? Buffer.concat([rest, line]) : line))
      if (from === 0) rest = Buffer.alloc(0)
      from = end + 1
    }
    rest = rest.length > 0 ? Buffer.concat([rest, piece.subarray(from)]) : piece.subarray(from)
    yield lines
  }
  if (rest.length > 0) yield [withoutReturn(rest)]
}

const withoutReturn = (line: Uint8Array) => (line.at(-1) === 13 ? line.subarray(0, -1) : line)
