import { inspect } from "node:util"
import { type Displayable, displaySymbol } from "./display.ts"

/** The ways of `display.html(source)`: text that is shown as what it is. */
export const media = {
  html: "text/html",
  markdown: "text/markdown",
  latex: "text/latex",
  svg: "image/svg+xml",
} as const

/** A value that shows as text of a MIME type; front ends without that type show the source. */
export function asMedia(kind: keyof typeof media, source: unknown): Displayable {
  if (typeof source !== "string")
    throw new TypeError(`display.${kind}: expected a string, got ${inspect(source, { depth: 0 })}`)
  return { [displaySymbol]: () => ({ [media[kind]]: source, "text/plain": source }) }
}
