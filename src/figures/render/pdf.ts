import PDFDocument from "pdfkit"
import toPdf from "svg-to-pdfkit"
import type { FontSet } from "./fonts.ts"
import { pinText } from "./svg-text.ts"
import type { Missing } from "./text-layout.ts"
import { parseSvg, serialise } from "./xml.ts"

/** CSS px to PDF points. */
const points = 72 / 96

/** SVG → one PDF page of its size: vector, text as text, the used glyphs of the fonts embedded. */
export async function toPDF(
  svg: string,
  width: number,
  height: number,
  title: string,
  fonts: FontSet,
  missing: Missing,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [width * points, height * points],
    margin: 0,
    info: { Title: title, Producer: "etude", Creator: "etude", CreationDate: new Date(0) }, // same figure, same bytes
  })
  const chunks: Buffer[] = []
  document.on("data", (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => {
    document.on("end", resolve)
    document.on("error", reject)
  })
  const files = new Map<string, string>()
  const root = parseSvg(svg)
  pinText(root, fonts, missing, run => {
    const name = `face${[...files.keys()].indexOf(run.face.path) + 1 || files.size + 1}`
    files.set(run.face.path, name)
    document.registerFont(name, run.face.path)
    return name
  })
  const warnings: string[] = []
  // svg-to-pdfkit refuses dashes of length 0
  const dashed = serialise(root).replace(
    /stroke-dasharray(:|=")([^;"]*)/g,
    (_, mark: string, list: string) =>
      `stroke-dasharray${mark}${list.replace(/(^|[ ,])0(px)?(?=$|[ ,])/g, "$10.001$2")}`,
  )
  toPdf(document, dashed, 0, 0, {
    fontCallback: (family: string) => family,
    warningCallback: (warning: string) => warnings.push(warning),
  })
  document.end()
  await done
  if (warnings.length > 0) throw new Error(`PDF: ${[...new Set(warnings)].join("; ")}`)
  return Buffer.concat(chunks)
}
