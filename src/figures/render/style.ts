/** The style of an SVG element as Plotly writes it: inline declarations and presentation attributes, inherited. */

import type { Element } from "./document.ts"

/** Properties read here, with their initial values. All but the last few are inherited. */
const inherited = {
  "font-family": "Open Sans, sans-serif",
  "font-size": "16px",
  "font-weight": "400",
  "font-style": "normal",
  "font-variant": "normal",
  "text-anchor": "start",
  "white-space": "normal",
  "text-decoration": "none",
  "text-decoration-line": "none",
  "text-shadow": "none",
  fill: "rgb(0,0,0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  visibility: "visible",
}
export type Property = keyof typeof inherited

function fontSize(value: string, parent: string): string {
  const number = Number.parseFloat(value)
  if (value.endsWith("%")) return `${(number / 100) * Number.parseFloat(parent)}px`
  if (value.endsWith("em")) return `${number * Number.parseFloat(parent)}px`
  return `${number}px`
}

function fontWeight(value: string, parent: string): string {
  if (value === "bold") return "700"
  if (value === "normal") return "400"
  if (value === "bolder") return Number(parent) < 400 ? "400" : Number(parent) < 600 ? "700" : "900"
  if (value === "lighter") return Number(parent) < 600 ? "100" : "400"
  return value
}

export type Style = Readonly<Record<Property, string>>

const isInherited = (property: string): property is Property => Object.hasOwn(inherited, property)

/** The computed values of the inherited properties of `element`; attributes come before declarations. */
export function styleOf(element: Element): Style {
  const parent = element.parentNode
  const from: Style = parent && element.nodeName !== "svg" ? styleOf(parent) : inherited
  let style: Record<Property, string> = from
  for (const said of [element.attributes, element.declarations])
    for (const [property, value] of said) {
      if (!isInherited(property) || value === "" || value === "inherit") continue
      if (style === from) style = { ...from }
      if (property === "font-size") style[property] = fontSize(value, from[property])
      else if (property === "font-weight") style[property] = fontWeight(value, from[property])
      else style[property] = value
    }
  return style
}
