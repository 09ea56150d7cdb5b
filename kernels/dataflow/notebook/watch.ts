import { readFile } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { analyse } from "../graph/index.ts"
import { FileWatch } from "../live/file-watch.ts"
import { importersOf, localModules } from "../live/local-modules.ts"
import { SavedNotebooks } from "../live/saved-notebooks.ts"
import { NotebookError } from "./error.ts"
import type { RunEvent, RunOptions } from "./events.ts"
import { readNotebook } from "./read.ts"
import { runNotebook } from "./run.ts"
import { RunSession } from "./session.ts"

export type WatchEvent =
  | RunEvent
  /** A run has ended, and the next begins when one of the files changes. */
  | { readonly type: "watching"; readonly file: string; readonly paths: readonly string[] }
  | { readonly type: "changed"; readonly file: string; readonly paths: readonly string[] }
  /** The notebook cannot be read as it now is. */
  | { readonly type: "unreadable"; readonly file: string; readonly error: NotebookError }

/**
 * Runs a notebook, and again whenever it, a local module or notebook that it imports or a file that it or these read
 * through `file()` is saved: then only what the change affects runs, in the process that has the other values. Ends
 * when `options.signal` aborts.
 */
export async function* watchNotebook(
  file: string,
  options: RunOptions = {},
): AsyncGenerator<WatchEvent, void> {
  const session = await RunSession.open()
  const changes = new Changes(options.signal)
  const imported = new SavedNotebooks()
  const notebook = resolve(file)
  let { force } = options
  let isFirst = true
  try {
    changes.follow([notebook])
    for (;;) {
      let text = await readFile(notebook, "utf8").catch(() => "")
      imported.note((await modulesOf(file)).keys())
      try {
        yield* runNotebook(file, { ...options, force }, session)
        force = false
      } catch (error) {
        // Later on it is an edit that makes it so: a parameter of another name.
        if (!(error instanceof NotebookError) || (isFirst && error.isUsage)) throw error
        yield { type: "unreadable", file, error }
      }
      isFirst = false
      if (options.signal?.aborted) return
      const modules = await modulesOf(file)
      const files = [...session.files.values()].flat()
      const readers = new Map([...session.imported.values()].flatMap(each => [...each]))
      changes.follow([notebook, ...modules.keys(), ...files, ...readers.keys()])
      yield { type: "watching", file, paths: changes.paths }
      for (;;) {
        const saved = await changes.next()
        if (!saved) return
        const changed = imported.changed(saved)
        const before = text
        text = await readFile(notebook, "utf8").catch(() => "")
        // A save that changes nothing; the executed notebook, written in place by this very run.
        if (changed.has(notebook) && (text === before || text === session.written)) changed.delete(notebook)
        if (changed.size === 0) continue
        const anew = [...changed].flatMap(path => [path, readers.get(path) ?? path])
        await session.reload([...importersOf(new Set(anew), modules)])
        yield { type: "changed", file, paths: [...changed] }
        break
      }
    }
  } finally {
    changes.close()
    await session.close()
  }
}

/** Local modules that the notebook's cells import, directly or not, with what each imports. */
async function modulesOf(file: string): Promise<Map<string, string[]>> {
  const notebook = await readNotebook(file).catch(() => undefined)
  const specifiers = notebook?.cells.flatMap(({ source }) => analyse(source).modules) ?? []
  return localModules([...new Set(specifiers)], dirname(resolve(file)))
}

/** Saved files, taken one batch at a time. */
class Changes {
  readonly #signal: AbortSignal | undefined
  readonly #watch = new FileWatch(paths => this.#note(paths))
  // A watch alone does not keep the process alive.
  readonly #alive = setInterval(() => {}, 1 << 30)
  #changed = new Set<string>()
  #wake: (() => void) | undefined
  #paths: readonly string[] = []
  readonly #onAbort = (): void => this.#wake?.()

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
    signal?.addEventListener("abort", this.#onAbort)
  }

  get paths(): readonly string[] {
    return this.#paths
  }

  follow(paths: readonly string[]): void {
    this.#paths = [...new Set(paths)]
    this.#watch.follow(new Set(paths))
  }

  /** What has been saved since it was last asked; `undefined` when there is nothing more to wait for. */
  async next(): Promise<ReadonlySet<string> | undefined> {
    while (this.#changed.size === 0 && !this.#signal?.aborted)
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    if (this.#signal?.aborted) return undefined
    const changed = this.#changed
    this.#changed = new Set()
    return changed
  }

  close(): void {
    clearInterval(this.#alive)
    this.#watch.close()
    this.#signal?.removeEventListener("abort", this.#onAbort)
  }

  #note(paths: ReadonlySet<string>): void {
    for (const path of paths) this.#changed.add(path)
    this.#wake?.()
  }
}
