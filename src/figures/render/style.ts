/** The style of an SVG element as Plotly writes it: inline declarations and presentation attributes, inherited. */

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

const parsed = new Map<string, ReadonlyMap<string, string>>()
/** The declarations of a `style` attribute. */
export function declarations(style: string): ReadonlyMap<string, string> {
  const known = parsed.get(style)
  if (known) return known
  const found = new Map<string, string>()
  for (const declaration of style.split(/;(?![^(]*\))/)) {
    const colon = declaration.indexOf(":")
    const value = declaration.slice(colon + 1).trim()
    if (colon > 0 && value) found.set(declaration.slice(0, colon).trim(), value.replace(/\s*!important$/, ""))
  }
  if (parsed.size > 5000) parsed.clear()
  parsed.set(style, found)
  return found
}

/** What an element itself says of a property, in its style or as an attribute. */
export function own(element: Element, property: string): string | undefined {
  const style = element.getAttribute("style")
  return (style && declarations(style).get(property)) || element.getAttribute(property) || undefined
}

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

/** The computed values of the inherited properties of `element`. */
export function styleOf(element: Element): Record<Property, string> {
  const parent = element.parentNode
  const from =
    parent && parent.nodeType === 1 && element.nodeName !== "svg" ? styleOf(parent as Element) : inherited
  const style = { ...from }
  for (const property of Object.keys(inherited) as Property[]) {
    const value = own(element, property)
    if (value === undefined || value === "inherit") continue
    if (property === "font-size") style[property] = fontSize(value, from[property])
    else if (property === "font-weight") style[property] = fontWeight(value, from[property])
    else style[property] = value
  }
  return style
}
