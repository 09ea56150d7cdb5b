import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import {
  type RunEvent,
  type RunOptions,
  type RunSummary,
  runNotebook,
} from "../../../../kernels/dataflow/notebook/index.ts"

/** A folder of notebooks and modules that is gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "etude-notebook-"))

  write(name: string, text: string): string {
    const path = join(this.path, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  /** A notebook of code cells with ids a, b, c, …; a source that begins with "#" is a markdown cell. */
  notebook(name: string, ...sources: string[]): string {
    return this.write(name, notebookText(sources))
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8")
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

export function notebookText(sources: readonly string[]): string {
  const cells = sources.map((source, index) => {
    const id = String.fromCharCode(97 + index)
    const text = source.split(/(?<=\n)/)
    if (source.startsWith("#")) return { cell_type: "markdown", id, metadata: {}, source: text }
    return { cell_type: "code", execution_count: null, id, metadata: {}, outputs: [], source: text }
  })
  return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

export interface Run {
  readonly summary: RunSummary
  readonly events: readonly RunEvent[]
  /** The messages of what failed, with the folder's path left out. */
  readonly messages: readonly string[]
}

export async function run(file: string, options: RunOptions = {}): Promise<Run> {
  const events: RunEvent[] = []
  for await (const event of runNotebook(file, options)) events.push(event)
  const last = events.at(-1)
  if (last?.type !== "run-finished") throw new Error("the run did not finish")
  const messages = last.summary.failures.map(each => each.message.replace(`${dirname(file)}/`, ""))
  return { summary: last.summary, events, messages }
}
