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
 * The regularised incomplete beta function I_x(a, b) and its complement, each accurate where it is small; both
 * x and y = 1 − x are taken, so that neither end loses digits. Continued fraction: DLMF 8.17.22, by Lentz.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = incompleteBeta(y, x, b, a)
    return { lower: upper, upper: lower }
  }
  const tiny = 1e-300
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let fraction = d
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    fraction *= d * c
    if (Math.abs(d * c - 1) < 2e-16) break
  }
  const lower = Math.min(1, (Math.exp(logBetaWeight(x, y, a, b)) * fraction) / a)
  return { lower, upper: 1 - lower }
}
