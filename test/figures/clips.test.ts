import assert from "node:assert/strict"
import { figure } from "etude/figures"
import { easeClips } from "../../src/figures/render/clips.ts"
import type { Element } from "../../src/figures/render/document.ts"
import { FontSet } from "../../src/figures/render/fonts.ts"
import { rasterise } from "../../src/figures/render/png.ts"
import { outlineText } from "../../src/figures/render/svg-text.ts"
import { parseSvg, serialise } from "../../src/figures/render/xml.ts"
import { gallery } from "./gallery.ts"
import { goldens, size } from "./goldens/figures.ts"
import { decodePng } from "./pixels.ts"

const fonts = new FontSet()
const clipsOf = (root: Element): number => root.querySelectorAll("g").filter(g => g.own("clip-path")).length
const pixels = (root: Element, scale: number): Uint8Array => {
  outlineText(root, fonts, new Set())
  return decodePng(rasterise(serialise(root), scale)).data
}

/** How far the colours of a picture move when its clips are eased, and how many clips that leaves. */
function ease(svg: string, scale: number): { most: number; apart: number; left: number } {
  const eased = parseSvg(svg)
  easeClips(eased, scale, fonts, new Set())
  const left = clipsOf(eased)
  const [before, after] = [pixels(parseSvg(svg), scale), pixels(eased, scale)]
  let [most, apart] = [0, 0]
  for (let i = 0; i < before.length; i++) {
    const move = Math.abs(before[i]! - after[i]!)
    if (move > most) most = move
    if (move > 2) apart++
  }
  return { most, apart: apart / before.length, left }
}

const drawing = (inner: string, clip = `<rect x="10" y="10" width="80" height="60"/>`, more = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80" viewBox="0 0 100 80">
<rect width="100" height="80" fill="#ffffff"/>${more}<defs><clipPath id="c">${clip}</clipPath></defs>
<g clip-path="url(#c)">${inner}</g></svg>`
const crossing = `<path d="M0,0L100,80M40,0V80" stroke="#cc0000" stroke-width="3"/>`

describe("clips that a bitmap can do without", () => {
  it("leaves the pixels of figures as they were, but for rounding", async () => {
    const some = [gallery.learningCurves!()]
    for (const name of ["fill", "subplots", "annotations"] as const) {
      const { data, layout } = goldens[name]!
      some.push(figure({ data, layout: { ...size, ...layout } }))
    }
    for (const chart of some) {
      const svg = await chart.toSVG()
      const { most, apart, left } = ease(svg, 2)
      assert.ok(
        most <= 32 && apart < 2e-4,
        `${chart.name}: ${most} of 255 at most, ${apart} of the values apart`,
      )
      assert.ok(left < clipsOf(parseSvg(svg)), "some clip is gone")
    }
  })

  it("paints the background again around what sticks out", () => {
    const { most, left } = ease(drawing(crossing), 1)
    assert.ok(most <= 1 && left === 0, "but for rounding")
    assert.equal(
      ease(drawing(`<path d="M20,20L80,60" stroke="#cc0000"/>`), 1.5).left,
      0,
      "inside: no edge needed",
    )
  })

  it("keeps a clip that it cannot paint around", () => {
    const kept = (svg: string, scale = 1): void => {
      const { most, left } = ease(svg, scale)
      assert.deepEqual([most, left], [0, 1])
    }
    kept(drawing(crossing, `<rect x="10.5" y="10" width="80" height="60"/>`)) // cuts through pixels
    kept(drawing(crossing), 1.25)
    kept(drawing(crossing, `<circle cx="50" cy="40" r="30"/>`))
    kept(drawing(crossing, undefined, `<text x="2" y="30" font-size="12">under</text>`)) // would be painted over
    kept(drawing(crossing, undefined, `<rect x="0" y="5" width="60" height="3" fill="#00aa00"/>`))
    kept(drawing(crossing).replace("#ffffff", "#ffffff80")) // no plain background
    kept(drawing(crossing).replace('clip-path="url(#c)"', 'clip-path="url(#c)" opacity="0.5"'))
    kept(drawing(crossing).replace('viewBox="0 0 100 80"', 'viewBox="0 0 200 160"'))
  })
})
