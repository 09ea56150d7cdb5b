import assert from "node:assert/strict"
import * as torch from "etude/torch"
import { nn, optim, type Tensor } from "etude/torch"
import { contentHash } from "../../kernels/dataflow/runner/content-hash.ts"
import { trip } from "../stored-trip.ts"

const bits = (tensor: Tensor): string =>
  Buffer.from(tensor.toTypedArray().buffer as ArrayBuffer).toString("hex")

describe("torch: stored and restored", () => {
  it("tensors of every dtype and shape, bit for bit", async () => {
    const dtypes = [
      "float32",
      "float64",
      "float16",
      "bfloat16",
      "int64",
      "int32",
      "int16",
      "int8",
      "uint8",
      "bool",
      "complex64",
      "complex128",
    ] as const
    for (const dtype of dtypes)
      for (const shape of [[], [0, 3], [2, 3], [40, 70]]) {
        const tensor = torch
          .arange(
            0,
            Math.max(
              1,
              shape.reduce((a, b) => a * b, 1),
            ),
          )
          .to(dtype)
        const whole = shape.includes(0) ? torch.zeros(shape, { dtype }) : tensor.view(shape)
        const restored = await trip(whole)
        assert.deepEqual([restored.shape, restored.dtype, bits(restored)], [shape, dtype, bits(whole)])
        assert.equal(contentHash(restored), contentHash(whole))
      }
    const transposed = torch.arange(0, 6).view([2, 3]).t()
    assert.deepEqual((await trip(transposed)).toArray(), transposed.toArray())
  })

  it("parameters, gradients, and what refuses", async () => {
    const weight = new nn.Parameter(torch.tensor([1, 2]))
    weight.mul(3).sum().backward()
    const restored = await trip(weight)
    assert.ok(restored instanceof nn.Parameter)
    assert.deepEqual([restored.requiresGrad, restored.grad?.toArray()], [true, [3, 3]])
    await assert.rejects(trip(weight.mul(2)), /a tensor that MulBackward. made has a history; detach\(\) it/)
  })

  it("modules of the library and of the user, with what they share", async () => {
    class Net extends nn.Module {
      layers = [new nn.Linear(3, 4), new nn.Linear(4, 3, { bias: false })]
      norm = new nn.LayerNorm(3)
      tied = this.layers[0]!.weight
      forward(x: Tensor): Tensor {
        return this.norm.forward(this.layers[1]!.forward(this.layers[0]!.forward(x).relu()))
      }
    }
    const net = new Net().eval()
    const { net: restored, first } = await trip({ net, first: net.layers[0] }, { Net })
    assert.ok(restored instanceof Net)
    const x = torch.randn([5, 3])
    assert.equal(bits(restored.forward(x).detach()), bits(net.forward(x).detach()))
    assert.equal(restored.tied, restored.layers[0]!.weight)
    assert.equal(first, restored.layers[0])
    assert.deepEqual([restored.training, restored.parameters().length], [false, 5])
    class Secret extends nn.Module {
      #hidden = 1
      hidden(): number {
        return this.#hidden
      }
    }
    await assert.rejects(trip(new Secret(), { Secret }), /a Secret has private fields/)
  })

  it("optimisers with the parameters they train, so that training goes on to the same numbers", async () => {
    for (const make of [
      (parameters: Tensor[]) => new optim.AdamW(parameters, { lr: 0.1 }),
      (parameters: Tensor[]) => new optim.SGD(parameters, { lr: 0.1, momentum: 0.9 }),
    ]) {
      const step = (layer: nn.Linear, optimizer: { step(): void; zeroGrad(): void }): void => {
        layer
          .forward(torch.ones([2, 3]))
          .pow(2)
          .sum()
          .backward()
        optimizer.step()
        optimizer.zeroGrad()
      }
      const layer = new nn.Linear(3, 2)
      const optimizer = make(layer.parameters())
      step(layer, optimizer)
      const restored = await trip({ layer, optimizer })
      step(layer, optimizer)
      step(restored.layer, restored.optimizer)
      assert.equal(bits(restored.layer.weight.detach()), bits(layer.weight.detach()))
    }
  })

  it("generators in the middle of their stream", async () => {
    const generator = new torch.Generator().manualSeed(7)
    torch.randn([5], { generator })
    const restored = await trip(generator)
    assert.equal(bits(torch.randn([9], { generator: restored })), bits(torch.randn([9], { generator })))
  })
})
