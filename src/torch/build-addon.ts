import { execFile, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { availableParallelism, homedir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { keepObject, keptObject, objectKey, sweepObjects } from "./addon-objects.ts"
import type { LibTorch } from "./locate-libtorch.ts"

/** What `buildAddon` reports as it goes on. */
export interface BuildProgress {
  /** Translation units compiled, or kept from an earlier build, of `total`. */
  done: number
  total: number
  /** The unit just compiled, or "link". */
  unit: string
  seconds: number
}

export interface BuildOptions {
  onProgress?: (progress: BuildProgress) => void
  /** The C++ compiler. Default: `$CXX`, else g++. */
  compiler?: string
  /** How many units are compiled at a time. Default: one a CPU. */
  jobs?: number
  signal?: AbortSignal
}

/** A built addon and the LibTorch it was linked against. */
export interface BuiltAddon {
  path: string
  libtorch: LibTorch
  /** True when an earlier build was still right. */
  cached: boolean
}

/** The compiler is missing or refused the sources; `output` is what it printed. */
export class AddonBuildError extends Error {
  override readonly name = "AddonBuildError"
  readonly output: string
  constructor(message: string, output: string) {
    super(output ? `${message}\n${output}` : message)
    this.output = output
  }
}

// The sources lie beside this file in the repository, and in the package beside `dist`.
const nativeFolder = [
  fileURLToPath(new URL("./native", import.meta.url)),
  fileURLToPath(new URL("../../../src/torch/native", import.meta.url)),
].find(folder => existsSync(join(folder, "module.cc")))!

/** `${XDG_CACHE_HOME:-~/.cache}/etude/torch` */
export function addonCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "etude", "torch")
}

const run = promisify(execFile)

/** The binding, and in `kernels/` the operators of our own; by their paths in the folder. */
function sources(): string[] {
  return readdirSync(nativeFolder, { recursive: true, encoding: "utf8" })
    .filter(file => /\.(cc|h)$/.test(file))
    .sort()
}

function flags(libtorch: LibTorch): string[] {
  const [major = 0, minor = 0, patch = 0] = libtorch.version.split(/[.+]/).map(Number)
  const headers = dirname(createRequire(import.meta.url).resolve("node-api-headers/package.json"))
  return [
    "-std=c++20",
    "-O2",
    "-fPIC",
    "-fvisibility=hidden",
    // For at::parallel_for. Not at the link: the one OpenMP of the process is that which LibTorch brings.
    "-fopenmp",
    `-D_GLIBCXX_USE_CXX11_ABI=${libtorch.cxx11Abi ? 1 : 0}`,
    `-DETUDE_TORCH_VERSION=${major * 10000 + minor * 100 + (patch || 0)}`,
    ...cudaFlags(libtorch),
    `-I${join(libtorch.root, "include")}`,
    `-I${join(headers, "include")}`,
  ]
}

/**
 * Graphs have a device-neutral header from PyTorch 2.13 on; before, theirs wants CUDA's own headers. Without those the
 * addon is whole but for graphs.
 */
function cudaFlags(libtorch: LibTorch): string[] {
  if (!libtorch.cuda || existsSync(join(libtorch.root, "include/ATen/accelerator/Graph.h"))) return []
  const wheels = join(dirname(libtorch.root), "nvidia")
  const folders = [
    ...[process.env.CUDA_HOME, process.env.CUDA_PATH, "/usr/local/cuda"].flatMap(home =>
      home ? [join(home, "include")] : [],
    ),
    ...(existsSync(wheels) ? readdirSync(wheels).map(name => join(wheels, name, "include")) : []),
  ]
  const complete = folders.find(folder =>
    ["cuda_runtime_api.h", "crt/host_config.h"].every(file => existsSync(join(folder, file))),
  )
  return complete ? ["-DETUDE_CUDA_HEADERS", `-I${complete}`] : []
}

/** What a build depends on besides its sources: the flags, and by its library's size which LibTorch lies there. */
function circumstances(libtorch: LibTorch): string {
  // Node-API is the same ABI in every project, so where its headers lie makes no difference.
  const own = flags(libtorch).filter(flag => !flag.includes("node-api-headers"))
  return own.join(" ") + statSync(join(libtorch.root, "lib/libtorch_cpu.so")).size
}

/** Where the addon for this LibTorch and these sources belongs, built or not. */
export function addonPath(libtorch: LibTorch): string {
  const hash = createHash("sha256")
  for (const file of sources()) hash.update(file).update(readFileSync(join(nativeFolder, file)))
  hash.update(circumstances(libtorch))
  return join(addonCache(), `${libtorch.version}-${hash.digest("hex").slice(0, 12)}`, "etude_torch.node")
}

/**
 * Compiles the addon against a LibTorch, unless that was done before, and remembers it as the one `loadAddon` opens.
 * Objects are kept by what they depend on, so that an edit compiles only the units that read the edited file.
 * A build that is interrupted leaves nothing behind that a later one could take for whole.
 */
