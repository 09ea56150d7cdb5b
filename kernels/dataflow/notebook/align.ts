import { joinLines, type NotebookCell } from "./nbformat.ts"

/** A cell of the old notebook beside its cell of the new one; one of them is absent where a cell was added or removed. */
export interface CellPair {
  readonly before: NotebookCell | undefined
  readonly after: NotebookCell | undefined
  /** It stands elsewhere among the cells that both notebooks have. */
  readonly isMoved: boolean
}

/**
 * Which cell of one notebook is which of the other: cells with the same id; of the rest those with the same text; of
 * the rest, between cells already paired, those of which more than half of the lines are the same.
 * In the order of the new notebook, each removed cell after the one it followed.
 */
export function alignCells(before: readonly NotebookCell[], after: readonly NotebookCell[]): CellPair[] {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (a: number, b: number): void => {
    partner.set(b, a)
    taken.add(a)
  }
  const byId = new Map(before.flatMap((cell, i) => (cell.id === undefined ? [] : [[cell.id, i] as const])))
  after.forEach((cell, b) => {
    const a = cell.id === undefined ? undefined : byId.get(cell.id)
    if (a !== undefined && before[a]!.cell_type === cell.cell_type) pair(a, b)
  })
  const byText = new Map<string, number[]>()
  before.forEach((cell, a) => {
    if (taken.has(a)) return
    const list = byText.get(textKey(cell))
    if (list) list.push(a)
    else byText.set(textKey(cell), [a])
  })
  after.forEach((cell, b) => {
    const a = partner.has(b) ? undefined : byText.get(textKey(cell))?.shift()
    if (a !== undefined) pair(a, b)
  })
  after.forEach((cell, b) => {
    if (partner.has(b)) return
    const [from, to] = gapAround(b, partner, before.length)
    let best = 0.5
    let found: number | undefined
    for (let a = from; a < to; a++) {
      if (taken.has(a) || before[a]!.cell_type !== cell.cell_type) continue
      const alike = similarity(joinLines(before[a]!.source), joinLines(cell.source))
      if (alike > best) [best, found] = [alike, a]
    }
    if (found !== undefined) pair(found, b)
  })

  const inOrder = longestRising(after.flatMap((_, b) => partner.get(b) ?? []))
  const pairs: CellPair[] = []
  const removedAfter = (a: number): void => {
    for (let next = a + 1; next < before.length && !taken.has(next); next++)
      pairs.push({ before: before[next], after: undefined, isMoved: false })
  }
  removedAfter(-1)
  after.forEach((cell, b) => {
    const a = partner.get(b)
    pairs.push({
      before: a === undefined ? undefined : before[a],
      after: cell,
      isMoved: a !== undefined && !inOrder.has(a),
    })
    if (a !== undefined) removedAfter(a)
  })
  return pairs
}

const textKey = (cell: NotebookCell): string => `${cell.cell_type}\n${joinLines(cell.source)}`

/** The old cells between the partners of the nearest paired new cells. */
function gapAround(b: number, partner: ReadonlyMap<number, number>, length: number): [number, number] {
  let [from, to] = [0, length]
  for (let i = b - 1; i >= 0; i--)
    if (partner.has(i)) {
      from = partner.get(i)! + 1
      break
    }
  const later = [...partner.keys()].filter(i => i > b)
  if (later.length > 0) to = partner.get(Math.min(...later))!
  return [from, to]
}

/** Dice's coefficient over the lines that are not blank: twice the shared ones over all. */
function similarity(a: string, b: string): number {
  const linesOf = (text: string): string[] =>
    text
      .split("\n")
      .map(line => line.trim())
      .filter(line => line !== "")
  const [left, right] = [linesOf(a), linesOf(b)]
  const counts = new Map<string, number>()
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1)
  let shared = 0
  for (const line of right) {
    const count = counts.get(line) ?? 0
    if (count > 0) shared++
    counts.set(line, count - 1)
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length)
}

/** The members of a longest increasing subsequence: what has kept its order. */
function longestRising(values: readonly number[]): Set<number> {
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  for (const value of values) {
    let at = ends.findIndex(end => end >= value)
    if (at < 0) at = ends.length
    previous.set(value, ends[at - 1])
    ends[at] = value
  }
  const kept = new Set<number>()
  for (let value = ends.at(-1); value !== undefined; value = previous.get(value)) kept.add(value)
  return kept
}
