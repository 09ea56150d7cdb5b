import type { Random } from "../../stats/random.ts"

/** Box height and width by the side of the grid. */
export const boxes: Record<number, readonly [number, number]> = { 4: [2, 2], 6: [2, 3], 9: [3, 3] }

/** The row, column and box of each cell, by side: boxes numbered along the rows. */
const places = Object.fromEntries(
  Object.entries(boxes).map(([text, [height, width]]) => {
    const side = Number(text)
    const cells = Array.from({ length: side * side }, (_, cell) => {
      const [row, column] = [Math.floor(cell / side), cell % side]
      return [row, column, Math.floor(row / height) * height + Math.floor(column / width)] as const
    })
    return [side, cells]
  }),
)

const countBits = (mask: number): number => (mask === 0 ? 0 : 1 + countBits(mask & (mask - 1)))

/**
 * Up to `limit` solutions of a grid written row by row, 0 for empty, filling the cell with the fewest candidates
 * first. Bit d of a mask says that digit d is taken. `rng` shuffles the order of digits.
 */
export function solve(given: readonly number[], side: number, limit: number, rng?: Random): number[][] {
  const grid = [...given]
  const [rows, columns, squares] = [0, 0, 0].map(() => new Array<number>(side).fill(0)) as [
    number[],
    number[],
    number[],
  ]
  const all = 2 ** (side + 1) - 2
  const toggle = (cell: number, bit: number) => {
    const [row, column, square] = places[side]![cell]!
    rows[row]! ^= bit
    columns[column]! ^= bit
    squares[square]! ^= bit
  }
  for (const [cell, digit] of grid.entries()) if (digit) toggle(cell, 1 << digit)
  const found: number[][] = []
  const search = (): void => {
    let best = -1
    let fewest = side + 1
    let free = 0
    for (let cell = 0; cell < grid.length; cell++) {
      if (grid[cell] !== 0) continue
      const [row, column, square] = places[side]![cell]!
      const mask = all & ~(rows[row]! | columns[column]! | squares[square]!)
      const count = countBits(mask)
      if (count < fewest) [best, fewest, free] = [cell, count, mask]
      if (count === 0) return
    }
    if (best < 0) {
      found.push([...grid])
      return
    }
    const digits = Array.from({ length: side }, (_, i) => i + 1).filter(digit => free & (1 << digit))
    for (const digit of rng ? rng.shuffle(digits) : digits) {
      grid[best] = digit
      toggle(best, 1 << digit)
      search()
      toggle(best, 1 << digit)
      grid[best] = 0
      if (found.length >= limit) return
    }
  }
  search()
  return found
}
