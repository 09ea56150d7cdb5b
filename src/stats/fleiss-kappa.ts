import { bootstrap } from "./bootstrap.ts"
import { categoriesOf, isLabel, type Label } from "./categories.ts"
import { normal } from "./distributions.ts"
import type { ConfidenceOption } from "./sample.ts"

export interface FleissKappa {
  kappa: number
  /** Bootstrap (BCa) over units. */
  interval: [low: number, high: number]
  /** Two-sided p of the hypothesis that κ is 0 (Fleiss, Nee & Landis 1979). */
  pValue: number
  units: number
  raters: number
}

/**
 * Fleiss' κ of units that were each labelled by the same number of raters, not always the same ones (Fleiss 1971):
 * κ = (P̄ − P̄_e) / (1 − P̄_e). Each unit is the list of its labels. Throws where the numbers of labels differ or one is
 * missing (Krippendorff's α allows that); NaN where only one label occurs.
 */
export function fleissKappa(
  units: readonly (readonly Label[])[],
  options: ConfidenceOption & { resamples?: number; seed?: number | string } = {},
): FleissKappa {
  if (units.length === 0) throw new RangeError("fleissKappa: no units")
  const raters = units[0]!.length
  units.forEach((labels, i) => {
    if (labels.length !== raters || raters < 2)
      throw new RangeError(
        `fleissKappa: expected ${Math.max(2, raters)} labels a unit, got ${labels.length} at [${i}]`,
      )
    if (!labels.every(isLabel)) throw new RangeError(`fleissKappa: a label is missing at [${i}]`)
  })
  const { names, code } = categoriesOf("fleissKappa", units.flat())
  const counts = units.map(labels => {
    const count = new Float64Array(names.length)
    for (const label of labels) count[code.get(label)!]! += 1
    return count
  })
  const kappaOf = (rows: ArrayLike<number>): number => {
    const share = new Float64Array(names.length)
    let agreement = 0
    for (let r = 0; r < rows.length; r++) {
      const count = counts[rows[r]!]!
      for (let c = 0; c < count.length; c++) {
        share[c]! += count[c]! / (rows.length * raters)
        agreement += (count[c]! * (count[c]! - 1)) / (raters * (raters - 1) * rows.length)
      }
    }
    const chance = share.reduce((sum, p) => sum + p * p, 0)
    return 1 - chance < 1e-12 ? Number.NaN : (agreement - chance) / (1 - chance)
  }
  const every = Float64Array.from(units, (_, i) => i)
  const kappa = kappaOf(every)
  const share = names.map(
    (_, c) => counts.reduce((sum, count) => sum + count[c]!, 0) / (units.length * raters),
  )
  const spread = share.reduce((sum, p) => sum + p * (1 - p), 0)
  const skew = share.reduce((sum, p) => sum + p * (1 - p) * (1 - 2 * p), 0)
  const errorUnderNull = Math.sqrt(
    (2 * (spread * spread - skew)) / (units.length * raters * (raters - 1) * spread * spread),
  )
  return {
    kappa,
    interval: bootstrap(every, kappaOf, options).interval,
    pValue: Math.min(1, 2 * normal.survival(Math.abs(kappa) / errorUnderNull)),
    units: units.length,
    raters,
  }
}
