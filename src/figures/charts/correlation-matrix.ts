import { pearson, spearman } from "../../stats/index.ts"
import type { Figure } from "../figure.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, labelOf } from "./chart.ts"
import { decimals, pText } from "./number-text.ts"
import { type Column, numbers, type Rows, toRows } from "./rows.ts"

export interface CorrelationMatrixOptions<Row extends object> extends ChartOptions {
  columns: readonly Column<Row>[]
  correlation?: "pearson" | "spearman"
  /** Leaves out the upper half, which repeats the lower. Default false. */
  lower?: boolean
}

/**
 * Correlations of each column with each other, written into the cells. Each pair uses the rows that have both;
 * a correlation that is not defined is an empty cell.
 *
 * ```ts
 * correlationMatrix(problems, { columns: ["product", "success", "depth"], title: "Correlations" })
 * ```
 */
export function correlationMatrix<Row extends object>(
  rows: Rows<Row>,
  options: CorrelationMatrixOptions<Row>,
): Figure {
  const list = toRows("correlationMatrix", rows)
  const { columns, correlation = "pearson", lower = false } = options
  const values = columns.map(key => numbers("correlationMatrix", list, key))
  const names = columns.map(key => labelOf(options, key))
  const cells = values.map((y, i) =>
    values.map((x, j) => {
      if (lower && j > i) return undefined
      const both = x.map((_, k) => k).filter(k => !Number.isNaN(x[k]) && !Number.isNaN(y[k]))
      const test = correlation === "pearson" ? pearson : spearman
      return both.length < 2
        ? undefined
        : test(
            both.map(k => x[k]!),
            both.map(k => y[k]!),
          )
    }),
  )
  const side = Math.min(86, Math.max(44, 460 / columns.length))
  const longest = Math.max(...names.map(name => name.length))
  return chart(
    options,
    [
      {
        type: "heatmap",
        x: names,
        y: names,
        z: cells.map(row => row.map(cell => cell?.r ?? null)),
        zmin: -1,
        zmax: 1,
        colorscale: getTheme().diverging,
        xgap: 2,
        ygap: 2,
        hoverongaps: false,
        text: cells.map(row => row.map(cell => (cell ? decimals(cell.r) : ""))) as unknown as string[],
        texttemplate: "%{text}",
        hovertext: cells.map(row =>
          row.map(cell => (cell ? `${pText(cell.pValue)}, n = ${cell.n}` : "")),
        ) as unknown as string[],
        colorbar: { tickvals: [-1, -0.5, 0, 0.5, 1], ticktext: ["−1", "−0.5", "0", "0.5", "1"], len: 0.9 },
      },
    ],
    {
      width: Math.round(columns.length * side + 7.5 * longest + 130),
      height: Math.round(columns.length * side + 150),
      xaxis: { showline: false, ticks: "", showgrid: false, type: "category" },
      yaxis: {
        showgrid: false,
        ticks: "",
        type: "category",
        autorange: "reversed",
        scaleanchor: "x",
        constrain: "domain",
      },
    },
    correlation === "pearson" ? "Pearson’s ρ" : "Spearman’s ρ",
  )
}
