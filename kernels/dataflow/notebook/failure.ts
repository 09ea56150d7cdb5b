import type { Fault, Graph } from "../graph/index.ts"
import { describeFault, describeWaiting } from "../graph/index.ts"
import type { CellError, Outcome } from "../runner/index.ts"
import type { NotebookError } from "./error.ts"
import type { CodeCell } from "./read.ts"

/** Why a cell of a run has failed, in a form for people and one for programs. */
export interface Failure {
  readonly kind:
    | Fault["kind"]
    | "waiting"
    | "type"
    | "error"
    | "timeout"
    | "interrupted"
    | "died"
    | "write"
    | "unreadable"
  readonly file: string
  readonly cell: string
  /** Code cell number, from 1. */
  readonly number: number
  readonly line: number | undefined
  /** One sentence or more: `nb.ipynb: cell 3 (1f2e), line 4: RangeError: …`. */
  readonly message: string
  /** The cell's lines around the place, with numbers and a caret; empty when there is no place. */
  readonly excerpt: string
  /** The trace through cells and modules, if the cell threw. */
  readonly stack: string | undefined
  /** Where the cache keeps what the cell read: safetensors files, each with the names in it. */
  readonly values?: readonly { readonly path: string; readonly names: readonly string[] }[]
}

type Place = { readonly line: number; readonly column: number } | undefined

function failureAt(
  kind: Failure["kind"],
  file: string,
  cell: CodeCell,
  at: Place,
  what: string,
  stack?: string,
): Failure {
  const where = at ? `${cell.label}, line ${at.line}` : cell.label
  const message = `${file}: ${where}: ${what}`
  const { id, number } = cell
  return { kind, file, cell: id, number, line: at?.line, message, excerpt: excerpt(cell.source, at), stack }
}

/** Everything that keeps the notebook from running, found without running it; a cycle counts once. */
export function staticFailures(file: string, graph: Graph, cellOf: (id: string) => CodeCell): Failure[] {
  const failures: Failure[] = []
  const cycles = new Set<string>()
  const label = (id: string): string => cellOf(id).label
  for (const id of graph.cells.keys()) {
    for (const fault of graph.faults.get(id) ?? []) {
      if (fault.kind === "cycle") {
        const key = fault.path
          .map(step => step.cell)
          .sort()
          .join()
        if (cycles.has(key)) continue
        cycles.add(key)
      }
      failures.push(failureAt(fault.kind, file, cellOf(id), fault, describeFault(fault, label)))
    }
    const waiting = graph.waiting.get(id)
    if (waiting) failures.push(failureAt("waiting", file, cellOf(id), waiting[0], describeWaiting(waiting)))
  }
  return failures
}

/** An error of the type checker. */
export function typeFailure(
  file: string,
  cell: CodeCell,
  { code, message, line, column }: { code: number; message: string; line: number; column: number },
): Failure {
  return failureAt("type", file, cell, { line, column }, `TS${code}: ${message}`)
}

/** The results of a run could not be written; what was there before is still there. */
export function writeFailure(file: string, error: Error): Failure {
  const message = `${file}: the executed notebook or its figures could not be written: ${error.message}`
  return notebookFailure("write", file, message)
}

/** A file that is no notebook. */
export const unreadableFailure = ({ file, message }: NotebookError): Failure =>
  notebookFailure("unreadable", file, message)

/** Of the notebook as a whole. */
function notebookFailure(kind: Failure["kind"], file: string, message: string): Failure {
  return { kind, file, cell: "", number: 0, line: undefined, message, excerpt: "", stack: undefined }
}

/** Why a run did not end well. `seconds` is the limit that a timed-out cell had. */
export function runFailure(
  file: string,
  cell: CodeCell,
  outcome: Exclude<Outcome, { status: "ok" }>,
  seconds?: number,
): Failure {
  switch (outcome.status) {
    case "error":
      return thrownFailure(file, cell, outcome.error)
    case "died":
      return failureAt(
        "died",
        file,
        cell,
        undefined,
        `the process that runs cells has ended: ${outcome.reason}`,
      )
    case "interrupted":
      return seconds === undefined
        ? failureAt("interrupted", file, cell, undefined, "interrupted")
        : failureAt(
            "timeout",
            file,
            cell,
            undefined,
            `still running after ${seconds} s, the time allowed to a cell`,
          )
  }
}

function thrownFailure(file: string, cell: CodeCell, error: CellError): Failure {
  const own = error.frames.find(frame => frame.cell === cell.id)
  const first = error.frames[0]
  const inner = first && first.cell !== cell.id ? ` (thrown in ${first.label}, line ${first.line})` : ""
  return failureAt("error", file, cell, own, `${error.name}: ${error.message}${inner}`, error.stack)
}

/** The lines around a place. */
function excerpt(source: string, at: Place): string {
  if (!at) return ""
  const lines = source.split("\n")
  const from = Math.max(1, at.line - 2)
  const to = Math.min(lines.length, at.line + 1)
  const width = String(to).length
  const shown: string[] = []
  for (let line = from; line <= to; line++) {
    shown.push(`${line === at.line ? ">" : " "} ${String(line).padStart(width)} | ${lines[line - 1]}`)
    if (line === at.line) shown.push(`  ${" ".repeat(width)} | ${" ".repeat(Math.max(0, at.column - 1))}^`)
  }
  return shown.join("\n")
}
