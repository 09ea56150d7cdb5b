import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { figure } from "etude/figures"
import { median } from "etude/stats"
import type { BenchContext, Row } from "../row.ts"
import { lineFigure } from "./line-figure.ts"

interface Part {
  default(context: BenchContext): Promise<Row[]>
  requirements: string[]
}

/** The rows of etude/stats lie beside these. */
const statistics = new URL("./statistics.ts", import.meta.url)
const parts: Part[] = existsSync(statistics) ? [(await import(statistics.href)) as Part] : []

export const requirements: string[] = [
  "plotly==7.1.0",
  "kaleido==1.5.0",
  ...parts.flatMap(part => part.requirements),
]

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const typescript = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs")]

/** A line figure to PNG against Python's kaleido, which needs Chromium; memory over many figures. */
export default async function figuresBenchmark(context: BenchContext): Promise<Row[]> {
  const { python, repeats, log } = context
  const folder = await mkdtemp(join(tmpdir(), "bench-figures-"))
  try {
    const json = join(folder, "figure.json")
    const { data, layout } = figure(lineFigure()).toJSON()
    await writeFile(json, JSON.stringify({ data, layout }))
    const ours = (...args: string[]) => output(process.execPath, [...typescript, file("side.ts"), ...args])
    const peer = (mode: string, ...args: string[]) => output(python, [file("peer.py"), mode, json, ...args])
    const peerName = `${await peer("versions")} with Chromium`

    log("line figure to PNG, cold")
    await ours("cold") // fills the caches of both sides
    await peer("cold")
    const cold: [number[], number[]] = [[], []]
    for (let i = 0; i < repeats; i++) {
      cold[0].push(Number(await ours("cold")))
      cold[1].push(Number(await peer("cold")))
    }
    log("line figure to PNG, warm")
    const warm: [number[], number[]] = [[], []]
    for (let i = 0; i < 2; i++) {
      warm[0].push(...(JSON.parse(await ours("warm", "20")) as number[]))
      warm[1].push(...(JSON.parse(await peer("warm", "20")) as number[]))
    }
    log("memory over 500 figures")
    const memory = JSON.parse(await ours("memory", "500")) as number[]
    const [early, late] = [memory.slice(0, 10), memory.slice(15)] // figures 20–200 and 320–500
    const unit = "ms"
    return [
      {
        work: "line figure to PNG, cold: import to bytes",
        ours: median(cold[0]),
        peer: median(cold[1]),
        peerName,
        unit,
        goal: "≤ 0.6×",
      },
      {
        work: "line figure to PNG, warm",
        ours: median(warm[0]),
        peer: median(warm[1]),
        peerName,
        unit,
        goal: "≤ 0.25×",
      },
      {
        work: "500 figures: median memory of figures 320–500 less that of 20–200",
        ours: median(late) - median(early),
        peer: null,
        peerName: "",
        unit: "MB",
        goal: "≤ 30",
      },
      ...(await Promise.all(parts.map(part => part.default(context)))).flat(),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function output(command: string, args: string[]): Promise<string> {
  return (await promisify(execFile)(command, args, { maxBuffer: 2 ** 24 })).stdout.trim()
}
