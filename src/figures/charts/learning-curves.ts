import type { Data } from "plotly.js-dist-min"
import { meanInterval, quantile } from "../../stats/index.ts"
import { withAlpha } from "../colors.ts"
import type { Figure } from "../figure.ts"
import { band } from "./band.ts"
import { type ChartOptions, chart, colorOf, dashOf, labelOf } from "./chart.ts"
import { type Column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface LearningCurvesOptions<Row extends object> extends ChartOptions {
  /** Column of the steps. */
  x: Column<Row>
  /** Column of the metric; several make one line each. */
  y: Column<Row> | readonly Column<Row>[]
  /** One line for each value of this column, e.g. the method. */
  color?: Column<Row>
  /** Rows that differ here are repetitions: their mean is the line, their spread the band. */
  seed?: Column<Row>
  /** The band: t interval of the mean (default; 95 %), one standard deviation, or all of the range. */
  band?: "interval" | "std" | "range" | "none"
  /** Weight of the past in an exponential moving average, in [0, 1). 0 (default) leaves the numbers as they are. */
  smooth?: number
}

/**
 * Metrics over training steps, with a band over seeds.
 *
 * ```ts
 * learningCurves(steps, { x: "step", y: "reward", color: "method", seed: "seed", title: "Reward" })
 * ```
 */
export function learningCurves<Row extends object>(
  rows: Rows<Row>,
  options: LearningCurvesOptions<Row>,
): Figure {
  const list = toRows("learningCurves", rows)
  const { smooth = 0, band: spread = "interval" } = options
  if (!(smooth >= 0 && smooth < 1))
    throw new RangeError(`learningCurves: expected smooth in [0, 1), got ${smooth}`)
  const metrics: readonly Column<Row>[] =
    typeof options.y === "string" ? [options.y] : (options.y as Column<Row>[])
  const data: Data[] = []
  let seeds = 0
  let series = 0
  for (const [group, members] of groups("learningCurves", list, options.color))
    for (const metric of metrics) {
      const parts = [group, metrics.length > 1 || group === "" ? labelOf(options, metric) : ""]
      const name = parts.filter(Boolean).join(", ")
      const color = colorOf(series, group, options)
      const runs = [...groups("learningCurves", members, options.seed).values()].map(run => {
        const points = curve(run, options.x, metric)
        return { raw: points, smooth: smoothed(points, smooth) }
      })
      seeds = Math.max(seeds, runs.length)
      const points = overSeeds(
        runs.map(run => run.smooth),
        spread,
      )
      const x = points.map(point => point.x)
      if (smooth > 0 && runs.length === 1)
        data.push({
          type: "scatter",
          mode: "lines",
          x: runs[0]!.raw.map(point => point[0]),
          y: runs[0]!.raw.map(point => point[1]),
          line: { color: withAlpha(color, 0.28), width: 1 },
          hoverinfo: "skip",
          showlegend: false,
          legendgroup: name,
        })
      if (runs.length > 1 && spread !== "none")
        data.push(
          band(
            x,
            points.map(point => point.low),
            points.map(point => point.high),
            color,
            name,
          ),
        )
      data.push({
        type: "scatter",
        mode: points.length === 1 ? "markers" : "lines",
        name,
        legendgroup: name,
        x,
        y: points.map(point => point.y),
        line: { color, width: 2, dash: dashOf(series) },
        marker: { color },
      })
      series++
    }
  const bands = {
    interval: "mean and 95 % interval",
    std: "mean ± standard deviation",
    range: "mean and range",
    none: "mean",
  }
  const layout = {
    xaxis: { title: { text: labelOf(options, options.x) } },
    yaxis: { title: { text: metrics.length === 1 ? labelOf(options, metrics[0]!) : "" } },
    hovermode: "x unified" as const,
    showlegend: series > 1,
  }
  return chart(options, data, layout, seeds > 1 ? `${bands[spread]} over ${seeds} seeds` : "")
}

type Points = [x: number, y: number][]

function curve<Row extends object>(rows: readonly Row[], x: Column<Row>, y: Column<Row>): Points {
  const ys = numbers("learningCurves", rows, y)
  const points = numbers("learningCurves", rows, x).map((at, i): [number, number] => [at, ys[i]!])
  return points.sort((a, b) => a[0] - b[0])
}

/** mₜ = βmₜ₋₁ + (1 − β)yₜ with m₀ = 0, divided by 1 − βᵗ so that the start is not drawn to 0. Gaps stay gaps. */
function smoothed(points: Points, beta: number): Points {
  let [average, weight] = [0, 0]
  return points.map(([x, y]) => {
    if (Number.isNaN(y)) return [x, y]
    average = beta * average + (1 - beta) * y
    weight = beta * weight + (1 - beta)
    return [x, average / weight]
  })
}

function overSeeds(runs: Points[], spread: string): { x: number; y: number; low: number; high: number }[] {
  const at = new Map<number, number[]>()
  for (const [x, y] of runs.flat()) {
    if (!at.has(x)) at.set(x, [])
    if (!Number.isNaN(y)) at.get(x)!.push(y)
  }
  return [...at]
    .sort((a, b) => a[0] - b[0])
    .map(([x, values]) => {
      if (values.length < 2)
        return { x, y: values[0] ?? Number.NaN, low: values[0] ?? Number.NaN, high: values[0] ?? Number.NaN }
      const { mean, standardError, interval } = meanInterval(values)
      const std = standardError * Math.sqrt(values.length)
      if (spread === "std") return { x, y: mean, low: mean - std, high: mean + std }
      if (spread === "range") return { x, y: mean, low: quantile(values, 0), high: quantile(values, 1) }
      return { x, y: mean, low: interval[0], high: interval[1] }
    })
}
