import assert from "node:assert/strict"
import * as torch from "etude/torch"
import { nn, type Tensor } from "etude/torch"

const F = nn.functional

/** One of everything a field can be. */
class Model extends nn.Module {
  embedding = new nn.Embedding(5, 4)
  blocks = [new nn.Linear(4, 4), new nn.Sequential(new nn.Linear(4, 4), F.relu, new nn.Dropout(0.5))]
  heads = { value: new nn.Linear(4, 1), policy: new nn.Linear(4, 3, { bias: false }) }
  scale = new nn.Parameter(torch.ones(4))
  running = torch.zeros(4)
  angles = nn.buffer(torch.ones(2), { persistent: false })
  tied = this.embedding.weight
  label = "not a tensor"
  nothing = null
}

const names = (entries: [string, unknown][]) => entries.map(([name]) => name)
const state = [
  "embedding.weight",
  "blocks.0.weight",
  "blocks.0.bias",
  "blocks.1.0.weight",
  "blocks.1.0.bias",
  "heads.value.weight",
  "heads.value.bias",
  "heads.policy.weight",
  "scale",
]

describe("Module", () => {
  it("finds its parameters, buffers and sub-modules among its own fields", () => {
    const model = new Model()
    // A module's own come before its sub-modules', and a shared one comes once.
    const once = state.map(name => (name === "embedding.weight" ? "tied" : name))
    assert.deepEqual(names(model.namedParameters()).sort(), once.sort())
    assert.deepEqual(names(model.namedBuffers()), ["running", "angles"])
    assert.deepEqual(names([...model.namedModules()]), [
      "",
      "embedding",
      "blocks.0",
      "blocks.1",
      "blocks.1.0",
      "blocks.1.2",
      "heads.value",
      "heads.policy",
    ])
    assert.deepEqual(names(model.namedChildren()), [
      "embedding",
      "blocks.0",
      "blocks.1",
      "heads.value",
      "heads.policy",
    ])
  })

  it("has a state of every name, shared tensors under each, fleeting buffers left out", () => {
    const model = new Model()
    assert.deepEqual(Object.keys(model.stateDict()).sort(), [...state, "running", "tied"].sort())
    model.stateDict().scale!.fill_(3)
    assert.deepEqual(model.scale.toArray(), [3, 3, 3, 3])
  })

  it("loads a state into itself, in its own dtype", () => {
    const [model, other] = [new Model(), new Model()]
    const doubled = Object.fromEntries(
      Object.entries(other.stateDict()).map(([name, t]) => [name, t.double()]),
    )
    const { weight } = model.blocks[0] as nn.Linear
    assert.deepEqual(model.loadStateDict(doubled), { missing: [], unexpected: [] })
    assert.equal(weight.dtype, "float32")
    assert.ok(weight.requiresGrad)
    assert.ok(torch.equal(weight, (other.blocks[0] as nn.Linear).weight))
  })

  it("names what is missing, unexpected and misshapen in one error, and copies nothing", () => {
    const model = new Model()
    const { scale: _, ...rest } = model.stateDict()
    const before = model.heads.value.weight.toTypedArray()
    const wrong = {
      ...rest,
      extra: torch.ones(1),
      "heads.value.weight": torch.zeros(1, 4),
      running: torch.ones(5),
    }
    assert.throws(() => model.loadStateDict(wrong), {
      message:
        "loadStateDict into Model:\n  missing: scale\n  unexpected: extra\n  running: expected shape [4], found [5]",
    })
    assert.deepEqual(model.heads.value.weight.toTypedArray(), before)
    const { running: __, ...fitting } = wrong
    assert.deepEqual(model.loadStateDict(fitting, { strict: false }), {
      missing: ["scale", "running"],
      unexpected: ["extra"],
    })
    assert.deepEqual(model.heads.value.weight.toArray(), [[0, 0, 0, 0]])
  })

  it("is frozen and thawed, with a part of it trained alone", () => {
    const model = new Model().requiresGrad_(false)
    assert.ok(model.parameters().every(parameter => !parameter.requiresGrad))
    model.heads.value.requiresGrad_()
    const trained = model.namedParameters().filter(([, parameter]) => parameter.requiresGrad)
    assert.deepEqual(names(trained), ["heads.value.weight", "heads.value.bias"])
  })

  it("trains and evaluates: dropout drops only in training", () => {
    const model = new Model()
    const [, sequence] = model.blocks as [nn.Linear, nn.Sequential]
    const [x] = [torch.ones(1, 4)]
    model.eval()
    assert.ok([...model.namedModules()].every(([, module]) => !module.training))
    assert.ok(torch.equal(sequence.forward(x), sequence.forward(x)))
    model.train()
    torch.manualSeed(0)
    const dropped = new nn.Dropout(0.25).forward(torch.ones(10_000))
    assert.ok(Math.abs(dropped.eq(0).float().mean().item() - 0.25) < 0.02)
    assert.ok(Math.abs(dropped.max().item() - 1 / 0.75) < 1e-6)
  })

  it("changes dtype in place: floating-point tensors and gradients, under the same objects", () => {
    const model = new Model()
    const layer = model.heads.value
    const { weight } = layer
    layer.forward(torch.ones(1, 4)).sum().backward()
    model.to("float64")
    assert.equal(layer.weight, weight)
    assert.deepEqual(
      [weight.dtype, weight.grad!.dtype, model.running.dtype],
      ["float64", "float64", "float64"],
    )
    assert.ok(weight.requiresGrad && weight.isLeaf)
    const optimizer = new torch.optim.SGD(model.parameters(), { lr: 1 })
    const before = weight.detach().clone()
    optimizer.step()
    assert.deepEqual(before.sub(weight).toArray(), [[1, 1, 1, 1]])
  })

  it("outlives the scope it was made in", () => {
    const model = torch.scope(() => {
      const made = new Model()
      torch.ones(3)
      return { made }
    }).made
    torch.scope(() => model.heads.value.forward(torch.ones(1, 4)))
    assert.equal(model.scale.sum().item(), 4)
  })

  it("shows its tree", () => {
    const model = new nn.Sequential(new nn.Linear(2, 3), F.gelu)
    assert.equal(
      String(model),
      "Sequential(\n  (0): Linear(\n    weight: [3, 2] float32\n    bias: [3] float32\n  )\n)",
    )
  })

  it("applies an initialiser to every module, children first", () => {
    const seen: string[] = []
    new Model().apply(module => seen.push(module.constructor.name))
    assert.equal(seen.at(-1), "Model")
    assert.equal(seen.length, 8)
  })

  it("trains: a small network learns XOR", () => {
    torch.manualSeed(1)
    const model = new nn.Sequential(
      new nn.Linear(2, 8),
      torch.tanh as (x: Tensor) => Tensor,
      new nn.Linear(8, 1),
    )
    const optimizer = new torch.optim.AdamW(model.parameters(), { lr: 0.05 })
    const x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]]) // biome-ignore format: a truth table
    const y = torch.tensor([[0], [1], [1], [0]])
    for (let i = 0; i < 200; i++)
      torch.scope(() => {
        optimizer.zeroGrad()
        F.binaryCrossEntropyWithLogits(model.forward(x), y).backward()
        optimizer.step()
      })
    assert.deepEqual(model.forward(x).gt(0).float().toArray(), y.toArray())
  })
})
