import { type Correlation, fisherInterval, pearsonCoefficient, pearsonPValue } from "./correlation.ts"
import { qr } from "./least-squares.ts"
import {
  type ConfidenceOption,
  checkConfidence,
  completeRows,
  type MissingOption,
  type Sample,
} from "./sample.ts"

/**
 * The correlation of x and y with the linear effect of the covariates taken out of both: Pearson's r of the residuals
 * of two least-squares fits, tested with n − 2 − k degrees of freedom for k covariates. Throws a RangeError where
 * those are fewer than 1, or a covariate is constant or a combination of others.
 */
export function partialCorrelation(
  x: Sample,
  y: Sample,
  covariates: Sample | Record<string, Sample>,
  options: MissingOption & ConfidenceOption = {},
): Correlation {
  const given = covariates as Record<string, Sample>
  const named =
    typeof (covariates as Sample).length === "number" ? { covariate: covariates as Sample } : given
  // Keys that no covariate's name can take.
  const rows = completeRows(
    "partialCorrelation",
    { "variable x": x, "variable y": y, ...named },
    options.missing,
  )
  const columns = rows as Record<string, Float64Array>
  const names = Object.keys(named)
  const n = columns["variable x"]!.length
  const df = n - 2 - names.length
  if (df < 1)
    throw new RangeError(`partialCorrelation: expected at least ${names.length + 3} complete rows, got ${n}`)
  const design = [new Float64Array(n).fill(1), ...names.map(name => columns[name]!)]
  const fit = qr(design)
  if (fit.dependent.length > 0)
    throw new RangeError(
      `partialCorrelation: covariate ${names[fit.dependent[0]! - 1]} is constant or a combination of those before it`,
    )
  const residuals = (values: Float64Array) => {
    const beta = fit.solve(values)
    const left = values.map((value, i) => value - design.reduce((sum, c, j) => sum + c[i]! * beta[j]!, 0))
    return withoutRounding(left, values)
  }
  return tested(residuals(columns["variable x"]!), residuals(columns["variable y"]!), n, df, options)
}

/**
 * The correlation of x and y within groups (the repeated-measures correlation of Bakdash & Marusich 2017): both
 * are centred in every group, so differences between groups play no part; n − g − 1 degrees of freedom for g
 * groups. Throws where those are fewer than 1.
 */
export function withinGroupCorrelation(
  x: Sample,
  y: Sample,
  group: ArrayLike<unknown>,
  options: MissingOption & ConfidenceOption = {},
): Correlation {
  const codes = new Map<unknown, number>()
  const code = Array.from(group, value => {
    if (value === null || value === undefined || Number.isNaN(value)) return null
    if (!codes.has(value)) codes.set(value, codes.size)
    return codes.get(value)!
  })
  const rows = completeRows("withinGroupCorrelation", { x, y, group: code }, options.missing)
  const n = rows.x.length
  const groups = new Set(rows.group).size
  const df = n - groups - 1
  if (df < 1)
    throw new RangeError(
      `withinGroupCorrelation: expected more rows than groups by 2 or more, got ${n} rows in ${groups} groups`,
    )
  const centred = (values: Float64Array) => {
    const sums = new Float64Array(codes.size)
    const counts = new Float64Array(codes.size)
    values.forEach((value, i) => {
      sums[rows.group[i]!]! += value
      counts[rows.group[i]!]! += 1
    })
    const left = values.map((value, i) => value - sums[rows.group[i]!]! / counts[rows.group[i]!]!)
    return withoutRounding(left, values)
  }
  return tested(centred(rows.x), centred(rows.y), n, df, options)
}

function tested(
  x: Float64Array,
  y: Float64Array,
  n: number,
  df: number,
  { confidence = 0.95 }: ConfidenceOption,
): Correlation {
  checkConfidence("correlation", confidence)
  const r = pearsonCoefficient(x, y)
  return {
    r,
    pValue: pearsonPValue(r, df),
    interval: fisherInterval(r, df > 1 ? 1 / Math.sqrt(df - 1) : Number.NaN, confidence),
    n,
  }
}

// Residuals of a column that is explained wholly are rounding errors, which must not correlate.
function withoutRounding(residuals: Float64Array, values: Float64Array): Float64Array {
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return residuals.every(residual => Math.abs(residual) <= 1e-12 * size) ? residuals.fill(0) : residuals
}
