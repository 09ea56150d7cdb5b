/** Sampling and training against transformers, with the same weights. */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BenchContext, Row } from "../row.ts"
import { SideProcess } from "../torch/side-process.ts"
import { saveModels } from "./models.ts"
import { works } from "./work.ts"

export const requirements: string[] = ["transformers==5.14.1"]

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const typescript = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs")]

/** With how often at most each is measured: a run of the last takes tens of seconds. */
const rows: readonly { name: string; work: string; goal: string; most?: number }[] = [
  {
    name: "1M groups",
    work: "sampling, 1 M parameters: 32 prompts of 64 tokens, 8 samples each of 64",
    goal: "≥ 4×",
  },
  {
    name: "1M apart",
    work: "sampling, 1 M parameters: 256 prompts of 16 tokens, one sample each of 64",
    goal: "≥ 4×",
  },
  {
    name: "1M spread",
    work: "sampling, 1 M parameters: 512 prompts of 16 tokens, completions of 8 to 256, 256 rows",
    goal: "≥ 6×",
    most: 3,
  },
  {
    name: "100M",
    work: "sampling, 100 M parameters: 32 prompts of 32 tokens, one sample each of 64",
    goal: "≥ 1.3×",
    most: 3,
  },
  {
    name: "100M spread",
    work: "sampling, 100 M parameters: 64 prompts of 16 tokens, completions of 8 to 256, 32 rows",
    goal: "≥ 6×",
    most: 1,
  },
  {
    name: "10M training",
    work: "training step, 10 M parameters, AdamW: 32 sequences of 32 to 256 tokens",
    goal: "≥ 1.2×",
  },
]

/** A row takes from seconds to minutes. */
export const pieces: string[] = rows.map(({ name }) => name)

export default async function lmBenchmark({
  python,
  threads,
  repeats,
  only,
  log,
}: BenchContext): Promise<Row[]> {
  const folder = saveModels()
  writeFileSync(join(folder, "works.json"), JSON.stringify(works))
  const ours = new SideProcess(
    process.execPath,
    [...typescript, file("side.ts"), String(threads), folder],
    threads,
  )
  const peer = new SideProcess(python, ["-u", file("peer.py"), String(threads), folder], threads)
  try {
    const [mine, theirs] = await Promise.all([ours.ready, peer.ready])
    if (mine.torch !== theirs.torch)
      throw new Error(`the sides have different LibTorch: ours ${mine.torch}, Python's ${theirs.torch}`)
    const measured: Row[] = []
    for (const { name, work, goal, most = repeats } of rows) {
      if (only !== undefined && only !== name) continue
      log(work)
      const values: [number[], number[]] = [[], []]
      const times = Math.min(repeats, most)
      // the first of several only warms up; taken in turn, so that a busy moment of the machine falls on both
      for (let i = times > 1 ? -1 : 0; i < times; i++) {
        const [left, right] = [await ours.measure(name), await peer.measure(name)]
        if (i >= 0) for (const [side, value] of [left, right].entries()) values[side]!.push(value)
      }
      const unit = works[name]!.kind === "sampling" ? "completion tokens/s" : "tokens/s"
      const peerName = `${requirements[0]!.replace("==", " ")} (PyTorch ${theirs.torch})`
      measured.push({ work, ours: median(values[0]), peer: median(values[1]), peerName, unit, goal })
    }
    return measured
  } finally {
    ours.end()
    peer.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
