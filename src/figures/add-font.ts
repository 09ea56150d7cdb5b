import { resolve } from "node:path"
import type { FontFile } from "./render/font-files.ts"
import { setFonts } from "./render/renderer.ts"

const added: FontFile[] = []

/**
 * Adds a font file (TTF, OTF, WOFF) for scripts that the bundled fonts lack, such as Chinese or Japanese. It is used
 * where a layout names its family, and for characters that no other font has. Returns the family's name.
 *
 * ```ts
 * await addFont("/usr/share/fonts/opentype/noto/NotoSansJP-Regular.otf")
 * ```
 */
export async function addFont(path: string): Promise<string> {
  const { openSync } = await import("fontkit")
  const file = resolve(path)
  const font = openSync(file)
  if (!font.layout) throw new TypeError(`addFont: expected one font, got a collection of fonts in ${file}`)
  const style = font["OS/2"]
  added.unshift({
    family: font.familyName,
    path: file,
    weight: style?.usWeightClass ?? 400,
    italic: style?.fsSelection.italic ?? false,
  })
  setFonts([...added])
  return font.familyName
}
