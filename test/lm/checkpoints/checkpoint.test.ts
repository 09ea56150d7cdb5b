import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { LanguageModel, type ModelType } from "etude/lm"
import * as torch from "etude/torch"

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url))
const names = ["llama", "llama3", "qwen2", "qwen2-sliding", "qwen3", "gemma2", "gemma3"]
const families: ModelType[] = ["llama", "qwen2", "qwen3", "gemma2", "gemma3_text"]
const sizes = { vocabSize: 40, hiddenSize: 16, numHiddenLayers: 3, numAttentionHeads: 2, slidingWindow: 4 }

// ETUDE_TEST_TRANSFORMERS: a Python with torch and transformers.
const python = process.env.ETUDE_TEST_TRANSFORMERS

const logits = (model: LanguageModel, ids: torch.Tensor): torch.Tensor =>
  torch.noGrad(() => model.forward(ids))

describe("a model folder", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const json = (path: string): Record<string, unknown> =>
    JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>
  /** A copy of a fixture whose tensors `change` alters. */
  const altered = (name: string, change: (tensors: Record<string, torch.Tensor>) => void): void => {
    cpSync(join(fixtures, name), folder, { recursive: true })
    const tensors = torch.loadSafetensors(join(fixtures, name, "model.safetensors"))
    change(tensors)
    torch.saveSafetensors(join(folder, "model.safetensors"), tensors, { format: "pt" })
  }

  for (const name of names)
    it(`of transformers is written back byte for byte: ${name}`, () => {
      const model = LanguageModel.fromPretrained(join(fixtures, name))
      model.save(folder)
      const weights = (of: string): Buffer => readFileSync(join(of, "model.safetensors"))
      assert.ok(weights(folder).equals(weights(join(fixtures, name))))
      const [config, before] = [json(join(folder, "config.json")), json(join(fixtures, name, "config.json"))]
      for (const [field, value] of Object.entries(before))
        if (config[field] !== undefined && field !== "max_window_layers")
          assert.deepEqual(config[field], value, field)
      assert.deepEqual(
        json(join(folder, "generation_config.json")),
        json(join(fixtures, name, "generation_config.json")),
      )
      assert.deepEqual(LanguageModel.fromPretrained(folder).config, model.config)
    })

  it("says which tokens end a completion, generation_config.json before config.json", () => {
    assert.deepEqual(LanguageModel.fromPretrained(join(fixtures, "llama3")).stopTokens, [2, 5, 6])
    cpSync(join(fixtures, "llama3"), folder, { recursive: true })
    writeFileSync(join(folder, "generation_config.json"), '{"eos_token_id": [7, 8], "top_k": 20}')
    const model = LanguageModel.fromPretrained(folder)
    assert.deepEqual(model.stopTokens, [7, 8])
    assert.equal(model.generationConfig.topK, 20)
  })

  it("may have its weights in several files", () => {
    const model = LanguageModel.create({ ...sizes, tieWordEmbeddings: true }, { seed: 1 })
    model.save(folder)
    model.save(folder, { maxShardBytes: 4000 })
    const files = readdirSync(folder).filter(file => file.includes("safetensors"))
    assert.ok(files.length > 3 && !files.includes("model.safetensors"), files.join())
    const again = LanguageModel.fromPretrained(folder)
    for (const [name, tensor] of Object.entries(model.stateDict()))
      assert.ok(torch.equal(again.stateDict()[name]!, tensor), name)
    const shards = files.filter(file => !file.endsWith(".json")).sort()
    for (const shard of shards.slice(0, 2)) rmSync(join(folder, shard))
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      (error: Error) => shards.slice(0, 2).every(shard => error.message.includes(shard)),
    )
    model.save(folder)
    assert.deepEqual(
      readdirSync(folder).sort(),
      ["config.json", "model.safetensors"],
      "no pieces of the earlier save are left",
    )
  })

  it("names every tensor that is missing, not expected or of another shape", () => {
    altered("qwen3", tensors => {
      delete tensors["model.norm.weight"]
      delete tensors["model.layers.1.self_attn.q_norm.weight"]
      tensors["model.layers.7.mlp.up_proj.weight"] = torch.zeros([2, 2])
      tensors["model.layers.0.self_attn.q_proj.bias"] = torch.zeros([2])
      tensors["model.layers.0.mlp.up_proj.weight"] = torch.zeros([24, 17])
      tensors["model.layers.0.mlp.down_proj.weight"] = torch.zeros([16])
    })
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      (error: Error) => {
        assert.match(error.message, /model\.safetensors does not hold the tensors of config\.json:/)
        assert.match(
          error.message,
          /missing: model\.layers\.1\.self_attn\.q_norm\.weight, model\.norm\.weight/,
        )
        assert.match(error.message, /unexpected: .*layers\.0\.self_attn\.q_proj\.bias/)
        assert.match(error.message, /unexpected: .*layers\.7\.mlp\.up_proj\.weight/)
        assert.match(error.message, /layers\.0\.mlp\.up_proj\.weight: expected \[24,16\], found \[24,17\]/)
        assert.match(error.message, /layers\.0\.mlp\.down_proj\.weight: expected \[16,24\], found \[16\]/)
        return true
      },
    )
  })

  it("names the tensor that a truncated file ends in, with the bytes expected and found", () => {
    cpSync(join(fixtures, "llama"), folder, { recursive: true })
    const file = join(folder, "model.safetensors")
    truncateSync(file, readFileSync(file).length - 100)
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      /model\.safetensors: tensor "model\.[\w.]+" should end at byte \d+, but the file holds only \d+ bytes/,
    )
    truncateSync(file, 100)
    assert.throws(() => LanguageModel.fromPretrained(folder), /header should take \d+ bytes.*has only 100/)
  })

  it("may hold what older ones stored besides: angles, and the output layer of a tied model", () => {
    const expected = torch.loadSafetensors(join(fixtures, "qwen2", "expected.safetensors"))
    altered("qwen2", tensors => {
      tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]!.clone()
      tensors["model.layers.0.self_attn.rotary_emb.inv_freq"] = torch.zeros([2])
    })
    const model = LanguageModel.fromPretrained(folder, { dtype: "float32" })
    assert.ok(torch.allclose(logits(model, expected.ids!), expected.logits!, { atol: 1e-4 }))
    altered("qwen2", tensors => {
      tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]!.add(1)
    })
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      /tie_word_embeddings, but lm_head.weight and .* not the same/,
    )
  })

  it("names the files that it lacks, and one that is no JSON", () => {
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      /holds no checkpoint: .*config\.json is missing/,
    )
    cpSync(join(fixtures, "llama", "config.json"), join(folder, "config.json"))
    assert.throws(
      () => LanguageModel.fromPretrained(folder),
      /model\.safetensors is missing, and so is .*index/,
    )
    writeFileSync(join(folder, "pytorch_model.bin"), "")
    assert.throws(() => LanguageModel.fromPretrained(folder), /pytorch_model\.bin cannot be read/)
    writeFileSync(join(folder, "config.json"), "{")
    assert.throws(() => LanguageModel.fromPretrained(folder), /config\.json is not JSON/)
  })

  it("is read in the type asked for", () => {
    const [half, full] = [undefined, "float32" as const].map(dtype =>
      LanguageModel.fromPretrained(join(fixtures, "gemma3"), dtype && { dtype }),
    )
    assert.equal(half!.lm_head ?? half!.model.embed_tokens.weight.dtype, "bfloat16")
    assert.ok(full!.parameters().every(({ dtype, requiresGrad }) => dtype === "float32" && requiresGrad))
    full!.save(folder)
    assert.equal(json(join(folder, "config.json")).dtype, "float32")
  })

  it("outlives the file it was read from", () => {
    cpSync(join(fixtures, "llama"), folder, { recursive: true })
    const model = LanguageModel.fromPretrained(folder)
    const before = Object.values(model.stateDict()).map(tensor => tensor.toArray())
    truncateSync(join(folder, "model.safetensors"), 0) // as a writer does that does not write aside
    assert.deepEqual(
      Object.values(model.stateDict()).map(tensor => tensor.toArray()),
      before,
    )
  })

  it("of every family made here is read by transformers to the same logits", async function () {
    if (!python) return this.skip()
    this.timeout(300_000)
    const ids = torch.arange(22).mul(7).remainder(40).to("int64").view(2, 11)
    for (const [seed, modelType] of families.entries()) {
      const into = join(folder, `made-${modelType}`)
      const model = LanguageModel.create({ ...sizes, modelType, initializerRange: 0.3 }, { seed })
      model.save(into, { maxShardBytes: seed % 2 === 0 ? 6000 : 1e9 })
      torch.saveSafetensors(join(into, "ours.safetensors"), { ids, logits: logits(model, ids) })
    }
    for (const name of names) {
      const into = join(folder, name)
      LanguageModel.fromPretrained(join(fixtures, name)).save(into)
      const { ids, logits } = torch.loadSafetensors(join(fixtures, name, "expected.safetensors"))
      torch.saveSafetensors(join(into, "ours.safetensors"), { ids: ids!, logits: logits! })
    }
    const script = fileURLToPath(new URL("../peers/read_checkpoints.py", import.meta.url))
    const { stdout } = await promisify(execFile)(python, [script, folder])
    const differences = JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as Record<string, number>
    assert.equal(Object.keys(differences).length, families.length + names.length)
    for (const [name, difference] of Object.entries(differences))
      assert.ok(difference <= 1e-4, `${name}: largest difference ${difference}`)
    console.log(`      largest difference ${Math.max(...Object.values(differences))}`)
  })
})
