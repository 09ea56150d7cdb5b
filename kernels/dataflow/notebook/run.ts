import { basename, join, resolve } from "node:path"
import { analyse, buildGraph, type Graph, planAll, transpile } from "../graph/index.ts"
import { type MimeBundle, type Outcome, type Progress, Runner, type RunnerEvent } from "../runner/index.ts"
import { type Exported, writeExports } from "./exports.ts"
import { type Failure, runFailure, staticFailures } from "./failure.ts"
import type { CellOutput } from "./nbformat.ts"
import { OutputCollector } from "./outputs.ts"
import { checkParameters, knownParameters } from "./parameters.ts"
import { EventQueue } from "./queue.ts"
import { type CodeCell, type Notebook, readNotebook } from "./read.ts"
import { Schedule } from "./schedule.ts"
import { formatNotebook, withOutputs, writeWhole } from "./write.ts"

export interface RunOptions {
  /** Folder for the executed notebook, `figures/` and `tables/`. Nothing is written without it or `inPlace`. */
  readonly out?: string
  /** Writes the executed notebook over the one read, if every cell succeeded. */
  readonly inPlace?: boolean
  /** Values for the notebook's `param()` calls; text is read as the type of the default. */
  readonly params?: Readonly<Record<string, unknown>>
  /** Endings of the files that figures are written as. Default `["svg", "png"]`. */
  readonly figures?: readonly string[]
  /** Seconds that one cell may take. No limit by default. */
  readonly timeout?: number
  /** After a failure, goes on with the cells that do not depend on it. Default false. */
  readonly keepGoing?: boolean
  /** Answers `input()`; without it such a call fails its cell. */
  readonly answer?: (prompt: string) => Promise<string | null>
  /** Stops the run: the cells under way are interrupted. */
  readonly signal?: AbortSignal
  readonly env?: NodeJS.ProcessEnv
}

/** A cell as events speak of it. */
export interface CellRef {
  readonly id: string
  /** Code cell number, from 1. */
  readonly number: number
  /** "cell 3 (1f2e)" */
  readonly label: string
  /** The first line that says something, for one-line displays. */
  readonly title: string
}

export type CellState = "ran" | "failed" | "skipped"

export interface CellReport extends CellRef {
  readonly state: CellState
  readonly milliseconds: number
}

/** How a run went. */
export interface RunSummary {
  readonly file: string
  readonly ok: boolean
  readonly isInterrupted: boolean
  readonly cells: readonly CellReport[]
  readonly failures: readonly Failure[]
  /** Absolute path of the executed notebook, if one was written. */
  readonly notebook: string | undefined
  readonly exports: readonly Exported[]
  readonly milliseconds: number
}

export type RunEvent =
  | { readonly type: "run-started"; readonly file: string; readonly cells: readonly CellRef[] }
  | { readonly type: "cell-started"; readonly cell: CellRef }
  | { readonly type: "cell-progress"; readonly cell: CellRef; readonly progress: Progress }
  | {
      readonly type: "cell-output"
      readonly cell: CellRef
      readonly output:
        | { readonly type: "text"; readonly stream: "stdout" | "stderr"; readonly text: string }
        | { readonly type: "bundle"; readonly bundle: MimeBundle }
    }
  | {
      readonly type: "cell-finished"
      readonly cell: CellRef
      readonly milliseconds: number
      readonly exports: readonly Exported[]
    }
  | {
      readonly type: "cell-failed"
      readonly cell: CellRef
      readonly failure: Failure
      readonly milliseconds: number
    }
  | { readonly type: "run-finished"; readonly summary: RunSummary }

/**
 * Runs a notebook from its file, without Jupyter. Cells run in topological order, document order deciding between
 * cells that could both come next; independent cells that wait for something overlap. Yields what happens as it
 * happens, `run-finished` last, and returns the summary.
 *
 * Throws a `NotebookError` for a file that is no notebook and for parameters that it does not have. Faults of the
 * graph (syntax errors, names defined twice, cycles, names nobody defines) fail the run before any cell starts.
 */
