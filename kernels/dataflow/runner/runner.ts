import { randomBytes } from "node:crypto"
import type { Literal } from "../graph/index.ts"
import { type CellProcess, startProcess } from "./cell-process.ts"
import type {
  CellRun,
  Outcome,
  Request,
  Response,
  RestoreCell,
  RunnerEvent,
  StoreCell,
  StoredCell,
} from "./messages.ts"
import { Segments } from "./segments.ts"

export interface RunnerOptions {
  /** The notebook's path, which need not exist: modules resolve from its folder, and cells run in it. */
  readonly file: string
  /** Everything that cells print and show, in order; also what comes after a run has ended. */
  readonly onEvent: (event: RunnerEvent) => void
  /** Values for `param()`. */
  readonly parameters?: Readonly<Record<string, Literal>>
  /** Formats that display methods are asked to add: `["svg", "png"]`. */
  readonly formats?: readonly string[]
  /** Folder of the cache for the cells of notebooks that cells import. */
  readonly cache?: string | undefined
  readonly env?: NodeJS.ProcessEnv
  /** Limit of the JavaScript heap in MB. */
  readonly heap?: number
  /** Finds the bundle to start the process from, which is faster than from its modules (`../boot/run.cjs`). */
  readonly bundle?: (() => string | undefined) | undefined
  /** One that has been started already, with this process's environment and the default heap. */
  readonly process?: CellProcess | undefined
}

/** How long each stage of a stop may take before the next, in ms. */
export const patience = { signal: 100, terminate: 2000 }

/** What Node says in a process that ends while its watchdog is connected. */
const inspectorsFarewell = "Waiting for the debugger to disconnect...\n"

interface Pending {
  readonly cell: string
  readonly settle: (outcome: Outcome) => void
}

interface Question {
  readonly resolve: (stored: StoredCell | undefined) => void
  readonly reject: (error: Error) => void
}

/**
 * The kernel's end of the process that runs cells. It lives as long as that process: after `died` resolves, all
 * values are gone, and a new one has to be started.
 */
export class Runner {
  /** Resolves when the process has ended, with a sentence saying how; never rejects. */
  readonly died: Promise<string>
  readonly #child: CellProcess
  readonly #pending = new Map<number, Pending>()
  readonly #pongs = new Map<number, (isAlive: boolean) => void>()
  readonly #questions = new Map<number, Question>()
  readonly #cells = new Map<number, string>()
  #numbers = 0
  #isClosing = false
  #killReason: string | undefined

