import { resolve } from "node:path"
import { Cache } from "../cache/index.ts"
import { analyse, buildGraph, planAll } from "../graph/index.ts"
import { CellCache } from "./cell-cache.ts"
import { type CellRef, type RunOptions, refOf } from "./events.ts"
import { notebookKeys } from "./notebook-key.ts"
import { checkParameters, knownParameters } from "./parameters.ts"
import { CellProcess } from "./process.ts"
import { type CodeCell, readNotebook } from "./read.ts"

/** What a run would do with a cell, and why. */
export interface Explanation {
  readonly cell: CellRef
  readonly wouldRun: boolean
  /** Each in a few words; empty for a cell whose result is known. */
  readonly reasons: readonly string[]
}

/**
 * Says for each cell of a notebook whether a run with this cache would run it, and what has changed since it last
 * did. Runs nothing. Cells that cannot run (at fault, waiting) are left out.
 */
export async function explainRun(
  file: string,
  options: Pick<RunOptions, "params" | "figures"> & { readonly cache: string },
): Promise<Explanation[]> {
  const notebook = await readNotebook(file)
  const byId = new Map(notebook.cells.map(cell => [cell.id, cell]))
  const cell = (id: string): CodeCell => byId.get(id)!
  const graph = buildGraph(notebook.cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  const parameters = checkParameters(file, knownParameters(graph), options.params ?? {}, id => cell(id).label)
  const formats = options.figures ?? []
  const order = planAll(graph).run
  const process = new CellProcess(notebook, graph, {
    parameters,
    formats,
    timeout: undefined,
    env: undefined,
    onEvent: () => {},
  })
  const cache = new Cache(options.cache)
  const cells = new CellCache(notebook.file, graph, process, {
    cache,
    findNotebook: notebookKeys(cache, [resolve(file)]),
    order,
    parameters,
    formats,
    force: false,
    cell,
  })
  const explanations: Explanation[] = []
  const running = new Set<string>()
  for (const id of order) {
    const found = await cells.find(id)
    if (!found) running.add(id)
    const above = [...graph.reads.get(id)!].filter(([, owner]) => running.has(owner))
    const reads = above.map(
      ([name, owner]) => `it reads \`${name}\` of ${cell(owner).label}, which would run`,
    )
    const own = found ? [] : await cells.why(id)
    const reasons = own.some(each => each.startsWith("it always runs")) || reads.length === 0 ? own : reads
    const isGone = !found && reasons.length === 0
    explanations.push({
      cell: refOf(cell(id)),
      wouldRun: !found,
      reasons: isGone
        ? ["the cache has no result of it: it failed, was collected, or holds no files of these formats"]
        : reasons,
    })
  }
  return explanations.sort((a, b) => a.cell.number - b.cell.number)
}
