import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as torch from "etude/torch"
import { nn, optim, type Tensor } from "etude/torch"

const fixture = torch.loadSafetensors(
  fileURLToPath(new URL("../fixtures/optimizers.safetensors", import.meta.url)),
)
const names = ["wide", "tall", "bias"]

type AnyOptimizer = { step(): void }
/** The cases of fixtures/make_optimizers.py. */
const cases: Record<string, (params: Tensor[]) => AnyOptimizer> = {
  adamw: p => new optim.AdamW(p, { lr: 0.01 }),
  "adamw tuned": p => new optim.AdamW(p, { lr: 0.02, betas: [0.8, 0.95], eps: 1e-6, weightDecay: 0.3 }),
  "adamw amsgrad": p => new optim.AdamW(p, { lr: 0.01, amsgrad: true }),
  "adamw maximize": p => new optim.AdamW(p, { lr: 0.01, maximize: true }),
  sgd: p => new optim.SGD(p, { lr: 0.1 }),
  "sgd momentum": p => new optim.SGD(p, { lr: 0.1, momentum: 0.9, dampening: 0.1, weightDecay: 0.05 }),
  "sgd nesterov": p => new optim.SGD(p, { lr: 0.1, momentum: 0.9, nesterov: true }),
  muon: p => new optim.Muon(p, { lr: 0.02 }),
  "muon plain": p =>
    new optim.Muon(p, { lr: 0.02, nesterov: false, weightDecay: 0, momentum: 0.9, nsSteps: 3 }),
  "muon matched": p => new optim.Muon(p, { lr: 0.02, adjustLrFn: "match_rms_adamw" }),
}

const maxDifference = (a: Tensor, b: Tensor): number => a.detach().sub(b).abs().max().item()

