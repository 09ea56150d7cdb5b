import { normal } from "./distributions.ts"
import { random } from "./random.ts"
import { checkConfidence, completeRows, type MissingOption, type Sample } from "./sample.ts"
import { quantileOfSorted } from "./summary.ts"

/** A statistic of columns of one length, row i of each belonging together. */
export type Statistic = (...columns: Float64Array[]) => number

/**
 * A statistic that depends on the rows only through sums over them (a mean, a slope, Pearson's r): much faster
 * to resample, for the terms are computed once.
 */
export interface SumStatistic {
  /** One column per sum, from the whole sample. */
  terms(...columns: Float64Array[]): Float64Array[]
  /** The statistic, from the sums of the terms over `n` rows. */
  value(sums: Float64Array, n: number): number
}

export interface BootstrapOptions extends MissingOption {
  /** Default 9,999. */
  resamples?: number
  /** Coverage of the interval. Default 0.95. */
  confidence?: number
  /** `"bca"` (default): bias-corrected and accelerated; `"percentile"`; `"basic"`: reflected percentiles. */
  method?: "bca" | "percentile" | "basic"
  /** Default 0. */
  seed?: number | string
}

export interface Bootstrap {
  /** The statistic of the sample itself. */
  estimate: number
  interval: [low: number, high: number]
  /** Standard deviation of the statistic over the resamples. */
  standardError: number
  /** The statistic of every resample, sorted; those where it was NaN are left out (see `undefinedCount`). */
  distribution: Float64Array
  /** Resamples on which the statistic was NaN, e.g. a correlation when one value was drawn n times. */
  undefinedCount: number
  n: number
}

/**
 * The bootstrap (Efron & Tibshirani 1993, ch. 13–14): rows are drawn with replacement, the statistic computed
 * on each resample. `sample` is one column or several whose rows belong together.
 *
 *     bootstrap(rewards, x => mean(x))            bootstrap([x, y], pearsonStatistic, { seed: 1 })
 *
 * The BCa interval is NaN where all resamples lie on one side of the estimate or the jackknife is constant.
 * Throws a RangeError on an empty sample.
 */
export function bootstrap(
  sample: Sample | Sample[],
  statistic: Statistic | SumStatistic,
  options: BootstrapOptions = {},
): Bootstrap {
  const { resamples = 9999, confidence = 0.95, method = "bca", seed = 0 } = options
  checkConfidence("bootstrap", confidence)
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`bootstrap: expected a whole number of resamples ≥ 1, got ${resamples}`)
  const columns = columnsOf(sample, options)
  const n = columns[0]!.length
  if (n === 0) throw new RangeError("bootstrap: the sample is empty")
  const sums = typeof statistic === "function" ? undefined : sumTable(statistic.terms(...columns))
  const estimate = typeof statistic === "function" ? statistic(...columns) : statistic.value(sums!.total(), n)
  const rng = random(seed, "bootstrap")
  const rows = new Int32Array(n)
  const drawn = columns.map(() => new Float64Array(n))
  const values = new Float64Array(resamples)
  for (let i = 0; i < resamples; i++) {
    rng.fillIntegers(n, rows)
    if (typeof statistic === "function") {
      for (let c = 0; c < columns.length; c++) gather(columns[c]!, rows, drawn[c]!)
      values[i] = statistic(...drawn)
    } else values[i] = statistic.value(sums!.of(rows), n)
  }
  const distribution = values.filter(value => !Number.isNaN(value)).sort()
  const at = (p: number) => quantileOfSorted(distribution, p)
  const tail = (1 - confidence) / 2
  const interval = (): [number, number] => {
    if (Number.isNaN(estimate) || distribution.length === 0) return [Number.NaN, Number.NaN]
    if (method === "percentile") return [at(tail), at(1 - tail)]
    if (method === "basic") return [2 * estimate - at(1 - tail), 2 * estimate - at(tail)]
    const jackknife =
      typeof statistic === "function"
        ? leaveOneOut(columns, statistic)
        : sums!.leaveOneOut(left => statistic.value(left, n - 1))
    const [low, high] = bcaLevels(distribution, estimate, jackknife, tail)
    return [at(low), at(high)]
  }
  return {
    estimate,
    interval: interval(),
    standardError: deviation(distribution),
    distribution,
    undefinedCount: resamples - distribution.length,
    n,
  }
}

