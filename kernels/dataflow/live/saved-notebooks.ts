import { isNotebook } from "../graph/index.ts"
import { sourcesOf } from "./local-modules.ts"

/** The code of notebooks that others import, as it last was: front ends save a notebook for its outputs alone. */
export class SavedNotebooks {
  #code = new Map<string, string>()

  /** From now on these are of interest, the notebooks among them as they are when they first come. */
  note(files: Iterable<string>): void {
    const notebooks = [...files].filter(isNotebook)
    this.#code = new Map(notebooks.map(file => [file, this.#code.get(file) ?? codeOf(file)]))
  }

  /** Without those of the saved files that are such notebooks and have the same code as before. */
  changed(files: ReadonlySet<string>): Set<string> {
    const changed = new Set<string>()
    for (const file of files) {
      const before = this.#code.get(file)
      const now = before === undefined ? undefined : codeOf(file)
      if (now === before && now !== undefined) continue
      if (now !== undefined) this.#code.set(file, now)
      changed.add(file)
    }
    return changed
  }
}

function codeOf(file: string): string {
  try {
    return JSON.stringify(sourcesOf(file))
  } catch {
    // Between the removal of the old file and the renaming of the new one.
    return "missing"
  }
}
