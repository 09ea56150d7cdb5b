import { categoriesOf, isLabel, type Label } from "./categories.ts"

export interface ClassScores {
  label: Label
  precision: number
  recall: number
  f1: number
  /** How often it is the true label. */
  support: number
}

export interface Classification {
  accuracy: number
  /** Mean recall over the classes that occur as truth. */
  balancedAccuracy: number
  /** Unweighted means over classes. */
  macro: { precision: number; recall: number; f1: number }
  /** Means weighted by support. */
  weighted: { precision: number; recall: number; f1: number }
  /** Matthews' correlation, of any number of classes (Gorodkin 2004); 0 where one side is constant. */
  mcc: number
  classes: ClassScores[]
  /** `confusion[truth][prediction]`, in the order of `classes`. */
  confusion: number[][]
  n: number
}

/**
 * How predicted labels agree with true ones. As in scikit-learn, precision of a class never predicted and recall of one
 * that never occurs are 0. `labels` fixes the classes and their order. Throws a RangeError on a missing label or
 * columns of different length.
 */
export function classification(
  truth: ArrayLike<Label>,
  predicted: ArrayLike<Label>,
  options: { labels?: readonly Label[] } = {},
): Classification {
  const n = truth.length
  if (n !== predicted.length || n === 0)
    throw new RangeError(
      `classification: expected as many predictions as labels, got ${predicted.length} for ${n}`,
    )
  for (let i = 0; i < n; i++)
    if (!isLabel(truth[i]) || !isLabel(predicted[i]))
      throw new RangeError(`classification: a label is missing at [${i}]`)
  const { names, code } = categoriesOf(
    "classification",
    [...Array.from(truth), ...Array.from(predicted)],
    options.labels,
  )
  const k = names.length
  const confusion = names.map(() => new Array<number>(k).fill(0))
  for (let i = 0; i < n; i++) confusion[code.get(truth[i]!)!]![code.get(predicted[i]!)!]! += 1
  const support = confusion.map(row => row.reduce((sum, count) => sum + count, 0))
  const called = names.map((_, j) => confusion.reduce((sum, row) => sum + row[j]!, 0))
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const classes = names.map((label, i): ClassScores => {
    const hit = confusion[i]![i]!
    return {
      label,
      precision: share(hit, called[i]!),
      recall: share(hit, support[i]!),
      f1: share(2 * hit, support[i]! + called[i]!),
      support: support[i]!,
    }
  })
  const average = (weight: (scores: ClassScores) => number) => {
    const total = classes.reduce((sum, scores) => sum + weight(scores), 0)
    const of = (key: "precision" | "recall" | "f1") =>
      classes.reduce((sum, scores) => sum + weight(scores) * scores[key], 0) / total
    return { precision: of("precision"), recall: of("recall"), f1: of("f1") }
  }
  const correct = classes.reduce((sum, _, i) => sum + confusion[i]![i]!, 0)
  const occurring = classes.filter(scores => scores.support > 0)
  const squares = (counts: number[]) => counts.reduce((sum, count) => sum + count * count, 0)
  const spread = Math.sqrt((n * n - squares(called)) * (n * n - squares(support)))
  const covariance = correct * n - support.reduce((sum, count, i) => sum + count * called[i]!, 0)
  return {
    accuracy: correct / n,
    balancedAccuracy: occurring.reduce((sum, scores) => sum + scores.recall, 0) / occurring.length,
    macro: average(() => 1),
    weighted: average(scores => scores.support),
    mcc: spread === 0 ? 0 : covariance / spread,
    classes,
    confusion,
    n,
  }
}
