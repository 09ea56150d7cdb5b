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

/** How rows go on by themselves for some tokens. */
export interface DrawRows extends DecodeRows {
  /** [n]: how many tokens each draws at most, from 1 on. */
  readonly limits: Int32Array
  /** Of each row: the tokens that end it. */
  readonly stops: readonly ReadonlySet<number>[]
  /** [n]: 0 takes the likeliest. */
  readonly temperatures: Float32Array
  /** [n, steps]: what each row draws its tokens by, in (0, 1]. */
  readonly uniforms: Float32Array
}

/** What rows drew; behind a row's end stands −1. */
export interface DrawnRows {
  /** [n, steps] */
  readonly tokens: Int32Array
  /** [n, steps]: under the distribution each was drawn from, at temperature 0 under the softmax. NaN with token −1: the logits are not numbers. */
  readonly logprobs: Float32Array
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
