import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { boxes, solve } from "./sudoku-solver.ts"

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
