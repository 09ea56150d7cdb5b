import type { Random } from "../../stats/random.ts"
import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

/** Box height and width by the side of the grid. */
const boxes: Record<number, readonly [number, number]> = { 4: [2, 2], 6: [2, 3], 9: [3, 3] }

/** The digits that may stand in a cell of a grid written row by row, 0 for empty. */
function candidates(grid: readonly number[], cell: number, side: number): number[] {
  const [height, width] = boxes[side]!
  const [row, column] = [Math.floor(cell / side), cell % side]
  const taken = new Set<number>()
  for (let i = 0; i < side; i++) {
    taken.add(grid[row * side + i]!).add(grid[i * side + column]!)
    const boxRow = row - (row % height) + Math.floor(i / width)
    taken.add(grid[boxRow * side + column - (column % width) + (i % width)]!)
  }
  return Array.from({ length: side }, (_, i) => i + 1).filter(digit => !taken.has(digit))
}

/** Up to `limit` solutions, by filling the cell with the fewest candidates first; `rng` shuffles their order. */
function solve(grid: number[], side: number, limit: number, rng?: Random): number[][] {
  let best = -1
  let choices: number[] = []
  for (let cell = 0; cell < grid.length; cell++) {
    if (grid[cell] !== 0) continue
    const here = candidates(grid, cell, side)
    if (best < 0 || here.length < choices.length) [best, choices] = [cell, here]
    if (choices.length === 0) return []
  }
  if (best < 0) return [[...grid]]
  const found: number[][] = []
  for (const digit of rng ? rng.shuffle(choices) : choices) {
    grid[best] = digit
    found.push(...solve(grid, side, limit - found.length, rng))
    grid[best] = 0
    if (found.length >= limit) break
  }
  return found
}

const write = (grid: readonly number[], side: number, empty: string): string =>
  Array.from({ length: side }, (_, row) =>
    grid
      .slice(row * side, (row + 1) * side)
      .map(n => n || empty)
      .join(""),
  ).join("\n")

/** A sudoku of side 4, 6 or 9 with one solution. */
export const sudoku = defineTask({
  name: "sudoku",
  defaults: { side: 4, empty: 8 },
  levels: { side: [4, 4, 6, 6, 9], empty: [4, 8, 14, 20, 40] },
  generate: (rng, { side, empty }) => {
    if (!boxes[side]) throw new RangeError(`sudoku: expected side 4, 6 or 9, got ${side}`)
    const solution = solve(new Array<number>(side * side).fill(0), side, 1, rng)[0]!
    const grid = [...solution]
    let emptied = 0
    for (const cell of rng.shuffle([...grid.keys()])) {
      if (emptied === empty) break
      grid[cell] = 0
      if (solve(grid, side, 2).length === 1) emptied++
      else grid[cell] = solution[cell]!
    }
    const [height, width] = boxes[side]!
    return {
      prompt: `Fill the dots of this ${side}×${side} grid so that each row, each column and each box of ${height} rows by ${width} columns holds every digit from 1 to ${side} once:\n${write(grid, side, ".")}\nWrite the rows of the full grid one after another with spaces between. ${boxedFormat}`,
      answer: `\\boxed{${write(solution, side, ".").replaceAll("\n", " ")}}`,
      metadata: { solution: solution.join("") },
    }
  },
  score: (completion, { metadata }) =>
    scoreBoxed(
      completion,
      boxed => boxed.length < 1000 && boxed.replaceAll(/[\s,;]|\\\\/g, "") === metadata.solution,
    ),
})
