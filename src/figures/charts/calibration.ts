import type { Data } from "plotly.js-dist-min"
import { wilson } from "../../stats/index.ts"
import { withAlpha } from "../colors.ts"
import type { Figure } from "../figure.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, colorOf, symbolOf } from "./chart.ts"
import { decimals } from "./number-text.ts"
import { type Column, groups, numbers, type Rows, toRows } from "./rows.ts"

export interface CalibrationOptions<Row extends object> extends ChartOptions {
  /** Column of the stated probabilities, in [0, 1]. */
  predicted: Column<Row>
  /** Column of what happened: 1 or true, 0 or false. */
  outcome: Column<Row>
  /** One curve for each value of this column. */
  color?: Column<Row>
  /** Equal bins of [0, 1]. Default 10. */
  bins?: number
}

/**
 * Reliability diagram: how often what was predicted with some probability came true, with Wilson intervals, over
 * a histogram of the predictions. The legend gives the expected calibration error of the bins,
 * ECE = Σ_b n_b/N · |mean outcome − mean prediction| (Guo et al. 2017, eq. 3).
 *
 * ```ts
 * calibration(judgements, { predicted: "confidence", outcome: "correct", color: "model" })
 * ```
 */
export function calibration<Row extends object>(rows: Rows<Row>, options: CalibrationOptions<Row>): Figure {
  const list = toRows("calibration", rows)
  const { bins: count = 10, color } = options
  const theme = getTheme()
  const data: Data[] = [
    {
      type: "scatter",
      mode: "lines",
      x: [0, 1],
      y: [0, 1],
      line: { color: theme.line, dash: "dot", width: 1.3 },
      showlegend: false,
      hoverinfo: "skip",
    },
  ]
  let only = ""
  for (const [i, [group, members]] of [...groups("calibration", list, color)].entries()) {
    const bins = binned(
      numbers("calibration", members, options.predicted),
      numbers("calibration", members, options.outcome),
      count,
    )
    const full = bins.filter(bin => bin.n > 0)
    const ece = full.reduce((sum, bin) => sum + Math.abs(bin.hits - bin.predicted), 0) / members.length
    only = `ECE ${decimals(ece, 3)}, n = ${members.length}`
    const shares = full.map(bin => wilson(bin.hits, bin.n))
    data.push({
      type: "scatter",
      mode: "lines+markers",
      name: `${group} (ECE ${decimals(ece, 3)})`,
      x: full.map(bin => bin.predicted / bin.n),
      y: shares.map(share => share.estimate),
      error_y: {
        type: "data",
        symmetric: false,
        array: shares.map(share => share.interval[1] - share.estimate),
        arrayminus: shares.map(share => share.estimate - share.interval[0]),
        thickness: 1.2,
        width: 3,
      },
      line: { color: colorOf(i, group, options), width: 1.8 },
      marker: { color: colorOf(i, group, options), symbol: symbolOf(i), size: 7 },
      legendgroup: group,
    })
    data.push({
      type: "bar",
      x: bins.map((_, b) => (b + 0.5) / count),
      y: bins.map(bin => bin.n / members.length),
      marker: { color: withAlpha(colorOf(i, group, options), 0.8) },
      yaxis: "y2",
      showlegend: false,
      legendgroup: group,
    })
  }
  const share = { tickformat: ".0%" }
  return chart(
    options,
    data,
    {
      width: 520,
      height: 560,
      xaxis: {
        title: { text: "predicted probability" },
        range: [-0.02, 1.02],
        anchor: "y2",
        showgrid: true,
        ...share,
      },
      yaxis: { title: { text: "observed frequency" }, range: [-0.02, 1.04], domain: [0.25, 1], ...share },
      yaxis2: { title: { text: "share" }, domain: [0, 0.18], nticks: 3, rangemode: "tozero", ...share },
      barmode: "group",
      bargap: 0.12,
      bargroupgap: 0,
      showlegend: color !== undefined,
    },
    color === undefined ? only : "with 95 % Wilson intervals",
  )
}

interface Bin {
  n: number
  /** Sum of predictions. */
  predicted: number
  hits: number
}

function binned(predicted: readonly number[], outcome: readonly number[], count: number): Bin[] {
  const bins = Array.from({ length: count }, (): Bin => ({ n: 0, predicted: 0, hits: 0 }))
  predicted.forEach((p, row) => {
    const hit = outcome[row]!
    if (!(p >= 0 && p <= 1))
      throw new RangeError(`calibration: expected predictions in [0, 1], got ${p} in row ${row + 1}`)
    if (hit !== 0 && hit !== 1)
      throw new RangeError(`calibration: expected outcomes 0 or 1, got ${hit} in row ${row + 1}`)
    const bin = bins[Math.min(count - 1, Math.floor(p * count))]!
    bin.n++
    bin.predicted += p
    bin.hits += hit
  })
  return bins
}
