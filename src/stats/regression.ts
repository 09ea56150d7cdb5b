import { fisherF, studentT } from "./distributions.ts"
import { qr } from "./least-squares.ts"
import { checkConfidence, completeRows, type MissingOption, type Sample } from "./sample.ts"
import { meanOf, squaresOf } from "./summary.ts"

/** One term of a regression. */
export interface Coefficient {
  /** The predictor's name, or `"intercept"`. */
  name: string
  estimate: number
  standardError: number
  /** estimate / standardError: t for least squares, z for logistic regression. */
  statistic: number
  /** Two-sided. */
  pValue: number
  interval: [low: number, high: number]
}

export interface LinearRegression {
  coefficients: Coefficient[]
  /** 1 − SS_residual / SS_total (about the mean; about 0 without an intercept). NaN for a constant y. */
  rSquared: number
  adjustedRSquared: number
  /** Test that all coefficients but the intercept are 0. */
  fStatistic: number
  fPValue: number
  /** Residual standard error, √(SS_residual / (n − p)). */
  residualError: number
  residuals: Float64Array
  n: number
  degreesOfFreedom: number
  /** The fitted value for values of the predictors, given by name or, with one predictor, as a number. */
  predict(at: number | Record<string, number>): number
}

export interface LinearRegressionOptions extends MissingOption {
  /** Default true. */
  intercept?: boolean
  /** Coverage of the coefficients' intervals. Default 0.95. */
  confidence?: number
  /** `"classical"` (default) assumes one error variance; `"hc3"` allows it to differ from row to row. */
  standardErrors?: "classical" | "hc3"
}

/**
 * Ordinary least squares by QR, y = β₀ + Σ βⱼ xⱼ + ε. Predictors are one column, named "x", or a record of named
 * columns. Standard errors: σ̂² (XᵀX)⁻¹, or HC3 (MacKinnon & White 1985), whose p-values and intervals take t with
 * n − p degrees of freedom as well.
 *
 * Throws a RangeError where n ≤ p or a predictor is constant or a combination of others, naming it.
 */
export function linearRegression(
  predictors: Sample | Record<string, Sample>,
  y: Sample,
  options: LinearRegressionOptions = {},
): LinearRegression {
  const { intercept = true, confidence = 0.95, standardErrors = "classical" } = options
  checkConfidence("linearRegression", confidence)
  const design = designMatrix("linearRegression", predictors, y, intercept, options)
  const { names, columns, response } = design
  const n = response.length
  const p = columns.length
  const factors = qr(columns)
  const beta = factors.solve(response)
  const residuals = response.map((value, i) => value - columns.reduce((s, x, j) => s + x[i]! * beta[j]!, 0))
  const degreesOfFreedom = n - p
  const residualSquares = squaresOf(residuals, 0)
  const totalSquares = squaresOf(response, intercept ? meanOf(response) : 0)
  const inverse = factors.inverseGram()
  const variances =
    standardErrors === "hc3"
      ? sandwich(columns, inverse, residuals, factors.leverage())
      : inverse.map((row, j) => (row[j]! * residualSquares) / degreesOfFreedom)
  const t = studentT(degreesOfFreedom)
  const reach = t.upperQuantile((1 - confidence) / 2)
  const explaining = p - (intercept ? 1 : 0)
  const fStatistic = (totalSquares - residualSquares) / explaining / (residualSquares / degreesOfFreedom)
  const rSquared = totalSquares > 0 ? 1 - residualSquares / totalSquares : Number.NaN
  return {
    coefficients: names.map((name, j) => {
      const estimate = beta[j]!
      const standardError = Math.sqrt(variances[j]!)
      const statistic = estimate / standardError
      return {
        name,
        estimate,
        standardError,
        statistic,
        pValue: t.twoSided(statistic),
        interval: [estimate - reach * standardError, estimate + reach * standardError],
      }
    }),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - (intercept ? 1 : 0))) / degreesOfFreedom,
    fStatistic,
    fPValue: explaining > 0 ? fisherF(explaining, degreesOfFreedom).survival(fStatistic) : Number.NaN,
    residualError: Math.sqrt(residualSquares / degreesOfFreedom),
    residuals,
    n,
    degreesOfFreedom,
    predict: at => linearPredictor(names, beta, at),
  }
}

/** Predictors and response as complete numbers, the intercept first; throws where they can't be fitted. */
export function designMatrix(
  caller: string,
  predictors: Sample | Record<string, Sample>,
  y: Sample,
  intercept: boolean,
  options: MissingOption,
): { names: string[]; columns: Float64Array[]; response: Float64Array } {
  const named = isSample(predictors) ? { x: predictors } : predictors
  // The response's key can't be a predictor's name.
  const rows = completeRows(caller, { ...named, "response y": y }, options.missing) as Record<
    string,
    Float64Array
  >
  const response = rows["response y"]!
  const names = Object.keys(named)
  const columns = names.map(name => rows[name]!)
  if (intercept) {
    names.unshift("intercept")
    columns.unshift(new Float64Array(response.length).fill(1))
  }
  if (columns.length === 0) throw new RangeError(`${caller}: no predictors and no intercept`)
  if (response.length <= columns.length)
    throw new RangeError(
      `${caller}: expected more complete rows than coefficients, got ${response.length} rows for ${names.join(", ")}`,
    )
  const [dependent] = qr(columns).dependent
  if (dependent !== undefined)
    throw new RangeError(
      `${caller}: predictor ${names[dependent]} is constant or a combination of those before it (${names.slice(0, dependent).join(", ")})`,
    )
  return { names, columns, response }
}

/** β₀ + Σ βⱼ xⱼ at the given values; throws where a predictor's value is not given. */
export function linearPredictor(
  names: string[],
  beta: Float64Array,
  at: number | Record<string, number>,
): number {
  return names.reduce((sum, name, j) => {
    if (name === "intercept") return sum + beta[j]!
    const value = typeof at === "number" ? at : at[name]
    const ambiguous = typeof at === "number" && names.filter(other => other !== "intercept").length > 1
    if (value === undefined || ambiguous)
      throw new RangeError(
        `predict: expected a value for each of ${names.join(", ")}, got ${JSON.stringify(at)}`,
      )
    return sum + beta[j]! * value
  }, 0)
}

const isSample = (predictors: Sample | Record<string, Sample>): predictors is Sample =>
  typeof (predictors as Sample).length === "number"

/** The diagonal of (XᵀX)⁻¹ Xᵀ diag(eᵢ² / (1 − hᵢ)²) X (XᵀX)⁻¹. */
function sandwich(
  columns: Float64Array[],
  inverse: Float64Array[],
  residuals: Float64Array,
  leverage: Float64Array,
): number[] {
  return inverse.map(row => {
    let sum = 0
    for (let i = 0; i < residuals.length; i++) {
      const reach = columns.reduce((dot, column, j) => dot + row[j]! * column[i]!, 0)
      sum += (reach * residuals[i]!) ** 2 / (1 - leverage[i]!) ** 2
    }
    return sum
  })
}
