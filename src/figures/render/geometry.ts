/** Matrices, paths and bounding boxes of SVG elements: what a browser's `getBBox` and `getPointAtLength` answer. */
import type { Element } from "./document.ts"
import type { FontSet } from "./fonts.ts"
import { type Box, layOut, type Missing, union } from "./text-layout.ts"

/** x' = a x + c y + e, y' = b x + d y + f */
export interface Matrix {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}
export const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

export function multiply(m: Matrix, n: Matrix): Matrix {
  return {
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    e: m.a * n.e + m.c * n.f + m.e,
    f: m.b * n.e + m.d * n.f + m.f,
  }
}

/** The matrix of a `transform` attribute. */
export function parseTransform(transform: string | null): Matrix {
  let matrix = identity
  for (const [, name, list] of (transform ?? "").matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const v = (list!.match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const [p = 0, q] = v
    const rotate = (degrees: number): Matrix => {
      const radians = (degrees * Math.PI) / 180
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
      return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 }
    }
    const step: Record<string, () => Matrix> = {
      translate: () => ({ ...identity, e: p, f: q ?? 0 }),
      scale: () => ({ ...identity, a: p, d: q ?? p }),
      rotate: () => {
        const [, cx = 0, cy = 0] = v
        const about = multiply({ ...identity, e: cx, f: cy }, rotate(p))
        return multiply(about, { ...identity, e: -cx, f: -cy })
      },
      skewX: () => ({ ...identity, c: Math.tan((p * Math.PI) / 180) }),
      skewY: () => ({ ...identity, b: Math.tan((p * Math.PI) / 180) }),
      matrix: () => ({ a: p, b: q ?? 0, c: v[2] ?? 0, d: v[3] ?? 1, e: v[4] ?? 0, f: v[5] ?? 0 }),
    }
    matrix = multiply(matrix, step[name!]?.() ?? identity)
  }
  return matrix
}

export function transformBox(box: Box | undefined, m: Matrix): Box | undefined {
  if (!box) return undefined
  const [left, top, right, bottom] = box
  const xs: number[] = []
  const ys: number[] = []
  for (const x of [left, right])
    for (const y of [top, bottom]) {
      xs.push(m.a * x + m.c * y + m.e)
      ys.push(m.b * x + m.d * y + m.f)
    }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

type Point = [x: number, y: number]
const curveSteps = 24

/** The subpaths of path data as polylines; curves are cut into short straight pieces. */
export function flatten(d: string): Point[][] {
  const subpaths: Point[][] = []
  const tokens = d.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []
  let at: Point = [0, 0]
  let start: Point = [0, 0]
  let control: Point | undefined
  let command = ""
  let i = 0
  const number = (): number => Number(tokens[i++])
  const line = (to: Point): void => {
    subpaths.at(-1)?.push(to)
    at = to
  }
  const curve = (...points: Point[]): void => {
    const all = [at, ...points]
    for (let step = 1; step <= curveSteps; step++) line(bezier(all, step / curveSteps))
  }
  while (i < tokens.length) {
    if (/[a-z]/i.test(tokens[i]!)) command = tokens[i++]!
    const relative = command === command.toLowerCase()
    const [ox, oy]: Point = relative ? at : [0, 0]
    const point = (): Point => [ox + number(), oy + number()]
    const before = at
    switch (command.toUpperCase()) {
      case "M":
        at = start = point()
        subpaths.push([at])
        command = relative ? "l" : "L" // further pairs are lines
        break
      case "L":
        line(point())
        break
      case "H":
        line([ox + number(), at[1]])
        break
      case "V":
        line([at[0], oy + number()])
        break
      case "C": {
        const [first, second, end] = [point(), point(), point()]
        curve(first, second, end)
        control = second
        continue
      }
      case "S": {
        const first: Point = control ? [2 * before[0] - control[0], 2 * before[1] - control[1]] : before
        const [second, end] = [point(), point()]
        curve(first, second, end)
        control = second
        continue
      }
      case "Q": {
        const [first, end] = [point(), point()]
        curve(first, end)
        control = first
        continue
      }
      case "T": {
        const first: Point = control ? [2 * before[0] - control[0], 2 * before[1] - control[1]] : before
        curve(first, point())
        control = first
        continue
      }
      case "A": {
        const [rx, ry, turn, large, sweep] = [number(), number(), number(), number(), number()]
        for (const p of arc(before, rx, ry, turn, large !== 0, sweep !== 0, point())) line(p)
        break
      }
      case "Z":
        line(start)
        break
      default:
        throw new Error(`path data: unknown command "${command}" in "${d.slice(0, 80)}"`)
    }
    control = undefined
  }
  return subpaths
}

function bezier(points: Point[], t: number): Point {
  let level = points
  while (level.length > 1)
    level = level.slice(1).map(([x, y], i) => {
      const [px, py] = level[i]!
      return [px + (x - px) * t, py + (y - py) * t]
    })
  return level[0]!
}

/** Points of an elliptical arc: SVG 2, appendix B.2.4 (endpoint to centre parameterisation). */
function arc(
  from: Point,
  rx: number,
  ry: number,
  turn: number,
  large: boolean,
  sweep: boolean,
  to: Point,
): Point[] {
  if (rx === 0 || ry === 0 || (from[0] === to[0] && from[1] === to[1])) return [to]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x1, y1] = [cos * hx + sin * hy, cos * hy - sin * hx]
  const grow = Math.max(1, Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow]
  const square = (a * b) ** 2 / ((a * y1) ** 2 + (b * x1) ** 2) - 1
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, square))
  const [cx1, cy1] = [(k * a * y1) / b, (-k * b * x1) / a]
  const centre: Point = [
    cos * cx1 - sin * cy1 + (from[0] + to[0]) / 2,
    sin * cx1 + cos * cy1 + (from[1] + to[1]) / 2,
  ]
  const angle = (sign: number): number => Math.atan2((sign * y1 - cy1) / b, (sign * x1 - cx1) / a)
  const first = angle(1)
  let sweepAngle = angle(-1) - first
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI
  const points: Point[] = []
  for (let step = 1; step <= curveSteps; step++) {
    const t = first + (sweepAngle * step) / curveSteps
    const [x, y] = [a * Math.cos(t), b * Math.sin(t)]
    points.push(step === curveSteps ? to : [cos * x - sin * y + centre[0], sin * x + cos * y + centre[1]])
  }
  return points
}

