import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BenchContext, Row } from "../row.ts"
import { SideProcess } from "../torch/side-process.ts"
import { equalLearning } from "./equal-learning.ts"
import { prepare, type Size, setting, sizes } from "./model.ts"

export const requirements: string[] = ["trl==1.16.0"]

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const typescript = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs")]
const goals: Record<string, string> = { "1 M": "≥ 5×", "25 M": "≥ 2×" }

const curves = "equal learning"
export const pieces: string[] = [...sizes.map(({ name }) => name), curves]

/**
 * Whole GRPO steps on the CPU, ours and TRL's in turn: steps a minute, and the peak of each process's memory; then the
 * reward curves of both.
 */
export default async function rlBenchmark(context: BenchContext): Promise<Row[]> {
  const rows: Row[] = []
  const isAsked = (piece: string): boolean => context.only === undefined || context.only === piece
  for (const size of sizes) if (isAsked(size.name)) rows.push(...(await grpoSteps(size, context)))
  if (isAsked(curves)) rows.push(await equalLearning(context))
  return rows
}

async function grpoSteps(size: Size, { python, threads, repeats, log }: BenchContext): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "etude-bench-rl-"))
  const { prompts, samples, promptTokens, maxTokens } = setting
  const warmup = size.hiddenSize < 256 ? 2 : 1 // a large model's steps take long, and vary less
  try {
    prepare(folder, size, repeats + warmup + 1) // the peer answers questions only before a step
    const ours = new SideProcess(
      process.execPath,
      [...typescript, file("side.ts"), folder, `${threads}`],
      threads,
    )
    const peer = new SideProcess(python, ["-u", file("peer.py"), folder, `${threads}`], threads)
    try {
      const [mine, theirs] = await Promise.all([ours.ready, peer.ready])
      if (mine.torch !== theirs.torch)
        throw new Error(`the sides have different LibTorch: ours ${mine.torch}, TRL's ${theirs.torch}`)
      log(`GRPO step, ${size.name} parameters`)
      const times: [number[], number[]] = [[], []]
      for (let i = 0; i < warmup + repeats; i++) {
        const pair = [await ours.measure("step"), await peer.measure("step")] as const
        if (i < warmup) continue
        times[0].push(pair[0]!)
        times[1].push(pair[1]!)
      }
      const memory = [await ours.measure("memory"), await peer.measure("memory")]
      const what = `GRPO step, ${size.name} parameters, ${prompts} prompts of ${promptTokens} × ${samples} samples × ≤ ${maxTokens} tokens, CPU`
      const peerName = "TRL 1.16.0 GRPOTrainer"
      return [
        {
          work: what,
          ours: 60 / median(times[0]),
          peer: 60 / median(times[1]),
          peerName,
          unit: "steps/min",
          goal: goals[size.name]!,
        },
        {
          work: `${what}: peak memory`,
          ours: memory[0]!,
          peer: memory[1]!,
          peerName,
          unit: "MiB",
          goal: "≤ 0.6×",
        },
      ]
    } finally {
      ours.end()
      peer.end()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
