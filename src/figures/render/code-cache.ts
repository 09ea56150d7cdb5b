/** V8's compiled code, kept between processes: compiling Plotly takes most of the time to a first figure. */
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { basename, dirname, join } from "node:path"
import { Script } from "node:vm"

export interface Compiled {
  script: Script
  /** Stores what has been compiled by now, unless it came from the cache. */
  keep(): void
}

/** `path` names the script in stack traces. The cache is the user's (`$XDG_CACHE_HOME/etude`); it may be deleted. */
export function compileCached(source: string, path: string): Compiled {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "etude")
  const key = createHash("sha256")
    .update(source)
    .update(process.versions.v8)
    .update(process.arch)
    .digest("hex")
  const file = join(folder, `${basename(path)}-${key.slice(0, 16)}.v8`)
  let cachedData: Buffer | undefined
  try {
    cachedData = readFileSync(file)
  } catch {
    // none yet, or a home that cannot be read: compile
  }
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) })
  const keep = (): void => {
    if (cachedData && !script.cachedDataRejected) return
    try {
      mkdirSync(dirname(file), { recursive: true })
      const aside = `${file}.${process.pid}`
      writeFileSync(aside, script.createCachedData())
      renameSync(aside, file)
    } catch {
      // a read-only home: the next process compiles again
    }
  }
  return { script, keep }
}
