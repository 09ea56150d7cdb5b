import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { configFromJson, LanguageModel, modelConfig } from "etude/lm"
import * as torch from "etude/torch"

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url))

/** Largest absolute difference of two nested arrays of equal shape. */
function largestDifference(a: unknown, b: unknown): number {
  if (typeof a === "number") return Math.abs(a - (b as number))
  return Math.max(...(a as unknown[]).map((item, i) => largestDifference(item, (b as unknown[])[i])))
}

describe("LanguageModel", () => {
  const options = { vocabSize: 11, hiddenSize: 12, numHiddenLayers: 2, numAttentionHeads: 2 }

  it("is the same for the same seed and another for another", () => {
    const weights = (seed: number): unknown =>
      LanguageModel.create(options, { seed }).stateDict()["model.layers.1.mlp.up_proj.weight"]!.toArray()
    assert.deepEqual(weights(1), weights(1))
    assert.notDeepEqual(weights(1), weights(2))
  })

  it("copies itself into a model that trains apart", () => {
    const model = LanguageModel.create(options, { seed: 1 })
    const copy = model.clone()
    const before = model.model.embed_tokens.weight.toArray()
    torch.noGrad(() => copy.model.embed_tokens.weight.fill_(3))
    assert.deepEqual(model.model.embed_tokens.weight.toArray(), before)
    assert.ok(copy.parameters().every(parameter => parameter.requiresGrad))
  })

  it("lets no token see a later one", () => {
    const model = LanguageModel.create(options, { seed: 1 })
    const logits = (ids: number[]): unknown[] =>
      torch.noGrad(
        () => (model.forward(torch.tensor([ids], { dtype: "int64" })).toArray() as unknown[][])[0]!,
      )
    const first = logits([1, 2, 3, 4, 5])
    const second = logits([1, 2, 3, 9, 10])
    assert.ok(largestDifference(first.slice(0, 3), second.slice(0, 3)) < 1e-6)
    assert.ok(largestDifference(first.slice(3), second.slice(3)) > 1e-3)
  })

  it("refuses a sequence past its context", () => {
    const model = LanguageModel.create({ ...options, maxPositionEmbeddings: 4 }, { seed: 1 })
    assert.throws(() => model.forward(torch.zeros([1, 5], { dtype: "int64" })), /at most 4 tokens.*got 5/)
  })
})

describe("modelConfig", () => {
  it("names sizes that do not fit together", () => {
    const sizes = { vocabSize: 8, hiddenSize: 12, numHiddenLayers: 1, numAttentionHeads: 4 }
    assert.throws(() => modelConfig(sizes), /headDim must be even for RoPE, got 3/)
    assert.throws(
      () => modelConfig({ ...sizes, headDim: 4, numKeyValueHeads: 3 }),
      /numAttentionHeads \(4\) must be a multiple of numKeyValueHeads \(3\)/,
    )
  })

  it("refuses what would be computed otherwise than asked", () => {
    const json = JSON.parse(readFileSync(join(fixtures, "llama3/config.json"), "utf8")) as object
    assert.throws(
      () => configFromJson({ ...json, hidden_act: "quick_gelu" }),
      /hidden_act "quick_gelu" is not supported; supported are silu, gelu/,
    )
    assert.throws(
      () => configFromJson({ ...json, model_type: "mamba" }),
      /model_type "mamba" is not supported; supported are llama, qwen2, qwen3, gemma2, gemma3_text/,
    )
    const scaled = { ...json, rope_parameters: { rope_type: "axial", rope_theta: 1 } }
    assert.throws(() => configFromJson(scaled), /rope_type "axial" is not supported; supported are default/)
  })
})
