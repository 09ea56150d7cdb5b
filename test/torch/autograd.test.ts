import assert from "node:assert/strict"
import * as torch from "etude/torch"
import { native } from "../../src/torch/addon.ts"

const leaf = (values: torch.NestedArray) => torch.tensor(values, { requiresGrad: true })

describe("gradients", () => {
  it("accumulate over passes until they are cleared", () => {
    const x = leaf([1, 2])
    x.mul(x).sum().backward()
    x.mul(3).sum().backward()
    assert.deepEqual(x.grad!.toArray(), [5, 7])
    x.grad = null
    assert.equal(x.grad, null)
  })

  it("are returned by grad, also of gradients", () => {
    const x = leaf([2, 3])
    const [first] = torch.grad(x.pow(3).sum(), x, { createGraph: true })
    const [second] = torch.grad(first!.sum(), x)
    assert.deepEqual(
      [first!.toArray(), second!.toArray()],
      [
        [12, 27],
        [12, 18],
      ],
    )
    const unused = leaf([1])
    assert.throws(() => torch.grad(x.sum(), [unused]), /not have been used/)
    assert.deepEqual(torch.grad(x.sum(), [unused], { allowUnused: true }), [null])
  })

  it("are not recorded in noGrad, and are again in enableGrad; the mode returns after an error", () => {
    const x = leaf([1])
    assert.equal(
      torch.noGrad(() => x.mul(2).requiresGrad),
      false,
    )
    assert.equal(
      torch.noGrad(() => torch.enableGrad(() => x.mul(2).requiresGrad)),
      true,
    )
    assert.throws(
      () =>
        torch.noGrad(() => {
          throw new RangeError("inside")
        }),
      RangeError,
    )
    assert.equal(torch.isGradEnabled(), true)
    assert.throws(() => torch.noGrad(() => Promise.resolve(1)), /synchronous/)
    assert.equal(
      torch.inferenceMode(() => x.mul(2).requiresGrad),
      false,
    )
  })

  it("take a vector for a result that is no scalar, and inputs to stop at", () => {
    const x = leaf([1, 2])
    x.mul(2).backward(torch.tensor([1, 10]))
    assert.deepEqual(x.grad!.toArray(), [2, 20])
    assert.throws(() => x.mul(2).backward(), /scalar/)
    const y = leaf([1, 1])
    x.grad = null
    x.mul(y)
      .sum()
      .backward(null, { inputs: [y] })
    assert.equal(x.grad, null)
    assert.deepEqual(y.grad!.toArray(), [1, 2])
  })

  it("refuse a freed graph, an overwritten value, and integer leaves", () => {
    const x = leaf([1])
    const y = x.exp().sum()
    y.backward(null, { retainGraph: true })
    y.backward()
    assert.throws(() => y.backward(), /second time/)
    const z = x.exp()
    z.add_(1)
    assert.throws(() => z.sum().backward(), /inplace operation/)
    assert.throws(() => torch.tensor([1], { dtype: "int64", requiresGrad: true }), /floating-point/)
    assert.throws(() => {
      x.grad = torch.ones(3)
    }, /does not fit/)
  })

  it("can be looked at and changed by hooks", () => {
    const x = leaf([1, 2])
    const y = x.mul(2)
    const seen: torch.NestedArray[] = []
    const hook = y.registerHook(g => {
      seen.push(g.toArray())
      return g.mul(10)
    })
    y.sum().backward()
    assert.deepEqual([seen, x.grad!.toArray()], [[[1, 1]], [20, 20]])
    hook.remove()
    x.mul(2).retainGrad()
    assert.throws(() => torch.ones(1).registerHook(() => undefined), /requires gradients/)
  })
})

