import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs"
import { dirname, join } from "node:path"

/**
 * The headers of the project's own that a source file reads, itself first: paths relative to `folder`. Those of
 * LibTorch are not among them; `objectKey` is told of LibTorch as a whole.
 */
export function includedFiles(folder: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [...seen]
  seen.add(file)
  const text = readFileSync(join(folder, file), "utf8")
  for (const [, name] of text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    const path = join(dirname(file), name!)
    if (existsSync(join(folder, path))) includedFiles(folder, path, seen)
  }
  return [...seen]
}

/** What an object depends on: its sources by content, and `others` (flags, compiler, LibTorch) by their text. */
export function objectKey(folder: string, unit: string, others: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(others))
  for (const file of includedFiles(folder, unit)) {
    const text = readFileSync(join(folder, file))
    hash.update(`\0${file}\0${text.length}\0`).update(text)
  }
  return hash.digest("hex").slice(0, 24)
}

/** The object kept under a key, or null. Asking for one keeps it from `sweepObjects` for another while. */
export function keptObject(cache: string, key: string): string | null {
  const path = join(cache, `${key}.o`)
  try {
    utimesSync(path, new Date(), new Date())
    return path
  } catch {
    return null // not there, or swept this moment: it is compiled
  }
}

/** Moves a whole object in; `made` must be on the same file system. Answers where it lies from now on. */
export function keepObject(cache: string, key: string, made: string): string {
  mkdirSync(cache, { recursive: true })
  const path = join(cache, `${key}.o`)
  renameSync(made, path)
  return path
}

/** Removes objects that no build has used for `days`. */
export function sweepObjects(cache: string, days = 14): void {
  if (!existsSync(cache)) return
  const oldest = Date.now() - days * 86_400_000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const status = statSync(path, { throwIfNoEntry: false })
    if (status && status.mtimeMs < oldest) rmSync(path, { force: true })
  }
}
