/** Plotly, loaded into the small browser of this folder, drawing figures into SVG. */
import { readFileSync } from "node:fs"
import { createBrowser } from "./browser.ts"
import { compileCached } from "./code-cache.ts"
import type { Drawing } from "./drawing.ts"
import type { FontSet } from "./fonts.ts"
import { normalise } from "./normalise.ts"
import { plotlyPath } from "./plotly-file.ts"
import type { Missing } from "./text-layout.ts"

interface PlotlyBundle {
  toImage(figure: Drawing, options: Record<string, unknown>): Promise<string>
}

/** A function that draws figures into SVG; Plotly is loaded when this is called. */
export function loadPlotly(fonts: FontSet, missing: Missing): (drawing: Drawing) => Promise<string> {
  const browser = createBrowser(fonts, missing)
  const names = Object.keys(browser.globals)
  const source = `(function(${names.join(",")},module,exports,define){${readFileSync(plotlyPath, "utf8")}\n})`
  const { script, keep } = compileCached(source, plotlyPath)
  const module: { exports: unknown } = { exports: {} }
  const run = script.runInThisContext() as (this: unknown, ...values: unknown[]) => void
  run.call(browser.globals, ...Object.values(browser.globals), module, module.exports, undefined)
  const plotly = module.exports as PlotlyBundle

  let keeping = false
  return async drawing => {
    browser.reseed()
    const { width, height } = drawing.layout
    const svg = await plotly.toImage(drawing, { format: "svg", imageDataOnly: true, width, height })
    browser.document.body.innerHTML = ""
    if (!keeping) {
      keeping = true
      keep() // after the first figure, so that the functions it used are in the cache too
    }
    return normalise(svg)
  }
}
