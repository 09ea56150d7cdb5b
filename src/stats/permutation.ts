import { random } from "./random.ts"
import { completeRows, completeValues, type MissingOption, type Sample } from "./sample.ts"
import { meanOf } from "./summary.ts"

export interface PermutationOptions extends MissingOption {
  /**
   * What is exchangeable, by SciPy's names: `"independent"` (default): which values belong to x and which to y;
   * `"samples"`: within each pair, which is x and which y (paired samples); `"pairings"`: which y goes with which x
   * (an association).
   */
  permutation?: "independent" | "samples" | "pairings"
  /** Default `"two-sided"`: twice the smaller tail. */
  alternative?: "two-sided" | "greater" | "less"
  /** Default 9,999. If there are no more arrangements than that, all are made and p is exact. */
  resamples?: number
  /** Default 0. */
  seed?: number | string
}

export interface PermutationTest {
  /** Of the samples as they are. */
  statistic: number
  pValue: number
  /** Whether all arrangements were made. */
  exact: boolean
  /** Arrangements made. */
  resamples: number
}

/** x̄ − ȳ, the default statistic. */
const meanDifference = (x: Float64Array, y: Float64Array): number => meanOf(x) - meanOf(y)

/**
 * A permutation test: how often an arrangement that is as likely under the null hypothesis gives a statistic as
 * extreme. With drawn arrangements p = (count + 1) / (resamples + 1) (Phipson & Smyth 2010), never 0. Values
 * within 1e-14 of the observed one, relative, count as equal to it. Throws a RangeError on an empty sample or a
 * statistic that is NaN.
 */
export function permutationTest(
  x: Sample,
  y: Sample,
  statistic: (x: Float64Array, y: Float64Array) => number = meanDifference,
  options: PermutationOptions = {},
): PermutationTest {
  const { permutation = "independent", alternative = "two-sided", resamples = 9999, seed = 0 } = options
  const caller = "permutationTest"
  const samples =
    permutation === "independent"
      ? {
          x: completeValues(caller, x, options.missing, "x"),
          y: completeValues(caller, y, options.missing, "y"),
        }
      : completeRows(caller, { x, y }, options.missing)
  if (samples.x.length === 0 || samples.y.length === 0) throw new RangeError(`${caller}: a sample is empty`)
  const observed = statistic(samples.x, samples.y)
  if (Number.isNaN(observed)) throw new RangeError(`${caller}: the statistic of the samples is NaN`)
  const arrangements = {
    independent: independentArrangements,
    samples: swappedPairs,
    pairings: pairings,
  }[permutation](samples.x, samples.y)
  const exact = arrangements.count <= resamples
  const slack = 1e-14 * Math.abs(observed)
  let total = 0
  let greater = 0
  let less = 0
  const rng = random(seed, "permutation")
  const judge = (a: Float64Array, b: Float64Array) => {
    const value = statistic(a, b)
    total++
    if (value >= observed - slack) greater++
    if (value <= observed + slack) less++
  }
  if (exact) arrangements.all(judge)
  else for (let i = 0; i < resamples; i++) arrangements.draw(below => rng.integer(below), judge)
  const share = (count: number) => (exact ? count / total : (count + 1) / (total + 1))
  const pValue = {
    greater: share(greater),
    less: share(less),
    "two-sided": Math.min(1, 2 * share(Math.min(greater, less))),
  }[alternative]
  return { statistic: observed, pValue, exact, resamples: total }
}

interface Arrangements {
  /** How many there are. */
  count: number
  all(visit: (x: Float64Array, y: Float64Array) => void): void
  draw(integer: (below: number) => number, visit: (x: Float64Array, y: Float64Array) => void): void
}

function independentArrangements(x: Float64Array, y: Float64Array): Arrangements {
  const pooled = Float64Array.of(...x, ...y)
  const size = x.length
  const visitWith = (order: Float64Array, visit: (x: Float64Array, y: Float64Array) => void) =>
    visit(order.subarray(0, size), order.subarray(size))
  let count = 1
  for (let i = 1; i <= Math.min(size, y.length) && count < 1e15; i++)
    count = (count * (pooled.length - Math.min(size, y.length) + i)) / i
  return {
    count: Math.round(count),
    all(visit) {
      const order = new Float64Array(pooled.length)
      const chosen = Array.from({ length: size }, (_, i) => i) // combinations in lexicographic order
      for (;;) {
        let [left, right, next] = [0, size, 0]
        for (let i = 0; i < pooled.length; i++)
          if (chosen[next] === i) {
            order[left++] = pooled[i]!
            next++
          } else order[right++] = pooled[i]!
        visitWith(order, visit)
        let place = size - 1
        while (place >= 0 && chosen[place] === pooled.length - size + place) place--
        if (place < 0) return
        chosen[place]!++
        for (let i = place + 1; i < size; i++) chosen[i] = chosen[i - 1]! + 1
      }
    },
    draw(integer, visit) {
      shuffle(pooled, integer)
      visitWith(pooled, visit)
    },
  }
}

function swappedPairs(x: Float64Array, y: Float64Array): Arrangements {
  const a = x.slice()
  const b = y.slice()
  const swap = (i: number) => {
    const kept = a[i]!
    a[i] = b[i]!
    b[i] = kept
  }
  return {
    count: 2 ** x.length,
    all(visit) {
      // Gray code: from one arrangement to the next one pair is swapped.
      for (let i = 1; i <= 2 ** x.length; i++) {
        visit(a, b)
        if (i < 2 ** x.length) swap(31 - Math.clz32(i & -i))
      }
    },
    draw(integer, visit) {
      for (let i = 0; i < a.length; i++) if (integer(2) === 1) swap(i)
      visit(a, b)
    },
  }
}

function pairings(x: Float64Array, y: Float64Array): Arrangements {
  const order = y.slice()
  let count = 1
  for (let i = 2; i <= x.length; i++) count *= i
  return {
    count,
    all(visit) {
      // Heap's algorithm: all orders, each one swap from the last.
      const counters = new Int32Array(order.length)
      visit(x, order)
      for (let i = 1; i < order.length; )
        if (counters[i]! < i) {
          swapAt(order, i % 2 === 0 ? 0 : counters[i]!, i)
          visit(x, order)
          counters[i]!++
          i = 1
        } else counters[i++] = 0
    },
    draw(integer, visit) {
      shuffle(order, integer)
      visit(x, order)
    },
  }
}

function swapAt(values: Float64Array, i: number, j: number): void {
  const kept = values[i]!
  values[i] = values[j]!
  values[j] = kept
}

function shuffle(values: Float64Array, integer: (below: number) => number): void {
  for (let i = values.length - 1; i > 0; i--) swapAt(values, i, integer(i + 1))
}
