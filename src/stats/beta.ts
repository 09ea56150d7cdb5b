import { stirlingError } from "./gamma.ts"

/**
 * ln [xᵃ yᵇ / B(a, b)], where y = 1 − x. Written around x = a / (a + b), so that for large a and b nothing
 * large cancels (Loader 2000).
 */
export function logBetaWeight(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const away = x * b - y * a
  const logRatio = (offset: number, ratio: number) =>
    Math.abs(offset) < 0.5 ? Math.log1p(offset) : Math.log(ratio)
  return (
    a * logRatio(away / a, (x * n) / a) +
    b * logRatio(-away / b, (y * n) / b) +
    0.5 * Math.log((a / n) * (b / (2 * Math.PI))) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  )
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, each accurate where it is small; both x and
 * y = 1 − x are taken, so that neither end loses digits. Continued fraction of DiDonato & Morris (1992, "Algorithm 708",
 * eq. 9), the even part of DLMF 8.17.22: unlike that one it subtracts nothing nearly equal when a is large.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  const lambda = x > y ? (a + b) * y - b : a - (a + b) * x
  if (lambda < 0) {
    const { lower, upper } = incompleteBeta(y, x, b, a)
    return { lower: upper, upper: lower }
  }
  const c = 1 + lambda
  const c1 = 1 + 1 / a
  let [before, beforeBelow] = [0, 1] // the last two convergents, numerators and denominators
  let [now, nowBelow] = [1, c / c1]
  let fraction = c1 / c
  let s = a + 1
  let p = 1
  for (let n = 1; n < 1e6; n++) {
    const w = n * (b - n) * x
    const e = a / s
    const alpha = p * (p + b / a) * e * e * w * x
    const beta = n + w / s + ((1 + n / a) / (c1 + (2 * n) / a)) * (c + n * (1 + y))
    p = 1 + n / a
    s += 2
    const next = alpha * before + beta * now
    const nextBelow = alpha * beforeBelow + beta * nowBelow
    before = now / nextBelow
    beforeBelow = nowBelow / nextBelow
    now = next / nextBelow
    nowBelow = 1
    const last = fraction
    fraction = now
    if (Math.abs(fraction - last) <= 1e-16 * fraction) break
  }
  const lower = Math.min(1, Math.exp(logBetaWeight(x, y, a, b)) * fraction)
  return { lower, upper: 1 - lower }
}
