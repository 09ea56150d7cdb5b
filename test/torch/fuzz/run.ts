// Hostile calls in child processes: node --expose-gc --import …/typescript.mjs test/torch/fuzz/run.ts SEED CALLS [OPERATOR]
// Answers how many calls were made and which ones ended or hung their process.
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

export interface FuzzResult {
  calls: number
  succeeded: number
  errors: Record<string, number>
  /** Calls that ended the process, with the signal. */
  crashes: string[]
  /** Calls that took longer than `patience`. */
  hangs: string[]
}

const hooks = new URL("../../../kernels/dataflow/runner/typescript.mjs", import.meta.url).href
const child = fileURLToPath(new URL("./child.ts", import.meta.url))

interface Ending {
  code: number | null
  signal: string | null
  output: string
  errors: string
  hung: boolean
}

function run(
  seed: number,
  from: number,
  to: number,
  log: string,
  patience: number,
  only?: string,
): Promise<Ending> {
  return new Promise(resolve => {
    const args = [
      `--import=${hooks}`,
      child,
      String(seed),
      String(from),
      String(to),
      log,
      ...(only ? [only] : []),
    ]
    const process_ = spawn(process.execPath, args, {
      cwd: join(log, ".."),
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    let errors = ""
    let hung = false
    process_.stdout.on("data", text => (output += text))
    process_.stderr.on("data", text => (errors = (errors + text).slice(-20000)))
    let last = ""
    const watch = setInterval(() => {
      const now = readLog(log)
      if (now === last && now !== "") {
        hung = true
        process_.kill("SIGKILL")
      }
      last = now
    }, patience)
    process_.on("close", (code, signal) => {
      clearInterval(watch)
      resolve({ code, signal, output, errors, hung })
    })
  })
}

function readLog(log: string): string {
  try {
    return readFileSync(log, "utf8").trim()
  } catch {
    return ""
  }
}

/** Makes `calls` hostile calls, starting a new process after each that a call ended. */
export async function fuzz(
  seed: number,
  calls: number,
  options: {
    patience?: number
    chunk?: number
    only?: string
    onProgress?: (done: number, note: string) => void
  } = {},
): Promise<FuzzResult> {
  const { patience = 20_000, chunk = 2500, only, onProgress } = options
  const folder = mkdtempSync(join(tmpdir(), "etude-fuzz-"))
  const log = join(folder, "call.log")
  const result: FuzzResult = { calls: 0, succeeded: 0, errors: {}, crashes: [], hangs: [] }
  try {
    for (let from = 0; from < calls; ) {
      const to = Math.min(from + chunk, calls)
      const ending = await run(seed, from, to, log, patience, only)
      if (ending.code === 0) {
        const report = JSON.parse(ending.output.trim().split("\n").at(-1)!) as FuzzResult
        result.succeeded += report.succeeded
        for (const [kind, n] of Object.entries(report.errors))
          result.errors[kind] = (result.errors[kind] ?? 0) + n
        from = to
        onProgress?.(from, "")
      } else {
        const line = readLog(log).split("\n")[0]!.trim()
        const at = Number.parseInt(line, 10)
        const said = ending.errors
          .split("\n")
          .filter(text => !/Warning|--trace-warnings/.test(text))
          .join("\n")
          .slice(0, 3500)
        const note = ending.hung ? line : `${ending.signal ?? ending.code} ${line}${said && `\n${said}`}`
        ;(ending.hung ? result.hangs : result.crashes).push(note)
        from = Number.isFinite(at) ? at + 1 : to
        onProgress?.(from, note)
      }
      result.calls = from
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return result
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [seed = 1, calls = 100_000] = process.argv.slice(2, 4).map(Number)
  const result = await fuzz(seed, calls, {
    only: process.argv[4],
    onProgress: (done, note) => process.stdout.write(`${done}${note && `\n  ${note}`}\n`),
  })
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`)
}
