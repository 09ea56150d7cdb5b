/** Which sequence runs in which slot of the cache, and where the prompts that they share are to be found. */

/** The keys and values of a prompt, at the beginning of one slot. */
export interface Prefix {
  /** −1: they are nowhere any more. */
  slot: number
  readonly length: number
  /** How many rows run that begin with it. */
  users: number
}

/** A sequence that runs. */
export interface SlotRow {
  prefix: Prefix
  /** How many tokens of it are in the cache. */
  length: number
}

/** The first `length` tokens of one slot, to be copied to another. */
export interface Copy {
  from: number
  to: number
  length: number
}

export class Slots<Row extends SlotRow> {
  readonly rows: (Row | undefined)[]
  /** Whether attention can read a row's prompt from another's slot; otherwise each row has a copy of its own. */
  readonly shares: boolean
  /** By slot: the prefix that it is the place of. */
  readonly #prefixes: (Prefix | undefined)[]

  constructor(count: number, shares: boolean) {
    this.rows = Array.from({ length: count })
    this.#prefixes = Array.from({ length: count })
    this.shares = shares
  }

  get running(): number {
    let count = 0
    for (const row of this.rows) if (row) count++
    return count
  }

  get free(): number {
    return this.rows.length - this.running
  }

  /**
   * Gives a row a free slot; a prefix that is nowhere gets its place there. The answer is what must be copied to the slot
   * once the prefix has been computed.
   */
  take(row: Row): { slot: number; copy?: Copy } {
    const { prefix } = row
    const vacant = prefix.slot >= 0 && !this.rows[prefix.slot]
    const slot = vacant ? prefix.slot : this.rows.indexOf(undefined)
    if (slot < 0) throw new RangeError(`all ${this.rows.length} slots are taken`)
    const before = this.#prefixes[slot]
    if (before && before !== prefix) before.slot = -1 // it will be overwritten
    if (before !== prefix) this.#prefixes[slot] = undefined
    this.rows[slot] = row
    prefix.users++
    if (prefix.slot < 0) {
      prefix.slot = slot
      this.#prefixes[slot] = prefix
    }
    if (this.shares || prefix.slot === slot) return { slot }
    return { slot, copy: { from: prefix.slot, to: slot, length: prefix.length } }
  }

  /** Takes the rows out of these slots. What others begin with there must be copied before the next `take`. */
  release(slots: readonly number[]): Copy[] {
    const orphaned: Prefix[] = []
    for (const slot of slots) {
      const { prefix } = this.rows[slot]!
      this.rows[slot] = undefined
      prefix.users--
      if (prefix.slot === slot) orphaned.push(prefix)
    }
    const copies: Copy[] = []
    for (const prefix of orphaned) {
      if (prefix.users === 0) continue
      const from = prefix.slot
      const heir = this.rows.findIndex(other => other?.prefix === prefix)
      this.#move(prefix, heir)
      if (this.shares) copies.push({ from, to: heir, length: prefix.length })
    }
    return copies
  }

  /** Moves the last rows into free slots before them, so that the rows stand in the first slots; what to copy for it. */
  compact(): Copy[] {
    const copies: Copy[] = []
    let last = this.used
    for (let slot = 0; slot < last; slot++) {
      if (this.rows[slot]) continue
      const row = this.rows[--last]!
      copies.push({ from: last, to: slot, length: row.length })
      this.rows[slot] = row
      this.rows[last] = undefined
      const overwritten = this.#prefixes[slot]
      if (overwritten) overwritten.slot = -1
      this.#prefixes[slot] = undefined
      if (row.prefix.slot === last) this.#move(row.prefix, slot)
      last = this.used
    }
    return copies
  }

  /** The number of slots up to the last that is taken. */
  get used(): number {
    let count = this.rows.length
    while (count > 0 && !this.rows[count - 1]) count--
    return count
  }

  clear(): void {
    this.rows.fill(undefined)
    this.#prefixes.fill(undefined)
  }

  #move(prefix: Prefix, slot: number): void {
    this.#prefixes[prefix.slot] = undefined
    prefix.slot = slot
    this.#prefixes[slot] = prefix
  }
}
