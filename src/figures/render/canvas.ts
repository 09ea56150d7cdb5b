/** A canvas of plain pixels: as much of the 2D context as Plotly's heatmaps and images draw with. */
import { crc32, deflateSync } from "node:zlib"
import { Resvg } from "@resvg/resvg-js"

/** Kept between pictures of a usual size: fresh memory of some megabytes takes longer to get than to fill. */
let kept = Buffer.alloc(0)
function scratch(bytes: number): Buffer {
  if (bytes > 2 ** 24) return Buffer.allocUnsafe(bytes)
  if (kept.length < bytes) kept = Buffer.allocUnsafe(bytes)
  return kept.subarray(0, bytes)
}

/** PNG (ISO/IEC 15948), 8-bit RGBA, unfiltered rows. */
export function encodePng(
  width: number,
  height: number,
  rgba: Uint8Array | Uint8ClampedArray,
  level = 6,
): Buffer {
  const pixels = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength)
  const rows = scratch(height * (1 + width * 4))
  for (let y = 0; y < height; y++) {
    rows[y * (1 + width * 4)] = 0 // no filter
    pixels.copy(rows, y * (1 + width * 4) + 1, y * width * 4, (y + 1) * width * 4)
  }
  const chunk = (type: string, body: Buffer): Buffer => {
    const framed = Buffer.alloc(12 + body.length)
    framed.writeUInt32BE(body.length, 0)
    framed.write(type, 4, "latin1")
    body.copy(framed, 8)
    framed.writeUInt32BE(crc32(framed.subarray(4, 8 + body.length)), 8 + body.length)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8) // 8 bits, RGBA, deflate, no interlace
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level })),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

type RGBA = [red: number, green: number, blue: number, alpha: number]

/** A CSS colour as Plotly writes them: `#rgb`, `#rrggbb`, `rgb(…)`, `rgba(…)`. */
export function parseColor(color: string): RGBA {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(color.trim())?.[1]
  if (hex) {
    const digits = hex.length < 6 ? [...hex].map(digit => digit + digit).join("") : hex
    const byte = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16)
    return [byte(0), byte(2), byte(4), digits.length === 8 ? byte(6) : 255]
  }
  const parts = /^rgba?\(([^)]*)\)$/i
    .exec(color.trim())?.[1]
    ?.split(/[,/\s]+/)
    .filter(Boolean)
  if (!parts || parts.length < 3)
    throw new Error(`canvas: expected a colour like #1a2b3c or rgb(1,2,3), got "${color}"`)
  const [red, green, blue, alpha = "1"] = parts
  return [Number(red), Number(green), Number(blue), Math.round(Number(alpha) * 255)]
}

/** The `Image` of a page: loads data: URIs, and fails on anything else, for nothing is fetched here. */
export class Picture {
  onload: (() => void) | undefined
  onerror: (() => void) | undefined
  #source = ""
  #pixels: Uint8Array | undefined

  get src(): string {
    return this.#source
  }
  set src(source: string) {
    this.#source = source
    this.#pixels = undefined
    setImmediate(() => (source.startsWith("data:") ? this.onload?.() : this.onerror?.()))
  }
  setAttribute(name: string, value: string): void {
    if (name === "src") this.src = value
  }
  addEventListener(name: string, listener: () => void): void {
    if (name === "load") this.onload = listener
    if (name === "error") this.onerror = listener
  }

  /** RGBA of the picture stretched to a size. */
  decoded(width: number, height: number): Uint8Array {
    const shown = `<image href="${this.#source}" width="${width}" height="${height}" preserveAspectRatio="none"/>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shown}</svg>`
    this.#pixels ??= new Resvg(svg).render().pixels
    return this.#pixels
  }
}

/**
 * Starts the URI of a canvas that was filled with few enough rectangles to stay vector: SVG of them follows, which
 * `normalise` puts in the place of the image. Bitmaps would be blurred when they are enlarged.
 */
