import assert from "node:assert/strict"
import { join } from "node:path"
import { type Lab, type Notebook, needLab, startLab, until } from "./start-lab.ts"
import { training } from "./training.ts"

/** Where pictures of what was seen go, when asked for. */
const pictures = process.env.ETUDE_LAB_SCREENSHOTS

describe("in JupyterLab", function () {
  this.timeout(120_000)
  let lab: Lab
  let notebook: Notebook
  before(async function () {
    needLab(this)
    lab = await startLab()
  })
  after(() => lab?.stop())
  afterEach(async function () {
    if (!notebook) return
    const name = this.currentTest!.title.replace(/\W+/g, "-").slice(0, 60)
    if (pictures) await notebook.screenshot(join(pictures, `${name}.png`))
    await notebook.page.close()
  })

  it("an edited cell changes the outputs of its dependents in place", async () => {
    notebook = await lab.open("edit", [
      "const a = 1",
      "console.log('a is', a)\na * 2",
      "const b = a + 100",
      "`b is ${b}`",
    ])
    await notebook.runEach(0, 1, 2, 3)
    await notebook.shows(1, "a is 1\n2")
    await notebook.shows(3, "'b is 101'")
    await notebook.edit(0, "const a = 5")
    await notebook.run(0)
    await notebook.shows(1, "a is 5\n10")
    await notebook.shows(3, "'b is 105'")
  })

  it("a cell waits for a name, and runs when it comes", async () => {
    notebook = await lab.open("wait", ["speed * 3.6", "const speed = 10"])
    await notebook.runEach(0)
    await notebook.shows(0, /waiting for speed, which no cell defines/)
    await notebook.runEach(1)
    await notebook.shows(0, "36")
  })

  it("an error in a dependent is shown there, and goes when its cause is mended", async () => {
    notebook = await lab.open("error", ["const text: string | null = 'abc'", "text!.length"])
    await notebook.runEach(0, 1)
    await notebook.shows(1, "3")
    await notebook.edit(0, "const text: string | null = null")
    await notebook.run(0)
    await notebook.shows(1, /TypeError: Cannot read properties of null[\s\S]*line 1/)
    await notebook.edit(0, "const text: string | null = 'abcd'")
    await notebook.run(0)
    await notebook.shows(1, "4")
  })

  it("a learning curve grows while a model trains, until the loop is stopped", async () => {
    notebook = await lab.open("training", training)
    await notebook.runEach(0, 1)
    await notebook.run(2)
    await notebook.runEach(3)
    await notebook.runEach(4)
    const count = async () => Number(/(\d+) of 200 steps/.exec(await notebook.output(4))?.[1] ?? 0)
    const reaches = (steps: number) =>
      until(
        60,
        async () => (await count()) >= steps,
        () => `expected ${steps} steps`,
      )
    await reaches(5)
    const first = await notebook.picture(3)
    await reaches((await count()) + 8)
    assert.notEqual(await notebook.picture(3), first, "the curve has grown")
    if (pictures) {
      await reaches(90)
      await notebook.page.keyboard.press("Escape")
      await notebook.page.keyboard.press("Control+b") // the list of files
      await notebook.scrollTo(2)
      await notebook.screenshot(join(pictures, "learning-curve.png"))
    }
    assert.match(await notebook.cell(2).locator(".jp-InputPrompt").innerText(), /\*/, "still computes")
    await notebook.menu("Kernel", "Interrupt Kernel")
    await notebook.done(2)
    await notebook.idle() // the readers of the last values have run
    const stopped = await count()
    await notebook.page.waitForTimeout(500)
    assert.equal(await count(), stopped)
  })

  it("a loop is interrupted, and work goes on with every value kept", async () => {
    notebook = await lab.open("interrupt", [
      "const kept = 42",
      "while (true) {}",
      "await null\nwhile (true) {\n  try { JSON.parse('{') } catch {}\n}",
      "kept + 1",
    ])
    await notebook.runEach(0)
    for (const loop of [1, 2]) {
      await notebook.run(loop)
      await notebook.page.waitForTimeout(600)
      await notebook.menu("Kernel", "Interrupt Kernel")
      await notebook.done(loop)
      await notebook.shows(loop, /Interrupted: cell \[\d+\] was stopped/)
    }
    await notebook.runEach(3)
    await notebook.shows(3, "43")
  })

  it("completion and tooltips know types and documentation", async () => {
    notebook = await lab.open("complete", [
      "/** Doubles a number. */\nfunction double(value: number): number {\n  return 2 * value\n}\nconst reading = { temperature: 20 }",
      "",
    ])
    await notebook.runEach(0)
    const { page } = notebook
    await notebook.cell(1).locator(".cm-content").click()
    await page.keyboard.type("reading.temp")
    await notebook.offers("temperature")
    await page.keyboard.press("Enter")
    await page.waitForFunction(
      () => document.querySelectorAll(".jp-CodeCell .cm-content")[1]?.textContent === "reading.temperature",
    )
    await notebook.edit(1, "reading.")
    await notebook.offers("temperature")
    if (pictures) await notebook.screenshot(join(pictures, "completion.png"))
    await page.keyboard.press("Escape")
    await notebook.edit(1, "double(")
    await page.keyboard.press("Shift+Tab")
    const tooltip = page.locator(".jp-Tooltip")
    // JupyterLab shows the tooltip before what is in it has been drawn.
    await tooltip.filter({ hasText: "Doubles a number." }).waitFor()
    const told = await tooltip.innerText()
    assert.match(told, /function double\(value: number\): number/)
    assert.match(told, /Doubles a number\./)
  })

  it("type errors are shown below the cell, and go when mended", async () => {
    notebook = await lab.open("types", ["const n = 1", "const s: string = n\ns"])
    await notebook.runEach(0, 1)
    await notebook.shows(1, /line 1:7\s+Type 'number' is not assignable to type 'string'\.\s+\(TS2322\)/)
    await notebook.edit(0, "const n = 'one'")
    await notebook.run(0)
    await notebook.shows(1, "'one'")
  })

  it("a deleted cell takes its names with it", async () => {
    notebook = await lab.open("delete", ["const a = 1", "a + 1", "'anything'"])
    await notebook.runEach(0, 1)
    await notebook.shows(1, "2")
    await notebook.cell(0).locator(".jp-InputPrompt").click()
    await notebook.page.keyboard.press("Escape")
    await notebook.page.keyboard.press("d")
    await notebook.page.keyboard.press("d")
    await notebook.page.waitForFunction(
      () => document.querySelectorAll(".jp-Notebook .jp-CodeCell").length === 2,
    )
    await notebook.runEach(1)
    await notebook.shows(0, /waiting for a, which no cell defines/)
  })

  it("after a reload the notebook goes on, and after a restart it runs again", async () => {
    notebook = await lab.open("reload", ["const a = 1", "a + 1"])
    await notebook.runEach(0, 1)
    await notebook.page.keyboard.press("Control+s")
    await notebook.page.waitForTimeout(500)
    await notebook.load()
    await notebook.shows(1, "2")
    await notebook.runEach(1)
    await notebook.edit(0, "const a = 10")
    await notebook.run(0)
    await notebook.shows(1, "11")
    await notebook.menu("Kernel", "Restart Kernel and Run All Cells")
    await notebook.page.locator(".jp-Dialog .jp-mod-accept").click()
    await notebook.page.waitForFunction(() =>
      [...document.querySelectorAll(".jp-Notebook .jp-InputPrompt")]
        .map(each => each.textContent)
        .join()
        .includes("[1]:,[2]:"),
    )
    await notebook.shows(1, "11")
  })

  it("a slider moves what reads it, also after a reload of the page", async () => {
    notebook = await lab.open("slider", [
      'const rate = inputs.slider({ min: 0, max: 10, value: 3, label: "rate" })',
      "`rate is ${rate}`",
    ])
    await notebook.runEach(0, 1)
    await notebook.shows(1, "'rate is 3'")
    const handle = () => notebook.cell(0).locator(".noUi-handle")
    await handle().waitFor()
    await handle().focus()
    for (let i = 0; i < 4; i++) await notebook.page.keyboard.press("ArrowRight")
    await notebook.shows(1, "'rate is 7'")
    if (pictures) await notebook.screenshot(join(pictures, "slider.png"))
    await notebook.page.keyboard.press("Control+s")
    await notebook.page.waitForTimeout(500)
    await notebook.load()
    await handle().waitFor()
    await notebook.runEach(1)
    await notebook.shows(1, "'rate is 7'")
  })

  it("a progress bar fills in its place", async () => {
    notebook = await lab.open("progress", [
      "for await (const _ of progress(Array.from({ length: 20 }), { label: 'steps' })) await new Promise(go => setTimeout(go, 60))\n'finished'",
    ])
    await notebook.run(0)
    await notebook.shows(0, /steps[\s\S]*\b[3-9]\/20/)
    await notebook.done(0)
    await notebook.shows(0, /steps[\s\S]*20\/20[\s\S]*'finished'/)
    assert.equal(await notebook.cell(0).locator("progress").count(), 1)
  })
})
