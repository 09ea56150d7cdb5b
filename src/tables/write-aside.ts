import { open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

/**
 * Writes a file beside its place and renames it when whole: a reader sees the old file or the new one, and an
 * error leaves the old one. `write` gets the path to write to; the folder must exist.
 */
export async function writeAside(path: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    await write(aside)
    const file = await open(aside, "r")
    await file.sync().finally(() => file.close())
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

/** `writeAside` for text or bytes made piece by piece. */
export async function writePiecesAside(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  await writeAside(path, async aside => {
    const file = await open(aside, "w")
    try {
      for await (const piece of pieces)
        await file.writeFile(typeof piece === "string" ? Buffer.from(piece) : piece)
    } finally {
      await file.close()
    }
  })
}
