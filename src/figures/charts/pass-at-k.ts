import type { Data } from "plotly.js-dist-min"
import { passAtKCurve } from "../../stats/index.ts"
import type { Figure } from "../figure.ts"
import { band } from "./band.ts"
import { type ChartOptions, chart, colorOf, dashOf, symbolOf } from "./chart.ts"
import { type Column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface PassAtKOptions<Row extends object> extends ChartOptions {
  /** Column of the number of samples of a problem. */
  n: Column<Row>
  /** Column of the number of correct ones. */
  c: Column<Row>
  /** One curve for each value of this column. */
  color?: Column<Row>
  /** Default: the powers of two up to the smallest n. */
  ks?: readonly number[]
}

/**
 * Unbiased pass@k over k (Chen et al. 2021), one row a problem, with 95 % t intervals over problems.
 *
 * ```ts
 * passAtKCurves(evaluations, { n: "samples", c: "correct", color: "model", title: "pass@k" })
 * ```
 */
export function passAtKCurves<Row extends object>(rows: Rows<Row>, options: PassAtKOptions<Row>): Figure {
  const list = toRows("passAtKCurves", rows)
  const data: Data[] = []
  const ticks = new Set<number>()
  let problems = 0
  for (const [i, [group, members]] of [...groups("passAtKCurves", list, options.color)].entries()) {
    const c = numbers("passAtKCurves", members, options.c)
    const n = numbers("passAtKCurves", members, options.n)
    const curve = passAtKCurve(
      n.map((samples, row) => ({ n: samples, c: c[row]! })),
      options.ks,
    )
    const name = options.labels?.[group] ?? group
    const k = curve.map(point => point.k)
    for (const value of k) ticks.add(value)
    problems = Math.max(problems, members.length)
    data.push(
      band(
        k,
        curve.map(point => point.interval[0]),
        curve.map(point => point.interval[1]),
        colorOf(i, group, options),
        name,
      ),
    )
    data.push({
      type: "scatter",
      mode: "lines+markers",
      name,
      legendgroup: name,
      x: k,
      y: curve.map(point => point.estimate),
      line: { color: colorOf(i, group, options), width: 2, dash: dashOf(i) },
      marker: { color: colorOf(i, group, options), symbol: symbolOf(i), size: 6 },
    })
  }
  const values = [...ticks].sort((a, b) => a - b)
  return chart(
    options,
    data,
    {
      xaxis: {
        title: { text: "k" },
        type: "log",
        tickvals: values,
        ticktext: values.map(String),
        showgrid: true,
      },
      yaxis: { title: { text: "pass@k" }, tickformat: ".0%", range: [0, 1.02] },
      showlegend: options.color !== undefined,
    },
    `mean and 95 % interval over ${problems} problems`,
  )
}
