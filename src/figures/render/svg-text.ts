/** Replaces the text of an SVG by what the layout of this folder says, so that no other program lays it out anew. */
import { type Document, type Element, svgNamespace } from "./document.ts"
import type { FontSet } from "./fonts.ts"
import { styleOf } from "./style.ts"
import { layOut, type Missing, type Run } from "./text-layout.ts"

const round = (value: number): string => String(Math.round(value * 1000) / 1000)

/**
 * Text as glyph outlines: looks the same everywhere and needs no fonts. resvg's own text would use another font
 * for a whole run when one glyph is missing, and drop what no font has.
 */
export function outlineText(root: Element, fonts: FontSet, missing: Missing): void {
  replaceText(root, fonts, missing, (run, document) => {
    const scale = run.size / run.face.font.unitsPerEm
    const d = run.glyphs
      .map(({ glyph, x, y }) => glyph.path.transform(scale, 0, 0, -scale, x, y).toSVG())
      .join("")
    const style = styleOf(run.element)
    const outline = (attributes: Record<string, string>): Element => {
      const path = document.createElementNS(svgNamespace, "path")
      for (const [name, value] of Object.entries({ d, ...attributes })) path.setAttribute(name, value)
      return path
    }
    const paths: Element[] = []
    const halo = shadowColor(style["text-shadow"])
    if (halo)
      paths.push(outline({ fill: "none", stroke: halo, "stroke-width": "2", "stroke-linejoin": "round" }))
    const paint = { fill: style.fill, "fill-opacity": style["fill-opacity"] }
    paths.push(
      outline(
        style.stroke === "none"
          ? paint
          : { ...paint, stroke: style.stroke, "stroke-width": style["stroke-width"] },
      ),
    )
    for (const line of decorations(run, `${style["text-decoration"]} ${style["text-decoration-line"]}`))
      paths.push(outline({ ...paint, d: line }))
    return paths
  })
}

/** Each run as a `text` of its own at its place, its font-family naming the face: for PDF, where text stays text. */
export function pinText(root: Element, fonts: FontSet, missing: Missing, nameOf: (run: Run) => string): void {
  replaceText(root, fonts, missing, (run, document) => {
    const style = styleOf(run.element)
    const text = document.createElementNS(svgNamespace, "text")
    const attributes = {
      x: round(run.x),
      y: round(run.y),
      "font-family": nameOf(run),
      "font-size": `${run.size}px`,
      fill: style.fill,
      "fill-opacity": style["fill-opacity"],
      "xml:space": "preserve",
    }
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value)
    text.textContent = run.text
    const lines = decorations(run, `${style["text-decoration"]} ${style["text-decoration-line"]}`).map(d => {
      const path = document.createElementNS(svgNamespace, "path")
      path.setAttribute("d", d)
      path.setAttribute("fill", style.fill)
      return path
    })
    return [text, ...lines]
  })
}

function replaceText(
  root: Element,
  fonts: FontSet,
  missing: Missing,
  draw: (run: Run, document: Document) => Element[],
): void {
  const document = root.ownerDocument
  for (const text of root.querySelectorAll("text")) {
    const group = document.createElementNS(svgNamespace, "g")
    for (const name of ["transform", "opacity", "clip-path"]) {
      const value = text.own(name)
      if (value) group.setAttribute(name, value)
    }
    const { runs } = layOut(text, fonts, missing)
    for (const run of runs)
      if (run.text.trim() !== "" && styleOf(run.element).visibility !== "hidden")
        for (const element of draw(run, document)) group.appendChild(element)
    text.replaceWith(group)
  }
}

/** Plotly's automatic halo is a row of shadows of one colour around the text; a stroke behind it looks alike. */
function shadowColor(shadow: string): string | undefined {
  return /(rgba?\([^)]*\)|#[0-9a-f]{3,8})/i.exec(shadow)?.[1]
}

function decorations(run: Run, lines: string): string[] {
  const { font } = run.face
  const scale = run.size / font.unitsPerEm
  const thickness = Math.max(1, font.underlineThickness * scale)
  const bar = (y: number): string =>
    `M${round(run.x)},${round(y)}h${round(run.width)}v${round(thickness)}h${round(-run.width)}Z`
  const at: Record<string, number> = {
    underline: run.y - font.underlinePosition * scale,
    "line-through": run.y - run.size * 0.3,
    overline: run.y - (font.ascent * scale - thickness),
  }
  return Object.entries(at).flatMap(([name, y]) => (lines.includes(name) ? [bar(y)] : []))
}
