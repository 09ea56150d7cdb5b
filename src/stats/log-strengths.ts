/** Symmetric matrices in this file are rows of one flat array. */
export interface Derivatives {
  logLikelihood: number
  gradient: Float64Array
  /** Minus the second derivatives, size × size. */
  information: Float64Array
}

/**
 * The maximum of a concave log likelihood by Newton's method, each step halved until it gains. Returns the point and the
 * inverse information there.
 *
 * The first `items` parameters are log strengths, of which only differences matter: a term that holds their mean at 0
 * is added, and taken off the inverse again.
 */
export function newtonMaximum(
  caller: string,
  start: Float64Array,
  items: number,
  derivatives: (point: Float64Array) => Derivatives,
): { point: Float64Array; covariance: Float64Array; logLikelihood: number } {
  const size = start.length
  let point = start
  let at = derivatives(point)
  for (let iteration = 0; iteration < 100; iteration++) {
    const factor = cholesky(withMeanHeld(at.information, size, items))
    if (factor === undefined)
      throw new Error(`${caller}: the likelihood is flat: some strengths are not determined`)
    const step = solve(factor, at.gradient)
    const gain = step.reduce((sum, s, i) => sum + s * at.gradient[i]!, 0)
    if (gain <= 1e-14 * Math.max(1, Math.abs(at.logLikelihood))) {
      // Newton's error squares at each step, so one more makes it as small as rounding.
      const maximum = point.map((value, i) => value + step[i]!)
      const last = derivatives(maximum)
      const factorThere = cholesky(withMeanHeld(last.information, size, items)) ?? factor
      return { point: maximum, covariance: inverse(factorThere, items), logLikelihood: last.logLikelihood }
    }
    let next = at
    let candidate = point
    for (let length = 1; length > 1e-10; length /= 2) {
      candidate = point.map((value, i) => value + length * step[i]!)
      next = derivatives(candidate)
      if (next.logLikelihood >= at.logLikelihood - 1e-12 * Math.abs(at.logLikelihood)) break
    }
    point = candidate
    at = next
  }
  throw new Error(`${caller}: no maximum found in 100 Newton steps`)
}

function inverse(factor: Float64Array, items: number): Float64Array {
  const size = Math.sqrt(factor.length)
  const covariance = new Float64Array(size * size)
  for (let j = 0; j < size; j++)
    covariance.set(solve(factor, new Float64Array(size).fill(1, j, j + 1)), j * size)
  for (let i = 0; i < items; i++) for (let j = 0; j < items; j++) covariance[i * size + j]! -= 1 / items
  return covariance
}

function withMeanHeld(information: Float64Array, size: number, items: number): Float64Array {
  const held = information.slice()
  for (let i = 0; i < items; i++) for (let j = 0; j < items; j++) held[i * size + j]! += 1 / items
  return held
}

/** L with L Lᵀ = A, or undefined where A is not positive definite. */
function cholesky(a: Float64Array): Float64Array | undefined {
  const size = Math.sqrt(a.length)
  const l = new Float64Array(a.length)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j]!
      for (let k = 0; k < j; k++) sum -= l[i * size + k]! * l[j * size + k]!
      if (i !== j) l[i * size + j] = sum / l[j * size + j]!
      else if (sum > 1e-13 * Math.abs(a[i * size + i]!)) l[i * size + i] = Math.sqrt(sum)
      else return undefined
    }
  return l
}

function solve(l: Float64Array, b: Float64Array): Float64Array {
  const size = b.length
  const x = b.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * size + k]! * x[k]!
    x[i]! /= l[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= l[k * size + i]! * x[k]!
    x[i]! /= l[i * size + i]!
  }
  return x
}

/**
 * Throws unless every item is reached from every other by "beat, or tied with": otherwise some strengths grow
 * without end. `beats(i)` lists those that i beat or tied with.
 */
export function checkConnected(
  caller: string,
  names: readonly string[],
  beats: (i: number) => Iterable<number>,
): void {
  const n = names.length
  const losesTo: number[][] = names.map(() => [])
  for (let i = 0; i < n; i++) for (const j of beats(i)) losesTo[j]!.push(i)
  for (const [edges, what] of [
    [beats, "never beat"],
    [(i: number) => losesTo[i]!, "never lost to"],
  ] as const) {
    const reached = new Set([0])
    for (const i of reached) for (const j of edges(i)) reached.add(j)
    if (reached.size < n) {
      const list = (items: number[]) =>
        items
          .slice(0, 5)
          .map(i => names[i])
          .join(", ") + (items.length > 5 ? ", …" : "")
      const inside = [...reached]
      const outside = names.map((_, i) => i).filter(i => !reached.has(i))
      throw new RangeError(
        `${caller}: ${list(inside)} ${what} ${list(outside)}: their strengths have no finite estimate (\`ridge\` gives one)`,
      )
    }
  }
}
