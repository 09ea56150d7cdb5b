import type { Analysis, Reference } from "./analysis.ts"
import type { Cell } from "./cell.ts"
import { findCycles } from "./cycles.ts"
import type { Declaration } from "./declarations.ts"
import type { Fault } from "./faults.ts"
import { isGlobal, isLocal } from "./globals.ts"

/** The notebook as a graph: who owns each name, and who reads it from whom. Plain data, never changed. */
export interface Graph {
  /** In document order. */
  readonly cells: ReadonlyMap<string, Cell>
  /** The defining cell of each value name. */
  readonly owners: ReadonlyMap<string, string>
  /** The defining cell of each type name. */
  readonly typeOwners: ReadonlyMap<string, string>
  /** Value edges: for each cell, the names it reads from other cells, and their owners. */
  readonly reads: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Type edges: for each cell, the names it uses in types, and their owners. */
  readonly typeReads: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** For each cell, the cells that read its values, in document order. */
  readonly readers: ReadonlyMap<string, readonly string[]>
  /** For each cell, the cells that use its types (and not its values). */
  readonly typeReaders: ReadonlyMap<string, readonly string[]>
  /** Names that a cell reads and nobody defines. */
  readonly waiting: ReadonlyMap<string, readonly Reference[]>
  /** Why a cell cannot run, whatever the others do. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>
  /** For each cell on an allowed cycle of function declarations, the cells on it, in document order. */
  readonly circles: ReadonlyMap<string, readonly string[]>
}

/**
 * Builds the graph of a notebook from its cells in document order.
 *
 * A name belongs to the first cell that declares it; every later one is at fault, unless both import the same thing:
 * the later then has it for itself. Names with a leading underscore belong to their cell alone. A global (of Node or of the kernel) is read from a cell only if a cell declares it.
 */
export function buildGraph(cells: Iterable<Cell>): Graph {
  const byId = new Map<string, Cell>()
  for (const cell of cells) byId.set(cell.id, cell)
  const faults = new Map<string, Fault[]>()
  const addFault = (id: string, fault: Fault): void => {
    faults.set(id, [...(faults.get(id) ?? []), fault])
  }
  const owners = new Map<string, string>()
  const typeOwners = new Map<string, string>()
  const declared = new Map<string, Declaration>()

  for (const { id, analysis } of byId.values()) {
    const shared = new Set<string>()
    if (analysis.fault) addFault(id, { kind: "syntax", cell: id, ...analysis.fault })
    for (const declaration of analysis.declarations) {
      const { name, isValue, isType, line, column } = declaration
      if (isLocal(name)) continue
      const first = (isValue ? owners.get(name) : undefined) ?? (isType ? typeOwners.get(name) : undefined)
      if (first !== undefined && isSameImport(declaration, declared.get(name))) {
        shared.add(name)
        continue
      }
      if (first === undefined) declared.set(name, declaration)
      if (first !== undefined) addFault(id, { kind: "duplicate", cell: id, name, owner: first, line, column })
      if (isValue && !owners.has(name)) owners.set(name, id)
      if (isType && !typeOwners.has(name)) typeOwners.set(name, id)
    }
    if (shared.size > 0) byId.set(id, { id, analysis: withoutNames(analysis, shared) })
  }

  const reads = new Map<string, Map<string, string>>()
  const typeReads = new Map<string, Map<string, string>>()
  const waiting = new Map<string, Reference[]>()
  for (const { id, analysis } of byId.values()) {
    const values = new Map<string, string>()
    const missing: Reference[] = []
    for (const reference of analysis.references) {
      const { name, isTypeof } = reference
      const owner = isLocal(name) ? undefined : owners.get(name)
      if (owner !== undefined && owner !== id) values.set(name, owner)
      else if (owner === undefined && !isTypeof && !isGlobal(name)) missing.push(reference)
    }
    for (const { name, line, column } of analysis.assignments) {
      const owner = isLocal(name) ? undefined : owners.get(name)
      if (owner !== id && (owner !== undefined || !isGlobal(name)))
        addFault(id, { kind: "assignment", cell: id, name, owner, line, column })
    }
    const types = new Map<string, string>()
    for (const { name } of analysis.typeReferences) {
      const owner = isLocal(name) ? undefined : (typeOwners.get(name) ?? owners.get(name))
      if (owner !== undefined && owner !== id) types.set(name, owner)
    }
    reads.set(id, values)
    typeReads.set(id, types)
    if (missing.length > 0) waiting.set(id, missing)
  }

  const readers = invert(byId, reads)
  const { circles, cycles } = findCycles(byId, reads)
  for (const path of cycles) {
    for (const { cell } of path) {
      const start = path.findIndex(step => step.cell === cell)
      const own = [...path.slice(start), ...path.slice(0, start)]
      const at = byId.get(cell)!.analysis.references.find(each => each.name === own[0]!.reads)!
      addFault(cell, { kind: "cycle", cell, path: own, line: at.line, column: at.column })
    }
  }
  return {
    cells: byId,
    owners,
    typeOwners,
    reads,
    typeReads,
    readers,
    typeReaders: invert(byId, typeReads),
    waiting,
    faults,
    circles,
  }
}

/** Whether two cells declare a name by importing the same thing. */
export function isSameImport(a: Declaration, b: Declaration | undefined): boolean {
  return a.from !== undefined && a.from === b?.from && a.isValue === b.isValue && a.isType === b.isType
}

const reduced = new WeakMap<Analysis, Map<string, Analysis>>()

/** The analysis of a cell that does not give certain names to others; the same one for the same names. */
function withoutNames(analysis: Analysis, names: ReadonlySet<string>): Analysis {
  const known = reduced.get(analysis) ?? new Map<string, Analysis>()
  reduced.set(analysis, known)
  const key = [...names].join()
  const found = known.get(key) ?? {
    ...analysis,
    declarations: analysis.declarations.filter(({ name }) => !names.has(name)),
  }
  known.set(key, found)
  return found
}

function invert(
  cells: ReadonlyMap<string, Cell>,
  reads: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<string, string[]> {
  const readers = new Map<string, string[]>()
  for (const id of cells.keys())
    for (const owner of new Set(reads.get(id)?.values())) {
      const list = readers.get(owner)
      if (list) list.push(id)
      else readers.set(owner, [id])
    }
  return readers
}
