import { inflateSync } from "node:zlib"

export interface Pixels {
  width: number
  height: number
  /** RGBA, a byte each. */
  data: Uint8Array
}

/** Decodes a PNG (ISO/IEC 15948) of 8 bits, RGB or RGBA, not interlaced. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const kind = [...file.subarray(24, 29)].join(" ")
  const channels = { "8 2 0 0 0": 3, "8 6 0 0 0": 4 }[kind]
  if (!channels) throw new Error(`PNG: expected 8 bits RGB or RGBA without interlace, got header ${kind}`)
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const rows = Buffer.alloc(height * stride)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? rows[y * stride + i - channels]! : 0
      const up = y > 0 ? rows[(y - 1) * stride + i]! : 0
      const corner = i >= channels && y > 0 ? rows[(y - 1) * stride + i - channels]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      rows[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let p = 0; p < width * height; p++)
    for (let c = 0; c < channels; c++) data[p * 4 + c] = rows[p * channels + c]!
  return { width, height, data }
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map(value => Math.abs(left + up - corner - value)) as [
    number,
    number,
    number,
  ]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/**
 * Share of the pixels that differ clearly: by more than `threshold` of 255 in some channel from every pixel of
 * the other picture within `reach`, in both directions. With reach 0 pixel is held against pixel; 1 forgives what
 * two programs' antialiasing does to an edge.
 */
export function difference(a: Pixels, b: Pixels, threshold: number, reach: 0 | 1): number {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`expected pictures of one size, got ${a.width}×${a.height} and ${b.width}×${b.height}`)
  let count = 0
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++)
      if (!found(a, b, x, y, threshold, reach) || !found(b, a, x, y, threshold, reach)) count++
  return count / (a.width * a.height)
}

function found(a: Pixels, b: Pixels, x: number, y: number, threshold: number, reach: number): boolean {
  for (let v = Math.max(0, y - reach); v <= Math.min(b.height - 1, y + reach); v++)
    for (let u = Math.max(0, x - reach); u <= Math.min(b.width - 1, x + reach); u++) {
      const [p, q] = [(y * a.width + x) * 4, (v * b.width + u) * 4]
      let most = 0
      for (let c = 0; c < 3; c++) most = Math.max(most, Math.abs(a.data[p + c]! - b.data[q + c]!))
      if (most <= threshold) return true
    }
  return false
}
