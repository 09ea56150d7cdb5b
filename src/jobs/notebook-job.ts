import { createHash } from "node:crypto"
import { basename } from "node:path"
import type { RayJobSpec } from "./ray.ts"
import { zip } from "./zip.ts"

/** What a notebook's job needs, as its metadata say: `"etude": { "gpus": 1, "cpus": 4, "memory": 16 }` (GB). */
export interface Resources {
  readonly gpus?: number
  readonly cpus?: number
  readonly memory?: number
}

export interface NotebookJob {
  /** Relative to the project, with `/`. */
  readonly notebook: string
  /** Arguments of `etude run`, after the notebook. */
  readonly args: readonly string[]
  readonly resources: Resources
  /** Run in the unpacked project first: what it takes to have `etude` there. */
  readonly setup: string
}

export interface PackedProject {
  /** `_ray_pkg_….zip`, by content: Ray's own form of such names. */
  readonly name: string
  readonly bytes: Uint8Array
}

export const defaultSetup = "test -d node_modules || npm ci --ignore-scripts"

export function packProject(files: ReadonlyMap<string, Uint8Array>): PackedProject {
  const bytes = zip(files)
  return { name: `_ray_pkg_${hash(bytes).slice(0, 16)}.zip`, bytes }
}

/** The resources in a notebook's metadata. Throws for what is no number of them. */
export function resourcesOf(metadata: Readonly<Record<string, unknown>>): Resources {
  const given = (metadata.etude ?? {}) as Record<string, unknown>
  const resources: Record<string, number> = {}
  for (const name of ["gpus", "cpus", "memory"] as const) {
    const value = given[name]
    if (value === undefined) continue
    if (typeof value !== "number" || !(value >= 0))
      throw new TypeError(
        `metadata etude.${name}: expected a number of 0 or more and got ${JSON.stringify(value)}`,
      )
    resources[name] = value
  }
  return resources
}

/** `etude-NAME-HASH`: the same project, notebook and arguments give the same id. */
export function submissionId(project: PackedProject, job: NotebookJob): string {
  const name = basename(job.notebook, ".ipynb").replace(/[^A-Za-z0-9_-]+/g, "-")
  return `etude-${name}-${hash(JSON.stringify([project.name, job])).slice(0, 12)}`
}

/** The shell command of a notebook's job, run in the project's root. It ends as `etude run` does. */
export function runCommand({ notebook, args, setup }: NotebookJob): string {
  return `{ ${setup}; } && npx --no-install etude run ${[notebook, ...args].map(quote).join(" ")} --out etude-results`
}

/** Where, among its results, a job leaves what the cache keeps of its cells. */
export const resultsCache = ".etude-cache"

/** @param isForced runs every cell, also those that a cache shared by the workers (`ETUDE_CACHE` there) knows */
export function rayJobSpec(project: PackedProject, job: NotebookJob, isForced = false): RayJobSpec {
  const { gpus, cpus, memory } = job.resources
  const cache = `--cache "\${ETUDE_CACHE:-etude-results/${resultsCache}}"${isForced ? " --force" : ""}`
  return {
    entrypoint: `${runCommand(job)} ${cache}; code=$?; ${leaveLargeCache}; ${printResults}; exit $code`,
    submission_id: submissionId(project, job),
    runtime_env: { working_dir: `gcs://${project.name}` },
    metadata: { notebook: job.notebook },
    ...(gpus === undefined ? {} : { entrypoint_num_gpus: gpus }),
    ...(cpus === undefined ? {} : { entrypoint_num_cpus: cpus }),
    ...(memory === undefined ? {} : { entrypoint_memory: Math.round(memory * 1e9) }),
  }
}

/** What a cache may weigh to come back, in kB: it travels through the log. */
const mostCache = 200_000

const leaveLargeCache =
  `if [ -d etude-results/${resultsCache} ] && [ "$(du -sk etude-results/${resultsCache} | cut -f1)" -gt ${mostCache} ]; then ` +
  `echo "the cells' results are too large to come back ($(du -sh etude-results/${resultsCache} | cut -f1)): let ETUDE_CACHE name a folder that the workers share"; ` +
  `rm -rf etude-results/${resultsCache}; fi`

/** Ray's Jobs API gives back nothing but what a job prints: the results come as the last thing there, as base64. */
export const resultsMark = "@@etude-results"

const printResults =
  `if [ -d etude-results ]; then tar -czf etude-results.tgz -C etude-results . && ` +
  `echo && echo "${resultsMark} $(wc -c < etude-results.tgz | tr -d ' ')" && base64 < etude-results.tgz && echo "${resultsMark} end"; fi`

const hash = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex")

/** One word for a POSIX shell. */
export const quote = (text: string): string =>
  /^[\w./=:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
