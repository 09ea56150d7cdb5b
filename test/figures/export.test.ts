import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { addFont, type Figure, type FigureSpec, figure } from "etude/figures"
import { encodePng } from "../../src/figures/render/canvas.ts"
import { findChromium } from "../../src/figures/render/chromium.ts"
import { decodePng } from "./pixels.ts"

const steps = Array.from({ length: 40 }, (_, i) => i)
const spec = (): FigureSpec => ({
  data: [{ type: "scatter", mode: "lines", x: steps, y: steps.map(step => 1 - Math.exp(-step / 9)) }],
  layout: { title: { text: "Reward ρ" }, xaxis: { title: { text: "step" } } },
})

/** The warnings that `run` makes. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = []
  const listen = (warning: Error): void => {
    if (warning.name === "FigureWarning") heard.push(warning.message)
  }
  process.on("warning", listen)
  await run()
  await new Promise(setImmediate)
  process.off("warning", listen)
  return heard
}

describe("export of figures", () => {
  let folder = ""
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "figures-"))
  })
  after(() => rm(folder, { recursive: true }))

  it("draws SVG with the title as text and a line", async () => {
    const svg = await figure(spec()).toSVG()
    assert.match(svg, /^<svg /)
    assert.match(svg, />Reward ρ</)
    assert.match(svg, /class="js-line"/)
    assert.doesNotMatch(svg, /TOBESTRIPPED|url\(&quot;|NaN/)
  })

  it("outlines text on request, so that no font is needed", async () => {
    const svg = await figure(spec()).toSVG({ text: "outlines" })
    assert.doesNotMatch(svg, /<text/)
    assert.ok(svg.length > (await figure(spec()).toSVG()).length)
  })

  it("writes each format from one call, and nothing beside them", async () => {
    const paths = ["svg", "png", "pdf", "json", "html"].map(ending => join(folder, `a/reward.${ending}`))
    await figure(spec()).savefig(...paths, { plotlyjs: "cdn" })
    assert.deepEqual(
      (await readdir(join(folder, "a"))).sort(),
      ["html", "json", "pdf", "png", "svg"].map(e => `reward.${e}`),
    )
    const png = decodePng(await readFile(join(folder, "a/reward.png")))
    assert.deepEqual([png.width, png.height], [1360, 860], "680 × 430 px at scale 2")
    const pdf = (await readFile(join(folder, "a/reward.pdf"))).toString("latin1")
    assert.match(pdf, /^%PDF-1\./)
    assert.match(pdf, /\/MediaBox \[0 0 510 322\.5\]/, "680 × 430 px in points")
    assert.doesNotMatch(pdf, /\/Subtype \/Image/, "vector only")
    assert.match(
      await readFile(join(folder, "a/reward.html"), "utf8"),
      /<script src="https:\/\/cdn\.[^"]*4\.1\.2/,
    )
  })

  it("replaces a file whole, and leaves the old one when it cannot write", async () => {
    const path = join(folder, "old.svg")
    await writeFile(path, "old")
    await assert.rejects(
      figure({ data: [{ type: "scatter", x: [1], y: [1] }], layout: { width: -5 } }).savefig(path),
      /width to be a number above 0, got -5/,
    )
    assert.equal(await readFile(path, "utf8"), "old")
    await figure(spec()).savefig(path)
    assert.match(await readFile(path, "utf8"), /^<svg/)
  })

  it("names the endings it knows when a path has another, and writes nothing", async () => {
    await assert.rejects(
      figure(spec()).savefig(join(folder, "b.svg"), join(folder, "b.gif")),
      /\.svg, \.png, .*got ".*b\.gif"/,
    )
    assert.ok(!(await readdir(folder)).includes("b.svg"))
    assert.throws(() => figure("../escape", spec()), /a name that can be a file name, got "\.\.\/escape"/)
    await assert.rejects(figure(spec()).savefig(...([] as unknown as [string])), /expected at least one path/)
  })

  it("gives the same bytes in every process, in any order, one by one and at once", async () => {
    const script = `
      import { createHash } from "node:crypto"
      import { gallery } from ${JSON.stringify(new URL("./gallery.ts", import.meta.url).href)}
      const hash = bytes => createHash("sha256").update(bytes).digest("hex").slice(0, 16)
      const names = process.argv.slice(1)
      const all = await Promise.all(names.map(async name => {
        const figure = gallery[name]()
        return [name, hash(await figure.toSVG()), hash(await figure.toPNG()), hash(await figure.toPDF())]
      }))
      console.log(JSON.stringify(all.sort()))`
    const run = (...names: string[]) =>
      promisify(execFile)(
        process.execPath,
        [...process.execArgv, "--input-type=module", "-e", script, ...names],
        { cwd: new URL("../..", import.meta.url) },
      )
    const names = ["scatterPooled", "correlationMatrix"]
    const [forth, back] = await Promise.all([run(...names), run(...names.toReversed())])
    assert.equal(forth.stdout, back.stdout)
    assert.equal(JSON.parse(forth.stdout).length, 2)
  })

  it("draws typed arrays, gaps and infinities", async () => {
    const y = Float32Array.of(1, Number.NaN, 2, Number.POSITIVE_INFINITY, 3)
    const chart = figure({ data: [{ type: "scatter", mode: "markers", x: Int32Array.of(1, 2, 3, 4, 5), y }] })
    const points = (await chart.toSVG()).match(/class="point"/g) ?? []
    assert.equal(points.length, 3)
    assert.deepEqual(JSON.parse(chart.toHTML({ plotlyjs: "none" }).match(/= (\{.*\})\n/)![1]!).data[0].y, [
      1,
      null,
      2,
      null,
      3,
    ])
  })

  it("says what is wrong with a figure that cannot be sent to the drawing thread", async () => {
    const spoilt = figure({ data: [{ type: "scatter", x: [() => 1] as unknown as number[], y: [1] }] })
    await assert.rejects(spoilt.toSVG(), /expected plain data: .*could not be cloned/)
    assert.match(await figure(spec()).toSVG(), /^<svg/, "and the next figure is drawn")
  })

  it("refuses pictures that are not in the figure, and PNGs past all measure", async () => {
    const images = [{ source: "https://example.org/a.png", x: 0, y: 1, sizex: 1, sizey: 1 }]
    await assert.rejects(
      figure({ data: [], layout: { images } }).toSVG(),
      /as data: URIs, got "https:\/\/example\.org\/a\.png"/,
    )
    await assert.rejects(
      figure({ data: [], layout: { width: 20000, height: 20000 } }).toPNG(),
      /at most 100 million pixels, got 20000 × 20000 px/,
    )
  })

  it("draws pictures that are in the figure", async () => {
    const red = encodePng(2, 1, Uint8Array.of(255, 0, 0, 255, 255, 0, 0, 255)).toString("base64")
    const source = `data:image/png;base64,${red}`
    const inTrace = figure({ data: [{ type: "image", source }], layout: { width: 200, height: 160 } })
    const images = [{ source, x: 0, y: 1, sizex: 1, sizey: 1, sizing: "stretch" as const }]
    const inLayout = figure({ data: [], layout: { images, width: 200, height: 160 } })
    for (const chart of [inTrace, inLayout]) {
      const { data } = decodePng(await chart.toPNG({ scale: 1 }))
      const reds = data.filter((value, i) => i % 4 === 0 && value > 250 && data[i + 1]! < 5).length
      assert.ok(reds > 200, `${reds} red pixels`)
    }
  })

  it("keeps heatmaps vector as long as they have few cells, and their edges sharp when they have many", async () => {
    const heatmap = (n: number) =>
      figure({
        data: [
          {
            type: "heatmap",
            z: Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i * j)),
          },
        ],
      })
    const few = await heatmap(12).toSVG()
    assert.doesNotMatch(few, /<image/)
    assert.equal(few.match(/<rect[^>]*fill="rgb/g)?.length, 144)
    assert.doesNotMatch(Buffer.from(await heatmap(12).toPDF()).toString("latin1"), /\/Subtype \/Image/)
    assert.match(
      await heatmap(60).toSVG(),
      /<image image-rendering="optimizeSpeed"[^>]*"data:image\/png;base64,/,
    )
  })

  it("names the characters that no font has, once", async () => {
    const title = (): Figure => figure({ data: [], layout: { title: { text: "漢字 and ꙮ" } } })
    const [warning, ...more] = await warningsOf(() => title().toPNG())
    assert.match(warning!, /漢 \(U\+6F22\), 字 \(U\+5B57\).*addFont/)
    assert.equal(more.length, 0)
    assert.deepEqual(await warningsOf(() => title().toPNG()), [])
  })
})

describe("fonts of the user", () => {
  const { resolve } = createRequire(import.meta.url)
  const inFont = async (family: string, text: string): Promise<number> => {
    const font = { family, size: 30 }
    const layout = { width: 600, height: 200, title: { text, font } }
    const { data, width } = decodePng(await figure({ data: [], layout }).toPNG({ scale: 1 }))
    let right = 0
    // of the title alone
    for (let i = 0; i < 60 * width * 4; i += 4) if (data[i]! < 100) right = Math.max(right, (i / 4) % width)
    return right
  }

  it("are used where a layout names their family", async () => {
    const wide = await inFont("DejaVu Sans", "Reward of the run")
    assert.equal(
      await addFont(resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf")),
      "DejaVu Sans Condensed",
    )
    const narrow = await inFont("DejaVu Sans Condensed", "Reward of the run")
    assert.ok(narrow > 50 && narrow < 0.95 * wide, `${narrow} px and ${wide} px`)
  })

  it("are refused when they are none, saying which file", async () => {
    await assert.rejects(addFont("/nowhere/none.ttf"), /none\.ttf/)
    await assert.rejects(addFont(resolve("dejavu-fonts-ttf/package.json")), /package\.json/)
  })
})

describe("WebGL traces", () => {
  const drawn = findChromium() ? it : it.skip
  drawn("are drawn by Chromium where there is one", async () => {
    const z = steps.map(i => steps.map(j => Math.sin(i / 5) * Math.cos(j / 6)))
    const { data } = decodePng(
      await figure({ data: [{ type: "surface", z, showscale: false }] }).toPNG({ scale: 1 }),
    )
    const blues = data.filter((value, i) => i % 4 === 2 && value > data[i - 2]! + 40).length
    assert.ok(blues > 0.05 * (data.length / 4), `the surface covers ${blues} pixels`)
  })

  it("are rewritten where SVG draws the same", async () => {
    const svg = await figure({
      data: [{ type: "scattergl", mode: "markers", x: [1, 2, 3], y: [1, 2, 3] }],
    }).toSVG()
    assert.equal(svg.match(/class="point"/g)?.length, 3)
  })

  it("say that they need Chromium where there is none", async () => {
    const { PATH, ETUDE_CHROMIUM } = process.env
    process.env.PATH = folderWithoutPrograms
    delete process.env.ETUDE_CHROMIUM
    try {
      await assert.rejects(
        figure({
          data: [
            {
              type: "surface",
              z: [
                [1, 2],
                [3, 4],
              ],
            },
          ],
        }).toPNG(),
        /surface needs WebGL .*Chromium.*apt-get install chromium.*ETUDE_CHROMIUM/,
      )
    } finally {
      process.env.PATH = PATH
      if (ETUDE_CHROMIUM) process.env.ETUDE_CHROMIUM = ETUDE_CHROMIUM
    }
  })
})
const folderWithoutPrograms = join(tmpdir(), "no-programs-here")
