import assert from "node:assert/strict"
import * as torch from "etude/torch"

const available = torch.cuda.isAvailable()

describe("without a CUDA device", () => {
  before(function () {
    if (available) this.skip()
  })

  it("says why, and answers every wish for one with an exception", () => {
    assert.match(torch.cuda.problem() ?? "", /CUDA/)
    assert.equal(torch.cuda.deviceCount(), 0)
    for (const wish of [
      () => torch.zeros([1], { device: "cuda" }),
      () => torch.ones(1).cuda(),
      () => torch.cuda.synchronize(),
      () => torch.cuda.memory(),
      () => torch.cuda.setDevice("cuda:0"),
      () => new torch.cuda.Stream(),
      () => new torch.cuda.Event(),
      () => new torch.cuda.Graph(),
      () => torch.cuda.emptyCache(),
      () => new torch.Generator("cuda"),
    ]) {
      assert.throws(wish, Error, String(wish))
    }
    assert.equal(torch.ones(2).sum().item(), 2)
  })
})

describe("on a CUDA device", () => {
  before(function () {
    if (!available) this.skip()
  })
  const device = "cuda"

  it("computes what the CPU computes, and differentiates through TypeScript and checkpoints", () => {
    const [a, b] = [torch.randn(32, 32), torch.randn(32, 32)]
    assert.ok(a.to(device).matmul(b.to(device)).cpu().allclose(a.matmul(b), 1e-3, 1e-3))
    const square = torch.autogradFunction({
      forward(context, x: torch.Tensor) {
        context.saveForBackward(x)
        return x.mul(x)
      },
      backward: (context, gradient) => gradient.mul(context.savedTensors[0]!).mul(2),
    })
    const x = torch.ones([3], { device, requiresGrad: true })
    torch
      .checkpoint((t: torch.Tensor) => square(t), square(x))
      .sum()
      .backward()
    assert.deepEqual(x.grad!.toArray(), [4, 4, 4])
  })

  it("times work with events on streams", () => {
    const stream = new torch.cuda.Stream()
    const [start, end] = [1, 2].map(() => new torch.cuda.Event({ enableTiming: true })) as [
      torch.cuda.Event,
      torch.cuda.Event,
    ]
    start.record(stream)
    stream.run(() => torch.randn([512, 512], { device }).matmul(torch.randn([512, 512], { device })))
    end.record(stream)
    end.synchronize()
    assert.ok(start.elapsedTime(end) > 0)
    assert.equal(stream.query(), true)
  })

  it("replays a captured function on new inputs", () => {
    const x = torch.zeros([4], { device })
    const graph = new torch.cuda.Graph(device)
    const y = graph.capture(() => x.mul(2).add(1))
    x.copy_(torch.tensor([1, 2, 3, 4]))
    graph.replay()
    assert.deepEqual(y.toArray(), [3, 5, 7, 9])
    assert.throws(() => graph.capture(() => x.sum().item()), Error)
    assert.deepEqual(torch.ones([2], { device }).toArray(), [1, 1])
  })

  it("runs out of memory with an exception, and recovers", () => {
    assert.throws(() => torch.empty([2 ** 42], { device }), torch.OutOfMemoryError)
    assert.ok(torch.cuda.memory().reserved >= 0)
    assert.equal(torch.ones([2], { device }).sum().item(), 2)
  })
})