export async function buildAddon(libtorch: LibTorch, options: BuildOptions = {}): Promise<BuiltAddon> {
  const path = addonPath(libtorch)
  if (existsSync(path)) {
    remember({ path, libtorch })
    return { path, libtorch, cached: true }
  }
  const compiler = options.compiler ?? process.env.CXX ?? "g++"
  const { stdout: release } = await run(compiler, ["--version"]).catch(error => {
    throw new AddonBuildError(
      `The C++ compiler ${compiler} cannot be run. Install one (Debian: apt-get install g++) or name it in CXX.`,
      String(error.stderr || error.message),
    )
  })
  const aside = join(dirname(dirname(path)), `building-${process.pid}-${Date.now()}`)
  sweepAbandoned(dirname(aside))
  mkdirSync(aside, { recursive: true })
  const objects = join(addonCache(), "objects")
  const others = [release, libtorch.version, circumstances(libtorch)]
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  try {
    const units = sources().filter(file => file.endsWith(".cc"))
    // The longest first, so that the last one does not run alone.
    units.sort((a, b) => statSync(join(nativeFolder, b)).size - statSync(join(nativeFolder, a)).size)
    const built = new Map<string, string>()
    const waiting = [...units]
    const failed = new AbortController()
    const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal
    let done = 0
    const work = async () => {
      for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
        const key = objectKey(nativeFolder, unit, others)
        let object = keptObject(objects, key)
        if (!object) {
          const made = join(aside, `${key}.o`)
          await compile(
            compiler,
            [...flags(libtorch), "-c", join(nativeFolder, unit), "-o", made],
            unit,
            signal,
          )
          // A unit that was edited while it was compiled would be kept under what it was before.
          object = objectKey(nativeFolder, unit, others) === key ? keepObject(objects, key, made) : made
        }
        built.set(unit, object)
        options.onProgress?.({ done: ++done, total: units.length, unit, seconds: seconds() })
      }
    }
    const workers = Array.from(
      { length: Math.min(options.jobs ?? availableParallelism(), units.length) },
      work,
    )
    try {
      await Promise.all(workers)
    } catch (error) {
      failed.abort()
      await Promise.allSettled(workers)
      throw error
    }
    const library = join(libtorch.root, "lib")
    const linked = join(aside, "etude_torch.node")
    await compile(
      compiler,
      [
        "-shared",
        "-o",
        linked,
        ...units.map(unit => built.get(unit)!),
        `-L${library}`,
        `-Wl,-rpath,${library}`,
        // What libtorch_cuda alone defines is looked up at its first call, when that library has been opened.
        "-Wl,-z,lazy",
        "-Wl,--no-as-needed",
        "-ltorch_cpu",
        "-lc10",
        "-ldl",
      ],
      "link",
      signal,
    )
    options.onProgress?.({ done, total: units.length, unit: "link", seconds: seconds() })
    // Sources that were edited meanwhile would be remembered as built.
    if (addonPath(libtorch) !== path) return await buildAddon(libtorch, options)
    mkdirSync(dirname(path), { recursive: true })
    renameSync(linked, path)
    sweepObjects(objects)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  remember({ path, libtorch })
  return { path, libtorch, cached: false }
}

/** Removes what builds left behind that were killed: their process is gone, and they began over ten minutes ago. */
function sweepAbandoned(cache: string): void {
  if (!existsSync(cache)) return
  for (const name of readdirSync(cache)) {
    const [, pid, began] = /^building-(\d+)-(\d+)$/.exec(name) ?? []
    // The time as well, since a process of another container is not seen from here.
    if (!pid || Date.now() - Number(began) < 600_000 || isRunning(Number(pid))) continue
    rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

function compile(compiler: string, args: string[], unit: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(compiler, args, { stdio: ["ignore", "pipe", "pipe"], signal })
    let output = ""
    child.stdout.on("data", text => (output += text))
    child.stderr.on("data", text => (output += text))
    child.on("error", reject)
    child.on("close", code => {
      if (code === 0) resolve()
      else reject(new AddonBuildError(`${compiler} ended with ${code} on ${unit}`, output.slice(0, 20_000)))
    })
  })
}

/** What was built last: read at import, so that no process is started then. */
interface LastBuild {
  path: string
  libtorch: LibTorch
  /** Modification time of the LibTorch and of the sources that it was built from. */
  stamp: string
}

const lastBuildFile = () => join(addonCache(), "last-build.json")

/** Changes when PyTorch was replaced in place, or a source file edited. */
function stamp(libtorch: LibTorch): string {
  const files = [
    join(libtorch.root, "lib/libtorch_cpu.so"),
    ...sources().map(file => join(nativeFolder, file)),
  ]
  return createHash("sha256")
    .update(files.map(file => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join("\n"))
    .digest("hex")
}

function readBuilds(): LastBuild[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(lastBuildFile(), "utf8"))
    return Array.isArray(parsed) ? (parsed as LastBuild[]) : []
  } catch {
    return [] // none yet, or damaged: set-up writes it anew
  }
}

function remember(build: { path: string; libtorch: LibTorch }): void {
  const entry: LastBuild = { ...build, stamp: stamp(build.libtorch) }
  const kept = readBuilds().filter(b => b.stamp !== entry.stamp && existsSync(b.path))
  mkdirSync(addonCache(), { recursive: true })
  const aside = `${lastBuildFile()}.${process.pid}`
  writeFileSync(aside, JSON.stringify([entry, ...kept].slice(0, 16), null, 1))
  renameSync(aside, lastBuildFile())
}

/**
 * The addon built last that still fits its LibTorch and these sources, or null. With `ETUDE_LIBTORCH` set, one of
 * that LibTorch. Starts no process.
 */
export function findBuiltAddon(): { path: string; libtorch: LibTorch } | null {
  const wanted = process.env.ETUDE_LIBTORCH
  for (const build of readBuilds()) {
    if (wanted && join(wanted) !== join(build.libtorch.root)) continue
    try {
      if (existsSync(build.path) && stamp(build.libtorch) === build.stamp) return build
    } catch {
      // that LibTorch is gone
    }
  }
  return null
}
