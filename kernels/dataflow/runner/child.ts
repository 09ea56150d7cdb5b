/** The process that runs cells. Started by `Runner.start`; talks to it over IPC and its output pipes. */
import { dirname } from "node:path"
import { Worker } from "node:worker_threads"
import { CellContext, type Host } from "./context.ts"
import { execute } from "./execute.ts"
import { fingerprint } from "./fingerprint.ts"
import { giveValues } from "./give-values.ts"
import { watchIdle } from "./idle.ts"
import { Imports, mayImport } from "./imports.ts"
import { changeInput, type InputMessage } from "./inputs.ts"
import "./lowered.ts"
import type {
  CellFrame,
  CellRun,
  ChildOptions,
  Outcome,
  Request,
  Response,
  RunnerEvent,
  StoredCell,
} from "./messages.ts"
import { type Output, openOutput } from "./output.ts"
import { PrintBuffer } from "./print-buffer.ts"
import { Scope } from "./scope.ts"
import { Traces } from "./trace.ts"
import { StoppedError } from "./until.ts"

interface Running {
  readonly context: CellContext
  readonly label: string
  /** Ends the run as failed, from outside its own promise. */
  readonly fail: (thrown: unknown) => void
}

const scope = new Scope()
const running = new Map<number, Running>()
/** The last finished run of each cell, whose `onDispose` calls are still to come. */
const finished = new Map<string, CellContext>()
const questions = new Map<number, (text: string | null) => void>()
const topics = new Map<string, (content: unknown) => void>()
let output: Output
let prints: PrintBuffer
let imports: Imports
let watchdog: Worker
let traces: Traces
let host: Host
/** The run whose code is executing, as far as is known: the last that started, resumed or asked for something. */
let current = 0
let asked = 0

function start(options: ChildOptions): void {
  process.chdir(dirname(options.file))
  traces = new Traces(options.file)
  prints = new PrintBuffer(() => watchdog.postMessage("print"))
  imports = new Imports(options, () => prints.flush())
  Reflect.set(globalThis, Symbol.for("etude.notebooks"), imports.notebook)
  output = openOutput(
    options.token,
    () => current,
    prints,
    text => traces.inText(text),
  )
  host = {
    modules,
    file: options.file,
    parameters: options.parameters,
    formats: options.formats,
    emit: event => output.emit(event),
    console: run => output.console(() => (running.has(run) ? run : current)),
    notebook: imports.notebook,
    traceOf: error => traces.describe(error).stack,
    resumes: run => {
      if (running.has(run)) current = run
    },
    ask: (run, cell, prompt, password) =>
      new Promise(resolve => {
        const id = ++asked
        questions.set(id, resolve)
        output.emit({ type: "input", run, cell, id, prompt, password })
      }),
  }
  process.exit = ((code?: number) => {
    throw new Error(`process.exit(${code ?? ""}) was called in a cell; the session goes on`)
  }) as typeof process.exit
  process.on("uncaughtException", stray)
  process.on("unhandledRejection", stray)
  process.send!({ type: "ready" })
  // Not before: the thread takes time to start, and a stop waits for it.
  const workerData = { fd: options.watchdog, prints: prints.shared }
  watchdog = new Worker(new URL("./watchdog.mjs", import.meta.url), { workerData, execArgv: [] })
  watchdog.unref()
}

/** An error that no promise of a run carries: the newest run under way is taken to be its cause. */
function stray(thrown: unknown): void {
  if (thrown instanceof StoppedError) return
  const cause = running.get(current) ?? [...running.values()].at(-1)
  if (cause) cause.fail(thrown)
  else output.emit({ type: "stray", run: current, cell: cellOf(current), error: traces.describe(thrown) })
}

const cells = new Map<number, string>()
/** What `require` gives that only `import` finds. */
const modules = new Map<string, object>()

function cellOf(run: number): string {
  return cells.get(run) ?? ""
}

