import { ModuleDigests } from "../cache/index.ts"
import type { Analysis } from "../graph/index.ts"
import { NotebookError } from "./error.ts"

/** What stands for names of a notebook in the key of who imports them. */
export interface NotebookKey {
  /** Absent where a cell that the names need would run: what they will be is not known yet. */
  readonly key: string | undefined
  /** Hash of the code that the names need, of this notebook and those that it imports. */
  readonly code: string
  /** Which cell would run. */
  readonly wouldRun: string | undefined
  /** Absolute paths of files that the known cells have read through `file()`, each with the notebook that it is for. */
  readonly files: ReadonlyMap<string, string>
}

/** Looks a notebook's names up, by its absolute path; `undefined` stands for all of its names. */
export type FindNotebookKey = (file: string, names: readonly string[] | undefined) => Promise<NotebookKey>

/** What a cell imports, as a part of its key. */
export interface ImportKeys {
  /** For each module that the cell names: its version or hash, with the keys of notebooks that it leads to. */
  readonly modules: Readonly<Record<string, string>>
  /** Hashes of the code taken from notebooks, which is known also where their keys are not. */
  readonly code: readonly string[]
  /** Why there are no modules: a cell of an imported notebook would run first, or it cannot be imported. */
  readonly obstacle: string | undefined
  /** Files that cells of the imported notebooks have read, each with its notebook. */
  readonly files: ReadonlyMap<string, string>
}

/** @returns a function that says what the cells of the notebook at `file` import */
export function importKeys(file: string, findKey: FindNotebookKey): (of: Analysis) => Promise<ImportKeys> {
  const digests = new ModuleDigests()
  return async ({ modules: specifiers, notebooks }) => {
    const modules: Record<string, string> = {}
    const code: string[] = []
    const files = new Map<string, string>()
    let obstacle: string | undefined
    for (const each of specifiers) {
      const names = notebooks.find(({ specifier }) => specifier === each)?.names
      const found = digests.digest(each, file, names)
      const parts = [found.digest, ...(await digests.versions(found.versionModules))]
      for (const notebook of found.notebooks) {
        try {
          const { key, code: own, wouldRun, files: read } = await findKey(notebook.file, notebook.names)
          code.push(own)
          for (const [path, reader] of read) files.set(path, reader)
          if (key === undefined) obstacle ??= `it imports ${each}, of which ${wouldRun ?? "a cell"} would run`
          else parts.push(key)
        } catch (error) {
          // The cell itself will say so, in its place.
          if (!(error instanceof NotebookError)) throw error
          obstacle ??= `it imports ${each}, which it cannot: ${error.message}`
        }
      }
      modules[each] = parts.join(", ")
    }
    return { modules, code, obstacle, files }
  }
}
