import { mix } from "../colors.ts"
import type { Figure } from "../figure.ts"
import { escapeMarkup } from "../markup.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, labelOf } from "./chart.ts"
import { decimals } from "./number-text.ts"
import { type Column, column, type Rows, toRows } from "./rows.ts"

export interface ScoreTableOptions<Row extends object> extends ChartOptions {
  /** Default: those of the first row. */
  columns?: readonly Column<Row>[]
  /** In which columns the best is marked, and whether it is the greatest or the least. Default: greatest, in all. */
  best?: Partial<Record<Column<Row>, "max" | "min">>
  /** Decimals of numbers that are not whole. Default 2. */
  digits?: number
}

/**
 * A table of scores as a figure, the best of each column in bold on a tint.
 *
 * ```ts
 * scoreTable(results, { columns: ["method", "reward", "kl"], best: { reward: "max", kl: "min" } })
 * ```
 */
export function scoreTable<Row extends object>(
  rows: Rows<Row>,
  options: ScoreTableOptions<Row> = {},
): Figure {
  const list = toRows("scoreTable", rows)
  const theme = getTheme()
  const { digits = 2 } = options
  const keys = options.columns ?? (Object.keys(list[0]!) as Column<Row>[])
  const columns = keys.map(key => {
    const values = column("scoreTable", list, key)
    const scores = values.filter(value => typeof value === "number" && Number.isFinite(value)) as number[]
    const numeric =
      scores.length > 0 &&
      values.every(value => value === null || value === undefined || typeof value === "number")
    const whole = scores.every(Number.isInteger)
    const wanted = options.best ? options.best[key] : numeric ? "max" : undefined
    const best =
      !numeric || !wanted ? undefined : wanted === "max" ? Math.max(...scores) : Math.min(...scores)
    const text = (value: unknown): string =>
      typeof value === "number"
        ? decimals(value, whole ? 0 : digits)
        : value === null || value === undefined
          ? "–"
          : escapeMarkup(String(value))
    return {
      name: labelOf(options, key),
      numeric,
      cells: values.map(text),
      // not <b>: Plotly sets cells with markup lower than those without
      weights: values.map(value => (best !== undefined && value === best ? 700 : 400)),
      fills: values.map(value =>
        best !== undefined && value === best ? mix(theme.paper, theme.colorway[0]!, 0.14) : theme.paper,
      ),
      width: Math.max(labelOf(options, key).length, ...values.map(value => text(value).length)),
    }
  })
  const rowHeight = 28
  const align = columns.map(({ numeric }) => (numeric ? "right" : "left"))
  const width = Math.min(
    1000,
    Math.max(
      320,
      columns.reduce((sum, each) => sum + 8 * each.width + 36, 48),
    ),
  )
  return chart(
    options,
    [
      {
        type: "table",
        columnwidth: columns.map(each => 8 * each.width + 36),
        header: {
          values: columns.map(each => escapeMarkup(each.name)),
          align: align as "left"[],
          height: rowHeight,
          font: { family: theme.fontFamily, size: 13, color: theme.ink, weight: 600 },
        },
        cells: {
          values: columns.map(each => each.cells),
          align: align as "left"[],
          height: rowHeight,
          font: {
            family: theme.fontFamily,
            size: 13,
            color: theme.ink,
            weight: columns.map(each => each.weights) as unknown as number[],
          },
          fill: { color: columns.map(each => each.fills) as unknown as string[] },
        },
      },
    ],
    {
      width,
      height:
        2 +
        (list.length + 1) * rowHeight +
        42 +
        (options.title === undefined ? 0 : 34) +
        (options.subtitle ? 20 : 0),
      margin: { l: 18, r: 18, b: 14 },
    },
  )
}
