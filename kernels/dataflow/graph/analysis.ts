import type { Program } from "oxc-parser"
import type { Binding } from "./bindings.ts"
import { type Declaration, findDeclarations, topLevelBindings } from "./declarations.ts"
import { readDirectives } from "./directives.ts"
import { findModules } from "./imports.ts"
import { findImpurities, type Impurity } from "./impurities.ts"
import { findNotebookImports, type NotebookImport } from "./notebook-imports.ts"
import { findParameters, type Parameter } from "./parameters.ts"
import { parse, type SyntaxFault } from "./parse.ts"
import { type Position, positionsOf } from "./position.ts"
import { findUses, type Use } from "./references.ts"

/** A name that a cell uses and does not declare, at its first use. */
export interface Reference extends Position {
  readonly name: string
  /** Every use is `typeof name`, which is no error when nobody defines it. */
  readonly isTypeof: boolean
}

/** All that the graph needs to know of a cell's source. Plain data. */
export interface Analysis {
  readonly source: string
  /** The source with directive lines blanked: what is parsed, transpiled and type-checked. */
  readonly code: string
  readonly directives: readonly string[]
  /** Set when the source cannot be parsed; the lists below are then empty. */
  readonly fault: SyntaxFault | undefined
  readonly declarations: readonly Declaration[]
  /** Names read when the cell runs. */
  readonly references: readonly Reference[]
  /** Names used in types only. */
  readonly typeReferences: readonly Reference[]
  /** Names assigned to that the cell does not declare. */
  readonly assignments: readonly Reference[]
  /** The cell's own top-level names that its own code reads. */
  readonly ownReads: readonly string[]
  readonly parameters: readonly Parameter[]
  /** Modules named by literals. */
  readonly modules: readonly string[]
  /** Those of them that are notebooks, with the names that the cell takes from each. */
  readonly notebooks: readonly NotebookImport[]
  /** Uses of the clock, chance, the network, files or the environment: reasons not to cache the cell. */
  readonly impurities: readonly Impurity[]
  /** Whether the cell holds nothing but function declarations, types and imports. */
  readonly isOnlyFunctions: boolean
}

/** Analyses the TypeScript source of one cell. Pure: the same source gives the same analysis. */
export function analyse(source: string): Analysis {
  const { directives, code, fault: unknown } = readDirectives(source)
  if (unknown) return { ...nothing, source, code, directives, fault: unknown }
  const { program, fault } = parse(code)
  if (fault) return { ...nothing, source, code, directives, fault }
  const at = positionsOf(code)
  const twice = importedTwice(program)
  if (twice) {
    const message = `Identifier \`${twice.name}\` is imported, and declared again`
    return { ...nothing, source, code, directives, fault: { message, ...at(twice.start) } }
  }
  const uses = findUses(program)
  const free = uses.filter(use => !use.isOwn)
  const firsts = (as: Use["as"]): Reference[] => {
    const found = new Map<string, Reference>()
    for (const { name, start, isTypeof } of free.filter(use => use.as === as)) {
      const earlier = found.get(name)
      if (!earlier) found.set(name, { name, isTypeof, ...at(start) })
      else if (earlier.isTypeof && !isTypeof) found.set(name, { name, isTypeof, ...at(start) })
    }
    return [...found.values()]
  }
  const own = new Set(uses.filter(use => use.isOwn).map(use => use.name))
  return {
    source,
    code,
    directives,
    fault: undefined,
    declarations: findDeclarations(program, code),
    references: firsts("value"),
    typeReferences: firsts("type"),
    assignments: firsts("assignment"),
    ownReads: [...new Set(uses.filter(use => use.isOwn && use.as === "value").map(use => use.name))],
    parameters: findParameters(program, code),
    modules: findModules(program),
    notebooks: findNotebookImports(program),
    impurities: findImpurities(program, code, name => !own.has(name)),
    isOnlyFunctions: isOnlyFunctions(program),
  }
}

const nothing = {
  declarations: [],
  references: [],
  typeReferences: [],
  assignments: [],
  ownReads: [],
  parameters: [],
  modules: [],
  notebooks: [],
  impurities: [],
  isOnlyFunctions: false,
}

/** A name that an import gives and something else too: the parser lets it pass. */
function importedTwice(program: Program): Binding | undefined {
  const first = new Map<string, Binding>()
  for (const binding of topLevelBindings(program)) {
    const earlier = first.get(binding.name)
    if (earlier && (earlier.kind === "import" || binding.kind === "import")) return binding
    if (!earlier) first.set(binding.name, binding)
  }
  return undefined
}

const inert = new Set([
  "FunctionDeclaration",
  "TSDeclareFunction",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "ImportDeclaration",
  "EmptyStatement",
])

function isOnlyFunctions(program: Program): boolean {
  return (
    program.body.some(node => node.type === "FunctionDeclaration") &&
    program.body.every(node => inert.has(node.type))
  )
}
