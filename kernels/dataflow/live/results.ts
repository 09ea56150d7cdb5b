import { basename, dirname, resolve } from "node:path"
import { Cache } from "../cache/index.ts"
import { type Graph, planAll, type Transpiled, transpile } from "../graph/index.ts"
import { type CachedOutputs, CellCache } from "../notebook/cell-cache.ts"
import { notebookKeys } from "../notebook/notebook-key.ts"
import { OutputCollector } from "../notebook/outputs.ts"
import type { CellRunner } from "../notebook/process.ts"
import type { KnownCell } from "../notebook/provenance.ts"
import type { CodeCell } from "../notebook/read.ts"
import type { Outcome, RunnerEvent } from "../runner/index.ts"
import type { Cells } from "./cells.ts"
import type { LiveCell } from "./live-cell.ts"
import type { Processes } from "./processes.ts"

/** What a cell of whom the result is known shows and gives. */
export interface FoundResult {
  readonly shown: CachedOutputs["collected"]["shown"]
  readonly outcome: Extract<Outcome, { status: "ok" }>
}

/**
 * The cache of headless runs, for a notebook open in a front end: a cell that comes for the first time shows its known
 * result and gives its values when a cell that runs needs them. A cell that is run again as it is runs. Every cell sees
 * its inputs as a run from top to bottom would show them: one that trains a model, run twice, trains it once.
 */
export class Results {
  readonly #file: string
  readonly #cache: Cache
  readonly #cells: Cells
  readonly #processes: Processes
  readonly #known = new Map<string, KnownCell>()
  readonly #at = new Map<string, string>()
  readonly #collectors = new Map<string, OutputCollector>()
  /** The keys of the cells as they last ran or were found in this session. */
  readonly #here = new Map<string, string | undefined>()
  /** Cells that run again for their values alone. */
  readonly #unseen = new Set<string>()
  #made: { graph: Graph; cache: CellCache } | undefined

  /** @param folder of the cache */
  constructor(file: string, folder: string, cells: Cells, processes: Processes) {
    this.#file = file
    this.#cache = new Cache(folder)
    this.#cells = cells
    this.#processes = processes
  }

  /** The cell's result, if it is known and the cell has not come in this session as it is. */
  async find({ id, isManual }: LiveCell): Promise<FoundResult | undefined> {
    const cache = this.#current()
    if (isManual || !cache.isInOrder(id)) return undefined
    const entry = await cache.find(id)
    if (!entry || this.#here.get(id) === entry.key) return undefined
    this.#here.set(id, entry.key)
    const { collected, result } = entry.outputs as CachedOutputs
    const { fingerprints: exports, functions, milliseconds } = entry
    const files = Object.keys(entry.files).map(path => resolve(dirname(this.#file), path))
    const outcome = { status: "ok", result, exports, functions, files, milliseconds } as const
    return { shown: collected.shown, outcome }
  }

  /** Brings what a cell reads into the process, and follows what it shows. */
  async prepare({ id }: LiveCell): Promise<void> {
    await this.#current().prepare(id, cell => this.#unseen.add(cell.id))
    this.#unseen.clear()
    this.#collectors.set(id, new OutputCollector())
  }

  /** Keeps the result of a cell that has run, or notes that it failed. */
  async keep({ id }: LiveCell, outcome: Outcome): Promise<void> {
    const cache = this.#current()
    const collector = this.#collectors.get(id)
    this.#collectors.delete(id)
    if (outcome.status !== "ok") {
      this.disposed([id])
      cache.failed(id, outcome.status === "died")
      this.#here.delete(id)
      return
    }
    const { result } = outcome
    const outputs: CachedOutputs = { collected: (collector ?? new OutputCollector()).toPlain(), result }
    await cache.keep(id, outcome, outputs, false, [])
    this.#here.set(id, this.#known.get(id)?.key)
  }

  /** The cell goes on giving values: what it gives is no result yet. */
  goesOn({ id }: LiveCell): void {
    this.#collectors.delete(id)
    this.#known.delete(id)
    this.#here.delete(id)
  }

  /** The values of cells are gone from the process. */
  disposed(ids: readonly string[]): void {
    for (const id of ids)
      for (const name of Object.keys(this.#known.get(id)?.fingerprints ?? {})) this.#at.delete(name)
  }

  /** The process has ended, with all values. */
  lost(): void {
    this.#at.clear()
    this.#here.clear()
  }

  /** Whether an event is of a cell that runs again for its values alone, which nobody is to see. */
  hear(event: RunnerEvent): boolean {
    this.#collectors.get(event.cell)?.add(event)
    return this.#unseen.has(event.cell)
  }

  #current(): CellCache {
    const { graph } = this.#cells
    if (this.#made?.graph === graph) return this.#made.cache
    for (const id of this.#known.keys()) if (!graph.cells.has(id)) this.#known.delete(id)
    const cache = new CellCache(this.#file, graph, this.#runner(graph), {
      cache: this.#cache,
      findNotebook: notebookKeys(this.#cache, [this.#file]),
      order: planAll(graph).run,
      parameters: {},
      formats: [],
      force: false,
      cell: id => this.#codeCell(id),
      known: this.#known,
      at: this.#at,
    })
    this.#made = { graph, cache }
    return cache
  }

  #runner(graph: Graph): CellRunner {
    const transpiled = new Map<string, Transpiled>()
    const of = (id: string): Transpiled => {
      let found = transpiled.get(id)
      if (!found) {
        found = transpile(graph.cells.get(id)!.analysis, graph.reads.get(id)!.keys())
        transpiled.set(id, found)
      }
      return found
    }
    return {
      transpiled: of,
      start: () => this.#processes.runner(),
      run: async ({ id, label }) => {
        const circle = graph.circles.get(id) ?? []
        const late = [...graph.reads.get(id)!].flatMap(([name, owner]) =>
          circle.includes(owner) ? [name] : [],
        )
        const run = await this.#processes.run({ cell: id, label, transpiled: of(id), late })
        return { outcome: await run.outcome, isTimeout: false }
      },
    }
  }

  #codeCell(id: string): CodeCell {
    const { label, analysis } = this.#cells.get(id)!
    const { source } = analysis
    const cell = { cell_type: "code" as const, metadata: {}, source }
    return { id, number: 0, label: `${label} of ${basename(this.#file)}`, source, tags: [], cell }
  }
}
