/** Runs a program that nobody vouches for, in a child without network, files or processes, within limits. */
import { spawn } from "node:child_process"
import { launcher } from "./sandbox.ts"

export interface CodeRequest {
  code: string
  language: string
  /** The program's standard input. Default empty. */
  stdin?: string
  /** Seconds of wall time. Default 10. */
  runTimeout?: number
  /** Default 256. */
  memoryMiB?: number
}

export interface CodeResult {
  status: "Finished" | "TimeLimitExceeded"
  /** Seconds. */
  executionTime: number
  /** Null where a signal ended it. */
  returnCode: number | null
  stdout: string
  stderr: string
}

/** Our names of the languages, by the names that clients use. */
const languages: Readonly<Record<string, "python" | "nodejs">> = {
  python: "python",
  python3: "python",
  nodejs: "nodejs",
  javascript: "nodejs",
}

export const codeLanguages: readonly string[] = Object.keys(languages)

/** Characters of stdout, and of stderr, past which the program is stopped. */
const mostOutput = 1_000_000

/** Node without files, child processes, workers and addons; `eval` and `Function` stay, they reach nothing more. */
const nodeFlags = (memoryMiB: number): string[] => [
  Number(process.versions.node.split(".")[0]) >= 24 ? "--permission" : "--experimental-permission",
  "--no-warnings",
  `--max-old-space-size=${memoryMiB}`,
  "--eval",
]

/**
 * The program's output and end. Throws an Error where it could not be run at all: an unknown language, a machine
 * without seccomp (anything but Linux), no Python. `signal` kills it.
 */
export async function runCode(
  { code, language, stdin = "", runTimeout = 10, memoryMiB = 256 }: CodeRequest,
  { python = process.env.ETUDE_PYTHON ?? "python3", signal }: { python?: string; signal?: AbortSignal } = {},
): Promise<CodeResult> {
  const kind = Object.hasOwn(languages, language) ? languages[language]! : null
  if (!kind)
    throw new RangeError(`language "${language}" is not run here; there are ${codeLanguages.join(", ")}`)
  if (process.platform !== "linux")
    throw new Error("code is run on Linux only: the sandbox is made of seccomp")
  const limits = [kind, String(Math.ceil(memoryMiB)), String(Math.ceil(runTimeout) + 1)]
  const command = kind === "nodejs" ? [process.execPath, ...nodeFlags(memoryMiB)] : []
  const started = performance.now()
  const child = spawn(python, ["-I", "-S", "-B", "-X", "utf8", "-c", launcher, ...limits, ...command], {
    env: { PATH: "/usr/local/bin:/usr/bin:/bin" }, // to find Python by; the code sees none
    cwd: "/",
    stdio: ["pipe", "pipe", "pipe"],
    detached: true, // a group of its own, to be killed whole
  })
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL")
    } catch {
      // it has already ended
    }
  }
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    kill()
  }, runTimeout * 1000)
  signal?.addEventListener("abort", kill, { once: true })
  try {
    const output = { stdout: "", stderr: "" }
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8")
      child[name].on("data", (piece: string) => {
        output[name] = (output[name] + piece).slice(0, mostOutput)
        if (output[name].length === mostOutput) kill()
      })
    }
    child.stdin.on("error", () => {}) // it may end without reading its input
    child.stdin.end(`${JSON.stringify(code)}\n${stdin}`)
    const returnCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", error => reject(new Error(`${python} could not be started: ${error.message}`)))
      child.once("close", resolve)
    })
    signal?.throwIfAborted()
    return {
      status: timedOut ? "TimeLimitExceeded" : "Finished",
      executionTime: (performance.now() - started) / 1000,
      returnCode,
      ...output,
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", kill)
    kill()
  }
}
