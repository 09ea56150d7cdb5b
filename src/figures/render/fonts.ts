/** The fonts that figures are measured and drawn with. */
import { type Font, openSync } from "fontkit"
import { bundledFonts, type FontFile } from "./font-files.ts"

export interface Face extends FontFile {
  /** The parsed file; opened on first use. */
  readonly font: Font
}

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
