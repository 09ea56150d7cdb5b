import assert from "node:assert/strict"
import { join } from "node:path"
import { Session } from "../../../../kernels/dataflow/live/index.ts"
import { Processes } from "../../../../kernels/dataflow/live/processes.ts"
import { Folder } from "../notebook/notebooks.ts"
import { FrontEnd } from "./front-end.ts"

describe("imported notebooks in a live session", function () {
  this.timeout(60_000)
  const folder = new Folder()
  const cache = process.env.ETUDE_CACHE
  let session: Session
  before(() => {
    process.env.ETUDE_CACHE = join(folder.path, "cache")
  })
  after(async () => {
    await session.shutdown()
    if (cache === undefined) delete process.env.ETUDE_CACHE
    else process.env.ETUDE_CACHE = cache
    folder.remove()
  })

  it("give their names, and again when their code is saved", async () => {
    folder.notebook("01.ipynb", "const rate = 2", "function twice(x: number) { return rate * x }", "throw 1")
    const file = join(folder.path, "live.ipynb")
    session = new Session(file, new Processes({ file }), { checksTypes: false })
    const page = new FrontEnd(session)
    await page.execute("a", 'import { rate, twice } from "./01.ipynb"')
    await page.execute("b", "twice(rate)")
    await page.execute("c", "Math.random()")
    assert.deepEqual(page.lines("b"), ["4"])
    const drawn = page.lines("c")
    folder.write("01.ipynb", folder.read("01.ipynb").replace("rate = 2", "rate = 5"))
    const end = Date.now() + 20_000
    while (page.lines("b")[0] !== "25" && Date.now() < end)
      await new Promise(resolve => setTimeout(resolve, 50))
    assert.deepEqual([page.lines("b"), page.lines("c")], [["25"], drawn])
    const reply = await page.execute("a", 'import { none } from "./01.ipynb"')
    assert.equal(reply.status, "error")
    assert.match(page.lines("a").join(), /01\.ipynb: no cell defines `none`; it has rate, twice/)
  })
})
