/** `etude run --on ray://…` and `--manifest`: notebooks as jobs elsewhere. */
import { existsSync } from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
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
  resultsIn,
  sbatchScript,
  submitOnce,
  unpack,
} from "../jobs/index.ts"
import { UsageError } from "./usage.ts"

export interface RunOnOptions {
  on?: string
  manifest?: string
  out?: string
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
  notebooks: readonly string[],
  options: RunOnOptions,
  signal: AbortSignal,
): Promise<void> {
  if (options.on !== undefined && options.manifest !== undefined)
    throw new UsageError("give --on or --manifest, not both")
  if (options.manifest !== undefined) return writeManifests(notebooks, options)
  const address = options.on!
  try {
    dashboardUrl(address)
  } catch (error) {
    throw new UsageError(`--on ${(error as Error).message}`)
  }
  const cluster = new RayCluster(address)
  const root = projectRoot(notebooks[0]!)
  const project = packProject(await projectFiles(root, resolve(options.out ?? "out")))
  const all = await Promise.all(
    notebooks.map(async notebook => ({
      notebook,
      spec: rayJobSpec(project, await jobOf(notebook, root, options)),
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
  for (const { notebook, spec } of all) {
    const how = await submitOnce(cluster, spec, options.force)
    console.error(`${notebook}: ${how} ${spec.submission_id} on ${cluster.url}`)
  }
  if (options.detach) return
  for (const { notebook, spec } of all) {
    const out =
      all.length > 1 ? join(options.out ?? "out", basename(notebook, ".ipynb")) : (options.out ?? "out")
    const isDone = await follow(cluster, notebook, spec.submission_id, out, signal)
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
  notebook: string,
  id: string,
  out: string,
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
    const isDone = value.status === "SUCCEEDED" && archive !== undefined
    const code = value.driver_exit_code === null ? "" : `, exit code ${value.driver_exit_code}`
    const missing = archive ? `; results in ${out}` : "; it left no results"
    console.error(
      `\n${notebook}: ${value.status}${code}${isDone ? "" : ` (${value.message ?? "no message"})`}${missing}`,
    )
    return isDone
  }
}

async function jobOf(notebook: string, root: string, options: RunOnOptions): Promise<NotebookJob> {
  const { document } = await readNotebook(notebook)
  const { param, figures, keepGoing, timeout, setup = defaultSetup } = options
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

async function writeManifests(notebooks: readonly string[], options: RunOnOptions): Promise<void> {
  const { manifest } = options
  if (manifest !== "k8s" && manifest !== "slurm")
    throw new UsageError(`--manifest ${manifest}: expected k8s or slurm`)
  if (notebooks.length > 1) throw new UsageError(`--manifest takes one notebook, got ${notebooks.length}`)
  const [notebook] = notebooks
  const job = await jobOf(notebook!, projectRoot(notebook!), options)
  const name = `etude-${basename(notebook!, ".ipynb")}`
  process.stdout.write(manifest === "k8s" ? rayJobManifest(job, { name }) : sbatchScript(job, { name }))
}

/** The nearest folder above the notebook that has a package.json, else the notebook's own. */
function projectRoot(notebook: string): string {
  const own = dirname(resolve(notebook))
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at
    if (at === dirname(at)) return own
  }
}
