import { normal } from "./distributions.ts"
import { type Comparison, indexComparisons } from "./elo.ts"
import { checkConnected, type Derivatives, newtonMaximum } from "./log-strengths.ts"
import { type ConfidenceOption, checkConfidence } from "./sample.ts"

export interface BradleyTerryItem {
  item: string
  /** ln π, the mean over items being 0. */
  logStrength: number
  standardError: number
  interval: [low: number, high: number]
  /** 1,500 + 400 logStrength / ln 10: the same on Elo's scale. */
  rating: number
  wins: number
  losses: number
  ties: number
}

export interface BradleyTerry {
  /** Strongest first. */
  items: BradleyTerryItem[]
  /** Davidson's ν: the odds of a tie between equals are ν : 2. 0 where ties count half or there are none. */
  tieStrength: number
  logLikelihood: number
  /** P(a wins) and P(tie) between two items. Throws for an item that was not compared. */
  predict(a: string, b: string): { win: number; tie: number }
}

export interface BradleyTerryOptions extends ConfidenceOption {
  /** `"davidson"` (default): ties are an outcome with a strength of its own; `"half"`: half a win for each. */
  ties?: "davidson" | "half"
  /**
   * Weight of a penalty ½ ridge Σ logStrength² on the likelihood: gives finite strengths to items that always won or
   * always lost. Default 0: none.
   */
  ridge?: number
}

/**
 * The Bradley–Terry model, P(a beats b) = π_a / (π_a + π_b), with Davidson's (1970) ties,
 *
 *     P(a beats b) = π_a / D,   P(tie) = ν √(π_a π_b) / D,   D = π_a + π_b + ν √(π_a π_b).
 *
 * Maximum likelihood by minorisation–maximisation (Hunter 2004), finished by Newton's method, whose information
 * matrix gives the standard errors (of log strengths that sum to 0). The cost is that of counting the comparisons, then
 * of items³: some seconds for 1,000 items.
 *
 * Throws a RangeError where the comparisons don't determine all strengths (an item never won, or two groups never met)
 * and there is no `ridge`, and where all are ties, unless they count half.
 */
export function bradleyTerry(
  comparisons: Iterable<Comparison>,
  options: BradleyTerryOptions = {},
): BradleyTerry {
  const { ties = "davidson", ridge = 0, confidence = 0.95 } = options
  checkConfidence("bradleyTerry", confidence)
  const { names, first, second, scores } = indexComparisons("bradleyTerry", comparisons)
  const n = names.length
  const won = new Float64Array(n * n) // won[i n + j]: how often i beat j
  const tied = new Float64Array(n * n)
  for (let c = 0; c < scores.length; c++) {
    const [i, j, score] = [first[c]!, second[c]!, scores[c]!]
    if (score === 1) won[i * n + j]! += 1
    else if (score === 0) won[j * n + i]! += 1
    else {
      tied[i * n + j]! += 1
      tied[j * n + i]! += 1
    }
  }
  const total = (matrix: Float64Array, i: number) =>
    matrix.subarray(i * n, i * n + n).reduce((sum, count) => sum + count, 0)
  const counts = names.map((_, i) => ({
    wins: total(won, i),
    losses: names.reduce((sum, _, j) => sum + won[j * n + i]!, 0),
    ties: total(tied, i),
  }))
  if (ties === "half") {
    for (let c = 0; c < n * n; c++) won[c]! += tied[c]! / 2
    tied.fill(0)
  }
  const anyTies = tied.some(count => count > 0)
  if (anyTies && !won.some(count => count > 0))
    throw new RangeError(
      'bradleyTerry: every comparison is a tie, so ν has no finite estimate; `ties: "half"` leaves it out',
    )
  if (ridge === 0)
    checkConnected("bradleyTerry", names, function* (i) {
      for (let j = 0; j < n; j++) if (won[i * n + j]! > 0 || tied[i * n + j]! > 0) yield j
    })
  const pairs = metPairs(n, won, tied)
  const start = ridge === 0 ? minorise(n, pairs, anyTies) : new Float64Array(anyTies ? n + 1 : n)
  const { point, covariance, logLikelihood } = newtonMaximum("bradleyTerry", start, n, at =>
    derivatives(n, pairs, at, ridge),
  )
  const z = normal.upperQuantile((1 - confidence) / 2)
  const mean = point.subarray(0, n).reduce((sum, value) => sum + value, 0) / n
  const tieStrength = anyTies ? Math.exp(point[n]!) : 0
  const places = new Map(names.map((name, i) => [name, i]))
  return {
    items: names
      .map((item, i): BradleyTerryItem => {
        const logStrength = point[i]! - mean
        const standardError = Math.sqrt(covariance[i * point.length + i]!)
        return {
          item,
          logStrength,
          standardError,
          interval: [logStrength - z * standardError, logStrength + z * standardError],
          rating: 1500 + (400 * logStrength) / Math.LN10,
          ...counts[i]!,
        }
      })
      .sort((a, b) => b.logStrength - a.logStrength),
    tieStrength,
    logLikelihood,
    predict(a, b) {
      const [i, j] = [a, b].map(name => {
        const place = places.get(name)
        if (place === undefined) throw new RangeError(`predict: ${JSON.stringify(name)} was not compared`)
        return place
      }) as [number, number]
      const odds = Math.exp(point[j]! - point[i]!)
      const tie = tieStrength * Math.sqrt(odds)
      return { win: 1 / (1 + odds + tie), tie: tie / (1 + odds + tie) }
    },
  }
}

