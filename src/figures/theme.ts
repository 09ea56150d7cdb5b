/** How figures look: one theme for all of them, set once. */
import type { ColorScale, Template } from "plotly.js-dist-min"
import { darkColors, lightColors, mix, printColors, withAlpha } from "./colors.ts"

export interface Theme {
  name: string
  /** The colours of traces, in order; told apart by readers with any of the three colour blindnesses. */
  colorway: readonly string[]
  /** Low to high. */
  sequential: ColorScale
  /** Negative, zero, positive. */
  diverging: ColorScale
  paper: string
  /** Text and strong lines. */
  ink: string
  /** Text of less weight. */
  muted: string
  grid: string
  line: string
  /** CSS families, first choice first. Families other than the bundled ones are added with `addFont`. */
  fontFamily: string
  /** Dashes of successive lines, where colour alone is not to be relied on. */
  dashes: readonly ("solid" | "dash" | "dot" | "dashdot" | "longdash")[]
  /** Marker symbols of successive point clouds, likewise. */
  symbols: readonly ("circle" | "square" | "diamond" | "triangle-up" | "cross" | "x")[]
}

const scale = (...colors: string[]): ColorScale =>
  colors.map((color, i): [number, string] => [i / (colors.length - 1), color])

const fontFamily = "Open Sans, DejaVu Sans, Verdana, Arial, sans-serif"

export const light: Theme = {
  name: "light",
  colorway: lightColors,
  sequential: scale("#f7fafd", "#d3e3f2", "#a3c6e3", "#67a1cf", "#347bb4", "#1a568c", "#0d3461"),
  diverging: scale("#9c3a0b", "#d9743a", "#f3bf99", "#fafafa", "#a9c9e6", "#4a8cc4", "#144e86"),
  paper: "#ffffff",
  ink: "#1f2430",
  muted: "#5a6272",
  grid: "#e9ecf1",
  line: "#aeb6c2",
  fontFamily,
  dashes: ["solid"],
  symbols: ["circle"],
}

export const dark: Theme = {
  name: "dark",
  colorway: darkColors,
  sequential: scale("#161d29", "#1d3a5c", "#27598c", "#3a7cb9", "#69a3d8", "#a6caec", "#e6f1fb"),
  diverging: scale("#f2a474", "#c76a36", "#71401f", "#20252f", "#28507a", "#4f8fcb", "#a3cbef"),
  paper: "#151922",
  ink: "#e8ebf1",
  muted: "#a0a9b8",
  grid: "#2a303c",
  line: "#566072",
  fontFamily,
  dashes: ["solid"],
  symbols: ["circle"],
}

/** For paper: dashes and symbols tell traces apart in black and white, lines are darker, and the grid is lighter. */
export const print: Theme = {
  ...light,
  name: "print",
  colorway: printColors,
  ink: "#000000",
  muted: "#333333",
  grid: "#eeeeee",
  line: "#555555",
  dashes: ["solid", "dash", "dot", "dashdot", "longdash"],
  symbols: ["circle", "square", "diamond", "triangle-up", "cross", "x"],
}

const themes = { light, dark, print }
let current: Theme = light

/** Sets the look of every figure made from now on. Throws a TypeError for a name it does not know. */
export function setTheme(theme: keyof typeof themes | Theme): void {
  const chosen = typeof theme === "string" ? themes[theme] : theme
  if (!chosen)
    throw new TypeError(`setTheme: expected ${Object.keys(themes).join(", ")} or a Theme, got "${theme}"`)
  current = chosen
}

/** The theme in force. */
export function getTheme(): Theme {
  return current
}

