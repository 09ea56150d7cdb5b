/** `etude run`: notebooks headless, each as a graph of cells. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import type { RunOptions, RunSummary } from "../../kernels/dataflow/notebook/index.ts"
import { headless } from "./headless.ts"
import { LiveLines } from "./live-lines.ts"
import { type PlannedRun, planRuns } from "./planned-runs.ts"
import { readFormats, readJobs, readParameters, readTimeout } from "./run-options.ts"
import { RunPrinter } from "./run-printer.ts"
import { reportRun, reportRuns } from "./run-report.ts"
import { UsageError } from "./usage.ts"

const {
  analyse,
  buildGraph,
  Cache,
  cacheFolder,
  findNotebooks,
  junitReport,
  knownParameters,
  markdownReport,
  NotebookError,
  readNotebook,
  runNotebook,
  unreadableRun,
  watchNotebook,
} = headless

export interface RunCommandOptions {
  out?: string
  inplace?: boolean
  param: string[]
  sweep?: string[]
  params?: boolean
  check?: boolean
  figures: string
  timeout?: string
  only?: string[]
  keepGoing?: boolean
  jobs?: string
  watch?: boolean
  /** A folder, or true for the project's own. */
  cache?: string | boolean
  force?: boolean
  why?: boolean
  junit?: string
  markdown?: string
  on?: string
  manifest?: string
  setup?: string
  detach?: boolean
  stop?: boolean
}

export async function run(paths: string[], options: RunCommandOptions): Promise<void> {
  if (options.out && options.inplace) throw new UsageError("give --out or --inplace, not both")
  if (options.why && !options.cache) throw new UsageError("--why goes with --cache")
  if (options.force && !options.cache && options.on === undefined)
    throw new UsageError("--force goes with --cache or --on")
  const jobs = readJobs(options.jobs)
  const notebooks = await findNotebooks(paths)
  if (options.watch && notebooks.length > 1)
    throw new UsageError(`--watch takes one notebook, got ${notebooks.length}`)
  if (options.params) return listParameters(notebooks)
  const runs = planRuns(notebooks, options)
  if (options.sweep?.length && (options.inplace || options.watch || options.why))
    throw new UsageError("--sweep gives several runs of a notebook: it goes with --out, --cache or --on")
  if (options.on !== undefined || options.manifest !== undefined)
    return (await import("./run-on.ts")).runOn(runs, options, stopOnSignal())
  if (options.why) {
    const { why } = await import("./why.ts")
    const figures = options.out || options.inplace ? readFormats(options.figures) : []
    for (const notebook of notebooks)
      await why(notebook, undefined, {
        ...(typeof options.cache === "string" ? { cache: options.cache } : {}),
        params: readParameters(options.param),
        figures,
      })
    return
  }
  const stop = stopOnSignal()
  if (options.watch) return watch(notebooks[0]!, options, stop)
  const summaries = await runAll(runs, options, jobs, stop)
  if (stop.aborted) process.exitCode = 130
  else if (!summaries.every(summary => summary.ok)) process.exitCode = 1
  if (options.junit) writeReport(options.junit, junitReport(summaries))
  if (options.markdown) writeReport(options.markdown, markdownReport(summaries))
  if (options.out) writeReport(join(options.out, "report.md"), markdownReport(summaries))
}

/** As many runs at a time as `jobs`; summaries in the order of the runs. */
async function runAll(
  runs: readonly PlannedRun[],
  options: RunCommandOptions,
  jobs: number,
  stop: AbortSignal,
): Promise<RunSummary[]> {
  const lines = new LiveLines()
  const summaries: (RunSummary | undefined)[] = []
  const waiting = [...runs.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !stop.aborted; next = waiting.shift()) {
      const [index, { notebook, param, variant, folder }] = next
      const out = options.out && join(options.out, folder)
      const own = { ...options, param: [...param], ...(out ? { out } : {}) }
      const atOnce = runs.length > 1 && jobs > 1
      const printing = { lines, variant, name: atOnce ? variant || basename(notebook, ".ipynb") : undefined }
      const run = runVisibly(notebook, own, { ...printing, stop }).then(({ summary }) => summary)
      summaries[index] = await run.catch((error: unknown) => {
        // The others run all the same.
        if (!(error instanceof NotebookError) || error.isUsage) throw error
        lines.log(`etude: ${error.message}`)
        return unreadableRun(error)
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(jobs, runs.length) }, work))
  const ended = summaries.filter(summary => summary !== undefined)
  if (runs.length > 1) lines.log(reportRuns(ended, runs.length))
  return ended
}

