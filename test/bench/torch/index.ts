import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { BenchContext, Row } from "../row.ts"
import { SideProcess } from "./side-process.ts"

/** None: the peer is the PyTorch whose LibTorch we use. */
export const requirements: string[] = []

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const typescript = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs")]

interface Work {
  work: string
  name: string
  unit: string
  goal: string
}

const works: Work[] = [
  { name: "add", work: "add of two 4-element tensors", unit: "calls/s", goal: "≥ 1.5×" },
  { name: "add with gradient", work: "the same, recorded for backward", unit: "calls/s", goal: "≥ 1×" },
  { name: "cat", work: "cat of two 4-element tensors", unit: "calls/s", goal: "≥ 1×" },
  { name: "matmul 512", work: "matmul 512³ float32", unit: "GFLOP/s", goal: "≥ 0.98×" },
  { name: "matmul 1024", work: "matmul 1024³ float32", unit: "GFLOP/s", goal: "≥ 0.98×" },
  {
    name: "gpt 128",
    work: "GPT training step, 4 layers, d=128, T=64, B=32, AdamW",
    unit: "steps/s",
    goal: "≥ 1×",
  },
  {
    name: "gpt 64",
    work: "GPT training step, 4 layers, d=64, T=32, B=16, AdamW",
    unit: "steps/s",
    goal: "≥ 1.3×",
  },
]

const cudaWorks: Work[] = [
  { name: "cuda matmul", work: "matmul 8192³ bfloat16, CUDA", unit: "TFLOP/s", goal: "≥ 0.98×" },
  { name: "cuda add", work: "add of two 4-element tensors, CUDA", unit: "calls/s", goal: "≥ 1.5×" },
  {
    name: "cuda gpt",
    work: "GPT training step, 8 layers, d=512, T=256, B=32, bfloat16 autocast, CUDA",
    unit: "steps/s",
    goal: "≥ 1×",
  },
]

export default async function torchBenchmark(context: BenchContext): Promise<Row[]> {
  const { python, threads, repeats, log } = context
  const ours = new SideProcess(process.execPath, [...typescript, file("side.ts"), String(threads)], threads)
  const peer = new SideProcess(python, ["-u", file("peer.py"), String(threads)], threads)
  try {
    const [mine, theirs] = await Promise.all([ours.ready, peer.ready])
    if (mine.torch !== theirs.torch)
      throw new Error(`the sides have different LibTorch: ours ${mine.torch}, Python's ${theirs.torch}`)
    const peerName = `PyTorch ${theirs.torch}`
    const rows: Row[] = []
    const withCuda = mine.cuda && theirs.cuda
    if (!withCuda) log("no CUDA device on both sides: its rows are skipped")
    for (const { work, name, unit, goal } of withCuda ? [...works, ...cudaWorks] : works) {
      log(work)
      await ours.measure(name) // once to warm up
      await peer.measure(name)
      const [left, right] = await inTurn(repeats, [() => ours.measure(name), () => peer.measure(name)])
      const row: Row = { work, ours: left, peer: right, peerName, unit, goal }
      if (name === "gpt 128" || name === "gpt 64") {
        row.note = whereTimeGoes(await ours.parts(`parts of ${name}`), await peer.parts(`parts of ${name}`))
        log(row.note)
      }
      rows.push(row)
    }
    if (withCuda) rows.push(await graphReplay(ours, repeats))
    log("start")
    return [...rows, ...(await starts(python, peerName, Math.max(3, repeats)))]
  } finally {
    ours.end()
    peer.end()
  }
}

/** The parts of a training step on both sides, and which kernels PyTorch spends its own in. */
function whereTimeGoes(ours: Record<string, number>, peer: Record<string, number>): string {
  const parts = ["forward", "zeroGrad", "backward", "optimizer"].map(
    part => `${part} ${ours[part]!.toFixed(2)} (PyTorch ${peer[part]!.toFixed(2)})`,
  )
  const kernels = Object.entries(peer)
    .filter(([name]) => name.startsWith("share of "))
    .map(([name, share]) => `${name.slice("share of ".length)} ${Math.round(share * 100)} %`)
  return `ms: ${parts.join(", ")}. PyTorch's profiler: ${kernels.join(", ")}`
}

/** Import to first result, and the whole life of a process that does no more: each time in new processes. */
async function starts(python: string, peerName: string, repeats: number): Promise<Row[]> {
  const whole: [number[], number[]] = [[], []]
  const timed = (side: 0 | 1, command: string, args: string[]) => async (): Promise<number> => {
    const start = performance.now()
    const printed = execFileSync(command, args, { encoding: "utf8" })
    whole[side].push(performance.now() - start)
    return Number(printed)
  }
  const [ours, peer] = await inTurn(repeats + 1, [
    timed(0, process.execPath, [...typescript, file("start.ts")]),
    timed(1, python, [file("start.py")]),
  ])
  const goal = "≤ 0.667×"
  return [
    { work: "start: import to first result", ours, peer, peerName, unit: "ms", goal },
    {
      work: "start: whole process",
      ours: median(whole[0].slice(1)),
      peer: median(whole[1].slice(1)),
      peerName,
      unit: "ms",
      goal,
    },
  ]
}

async function graphReplay(side: SideProcess, repeats: number): Promise<Row> {
  const [graph, eager] = await inTurn(repeats + 1, [
    () => side.measure("cuda decode graph"),
    () => side.measure("cuda decode eager"),
  ])
  const work = "decode step, 8 layers, d=512, B=8, bfloat16, as a CUDA graph"
  return { work, ours: graph, peer: eager, peerName: "the same, eager", unit: "steps/s", goal: "≥ 2×" }
}

/** Medians of measurements taken A B A B …, so that a busy moment of the machine falls on both. */
async function inTurn(
  repeats: number,
  [a, b]: [() => Promise<number>, () => Promise<number>],
): Promise<[number, number]> {
  const values: [number[], number[]] = [[], []]
  for (let i = 0; i < repeats; i++) {
    values[0].push(await a())
    values[1].push(await b())
  }
  return [median(values[0]), median(values[1])]
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
