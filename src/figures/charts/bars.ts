import type { Data } from "plotly.js-dist-min"
import { wilson } from "../../stats/index.ts"
import type { Figure } from "../figure.ts"
import { type ChartOptions, chart, colorOf, labelOf } from "./chart.ts"
import { decimals } from "./number-text.ts"
import { type Column, column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface BarsOptions<Row extends object> extends ChartOptions {
  /** Column of the categories. */
  x: Column<Row>
  /** Column of the heights; or successes among trials. */
  y: Column<Row> | { successes: Column<Row>; trials: Column<Row> }
  /** Bars side by side for each value of this column. */
  color?: Column<Row>
  /** Columns of the interval's ends. Shares of successes have Wilson's interval by themselves. */
  interval?: [low: Column<Row>, high: Column<Row>]
  /** Writes the height on each bar; by default where there are no intervals. */
  values?: boolean
  /** Lets bars run to the right, for long names. Default false. */
  horizontal?: boolean
}

/**
 * Bars with intervals, in the order of the rows.
 *
 * ```ts
 * bars(byDepth, { x: "depth", y: { successes: "solved", trials: "n" }, color: "when", title: "Success by depth" })
 * ```
 */
export function bars<Row extends object>(rows: Rows<Row>, options: BarsOptions<Row>): Figure {
  const list = toRows("bars", rows)
  const { color, interval, horizontal = false } = options
  const proportion = typeof options.y === "object" ? options.y : undefined
  const intervals = proportion !== undefined || interval !== undefined
  const data = [...groups("bars", list, color)].map(([group, members], i): Data => {
    const places = column("bars", members, options.x).map(String)
    const bars = proportion
      ? shares(members, proportion)
      : heights(members, options.y as Column<Row>, interval)
    const error = {
      type: "data" as const,
      symmetric: false,
      array: bars.map(bar => bar.high - bar.y),
      arrayminus: bars.map(bar => bar.y - bar.low),
      width: 3,
    }
    const y = bars.map(bar => bar.y)
    return {
      type: "bar",
      name: color === undefined ? "" : (options.labels?.[group] ?? group),
      orientation: horizontal ? "h" : "v",
      ...(horizontal ? { x: y, y: places } : { x: places, y }),
      marker: { color: colorOf(i, group, options) },
      ...(intervals ? { [horizontal ? "error_x" : "error_y"]: error } : {}),
      ...((options.values ?? !intervals)
        ? {
            text: y.map(value => decimals(value)),
            textposition: intervals ? "inside" : "outside",
            insidetextanchor: "start",
            cliponaxis: false,
          }
        : {}),
    }
  })
  const height = proportion ? "share" : labelOf(options, options.y as Column<Row>)
  const valueAxis = {
    title: { text: proportion ? labelOf(options, proportion.successes) : height },
    rangemode: "tozero" as const,
    ...(proportion ? { tickformat: ".0%", range: [0, 1.02] as [number, number] } : {}),
  }
  const placeAxis = {
    title: { text: labelOf(options, options.x) },
    type: "category" as const,
    ticks: "" as const,
  }
  return chart(
    options,
    data,
    horizontal
      ? {
          xaxis: { ...valueAxis, showgrid: true },
          yaxis: { ...placeAxis, autorange: "reversed" as const },
          barmode: "group",
          bargap: 0.35,
        }
      : { xaxis: placeAxis, yaxis: valueAxis, barmode: "group", bargap: 0.35, bargroupgap: 0.06 },
    proportion ? "bars: 95 % Wilson intervals" : "",
  )
}

interface Bar {
  y: number
  low: number
  high: number
}

function shares<Row extends object>(
  rows: readonly Row[],
  by: { successes: Column<Row>; trials: Column<Row> },
): Bar[] {
  const trials = numbers("bars", rows, by.trials)
  return numbers("bars", rows, by.successes).map((successes, i) => {
    const { estimate, interval } = wilson(successes, trials[i]!)
    return { y: estimate, low: interval[0], high: interval[1] }
  })
}

function heights<Row extends object>(
  rows: readonly Row[],
  y: Column<Row>,
  interval?: [Column<Row>, Column<Row>],
): Bar[] {
  const low = interval && numbers("bars", rows, interval[0])
  const high = interval && numbers("bars", rows, interval[1])
  return numbers("bars", rows, y).map((value, i) => ({
    y: value,
    low: low?.[i] ?? value,
    high: high?.[i] ?? value,
  }))
}
