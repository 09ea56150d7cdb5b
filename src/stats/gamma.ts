/**
 * Stirling's error: ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π], for a > 0. Kept apart from ln Γ because the large
 * terms cancel exactly in beta and gamma densities (Loader 2000, "Fast and accurate computation of binomial
 * probabilities").
 */
export function stirlingError(a: number): number {
  let shift = 0
  while (a < 16) {
    shift += (a + 0.5) * Math.log1p(1 / a) - 1
    a++
  }
  const s = 1 / (a * a)
  const series =
    1 / 12 -
    s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156))))))
  return shift + series / a
}

/** ln Γ(a) for a > 0. */
export function lgamma(a: number): number {
  if (a <= 0) throw new RangeError(`lgamma: expected a positive number, got ${a}`)
  if (a === 1 || a === 2) return 0
  return (a - 0.5) * Math.log(a) - a + 0.5 * Math.log(2 * Math.PI) + stirlingError(a)
}

/** ln of the binomial coefficient C(n, k), for real 0 ≤ k ≤ n. */
export function logBinomial(n: number, k: number): number {
  return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), each accurate where it is small.
 * Series below x = a + 1, continued fraction above (Lentz); Abramowitz & Stegun 6.5.29 and 6.5.31.
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const scale = Math.exp(a * Math.log(x / a) - (x - a) + 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a)) // xᵃ e⁻ˣ / Γ(a)
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = a + 1; Math.abs(term) > sum * 1e-17; n++) {
      term *= x / n
      sum += term
    }
    const lower = Math.min(1, sum * scale)
    return { lower, upper: 1 - lower }
  }
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let i = 1; i < 1e6; i++) {
    const numerator = -i * (i - a)
    b += 2
    d = 1 / (numerator * d + b || tiny)
    c = b + numerator / c || tiny
    fraction *= d * c
    if (Math.abs(d * c - 1) < 2e-16) break
  }
  const upper = Math.min(1, fraction * scale)
  return { lower: 1 - upper, upper }
}
