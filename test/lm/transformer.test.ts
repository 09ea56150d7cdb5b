import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { configFromJson, generate, LanguageModel, modelConfig } from "etude/lm"
import * as torch from "etude/torch"

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url))

/** Largest absolute difference of two nested arrays of equal shape. */
function largestDifference(a: unknown, b: unknown): number {
  if (typeof a === "number") return Math.abs(a - (b as number))
  return Math.max(...(a as unknown[]).map((item, i) => largestDifference(item, (b as unknown[])[i])))
}

for (const name of ["llama-grouped", "llama-tied"])
  describe(`${name}, a checkpoint of transformers`, () => {
    const folder = join(fixtures, name)
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
      ids: number[][]
      logits: number[][][]
      greedy: number[]
    }
    const model = LanguageModel.fromPretrained(folder)

    it("gives the logits of transformers", () => {
      const logits = torch.noGrad(() =>
        model.forward(torch.tensor(expected.ids, { dtype: "int64" })).toArray(),
      )
      const difference = largestDifference(logits, expected.logits)
      assert.ok(difference <= 1e-4, `largest difference ${difference}`)
    })

    it("continues greedily as transformers does, for 64 tokens", async () => {
      const prompt = expected.greedy.slice(0, 5)
      const groups = await generate(model, [prompt], { maxTokens: 64, temperature: 0, stopTokens: [] })
      assert.deepEqual([...prompt, ...groups[0]![0]!.tokens], expected.greedy)
    })

    it("is written back as it was read", () => {
      const copy = mkdtempSync(join(tmpdir(), "etude-lm-"))
      try {
        model.save(copy)
        const again = LanguageModel.fromPretrained(copy)
        assert.deepEqual(again.config, model.config)
        const ids = torch.tensor(expected.ids, { dtype: "int64" })
        torch.noGrad(() => assert.deepEqual(again.forward(ids).toArray(), model.forward(ids).toArray()))
      } finally {
        rmSync(copy, { recursive: true })
      }
    })
  })

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
    const json = JSON.parse(readFileSync(join(fixtures, "llama-tied/config.json"), "utf8")) as object
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

  it("names the file that a checkpoint lacks, and one that is no JSON", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
    try {
      assert.throws(
        () => LanguageModel.fromPretrained(folder),
        /holds no checkpoint: .*config\.json is missing/,
      )
      writeFileSync(join(folder, "config.json"), "{")
      writeFileSync(join(folder, "model.safetensors"), "")
      assert.throws(() => LanguageModel.fromPretrained(folder), /config\.json is not JSON/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