function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.part`, text)
    renameSync(`${path}.part`, path)
  } catch (error) {
    if (existsSync(`${path}.part`)) rmSync(`${path}.part`)
    console.error(`etude: ${path} could not be written: ${(error as Error).message}`)
    process.exitCode = process.exitCode || 1
  }
}

/** Aborts at the first interrupt; a second one ends the process as it would without us. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController()
  process.once("SIGINT", () => stop.abort())
  process.once("SIGTERM", () => stop.abort())
  return stop.signal
}

/** Runs one notebook, showing its progress, then what failed or where the results lie. */
export async function runVisibly(
  notebook: string,
  options: RunCommandOptions,
  printing: {
    lines?: LiveLines
    name?: string | undefined
    variant?: string
    stop?: AbortSignal
  } = {},
): Promise<{ summary: RunSummary; shown: Map<string, string> }> {
  const { lines = new LiveLines(), name, variant = "", stop = stopOnSignal() } = printing
  const printer = new RunPrinter({ lines, name, variant })
  // The text of what the notebook shows under a name, for whoever wants to print it again.
  const shown = new Map<string, string>()
  try {
    for await (const event of runNotebook(notebook, runOptions(notebook, options, stop))) {
      printer.print(event)
      if (event.type === "cell-output" && event.output.type === "bundle") {
        const { bundle } = event.output
        const exported = bundle["application/vnd.etude.export+json"] as { name?: string } | undefined
        const text = bundle["text/plain"]
        if (exported?.name && typeof text === "string") shown.set(exported.name, text)
      }
      if (event.type === "run-finished") {
        lines.log(reportRun(event.summary, options.out))
        await limitCache(notebook, options)
        return { summary: event.summary, shown }
      }
    }
  } catch (error) {
    printer.close()
    throw error
  }
  throw new Error(`${notebook}: the run ended without a summary`)
}

/** Runs the notebook again whenever it is saved, until it is interrupted. */
async function watch(notebook: string, options: RunCommandOptions, stop: AbortSignal): Promise<void> {
  const lines = new LiveLines()
  let printer = new RunPrinter({ lines })
  for await (const event of watchNotebook(notebook, runOptions(notebook, options, stop))) {
    if (event.type === "changed") {
      lines.clear()
      lines.log(`\n${event.paths.map(path => relative(process.cwd(), path)).join(", ")} saved`)
      printer = new RunPrinter({ lines })
    } else if (event.type === "watching") lines.log(`\nwatching ${event.paths.length} files; Ctrl-C ends`)
    else if (event.type === "unreadable") lines.log(`\n${event.error.message}`)
    else {
      printer.print(event)
      if (event.type === "run-finished") lines.log(reportRun(event.summary, options.out))
    }
  }
  process.exitCode = 130
}

function runOptions(notebook: string, options: RunCommandOptions, signal: AbortSignal): RunOptions {
  return {
    out: options.out,
    inPlace: options.inplace,
    params: readParameters(options.param),
    figures: readFormats(options.figures),
    timeout: readTimeout(options.timeout),
    only: options.only?.length
      ? options.only.map(cell => (/^\d+$/.test(cell) ? Number(cell) : cell))
      : undefined,
    keepGoing: options.keepGoing,
    check: options.check,
    cache: cacheOf(notebook, options),
    force: options.force,
    signal,
  }
}

function cacheOf(notebook: string, { cache }: RunCommandOptions): string | undefined {
  if (!cache) return undefined
  return typeof cache === "string" ? cache : cacheFolder(notebook)
}

/** Keeps the cache below its limit, `ETUDE_CACHE_LIMIT` in MB; looks at it once an hour. */
async function limitCache(notebook: string, options: RunCommandOptions): Promise<void> {
  const folder = cacheOf(notebook, options)
  const limit = Number(process.env.ETUDE_CACHE_LIMIT ?? 20_000)
  if (folder !== undefined && limit > 0) await new Cache(folder).trim(limit * 1e6)
}

async function listParameters(notebooks: string[]): Promise<void> {
  for (const file of notebooks) {
    const { cells } = await readNotebook(file)
    const graph = buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
    const parameters = knownParameters(graph)
    console.log(
      `${file}: ${parameters.length === 0 ? "no parameters" : `${parameters.length} ${parameters.length === 1 ? "parameter" : "parameters"}`}`,
    )
    for (const { name, source } of parameters) console.log(`  ${name}${source ? ` = ${source}` : ""}`)
  }
}
