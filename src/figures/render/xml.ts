/** Elements to XML text and back. */
import { Document, type Element, svgNamespace, Text } from "./document.ts"

const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, c => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : "&gt;")) : text

const escapeValue = (text: string): string =>
  /[&<>"\n\t]/.test(text)
    ? escapeText(text)
        .replaceAll('"', "&quot;")
        .replace(/[\n\t]/g, c => `&#${c.charCodeAt(0)};`)
    : text

export function serialise(element: Element): string {
  const name = element.localName
  let text = `<${name}`
  for (const [attribute, value] of element.attributes) text += ` ${attribute}="${escapeValue(value)}"`
  const style = element.getAttribute("style")
  if (style !== null) text += ` style="${escapeValue(style)}"`
  if (!element.firstChild) return `${text}/>`
  text += ">"
  for (
    let node = element.firstChild as Text | Element | null;
    node;
    node = node.nextSibling as Text | Element | null
  )
    text += node instanceof Text ? escapeText(node.data) : serialise(node)
  return `${text}</${name}>`
}

const references: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const unescapeText = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return references[name] ?? whole
          return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        },
      )
    : text

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The root element of SVG text. Throws where it is not well-formed. */
export function parseSvg(svg: string): Element {
  const document = new Document()
  const top = document.createElementNS(svgNamespace, "top")
  let parent = top
  for (token.lastIndex = 0; token.lastIndex < svg.length; ) {
    const from = token.lastIndex
    const found = token.exec(svg)
    if (!found) throw new Error(`SVG: expected XML, got "${svg.slice(from, from + 80)}" at character ${from}`)
    const [, data, closed, opened, attributes, single, text] = found
    if (opened !== undefined) {
      const element = document.createElementNS(svgNamespace, opened)
      for (const [, name, value, other] of attributes!.matchAll(attribute))
        element.setAttribute(name!, unescapeText(value ?? other!))
      parent.appendChild(element)
      if (!single) parent = element
    } else if (closed !== undefined) {
      if (closed.slice(closed.indexOf(":") + 1) !== parent.localName)
        throw new Error(`SVG: expected </${parent.localName}>, got </${closed}> at character ${from}`)
      parent = parent.parentNode!
    } else if (text !== undefined || data !== undefined)
      parent.appendChild(document.createTextNode(data ?? unescapeText(text!)))
  }
  const root = top.firstElementChild
  if (!root || parent !== top) throw new Error(`SVG: expected one whole element, got "${svg.slice(0, 80)}"`)
  return root
}
