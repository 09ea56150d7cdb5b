import { resolve } from "node:path"
import { Cache, cacheFolder, type Entry } from "../cache/index.ts"
import { type Graph, type Literal, planAll, withSources } from "../graph/index.ts"
import type { MimeBundle, Outcome, Progress, RunnerEvent } from "../runner/index.ts"
import { type CachedOutputs, CellCache } from "./cell-cache.ts"
import { NotebookError } from "./error.ts"
import { type CellReport, type RunEvent, type RunOptions, type RunSummary, refOf } from "./events.ts"
import { type Failure, runFailure, writeFailure } from "./failure.ts"
import { withCircles } from "./needed-cells.ts"
import { notebookKeys } from "./notebook-key.ts"
import { OutputCollector } from "./outputs.ts"
import { CellProcess } from "./process.ts"
import { EventQueue } from "./queue.ts"
import type { CodeCell, Notebook } from "./read.ts"
import { RunResults } from "./run-results.ts"
import { Schedule } from "./schedule.ts"
import type { RunSession } from "./session.ts"

/** One run of one notebook: its process, its schedule, and what the cells left behind. */
export class NotebookRun {
  /** The cells that `only` asks for and what they need. */
  readonly wanted: ReadonlySet<string> | undefined
  readonly #notebook: Notebook
  readonly #options: RunOptions
  readonly #queue = new EventQueue<RunEvent>()
  readonly #collectors = new Map<string, OutputCollector>()
  readonly #reports = new Map<string, CellReport>()
  readonly #failures: Failure[] = []
  readonly #results: RunResults
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
    this.#results = new RunResults(notebook, options, session)
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
      yield* this.#queue.until(this.#runAll())
    } finally {
      await this.#process.close()
    }
  }

  async #runAll(): Promise<void> {
    const { signal } = this.#options
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
        const mayStart = !signal?.aborted && (this.#failures.length === 0 || this.#options.keepGoing)
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

  async #runCell(cell: CodeCell): Promise<void> {
    const ref = refOf(cell)
    const found = await this.#cache?.find(cell.id)
    if (found) return this.#showFound(cell, found)
    this.#queue.push({ type: "cell-started", cell: ref })
    if (this.#cache) {
      try {
        await this.#prepare(cell)
      } catch (error) {
        return this.#fail(cell, 0, thrownOutside(error))
      }
    }
    const collector = new OutputCollector()
    this.#collectors.set(cell.id, collector)
    const began = performance.now()
    const { outcome, isTimeout } = await this.#process.run(cell)
    const milliseconds = performance.now() - began
    if (outcome.status !== "ok") {
      const values = (await this.#cache?.valuesRead(cell.id)) ?? []
      this.#cache?.failed(cell.id, outcome.status === "died")
      this.#endBadly(cell, outcome, collector, { isTimeout, milliseconds, values })
      return
    }
    const { result } = outcome
    if (result) this.#show(cell, result)
    if (this.#cache) {
      const hasExports = this.#bundles(collector, result).some(isExport)
      const note = await this.#cache.keep(
        cell.id,
        outcome,
        { collected: collector.toPlain(), result },
        hasExports,
        this.#schedule.running.filter(id => id !== cell.id),
      )
      if (note) this.#queue.push({ type: "cell-note", cell: ref, note: `not cached: ${note}` })
    }
    await this.#finish(cell, collector, result, "ran", milliseconds)
  }

  /** One at a time: two cells may need the same values. */
  async #prepare(cell: CodeCell): Promise<void> {
    const before = this.#turn
    const work = before.then(() =>
      this.#cache!.prepare(cell.id, (again, why) => {
        this.#unseen.add(again.id)
        this.#queue.push({ type: "cell-note", cell: refOf(again), note: `runs again for its values: ${why}` })
      }),
    )
    this.#turn = work.catch(() => {})
    await work
  }

  /** Shows a known result as if the cell had run. */
  async #showFound(cell: CodeCell, entry: Entry): Promise<void> {
    const { collected, result } = entry.outputs as CachedOutputs
    for (const each of collected.shown) {
      if (each.type === "bundle") this.#show(cell, each.bundle)
      else
        this.#queue.push({
          type: "cell-output",
          cell: refOf(cell),
          output: { type: "text", stream: each.name, text: each.text },
        })
    }
    if (result) this.#show(cell, result)
    await this.#finish(cell, OutputCollector.from(collected), result, "cached", 0)
  }

  async #finish(
    cell: CodeCell,
    collector: OutputCollector,
    result: MimeBundle | undefined,
    state: "ran" | "cached",
    milliseconds: number,
  ): Promise<void> {
    const ref = refOf(cell)
    this.#results.outputs.set(cell.number, collector.finish({ result, number: cell.number }))
    try {
      const exports = await this.#results.export(cell, this.#bundles(collector, result))
      this.#reports.set(cell.id, { ...ref, state, milliseconds })
      this.#queue.push({ type: "cell-finished", cell: ref, state, milliseconds, exports })
      this.#schedule.finished(cell.id)
    } catch (error) {
      this.#fail(cell, milliseconds, thrownOutside(error))
    }
  }

  #fail(
    cell: CodeCell,
    milliseconds: number,
    outcome: Bad,
    { isTimeout = false, values = [] }: { isTimeout?: boolean; values?: Failure["values"] } = {},
  ): void {
    const limit = isTimeout ? this.#options.timeout : undefined
    const failure = { ...runFailure(this.#notebook.file, cell, outcome, limit), values }
    this.#failures.push(failure)
    this.#schedule.failed(cell.id)
    this.#reports.set(cell.id, { ...refOf(cell), state: "failed", milliseconds })
    this.#queue.push({ type: "cell-failed", cell: refOf(cell), failure, milliseconds })
  }

  #endBadly(
    cell: CodeCell,
    outcome: Bad,
    collector: OutputCollector,
    details: { isTimeout: boolean; milliseconds: number; values: Failure["values"] },
  ): void {
    const { milliseconds } = details
    const { number, tags } = cell
    // nbclient's convention: a cell with this tag shows what goes wrong, and the notebook goes on.
    if (outcome.status === "error" && tags.includes("raises-exception")) {
      this.#results.outputs.set(number, collector.finish({ error: outcome.error, number }))
      this.#reports.set(cell.id, { ...refOf(cell), state: "ran", milliseconds })
      this.#queue.push({ type: "cell-finished", cell: refOf(cell), state: "ran", milliseconds, exports: [] })
      this.#schedule.finished(cell.id)
      return
    }
    this.#fail(cell, milliseconds, outcome, details)
    const { kind, message } = this.#failures.at(-1)!
    const error =
      outcome.status === "error" ? outcome.error : { name: kind, message, stack: message, frames: [] }
    this.#results.outputs.set(number, collector.finish({ error, number }))
  }

  #bundles(collector: OutputCollector, result: MimeBundle | undefined): MimeBundle[] {
    return [...collector.bundles(), ...(result ? [result] : [])]
  }

  #onEvent(event: RunnerEvent): void {
    const cell = this.#notebook.cells.find(each => each.id === event.cell)
    if (!cell || this.#unseen.has(cell.id)) return
    this.#collectors.get(cell.id)?.add(event)
    if (event.type === "stream") {
      const { name: stream, text } = event
      this.#queue.push({ type: "cell-output", cell: refOf(cell), output: { type: "text", stream, text } })
    } else if (event.type === "display") this.#show(cell, event.bundle)
    else if (event.type === "idle") {
      this.#schedule.idle(cell.id)
      this.#wake?.()
    } else if (event.type === "input") {
      const answer = this.#options.answer?.(event.prompt) ?? Promise.resolve(null)
      void answer.then(text => this.#process.reply(event.id, text))
    } else if (event.type === "stray") {
      const { error } = event
      this.#failures.push(runFailure(this.#notebook.file, cell, { status: "error", error, milliseconds: 0 }))
    }
  }

  #show(cell: CodeCell, bundle: MimeBundle): void {
    const progress = bundle["application/vnd.etude.progress+json"] as Progress | undefined
    if (progress) this.#queue.push({ type: "cell-progress", cell: refOf(cell), progress })
    else this.#queue.push({ type: "cell-output", cell: refOf(cell), output: { type: "bundle", bundle } })
  }

  #cell(id: string): CodeCell {
    return this.#notebook.cells.find(cell => cell.id === id)!
  }

  /** Writes the executed notebook and says how the run went. */
  async summarise(faults: readonly Failure[], milliseconds: number): Promise<RunSummary> {
    const failures = [...faults, ...this.#failures]
    const isInterrupted = this.#options.signal?.aborted === true
    const faulty = new Set(faults.map(each => each.cell))
    const cells = this.#notebook.cells.map(
      (cell): CellReport =>
        this.#reports.get(cell.id) ?? {
          ...refOf(cell),
          state: faulty.has(cell.id) ? "failed" : "skipped",
          milliseconds: 0,
        },
    )
    const { file } = this.#notebook
    let notebook: string | undefined
    try {
      if (faults.length === 0) notebook = await this.#results.write(failures.length === 0 && !isInterrupted)
      await this.#results.writeSheet(notebook)
    } catch (error) {
      failures.push(writeFailure(file, error as Error))
    }
    const ok = failures.length === 0 && !isInterrupted
    return {
      file,
      ok,
      isInterrupted,
      cells,
      failures,
      notebook,
      exports: this.#results.exports,
      milliseconds,
    }
  }
}

type Bad = Exclude<Outcome, { status: "ok" }>

/** An error of the run itself, not of the cell's code. */
function thrownOutside(thrown: unknown): Bad {
  const { name, message } = thrown as Error
  return {
    status: "error",
    error: { name, message, stack: `${name}: ${message}`, frames: [] },
    milliseconds: 0,
  }
}

function isExport(bundle: MimeBundle): boolean {
  return "application/vnd.etude.export+json" in bundle
}
