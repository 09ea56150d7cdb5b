import { createRequire } from "node:module"
import { dirname, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { Literal, Position } from "../graph/index.ts"
import { bundle, type DisplayOptions } from "./display.ts"
import { makeInputs } from "./inputs.ts"
import { Live } from "./live.ts"
import { asMedia, media } from "./media.ts"
import type { MimeBundle, RunnerEvent } from "./messages.ts"
import { type ProgressOptions, progress } from "./progress.ts"
import { until } from "./until.ts"

/** What a run needs from the process it runs in. */
export interface Host {
  /** The notebook's path. */
  readonly file: string
  readonly parameters: Readonly<Record<string, Literal>>
  readonly formats: readonly string[] | undefined
  /** ES modules that `require` gives, by their specifiers: those that stand in the place of packages. */
  readonly modules: ReadonlyMap<string, object>
  /** Names of another notebook, or all of them. */
  notebook(
    specifier: string,
    names: readonly string[] | undefined,
    signal: AbortSignal,
  ): Promise<Record<string, unknown>>
  emit(event: RunnerEvent): void
  /** An error with its trace, as cells see it. */
  traceOf(error: Error): string
  /** A console whose output belongs to the run. */
  console(run: number): Console
  /** Says that code of the run is executing again after an await. */
  resumes(run: number): void
  /** Asks for a line of text; `null` when nobody can answer. */
  ask(run: number, cell: string, prompt: string, password: boolean): Promise<string | null>
}

/** The handle that `display` returns. */
export interface DisplayHandle {
  /** Shows another value in the place of the first. */
  update(value: unknown): void
}

let displays = 0

/** One run of a cell: what its code is given, and what it leaves behind. */
export class CellContext {
  readonly run: number
  readonly cell: string
  readonly abort = new AbortController()
  readonly files = new Set<string>()
  readonly disposers: (() => unknown)[] = []
  /** Set by the transpiled code. */
  result: unknown = undefined
  values: Record<string, unknown> = {}
  /** Imported names that their module lacks, with the message for whoever reads them. */
  readonly missing = new Map<string, string>()
  /** Where modules that could not be loaded were imported. */
  readonly importSites = new WeakMap<object, Position>()
  readonly #host: Host
  readonly #ownReads: ReadonlySet<string>
  #shown: Promise<void> = Promise.resolve()
  #unshown = 0
  readonly #require: NodeJS.Require

  constructor(host: Host, run: number, cell: string, ownReads: Iterable<string>) {
    this.#host = host
    this.run = run
    this.cell = cell
    this.#ownReads = new Set(ownReads)
    const found = createRequire(host.file)
    this.#require = Object.assign(
      (specifier: string) => host.modules.get(specifier) ?? found(specifier),
      found,
    )
  }

  /** Throws when the run has been stopped: transpiled loops call it, and so does everything below. */
  check(): void {
    if (this.abort.signal.aborted) throw this.abort.signal.reason
    this.#host.resumes(this.run)
  }

  until<T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterable<T> {
    return until(items, this.abort.signal, () => this.#host.resumes(this.run))
  }

  /** Awaits a module, and remembers where it was asked for if it cannot be loaded. */
  async loading(module: Promise<object>, line: number, column: number): Promise<object> {
    try {
      return await module
    } catch (thrown) {
      if (typeof thrown === "object" && thrown !== null) this.importSites.set(thrown, { line, column })
      throw thrown
    }
  }

  /** What `import` of a notebook becomes. */
  notebook(specifier: string, names?: readonly string[]): Promise<Record<string, unknown>> {
    return this.#host.notebook(specifier, names, this.abort.signal)
  }

  require(specifier: string): unknown {
    return this.#require(specifier)
  }

  get meta(): { url: string; filename: string; dirname: string; resolve(specifier: string): string } {
    const { file } = this.#host
    const resolvePath = (specifier: string): string => pathToFileURL(this.#require.resolve(specifier)).href
    return { url: pathToFileURL(file).href, filename: file, dirname: dirname(file), resolve: resolvePath }
  }

  /** Checks that a module has the names that the cell takes from it, as a static import would. */
  imported(module: object, specifier: string, names: readonly (readonly [string, string])[]): object {
    const missing = names.filter(([imported]) => !(imported in module))
    // Node finds the names of a CommonJS module by a glance at its text; what it did not see is there all the same.
    const exported = missing.length > 0 ? this.#commonJsExports(module) : undefined
    const late: Record<string, unknown> = {}
    for (const [imported, local] of missing) {
      if (exported && imported in exported) {
        late[imported] = exported[imported]
        continue
      }
      const message = `module ${JSON.stringify(specifier)} has no export named ${JSON.stringify(imported)}`
      // A name that this cell does not use may be a type, imported without the word.
      if (this.#ownReads.has(local)) throw new SyntaxError(message)
      this.missing.set(local, message)
    }
    return Object.keys(late).length > 0 ? { ...module, ...late } : module
  }

  /** What a CommonJS module has exported, by the namespace that its import gave. */
  #commonJsExports(namespace: object): Record<string, unknown> | undefined {
    const exported = (namespace as { default?: unknown }).default
    if ((typeof exported !== "object" && typeof exported !== "function") || exported === null)
      return undefined
    const isCommonJs = Object.values(this.#require.cache).some(each => each?.exports === exported)
    return isCommonJs ? (exported as Record<string, unknown>) : undefined
  }

  /** The kernel's names for the cell, by name. */
  globals(): Record<string, unknown> {
    // For modules that show things below the cell that runs, as tslab's display API does.
    const display = (value: unknown): DisplayHandle => this.display(value)
    Reflect.set(globalThis, Symbol.for("etude.display"), display)
    for (const kind of Object.keys(media) as (keyof typeof media)[])
      Reflect.set(display, kind, (source: unknown) => this.display(asMedia(kind, source)))
    const makeConsole = (): Console => this.#host.console(this.run)
    return {
      display,
      clearOutput: (options: { wait?: boolean } = {}) =>
        this.#emit({ type: "clear", wait: options.wait === true }),
      live: (source: ConstructorParameters<typeof Live>[0]) => new Live(source),
      file: (path: string | URL) => this.#file(path),
      param: (name: string, fallback?: Literal) => this.#param(name, fallback),
      input: (prompt = "", options: { password?: boolean } = {}) =>
        this.#input(String(prompt), options.password === true),
      inputs: makeInputs({
        prefix: `${this.cell}-${this.run}`,
        post: content =>
          this.#host.emit({ type: "message", run: this.run, cell: this.cell, topic: "inputs", content }),
        show: shown => this.#emit({ type: "display", bundle: shown, id: undefined, update: false }),
        onDispose: dispose => void this.disposers.push(dispose),
        param: <T>(name: string, fallback: T) => this.#param(name, fallback as Literal) as T,
      }),
      signal: this.abort.signal,
      onDispose: (dispose: () => unknown) => void this.disposers.push(dispose),
      progress: <T>(items: Iterable<T> | AsyncIterable<T>, options?: ProgressOptions) =>
        progress(items, options, {
          signal: this.abort.signal,
          show: (shown, id, update) => this.#emit({ type: "display", bundle: shown, id, update }),
        }),
      // Made for the cells that use it, since it takes longer than all the others.
      get console() {
        return makeConsole()
      },
      require: this.#require,
      __filename: this.#host.file,
      __dirname: dirname(this.#host.file),
    }
  }

  display(value: unknown): DisplayHandle {
    const id = `${this.cell}-${this.run}-${++displays}`
    this.#show(value, id, false)
    const handle = { update: (next: unknown) => this.#show(next, id, true) }
    shownHandles.add(handle)
    return handle
  }

  /** What to show for the cell's last expression. */
  async resultBundle(): Promise<MimeBundle | undefined> {
    const value = await this.result
    if (value === undefined || (typeof value === "object" && value !== null && shownHandles.has(value)))
      return undefined
    return bundle(value, this.#options(), this.#host.traceOf)
  }

  /** Resolves when everything displayed so far has been sent. */
  shown(): Promise<void> {
    return this.#shown
  }

  #options(): DisplayOptions {
    const { formats } = this.#host
    return formats ? { formats } : {}
  }

  /** In the order of the calls; at once, unless this value or one before it takes its time. */
  #show(value: unknown, id: string, update: boolean): void {
    this.check()
    const made = bundle(value, this.#options(), this.#host.traceOf)
    const send = (shown: MimeBundle): void => this.#emit({ type: "display", bundle: shown, id, update })
    if (this.#unshown === 0 && !(made instanceof Promise)) {
      send(made)
      return
    }
    const before = this.#shown
    this.#unshown++
    this.#shown = (async () => {
      try {
        const shown = await made
        await before
        send(shown)
      } finally {
        this.#unshown--
      }
    })()
    // A failed display fails the cell at its end, where the error is not lost.
    this.#shown.catch(() => {})
  }

  #emit(event: Loose<RunnerEvent>): void {
    this.check()
    this.#host.emit({ ...event, cell: this.cell, run: this.run } as RunnerEvent)
  }

  #file(path: string | URL): string {
    const absolute =
      path instanceof URL || path.startsWith("file:")
        ? fileURLToPath(path)
        : resolve(dirname(this.#host.file), path)
    this.files.add(absolute)
    return absolute
  }

  #param(name: string, fallback: Literal | undefined): Literal | undefined {
    const given = this.#host.parameters[name]
    if (given === undefined) return fallback
    if (fallback !== undefined && fallback !== null && typeof given !== typeof fallback)
      throw new TypeError(
        `parameter ${name}: expected a ${typeof fallback}, as its default is, and got ${JSON.stringify(given)}`,
      )
    return given
  }

  async #input(prompt: string, password: boolean): Promise<string> {
    await this.shown()
    const text = await this.#host.ask(this.run, this.cell, prompt, password)
    if (text === null) throw new Error(`input(${JSON.stringify(prompt)}): nobody is there to answer`)
    return text
  }
}

const shownHandles = new WeakSet<object>()

type Loose<T> = T extends unknown ? Omit<T, "cell" | "run"> : never
