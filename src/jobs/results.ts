import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdir } from "node:fs/promises"
import { resultsMark } from "./notebook-job.ts"

/** The archive (.tgz) at the end of what a job has printed; nothing where there is none. Throws where it is not whole. */
export function resultsIn(log: string): Buffer | undefined {
  const start = log.lastIndexOf(`\n${resultsMark} `, log.lastIndexOf(`\n${resultsMark} end`) - 1)
  if (start < 0) return undefined
  const found = /^\n\S+ (\d+)\n([A-Za-z0-9+/=\s]*)\n/.exec(log.slice(start))
  const archive = Buffer.from(found?.[2] ?? "", "base64")
  if (archive.length !== Number(found?.[1]))
    throw new Error(
      `the results came back damaged: ${archive.length} bytes of ${found?.[1] ?? "an unknown number"}`,
    )
  return archive
}

/** Unpacks an archive into a folder, which is made. */
export async function unpack(archive: Uint8Array, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const tar = spawn("tar", ["-xzf", "-", "-C", folder], { stdio: ["pipe", "ignore", "pipe"] })
  let said = ""
  tar.stderr.on("data", text => {
    said += text
  })
  tar.stdin.on("error", () => {}) // tar's own exit says what was wrong
  tar.stdin.end(archive)
  const [code] = (await once(tar, "close")) as [number | null]
  if (code !== 0) throw new Error(`tar could not unpack the results into ${folder}: ${said.trim()}`)
}

/** Passes on what is for readers: everything before the results. Chunks may end anywhere. */
export class LogText {
  #held = ""
  #isOver = false

  add(chunk: string): string {
    if (this.#isOver) return ""
    const text = this.#held + chunk
    const mark = `\n${resultsMark} `
    const at = text.indexOf(mark)
    if (at >= 0) {
      this.#isOver = true
      return text.slice(0, at)
    }
    // The mark may have begun.
    let kept = Math.min(mark.length, text.length)
    while (kept > 0 && !mark.startsWith(text.slice(-kept))) kept--
    this.#held = text.slice(text.length - kept)
    return text.slice(0, text.length - kept)
  }

  end(): string {
    return this.#isOver ? "" : this.#held
  }
}
