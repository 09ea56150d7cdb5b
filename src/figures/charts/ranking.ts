import type { Figure } from "../figure.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, colorOf, labelOf } from "./chart.ts"
import { decimals } from "./number-text.ts"
import { type Column, column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface RankingOptions<Row extends object> extends ChartOptions {
  /** Column of the names. */
  item: Column<Row>
  /** Column of what they are ranked by; the highest stands on top. */
  score: Column<Row>
  /** Columns of the interval's ends. */
  interval?: [low: Column<Row>, high: Column<Row>]
  /** Colours by the value of this column. */
  color?: Column<Row>
  /** Decimals of the scores. Default 2. */
  digits?: number
}

/**
 * Items from the best to the worst with the intervals of their scores.
 *
 * ```ts
 * ranking(ratings, { item: "model", score: "elo", interval: ["low", "high"], digits: 0, title: "Elo" })
 * ```
 */
export function ranking<Row extends object>(rows: Rows<Row>, options: RankingOptions<Row>): Figure {
  const list = toRows("ranking", rows)
  const { interval, digits = 2 } = options
  const score = numbers("ranking", list, options.score)
  const low = interval ? numbers("ranking", list, interval[0]) : score
  const high = interval ? numbers("ranking", list, interval[1]) : score
  const item = column("ranking", list, options.item).map(String)
  const order = list.map((_, i) => i).sort((a, b) => score[b]! - score[a]!)
  const place = new Map(list.map((row, i) => [row as object, i]))
  const colors = [...groups("ranking", list, options.color)]
  const data = colors.map(([group, members], i) => {
    const at = members.map(row => place.get(row)!)
    return {
      type: "scatter" as const,
      mode: "markers" as const,
      name: options.labels?.[group] ?? group,
      x: at.map(k => score[k]!),
      y: at.map(k => item[k]!),
      marker: { color: colorOf(i, group, options), size: 9 },
      error_x: {
        type: "data" as const,
        symmetric: false,
        array: at.map(k => high[k]! - score[k]!),
        arrayminus: at.map(k => score[k]! - low[k]!),
        color: colorOf(i, group, options),
        thickness: 1.6,
        width: 0,
        visible: interval !== undefined,
      },
    }
  })
  return chart(
    options,
    data,
    {
      height: 110 + 27 * list.length + (options.title === undefined ? 0 : 30),
      xaxis: { title: { text: labelOf(options, options.score) }, showgrid: true },
      yaxis: {
        type: "category",
        categoryorder: "array",
        categoryarray: order.map(k => item[k]!),
        range: [list.length - 0.4, -0.6],
        gridcolor: getTheme().grid,
      },
      annotations: order.map(k => ({
        x: 1,
        xref: "paper" as const,
        xanchor: "left" as const,
        xshift: 8,
        y: item[k]!,
        text: decimals(score[k]!, digits),
        showarrow: false,
        font: { size: 12 },
      })),
      margin: { r: 40 + 8 * Math.max(...score.map(value => decimals(value, digits).length)) },
      showlegend: options.color !== undefined,
    },
    interval ? "with 95 % intervals" : "",
  )
}
