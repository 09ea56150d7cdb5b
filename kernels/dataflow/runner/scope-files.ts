import { createHash } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import type { ImportedName } from "../graph/index.ts"
import type { StoredCell } from "./messages.ts"
import type { Scope } from "./scope.ts"
import { decodeValues, encodeValues, type ImportModule } from "./stored-values.ts"

/** Writes a cell's values to a file; each that cannot be written is left out, with the reason. */
export async function storeValues(
  scope: Scope,
  cell: string,
  path: string,
  imports: readonly ImportedName[],
): Promise<StoredCell> {
  const imported = new Set(imports.map(each => each.local))
  const given = Object.entries(scope.of(cell)).filter(([name]) => !imported.has(name))
  const left: Record<string, string> = {}
  // All together first, which keeps what two names share.
  let names = given.map(([name]) => name)
  let bytes = encodeOrReason(Object.fromEntries(given))
  if (typeof bytes === "string") {
    for (const [name, value] of given) {
      const reason = encodeOrReason({ [name]: value })
      if (typeof reason === "string") left[name] = reason
    }
    const whole = given.filter(([name]) => !(name in left))
    names = whole.map(([name]) => name)
    bytes = encodeValues(Object.fromEntries(whole))
  }
  if (names.length === 0) return { names, left, hash: undefined, bytes: 0 }
  await writeFile(path, bytes)
  return { names, left, hash: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length }
}

function encodeOrReason(values: Record<string, unknown>): Buffer | string {
  try {
    return encodeValues(values)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Puts a cell's stored values and imports in the scope, as if it had run. */
export async function restoreValues(
  scope: Scope,
  cell: string,
  path: string | undefined,
  imports: readonly ImportedName[],
  importModule: ImportModule,
): Promise<void> {
  const values = path === undefined ? {} : await decodeValues(await readFile(path), importModule)
  for (const { specifier, imported, local } of imports) {
    const module = await importModule(specifier)
    if (local !== "") values[local] = imported === "*" ? module : module[imported]
  }
  for (const [name, value] of Object.entries(values)) scope.set(name, value, cell)
}
