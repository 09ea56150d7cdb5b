import { topologicalOrder } from "./order.ts"
import type { Graph } from "./topology.ts"

/** What an edit asks for. */
export interface Plan {
  /** Cells to run, in the order to run them. */
  readonly run: readonly string[]
  /** Cells whose values and outputs no longer hold and that cannot run: at fault, waiting, or behind such a cell. */
  readonly blocked: readonly string[]
  /** Names that nobody defines any more, or whose owner has changed: to be forgotten before anything runs. */
  readonly gone: readonly string[]
}

/**
 * Plans the step from one graph to the next. `edited` are the cells whose source was (re-)executed.
 *
 * A cell must run when it was edited, when it is new, when one of its names has another owner than before, when it
 * could not run before and now can, when a name that it shared has become its own, or when a cell it reads from must run. Running the plan, with every cell a
 * function of its code and what it reads, leaves the notebook as a fresh run of `after` would.
 */
export function planEdit(before: Graph, after: Graph, edited: Iterable<string>): Plan {
  const touched = new Set<string>()
  for (const id of edited) if (after.cells.has(id)) touched.add(id)
  const blockedBefore = blockedCells(before)
  const blocked = blockedCells(after)
  for (const id of after.cells.keys()) {
    if (!before.cells.has(id) || blockedBefore.has(id) !== blocked.has(id)) touched.add(id)
    else if (!sameReads(before.reads.get(id), after.reads.get(id))) touched.add(id)
  }
  for (const [name, owner] of after.owners) if (before.owners.get(name) !== owner) touched.add(owner)
  const affected = withReaders(after, touched)
  const run = new Set([...affected].filter(id => !blocked.has(id)))
  const gone = [...before.owners].filter(([name, owner]) => {
    const now = after.owners.get(name)
    return now !== owner || blocked.has(now)
  })
  return {
    run: topologicalOrder(after, run),
    blocked: [...after.cells.keys()].filter(id => blocked.has(id) && affected.has(id)),
    gone: gone.map(([name]) => name),
  }
}

/** The plan of a fresh run: every cell that can run. */
export function planAll(graph: Graph): Plan {
  const blocked = blockedCells(graph)
  const ids = [...graph.cells.keys()]
  return {
    run: topologicalOrder(graph, new Set(ids.filter(id => !blocked.has(id)))),
    blocked: ids.filter(id => blocked.has(id)),
    gone: [],
  }
}

/** Cells that cannot run in this graph: at fault, waiting for a name, or reading from such a cell. */
export function blockedCells(graph: Graph): Set<string> {
  return withReaders(graph, [...graph.faults.keys(), ...graph.waiting.keys()])
}

/** The cells and all that read from them, directly or not. */
export function withReaders(graph: Graph, ids: Iterable<string>): Set<string> {
  const found = new Set(ids)
  for (const id of found) for (const reader of graph.readers.get(id) ?? []) found.add(reader)
  return found
}

/** The cells and all that they read from, directly or not. */
export function withSources(graph: Graph, ids: Iterable<string>): Set<string> {
  const found = new Set(ids)
  for (const id of found) for (const owner of graph.reads.get(id)?.values() ?? []) found.add(owner)
  return found
}

function sameReads(
  a: ReadonlyMap<string, string> = new Map(),
  b: ReadonlyMap<string, string> = new Map(),
): boolean {
  return a.size === b.size && [...a].every(([name, owner]) => b.get(name) === owner)
}
