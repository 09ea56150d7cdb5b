/**
 * Makes the golden images in Chromium (Debian: `apt-get install chromium`), with the fonts that figures are drawn
 * with elsewhere:
 *
 *     node --import ./kernels/dataflow/runner/typescript.mjs test/figures/goldens/make.ts [NAME …]
 */
import { readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { argv, env } from "node:process"
import { fileURLToPath } from "node:url"
import { figure } from "etude/figures"
import { chromium } from "playwright-core"
import { bundledFonts } from "../../../src/figures/render/font-files.ts"
import { goldens, size } from "./figures.ts"

const faces = await Promise.all(
  bundledFonts.map(async ({ family, path, weight, italic }) => {
    const data = (await readFile(path)).toString("base64")
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${italic ? "italic" : "normal"}; src: url(data:font/ttf;base64,${data}) }`
  }),
)
const browser = await chromium.launch({
  executablePath: env.ETUDE_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--disable-gpu-rasterization",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ],
})
const page = await browser.newPage({ viewport: size })
await page.setContent(`<style>${faces.join("\n")} body { margin: 0 }</style><div id="figure"></div>`)
await page.addScriptTag({ path: createRequire(import.meta.url).resolve("plotly.js-dist-min") })
await page.evaluate("Promise.all([...document.fonts].map(face => face.load()))")
for (const name of argv.length > 2 ? argv.slice(2) : Object.keys(goldens)) {
  const { data, layout } = goldens[name]!
  const drawing = figure({ data, layout: { ...size, ...layout } }).toJSON()
  await page.evaluate(
    `Plotly.newPlot("figure", ${JSON.stringify(drawing.data)}, ${JSON.stringify(drawing.layout)}, { staticPlot: true })`,
  )
  const file = fileURLToPath(new URL(`./${name}.png`, import.meta.url))
  await writeFile(file, await page.screenshot({ clip: { x: 0, y: 0, ...size } }))
  await page.evaluate(`Plotly.purge("figure")`)
}
await browser.close()
