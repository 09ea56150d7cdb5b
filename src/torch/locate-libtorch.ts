import { execFile } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** A LibTorch that was found: a folder with `lib/` and `include/`. */
export interface LibTorch {
  root: string
  /** As PyTorch writes it: "2.13.0+cpu". */
  version: string
  /** The CUDA version it was built for, or null for a CPU build. */
  cuda: string | null
  /** Whether it was built with GCC's C++11 ABI. */
  cxx11Abi: boolean
  /** Where it was found: "ETUDE_LIBTORCH", "python3", "$VIRTUAL_ENV" or ".venv". */
  from: string
}

/** A place that was looked into, and what was there. */
export interface TriedPlace {
  from: string
  path: string | null
  result: string
}

export interface LocateOptions {
  /** The project whose `.venv` is looked into. Default: the current directory, then the package's own folder. */
  project?: string
  environment?: NodeJS.ProcessEnv
  /** Filled with each place that was looked into. */
  tried?: TriedPlace[]
}

const packageRoot = fileURLToPath(new URL("../..", import.meta.url))

/**
 * Finds LibTorch, in this order: `ETUDE_LIBTORCH` (a LibTorch folder, or a Python `torch` package), the PyTorch of
 * `python3` on the PATH and of `$VIRTUAL_ENV`, the project's own `.venv`. Python is asked where the package lies,
 * without importing it. Answers null when there is none; `tried` says why.
 */
export async function locateLibTorch(options: LocateOptions = {}): Promise<LibTorch | null> {
  const environment = options.environment ?? process.env
  const tried = options.tried ?? []
  const note = (from: string, path: string | null, result: string) => tried.push({ from, path, result })
  const given = environment.ETUDE_LIBTORCH
  if (given) {
    const found = inspectLibTorch(given, "ETUDE_LIBTORCH")
    note("ETUDE_LIBTORCH", given, typeof found === "string" ? found : "found")
    // A wrong setting is an error to mend, not a hint to look elsewhere.
    return typeof found === "string" ? null : found
  }
  const projects = options.project ? [options.project] : [process.cwd(), packageRoot]
  const pythons: [string, string][] = [["python3", "python3"]]
  if (environment.VIRTUAL_ENV)
    pythons.unshift(["$VIRTUAL_ENV", join(environment.VIRTUAL_ENV, "bin", "python3")])
  for (const project of new Set(projects.map(p => resolve(p)))) {
    pythons.push([".venv", join(project, ".venv", "bin", "python3")])
  }
  for (const [from, python] of pythons) {
    if (python !== "python3" && !existsSync(python)) {
      note(from, python, "no such file")
      continue
    }
    const answer = await askPython(python, environment)
    if (!answer.path) {
      note(from, python, answer.reason)
      continue
    }
    const found = inspectLibTorch(answer.path, from)
    note(from, answer.path, typeof found === "string" ? found : "found")
    if (typeof found !== "string") return found
  }
  return null
}

/** Reads version, CUDA and ABI from a LibTorch folder's own files; answers the reason when it is not one. */
export function inspectLibTorch(folder: string, from: string): LibTorch | string {
  const root = resolve(folder)
  if (!existsSync(root)) return "no such folder"
  for (const part of ["lib/libtorch_cpu.so", "include/ATen/core/dispatch/Dispatcher.h"]) {
    if (!existsSync(join(root, part))) return `${part} is missing there`
  }
  const version = readVersion(root)
  if (!version) return "it has neither version.py nor build-version"
  const [major = 0, minor = 0] = version.split(".").map(Number)
  if (major < 2 || (major === 2 && minor < 9)) return `version ${version}: 2.9 or later is needed`
  const cmake = readText(join(root, "share/cmake/Torch/TorchConfig.cmake"))
  const abi = /_GLIBCXX_USE_CXX11_ABI=([01])/.exec(cmake ?? "")?.[1]
  return { root, version, cuda: readCuda(root, version), cxx11Abi: abi !== "0", from }
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null
}

function readVersion(root: string): string | null {
  const python = /__version__ = '([^']+)'/.exec(readText(join(root, "version.py")) ?? "")?.[1]
  return python ?? readText(join(root, "build-version"))?.trim() ?? null
}

function readCuda(root: string, version: string): string | null {
  if (!existsSync(join(root, "lib/libtorch_cuda.so"))) return null
  const named = /^cuda: Optional\[str\] = '([^']+)'/m.exec(readText(join(root, "version.py")) ?? "")?.[1]
  const tag = /\+cu(\d+)(\d)$/.exec(version)
  return named ?? (tag ? `${tag[1]}.${tag[2]}` : "unknown")
}

function askPython(
  python: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ path: string | null; reason: string }> {
  const question =
    "import importlib.util as u\ns = u.find_spec('torch')\nprint(s.submodule_search_locations[0] if s and s.submodule_search_locations else '')"
  return new Promise(answer => {
    execFile(
      python,
      ["-c", question],
      { env: environment, cwd: dirname(packageRoot), timeout: 30_000 },
      (error, stdout, stderr) => {
        const path = stdout.trim().split("\n").at(-1) ?? ""
        if (error) {
          const missing = "code" in error && error.code === "ENOENT"
          answer({
            path: null,
            reason: missing
              ? `${python} is not on the PATH`
              : (stderr.trim() || error.message).split("\n").at(-1)!,
          })
        } else answer(path ? { path, reason: "" } : { path: null, reason: "no PyTorch is installed there" })
      },
    )
  })
}
