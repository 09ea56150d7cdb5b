import { incompleteBeta, logBetaWeight } from "./beta.ts"
import { incompleteGamma, stirlingError } from "./gamma.ts"

/**
 * A probability distribution. `survival` is 1 − cdf without the subtraction, so far tails keep their digits
 * down to the smallest double (about 1e-308).
 */
export interface Distribution {
  cdf(x: number): number
  survival(x: number): number
  /** The x with cdf(x) = p, for p in [0, 1]. */
  quantile(p: number): number
  /** The x with survival(x) = p: exact for tiny upper tails, where 1 − p would round to 1. */
  upperQuantile(p: number): number
}

/** The standard normal distribution. */
export const normal: Distribution & { pdf(z: number): number } = {
  pdf: z => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI),
  cdf: z => {
    const { lower, upper } = incompleteGamma(0.5, 0.5 * z * z)
    return z < 0 ? upper / 2 : 0.5 + lower / 2
  },
  survival: z => normal.cdf(-z),
  quantile: p => {
    checkProbability("normal.quantile", p)
    return -normal.upperQuantile(p)
  },
  upperQuantile: p => {
    checkProbability("normal.upperQuantile", p)
    if (p > 0.5) return -tailToZ(1 - p)
    return tailToZ(p)
  },
}

// Abramowitz & Stegun 26.2.23 (4.5e-4) as a start, then Halley's steps on the exact tail. p in [0, ½] → z ≥ 0.
function tailToZ(p: number): number {
  if (p === 0) return Infinity
  if (p === 0.5) return 0
  const t = Math.sqrt(-2 * Math.log(p))
  let z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 3; step++) {
    const error = (normal.survival(z) - p) / normal.pdf(z)
    z += error / (1 + 0.5 * z * error)
  }
  return z
}

/** Student's t with `df` > 0 degrees of freedom (real numbers allowed); `df = Infinity` is the normal. */
export function studentT(df: number): Distribution & { twoSided(t: number): number } {
  checkPositive("studentT", "df", df)
  if (df === Infinity) return { ...normal, twoSided: t => Math.min(1, 2 * normal.survival(Math.abs(t))) }
  const beyond = (t: number) => {
    // both tails beyond |t| : I_{df/(df+t²)}(df/2, ½)
    const square = t * t
    if (square === Infinity) return { lower: 0, upper: 1 }
    return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5)
  }
  const upperQuantile = (p: number): number => {
    checkProbability("studentT.upperQuantile", p)
    if (p > 0.5) return -upperQuantile(1 - p)
    const u = betaLogit(2 * p, 1 - 2 * p, df / 2, 0.5)
    return Math.sqrt(df) * Math.exp(-u / 2) // t² / df = y / x
  }
  return {
    cdf: t => (t < 0 ? beyond(t).lower / 2 : 0.5 + beyond(t).upper / 2),
    survival: t => (t > 0 ? beyond(t).lower / 2 : 0.5 + beyond(t).upper / 2),
    twoSided: t => beyond(t).lower,
    quantile: p => -upperQuantile(p),
    upperQuantile,
  }
}

/** The χ² distribution with `df` > 0 degrees of freedom. */
export function chiSquared(df: number): Distribution {
  checkPositive("chiSquared", "df", df)
  const solve = (lower: number, upper: number) => 2 * gammaQuantile(lower, upper, df / 2)
  return {
    cdf: x => incompleteGamma(df / 2, x / 2).lower,
    survival: x => incompleteGamma(df / 2, x / 2).upper,
    quantile: p => solve(checkProbability("chiSquared.quantile", p), 1 - p),
    upperQuantile: p => solve(1 - p, checkProbability("chiSquared.upperQuantile", p)),
  }
}

