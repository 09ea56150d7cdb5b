import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Figure, figure, jupyterDisplay } from "etude/figures"

const steps = Array.from({ length: 40 }, (_, i) => i)
const line = (name?: string): Figure => {
  const spec = {
    data: [
      {
        type: "scatter" as const,
        mode: "lines" as const,
        x: steps,
        y: steps.map(step => 1 - Math.exp(-step / 9)),
      },
    ],
    layout: { title: { text: "Reward ρ" }, xaxis: { title: { text: "step" } } },
  }
  return name === undefined ? figure(spec) : figure(name, spec)
}

describe("export of figures", () => {
  let folder = ""
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "figures-"))
  })
  after(() => rm(folder, { recursive: true }))

  it("draws SVG with the title as text and a line", async () => {
    const svg = await line().toSVG()
    assert.match(svg, /^<svg /)
    assert.match(svg, />Reward ρ</)
    assert.match(svg, /class="js-line"/)
    assert.doesNotMatch(svg, /TOBESTRIPPED|url\(&quot;|Math\.random|NaN/)
  })

  it("writes each format from one call, and nothing beside them", async () => {
    await line().savefig(
      join(folder, "a/reward.svg"),
      join(folder, "a/reward.png"),
      join(folder, "a/reward.pdf"),
      join(folder, "a/reward.json"),
    )
    assert.deepEqual((await readdir(join(folder, "a"))).sort(), [
      "reward.json",
      "reward.pdf",
      "reward.png",
      "reward.svg",
    ])
    const png = await readFile(join(folder, "a/reward.png"))
    assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1360, 860], "680 × 430 px at scale 2")
    assert.match(
      (await readFile(join(folder, "a/reward.pdf"))).subarray(0, 8).toString("latin1"),
      /^%PDF-1\./,
    )
  })

  it("names the endings it knows when a path has another, and writes nothing", async () => {
    await assert.rejects(
      line().savefig(join(folder, "b.svg"), join(folder, "b.gif")),
      /\.svg, \.png, .*got ".*b\.gif"/,
    )
    assert.ok(!(await readdir(folder)).includes("b.svg"))
  })

  it("shows a named figure with the formats a headless run asks for", async () => {
    const bundle = await line("reward")[jupyterDisplay]({ formats: ["svg", "png"] })
    assert.deepEqual(Object.keys(bundle).sort(), [
      "application/vnd.etude.export+json",
      "image/png",
      "image/svg+xml",
      "text/plain",
    ])
  })
})
