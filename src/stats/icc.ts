import { fisherF } from "./distributions.ts"
import { type ConfidenceOption, checkConfidence, completeValues, type Sample } from "./sample.ts"

/** One form of the intraclass correlation. */
export interface Icc {
  /** ICC1, ICC2, ICC3 of single ratings; ICC1k, ICC2k, ICC3k of their mean (Shrout & Fleiss 1979). */
  form: "ICC1" | "ICC2" | "ICC3" | "ICC1k" | "ICC2k" | "ICC3k"
  icc: number
  interval: [low: number, high: number]
  fStatistic: number
  df1: number
  df2: number
  /** One-sided, of the hypothesis that the true ICC is 0. */
  pValue: number
}

/**
 * The six intraclass correlations of `ratings[subject][rater]`, complete: 1: raters differ from subject to subject; 2:
 * the same raters, drawn from many; 3: the same raters, these alone. Formulas and intervals: Shrout & Fleiss (1979),
 * McGraw & Wong (1996). Throws with fewer than 2 subjects or raters, or where a rating is missing. NaN where no
 * rating differs from another.
 */
export function intraclassCorrelation(ratings: readonly Sample[], options: ConfidenceOption = {}): Icc[] {
  const { confidence = 0.95 } = options
  checkConfidence("intraclassCorrelation", confidence)
  const n = ratings.length
  const k = ratings[0]?.length ?? 0
  if (n < 2 || k < 2)
    throw new RangeError(
      `intraclassCorrelation: expected at least 2 subjects and 2 raters, got ${n} and ${k}`,
    )
  const rows = ratings.map((row, i) => {
    if (row.length !== k)
      throw new RangeError(`intraclassCorrelation: expected ${k} ratings of subject ${i}, got ${row.length}`)
    return completeValues("intraclassCorrelation", row, "error", `subject ${i} `)
  })
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, x) => total + x, 0)
  const mean = sum(rows.map(sum)) / (n * k)
  const between = k * sum(rows.map(row => (sum(row) / k - mean) ** 2))
  const raters = n * sum(Array.from({ length: k }, (_, j) => (sum(rows.map(row => row[j]!)) / n - mean) ** 2))
  const total = sum(rows.map(row => sum(row.map(x => (x - mean) ** 2))))
  const msb = between / (n - 1)
  const msw = (total - between) / (n * (k - 1))
  const msj = raters / (k - 1)
  const mse = Math.max(0, total - between - raters) / ((n - 1) * (k - 1))

  const tail = (1 - confidence) / 2
  const df1 = n - 1
  const form = (
    name: Icc["form"],
    icc: number,
    fStatistic: number,
    df2: number,
    interval: [number, number],
  ): Icc => ({
    form: name,
    icc,
    interval,
    fStatistic,
    df1,
    df2,
    pValue: Number.isNaN(fStatistic) ? Number.NaN : fisherF(df1, df2).survival(fStatistic),
  })
  // Of one-way (1) and fixed-rater (3) forms the F ratio itself has an interval.
  const ratio = (f: number, df2: number): [number, number] => [
    f / fisherF(df1, df2).upperQuantile(tail),
    f * fisherF(df2, df1).upperQuantile(tail),
  ]
  const single = (bounds: [number, number]) => bounds.map(f => (f - 1) / (f + k - 1)) as [number, number]
  const average = (bounds: [number, number]) => bounds.map(f => 1 - 1 / f) as [number, number]

  const f1 = msb / msw
  const f3 = msb / mse
  const within = n * (k - 1)
  const residual = (n - 1) * (k - 1)
  const icc2 = (msb - mse) / (msb + (k - 1) * mse + (k * (msj - mse)) / n)
  const bounds2 = agreementInterval(icc2, { msb, msj, mse, n, k, tail })
  const bounds2k = bounds2.map(bound => (bound * k) / (1 + bound * (k - 1))) as [number, number]
  return [
    form("ICC1", (msb - msw) / (msb + (k - 1) * msw), f1, within, single(ratio(f1, within))),
    form("ICC2", icc2, f3, residual, bounds2),
    form("ICC3", (msb - mse) / (msb + (k - 1) * mse), f3, residual, single(ratio(f3, residual))),
    form("ICC1k", (msb - msw) / msb, f1, within, average(ratio(f1, within))),
    form("ICC2k", (msb - mse) / (msb + (msj - mse) / n), f3, residual, bounds2k),
    form("ICC3k", (msb - mse) / msb, f3, residual, average(ratio(f3, residual))),
  ]
}

/** Of absolute agreement: Satterthwaite's approximation, McGraw & Wong (1996), table 7. */
function agreementInterval(
  icc: number,
  { msb, msj, mse, n, k, tail }: Record<"msb" | "msj" | "mse" | "n" | "k" | "tail", number>,
): [number, number] {
  const f = msj / mse
  const weight = n * (1 + (k - 1) * icc) - k * icc
  const df =
    ((k - 1) * (n - 1) * (k * icc * f + weight) ** 2) / ((n - 1) * k * k * icc * icc * f * f + weight ** 2)
  if (!(df > 0)) return [Number.NaN, Number.NaN]
  const upper = fisherF(n - 1, df).upperQuantile(tail)
  const lower = fisherF(df, n - 1).upperQuantile(tail)
  const error = k * msj + (k * n - k - n) * mse
  return [
    (n * (msb - upper * mse)) / (upper * error + n * msb),
    (n * (lower * msb - mse)) / (error + n * lower * msb),
  ]
}
