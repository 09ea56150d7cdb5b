import {
  type CellProcess,
  type CellRun,
  type Outcome,
  Runner,
  type RunnerEvent,
  type RunnerOptions,
} from "../runner/index.ts"

/** A run under way. */
export interface RunUnderWay {
  readonly outcome: Promise<Outcome>
  /** Resolves when live values arrive while the run goes on; it may never. */
  readonly firstValues: Promise<{ names: readonly string[] }>
}

/** The one process that runs cells, started ahead and again when it has ended. */
export class Processes {
  readonly #options: Omit<RunnerOptions, "onEvent" | "process">
  #onEvent: (event: RunnerEvent) => void = () => {}
  #onDeath: (reason: string) => void = () => {}
  readonly #firstValues = new Map<string, (event: { names: readonly string[] }) => void>()
  #runner: Promise<Runner>
  #started: CellProcess | undefined
  #isClosed = false
  #along: number | undefined

  /** @param started the first process, if it has been started */
  constructor(options: Omit<RunnerOptions, "onEvent" | "process">, started?: CellProcess) {
    this.#options = options
    this.#started = started
    this.#runner = this.#start()
    // Whoever runs the first cell hears of it; until then it is not an unhandled rejection.
    this.#runner.catch(() => {})
  }

  listen(onEvent: (event: RunnerEvent) => void, onDeath: (reason: string) => void): void {
    this.#onEvent = onEvent
    this.#onDeath = onDeath
  }

  async run(cell: CellRun): Promise<RunUnderWay> {
    const runner = await this.#runner
    const firstValues = new Promise<{ names: readonly string[] }>(resolve =>
      this.#firstValues.set(cell.cell, resolve),
    )
    const outcome = runner.run(cell)
    void outcome.then(() => this.#firstValues.delete(cell.cell))
    return { outcome, firstValues }
  }

  runner(): Promise<Runner> {
    return this.#runner
  }

  async interrupt(cells?: readonly string[]): Promise<void> {
    await (await this.#runner).interrupt(cells)
  }

  async dispose(cells: readonly string[]): Promise<void> {
    if (cells.length > 0) (await this.#runner).dispose(cells)
  }

  async reload(paths: readonly string[]): Promise<void> {
    ;(await this.#runner).reload(paths)
  }

  async reply(id: number, text: string | null): Promise<void> {
    ;(await this.#runner).reply(id, text)
  }

  async post(topic: string, content: unknown): Promise<void> {
    ;(await this.#runner).post(topic, content)
  }

  /** The processes that run cells end this one if they find that the kernel is gone. */
  takeAlong(pid: number): void {
    this.#along = pid
    void this.#runner.then(
      runner => runner.takeAlong(pid),
      () => {},
    )
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#runner.then(
      runner => runner.close(),
      () => {},
    )
  }

  async #start(): Promise<Runner> {
    const process = this.#started
    this.#started = undefined
    const runner = await Runner.start({ ...this.#options, process, onEvent: event => this.#take(event) })
    if (this.#along !== undefined) runner.takeAlong(this.#along)
    void runner.died.then(reason => {
      if (this.#isClosed) return
      this.#runner = this.#start()
      this.#onDeath(reason)
    })
    return runner
  }

  #take(event: RunnerEvent): void {
    if (event.type === "values") {
      const first = this.#firstValues.get(event.cell)
      this.#firstValues.delete(event.cell)
      if (first) {
        first(event)
        return
      }
    }
    this.#onEvent(event)
  }
}
