import { type Analysis, analyse, type Cell, type Graph, isLocal } from "../graph/index.ts"

/** A cell as the module that the type checker sees: imports of what it reads, its code, exports of what it defines. */
export interface CellModule {
  text: string
  /** Where the cell's code begins in `text`. */
  start: number
  /** How long the cell's code is. */
  length: number
}

/** The specifier of the module by which cells see each other's names. */
const ownIndex = "./__cells.ts"

/** The module of a cell of the graph. */
export function cellModule(cell: Cell, graph: Graph, index = ownIndex): CellModule {
  const { code, declarations, fault } = cell.analysis
  const names = [...(graph.reads.get(cell.id)?.keys() ?? [])]
  const types = [...(graph.typeReads.get(cell.id)?.keys() ?? [])]
  const exported = declarations
    .filter(({ name, kind }) => kind !== "using" && !isLocal(name))
    .map(({ name, isValue }) => (isValue ? name : `type ${name}`))
  return assemble(imports(graph, names, types, index), code, fault ? [] : exported)
}

/**
 * The module of code that is being typed and not yet run: it sees the names of the notebook that occur in it and that
 * it does not declare itself.
 */
export function draftModule(code: string, graph: Graph): CellModule {
  const { declarations, fault } = analyse(code)
  const own = fault ? declaredIn(code) : new Set(declarations.map(({ name }) => name))
  const words = new Set([...code.matchAll(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu)].map(([word]) => word))
  const names = [...words].filter(word => !own.has(word))
  const owned = (owners: ReadonlyMap<string, string>) => names.filter(name => owners.has(name))
  return assemble(imports(graph, owned(graph.owners), owned(graph.typeOwners)), code, [])
}

/**
 * The module that gives every name of the notebook, from the modules of the cells that own them. Cells import from it
 * alone, and it names every module there may be: no edit changes which module imports which, and the program stays.
 *
 * @param paths specifiers of all modules of cells, each with the cell in it, if one is
 */
export function indexModule(graph: Graph, paths: ReadonlyMap<string, string | undefined>): string {
  const given = new Map<string, string[]>()
  const give = (owner: string, text: string): void => {
    const names = given.get(owner) ?? []
    given.set(owner, [...names, text])
  }
  for (const [name, owner] of graph.owners) give(owner, name)
  for (const [name, owner] of graph.typeOwners) {
    const alias = typeAlias(graph, name)
    if (alias !== name) give(owner, `type ${name} as ${alias}`)
    else if (graph.owners.get(name) !== owner) give(owner, `type ${name}`)
  }
  return [...paths]
    .map(
      ([path, cell]) =>
        `export { ${(given.get(cell ?? "") ?? []).join(", ")} } from ${JSON.stringify(path)}\n`,
    )
    .join("")
}

/** What the index calls a type: another name where a value of that name belongs to another cell. */
function typeAlias(graph: Graph, name: string): string {
  const value = graph.owners.get(name)
  return value === undefined || value === graph.typeOwners.get(name) ? name : `__type_${name}`
}

/** The line that imports names, also if there are none. */
function imports(graph: Graph, names: readonly string[], types: readonly string[], index = ownIndex): string {
  const values = new Set(names)
  const typeOnly = types.flatMap(name => {
    if (!graph.typeOwners.has(name)) return values.has(name) ? [] : [name]
    const alias = typeAlias(graph, name)
    if (alias !== name) return values.has(name) ? [] : [`type ${alias} as ${name}`]
    if (values.has(name)) return []
    return [isValue(graph, graph.typeOwners.get(name)!, name) ? name : `type ${name}`]
  })
  return `import { ${[...values, ...typeOnly].join(", ")} } from ${JSON.stringify(index)}\n`
}

function assemble(imported: string, code: string, exported: string[]): CellModule {
  return {
    text: `${imported}${code}\nexport { ${exported.join(", ")} }\n`,
    start: imported.length,
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