describe("optimisers", () => {
  for (const [name, make] of Object.entries(cases))
    it(`${name} takes PyTorch's five steps`, () => {
      const own = names.filter(param => `${name}/${param}` in fixture)
      const params = own.map(param => new nn.Parameter(fixture[param]!.clone()))
      const optimizer = make(params)
      for (let step = 0; step < 5; step++) {
        params.forEach((param, i) => {
          param.grad = fixture[`grad.${own[i]}`]!.select(0, step).clone()
        })
        optimizer.step()
      }
      // Muon multiplies in bfloat16, where another BLAS may round a sum the other way.
      const tolerance = name.startsWith("muon") ? 5e-4 : 1e-6
      params.forEach((param, i) => {
        const difference = maxDifference(param, fixture[`${name}/${own[i]}`]!)
        assert.ok(difference <= tolerance, `${own[i]} differs by ${difference}`)
      })
    })

  it("adamw of many parameters at once is LibTorch's of each, with any number of threads", () => {
    torch.manualSeed(1)
    const sizes = [[1], [7], [64, 3], [130, 257], [40_000]]
    const initial = sizes.map(size => torch.randn(size))
    const grads = [1, 2, 3].map(() => sizes.map(size => torch.randn(size)))
    const train = (threads: number): Tensor[] => {
      const before = torch.getNumThreads()
      torch.setNumThreads(threads)
      const params = initial.map(values => new nn.Parameter(values.clone()))
      const optimizer = new optim.AdamW(params, { lr: 0.01, amsgrad: true })
      for (const step of grads) {
        params.forEach((param, i) => {
          param.grad = step[i]!.clone()
        })
        optimizer.step()
      }
      torch.setNumThreads(before)
      return params
    }
    const [one, three] = [train(1), train(3)]
    initial.forEach((values, i) => {
      const expected = values.clone()
      const [mean, square, largest] = [1, 2, 3].map(() => torch.zerosLike(values)) as [Tensor, Tensor, Tensor]
      const count = torch.zeros([])
      for (const step of grads) {
        count.add_(1)
        torch.ops.aten._fused_adamw_.default([expected], [step[i]!], [mean], [square], [largest], [count], {
          lr: 0.01,
          beta1: 0.9,
          beta2: 0.999,
          weightDecay: 0.01,
          eps: 1e-8,
          amsgrad: true,
          maximize: false,
        })
      }
      // three roundings of numbers up to 5
      assert.ok(maxDifference(one[i]!, expected) <= 2e-6)
      assert.ok(one[i]!.equal(three[i]!))
    })
  })

  for (const Class of [optim.AdamW, optim.SGD])
    it(`${Class.name} takes gradients that lie otherwise than their parameters, and other dtypes`, () => {
      torch.manualSeed(1)
      const [values, grad] = [torch.randn([6, 4]), torch.randn([4, 6])]
      const [plain, turned, double] = [values, values, values.double()].map(x => new nn.Parameter(x.clone()))
      plain!.grad = grad.t().contiguous()
      turned!.grad = grad.t()
      double!.grad = grad.t().double()
      for (const param of [plain!, turned!, double!]) new Class([param], { lr: 0.1 }).step()
      assert.ok(maxDifference(plain!, turned!) <= 1e-6)
      assert.ok(maxDifference(plain!.double(), double!) <= 4e-6)
    })

  it("orthogonalize brings the singular values near 1 and agrees with PyTorch", () => {
    for (const name of ["wide", "tall"]) {
      const found = optim.orthogonalize(fixture[name]!)
      assert.ok(maxDifference(found.float(), fixture[`orthogonal/${name}`]!.float()) <= 0.02)
      const values = torch.linalg.svdvals(found.float())
      assert.ok(values.min().item() > 0.5 && values.max().item() < 1.3, String(values))
    }
  })

  it("groups override options, and one parameter cannot stand in two", () => {
    const [a, b] = [new nn.Parameter(torch.ones(2)), new nn.Parameter(torch.ones(2))]
    const optimizer = new optim.SGD([{ params: [a] }, { params: [b], lr: 0.5 }], { lr: 0.1 })
    for (const parameter of [a, b]) parameter.grad = torch.ones(2)
    optimizer.step()
    assert.deepEqual(
      [a.toArray(), b.toArray()],
      [
        [Math.fround(0.9), Math.fround(0.9)],
        [0.5, 0.5],
      ],
    )
    assert.throws(() => new optim.SGD([{ params: [a] }, { params: [a] }]), /appears twice/)
    assert.throws(() => new optim.SGD([]), /empty list/)
  })

  it("refuse options outside their range", () => {
    const params = [new nn.Parameter(torch.ones(2))]
    assert.throws(() => new optim.AdamW(params, { lr: -1 }), /lr/)
    assert.throws(() => new optim.AdamW(params, { betas: [0.9, 1] }), /betas/)
    assert.throws(() => new optim.SGD(params, { nesterov: true }), /nesterov needs momentum/)
    assert.throws(() => new optim.Muon(params), /expected matrices.*\[2\]/)
    assert.throws(() => new optim.SGD([3 as never]), /SGD: expected tensors or groups, got number/)
  })

  it("skip parameters without a gradient", () => {
    const [used, unused] = [new nn.Parameter(torch.ones(2)), new nn.Parameter(torch.ones(2))]
    const optimizer = new optim.AdamW([used, unused], { lr: 0.1, weightDecay: 0.5 })
    used.grad = torch.ones(2)
    optimizer.step()
    assert.deepEqual(unused.toArray(), [1, 1])
    assert.notDeepEqual(used.toArray(), [1, 1])
    optimizer.zeroGrad()
    assert.equal(used.grad, null)
  })
})

