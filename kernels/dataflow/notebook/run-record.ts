import type { MimeBundle, Outcome, Progress, RunnerEvent } from "../runner/index.ts"
import type { CachedOutputs } from "./cell-cache.ts"
import type { NotebookError } from "./error.ts"
import { type CellReport, type RunEvent, type RunOptions, type RunSummary, refOf } from "./events.ts"
import { type Failure, runFailure, unreadableFailure, writeFailure } from "./failure.ts"
import { OutputCollector } from "./outputs.ts"
import { EventQueue } from "./queue.ts"
import type { CodeCell, Notebook } from "./read.ts"
import { RunResults } from "./run-results.ts"
import type { RunSession } from "./session.ts"

/** How a cell ends that has not done what it should. */
export type Bad = Exclude<Outcome, { status: "ok" }>

/** What is known of a cell that has ended. */
export interface CellEnd {
  readonly milliseconds: number
  /** It was stopped at the time limit. */
  readonly isTimeout?: boolean
  /** Where the cache keeps what a failed cell read. */
  readonly values?: Failure["values"]
}

/** What a run tells, event by event and in its summary, and what its cells have shown until then. */
export class RunRecord {
  readonly failures: Failure[] = []
  readonly #notebook: Notebook
  readonly #options: RunOptions
  readonly #queue = new EventQueue<RunEvent>()
  readonly #collectors = new Map<string, OutputCollector>()
  readonly #reports = new Map<string, CellReport>()
  readonly #results: RunResults

  constructor(notebook: Notebook, options: RunOptions, session: RunSession | undefined) {
    this.#notebook = notebook
    this.#options = options
    this.#results = new RunResults(notebook, options, session)
  }

  /** The events as they come, until `run` has settled. Rejects if it does. */
  events(run: Promise<unknown>): AsyncGenerator<RunEvent, void> {
    return this.#queue.until(run)
  }

  started(cell: CodeCell): void {
    this.#queue.push({ type: "cell-started", cell: refOf(cell) })
  }

  note(cell: CodeCell, note: string): void {
    this.#queue.push({ type: "cell-note", cell: refOf(cell), note })
  }

  /** From here on, what the cell prints and shows is its own. */
  collect(cell: CodeCell): OutputCollector {
    const collector = new OutputCollector()
    this.#collectors.set(cell.id, collector)
    return collector
  }

  /** Something that a cell's code has printed or shown, or an error that nobody has waited for. */
  happened(cell: CodeCell, event: RunnerEvent): void {
    this.#collectors.get(cell.id)?.add(event)
    if (event.type === "stream") {
      const { name: stream, text } = event
      this.#queue.push({ type: "cell-output", cell: refOf(cell), output: { type: "text", stream, text } })
    } else if (event.type === "display") this.show(cell, event.bundle)
    else if (event.type === "stray")
      this.failures.push(
        runFailure(this.#notebook.file, cell, { status: "error", error: event.error, milliseconds: 0 }),
      )
  }

  show(cell: CodeCell, bundle: MimeBundle): void {
    const progress = bundle["application/vnd.etude.progress+json"] as Progress | undefined
    if (progress) this.#queue.push({ type: "cell-progress", cell: refOf(cell), progress })
    else this.#queue.push({ type: "cell-output", cell: refOf(cell), output: { type: "bundle", bundle } })
  }

  /** Shows a known result as if the cell had run. */
  replay(cell: CodeCell, { collected, result }: CachedOutputs): void {
    for (const each of collected.shown) {
      if (each.type === "bundle") this.show(cell, each.bundle)
      else
        this.#queue.push({
          type: "cell-output",
          cell: refOf(cell),
          output: { type: "text", stream: each.name, text: each.text },
        })
    }
    if (result) this.show(cell, result)
  }

  /** A cell has its result, and its figures and tables are written; false if they could not be: then it has failed. */
  async finished(
    cell: CodeCell,
    collector: OutputCollector,
    result: MimeBundle | undefined,
    state: "ran" | "cached",
    milliseconds: number,
  ): Promise<boolean> {
    const ref = refOf(cell)
    this.#results.outputs.set(cell.number, collector.finish({ result, number: cell.number }))
    try {
      const bundles = [...collector.bundles(), ...(result ? [result] : [])]
      const exports = await this.#results.export(cell, bundles)
      this.#reports.set(cell.id, { ...ref, state, milliseconds })
      this.#queue.push({ type: "cell-finished", cell: ref, state, milliseconds, exports })
      return true
    } catch (error) {
      this.failed(cell, thrownOutside(error), { milliseconds })
      return false
    }
  }

  failed(cell: CodeCell, outcome: Bad, { milliseconds, isTimeout = false, values = [] }: CellEnd): Failure {
    const limit = isTimeout ? this.#options.timeout : undefined
    const failure = { ...runFailure(this.#notebook.file, cell, outcome, limit), values }
    this.failures.push(failure)
    this.#reports.set(cell.id, { ...refOf(cell), state: "failed", milliseconds })
    this.#queue.push({ type: "cell-failed", cell: refOf(cell), failure, milliseconds })
    return failure
  }

  /** A cell has ended without a result; false if that is what it was to do, and its readers may go on. */
  endedBadly(cell: CodeCell, outcome: Bad, collector: OutputCollector, end: CellEnd): boolean {
    const { number, tags } = cell
    // nbclient's convention: a cell with this tag shows what goes wrong, and the notebook goes on.
    if (outcome.status === "error" && tags.includes("raises-exception")) {
      const { milliseconds } = end
      this.#results.outputs.set(number, collector.finish({ error: outcome.error, number }))
      this.#reports.set(cell.id, { ...refOf(cell), state: "ran", milliseconds })
      this.#queue.push({ type: "cell-finished", cell: refOf(cell), state: "ran", milliseconds, exports: [] })
      return false
    }
    const { kind, message } = this.failed(cell, outcome, end)
    const error =
      outcome.status === "error" ? outcome.error : { name: kind, message, stack: message, frames: [] }
    this.#results.outputs.set(number, collector.finish({ error, number }))
    return true
  }

  /** Writes the executed notebook and says how the run went. */
  async summarise(faults: readonly Failure[], milliseconds: number): Promise<RunSummary> {
    const failures = [...faults, ...this.failures]
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
    const { exports } = this.#results
    return { file, ok, isInterrupted, cells, failures, notebook, exports, milliseconds }
  }
}

/** How the run of a file went that is no notebook, for reports on several. */
export function unreadableRun(error: NotebookError): RunSummary {
  const failures = [unreadableFailure(error)]
  const none = { cells: [], exports: [], notebook: undefined, milliseconds: 0 }
  return { file: error.file, ok: false, isInterrupted: false, failures, ...none }
}

/** An error of the run itself, not of the cell's code. */
export function thrownOutside(thrown: unknown): Bad {
  const { name, message } = thrown as Error
  return {
    status: "error",
    error: { name, message, stack: `${name}: ${message}`, frames: [] },
    milliseconds: 0,
  }
}
