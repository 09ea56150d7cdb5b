import { fork } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { Socket } from "node:net"
import { constants } from "node:os"
import { dirname } from "node:path"
import type { Readable, Writable } from "node:stream"
import { fileURLToPath } from "node:url"
import type { Request, Response } from "./messages.ts"

/** The process that runs cells, as the kernel holds it. */
export interface CellProcess {
  readonly pid: number
  readonly stdout: Readable
  readonly stderr: Readable
  /** A byte reaches the watchdog's thread; the end tells it that the kernel is gone. */
  readonly watchdog: Writable
  /** The descriptor of the watchdog's end, in that process. */
  readonly watchdogThere: number
  /** A process that has just died takes nothing more; `ended` tells. */
  send(request: Request): void
  listen(take: (response: Response) => void): void
  kill(): void
  /** Resolves when the process has ended and all it wrote is read. */
  readonly ended: Promise<Exit>
}

export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

export interface StartOptions {
  /** The notebook's path: the process starts in its folder. */
  readonly file: string
  readonly env?: NodeJS.ProcessEnv
  /** Limit of the JavaScript heap in MB. */
  readonly heap?: number
  readonly bundle?: (() => string | undefined) | undefined
}

export function startProcess({ file, env = process.env, heap, bundle }: StartOptions): CellProcess {
  const { script, loader, args } = processFrom(bundle?.())
  const child = fork(script, args, {
    cwd: dirname(file),
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc", "pipe"],
    serialization: "advanced",
    execArgv: [
      ...loader,
      "--no-warnings=ExperimentalWarning",
      "--expose-gc",
      ...(heap ? [`--max-old-space-size=${heap}`] : []),
    ],
  })
  const watchdog = child.stdio[4] as Writable
  watchdog.on("error", () => {})
  child.on("error", () => {})
  return {
    pid: child.pid!,
    stdout: child.stdout!,
    stderr: child.stderr!,
    watchdog,
    watchdogThere: 4,
    send: request => {
      if (child.connected) child.send(request, () => {})
    },
    listen: take => child.on("message", take),
    kill: () => child.kill("SIGKILL"),
    ended: new Promise(resolve => child.on("close", (code, signal) => resolve({ code, signal }))),
  }
}

/**
 * What to start: a bundle, which loads TypeScript's hooks by itself when a cell imports something, or the modules if
 * there is none any more.
 */
function processFrom(bundle: string | undefined): { script: string; loader: string[]; args: string[] } {
  const beside = (path: string): URL => new URL(path, import.meta.url)
  if (bundle !== undefined && existsSync(bundle))
    return { script: fileURLToPath(beside("../boot/run.cjs")), loader: [], args: [bundle] }
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js"
  const loader = [`--import=${beside("./typescript.mjs").href}`]
  return { script: fileURLToPath(beside(`./child.${extension}`)), loader, args: [] }
}

/** What `../boot/start.pl` says of the process that it has started: its id, and descriptors of our ends. */
export interface StartedCells {
  readonly pid: number
  readonly stdout: number
  readonly stderr: number
  readonly watchdog: number
  readonly watchdogThere: number
}

/** The process that was started before this one was; its channel is the one by which Node knows a parent. */
export function adoptProcess({ pid, watchdogThere, ...ours }: StartedCells): CellProcess {
  const stdout = new Socket({ fd: ours.stdout, readable: true, writable: false })
  const stderr = new Socket({ fd: ours.stderr, readable: true, writable: false })
  const watchdog = new Socket({ fd: ours.watchdog, readable: false, writable: true })
  for (const socket of [stdout, stderr, watchdog]) socket.on("error", () => {})
  const closed = [stdout, stderr].map(each => new Promise(resolve => each.once("close", resolve)))
  const left = new Promise(resolve => process.once("disconnect", resolve))
  return {
    pid,
    stdout,
    stderr,
    watchdog,
    watchdogThere,
    send: request => {
      if (process.connected) process.send!(request, undefined, undefined, () => {})
    },
    listen: take => process.on("message", take),
    kill: () => {
      if (stateOf(pid)) process.kill(pid, "SIGKILL")
    },
    ended: Promise.all([...closed, left]).then(() => exitOf(pid)),
  }
}

/** Nobody waits for a child that Node has not started, so it stays as a zombie, and its status can be read. */
async function exitOf(pid: number): Promise<Exit> {
  for (;;) {
    const found = stateOf(pid)
    if (!found) return { code: null, signal: null }
    const { state, status } = found
    if (state === "Z") {
      const number = status & 0x7f
      const name = Object.entries(constants.signals).find(([, each]) => each === number)?.[0]
      return number ? { code: null, signal: name ?? `signal ${number}` } : { code: status >> 8, signal: null }
    }
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

/** The third and the last field of `/proc/PID/stat`, whose second may hold spaces and parentheses (proc(5)). */
function stateOf(pid: number): { state: string; status: number } | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  } catch {
    return undefined
  }
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .trim()
    .split(" ")
  return { state: fields[0]!, status: Number(fields.at(-1)) }
}
