/**
 * The fonts that come with the package (Open Sans; DejaVu for symbols, other scripts, serif and monospace), so that
 * a figure looks the same on a machine that has no fonts at all.
 */
import { createRequire } from "node:module"

/** A font file and what it answers to. */
export interface FontFile {
  family: string
  path: string
  /** 100–900; 400 is regular. */
  weight: number
  italic: boolean
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
