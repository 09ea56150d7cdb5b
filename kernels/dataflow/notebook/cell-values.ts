import type { Entry } from "../cache/index.ts"
import type { Graph } from "../graph/index.ts"
import type { CellRunner } from "./process.ts"
import type { Provenance } from "./provenance.ts"
import type { CodeCell } from "./read.ts"

/** Told of a cell that has to run again for its values. */
export type OnRerun = (cell: CodeCell, why: string) => void

/**
 * Brings the values that a cell reads into the process, as the cells before it have left them: from the cache, and
 * by running again what could not be stored.
 *
 * Cells that only declare functions are run again without a word, and see the values as the reader does. Any other
 * cell that runs again gets the values that it had, and whatever changed them afterwards runs again too.
 */
export class CellValues {
  readonly #graph: Graph
  readonly #valuesOf: (entry: Entry) => Promise<string | undefined>
  readonly #process: CellRunner
  readonly #provenance: Provenance
  readonly #cell: (id: string) => CodeCell
  /** The run that left each name's value as it now is in the process. */
  readonly #at: Map<string, string>
  /** When cells have run in the process, counted. */
  readonly #ran = new Map<string, number>()
  #runs = 0

  constructor(
    graph: Graph,
    valuesOf: (entry: Entry) => Promise<string | undefined>,
    process: CellRunner,
    provenance: Provenance,
    cell: (id: string) => CodeCell,
    at: Map<string, string> = new Map(),
  ) {
    this.#graph = graph
    this.#valuesOf = valuesOf
    this.#at = at
    this.#process = process
    this.#provenance = provenance
    this.#cell = cell
  }

  /** The process has ended: nothing is there any more. */
  forget(): void {
    this.#at.clear()
    this.#ran.clear()
  }

  /** A cell has run, and what it gave and changed is there. */
  note(id: string): void {
    this.#ran.set(id, ++this.#runs)
    const { fingerprints = {}, changed = {} } = this.#provenance.known(id) ?? {}
    for (const name of [...Object.keys(fingerprints), ...Object.keys(changed)])
      this.#at.set(name, this.#run(id))
    for (const { local } of this.#process.transpiled(id).imports) this.#at.set(local, this.#run(id))
  }

  /** Whether every name that `id` can reach and that is in the process is as `id` would see it in a run of its own. */
  isInOrder(id: string): boolean {
    return [...this.#provenance.namesAbove(id)].every(([name, owner]) => {
      const at = this.#at.get(name)
      return at === undefined || at === this.#run(this.#provenance.provider(name, owner, id))
    })
  }

  /** Names what a cell's run gives: the same whether it ran or was restored. */
  #run(id: string): string {
    return this.#provenance.known(id)?.key ?? `${id} ${this.#ran.get(id)}`
  }

  /** Everything that `id` reads, as it is seen by the cell `reader`: `id` itself, or one further down. */
  async prepare(id: string, onRerun: OnRerun, reader = id): Promise<void> {
    for (const [name, owner] of this.#graph.reads.get(id)!) {
      const circle = this.#graph.circles.get(owner) ?? []
      if (circle.includes(id)) continue
      for (const mate of circle)
        if (mate !== owner && !this.#ran.has(mate))
          await this.#rerun(mate, "its functions are called", onRerun, reader)
      await this.#bring(name, owner, onRerun, reader)
      const made = this.#ran.get(owner) ?? 0
      for (const earlier of this.#provenance.suspects(name, owner, reader))
        if ((this.#ran.get(earlier) ?? 0) < made)
          await this.#rerun(earlier, `it may change \`${name}\` in place`, onRerun, earlier)
    }
  }

  async #bring(name: string, owner: string, onRerun: OnRerun, reader: string): Promise<void> {
    const provider = this.#provenance.provider(name, owner, reader)
    if (this.#at.get(name) === this.#run(provider)) return
    const why = await this.#restore(name, owner, provider, onRerun, reader)
    if (why !== undefined) await this.#rerun(provider, why, onRerun, reader)
  }

  /** Returns why the value could not be restored, if it could not. */
  async #restore(
    name: string,
    owner: string,
    provider: string,
    onRerun: OnRerun,
    reader: string,
  ): Promise<string | undefined> {
    const { imports } = this.#process.transpiled(provider)
    const isImported = provider === owner && imports.some(each => each.local === name)
    const entry = this.#provenance.known(provider)?.entry
    if (!entry) return "its values are not stored"
    if (Object.hasOwn(entry.left, name)) return entry.left[name]
    if (!isImported && !entry.values?.names.includes(name)) return "its values are not stored"
    const path = isImported ? undefined : await this.#valuesOf(entry)
    if (!isImported && path === undefined) return "its stored values are gone"
    for (const used of path === undefined ? [] : entry.values!.uses) {
      const usedOwner = this.#graph.owners.get(used)
      if (usedOwner === undefined) return `it refers to \`${used}\`, which is no more`
      await this.#bring(used, usedOwner, onRerun, reader)
    }
    // An import comes by itself: a module that only others need takes its time to load.
    const names = isImported ? { [name]: owner } : this.#namesToSet(provider, entry.values!.names, reader)
    const runner = await this.#process.start()
    try {
      const own = imports.filter(each => names[each.local] === provider || each.local === "")
      await runner.restore({ path, hash: entry.values?.hash, imports: own, names })
    } catch (error) {
      return `its values could not be restored: ${(error as Error).message}`
    }
    for (const each of Object.keys(names)) this.#at.set(each, this.#run(provider))
    return undefined
  }

  /** What of a cell's file is not there yet and is what the reader sees. */
  #namesToSet(provider: string, stored: readonly string[], reader: string): Record<string, string> {
    const names: Record<string, string> = {}
    for (const name of stored) {
      const owner = this.#graph.owners.get(name)
      if (owner === undefined || this.#at.get(name) === this.#run(provider)) continue
      if (this.#provenance.provider(name, owner, reader) === provider) names[name] = owner
    }
    return names
  }

  async #rerun(id: string, why: string, onRerun: OnRerun, reader: string): Promise<void> {
    const { isOnlyFunctions } = this.#graph.cells.get(id)!.analysis
    await this.prepare(id, onRerun, isOnlyFunctions ? reader : id)
    const cell = this.#cell(id)
    if (!this.#declaresOnly(id)) onRerun(cell, why)
    const { outcome } = await this.#process.run(cell)
    if (outcome.status !== "ok") {
      const what = outcome.status === "error" ? outcome.error.message : outcome.status
      throw new Error(
        `${cell.label}, which it reads from and whose result was known, failed when run again: ${what}`,
      )
    }
    this.note(id)
    if (isOnlyFunctions) return
    const now = this.#ran.get(id)!
    for (const later of this.#provenance.changersAfter(id, reader))
      if ((this.#ran.get(later) ?? 0) < now)
        await this.#rerun(later, `it changes in place what ${cell.label} has made`, onRerun, later)
  }

  /** A function costs nothing to declare again, and needs no word. */
  #declaresOnly(id: string): boolean {
    const { declarations } = this.#graph.cells.get(id)!.analysis
    return declarations.every(each => /function|class|import|type|interface|enum/.test(each.kind))
  }
}
