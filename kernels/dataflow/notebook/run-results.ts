import { basename, join, resolve } from "node:path"
import type { MimeBundle } from "../runner/index.ts"
import { contactSheet } from "./contact-sheet.ts"
import { type RunOptions, refOf } from "./events.ts"
import { type Exported, writeExports } from "./exports.ts"
import type { CellOutput } from "./nbformat.ts"
import type { CodeCell, Notebook } from "./read.ts"
import type { RunSession } from "./session.ts"
import { formatNotebook, withOutputs, writeWhole } from "./write.ts"

/** What a run leaves on disk: figures and tables as their cells end, then the executed notebook and the contact sheet. */
export class RunResults {
  /** What each cell shows, by its number. */
  readonly outputs = new Map<number, CellOutput[]>()
  readonly exports: Exported[] = []
  readonly #names = new Map<string, string>()
  readonly #notebook: Notebook
  readonly #options: RunOptions
  readonly #session: RunSession | undefined

  constructor(notebook: Notebook, options: RunOptions, session: RunSession | undefined) {
    this.#notebook = notebook
    this.#options = options
    this.#session = session
  }

  /** Writes the figures and tables among what a cell shows. */
  async export(cell: CodeCell, bundles: readonly MimeBundle[]): Promise<readonly Exported[]> {
    const { out, figures = ["svg", "png"] } = this.#options
    if (out === undefined) return []
    const written = await writeExports(out, cell.label, bundles, figures, this.#names)
    this.exports.push(...written)
    return written
  }

  /** The contact sheet of the figures. */
  async writeSheet(notebook: string | undefined): Promise<void> {
    const { out } = this.#options
    if (out === undefined || !this.exports.some(({ kind }) => kind === "figure")) return
    const { file, cells } = this.#notebook
    const order = new Map(cells.map(({ label, number }) => [label, number]))
    const exports = [...this.exports].sort((a, b) => order.get(a.cell)! - order.get(b.cell)!)
    const sheet = contactSheet(exports, {
      title: basename(file, ".ipynb"),
      notebook: `../${basename(notebook ?? file)}`,
      about: label => refOf(cells.find(cell => cell.label === label)!).title,
    })
    await writeWhole(join(out, "figures", "index.html"), sheet)
  }

  /** The executed notebook, where the options want it; its path. In place only if all has gone well. */
  async write(ok: boolean): Promise<string | undefined> {
    const { out, inPlace } = this.#options
    const { file, text } = this.#notebook
    const target = inPlace
      ? ok
        ? file
        : undefined
      : out === undefined
        ? undefined
        : join(out, basename(file))
    if (target === undefined) return undefined
    const executed = formatNotebook(withOutputs(this.#notebook, this.outputs), text)
    if (inPlace && this.#session) this.#session.written = executed
    if (resolve(target) !== resolve(file) || executed !== text) await writeWhole(target, executed)
    return resolve(target)
  }
}
