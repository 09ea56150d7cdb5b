/** A notebook of the project, checked and run headless. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, buildGraph } from "../../kernels/dataflow/graph/index.ts"
import { readNotebook, runNotebook } from "../../kernels/dataflow/notebook/index.ts"
import { TypeService } from "../../kernels/dataflow/types/index.ts"

const root = join(import.meta.dirname, "../..")

export const notebook = (name: string): string => join(root, "notebooks", `${name}.ipynb`)

export async function typeErrors(path: string): Promise<unknown[]> {
  const { cells } = await readNotebook(path)
  const types = new TypeService(root)
  try {
    types.update(buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) }))))
    return await types.check()
  } finally {
    await types.close()
  }
}

export interface StudyRun {
  failures: unknown[]
  /** Names of the exported SVG files, sorted. */
  figures: string[]
  /** The lines of an exported table, its header first. */
  table(name: string): Promise<string[]>
}

/** Runs a notebook into a folder that is gone when `look` has seen what came of it. */
export async function runStudy(
  path: string,
  params: Record<string, string | number>,
  look: (run: StudyRun) => Promise<void>,
): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), "etude-study-"))
  try {
    const failures: unknown[] = []
    for await (const event of runNotebook(path, { out, figures: ["svg"], params }))
      if (event.type === "cell-failed") failures.push(event.failure)
    const figures = failures.length > 0 ? [] : await readdir(join(out, "figures"))
    await look({
      failures,
      figures: figures.filter(name => name.endsWith(".svg")).sort(),
      table: async name => (await readFile(join(out, "tables", `${name}.csv`), "utf8")).trim().split("\n"),
    })
  } finally {
    await rm(out, { recursive: true })
  }
}
