import type { Graph } from "./topology.ts"

/**
 * The cells that have to have run before `id`: those it reads from, and with a cell of a circle of functions all of
 * that circle, since a call may lead through any of them. Of its own circle, those that stand before it.
 */
export function cellsBefore(graph: Graph, id: string): Set<string> {
  const circle = graph.circles.get(id)
  const before = new Set<string>()
  for (const owner of graph.reads.get(id)?.values() ?? [])
    for (const each of graph.circles.get(owner) ?? [owner]) if (!circle?.includes(each)) before.add(each)
  for (const mate of circle ?? []) {
    if (mate === id) break
    before.add(mate)
  }
  return before
}

/**
 * The cells of `only` (all, by default) so that each comes after those it reads from; among cells that could
 * come next, the first of the document does. Cells on a circle of functions stand in document order.
 */
export function topologicalOrder(
  graph: Graph,
  only: ReadonlySet<string> = new Set(graph.cells.keys()),
): string[] {
  const position = new Map([...graph.cells.keys()].map((id, index) => [id, index]))
  const missing = new Map<string, number>()
  const after = new Map<string, string[]>()
  const ready = new Heap<string>((a, b) => position.get(a)! - position.get(b)!)
  for (const id of only) {
    const before = [...cellsBefore(graph, id)].filter(each => only.has(each))
    missing.set(id, before.length)
    for (const each of before) after.get(each)?.push(id) ?? after.set(each, [id])
    if (before.length === 0) ready.push(id)
  }
  const order: string[] = []
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id)
    for (const next of after.get(id) ?? []) {
      const left = missing.get(next)! - 1
      missing.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  return order
}

/** A binary heap: `pop` gives the least element. */
class Heap<T> {
  readonly #items: T[] = []
  readonly #compare: (a: T, b: T) => number

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  push(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#compare(items[parent]!, item) <= 0) break
      items[at] = items[parent]!
      at = parent
    }
    items[at] = item
  }

  pop(): T | undefined {
    const items = this.#items
    const least = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return least
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && this.#compare(items[child + 1]!, items[child]!) < 0) child++
      if (this.#compare(last, items[child]!) <= 0) break
      items[at] = items[child]!
      at = child
    }
    items[at] = last
    return least
  }
}
