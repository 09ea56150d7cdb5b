import { analyse, buildGraph } from "../graph/index.ts"
import { type RunEvent, type RunOptions, type RunSummary, refOf } from "./events.ts"
import { type Failure, staticFailures } from "./failure.ts"
import { NotebookRun } from "./notebook-run.ts"
import { checkParameters, knownParameters } from "./parameters.ts"
import { type CodeCell, readNotebook } from "./read.ts"
import type { RunSession } from "./session.ts"
import { typeFailures } from "./type-check.ts"

/**
 * Runs a notebook from its file, without Jupyter. Cells run in topological order, document order deciding between
 * cells that could both come next; independent cells that wait for something overlap. Yields what happens as it
 * happens, `run-finished` last, and returns the summary.
 *
 * A `session` keeps the process and all values from run to run: see `watchNotebook`.
 *
 * Throws a `NotebookError` for a file that is no notebook and for parameters that it does not have. Faults of the
 * graph (syntax errors, names defined twice, cycles, names nobody defines) fail the run before any cell starts.
 */
export async function* runNotebook(
  file: string,
  options: RunOptions = {},
  session?: RunSession,
): AsyncGenerator<RunEvent, RunSummary> {
  const began = performance.now()
  const notebook = await readNotebook(file)
  const byId = new Map(notebook.cells.map(cell => [cell.id, cell]))
  const cellOf = (id: string): CodeCell => byId.get(id)!
  const graph = buildGraph(notebook.cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  const known = knownParameters(graph)
  const given = Object.entries(options.params ?? {}).filter(
    ([name]) => !options.knownParamsOnly || known.some(each => each.name === name),
  )
  const params = checkParameters(file, known, Object.fromEntries(given), id => cellOf(id).label)
  const run = new NotebookRun(notebook, graph, params, options, session)
  yield { type: "run-started", file, cells: notebook.cells.map(refOf) }

  const isWanted = ({ cell }: Failure): boolean => run.wanted?.has(cell) ?? true
  const faults = staticFailures(file, graph, cellOf).filter(isWanted)
  if (options.check && faults.length === 0)
    faults.push(...(await typeFailures(file, graph, cellOf)).filter(isWanted))
  for (const failure of faults)
    yield { type: "cell-failed", cell: refOf(cellOf(failure.cell)), failure, milliseconds: 0 }
  if (faults.length === 0) yield* run.events()

  const summary = await run.record.summarise(faults, performance.now() - began)
  yield { type: "run-finished", summary }
  return summary
}
