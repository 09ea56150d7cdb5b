import type { Annotation, Shape } from "plotly.js-dist-min"
import { mix } from "../colors.ts"
import type { Figure } from "../figure.ts"
import { escapeMarkup } from "../markup.ts"
import { getTheme } from "../theme.ts"
import { type ChartOptions, chart, colorOf } from "./chart.ts"
import { layeredLayout } from "./layered-layout.ts"

export interface DagNode {
  id: string
  /** Text in the box; default the id. */
  label?: string
  /** Nodes of one group have one colour. */
  group?: string
}

export interface Dag {
  nodes: readonly (DagNode | string)[]
  edges: readonly { from: string; to: string; label?: string }[]
}

export interface DagOptions extends ChartOptions {
  /** Where edges lead. Default "down". */
  direction?: "down" | "right"
}

const lineHeight = 18
const characterWidth = 7.2 // Open Sans at 12 px, a little wide

/**
 * A directed acyclic graph in layers, every edge leading down (or right). A cycle throws, naming it.
 *
 * ```ts
 * dag({ nodes: ["data", "model", "scores"], edges: [{ from: "data", to: "model" }, { from: "model", to: "scores" }] })
 * ```
 */
export function dag(graph: Dag, options: DagOptions = {}): Figure {
  const theme = getTheme()
  const right = options.direction === "right"
  const boxes = graph.nodes.map(node => {
    const { id, label = id, group = "" } = typeof node === "string" ? { id: node } : node
    const lines = label.split("\n")
    const width = Math.max(44, Math.max(...lines.map(line => line.length)) * characterWidth + 20)
    return { id, lines, group, width, height: lines.length * lineHeight + 12 }
  })
  const byId = new Map(boxes.map(box => [box.id, box]))
  const layout = layeredLayout(
    boxes.map(({ id, width, height }) => ({ id, size: right ? height : width })),
    graph.edges.map(({ from, to }) => [from, to]),
    right ? 18 : 26,
  )
  // px along the direction: layers stand as far apart as the thickest boxes and an arrow need
  const thickness = Array.from({ length: layout.layers }, (_, layer) =>
    Math.max(
      0,
      ...boxes
        .filter(box => layout.nodes.get(box.id)!.layer === layer)
        .map(box => (right ? box.width : box.height)),
    ),
  )
  const centres: number[] = []
  let depth = 0
  for (const thick of thickness) {
    centres.push(depth + thick / 2)
    depth += thick + (right ? 56 : 46)
  }
  depth -= right ? 56 : 46
  const point = (spot: { at: number; layer: number }, shift = 0): [x: number, y: number] => {
    const along = centres[spot.layer]! + shift
    return right ? [along, spot.at] : [spot.at, along]
  }

  const shapes: Partial<Shape>[] = []
  const annotations: Partial<Annotation>[] = []
  graph.edges.forEach(({ from, to, label }, i) => {
    const route = layout.edges[i]!
    const half = (id: string): number => (right ? byId.get(id)!.width : byId.get(id)!.height) / 2
    const points = route.map((spot, k) =>
      point(spot, k === 0 ? half(from) : k === route.length - 1 ? -half(to) : 0),
    )
    shapes.push({
      type: "path",
      path: curve(points, right),
      line: { color: theme.muted, width: 1.3 },
      layer: "below",
    })
    const [x, y] = points.at(-1)!
    shapes.push({
      type: "path",
      path: arrowHead(x, y, right),
      fillcolor: theme.muted,
      line: { width: 0 },
      layer: "below",
    })
    if (label === undefined) return
    const [[x0, y0], [x1, y1]] = [points[0]!, points[1]!]
    annotations.push({
      x: (x0 + x1) / 2,
      y: (y0 + y1) / 2,
      text: escapeMarkup(label),
      showarrow: false,
      bgcolor: theme.paper,
      font: { size: 11, color: theme.muted },
    })
  })
  const colors = [...new Set(boxes.map(box => box.group))]
  for (const box of boxes) {
    const [x, y] = point(layout.nodes.get(box.id)!)
    const color = colorOf(colors.indexOf(box.group), box.group, options)
    shapes.push({
      type: "path",
      path: roundedBox(x, y, box.width, box.height),
      fillcolor: mix(theme.paper, color, 0.13),
      line: { color, width: 1.4 },
    })
    annotations.push({
      x,
      y,
      text: box.lines.map(escapeMarkup).join("<br>"),
      showarrow: false,
      font: { size: 12, color: theme.ink },
    })
  }
  const [width, height] = right ? [depth, layout.extent] : [layout.extent, depth]
  const rim = 2 // half of an outline and a little
  const across = Math.max(width + 2 * rim, 240)
  const title = (options.title === undefined ? 0 : 34) + (options.subtitle ? 20 : 0)
  const hidden = { visible: false, fixedrange: true, automargin: false }
  return chart(
    options,
    [
      {
        type: "scatter",
        mode: "markers",
        x: [0],
        y: [0],
        marker: { opacity: 0 },
        hoverinfo: "skip",
        showlegend: false,
      },
    ],
    {
      width: Math.round(across) + 48,
      height: Math.round(height + 2 * rim) + 44 + title,
      margin: { l: 24, r: 24, t: 22 + title, b: 22 },
      xaxis: { ...hidden, range: [(width - across) / 2, (width + across) / 2] },
      yaxis: { ...hidden, range: [height + rim, -rim] },
      shapes,
      annotations,
    },
  )
}

const number = (value: number): string => value.toFixed(1)

/** A smooth line through the points that leaves and arrives along the direction. */
function curve(points: readonly [number, number][], right: boolean): string {
  const [first, ...rest] = points
  let path = `M${first!.map(number).join(",")}`
  let [x0, y0] = first!
  for (const [x, y] of rest) {
    const [mx, my] = [(x0 + x) / 2, (y0 + y) / 2]
    const controls = right ? [mx, y0, mx, y] : [x0, my, x, my]
    path += `C${controls.map(number).join(",")},${number(x)},${number(y)}`
    ;[x0, y0] = [x, y]
  }
  return path
}

function arrowHead(x: number, y: number, right: boolean): string {
  const [back, half] = [8, 3.6]
  const corners = right
    ? [
        [x, y],
        [x - back, y - half],
        [x - back, y + half],
      ]
    : [
        [x, y],
        [x - half, y - back],
        [x + half, y - back],
      ]
  return `M${corners.map(corner => corner.map(number).join(",")).join("L")}Z`
}

function roundedBox(x: number, y: number, width: number, height: number): string {
  const r = 6
  const [l, t, e, b] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2].map(v =>
    Number(number(v)),
  ) as [number, number, number, number]
  return `M${l + r},${t}L${e - r},${t}Q${e},${t},${e},${t + r}L${e},${b - r}Q${e},${b},${e - r},${b}L${l + r},${b}Q${l},${b},${l},${b - r}L${l},${t + r}Q${l},${t},${l + r},${t}Z`
}
