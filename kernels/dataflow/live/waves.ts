import { type Analysis, type Transpiled, transpile, withReaders } from "../graph/index.ts"
import type { CellError, Outcome } from "../runner/index.ts"
import type { Cells } from "./cells.ts"
import { hasValues, type LiveCell } from "./live-cell.ts"
import type { Processes } from "./processes.ts"
import type { Results } from "./results.ts"
import type { Publish } from "./slots.ts"

/** Why cells run. */
export interface Cause {
  /** The cell that its front end asked to run; its dependents follow. */
  asked?: string
  /** Cells that run whatever their inputs are. */
  forced: ReadonlySet<string>
  /** Names whose values are new already. */
  changed?: Iterable<string>
  /** Where outputs go of cells that have no place of their own. */
  publish: Publish
}

export interface WaveResult {
  /** Cells that threw, in the order they ran. */
  failures: { cell: LiveCell; error: CellError }[]
  interrupted: boolean
  /** How the process that runs cells ended, if it did. */
  died: string | undefined
  /** Cells whose runs go on: live values. Each resolves when its run ends. */
  live: Map<string, Promise<Outcome>>
}

/**
 * Runs cells in order, each after those it reads from. A cell is left out when nothing it reads has changed, so a
 * wave ends where values stay the same.
 */
export class Waves {
  readonly #cells: Cells
  readonly #processes: Processes
  readonly #scripts = new WeakMap<Analysis, { key: string; transpiled: Transpiled }>()
  /** Dependents are marked stale instead of run. */
  isLazy = false
  /** Results of cells by content, where the session has a cache. */
  results: Results | undefined

  constructor(cells: Cells, processes: Processes) {
    this.#cells = cells
    this.#processes = processes
  }

  async run(ids: readonly string[], cause: Cause): Promise<WaveResult> {
    const result: WaveResult = { failures: [], interrupted: false, died: undefined, live: new Map() }
    const changed = new Set(cause.changed)
    for (const id of ids) {
      const cell = this.#cells.get(id)
      if (!cell) continue
      const unready = this.#cells.unready(id)
      if (unready?.owner.state === "stale") this.#stale(cell, staleText)
      else if (unready) this.block(cell, unready.why)
      else if (!this.#mustRun(cell, cause, changed)) continue
      else if (result.interrupted || result.died !== undefined)
        this.#stale(cell, "not run again: the run was stopped")
      else if (id !== cause.asked && !cause.forced.has(id) && (this.isLazy || cell.isManual))
        this.#stale(cell, staleText)
      else await this.#runCell(cell, cause, changed, result)
    }
    return result
  }

  /** Marks cells that must run again, and all that reads from them, without running any. */
  markStale(ids: Iterable<string>): void {
    for (const id of withReaders(this.#cells.graph, ids)) {
      const cell = this.#cells.get(id)!
      if (hasValues(cell)) this.#stale(cell, staleText)
    }
  }

  /** All values are gone. */
  forget(text: string): void {
    for (const cell of this.#cells.all()) if (hasValues(cell)) this.#stale(cell, text)
  }

  #mustRun(cell: LiveCell, cause: Cause, changed: ReadonlySet<string>): boolean {
    if (cause.forced.has(cell.id) || !hasValues(cell)) return true
    const reads = this.#cells.graph.reads.get(cell.id) ?? new Map<string, string>()
    for (const [name, owner] of reads) if (changed.has(name) || cell.readFrom.get(name) !== owner) return true
    return reads.size !== cell.readFrom.size || this.#cells.isShort(cell)
  }

  async #runCell(cell: LiveCell, cause: Cause, changed: Set<string>, result: WaveResult): Promise<void> {
    const { id } = cell
    const reads = this.#cells.graph.reads.get(id) ?? new Map<string, string>()
    const circle = this.#cells.graph.circles.get(id)
    const before = cell.values
    if (id !== cause.asked) cell.slots.beginAgain(cause.publish)
    cell.reason = undefined
    cell.readFrom = reads
    cell.gives = this.#cells.givenBy(id)
    const found = await this.results?.find(cell)
    if (found) {
      for (const each of found.shown)
        if (each.type === "text") cell.slots.stream(each.name, each.text)
        else cell.slots.display(each.bundle as never, each.id)
      this.#note(cell, found.outcome, before, changed, result)
      return
    }
    const unprepared = await this.results?.prepare(cell).then(
      () => undefined,
      (error: Error) => error,
    )
    if (unprepared) {
      const { name, message } = unprepared
      const error = { name, message, stack: `${name}: ${message}`, frames: [] }
      this.#note(cell, { status: "error", error, milliseconds: 0 }, before, changed, result)
      return
    }
    const late = circle && [...reads].filter(([, owner]) => circle.includes(owner)).map(([name]) => name)
    const transpiled = this.#transpiled(cell, [...reads.keys()])
    const run = await this.#processes.run({ cell: id, label: cell.label, transpiled, late })
    const first = await Promise.race([run.outcome, run.firstValues])
    if (!("status" in first)) {
      cell.state = "live"
      cell.values = {}
      for (const name of first.names) changed.add(name)
      result.live.set(id, run.outcome)
      this.results?.goesOn(cell)
      return
    }
    await this.results?.keep(cell, first)
    this.#note(cell, first, before, changed, result)
  }

  /** Takes note of a finished run, and of the names whose values are new. */
  #note(
    cell: LiveCell,
    outcome: Outcome,
    before: LiveCell["values"],
    changed: Set<string>,
    result: WaveResult,
  ): void {
    this.settle(cell, outcome, result)
    if (outcome.status !== "ok") return
    cell.values = outcome.exports
    for (const [name, fingerprint] of Object.entries(outcome.exports))
      if (fingerprint === null || before[name] !== fingerprint) changed.add(name)
  }

