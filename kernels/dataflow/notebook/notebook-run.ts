import { resolve } from "node:path"
import { Cache, cacheFolder, type Entry } from "../cache/index.ts"
import { type Graph, type Literal, planAll, withSources } from "../graph/index.ts"
import type { RunnerEvent } from "../runner/index.ts"
import { type CachedOutputs, CellCache } from "./cell-cache.ts"
import { NotebookError } from "./error.ts"
import type { RunEvent, RunOptions } from "./events.ts"
import { withCircles } from "./needed-cells.ts"
import { notebookKeys } from "./notebook-key.ts"
import { OutputCollector } from "./outputs.ts"
import { CellProcess } from "./process.ts"
import type { CodeCell, Notebook } from "./read.ts"
import { RunRecord, thrownOutside } from "./run-record.ts"
import { Schedule } from "./schedule.ts"
import type { RunSession } from "./session.ts"

/** One run of one notebook: which cell runs when, in its process, and which need not because the cache knows it. */
export class NotebookRun {
  /** The cells that `only` asks for and what they need. */
  readonly wanted: ReadonlySet<string> | undefined
  readonly record: RunRecord
  readonly #notebook: Notebook
  readonly #options: RunOptions
  readonly #schedule: Schedule
  readonly #process: CellProcess
  readonly #cache: CellCache | undefined
  /** Cells that run again unseen, for their values: what they show was shown when they were found. */
  readonly #unseen = new Set<string>()
  #turn: Promise<unknown> = Promise.resolve()
  #wake: (() => void) | undefined

  constructor(
    notebook: Notebook,
    graph: Graph,
    parameters: Readonly<Record<string, Literal>>,
    options: RunOptions,
    session?: RunSession,
  ) {
    this.#notebook = notebook
    this.#options = options
    this.record = new RunRecord(notebook, options, session)
    const { out, inPlace, figures = ["svg", "png"], timeout, env, cache, force = false } = options
    const formats = out === undefined && !inPlace ? [] : figures
    const onEvent = (event: RunnerEvent): void => this.#onEvent(event)
    const notebooks = cache ?? cacheFolder(notebook.file)
    const here = { parameters, formats, timeout, env, onEvent, session, notebooks }
    this.#process = new CellProcess(notebook, graph, here)
    const all = planAll(graph).run
    this.wanted = options.only && this.#needed(graph, options.only)
    const order = all.filter(id => this.wanted?.has(id) ?? true)
    this.#schedule = new Schedule(graph, order)
    const cell = (id: string): CodeCell => this.#cell(id)
    if (cache !== undefined || session)
      this.#cache = new CellCache(notebook.file, graph, this.#process, {
        cache: cache === undefined ? session!.cache : new Cache(cache),
        findNotebook: notebookKeys(new Cache(notebooks), [resolve(notebook.file)]),
        session,
        order,
        parameters,
        formats,
        force,
        cell,
      })
  }

  #needed(graph: Graph, only: readonly (string | number)[]): Set<string> {
    const ids = only.map(each => {
      const found = this.#notebook.cells.find(
        ({ id, number }) => id === each || String(number) === String(each),
      )
      if (found) return found.id
      throw new NotebookError(
        this.#notebook.file,
        `has no cell ${each}; it has cells 1 to ${this.#notebook.cells.length}`,
        true,
      )
    })
    return withCircles(graph, withSources(graph, ids))
  }

  async *events(): AsyncGenerator<RunEvent, void> {
    try {
      yield* this.record.events(this.#runAll())
    } finally {
      await this.#process.close()
    }
  }

  async #runAll(): Promise<void> {
    const { signal, keepGoing } = this.#options
    const stop = (): void => {
      void this.#process.interrupt()
      this.#wake?.()
    }
    signal?.addEventListener("abort", stop)
    try {
      // With a cache there may be nothing to run.
      if (!this.#cache) await this.#process.start()
      const underWay = new Set<Promise<void>>()
      for (;;) {
        const mayStart = !signal?.aborted && (this.record.failures.length === 0 || keepGoing)
        const id = mayStart ? this.#schedule.next() : undefined
        if (id !== undefined) {
          const cell = this.#runCell(this.#cell(id)).finally(() => underWay.delete(cell))
          underWay.add(cell)
          continue
        }
        if (underWay.size === 0) break
        const changed = new Promise<void>(resolve => {
          this.#wake = resolve
        })
        await Promise.race([...underWay, changed])
      }
      await this.#cache?.remember()
    } finally {
      signal?.removeEventListener("abort", stop)
    }
  }

  /** Brings a cell to its end, and the schedule with it. */
  async #runCell(cell: CodeCell): Promise<void> {
    const found = await this.#cache?.find(cell.id)
    const hasValues = found ? await this.#takeFound(cell, found) : await this.#execute(cell)
    if (hasValues) this.#schedule.finished(cell.id)
    else this.#schedule.failed(cell.id)
  }

  #takeFound(cell: CodeCell, entry: Entry): Promise<boolean> {
    const outputs = entry.outputs as CachedOutputs
    this.record.replay(cell, outputs)
    const collector = OutputCollector.from(outputs.collected)
    return this.record.finished(cell, collector, outputs.result, "cached", 0)
  }

  /** Whether the cell's readers may go on. */
  async #execute(cell: CodeCell): Promise<boolean> {
    this.record.started(cell)
    if (this.#cache) {
      try {
        await this.#prepare(cell)
      } catch (error) {
        this.record.failed(cell, thrownOutside(error), { milliseconds: 0 })
        return false
      }
    }
    const collector = this.record.collect(cell)
    const began = performance.now()
    const { outcome, isTimeout } = await this.#process.run(cell)
    const milliseconds = performance.now() - began
    if (outcome.status !== "ok") {
      const values = (await this.#cache?.valuesRead(cell.id)) ?? []
      this.#cache?.failed(cell.id, outcome.status === "died")
      return !this.record.endedBadly(cell, outcome, collector, { isTimeout, milliseconds, values })
    }
    const { result } = outcome
    if (result) this.record.show(cell, result)
    if (this.#cache) {
      const bundles = [...collector.bundles(), ...(result ? [result] : [])]
      const note = await this.#cache.keep(
        cell.id,
        outcome,
        { collected: collector.toPlain(), result },
        bundles.some(bundle => "application/vnd.etude.export+json" in bundle),
        this.#schedule.running.filter(id => id !== cell.id),
      )
      if (note) this.record.note(cell, `not cached: ${note}`)
    }
    return this.record.finished(cell, collector, result, "ran", milliseconds)
  }

  /** One at a time: two cells may need the same values. */
  async #prepare(cell: CodeCell): Promise<void> {
    const before = this.#turn
    const work = before.then(() =>
      this.#cache!.prepare(cell.id, (again, why) => {
        this.#unseen.add(again.id)
        this.record.note(again, `runs again for its values: ${why}`)
      }),
    )
    this.#turn = work.catch(() => {})
    await work
  }

  #onEvent(event: RunnerEvent): void {
    const cell = this.#notebook.cells.find(each => each.id === event.cell)
    if (!cell || this.#unseen.has(cell.id)) return
    this.record.happened(cell, event)
    if (event.type === "idle") {
      this.#schedule.idle(cell.id)
      this.#wake?.()
    } else if (event.type === "input") {
      const answer = this.#options.answer?.(event.prompt) ?? Promise.resolve(null)
      void answer.then(text => this.#process.reply(event.id, text))
    }
  }

  #cell(id: string): CodeCell {
    return this.#notebook.cells.find(cell => cell.id === id)!
  }
}