  private constructor(child: CellProcess, options: RunnerOptions, token: string, onReady: () => void) {
    this.#child = child
    let stderrTail = ""
    const segments = new Segments<Response>(token, {
      text: (run, name, printed) => {
        const text = name === "stderr" ? printed.replace(inspectorsFarewell, "") : printed
        if (text === "") return
        if (name === "stderr") stderrTail = (stderrTail + text).slice(-4000)
        options.onEvent({ type: "stream", cell: this.#cells.get(run) ?? "", run, name, text })
      },
      message: response => {
        if (response.type === "event") options.onEvent(response.event)
        else if (response.type === "done") this.#settle(response.run, response.outcome)
      },
    })
    child.stdout.on("data", (chunk: Buffer) => segments.chunk("stdout", chunk))
    child.stderr.on("data", (chunk: Buffer) => segments.chunk("stderr", chunk))
    child.listen(response => {
      if (response.type === "ready") onReady()
      else if (response.type === "stored") this.#answer(response.id, response.stored, response.error)
      else if (response.type === "pong") this.#pongs.get(response.id)?.(true)
      else segments.message(response.segment, response)
    })
    this.died = child.ended.then(({ code, signal }) => {
      segments.end()
      const reason = this.#killReason ?? describeExit(code, signal, stderrTail)
      for (const { settle } of [...this.#pending.values()])
        settle(this.#isClosing ? { status: "interrupted" } : { status: "died", reason })
      this.#pending.clear()
      for (const pong of this.#pongs.values()) pong(false)
      return reason
    })
  }

  /** Starts a process; resolves when it can run cells. */
  static async start(options: RunnerOptions): Promise<Runner> {
    const token = randomBytes(12).toString("hex")
    const child = options.process ?? startProcess(options)
    const { file, parameters = {}, formats, cache } = options
    const { watchdogThere } = child
    return await new Promise((resolve, reject) => {
      const runner = new Runner(child, options, token, () => resolve(runner))
      runner.#send({
        type: "start",
        options: { file, parameters, formats, cache, token, watchdog: watchdogThere },
      })
      void runner.died.then(reason =>
        reject(new Error(`the process that runs cells did not start: ${reason}`)),
      )
    })
  }

  get pid(): number {
    return this.#child.pid
  }

  /**
   * Runs a cell. Several may be under way; one that computes holds the others up. A run of a cell that is still
   * under way stops the earlier one. Never rejects: everything that can happen is an `Outcome`.
   */
  run(cell: CellRun): Promise<Outcome> {
    const run = ++this.#numbers
    this.#cells.set(run, cell.cell)
    return new Promise(resolve => {
      const settle = (outcome: Outcome): void => {
        this.#pending.delete(run)
        resolve(outcome)
      }
      this.#pending.set(run, { cell: cell.cell, settle })
      this.#send({ type: "run", run, cell })
    })
  }

  /**
   * Stops what is under way (or only the given cells), keeping every value: the cells' signals abort; JavaScript
   * that does not come back to the event loop within 100 ms is terminated; a process that then does not answer
   * within two seconds is killed. Resolves when all these runs have ended; false if the process had to be killed.
   */
  async interrupt(cells?: readonly string[]): Promise<boolean> {
    const runs = [...this.#pending]
      .filter(([, { cell }]) => cells?.includes(cell) ?? true)
      .map(([run]) => run)
    if (runs.length === 0) return true
    this.#send({ type: "interrupt", runs })
    if (await this.#until(() => this.#isSettled(runs), patience.signal)) return true
    this.#child.watchdog.write("!")
    const isAlive = await this.#answers(patience.terminate)
    if (!isAlive) {
      this.kill("it did not answer when it was interrupted, and was killed")
      await this.died
      return false
    }
    // Termination cannot be caught, so a terminated run never answers; the signal may have been lost with it.
    this.#send({ type: "interrupt", runs })
    await this.#until(() => this.#isSettled(runs), patience.signal)
    for (const run of runs) this.#settle(run, { status: "interrupted" })
    return true
  }

  /** Forgets the values of cells that are no more, and calls what they registered by `onDispose`. */
  dispose(cells: readonly string[]): void {
    this.#send({ type: "dispose", cells: [...cells] })
  }

  /** Makes the next import of these files (absolute paths, with all that import them) load them anew. */
  reload(paths: readonly string[]): void {
    this.#send({ type: "reload", paths: [...paths] })
  }

  /** Answers an `input` event; `null` when nobody can. */
  reply(id: number, text: string | null): void {
    this.#send({ type: "reply", id, text })
  }

  /**
   * Gives the child a process to end, by its id, when it finds that this process has been killed. Some wait for ever
   * for an answer of ours and do not notice. A later call replaces the earlier.
   */
  takeAlong(pid: number): void {
    this.#send({ type: "along", pid })
  }

  /** Sends to whoever listens to this topic in the child. */
  post(topic: string, content: unknown): void {
    this.#send({ type: "message", topic, content })
  }

  /** Says what a cell has given and changed, and writes it to a file. Rejects if the file cannot be written. */
  async store(what: StoreCell): Promise<StoredCell> {
    const stored = await this.#ask(id => ({ type: "store", id, what }))
    return stored!
  }

  /** Gives names the values in a file that `store` wrote, and what a cell imports, as if it had run. */
  async restore(what: RestoreCell): Promise<void> {
    await this.#ask(id => ({ type: "restore", id, what }))
  }

  #ask(request: (id: number) => Request): Promise<StoredCell | undefined> {
    const id = ++this.#numbers
    return new Promise((resolve, reject) => {
      this.#questions.set(id, { resolve, reject })
      this.#send(request(id))
      void this.died.then(reason => reject(new Error(`the process that runs cells has ended: ${reason}`)))
    })
  }

  /** Ends the process at once. `why` becomes the reason that runs under way died of. */
  kill(why?: string): void {
    this.#killReason ??= why
    this.#child.kill()
  }

  /** Ends the process; runs under way count as interrupted. */
  async close(): Promise<void> {
    this.#isClosing = true
    this.#child.kill()
    await this.died
  }

  #answer(id: number, stored: StoredCell | undefined, error: string | undefined): void {
    const question = this.#questions.get(id)
    this.#questions.delete(id)
    if (error === undefined) question?.resolve(stored)
    else question?.reject(new Error(error))
  }

  #send(request: Request): void {
    this.#child.send(request)
  }

  #settle(run: number, outcome: Outcome): void {
    this.#pending.get(run)?.settle(outcome)
  }

  #isSettled(runs: readonly number[]): boolean {
    return runs.every(run => !this.#pending.has(run))
  }

  async #until(condition: () => boolean, milliseconds: number): Promise<boolean> {
    const end = performance.now() + milliseconds
    while (!condition()) {
      if (performance.now() >= end) return false
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    return true
  }

  async #answers(milliseconds: number): Promise<boolean> {
    const id = ++this.#numbers
    let isAlive: boolean | undefined
    this.#pongs.set(id, answer => (isAlive = answer))
    this.#send({ type: "ping", id })
    await this.#until(() => isAlive !== undefined, milliseconds)
    this.#pongs.delete(id)
    return isAlive === true
  }
}

function describeExit(code: number | null, signal: string | null, stderr: string): string {
  if (/JavaScript heap out of memory/.test(stderr)) return "it ran out of memory (JavaScript heap)"
  if (signal === "SIGKILL") return "it was killed (signal SIGKILL; the system does so when memory runs out)"
  if (signal) return `it crashed (signal ${signal})`
  return `it ended with exit code ${code}`
}
