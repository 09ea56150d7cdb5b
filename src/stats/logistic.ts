import { chiSquared, normal } from "./distributions.ts"
import { qr } from "./least-squares.ts"
import { type Coefficient, designMatrix, linearPredictor } from "./regression.ts"
import { type ConfidenceOption, checkConfidence, type MissingOption, type Sample } from "./sample.ts"

export interface LogisticRegression {
  /** On the scale of log odds; `Math.exp(estimate)` is the odds ratio of one unit more. */
  coefficients: Coefficient[]
  logLikelihood: number
  /** Of the model with the intercept alone. */
  nullLogLikelihood: number
  /** 1 − logLikelihood / nullLogLikelihood (McFadden 1974). */
  pseudoRSquared: number
  /** p of the likelihood-ratio test against the intercept alone. */
  likelihoodRatioPValue: number
  n: number
  iterations: number
  /** The probability at values of the predictors, given by name or, with one predictor, as a number. */
  predict(at: number | Record<string, number>): number
}

/**
 * Logistic regression, P(y = 1) = 1 / (1 + exp(−(β₀ + Σ βⱼ xⱼ))), by iteratively reweighted least squares; standard
 * errors from the inverse information (Xᵀ W X)⁻¹, tests and intervals by Wald's z. y holds booleans or 0 and 1.
 *
 * Throws a RangeError where y is constant, where the predictors separate 0 from 1 perfectly (no finite maximum), and
 * as `linearRegression` does.
 */
export function logisticRegression(
  predictors: Sample | Record<string, Sample>,
  y: Sample,
  options: MissingOption & ConfidenceOption & { intercept?: boolean } = {},
): LogisticRegression {
  const { intercept = true, confidence = 0.95 } = options
  checkConfidence("logisticRegression", confidence)
  const { names, columns, response } = designMatrix("logisticRegression", predictors, y, intercept, options)
  const n = response.length
  const other = response.find(value => value !== 0 && value !== 1)
  if (other !== undefined)
    throw new RangeError(`logisticRegression: expected a response of 0 and 1, got ${other}`)
  const ones = response.reduce((sum, value) => sum + value, 0)
  if (ones === 0 || ones === n)
    throw new RangeError(`logisticRegression: every response is ${response[0]}; both 0 and 1 are needed`)

  const fitted = (beta: Float64Array) => {
    const eta = response.map((_, i) => columns.reduce((sum, x, j) => sum + x[i]! * beta[j]!, 0))
    // ln P(yᵢ) = −ln(1 + e^∓η), without overflow
    const logLikelihood = eta.reduce((sum, e, i) => sum - softplus(response[i] === 1 ? -e : e), 0)
    return { eta, logLikelihood }
  }
  let beta: Float64Array = new Float64Array(columns.length)
  let { eta, logLikelihood } = fitted(beta)
  let inverse: Float64Array[] = []
  let iterations = 0
  for (let converged = false; !converged; iterations++) {
    if (iterations === 100 || logLikelihood > -1e-8 * n) throw separated(names)
    const root = eta.map(e => Math.sqrt(Math.max(1e-300, sigmoid(e) * sigmoid(-e))))
    const weighted = qr(columns.map(column => column.map((x, i) => x * root[i]!)))
    if (weighted.dependent.length > 0) throw separated(names)
    const step = weighted.solve(response.map((value, i) => (value - sigmoid(eta[i]!)) / root[i]!))
    inverse = weighted.inverseGram()
    let size = 1
    let next = beta
    let trial = { eta, logLikelihood }
    do {
      next = beta.map((b, j) => b + size * step[j]!)
      trial = fitted(next)
      size /= 2
    } while (trial.logLikelihood < logLikelihood - 1e-12 * Math.abs(logLikelihood) && size > 1e-6)
    // The decrement stepᵀ I step is twice the likelihood still to gain.
    const decrement = 2 * Math.abs(trial.logLikelihood - logLikelihood)
    converged =
      decrement <= 1e-14 * Math.abs(trial.logLikelihood) &&
      step.every((s, j) => Math.abs(s) <= 1e-8 * Math.max(1e-3, Math.abs(next[j]!)))
    beta = next
    ;({ eta, logLikelihood } = trial)
  }
  const z = normal.upperQuantile((1 - confidence) / 2)
  const nullLogLikelihood = intercept
    ? ones * Math.log(ones / n) + (n - ones) * Math.log(1 - ones / n)
    : n * Math.log(0.5)
  const explaining = columns.length - (intercept ? 1 : 0)
  return {
    coefficients: names.map((name, j) => {
      const estimate = beta[j]!
      const standardError = Math.sqrt(inverse[j]![j]!)
      const statistic = estimate / standardError
      return {
        name,
        estimate,
        standardError,
        statistic,
        pValue: 2 * normal.survival(Math.abs(statistic)),
        interval: [estimate - z * standardError, estimate + z * standardError],
      }
    }),
    logLikelihood,
    nullLogLikelihood,
    pseudoRSquared: 1 - logLikelihood / nullLogLikelihood,
    likelihoodRatioPValue:
      explaining > 0
        ? chiSquared(explaining).survival(Math.max(0, 2 * (logLikelihood - nullLogLikelihood)))
        : Number.NaN,
    n,
    iterations,
    predict: at => sigmoid(linearPredictor(names, beta, at)),
  }
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))

const separated = (names: string[]) =>
  new RangeError(
    `logisticRegression: ${names.filter(name => name !== "intercept").join(", ")} separate 0 from 1 perfectly, so the likelihood has no finite maximum`,
  )
