import type { Analysis } from "./analysis.ts"

/** A cell as the graph sees it. `id` is any string that is its own in the notebook. */
export interface Cell {
  readonly id: string
  readonly analysis: Analysis
}
