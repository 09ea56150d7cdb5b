import assert from "node:assert/strict"
import * as torch from "etude/torch"

describe("random streams", () => {
  const draw = () => torch.randn(8).toArray()

  it("are those of PyTorch for a seed", () => {
    // torch.manual_seed(0); torch.randn(4), torch.rand(2), torch.randint(0, 100, (3,)), torch.randperm(5)
    torch.manualSeed(0)
    const close = (t: torch.Tensor, values: number[]) =>
      assert.ok(t.allclose(torch.tensor(values), 1e-4, 1e-4), String(t))
    close(torch.randn(4), [1.5409961, -0.2934289, -2.1787894, 0.56843126])
    torch.manualSeed(0)
    close(torch.rand(2), [0.49625659, 0.7682218])
    torch.manualSeed(0)
    assert.deepEqual(torch.randint(0, 100, [3]).toArray(), [44, 39, 33])
    torch.manualSeed(0)
    assert.deepEqual(torch.randperm(5).toArray(), [4, 0, 1, 3, 2])
  })

  it("are the same again for a seed, a saved state, a generator", () => {
    torch.manualSeed(1)
    const first = draw()
    const state = torch.getRngState()
    const second = draw()
    assert.notDeepEqual(first, second)
    torch.setRngState(state)
    assert.deepEqual(draw(), second)
    torch.manualSeed(1)
    assert.deepEqual(draw(), first)
  })

  it("of a Generator are apart from the default one, and of one kind for bigints and numbers", () => {
    const generator = new torch.Generator().manualSeed(9)
    assert.equal(generator.initialSeed(), 9n)
    torch.manualSeed(4)
    const alone = draw()
    torch.manualSeed(4)
    const own = torch.randn([3], { generator })
    assert.deepEqual(draw(), alone)
    const state = generator.getState()
    const next = torch.randperm(6, { generator }).toArray()
    generator.setState(state)
    assert.deepEqual(torch.randperm(6, { generator }).toArray(), next)
    assert.deepEqual(
      torch.randn([3], { generator: new torch.Generator().manualSeed(9n) }).toArray(),
      own.toArray(),
    )
  })

  it("take a state that is a view of a larger tensor", () => {
    const generator = new torch.Generator().manualSeed(3)
    const state = generator.getState()
    const padded = torch.cat([torch.zeros([8], { dtype: "uint8" }), state])
    const first = torch.rand([4], { generator }).toArray()
    generator.setState(padded.narrow(0, 8, state.shape[0]!))
    assert.deepEqual(torch.rand([4], { generator }).toArray(), first)
    assert.throws(() => new torch.Generator(1 as never), /expected a device such as "cpu", got 1/)
  })

  it("refuse a state that is none", () => {
    assert.throws(() => new torch.Generator().setState(torch.zeros(3, { dtype: "uint8" })), torch.TorchError)
    assert.throws(() => torch.manualSeed(0.5), /integer/)
    assert.throws(() => new torch.Generator("cuda"), Error)
  })
})
