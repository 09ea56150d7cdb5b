/** The `style` of an element: its declarations, as a map that nothing has to parse again. */
export class InlineStyle {
  readonly declarations = new Map<string, string>();
  [property: string]: unknown

  get cssText(): string {
    let text = ""
    for (const [property, value] of this.declarations) text += `${text && ";"}${property}:${value}`
    return text
  }
  set cssText(text: string) {
    this.declarations.clear()
    for (const [property, value] of parse(text)) this.declarations.set(property, value)
  }

  getPropertyValue(property: string): string {
    return this.declarations.get(property) ?? ""
  }
  /** An empty value removes the property, as in browsers. */
  setProperty(property: string, value: unknown): void {
    if (value === null || value === undefined || value === "") this.declarations.delete(property)
    else this.declarations.set(property, `${value}`)
  }
  removeProperty(property: string): void {
    this.declarations.delete(property)
  }
}

const properties =
  "background cursor display fill fill-opacity font font-family font-size font-style font-weight opacity pointer-events " +
  "position stroke stroke-opacity stroke-width text-anchor transform visibility white-space"

/** `style["font-size"]`, `style.fontSize = …`: of the properties that Plotly names so. */
for (const property of properties.split(" "))
  for (const name of new Set([property, property.replace(/-(.)/g, (_, c: string) => c.toUpperCase())]))
    Object.defineProperty(InlineStyle.prototype, name, {
      get(this: InlineStyle) {
        return this.getPropertyValue(property)
      },
      set(this: InlineStyle, value: unknown) {
        this.setProperty(property, value)
      },
    })

const parsed = new Map<string, ReadonlyMap<string, string>>()

/** The declarations of a style attribute; the values of equal attributes are parsed once. */
function parse(style: string): ReadonlyMap<string, string> {
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
