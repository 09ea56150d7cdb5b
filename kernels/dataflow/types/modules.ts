import { type Analysis, analyse, type Cell, type Graph, isLocal } from "../graph/index.ts"

/** A cell as the module that the type checker sees: imports of what it reads, its code, exports of what it defines. */
export interface CellModule {
  text: string
  /** Where the cell's code begins in `text`. */
  start: number
  /** How long the cell's code is. */
  length: number
}

/** The module of a cell of the graph; `path` names the module of another cell. */
export function cellModule(cell: Cell, graph: Graph, path: (id: string) => string): CellModule {
  const { code, declarations, fault } = cell.analysis
  const imported = new Imports()
  for (const [name, owner] of graph.reads.get(cell.id) ?? []) imported.add(owner, name, false)
  for (const [name, owner] of graph.typeReads.get(cell.id) ?? [])
    imported.add(owner, name, !isValue(graph, owner, name))
  const exported = declarations
    .filter(({ name, kind }) => kind !== "using" && !isLocal(name))
    .map(({ name, isValue }) => (isValue ? name : `type ${name}`))
  return assemble(imported.text(path), code, fault ? [] : exported)
}

/**
 * The module of code that is being typed and not yet run: it sees every name of the notebook that it does not
 * declare itself.
 */
export function draftModule(code: string, graph: Graph, path: (id: string) => string): CellModule {
  const { declarations, fault } = analyse(code)
  const own = fault ? declaredIn(code) : new Set(declarations.map(({ name }) => name))
  const imported = new Imports()
  for (const [name, owner] of graph.owners) if (!own.has(name)) imported.add(owner, name, false)
  for (const [name, owner] of graph.typeOwners)
    if (!own.has(name)) imported.add(owner, name, !isValue(graph, owner, name))
  return assemble(imported.text(path), code, [])
}

function assemble(imports: string, code: string, exported: string[]): CellModule {
  return {
    text: `${imports}${code}\nexport { ${exported.join(", ")} }\n`,
    start: imports.length,
    length: code.length,
  }
}

const isValue = (graph: Graph, owner: string, name: string): boolean =>
  graph.cells
    .get(owner)
    ?.analysis.declarations.some(
      (each: Analysis["declarations"][number]) => each.name === name && each.isValue,
    ) ?? false

/** What half-typed code seems to declare, found without a parse tree. */
function declaredIn(code: string): Set<string> {
  const names = new Set<string>()
  const statements =
    /(?:^|[;{}\n])\s*(?:export\s+)?(?:declare\s+)?(?:abstract\s+|async\s+)?(?:const|let|var|function\*?|class|enum|namespace|interface|type|import)\s+([^=;\n(]+)/g
  for (const [, names_] of code.matchAll(statements))
    for (const [name] of names_!.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)) names.add(name)
  return names
}

class Imports {
  readonly #byOwner = new Map<string, Set<string>>()

  add(owner: string, name: string, isTypeOnly: boolean): void {
    const names = this.#byOwner.get(owner) ?? new Set()
    this.#byOwner.set(owner, names)
    if (!isTypeOnly || !names.has(name)) names.add(isTypeOnly ? `type ${name}` : name)
  }

  text(path: (id: string) => string): string {
    return [...this.#byOwner]
      .map(([owner, names]) => `import { ${[...names].join(", ")} } from ${JSON.stringify(path(owner))}\n`)
      .join("")
  }
}
