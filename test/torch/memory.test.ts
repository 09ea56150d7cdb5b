import assert from "node:assert/strict"
import { setImmediate as turn } from "node:timers/promises"
import * as torch from "etude/torch"

const MiB = 2 ** 20

/** Frees what earlier tests left to the collector. */
async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await turn()
  }
}

describe("memory", () => {
  // Threads only make steps this small wait for each other.
  const threads = torch.getNumThreads()
  before(() => torch.setNumThreads(1))
  after(() => torch.setNumThreads(threads))
  beforeEach(settle)

  it("is freed at the end of a scope, but for what is returned or kept", () => {
    const before = torch.memory().tensors
    let inner: torch.Tensor | undefined
    const keptInside: torch.Tensor[] = []
    const result = torch.scope(() => {
      inner = torch.ones(10)
      keptInside.push(torch.keep(torch.full([2], 4)))
      return { sum: inner.sum(), list: [inner.mul(2)], map: new Map([["a", inner.add(1)]]), n: 3 }
    })
    assert.equal(inner!.disposed, true)
    assert.equal(result.sum.item(), 10)
    assert.equal(result.list[0]!.at(0).item(), 2)
    assert.equal(result.map.get("a")!.at(0).item(), 2)
    assert.equal(keptInside[0]!.at(0).item(), 4)
    assert.ok(torch.memory().tensors - before < 12)
    keptInside[0]!.dispose()
    assert.equal(keptInside[0]!.disposed, true)
  })

  it("passes what an inner scope returns to the outer one, which frees it", () => {
    let escaped: torch.Tensor | undefined
    torch.scope(() => {
      escaped = torch.scope(() => torch.ones(3))
      assert.equal(escaped.sum().item(), 3)
    })
    assert.equal(escaped!.disposed, true)
  })

  it("is freed by a scope that throws, and by `using`", () => {
    let made: torch.Tensor | undefined
    assert.throws(
      () =>
        torch.scope(() => {
          made = torch.ones(3)
          throw new RangeError("inside")
        }),
      RangeError,
    )
    assert.equal(made!.disposed, true)
    const disposable: Disposable & torch.Tensor = torch.ones(2)
    disposable[Symbol.dispose]() // what `using` calls
    assert.equal(disposable.disposed, true)
    assert.throws(() => torch.scope(() => Promise.resolve()), /synchronous/)
    assert.throws(() => torch.keep(3 as never), /keep: expected a tensor, got number/)
  })

  it("keeps gradients and the graph alive through a scope", () => {
    const w = torch.randn([3], { requiresGrad: true })
    const loss = torch.scope(() => w.mul(w).exp().sum())
    torch.scope(() => loss.backward())
    assert.deepEqual(w.grad!.shape, [3])
  })

  // The addon collects by itself at 256 MiB of growth, or half of what is held, so the bound is the same whatever else the process holds: V8's
  // own rule would come the later the larger its heap.
  const boundFrom = (start: number): number => Math.max(256 * MiB, start / 2) + 64 * MiB

  it("stays bounded by the collector alone, in a loop that never yields, whatever the heap holds", () => {
    const heap = Array.from({ length: 300_000 }, (_, i) => ({ i, list: [i, { half: i / 2 }] }))
    torch.resetPeakMemory()
    const start = torch.memory().bytes
    for (let i = 0; i < 1500; i++) torch.ones([MiB / 4])
    const { peakBytes } = torch.memory()
    assert.ok(
      peakBytes - start < boundFrom(start),
      `${(peakBytes - start) / MiB} MiB at most, of 1500 MiB made`,
    )
    assert.equal(heap.length, 300_000)
  })

  it("stays bounded by the collector alone, with gradients", () => {
    const w = torch.keep(torch.randn([256, 256], { requiresGrad: true }))
    torch.resetPeakMemory()
    const start = torch.memory().bytes
    for (let i = 0; i < 800; i++) {
      w.mul(2).exp().mul(w).sum().backward()
      w.grad = null
    }
    const { peakBytes } = torch.memory()
    assert.ok(peakBytes - start < boundFrom(start), `${(peakBytes - start) / MiB} MiB`)
  })

  it("of many small tensors stays bounded in handles too", () => {
    const [a, b] = [torch.ones(4), torch.ones(4)]
    const start = torch.memory().tensors
    let most = 0
    for (let i = 0; i < 60_000; i++) {
      a.add(b)
      if (i % 1000 === 0) most = Math.max(most, torch.memory().tensors - start)
    }
    assert.ok(most < 20_000, `${most} of 60,000 at a time`)
  })

  it("is collected inside a long scope too, of what nothing refers to", () => {
    torch.resetPeakMemory()
    const start = torch.memory().bytes
    const last = torch.scope(() => {
      let one = torch.ones([MiB])
      for (let i = 0; i < 600; i++) one = one.add(1)
      return one
    })
    const { peakBytes } = torch.memory()
    assert.ok(
      peakBytes - start < 4 * boundFrom(start),
      `${(peakBytes - start) / MiB} MiB at most, of 2400 MiB made`,
    )
    assert.equal(last.at(-1).item(), 601)
    last.dispose()
  })

  it("is flat over 1,000 training steps", async () => {
    const parameters = [[16, 32], [32], [32, 4], [4]].map(shape =>
      torch.keep(torch.randn(shape).mul(0.1).requiresGrad_()),
    )
    const [w1, b1, w2, b2] = parameters as [torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]
    const x = torch.keep(torch.randn(64, 16))
    const y = torch.keep(torch.randint(4, [64]))
    const step = () =>
      torch.scope(() => {
        const loss = torch.crossEntropyLoss(x.matmul(w1).add(b1).relu().matmul(w2).add(b2), y)
        loss.backward()
        torch.noGrad(() => {
          for (const p of parameters) {
            p.sub_(p.grad!.mul(0.05))
            p.grad = null
          }
        })
        return loss.item()
      })
    const first = step()
    for (let i = 0; i < 100; i++) step()
    await settle()
    const [tensors, bytes, resident] = [
      torch.memory().tensors,
      torch.memory().bytes,
      process.memoryUsage.rss(),
    ]
    let last = first
    for (let i = 0; i < 1000; i++) last = step()
    assert.ok(last < first / 2, `${first} → ${last}`)
    assert.ok(
      Math.abs(torch.memory().tensors - tensors) <= 8,
      `${tensors} → ${torch.memory().tensors} tensors`,
    )
    assert.ok(Math.abs(torch.memory().bytes - bytes) < 64 * 1024, `${bytes} → ${torch.memory().bytes} bytes`)
    assert.ok(process.memoryUsage.rss() - resident < 64 * MiB, "resident memory grew")
  })

  it("frees a graph that a custom function closes over, once backward has run", async () => {
    const start = torch.memory().bytes
    for (let i = 0; i < 20; i++) {
      const f = torch.autogradFunction({
        forward(context, x: torch.Tensor) {
          const y = x.mul(2)
          context.output = y // a circle: the graph holds this function, which holds its own output
          return y
        },
        backward: (_, gradient) => gradient.mul(2),
      })
      f(torch.ones([MiB / 4], { requiresGrad: true }))
        .sum()
        .backward()
    }
    await settle()
    torch.ones(1)
    await settle()
    assert.ok(torch.memory().bytes - start < 8 * MiB, `${(torch.memory().bytes - start) / MiB} MiB`)
  })

  it("has a limit, past which an allocation fails and not the process; garbage is collected before that", () => {
    const { limit, bytes } = torch.memory()
    assert.throws(() => torch.setMemoryLimit(-1), /expected bytes ≥ 0, got -1/)
    torch.setMemoryLimit(bytes + 64 * MiB)
    try {
      assert.throws(() => torch.ones([32 * MiB]), torch.OutOfMemoryError)
      for (let i = 0; i < 40; i++) torch.ones([2 * MiB])
    } finally {
      torch.setMemoryLimit(limit)
    }
  })
})
