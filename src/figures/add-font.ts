import { resolve } from "node:path"
import type { Font } from "fontkit"
import type { FontFile } from "./render/font-files.ts"
import { setFonts } from "./render/renderer.ts"

const added: FontFile[] = []

/**
 * Adds a font file (TTF, OTF, WOFF, WOFF2) for scripts that the bundled fonts lack, such as Chinese or Japanese. It is used
 * where a layout names its family, and for characters that no other font has. Returns the family's name.
 *
 * ```ts
 * await addFont("/usr/share/fonts/opentype/noto/NotoSansJP-Regular.otf")
 * ```
 */
export async function addFont(path: string): Promise<string> {
  const { openSync } = await import("fontkit")
  const file = resolve(path)
  let font: Font
  try {
    font = openSync(file)
  } catch (error) {
    throw new Error(`addFont: expected a font in ${file}: ${(error as Error).message}`, { cause: error })
  }
  if (!font.layout) throw new TypeError(`addFont: expected one font, got a collection of fonts in ${file}`)
  const style = font["OS/2"]
  // The plain family name may end in a weight, "Noto Sans JP Thin"; condensed faces are a family of their own.
  const preferred = (style?.usWidthClass ?? 5) === 5 ? font.getName("preferredFamily") : null
  const family = preferred ?? font.familyName
  added.unshift({
    family,
    path: file,
    weight: style?.usWeightClass ?? 400,
    italic: style?.fsSelection.italic ?? false,
  })
  setFonts([...added])
  return family
}
