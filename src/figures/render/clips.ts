/**
 * Clip paths that a bitmap can do without. resvg draws what is clipped on a layer of its own and masks it with
 * another, which takes half the time of a line figure.
 */
import { type Element, svgNamespace } from "./document.ts"
import type { FontSet } from "./fonts.ts"
import { boundingBox, type Matrix, matrixToRoot, transformBox } from "./geometry.ts"
import { styleOf } from "./style.ts"
import { type Box, type Missing, union } from "./text-layout.ts"

/** Past this many elements the boxes would take longer than the layers. */
const most = 1000

const unseen = new Set([
  "defs",
  "clipPath",
  "pattern",
  "linearGradient",
  "radialGradient",
  "marker",
  "mask",
  "style",
])

interface Painted {
  element: Element
  /** Stroke and all, in the coordinates of the root. */
  box: Box
}

/**
 * Where a group is clipped by a rectangle whose edges lie between pixels, and all that shows around the rectangle is
 * plain background, the clip is dropped and the background painted again over what the group draws outside. The
 * pixels are the same but for what the layers round. Other clips stay.
 */
export function easeClips(root: Element, scale: number, fonts: FontSet, missing: Missing): void {
  const clipped = root.querySelectorAll("g").filter(group => group.own("clip-path"))
  const [width, height] = [Number(root.getAttribute("width")), Number(root.getAttribute("height"))]
  if (
    clipped.length === 0 ||
    root.getAttribute("viewBox") !== `0 0 ${width} ${height}` ||
    root.querySelectorAll("*").length > most
  )
    return
  const all = painted(root, clipped.at(-1)!, fonts, missing)
  for (const group of clipped) {
    const matrix = matrixToRoot(group)
    const clip = clipBox(group, root, matrix)
    if (!clip || setApart(group)) continue
    const first = all.findIndex(({ element }) => group.contains(element))
    let content: Box | undefined
    for (const { element, box } of all) if (group.contains(element)) content = union(content, box)
    if (content && !inside(content, clip)) {
      if (!clip.every(edge => Math.abs(edge * scale - Math.round(edge * scale)) < 1e-6)) continue
      const outer: Box = [
        Math.max(0, Math.min(clip[0], Math.floor(content[0]) - 1)),
        Math.max(0, Math.min(clip[1], Math.floor(content[1]) - 1)),
        Math.min(width, Math.max(clip[2], Math.ceil(content[2]) + 1)),
        Math.min(height, Math.max(clip[3], Math.ceil(content[3]) + 1)),
      ]
      const color = backgroundAround(clip, outer, all.slice(0, first))
      if (!color) continue
      const frame = group.ownerDocument.createElementNS(svgNamespace, "path")
      frame.setAttribute("fill", color)
      frame.setAttribute("d", rectangle(outer) + rectangle(clip))
      frame.setAttribute("fill-rule", "evenodd")
      const back = inverse(matrixToRoot(group.parentNode!))
      frame.setAttribute("transform", `matrix(${back.a} 0 0 ${back.d} ${back.e} ${back.f})`)
      group.parentNode!.insertBefore(frame, group.nextSibling)
    }
    group.removeAttribute("clip-path")
    group.style.removeProperty("clip-path")
  }
}

const rectangle = ([left, top, right, bottom]: Box): string => `M${left},${top}H${right}V${bottom}H${left}Z`
const inside = (box: Box, around: Box): boolean =>
  box[0] >= around[0] && box[1] >= around[1] && box[2] <= around[2] && box[3] <= around[3]
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const isUpright = ({ b, c }: Matrix): boolean => b === 0 && c === 0
const inverse = ({ a, d, e, f }: Matrix): Matrix => ({ a: 1 / a, b: 0, c: 0, d: 1 / d, e: -e / a, f: -f / d })

/** The clip path of a group in the coordinates of the root, if it is a rectangle. */
function clipBox(group: Element, root: Element, matrix: Matrix): Box | undefined {
  const id = /^url\(#(.*)\)$/.exec(group.own("clip-path")!)?.[1]
  const path = root.querySelectorAll("clipPath").find(element => element.id === id)
  const [rect, ...more] = path?.children ?? []
  if (!path || rect?.localName !== "rect" || more.length > 0 || !isUpright(matrix)) return undefined
  const plain = [path, rect].every(element =>
    ["transform", "clip-path", "clipPathUnits", "rx", "ry"].every(name => !element.own(name)),
  )
  if (!plain) return undefined
  const value = (name: string): number => Number(rect.getAttribute(name) ?? 0)
  const [x, y] = [value("x"), value("y")]
  return transformBox([x, y, x + value("width"), y + value("height")], matrix)
}

/** Whether the group or what it stands in is a layer for another reason. */
function setApart(group: Element): boolean {
  for (let at: Element | null = group; at; at = at.parentNode) {
    const opacity = at.own("opacity")
    if ((opacity !== undefined && Number(opacity) !== 1) || at.own("mask") || at.own("filter")) return true
    if (at !== group && (at.own("clip-path") || !isUpright(matrixToRoot(at)))) return true
  }
  return false
}

/** What is drawn until the end of `last`, in the order in which it is drawn. */
function painted(root: Element, last: Element, fonts: FontSet, missing: Missing): Painted[] {
  const found: Painted[] = []
  let done = false
  const walk = (element: Element): void => {
    if (done || unseen.has(element.localName) || element.own("display") === "none") return
    if (element.localName === "g" || element.localName === "svg") {
      for (let child = element.firstChild; child; child = child.nextSibling)
        if (child.nodeType === 1) walk(child as Element)
      done ||= element === last
      return
    }
    const box = boundingBox(element, fonts, missing)
    const style = styleOf(element)
    const stroke = style.stroke === "none" ? 0 : Number.parseFloat(style["stroke-width"])
    if (!box || style.visibility === "hidden" || (stroke === 0 && style.fill === "none")) return
    found.push({ element, box: transformBox(thicken(box, stroke), matrixToRoot(element))! })
  }
  walk(root)
  return found
}

/** A straight upright line grows to its sides alone; corners of others may stick out by a few widths. */
function thicken([left, top, right, bottom]: Box, stroke: number): Box {
  if (stroke === 0) return [left, top, right, bottom]
  const along = (flat: boolean, across: boolean): number =>
    flat ? stroke / 2 + 0.5 : across ? 0 : stroke * 2
  const [dx, dy] = [along(left === right, top === bottom), along(top === bottom, left === right)]
  return [left - dx, top - dy, right + dx, bottom + dy]
}

/** The colour that shows between `inner` and `outer`, if it is one and opaque. */
function backgroundAround(inner: Box, outer: Box, before: readonly Painted[]): string | undefined {
  const [left, top, right, bottom] = outer
  const frame: Box[] = [
    [left, top, right, inner[1]],
    [left, inner[3], right, bottom],
    [left, inner[1], inner[0], inner[3]],
    [inner[2], inner[1], right, inner[3]],
  ]
  for (const { element, box } of before.toReversed()) {
    if (!frame.some(side => side[0] < side[2] && side[1] < side[3] && meet(side, box))) continue
    const { fill, stroke, "fill-opacity": opacity } = styleOf(element)
    const covers = element.localName === "rect" && inside(outer, box) && isUpright(matrixToRoot(element))
    const plain = /^(#[0-9a-f]{6}|rgb\([^)]*\))$/i.test(fill) && Number(opacity) === 1 && stroke === "none"
    return covers && plain && !setApart(element) ? fill : undefined
  }
  return undefined
}
