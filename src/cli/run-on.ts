/** `etude run --on ray://…` and `--manifest`: notebooks as jobs elsewhere. */
import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { Cache, cacheFolder } from "../../kernels/dataflow/cache/index.ts"
import { readNotebook } from "../../kernels/dataflow/notebook/index.ts"
import {
  dashboardUrl,
  defaultSetup,
  followJob,
  LogText,
  type NotebookJob,
  packProject,
  projectFiles,
  RayCluster,
  rayJobManifest,
  rayJobSpec,
  resourcesOf,
  resultsCache,
  resultsIn,
  sbatchScript,
  submitOnce,
  unpack,
} from "../jobs/index.ts"
import type { PlannedRun } from "./planned-runs.ts"
import { UsageError } from "./usage.ts"

export interface RunOnOptions {
  on?: string
  manifest?: string
  out?: string
  cache?: string | boolean
  param: string[]
  figures: string
  force?: boolean
  keepGoing?: boolean
  timeout?: string
  setup?: string
  detach?: boolean
  stop?: boolean
}

export async function runOn(
  runs: readonly PlannedRun[],
  options: RunOnOptions,
  signal: AbortSignal,
): Promise<void> {
  if (options.on !== undefined && options.manifest !== undefined)
    throw new UsageError("give --on or --manifest, not both")
  if (options.manifest !== undefined) return writeManifests(runs, options)
  const address = options.on!
  try {
    dashboardUrl(address)
  } catch (error) {
    throw new UsageError(`--on ${(error as Error).message}`)
  }
  const cluster = new RayCluster(address)
  const root = projectRoot(runs[0]!.notebook)
  const project = packProject(await projectFiles(root, resolve(options.out ?? "out")))
  const all = await Promise.all(
    runs.map(async run => ({
      ...run,
      name: run.variant === "" ? run.notebook : `${run.notebook} (${run.variant})`,
      spec: rayJobSpec(project, await jobOf(run, root, options), options.force),
    })),
  )
  if (options.stop) {
    for (const { spec } of all) {
      await cluster.stop(spec.submission_id)
      console.error(`stopped ${spec.submission_id}`)
    }
    return
  }
  await cluster.putPackage(project.name, project.bytes)
  for (const { name, spec } of all) {
    const how = await submitOnce(cluster, spec, options.force)
    console.error(`${name}: ${how} ${spec.submission_id} on ${cluster.url}`)
  }
  if (options.detach) return
  for (const { notebook, name, folder, spec } of all) {
    const out = join(options.out ?? "out", folder)
    const cache = typeof options.cache === "string" ? options.cache : cacheFolder(notebook)
    const isDone = await follow(cluster, name, spec.submission_id, { out, cache }, signal)
    if (signal.aborted) {
      console.error("\nno longer following; the jobs go on (the same command joins them, --stop ends them)")
      process.exitCode = 130
      return
    }
    if (!isDone) process.exitCode = 1
  }
}

/** Shows a job's output and fetches its results; whether it succeeded. */
async function follow(
  cluster: RayCluster,
  name: string,
  id: string,
  { out, cache }: { out: string; cache: string },
  signal: AbortSignal,
): Promise<boolean> {
  const following = followJob(cluster, id, { signal })
  const shown = new LogText()
  for (;;) {
    const { done, value } = await following.next()
    if (!done) {
      process.stderr.write(shown.add(value))
      continue
    }
    if (value === undefined) return false
    process.stderr.write(shown.end())
    const archive = resultsIn(await cluster.logs(id))
    if (archive) await unpack(archive, out)
    const known = archive ? await takeCache(join(out, resultsCache), cache) : 0
    if (known > 0) console.error(`${known} results of cells are now in ${cache}`)
    const isDone = value.status === "SUCCEEDED" && archive !== undefined
    const code = value.driver_exit_code === null ? "" : `, exit code ${value.driver_exit_code}`
    // A shell tells of a signal by 128 and more; without any code the process that watched over the job is gone too.
    const isKilled = value.status === "FAILED" && (value.driver_exit_code ?? 128) >= 128
    const again = isKilled ? "; its process was killed, and the same command runs it again" : ""
    const missing = archive ? `; results in ${out}` : "; it left no results"
    console.error(
      `\n${name}: ${value.status}${code}${isDone ? "" : ` (${value.message ?? "no message"})`}${again}${missing}`,
    )
    return isDone
  }
}

/** Moves what came back of cells to where local runs look for it. */
async function takeCache(from: string, cache: string): Promise<number> {
  const count = await new Cache(cache).absorb(from)
  await rm(from, { recursive: true, force: true })
  return count
}

async function jobOf(
  { notebook, param }: PlannedRun,
  root: string,
  options: RunOnOptions,
): Promise<NotebookJob> {
  const { document } = await readNotebook(notebook)
  const { figures, keepGoing, timeout, setup = defaultSetup } = options
  const inside = relative(root, resolve(notebook)).split(sep).join("/")
  if (inside.startsWith(".."))
    throw new UsageError(`${notebook} is outside the project ${root}, which the job gets`)
  const args = [
    ...param.flatMap(each => ["--param", each]),
    ...(figures === "svg,png" ? [] : ["--figures", figures]),
    ...(keepGoing ? ["--keep-going"] : []),
    ...(timeout === undefined ? [] : ["--timeout", timeout]),
  ]
  return { notebook: inside, args, resources: resourcesOf(document.metadata), setup }
}

async function writeManifests(runs: readonly PlannedRun[], options: RunOnOptions): Promise<void> {
  const { manifest } = options
  if (manifest !== "k8s" && manifest !== "slurm")
    throw new UsageError(`--manifest ${manifest}: expected k8s or slurm`)
  const [run] = runs
  if (!run || runs.length > 1)
    throw new UsageError(`--manifest takes one run of one notebook, got ${runs.length}`)
  const job = await jobOf(run, projectRoot(run.notebook), options)
  const name = `etude-${basename(run.notebook, ".ipynb")}`
  process.stdout.write(manifest === "k8s" ? rayJobManifest(job, { name }) : sbatchScript(job, { name }))
  // Not into the file that the output is sent to.
  if (manifest === "k8s")
    console.error(
      "write the image's name where IMAGE stands; the image holds Ray, Node.js and the project, at /project",
    )
}

/** The nearest folder above the notebook that has a package.json, else the notebook's own. */
function projectRoot(notebook: string): string {
  const own = dirname(resolve(notebook))
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at
    if (at === dirname(at)) return own
  }
}
