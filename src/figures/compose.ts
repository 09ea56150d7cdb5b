/** From what the user said to a complete drawing: theme, size, and room for title and legend. */
import type { Data, Layout } from "plotly.js-dist-min"
import type { Drawing } from "./render/plotly.ts"
import { type Theme, templateOf } from "./theme.ts"

export const defaultSize = { width: 680, height: 430 }

/** Plain objects are merged, anything else is replaced. `undefined` takes an entry away. */
export function merge<T extends object>(base: T, change: object): T {
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) }
  for (const [key, value] of Object.entries(change))
    merged[key] = isPlain(value) && isPlain(merged[key]) ? merge(merged[key], value) : value
  return merged as T
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

const shownInLegend = (trace: Data): boolean =>
  (trace as { showlegend?: boolean }).showlegend !== false &&
  typeof (trace as { name?: string }).name === "string"

/**
 * A legend of few and short entries stands in one row above the plot, under the title; others stand at its right.
 * The top margin is what title, subtitle and that row need. Whatever `layout` says itself stays.
 */
function room(data: readonly Data[], layout: Partial<Layout>): Partial<Layout> {
  const title = layout.title as { text?: string; subtitle?: { text?: string } } | undefined
  const entries = data
    .filter(shownInLegend)
    .map(trace => (trace as { name: string }).name.replace(/<[^>]*>/g, ""))
  const legend = layout.showlegend !== false && (entries.length > 1 || layout.showlegend === true)
  const width = layout.width ?? defaultSize.width
  // 7 px a character and 50 px for symbol and gap: Open Sans at 12 px
  const row = entries.reduce((sum, name) => sum + 50 + 7 * name.length, 0)
  const above = legend && row < width - 80
  const top = 24 + (title?.text ? 30 : 0) + (title?.subtitle?.text ? 20 : 0) + (above ? 26 : 0)
  return {
    margin: { l: 60, r: 24, t: top, b: 52 },
    ...(above ? { legend: { orientation: "h", x: 0, xanchor: "left", y: 1, yanchor: "bottom" } } : {}),
  }
}

export function compose(data: readonly Data[], layout: Partial<Layout>, theme: Theme): Drawing {
  const whole = merge({ template: templateOf(theme), ...defaultSize, ...room(data, layout) }, layout)
  return { data: data as unknown as Drawing["data"], layout: whole as unknown as Drawing["layout"] }
}
