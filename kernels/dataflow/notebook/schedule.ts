import { cellsBefore, type Graph } from "../graph/index.ts"

/**
 * Says which cell of a plan may start. One cell computes at a time, in the plan's order; while every cell under way
 * waits for a timer, a file or the network, the next whose sources are done may start beside them.
 */
export class Schedule {
  readonly #graph: Graph
  readonly #waiting: string[]
  readonly #done = new Set<string>()
  /** Cells under way, and whether each is idle. */
  readonly #running = new Map<string, boolean>()
  readonly #planned: ReadonlySet<string>

  constructor(graph: Graph, order: readonly string[]) {
    this.#graph = graph
    this.#waiting = [...order]
    this.#planned = new Set(order)
  }

  /** The next cell to start now, taken off the plan; `undefined` while none may. */
  next(): string | undefined {
    if ([...this.#running.values()].includes(false)) return undefined
    const index = this.#waiting.findIndex(id => this.#isReady(id))
    if (index < 0) return undefined
    const [id] = this.#waiting.splice(index, 1)
    this.#running.set(id!, false)
    return id
  }

  idle(id: string): void {
    if (this.#running.has(id)) this.#running.set(id, true)
  }

  finished(id: string): void {
    this.#running.delete(id)
    this.#done.add(id)
  }

  /** The cell has ended without its values: what reads them will not start. */
  failed(id: string): void {
    this.#running.delete(id)
  }

  /** Cells that have not started. */
  get left(): readonly string[] {
    return this.#waiting
  }

  get running(): readonly string[] {
    return [...this.#running.keys()]
  }

  #isReady(id: string): boolean {
    for (const before of cellsBefore(this.#graph, id))
      if (this.#planned.has(before) && !this.#done.has(before)) return false
    return true
  }
}
