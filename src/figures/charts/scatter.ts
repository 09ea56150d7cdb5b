import type { Data } from "plotly.js-dist-min"
import { linearRegression, pearson, spearman, studentT } from "../../stats/index.ts"
import type { Figure } from "../figure.ts"
import { getTheme } from "../theme.ts"
import { band } from "./band.ts"
import { type ChartOptions, chart, colorOf, labelOf, symbolOf } from "./chart.ts"
import { decimals, intervalText, pText } from "./number-text.ts"
import { type Column, column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface ScatterOptions<Row extends object> extends ChartOptions {
  x: Column<Row>
  y: Column<Row>
  /** Colours by the value of this column. */
  color?: Column<Row>
  /** What is said of a point when the pointer is on it. */
  text?: Column<Row>
  /** Least-squares line: one through all points (default), one in each colour, or none. */
  trend?: "pooled" | "within" | "none"
  correlation?: "pearson" | "spearman"
  /** Draws the line y = x. Default false. */
  diagonal?: boolean
}

/**
 * Points with the fitted line, its 95 % band, and the correlation with interval and p-value. Rows in which x or y
 * is missing are left out, and counted in the subtitle.
 *
 * ```ts
 * scatter(problems, { x: "product", y: "success", color: "depth", title: "Composite against atomic success" })
 * ```
 */
export function scatter<Row extends object>(rows: Rows<Row>, options: ScatterOptions<Row>): Figure {
  const list = toRows("scatter", rows)
  const { trend = "pooled", correlation = "pearson", color, text, diagonal = false } = options
  const x = numbers("scatter", list, options.x)
  const y = numbers("scatter", list, options.y)
  const whole = list
    .map((row, i) => ({ row, x: x[i]!, y: y[i]! }))
    .filter(p => Number.isFinite(p.x) && Number.isFinite(p.y))
  const data: Data[] = []
  if (diagonal) {
    const range = [Math.min(...whole.map(p => p.x)), Math.max(...whole.map(p => p.x))]
    const line = { color: getTheme().line, width: 1, dash: "dot" as const }
    data.push({
      type: "scatter",
      mode: "lines",
      x: range,
      y: range,
      line,
      hoverinfo: "skip",
      showlegend: false,
    })
  }
  const rho = (points: { x: number; y: number }[]) => {
    const test = correlation === "pearson" ? pearson : spearman
    return test(
      points.map(p => p.x),
      points.map(p => p.y),
    )
  }
  const byRow = new Map(whole.map(point => [point.row as object, point]))
  const parts = [...groups("scatter", list, color)]
  parts.forEach(([group, members], i) => {
    const points = members.flatMap(row => byRow.get(row) ?? [])
    const within = trend === "within" && points.length > 2
    const label = color === undefined ? "" : `${options.labels?.[group] ?? group}`
    const name = within ? `${label} (ρ = ${decimals(rho(points).r)})` : label
    if (within) data.push(...fittedLine(points, colorOf(i, group, options), name))
    data.push({
      type: "scatter",
      mode: "markers",
      name,
      legendgroup: name,
      x: points.map(p => p.x),
      y: points.map(p => p.y),
      ...(text === undefined
        ? {}
        : {
            text: column(
              "scatter",
              points.map(p => p.row),
              text,
            ).map(String),
          }),
      marker: {
        color: colorOf(i, group, options),
        symbol: symbolOf(i),
        size: 7,
        opacity: 0.75,
        line: { width: 0.5, color: getTheme().paper },
      },
    })
  })
  if (trend === "pooled" && whole.length > 2) data.push(...fittedLine(whole, getTheme().ink, "fit"))
  const layout = {
    xaxis: { title: { text: labelOf(options, options.x) }, showgrid: true },
    yaxis: { title: { text: labelOf(options, options.y) } },
    showlegend: color !== undefined,
    ...(color === undefined ? {} : { legend: { title: { text: labelOf(options, color) } } }),
  }
  return chart(
    options,
    data,
    layout,
    whole.length > 2 ? summary(rho(whole), correlation, list.length - whole.length) : "",
  )
}

function summary(found: ReturnType<typeof pearson>, kind: string, left: number): string {
  const symbol = kind === "spearman" ? "Spearman ρ" : "ρ"
  const said = Number.isNaN(found.r)
    ? `${symbol} not defined: a column is constant`
    : `${symbol} = ${decimals(found.r)} ${intervalText(found.interval)}, ${pText(found.pValue)}`
  return `${said}, n = ${found.n}${left > 0 ? ` (${left} left out: missing)` : ""}`
}

/** ŷ(x) ± t* s √(1/n + (x − x̄)²/Σ(xᵢ − x̄)²): the band of the mean response. */
function fittedLine(points: readonly { x: number; y: number }[], color: string, group: string): Data[] {
  const x = points.map(p => p.x)
  const [least, most] = [Math.min(...x), Math.max(...x)]
  if (least === most) return []
  const line = linearRegression(
    x,
    points.map(p => p.y),
  )
  const centre = x.reduce((sum, value) => sum + value, 0) / x.length
  const squares = x.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const t = studentT(line.degreesOfFreedom).upperQuantile(0.025)
  const at = Array.from({ length: 41 }, (_, i) => least + ((most - least) * i) / 40)
  const reach = at.map(v => t * line.residualError * Math.sqrt(1 / x.length + (v - centre) ** 2 / squares))
  const fitted = at.map(v => line.predict(v))
  const edge = (sign: number): number[] => fitted.map((v, i) => v + sign * reach[i]!)
  return [
    band(at, edge(-1), edge(1), color, group),
    {
      type: "scatter",
      mode: "lines",
      x: [least, most],
      y: [line.predict(least), line.predict(most)],
      line: { color, width: 1.8 },
      showlegend: false,
      legendgroup: group,
      hoverinfo: "skip",
    },
  ]
}
