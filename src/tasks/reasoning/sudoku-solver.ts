import type { Random } from "../../stats/random.ts"

/** Box height and width by the side of the grid. */
export const boxes: Record<number, readonly [number, number]> = { 4: [2, 2], 6: [2, 3], 9: [3, 3] }

/** The row, column and box of each cell, by side; boxes are numbered along the rows. */
const places = Object.fromEntries(
  Object.entries(boxes).map(([text, [height, width]]) => {
    const side = Number(text)
    const cells = Array.from({ length: side * side }, (_, cell) => cell)
    const row = Int8Array.from(cells, cell => Math.floor(cell / side))
    const column = Int8Array.from(cells, cell => cell % side)
    const box = Int8Array.from(
      cells,
      cell => Math.floor(row[cell]! / height) * height + Math.floor(column[cell]! / width),
    )
    return [side, { row, column, box }]
  }),
)

const bitsIn = Int8Array.from({ length: 1024 }, (_, mask) => mask.toString(2).replaceAll("0", "").length)

/**
 * Up to `limit` solutions of a grid written row by row, 0 for empty, filling the cell with the fewest candidates
 * first. Bit d of a mask says that digit d is taken. `rng` shuffles the order of digits.
 */
export function solve(given: readonly number[], side: number, limit: number, rng?: Random): number[][] {
  const grid = [...given]
  const { row, column, box } = places[side]!
  const [inRow, inColumn, inBox] = [new Int16Array(side), new Int16Array(side), new Int16Array(side)]
  const all = 2 ** (side + 1) - 2
  const toggle = (cell: number, bit: number): void => {
    inRow[row[cell]!]! ^= bit
    inColumn[column[cell]!]! ^= bit
    inBox[box[cell]!]! ^= bit
  }
  const empty: number[] = []
  for (let cell = 0; cell < grid.length; cell++) {
    if (grid[cell] === 0) empty.push(cell)
    else toggle(cell, 1 << grid[cell]!)
  }
  const found: number[][] = []
  /** Cells `empty[filled…]` are still to be filled. */
  const search = (filled: number): void => {
    if (filled === empty.length) {
      found.push([...grid])
      return
    }
    let best = filled
    let fewest = side + 1
    let free = 0
    for (let i = filled; i < empty.length && fewest > 1; i++) {
      const cell = empty[i]!
      const mask = all & ~(inRow[row[cell]!]! | inColumn[column[cell]!]! | inBox[box[cell]!]!)
      if (bitsIn[mask]! < fewest) {
        best = i
        fewest = bitsIn[mask]!
        free = mask
      }
    }
    const cell = empty[best]!
    empty[best] = empty[filled]!
    empty[filled] = cell
    let digits: number[] = []
    for (let digit = 1; digit <= side; digit++) if (free & (1 << digit)) digits.push(digit)
    if (rng) digits = rng.shuffle(digits)
    for (const digit of digits) {
      grid[cell] = digit
      toggle(cell, 1 << digit)
      search(filled + 1)
      toggle(cell, 1 << digit)
      if (found.length >= limit) break
    }
    grid[cell] = 0
    empty[filled] = empty[best]!
    empty[best] = cell
  }
  search(0)
  return found
}
