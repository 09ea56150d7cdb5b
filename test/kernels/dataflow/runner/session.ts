import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { analyse, buildGraph, transpile } from "../../../../kernels/dataflow/graph/index.ts"
import {
  type Outcome,
  Runner,
  type RunnerEvent,
  type RunnerOptions,
} from "../../../../kernels/dataflow/runner/index.ts"

/** A runner in a folder of its own, with cells given by their source. */
export class Session {
  readonly events: RunnerEvent[] = []
  readonly folder = mkdtempSync(join(tmpdir(), "etude-runner-"))
  readonly file = join(this.folder, "study.ipynb")
  readonly #cells = new Map<string, string>()
  runner!: Runner
  onEvent: (event: RunnerEvent) => void = () => {}
  #waiting: { test: () => boolean; go: () => void }[] = []

  static async start(
    files: Record<string, string> = {},
    options: Partial<RunnerOptions> = {},
  ): Promise<Session> {
    const session = new Session()
    for (const [name, text] of Object.entries(files)) session.write(name, text)
    await session.open(options)
    return session
  }

  async open(options: Partial<RunnerOptions> = {}): Promise<void> {
    this.runner = await Runner.start({
      file: this.file,
      onEvent: event => {
        this.events.push(event)
        this.onEvent(event)
        for (const { test, go } of [...this.#waiting]) if (test()) go()
      },
      ...options,
    })
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  /** Runs one cell, after all those given before. */
  run(cell: string, source: string): Promise<Outcome> {
    this.#cells.set(cell, source)
    const graph = buildGraph([...this.#cells].map(([id, each]) => ({ id, analysis: analyse(each) })))
    const reads = graph.reads.get(cell)!
    const circle = graph.circles.get(cell) ?? []
    const late = [...reads].filter(([, owner]) => circle.includes(owner)).map(([name]) => name)
    const transpiled = transpile(graph.cells.get(cell)!.analysis, reads.keys())
    return this.runner.run({ cell, label: `cell ${cell}`, transpiled, late })
  }

  /** The text/plain of a cell's result; fails when the cell did. */
  async value(cell: string, source: string): Promise<unknown> {
    const outcome = await this.run(cell, source)
    if (outcome.status !== "ok")
      throw new Error(outcome.status === "error" ? outcome.error.stack : outcome.status)
    return outcome.result?.["text/plain"]
  }

  text(stream?: "stdout" | "stderr"): string {
    return this.events
      .map(event => (event.type === "stream" && event.name === (stream ?? event.name) ? event.text : ""))
      .join("")
  }

  /** Resolves with the event after which `test` passes. */
  async until(test: () => boolean): Promise<void> {
    if (!test()) await new Promise<void>(go => this.#waiting.push({ test, go }))
    this.#waiting = this.#waiting.filter(each => each.test !== test)
  }

  async close(): Promise<void> {
    await this.runner.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
