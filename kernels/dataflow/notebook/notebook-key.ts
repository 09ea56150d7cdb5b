import { dirname, resolve } from "node:path"
import { type Cache, canonical, digest } from "../cache/index.ts"
import { CellCache } from "./cell-cache.ts"
import { NotebookError } from "./error.ts"
import type { FindNotebookKey, NotebookKey } from "./import-keys.ts"
import { neededCells } from "./needed-cells.ts"
import { CellProcess } from "./process.ts"
import { readNotebook } from "./read.ts"

/** `notebookKey`, for those who look several up. */
export const notebookKeys =
  (cache: Cache, importers: readonly string[]): FindNotebookKey =>
  (file, names) =>
    notebookKey(file, names, cache, importers)

/**
 * The key of names of a notebook: that of their values where these have hashes, else of the cells that made them. An
 * edit that leaves the values what they were leaves it as it is. Runs nothing.
 *
 * Throws a `NotebookError` for a notebook that cannot give the names, and for notebooks that import each other.
 *
 * @param importers the notebooks on whose behalf this one is looked at, outermost first
 */
export async function notebookKey(
  file: string,
  names: readonly string[] | undefined,
  cache: Cache,
  importers: readonly string[],
): Promise<NotebookKey> {
  checkImporters(file, importers)
  const notebook = await readNotebook(file)
  const needed = neededCells(notebook, names)
  const { graph, reader, cell } = needed
  const order = [...needed.order, reader.id]
  const process = new CellProcess(notebook, graph, {
    parameters: {},
    formats: [],
    timeout: undefined,
    env: undefined,
    onEvent: () => {},
  })
  const cells = new CellCache(file, graph, process, {
    cache,
    findNotebook: notebookKeys(cache, [...importers, resolve(file)]),
    order,
    parameters: {},
    formats: [],
    force: false,
    cell,
  })
  let wouldRun: string | undefined
  const code: string[] = []
  const files = new Map<string, string>()
  for (const id of needed.order) {
    const found = await cells.find(id)
    if (!found) wouldRun ??= cell(id).label
    for (const path of Object.keys(found?.files ?? {})) files.set(resolve(dirname(file), path), resolve(file))
    const imported = await cells.imports(id)
    for (const [path, reader] of imported.files) files.set(path, reader)
    code.push(process.transpiled(id).code, ...imported.code)
  }
  const keys = needed.names.map(name => [name, cells.keyOf(name, reader.id)])
  const isKnown = wouldRun === undefined && keys.every(([, key]) => key !== undefined)
  return {
    key: isKnown ? digest(canonical(keys)) : undefined,
    code: digest(canonical(code)),
    wouldRun,
    files,
  }
}

/** Throws where a notebook would import itself, by way of others. */
export function checkImporters(file: string, importers: readonly string[]): void {
  const path = resolve(file)
  const start = importers.indexOf(path)
  if (start < 0) return
  const circle = [...importers.slice(start), path].map(each => each.split("/").at(-1))
  throw new NotebookError(file, `notebooks import each other: ${circle.join(" → ")}`)
}
