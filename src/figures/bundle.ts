/** What a figure sends to a notebook: the MIME bundle of the display protocol. */
import { exportFigure, type FileFormat, type ImageFormat } from "./export.ts"
import { htmlOutput, htmlPage, titleOf } from "./html.ts"
import { json } from "./json.ts"
import type { Drawing } from "./render/drawing.ts"

/** The method by which notebooks ask a value how it is shown. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display")

export type Bundle = Record<string, string | object>

export type Display = "interactive" | "static"
let display: Display = "interactive"
let plotlySent = false

/**
 * How figures are shown from now on. "interactive" (the default): a live plot where scripts run, a picture
 * elsewhere; Plotly itself (2 MB) travels in the first output. "static": the picture alone, for notebooks that are
 * committed to a repository.
 */
export function setDisplay(mode: Display): void {
  if (mode !== "interactive" && mode !== "static")
    throw new TypeError(`setDisplay: expected "interactive" or "static", got "${String(mode)}"`)
  display = mode
}

const mime: Record<ImageFormat, string> = { svg: "image/svg+xml", png: "image/png", pdf: "application/pdf" }

/**
 * `formats` is what a headless run wants to write to files; the bundle of a named figure then holds each of them, and
 * the picture. A figure without a name is written to no file, so the picture is all that it leaves in the notebook.
 * With "json" among them the figure's data stay in the notebook, too.
 * SVG is sent on request only: notebooks that are not trusted refuse to show it.
 */
export async function displayBundle(
  drawing: Drawing,
  name: string | undefined,
  formats?: readonly FileFormat[],
): Promise<Bundle> {
  const asked = name === undefined ? [] : (formats ?? [])
  const images = [...new Set<ImageFormat>(["png", ...asked.filter((f): f is ImageFormat => f in mime)])]
  const files = await exportFigure(drawing, images)
  const bundle: Bundle = {}
  images.forEach((format, i) => {
    const file = files[i]!
    bundle[mime[format]] = typeof file === "string" ? file : Buffer.from(file).toString("base64")
  })
  // the PNG has two pixels to a px
  const { width, height } = drawing.layout
  bundle["application/vnd.etude.metadata+json"] = { "image/png": { width, height } }
  const traces = drawing.data.length === 1 ? "1 trace" : `${drawing.data.length} traces`
  bundle["text/plain"] = `Figure(${[name, traces, titleOf(drawing)].filter(Boolean).join(", ")})`
  if (name !== undefined) bundle["application/vnd.etude.export+json"] = { name }
  if (asked.includes("html")) bundle["text/html"] = htmlPage(drawing, "inline")
  if (!formats?.includes("json") && (formats || display === "static")) return bundle
  bundle["application/vnd.plotly.v1+json"] = JSON.parse(json(drawing)) as object
  if (formats) return bundle
  bundle["text/html"] = htmlOutput(drawing, files[0] as Uint8Array, !plotlySent)
  plotlySent = true
  return bundle
}
