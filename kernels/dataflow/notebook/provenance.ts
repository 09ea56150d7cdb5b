import type { Entry } from "../cache/index.ts"
import { type Graph, isNotebook, type Transpiled, withSources } from "../graph/index.ts"

/** What is known of a cell that has run or whose result was found. */
export interface KnownCell {
  /** Stands for the cell in the keys of its readers; absent when it is not cached. */
  readonly key: string | undefined
  /** Hashes of its values; `null` for those that have none. */
  readonly fingerprints: Readonly<Record<string, string | null>>
  /** Names of other cells that it has changed in place, with the hashes of what became of them. */
  readonly changed: Readonly<Record<string, string | null>>
  readonly functions: readonly string[]
  /** Names of other cells that its values refer to. */
  readonly uses: readonly string[]
  readonly entry: Entry | undefined
}

/**
 * Where the value of a name comes from, as a given cell sees it: from the cell that owns the name, or from the last
 * of the cells before it that have changed the value in place (a model that another cell trains).
 */
export class Provenance {
  readonly #graph: Graph
  readonly #place: ReadonlyMap<string, number>
  readonly #order: readonly string[]
  readonly #transpiled: (id: string) => Transpiled
  readonly #known: Map<string, KnownCell>
  readonly #above = new Map<string, ReadonlySet<string>>()

  /** @param order cells in the order in which they run */
  constructor(
    graph: Graph,
    order: readonly string[],
    transpiled: (id: string) => Transpiled,
    known: Map<string, KnownCell> = new Map(),
  ) {
    this.#known = known
    this.#graph = graph
    this.#order = order
    this.#place = new Map(order.map((id, index) => [id, index]))
    this.#transpiled = transpiled
  }

  known(id: string): KnownCell | undefined {
    return this.#known.get(id)
  }

  note(id: string, known: KnownCell): void {
    this.#known.set(id, known)
  }

  /** The cell whose run left the value of a name as `reader` sees it. */
  provider(name: string, owner: string, reader: string): string {
    let found = owner
    const end = this.#place.get(reader) ?? this.#order.length
    for (const id of this.#order.slice(0, end))
      if (id !== owner && Object.hasOwn(this.#known.get(id)?.changed ?? {}, name)) found = id
    return found
  }

  /** The value's hash as `reader` sees it; `null` for a value without one, `undefined` for an unknown value. */
  hash(name: string, owner: string, reader: string): string | null | undefined {
    const provider = this.provider(name, owner, reader)
    const known = this.#known.get(provider)
    return provider === owner ? known?.fingerprints[name] : known?.changed[name]
  }

  /**
   * What a cell might change in place: the values with a hash that it can reach, and those that refer to such. By
   * name, with the hashes that it sees.
   */
  watched(id: string): Record<string, string> {
    const names = this.namesAbove(id)
    for (const before of this.#order.slice(0, this.#place.get(id))) {
      const known = this.#known.get(before)
      if (known?.uses.some(each => names.has(each)))
        for (const name of Object.keys(known.fingerprints)) names.set(name, before)
    }
    const watched: Record<string, string> = {}
    for (const [name, owner] of names) {
      const hash = this.hash(name, owner, id)
      if (hash) watched[name] = hash
    }
    return watched
  }

  /**
   * What has become, by the time that `reader` runs, of the values that a function of `owner` can reach: by name,
   * where it is not what it was when `owner` ran.
   */
  drift(owner: string, reader: string): Record<string, string> {
    const names = this.namesAbove(owner)
    for (const name of Object.keys(this.#known.get(owner)?.fingerprints ?? {})) names.set(name, owner)
    const drift: Record<string, string> = {}
    for (const [name, from] of names) {
      const then = from === owner ? owner : this.provider(name, from, owner)
      const now = this.provider(name, from, reader)
      if (now !== then) drift[name] = this.hash(name, from, reader) ?? this.#known.get(now)?.key ?? "unknown"
    }
    return drift
  }

  /** Cells that may have changed a value without a hash before `reader` sees it: they read its name. */
  suspects(name: string, owner: string, reader: string): string[] {
    const known = this.#known.get(owner)
    // Modules do not change; what a notebook gives may be changed like the notebook's own values.
    const isImported = this.#transpiled(owner).imports.some(
      each => each.local === name && !isNotebook(each.specifier),
    )
    if (isImported || known?.functions.includes(name) || this.hash(name, owner, reader)) return []
    return this.#order
      .slice(0, this.#place.get(reader) ?? this.#order.length)
      .filter(each => this.#graph.reads.get(each)!.get(name) === owner)
  }

  /** Cells after `id` and before `reader` that have changed in place something that `id` can reach. */
  changersAfter(id: string, reader: string): string[] {
    const reach = this.namesAbove(id)
    for (const name of Object.keys(this.#known.get(id)?.fingerprints ?? {})) reach.set(name, id)
    return this.#order
      .slice((this.#place.get(id) ?? -1) + 1, this.#place.get(reader) ?? this.#order.length)
      .filter(each => Object.keys(this.#known.get(each)?.changed ?? {}).some(name => reach.has(name)))
  }

  /** Every name that a cell can reach through what it reads, with its owner: functions lead to what they use. */
  namesAbove(id: string): Map<string, string> {
    const names = new Map<string, string>()
    for (const above of this.above(id))
      for (const name of Object.keys(this.#known.get(above)?.fingerprints ?? {})) names.set(name, above)
    return names
  }

  /** The cells that a cell reads from, directly or not. */
  above(id: string): ReadonlySet<string> {
    let found = this.#above.get(id)
    if (!found) {
      const all = withSources(this.#graph, [id])
      all.delete(id)
      found = all
      this.#above.set(id, found)
    }
    return found
  }
}
