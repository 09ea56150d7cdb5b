import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { LanguageModel } from "etude/lm"
import { applyLora } from "etude/peft"
import * as torch from "etude/torch"

const options = { vocabSize: 11, hiddenSize: 16, numHiddenLayers: 2, numAttentionHeads: 2 }
const create = () => LanguageModel.create(options, { seed: 1 })
const tokens = torch.tensor([[1, 4, 2, 9, 7]], { dtype: "int64" })
const logits = (model: LanguageModel): torch.Tensor => torch.noGrad(() => model.forward(tokens))
const difference = (a: torch.Tensor, b: torch.Tensor): number => a.sub(b).abs().max().item() as number

/** An adapter that does something: B is no longer zero. */
function adapted(model: LanguageModel, config = {}) {
  const adapter = applyLora(model, { r: 3, loraAlpha: 6, ...config })
  const generator = new torch.Generator().manualSeed(2)
  torch.noGrad(() => {
    for (const { lora_B } of adapter.layers.values()) lora_B.weight.normal_(0, 0.2, { generator })
  })
  return adapter
}

describe("LoRA", () => {
  it("leaves the model's output as it was, and trains only A and B", () => {
    const model = create()
    const before = logits(model)
    const adapter = applyLora(model, { r: 4 })
    assert.equal(difference(logits(model), before), 0)
    assert.deepEqual(
      [...adapter.layers.keys()],
      ["0", "1"].flatMap(i => [`model.layers.${i}.self_attn.q_proj`, `model.layers.${i}.self_attn.v_proj`]),
    )
    const trained = model.parameters().filter(parameter => parameter.requiresGrad)
    assert.equal(trained.length, adapter.parameters().length)
    assert.equal(
      trained.reduce((n, parameter) => n + parameter.numel(), 0),
      2 * 2 * (4 * 16 + 16 * 4),
    )
  })

  it("gives merged what it gives unmerged, and takes the merge back", () => {
    const model = create()
    const before = logits(model)
    const adapter = adapted(model)
    const unmerged = logits(model)
    assert.ok(difference(unmerged, before) > 1e-3, "the adapter does something")
    adapter.merge()
    assert.ok(difference(logits(model), unmerged) < 1e-5)
    adapter.unmerge()
    assert.ok(difference(logits(model), unmerged) < 1e-5)
  })

  it("scales by α/r, or by α/√r as rsLoRA", () => {
    const scale = (useRslora: boolean): number => {
      const [layer] = adapted(create(), { useRslora }).layers.values()
      const { lora_A, lora_B } = layer!
      const ratio = layer!.delta().div(lora_B.weight.matmul(lora_A.weight))
      return ratio.mean().item() as number
    }
    assert.ok(Math.abs(scale(false) - 6 / 3) < 1e-4)
    assert.ok(Math.abs(scale(true) - 6 / Math.sqrt(3)) < 1e-4)
  })

  it("learns while the base stays", () => {
    const model = create()
    const adapter = applyLora(model, { r: 4 })
    const frozen = model
      .parameters()
      .filter(parameter => !parameter.requiresGrad)
      .map(parameter => parameter.clone())
    const optimizer = new torch.optim.AdamW(adapter.parameters() as torch.nn.Parameter[], { lr: 0.02 })
    const loss = (): torch.Tensor =>
      torch.nn.functional.crossEntropy(
        model.forward(tokens).at(0),
        torch.tensor([4, 2, 9, 7, 1], { dtype: "int64" }),
      )
    const first = loss().item() as number
    for (let i = 0; i < 60; i++) {
      loss().backward()
      optimizer.step()
      model.zeroGrad()
    }
    assert.ok((loss().item() as number) < first - 0.1)
    const after = model.parameters().filter(parameter => !parameter.requiresGrad)
    assert.ok(frozen.every((before, i) => difference(before, after[i]!) === 0))
  })

  it("is written in PEFT's layout and read back to the same output", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-lora-"))
    try {
      const model = create()
      adapted(model).save(folder)
      const config = JSON.parse(readFileSync(join(folder, "adapter_config.json"), "utf8"))
      assert.deepEqual([config.peft_type, config.r, config.lora_alpha], ["LORA", 3, 6])
      const names = Object.keys(torch.loadSafetensors(join(folder, "adapter_model.safetensors")))
      assert.ok(names.includes("base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"))
      const other = create()
      applyLora(other, { r: 3, loraAlpha: 6 }).load(folder)
      assert.equal(difference(logits(other), logits(model)), 0)
      assert.throws(
        () => applyLora(create(), { r: 4 }).load(folder),
        /expected a LORA adapter of rank 4, found LORA of rank 3/,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("refuses layers that aren't there and ranks that make no sense", () => {
    assert.throws(() => applyLora(create(), { targetModules: ["nowhere"] }), /no linear layer .* nowhere/)
    assert.throws(() => applyLora(create(), { r: 0 }), /rank r of 1 or more, got 0/)
  })
})
