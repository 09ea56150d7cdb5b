import type { MimeBundle, Progress } from "../runner/index.ts"
import type { Exported } from "./exports.ts"
import type { Failure } from "./failure.ts"
import type { CodeCell } from "./read.ts"

export interface RunOptions {
  /** Folder for the executed notebook, `figures/` and `tables/`. Nothing is written without it or `inPlace`. */
  readonly out?: string
  /** Writes the executed notebook over the one read, if every cell succeeded. */
  readonly inPlace?: boolean
  /** Values for the notebook's `param()` calls; text is read as the type of the default. */
  readonly params?: Readonly<Record<string, unknown>>
  /** Endings of the files that figures are written as. Default `["svg", "png"]`. */
  readonly figures?: readonly string[]
  /** Seconds that one cell may take. No limit by default. */
  readonly timeout?: number
  /** After a failure, goes on with the cells that do not depend on it. Default false. */
  readonly keepGoing?: boolean
  /** Runs only these cells (ids or numbers) and what they need. */
  readonly only?: readonly (string | number)[]
  /** Folder of the cache: cells whose result is known are not run. Nothing is cached without it. */
  readonly cache?: string
  /** Runs everything, and keeps the results. */
  readonly force?: boolean
  /** Checks the types of all cells first; an error fails the run before anything has run. */
  readonly check?: boolean
  /** Leaves out those of `params` that the notebook does not ask for, instead of refusing them. */
  readonly knownParamsOnly?: boolean
  /** Answers `input()`; without it such a call fails its cell. */
  readonly answer?: (prompt: string) => Promise<string | null>
  /** Stops the run: the cells under way are interrupted. */
  readonly signal?: AbortSignal
  readonly env?: NodeJS.ProcessEnv
}

/** A cell as events speak of it. */
export interface CellRef {
  readonly id: string
  /** Code cell number, from 1. */
  readonly number: number
  /** "cell 3 (1f2e)" */
  readonly label: string
  /** The first line that says something, for one-line displays. */
  readonly title: string
}

/** `cached` cells did not run: their result was known. */
export type CellState = "ran" | "cached" | "failed" | "skipped"

export interface CellReport extends CellRef {
  readonly state: CellState
  readonly milliseconds: number
}

/** How a run went. */
export interface RunSummary {
  readonly file: string
  readonly ok: boolean
  readonly isInterrupted: boolean
  readonly cells: readonly CellReport[]
  readonly failures: readonly Failure[]
  /** Absolute path of the executed notebook, if one was written. */
  readonly notebook: string | undefined
  readonly exports: readonly Exported[]
  readonly milliseconds: number
}

export type RunEvent =
  | { readonly type: "run-started"; readonly file: string; readonly cells: readonly CellRef[] }
  | { readonly type: "cell-started"; readonly cell: CellRef }
  | { readonly type: "cell-progress"; readonly cell: CellRef; readonly progress: Progress }
  | {
      readonly type: "cell-output"
      readonly cell: CellRef
      readonly output:
        | { readonly type: "text"; readonly stream: "stdout" | "stderr"; readonly text: string }
        | { readonly type: "bundle"; readonly bundle: MimeBundle }
    }
  | {
      readonly type: "cell-finished"
      readonly cell: CellRef
      readonly state: "ran" | "cached"
      readonly milliseconds: number
      readonly exports: readonly Exported[]
    }
  | {
      readonly type: "cell-failed"
      readonly cell: CellRef
      readonly failure: Failure
      readonly milliseconds: number
    }
  /** Something to know about a cell that does not fail it: it had to run again, it could not be cached. */
  | { readonly type: "cell-note"; readonly cell: CellRef; readonly note: string }
  | { readonly type: "run-finished"; readonly summary: RunSummary }

/** The cell as events name it. */
export function refOf({ id, number, label, source }: CodeCell): CellRef {
  const lines = source.split("\n").map(line => line.trim())
  const title =
    lines.find(line => line !== "" && !/^import\b/.test(line)) ?? lines.find(line => line !== "") ?? ""
  return { id, number, label, title: title.replace(/^\/\/+\s*/, "").slice(0, 80) }
}
