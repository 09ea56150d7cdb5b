import type { Analysis, Plan } from "../graph/index.ts"
import type { Publish, Slots } from "./slots.ts"

/**
 * - `new`: never run, or edited since
 * - `done`: its values and outputs hold
 * - `live`: its values hold and go on changing: the run has not ended
 * - `failed`: its last run threw or was stopped; its values are gone
 * - `blocked`: it cannot run: a fault, a missing name, or a cell above that did not run
 * - `stale`: what it read has changed, or the process with its values ended; it runs when asked to
 */
export type CellState = "new" | "done" | "live" | "failed" | "blocked" | "stale"

/** A cell that its front end has executed, and what became of it. */
export interface LiveCell {
  readonly id: string
  /** Whether the front end names its cells; those that do not (nbclient) show less and must be told more. */
  readonly isNamed: boolean
  /** What the reader sees beside the cell: "cell [3]". */
  label: string
  analysis: Analysis
  /** What its last edit asks for. */
  edit: { plan: Plan; removed: readonly string[] }
  /** Counts its edits and runs by its own front end. */
  generation: number
  /** Runs only when its own front end asks. */
  isManual: boolean
  state: CellState
  readonly slots: Slots
  /** Speaks as a child of the cell's own last request. */
  publish: Publish
  /** Why the cell is blocked or stale, as last shown. */
  reason: string | undefined
  /** Fingerprints of the values of the last run. */
  values: Readonly<Record<string, string | null>>
  /** The names it read in its last run, and which cells they came from. */
  readFrom: ReadonlyMap<string, string>
  /** The names it had to give in its last run. */
  gives: readonly string[]
  /** Absolute paths read through `file()` in its last run. */
  files: readonly string[]
}

export const hasValues = (cell: LiveCell): boolean => cell.state === "done" || cell.state === "live"
