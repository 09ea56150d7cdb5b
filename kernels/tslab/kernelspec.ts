import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { Kernelspec } from "../dataflow/kernelspec/index.ts"

/** Stock tslab, run by this Node from the copy installed beside us; throws where none is. */
export function tslabKernelspec(): Kernelspec {
  const { resolve } = createRequire(import.meta.url)
  let manifest: string
  try {
    manifest = resolve("tslab/package.json")
  } catch {
    throw new Error("tslab is not installed: `npm install tslab@1.0.22`")
  }
  return {
    name: "tslab",
    json: {
      argv: [
        process.execPath,
        join(dirname(manifest), "bin", "tslab"),
        "kernel",
        "--config-path",
        "{connection_file}",
      ],
      display_name: "TypeScript (tslab)",
      language: "typescript",
      interrupt_mode: "signal",
    },
    logos: [],
  }
}
