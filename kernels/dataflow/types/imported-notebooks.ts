import { existsSync, readFileSync, statSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { analyse, buildGraph } from "../graph/index.ts"
import { parseNotebook } from "../notebook/read.ts"
import { cellModule, indexModule } from "./modules.ts"

/**
 * Notebooks on disk as the type checker sees them when cells and modules import them: TypeScript looks for
 * `study.ipynb.ts` when it meets `./study.ipynb`, and finds there the names of its cells, each from a module of its own
 * (`study.ipynb.3.ts`).
 */
export class ImportedNotebooks {
  readonly #known = new Map<string, { stamp: string; files: ReadonlyMap<string, string> }>()

  /** The text of such a file; `undefined` for any other, and where there is no such notebook. */
  read(path: string): string | undefined {
    const notebook = /^(.*\.ipynb)(?:\.\d+)?\.ts$/.exec(path)?.[1]
    return notebook === undefined || !existsSync(notebook) ? undefined : this.#files(notebook).get(path)
  }

  #files(notebook: string): ReadonlyMap<string, string> {
    const { mtimeMs, size } = statSync(notebook)
    const stamp = `${mtimeMs} ${size}`
    const known = this.#known.get(notebook)
    if (known?.stamp === stamp) return known.files
    const files = modulesOf(notebook)
    this.#known.set(notebook, { stamp, files })
    return files
  }
}

function modulesOf(notebook: string): Map<string, string> {
  const name = basename(notebook)
  const files = new Map([[`${notebook}.ts`, "export {}\n"]])
  let cells: ReturnType<typeof parseNotebook>["cells"]
  try {
    ;({ cells } = parseNotebook(notebook, readFileSync(notebook, "utf8")))
  } catch {
    // What is wrong with it is said by who runs it; here it has no names.
    return files
  }
  const graph = buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  files.set(
    `${notebook}.ts`,
    indexModule(graph, new Map(cells.map(({ id, number }) => [`./${name}.${number}.ts`, id]))),
  )
  for (const { id, number } of cells)
    files.set(
      join(dirname(notebook), `${name}.${number}.ts`),
      cellModule(graph.cells.get(id)!, graph, `./${name}.ts`).text,
    )
  return files
}
