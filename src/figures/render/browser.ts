/**
 * As much of a browser as Plotly needs to draw into SVG: a document whose elements are measured (text, boxes, path
 * lengths, transforms, computed styles) by this folder, and a canvas.
 */
import { random } from "../../stats/index.ts"
import { installCanvas, Picture } from "./canvas.ts"
import { Document, Element, Node } from "./document.ts"
import type { FontSet } from "./fonts.ts"
import {
  boundingBox,
  identity,
  matrixToRoot,
  parseTransform,
  pathLength,
  pointAtLength,
  transformBox,
} from "./geometry.ts"
import { type Property, styleOf } from "./style.ts"
import { type Box, layOut, type Missing } from "./text-layout.ts"
import { serialise } from "./xml.ts"

export interface Browser {
  document: Document
  /** The names that a script in this browser sees. */
  globals: Record<string, unknown>
  /** Starts `Math.random` anew, so that generated ids depend on the figure alone. */
  reseed(): void
}

function rectangle([left, top, right, bottom]: Box) {
  return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top }
}

/** Elements with the measuring methods of a browser's. */
function measured(fonts: FontSet, missing: Missing): typeof Element {
  const box = (element: Element): Box => boundingBox(element, fonts, missing) ?? [0, 0, 0, 0]
  return class extends Element {
    constructor(ownerDocument: Document, localName: string, namespaceURI: string) {
      super(ownerDocument, localName, namespaceURI)
      if (localName === "canvas") installCanvas(this)
    }
    /** Of a `style` element: the picture carries no style sheet. */
    get sheet() {
      return { insertRule() {} }
    }
    getBBox() {
      return rectangle(box(this))
    }
    getBoundingClientRect() {
      return rectangle(transformBox(box(this), matrixToRoot(this))!)
    }
    getComputedTextLength() {
      return layOut(this, fonts, missing).length
    }
    getTotalLength() {
      return pathLength(this.getAttribute("d") ?? "")
    }
    getPointAtLength(at: number) {
      return pointAtLength(this.getAttribute("d") ?? "", at)
    }
    getScreenCTM() {
      return identity
    }
    get transform() {
      const transform = this.getAttribute("transform")
      return { baseVal: { consolidate: () => (transform ? { matrix: parseTransform(transform) } : null) } }
    }
  }
}

function computedStyle(element: Element) {
  const get = (property: string): string => {
    const said = element.own(property)
    if (said !== undefined) return said
    if (property === "display") return "block"
    if (property === "transform") return "none"
    return styleOf(element)[property as Property] ?? ""
  }
  return {
    getPropertyValue: get,
    display: get("display"),
    width: get("width"),
    height: get("height"),
    maxWidth: get("max-width"),
    maxHeight: get("max-height"),
    fill: get("fill"),
    cursor: get("cursor"),
    // not "pixelated": Plotly would then write bitmaps of one pixel a cell, which other programs blur
    imageRendering: "auto",
  }
}

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function createBrowser(fonts: FontSet, missing: Missing): Browser {
  const document = new Document(measured(fonts, missing))
  let draws = random("figures")
  const math = Object.create(Math, { random: { value: () => draws.uniform() } }) as Math
  const later = (callback: (time: number) => void): unknown => setImmediate(() => callback(performance.now()))
  const window: Record<string, unknown> = {
    document,
    Math: math,
    navigator: {
      userAgent: "Node.js",
      language: "en",
      languages: ["en"],
      platform: process.platform,
      hardwareConcurrency: 1,
    },
    location: { href: "about:blank", protocol: "about:", host: "", search: "", hash: "" },
    devicePixelRatio: 1,
    innerWidth: 1024,
    innerHeight: 768,
    scrollX: 0,
    scrollY: 0,
    getComputedStyle: computedStyle,
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {}, addListener() {} }),
    requestAnimationFrame: later,
    cancelAnimationFrame: clearImmediate,
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => true,
    getSelection: () => null,
    XMLSerializer: class {
      serializeToString = serialise
    },
    URL: Object.assign(class extends URL {}, { createObjectURL: () => "blob:none", revokeObjectURL() {} }),
    MutationObserver: NoObserver,
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    HTMLVideoElement: class {},
    Image: Picture,
    DOMParser: class {}, // made when Plotly is loaded, used for map attributions alone
    Node,
    Element,
    HTMLElement: Element,
    SVGElement: Element,
    Worker: undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    TextDecoder,
    TextEncoder,
    Blob,
    performance,
    atob,
    btoa,
  }
  window.window = window.self = window.top = window.parent = window
  document.defaultView = window
  return {
    document,
    globals: window,
    reseed() {
      draws = random("figures")
    },
  }
}
