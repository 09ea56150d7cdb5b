import { type Analysis, analyse } from "../graph/index.ts"
import type { Exchange, ExecuteRequest } from "../protocol/index.ts"
import type { Cells } from "./cells.ts"
import { identify } from "./identity.ts"
import type { LiveCell } from "./live-cell.ts"
import { Slots } from "./slots.ts"

let anonymous = 0

/**
 * Puts what a front end executes into the notebook: a new cell, or a new source of one it named before; and takes
 * out the cells it says it has deleted.
 */
export function putCell(
  cells: Cells,
  prefix: string,
  request: ExecuteRequest,
  exchange: Exchange,
  count: number,
): LiveCell {
  const { id, deleted, tags } = identify(exchange.request.metadata)
  const analysis = analyse(request.code)
  const publish = request.silent ? () => {} : exchange.publish
  const before = id === undefined ? cells.anonymous(request.code) : cells.get(id)
  // At a console, a name typed again means the new one; in a notebook run from outside it is an error.
  const redefined = id === undefined && request.allow_stdin ? cells.redefinedBy(analysis) : []
  const removed = [...deleted, ...redefined].filter(each => each !== before?.id && cells.get(each))
  const cell: LiveCell = before ?? {
    id: id ?? `anonymous-${++anonymous}`,
    isNamed: id !== undefined,
    label: "",
    analysis,
    edit: { plan: { run: [], blocked: [], gone: [] }, removed: [] },
    isManual: false,
    generation: 0,
    state: "new",
    slots: new Slots(prefix, publish),
    publish,
    reason: undefined,
    values: {},
    readFrom: new Map(),
    gives: [],
    files: [],
  }
  if (cell.analysis.source !== request.code) cell.values = {}
  cell.label = `cell [${count}]`
  cell.analysis = analysis
  cell.isManual = tags.includes("manual") || analysis.directives.includes("manual")
  cell.publish = publish
  cell.generation++
  cell.state = "new"
  cell.edit = { plan: cells.edit(cell, removed), removed }
  const inSlots = cell.isNamed && mayRunAgain(cells, cell.id, analysis)
  cell.slots.beginOwn(publish, { inSlots, executionCount: cell.isNamed ? undefined : count })
  return cell
}

/** Whether something other than its front end can make the cell run: another cell, a file, a module. */
function mayRunAgain({ graph }: Cells, id: string, { code, modules }: Analysis): boolean {
  if ((graph.reads.get(id)?.size ?? 0) > 0 || graph.waiting.has(id)) return true
  return modules.some(each => each.startsWith(".")) || /\bfile\s*\(/.test(code)
}
