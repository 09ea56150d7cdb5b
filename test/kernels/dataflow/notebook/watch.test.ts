import assert from "node:assert/strict"
import { join } from "node:path"
import { type WatchEvent, watchNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder } from "./notebooks.ts"

describe("notebook: watched", function () {
  this.timeout(120_000)
  let folder: Folder
  let stop: AbortController
  let events: AsyncGenerator<WatchEvent, void>
  beforeEach(() => {
    folder = new Folder()
    stop = new AbortController()
  })
  afterEach(async () => {
    stop.abort()
    for await (const _ of events) void _
    folder.remove()
  })

  /** Until the run has ended and changes are waited for: the cells that ran, by number, and what they showed. */
  const settled = async (): Promise<{ ran: number[]; shown: unknown[]; failures: string[] }> => {
    const ran: number[] = []
    const shown: { number: number; text: unknown }[] = []
    const failures: string[] = []
    for (;;) {
      const { value: event, done } = await events.next()
      // Cells that wait overlap: their order is no promise.
      if (done || event.type === "watching")
        return {
          ran: ran.sort((a, b) => a - b),
          shown: shown.sort((a, b) => a.number - b.number).map(({ text }) => text),
          failures,
        }
      if (event.type === "unreadable") failures.push(event.error.message)
      else if (event.type === "cell-started") ran.push(event.cell.number)
      else if (event.type === "cell-failed") failures.push(event.failure.message)
      else if (
        event.type === "cell-output" &&
        event.output.type === "bundle" &&
        ran.includes(event.cell.number)
      )
        shown.push({ number: event.cell.number, text: event.output.bundle["text/plain"] })
    }
  }
  const edit = (name: string, from: string, to: string): string => {
    const text = folder.read(name)
    assert.ok(text.includes(from), from)
    return folder.write(name, text.replace(from, to))
  }

  it("runs what a saved edit affects, in the process that has the other values", async () => {
    folder.write("lib.ts", "export const scale = 10")
    const file = folder.notebook(
      "nb.ipynb",
      "const pid = process.pid, started = Date.now()",
      "import { scale } from './lib.ts'\nscale",
      "let n = 1\nconst f = () => n++",
      "f() * scale",
      "pid === process.pid",
    )
    events = watchNotebook(file, { signal: stop.signal })
    assert.deepEqual(await settled(), { ran: [1, 2, 3, 4, 5], shown: ["10", "10", "true"], failures: [] })
    edit("nb.ipynb", "pid === process.pid", "[pid === process.pid, started > 0]")
    assert.deepEqual(await settled(), { ran: [5], shown: ["[ true, true ]"], failures: [] })
    edit("lib.ts", "10", "20")
    const reloaded = await settled()
    assert.deepEqual([reloaded.ran, reloaded.shown[0]], [[2, 4], "20"])
    edit("nb.ipynb", "f() * scale", "throw new Error('no')")
    const failed = await settled()
    assert.deepEqual([failed.ran, failed.failures.length], [[4], 1])
    edit("nb.ipynb", "throw new Error('no')", "scale")
    assert.deepEqual(await settled(), { ran: [4], shown: ["20"], failures: [] })
  })

  it("goes on after an edit that takes a given parameter away", async () => {
    const file = folder.notebook("nb.ipynb", 'const n = param("n", 2)', "n + 1")
    events = watchNotebook(file, { signal: stop.signal, params: { n: 5 } })
    assert.deepEqual((await settled()).shown, ["6"])
    edit("nb.ipynb", 'param(\\"n\\"', 'param(\\"m\\"')
    assert.match((await settled()).failures.join(), /no parameter "n"; it has m/)
    edit("nb.ipynb", 'param(\\"m\\"', 'param(\\"n\\"')
    assert.deepEqual((await settled()).failures, [])
  })

  it("goes on after a notebook that cannot be read, and follows files that cells read", async () => {
    folder.write("data.txt", "one")
    const file = folder.notebook(
      "nb.ipynb",
      "import { readFileSync } from 'node:fs'\nreadFileSync(file('data.txt'), 'utf8')",
    )
    const text = folder.read("nb.ipynb")
    events = watchNotebook(file, { signal: stop.signal, inPlace: true, cache: join(folder.path, "cache") })
    assert.deepEqual((await settled()).shown, ["'one'"])
    folder.write("data.txt", "two")
    assert.deepEqual((await settled()).shown, ["'two'"])
    folder.write("nb.ipynb", "{ half")
    assert.match((await settled()).failures.join(), /not a notebook: not JSON, line 1/)
    folder.write("nb.ipynb", text.replace("'utf8')", "'utf8').length"))
    assert.deepEqual((await settled()).shown, ["3"])
  })
})
