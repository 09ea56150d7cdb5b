import { mean, quantile, std } from "etude/stats"
import { columnType } from "./columns.ts"
import { type AnyTable, type Table, table } from "./table.ts"

/**
 * What `describe` says of one column. Numbers apart from counts are null for columns that aren't numeric, but for the
 * mean of booleans, the share of true.
 */
export interface ColumnDescription {
  column: string
  type: string
  /** Values that are neither null nor NaN. */
  count: number
  nulls: number
  nans: number
  distinct: number
  mean: number | null
  std: number | null
  min: number | null
  q25: number | null
  median: number | null
  q75: number | null
  max: number | null
  /** The most frequent value of a column that isn't numeric. */
  top: unknown
}

/** One row for each column: type, counts, and for numbers mean, standard deviation (n − 1) and quartiles. */
export function describe(source: AnyTable): Table<ColumnDescription> {
  const open = source as Table
  return table(
    open.columnNames().map((column): ColumnDescription => {
      const values = Array.from(open.array(column))
      const { type, nulls, nans } = columnType(values)
      const present = values.filter(v => v !== null && v !== undefined && !Number.isNaN(v))
      const counts = new Map<unknown, number>()
      for (const value of present) {
        const key = typeof value === "object" ? JSON.stringify(value) : value
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      const described = { column, type, count: present.length, nulls, nans, distinct: counts.size }
      const finite = present.filter((v): v is number | bigint => typeof v === "bigint" || Number.isFinite(v))
      if (
        !["number", "integer", "bigint"].includes(type) ||
        finite.length < present.length ||
        finite.length === 0
      ) {
        const [top] = [...counts].sort((a, b) => b[1] - a[1])
        const none = { mean: null, std: null, min: null, q25: null, median: null, q75: null, max: null }
        const share = type === "boolean" ? mean(present as boolean[]) : null
        return { ...described, ...none, mean: share, top: top?.[0] ?? null }
      }
      return {
        ...described,
        mean: mean(finite),
        std: std(finite),
        min: quantile(finite, 0),
        q25: quantile(finite, 0.25),
        median: quantile(finite, 0.5),
        q75: quantile(finite, 0.75),
        max: quantile(finite, 1),
        top: null,
      }
    }),
  )
}
