import { rm } from "node:fs/promises"
import { dirname, relative, resolve } from "node:path"
import { baseKey, type Cache, canonical, differences, digestFile, type Entry } from "../cache/index.ts"
import type { Graph } from "../graph/index.ts"
import type { MimeBundle, Outcome } from "../runner/index.ts"
import { CellKeys, type KeyOptions } from "./cell-keys.ts"
import { CellValues, type OnRerun } from "./cell-values.ts"
import type { ImportKeys } from "./import-keys.ts"
import type { CollectedOutputs } from "./outputs.ts"
import type { CellRunner } from "./process.ts"
import { type KnownCell, Provenance } from "./provenance.ts"

/** What an entry keeps for the reader's eye. */
export interface CachedOutputs {
  readonly collected: CollectedOutputs
  readonly result: MimeBundle | undefined
}

type Ok = Extract<Outcome, { status: "ok" }>

export interface CellCacheOptions extends KeyOptions {
  readonly cache: Cache
  /** Cells in the order in which they run. */
  readonly order: readonly string[]
  /** Formats that the run wants its figures in. */
  readonly formats: readonly string[]
  /** Looks nothing up, and keeps what was run. */
  readonly force: boolean
  /** What is known of the cells from before, and where the names in the process come from. Kept up to date. */
  readonly known?: Map<string, KnownCell>
  readonly at?: Map<string, string>
}

/**
 * The cache as a run uses it: what a cell is made of, whether its result is known, and how the process gets the values
 * of cells that did not run when a cell below them has to.
 *
 * After a cell has run, every value that it could reach is looked at: what it has changed in place (a model that it
 * trained) belongs to its result, as its own values do. A value without a hash (an instance of a class of the user's,
 * with no store method) may have been changed by any cell that reads it: what it is depends on its owner and on the
 * readers that come before, and these run again, in order, before a reader that has to run.
 */
export class CellCache {
  readonly #options: CellCacheOptions
  readonly #graph: Graph
  readonly #file: string
  readonly #process: CellRunner
  readonly #keys: CellKeys
  readonly #provenance: Provenance
  readonly #values: CellValues

  /** @param file the notebook's path */
  constructor(file: string, graph: Graph, process: CellRunner, options: CellCacheOptions) {
    this.#graph = graph
    this.#file = resolve(file)
    this.#process = process
    this.#options = options
    const { order, cell, session, known, at = session?.at } = options
    this.#provenance = new Provenance(graph, order, id => process.transpiled(id), known)
    this.#keys = new CellKeys(this.#file, graph, process, this.#provenance, options)
    const valuesOf = (entry: Entry) => this.#valuesOf(entry)
    this.#values = new CellValues(graph, valuesOf, process, this.#provenance, cell, at)
  }

