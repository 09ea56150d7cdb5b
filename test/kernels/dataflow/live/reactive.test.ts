import assert from "node:assert/strict"
import type { JsonObject } from "../../../../kernels/dataflow/protocol/index.ts"
import type { Answer } from "../client.ts"
import { type StartedKernel, startKernel } from "../start-kernel.ts"

/** What a Jupyter front end would show below each cell, from the messages it was sent. */
class Screen {
  readonly #kernel: StartedKernel

  constructor(kernel: StartedKernel) {
    this.#kernel = kernel
  }

  /** The texts shown below the cell of an answer, as they are by now. */
  texts(answer: Answer): string[] {
    const latest = new Map<unknown, JsonObject>()
    for (const { header, content } of this.#kernel.client.heard)
      if (header.msg_type === "update_display_data" || header.msg_type === "display_data")
        latest.set((content.transient as JsonObject).display_id, content.data as JsonObject)
    return answer.outputs.flatMap(({ type, content }) => {
      if (type === "stream") return [String(content.text).trimEnd()]
      if (type === "error") return [`${content.ename}: ${content.evalue}`]
      if (type !== "display_data" && type !== "execute_result") return []
      const id = (content.transient as JsonObject).display_id
      const data = latest.get(id) ?? (content.data as JsonObject)
      return data["text/plain"] ? [String(data["text/plain"]).trimEnd()] : []
    })
  }
}

describe("a live notebook", () => {
  let kernel: StartedKernel
  let screen: Screen
  beforeEach(async () => {
    kernel = await startKernel()
    screen = new Screen(kernel)
  })
  afterEach(() => kernel.stop())
  const run = (code: string, cell?: string, metadata?: JsonObject) =>
    kernel.client.execute(code, cell, metadata)
  const ok = async (code: string, cell?: string, metadata?: JsonObject) => {
    const answer = await run(code, cell, metadata)
    assert.equal(answer.reply.status, "ok", JSON.stringify(answer.reply))
    return answer
  }
  const fails = async (expected: RegExp, code: string, cell?: string, metadata?: JsonObject) => {
    const { reply } = await run(code, cell, metadata)
    assert.equal(reply.status, "error", `expected ${expected}`)
    assert.match(`${reply.ename}: ${reply.evalue}`, expected)
  }

  it("runs what depends on an edited cell, in place and in order, and nothing else", async () => {
    await ok("const a = 1", "A")
    const b = await ok("console.log('first', a)\nconst b = a + 1\nb", "B")
    const c = await ok("const c = a + b\nc", "C")
    const alone = await ok("Math.random()", "D")
    const before = screen.texts(alone)
    assert.deepEqual([screen.texts(b), screen.texts(c)], [["first 1", "2"], ["3"]])
    await ok("const a = 10", "A")
    assert.deepEqual([screen.texts(b), screen.texts(c)], [["first 10", "11"], ["21"]])
    assert.deepEqual(screen.texts(alone), before)
  })

  it("ends the wave where a value stays the same", async () => {
    await ok("const a = 1", "A")
    await ok("const parity = a % 2", "B")
    const c = await ok("parity\nMath.random()", "C")
    const before = screen.texts(c)
    await ok("const a = 3", "A")
    assert.deepEqual(screen.texts(c), before)
    await ok("const a = 4", "A")
    assert.notDeepEqual(screen.texts(c), before)
  })

  it("waits for names, takes deleted cells' names away, and gives names one owner", async () => {
    const b = await ok("x + 1", "B")
    assert.match(screen.texts(b).join(), /waiting for `x`, which no cell defines/)
    await ok("const x = 1", "A")
    assert.deepEqual(screen.texts(b), ["2"])
    await fails(
      /DuplicateName: .*`x` is already defined by cell \[2\], and cell \[3\] defines it again/,
      "const x = 2",
      "C",
    )
    assert.deepEqual(screen.texts(b), ["2"])
    const d = await ok("'d'", "D", { deletedCells: ["A", "C"] })
    assert.deepEqual(screen.texts(d), ["'d'"])
    assert.match(screen.texts(b).join(), /waiting for `x`/)
    await ok("const x = 5", "C")
    assert.deepEqual(screen.texts(b), ["6"])
  })

  it("refuses cycles and assignments to other cells' names, naming the way round", async () => {
    await ok("const a = b + 1", "A")
    await fails(
      /CircularCells: .*cell \[2\] reads `a` of cell \[1\], which reads `b` of cell \[2\]/,
      "const b = a + 1",
      "B",
    )
    await ok("let n = 1", "N")
    await fails(/AssignmentError: .*`n` belongs to cell \[3\]/, "n = 2", "M")
    await ok("let _n = 1; _n = 2", "M")
    await ok("let _n = 3", "O")
  })

  it("shows more and fewer outputs than the place has that a cell was given", async () => {
    await ok("const n = 2", "A")
    const b = await ok("for (let i = 0; i < n; i++) display(`item ${i}`)", "B")
    assert.deepEqual(screen.texts(b), ["'item 0'", "'item 1'"])
    await ok("const n = 4", "A")
    assert.deepEqual(screen.texts(b).join("\n").split("\n"), ["'item 0'", "'item 1'", "'item 2'", "'item 3'"])
    await ok("const n = 1", "A")
    assert.deepEqual(screen.texts(b), ["'item 0'"])
    await ok("const n = 0", "A")
    assert.deepEqual(screen.texts(b), [])
    await ok("const n = 1", "A")
    assert.deepEqual(screen.texts(b), ["'item 0'"])
  })

  it("shows the error of a dependent in its place, says what that holds up, and recovers", async () => {
    await ok("const a = 1", "A")
    const b = await ok("const b = a > 1 ? JSON.parse('{') : a\nb", "B")
    const c = await ok("b * 2", "C")
    await ok("const a = 2", "A")
    assert.match(screen.texts(b).join(), /^SyntaxError: [\s\S]*cell \[2\], line 1/)
    assert.match(screen.texts(c).join(), /waiting for `b` from cell \[2\], which failed/)
    await ok("const a = 0", "A")
    assert.deepEqual([screen.texts(b), screen.texts(c)], [["0"], ["0"]])
  })

  it("marks stale instead of running, when lazy or manual, and catches up when asked", async () => {
    await ok("const a = 1", "A")
    const b = await ok("%manual\nconst b = a + 1\nb", "B")
    const c = await ok("b * 10", "C")
    await ok("const a = 2", "A")
    assert.match(screen.texts(b).join(), /stale[\s\S]*2$/)
    assert.match(screen.texts(c).join(), /stale[\s\S]*20$/)
    const again = await ok("b * 10", "C")
    assert.deepEqual(screen.texts(again), ["30"])
    assert.deepEqual(screen.texts(b), ["3"])
    await ok("const tagged = a", "T", { tags: ["manual"] })
    await ok("%lazy", "L")
    const d = await ok("a + 1000", "D")
    await ok("const a = 3", "A")
    assert.match(screen.texts(d).join(), /stale/)
    await ok("%auto", "L")
    await ok("const a = 4", "A")
    assert.deepEqual(screen.texts(d), ["1004"])
  })

  it("serves clients without cell ids: natively, failing on what waits, and on failures below", async () => {
    await fails(/Waiting: .*waiting for `later`/, "later")
    await ok("const later = 1")
    const { outputs } = await ok("console.log(later)\nlater")
    assert.deepEqual(
      outputs.map(({ type }) => type),
      ["execute_input", "stream", "execute_result"],
    )
    await ok("if (later > 1) throw new Error('too late')")
    await fails(/Error: in cell \[4\], which ran again: too late/, "const later = 2")
    await ok("later")
  })

  it("stops loops and keeps values; reports exits and crashes, goes on, and finds values again", async () => {
    await ok("const a = 1", "A")
    const loop = run(
      "console.log('begun')\nlet i = 0\nwhile (true) { try { i++; JSON.parse('{') } catch {} }",
      "B",
    )
    await kernel.client.hears(({ content }) => content.text === "begun\n")
    await kernel.client.request("interrupt_request", {}, { control: true })
    assert.equal((await loop).reply.ename, "Interrupted")
    const sum = await ok("a + 1", "C")
    assert.deepEqual(screen.texts(sum), ["2"])
    await fails(/process\.exit\(3\) was called in a cell/, "process.exit(3)", "D")
    await fails(
      /ProcessEnded: .*crashed \(signal SIGSEGV\)|ProcessEnded/,
      "process.kill(process.pid, 'SIGSEGV'); while (true) {}",
      "E",
    )
    assert.match(screen.texts(sum).join(), /stale: the process that runs cells ended/)
    assert.deepEqual(screen.texts(await ok("a + 1", "C")), ["2"])
  })

  it("lets readers follow a live value while other cells are edited, and ends with the last value", async () => {
    const source =
      "const step = live((async function* () { for (let i = 1; i <= 5; i++) { yield i; while (!(Reflect.get(globalThis, 'seen') >= i)) await new Promise(go => setTimeout(go, 5)) } })())"
    const training = run(source, "A")
    const curve = await ok("step * 10", "B")
    for (const value of [1, 2, 3, 4, 5]) {
      await kernel.client.hears(() => screen.texts(curve)[0] === String(value * 10))
      assert.deepEqual(screen.texts(await ok(`Reflect.set(globalThis, 'seen', ${value})`, "C")), ["true"])
    }
    assert.equal((await training).reply.status, "ok")
    await ok("null", "Z")
    assert.deepEqual(screen.texts(curve), ["50"])
  })

  it("a live cell that is stopped closes its iterator and keeps its last value", async () => {
    const source =
      "const step = live((async function* () { try { for (let i = 0; ; i++) { await new Promise(go => setTimeout(go, 20)); yield i } } finally { Reflect.set(globalThis, 'isClosed', true) } })())"
    const training = run(source, "A")
    const reader = await ok("step", "B")
    await kernel.client.hears(() => Number(screen.texts(reader)[0]) > 3)
    await kernel.client.request("interrupt_request", {}, { control: true })
    const answer = await training
    assert.equal(answer.reply.ename, "Interrupted")
    await ok("while (!Reflect.get(globalThis, 'isClosed')) await new Promise(go => setTimeout(go, 5))", "D")
    assert.match(screen.texts(await ok("step + 0.5", "C")).join(), /^\d+\.5$/)
  })

  it("evaluates the expressions of a request after its cell, each by itself", async () => {
    await kernel.client.execute("const base = { n: 20 }", "base")
    const { reply } = await kernel.client.request("execute_request", {
      code: "const more = base.n + 1",
      silent: false,
      store_history: true,
      user_expressions: {
        sum: "base.n + more",
        none: "nowhere",
        wrong: "more.x.y",
        late: "const more = 3",
        cut: "1 +",
      },
      allow_stdin: false,
      stop_on_error: true,
    })
    const found = reply.user_expressions as Record<string, JsonObject>
    assert.deepEqual(found.sum, { status: "ok", data: { "text/plain": "41" }, metadata: {} })
    assert.deepEqual(
      Object.values(found).map(({ ename }) => ename),
      [undefined, "ReferenceError", "TypeError", "SyntaxError", "SyntaxError"],
    )
    const after = await kernel.client.execute("more", "after")
    assert.deepEqual(after.outputs.at(-1)?.content.data, { "text/plain": "21" })
  })

  it("refuses comms that nobody here wants, and goes on", async () => {
    const { outputs } = await kernel.client.request("comm_open", {
      comm_id: "x",
      target_name: "unheard.of",
      data: {},
    })
    assert.deepEqual(outputs, [{ type: "comm_close", content: { comm_id: "x", data: {} }, metadata: {} }])
    await kernel.client.request("comm_msg", { comm_id: "x", data: {} })
    await kernel.client.request("comm_close", { comm_id: "x", data: {} })
    assert.equal((await kernel.client.execute("1 + 1", "still")).reply.status, "ok")
  })

  it("asks for input where the cell was asked for", async () => {
    kernel.client.onInput = prompt => `${prompt} Ada`
    assert.deepEqual(screen.texts(await ok("const name = await input('who?')\nname", "A")), ["'who? Ada'"])
  })

  it("prints 100 MB without falling over, by rule and with a notice", async () => {
    const { outputs } = await ok(
      "const line = 'x'.repeat(999) + '\\n'\nfor (let i = 0; i < 100_000; i++) process.stdout.write(line)",
    )
    const text = outputs
      .filter(({ type }) => type === "stream")
      .map(({ content }) => content.text)
      .join("")
    assert.ok(text.length < 4_100_000, String(text.length))
    assert.match(text, /… 95,980,000 characters left out/)
  })

  it("pages what `name?` is, and runs silent requests unseen", async () => {
    const { reply } = await ok("Math.floor?")
    const [page] = reply.payload as JsonObject[]
    assert.match(String((page!.data as JsonObject)["text/plain"]), /floor\(x: number\): number/)
    const silent = await kernel.client.request("execute_request", { code: "console.log(1); 2", silent: true })
    assert.deepEqual(silent.outputs, [])
  })

  it("warns of type errors where the front end names its cells", async () => {
    await ok("const n = 1", "A")
    await ok("const s: string = n", "B")
    const warning = await kernel.client.hears(
      ({ header, content }) => header.msg_type === "display_data" && /TS2322/.test(JSON.stringify(content)),
    )
    assert.match(
      JSON.stringify(warning.content),
      /line 1:7 {2}Type 'number' is not assignable to type 'string'/,
    )
  })
})
