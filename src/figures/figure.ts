/** Plotly figures that are shown in a notebook and written to files without a browser. */
import type { Config, Data, Layout } from "plotly.js-dist-min"
import { type Bundle, displayBundle, jupyterDisplay } from "./bundle.ts"
import { compose, merge } from "./compose.ts"
import { type ExportOptions, exportFigure, type FileFormat, writeFigure } from "./export.ts"
import { htmlPage, type PlotlyJs } from "./html.ts"
import type { Drawing } from "./render/drawing.ts"
import { getTheme, type Theme } from "./theme.ts"

/** What a figure is made of: Plotly's own JSON. */
export interface FigureSpec {
  data: Data[]
  layout?: Partial<Layout>
  config?: Partial<Config>
}

export interface SaveOptions extends ExportOptions {
  /** Of HTML files. Default "inline". */
  plotlyjs?: PlotlyJs
}

/**
 * A figure: Plotly's `data` and `layout`, which may be changed at any time before it is shown or written.
 * The theme is the one in force when the figure was made; what `layout` says itself comes before the theme.
 */
export class Figure {
  /** Under which a headless run exports it, as `figures/NAME.svg` and so on. */
  readonly name: string | undefined
  data: Data[]
  layout: Partial<Layout>
  config: Partial<Config>
  readonly theme: Theme

  constructor({ data, layout = {}, config = {} }: FigureSpec, name?: string) {
    if (!Array.isArray(data))
      throw new TypeError(`figure: expected { data: [traces], layout }, got data ${String(data)}`)
    if (name !== undefined && !/^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(name))
      throw new TypeError(`figure: expected a name that can be a file name, got "${name}"`)
    this.name = name
    this.data = data
    this.layout = layout
    this.config = config
    this.theme = getTheme()
  }

  /** Adds traces. */
  addTrace(...traces: Data[]): this {
    this.data.push(...traces)
    return this
  }

  /** Merges into the layout: `fig.updateLayout({ yaxis: { range: [0, 1] } })` leaves the axis' other settings. */
  updateLayout(change: Partial<Layout>): this {
    this.layout = merge(this.layout, change)
    return this
  }

  /** Merges into the traces that `which` picks, by default all. */
  updateTraces(change: Partial<Data>, which: (trace: Data, index: number) => boolean = () => true): this {
    this.data = this.data.map((trace, i) => (which(trace, i) ? merge(trace, change) : trace))
    return this
  }

  /** Plotly JSON with the theme as its template, complete with size and margins. */
  toJSON(): Drawing {
    return { ...compose(this.data, this.layout, this.theme), config: { ...this.config } }
  }

  /** SVG text. `text: "outlines"` draws letters as shapes, which needs no font where it is opened. */
  async toSVG(options: ExportOptions = {}): Promise<string> {
    return (await exportFigure(this.toJSON(), ["svg"], options))[0] as string
  }

  /** PNG bytes, `scale` (default 2) pixels for each px of the layout. */
  async toPNG(options: ExportOptions = {}): Promise<Uint8Array> {
    return (await exportFigure(this.toJSON(), ["png"], options))[0] as Uint8Array
  }

  /** One vector page, fonts embedded. */
  async toPDF(options: ExportOptions = {}): Promise<Uint8Array> {
    return (await exportFigure(this.toJSON(), ["pdf"], options))[0] as Uint8Array
  }

  /**
   * A page with the interactive figure. `plotlyjs`: "inline" (default; 5.2 MB with its fonts, works offline), "cdn", or "none"
   * for a fragment that expects `Plotly` on the page.
   */
  toHTML(options: { plotlyjs?: PlotlyJs } = {}): string {
    return htmlPage(this.toJSON(), options.plotlyjs ?? "inline")
  }

  /**
   * Writes the figure to each path, in the format its ending names (svg, png, pdf, html, json), from one drawing:
   * `await fig.savefig("reward.svg", "reward.png")`. Folders are made. Files appear whole or not at all.
   */
  async savefig(...args: [...paths: string[], last: string | SaveOptions]): Promise<void> {
    const given: (string | SaveOptions)[] = args
    const paths = given.filter(arg => typeof arg === "string")
    const options = given.find(arg => typeof arg === "object") ?? {}
    await writeFigure(this.toJSON(), paths, options)
  }

  /** What the figure is made of, for a notebook's cache. */
  [Symbol.for("etude.store")](): object {
    const { name, data, layout, config, theme } = this
    return { module: "etude/figures", restore: "restoreFigure", data: { name, data, layout, config, theme } }
  }

  [jupyterDisplay](options: { formats?: string[] } = {}): Promise<Bundle> {
    return displayBundle(this.toJSON(), this.name, options.formats as FileFormat[] | undefined)
  }
}

/** @internal */
export const restoreFigure = ({ name, theme, ...spec }: Figure): Figure =>
  Object.assign(new Figure(spec, name), { theme })

/**
 * A figure from plain Plotly JSON, with Plotly's own types.
 *
 * ```ts
 * figure({ data: [{ type: "scatter", x: [1, 2, 3], y: [2, 1, 3] }], layout: { title: { text: "Reward" } } })
 * figure("reward", { data, layout }) // named: a headless run writes figures/reward.svg
 * ```
 */
export function figure(spec: FigureSpec): Figure
export function figure(name: string, spec: FigureSpec): Figure
export function figure(...args: [FigureSpec] | [string, FigureSpec]): Figure {
  return args.length === 1 ? new Figure(args[0]) : new Figure(args[1], args[0])
}
