import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { Cache, cacheFolder } from "../cache/index.ts"
import { contentHash } from "../runner/content-hash.ts"
import { Scope } from "../runner/scope.ts"
import { CellCache } from "./cell-cache.ts"
import { cellsHere, notebookPath } from "./cells-here.ts"
import { NotebookError } from "./error.ts"
import { type NeededCells, neededCells } from "./needed-cells.ts"
import { checkImporters, notebookKeys } from "./notebook-key.ts"
import type { KnownCell } from "./provenance.ts"
import { type Notebook, readNotebook } from "./read.ts"
import { runNotebook } from "./run.ts"
import { RunSession } from "./session.ts"

export interface ImportOptions {
  /** Folder of the cache; by default that of the notebook's project, or `ETUDE_CACHE`. */
  readonly cache?: string | undefined
  /** The notebooks on whose behalf this one is imported (absolute paths), outermost first. */
  readonly importers?: readonly string[]
  readonly signal?: AbortSignal | undefined
}

/** The notebooks that run on behalf of others, outermost first, as their processes are told. */
const chain = "ETUDE_IMPORTERS"

const modules = new Map<string, Promise<ImportedNotebook>>()

/**
 * The values of names of a notebook, by default of all: what `import { a } from "./n.ipynb"` gives. Cells that the
 * names need and whose results are not in the cache run first, in a process of their own, with defaults for parameters.
 * Then the values are brought here, from the cache; functions and what else no file can carry by running their cells
 * here. All of a process shares one instance of each notebook, as of any module.
 *
 * Throws a `NotebookError` that names the notebook, the cell and the line for a cell that fails.
 */
export async function importNotebook(
  path: string | URL,
  names?: readonly string[],
  options: ImportOptions = {},
): Promise<Record<string, unknown>> {
  const file = resolve(path instanceof URL || path.startsWith("file:") ? fileURLToPath(path) : path)
  const { importers = [], signal, cache = cacheFolder(file) } = options
  const outer = [...new Set([...importersOfProcess(), ...importers])]
  checkImporters(file, outer)
  let module = modules.get(file)
  if (!module) {
    module = readNotebook(file).then(notebook => new ImportedNotebook(notebook, cache))
    modules.set(file, module)
    // A notebook that could not be read is read again when it is asked for again.
    module.catch(() => modules.delete(file))
  }
  return (await module).values(names, outer, signal)
}

/** The next import of these notebooks (absolute paths) reads them anew. */
export function forgetNotebooks(paths: readonly string[]): void {
  for (const path of paths) modules.delete(path)
}
Reflect.set(globalThis, Symbol.for("etude.notebooks.forget"), forgetNotebooks)

const importersOfProcess = (): string[] => JSON.parse(process.env[chain] ?? "[]") as string[]

/** One notebook as a module of this process: the values of its cells, as far as they were asked for. */
class ImportedNotebook {
  readonly #notebook: Notebook
  readonly #cache: Cache
  readonly #scope = new Scope()
  readonly #known = new Map<string, KnownCell>()
  readonly #at = new Map<string, string>()
  readonly #done = new Set<string>()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(notebook: Notebook, cache: string) {
    this.#notebook = notebook
    this.#cache = new Cache(cache)
  }

  /** One at a time: two may need the same cells. */
  values(
    names: readonly string[] | undefined,
    importers: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Record<string, unknown>> {
    const values = this.#turn.then(() => this.#bring(neededCells(this.#notebook, names), importers, signal))
    this.#turn = values.catch(() => {})
    return values
  }

  async #bring(
    needed: NeededCells,
    importers: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Record<string, unknown>> {
    let cells = this.#cells(needed, importers)
    const missing: string[] = []
    for (const id of needed.order) if (!this.#done.has(id) && !(await cells.find(id))) missing.push(id)
    const session = missing.length > 0 ? await RunSession.open() : undefined
    try {
      if (session) {
        await this.#run(missing, importers, session, signal)
        cells = this.#cells(needed, importers, session)
        for (const id of needed.order) if (!this.#done.has(id)) await cells.find(id)
      }
      for (const name of needed.names) this.#renew(name, needed, cells)
      await cells.prepare(needed.reader.id, () => {})
    } finally {
      await session?.close()
    }
    for (const id of needed.order) this.#done.add(id)
    return Object.fromEntries(needed.names.map(name => [name, this.#scope.read(name)]))
  }

  /** A value that an importer has changed in place is brought anew for the next: it is not what the notebook gives. */
  #renew(name: string, { graph, reader }: NeededCells, cells: CellCache): void {
    const hash = cells.hashOf(name, reader.id)
    if (!hash || !this.#at.has(name)) return
    const now = contentHash(this.#scope.peek(name), new Map(), called => this.#scope.nameOf(called))
    if (now !== hash && graph.owners.has(name)) this.#at.delete(name)
  }

  #cells(
    { graph, reader, order, cell }: NeededCells,
    importers: readonly string[],
    session?: RunSession,
  ): CellCache {
    const { file } = this.#notebook
    const place = {
      file,
      scope: this.#scope,
      importNotebook: (specifier: string, names: readonly string[] | undefined, signal: AbortSignal) =>
        importNotebook(notebookPath(specifier, file), names, {
          cache: this.#cache.folder,
          importers: [...importers, file],
          signal,
        }),
    }
    return new CellCache(file, graph, cellsHere(graph, place), {
      cache: this.#cache,
      findNotebook: notebookKeys(this.#cache, [...importers, file]),
      order: [...order, reader.id],
      parameters: {},
      formats: [],
      force: false,
      cell,
      session,
      known: this.#known,
      at: this.#at,
    })
  }

  /** Runs cells as `etude run` would, and keeps their results. */
  async #run(
    only: readonly string[],
    importers: readonly string[],
    session: RunSession,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { file } = this.#notebook
    const env = { ...process.env, [chain]: JSON.stringify(importers) }
    const options = { only, cache: this.#cache.folder, env, ...(signal ? { signal } : {}) }
    for await (const event of runNotebook(file, options, session)) {
      if (event.type !== "run-finished" || event.summary.ok) continue
      const [failure] = event.summary.failures
      if (!failure) throw new NotebookError(file, "was interrupted")
      const error = new NotebookError(file, failure.message.replace(`${file}: `, ""))
      // The place in that notebook, instead of one in the kernel.
      error.stack = [`${error.name}: ${error.message}`, failure.excerpt].filter(Boolean).join("\n")
      throw error
    }
  }
}