describe("optimiser state", () => {
  const folder = mkdtempSync(join(tmpdir(), "etude-optim-"))
  after(() => rmSync(folder, { recursive: true }))

  const makers: Record<string, (params: Tensor[]) => optim.Optimizer<{ lr: number }>> = {
    AdamW: p => new optim.AdamW(p, { lr: 0.05, amsgrad: true }),
    SGD: p => new optim.SGD(p, { lr: 0.05, momentum: 0.9 }),
    Muon: p => new optim.Muon(p, { lr: 0.05 }),
  }
  for (const [name, make] of Object.entries(makers))
    it(`of ${name}, saved and loaded, continues bit for bit`, () => {
      const [x, y] = [torch.randn(16, 4), torch.randn(16, 3)]
      const start = () => {
        torch.manualSeed(7)
        const model = new nn.Linear(4, 3, { bias: false })
        const optimizer = make(model.parameters())
        return {
          model,
          optimizer,
          scheduler: new optim.LRScheduler(optimizer, optim.warmup(3, optim.cosine(9))),
        }
      }
      const train = ({ model, optimizer, scheduler }: ReturnType<typeof start>, steps: number) => {
        for (let i = 0; i < steps; i++)
          torch.scope(() => {
            optimizer.zeroGrad()
            nn.functional.mseLoss(model.forward(x), y).backward()
            optimizer.step()
            scheduler.step()
          })
      }
      const whole = start()
      train(whole, 10)

      const first = start()
      train(first, 5)
      const [weights, state] = [join(folder, "model.safetensors"), join(folder, "optimizer.safetensors")]
      torch.saveSafetensors(weights, first.model.stateDict())
      optim.saveOptimizer(state, first.optimizer, { schedule: JSON.stringify(first.scheduler.stateDict()) })
      const second = start()
      second.model.loadStateDict(torch.loadSafetensors(weights))
      const { schedule } = optim.loadOptimizer(state, second.optimizer)
      second.scheduler.loadStateDict(JSON.parse(schedule!))
      train(second, 5)

      assert.deepEqual(second.model.weight.toTypedArray(), whole.model.weight.toTypedArray())
      assert.deepEqual(second.scheduler.getLastLr(), whole.scheduler.getLastLr())
    })

  it("that does not fit is refused, with both shapes", () => {
    const [small, large] = [2, 3].map(size => {
      const parameter = new nn.Parameter(torch.ones(size))
      parameter.grad = torch.ones(size)
      const optimizer = new optim.AdamW([parameter])
      optimizer.step()
      return optimizer
    })
    assert.throws(() => small!.loadStateDict(large!.stateDict()), /expected shape \[2\], found \[3\]/)
    const two = new optim.AdamW([new nn.Parameter(torch.ones(2)), new nn.Parameter(torch.ones(2))])
    assert.throws(() => two.loadStateDict(small!.stateDict()), /groups of 2 parameters, found 1/)
  })

  it("outlives the scope of the step that made it", () => {
    const parameter = new nn.Parameter(torch.ones(3))
    const optimizer = new optim.AdamW([parameter], { lr: 0.1 })
    const before = torch.memory().tensors
    for (let i = 0; i < 20; i++)
      torch.scope(() => {
        parameter.grad = torch.ones(3)
        optimizer.step()
      })
    assert.ok(torch.memory().tensors - before <= 4)
    assert.equal(optimizer.stateDict().state[0]!.step!.item(), 20)
  })
})

describe("clipping", () => {
  const withGradients = () => {
    const params = [new nn.Parameter(torch.zeros(2)), new nn.Parameter(torch.zeros(1))]
    params[0]!.grad = torch.tensor([3, 0])
    params[1]!.grad = torch.tensor([-4])
    return params
  }
  const gradients = (params: Tensor[]) => params.flatMap(param => param.grad!.toArray() as number[])

  it("by norm scales all gradients together, and only down", () => {
    const params = withGradients()
    assert.equal(optim.clipGradNorm(params, 10).item(), 5)
    assert.deepEqual(gradients(params), [3, 0, -4])
    optim.clipGradNorm(params, 1)
    const norm = Math.hypot(...gradients(params))
    assert.ok(Math.abs(norm - 1) < 1e-6, `norm ${norm}`)
    assert.equal(optim.clipGradNorm(withGradients(), 1, { normType: Infinity }).item(), 4)
  })

  it("by value clamps each element", () => {
    const params = withGradients()
    optim.clipGradValue(params, 3.5)
    assert.deepEqual(gradients(params), [3, 0, -3.5])
  })

  it("reports a norm that is not finite when asked", () => {
    const params = withGradients()
    params[0]!.grad = torch.tensor([Infinity, 0])
    assert.throws(
      () => optim.clipGradNorm(params, 1, { errorIfNonfinite: true }),
      /norm of the gradients is Infinity/,
    )
  })
})
