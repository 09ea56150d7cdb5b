import { normal } from "./distributions.ts"
import { checkConnected, type Derivatives, newtonMaximum } from "./log-strengths.ts"
import { type ConfidenceOption, checkConfidence } from "./sample.ts"

export interface PlackettLuceItem {
  item: string
  /** ln of the strength, the mean over items being 0. */
  logStrength: number
  standardError: number
  interval: [low: number, high: number]
  /** Rankings it is in. */
  rankings: number
}

export interface PlackettLuce {
  /** Strongest first. */
  items: PlackettLuceItem[]
  logLikelihood: number
}

/**
 * The Plackett–Luce model of rankings, each a list of items from best to worst, of all items or some: at every place the
 * next item is chosen with probability π_i / Σ π over those left. Maximum likelihood by Newton's method; with rankings
 * of two it is Bradley–Terry. `ridge` adds a penalty ½ ridge Σ logStrength².
 *
 * Throws a RangeError where an item is twice in a ranking, a ranking has fewer than 2, or the strengths are not all
 * determined and there is no `ridge`.
 */
export function plackettLuce(
  rankings: Iterable<readonly string[]>,
  options: ConfidenceOption & { ridge?: number } = {},
): PlackettLuce {
  const { ridge = 0, confidence = 0.95 } = options
  checkConfidence("plackettLuce", confidence)
  const code = new Map<string, number>()
  const rows: Int32Array[] = []
  for (const ranking of rankings) {
    if (ranking.length < 2 || new Set(ranking).size < ranking.length)
      throw new RangeError(
        `plackettLuce: expected a ranking of 2 or more different items, got ${JSON.stringify(ranking)} at [${rows.length}]`,
      )
    for (const item of ranking) if (!code.has(item)) code.set(item, code.size)
    rows.push(Int32Array.from(ranking, item => code.get(item)!))
  }
  if (rows.length === 0) throw new RangeError("plackettLuce: no rankings")
  const names = [...code.keys()]
  const n = names.length
  if (ridge === 0) {
    const beaten = names.map(() => new Set<number>())
    for (const row of rows) for (let i = 1; i < row.length; i++) beaten[row[i - 1]!]!.add(row[i]!)
    checkConnected("plackettLuce", names, i => beaten[i]!)
  }
  const { point, covariance, logLikelihood } = newtonMaximum("plackettLuce", new Float64Array(n), n, at =>
    derivatives(rows, at, ridge),
  )
  const mean = point.reduce((sum, value) => sum + value, 0) / n
  const z = normal.upperQuantile((1 - confidence) / 2)
  const counts = new Float64Array(n)
  for (const row of rows) for (const item of row) counts[item]! += 1
  return {
    items: names
      .map((item, i): PlackettLuceItem => {
        const logStrength = point[i]! - mean
        const standardError = Math.sqrt(covariance[i * n + i]!)
        return {
          item,
          logStrength,
          standardError,
          interval: [logStrength - z * standardError, logStrength + z * standardError],
          rankings: counts[i]!,
        }
      })
      .sort((a, b) => b.logStrength - a.logStrength),
    logLikelihood,
  }
}

function derivatives(rows: readonly Int32Array[], point: Float64Array, ridge: number): Derivatives {
  const n = point.length
  const gradient = new Float64Array(n)
  const information = new Float64Array(n * n)
  let logLikelihood = 0
  for (let i = 0; i < n; i++) {
    gradient[i]! -= ridge * point[i]!
    information[i * n + i]! += ridge
    logLikelihood -= 0.5 * ridge * point[i]! ** 2
  }
  for (const row of rows) {
    const top = row.reduce((most, item) => Math.max(most, point[item]!), -Infinity)
    const weight = Float64Array.from(row, item => Math.exp(point[item]! - top))
    let left = 0
    const sums = new Float64Array(row.length) // of the strengths from a place on
    for (let i = row.length - 1; i >= 0; i--) sums[i] = left += weight[i]!
    // Σ over the choices item i was part of, of 1 / sum and of 1 / sum²
    let inverse = 0
    let inverseSquare = 0
    for (let i = 0; i < row.length; i++) {
      const last = i === row.length - 1
      if (!last) {
        logLikelihood += point[row[i]!]! - top - Math.log(sums[i]!)
        gradient[row[i]!]! += 1
        inverse += 1 / sums[i]!
        inverseSquare += 1 / sums[i]! ** 2
      }
      gradient[row[i]!]! -= weight[i]! * inverse
      information[row[i]! * n + row[i]!]! += weight[i]! * inverse - weight[i]! ** 2 * inverseSquare
      // Both i and any later j were part of just the choices that i was part of.
      for (let j = i + 1; j < row.length; j++) {
        const cross = weight[i]! * weight[j]! * inverseSquare
        information[row[i]! * n + row[j]!]! -= cross
        information[row[j]! * n + row[i]!]! -= cross
      }
    }
  }
  return { logLikelihood, gradient, information }
}
