/** Notebook files: read, run headless, write back. */
export { NotebookError } from "./error.ts"
export type { CellRef, CellReport, CellState, RunEvent, RunOptions, RunSummary } from "./events.ts"
export type { Exported } from "./exports.ts"
export type { Failure } from "./failure.ts"
export { type KnownParameter, knownParameters } from "./parameters.ts"
export { type CodeCell, type Notebook, parseNotebook, readNotebook } from "./read.ts"
export { runNotebook } from "./run.ts"
export { type Explanation, explainRun } from "./why.ts"
