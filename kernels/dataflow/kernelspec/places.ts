import { spawnSync } from "node:child_process"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"

/** Where to install: for this user, in the active Python environment, or under a given prefix. */
export type Place = { user: true } | { sysPrefix: true } | { prefix: string }

/** The folder whose `kernels/` holds kernelspecs at `place`, as jupyter_core computes it. */
export function jupyterDataFolder(place: Place): string {
  if ("prefix" in place) return join(place.prefix, "share", "jupyter")
  if ("sysPrefix" in place) return join(pythonPrefix(), "share", "jupyter")
  return userDataFolder()
}

/** Every folder that Jupyter searches for kernelspecs, first found wins. */
export function jupyterSearchPath(): string[] {
  const { JUPYTER_PATH, PROGRAMDATA } = process.env
  const system =
    process.platform === "win32"
      ? [join(PROGRAMDATA ?? "C:\\ProgramData", "jupyter")]
      : ["/usr/local/share/jupyter", "/usr/share/jupyter"]
  const prefix = activePrefix() ?? prefixOf("python3")
  const environment = prefix ? [join(prefix, "share", "jupyter")] : []
  const given = JUPYTER_PATH?.split(delimiter).filter(path => path !== "") ?? []
  // An active environment is searched before the user's own folder, else after it.
  const middle = activePrefix() ? [...environment, userDataFolder()] : [userDataFolder(), ...environment]
  return [...new Set([...given, ...middle, ...system])]
}

function userDataFolder(): string {
  const { JUPYTER_DATA_DIR, XDG_DATA_HOME, APPDATA } = process.env
  if (JUPYTER_DATA_DIR) return JUPYTER_DATA_DIR
  if (process.platform === "darwin") return join(homedir(), "Library", "Jupyter")
  if (process.platform === "win32") return join(APPDATA ?? join(homedir(), "AppData", "Roaming"), "jupyter")
  return join(XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "jupyter")
}

const activePrefix = (): string | undefined => process.env.VIRTUAL_ENV ?? process.env.CONDA_PREFIX

function prefixOf(python: string): string | undefined {
  const { status, stdout } = spawnSync(python, ["-c", "import sys; print(sys.prefix)"], { encoding: "utf8" })
  return status === 0 ? stdout.trim() : undefined
}

function pythonPrefix(): string {
  const prefix = activePrefix() ?? prefixOf("python3") ?? prefixOf("python")
  if (!prefix)
    throw new Error(
      "expected a Python environment for --sys-prefix, found no VIRTUAL_ENV, CONDA_PREFIX or python3; use --user or --prefix DIR",
    )
  return prefix
}
