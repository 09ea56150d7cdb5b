import assert from "node:assert/strict"
import { once } from "node:events"
import { readdirSync, readFileSync } from "node:fs"
import { startKernel } from "../start-kernel.ts"

/** All processes below one, by their parents. */
function descendants(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync("/proc").filter(each => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8")
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]))
    } catch {
      // It ended while we looked.
    }
  }
  const below = (at: number): number[] =>
    [...parents].filter(([, parent]) => parent === at).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

const isAlive = (pid: number) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2)[0] !== "Z"
  } catch {
    return false
  }
}

async function gone(pids: number[], seconds: number): Promise<number[]> {
  const end = Date.now() + seconds * 1000
  while (pids.some(isAlive) && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 50))
  return pids.filter(isAlive)
}

describe("the kernel's processes", () => {
  before(function () {
    if (process.platform !== "linux") this.skip()
  })
  for (const [how, signal] of [
    ["is asked to shut down", null],
    ["is terminated", "SIGTERM"],
    ["is killed", "SIGKILL"],
  ] as const)
    it(`all end when it ${how}, also while a cell computes`, async () => {
      const kernel = await startKernel()
      try {
        await kernel.client.execute("1 + 1")
        await kernel.client.request("complete_request", { code: "Math.", cursor_pos: 5 })
        // The server of types is asked again, and may be waiting for an answer of the kernel's when that ends.
        const question = { code: "const _a = Math.", cursor_pos: 16 }
        await kernel.client.send(kernel.client.message("complete_request", question), "shell")
        const loop = kernel.client.message("execute_request", {
          code: "console.log('begun')\nwhile (true) {}",
        })
        await kernel.client.send(loop, "shell")
        await kernel.client.hears(({ content }) => content.text === "begun\n")
        const pids = [kernel.process.pid!, ...descendants(kernel.process.pid!)]
        assert.ok(pids.length >= 3, `kernel, runner and type server: ${pids}`)
        if (signal) kernel.process.kill(signal)
        else void kernel.client.request("shutdown_request", { restart: false }, { control: true })
        await once(kernel.process, "exit")
        assert.deepEqual(await gone(pids, 5), [])
      } finally {
        await kernel.stop()
      }
    })
})
