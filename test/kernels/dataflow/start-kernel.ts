import assert from "node:assert/strict"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeBundles } from "../../../kernels/dataflow/boot/bundle.ts"
import { dataflowKernelspec } from "../../../kernels/dataflow/kernelspec/index.ts"
import { Client, freeConnection } from "./client.ts"

/** From what a kernel starts: as kernel.json says where there is Perl, or by Node alone; bundles, or modules. */
export type Start = "kernel.json" | "bundles" | "modules"

function command(start: Start, connection: string): string[] {
  if (start !== "modules") {
    const { argv } = dataflowKernelspec(start === "kernel.json" ? "/usr/bin/perl" : null).json
    return argv.map(each => each.replace("{connection_file}", connection))
  }
  return [
    process.execPath,
    fileURLToPath(new URL("../../../kernels/dataflow/kernel.mjs", import.meta.url)),
    connection,
  ]
}

export interface StartedKernel {
  client: Client
  process: ChildProcess
  /** The folder it runs in. */
  folder: string
  /** What it wrote to its own stderr. */
  errors(): string
  stop(): Promise<void>
}

/**
 * The kernel as Jupyter starts it, in a folder of its own, with a client connected.
 *
 * @param start "kernel.json" and "bundles" are as after the first start, which makes the bundles
 */
export async function startKernel(start: Start = "kernel.json"): Promise<StartedKernel> {
  if (start !== "modules") assert.ok(await makeBundles(), "esbuild makes the bundles")
  const folder = mkdtempSync(join(tmpdir(), "etude-live-"))
  const connection = await freeConnection()
  const file = join(folder, "connection.json")
  writeFileSync(file, JSON.stringify(connection))
  const [program, ...args] = command(start, file)
  const child = spawn(program!, args, {
    cwd: folder,
    stdio: ["ignore", "inherit", "pipe"],
  })
  let errors = ""
  child.stderr.on("data", chunk => {
    errors += chunk
  })
  const client = new Client(connection)
  const ended = once(child, "exit").then(() => {
    throw new Error(`the kernel ended: ${errors}`)
  })
  ended.catch(() => {})
  try {
    await Promise.race([client.hears(message => message.header.msg_type === "iopub_welcome"), ended])
  } catch (error) {
    client.close()
    throw error
  }
  return {
    client,
    process: child,
    folder,
    errors: () => errors,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        void client.request("shutdown_request", { restart: false }, { control: true })
        const late = setTimeout(() => child.kill("SIGKILL"), 10_000)
        await once(child, "exit")
        clearTimeout(late)
      }
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