// Twice: as the engine works for CPU tensors, and as for those of a device, where JavaScript is called from another thread.
for (const threaded of [false, true]) {
  describe(`functions with a backward in TypeScript${threaded ? ", called from the engine's thread" : ""}`, () => {
    before(() => native.setThreadedBackward(threaded))
    after(() => native.setThreadedBackward(false))

    const cube = torch.autogradFunction({
      name: "CubeBackward",
      forward(context, x: torch.Tensor, factor: number) {
        context.saveForBackward(x)
        context.factor = factor
        return x.pow(3).mul(factor)
      },
      backward(context, gradient) {
        const [x] = context.savedTensors
        return [gradient.mul(x!.pow(2)).mul(3 * (context.factor as number)), null]
      },
    })

    it("give the gradients they compute, and can be differentiated twice", () => {
      const x = leaf([1, 2])
      const y = cube(x, 2)
      assert.equal(y.gradFn, "CubeBackward")
      const [first] = torch.grad(y.sum(), x, { createGraph: true })
      assert.deepEqual(first!.toArray(), [6, 24])
      assert.deepEqual(torch.grad(first!.sum(), x)[0]!.toArray(), [12, 24])
    })

    it("work between other operators, with outputs saved, with several outputs, and without gradients", () => {
      const exp = torch.autogradFunction({
        forward(context, x: torch.Tensor) {
          const y = x.exp()
          context.saveForBackward(y)
          return y
        },
        backward: (context, gradient) => gradient.mul(context.savedTensors[0]!),
      })
      const x = leaf([0, 1])
      exp(x.mul(2)).log().sum().backward()
      assert.deepEqual(x.grad!.toArray(), [2, 2])
      const both = torch.autogradFunction({
        forward: (context, x: torch.Tensor): torch.Tensor[] => {
          const place = x.argmax()
          context.markNonDifferentiable(place)
          return [x.mul(2), x.mul(3), place]
        },
        backward: (_, a, b) => [a!.mul(2).add(b!.mul(3))],
      })
      const z = leaf([1, 5])
      const [, triple, place] = both(z)
      assert.equal(place!.item(), 1)
      assert.equal(place!.requiresGrad, false)
      triple!.sum().backward()
      assert.deepEqual(z.grad!.toArray(), [3, 3])
      assert.equal(torch.noGrad(() => cube(z, 1)).requiresGrad, false)
    })

    it("throw their own errors through the engine, and leave it usable", () => {
      class Mine extends Error {}
      const bad = torch.autogradFunction({
        forward: (_, x: torch.Tensor) => x.mul(2),
        backward: () => {
          throw new Mine("from backward")
        },
      })
      const x = leaf([1])
      assert.throws(() => bad(x).sum().backward(), Mine)
      const wrong = torch.autogradFunction({
        forward: (_, x: torch.Tensor) => x.mul(2),
        backward: () => [null, null],
      })
      assert.throws(() => wrong(x).sum().backward(), /expected 1 gradients/)
      const shape = torch.autogradFunction({
        forward: (_, x: torch.Tensor) => x.mul(2),
        backward: () => torch.ones(7),
      })
      assert.throws(
        () =>
          shape(leaf([1, 2]))
            .sum()
            .backward(),
        /invalid gradient/,
      )
      cube(x, 1).sum().backward()
      assert.deepEqual(x.grad!.toArray(), [3])
    })

    it("agree with finite differences", () => {
      const x = torch.tensor([0.3, -1.2, 2], { dtype: "float64", requiresGrad: true })
      cube(x, 0.5).sum().backward()
      const h = 1e-5
      const numeric = [0, 1, 2].map(i => {
        const at = (d: number) =>
          torch.noGrad(() =>
            cube(
              x
                .detach()
                .clone()
                .setAt(i, x.at(i).item() + d),
              0.5,
            )
              .sum()
              .item(),
          )
        return (at(h) - at(-h)) / (2 * h)
      })
      assert.ok(x.grad!.allclose(torch.tensor(numeric, { dtype: "float64" }), 1e-7, 1e-7))
    })

    describe("checkpoint", () => {
      const weight = leaf([
        [0.5, -1],
        [0.25, 2],
      ])
      const body = (x: torch.Tensor) => torch.dropout(x.matmul(weight).tanh(), 0.5, true)

      for (const [name, inputs] of [
        [
          "differentiable",
          leaf([
            [1, 2],
            [3, 4],
          ]),
        ],
        ["plain", torch.ones(2, 2)],
      ] as const) {
        it(`gives the same result and gradients with ${name} inputs, dropout included, also nested`, () => {
          const run = (f: (x: torch.Tensor) => torch.Tensor): unknown[] => {
            torch.manualSeed(3)
            weight.grad = inputs.grad = null
            const loss = f(inputs).sum()
            loss.backward()
            return [loss.item(), weight.grad!.toArray(), (inputs.grad as torch.Tensor | null)?.toArray()]
          }
          const plain = run(body)
          assert.deepEqual(
            run(x => torch.checkpoint(body, x)),
            plain,
          )
          assert.deepEqual(
            run(x => torch.checkpoint(y => torch.checkpoint(body, y), x)),
            plain,
          )
        })
      }

      it("holds less memory between the passes", () => {
        const x = torch.randn([256, 256], { requiresGrad: true })
        const deep = (t: torch.Tensor) => {
          let y = t
          for (let i = 0; i < 20; i++) y = y.sin()
          return y
        }
        const held = (f: () => torch.Tensor) => {
          const before = torch.memory().bytes
          const kept = torch.scope(f)
          const bytes = torch.memory().bytes - before
          kept.sum().backward()
          return bytes
        }
        const plain = held(() => deep(x))
        const checkpointed = held(() => torch.checkpoint(deep, x))
        assert.ok(plain > 18 * 256 * 1024, String(plain))
        assert.ok(checkpointed < 3 * 256 * 1024, String(checkpointed))
      })
    })
  })
}

