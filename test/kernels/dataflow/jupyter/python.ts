import { execFile, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { dataflowKernelspec, installKernelspec } from "../../../../kernels/dataflow/kernelspec/index.ts"

const repository = join(import.meta.dirname, "../../../..")

/** The Python whose Jupyter packages drive the kernel: test/requirements.txt. */
export const python = process.env.ETUDE_TEST_PYTHON ?? join(repository, ".venv/bin/python")

/** Fails in CI, and skips elsewhere with a notice, when packages are missing. Call it in `before`. */
export function needPackages(context: Mocha.Context, ...modules: string[]): void {
  const probe = `import importlib.util as u; print(*[m for m in ${JSON.stringify(modules)} if not u.find_spec(m)])`
  const { status, stdout } = spawnSync(python, ["-c", probe], { encoding: "utf8" })
  const missing = status === 0 ? stdout.trim() : "Python itself"
  if (missing === "") return
  const notice = `${python} lacks ${missing}: \`${python} -m pip install -r test/requirements.txt\``
  if (process.env.CI === "true") throw new Error(notice)
  process.stderr.write(`skipped: ${notice}\n`)
  context.skip()
}

/** The environment of a Jupyter that finds the kernel installed in `folder`. */
export function environment(folder: string): NodeJS.ProcessEnv {
  installKernelspec(dataflowKernelspec(), { prefix: folder })
  return {
    ...process.env,
    JUPYTER_PATH: join(folder, "share", "jupyter"),
    JUPYTER_DATA_DIR: join(folder, "data"),
    JUPYTER_CONFIG_DIR: join(folder, "config"),
    JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
    IPYTHONDIR: join(folder, "ipython"),
    PYTHONWARNINGS: "ignore",
    PYDEVD_DISABLE_FILE_VALIDATION: "1",
  }
}

export interface Finished {
  code: number
  stdout: string
  stderr: string
}

/** Runs Python to its end, whatever that is. */
export async function runPython(
  args: string[],
  options: { env: NodeJS.ProcessEnv; cwd?: string },
): Promise<Finished> {
  if (!existsSync(python)) throw new Error(`no Python at ${python}`)
  try {
    const { stdout, stderr } = await promisify(execFile)(python, args, { ...options, maxBuffer: 1e8 })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}
