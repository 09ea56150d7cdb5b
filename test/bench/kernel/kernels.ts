import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeBundles } from "../../../kernels/dataflow/boot/bundle.ts"
import {
  dataflowKernelspec,
  installKernelspec,
  type Kernelspec,
} from "../../../kernels/dataflow/kernelspec/index.ts"
import { tslabKernelspec } from "../../../kernels/tslab/kernelspec.ts"

const deno = "2.9.6"

/** Installs every kernel to be compared below `folder`; `tools` keeps what had to be fetched. */
export async function installKernels(python: string, folder: string, tools: string): Promise<void> {
  // As after the first start, which makes them for the next.
  await makeBundles()
  const place = { prefix: folder }
  installKernelspec(dataflowKernelspec(), place)
  installKernelspec(tslabKernelspec(), place)
  installKernelspec(
    peer("python3", "python", [python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]),
    place,
  )
  installKernelspec(
    peer("deno", "typescript", [denoBinary(tools), "jupyter", "--kernel", "--conn", "{connection_file}"]),
    place,
  )
}

const peer = (name: string, language: string, argv: string[]): Kernelspec => ({
  name,
  json: { argv, display_name: name, language, interrupt_mode: "signal" },
  logos: [],
})

function denoBinary(tools: string): string {
  const folder = join(tools, `deno-${deno}`)
  const binary = join(folder, "node_modules", ".bin", "deno")
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, "package.json"), "{}")
    execFileSync("npm", ["install", "--no-audit", "--no-fund", `deno@${deno}`], {
      cwd: folder,
      stdio: "ignore",
    })
  }
  return binary
}

/** The repository's folder. */
export const repository = fileURLToPath(new URL("../../..", import.meta.url))
