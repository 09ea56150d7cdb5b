/** From what the user said to a complete drawing: theme, size, and room for title and legend. */
import type { Data, Layout } from "plotly.js-dist-min"
import { withoutMarkup } from "./markup.ts"
import type { Drawing } from "./render/drawing.ts"
import { type Theme, templateOf } from "./theme.ts"

export const defaultSize = { width: 680, height: 430 }

/** Plain objects are merged, anything else is replaced; neither argument changes. */
export function merge<T extends object>(base: T, change: object): T {
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) }
  for (const [key, value] of Object.entries(change))
    merged[key] = isPlain(value) && isPlain(merged[key]) ? merge(merged[key], value) : value
  return merged as T
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Mean advance of Open Sans over its size: enough to tell how many lines a text will need. */
const advance = 0.56

/** Breaks a text without markup between words, so that no line is wider than `width` px. */
function wrap(text: string, size: number, width: number): string {
  if (/[<&]/.test(text) || text.length * size * advance <= width) return text
  const lines = [""]
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length * size * advance <= width || lines.at(-1) === "") lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join("<br>")
}

const linesOf = (text: string | undefined): number => (text ? text.split(/<br\s*\/?>/).length : 0)

const inLegend = (trace: Data): trace is Data & { name: string } => {
  const { showlegend, name } = trace as { showlegend?: boolean; name?: string }
  return showlegend !== false && typeof name === "string"
}

/**
 * A legend of few and short entries stands in one row above the plot, under the title; others stand at its right.
 * The top margin is what title, subtitle and that row need. Long titles are broken. What `layout` says stays.
 */
function room(data: readonly Data[], layout: Partial<Layout>): Partial<Layout> {
  const width = layout.width ?? defaultSize.width
  const given = layout.title as { text?: string; subtitle?: { text?: string } } | undefined
  const text = given?.text && wrap(given.text, 17.5, width - 36)
  const subtitle = given?.subtitle?.text && wrap(given.subtitle.text, 12.5, width - 36)
  const entries = data.filter(inLegend).map(trace => withoutMarkup(trace.name))
  const legend = layout.showlegend ?? entries.length > 1
  const row = entries.reduce((sum, name) => sum + 50 + 12 * advance * name.length, 0) // 50 px: symbol and gap
  const placed = layout.legend !== undefined && ["x", "y", "orientation"].some(key => key in layout.legend!)
  const above = legend && !placed && row < width - 80
  // labels around round plots and over parallel axes, which do not push the margins
  const around = data.some(trace => /polar|ternary|smith|par(cats|coords)|indicator/.test(trace.type ?? ""))
    ? 30
    : 0
  const top =
    22 + 24 * linesOf(text) + (text ? 6 : 0) + 18 * linesOf(subtitle) + (subtitle ? 6 : 0) + (above ? 26 : 0)
  return {
    margin: { l: 60, r: 24 + around, t: top + around, b: 52 },
    ...(above ? { legend: { orientation: "h", x: 0, xanchor: "left", y: 1, yanchor: "bottom" } } : {}),
    ...(text || subtitle ? { title: { text, ...(subtitle ? { subtitle: { text: subtitle } } : {}) } } : {}),
  } as Partial<Layout>
}

/** The complete drawing of a figure. The theme is its template, so what the layout says comes before it. */
export function compose(data: readonly Data[], layout: Partial<Layout>, theme: Theme): Drawing {
  const { title, ...fitted } = room(data, layout)
  const whole = merge(
    merge({ template: templateOf(theme), ...defaultSize, ...fitted }, layout),
    title ? { title } : {},
  )
  return { data: data as unknown as Drawing["data"], layout: whole as unknown as Drawing["layout"] }
}
