import assert from "node:assert/strict"
import { LanguageModel } from "etude/lm"
import { applyLora } from "etude/peft"
import * as torch from "etude/torch"
import { trip } from "../stored-trip.ts"

describe("peft: stored and restored", () => {
  it("a model with its adapter gives the same logits, and merges the same", async () => {
    const model = LanguageModel.create(
      { vocabSize: 11, hiddenSize: 16, numHiddenLayers: 2, numAttentionHeads: 2 },
      { seed: 3 },
    )
    const adapter = applyLora(model, { r: 2, loraAlpha: 4 })
    torch.noGrad(() => {
      for (const parameter of adapter.parameters()) parameter.fill_(0.1)
    })
    const restored = await trip({ model, adapter })
    const ids = torch.tensor([[1, 2, 3]], { dtype: "int64" })
    const logits = (of: LanguageModel) => torch.noGrad(() => of.forward(ids).toArray())
    assert.deepEqual(logits(restored.model), logits(model))
    assert.equal(restored.adapter.parameters().length, adapter.parameters().length)
    assert.equal(restored.model.parameters().filter(each => each.requiresGrad).length, 8)
    const [path, layer] = [...restored.adapter.layers][0]!
    assert.equal(new Map(restored.model.namedModules()).get(path), layer)
    adapter.merge()
    restored.adapter.merge()
    assert.deepEqual(logits(restored.model), logits(model))
    const merged = await trip({ model, adapter })
    assert.ok([...merged.adapter.layers.values()].every(each => each.isMerged))
    assert.deepEqual(logits(merged.model), logits(model))
  })
})
