import {
  type Analysis,
  blockedCells,
  buildGraph,
  describeFault,
  describeWaiting,
  type Graph,
  isSameImport,
  type Plan,
  planEdit,
  topologicalOrder,
  withSources,
} from "../graph/index.ts"
import { hasValues, type LiveCell } from "./live-cell.ts"

/** The notebook as far as this kernel has seen it: cells in the order they were first executed, and their graph. */
export class Cells {
  readonly #cells = new Map<string, LiveCell>()
  #graph: Graph = buildGraph([])

  get graph(): Graph {
    return this.#graph
  }

  get(id: string): LiveCell | undefined {
    return this.#cells.get(id)
  }

  all(): LiveCell[] {
    return [...this.#cells.values()]
  }

  /** The unnamed cell of this very source: a console that sends it again runs it again. */
  anonymous(source: string): LiveCell | undefined {
    return this.all().find(cell => !cell.isNamed && cell.analysis.source === source)
  }

  /** Adds, replaces and removes cells, and plans what follows. */
  edit(put: LiveCell | undefined, removed: readonly string[] = []): Plan {
    const before = this.#graph
    for (const id of removed) this.#cells.delete(id)
    if (put) this.#cells.set(put.id, put)
    this.#graph = buildGraph(this.#cells.values())
    // An import that another cell now gives in its stead: should it have to give that again, it has to run.
    for (const cell of this.#cells.values())
      if (!cell.gives.every(name => this.#graph.owners.get(name) === cell.id))
        cell.gives = cell.gives.filter(name => this.#graph.owners.get(name) === cell.id)
    return planEdit(before, this.#graph, put ? [put.id] : [])
  }

  /** The names of values that a cell gives to others. */
  givenBy(id: string): string[] {
    const { declarations } = this.#graph.cells.get(id)!.analysis
    return declarations
      .filter(({ isValue, name }) => isValue && this.#graph.owners.get(name) === id)
      .map(({ name }) => name)
  }

  /** Whether a cell has to give a name that it has not given: an import that it shared with a cell which is no more. */
  isShort(cell: LiveCell): boolean {
    return this.givenBy(cell.id).some(name => !cell.gives.includes(name))
  }

  /** Cells that the analysis of a new cell would take names from, as a console user who types them again means it. */
  redefinedBy(analysis: Analysis): string[] {
    const own = new Map(analysis.declarations.map(each => [each.name, each]))
    return this.all()
      .filter(({ isNamed, analysis }) => {
        const again = analysis.declarations.filter(({ name }) => own.has(name))
        return !isNamed && again.some(each => !isSameImport(each, own.get(each.name)))
      })
      .map(({ id }) => id)
  }

  /** The cells above `id` whose values are missing and which could run, in the order to run them. */
  missingAbove(id: string): string[] {
    const blocked = blockedCells(this.#graph)
    const missing = [...withSources(this.#graph, [id])].filter(above => {
      if (above === id || blocked.has(above)) return false
      const cell = this.#cells.get(above)!
      return cell.state === "stale" || cell.state === "blocked" || (hasValues(cell) && this.isShort(cell))
    })
    return topologicalOrder(this.#graph, new Set(missing))
  }

  /**
   * Why the graph does not let a cell run, in one sentence; undefined when it does.
   *
   * @param blocked cells that cannot run either, though their state may not say so yet
   */
  whyBlocked(id: string, blocked: ReadonlySet<string>): string | undefined {
    const label = (cell: string) => this.#cells.get(cell)?.label ?? cell
    const fault = this.#graph.faults.get(id)?.[0]
    if (fault) return `line ${fault.line}: ${describeFault(fault, label)}`
    const waiting = this.#graph.waiting.get(id)
    if (waiting) return describeWaiting(waiting)
    for (const [name, owner] of this.#graph.reads.get(id) ?? [])
      if (blocked.has(owner)) return `waiting for \`${name}\` from ${label(owner)}, which could not run`
    return this.unready(id)?.why
  }

  /**
   * A cell above that has no values that hold, and why in one sentence; undefined when all have. Functions that call
   * each other across cells wait together for what any of them reads.
   */
  unready(id: string): { owner: LiveCell; why: string } | undefined {
    const circle = this.#graph.circles.get(id) ?? [id]
    for (const mate of circle)
      for (const [name, owner_] of this.#graph.reads.get(mate) ?? []) {
        const owner = this.#cells.get(owner_)!
        if (circle.includes(owner_) || hasValues(owner)) continue
        const why = { failed: "failed", stale: "is stale", blocked: "could not run", new: "has not run" }
        const state = why[owner.state as keyof typeof why]
        return { owner, why: `waiting for \`${name}\` from ${owner.label}, which ${state}` }
      }
    return undefined
  }
}
