/** `etude export`: a notebook as Markdown, a page, a PDF or a module. */
import { existsSync, readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, dirname, join, relative, resolve } from "node:path"
import {
  asJavaScript,
  importedNotebooks,
  type Notebook,
  notebookHtml,
  notebookMarkdown,
  notebookModule,
  readNotebook,
  runNotebook,
  writeWhole,
} from "../../kernels/dataflow/notebook/index.ts"
import { LiveLines } from "./live-lines.ts"
import { printPage } from "./print-page.ts"
import { readParameters } from "./run-options.ts"
import { RunPrinter } from "./run-printer.ts"
import { reportRun } from "./run-report.ts"
import { UsageError } from "./usage.ts"

const endings = ["md", "html", "pdf", "ts", "js"]

export interface ExportOptions {
  to: string
  out?: string
  run?: boolean
  param: string[]
}

export async function exportCommand(file: string, { to, out, run, param }: ExportOptions): Promise<void> {
  if (!endings.includes(to)) throw new UsageError(`--to ${to}: expected one of ${endings.join(", ")}`)
  if (param.length > 0 && !run) throw new UsageError("--param goes with --run")
  if (run && (to === "ts" || to === "js"))
    throw new UsageError(`--run gives outputs, and --to ${to} has none`)
  const target = out ?? file.replace(/\.ipynb$/, "").concat(`.${endingIn(dirname(file), to)}`)
  if (resolve(target) === resolve(file)) throw new UsageError(`${target} is the notebook itself`)
  const notebook = run ? await executed(file, param) : await readNotebook(file)
  if (notebook === undefined) {
    process.exitCode = 1
    return
  }
  const notes = await write(notebook, to, target)
  console.log(`${relative(process.cwd(), target) || target}${notes ? `: ${notes}` : ""}`)
}

/** Of modules the one that Node takes for a module there: `npm init` makes packages whose `.js` is CommonJS. */
function endingIn(folder: string, to: string): string {
  if (to !== "ts" && to !== "js") return to
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, "package.json")
    if (existsSync(path))
      return (JSON.parse(readFileSync(path, "utf8")) as { type?: string }).type === "commonjs" ? `m${to}` : to
    if (at === dirname(at)) return to
  }
}

/** Writes the export; what there is to know about it. */
async function write(notebook: Notebook, to: string, target: string): Promise<string> {
  const title = basename(notebook.file, ".ipynb")
  if (to === "ts" || to === "js") {
    const module = notebookModule(notebook, target)
    await writeWhole(target, to === "js" ? asJavaScript(module) : module)
    const imported = notebook.cells.flatMap(({ source }) => importedNotebooks(source))
    return imported.length === 0 ? "" : `it imports ${[...new Set(imported)].join(", ")}: export these too`
  }
  if (to === "md") {
    const { text, files } = notebookMarkdown(notebook, `${basename(target).replace(/\.[^.]*$/, "")}_files`)
    for (const [path, bytes] of files) await writeWhole(join(dirname(target), path), bytes)
    await writeWhole(target, text)
    return files.size === 0 ? "" : `${files.size} ${files.size === 1 ? "picture" : "pictures"} beside it`
  }
  const { text, interactive, pictures } = notebookHtml(notebook, title, { isStatic: to === "pdf" })
  await writeWhole(target, to === "pdf" ? await printPage(text) : text)
  if (to === "pdf") return ""
  const counts = `${interactive} interactive ${interactive === 1 ? "figure" : "figures"}`
  return pictures === 0
    ? counts
    : `${counts}; ${pictures} are pictures, since the notebook holds no more of them (--run draws them anew)`
}

/** The notebook as a run leaves it, its figures with their data; nothing if a cell failed. The file is not touched. */
async function executed(file: string, param: string[]): Promise<Notebook | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "etude-export-"))
  try {
    const lines = new LiveLines()
    const printer = new RunPrinter({ lines })
    const options = { out: folder, figures: ["png", "json"], params: readParameters(param) }
    for await (const event of runNotebook(file, options)) {
      printer.print(event)
      if (event.type !== "run-finished") continue
      const { summary } = event
      if (summary.ok && summary.notebook !== undefined)
        return { ...(await readNotebook(summary.notebook)), file }
      lines.log(reportRun(summary, undefined))
    }
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
