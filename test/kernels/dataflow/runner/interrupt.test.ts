import assert from "node:assert/strict"
import { setTimeout as sleep } from "node:timers/promises"
import { Session } from "./session.ts"

describe("runner: stops, crashes and what is left after them", function () {
  this.timeout(30_000)
  let session: Session
  beforeEach(async () => {
    session = await Session.start()
    await session.run("kept", "const kept = { n: 41 }")
  })
  afterEach(() => session.close())

  const loops: Record<string, string> = {
    "a loop that never ends": "while (true) {}",
    "a loop after an await": "await null\nwhile (true) {}",
    "a loop that prints": "for (let i = 0; ; i++) console.log(i)",
    "a loop that catches everything": "while (true) { try { await null; while (true) {} } catch {} }",
    "an awaited timer": "await new Promise(r => setTimeout(r, 60_000))",
    "a generator that computes without waiting":
      "async function* busy() { for (;;) { const end = performance.now() + 5; while (performance.now() < end) {}; yield 1 } }\nfor await (const _ of busy()) {}",
    "a loop of awaits that catches everything":
      "for (;;) { try { await new Promise(r => setTimeout(r, 1)) } catch {} }",
  }
  for (const [name, source] of Object.entries(loops))
    it(`stops ${name}, and keeps the values`, async () => {
      const running = session.run("loop", `console.log("begun")\n${source}`)
      await session.until(() => session.text().includes("begun"))
      const began = performance.now()
      assert.equal(await session.runner.interrupt(), true)
      assert.deepEqual(await running, { status: "interrupted" })
      assert.ok(performance.now() - began < 2000)
      assert.equal(await session.value("next", "kept.n + 1"), "42")
    })

  it("aborts the signal and closes the iterators of a stopped cell", async () => {
    const running = session.run(
      "s",
      "signal.addEventListener('abort', () => console.log('aborted'))\n" +
        "async function* source() { try { for (let i = 0; ; i++) { await new Promise(r => setTimeout(r, 5)); yield i } } finally { console.log('closed') } }\n" +
        "for await (const _ of progress(source())) {}",
    )
    await session.until(() => session.events.some(({ type }) => type === "display"))
    await session.runner.interrupt()
    await running
    await session.until(() => /aborted/.test(session.text()) && /closed/.test(session.text()))
  })

  it("ends a stopped cell that goes on in the background at its next turn", async () => {
    const running = session.run(
      "z",
      "console.log('begun')\nlet turns = 0\nfor (;;) { await new Promise(r => setTimeout(r, 5)); globalThis.turns = ++turns }",
    )
    await session.until(() => session.text().includes("begun"))
    await session.runner.interrupt()
    await running
    // The turn that was under way ends as it would have.
    await sleep(30)
    const before = await session.value("t1", "globalThis.turns")
    await sleep(100)
    assert.equal(await session.value("t2", "globalThis.turns"), before)
  })

  it("kills what does not answer, and says so", async () => {
    const running = session.run(
      "hang",
      "import { execSync } from 'node:child_process'\nconsole.log('begun')\nexecSync('sleep 20')",
    )
    await session.until(() => session.text().includes("begun"))
    assert.equal(await session.runner.interrupt(), false)
    assert.deepEqual(await running, {
      status: "died",
      reason: "it did not answer when it was interrupted, and was killed",
    })
    assert.match(await session.runner.died, /killed/)
  })

  it("survives process.exit, rejections nobody handles, and errors in timers", async () => {
    const messages: string[] = []
    for (const source of [
      "process.exit(3)",
      "Promise.reject(new Error('lost')); await new Promise(r => setTimeout(r, 20))",
      "setTimeout(() => { throw new Error('in a timer') }); await new Promise(r => setTimeout(r, 50))",
    ]) {
      const outcome = await session.run("x", source)
      messages.push(outcome.status === "error" ? outcome.error.message : outcome.status)
    }
    assert.deepEqual(messages, [
      "process.exit(3) was called in a cell; the session goes on",
      "lost",
      "in a timer",
    ])
    assert.equal(await session.value("next", "kept.n"), "41")
  })

  it("reports an error that comes when its cell has ended", async () => {
    await session.run("late", "setTimeout(() => { throw new Error('too late') }, 30); 1")
    await session.until(() => session.events.some(({ type }) => type === "stray"))
    const stray = session.events.find(event => event.type === "stray")
    assert.ok(stray?.type === "stray")
    assert.deepEqual([stray.cell, stray.error.message], ["late", "too late"])
  })

  it("says how the process ended: a signal, a lack of memory", async () => {
    const aborted = await session.run("c", "console.log('before'); process.abort()")
    assert.ok(aborted.status === "died")
    assert.match(aborted.reason, /crashed \(signal SIGABRT\)/)
    assert.match(session.text("stdout"), /before/)
    await session.open({ heap: 64 })
    const full = await session.run(
      "m",
      "const all: unknown[] = []\nfor (;;) all.push(new Array(1000).fill(all.length))",
    )
    assert.ok(full.status === "died")
    assert.match(full.reason, /out of memory/)
  })

  it("leaves no process behind when the kernel is killed", async () => {
    const { spawn } = await import("node:child_process")
    const script = `
      import { Runner } from ${JSON.stringify(new URL("../../../../kernels/dataflow/runner/index.ts", import.meta.url).href)}
      import { analyse, transpile } from ${JSON.stringify(new URL("../../../../kernels/dataflow/graph/index.ts", import.meta.url).href)}
      const runner = await Runner.start({ file: ${JSON.stringify(session.file)}, onEvent() {} })
      runner.run({ cell: "a", label: "cell", transpiled: transpile(analyse("while (true) {}")) })
      setTimeout(() => console.log(runner.pid), 200)`
    const kernel = spawn(process.execPath, [
      ...process.execArgv.filter(flag => flag.startsWith("--import")),
      "--input-type=module",
      "-e",
      script,
    ])
    const pid = Number(String(await new Promise(resolve => kernel.stdout.once("data", resolve))))
    assert.ok(pid > 0)
    kernel.kill("SIGKILL")
    const isAlive = (): boolean => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    }
    for (let i = 0; i < 100 && isAlive(); i++) await sleep(20)
    assert.equal(isAlive(), false)
  })
})

