/**
 * Text as Plotly writes it into SVG (`text` with `tspan`s, anchors, em shifts, sub- and superscripts), laid out
 * with the real glyph advances: the one account of where every glyph stands, used for measuring, for outlines
 * and for PDF.
 */
import type { Glyph } from "fontkit"
import type { Element } from "./document.ts"
import type { Face, FontSet } from "./fonts.ts"
import { styleOf } from "./style.ts"

/** Characters of one face and one style in a row. */
export interface Run {
  text: string
  face: Face
  /** px */
  size: number
  /** Left end and baseline in the coordinates of the `text` element. */
  x: number
  y: number
  width: number
  /** Its left and right end in whole pixels around the ink of each glyph, as browsers take them. */
  ink: [number, number]
  /** Where the origin of each glyph stands. */
  glyphs: { glyph: Glyph; x: number; y: number }[]
  /** The element whose style it has: the `text` or a `tspan`. */
  element: Element
}

export interface TextBlock {
  runs: Run[]
  /** Left, top, right and bottom, as Chromium gives them: whole-pixel ascent and descent around each baseline. */
  box: [number, number, number, number] | undefined
  /** Sum of advances. */
  length: number
}

interface Chunk {
  runs: Run[]
  anchor: string
  start: number
  end: number
}

/** Characters without a glyph in any face, gathered as text is laid out. */
export type Missing = Set<string>

/** In units of the face's font. */
interface ShapedGlyph {
  glyph: Glyph
  advance: number
  dx: number
  dy: number
  /** Left and right ends of its ink from its origin; both 0 of a blank. */
  ink: [number, number]
}

/** What a string of one face has been shaped into: kept, for labels repeat. */
const shaped = new WeakMap<Face, Map<string, ShapedGlyph[]>>()
function shape(face: Face, text: string): ShapedGlyph[] {
  let known = shaped.get(face)
  if (!known) shaped.set(face, (known = new Map()))
  let glyphs = known.get(text)
  if (!glyphs) {
    if (known.size > 5000) known.clear()
    const { glyphs: found, positions } = face.font.layout(text)
    glyphs = found.map((glyph, i) => ({
      glyph,
      advance: positions[i]!.xAdvance,
      dx: positions[i]!.xOffset,
      dy: positions[i]!.yOffset,
      ink: Number.isFinite(glyph.cbox.minX) ? [glyph.cbox.minX, glyph.cbox.maxX] : [0, 0],
    }))
    known.set(text, glyphs)
  }
  return glyphs
}

/** Zero-width and formatting characters: they have no picture and no width in a browser. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Cuts text where the face changes or the direction of writing, for the shaper takes one of each. */
function splitByFace(text: string, faces: readonly Face[], missing: Missing): [Face, string][] {
  const parts: { face: Face; text: string; rtl: boolean }[] = []
  for (const character of text.replace(ignorable, "")) {
    const last = parts.at(-1)
    const blank = /\s/u.test(character)
    const rtl = rightToLeft.test(character)
    let face = blank ? (last?.face ?? faces[0]!) : covering(faces, character)
    if (!face) {
      missing.add(character)
      face = faces.find(({ family }) => family === "DejaVu Sans")! // for its box; Open Sans' is blank
    }
    const shown = blank ? " " : character
    if (last && last.face === face && last.rtl === rtl) last.text += shown
    else parts.push({ face, text: shown, rtl })
  }
  return parts.map(part => [part.face, part.text])
}

function covering(faces: readonly Face[], character: string): Face | undefined {
  return faces.find(face => face.font.hasGlyphForCodePoint(character.codePointAt(0)!))
}

/** Length in px of an SVG attribute such as `1.3em`, `12px`, `7`. */
function length(value: string | null, em: number): number | undefined {
  if (value === null || value === "") return undefined
  const number = Number.parseFloat(value)
  return value.endsWith("em") ? number * em : number
}

export function layOut(text: Element, fonts: FontSet, missing: Missing): TextBlock {
  const chunks: Chunk[] = []
  let x = 0
  let y = 0
  let sum = 0
  const place = (element: Element, content: string): void => {
    if (content === "") return
    const style = styleOf(element)
    const faces = fonts.choose(
      style["font-family"],
      Number(style["font-weight"]),
      style["font-style"] !== "normal",
    )
    const size = Number.parseFloat(style["font-size"])
    for (const [face, part] of splitByFace(content, faces, missing)) {
      const scale = size / face.font.unitsPerEm
      let pen = x
      const ends: [number, number] = [x, x]
      const glyphs = shape(face, part).map(({ glyph, advance, dx, dy, ink }) => {
        ends[0] = Math.min(ends[0], pen + Math.floor((dx + ink[0]) * scale))
        ends[1] = Math.max(ends[1], pen + Math.ceil((dx + ink[1]) * scale))
        const at = { glyph, x: pen + dx * scale, y: y - dy * scale }
        pen += advance * scale
        return at
      })
      const run = { text: part, face, size, x, y, width: pen - x, ink: ends, glyphs, element }
      x = pen
      sum += run.width
      if (chunks.length === 0)
        chunks.push({ runs: [], anchor: style["text-anchor"], start: run.x, end: run.x })
      chunks.at(-1)!.runs.push(run)
      chunks.at(-1)!.end = x
    }
  }
  const walk = (element: Element): void => {
    const style = styleOf(element)
    const em = Number.parseFloat(style["font-size"])
    const absoluteX = length(element.getAttribute("x"), em)
    const absoluteY = length(element.getAttribute("y"), em)
    if (absoluteX !== undefined) x = absoluteX
    if (absoluteY !== undefined) y = absoluteY
    if (element.textContent !== "") {
      x += length(element.getAttribute("dx"), em) ?? 0
      y += length(element.getAttribute("dy"), em) ?? 0
    }
    if (absoluteX !== undefined || absoluteY !== undefined)
      chunks.push({ runs: [], anchor: style["text-anchor"], start: x, end: x })
    for (const child of element.childNodes)
      if (child.nodeType === 3) {
        const content = child.textContent ?? ""
        place(element, style["white-space"].startsWith("pre") ? content : content.replace(/\s+/g, " "))
      } else if (child.nodeType === 1) walk(child as Element)
  }
  walk(text)

  let box: TextBlock["box"]
  for (const { runs, anchor, start, end } of chunks) {
    const shift = anchor === "middle" ? (start - end) / 2 : anchor === "end" ? start - end : 0
    for (const run of runs) {
      run.x += shift
      run.ink = [run.ink[0] + shift, run.ink[1] + shift]
      for (const glyph of run.glyphs) glyph.x += shift
      const { font } = run.face
      const ascent = Math.round((font.ascent / font.unitsPerEm) * run.size)
      const descent = Math.round((-font.descent / font.unitsPerEm) * run.size)
      box = union(box, [
        Math.min(run.x, run.ink[0]),
        run.y - ascent,
        Math.max(run.x + run.width, run.ink[1]),
        run.y + descent,
      ])
    }
  }
  return { runs: chunks.flatMap(chunk => chunk.runs), box, length: sum }
}

export type Box = [left: number, top: number, right: number, bottom: number]
export function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
