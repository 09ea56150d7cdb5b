import assert from "node:assert/strict"
import { once } from "node:events"
import { runInThisContext } from "node:vm"
import { Worker } from "node:worker_threads"
import * as torch from "etude/torch"

describe("threads", () => {
  it("are as many as one says", () => {
    const before = torch.getNumThreads()
    torch.setNumThreads(1)
    assert.equal(torch.getNumThreads(), 1)
    torch.setNumThreads(before)
    assert.throws(() => torch.setNumThreads(0), /expected 1 to 4096/)
    assert.throws(() => torch.setNumThreads(1.5), /integer/)
  })

  it("of JavaScript each have tensors of their own, while this one stays free", async () => {
    const source = `
      import { parentPort, workerData } from "node:worker_threads"
      const torch = await import("etude/torch")
      torch.manualSeed(workerData.seed)
      const w = torch.ones([64, 64], { requiresGrad: true })
      for (let i = 0; i < 50; i++) torch.scope(() => w.matmul(w).sum().backward())
      let foreign = "usable"
      try { new torch.Tensor(workerData.handle).add(1) } catch (error) { foreign = error.message }
      const mode = torch.noGrad(() => torch.isGradEnabled())
      parentPort.postMessage({ sum: w.grad.sum().item(), tensors: torch.memory().tensors, foreign, mode })`
    const mine = Array.from({ length: 300 }, () => torch.ones(2))
    const hooks = process.execArgv.filter(flag => flag.startsWith("--import="))
    const data = (seed: number) => ({ seed, handle: mine[299]!.handle })
    const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
    const workers = [1, 2].map(seed => new Worker(url, { workerData: data(seed), execArgv: hooks }))
    let ticks = 0
    const timer = setInterval(() => ticks++, 1)
    const answers = await Promise.all(workers.map(async worker => (await once(worker, "message"))[0]))
    clearInterval(timer)
    for (const answer of answers) {
      assert.equal(answer.sum, 50 * 2 * 64 ** 3)
      assert.ok(answer.tensors < 300, String(answer.tensors))
      assert.match(answer.foreign, /no longer there/)
      assert.equal(answer.mode, false)
    }
    assert.ok(ticks > 2, `${ticks} ticks`)
    assert.equal(torch.isGradEnabled(), true)
    await Promise.all(workers.map(worker => worker.terminate()))
  })
})

describe("a loop that is stopped between operators", () => {
  // vm's timeout ends execution as a kernel's interrupt does: no `finally` runs in JavaScript.
  const stopped = (body: string): void => {
    Reflect.set(globalThis, "torchUnderTest", torch)
    const code = `(() => { const torch = globalThis.torchUnderTest; ${body} })()`
    assert.throws(() => runInThisContext(code, { timeout: 100 }), /timed out/)
  }

  it("leaves scopes, modes and memory as they were", () => {
    const { tensors } = torch.memory()
    stopped(`torch.noGrad(() => torch.autocast({}, () => torch.scope(() => {
      const kept = []
      for (;;) { kept.push(torch.ones(8).add(1)); if (kept.length > 500) kept.length = 0 }
    })))`)
    assert.equal(torch.isGradEnabled(), true)
    assert.equal(torch.autocastState().enabled, false)
    assert.ok(torch.memory().tensors - tensors < 20, `${torch.memory().tensors - tensors} left`)
    assert.equal(torch.ones(2).sum().item(), 2)
  })

  it("may be inside a backward function", () => {
    stopped(`
      const f = torch.autogradFunction({ forward: (c, x) => x.mul(2), backward: () => { for (;;) torch.ones(2) } })
      f(torch.ones([2], { requiresGrad: true })).sum().backward()`)
    const x = torch.ones([2], { requiresGrad: true })
    x.mul(3).sum().backward()
    assert.deepEqual(x.grad!.toArray(), [3, 3])
  })
})
