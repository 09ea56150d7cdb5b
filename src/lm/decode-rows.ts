/** The rows that read one more token in one step. */
export interface DecodeRows {
  /** [n], ascending: the slot of each. */
  readonly slots: Int32Array
  /** [n] */
  readonly tokens: Int32Array
  /** [n]: the place of each token. */
  readonly positions: Int32Array
  /** [n, 2]: the slot in which a row's first places are found, and how many (0: all are in its own). */
  readonly shared: Int32Array
}

/** The first n slots of the cache, whether a row stands in them or not. */
export interface SlotRows {
  /** [n] */
  readonly tokens: Int32Array
  /** [n]: the place of each token; −1 for a slot without a row, whose answer means nothing. */
  readonly positions: Int32Array
}

export function bySlot({ slots, tokens, positions }: DecodeRows): SlotRows {
  const count = slots[slots.length - 1]! + 1
  const rows = { tokens: new Int32Array(count), positions: new Int32Array(count).fill(-1) }
  for (const [i, slot] of slots.entries()) {
    rows.tokens[slot] = tokens[i]!
    rows.positions[slot] = positions[i]!
  }
  return rows
}
