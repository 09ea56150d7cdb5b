/**
 * Colours of traces. Lightness and hue were searched for the greatest least distance (OKLab) between any two, seen
 * with full colour vision and with simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009).
 */

/** On white: blue, orange, green, red, violet, sky, brown, pink. */
export const lightColors = [
  "#356db2",
  "#e1861e",
  "#44aa95",
  "#bc3b24",
  "#4f357a",
  "#6bc7ff",
  "#623c0b",
  "#f997cf",
]

/** On near-black: the same hues, lighter. */
export const darkColors = [
  "#6190d2",
  "#e9a52d",
  "#4bd0ae",
  "#d56162",
  "#7d50b3",
  "#a8e8ff",
  "#8a6b30",
  "#feadd2",
]

/** On paper: the same hues, further apart in lightness, for copies in grey. */
export const printColors = [
  "#1d3e75",
  "#ee9c28",
  "#3b9272",
  "#9d281f",
  "#8554a8",
  "#65c0f3",
  "#472902",
  "#c879ae",
]

type RGB = [red: number, green: number, blue: number]
export function rgb(color: string): RGB {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1]
  if (hex) return [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as RGB
  const parts = /^rgba?\(([^)]*)\)$/i.exec(color)?.[1]?.split(",").map(Number)
  if (!parts || parts.length < 3)
    throw new TypeError(`expected a colour like #1a2b3c or rgb(1, 2, 3), got "${color}"`)
  return parts.slice(0, 3) as RGB
}

/** `color` made transparent: alpha 0 is invisible, 1 is solid. */
export function withAlpha(color: string, alpha: number): string {
  return `rgba(${rgb(color).join(", ")}, ${alpha})`
}

/** The colour a `share` of the way from `from` to `to`, in sRGB. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)]
  return `#${a
    .map((v, i) =>
      Math.round(v + (b[i]! - v) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`
}

/** Relative luminance (WCAG 2.2): 0 black, 1 white. */
export function luminance(color: string): number {
  const [r, g, b] = rgb(color).map(v =>
    v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  ) as RGB
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
