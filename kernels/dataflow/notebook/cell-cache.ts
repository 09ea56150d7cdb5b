import { rm } from "node:fs/promises"
import { resolve } from "node:path"
import {
  baseKey,
  type Cache,
  differences,
  digest,
  digestFile,
  type Entry,
  type Ingredients,
  ModuleDigests,
  system,
} from "../cache/index.ts"
import type { Graph, Literal } from "../graph/index.ts"
import type { MimeBundle, Outcome } from "../runner/index.ts"
import type { CollectedOutputs } from "./outputs.ts"
import type { CellProcess } from "./process.ts"
import type { CodeCell, Notebook } from "./read.ts"

/** What an entry keeps for the reader's eye. */
export interface CachedOutputs {
  readonly collected: CollectedOutputs
  readonly result: MimeBundle | undefined
}

type Ok = Extract<Outcome, { status: "ok" }>

/** What is known of a cell that has run or was found. */
interface Known {
  /** Stands for the cell in the keys of its readers; absent when it is not cached. */
  readonly key: string | undefined
  readonly fingerprints: Readonly<Record<string, string | null>>
  readonly functions: readonly string[]
  readonly entry: Entry | undefined
}

export interface CellCacheOptions {
  readonly cache: Cache
  /** Cells in the order in which they run. */
  readonly order: readonly string[]
  readonly parameters: Readonly<Record<string, Literal>>
  /** Formats that the run wants its figures in. */
  readonly formats: readonly string[]
  /** Looks nothing up, and keeps what was run. */
  readonly force: boolean
  readonly cell: (id: string) => CodeCell
}

/**
 * The cache as a headless run uses it: what a cell is made of, whether its result is known, and how the process gets
 * the values of cells that did not run when a cell below them has to.
 *
 * A value without a fingerprint (a model, a table, a large array) may be changed in place by any cell that reads it.
 * So what it is depends on its owner and on the readers that come before; these then run too, in order, before a
 * reader that has to run. Functions and imported names are taken to stay as they are.
 */
export class CellCache {
  readonly #options: CellCacheOptions
  readonly #graph: Graph
  readonly #file: string
  readonly #process: CellProcess
  readonly #modules = new ModuleDigests()
  readonly #known = new Map<string, Known>()
  readonly #ingredients = new Map<string, Ingredients>()
  /** Cells whose values are in the process; and those that have run there. */
  readonly #live = new Set<string>()
  readonly #ran = new Set<string>()

  constructor(notebook: Notebook, graph: Graph, process: CellProcess, options: CellCacheOptions) {
    this.#graph = graph
    this.#file = resolve(notebook.file)
    this.#process = process
    this.#options = options
  }

