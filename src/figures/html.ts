/** Figures as HTML: a page of its own, or the output of a notebook cell. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { json } from "./json.ts"
import { escapeMarkup, withoutMarkup } from "./markup.ts"
import type { Drawing } from "./render/drawing.ts"
import { bundledFonts } from "./render/font-files.ts"
import { plotlyPath, plotlyVersion } from "./render/plotly-file.ts"

/** Where a page has Plotly from: in the page, from a server, or from the page around it. */
export type PlotlyJs = "inline" | "cdn" | "none"

const cdn = `https://cdn.jsdelivr.net/npm/plotly.js-dist-min@${plotlyVersion}/plotly.min.js`

/** JSON that can stand inside a script element. */
const inScript = (drawing: Drawing): string =>
  json(drawing).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")

const attribute = (text: string): string => escapeMarkup(text).replaceAll('"', "&quot;")

export function titleOf(drawing: Drawing): string {
  const title = drawing.layout.title as { text?: string } | undefined
  return withoutMarkup(title?.text ?? "")
}

/** A name for the figure's element that is the same each time the same figure is written. */
const idOf = (drawing: Drawing): string =>
  `figure-${createHash("sha256").update(json(drawing)).digest("hex").slice(0, 12)}`

export function htmlPage(drawing: Drawing, plotlyjs: PlotlyJs): string {
  const id = idOf(drawing)
  const { width, height } = drawing.layout
  const body = `<div id="${id}" style="width:${width}px;height:${height}px"></div>
<script>
{
  const { data, layout, config } = ${inScript(drawing)}
  Plotly.newPlot("${id}", data, layout, { responsive: true, displaylogo: false, ...config })
}
</script>`
  if (plotlyjs === "none") return body
  const source =
    plotlyjs === "cdn"
      ? `<script src="${cdn}" charset="utf-8"></script>`
      : `<script>${readFileSync(plotlyPath, "utf8").replaceAll("</script", "<\\/script")}</script>`
  const background = String(drawing.layout.paper_bgcolor ?? templateBackground(drawing))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${attribute(titleOf(drawing) || "Figure")}</title>
<style>
body { margin: 0; background: ${attribute(background)} }
${plotlyjs === "inline" ? faceRules() : ""}
</style>
${source}
</head>
<body>
${body}
</body>
</html>
`
}

function templateBackground(drawing: Drawing): string {
  const template = drawing.layout.template as { layout?: { paper_bgcolor?: string } } | undefined
  return template?.layout?.paper_bgcolor ?? "#ffffff"
}

/** What is read from files once: Plotly compressed (2 MB instead of 4.8), and the two faces of the themes. */
const once = new Map<string, string>()
function base64(path: string, encode = (bytes: Buffer): Buffer => bytes): string {
  const known = once.get(path)
  if (known !== undefined) return known
  const text = encode(readFileSync(path)).toString("base64")
  once.set(path, text)
  return text
}
const packedPlotly = (): string => base64(plotlyPath, bytes => gzipSync(bytes, { level: 9 }))

const pageFaces = bundledFonts.filter(
  ({ family, weight, italic }) => family === "Open Sans" && !italic && weight < 700,
)
const faceRules = (): string =>
  pageFaces
    .map(({ family, path, weight }) => {
      const source = `url(data:font/ttf;base64,${base64(path)})`
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: ${source} }`
    })
    .join("\n")

/** Evaluated with `define`, `module` and `exports` shadowed: pages with AMD or CommonJS would capture the bundle. */
const unpack = `(async packed => {
  const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0))
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text()
  const module = { exports: {} }
  new Function("module", "exports", "define", text)(module, module.exports, undefined)
  return module.exports
})`

/**
 * The output of a notebook cell: the picture, which a live plot replaces once Plotly is there. One output of the
 * notebook `carries` Plotly; the others wait for it, and after three seconds try the network. Where scripts do not
 * run (an untrusted notebook, GitHub), the picture stays.
 */
export function htmlOutput(drawing: Drawing, png: Uint8Array, carries: boolean): string {
  const id = idOf(drawing)
  const { width, height } = drawing.layout
  const image = `data:image/png;base64,${Buffer.from(png).toString("base64")}`
  const carried = carries
    ? `page.load ??= ${unpack}("${packedPlotly()}").then(page.ready, console.error)`
    : ""
  return `<div data-figure="${id}" style="width:${width}px;max-width:100%;min-height:${height}px"><img src="${image}" width="${width}" height="${height}" alt="${attribute(titleOf(drawing) || "Figure")}"></div>
<script>
{
  const page = (window.etudeFigures ??= {})
  page.plotly ??= new Promise(resolve => (page.ready = resolve))
  ${carried}
  setTimeout(() => (page.load ??= import("${cdn}").then(() => page.ready(window.Plotly), () => (page.load = undefined))), 3000)
  page.plotly.then(Plotly => {
    const { data, layout, config } = ${inScript(drawing)}
    for (const place of document.querySelectorAll('[data-figure="${id}"]:not([data-drawn])')) {
      place.dataset.drawn = ""
      place.replaceChildren()
      Plotly.newPlot(place, data, layout, { responsive: true, displaylogo: false, ...config })
    }
  })
}
</script>`
}