export function pathLength(d: string): number {
  let sum = 0
  for (const points of flatten(d))
    for (let i = 1; i < points.length; i++)
      sum += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1])
  return sum
}

export function pointAtLength(d: string, wanted: number): { x: number; y: number } {
  let left = Math.max(0, wanted)
  let last: Point = [0, 0]
  for (const points of flatten(d)) {
    last = points[0] ?? last
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1]!, points[i]!]
      const step = Math.hypot(to[0] - from[0], to[1] - from[1])
      if (step >= left && step > 0) {
        const t = left / step
        return { x: from[0] + (to[0] - from[0]) * t, y: from[1] + (to[1] - from[1]) * t }
      }
      left -= step
      last = to
    }
  }
  return { x: last[0], y: last[1] }
}

function pathBox(d: string): Box | undefined {
  let box: Box | undefined
  for (const points of flatten(d)) for (const [x, y] of points) box = union(box, [x, y, x, y])
  return box
}

/** The box of an element in its own coordinates, strokes left out, as `getBBox` defines it. */
export function boundingBox(element: Element, fonts: FontSet, missing: Missing): Box | undefined {
  const value = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? "0") || 0
  const [x, y] = [value("x"), value("y")]
  switch (element.nodeName) {
    case "text":
    case "tspan":
      return layOut(element, fonts, missing).box
    case "path":
      return pathBox(element.getAttribute("d") ?? "")
    case "rect":
    case "image":
    case "foreignObject":
      return [x, y, x + value("width"), y + value("height")]
    case "circle":
    case "ellipse": {
      const rx = value("rx") || value("r")
      const ry = value("ry") || value("r")
      return [value("cx") - rx, value("cy") - ry, value("cx") + rx, value("cy") + ry]
    }
    case "line": {
      const [x1, x2, y1, y2] = [value("x1"), value("x2"), value("y1"), value("y2")]
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
    }
    case "g":
    case "svg":
    case "a":
    case "switch": {
      let box: Box | undefined
      for (const child of element.children) {
        if (child.own("display") === "none") continue
        const inner = boundingBox(child, fonts, missing)
        box = union(box, transformBox(inner, parseTransform(child.getAttribute("transform"))))
      }
      return box
    }
    default:
      return undefined // defs, clipPath, title and the like show nothing
  }
}

/** The matrix from an element's coordinates to those of the outermost `svg`. */
export function matrixToRoot(element: Element): Matrix {
  let matrix = identity
  let node: Element | null = element
  while (node) {
    matrix = multiply(parseTransform(node.getAttribute("transform")), matrix)
    node = node.parentNode
  }
  return matrix
}
