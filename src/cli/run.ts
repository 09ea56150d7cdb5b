/** `etude run`: notebooks headless, each as a graph of cells. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs"
import { dirname, relative } from "node:path"
import { cacheFolder } from "../../kernels/dataflow/cache/index.ts"
import { analyse, buildGraph } from "../../kernels/dataflow/graph/index.ts"
import {
  explainRun,
  junitReport,
  knownParameters,
  markdownReport,
  NotebookError,
  type RunSummary,
  readNotebook,
  runNotebook,
} from "../../kernels/dataflow/notebook/index.ts"
import { RunPrinter } from "./run-printer.ts"
import { duration } from "./step.mjs"
import { UsageError } from "./usage.ts"

const figureFormats = ["svg", "png", "pdf", "html"]

export interface RunCommandOptions {
  out?: string
  inplace?: boolean
  param: string[]
  params?: boolean
  figures: string
  timeout?: string
  only?: string[]
  keepGoing?: boolean
  /** A folder, or true for the project's own. */
  cache?: string | boolean
  force?: boolean
  why?: boolean
  junit?: string
  markdown?: string
}

export async function run(notebooks: string[], options: RunCommandOptions): Promise<void> {
  if (options.out && options.inplace) throw new UsageError("give --out or --inplace, not both")
  if ((options.force || options.why) && !options.cache)
    throw new UsageError("--force and --why go with --cache")
  if (options.params) return listParameters(notebooks)
  if (options.why) return explain(notebooks, options)
  const summaries: RunSummary[] = []
  for (const notebook of notebooks) {
    const { summary } = await runVisibly(notebook, options)
    summaries.push(summary)
    if (!summary.ok) process.exitCode = summary.isInterrupted ? 130 : 1
    if (summary.isInterrupted) break
  }
  if (options.junit) writeReport(options.junit, junitReport(summaries))
  if (options.markdown) writeReport(options.markdown, markdownReport(summaries))
}

function writeReport(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** Runs one notebook, showing its progress, then what failed or where the results lie. */
export async function runVisibly(
  notebook: string,
  options: RunCommandOptions,
): Promise<{ summary: RunSummary; shown: Map<string, string> }> {
  const params = readParameters(options.param)
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once("SIGINT", interrupt)
  const printer = new RunPrinter()
  // The text of what the notebook shows under a name, for whoever wants to print it again.
  const shown = new Map<string, string>()
  try {
    for await (const event of runNotebook(notebook, {
      out: options.out,
      inPlace: options.inplace,
      params,
      figures: readFormats(options.figures),
      timeout: readTimeout(options.timeout),
      only: options.only?.length
        ? options.only.map(cell => (/^\d+$/.test(cell) ? Number(cell) : cell))
        : undefined,
      keepGoing: options.keepGoing,
      cache: cacheOf(notebook, options),
      force: options.force,
      signal: stop.signal,
    })) {
      printer.print(event)
      if (event.type === "cell-output" && event.output.type === "bundle") {
        const { bundle } = event.output
        const named = bundle["application/vnd.etude.export+json"] as { name?: string } | undefined
        const text = bundle["text/plain"]
        if (named?.name && typeof text === "string") shown.set(named.name, text)
      }
      if (event.type === "run-finished") {
        report(event.summary, options.out)
        return { summary: event.summary, shown }
      }
    }
  } catch (error) {
    if (error instanceof NotebookError && error.isUsage) throw new UsageError(error.message)
    throw error
  } finally {
    process.removeListener("SIGINT", interrupt)
  }
  throw new Error(`${notebook}: the run ended without a summary`)
}

function report(summary: RunSummary, out: string | undefined): void {
  for (const { message, excerpt, stack } of summary.failures) {
    console.error(`\n${message}`)
    if (excerpt) console.error(excerpt)
    if (stack && stack.split("\n").length > 2) console.error(stack)
  }
  const count = (state: string): number => summary.cells.filter(cell => cell.state === state).length
  const skipped = count("skipped")
  const cached = count("cached")
  console.error(
    `\n${summary.isInterrupted ? "interrupted: " : ""}${count("ran")} cells ran, ${cached ? `${cached} known from before, ` : ""}${count("failed")} failed` +
      `${skipped ? `, ${skipped} not reached` : ""}, in ${duration(summary.milliseconds)}`,
  )
  if (summary.notebook) console.error(`notebook: ${relative(process.cwd(), summary.notebook)}`)
  if (out && summary.exports.length > 0)
    console.error(`in ${out}/: ${summary.exports.map(({ path }) => path).join(", ")}`)
}

function cacheOf(notebook: string, { cache }: RunCommandOptions): string | undefined {
  if (!cache) return undefined
  return typeof cache === "string" ? cache : cacheFolder(notebook)
}

/** What a run would do with each cell, and what has changed. Runs nothing. */
async function explain(notebooks: string[], options: RunCommandOptions): Promise<void> {
  for (const notebook of notebooks) {
    const explanations = await explainRun(notebook, {
      cache: cacheOf(notebook, options)!,
      params: readParameters(options.param),
      figures: options.out || options.inplace ? readFormats(options.figures) : [],
    })
    for (const { cell, wouldRun, reasons } of explanations)
      console.log(
        `${wouldRun ? "run  " : "known"}  ${cell.label.padEnd(18)}${cell.title}${reasons.map(reason => `\n         ${reason}`).join("")}`,
      )
  }
}

async function listParameters(notebooks: string[]): Promise<void> {
  for (const file of notebooks) {
    const { cells } = await readNotebook(file)
    const graph = buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
    const parameters = knownParameters(graph)
    console.log(`${file}: ${parameters.length === 0 ? "no parameters" : `${parameters.length} parameters`}`)
    for (const { name, source } of parameters) console.log(`  ${name}${source ? ` = ${source}` : ""}`)
  }
}

function readParameters(given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map(text => {
      const at = text.indexOf("=")
      if (at < 1) throw new UsageError(`--param ${text}: expected name=value`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

function readFormats(text: string): string[] {
  const formats = text.split(",").map(format => format.trim())
  const unknown = formats.filter(format => !figureFormats.includes(format))
  if (unknown.length)
    throw new UsageError(`--figures ${text}: ${unknown.join(", ")} is none of ${figureFormats.join(", ")}`)
  return formats
}

function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (!(seconds > 0)) throw new UsageError(`--timeout ${text}: expected a number of seconds above 0`)
  return seconds
}
