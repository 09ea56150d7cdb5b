/** Notebook files: read, run headless, write back. */
export { NotebookError } from "./error.ts"
export type { Exported } from "./exports.ts"
export type { Failure } from "./failure.ts"
export { type KnownParameter, knownParameters } from "./parameters.ts"
export { type CodeCell, type Notebook, parseNotebook, readNotebook } from "./read.ts"
export {
  type CellRef,
  type CellReport,
  type CellState,
  type RunEvent,
  type RunOptions,
  type RunSummary,
  runNotebook,
} from "./run.ts"
