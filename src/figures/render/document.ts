/**
 * A document of plain linked nodes: as much of the DOM as Plotly (d3 3) builds its SVG with. Nothing is laid out,
 * watched or dispatched, which is what makes it several times faster than a general one.
 */
import { InlineStyle } from "./inline-style.ts"
import { type Matches, matcher } from "./selectors.ts"

export const svgNamespace = "http://www.w3.org/2000/svg"
export const htmlNamespace = "http://www.w3.org/1999/xhtml"
const prefixes: Record<string, string> = {
  "http://www.w3.org/1999/xlink": "xlink:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
}

export class Node {
  readonly nodeType: number
  readonly ownerDocument: Document
  parentNode: Element | null = null
  previousSibling: Node | null = null
  nextSibling: Node | null = null
  firstChild: Node | null = null
  lastChild: Node | null = null

  constructor(nodeType: number, ownerDocument: Document) {
    this.nodeType = nodeType
    this.ownerDocument = ownerDocument
  }

  get childNodes(): Node[] {
    const nodes: Node[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get textContent(): string {
    let text = ""
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent
    return text
  }
  set textContent(text: string | null) {
    this.empty()
    if (text !== null && text !== undefined && text !== "")
      this.appendChild(new Text(this.ownerDocument, `${text}`))
  }

  hasChildNodes(): boolean {
    return this.firstChild !== null
  }

  contains(node: Node | null): boolean {
    for (let at: Node | null = node; at; at = at.parentNode) if (at === this) return true
    return false
  }

  appendChild<T extends Node>(child: T): T {
    return this.insertBefore(child, null)
  }

  insertBefore<T extends Node>(child: T, next: Node | null): T {
    if (child === (next as Node | null)) return child
    child.parentNode?.removeChild(child)
    const previous = next ? next.previousSibling : this.lastChild
    child.parentNode = this as unknown as Element
    child.previousSibling = previous
    child.nextSibling = next
    if (previous) previous.nextSibling = child
    else this.firstChild = child
    if (next) next.previousSibling = child
    else this.lastChild = child
    return child
  }

  removeChild<T extends Node>(child: T): T {
    if (child.parentNode !== (this as Node)) throw new Error("removeChild: expected a child of this node")
    const { previousSibling, nextSibling } = child
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else this.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else this.lastChild = previousSibling
    child.parentNode = child.previousSibling = child.nextSibling = null
    return child
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  replaceWith(node: Node): void {
    this.parentNode?.insertBefore(node, this)
    this.remove()
  }

  protected empty(): void {
    while (this.lastChild) this.removeChild(this.lastChild)
  }
}

export class Text extends Node {
  data: string
  constructor(ownerDocument: Document, data: string) {
    super(3, ownerDocument)
    this.data = data
  }
  override get textContent(): string {
    return this.data
  }
  override set textContent(text: string | null) {
    this.data = text ?? ""
  }
  cloneNode(): Text {
    return new Text(this.ownerDocument, this.data)
  }
}

const none: ReadonlyMap<string, string> = new Map()

/** The words of a `class` attribute; figures have few of them and many elements. */
const words = new Map<string, ReadonlySet<string>>()
function wordsOf(text: string): ReadonlySet<string> {
  let known = words.get(text)
  if (!known) {
    if (words.size > 5000) words.clear()
    words.set(text, (known = new Set(text.split(/\s+/).filter(Boolean))))
  }
  return known
}

export class Element extends Node {
  readonly localName: string
  readonly namespaceURI: string
  /** All but `style`, in the order in which they were first set. */
  readonly attributes = new Map<string, string>()
  #style: InlineStyle | undefined

  constructor(ownerDocument: Document, localName: string, namespaceURI: string) {
    super(1, ownerDocument)
    this.localName = localName
    this.namespaceURI = namespaceURI
  }

  /** As in browsers: upper case in HTML alone. */
  get nodeName(): string {
    return this.namespaceURI === htmlNamespace ? this.localName.toUpperCase() : this.localName
  }
  get tagName(): string {
    return this.nodeName
  }
  get style(): InlineStyle {
    return (this.#style ??= new InlineStyle())
  }
  get id(): string {
    return this.attributes.get("id") ?? ""
  }
  set id(id: string) {
    this.setAttribute("id", id)
  }

  getAttribute(name: string): string | null {
    if (name === "style") return this.#style?.cssText || null
    return this.attributes.get(name) ?? null
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }
  setAttribute(name: string, value: unknown): void {
    if (name === "style") this.style.cssText = `${value}`
    else this.attributes.set(name, `${value}`)
  }
  removeAttribute(name: string): void {
    if (name === "style") this.#style = undefined
    else this.attributes.delete(name)
  }
  getAttributeNS(space: string | null, name: string): string | null {
    return this.getAttribute(qualified(space, name))
  }
  setAttributeNS(space: string | null, name: string, value: unknown): void {
    this.setAttribute(qualified(space, name), value)
  }
  removeAttributeNS(space: string | null, name: string): void {
    this.removeAttribute(qualified(space, name))
  }

  get declarations(): ReadonlyMap<string, string> {
    return this.#style?.declarations ?? none
  }

  /** What the element itself says of a CSS property, in its style or else as an attribute. */
  own(property: string): string | undefined {
    return this.#style?.declarations.get(property) || this.attributes.get(property) || undefined
  }

  get classNames(): ReadonlySet<string> {
    return wordsOf(this.attributes.get("class") ?? "")
  }
  get classList() {
    const set = (names: Set<string>): unknown => this.attributes.set("class", [...names].join(" "))
    return {
      contains: (name: string): boolean => this.classNames.has(name),
      add: (...names: string[]): void => void set(new Set([...this.classNames, ...names])),
      remove: (...names: string[]): void =>
        void set(new Set([...this.classNames].filter(name => !names.includes(name)))),
    }
  }

  get children(): Element[] {
    return this.childNodes.filter((node): node is Element => node.nodeType === 1)
  }
  get firstElementChild(): Element | null {
    let node = this.firstChild
    while (node && node.nodeType !== 1) node = node.nextSibling
    return node as Element | null
  }
  get ownerSVGElement(): Element | null {
    let node: Element | null = this.parentNode
    while (node && node.localName !== "svg") node = node.parentNode
    return node
  }

  cloneNode(deep = false): Element {
    const copy = this.ownerDocument.createElementNS(this.namespaceURI, this.localName)
    for (const [name, value] of this.attributes) copy.attributes.set(name, value)
    if (this.#style)
      for (const [name, value] of this.#style.declarations) copy.style.declarations.set(name, value)
    if (deep)
      for (let child = this.firstChild; child; child = child.nextSibling)
        copy.appendChild((child as Element | Text).cloneNode(true))
    return copy
  }

  matches(selector: string): boolean {
    return matcher(selector)(this)
  }
  querySelector(selector: string): Element | null {
    return first(this, matcher(selector))
  }
  querySelectorAll(selector: string): Element[] {
    const found: Element[] = []
    gather(this, matcher(selector), found)
    return found
  }

  set innerHTML(markup: string) {
    if (markup !== "") throw new Error(`innerHTML: expected "", got "${markup.slice(0, 80)}"`)
    this.empty()
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true
  }
}

function qualified(space: string | null, name: string): string {
  const prefix = (space && prefixes[space]) || ""
  return name.startsWith(prefix) ? name : prefix + name
}

/** In document order, without `root`. */
function first(root: Element, matches: Matches): Element | null {
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) {
      if (matches(node as Element)) return node as Element
      const inside = first(node as Element, matches)
      if (inside) return inside
    }
  return null
}

function gather(root: Element, matches: Matches, found: Element[]): void {
  for (let node = root.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) {
      if (matches(node as Element)) found.push(node as Element)
      if (node.firstChild) gather(node as Element, matches, found)
    }
}

export class Document {
  readonly nodeType = 9
  readonly documentElement: Element
  readonly head: Element
  readonly body: Element
  /** The window. */
  defaultView: unknown
  readonly #make: typeof Element

  /** `make` may give elements more methods than this file does. */
  constructor(make: typeof Element = Element) {
    this.#make = make
    this.documentElement = this.createElement("html")
    this.head = this.documentElement.appendChild(this.createElement("head"))
    this.body = this.documentElement.appendChild(this.createElement("body"))
  }

  createElement(name: string): Element {
    return this.createElementNS(htmlNamespace, name.toLowerCase())
  }
  createElementNS(space: string | null, name: string): Element {
    return new this.#make(this, name.slice(name.indexOf(":") + 1), space ?? "")
  }
  createTextNode(text: string): Text {
    return new Text(this, text)
  }
  getElementById(id: string): Element | null {
    return first(this.documentElement, element => element.attributes.get("id") === id)
  }
  querySelector(selector: string): Element | null {
    const matches = matcher(selector)
    return matches(this.documentElement) ? this.documentElement : first(this.documentElement, matches)
  }
  querySelectorAll(selector: string): Element[] {
    return this.documentElement.querySelectorAll(selector)
  }
  addEventListener(): void {}
  removeEventListener(): void {}
}
