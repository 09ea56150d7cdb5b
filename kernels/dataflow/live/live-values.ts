import { topologicalOrder, withReaders } from "../graph/index.ts"
import type { Cells } from "./cells.ts"
import type { LiveCell } from "./live-cell.ts"
import type { Turns } from "./turns.ts"
import type { Waves } from "./waves.ts"

/** Runs the readers of live values as these arrive: one wave at a time, each with the latest. */
export class LiveValues {
  readonly #cells: Cells
  readonly #waves: Waves
  readonly #turns: Turns
  readonly #arrived = new Map<string, { cell: LiveCell; names: Set<string> }>()
  #isRunning = false

  constructor(cells: Cells, waves: Waves, turns: Turns) {
    this.#cells = cells
    this.#waves = waves
    this.#turns = turns
  }

  arrive(cell: LiveCell, names: Iterable<string>): void {
    const waiting = this.#arrived.get(cell.id)?.names ?? []
    this.#arrived.set(cell.id, { cell, names: new Set([...waiting, ...names]) })
    if (!this.#isRunning) void this.#run()
  }

  /** Drops what has arrived and not been shown. */
  clear(): void {
    this.#arrived.clear()
  }

  /** Resolves when everything that has arrived was taken in. */
  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#arrived.size > 0) await this.#turns.take(() => this.#wave())
    this.#isRunning = false
  }

  async #wave(): Promise<void> {
    const arrived = [...this.#arrived.values()]
    this.#arrived.clear()
    for (const { cell, names } of arrived) {
      const { graph } = this.#cells
      const readers = [...(graph.readers.get(cell.id) ?? [])].filter(id => {
        for (const [name, owner] of graph.reads.get(id) ?? [])
          if (owner === cell.id && names.has(name)) return true
        return false
      })
      const order = topologicalOrder(graph, withReaders(graph, readers))
      await this.#waves.run(order, { forced: new Set(), changed: names, publish: cell.publish })
    }
  }
}
