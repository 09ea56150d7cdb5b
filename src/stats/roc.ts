import { normal } from "./distributions.ts"
import { ascendingOrder, ranks } from "./ranks.ts"
import {
  type ConfidenceOption,
  checkConfidence,
  completeRows,
  type MissingOption,
  type Sample,
} from "./sample.ts"
import { meanOf, squaresOf } from "./summary.ts"

export interface RocAuc {
  /** P(a positive scores above a negative), ties half. */
  auc: number
  standardError: number
  /** DeLong's, clipped to [0, 1]. */
  interval: [low: number, high: number]
  positives: number
  negatives: number
}

/**
 * The area under the ROC curve of scores against true labels (booleans or 0 and 1), its variance by DeLong, DeLong &
 * Clarke-Pearson (1988) in O(n log n) (Sun & Xu 2014). Throws a RangeError where one class is absent; with one
 * member in a class the variance is NaN.
 */
export function rocAuc(
  labels: Sample,
  scores: Sample,
  options: MissingOption & ConfidenceOption = {},
): RocAuc {
  const { confidence = 0.95 } = options
  checkConfidence("rocAuc", confidence)
  const { positive, negative } = classes("rocAuc", labels, scores, options)
  const [m, n] = [positive.length, negative.length]
  const all = ranks(Float64Array.of(...positive, ...negative))
  const ownPositive = ranks(positive)
  const ownNegative = ranks(negative)
  const abovePositive = positive.map((_, i) => (all[i]! - ownPositive[i]!) / n)
  const aboveNegative = negative.map((_, j) => 1 - (all[m + j]! - ownNegative[j]!) / m)
  const auc = meanOf(abovePositive)
  const standardError = Math.sqrt(
    squaresOf(abovePositive, auc) / (m - 1) / m + squaresOf(aboveNegative, auc) / (n - 1) / n,
  )
  const reach = normal.upperQuantile((1 - confidence) / 2) * standardError
  return {
    auc,
    standardError,
    interval: [Math.max(0, auc - reach), Math.min(1, auc + reach)],
    positives: m,
    negatives: n,
  }
}

/** A point of the ROC curve: what calling every score at or above the threshold positive gives. */
export interface RocPoint {
  threshold: number
  falsePositiveRate: number
  truePositiveRate: number
}

/** The ROC curve, one point for each distinct score, from (0, 0) at an infinite threshold to (1, 1). */
export function rocCurve(labels: Sample, scores: Sample, options: MissingOption = {}): RocPoint[] {
  const points: RocPoint[] = [{ threshold: Infinity, falsePositiveRate: 0, truePositiveRate: 0 }]
  for (const step of descend("rocCurve", labels, scores, options))
    points.push({
      threshold: step.threshold,
      falsePositiveRate: step.falsePositives / step.negatives,
      truePositiveRate: step.truePositives / step.positives,
    })
  return points
}

/** Average precision, Σ (R_i − R_{i−1}) P_i over thresholds: the area under the precision–recall curve. */
export function averagePrecision(labels: Sample, scores: Sample, options: MissingOption = {}): number {
  let area = 0
  let recalled = 0
  for (const { truePositives, falsePositives, positives } of descend(
    "averagePrecision",
    labels,
    scores,
    options,
  )) {
    area += ((truePositives - recalled) / positives) * (truePositives / (truePositives + falsePositives))
    recalled = truePositives
  }
  return area
}

function* descend(caller: string, labels: Sample, scores: Sample, options: MissingOption) {
  const { positive, negative } = classes(caller, labels, scores, options)
  const values = Float64Array.of(...positive, ...negative)
  const order = ascendingOrder(values).reverse()
  let truePositives = 0
  let falsePositives = 0
  for (let i = 0; i < order.length; i++) {
    if (order[i]! < positive.length) truePositives++
    else falsePositives++
    const threshold = values[order[i]!]!
    if (i + 1 === order.length || values[order[i + 1]!] !== threshold)
      yield {
        threshold,
        truePositives,
        falsePositives,
        positives: positive.length,
        negatives: negative.length,
      }
  }
}

function classes(caller: string, labels: Sample, scores: Sample, options: MissingOption) {
  const rows = completeRows(caller, { labels, scores }, options.missing)
  const other = rows.labels.find(label => label !== 0 && label !== 1)
  if (other !== undefined) throw new RangeError(`${caller}: expected labels of 0 and 1, got ${other}`)
  const positive = rows.scores.filter((_, i) => rows.labels[i] === 1)
  const negative = rows.scores.filter((_, i) => rows.labels[i] === 0)
  if (positive.length === 0 || negative.length === 0)
    throw new RangeError(
      `${caller}: both classes are needed, got ${positive.length} positives and ${negative.length} negatives`,
    )
  return { positive, negative }
}
