import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { NotebookError } from "./error.ts"

/**
 * Notebooks among paths: files as they are given, and of folders every `.ipynb` in them, in the order of their names.
 * Throws a `NotebookError` that tells of wrong usage for a path that is not there and a folder without notebooks.
 */
export async function findNotebooks(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const isFolder = await stat(path).then(
      each => each.isDirectory(),
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") throw new NotebookError(path, "no such file", true)
        return false
      },
    )
    if (!isFolder) {
      found.push(path)
      continue
    }
    const inside = await notebooksIn(path)
    if (inside.length === 0) throw new NotebookError(path, "is a folder without notebooks", true)
    found.push(...inside)
  }
  return [...new Set(found)]
}

async function notebooksIn(folder: string): Promise<string[]> {
  const found: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // Checkpoints of JupyterLab lie in hidden folders.
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await notebooksIn(path)))
    else if (entry.name.endsWith(".ipynb")) found.push(path)
  }
  return found
}
