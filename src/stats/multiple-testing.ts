/** Adjusted p-values, in the order given, and which hypotheses fall at the level. */
export interface Adjusted {
  pValues: number[]
  rejected: boolean[]
}

export interface MultipleTestingOptions {
  /** The rate held: of false discoveries (Benjamini–Hochberg), of any error (Holm, Bonferroni). Default 0.05. */
  level?: number
}

/**
 * Benjamini & Hochberg (1995): controls the false discovery rate. p₍ᵢ₎ becomes min over j ≥ i of p₍ⱼ₎ m / j.
 * A NaN p-value (a test that could not be made) stays NaN and is not counted in m; any other outside [0, 1] throws.
 */
export function benjaminiHochberg(
  pValues: ArrayLike<number>,
  options: MultipleTestingOptions = {},
): Adjusted {
  return adjust("benjaminiHochberg", pValues, options, "down", (p, rank, m) => (p * m) / rank)
}

/** Holm (1979): controls the family-wise error. p₍ᵢ₎ becomes max over j ≤ i of p₍ⱼ₎ (m − j + 1). */
export function holm(pValues: ArrayLike<number>, options: MultipleTestingOptions = {}): Adjusted {
  return adjust("holm", pValues, options, "up", (p, rank, m) => p * (m - rank + 1))
}

/** Bonferroni: p becomes p m. */
export function bonferroni(pValues: ArrayLike<number>, options: MultipleTestingOptions = {}): Adjusted {
  return adjust("bonferroni", pValues, options, "up", (p, _, m) => p * m)
}

// "up" carries the largest adjusted value on to larger p, "down" the smallest on to smaller p.
function adjust(
  caller: string,
  pValues: ArrayLike<number>,
  { level = 0.05 }: MultipleTestingOptions,
  direction: "up" | "down",
  scale: (p: number, rank: number, m: number) => number,
): Adjusted {
  const values = Array.from(pValues)
  const bad = values.findIndex(p => typeof p !== "number" || p < 0 || p > 1)
  if (bad >= 0) throw new RangeError(`${caller}: expected p-values in [0, 1], got ${values[bad]} at [${bad}]`)
  const order = values.flatMap((p, i) => (Number.isNaN(p) ? [] : [i])).sort((i, j) => values[i]! - values[j]!)
  const adjusted = values.map(() => Number.NaN)
  const places = order.map((_, i) => i)
  let carried = direction === "up" ? 0 : 1
  for (const place of direction === "up" ? places : places.reverse()) {
    const p = Math.min(1, scale(values[order[place]!]!, place + 1, order.length))
    carried = direction === "up" ? Math.max(carried, p) : Math.min(carried, p)
    adjusted[order[place]!] = carried
  }
  return { pValues: adjusted, rejected: adjusted.map(p => p <= level) }
}