  /** A cell that runs again mostly has the source and the inputs it had. */
  #transpiled({ id }: LiveCell, inputs: readonly string[]): Transpiled {
    const { analysis } = this.#cells.graph.cells.get(id)!
    const key = inputs.join()
    const before = this.#scripts.get(analysis)
    if (before?.key === key) return before.transpiled
    const transpiled = transpile(analysis, inputs)
    this.#scripts.set(analysis, { key, transpiled })
    return transpiled
  }

  /** Takes note of how a run ended, and closes the cell's outputs. */
  settle(cell: LiveCell, outcome: Outcome, result: WaveResult): void {
    if (outcome.status === "ok") {
      if (outcome.result) cell.slots.result(outcome.result as never)
      cell.state = "done"
      cell.files = outcome.files
    } else {
      const keepsValues = cell.state === "live" && outcome.status === "interrupted"
      if (!keepsValues) {
        cell.state = "failed"
        cell.values = {}
      } else cell.state = "done"
      const error = errorOf(cell, outcome)
      if (outcome.status === "interrupted") result.interrupted = true
      if (outcome.status === "died") result.died = outcome.reason
      result.failures.push({ cell, error })
      cell.slots.error(error)
    }
    cell.slots.end()
  }

  /** Shows why a cell does not run, once. */
  block(cell: LiveCell, reason: string): void {
    if (cell.state === "blocked" && cell.reason === reason) return
    cell.state = "blocked"
    cell.reason = reason
    cell.values = {}
    cell.slots.note(reason, reason.startsWith("waiting") ? "waiting" : "blocked")
  }

  #stale(cell: LiveCell, text: string): void {
    if (cell.state === "stale" && cell.reason === text) return
    cell.state = "stale"
    cell.reason = text
    cell.slots.note(text, "stale")
  }
}

const staleText = "stale: what this cell reads has changed; run it to bring it up to date"

function errorOf(cell: LiveCell, outcome: Exclude<Outcome, { status: "ok" }>): CellError {
  if (outcome.status === "error") return outcome.error
  const [name, message] =
    outcome.status === "interrupted"
      ? ["Interrupted", `${cell.label} was stopped`]
      : [
          "ProcessEnded",
          `the process that runs cells ended while ${cell.label} ran: ${outcome.reason}. Its values are gone; every cell is stale and runs again when it is needed`,
        ]
  return { name, message, stack: `${name}: ${message}`, frames: [] }
}
