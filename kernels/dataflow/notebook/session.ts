import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Cache } from "../cache/index.ts"
import { Runner, type RunnerEvent, type RunnerOptions } from "../runner/index.ts"

/**
 * What runs of one notebook share while it is watched: the process with its values, and a cache for as long as the
 * session lasts, which also has the results of cells that no cache keeps (they use the clock, say).
 */
export class RunSession {
  readonly cache: Cache
  /** The cell and key that each name in the process comes from. */
  readonly at = new Map<string, string>()
  /** Files that cells have read through `file()`, by cell. */
  readonly files = new Map<string, readonly string[]>()
  /** Files that cells of imported notebooks have read, each with its notebook, by the cell that imports. */
  readonly imported = new Map<string, ReadonlyMap<string, string>>()
  /** The text of the notebook that a run has written in place. */
  written: string | undefined
  #runner: Promise<Runner> | undefined
  #onEvent: (event: RunnerEvent) => void = () => {}

  private constructor(folder: string) {
    this.cache = new Cache(folder)
  }

  static async open(): Promise<RunSession> {
    return new RunSession(await mkdtemp(join(tmpdir(), "etude-watch-")))
  }

  /** The process, for a run that listens to it from now on. */
  start(options: RunnerOptions): Promise<Runner> {
    this.#onEvent = options.onEvent
    this.#runner ??= Runner.start({ ...options, onEvent: event => this.#onEvent(event) })
    return this.#runner
  }

  /** The process has died. */
  lost(): void {
    this.#runner = undefined
    this.at.clear()
  }

  /** The next import of these files loads them anew. */
  async reload(paths: readonly string[]): Promise<void> {
    ;(await this.#runner)?.reload(paths)
  }

  async close(): Promise<void> {
    await (await this.#runner?.catch(() => undefined))?.close()
    await rm(this.cache.folder, { recursive: true, force: true })
  }
}
