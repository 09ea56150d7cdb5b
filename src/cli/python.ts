/** Python: the one on the path, the project's own `.venv`, and what is installed in it. */
import { spawn, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { isCheckout, packageRoot } from "./packages.mjs"
import { SetupError } from "./step.mjs"

/** The folder that `.venv` belongs to: the checkout, or the folder of the user's project. */
export const projectRoot: string = isCheckout ? packageRoot : process.cwd()
export const venvFolder: string = join(projectRoot, ".venv")
export const venvPython: string = join(venvFolder, "bin", "python")

/** `{ path, version }` of the first Python ≥ 3.10 on the path, or undefined. */
export function findPython(): { path: string; version: string } | undefined {
  for (const name of ["python3", "python"]) {
    const probe = spawnSync(
      name,
      ["-c", "import sys; print(sys.executable, '%d.%d.%d' % sys.version_info[:3])"],
      {
        encoding: "utf8",
      },
    )
    const [path, version] = probe.status === 0 ? probe.stdout.trim().split(" ") : []
    const [major = 0, minor = 0] = (version ?? "").split(".").map(Number)
    if (path && version && (major > 3 || (major === 3 && minor >= 10))) return { path, version }
  }
  return undefined
}

/** Makes `.venv` where it is missing or was left half-made. */
export async function ensureVenv(report: (doing: string) => void): Promise<void> {
  const works = existsSync(venvPython) && spawnSync(venvPython, ["-m", "pip", "--version"]).status === 0
  if (works) return
  const python = findPython()
  if (!python)
    throw new SetupError(
      "No Python 3.10 or later was found on the path.",
      "Install Python (Debian: apt-get install python3 python3-venv), then run the same command again.",
    )
  report(`python -m venv .venv (Python ${python.version})`)
  const made = await execute(python.path, ["-m", "venv", "--clear", venvFolder], () => {})
  if (made.code !== 0)
    throw new SetupError(
      `The virtual environment ${venvFolder} could not be made:\n${made.tail}`,
      "Install Python's venv module (Debian: apt-get install python3-venv), then run the same command again.",
    )
}

/** Of `requirements` ("name==version" or "name"), those that `.venv` doesn't hold at that version. */
export function missingFromVenv(requirements: string[]): string[] {
  if (!existsSync(venvPython)) return requirements
  const script = `
import sys, importlib.metadata as metadata
for requirement in sys.argv[1:]:
    name, _, version = requirement.partition("==")
    try:
        found = metadata.version(name.partition("[")[0]).partition("+")[0]
    except metadata.PackageNotFoundError:
        found = None
    if found is None or (version and found != version):
        print(requirement)`
  const probe = spawnSync(venvPython, ["-c", script, ...requirements], { encoding: "utf8" })
  return probe.status === 0 ? probe.stdout.split("\n").filter(Boolean) : requirements
}

/** Installs into `.venv` what is missing of `requirements`. */
export async function ensureInVenv(requirements: string[], report: (doing: string) => void): Promise<void> {
  await ensureVenv(report)
  const missing = missingFromVenv(requirements)
  if (missing.length === 0) return
  const pip = ["-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off", ...missing]
  const { code, tail } = await execute(venvPython, pip, line => {
    if (/^(Collecting|Downloading|Installing|Building|Processing)/.test(line.trim())) report(line)
  })
  if (code === 0) return
  const noNetwork =
    /Name or service not known|Temporary failure|Connection refused|NewConnectionError|timed out/.test(tail)
  throw new SetupError(
    `pip could not install ${missing.join(", ")}:\n${tail}`,
    noNetwork
      ? "The Python package index can't be reached: check the network or pip's proxy settings, then run the same command again."
      : "Mend what pip names above, then run the same command again; what is already installed stays.",
  )
}

function execute(
  command: string,
  args: string[],
  onLine: (line: string) => void,
): Promise<{ code: number | null; tail: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output = (output + chunk).slice(-20_000)
        for (const line of String(chunk).split("\n")) if (line.trim()) onLine(line)
      })
    child.on("error", reject)
    child.on("exit", code => resolve({ code, tail: output.trim().split("\n").slice(-12).join("\n") }))
  })
}
