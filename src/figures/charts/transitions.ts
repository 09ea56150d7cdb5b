import type { Figure } from "../figure.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, labelOf } from "./chart.ts"
import { type Column, column, type Rows, toRows } from "./rows.ts"

export interface TransitionsOptions<Row extends object> extends ChartOptions {
  /** Column of the state before. */
  from: Column<Row>
  /** Column of the state after. */
  to: Column<Row>
  /** Order of the states; by default that of first appearance. States that never occur have empty cells. */
  states?: readonly string[]
}

/**
 * Where things went: a heatmap of the share of each state before that ended in each state after, with counts.
 *
 * ```ts
 * transitions(problems, { from: "before", to: "after", states: ["null", "feasible", "mastered"] })
 * ```
 */
export function transitions<Row extends object>(rows: Rows<Row>, options: TransitionsOptions<Row>): Figure {
  const list = toRows("transitions", rows)
  const from = column("transitions", list, options.from).map(String)
  const to = column("transitions", list, options.to).map(String)
  const states = options.states ?? [...new Set([...from, ...to])]
  const unknown = [...from, ...to].find(state => !states.includes(state))
  if (unknown !== undefined)
    throw new RangeError(`transitions: expected the states ${states.join(", ")}, got "${unknown}"`)
  const counts = states.map(a =>
    states.map(b => from.filter((state, i) => state === a && to[i] === b).length),
  )
  const totals = counts.map(row => row.reduce((sum, count) => sum + count, 0))
  const percent = (i: number, j: number): string =>
    totals[i] === 0 ? "" : `<b>${((100 * counts[i]![j]!) / totals[i]!).toFixed(0)} %</b><br>${counts[i]![j]}`
  const side = Math.min(110, Math.max(64, 420 / states.length))
  const longest = Math.max(...states.map(state => state.length))
  return chart(
    options,
    [
      {
        type: "heatmap",
        x: [...states],
        y: states.map((state, i) => `${state}<br><span style="font-size:11px">n = ${totals[i]}</span>`),
        z: counts.map((row, i) => row.map(count => (totals[i] === 0 ? null : count / totals[i]!))),
        zmin: 0,
        zmax: 1,
        colorscale: getTheme().sequential,
        xgap: 2,
        ygap: 2,
        text: counts.map((row, i) => row.map((_, j) => percent(i, j))) as unknown as string[],
        texttemplate: "%{text}",
        hoverinfo: "skip",
        colorbar: { tickformat: ".0%", len: 0.9 },
      },
    ],
    {
      width: Math.round(states.length * side + 7.5 * longest + 170),
      height: Math.round(states.length * side + 150),
      xaxis: { title: { text: labelOf(options, options.to) }, type: "category", showline: false, ticks: "" },
      yaxis: {
        title: { text: labelOf(options, options.from) },
        type: "category",
        autorange: "reversed",
        showgrid: false,
      },
    },
    "share of each row, and counts",
  )
}
