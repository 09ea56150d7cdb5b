import type { ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { API, type Project, type Snapshot } from "typescript/unstable/async"
import { ImportedNotebooks } from "./imported-notebooks.ts"

/**
 * A TypeScript program over files that exist only in memory, beside whatever is on disk in `folder`.
 * The one place that knows TypeScript 7's programming interface, which its authors still change.
 */
export class VirtualProgram {
  readonly #api: API
  readonly #files = new Map<string, string>()
  readonly #notebooks = new ImportedNotebooks()
  readonly #config: string
  readonly #snapshots: Snapshot[] = []
  #server: ChildProcess | undefined
  #project: Promise<Project>

  /**
   * @param files full paths and texts; these paths are the program's roots from now on
   * @param onServer is told the process id of the server once it runs
   */
  constructor(
    folder: string,
    files: ReadonlyMap<string, string>,
    onServer: (pid: number) => void = () => {},
  ) {
    this.#files = new Map(files)
    this.#config = join(folder, "tsconfig.etude-cells.json")
    this.#files.set(
      this.#config,
      JSON.stringify({ compilerOptions: options(folder), files: [...files.keys()] }),
    )
    this.#api = new API({
      cwd: folder,
      fs: {
        readFile: path => this.#files.get(path) ?? this.#notebooks.read(path),
        fileExists: path => this.#files.has(path) || this.#notebooks.read(path) !== undefined || undefined,
      },
    })
    process.on("exit", this.#kill)
    this.#project = this.#snapshot({ openProjects: [this.#config] })
    void this.#announce(onServer)
    // Whoever asks next hears of it; until then it is not an unhandled rejection.
    this.#project.catch(() => {})
  }

  get project(): Promise<Project> {
    return this.#project
  }

  text(path: string): string | undefined {
    return this.#files.get(path)
  }

  /** Changes the texts of files that were given to the constructor. */
  update(files: ReadonlyMap<string, string>): Promise<Project> {
    const changed = [...files].filter(([path, text]) => this.#files.get(path) !== text)
    if (changed.length === 0) return this.#project
    for (const [path, text] of changed) this.#files.set(path, text)
    this.#project = this.#after({ fileChanges: { changed: changed.map(([path]) => path) } })
    this.#project.catch(() => {})
    return this.#project
  }

  /** Reads again from disk what cells import. */
  reload(): void {
    this.#project = this.#after({ fileChanges: { invalidateAll: true } })
    this.#project.catch(() => {})
  }

  async close(): Promise<void> {
    process.off("exit", this.#kill)
    this.#server = this.#running()
    const late = new Promise(resolve => setTimeout(resolve, 300).unref())
    await Promise.race([this.#api.close().catch(() => {}), late])
    this.#kill()
  }

  async #announce(onServer: (pid: number) => void): Promise<void> {
    for (let wait = 1; wait < 1000; wait *= 2) {
      const pid = this.#running()?.pid
      if (pid !== undefined) return onServer(pid)
      await new Promise(resolve => setTimeout(resolve, wait).unref())
    }
  }

  /** The API does not show the process that it starts. */
  #running(): ChildProcess | undefined {
    return (this.#api as unknown as { client?: { process?: ChildProcess } }).client?.process
  }

  /** A server that waits for an answer of ours would not notice that we have gone. */
  readonly #kill = (): void => {
    this.#server ??= this.#running()
    this.#server?.kill("SIGKILL")
  }

  #after(changes: Parameters<API["updateSnapshot"]>[0]): Promise<Project> {
    return this.#project.then(() => this.#snapshot(changes))
  }

  async #snapshot(changes: Parameters<API["updateSnapshot"]>[0]): Promise<Project> {
    const snapshot = await this.#api.updateSnapshot(changes)
    // Questions under way still look at the last few.
    this.#snapshots.push(snapshot)
    if (this.#snapshots.length > 8) this.#snapshots.shift()!.dispose()
    const project = snapshot.getProject(this.#config)
    if (!project) throw new Error(`TypeScript opened no project for ${this.#config}`)
    return project
  }
}

function options(folder: string): Record<string, unknown> {
  const nodeTypes = nodeTypesFolder(folder)
  return {
    target: "esnext",
    lib: ["esnext", "dom", "dom.iterable"],
    module: "preserve",
    moduleResolution: "bundler",
    moduleDetection: "force",
    customConditions: ["etude-source"],
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    paths: { tslab: [fileURLToPath(new URL("../../tslab/display", import.meta.url))] },
    experimentalDecorators: true,
    strict: true,
    skipLibCheck: true,
    allowJs: true,
    noEmit: true,
    typeRoots: nodeTypes ? [nodeTypes] : [],
    types: nodeTypes ? ["node"] : [],
  }
}

/** The nearest `node_modules/@types` that has Node's types: the notebook's own, else the one Étude came with. */
function nodeTypesFolder(folder: string): string | undefined {
  for (const start of [folder, dirname(fileURLToPath(import.meta.url))])
    for (let at = start; ; at = dirname(at)) {
      const types = join(at, "node_modules", "@types")
      if (existsSync(join(types, "node", "package.json"))) return types
      if (at === dirname(at)) break
    }
  return undefined
}
