/**
 * As much of a browser as Plotly needs to draw into SVG: linkedom's document, with what it lacks (text
 * measuring, boxes, path lengths, transforms, computed styles, a canvas) answered by this folder.
 */
import { parseHTML } from "linkedom"
import { random } from "../../stats/index.ts"
import { installCanvas, Picture } from "./canvas.ts"
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
import { speedUpQueries } from "./selectors.ts"
import { own, type Property, styleOf } from "./style.ts"
import { type Box, layOut, type Missing } from "./text-layout.ts"

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

/** Gives linkedom's SVG elements the measuring methods of a browser's. */
function measurable(prototype: SVGElement, fonts: FontSet, missing: Missing): void {
  const box = (element: Element): Box => boundingBox(element, fonts, missing) ?? [0, 0, 0, 0]
  const path = (element: Element): string => element.getAttribute("d") ?? ""
  const methods = {
    getBBox(this: Element) {
      return rectangle(box(this))
    },
    getBoundingClientRect(this: Element) {
      return rectangle(transformBox(box(this), matrixToRoot(this))!)
    },
    getComputedTextLength(this: Element) {
      return layOut(this, fonts, missing).length
    },
    getTotalLength(this: Element) {
      return pathLength(path(this))
    },
    getPointAtLength(this: Element, at: number) {
      return pointAtLength(path(this), at)
    },
    getScreenCTM: () => identity,
  }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(prototype, name, { value })
  const name = {
    get(this: Element) {
      return this.localName // linkedom gives HTML's upper case; Plotly compares with "path" and "text"
    },
  }
  Object.defineProperties(prototype, {
    nodeName: name,
    tagName: name,
    transform: {
      get(this: Element) {
        const transform = this.getAttribute("transform")
        return { baseVal: { consolidate: () => (transform ? { matrix: parseTransform(transform) } : null) } }
      },
    },
  })
}

function computedStyle(element: Element) {
  const get = (property: string): string => {
    const said = own(element, property)
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
  const page = parseHTML("<!doctype html><html><head></head><body></body></html>") as unknown as {
    [name: string]: unknown
    document: Document
    SVGElement: { prototype: SVGElement }
    HTMLElement: { prototype: HTMLElement }
  }
  const { document } = page
  measurable(page.SVGElement.prototype, fonts, missing)
  speedUpQueries(page.SVGElement.prototype)
  speedUpQueries(page.HTMLElement.prototype)
  const createElement = document.createElement.bind(document)
  document.createElement = ((name: string) => {
    const element = createElement(name)
    if (name.toLowerCase() === "canvas") installCanvas(element)
    return element
  }) as typeof document.createElement

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
      serializeToString = (node: Element): string => node.outerHTML
    },
    URL: Object.assign(class extends URL {}, { createObjectURL: () => "blob:none", revokeObjectURL() {} }),
    MutationObserver: NoObserver,
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    HTMLVideoElement: class {},
    Image: Picture,
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
  for (const name of ["DOMParser", "Event", "CustomEvent", "Node", "Element", "HTMLElement", "SVGElement"])
    window[name] = page[name]
  window.window = window.self = window.top = window.parent = window
  Object.defineProperty(document, "defaultView", { get: () => window })
  return {
    document,
    globals: window,
    reseed() {
      draws = random("figures")
    },
  }
}
