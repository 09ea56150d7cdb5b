import {
  type Correlation,
  type CorrelationOptions,
  correlationOf,
  pearsonCoefficient,
  pearsonPValue,
} from "./correlation.ts"
import { normal } from "./distributions.ts"
import { ascendingOrder, ranks, tieSizes } from "./ranks.ts"
import { completeRows, type Sample } from "./sample.ts"

/**
 * Spearman's rank correlation ρ: Pearson's r of the ranks, ties sharing their mean rank. p from Student's t
 * with n − 2 degrees of freedom (as SciPy); interval by Fisher's z with standard error √((1 + r²/2) / (n − 3))
 * (Bonett & Wright 2000). Missing values, constants and small n as for `pearson`.
 */
export function spearman(x: Sample, y: Sample, options: CorrelationOptions = {}): Correlation {
  const rows = completeRows("spearman", { x, y }, options.missing)
  const coefficient = (a: Float64Array, b: Float64Array) => pearsonCoefficient(ranks(a), ranks(b))
  return correlationOf("spearman", rows.x, rows.y, options, {
    pValue: (r, n) => (n === 2 ? 1 : pearsonPValue(r, n - 2)),
    standardError: (r, n) => Math.sqrt((1 + (r * r) / 2) / (n - 3)),
    statistic: () => coefficient,
    coefficient,
  })
}

/**
 * Kendall's τ-b,
 *
 *     τ_b = (C − D) / √((N − T_x)(N − T_y)),   N = n (n − 1) / 2,
 *
 * C and D the concordant and discordant pairs, T the tied ones; O(n log n) by Knight's (1966) merge sort.
 * p: exact from the number of inversions where there are no ties and n ≤ 33 or at most one pair is out of
 * order, else normal with the tie-corrected variance (as SciPy). Interval by Fisher's z with standard error
 * √(0.437 / (n − 4)) (Fieller, Hartley & Pearson 1957), [−1, 1] for n ≤ 4.
 */
export function kendall(x: Sample, y: Sample, options: CorrelationOptions = {}): Correlation {
  const rows = completeRows("kendall", { x, y }, options.missing)
  return correlationOf("kendall", rows.x, rows.y, options, {
    pValue: () => kendallPValue(rows.x, rows.y),
    standardError: (_, n) => Math.sqrt(0.437 / (n - 4)),
    statistic: () => kendallCoefficient,
    coefficient: kendallCoefficient,
  })
}

const pairsIn = (sizes: number[]) => sizes.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0)

function kendallCoefficient(x: Float64Array, y: Float64Array): number {
  const { total, tiedX, tiedY, concordantMinusDiscordant } = kendallPairs(x, y)
  if (tiedX === total || tiedY === total) return Number.NaN
  const tau = concordantMinusDiscordant / Math.sqrt(total - tiedX) / Math.sqrt(total - tiedY)
  return Math.max(-1, Math.min(1, tau))
}

function kendallPairs(x: Float64Array, y: Float64Array) {
  const n = x.length
  const order = ascendingOrder(y)
  // Sorted by x, ties by y: then a discordant pair is an inversion of y.
  const byX = order.sort((i, j) => x[i]! - x[j]! || y[i]! - y[j]!)
  let tiedBoth = 0
  for (let start = 0; start < n; ) {
    let end = start + 1
    while (end < n && x[byX[end]!] === x[byX[start]!] && y[byX[end]!] === y[byX[start]!]) end++
    tiedBoth += ((end - start) * (end - start - 1)) / 2
    start = end
  }
  const discordant = inversions(Float64Array.from(byX, i => y[i]!))
  const total = (n * (n - 1)) / 2
  const tiedX = pairsIn(tieSizes(x))
  const tiedY = pairsIn(tieSizes(y))
  const concordantMinusDiscordant = total - tiedX - tiedY + tiedBoth - 2 * discordant
  return { total, tiedX, tiedY, discordant, concordantMinusDiscordant }
}

/** Pairs i < j with values[i] > values[j], by merge sort. Sorts `values`. */
function inversions(values: Float64Array): number {
  let from: Float64Array = values
  let to: Float64Array = new Float64Array(values.length)
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      const end = Math.min(start + 2 * width, values.length)
      let left = start
      let right = middle
      for (let i = start; i < end; i++) {
        if (right >= end || (left < middle && from[left]! <= from[right]!)) to[i] = from[left++]!
        else {
          count += middle - left
          to[i] = from[right++]!
        }
      }
    }
    ;[from, to] = [to, from]
  }
  return count
}

function kendallPValue(x: Float64Array, y: Float64Array): number {
  const n = x.length
  const { total, tiedX, tiedY, discordant, concordantMinusDiscordant } = kendallPairs(x, y)
  const fewest = Math.min(discordant, total - discordant)
  if (tiedX === 0 && tiedY === 0 && (n <= 33 || fewest <= 1)) return inversionPValue(n, fewest)
  const sum = (values: Float64Array, term: (t: number) => number) =>
    tieSizes(values).reduce((total, t) => total + term(t), 0)
  const cubic = (t: number) => t * (t - 1) * (t - 2)
  const variance =
    (n * (n - 1) * (2 * n + 5) -
      sum(x, t => t * (t - 1) * (2 * t + 5)) -
      sum(y, t => t * (t - 1) * (2 * t + 5))) /
      18 +
    (2 * tiedX * tiedY) / (n * (n - 1)) +
    (sum(x, cubic) * sum(y, cubic)) / (9 * n * (n - 1) * (n - 2) || 1)
  return Math.min(1, 2 * normal.survival(Math.abs(concordantMinusDiscordant) / Math.sqrt(variance)))
}

/** 2 P(inversions of a random order of n ≤ fewest), by the recurrence over n (Mahonian numbers). */
function inversionPValue(n: number, fewest: number): number {
  if (2 * fewest === (n * (n - 1)) / 2) return 1
  let chance = new Float64Array(fewest + 1)
  chance[0] = 1
  for (let size = 2; size <= n; size++) {
    const next = new Float64Array(fewest + 1)
    let window = 0
    for (let k = 0; k <= fewest; k++) {
      window += chance[k]! - (k >= size ? chance[k - size]! : 0)
      next[k] = window / size
    }
    chance = next
  }
  return Math.min(1, 2 * chance.reduce((sum, p) => sum + p, 0))
}
