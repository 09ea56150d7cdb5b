import { analyse, buildGraph, type Cell, type Graph, planAll, withSources } from "../graph/index.ts"
import { NotebookError } from "./error.ts"
import { staticFailures } from "./failure.ts"
import type { CodeCell, Notebook } from "./read.ts"

/** What it takes to have some names of a notebook. */
export interface NeededCells {
  /** The notebook's, and a cell after all others that reads the names. */
  readonly graph: Graph
  readonly reader: CodeCell
  /** The cells that the names need, in the order in which they run; the reader is not among them. */
  readonly order: readonly string[]
  /** The names that have values; types have none. */
  readonly names: readonly string[]
  readonly cell: (id: string) => CodeCell
}

/**
 * The cells that these names need, by default all that cells define themselves. A value is what its own cell and the
 * cells above have made of it: a cell below that changes it in place is not among them.
 *
 * Throws a `NotebookError` for a name that no cell defines, and where a needed cell cannot run.
 */
export function neededCells(notebook: Notebook, names?: readonly string[]): NeededCells {
  const { file } = notebook
  const cells = notebook.cells.map(({ id, source }): Cell => ({ id, analysis: analyse(source) }))
  const own = buildGraph(cells)
  const defined = [...own.owners].flatMap(([name, id]) => (isImported(own, id, name) ? [] : [name]))
  const unknown = names?.find(
    name => !own.owners.has(name) && !own.typeOwners.has(name) && !isFaulty(own, name),
  )
  if (unknown !== undefined)
    throw new NotebookError(
      file,
      `no cell defines \`${unknown}\`; it has ${defined.length === 0 ? "no names" : defined.join(", ")}`,
    )
  const wanted = names ? names.filter(name => isFaulty(own, name) || own.owners.has(name)) : defined
  const reader: CodeCell = {
    id: "\u0000import",
    number: notebook.cells.length + 1,
    label: "the import",
    source: `[${wanted.join(", ")}]`,
    tags: [],
    cell: { cell_type: "code", metadata: {}, source: "" },
  }
  const graph = buildGraph([...cells, { id: reader.id, analysis: analyse(reader.source) }])
  const cell = (id: string): CodeCell =>
    id === reader.id ? reader : notebook.cells.find(each => each.id === id)!
  const needed = withCircles(graph, withSources(graph, [reader.id]))
  for (const name of wanted) for (const id of definers(graph, name)) needed.add(id)
  const [failure] = staticFailures(file, graph, cell).filter(each => needed.has(each.cell))
  if (failure) throw new NotebookError(file, failure.message.replace(`${file}: `, ""))
  const order = planAll(graph).run.filter(id => needed.has(id) && id !== reader.id)
  return { graph, reader, order, names: wanted, cell }
}

/** With the cells that call each other, and what these read. */
export function withCircles(graph: Graph, ids: ReadonlySet<string>): Set<string> {
  const found = new Set(ids)
  for (const id of ids) for (const mate of graph.circles.get(id) ?? []) found.add(mate)
  return withSources(graph, found)
}

const definers = (graph: Graph, name: string): string[] =>
  [...graph.cells.values()].flatMap(({ id, analysis }) =>
    analysis.declarations.some(each => each.name === name && each.isValue) ? [id] : [],
  )

/** Whether a name is defined and nobody's: twice, say. */
const isFaulty = (graph: Graph, name: string): boolean =>
  !graph.owners.has(name) && definers(graph, name).length > 0

const isImported = (graph: Graph, id: string, name: string): boolean =>
  graph.cells.get(id)!.analysis.declarations.find(each => each.name === name)?.kind === "import"
