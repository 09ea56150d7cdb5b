/**
 * Seeded random streams. A stream is named by a seed and a path of names and indices, which are hashed
 * together: neighbouring seeds or indices give unrelated streams, and no stream depends on how many numbers
 * another has drawn.
 */
export interface Random {
  /** A number in [0, 1), with 53 random bits. */
  uniform(): number
  /** A whole number in [0, below). Throws a RangeError unless `below` is a whole number in [1, 2^32]. */
  integer(below: number): number
  /** Fills `out` with whole numbers in [0, below), many times faster than one `integer` call each. */
  fillIntegers(below: number, out: Int32Array): void
  /** A draw from the normal distribution N(mean, std²). Default N(0, 1). */
  normal(mean?: number, std?: number): number
  /** One element, each equally likely. Throws a RangeError on an empty list. */
  choice<T>(items: readonly T[]): T
  /** The elements in a uniformly random order, as a new array (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[]
}

/** 128 bits of MurmurHash3-type mixing over the UTF-16 code units of `text`. Not cryptographic. */
export function hash128(text: string): [number, number, number, number] {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = 0xdeadbeef
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = b ^ Math.imul(a ^ unit, 0x239b961b)
    b = c ^ Math.imul(b ^ unit, 0xab0e9789)
    c = d ^ Math.imul(c ^ unit, 0x38b34ae5)
    d = a ^ Math.imul(d ^ unit, 0xa1e38b93)
  }
  a = Math.imul(c ^ (a >>> 18), 0x239b961b)
  b = Math.imul(d ^ (b >>> 22), 0xab0e9789)
  c = Math.imul(a ^ (c >>> 17), 0x38b34ae5)
  d = Math.imul(b ^ (d >>> 19), 0xa1e38b93)
  a ^= b ^ c ^ d
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** A 32-bit seed for another library's generator, derived by the same hashing. */
export function deriveSeed(seed: number | string, ...path: (number | string)[]): number {
  return hash128(JSON.stringify([seed, ...path]))[0]
}

/**
 * The random stream of `seed` and `path`, e.g. `random(1, "countdown", 17)`.
 * Generator: sfc32 (Doty-Humphrey, PractRand), 128 bits of state.
 */
export function random(seed: number | string, ...path: (number | string)[]): Random {
  let [a, b, c, counter] = hash128(JSON.stringify([seed, ...path]))
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) next()

  const uniform = (): number => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53
  const integer = (below: number): number => {
    if (!Number.isInteger(below) || below < 1 || below > 2 ** 32)
      throw new RangeError(`integer(below): expected a whole number in [1, 2^32], got ${below}`)
    const limit = 2 ** 32 - (2 ** 32 % below)
    let draw = next()
    while (draw >= limit) draw = next() // rejection: a plain remainder favours small numbers
    return draw % below
  }

  const fillIntegers = (below: number, out: Int32Array): void => {
    if (below > 1 << 21 || below < 1 || !Number.isInteger(below)) {
      for (let i = 0; i < out.length; i++) out[i] = integer(below)
      return
    }
    const state = Int32Array.of(a, b, c, counter)
    if (below <= 1 << 14) fillShort(state, below, out)
    else fillLong(state, below, out)
    ;[a, b, c, counter] = state as unknown as [number, number, number, number]
  }
  return {
    uniform,
    integer,
    fillIntegers,
    normal: (mean = 0, std = 1) =>
      mean + std * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    choice: items => {
      if (items.length === 0) throw new RangeError("choice(items): the list is empty")
      return items[integer(items.length)]!
    },
    shuffle: items => {
      const order = [...items]
      for (let i = order.length - 1; i > 0; i--) {
        const j = integer(i + 1)
        ;[order[i], order[j]] = [order[j]!, order[i]!]
      }
      return order
    },
  }
}

/**
 * `fillIntegers` for `below` up to 2¹⁴: each draw of the generator gives two indices, unbiased by rejection (Lemire 2019,
 * "Fast random integer generation in an interval"). A function of its own, with the state in locals: three times faster.
 */
function fillShort(state: Int32Array, below: number, out: Int32Array): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let counter = state[3]!
  const length = out.length
  const threshold = (65536 % below) | 0
  let i = 0
  while (i < length) {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    const high = Math.imul(sum >>> 16, below)
    if ((high & 0xffff) >= threshold) out[i++] = high >>> 16
    const low = Math.imul(sum & 0xffff, below)
    if ((low & 0xffff) >= threshold && i < length) out[i++] = low >>> 16
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = counter
}

/** The same for `below` up to 2²¹, where a draw times `below` is still exact: one index a draw. */
function fillLong(state: Int32Array, below: number, out: Int32Array): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let counter = state[3]!
  const length = out.length
  const threshold = 2 ** 32 % below
  let i = 0
  while (i < length) {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    const low = Math.imul(sum, below) >>> 0
    if (low >= threshold) out[i++] = ((sum >>> 0) * below - low) / 2 ** 32
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = counter
}
