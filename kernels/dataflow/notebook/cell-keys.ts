import { dirname } from "node:path"
import { canonical, digest, type Ingredients, system } from "../cache/index.ts"
import type { Analysis, Graph, Literal } from "../graph/index.ts"
import { type FindNotebookKey, type ImportKeys, importKeys } from "./import-keys.ts"
import type { CellRunner } from "./process.ts"
import type { Provenance } from "./provenance.ts"
import type { CodeCell } from "./read.ts"
import type { RunSession } from "./session.ts"

export interface KeyOptions {
  readonly parameters: Readonly<Record<string, Literal>>
  readonly cell: (id: string) => CodeCell
  /** Says what stands for the values of notebooks that the cells import. */
  readonly findNotebook: FindNotebookKey
  /** Also keeps cells that the cache does not, for as long as it lasts. */
  readonly session?: RunSession | undefined
}

/** What each cell of a notebook is made of: what its key in the cache is taken from. */
export class CellKeys {
  /** By cell, as it was last asked for. */
  readonly made = new Map<string, Ingredients>()
  readonly #file: string
  readonly #graph: Graph
  readonly #process: CellRunner
  readonly #provenance: Provenance
  readonly #options: KeyOptions
  readonly #imports: (of: Analysis) => Promise<ImportKeys>
  /** Cells whose key waits for a notebook that they import, with hashes of the code that they take from it. */
  readonly #unsettled = new Map<string, ImportKeys>()

  constructor(file: string, graph: Graph, process: CellRunner, provenance: Provenance, options: KeyOptions) {
    this.#file = file
    this.#graph = graph
    this.#process = process
    this.#provenance = provenance
    this.#options = options
    this.#imports = importKeys(file, options.findNotebook)
  }

  /** Why the cell is not looked up; empty if it is. */
  obstacles(id: string): string[] {
    const { tags } = this.#options.cell(id)
    const { analysis } = this.#graph.cells.get(id)!
    const says = (word: string): boolean => tags.includes(word) || analysis.directives.includes(word)
    if (says("impure")) return ["it is marked impure"]
    if (says("pure")) return []
    return [...new Set(analysis.impurities.map(each => `it uses ${each.what}`))]
  }

  /** Whether the cell gives and shows nothing: it is there for what it does, which may be out of sight. */
  isEffect(id: string): boolean {
    const { exports, hasResult } = this.#process.transpiled(id)
    const { references } = this.#graph.cells.get(id)!.analysis
    const shows = references.some(({ name }) => name === "display" || name === "console")
    const { tags } = this.#options.cell(id)
    const isPure = tags.includes("pure") || this.#graph.cells.get(id)!.analysis.directives.includes("pure")
    return exports.length === 0 && !hasResult && !shows && !isPure
  }

  /** What a cell imports. */
  imports(id: string): Promise<ImportKeys> {
    return this.#imports(this.#graph.cells.get(id)!.analysis)
  }

  async make(id: string): Promise<Ingredients | undefined> {
    if (this.obstacles(id).length > 0 && !this.#options.session) return undefined
    const { analysis } = this.#graph.cells.get(id)!
    const imports = await this.#imports(analysis)
    this.#options.session?.imported.set(id, imports.files)
    const transpiled = this.#process.transpiled(id)
    const inputs: Record<string, string> = {}
    const mates = this.#graph.circles.get(id) ?? []
    for (const reader of [id, ...mates]) {
      for (const [name, owner] of this.#graph.reads.get(reader)!) {
        const key = mates.includes(owner)
          ? digest(this.#process.transpiled(owner).code)
          : this.inputKey(name, owner, id)
        if (key === undefined) return undefined
        inputs[name] = key
      }
    }
    const asked = analysis.parameters.map(each => each.name)
    const isComputed = transpiled.globals.includes("param") && asked.length === 0
    const given = this.#options.parameters
    const names = isComputed ? Object.keys(given) : asked
    const parameters = Object.fromEntries(names.map(name => [name, given[name] ?? null]))
    if (imports.obstacle !== undefined) {
      this.#unsettled.set(id, imports)
      return undefined
    }
    const ingredients = {
      code: digest(transpiled.code),
      inputs,
      modules: imports.modules,
      parameters,
      folder:
        transpiled.globals.some(name => placeNames.has(name)) || /\b__cell__\.meta\b/.test(transpiled.code)
          ? dirname(this.#file)
          : undefined,
      system,
    }
    this.made.set(id, ingredients)
    return ingredients
  }

  /** The ingredients of a cell that has run, and with it what it imports; not if that was edited meanwhile. */
  async settle(id: string): Promise<Ingredients | undefined> {
    const before = this.#unsettled.get(id)
    if (!before) return undefined
    const now = await this.#imports(this.#graph.cells.get(id)!.analysis)
    return canonical(now.code) === canonical(before.code) ? this.make(id) : undefined
  }

  /** What stands for the value of a name: its hash; else the cells that made it and may have changed it. */
  inputKey(name: string, owner: string, reader: string): string | undefined {
    const hash = this.#provenance.hash(name, owner, reader)
    const known = this.#provenance.known(owner)
    if (hash) {
      // The functions and classes that a value refers to are in its hash by their names only.
      const called: string[] = []
      for (const used of known?.uses ?? []) {
        const from = this.#graph.owners.get(used)
        if (from === undefined || this.#provenance.hash(used, from, reader)) continue
        const key = from === owner ? known!.key : this.inputKey(used, from, reader)
        if (key === undefined) return undefined
        called.push(key)
      }
      return called.length === 0 ? `value ${hash}` : `value ${hash} ${digest(called.join())}`
    }
    if (!known) return undefined
    const suspects = this.#provenance.suspects(name, owner, reader)
    const provider = this.#provenance.provider(name, owner, reader)
    const keys = [owner, provider, ...suspects].map(each => this.#provenance.known(each)?.key)
    if (keys.includes(undefined)) return undefined
    return `cells ${digest(canonical([keys, this.#provenance.drift(owner, reader)]))}`
  }

  /** Why a cell's key waits for a notebook that it imports, if it does. */
  importObstacle(id: string): string | undefined {
    return this.#unsettled.get(id)?.obstacle
  }
}

/** What the kernel gives to cells that differs from one checkout of a project to the next. */
const placeNames = new Set(["file", "require", "__filename", "__dirname"])
