/** How rows of different lengths are taken together, so that attention reads little that no row needs. */
import type { Segment } from "./decode-attention.ts"

/**
 * Lengths are rounded up to a multiple of this: the sums over a row's places are then made in the same order whichever
 * longer rows it is taken together with, and rounding does not depend on its company.
 */
export const granularity = 16

export const roundUp = (tokens: number): number => Math.ceil(tokens / granularity) * granularity

/**
 * The length that a prompt is filled up to: up to an eighth more than its own, so that prompts of like length are read
 * together, and a function of its own alone, so that its sums are the same in any company.
 */
export function filledLength(tokens: number): number {
  const grain = Math.max(granularity, 2 ** (Math.floor(Math.log2(tokens)) - 3))
  return Math.ceil(tokens / grain) * grain
}

/** Borders between segments lie at multiples of this many rows. */
const step = 8

/**
 * Divides rows of `lengths` (in the order of their slots; 0 for a slot that is free) into at most `most` segments of
 * consecutive slots, so that Σ count·longest + `overhead` for each segment is least. By dynamic programming.
 */
export function segmentsOf(lengths: ArrayLike<number>, overhead: number, most = 4): Segment[] {
  const blocks = Math.ceil(lengths.length / step)
  const longest = new Float64Array(blocks)
  for (let i = 0; i < lengths.length; i++) {
    const block = Math.floor(i / step)
    longest[block] = Math.max(longest[block]!, roundUp(lengths[i]!))
  }
  const rowsUpTo = (block: number): number => Math.min(block * step, lengths.length)
  // best[s][b]: least cost of the first b blocks in at most s segments; begin[s][b]: where the last of them begins
  let best = new Float64Array(blocks + 1).fill(Number.POSITIVE_INFINITY)
  best[0] = 0
  const begins: Int32Array[] = []
  for (let segment = 0; segment < Math.min(most, blocks); segment++) {
    const next = Float64Array.from(best)
    const begin = new Int32Array(blocks + 1).fill(-1)
    for (let end = 1; end <= blocks; end++) {
      let keys = 0
      for (let start = end - 1; start >= 0; start--) {
        keys = Math.max(keys, longest[start]!)
        const cost = best[start]! + (rowsUpTo(end) - rowsUpTo(start)) * keys + overhead
        if (cost < next[end]!) {
          next[end] = cost
          begin[end] = start
        }
      }
    }
    begins.push(begin)
    best = next
  }
  const segments: Segment[] = []
  let end = blocks
  for (let segment = begins.length - 1; segment >= 0 && end > 0; segment--) {
    const start = begins[segment]![end]!
    if (start < 0) continue // no better than with fewer segments
    const [from, to] = [rowsUpTo(start), rowsUpTo(end)]
    const keys = Math.max(granularity, ...longest.subarray(start, end))
    segments.unshift({ from, count: to - from, keys })
    end = start
  }
  return segments
}
