/**
 * The fonts that figures are measured and drawn with. They come with the package (Open Sans; DejaVu for symbols,
 * other scripts, serif and monospace), so a figure looks the same on a machine that has no fonts at all.
 */
import { createRequire } from "node:module"
import { type Font, openSync } from "fontkit"

/** A font file and what it answers to. */
export interface FontFile {
  family: string
  path: string
  /** 100–900; 400 is regular. */
  weight: number
  italic: boolean
}

export interface Face extends FontFile {
  /** The parsed file; opened on first use. */
  readonly font: Font
}

const { resolve } = createRequire(import.meta.url)
const openSans = (folder: string, weight: number, italic = false): FontFile => ({
  family: "Open Sans",
  path: resolve(`@expo-google-fonts/open-sans/${weight}${folder}/OpenSans_${weight}${folder}.ttf`),
  weight,
  italic,
})
const dejavu = (family: string, style: string, weight: number, italic = false): FontFile => ({
  family: `DejaVu ${family}`,
  path: resolve(`dejavu-fonts-ttf/ttf/DejaVu${family.replace(" ", "")}${style}.ttf`),
  weight,
  italic,
})

export const bundledFonts: readonly FontFile[] = [
  openSans("Regular", 400),
  openSans("Regular_Italic", 400, true),
  openSans("SemiBold", 600),
  openSans("SemiBold_Italic", 600, true),
  openSans("Bold", 700),
  openSans("Bold_Italic", 700, true),
  dejavu("Sans", "", 400),
  dejavu("Sans", "-Oblique", 400, true),
  dejavu("Sans", "-Bold", 700),
  dejavu("Sans", "-BoldOblique", 700, true),
  dejavu("Sans Mono", "", 400),
  dejavu("Sans Mono", "-Bold", 700),
  dejavu("Serif", "", 400),
  dejavu("Serif", "-Italic", 400, true),
  dejavu("Serif", "-Bold", 700),
]

/** The generic and most used family names, told by the kind of face they name. */
const monospace = /mono|courier|consol|menlo|typewriter/i
const serif = /^(serif|times|georgia|garamond|droid serif|pt serif|gravitas)/i

/** The faces to choose from: those of the user first, then the bundled ones. */
export class FontSet {
  readonly #faces: Face[]
  readonly #chosen = new Map<string, readonly Face[]>()

  constructor(files: readonly FontFile[] = []) {
    this.#faces = [...files, ...bundledFonts].map(file => {
      let font: Font | undefined
      return {
        ...file,
        get font() {
          return (font ??= openSync(file.path))
        },
      }
    })
  }

  /** The faces to try in order for a CSS font-family list: what it names, then Open Sans, DejaVu Sans, the rest. */
  choose(families: string, weight: number, italic: boolean): readonly Face[] {
    const key = `${families}|${weight}|${italic}`
    const known = this.#chosen.get(key)
    if (known) return known
    const named = families.split(",").map(name => {
      const family = name.trim().replace(/^["']|["']$/g, "")
      if (this.#faces.some(face => face.family.toLowerCase() === family.toLowerCase())) return family
      if (monospace.test(family)) return "DejaVu Sans Mono"
      return serif.test(family) ? "DejaVu Serif" : undefined
    })
    const own = this.#faces.slice(0, this.#faces.length - bundledFonts.length).map(face => face.family)
    const order = [...new Set([...named, "Open Sans", "DejaVu Sans", ...own])].filter(
      family => family !== undefined,
    )
    const faces = order.map(family => nearest(this.#faces, family, weight, italic))
    this.#chosen.set(key, faces)
    return faces
  }
}

function nearest(faces: readonly Face[], family: string, weight: number, italic: boolean): Face {
  const distance = (face: Face): number =>
    Math.abs(face.weight - weight) + (face.italic === italic ? 0 : 1000)
  return faces
    .filter(face => face.family.toLowerCase() === family.toLowerCase())
    .reduce((best, face) => (distance(face) < distance(best) ? face : best))
}
