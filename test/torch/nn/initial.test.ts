import assert from "node:assert/strict"
import { fileURLToPath } from "node:url"
import * as torch from "etude/torch"
import { nn, type Tensor } from "etude/torch"

const fixture = torch.loadSafetensors(
  fileURLToPath(new URL("../fixtures/initial.safetensors", import.meta.url)),
)

function assertClose(found: Tensor, name: string): void {
  const difference = found.detach().sub(fixture[name]!).abs().max().item()
  // QR may differ in the last digits from one LAPACK to another; the rest is drawn, then scaled.
  assert.ok(difference <= 2e-6, `${name} differs by ${difference}`)
}

describe("initial values are PyTorch's for the same seed", () => {
  const modules: Record<string, () => nn.Module> = {
    linear: () => new nn.Linear(5, 3),
    embedding: () => new nn.Embedding(7, 4, { paddingIdx: 2 }),
    layerNorm: () => new nn.LayerNorm(4),
    rmsNorm: () => new nn.RMSNorm(4),
    sequential: () =>
      new nn.Sequential(new nn.Linear(4, 4), nn.functional.relu, new nn.Linear(4, 2, { bias: false })),
  }
  for (const [name, make] of Object.entries(modules))
    it(`of ${name}, under the same names`, () => {
      torch.manualSeed(3)
      const state = make().stateDict()
      const expected = Object.keys(fixture).flatMap(key =>
        key.startsWith(`${name}/`) ? [key.slice(name.length + 1)] : [],
      )
      assert.deepEqual(Object.keys(state).sort(), expected.sort())
      for (const [key, tensor] of Object.entries(state)) assertClose(tensor, `${name}/${key}`)
    })

  const initialisers: Record<string, (x: Tensor) => Tensor> = {
    kaimingUniform: x => nn.init.kaimingUniform_(x),
    kaimingNormal: x => nn.init.kaimingNormal_(x, { a: 0.2 }),
    xavierUniform: x => nn.init.xavierUniform_(x, 2),
    xavierNormal: x => nn.init.xavierNormal_(x),
    truncNormal: x => nn.init.truncNormal_(x, 0.1, 0.5, -0.6, 0.9),
    orthogonal: x => nn.init.orthogonal_(x),
  }
  for (const [name, fill] of Object.entries(initialisers))
    it(`of ${name}`, () => {
      torch.manualSeed(3)
      assertClose(fill(torch.empty(3, 6)), name)
    })

  it("truncNormal stays within narrow bounds too", () => {
    torch.manualSeed(0)
    const drawn = nn.init.truncNormal_(torch.empty(1000), 0, 1, 1.5, 2)
    assert.ok(drawn.min().item() >= 1.5 && drawn.max().item() <= 2)
    assert.ok(Math.abs(drawn.mean().item() - 1.7143) < 0.02) // (φ(1.5) − φ(2)) / (Φ(2) − Φ(1.5))
  })

  it("a weight of one dimension has no fans", () => {
    assert.throws(() => nn.init.kaimingUniform_(torch.empty(3)), /two or more dimensions, found shape \[3\]/)
  })
})
