/** Sends figures to the thread that draws, and starts a new one every `figuresPerThread`. */
import { Worker } from "node:worker_threads"
import type { FontFile } from "./font-files.ts"
import type { Answer, Job, Want } from "./worker.ts"

export interface Rendered {
  files: (string | Uint8Array)[]
  /** Characters that no font has. */
  missing: string[]
}

const figuresPerThread = 200

interface Thread {
  worker: Worker
  jobs: Map<number, { resolve(rendered: Rendered): void; reject(error: Error): void }>
  taken: number
}

let thread: Thread | undefined
let fonts: FontFile[] = []
let nextId = 0

function start(): Thread {
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js"
  const worker = new Worker(new URL(file, import.meta.url), {
    name: "figures",
    workerData: { fonts },
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
    execArgv: process.execArgv.filter(flag => flag.startsWith("--import=")), // what loads TypeScript here
  })
  const started: Thread = { worker, jobs: new Map(), taken: 0 }
  const fail = (error: Error): void => {
    if (thread === started) thread = undefined
    for (const job of started.jobs.values()) job.reject(error)
    started.jobs.clear()
  }
  worker.on("message", (answer: Answer) => {
    const job = started.jobs.get(answer.id)!
    started.jobs.delete(answer.id)
    if ("error" in answer) job.reject(answer.error)
    else job.resolve(answer)
    if (started.jobs.size > 0) return
    worker.unref() // an idle thread does not keep the process alive
    if (thread !== started) void worker.terminate()
  })
  worker.on("error", fail)
  worker.on("exit", code => fail(new Error(`figures: the drawing thread ended early (code ${code})`)))
  return started
}

/** Draws one figure into each of the formats wanted, from one drawing. */
export function render(source: Job["source"], wants: Want[]): Promise<Rendered> {
  if (thread && thread.taken >= figuresPerThread) retire()
  thread ??= start()
  const { worker, jobs } = thread
  thread.taken++
  const job: Job = { id: nextId++, source, wants }
  return new Promise((resolve, reject) => {
    try {
      worker.postMessage(job)
    } catch (error) {
      throw new TypeError(`figure: expected plain data: ${(error as Error).message}`)
    }
    jobs.set(job.id, { resolve, reject })
    worker.ref()
  })
}

/** Lets the present thread finish what it has and end; the next figure starts a new one. */
function retire(): void {
  const retired = thread
  thread = undefined
  if (retired?.jobs.size === 0) void retired.worker.terminate()
}

/** The fonts of the user, tried before the bundled ones. */
export function setFonts(files: FontFile[]): void {
  fonts = files
  retire()
}
