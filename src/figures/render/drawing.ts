/** Plain Plotly JSON, complete: the layout has a width and a height. */
export interface Drawing {
  data: Record<string, unknown>[]
  layout: Record<string, unknown> & { width: number; height: number }
  config?: Record<string, unknown>
}