/** Fisher's F with `df1` and `df2` degrees of freedom. */
export function fisherF(df1: number, df2: number): Distribution {
  checkPositive("fisherF", "df1", df1)
  checkPositive("fisherF", "df2", df2)
  const tails = (f: number) => {
    if (f <= 0) return { lower: 0, upper: 1 }
    if (f === Infinity) return { lower: 1, upper: 0 }
    return incompleteBeta((df1 * f) / (df1 * f + df2), df2 / (df1 * f + df2), df1 / 2, df2 / 2)
  }
  const solve = (lower: number, upper: number) =>
    (df2 / df1) * Math.exp(betaLogit(lower, upper, df1 / 2, df2 / 2))
  return {
    cdf: f => tails(f).lower,
    survival: f => tails(f).upper,
    quantile: p => solve(checkProbability("fisherF.quantile", p), 1 - p),
    upperQuantile: p => solve(1 - p, checkProbability("fisherF.upperQuantile", p)),
  }
}

/** The beta distribution on [0, 1] with parameters `a`, `b` > 0. */
export function beta(a: number, b: number): Distribution {
  checkPositive("beta", "a", a)
  checkPositive("beta", "b", b)
  const solve = (lower: number, upper: number) => 1 / (1 + Math.exp(-betaLogit(lower, upper, a, b)))
  return {
    cdf: x => incompleteBeta(x, 1 - x, a, b).lower,
    survival: x => incompleteBeta(x, 1 - x, a, b).upper,
    quantile: p => solve(checkProbability("beta.quantile", p), 1 - p),
    upperQuantile: p => solve(1 - p, checkProbability("beta.upperQuantile", p)),
  }
}

/** The binomial distribution's tails: P(X ≤ k) and P(X > k) of `n` trials with chance `p`. */
export function binomial(n: number, p: number): { cdf(k: number): number; survival(k: number): number } {
  const tails = (k: number) => {
    k = Math.floor(k)
    if (k < 0) return { lower: 1, upper: 0 }
    if (k >= n) return { lower: 0, upper: 1 }
    return incompleteBeta(p, 1 - p, k + 1, n - k)
  }
  return { cdf: k => tails(k).upper, survival: k => tails(k).lower }
}

/** The logit u = ln(x / (1 − x)) at which I_x(a, b) = lower = 1 − upper. */
function betaLogit(lower: number, upper: number, a: number, b: number): number {
  return solveLogTail(lower, upper, Math.log(a / b), u => {
    const x = 1 / (1 + Math.exp(-u))
    const y = 1 / (1 + Math.exp(u))
    return { ...incompleteBeta(x, y, a, b), slope: Math.exp(logBetaWeight(x, y, a, b)) }
  })
}

function gammaQuantile(lower: number, upper: number, a: number): number {
  const log = solveLogTail(lower, upper, Math.log(a), u => {
    const x = Math.exp(u)
    const slope = a * (u - Math.log(a)) - (x - a) + 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a)
    return { ...incompleteGamma(a, x), slope: Math.exp(slope) }
  })
  return Math.exp(log)
}

/**
 * The root u of a cdf on the whole line by Newton's method on the logarithm of the smaller tail, kept inside a
 * shrinking bracket by bisection. `slope` is d cdf / du.
 */
function solveLogTail(
  lower: number,
  upper: number,
  start: number,
  tails: (u: number) => { lower: number; upper: number; slope: number },
): number {
  if (lower <= 0) return -Infinity
  if (upper <= 0) return Infinity
  const side = lower <= upper ? "lower" : "upper"
  const target = Math.log(side === "lower" ? lower : upper)
  const direction = side === "lower" ? 1 : -1
  let [left, right] = [-740, 740]
  let u = Math.min(700, Math.max(-700, start))
  for (let step = 0; step < 200; step++) {
    const at = tails(u)
    const gap = direction * (Math.log(at[side]) - target) // increasing in u
    if (gap === 0) return u
    if (gap > 0) right = u
    else left = u
    let next = u - (gap * at[side]) / at.slope
    if (!(next > left && next < right)) next = (left + right) / 2
    if (Math.abs(next - u) <= 1e-16 + 2e-16 * Math.abs(u)) return next
    u = next
  }
  return u
}

function checkProbability(caller: string, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${caller}: expected a probability in [0, 1], got ${p}`)
  return p
}

function checkPositive(caller: string, name: string, value: number): void {
  if (!(value > 0)) throw new RangeError(`${caller}: expected ${name} > 0, got ${value}`)
}
