/** The rows of one step, which stand in the first n slots. */
export interface DecodeRows {
  /** [n] */
  readonly tokens: Int32Array
  /** [n]: the place of each token; −1 for a slot without a row, whose answer means nothing. */
  readonly positions: Int32Array
  /** [n, 2]: the slot in which a row's first places are found, and how many (0: all are in its own). */
  readonly shared: Int32Array
}
