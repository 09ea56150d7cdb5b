import assert from "node:assert/strict"
import { dark, light, print } from "etude/figures"
import { luminance, mix, withAlpha } from "../../src/figures/colors.ts"

type Triple = [number, number, number]

/** Machado, Oliveira & Fernandes 2009, table 1, severity 1: linear RGB as seen by dichromats. */
const vision: Record<string, Triple[]> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = (color: string): Triple =>
  [1, 3, 5].map(at => {
    const v = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }) as Triple

/** OKLab (Ottosson 2020). */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function leastDistance(colors: readonly string[], matrix: Triple[]): number {
  const seen = colors.map(color => {
    const rgb = linear(color)
    return oklab(
      matrix.map(row =>
        Math.min(
          1,
          Math.max(
            0,
            row.reduce((sum, w, i) => sum + w * rgb[i]!, 0),
          ),
        ),
      ) as Triple,
    )
  })
  const distances = seen.flatMap((a, i) =>
    seen.slice(0, i).map(b => Math.hypot(...a.map((v, k) => v - b[k]!))),
  )
  return Math.min(...distances)
}

describe("colours", () => {
  // Okabe & Ito's eight reach 0.110, 0.076 and 0.076 by the same measure
  for (const theme of [light, dark, print])
    for (const [name, matrix] of Object.entries(vision))
      it(`of the ${theme.name} theme stay apart with ${name}`, () => {
        assert.ok(leastDistance(theme.colorway.slice(0, 4), matrix) >= 0.13)
        assert.ok(leastDistance(theme.colorway.slice(0, 6), matrix) >= 0.12)
        assert.ok(leastDistance(theme.colorway, matrix) >= 0.066)
      })

  it("of text stand out from the paper (WCAG 2.2: 4.5 to 1)", () => {
    for (const { paper, ink, muted } of [light, dark, print])
      for (const text of [ink, muted]) {
        const [dim, bright] = [luminance(paper), luminance(text)].sort((a, b) => a - b) as [number, number]
        assert.ok((bright + 0.05) / (dim + 0.05) >= 4.5)
      }
  })

  it("mix, and take an alpha", () => {
    assert.equal(mix("#000000", "#ffffff", 0.5), "#808080")
    assert.equal(withAlpha("#102030", 0.25), "rgba(16, 32, 48, 0.25)")
    assert.throws(() => withAlpha("reddish", 1), /got "reddish"/)
  })
})
