import assert from "node:assert/strict"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { JsonObject } from "../../../../kernels/dataflow/protocol/index.ts"
import { Folder, run } from "../notebook/notebooks.ts"
import { type StartedKernel, startKernel } from "../start-kernel.ts"

describe("a live notebook with a cache", function () {
  this.timeout(120_000)
  let folder: Folder
  let before: string | undefined
  let kernel: StartedKernel | undefined
  beforeEach(() => {
    folder = new Folder()
    before = process.env.ETUDE_CACHE
    process.env.ETUDE_CACHE = join(folder.path, "cache")
  })
  afterEach(async () => {
    if (before === undefined) delete process.env.ETUDE_CACHE
    else process.env.ETUDE_CACHE = before
    await kernel?.stop()
    folder.remove()
  })

  const ran = "ran.txt"
  const cells = () => {
    const log = JSON.stringify(join(folder.path, ran))
    const say = (name: string) =>
      `import { appendFileSync as _say } from "node:fs"\n_say(${log}, "${name}")\n`
    return {
      a: `%pure\n${say("a")}const model = { w: 1, big: new Float32Array(5000) }`,
      b: `%pure\n${say("b")}model.w += 10; 'trained'`,
      c: `%pure\n${say("c")}console.log('w is', model.w); model.w * 2`,
    }
  }
  const texts = async (code: string, cell: string): Promise<string[]> => {
    const { reply, outputs } = await kernel!.client.execute(code, cell)
    assert.equal(reply.status, "ok", JSON.stringify(reply))
    const latest = new Map<unknown, JsonObject>()
    for (const { header, content } of kernel!.client.heard)
      if (header.msg_type === "update_display_data" || header.msg_type === "display_data")
        latest.set((content.transient as JsonObject).display_id, content.data as JsonObject)
    return outputs.flatMap(({ type, content }) => {
      if (type === "stream") return [String(content.text).trim()]
      if (type !== "display_data") return []
      const data = latest.get((content.transient as JsonObject).display_id) ?? {}
      return data["text/plain"] ? [String(data["text/plain"]).trim()] : []
    })
  }
  const log = (): string => {
    const text = readFileSync(join(folder.path, ran), "utf8")
    writeFileSync(join(folder.path, ran), "")
    return text
  }

  it("shows what is known from another session, and gives values where they are needed", async () => {
    const { a, b, c } = cells()
    kernel = await startKernel()
    await texts(a, "A")
    await texts(b, "B")
    assert.deepEqual(await texts(c, "C"), ["w is 11", "22"])
    assert.equal(log(), "abc")
    await kernel.stop()

    kernel = await startKernel()
    await texts(a, "A")
    assert.deepEqual(await texts(b, "B"), ["'trained'"])
    assert.deepEqual(await texts(c, "C"), ["w is 11", "22"])
    assert.equal(log(), "")
    // A cell that is new runs, with the model as it was trained then.
    assert.deepEqual(await texts("model.w + model.big.length", "D"), ["5011"])
    assert.equal(log(), "")
    // A cell that is run again as it is runs, and sees what a run from top to bottom would show it.
    await texts(b, "B")
    assert.equal(log().startsWith("b"), true)
    assert.deepEqual(await texts("[model.w].join()", "E"), ["'11'"])
  })

  it("shares its results with headless runs", async () => {
    const { a, b, c } = cells()
    const file = folder.notebook("nb.ipynb", a, b, c)
    const headless = await run(file, { cache: process.env.ETUDE_CACHE! })
    assert.deepEqual(headless.messages, [])
    assert.equal(log(), "abc")
    kernel = await startKernel()
    await texts(a, "A")
    await texts(b, "B")
    assert.deepEqual(await texts(c, "C"), ["w is 11", "22"])
    assert.equal(log(), "")
  })
})
