import type { Data } from "plotly.js-dist-min"
import { withAlpha } from "../colors.ts"
import type { Figure } from "../figure.ts"
import { type ChartOptions, chart, colorOf, labelOf } from "./chart.ts"
import { type Column, column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface DistributionOptions<Row extends object> extends ChartOptions {
  /** Column of the categories. */
  x?: Column<Row>
  y: Column<Row>
  /** Side by side for each value of this column. */
  color?: Column<Row>
  /** Shows each value as a point. By default where no group has more than 100. */
  points?: boolean
}

/**
 * Box plots: median, quartiles, whiskers to the last value within 1.5 interquartile ranges, and the values.
 *
 * ```ts
 * box(runs, { x: "method", y: "accuracy", title: "Accuracy over seeds" })
 * ```
 */
export function box<Row extends object>(rows: Rows<Row>, options: DistributionOptions<Row>): Figure {
  return distribution("box", rows, options, (color, points) => ({
    type: "box",
    boxpoints: points ? "all" : "outliers",
    jitter: 0.35,
    pointpos: 0,
    fillcolor: withAlpha(color, 0.22),
    line: { color, width: 1.6 },
    marker: { color: withAlpha(color, 0.75), size: 4.5 },
  }))
}

/**
 * Violin plots: a Gaussian kernel density (Silverman's bandwidth) with the box inside.
 *
 * ```ts
 * violin(rollouts, { x: "method", y: "length", title: "Completion length" })
 * ```
 */
export function violin<Row extends object>(rows: Rows<Row>, options: DistributionOptions<Row>): Figure {
  return distribution("violin", rows, options, (color, points) => ({
    type: "violin",
    points: points ? "all" : false,
    jitter: 0.35,
    pointpos: 0,
    spanmode: "hard", // no density where there are no values
    box: { visible: true, width: 0.14, fillcolor: withAlpha(color, 0.35), line: { color, width: 1.2 } },
    fillcolor: withAlpha(color, 0.2),
    line: { color, width: 1.4 },
    marker: { color: withAlpha(color, 0.6), size: 3.5 },
  }))
}

function distribution<Row extends object>(
  kind: "box" | "violin",
  rows: Rows<Row>,
  options: DistributionOptions<Row>,
  style: (color: string, points: boolean) => Data,
): Figure {
  const list = toRows(kind, rows)
  const { x, y, color } = options
  const apart = color ?? x // without a second column each category has its colour
  const data = [...groups(kind, list, apart)].map(([group, members], i): Data => {
    const cells = [...groups(kind, members, x).values()]
    const points = options.points ?? cells.every(cell => cell.length <= 100)
    return {
      ...style(colorOf(i, group, options), points),
      name: options.labels?.[group] ?? group,
      y: numbers(kind, members, y),
      ...(x === undefined
        ? { x0: "" }
        : { x: column(kind, members, x).map(value => options.labels?.[String(value)] ?? String(value)) }),
    }
  })
  const grouped = color !== undefined && color !== x
  return chart(options, data, {
    xaxis: { title: { text: x === undefined ? "" : labelOf(options, x) }, type: "category", ticks: "" },
    yaxis: { title: { text: labelOf(options, y) } },
    ...(grouped ? { boxmode: "group", violinmode: "group" } : { boxmode: "overlay", violinmode: "overlay" }),
    showlegend: grouped,
  })
}
