/** Mends SVG that Plotly wrote, so that every SVG program reads it alike. */
import { brickUri, vectorUri } from "./canvas.ts"

/** Characters that XML 1.0 forbids even as references: control characters and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function normalise(svg: string): string {
  return (
    svg
      .replace(forbidden, "")
      .replaceAll("TOBESTRIPPED", "'")
      // quotes inside url() are lost on programs that look the id up literally: a colour bar then turns black
      .replace(/url\((?:&quot;|&apos;|["'])(#[^"'&)]+)(?:&quot;|&apos;|["'])\)/g, "url($1)")
      // an empty declaration makes some programs drop the whole style
      .replace(/([;"])\s*[a-z-]+:\s*(?=;)/g, "$1")
      .replace(
        /(style=")([^"]*)"/g,
        (_, start: string, style: string) => `${start}${style.replace(/;{2,}/g, ";").replace(/^;/, "")}"`,
      )
      .replaceAll("crispedges", "crispEdges")
      .replaceAll("geometricprecision", "geometricPrecision")
      .replace(/<image\b[^>]*>(<\/image>)?/g, canvasImage)
      // Plotly's style sheet, which the file does not carry
      .replace(/<(path|rect|line)([^>]*class="[^"]*\bcrisp\b[^"]*")/g, '<$1 shape-rendering="crispEdges"$2')
  )
}

/** A canvas with rectangles as those rectangles; with too many of them as a bitmap whose edges stay sharp. */
function canvasImage(image: string): string {
  const value = (name: string): string => new RegExp(`[ :]${name}="([^"]*)"`).exec(image)?.[1] ?? ""
  const href = value("href")
  if (href.startsWith(brickUri))
    return image
      .replace(brickUri, "data:image/png;base64,")
      .replace("<image", '<image image-rendering="optimizeSpeed"')
  if (!href.startsWith(vectorUri)) return image
  const rectangles = Buffer.from(href.slice(vectorUri.length), "base64").toString()
  const place = `transform="${`${value("transform")} translate(${value("x")},${value("y")})`.trim()}"`
  const style = value("style") && ` style="${value("style")}"`
  return `<g class="canvas" shape-rendering="crispEdges" ${place}${style}>${rectangles}</g>`
}
