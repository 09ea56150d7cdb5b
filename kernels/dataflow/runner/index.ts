/** The process that runs cells, and what it says. Knows no Jupyter. */

export { adoptProcess, type CellProcess, type StartedCells } from "./cell-process.ts"
export { bundle, type Displayable, type DisplayOptions, displayData, displaySymbol } from "./display.ts"
export type { Control, InputMessage } from "./inputs.ts"
export type {
  CellError,
  CellFrame,
  CellRun,
  MimeBundle,
  Outcome,
  RestoreCell,
  RunnerEvent,
  StoreCell,
  StoredCell,
} from "./messages.ts"
export type { Progress, ProgressOptions } from "./progress.ts"
export { Runner, type RunnerOptions } from "./runner.ts"
export { type Storable, type Stored, storeSymbol, UnstorableError } from "./store-protocol.ts"