async function run(number: number, { cell, label, transpiled, late = [] }: CellRun): Promise<void> {
  current = number
  cells.set(number, cell)
  const began = performance.now()
  const milliseconds = (): number => performance.now() - began
  supersede(cell)
  // Before any module was loaded, nothing can print past us, and each marker costs the kernel a turn.
  if (imports.isLoaded) output.begin(number)
  const context = new CellContext(host, number, cell, transpiled.ownReads)
  let fail: Running["fail"] = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
    context.abort.signal.addEventListener("abort", () => reject(context.abort.signal.reason), { once: true })
  })
  failed.catch(() => {})
  running.set(number, { context, label, fail })
  const unwatch = watchIdle(() => output.emit({ type: "idle", run: number, cell }))
  let outcome: Outcome
  try {
    // In a microtask of its own: a loop terminated inside a tick or a timer leaves Node's async stack in disorder.
    const body = Promise.resolve().then(async () => {
      if (!imports.isLoaded && mayImport(transpiled.code)) {
        await imports.load()
        output.begin(number)
      }
      if (/\brequire\b.*["'`]tslab["'`]/.test(transpiled.code) && !modules.has("tslab"))
        modules.set("tslab", await imports.module("tslab"))
      const filename = traces.scriptName(number, { cell, label, transpiled })
      await execute(context, transpiled, scope, { filename, late })
      await giveValues(context, transpiled.exports, scope, names =>
        output.emit({ type: "values", run: number, cell, names }),
      )
      const result = await context.resultBundle()
      await context.shown()
      return result
    })
    body.catch(() => {})
    const result = await Promise.race([body, failed])
    const given = Object.entries(scope.of(cell))
    const exports = Object.fromEntries(given.map(([name, value]) => [name, fingerprint(value)]))
    const functions = given.flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
    outcome = {
      status: "ok",
      result,
      exports,
      functions,
      files: [...context.files],
      milliseconds: milliseconds(),
    }
    finished.set(cell, context)
  } catch (thrown) {
    const isStopped = context.abort.signal.aborted && thrown === context.abort.signal.reason
    outcome = isStopped
      ? { status: "interrupted" }
      : {
          status: "error",
          error: traces.describe(thrown, siteOf(thrown, context, label)),
          milliseconds: milliseconds(),
        }
    context.abort.abort(isStopped ? thrown : new StoppedError("the cell has failed"))
    // A stopped run keeps what it gave so far, the last of its live values; a superseded one has nothing left to
    // forget, and the run that took its place may have given values already.
    if (!isStopped) scope.forget(cell)
    await dispose(context)
  }
  unwatch()
  running.delete(number)
  if (current === number) current = [...running.keys()].at(-1) ?? number
  output.send({ type: "done", run: number, outcome })
}

/** Where the cell asked for the module that could not be loaded. */
function siteOf(thrown: unknown, context: CellContext, label: string): CellFrame | undefined {
  const at = typeof thrown === "object" && thrown !== null ? context.importSites.get(thrown) : undefined
  return at && { cell: context.cell, label, ...at }
}

/** A cell that is to run again: what is under way of it stops, what it gave and registered goes. */
function supersede(cell: string): void {
  for (const { context } of running.values())
    if (context.cell === cell) context.abort.abort(new StoppedError("the cell is running anew"))
  scope.forget(cell)
  const before = finished.get(cell)
  finished.delete(cell)
  if (before) {
    before.abort.abort(new StoppedError("the cell is running anew"))
    void dispose(before)
  }
}

async function dispose(context: CellContext): Promise<void> {
  for (const disposer of context.disposers.splice(0).reverse()) {
    try {
      await disposer()
    } catch (thrown) {
      stray(thrown)
    }
  }
}

/** What only cached cells need, and with it hashing and compression. */
const scopeFiles = () => import("./scope-files.ts")

function answer(id: number, work: Promise<unknown>): void {
  const reply = (stored: unknown, error: string | undefined): void => {
    process.send!({ type: "stored", id, stored: stored as StoredCell | undefined, error } satisfies Response)
  }
  work.then(
    stored => reply(stored, undefined),
    (error: unknown) => reply(undefined, error instanceof Error ? error.message : String(error)),
  )
}

/** Messages on a topic from the kernel, for parts of the runner that it knows nothing of. */
export function onMessage(topic: string, listener: (content: unknown) => void): void {
  topics.set(topic, listener)
}

/** Sends a message on a topic to the kernel, in its place among the outputs of the run under way. */
export function post(topic: string, content: unknown): void {
  const number = current
  output.emit({ type: "message", run: number, cell: cellOf(number), topic, content } satisfies RunnerEvent)
}

onMessage("inputs", content => changeInput(content as InputMessage))
process.on("message", (request: Request) => {
  switch (request.type) {
    case "start":
      return start(request.options)
    case "run":
      // A fault of the runner itself must end the run too, or its cell would seem to go on for ever.
      run(request.run, request.cell).catch((thrown: unknown) => {
        running.delete(request.run)
        const outcome: Outcome = { status: "error", error: traces.describe(thrown), milliseconds: 0 }
        output.send({ type: "done", run: request.run, outcome })
      })
      return
    case "interrupt":
      for (const number of request.runs) running.get(number)?.context.abort.abort(new StoppedError())
      return
    case "dispose":
      for (const cell of request.cells) supersede(cell)
      return
    case "reload":
      void imports.load().then(({ reloadModules }) => reloadModules(request.paths))
      return
    case "reply":
      questions.get(request.id)?.(request.text)
      questions.delete(request.id)
      return
    case "message":
      return topics.get(request.topic)?.(request.content)
    case "store":
      return answer(
        request.id,
        scopeFiles().then(({ storeValues }) => storeValues(scope, request.what)),
      )
    case "restore":
      return answer(
        request.id,
        scopeFiles().then(({ restoreValues }) => restoreValues(scope, request.what, imports.module)),
      )
    case "along":
      return watchdog.postMessage(request.pid)
    case "ping":
      process.send!({ type: "pong", id: request.id })
  }
})
// Ctrl-C at a terminal reaches the whole group; stopping cells is the kernel's to do.
process.on("SIGINT", () => {})
// The kernel is gone. The watchdog notices too, and ends what has to end with this process; it does so within the second.
process.on("disconnect", () => setTimeout(() => process.kill(process.pid, "SIGKILL"), 1000))
