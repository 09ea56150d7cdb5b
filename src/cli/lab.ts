/** `etude lab`: JupyterLab from the project's `.venv`, with the kernel installed there. */
import { spawn } from "node:child_process"
import { join } from "node:path"
import { projectRoot, venvFolder } from "./python.ts"
import { setup } from "./setup.ts"

export async function lab(jupyterArguments: string[]): Promise<void> {
  await setup({ for: "lab" })
  const child = spawn(
    join(venvFolder, "bin", "jupyter"),
    ["lab", "--MultiKernelManager.default_kernel_name=etude", ...jupyterArguments],
    {
      cwd: projectRoot,
      stdio: "inherit",
    },
  )
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>(resolve => child.on("exit", code => resolve(code ?? 0)))
}
