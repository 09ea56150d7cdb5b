import type { Drawing } from "./render/drawing.ts"

/** JSON of a drawing: typed arrays as lists, numbers that JSON lacks (NaN, infinities) as null, which is a gap. */
export function json(drawing: Drawing): string {
  return JSON.stringify(drawing, (_, value: unknown) =>
    ArrayBuffer.isView(value) && !(value instanceof DataView)
      ? Array.from(value as unknown as ArrayLike<number>)
      : value,
  )
}
