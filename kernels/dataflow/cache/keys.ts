import { existsSync, readFileSync } from "node:fs"
import { canonical, digest } from "./digest.ts"

/** Raised whenever what is stored, or how cells run, changes in a way that makes old entries wrong. */
export const cacheVersion = 3

/** All that a cell's values and outputs depend on, as far as is known before it runs. */
export interface Ingredients {
  /** SHA-256 of the transpiled cell. */
  readonly code: string
  /** For each name read from another cell: the key of that cell, or the fingerprint of the value. */
  readonly inputs: Readonly<Record<string, string>>
  /** For each module named in the cell: its version or hash. */
  readonly modules: Readonly<Record<string, string>>
  /** Values given for the parameters that the cell asks for. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The notebook's folder, for a cell that asks for it or for paths in it: its values may hold them. */
  readonly folder?: string | undefined
  /** `kernel 0.1.0, cache 3, node 20, linux x64` */
  readonly system: string
}

/** What values depend on beside the notebook: the kernel's version and the cache's, Node's major one, the kind of machine. */
export const system = `kernel ${kernelVersion()}, cache ${cacheVersion}, node ${process.versions.node.split(".")[0]}, ${process.platform} ${process.arch}`

/** That of the package which this file belongs to, in a checkout or below `dist/`. */
function kernelVersion(): string {
  for (const up of ["../../../package.json", "../../../../package.json"]) {
    const path = new URL(up, import.meta.url)
    if (existsSync(path)) return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version
  }
  return "unknown"
}

/** The key under which a cell is looked for before the files that it reads are known. */
export function baseKey(ingredients: Ingredients): string {
  return digest(canonical(ingredients))
}

/** The key of its entry: with the contents of the files that it read through `file()`. */
export function entryKey(base: string, files: Readonly<Record<string, string>>): string {
  return digest(canonical({ base, files }))
}

/** What differs between two sets of ingredients, each difference in a few words. */
export function differences(
  before: Ingredients,
  now: Ingredients,
  label: (name: string) => string,
): string[] {
  const found: string[] = []
  if (before.code !== now.code) found.push("its code has changed")
  const compare = (
    what: string,
    a: Readonly<Record<string, unknown>>,
    b: Readonly<Record<string, unknown>>,
  ): void => {
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!(name in b)) found.push(`it no longer uses ${what} ${name}`)
      else if (!(name in a)) found.push(`it now uses ${what} ${name}`)
      else if (canonical(a[name]) !== canonical(b[name]))
        found.push(
          what === "the name" ? `${name} of ${label(name)} has changed` : `${what} ${name} has changed`,
        )
    }
  }
  compare("the name", before.inputs, now.inputs)
  compare("module", before.modules, now.modules)
  compare("parameter", before.parameters, now.parameters)
  if (before.folder !== now.folder) found.push("the notebook lies in another folder")
  if (before.system !== now.system)
    found.push(`it ran on another system (${before.system}; this is ${now.system})`)
  return found
}
