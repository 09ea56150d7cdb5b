/** Headless runs: against nbclient with other kernels, marimo's export, and the disk. */
import { execFile } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { installKernels, repository } from "../kernel/kernels.ts"
import type { BenchContext, Row } from "../row.ts"
import { notebookOf, trivialCells } from "./notebooks.ts"

export const requirements: string[] = [
  "nbclient==0.11.0",
  "ipykernel==7.4.0",
  "jupyter_client==8.10.0",
  "marimo==0.25.2",
  "numpy",
]

const etude = join(repository, "src/cli/bin.mjs")
const gigabyte = 2 ** 30

const parts = { cells: trivialNotebook, flagship, values: storedValues }
export const pieces: string[] = Object.keys(parts)

export default async function headless(context: BenchContext): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "etude-bench-headless-"))
  const rows: Row[] = []
  try {
    for (const [piece, measure] of Object.entries(parts))
      if (context.only === undefined || context.only === piece) rows.push(...(await measure(context, folder)))
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds that a command takes. */
async function seconds(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const began = performance.now()
  await promisify(execFile)(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  })
  return (performance.now() - began) / 1000
}

async function trivialNotebook({ python, repeats, log }: BenchContext, folder: string): Promise<Row[]> {
  const kernels = join(folder, "kernels")
  await installKernels(python, kernels, join(repository, ".venv-bench"))
  const env = {
    JUPYTER_PATH: join(kernels, "share", "jupyter"),
    JUPYTER_RUNTIME_DIR: join(kernels, "runtime"),
    IPYTHONDIR: join(kernels, "ipython"),
  }
  const typescript = join(folder, "typescript.ipynb")
  const pythonNotebook = join(folder, "python.ipynb")
  writeFileSync(typescript, notebookOf(trivialCells(50, "const ")))
  writeFileSync(pythonNotebook, notebookOf(trivialCells(50, "")))
  const nbclient = join(import.meta.dirname, "nbclient-run.py")
  const sides = {
    etude: () => seconds(process.execPath, [etude, "run", typescript, "--out", join(folder, "out")]),
    python3: () => seconds(python, [nbclient, "python3", pythonNotebook, join(folder, "out")], env),
    deno: () => seconds(python, [nbclient, "deno", typescript, join(folder, "out")], env),
  }
  const times = await alternate(sides, repeats, (name, each) =>
    log(`50 trivial cells: ${name} ${each.toFixed(2)} s`),
  )
  const row = { work: "notebook of 50 trivial cells, cold", ours: median(times.etude), unit: "s" }
  return [
    { ...row, peer: median(times.python3), peerName: "nbclient + ipykernel 7.4.0", goal: "≤ 0.25×" },
    { ...row, peer: median(times.deno), peerName: "nbclient + Deno 2.9.6", goal: "≤ 1×" },
  ]
}

async function flagship({ python, repeats, log }: BenchContext, folder: string): Promise<Row[]> {
  // A copy, whose modules resolve as the notebook's own do.
  const place = join(repository, "node_modules", ".cache", "etude-bench")
  mkdirSync(place, { recursive: true })
  const notebook = join(place, "study.ipynb")
  const study = readFileSync(join(repository, "notebooks/01-atomic-to-composite.ipynb"), "utf8")
  const args = [etude, "run", notebook, "--cache", join(folder, "cache"), "--out", join(folder, "study")]
  try {
    writeFileSync(notebook, study)
    const first = await seconds(process.execPath, args)
    log(`the flagship's first run: ${first.toFixed(1)} s`)
    const again: number[] = []
    for (let i = 0; i < repeats; i++) again.push(await seconds(process.execPath, args))
    log(`run again: ${again.map(each => each.toFixed(2)).join(", ")} s`)

    const peer = join(folder, "peer")
    mkdirSync(peer)
    cpSync(join(import.meta.dirname, "peer-notebook.py"), join(peer, "peer.py"))
    const source = readFileSync(join(peer, "peer.py"), "utf8")
    const marimo = [
      "-m",
      "marimo",
      "export",
      "html",
      join(peer, "peer.py"),
      "-o",
      join(peer, "peer.html"),
      "-f",
    ]
    await seconds(python, marimo)
    let change = 0
    const times = await alternate(
      {
        etude: () => {
          const edited = study.replace(
            "unsolvable at first, Feasible",
            `unsolvable at first, Feasible (${++change})`,
          )
          if (edited === study)
            throw new Error("the last cell of the flagship is not what this benchmark changes")
          writeFileSync(notebook, edited)
          return seconds(process.execPath, args)
        },
        marimo: () => {
          writeFileSync(join(peer, "peer.py"), source.replace("change = 0", `change = ${++change}`))
          return seconds(python, marimo)
        },
      },
      repeats,
      (name, each) => log(`after a change of the last cell: ${name} ${each.toFixed(2)} s`),
    )
    const rerun = { work: "the flagship rerun with nothing changed", ours: median(again), unit: "s" }
    return [
      { ...rerun, peer: first, peerName: "its first run", goal: "≤ 0.02×" },
      { ...rerun, peer: null, peerName: "—", goal: "≤ 3" },
      {
        work: "change of its last cell",
        ours: median(times.etude),
        peer: median(times.marimo),
        peerName: "marimo 0.25.2, cached export of an equal notebook",
        unit: "s",
        goal: "≤ 1×",
      },
    ]
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function storedValues({ repeats, log }: BenchContext, folder: string): Promise<Row[]> {
  const script = join(import.meta.dirname, "stored-values.ts")
  const flags = process.execArgv.filter(flag => flag.startsWith("--import"))
  const measure = async (side: string): Promise<number> => {
    const args = [...flags, script, side, join(folder, "values"), String(gigabyte)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: repository })
    return (2 * gigabyte) / 1e9 / Number(stdout)
  }
  const sides = {
    etude: () => measure("etude"),
    disk: () => measure("disk"),
    v8: () => measure("v8"),
  }
  const speeds = await alternate(sides, Math.min(repeats, 3), (name, each) =>
    log(`1 GiB stored and restored: ${name} ${each.toFixed(2)} GB/s`),
  )
  const row = { work: "1 GiB of values stored and restored", ours: median(speeds.etude), unit: "GB/s" }
  return [
    { ...row, peer: median(speeds.disk), peerName: "the same bytes written and read", goal: "≥ 0.6×" },
    { ...row, peer: median(speeds.v8), peerName: "v8.serialize to and from a file", goal: "≥ 1×" },
  ]
}

/** Measures the sides in turn, so that what else the machine does falls on all of them. */
async function alternate<Side extends string>(
  sides: Readonly<Record<Side, () => Promise<number>>>,
  repeats: number,
  onFigure: (side: Side, figure: number) => void,
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[]
  const figures = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Side, number[]>
  for (let i = 0; i < repeats; i++)
    for (const name of names) {
      const figure = await sides[name]()
      figures[name].push(figure)
      onFigure(name, figure)
    }
  return figures
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
