import { readFileSync, renameSync, writeFileSync } from "node:fs"

/** JSON of a file; what is no JSON is named with the file. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new Error(`${path} is not JSON: ${cause.message}`, { cause })
  }
}

export const writeJson = (path: string, value: unknown): void =>
  writeText(path, `${JSON.stringify(value, null, 2)}\n`)

/** Writes aside, under a name of this process's own, and renames. */
export function writeText(path: string, text: string): void {
  const aside = `${path}.${process.pid}.new`
  writeFileSync(aside, text)
  renameSync(aside, path)
}