export async function* runNotebook(
  file: string,
  options: RunOptions = {},
): AsyncGenerator<RunEvent, RunSummary> {
  const began = performance.now()
  const notebook = await readNotebook(file)
  const byId = new Map(notebook.cells.map(cell => [cell.id, cell]))
  const cellOf = (id: string): CodeCell => byId.get(id)!
  const graph = buildGraph(notebook.cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  const params = checkParameters(file, knownParameters(graph), options.params ?? {}, id => cellOf(id).label)
  const run = new NotebookRun(notebook, graph, params as RunnerParameters, options)
  yield { type: "run-started", file, cells: notebook.cells.map(refOf) }

  const faults = staticFailures(file, graph, cellOf)
  for (const failure of faults)
    yield { type: "cell-failed", cell: refOf(cellOf(failure.cell)), failure, milliseconds: 0 }
  if (faults.length === 0) yield* run.events()

  const summary = await run.summarise(faults, performance.now() - began)
  yield { type: "run-finished", summary }
  return summary
}

type RunnerParameters = NonNullable<Parameters<typeof Runner.start>[0]["parameters"]>

function refOf({ id, number, label, source }: CodeCell): CellRef {
  const lines = source.split("\n").map(line => line.trim())
  const title =
    lines.find(line => line !== "" && !/^import\b/.test(line)) ?? lines.find(line => line !== "") ?? ""
  return { id, number, label, title: title.replace(/^\/\/+\s*/, "").slice(0, 80) }
}

/** One run of one notebook: its process, its schedule, and what the cells left behind. */
class NotebookRun {
  readonly #notebook: Notebook
  readonly #graph: Graph
  readonly #parameters: RunnerParameters
  readonly #options: RunOptions
  readonly #queue = new EventQueue<RunEvent>()
  readonly #collectors = new Map<string, OutputCollector>()
  readonly #outputs = new Map<number, CellOutput[]>()
  readonly #reports = new Map<string, CellReport>()
  readonly #failures: Failure[] = []
  readonly #exports: Exported[] = []
  readonly #exportNames = new Map<string, string>()
  readonly #schedule: Schedule
  #runner: Runner | undefined
  #wake: (() => void) | undefined

  constructor(notebook: Notebook, graph: Graph, parameters: RunnerParameters, options: RunOptions) {
    this.#notebook = notebook
    this.#graph = graph
    this.#parameters = parameters
    this.#options = options
    this.#schedule = new Schedule(graph, planAll(graph).run)
  }

  async *events(): AsyncGenerator<RunEvent, void> {
    try {
      yield* this.#queue.until(this.#runAll())
    } finally {
      await this.#runner?.close()
    }
  }

  async #runAll(): Promise<void> {
    const { signal } = this.#options
    const stop = (): void => {
      void this.#runner?.interrupt()
      this.#wake?.()
    }
    signal?.addEventListener("abort", stop)
    try {
      this.#runner = await this.#startRunner()
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
    } finally {
      signal?.removeEventListener("abort", stop)
    }
  }

  async #runCell(cell: CodeCell): Promise<void> {
    const ref = refOf(cell)
    this.#queue.push({ type: "cell-started", cell: ref })
    const collector = new OutputCollector()
    this.#collectors.set(cell.id, collector)
    const began = performance.now()
    const { outcome, isTimeout } = await this.#execute(cell)
    const milliseconds = performance.now() - began
    const fail = (failure: Failure): void => {
      this.#failures.push(failure)
      this.#schedule.failed(cell.id)
      this.#reports.set(cell.id, { ...ref, state: "failed", milliseconds })
      this.#queue.push({ type: "cell-failed", cell: ref, failure, milliseconds })
    }
    const { number } = cell
    if (outcome.status === "ok") {
      if (outcome.result) this.#show(cell, outcome.result)
      const bundles = [...collector.bundles(), ...(outcome.result ? [outcome.result] : [])]
      this.#outputs.set(number, collector.finish({ result: outcome.result, number }))
      try {
        const exports = await this.#export(cell, bundles)
        this.#reports.set(cell.id, { ...ref, state: "ran", milliseconds })
        this.#queue.push({ type: "cell-finished", cell: ref, milliseconds, exports })
        this.#schedule.finished(cell.id)
      } catch (thrown) {
        const { name, message } = thrown as Error
        const error = { name, message, stack: `${name}: ${message}`, frames: [] }
        fail(runFailure(this.#notebook.file, cell, { status: "error", error, milliseconds }))
      }
      return
    }
    const failure = runFailure(
      this.#notebook.file,
      cell,
      outcome,
      isTimeout ? this.#options.timeout : undefined,
    )
    const error =
      outcome.status === "error"
        ? outcome.error
        : { name: failure.kind, message: failure.message, stack: failure.message, frames: [] }
    this.#outputs.set(number, collector.finish({ error, number }))
    // nbclient's convention: a cell with this tag shows what goes wrong, and the notebook goes on.
    if (outcome.status === "error" && cell.tags.includes("raises-exception")) {
      this.#reports.set(cell.id, { ...ref, state: "ran", milliseconds })
      this.#queue.push({ type: "cell-finished", cell: ref, milliseconds, exports: [] })
      this.#schedule.finished(cell.id)
    } else fail(failure)
    // Every value went with the process; cells that need none of them could still run in another.
    if (outcome.status === "died") this.#runner = undefined
  }

  async #execute(cell: CodeCell): Promise<{ outcome: Outcome; isTimeout: boolean }> {
    const reads = this.#graph.reads.get(cell.id)!
    const circle = this.#graph.circles.get(cell.id) ?? []
    const late = [...reads].filter(([, owner]) => circle.includes(owner)).map(([name]) => name)
    const transpiled = transpile(this.#graph.cells.get(cell.id)!.analysis, reads.keys())
    const runner = (this.#runner ??= await this.#startRunner())
    const { timeout } = this.#options
    let isTimeout = false
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            isTimeout = true
            void runner.interrupt([cell.id])
          }, timeout * 1000)
    const outcome = await runner.run({ cell: cell.id, label: cell.label, transpiled, late })
    clearTimeout(timer)
    return { outcome, isTimeout }
  }

  #startRunner(): Promise<Runner> {
    const { env, out, inPlace, figures = ["svg", "png"] } = this.#options
    return Runner.start({
      file: resolve(this.#notebook.file),
      onEvent: event => this.#onEvent(event),
      parameters: this.#parameters,
      formats: out === undefined && !inPlace ? [] : figures,
      ...(env ? { env } : {}),
    })
  }

  #onEvent(event: RunnerEvent): void {
    const cell = this.#notebook.cells.find(each => each.id === event.cell)
    if (!cell) return
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
      void answer.then(text => this.#runner?.reply(event.id, text))
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

  async #export(cell: CodeCell, bundles: readonly MimeBundle[]): Promise<readonly Exported[]> {
    const { out, figures = ["svg", "png"] } = this.#options
    if (out === undefined) return []
    const written = await writeExports(out, cell.label, bundles, figures, this.#exportNames)
    this.#exports.push(...written)
    return written
  }

  #cell(id: string): CodeCell {
    return this.#notebook.cells.find(cell => cell.id === id)!
  }

  /** Writes the executed notebook and says how the run went. */
  async summarise(faults: readonly Failure[], milliseconds: number): Promise<RunSummary> {
    const failures = [...faults, ...this.#failures]
    const isInterrupted = this.#options.signal?.aborted === true
    const ok = failures.length === 0 && !isInterrupted
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
    const notebook = faults.length === 0 ? await this.#write(ok) : undefined
    return { file, ok, isInterrupted, cells, failures, notebook, exports: this.#exports, milliseconds }
  }

  async #write(ok: boolean): Promise<string | undefined> {
    const { out, inPlace } = this.#options
    const { file, text } = this.#notebook
    const target = inPlace
      ? ok
        ? file
        : undefined
      : out === undefined
        ? undefined
        : join(out, basename(file))
    if (target === undefined) return undefined
    const executed = formatNotebook(withOutputs(this.#notebook, this.#outputs), text)
    if (resolve(target) !== resolve(file) || executed !== text) await writeWhole(target, executed)
    return resolve(target)
  }
}
