import { Resvg } from "@resvg/resvg-js"
import { encodePng } from "./canvas.ts"

/** SVG whose text is outlined already → PNG, `scale` pixels to a px. */
export function rasterise(svg: string, scale: number): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: "zoom", value: scale },
  }).render()
  const { pixels, width, height } = image
  // zlib's quick level is twice as fast as resvg's encoder and no larger; transparency is left to resvg
  return isOpaque(pixels) ? encodePng(width, height, pixels, 2) : image.asPng()
}

function isOpaque(rgba: Uint8Array): boolean {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4)
  let all = -1
  for (let i = 0; i < words.length; i++) all &= words[i]!
  return all >>> 24 === 255
}
