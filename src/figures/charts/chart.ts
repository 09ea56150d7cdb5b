/** What all charts have in common: a name, titles, and a layout that the caller may add to. */
import type { Data, Layout } from "plotly.js-dist-min"
import { merge } from "../compose.ts"
import { Figure } from "../figure.ts"
import { getTheme, type Theme } from "../theme.ts"

export interface ChartOptions {
  /** Under which a headless run exports the figure. */
  name?: string
  title?: string
  /** Under the title. Charts that have something to say of their numbers say it here; "" keeps it empty. */
  subtitle?: string
  /** Texts for columns, by column name: axis titles and legend entries. */
  labels?: Record<string, string>
  /** Colours by series, so that one keeps its own in every figure; the others take the theme's in turn. */
  colors?: Record<string, string>
  /** Merged into the chart's layout, and stronger. */
  layout?: Partial<Layout>
}

/** A figure of a chart's traces. Titles and `options.layout` are merged into `layout`. */
export function chart(options: ChartOptions, data: Data[], layout: Partial<Layout>, subtitle = ""): Figure {
  const under = options.subtitle ?? subtitle
  const title = {
    ...(options.title === undefined ? {} : { text: options.title }),
    ...(under === "" ? {} : { subtitle: { text: under } }),
  }
  const whole = merge(merge(layout, { title }), options.layout ?? {})
  return new Figure({ data, layout: whole }, options.name)
}

/** The text that stands for a column. */
export function labelOf(options: ChartOptions, key: string): string {
  return options.labels?.[key] ?? key
}

/** Colour of the i-th series: the caller's for its name, else that of the theme in force. */
export function colorOf(i: number, name: string, { colors }: ChartOptions): string {
  const { colorway } = getTheme()
  return colors?.[name] ?? colorway[i % colorway.length]!
}

/** Dash of the i-th series in the theme in force: solid but in print. */
export function dashOf(i: number): Theme["dashes"][number] {
  const { dashes } = getTheme()
  return dashes[i % dashes.length]!
}

/** Marker symbol of the i-th series in the theme in force: circles but in print. */
export function symbolOf(i: number): Theme["symbols"][number] {
  const { symbols } = getTheme()
  return symbols[i % symbols.length]!
}