  async #valuesOf(entry: Entry): Promise<string | undefined> {
    const { cache, session } = this.#options
    return (await cache.valuesOf(entry)) ?? session?.cache.valuesOf(entry)
  }

  /** Whether what the cell can reach is as a run from top to bottom would have it, where it is in the process. */
  isInOrder(id: string): boolean {
    return this.#values.isInOrder(id)
  }

  /** The entry of a cell, if its result is known and holds what this run wants. */
  async find(id: string): Promise<Entry | undefined> {
    const ingredients = await this.#keys.make(id)
    if (!ingredients || this.#options.force) return undefined
    const { cache, session } = this.#options
    const base = baseKey(ingredients)
    const folder = dirname(this.#file)
    const entry = (await cache.find(base, folder)) ?? (await session?.cache.find(base, folder))
    if (!entry) return undefined
    session?.files.set(
      id,
      Object.keys(entry.files).map(path => resolve(folder, path)),
    )
    if (entry.formats && !this.#options.formats.every(format => entry.formats!.includes(format)))
      return undefined
    const { key, fingerprints, changed, functions, values } = entry
    this.#provenance.note(id, { key, fingerprints, changed, functions, uses: values?.uses ?? [], entry })
    return entry
  }

  /** What stands for the value of a name where `reader` reads it; `undefined` where that is not known. */
  keyOf(name: string, reader: string): string | undefined {
    return this.#keys.inputKey(name, this.#graph.owners.get(name)!, reader)
  }

  /** The hash of a name's value as `reader` sees it, if it has one. */
  hashOf(name: string, reader: string): string | null | undefined {
    return this.#provenance.hash(name, this.#graph.owners.get(name)!, reader)
  }

  /** What a cell imports. */
  imports(id: string): Promise<ImportKeys> {
    return this.#keys.imports(id)
  }

  /** Brings into the process everything that a cell reads, running again what could not be stored. */
  prepare(id: string, onRerun: OnRerun): Promise<void> {
    return this.#values.prepare(id, onRerun)
  }

  /** A cell has failed or was stopped: whatever it could reach may be half changed. */
  failed(id: string, hasDied: boolean): void {
    const changed = Object.fromEntries(Object.keys(this.#provenance.watched(id)).map(name => [name, null]))
    this.#provenance.note(id, { ...nothing, changed })
    if (hasDied) this.#values.forget()
  }

  /**
   * Notes a cell that has run, and keeps its result if it may be kept. Says why it was not, if it was not.
   * `others` are cells under way: what they can reach may change at any time, and is theirs to look at.
   */
  async keep(
    id: string,
    outcome: Ok,
    outputs: CachedOutputs,
    hasExports: boolean,
    others: readonly string[] = [],
  ): Promise<string | undefined> {
    const { formats, session } = this.#options
    const isKept = this.#keys.obstacles(id).length === 0
    const cache = isKept || !session ? this.#options.cache : session.cache
    session?.files.set(id, outcome.files)
    const { functions } = outcome
    const { imports } = this.#process.transpiled(id)
    const isInOrder = this.#options.known === undefined || this.isInOrder(id)
    const ingredients = isInOrder ? (this.#keys.made.get(id) ?? (await this.#keys.settle(id))) : undefined
    const watched = this.#provenance.watched(id)
    for (const other of others)
      for (const name of this.#provenance.namesAbove(other).keys()) delete watched[name]
    let problem: string | undefined
    const path = ingredients
      ? await cache.draft().catch((error: unknown) => {
          problem = messageOf(error)
          return undefined
        })
      : undefined
    try {
      const runner = await this.#process.start()
      const store = (to: string | undefined) => runner.store({ cell: id, path: to, imports, watched })
      const stored = await store(path).catch((error: unknown) => {
        // A disk that is full, say: what the cell has changed has to be known all the same.
        problem = messageOf(error)
        return store(undefined)
      })
      const { fingerprints, changed, uses } = stored
      const known = { key: undefined, fingerprints, changed, functions, uses, entry: undefined }
      this.#provenance.note(id, known)
      // A cell of effects that has changed no value must have done something else, which only it can do again.
      const isHidden = this.#keys.isEffect(id) && Object.keys(changed).length === 0
      // A session has the process on which it had its effect.
      const keptIn = isHidden ? session?.cache : cache
      if (ingredients && problem === undefined && keptIn)
        try {
          if (stored.hash !== undefined) await cache.keepValues(path!, stored.hash)
          const files: Record<string, string> = {}
          for (const each of outcome.files)
            files[relative(dirname(this.#file), each)] = (await digestFile(each)) ?? "missing"
          const { names, left, hash } = stored
          const entry = await keptIn.keep(baseKey(ingredients), {
            ingredients,
            files,
            outputs,
            formats: hasExports ? formats : undefined,
            values: hash === undefined ? undefined : { hash, names, uses },
            left,
            fingerprints,
            changed,
            functions,
            milliseconds: outcome.milliseconds,
          })
          this.#provenance.note(id, { ...known, key: entry.key, entry })
        } catch (error) {
          problem = messageOf(error)
        }
    } catch (error) {
      problem = messageOf(error)
      this.#provenance.note(id, { ...nothing, functions })
    }
    if (path !== undefined) await rm(path, { force: true }).catch(() => {})
    this.#values.note(id)
    return problem
  }

  /** Where the cache keeps what a cell reads: the files, each with the names in it. */
  async valuesRead(id: string): Promise<{ path: string; names: string[] }[]> {
    const found = new Map<string, string[]>()
    for (const [name, owner] of this.#graph.reads.get(id)!) {
      const entry = this.#provenance.known(this.#provenance.provider(name, owner, id))?.entry
      if (!entry?.values?.names.includes(name)) continue
      const path = await this.#valuesOf(entry)
      if (path !== undefined) found.set(path, [...(found.get(path) ?? []), name])
    }
    return [...found].map(([path, names]) => ({ path, names }))
  }

  /** Remembers what the cells are made of now, for `why`. */
  async remember(): Promise<void> {
    const { cache } = this.#options
    const made = { ...(await cache.last(this.#file)), ...Object.fromEntries(this.#keys.made) }
    // Explanations are a comfort: a cache that cannot be written to is reported where results are kept.
    await cache.keepLast(this.#file, made).catch(() => {})
  }

  /** Why a cell would run now, compared with when it last did; empty if nothing has changed. */
  async why(id: string): Promise<string[]> {
    const obstacles = this.#keys.obstacles(id)
    if (obstacles.length > 0) return obstacles.map(each => `it always runs: ${each}`)
    const now = this.#keys.made.get(id) ?? (await this.#keys.make(id))
    const before = (await this.#options.cache.last(this.#file))[id]
    if (!now) return [this.#keys.importObstacle(id) ?? "it reads from a cell that always runs"]
    if (!before) return ["it has not run before"]
    if (this.#keys.isEffect(id) && canonical(before) === canonical(now))
      return ["it always runs: it is there for its effects alone"]
    const ownerOf = (name: string): string => {
      const owner = this.#graph.reads.get(id)?.get(name)
      return owner === undefined ? "another cell" : this.#options.cell(owner).label
    }
    return differences(before, now, ownerOf)
  }
}

const nothing = {
  key: undefined,
  fingerprints: {},
  changed: {},
  functions: [],
  uses: [],
  entry: undefined,
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