export const vectorUri = "data:image/svg+xml;canvas=1;base64,"
const mostRectangles = 2500

/** Starts the URI of a canvas with more of them: its edges are to stay sharp when it is enlarged. */
export const brickUri = "data:image/png;canvas=1;base64,"

/** Makes a `canvas` element answer `getContext("2d")` and `toDataURL()`. WebGL contexts are null. */
export function installCanvas(canvas: object): void {
  let [width, height] = [300, 150]
  let pixels: Uint8ClampedArray | undefined
  let rectangles: string[] = []
  const surface = (): Uint8ClampedArray => (pixels ??= new Uint8ClampedArray(width * height * 4))
  const put = (
    x0: number,
    y0: number,
    w: number,
    h: number,
    colorAt: (i: number) => ArrayLike<number>,
  ): void => {
    const target = surface()
    for (let y = Math.max(0, y0); y < Math.min(height, y0 + h); y++)
      for (let x = Math.max(0, x0); x < Math.min(width, x0 + w); x++) {
        const color = colorAt((y - y0) * w + (x - x0))
        for (let k = 0; k < 4; k++) target[(y * width + x) * 4 + k] = color[k]!
      }
  }
  const context = {
    canvas,
    fillStyle: "#000000",
    globalCompositeOperation: "source-over",
    createImageData: (w: number, h: number) => ({
      width: w,
      height: h,
      data: new Uint8ClampedArray(w * h * 4),
    }),
    getImageData: (x0: number, y0: number, w: number, h: number) => {
      const data = new Uint8ClampedArray(w * h * 4)
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++)
          for (let k = 0; k < 4; k++)
            data[(y * w + x) * 4 + k] = surface()[((y0 + y) * width + x0 + x) * 4 + k] ?? 0
      return { width: w, height: h, data }
    },
    putImageData: (image: { width: number; height: number; data: Uint8ClampedArray }, x: number, y: number) =>
      put(x, y, image.width, image.height, i => image.data.subarray(i * 4, i * 4 + 4)),
    fillRect(x: number, y: number, w: number, h: number) {
      const color = parseColor(context.fillStyle)
      const [left, top] = [Math.round(Math.min(x, x + w)), Math.round(Math.min(y, y + h))]
      const [wide, high] = [Math.round(Math.max(x, x + w)) - left, Math.round(Math.max(y, y + h)) - top]
      put(left, top, wide, high, () => color)
      const fill = `rgb(${color.slice(0, 3)})" fill-opacity="${color[3] / 255}`
      if (rectangles.length <= mostRectangles)
        rectangles.push(`<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${fill}"/>`)
    },
    drawImage: (image: Picture, x: number, y: number) =>
      put(x, y, width, height, i => image.decoded(width, height).subarray(i * 4, i * 4 + 4)),
    clearRect: (x: number, y: number, w: number, h: number) => put(x, y, w, h, () => [0, 0, 0, 0]),
  }
  const size = (name: string, get: () => number, set: (value: number) => void): void => {
    Object.defineProperty(canvas, name, {
      get,
      set: (value: number) => {
        set(Math.max(0, Math.floor(Number(value))))
        pixels = undefined
        rectangles = []
      },
    })
  }
  size(
    "width",
    () => width,
    value => (width = value),
  )
  size(
    "height",
    () => height,
    value => (height = value),
  )
  Object.defineProperty(canvas, "getContext", { value: (kind: string) => (kind === "2d" ? context : null) })
  Object.defineProperty(canvas, "toDataURL", {
    value: () => {
      if (rectangles.length > 0 && rectangles.length <= mostRectangles)
        return vectorUri + Buffer.from(rectangles.join("")).toString("base64")
      const start = rectangles.length > 0 ? brickUri : "data:image/png;base64,"
      return start + encodePng(width, height, surface()).toString("base64")
    },
  })
}
