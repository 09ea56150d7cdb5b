/** The part of fontkit 2 that is used here; the package carries no types. */
declare module "fontkit" {
  export interface Path {
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Path
    toSVG(): string
  }
  export interface Glyph {
    readonly id: number
    readonly codePoints: number[]
    readonly path: Path
    /** The box of its control points in font units; infinite of a blank. */
    readonly cbox: { minX: number; maxX: number }
  }
  export interface GlyphRun {
    readonly glyphs: Glyph[]
    /** In font units, y upwards. */
    readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  }
  export interface Font {
    readonly familyName: string
    readonly subfamilyName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly underlinePosition: number
    readonly underlineThickness: number
    readonly "OS/2"?: { usWeightClass: number; usWidthClass: number; fsSelection: { italic: boolean } }
    getName(key: string): string | null
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): GlyphRun
  }
  export function openSync(path: string): Font
}
