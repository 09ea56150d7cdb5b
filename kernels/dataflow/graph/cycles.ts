import type { Cell } from "./cell.ts"
import type { CycleStep } from "./faults.ts"

type Reads = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface Cycles {
  /** Forbidden cycles, one shortest path for each knot of cells that need each other. */
  readonly cycles: readonly (readonly CycleStep[])[]
  /** Allowed ones, made of function declarations only: for each cell on one, all cells of its knot. */
  readonly circles: ReadonlyMap<string, readonly string[]>
}

/**
 * Finds the cells that need each other: the strongly connected components of the value edges (Tarjan 1972).
 * Cells of function declarations may, as functions of one module may: a call reads the name late.
 */
export function findCycles(cells: ReadonlyMap<string, Cell>, reads: Reads): Cycles {
  const cycles: CycleStep[][] = []
  const circles = new Map<string, string[]>()
  const position = new Map([...cells.keys()].map((id, index) => [id, index]))
  for (const knot of components(cells, reads)) {
    if (knot.length === 1) continue
    knot.sort((a, b) => position.get(a)! - position.get(b)!)
    if (knot.every(id => cells.get(id)!.analysis.isOnlyFunctions))
      for (const id of knot) circles.set(id, knot)
    else cycles.push(...coveringCycles(knot, reads))
  }
  return { cycles, circles }
}

/** Tarjan's algorithm with a stack of its own: a chain of 10,000 cells must not overflow the call stack. */
function components(cells: ReadonlyMap<string, Cell>, reads: Reads): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  for (const root of cells.keys()) {
    if (index.has(root)) continue
    const calls: { id: string; next: Iterator<string> }[] = []
    const enter = (id: string): void => {
      index.set(id, index.size)
      low.set(id, index.get(id)!)
      open.push(id)
      isOpen.add(id)
      calls.push({ id, next: new Set(reads.get(id)?.values()).values() })
    }
    enter(root)
    while (calls.length > 0) {
      const { id, next } = calls.at(-1)!
      const step = next.next()
      if (!step.done) {
        if (!index.has(step.value)) enter(step.value)
        else if (isOpen.has(step.value)) low.set(id, Math.min(low.get(id)!, index.get(step.value)!))
        continue
      }
      calls.pop()
      const caller = calls.at(-1)
      if (caller) low.set(caller.id, Math.min(low.get(caller.id)!, low.get(id)!))
      if (low.get(id) !== index.get(id)) continue
      const component = open.splice(open.lastIndexOf(id))
      for (const each of component) isOpen.delete(each)
      found.push(component)
    }
  }
  return found
}

/** Short cycles inside a knot until each of its cells lies on one, so that each can name its own. */
function coveringCycles(knot: readonly string[], reads: Reads): CycleStep[][] {
  const inside = new Set(knot)
  const covered = new Set<string>()
  const found: CycleStep[][] = []
  for (const start of knot) {
    if (covered.has(start)) continue
    const path = shortestCycle(start, inside, reads)
    for (const { cell } of path) covered.add(cell)
    found.push(path)
  }
  return found
}

function shortestCycle(start: string, inside: ReadonlySet<string>, reads: Reads): CycleStep[] {
  const cameBy = new Map<string, CycleStep>()
  const queue = [start]
  for (const cell of queue) {
    for (const [name, owner] of reads.get(cell) ?? []) {
      if (!inside.has(owner) || cameBy.has(owner)) continue
      cameBy.set(owner, { cell, reads: name })
      if (owner !== start) queue.push(owner)
      else {
        const path: CycleStep[] = []
        for (let at = start; path.length === 0 || at !== start; ) {
          const step = cameBy.get(at)!
          path.unshift(step)
          at = step.cell
        }
        return path
      }
    }
  }
  return []
}