/**
 * The levels at which BCa reads the bootstrap distribution: Φ(z₀ + (z₀ ± z) / (1 − a (z₀ ± z))), with bias z₀
 * from the share of resamples below the estimate (ties count half) and acceleration a from the jackknife's
 * skewness. Efron 1987, "Better bootstrap confidence intervals".
 */
function bcaLevels(
  distribution: Float64Array,
  estimate: number,
  jackknife: Float64Array,
  tail: number,
): [number, number] {
  let below = 0
  for (const value of distribution) below += value < estimate ? 1 : value === estimate ? 0.5 : 0
  const bias = normal.quantile(below / distribution.length)
  const centre = jackknife.reduce((sum, value) => sum + value, 0) / jackknife.length
  let [squares, cubes] = [0, 0]
  for (const value of jackknife) {
    squares += (centre - value) ** 2
    cubes += (centre - value) ** 3
  }
  const acceleration = cubes / (6 * squares ** 1.5)
  const level = (z: number) => normal.cdf(bias + (bias + z) / (1 - acceleration * (bias + z)))
  return [level(normal.quantile(tail)), level(normal.upperQuantile(tail))]
}

function columnsOf(sample: Sample | Sample[], { missing }: MissingOption): Float64Array[] {
  const several = Array.isArray(sample) && typeof sample[0] === "object" && sample[0] !== null
  const columns = (several ? sample : [sample]) as Sample[]
  return Object.values(
    completeRows("bootstrap", Object.fromEntries(columns.map((c, i) => [`column ${i}`, c])), missing),
  )
}

function gather(from: Float64Array, rows: Int32Array, to: Float64Array): void {
  for (let i = 0; i < rows.length; i++) to[i] = from[rows[i]!]!
}

function leaveOneOut(columns: Float64Array[], statistic: Statistic): Float64Array {
  const n = columns[0]!.length
  const left = columns.map(column => column.slice(1))
  const values = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    if (i > 0) for (let c = 0; c < columns.length; c++) left[c]![i - 1] = columns[c]![i - 1]!
    values[i] = statistic(...left)
  }
  return values
}

const width = 5

/** The terms of a SumStatistic row by row in one array, five to a row, so that a drawn row is one cache line. */
function sumTable(terms: Float64Array[]) {
  if (terms.length > width)
    throw new RangeError(`bootstrap: a SumStatistic has at most ${width} terms, got ${terms.length}`)
  const n = terms[0]!.length
  const table = new Float64Array(n * width)
  for (let c = 0; c < terms.length; c++) for (let i = 0; i < n; i++) table[i * width + c] = terms[c]![i]!
  const sums = new Float64Array(width)
  const total = () => {
    sumRows(
      table,
      Int32Array.from({ length: n }, (_, i) => i),
      sums,
    )
    return sums.slice()
  }
  return {
    total,
    of(rows: Int32Array): Float64Array {
      sumRows(table, rows, sums)
      return sums
    },
    leaveOneOut(value: (sums: Float64Array) => number): Float64Array {
      const all = total()
      return Float64Array.from({ length: n }, (_, i) =>
        value(all.map((sum, c) => sum - table[i * width + c]!)),
      )
    },
  }
}

// A function of its own, without a closure, which the compiler keeps fast from one call of bootstrap to the next.
function sumRows(table: Float64Array, rows: Int32Array, sums: Float64Array): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  for (let i = 0; i < rows.length; i++) {
    const at = Math.imul(rows[i]!, 5)
    a += table[at]!
    b += table[at + 1]!
    c += table[at + 2]!
    d += table[at + 3]!
    e += table[at + 4]!
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
