/** The live kernel against ipykernel, tslab and Deno's, all driven by one client over the wire. */
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import type { BenchContext, Row } from "../row.ts"
import { installKernels, repository } from "./kernels.ts"

export const requirements: string[] = ["jupyter_client==8.10.0", "ipykernel==7.4.0"]

const names = { etude: "Étude", python3: "ipykernel 7.4.0", tslab: "tslab 1.0.22", deno: "Deno 2.9.6" }
type KernelName = keyof typeof names
type Peer = Exclude<KernelName, "etude">

/** What is measured, with which arguments, and the goals against each peer. */
interface Work {
  work: string
  measurement: string[]
  /** What the peer is measured by, where that differs. */
  unit: string
  /** Figures in `unit` from seconds. */
  scale: number
  goals: Partial<Record<Peer, string>>
  /** A bound without a peer. */
  absolute?: string
  /** Long work is measured this often at most. */
  repeats?: number
}

const works: Work[] = [
  {
    work: "start to first result",
    measurement: ["start"],
    unit: "s",
    scale: 1,
    goals: { python3: "≤ 0.35×", tslab: "≤ 0.25×", deno: "≤ 1.2×" },
  },
  {
    work: "trivial cell, request to idle, warm",
    measurement: ["trivial"],
    unit: "ms",
    scale: 1000,
    goals: { python3: "≤ 0.7×", tslab: "≤ 0.7×", deno: "≤ 1.2×" },
    absolute: "≤ 3",
  },
  {
    work: "chain of 1,000 cells, change the first (peer: run all)",
    measurement: ["follow", "1000", "chain"],
    unit: "s",
    scale: 1,
    goals: { python3: "≤ 0.2×" },
    repeats: 3,
  },
  {
    work: "1,000 dependents of one cell, change it: time a cell",
    measurement: ["follow", "1000", "wide"],
    unit: "ms",
    scale: 1,
    goals: {},
    absolute: "≤ 1",
    repeats: 3,
  },
  {
    work: "completion in a notebook of 200 cells",
    measurement: ["completion"],
    unit: "ms",
    scale: 1000,
    goals: { tslab: "≤ 0.1×" },
    absolute: "≤ 20",
    repeats: 2,
  },
  {
    work: "hover in a notebook of 200 cells",
    measurement: ["hover"],
    unit: "ms",
    scale: 1000,
    goals: { tslab: "≤ 0.1×" },
    absolute: "≤ 20",
    repeats: 2,
  },
  {
    work: "1 GB printed in lines of 10 kB",
    measurement: ["prints", "100000", "10000"],
    unit: "s",
    scale: 1,
    goals: { python3: "≤ 0.5×" },
    repeats: 1,
  },
  {
    work: "100,000 prints of 10 bytes",
    measurement: ["prints", "100000", "10"],
    unit: "s",
    scale: 1,
    goals: { python3: "≤ 0.5×" },
    repeats: 3,
  },
]

export default async function kernel({ python, repeats, log }: BenchContext): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "etude-bench-kernel-"))
  try {
    await installKernels(python, folder, join(repository, ".venv-bench"))
    const env = {
      ...process.env,
      JUPYTER_PATH: join(folder, "share", "jupyter"),
      JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
      IPYTHONDIR: join(folder, "ipython"),
    }
    const measure = async (name: KernelName, args: string[]): Promise<number> => {
      const script = join(import.meta.dirname, "client.py")
      const { stdout } = await promisify(execFile)(python, [script, name, ...args], {
        env,
        cwd: repository,
        maxBuffer: 1e8,
      })
      return JSON.parse(stdout) as number
    }
    const rows: Row[] = []
    for (const name of Object.keys(names) as KernelName[]) await measure(name, ["warm"])
    for (const { work, measurement, unit, scale, goals, absolute, repeats: most = repeats } of works) {
      const peers = Object.keys(goals) as Peer[]
      const times = new Map<KernelName, number[]>()
      for (let i = 0; i < Math.min(repeats, most); i++)
        for (const name of ["etude", ...peers] as KernelName[]) {
          const seconds = await measure(name, measurement)
          times.set(name, [...(times.get(name) ?? []), seconds])
          log(`${work}: ${names[name]} ${(seconds * scale).toPrecision(3)} ${unit}`)
        }
      const figure = (name: KernelName) => median(times.get(name)!) * scale
      const ours = figure("etude")
      for (const name of peers)
        rows.push({ work, ours, peer: figure(name), peerName: names[name], unit, goal: goals[name]! })
      if (absolute) rows.push({ work, ours, peer: null, peerName: "—", unit, goal: absolute })
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
