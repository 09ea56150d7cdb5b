import assert from "node:assert/strict"
import { type Bundle, figure, jupyterDisplay, setDisplay } from "etude/figures"

const chart = (name?: string) => {
  const spec = {
    data: [{ type: "scatter" as const, x: [1, 2], y: [1, 2] }],
    layout: { title: { text: "a < b </script>" } },
  }
  return name === undefined ? figure(spec) : figure(name, spec)
}

describe("what a figure sends to a notebook", () => {
  it("a live plot, its picture for where scripts do not run, and a line of text; Plotly with the first alone", async () => {
    const first = await chart()[jupyterDisplay]()
    const second = await chart("second")[jupyterDisplay]()
    for (const bundle of [first, second]) {
      assert.ok("application/vnd.plotly.v1+json" in bundle)
      const html = bundle["text/html"] as string
      assert.ok(html.includes(`src="data:image/png;base64,${bundle["image/png"]}"`))
      assert.equal(html.match(/<\/script>/g)?.length, 1, "the title does not end the script")
    }
    const size = (bundle: Bundle): number => (bundle["text/html"] as string).length
    const sizes = [size(first), size(second)]
    assert.ok(sizes[1]! < 200_000, `${sizes}`)
    assert.equal(first["text/plain"], "Figure(1 trace, a < b )")
    assert.equal(second["text/plain"], "Figure(second, 1 trace, a < b )")
  })

  it("a picture alone for notebooks that are committed", async () => {
    setDisplay("static")
    try {
      const bundle = await chart()[jupyterDisplay]()
      assert.deepEqual(Object.keys(bundle).sort(), [
        "application/vnd.etude.metadata+json",
        "image/png",
        "text/plain",
      ])
      assert.deepEqual(bundle["application/vnd.etude.metadata+json"], {
        "image/png": { width: 680, height: 430 }, // of twice as many pixels
      })
    } finally {
      setDisplay("interactive")
    }
    assert.throws(() => setDisplay("loud" as "static"), /"interactive" or "static", got "loud"/)
  })

  it("the formats that a headless run writes, and the name to write them under", async () => {
    const bundle = await chart("reward")[jupyterDisplay]({ formats: ["svg", "png", "pdf", "html"] })
    assert.deepEqual(bundle["application/vnd.etude.export+json"], { name: "reward" })
    assert.match(bundle["image/svg+xml"] as string, /^<svg/)
    assert.match(Buffer.from(bundle["application/pdf"] as string, "base64").toString("latin1"), /^%PDF/)
    assert.match(Buffer.from(bundle["image/png"] as string, "base64").toString("latin1"), /^.PNG/)
    assert.match(bundle["text/html"] as string, /^<!doctype html>/)
  })

  it("leaves only its picture in the notebook of a headless run that writes it nowhere", async () => {
    const bundle = await chart()[jupyterDisplay]({ formats: ["svg", "pdf", "html"] })
    assert.deepEqual(Object.keys(bundle).sort(), [
      "application/vnd.etude.metadata+json",
      "image/png",
      "text/plain",
    ])
  })
})
