/** Mends SVG that Plotly wrote through linkedom, so that every SVG program reads it alike. */

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
      // Plotly's style sheet, which the file does not carry
      .replace(/<(path|rect|line)([^>]*class="[^"]*\bcrisp\b[^"]*")/g, '<$1 shape-rendering="crispEdges"$2')
  )
}