/** The theme as a Plotly template. */
export function templateOf(theme: Theme): Template {
  const axis = {
    automargin: true,
    gridcolor: theme.grid,
    gridwidth: 1,
    linecolor: theme.line,
    tickcolor: theme.line,
    ticks: "outside" as const,
    ticklen: 4,
    zeroline: false,
    zerolinecolor: theme.line,
    tickfont: { size: 12, color: theme.muted },
    title: { font: { size: 13, color: theme.ink }, standoff: 10 },
  }
  const colorbar = {
    outlinewidth: 0,
    thickness: 12,
    ticklen: 4,
    tickcolor: theme.line,
    tickfont: { color: theme.muted },
  }
  // known to Plotly's templates, not to its types
  const itemDefaults = {
    annotationdefaults: {
      font: { color: theme.muted },
      arrowcolor: theme.muted,
      arrowhead: 2,
      arrowwidth: 1,
    },
    shapedefaults: { line: { color: theme.line, width: 1 } },
  }
  const [up, down] = [theme.colorway[2]!, theme.colorway[3]!]
  const flat = { line: { color: theme.paper, width: 1 } }
  return {
    layout: {
      font: { family: theme.fontFamily, size: 12, color: theme.ink },
      paper_bgcolor: theme.paper,
      plot_bgcolor: theme.paper,
      colorway: [...theme.colorway],
      colorscale: {
        sequential: theme.sequential,
        sequentialminus: theme.sequential,
        diverging: theme.diverging,
      },
      coloraxis: { colorbar },
      title: {
        font: { size: 17, weight: 600, color: theme.ink },
        subtitle: { font: { size: 13, color: theme.muted } },
        x: 0,
        xref: "container",
        xanchor: "left",
        y: 1,
        yref: "container",
        yanchor: "top",
        pad: { l: 18, t: 18 },
      },
      xaxis: { ...axis, showline: true, showgrid: false },
      yaxis: { ...axis, showline: false, ticks: "", ticklabelstandoff: 5 },
      polar: {
        bgcolor: theme.paper,
        angularaxis: { gridcolor: theme.grid, linecolor: theme.line, tickcolor: theme.line },
        radialaxis: { gridcolor: theme.grid, linecolor: theme.line, tickcolor: theme.line },
      },
      hoverlabel: { font: { family: theme.fontFamily, size: 12 } },
      legend: {
        font: { size: 12, color: theme.ink },
        title: { font: { size: 12, color: theme.muted } },
        bgcolor: withAlpha(theme.paper, 0.85),
      },
      ...itemDefaults,
      hovermode: "closest",
    },
    data: {
      bar: [
        {
          type: "bar",
          marker: flat,
          error_x: { color: theme.ink, thickness: 1.3 },
          error_y: { color: theme.ink, thickness: 1.3 },
        },
      ],
      histogram: [{ type: "histogram", marker: flat }],
      heatmap: [{ type: "heatmap", colorbar, colorscale: theme.sequential }],
      histogram2d: [{ type: "histogram2d", colorbar, colorscale: theme.sequential }],
      contour: [{ type: "contour", colorbar, colorscale: theme.sequential }],
      histogram2dcontour: [{ type: "histogram2dcontour", colorbar, colorscale: theme.sequential }],
      contourcarpet: [{ type: "contourcarpet", colorbar, colorscale: theme.sequential }],
      surface: [{ type: "surface", colorbar, colorscale: theme.sequential }],
      candlestick: [
        { type: "candlestick", increasing: { line: { color: up } }, decreasing: { line: { color: down } } },
      ],
      ohlc: [{ type: "ohlc", increasing: { line: { color: up } }, decreasing: { line: { color: down } } }],
      waterfall: [
        {
          type: "waterfall",
          increasing: { marker: { color: up } },
          decreasing: { marker: { color: down } },
          totals: { marker: { color: theme.colorway[0]! } },
          connector: { line: { color: theme.line, width: 1 } },
        },
      ],
      indicator: [{ type: "indicator", gauge: { bar: { color: theme.colorway[0]! } } }],
      pie: [{ type: "pie", marker: { line: { color: theme.paper, width: 2 } } }],
      table: [
        {
          type: "table",
          header: { fill: { color: mix(theme.paper, theme.ink, 0.08) }, line: { color: theme.grid } },
          cells: { fill: { color: theme.paper }, line: { color: theme.grid } },
        },
      ],
    },
  }
}
