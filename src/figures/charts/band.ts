import type { Data } from "plotly.js-dist-min"
import { withAlpha } from "../colors.ts"

/** A shaded band between `low` and `high` over `x`, without a legend entry of its own. */
export function band(
  x: readonly number[],
  low: readonly number[],
  high: readonly number[],
  color: string,
  group: string,
): Data {
  return {
    type: "scatter",
    mode: "lines",
    x: [...x, ...x.toReversed()],
    y: [...high, ...low.toReversed()],
    fill: "toself",
    fillcolor: withAlpha(color, 0.16),
    line: { width: 0, color },
    hoverinfo: "skip",
    showlegend: false,
    legendgroup: group,
  }
}