/** Two items that met, i < j, and how it went. */
interface Pair {
  i: number
  j: number
  wonByI: number
  wonByJ: number
  tied: number
}

function metPairs(n: number, won: Float64Array, tied: Float64Array): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const pair = { i, j, wonByI: won[i * n + j]!, wonByJ: won[j * n + i]!, tied: tied[i * n + j]! }
      if (pair.wonByI + pair.wonByJ + pair.tied > 0) pairs.push(pair)
    }
  return pairs
}

/**
 * Minorisation–maximisation: π_i ← (wins + ½ ties) / Σ N_ij (1 + ½ ν √(π_j/π_i)) / D_ij, and
 * ν ← ties / Σ N_ij √(π_i π_j) / D_ij. Every step gains; 100 of them come near enough for Newton.
 */
function minorise(n: number, pairs: readonly Pair[], anyTies: boolean): Float64Array {
  const strength = new Float64Array(n).fill(1)
  let nu = anyTies ? 1 : 0
  const share = new Float64Array(n)
  let tiesInAll = 0
  for (const { i, j, wonByI, wonByJ, tied } of pairs) {
    share[i]! += wonByI + tied / 2
    share[j]! += wonByJ + tied / 2
    tiesInAll += tied
  }
  for (let iteration = 0, change = 1; iteration < 100 && change > 1e-6; iteration++) {
    const load = new Float64Array(n)
    let tieLoad = 0
    for (const { i, j, wonByI, wonByJ, tied } of pairs) {
      const [p, q] = [strength[i]!, strength[j]!]
      const root = Math.sqrt(p * q)
      const each = (wonByI + wonByJ + tied) / (p + q + nu * root)
      load[i]! += each * (1 + (nu / 2) * Math.sqrt(q / p))
      load[j]! += each * (1 + (nu / 2) * Math.sqrt(p / q))
      tieLoad += each * root
    }
    change = 0
    let logs = 0
    for (let i = 0; i < n; i++) {
      const next = share[i]! / load[i]!
      change = Math.max(change, Math.abs(Math.log(next / strength[i]!)))
      strength[i] = next
      logs += Math.log(next) / n
    }
    for (let i = 0; i < n; i++) strength[i]! *= Math.exp(-logs)
    if (anyTies) nu = tiesInAll / tieLoad
  }
  const point = new Float64Array(anyTies ? n + 1 : n)
  for (let i = 0; i < n; i++) point[i] = Math.log(strength[i]!)
  if (anyTies) point[n] = Math.log(nu)
  return point
}

/** A multinomial logit of each meeting's outcome, with utilities θ_i, θ_j and ½ (θ_i + θ_j) + ln ν. */
function derivatives(n: number, pairs: readonly Pair[], point: Float64Array, ridge: number): Derivatives {
  const size = point.length
  const withTies = size > n
  const gradient = new Float64Array(size)
  const information = new Float64Array(size * size)
  let logLikelihood = 0
  for (let i = 0; i < n; i++) {
    gradient[i]! -= ridge * point[i]!
    information[i * size + i]! += ridge
    logLikelihood -= 0.5 * ridge * point[i]! ** 2
  }
  for (const { i, j, wonByI, wonByJ, tied } of pairs) {
    const [a, b] = [point[i]!, point[j]!]
    const t = withTies ? point[n]! + (a + b) / 2 : -Infinity
    const top = Math.max(a, b, t)
    const logSum = top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(t - top))
    const [p, q, tie] = [Math.exp(a - logSum), Math.exp(b - logSum), Math.exp(t - logSum)]
    const met = wonByI + wonByJ + tied
    logLikelihood += wonByI * (a - logSum) + wonByJ * (b - logSum) + (tied > 0 ? tied * (t - logSum) : 0)
    const [expectedI, expectedJ] = [p + tie / 2, q + tie / 2]
    gradient[i]! += wonByI + tied / 2 - met * expectedI
    gradient[j]! += wonByJ + tied / 2 - met * expectedJ
    information[i * size + i]! += met * (p + tie / 4 - expectedI * expectedI)
    information[j * size + j]! += met * (q + tie / 4 - expectedJ * expectedJ)
    const cross = met * (tie / 4 - expectedI * expectedJ)
    information[i * size + j]! += cross
    information[j * size + i]! += cross
    if (withTies) {
      gradient[n]! += tied - met * tie
      information[n * size + n]! += met * tie * (1 - tie)
      for (const [item, expected] of [
        [i, expectedI],
        [j, expectedJ],
      ] as const) {
        const withTie = met * tie * (0.5 - expected)
        information[item * size + n]! += withTie
        information[n * size + item]! += withTie
      }
    }
  }
  return { logLikelihood, gradient, information }
}
