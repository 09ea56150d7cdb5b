import { bootstrap } from "./bootstrap.ts"
import { categoriesOf, isLabel, type Label } from "./categories.ts"
import type { ConfidenceOption } from "./sample.ts"

export interface KrippendorffAlpha {
  /** 1: full agreement; 0: as by chance. NaN where only one value occurs. */
  alpha: number
  /** Bootstrap (percentile) over units. */
  interval: [low: number, high: number]
  /** Units with two labels or more; others say nothing of agreement. */
  units: number
  /** Labels in those units. */
  labels: number
}

export interface KrippendorffOptions extends ConfidenceOption {
  /** What the labels are. Default `"nominal"`; `"interval"` and `"ratio"` need numbers. */
  level?: "nominal" | "ordinal" | "interval" | "ratio"
  /** All labels in order, for `"ordinal"`. Default: those that occur, sorted; required for text. */
  categories?: readonly Label[]
  /** Default 2,000. */
  resamples?: number
  /** Default 0. */
  seed?: number | string
}

/**
 * Krippendorff's α = 1 − D_o / D_e from the coincidences of labels within units (Krippendorff 2011, "Computing
 * Krippendorff's alpha-reliability"). `ratings[rater][unit]`; null, undefined and NaN are missing. Throws where no unit
 * has two labels.
 */
export function krippendorffAlpha(
  ratings: readonly ArrayLike<Label | null | undefined>[],
  options: KrippendorffOptions = {},
): KrippendorffAlpha {
  const { level = "nominal" } = options
  const length = ratings[0]?.length ?? 0
  ratings.forEach((row, r) => {
    if (row.length !== length)
      throw new RangeError(
        `krippendorffAlpha: expected ${length} units of every rater, got ${row.length} of rater ${r}`,
      )
  })
  const units: Label[][] = []
  for (let u = 0; u < length; u++) {
    const labels = ratings.map(row => row[u]).filter(isLabel)
    if (labels.length >= 2) units.push(labels)
  }
  if (units.length === 0) throw new RangeError("krippendorffAlpha: no unit has two labels or more")
  const { names, code } = categoriesOf("krippendorffAlpha", units.flat(), options.categories)
  if ((level === "interval" || level === "ratio") && typeof names[0] !== "number")
    throw new TypeError(`krippendorffAlpha: level "${level}" needs numbers, got ${JSON.stringify(names[0])}`)
  if (level === "ordinal" && options.categories === undefined && typeof names[0] === "string")
    throw new RangeError("krippendorffAlpha: ordinal text labels need their order; give `categories`")
  const counts = units.map(labels => {
    const count = new Float64Array(names.length)
    for (const label of labels) count[code.get(label)!]! += 1
    return count
  })
  const every = Float64Array.from(counts, (_, i) => i)
  const alphaOf = (rows: ArrayLike<number>) => alpha(counts, rows, names, level)
  return {
    alpha: alphaOf(every),
    interval: bootstrap(every, alphaOf, { resamples: 2000, ...options, method: "percentile" }).interval,
    units: units.length,
    labels: units.reduce((sum, labels) => sum + labels.length, 0),
  }
}

function alpha(
  counts: readonly Float64Array[],
  rows: ArrayLike<number>,
  names: readonly Label[],
  level: "nominal" | "ordinal" | "interval" | "ratio",
): number {
  const k = names.length
  const coincidence = new Float64Array(k * k)
  for (let r = 0; r < rows.length; r++) {
    const count = counts[rows[r]!]!
    const size = count.reduce((sum, c) => sum + c, 0)
    for (let i = 0; i < k; i++)
      if (count[i]! > 0)
        for (let j = 0; j < k; j++)
          coincidence[i * k + j]! += (count[i]! * (count[j]! - (i === j ? 1 : 0))) / (size - 1)
  }
  const marginal = Float64Array.from(names, (_, i) =>
    coincidence.subarray(i * k, i * k + k).reduce((sum, c) => sum + c, 0),
  )
  const total = marginal.reduce((sum, c) => sum + c, 0)
  const cumulative = new Float64Array(k + 1)
  for (let i = 0; i < k; i++) cumulative[i + 1] = cumulative[i]! + marginal[i]!
  const squaredDifference = (i: number, j: number): number => {
    if (level === "nominal") return 1
    if (level === "ordinal") {
      // Labels from i to j, with half of the outer two.
      const between = cumulative[j + 1]! - cumulative[i]! - (marginal[i]! + marginal[j]!) / 2
      return between * between
    }
    const [a, b] = [names[i] as number, names[j] as number]
    return level === "interval" ? (a - b) ** 2 : ((a - b) / (a + b || 1)) ** 2
  }
  let observed = 0
  let expected = 0
  for (let i = 0; i < k; i++)
    for (let j = i + 1; j < k; j++) {
      const difference = squaredDifference(i, j)
      observed += 2 * coincidence[i * k + j]! * difference
      expected += (2 * marginal[i]! * marginal[j]! * difference) / (total - 1)
    }
  return expected === 0 ? Number.NaN : 1 - observed / expected
}
