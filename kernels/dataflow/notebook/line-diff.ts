/** One line of a comparison of two texts. */
export interface LineChange {
  readonly kind: "same" | "removed" | "added"
  readonly text: string
}

/**
 * The fewest lines to remove and add that make `b` of `a`, by Myers' greedy algorithm: "An O(ND) Difference Algorithm
 * and Its Variations", Algorithmica 1 (1986). Time and memory grow with the number of differences, so texts that differ
 * in more than `most` lines are given as all removed, all added, but for what they begin and end with alike.
 */
export function diffLines(a: readonly string[], b: readonly string[], most = 2000): LineChange[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const middle = shortestEdit(a.slice(head, a.length - tail), b.slice(head, b.length - tail), most)
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]
}

const marked = (kind: LineChange["kind"], lines: readonly string[]): LineChange[] =>
  lines.map(text => ({ kind, text }))
const same = (lines: readonly string[]): LineChange[] => marked("same", lines)

function shortestEdit(a: readonly string[], b: readonly string[], most: number): LineChange[] {
  const [n, m] = [a.length, b.length]
  if (n === 0 || m === 0) return [...marked("removed", a), ...marked("added", b)]
  // furthest[k] is how far in `a` a path on diagonal k = x − y has come; one copy for each number of edits.
  let furthest = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let edits = 0; edits <= Math.min(n + m, most); edits++) {
    trace.push(new Map(furthest))
    const next = new Map(furthest)
    for (let k = -edits; k <= edits; k += 2) {
      let x = stepsDown(next, k, edits) ? next.get(k + 1)! : next.get(k - 1)! + 1
      while (x < n && x - k < m && a[x] === b[x - k]) x++
      next.set(k, x)
      if (x >= n && x - k >= m) return walkBack(a, b, trace, edits)
    }
    furthest = next
  }
  return [...marked("removed", a), ...marked("added", b)]
}

const stepsDown = (furthest: ReadonlyMap<number, number>, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
  last: number,
): LineChange[] {
  const changes: LineChange[] = []
  let [x, y] = [a.length, b.length]
  for (let edits = last; edits >= 0; edits--) {
    const furthest = trace[edits]!
    const k = x - y
    const isDown = stepsDown(furthest, k, edits)
    const fromX = edits === 0 ? 0 : furthest.get(isDown ? k + 1 : k - 1)!
    const fromY = edits === 0 ? 0 : fromX - (isDown ? k + 1 : k - 1)
    while (x > fromX && y > fromY) {
      changes.push({ kind: "same", text: a[--x]! })
      y--
    }
    if (edits === 0) break
    if (isDown) changes.push({ kind: "added", text: b[--y]! })
    else changes.push({ kind: "removed", text: a[--x]! })
  }
  return changes.reverse()
}
