import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs"
import { basename, dirname, join } from "node:path"

/**
 * Writes a file beside its place and renames it when whole, so that a reader sees the old file or the new one,
 * never half of either. An open memory map of the old file stays valid.
 */
export function writeAside(path: string, chunks: Iterable<Uint8Array>): void {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    const file = openSync(aside, "w")
    try {
      for (const chunk of chunks)
        for (let written = 0; written < chunk.length; )
          written += writeSync(file, chunk, written, Math.min(chunk.length - written, 2 ** 30))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}
