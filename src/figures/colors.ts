/** Colours of traces, chosen to stay apart under protanopia, deuteranopia and tritanopia, and to mix. */

/** On white. Blue, orange, green, red, purple, sky, brown, pink. */
export const lightColors = [
  "#2b6cb8",
  "#e58a17",
  "#16997a",
  "#c43c35",
  "#8461b5",
  "#5ab4e5",
  "#8a6420",
  "#d776ab",
]

/** On near-black: the same hues, lighter. */
export const darkColors = [
  "#5b9fe8",
  "#f2a541",
  "#3fc79f",
  "#ef6f66",
  "#b295e0",
  "#8fd3f7",
  "#c39a52",
  "#f0a0cb",
]

/** On paper: the same hues, darker, falling apart in lightness so that a grey copy still tells the first four. */
export const printColors = [
  "#1f4e8c",
  "#d97f0f",
  "#5fb59c",
  "#9c241f",
  "#7a59a8",
  "#2f93cc",
  "#6b4a12",
  "#cf6aa0",
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