describe("runner: live values", function () {
  this.timeout(30_000)

  it("puts each value in the name's place while the loop runs, some ten a second, the last one always", async () => {
    const session = await Session.start()
    const seen: unknown[] = []
    const readings: Promise<unknown>[] = []
    session.onEvent = event => {
      if (event.type === "values")
        readings.push(session.value("reader", "step.n").then(value => seen.push(Number(value))))
    }
    const source =
      "async function* train() { for (let n = 0; n <= 200; n++) { await new Promise(r => setTimeout(r, 2)); yield { n } } }\n" +
      "const step = live(train)"
    const began = performance.now()
    const outcome = await session.run("loop", source)
    const seconds = (performance.now() - began) / 1000
    assert.equal(outcome.status, "ok")
    await Promise.all(readings)
    assert.ok(seen.length >= 3 && seen.length <= seconds * 10 + 2, `${seen.length} readings in ${seconds} s`)
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => Number(a) - Number(b)),
    )
    assert.equal(seen.at(-1), 200)
    assert.equal(await session.value("after", "step.n"), "200")
    await session.close()
  })

  it("closes the iterator when the cell is stopped or runs anew", async () => {
    const session = await Session.start()
    const source = (name: string) =>
      `async function* ticks() { try { for (;;) { await new Promise(r => setTimeout(r, 5)); yield 1 } } finally { console.log('closed ${name}') } }\nconst t = live(ticks())`
    const live = () =>
      new Set(session.events.flatMap(({ type, run }) => (type === "values" ? [run] : []))).size
    const first = session.run("l", source("one"))
    await session.until(() => live() === 1)
    const second = session.run("l", source("two"))
    assert.deepEqual(await first, { status: "interrupted" })
    await session.until(() => live() === 2)
    await session.runner.interrupt(["l"])
    assert.deepEqual(await second, { status: "interrupted" })
    await session.until(() => session.text().includes("closed two"))
    assert.equal(session.text(), "closed one\nclosed two\n")
    await session.close()
  })
})
