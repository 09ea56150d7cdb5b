import { random } from "./random.ts"
import { quantileOfSorted } from "./summary.ts"

/** Two items compared: `score` is a's: 1 it won, 0 it lost, 0.5 a tie. */
export interface Comparison {
  a: string
  b: string
  score: number
}

export interface EloRating {
  item: string
  rating: number
  /** Of the ratings over shuffled orders; the rating itself, twice, for one order. */
  interval: [low: number, high: number]
  comparisons: number
}

export interface EloOptions {
  /** The most a rating moves at one comparison. Default 32. */
  k?: number
  /** Default 1,500. */
  initial?: number
  /** Points of difference at which the odds are 10 to 1. Default 400. */
  scale?: number
  /**
   * Orders to average over. Elo depends on the order; comparisons that have none (votes on models) are better
   * shuffled. Default 1, the order given.
   */
  orders?: number
  /** Of the shuffled orders. Default 0. */
  seed?: number | string
  /** Coverage of the interval over orders. Default 0.95. */
  confidence?: number
}

/** The expected score of a against b: 1 / (1 + 10^((R_b − R_a) / scale)). */
export function eloExpected(ratingA: number, ratingB: number, scale = 400): number {
  return 1 / (1 + 10 ** ((ratingB - ratingA) / scale))
}

/**
 * Elo ratings, R ← R + K (score − expected), highest first (Elo 1978). For items that don't change, Bradley–Terry
 * is the better estimate: it does not depend on order. Throws a RangeError at a score that isn't 0, 0.5 or 1, or an
 * item compared with itself.
 */
export function elo(comparisons: Iterable<Comparison>, options: EloOptions = {}): EloRating[] {
  const { k = 32, initial = 1500, scale = 400, orders = 1, seed = 0, confidence = 0.95 } = options
  const { names, first, second, scores } = indexComparisons("elo", comparisons)
  const counts = new Float64Array(names.length)
  for (let i = 0; i < scores.length; i++) {
    counts[first[i]!]! += 1
    counts[second[i]!]! += 1
  }
  const order = Uint32Array.from(scores, (_, i) => i)
  const runs = Array.from({ length: orders }, (_, run) => {
    const rng = random(seed, "elo", run)
    if (orders > 1) shuffleInPlace(order, bound => rng.integer(bound))
    const ratings = new Float64Array(names.length).fill(initial)
    for (const i of order) {
      const [a, b] = [first[i]!, second[i]!]
      const change = k * (scores[i]! - eloExpected(ratings[a]!, ratings[b]!, scale))
      ratings[a]! += change
      ratings[b]! -= change
    }
    return ratings
  })
  return names
    .map((item, i): EloRating => {
      const sorted = Float64Array.from(runs, ratings => ratings[i]!).sort()
      return {
        item,
        rating: sorted.reduce((sum, rating) => sum + rating, 0) / orders,
        interval: [
          quantileOfSorted(sorted, (1 - confidence) / 2),
          quantileOfSorted(sorted, (1 + confidence) / 2),
        ],
        comparisons: counts[i]!,
      }
    })
    .sort((a, b) => b.rating - a.rating)
}

/** Comparisons by number, items in the order of first appearance. Throws as `elo` says, naming the comparison. */
export function indexComparisons(caller: string, comparisons: Iterable<Comparison>) {
  const code = new Map<string, number>()
  const names: string[] = []
  const codeOf = (item: string): number => {
    let found = code.get(item)
    if (found === undefined) {
      found = names.length
      code.set(item, found)
      names.push(item)
    }
    return found
  }
  const first: number[] = []
  const second: number[] = []
  const scores: number[] = []
  for (const { a, b, score } of comparisons) {
    if (score !== 1 && score !== 0 && score !== 0.5)
      throw new RangeError(`${caller}: expected a score of 1, 0.5 or 0, got ${score} at [${scores.length}]`)
    if (a === b)
      throw new RangeError(`${caller}: ${JSON.stringify(a)} is compared with itself at [${scores.length}]`)
    first.push(codeOf(a))
    second.push(codeOf(b))
    scores.push(score)
  }
  if (scores.length === 0) throw new RangeError(`${caller}: no comparisons`)
  return { names, first, second, scores }
}

function shuffleInPlace(order: Uint32Array, integer: (below: number) => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = integer(i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}
