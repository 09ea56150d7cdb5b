import { bootstrap, meanInterval, type SumStatistic, wilson } from "etude/stats"
import { type Table, table } from "./table.ts"

/** The mean of a column in one group, with its interval. */
export interface GroupSummary {
  mean: number
  low: number
  high: number
  /** Values that are neither null nor NaN. */
  n: number
  /** Null or NaN values left out. */
  missing: number
}

export interface SummaryOptions {
  /**
   * How the interval is made: `"t"`, `"bootstrap"` (BCa, 2,000 resamples), or `"wilson"` for columns of 0 and 1 or
   * booleans. Default Wilson where all values of the column are 0 or 1, else t.
   */
  interval?: "t" | "bootstrap" | "wilson"
  /** Coverage. Default 0.95. */
  confidence?: number
  /** Of the bootstrap. Default 0. */
  seed?: number | string
}

const meanStatistic: SumStatistic = {
  terms: x => [x!],
  value: (sums, n) => sums[0]! / n,
}

/**
 * The mean of `column` in every group of rows that agree in `by`, with intervals, in the order of first appearance:
 *
 *     summarize(attempts, ["operation", "depth"], "success")
 *
 * A group without values has mean NaN and interval [NaN, NaN]. Throws where the column isn't numeric.
 */
export function summarize<Row extends object, By extends Extract<keyof Row, string>>(
  source: Table<Row, never> | Iterable<Row>,
  by: By | readonly By[],
  column: Extract<keyof Row, string>,
  options: SummaryOptions = {},
): Table<Pick<Row, By> & GroupSummary> {
  const { confidence = 0.95, seed = 0 } = options
  const keys = (typeof by === "string" ? [by] : by) as readonly By[]
  const groups = new Map<string, { key: Pick<Row, By>; values: number[]; missing: number }>()
  let binary = true
  let rows = 0
  for (const row of source) {
    const key = Object.fromEntries(keys.map(name => [name, row[name]])) as Pick<Row, By>
    const id = JSON.stringify(keys.map(name => [typeof row[name], String(row[name])]))
    let group = groups.get(id)
    if (group === undefined) groups.set(id, (group = { key, values: [], missing: 0 }))
    const value: unknown = row[column]
    if (value === null || value === undefined || Number.isNaN(value)) group.missing++
    else if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
      const x = Number(value)
      if (x !== 0 && x !== 1) binary = false
      group.values.push(x)
    } else
      throw new TypeError(
        `summarize: expected numbers in column "${column}", got ${JSON.stringify(value)} in row ${rows}`,
      )
    rows++
  }
  const { interval = binary ? "wilson" : "t" } = options
  if (interval === "wilson" && !binary)
    throw new RangeError(
      `summarize: Wilson's interval is for 0 and 1; column "${column}" holds other numbers`,
    )
  return table(
    [...groups.values()].map(({ key, values, missing }) => {
      const n = values.length
      if (n === 0) return { ...key, mean: Number.NaN, low: Number.NaN, high: Number.NaN, n, missing }
      const sum = values.reduce((total, x) => total + x, 0)
      const [low, high] =
        interval === "wilson"
          ? wilson(sum, n, { confidence }).interval
          : interval === "t"
            ? meanInterval(values, { confidence }).interval
            : bootstrap(values, meanStatistic, { confidence, seed, resamples: 2000 }).interval
      return { ...key, mean: sum / n, low, high, n, missing }
    }),
  )
}
