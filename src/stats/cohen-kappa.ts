import { categoriesOf, isLabel, type Label } from "./categories.ts"
import { normal } from "./distributions.ts"
import { type ConfidenceOption, checkConfidence, type MissingOption } from "./sample.ts"

export interface Kappa {
  /** 1: full agreement; 0: as by chance. NaN where both raters give one and the same label throughout. */
  kappa: number
  standardError: number
  interval: [low: number, high: number]
  /** Two-sided p of the hypothesis that κ is 0, with the standard error under it. */
  pValue: number
  /** Observed and chance agreement, weighted if κ is. */
  observed: number
  expected: number
  n: number
}

export interface KappaOptions extends MissingOption, ConfidenceOption {
  /**
   * Credit of near misses: `"none"` (default); `"linear"` 1 − |i − j| / (k − 1); `"quadratic"` 1 − (i − j)² / (k − 1)².
   * i and j are places in the order of the categories.
   */
  weights?: "none" | "linear" | "quadratic"
  /** All categories in order. Default: those that occur, sorted; required for weights with text labels. */
  categories?: readonly Label[]
}

/**
 * Cohen's κ of two raters, κ = (p_o − p_e) / (1 − p_e) (Cohen 1960; weighted: 1968). Standard errors by Fleiss, Cohen
 * & Everitt (1969). With `missing: "omit"` units that either rater left out are not counted.
 */
export function cohenKappa(
  first: ArrayLike<Label | null | undefined>,
  second: ArrayLike<Label | null | undefined>,
  options: KappaOptions = {},
): Kappa {
  const { weights = "none", confidence = 0.95, missing = "error" } = options
  checkConfidence("cohenKappa", confidence)
  if (first.length !== second.length)
    throw new RangeError(
      `cohenKappa: expected as many labels of both raters, got ${first.length} and ${second.length}`,
    )
  const pairs: [Label, Label][] = []
  for (let i = 0; i < first.length; i++) {
    const [a, b] = [first[i], second[i]]
    if (isLabel(a) && isLabel(b)) pairs.push([a, b])
    else if (missing === "error")
      throw new RangeError(`cohenKappa: a label is missing at [${i}] (missing: "omit" leaves such units out)`)
  }
  const n = pairs.length
  if (n === 0) throw new RangeError("cohenKappa: no unit has both labels")
  const { names, code } = categoriesOf("cohenKappa", pairs.flat(), options.categories)
  if (weights !== "none" && options.categories === undefined && typeof names[0] === "string")
    throw new RangeError("cohenKappa: weights need the order of the categories; give `categories`")
  const k = names.length
  const weight = (i: number, j: number): number => {
    if (weights === "none" || k === 1) return i === j ? 1 : 0
    const apart = Math.abs(i - j) / (k - 1)
    return 1 - (weights === "linear" ? apart : apart * apart)
  }
  const cell = new Float64Array(k * k)
  const row = new Float64Array(k)
  const column = new Float64Array(k)
  for (const [a, b] of pairs) {
    const [i, j] = [code.get(a)!, code.get(b)!]
    cell[i * k + j]! += 1 / n
    row[i]! += 1 / n
    column[j]! += 1 / n
  }
  const rowWeight = Float64Array.from(row, (_, i) => column.reduce((sum, p, j) => sum + p * weight(i, j), 0))
  const columnWeight = Float64Array.from(column, (_, j) =>
    row.reduce((sum, p, i) => sum + p * weight(i, j), 0),
  )
  let observed = 0
  let expected = 0
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      observed += weight(i, j) * cell[i * k + j]!
      expected += weight(i, j) * row[i]! * column[j]!
    }
  const chanceAlone = 1 - expected < 1e-12
  const kappa = chanceAlone ? Number.NaN : (observed - expected) / (1 - expected)
  let spread = 0
  let spreadUnderNull = 0
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      const marginal = rowWeight[i]! + columnWeight[j]!
      spread += cell[i * k + j]! * (weight(i, j) - marginal * (1 - kappa)) ** 2
      spreadUnderNull += row[i]! * column[j]! * (weight(i, j) - marginal) ** 2
    }
  const error = (variance: number) => Math.sqrt(Math.max(0, variance) / n) / (1 - expected)
  const standardError = error(spread - (kappa - expected * (1 - kappa)) ** 2)
  const reach = normal.upperQuantile((1 - confidence) / 2) * standardError
  return {
    kappa,
    standardError,
    interval: [kappa - reach, kappa + reach],
    pValue: Math.min(1, 2 * normal.survival(Math.abs(kappa) / error(spreadUnderNull - expected ** 2))),
    observed,
    expected,
    n,
  }
}
