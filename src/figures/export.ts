/** Figures to files: SVG, PNG and PDF are drawn without a browser unless a trace needs WebGL. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { dirname, extname } from "node:path"
import { htmlPage, type PlotlyJs, titleOf } from "./html.ts"
import { json } from "./json.ts"
import { drawInChromium, findChromium } from "./render/chromium.ts"
import type { Drawing } from "./render/drawing.ts"
import { render } from "./render/renderer.ts"
import { needBrowser, needMaps, withoutWebGL } from "./render/traces.ts"
import type { Want } from "./render/worker.ts"

export type ImageFormat = "svg" | "png" | "pdf"
export type FileFormat = ImageFormat | "html" | "json"

export interface ExportOptions {
  /** px; by default those of the layout. */
  width?: number
  height?: number
  /** Pixels a px in PNG. Default 2. */
  scale?: number
  /** Whether SVG has text as text (default: it can be searched and edited) or as outlines. */
  text?: "text" | "outlines"
}

function want(format: ImageFormat, drawing: Drawing, options: ExportOptions): Want {
  if (format === "svg") return { format, text: options.text ?? "text" }
  if (format === "png") return { format, scale: positive("scale", options.scale ?? 2) }
  return { format, title: titleOf(drawing) }
}

function positive(name: string, value: unknown): number {
  if (typeof value === "number" && value > 0 && Number.isFinite(value)) return value
  throw new TypeError(`figure: expected ${name} to be a number above 0, got ${String(value)}`)
}

/** Pictures in a figure must be in it: nothing is fetched, and Plotly leaves out what it cannot load. */
function checkPictures({ data, layout }: Drawing): void {
  const images = (layout.images ?? []) as { source?: unknown }[]
  const traces = data.filter(trace => trace.type === "image" && trace.source !== undefined)
  for (const { source } of [...images, ...traces])
    if (typeof source !== "string" || !source.startsWith("data:"))
      throw new TypeError(
        `figure: expected pictures as data: URIs, got "${String(source).slice(0, 80)}". ` +
          "Read the file and give `data:image/png;base64,…`.",
      )
}

/** More pixels than this take more than a gigabyte while they are drawn. */
const mostPixels = 100e6

/** Without a browser these traces would come out as an empty picture or overflow the stack. */
function chromiumFor(types: readonly string[]): string {
  const path = findChromium()
  if (path) return path
  throw new Error(
    `figure: ${types.join(", ")} needs WebGL or map data, and so Chromium, which was not found on the PATH. ` +
      "Install it (Debian: apt-get install chromium) or set ETUDE_CHROMIUM to its path. toHTML() works without.",
  )
}

async function inChromium(types: readonly string[], drawing: Drawing): Promise<string> {
  try {
    return await drawInChromium(chromiumFor(types), drawing)
  } catch (error) {
    const maps = needMaps(types)
    if (maps.length === 0) throw error
    throw new Error(
      `figure: ${maps.join(", ")} needs map data that Plotly fetches (from cdn.plot.ly, or layout.map.style), and ` +
        `Chromium did not get it (${(error as Error).message.replace(/^figure: |\.$/g, "")}). Where there is a network, toHTML() shows it too.`,
      { cause: error },
    )
  }
}

const warned = new Set<string>()
function warnOfMissing(missing: readonly string[]): void {
  const news = missing.filter(character => !warned.has(character))
  if (news.length === 0) return
  for (const character of news) warned.add(character)
  const named = news
    .map(c => `${c} (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})`)
    .join(", ")
  process.emitWarning(
    `no font has ${named}: it is drawn as an empty box. addFont("path/to/font.ttf") adds one.`,
    "FigureWarning",
  )
}

/** One drawing, in each format. Characters that no font has are named in a process warning, each once. */
export async function exportFigure(
  drawing: Drawing,
  formats: readonly ImageFormat[],
  options: ExportOptions = {},
): Promise<(string | Uint8Array)[]> {
  const layout = {
    ...drawing.layout,
    width: positive("width", options.width ?? drawing.layout.width),
    height: positive("height", options.height ?? drawing.layout.height),
  }
  checkPictures(drawing)
  const pixels = layout.width * layout.height * (options.scale ?? 2) ** 2
  if (formats.includes("png") && pixels > mostPixels)
    throw new RangeError(
      `figure: expected a PNG of at most ${mostPixels / 1e6} million pixels, got ${layout.width} × ${layout.height} px at scale ${options.scale ?? 2}`,
    )
  const plain = { ...drawing, data: withoutWebGL(drawing.data), layout }
  const types = needBrowser(plain.data)
  const source =
    types.length === 0
      ? plain
      : { svg: await inChromium(types, plain), width: layout.width, height: layout.height }
  const { files, missing } = await render(
    source,
    formats.map(format => want(format, drawing, options)),
  )
  warnOfMissing(missing)
  return files
}

const formats: readonly string[] = ["svg", "png", "pdf", "html", "json"] satisfies FileFormat[]

/** Writes one figure to each path, beside its place first, so that no reader sees half a file. */
export async function writeFigure(
  drawing: Drawing,
  paths: readonly string[],
  options: ExportOptions & { plotlyjs?: PlotlyJs } = {},
): Promise<void> {
  if (paths.length === 0)
    throw new TypeError(`savefig: expected at least one path, ending in .${formats.join(", .")}`)
  const endings = paths.map(path => extname(path).slice(1).toLowerCase() as FileFormat)
  endings.forEach((ending, i) => {
    if (!formats.includes(ending))
      throw new TypeError(`savefig: expected a path ending in .${formats.join(", .")}, got "${paths[i]}"`)
  })
  const images = endings.filter((ending): ending is ImageFormat => ending !== "html" && ending !== "json")
  const drawn = images.length > 0 ? await exportFigure(drawing, images, options) : []
  for (const [i, path] of paths.entries()) {
    const ending = endings[i]!
    const body =
      ending === "html"
        ? htmlPage(drawing, options.plotlyjs ?? "inline")
        : ending === "json"
          ? json(drawing)
          : drawn.shift()!
    await mkdir(dirname(path), { recursive: true })
    const aside = `${path}.${process.pid}.part`
    try {
      await writeFile(aside, body)
      await rename(aside, path)
    } catch (error) {
      await rm(aside, { force: true })
      throw error
    }
  }
}
