/** Sets up the peers of an area, runs its benchmark, prints the table and writes data/bench/AREA.json. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Command } from "commander"
import { setup } from "../../src/cli/setup.ts"
import { step } from "../../src/cli/step.mjs"
import { type BenchContext, type ReportedRow, type Row, reachesGoal } from "./row.ts"

const here = fileURLToPath(new URL(".", import.meta.url))
const root = join(here, "../..")
const areas = readdirSync(here, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(here, entry.name, "index.ts")))
  .map(entry => entry.name)

interface Area {
  default(context: BenchContext): Promise<Row[]>
  /** pip requirements of the peers, without PyTorch. */
  requirements: string[]
  /** Parts that `--only` can run alone, where a whole run takes long. */
  pieces?: string[]
}

export async function bench(argv: string[]): Promise<void> {
  const command = new Command("npm run bench --")
    .argument("<area...>", `of ${areas.join(", ")}`)
    .option("--repeats <n>", "measurements of each side; the median counts", "5")
    .option("--threads <n>", "threads of each side", String(Math.min(2, cpus().length)))
    .option("--only <piece>", "of an area that has pieces, one")
    .parse(argv, { from: "user" })
  const options = command.opts<{ repeats: string; threads: string; only?: string }>()
  const unknown = command.args.filter(area => !areas.includes(area))
  if (unknown.length)
    command.error(`No benchmark of ${unknown.join(", ")}; there are ${areas.join(", ")}.`, { exitCode: 2 })
  const { python: torchPython } = await setup({})
  for (const name of command.args) {
    const area = (await import(`./${name}/index.ts`)) as Area
    const { pieces = [] } = area
    if (options.only !== undefined && !pieces.includes(options.only))
      command.error(`${name} has no piece ${options.only}; it has ${pieces.join(", ") || "none"}.`, {
        exitCode: 2,
      })
    const python = await peerEnvironment(torchPython, area.requirements)
    const threads = Number(options.threads)
    const rows = await area.default({
      python,
      threads,
      only: options.only,
      repeats: Number(options.repeats),
      log: text => console.error(`  ${text}`),
    })
    report(name, rows, threads)
  }
}

/** A virtual environment of the peers' own, which sees the same PyTorch as we do. */
async function peerEnvironment(torchPython: string, requirements: string[]): Promise<string> {
  const key = createHash("sha256")
    .update([torchPython, ...requirements].join("\n"))
    .digest("hex")
    .slice(0, 10)
  const folder = join(root, ".venv-bench", key)
  const python = join(folder, "bin", "python")
  const ready = join(folder, "ready")
  if (existsSync(ready)) return python
  await step(`peers: ${requirements.join(", ") || "Python"}`, async report => {
    report("making the environment")
    run(torchPython, ["-m", "venv", "--clear", folder])
    const sitePackages = (interpreter: string): string =>
      run(interpreter, ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).trim()
    writeFileSync(join(sitePackages(python), "torch-of-the-project.pth"), `${sitePackages(torchPython)}\n`)
    if (requirements.length > 0) {
      report(`pip install ${requirements.join(" ")}`)
      run(python, ["-m", "pip", "install", "--disable-pip-version-check", "-q", ...requirements])
    }
    writeFileSync(ready, "")
  })
  return python
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" })
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed:\n${error?.message ?? stderr.slice(-2000)}`)
  return stdout
}

function report(area: string, rows: Row[], threads: number): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? process.arch}`
  const date = new Date().toISOString().slice(0, 10)
  const reported: ReportedRow[] = rows.map(row => ({
    ...row,
    ratio: row.peer === null ? null : round(row.ours / row.peer),
    met: reachesGoal(row),
    machine,
    threads,
    date,
  }))
  console.table(
    reported.map(({ work, ours, peer, peerName, unit, ratio, goal, met }) => ({
      work,
      ours: round(ours),
      peer: peer === null ? "" : round(peer),
      unit,
      peerName,
      ratio,
      goal,
      met: met ? "yes" : "NO",
    })),
  )
  const folder = join(root, "data", "bench")
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${area}.json`)
  // Rows measured elsewhere (on a GPU, say) stay until they are measured anew.
  const before: ReportedRow[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : []
  const kept = before.filter(
    old => !reported.some(row => row.work === old.work && row.peerName === old.peerName),
  )
  writeFileSync(`${path}.part`, `${JSON.stringify([...reported, ...kept], null, 2)}\n`)
  renameSync(`${path}.part`, path)
  console.log(`written to data/bench/${area}.json`)
}

const round = (x: number): number => Number(x.toPrecision(4))
