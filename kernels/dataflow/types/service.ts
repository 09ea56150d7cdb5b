import { join } from "node:path"
import type { Project } from "typescript/unstable/async"
import { buildGraph, type Graph } from "../graph/index.ts"
import { cellGlobalsDeclaration } from "./cell-globals.ts"
import { type Completion, complete, entriesAt, matching, typedAt } from "./completion.ts"
import { type CellDiagnostic, diagnose } from "./diagnostics.ts"
import { describe, type Hover, hover, nameAt } from "./hover.ts"
import { type CellModule, cellModule, draftModule, indexModule } from "./modules.ts"
import { type Probe, plainName, probeModule } from "./probe.ts"
import { VirtualProgram } from "./program.ts"

/**
 * Types of a notebook's cells. Each cell is a virtual module in the notebook's folder that imports what it reads
 * from one that gives the names of all cells, so a redefinition is a question for the graph and not for the compiler.
 * The TypeScript server starts with the first question and answers without blocking.
 */
export class TypeService {
  readonly #folder: string
  readonly #onServer: (pid: number) => void
  readonly #slots = new Map<string, number>()
  readonly #freeSlots: number[] = []
  readonly #modules = new Map<string, CellModule>()
  #capacity = 0
  #isClosed = false
  #graph: Graph = buildGraph([])
  #program: VirtualProgram | undefined
  #probe: Probe = { text: "", uses: new Map() }
  /** The graph has changed since the program saw it. */
  #isBehind = true
  /** Serves one draft at a time: they share one module. */
  #drafts: Promise<unknown> = Promise.resolve()

  /**
   * @param folder where the notebook lies: imports are resolved from there
   * @param onServer is told the process id of each TypeScript server that is started
   */
  constructor(folder: string, onServer: (pid: number) => void = () => {}) {
    this.#folder = folder
    this.#onServer = onServer
  }

