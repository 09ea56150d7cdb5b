import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, extname, resolve } from "node:path"
import { analyse, isNotebook } from "../graph/index.ts"
import { parseNotebook } from "../notebook/read.ts"

const extensions = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".json"]

/** The file that a relative specifier means from `folder`, found as the runner finds it. */
export function resolveLocal(specifier: string, folder: string): string | undefined {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined
  const path = resolve(folder, specifier)
  const candidates = [
    path,
    path.replace(/\.([mc]?)js$/, ".$1ts"),
    ...extensions.map(extension => path + extension),
    `${path}/index.ts`,
  ]
  return candidates.find(each => existsSync(each) && statSync(each).isFile())
}

/** Local modules and notebooks that these specifiers lead to, each with the local files it imports itself. */
export function localModules(specifiers: readonly string[], folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const visit = (names: readonly string[], from: string): string[] => {
    const files = names.map(name => resolveLocal(name, from)).filter(each => each !== undefined)
    for (const file of files) {
      if (found.has(file)) continue
      found.set(file, [])
      if (extname(file) !== ".json")
        found.set(
          file,
          visit(
            sourcesOf(file).flatMap(source => analyse(source).modules),
            dirname(file),
          ),
        )
    }
    return files
  }
  visit(specifiers, folder)
  return found
}

/** The code of a module, or that of each cell of a notebook: none of one that cannot be read as it now is. */
export function sourcesOf(file: string): string[] {
  const text = readFileSync(file, "utf8")
  if (!isNotebook(file)) return [text]
  try {
    return parseNotebook(file, text).cells.map(({ source }) => source)
  } catch {
    return []
  }
}

/** The changed files and all modules that import them, directly or not. */
export function importersOf(
  changed: ReadonlySet<string>,
  modules: ReadonlyMap<string, string[]>,
): Set<string> {
  const affected = new Set([...modules.keys()].filter(file => changed.has(file)))
  for (let size = -1; size !== affected.size; ) {
    size = affected.size
    for (const [file, imports] of modules) if (imports.some(each => affected.has(each))) affected.add(file)
  }
  return affected
}
