/** One small figure for each trace type that is drawn without a browser, and for what layouts are made of. */
import type { Data, Layout } from "plotly.js-dist-min"

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const x = range(24)
const wave = (shift: number): number[] => x.map(v => Math.sin(v / 3 + shift) + 0.04 * v)
const noise = (n: number, shift = 0): number[] =>
  range(n).map(i => ((Math.sin((i + 1) * 12.9898 + shift) * 43758.5453) % 1) + i / n)
const hill = range(12).map(i => range(16).map(j => Math.exp(-((i - 6) ** 2 + (j - 8) ** 2) / 18)))
const days = range(20).map(i => `2026-03-${String(i + 1).padStart(2, "0")}`)
const opens = range(20).map(i => 10 + Math.sin(i / 3))
const closes = opens.map((open, i) => open + Math.cos(i) * 0.6)

interface Golden {
  data: Data[]
  layout?: Partial<Layout>
}

export const size = { width: 380, height: 280 }

export const goldens: Record<string, Golden> = {
  scatter: {
    data: [
      { type: "scatter", mode: "lines", name: "lines", x, y: wave(0) },
      { type: "scatter", mode: "markers", name: "markers", x, y: wave(2), marker: { symbol: "diamond" } },
      {
        type: "scatter",
        mode: "lines+markers+text",
        name: "text",
        x: x.slice(0, 5),
        y: [3, 2, 3, 2, 3],
        text: ["a", "b", "Ç", "ρ", "Я"],
        textposition: "top center",
      },
    ],
    layout: { title: { text: "Lines, markers and text" } },
  },
  scattergl: {
    data: [
      {
        type: "scattergl",
        mode: "markers",
        x,
        y: wave(1),
        marker: { color: x, colorscale: "Viridis", showscale: true },
      },
    ],
  },
  fill: {
    data: [
      { type: "scatter", x, y: wave(0), fill: "tozeroy", line: { dash: "dash" } },
      { type: "scatter", x, y: wave(1).map(v => v + 2), fill: "tonexty", line: { shape: "spline" } },
      { type: "scatter", x, y: x.map(v => 3 + (v % 3)), line: { shape: "hv" } },
    ],
  },
  errorBars: {
    data: [
      {
        ...{ type: "scatter", mode: "markers", x: [1, 2, 3, 4], y: [2, 4, 3, 5] },
        error_y: { type: "data", symmetric: false, array: [1, 0.5, 0.4, 1], arrayminus: [0.2, 1, 0.6, 0.4] },
        error_x: { type: "constant", value: 0.2 },
      },
    ],
  },
  bar: {
    data: [
      {
        type: "bar",
        name: "before",
        x: ["two", "three", "a long category name", "five"],
        y: [3, 2, 4, 1],
        text: ["3", "2", "4", "1"],
        textposition: "outside",
      },
      {
        type: "bar",
        name: "after",
        x: ["two", "three", "a long category name", "five"],
        y: [4, 5, 3, 6],
      },
    ],
    layout: { xaxis: { tickangle: -35 } },
  },
  barStacked: {
    data: range(3).map(
      k =>
        ({
          type: "bar",
          orientation: "h",
          name: `part ${k}`,
          y: ["x", "y", "z"],
          x: [1 + k, 2, 3 - k],
        }) satisfies Data,
    ),
    layout: { barmode: "stack" },
  },
  barPattern: {
    data: (["/", "\\", "x", "-", "|", "+", "."] as const).map((shape, k) => ({
      type: "bar",
      name: `pattern ${k}`,
      x: [k],
      y: [3],
      marker: { pattern: { shape } },
    })),
    layout: { showlegend: false },
  },
  histogram: {
    data: [
      { type: "histogram", x: noise(300), nbinsx: 20 },
      { type: "histogram", x: noise(200, 3), opacity: 0.6 },
    ],
    layout: { barmode: "overlay" },
  },
  histogram2d: { data: [{ type: "histogram2d", x: noise(300), y: noise(300, 2), nbinsx: 12, nbinsy: 10 }] },
  histogram2dcontour: {
    data: [{ type: "histogram2dcontour", x: noise(300), y: noise(300, 2), ncontours: 8 }],
  },
  box: {
    data: range(3).map(
      k =>
        ({ type: "box", name: `group ${k}`, y: noise(40, k), boxpoints: "all", jitter: 0.3 }) satisfies Data,
    ),
  },
  violin: {
    data: range(3).map(
      k =>
        ({
          type: "violin",
          name: `group ${k}`,
          y: noise(40, k),
          box: { visible: true },
          meanline: { visible: true },
        }) satisfies Data,
    ),
  },
  heatmap: { data: [{ type: "heatmap", z: hill, colorscale: "Viridis" }] },
  heatmapText: {
    data: [
      {
        type: "heatmap",
        x: ["a", "b", "c"],
        y: ["d", "e"],
        z: [
          [1, 0.4, null],
          [-0.2, -0.9, 0.1],
        ],
        texttemplate: "%{z:.2f}",
        xgap: 2,
        ygap: 2,
        zmid: 0,
        colorscale: "RdBu",
      },
    ],
  },
  heatmapUneven: {
    data: [
      {
        type: "heatmap",
        x: [0, 1, 3, 7, 8],
        y: [0, 2, 3, 9],
        z: [
          [1, 2, 3, 4],
          [4, 1, 2, 3],
          [3, 4, 1, 2],
        ],
      },
    ],
  },
  heatmapSmooth: { data: [{ type: "heatmap", z: hill, zsmooth: "best" }] },
  contour: { data: [{ type: "contour", z: hill, contours: { showlabels: true }, colorscale: "Blues" }] },
  contourLines: { data: [{ type: "contour", z: hill, contours: { coloring: "lines" }, ncontours: 6 }] },
  image: {
    data: [
      {
        type: "image",
        z: range(10).map(i => range(14).map(j => [i * 25, j * 18, 128])) as unknown as number[],
      },
    ],
  },
  pie: {
    data: [
      {
        type: "pie",
        labels: ["format", "arithmetic", "copying", "none"],
        values: [12, 30, 8, 50],
        hole: 0.4,
      },
    ],
  },
  funnelarea: {
    data: [{ type: "funnelarea", values: [5, 4, 3, 2, 1], text: ["one", "two", "three", "four", "five"] }],
  },
  funnel: { data: [{ type: "funnel", y: ["sampled", "parsed", "correct"], x: [120, 80, 30] }] },
  waterfall: {
    data: [
      {
        type: "waterfall",
        x: ["start", "gain", "loss", "end"],
        y: [10, 4, -6, 0],
        measure: ["absolute", "relative", "relative", "total"],
      },
    ],
  },
  sunburst: {
    data: [
      {
        type: "sunburst",
        labels: ["all", "A", "B", "A1", "A2", "B1"],
        parents: ["", "all", "all", "A", "A", "B"],
        values: [0, 0, 0, 3, 2, 4],
      },
    ],
  },
  treemap: {
    data: [
      {
        type: "treemap",
        labels: ["all", "A", "B", "A1", "A2", "B1"],
        parents: ["", "all", "all", "A", "A", "B"],
        values: [0, 0, 0, 3, 2, 4],
      },
    ],
  },
  icicle: {
    data: [
      {
        type: "icicle",
        labels: ["all", "A", "B", "A1", "A2", "B1"],
        parents: ["", "all", "all", "A", "A", "B"],
        values: [0, 0, 0, 3, 2, 4],
      },
    ],
  },
  sankey: {
    data: [
      {
        type: "sankey",
        node: { label: ["Null", "feasible", "mastered", "solved", "failed"] },
        link: { source: [0, 0, 1, 1, 2], target: [3, 4, 3, 4, 3], value: [2, 6, 5, 3, 8] },
      },
    ],
  },
  table: {
    data: [
      {
        type: "table",
        header: { values: ["method", "reward", "KL"] },
        cells: {
          values: [
            ["GRPO", "DAPO", "RLOO"],
            [0.93, 0.91, 0.9],
            [0.02, 0.03, 0.01],
          ],
        },
      },
    ],
  },
  indicator: {
    data: [
      {
        type: "indicator",
        mode: "number+delta+gauge",
        value: 73,
        delta: { reference: 60 },
        title: { text: "solved" },
        gauge: { axis: { range: [0, 100] } },
      },
    ],
  },
  candlestick: {
    data: [
      {
        type: "candlestick",
        x: days,
        open: opens,
        close: closes,
        high: opens.map(v => v + 1),
        low: opens.map(v => v - 1),
      },
    ],
    layout: { xaxis: { rangeslider: { visible: false } } },
  },
  ohlc: {
    data: [
      {
        type: "ohlc",
        x: days,
        open: opens,
        close: closes,
        high: opens.map(v => v + 1),
        low: opens.map(v => v - 1),
      },
    ],
    layout: { xaxis: { rangeslider: { visible: false } } },
  },
  scatterpolar: {
    data: [
      { type: "scatterpolar", r: [3, 4, 2, 5, 3], theta: ["sol", "la", "ti", "do", "sol"], fill: "toself" },
    ],
  },
  scatterpolargl: { data: [{ type: "scatterpolargl", mode: "markers", r: x, theta: x.map(v => v * 30) }] },
  barpolar: { data: [{ type: "barpolar", r: [3, 4, 2, 5], theta: [0, 90, 180, 270] }] },
  scatterternary: {
    data: [{ type: "scatterternary", mode: "markers", a: [3, 1, 1, 2], b: [1, 3, 1, 2], c: [1, 1, 3, 2] }],
  },
  scattersmith: {
    data: [{ type: "scattersmith", mode: "lines+markers", real: [0.5, 1, 2, 3], imag: [0.5, 1, 2, -1] }],
  },
  carpet: {
    data: [
      {
        type: "carpet",
        carpet: "c",
        a: [0, 0, 0, 1, 1, 1, 2, 2, 2],
        b: [0, 1, 2, 0, 1, 2, 0, 1, 2],
        x: [0, 0.2, 0.5, 1, 1.2, 1.5, 2, 2.2, 2.6],
        y: [0, 1, 2, 0.2, 1.3, 2.3, 0.3, 1.5, 2.7],
      },
      { type: "scattercarpet", carpet: "c", a: [0.5, 1, 1.5], b: [0.5, 1.2, 1.5] },
      {
        type: "contourcarpet",
        carpet: "c",
        a: [0, 0, 0, 1, 1, 1, 2, 2, 2],
        b: [0, 1, 2, 0, 1, 2, 0, 1, 2],
        z: [1, 2, 3, 2, 3, 4, 3, 4, 6],
      },
    ],
  },
  parcats: {
    data: [
      {
        type: "parcats",
        dimensions: [
          { label: "before", values: ["n", "n", "f", "f", "m"] },
          { label: "after", values: ["n", "f", "f", "m", "m"] },
        ] as never,
      },
    ],
  },
  quiver: {
    data: [
      {
        type: "quiver",
        x: [1, 2, 3, 1, 2, 3],
        y: [1, 1, 1, 2, 2, 2],
        u: [1, 0.5, 0, -0.5, 1, 0.2],
        v: [0.5, 1, 1, 0.2, -0.4, 0.8],
      } as Data,
    ],
  },
  subplots: {
    data: [
      { type: "scatter", x, y: wave(0) },
      { type: "bar", x: [1, 2, 3], y: [2, 1, 3], xaxis: "x2", yaxis: "y2" },
      { type: "scatter", x: days, y: noise(20), xaxis: "x3", yaxis: "y3" },
      { type: "scatter", x: [1, 10, 100], y: [1e-4, 0.01, 10], xaxis: "x4", yaxis: "y4" },
    ],
    layout: {
      grid: { rows: 2, columns: 2, pattern: "independent" },
      xaxis4: { type: "log" },
      yaxis4: { type: "log", exponentformat: "power" },
      showlegend: false,
    },
  },
  annotations: {
    data: [{ type: "scatter", x, y: wave(0) }],
    layout: {
      title: {
        text: "Title with <i>markup</i>, x<sup>2</sup>, H<sub>2</sub>O",
        subtitle: { text: "subtitle" },
      },
      annotations: [
        { x: 5, y: 1, text: "an arrow", ax: 40, ay: -30 },
        {
          x: 18,
          y: 0,
          text: "framed<br>two lines",
          showarrow: false,
          bordercolor: "#888",
          borderpad: 4,
          bgcolor: "#eee",
        },
      ],
      shapes: [
        { type: "rect", x0: 8, x1: 12, y0: -1, y1: 1, fillcolor: "rgba(200,80,40,0.2)" },
        { type: "line", x0: 0, x1: 24, y0: 0.5, y1: 0.5, line: { dash: "dot" } },
      ],
    },
  },
  legendRow: {
    data: ["GRPO", "Dr. GRPO", "control"].map(
      (name, k) => ({ type: "scatter", name, x, y: wave(k) }) satisfies Data,
    ),
    layout: {
      legend: { orientation: "h", y: -0.25 },
      xaxis: { title: { text: "step" } },
      yaxis: { title: { text: "reward" }, tickformat: ".0%" },
    },
  },
}