  /** Takes the notebook as it now is; nothing is checked until asked. */
  update(graph: Graph): void {
    if (graph === this.#graph) return
    this.#graph = graph
    this.#isBehind = true
    for (const [id, slot] of this.#slots)
      if (!graph.cells.has(id)) {
        this.#slots.delete(id)
        this.#freeSlots.push(slot)
      }
    for (const id of graph.cells.keys())
      if (!this.#slots.has(id)) this.#slots.set(id, this.#freeSlots.pop() ?? this.#slots.size)
  }

  /** Errors of the given cells, or of all. */
  async check(ids: Iterable<string> = this.#graph.cells.keys()): Promise<CellDiagnostic[]> {
    const wanted = [...ids].filter(id => this.#graph.cells.has(id))
    const project = await this.#synchronise()
    const found = await Promise.all(
      wanted.map(id => diagnose(project, this.#path(id), id, this.#modules.get(id)!)),
    )
    return found.flat()
  }

  /** Completions in code that is being typed; offsets are UTF-16. */
  async complete(code: string, cursor: number): Promise<Completion> {
    const typed = typedAt(code, cursor)
    const isMember = code[cursor - typed.length - 1] === "."
    const name = isMember ? plainName(code, cursor - typed.length - 1) : undefined
    if (name !== undefined && this.#graph.owners.has(name)) {
      const project = await this.#synchronise()
      const dot = this.#probe.uses.get(name)! + name.length + 1
      return matching((await entriesAt(project, this.#probePath, dot)) ?? [], typed, cursor)
    }
    return this.#draft(code, (project, module) =>
      complete(project, this.#draftPath, module, cursor, this.#graph),
    )
  }

  async hover(code: string, cursor: number): Promise<Hover | undefined> {
    const start = nameAt(code, cursor)
    const end =
      start === undefined ? cursor : start + /^[\p{ID_Continue}$]*/u.exec(code.slice(start))![0].length
    const name = plainName(code, end)
    const owner = name === undefined ? undefined : this.#graph.owners.get(name)
    if (name !== undefined && owner !== undefined) {
      const project = await this.#synchronise()
      // Where it is declared, since of a use TypeScript has to be asked twice: its symbol there is that of an import.
      return describe(project, this.#path(owner), declaredAt(this.#graph, this.#modules, owner, name))
    }
    return this.#draft(code, (project, module) => hover(project, this.#draftPath, module, cursor))
  }

  /** A module on disk has changed. */
  reload(): void {
    this.#program?.reload()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const program = this.#program
    this.#program = undefined
    await program?.close()
  }

  #index(): string {
    const cells = new Map([...this.#slots].map(([id, slot]) => [slot, id]))
    const slots = Array.from({ length: this.#capacity }, (_, slot) => slot)
    return indexModule(this.#graph, new Map(slots.map(slot => [`./__cell_${slot + 1}.ts`, cells.get(slot)])))
  }

  get #probePath(): string {
    return join(this.#folder, "__cell_probe.ts")
  }

  get #draftPath(): string {
    return join(this.#folder, "__cell_draft.ts")
  }

  #path(id: string): string {
    return this.#slotPath(this.#slots.get(id)!)
  }

  #slotPath(slot: number): string {
    return join(this.#folder, `__cell_${slot + 1}.ts`)
  }

  async #draft<T>(code: string, ask: (project: Project, module: CellModule) => Promise<T>): Promise<T> {
    const answer = this.#drafts.then(async () => {
      await this.#synchronise()
      const module = draftModule(code, this.#graph)
      const project = await this.#program!.update(new Map([[this.#draftPath, module.text]]))
      return ask(project, module)
    })
    this.#drafts = answer.catch(() => {})
    return answer
  }

  /** Brings the program to the graph. Adding a root costs a reload, so slots are made ahead, doubling. */
  async #synchronise(): Promise<Project> {
    if (this.#isClosed) throw new Error("the type service was asked after it had been closed")
    if (this.#program && !this.#isBehind) return this.#program.project
    this.#isBehind = false
    const texts = new Map<string, string>()
    this.#modules.clear()
    for (const [id, cell] of this.#graph.cells) {
      const module = cellModule(cell, this.#graph)
      this.#modules.set(id, module)
      texts.set(this.#path(id), module.text)
    }
    for (const slot of this.#freeSlots) texts.set(this.#slotPath(slot), empty)
    const needed = this.#slots.size + this.#freeSlots.length
    const isRoomy = this.#program !== undefined && needed <= this.#capacity
    if (!isRoomy) this.#capacity = Math.max(32, this.#capacity * 2, 2 ** Math.ceil(Math.log2(needed + 1)))
    texts.set(join(this.#folder, "__cells.ts"), this.#index())
    this.#probe = probeModule(this.#graph, "./__cells.ts")
    texts.set(this.#probePath, this.#probe.text)
    if (this.#program && isRoomy) return this.#program.update(texts)

    const files = new Map([
      [join(this.#folder, "__cell_globals.d.ts"), cellGlobalsDeclaration],
      [this.#draftPath, empty],
    ])
    for (let slot = 0; slot < this.#capacity; slot++) files.set(this.#slotPath(slot), empty)
    for (const [path, text] of texts) files.set(path, text)
    void this.#program?.close()
    this.#program = new VirtualProgram(this.#folder, files, this.#onServer)
    return this.#program.project
  }
}

/** Where the cell that owns a name declares it, in its module. */
function declaredAt(
  graph: Graph,
  modules: ReadonlyMap<string, CellModule>,
  owner: string,
  name: string,
): number {
  const { text, start } = modules.get(owner)!
  const { line, column } = graph.cells.get(owner)!.analysis.declarations.find(each => each.name === name)!
  let lineStart = start
  for (let before = 1; before < line; before++) lineStart = text.indexOf("\n", lineStart) + 1
  return lineStart + column - 1
}

const empty = "export {}\n"
