import { dirname } from "node:path"
import { topologicalOrder, withReaders } from "../graph/index.ts"
import type { Cells } from "./cells.ts"
import { FileWatch } from "./file-watch.ts"
import { hasValues } from "./live-cell.ts"
import { importersOf, localModules } from "./local-modules.ts"
import type { Processes } from "./processes.ts"
import { SavedNotebooks } from "./saved-notebooks.ts"
import type { Turns } from "./turns.ts"
import type { Waves } from "./waves.ts"

/** Runs cells again when a local module they import, or a file they read through `file()`, has changed. */
export class FileChanges {
  readonly #folder: string
  readonly #cells: Cells
  readonly #waves: Waves
  readonly #turns: Turns
  readonly #processes: Processes
  readonly #onModules: () => void
  readonly #watch = new FileWatch(paths => void this.#turns.take(() => this.#run(paths)))
  readonly #notebooks = new SavedNotebooks()
  #modules = new Map<string, string[]>()

  /** @param onModules is called when a module has changed, before any cell runs */
  constructor(
    file: string,
    cells: Cells,
    waves: Waves,
    turns: Turns,
    processes: Processes,
    onModules: () => void,
  ) {
    this.#folder = dirname(file)
    this.#cells = cells
    this.#waves = waves
    this.#turns = turns
    this.#processes = processes
    this.#onModules = onModules
  }

  /** Watches what the cells import and read as they are now. */
  follow(): void {
    const cells = this.#cells.all()
    const specifiers = new Set(
      cells.flatMap(({ analysis }) => analysis.modules.filter(each => each.startsWith("."))),
    )
    const files = cells.flatMap(cell => cell.files)
    if (specifiers.size === 0 && files.length === 0 && this.#modules.size === 0) return
    this.#modules = localModules([...specifiers], this.#folder)
    this.#notebooks.note(this.#modules.keys())
    this.#watch.follow(new Set([...this.#modules.keys(), ...files]))
  }

  close(): void {
    this.#watch.close()
  }

  async #run(saved: ReadonlySet<string>): Promise<void> {
    const changed = this.#notebooks.changed(saved)
    const modules = importersOf(changed, this.#modules)
    if (modules.size > 0) {
      await this.#processes.reload([...modules])
      this.#onModules()
    }
    const touched = this.#cells.all().filter(({ analysis, files }) => {
      const imports = localModules(analysis.modules, this.#folder)
      return [...imports.keys()].some(file => modules.has(file)) || files.some(file => changed.has(file))
    })
    const affected = touched.filter(cell => hasValues(cell) || cell.state === "failed")
    if (affected.length === 0) return
    const ids = affected.map(({ id }) => id)
    if (this.#waves.isLazy) return this.#waves.markStale(ids)
    const order = topologicalOrder(this.#cells.graph, withReaders(this.#cells.graph, ids))
    await this.#waves.run(order, { forced: new Set(ids), publish: affected[0]!.publish })
    this.follow()
  }
}
