import { resolve } from "node:path"
import { findBundle } from "../boot/run.cjs"
import { type Graph, type Literal, type Transpiled, transpile } from "../graph/index.ts"
import { type Outcome, Runner, type RunnerEvent } from "../runner/index.ts"
import type { CodeCell, Notebook } from "./read.ts"
import type { RunSession } from "./session.ts"

export interface ProcessOptions {
  readonly parameters: Readonly<Record<string, Literal>>
  readonly formats: readonly string[]
  /** Seconds that one cell may take. */
  readonly timeout: number | undefined
  readonly env: NodeJS.ProcessEnv | undefined
  readonly onEvent: (event: RunnerEvent) => void
  /** Folder of the cache for notebooks that cells import. */
  readonly notebooks?: string | undefined
  /** Has the process, where it outlives a run. */
  readonly session?: RunSession | undefined
}

/** Runs cells, whatever process they are in. */
export interface CellRunner {
  transpiled(id: string): Transpiled
  start(): Promise<Pick<Runner, "store" | "restore">>
  run(cell: CodeCell): Promise<{ outcome: Outcome; isTimeout: boolean }>
}

/** The process in which a headless run executes its cells: started when first needed, and anew after it has died. */
export class CellProcess implements CellRunner {
  readonly #notebook: Notebook
  readonly #graph: Graph
  readonly #options: ProcessOptions
  readonly #transpiled = new Map<string, Transpiled>()
  #runner: Promise<Runner> | undefined

  constructor(notebook: Notebook, graph: Graph, options: ProcessOptions) {
    this.#notebook = notebook
    this.#graph = graph
    this.#options = options
  }

  transpiled(id: string): Transpiled {
    let found = this.#transpiled.get(id)
    if (!found) {
      found = transpile(this.#graph.cells.get(id)!.analysis, this.#graph.reads.get(id)!.keys())
      this.#transpiled.set(id, found)
    }
    return found
  }

  /** Starts the process if there is none, so that the first cell's time is its own. */
  start(): Promise<Runner> {
    const { parameters, formats, env, onEvent, session, notebooks } = this.#options
    const file = resolve(this.#notebook.file)
    const bundle = () => findBundle("child")
    const options = { file, onEvent, parameters, formats, cache: notebooks, bundle, ...(env ? { env } : {}) }
    this.#runner ??= session ? session.start(options) : Runner.start(options)
    return this.#runner
  }

  async run(cell: CodeCell): Promise<{ outcome: Outcome; isTimeout: boolean }> {
    const runner = await this.start()
    const circle = this.#graph.circles.get(cell.id) ?? []
    const reads = [...this.#graph.reads.get(cell.id)!]
    const late = reads.filter(([, owner]) => circle.includes(owner)).map(([name]) => name)
    const { timeout } = this.#options
    let isTimeout = false
    const stop = (): void => {
      isTimeout = true
      void runner.interrupt([cell.id])
    }
    const timer = timeout === undefined ? undefined : setTimeout(stop, timeout * 1000)
    const outcome = await runner.run({
      cell: cell.id,
      label: cell.label,
      transpiled: this.transpiled(cell.id),
      late,
    })
    clearTimeout(timer)
    if (outcome.status === "died") {
      this.#runner = undefined
      this.#options.session?.lost()
    }
    return { outcome, isTimeout }
  }

  async interrupt(): Promise<void> {
    await (await this.#runner)?.interrupt()
  }

  async reply(id: number, text: string | null): Promise<void> {
    ;(await this.#runner)?.reply(id, text)
  }

  async close(): Promise<void> {
    if (this.#options.session) return
    await (await this.#runner?.catch(() => undefined))?.close()
  }
}
