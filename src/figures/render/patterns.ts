/** Pattern fills for resvg, which draws one cell into a bitmap of whole pixels and stretches that. */
import { type Element, svgNamespace } from "./document.ts"
import { flatten } from "./geometry.ts"

/** How many cells in a row are nearly a whole number of pixels. */
function repeats(size: number, scale: number): number {
  const error = (n: number): number => Math.abs(n * size * scale - Math.round(n * size * scale))
  let best = 1
  for (let n = 1; n <= 24 && error(best) > 0.02; n++) if (error(n) < error(best)) best = n
  return best
}

/** Copies of an element at many places. Those of a path are one path: lines that reach over cells are drawn once. */
function manyOf(element: Element, places: readonly [number, number][]): Element {
  if (element.localName === "path") {
    const lines = flatten(element.getAttribute("d") ?? "")
    const at = ([dx, dy]: readonly [number, number]): string =>
      lines.map(points => `M${points.map(([x, y]) => `${x + dx},${y + dy}`).join("L")}`).join("")
    const path = element.cloneNode()
    path.setAttribute("d", places.map(at).join(""))
    return path
  }
  const group = element.ownerDocument.createElementNS(svgNamespace, "g")
  for (const [x, y] of places) {
    const copy = group.appendChild(element.ownerDocument.createElementNS(svgNamespace, "g"))
    copy.setAttribute("transform", `translate(${x} ${y})`)
    copy.appendChild(element.cloneNode(true))
  }
  return group
}

/** Makes cells of several of the pattern's, so that stretching them to whole pixels does not show. */
export function widenPatterns(root: Element, scale: number): void {
  for (const pattern of root.querySelectorAll("pattern")) {
    const [width, height] = ["width", "height"].map(name =>
      Number.parseFloat(pattern.getAttribute(name) ?? ""),
    )
    if (pattern.getAttribute("patternUnits") !== "userSpaceOnUse" || !width || !height) continue
    const [across, down] = [repeats(width, scale), repeats(height, scale)]
    const places: [number, number][] = []
    for (let i = -1; i <= across; i++) for (let j = -1; j <= down; j++) places.push([i * width, j * height])
    for (const element of pattern.children) {
      pattern.insertBefore(manyOf(element, places), element)
      element.remove()
    }
    pattern.setAttribute("width", across * width)
    pattern.setAttribute("height", down * height)
  }
}