  /** The entry of a cell, if its result is known and holds what this run wants. */
  async find(id: string): Promise<Entry | undefined> {
    const ingredients = this.#makeIngredients(id)
    if (!ingredients || this.#options.force) return undefined
    const entry = await this.#options.cache.find(baseKey(ingredients))
    if (!entry) return undefined
    if (entry.formats && !this.#options.formats.every(format => entry.formats!.includes(format)))
      return undefined
    const { key, fingerprints, functions } = entry
    this.#known.set(id, { key, fingerprints, functions, entry })
    return entry
  }

  /** Why the cell is not looked up; empty if it is. */
  obstacles(id: string): string[] {
    const { tags } = this.#options.cell(id)
    const { analysis } = this.#graph.cells.get(id)!
    const says = (word: string): boolean => tags.includes(word) || analysis.directives.includes(word)
    if (says("impure")) return ["it is marked impure"]
    if (says("pure")) return []
    const impure = [...new Set(analysis.impurities.map(each => each.what))]
    const isEffect =
      this.#process.transpiled(id).exports.length === 0 && !this.#process.transpiled(id).hasResult
    const shows = analysis.references.some(({ name }) => name === "display" || name === "console")
    return [
      ...impure.map(what => `it uses ${what}`),
      ...(isEffect && !shows ? ["it is there for its effects alone"] : []),
    ]
  }

  /** Brings into the process everything that a cell reads, running again what could not be stored. */
  async prepare(id: string, onRerun: (cell: CodeCell, why: string) => void): Promise<void> {
    for (const [name, owner] of this.#graph.reads.get(id)!) {
      if (this.#graph.circles.get(id)?.includes(owner)) continue
      for (const mate of this.#graph.circles.get(owner) ?? [owner]) await this.#makeLive(mate, onRerun)
      for (const earlier of this.#changersBefore(name, owner, id)) {
        if (!this.#ran.has(earlier)) await this.#rerun(earlier, `it may change \`${name}\` in place`, onRerun)
      }
    }
  }

  async #makeLive(id: string, onRerun: (cell: CodeCell, why: string) => void): Promise<void> {
    if (this.#live.has(id)) return
    const entry = this.#known.get(id)?.entry
    const left = Object.entries(entry?.left ?? {})
    if (entry && left.length === 0) {
      const path = await this.#options.cache.valuesOf(entry)
      if (path !== undefined || !entry.values) {
        const runner = await this.#process.start()
        try {
          await runner.restore(id, path, this.#process.transpiled(id).imports)
          this.#live.add(id)
          return
        } catch (error) {
          return this.#rerun(id, `its values could not be restored: ${(error as Error).message}`, onRerun)
        }
      }
      return this.#rerun(id, "its stored values are damaged or gone", onRerun)
    }
    await this.#rerun(id, left.length > 0 ? left[0]![1] : "its values are not stored", onRerun)
  }

  async #rerun(id: string, why: string, onRerun: (cell: CodeCell, why: string) => void): Promise<void> {
    await this.prepare(id, onRerun)
    const cell = this.#options.cell(id)
    // A function costs nothing to declare again, and needs no word.
    const declaresOnly = this.#graph.cells
      .get(id)!
      .analysis.declarations.every(each => /function|class|import|type|interface|enum/.test(each.kind))
    if (!declaresOnly) onRerun(cell, why)
    const { outcome } = await this.#process.run(cell)
    if (outcome.status !== "ok") {
      const what = outcome.status === "error" ? outcome.error.message : outcome.status
      throw new Error(
        `${cell.label}, which it reads from and whose result was known, failed when run again: ${what}`,
      )
    }
    this.#ran.add(id)
    this.#live.add(id)
  }

  /** Notes a cell that has run, and keeps its result if it may be kept. Says why it was not, if it was not. */
  async keep(
    id: string,
    outcome: Ok,
    outputs: CachedOutputs,
    hasExports: boolean,
  ): Promise<string | undefined> {
    this.#live.add(id)
    this.#ran.add(id)
    const { exports: fingerprints, functions } = outcome
    const ingredients = this.#ingredients.get(id)
    if (!ingredients) {
      this.#known.set(id, { key: undefined, fingerprints, functions, entry: undefined })
      return undefined
    }
    const { cache, formats } = this.#options
    const { imports } = this.#process.transpiled(id)
    const draft = await cache.draft().catch((error: unknown) => error as Error)
    try {
      if (draft instanceof Error) throw draft
      const runner = await this.#process.start()
      const stored = await runner.store(id, draft, imports)
      if (stored.hash !== undefined) await cache.keepBlob(draft, stored.hash)
      const files: Record<string, string> = {}
      for (const path of outcome.files) files[path] = (await digestFile(path)) ?? "missing"
      const kept = {
        ingredients,
        files,
        outputs,
        formats: hasExports ? formats : undefined,
        values: stored.hash === undefined ? undefined : { hash: stored.hash, names: stored.names },
        left: stored.left,
        fingerprints,
        functions,
        milliseconds: outcome.milliseconds,
      }
      const entry = await cache.keep(baseKey(ingredients), kept)
      this.#known.set(id, { key: entry.key, fingerprints, functions, entry })
      return undefined
    } catch (error) {
      if (typeof draft === "string") await rm(draft, { force: true }).catch(() => {})
      this.#known.set(id, { key: undefined, fingerprints, functions, entry: undefined })
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** Remembers what the cells are made of now, for `why`. */
  async remember(): Promise<void> {
    const { cache } = this.#options
    const made = { ...(await cache.last(this.#file)), ...Object.fromEntries(this.#ingredients) }
    // Explanations are a comfort: a cache that cannot be written to is reported where results are kept.
    await cache.keepLast(this.#file, made).catch(() => {})
  }

  /** Why a cell would run now, compared with when it last did; empty if nothing has changed. */
  async why(id: string): Promise<string[]> {
    const obstacles = this.obstacles(id)
    if (obstacles.length > 0) return obstacles.map(each => `it always runs: ${each}`)
    const now = this.#ingredients.get(id) ?? this.#makeIngredients(id)
    const before = (await this.#options.cache.last(this.#file))[id]
    if (!now) return ["it reads from a cell that always runs"]
    if (!before) return ["it has not run before"]
    const ownerOf = (name: string): string => {
      const owner = this.#graph.reads.get(id)?.get(name)
      return owner === undefined ? "another cell" : this.#options.cell(owner).label
    }
    return differences(before, now, ownerOf)
  }

  #makeIngredients(id: string): Ingredients | undefined {
    if (this.obstacles(id).length > 0) return undefined
    const { analysis } = this.#graph.cells.get(id)!
    const transpiled = this.#process.transpiled(id)
    const inputs: Record<string, string> = {}
    const mates = this.#graph.circles.get(id) ?? []
    for (const reader of [id, ...mates]) {
      for (const [name, owner] of this.#graph.reads.get(reader)!) {
        const key = mates.includes(owner)
          ? digest(this.#process.transpiled(owner).code)
          : this.#inputKey(name, owner, id)
        if (key === undefined) return undefined
        inputs[name] = key
      }
    }
    const asked = analysis.parameters.map(each => each.name)
    const isComputed = transpiled.globals.includes("param") && asked.length === 0
    const given = this.#options.parameters
    const names = isComputed ? Object.keys(given) : asked
    const parameters = Object.fromEntries(names.map(name => [name, given[name] ?? null]))
    const ingredients = {
      code: digest(transpiled.code),
      inputs,
      modules: Object.fromEntries(
        analysis.modules.map(each => [each, this.#modules.digest(each, this.#file).digest]),
      ),
      parameters,
      system,
    }
    this.#ingredients.set(id, ingredients)
    return ingredients
  }

  /** What stands for the value of a name: its fingerprint; else the cells that made it and may have changed it. */
  #inputKey(name: string, owner: string, reader: string): string | undefined {
    const known = this.#known.get(owner)
    const fingerprint = known?.fingerprints[name]
    if (fingerprint) return `value ${fingerprint}`
    if (!known || known.key === undefined) return undefined
    const keys = [known.key]
    for (const earlier of this.#changersBefore(name, owner, reader)) {
      const key = this.#known.get(earlier)?.key
      if (key === undefined) return undefined
      keys.push(key)
    }
    return `cells ${digest(keys.join())}`
  }

  /** The cells that read a changeable value before `reader` does. */
  #changersBefore(name: string, owner: string, reader: string): string[] {
    const known = this.#known.get(owner)
    const isImported = this.#process.transpiled(owner).imports.some(each => each.local === name)
    if (isImported || known?.fingerprints[name] || known?.functions.includes(name)) return []
    const { order } = this.#options
    return order
      .slice(0, order.indexOf(reader))
      .filter(each => this.#graph.reads.get(each)!.get(name) === owner)
  }
}
