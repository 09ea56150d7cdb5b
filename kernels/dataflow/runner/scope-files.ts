import type { ImportedName } from "../graph/index.ts"
import { isNotebook } from "../graph/is-notebook.ts"
import { contentHash, type ElementHashes, isChangeable } from "./content-hash.ts"
import type { RestoreCell, StoreCell, StoredCell } from "./messages.ts"
import type { Scope } from "./scope.ts"
import { type ImportModule, UnstorableError } from "./store-protocol.ts"
import { decodeValues, type EncodedValues, encodeValues, type Surroundings } from "./stored-values.ts"
import { readValuesFile, writeValuesFile } from "./values-file.ts"

/**
 * Says what a cell that has just run has given and what it has changed in place, and writes both to a file if there
 * is a path. A value that cannot be written is left out, with the reason.
 */
export async function storeValues(
  scope: Scope,
  { cell, path, imports, watched }: StoreCell,
): Promise<StoredCell> {
  const elements: ElementHashes = new Map()
  const called = new Set<string>()
  const hash = (value: unknown): string | null =>
    contentHash(value, elements, each => {
      const name = scope.nameOf(each)
      if (name !== undefined) called.add(name)
      return name
    })
  const changed: Record<string, string | null> = {}
  for (const [name, before] of Object.entries(watched)) {
    if (!scope.has(name) || !isChangeable(scope.peek(name))) continue
    const now = hash(scope.peek(name))
    if (now !== before) changed[name] = now
  }
  const imported = new Set(imports.map(each => each.local))
  const given = Object.entries(scope.of(cell))
  const own = given.filter(([name]) => !imported.has(name))
  // Values like any others, which cells may change in place; only where they come from is known already.
  const fromNotebooks = new Set(imports.filter(each => isNotebook(each.specifier)).map(each => each.local))
  const taken = given.filter(([name]) => fromNotebooks.has(name))
  noteObjects(taken, scope)
  const other = Object.entries(changed).flatMap(([name, hash]): [string, unknown][] =>
    hash === null ? [] : [[name, scope.peek(name)]],
  )
  const { encoded, names, left, uses } = encodeAll([...own, ...other], scope)
  for (const [object, name] of encoded.objects)
    if (!scope.namesOf.has(object)) scope.namesOf.set(object, name)
  let written: { hash: string; bytes: number } | undefined
  if (path !== undefined && names.length > 0) {
    const file = await writeValuesFile(path, encoded)
    for (const [source, hash] of file.elements) elements.set(source, hash)
    written = file
  }
  const fingerprints = Object.fromEntries([...own, ...taken].map(([name, value]) => [name, hash(value)]))
  for (const name of uses) called.add(name)
  return {
    names,
    left,
    uses: [...called],
    changed,
    fingerprints,
    hash: written?.hash,
    bytes: written?.bytes ?? 0,
  }
}

/** Which objects these values hold, so that what other cells make of them refers to them. */
function noteObjects(values: [string, unknown][], scope: Scope): void {
  for (const [name, value] of values) {
    try {
      for (const object of encodeValues({ [name]: value }).objects.keys())
        if (!scope.namesOf.has(object)) scope.namesOf.set(object, name)
    } catch (error) {
      // What cannot be stored is not, in whatever cell it is met again.
      if (!(error instanceof UnstorableError)) throw error
    }
  }
}

/** All together, which keeps what two names share; without those that cannot be stored. */
function encodeAll(
  values: [string, unknown][],
  scope: Scope,
): { encoded: EncodedValues; names: string[]; left: Record<string, string>; uses: string[] } {
  const own = new Set(values.map(([name]) => name))
  const surroundings: Surroundings = {
    findOwner: object => {
      const name = scope.namesOf.get(object)
      if (name === undefined || own.has(name) || !scope.has(name)) return undefined
      return { name, isWhole: scope.peek(name) === object }
    },
    nameOf: called => scope.nameOf(called),
  }
  const shared = new Set<string>()
  const attempt = (some: [string, unknown][]): EncodedValues | string => {
    try {
      return encodeValues(Object.fromEntries(some), surroundings)
    } catch (error) {
      if (error instanceof UnstorableError && error.sharedWith) shared.add(error.sharedWith)
      return error instanceof Error ? error.message : String(error)
    }
  }
  const all = attempt(values)
  if (typeof all !== "string") return { encoded: all, names: [...own], left: {}, uses: [...all.uses] }
  const left: Record<string, string> = {}
  for (const value of values) {
    const reason = attempt([value])
    if (typeof reason === "string") left[value[0]] = reason
  }
  const whole = values.filter(([name]) => !(name in left))
  const encoded = encodeValues(Object.fromEntries(whole), surroundings)
  return {
    encoded,
    names: whole.map(([name]) => name),
    left,
    uses: [...new Set([...encoded.uses, ...shared])],
  }
}

/** Puts stored values and imports in the scope, as if the cells that give them had run. */
export async function restoreValues(
  scope: Scope,
  { path, hash, imports, names }: RestoreCell,
  importModule: ImportModule,
): Promise<void> {
  const values: Record<string, unknown> = {}
  if (path !== undefined && hash !== undefined) {
    const decoded = await decodeValues(await readValuesFile(path, hash), importModule, name =>
      scope.read(name),
    )
    for (const [object, name] of decoded.objects) scope.namesOf.set(object, name)
    Object.assign(values, decoded.values)
  }
  await addImports(values, imports, importModule)
  for (const [name, cell] of Object.entries(names)) if (name in values) scope.set(name, values[name], cell)
}

async function addImports(
  values: Record<string, unknown>,
  imports: readonly ImportedName[],
  importModule: ImportModule,
): Promise<void> {
  for (const { specifier, imported, local } of imports) {
    const module = await importModule(specifier, imported)
    if (local !== "") values[local] = imported === "*" ? module : module[imported]
  }
}