describe("autocast", () => {
  it("computes matrix products in bfloat16 and sums in float32, and ends with its body", () => {
    const [a, b] = [torch.randn(4, 4), torch.randn(4, 4)]
    const inside = torch.autocast({ dtype: "bfloat16" }, () => {
      assert.equal(torch.autocastState().enabled, true)
      const product = a.matmul(b)
      assert.equal(torch.autocast({ enabled: false }, () => a.matmul(b)).dtype, "float32")
      return product
    })
    assert.equal(inside.dtype, "bfloat16")
    assert.equal(a.matmul(b).dtype, "float32")
    assert.throws(
      () =>
        torch.autocast({}, () => {
          throw new RangeError()
        }),
      RangeError,
    )
    assert.equal(torch.autocastState().enabled, false)
  })

  it("takes the two types that it is for", () => {
    const ones = torch.ones(2, 2)
    const product = (dtype: torch.Dtype) => torch.autocast({ dtype }, () => ones.matmul(ones)).dtype
    assert.equal(product("float16"), "float16")
    assert.throws(() => product("int8"), /autocast: expected bfloat16 or float16, got int8/)
    assert.equal(ones.matmul(ones).dtype, "float32")
  })

  it("lets gradients arrive in the parameter's dtype", () => {
    const w = torch.randn([4, 4], { requiresGrad: true })
    torch
      .autocast({}, () => torch.ones(2, 4).matmul(w))
      .float()
      .sum()
      .backward()
    assert.equal(w.grad!.dtype, "float32")
    assert.deepEqual(w.grad!.at(0).toArray(), [2, 2, 2, 2])
  })
})

describe("calls that autograd does not record", () => {
  it("give tensors that take part in gradients later, like any other", () => {
    const x = torch.tensor([1, 2, 3])
    const doubled = x.add(x) // neither requires gradients: autograd's keys are passed over
    assert.equal(doubled.requiresGrad, false)
    doubled.requiresGrad_()
    const row = doubled.view(1, 3)
    row.mul(row).sum().backward()
    assert.deepEqual(doubled.grad!.toArray(), [4, 8, 12])
    const w = torch.tensor([2, 2, 2], { requiresGrad: true })
    const y = x.mul(x)
    y.mul_(w)
    y.sum().backward()
    assert.deepEqual(w.grad!.toArray(), [1, 4, 9])
    torch.noGrad(() => assert.equal(w.add(x).requiresGrad, false))
    assert.equal(w.detach().add(x).requiresGrad, false)
    assert.equal(w.view(3, 1).squeeze(1).add(x).requiresGrad, true)
  })

  it("still see special layouts and lazy conjugation", () => {
    const { aten } = torch.ops
    const sparse = torch.eye(2).toSparse()
    assert.deepEqual(sparse.add(sparse).toDense().toArray(), [
      [2, 0],
      [0, 2],
    ])
    const z = aten.complex.default(torch.tensor([1]), torch.tensor([2]))
    assert.deepEqual(aten.imag.default(z.conj().add(z.conj()).resolveConj()).toArray(), [-4])
  })
})
