import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { decodeValues, encodeValues } from "../kernels/dataflow/runner/stored-values.ts"
import { readValuesFile, writeValuesFile } from "../kernels/dataflow/runner/values-file.ts"

/**
 * A value as a notebook's cache gives it again after it was written to disk. `classes` stand for those that cells of
 * the notebook declare.
 */
export async function trip<T>(value: T, classes: Readonly<Record<string, object>> = {}): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "etude-trip-"))
  try {
    const nameOf = (called: object) => Object.keys(classes).find(name => classes[name] === called)
    const encoded = encodeValues({ value }, { findOwner: () => undefined, nameOf })
    const path = join(folder, "values.safetensors")
    const { hash } = await writeValuesFile(path, encoded)
    const importModule = (specifier: string) => import(specifier) as Promise<Record<string, unknown>>
    const readName = (name: string) => classes[name]
    return (await decodeValues(await readValuesFile(path, hash), importModule, readName)).values.value as T
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
