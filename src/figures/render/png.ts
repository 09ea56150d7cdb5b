import { Resvg } from "@resvg/resvg-js"

/** SVG whose text is outlined already → PNG, `scale` pixels to a px. */
export function rasterise(svg: string, scale: number): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: "zoom", value: scale } })
  return image.render().asPng()
}
