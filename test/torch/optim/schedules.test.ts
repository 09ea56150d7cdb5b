import assert from "node:assert/strict"
import { nn, ones, optim } from "etude/torch"
import fc from "fast-check"

const values = (schedule: optim.Schedule, ...steps: number[]) => steps.map(schedule)

describe("learning-rate schedules", () => {
  it("have the values that their formulas give", () => {
    assert.deepEqual(values(optim.constant(0.5), 0, 9), [0.5, 0.5])
    assert.deepEqual(values(optim.linear(4), 0, 1, 4, 9), [1, 0.75, 0, 0])
    assert.deepEqual(values(optim.linear(4, { start: 0, end: 2 }), 0, 1, 4), [0, 0.5, 2])
    const [start, middle, end] = values(optim.cosine(10, { end: 0.2 }), 0, 5, 30)
    assert.ok(Math.abs(start! - 1) < 1e-12 && Math.abs(middle! - 0.6) < 1e-12 && Math.abs(end! - 0.2) < 1e-12)
    assert.deepEqual(values(optim.stepwise(3, 0.5), 0, 2, 3, 6), [1, 1, 0.5, 0.25])
    assert.deepEqual(values(optim.exponential(0.5), 0, 3), [1, 0.125])
  })

  it("warm up to what follows, without a jump", () => {
    const schedule = optim.warmup(4, optim.linear(4, { start: 0.8 }))
    assert.deepEqual(values(schedule, 0, 2, 4, 8), [0, 0.4, 0.8, 0])
    assert.deepEqual(values(optim.warmup(0), 0, 1), [1, 1])
  })

  it("in a sequence start at their own zero; the last goes on", () => {
    const schedule = optim.sequence([2, optim.constant(0.1)], [2, optim.constant()], [4, optim.linear(4)])
    assert.deepEqual(values(schedule, 0, 1, 2, 3, 4, 6, 8, 20), [0.1, 0.1, 1, 1, 1, 0.5, 0, 0])
  })

  it("never leave the range of their ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.nat(2000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, step, end) => {
          for (const schedule of [
            optim.cosine(n, { end }),
            optim.linear(n, { end }),
            optim.warmup(n, optim.cosine(n, { end })),
          ])
            assert.ok(schedule(step) >= -1e-12 && schedule(step) <= 1 + 1e-12)
        },
      ),
    )
  })

  it("refuse lengths that are none", () => {
    assert.throws(() => optim.cosine(0), /cosine\(steps\): expected a number of steps > 0, got 0/)
    assert.throws(() => optim.warmup(Number.NaN), /warmup/)
    assert.throws(() => optim.sequence(), /at least one/)
  })

  it("set every group's rate through a scheduler", () => {
    const params = [1, 2].map(size => new nn.Parameter(ones(size)))
    const optimizer = new optim.SGD([{ params: [params[0]!] }, { params: [params[1]!], lr: 10 }], { lr: 1 })
    const scheduler = new optim.LRScheduler(optimizer, optim.linear(2))
    assert.deepEqual(scheduler.getLastLr(), [1, 10])
    scheduler.step()
    assert.deepEqual(scheduler.getLastLr(), [0.5, 5])
    scheduler.step()
    assert.deepEqual(scheduler.getLastLr(), [0, 0])
  })
})
