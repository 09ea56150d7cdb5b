import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { configFromJson, generate, LanguageModel, type ModelConfig } from "etude/lm"
import * as torch from "etude/torch"
import { RotaryEmbedding } from "../../../src/lm/model/rope.ts"
import { frequencies } from "../../../src/lm/model/rope-scaling.ts"

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url))
const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(fixtures, path), "utf8")) as Record<string, unknown>

const largestDifference = (a: torch.Tensor, b: torch.Tensor): number =>
  a.to("float64").sub(b.to("float64")).abs().max().item()

for (const name of ["llama", "llama3", "qwen2", "qwen2-sliding", "qwen3", "gemma2", "gemma3"])
  describe(`${name}, a checkpoint of transformers`, () => {
    const folder = join(fixtures, name)
    const expected = torch.loadSafetensors(join(folder, "expected.safetensors"))
    const model = LanguageModel.fromPretrained(folder, { dtype: "float32" })

    it("gives the logits of transformers in float32 to 1e-4, and in bfloat16 as near as it comes", () => {
      const logits = torch.noGrad(() => model.forward(expected.ids!))
      const difference = largestDifference(logits, expected.logits!)
      assert.ok(difference <= 1e-4, `largest difference ${difference}`)
      const half = torch.noGrad(() => LanguageModel.fromPretrained(folder).forward(expected.ids!))
      assert.equal(half.dtype, "bfloat16")
      const rounding = largestDifference(expected["logits.bfloat16"]!, expected.logits!)
      const distance = largestDifference(half, expected.logits!)
      assert.ok(distance < 2 * rounding, `${distance} from float32, transformers ${rounding}`)
    })

    it("continues greedily as transformers does, prompts of three lengths together", async () => {
      const sequences = [0, 1, 2].map(i => expected[`greedy.${i}`]!.toArray() as number[])
      const prompts = sequences.map(sequence => sequence.slice(0, -64))
      const groups = await generate(model, prompts, { maxTokens: 64, temperature: 0, stopTokens: [] })
      assert.deepEqual(
        groups.map(([completion], i) => [...prompts[i]!, ...completion!.tokens]),
        sequences,
      )
    })

    it("has a gradient for every parameter", () => {
      torch.scope(() => model.forward(expected.ids!).square().mean().backward())
      for (const [parameter, { grad }] of model.namedParameters()) {
        assert.ok(grad, parameter)
        // A key's bias turns with its position, so it counts; every number must be finite
        assert.ok(grad.isfinite().all().item() && grad.abs().max().item() > 0, parameter)
      }
      model.zeroGrad()
    })
  })

describe("RoPE's scalings", () => {
  const expected = torch.loadSafetensors(join(fixtures, "rope.safetensors"))
  const weights = torch.loadSafetensors(join(fixtures, "rope-weights.safetensors"))
  const sizes = {
    model_type: "llama",
    vocab_size: 48,
    hidden_size: 16,
    intermediate_size: 24,
    num_hidden_layers: 1,
    num_attention_heads: 4,
    num_key_value_heads: 2,
    head_dim: 8,
    rms_norm_eps: 1e-5,
  }
  const ids = torch.arange(40).mul(7).remainder(48).to("int64").unsqueeze(0)

  for (const [name, settings] of Object.entries(
    json("rope.json") as Record<
      string,
      { max_position_embeddings: number; rope_type: string; rope_theta: number }
    >,
  )) {
    const { max_position_embeddings, ...rope } = settings
    const { rope_theta, rope_type, ...scaling } = rope
    const before = {
      rope_theta,
      rope_scaling: rope_type === "default" ? null : { type: rope_type, ...scaling },
    }

    it(`${name}: the frequencies and logits of transformers, from either spelling`, () => {
      const config = configFromJson({ ...sizes, max_position_embeddings, rope_parameters: rope })
      assert.deepEqual(configFromJson({ ...sizes, max_position_embeddings, ...before }), config)
      const within = frequencies(config, torch.tensor([8], { dtype: "int64" })).reshape([-1])
      assert.deepEqual(within.toArray(), expected[`${name}.frequencies`]!.toArray(), "to the last bit")
      const model = new LanguageModel(config)
      model.loadStateDict(weights)
      const last = (length: number): torch.Tensor =>
        torch.noGrad(() =>
          model
            .forward(ids.narrow(1, 0, length))
            .select(0, 0)
            .narrow(0, length - 4, 4),
        )
      for (const [length, key] of [
        [12, "short"],
        [40, "logits"],
      ] as const) {
        const difference = largestDifference(last(length), expected[`${name}.${key}`]!)
        assert.ok(difference <= 1e-4, `${length} tokens: largest difference ${difference}`)
      }
    })
  }

  it("turn each sequence of a batch by its own length", () => {
    const dynamic = configFromJson({
      ...sizes,
      max_position_embeddings: 8,
      rope_scaling: { type: "dynamic", factor: 4 },
    })
    const rotary = new RotaryEmbedding(dynamic)
    const positions = torch.tensor(
      [
        [3, 4, 5],
        [17, 18, 19],
      ],
      { dtype: "int64" },
    )
    const together = rotary.at(positions)
    for (const row of [0, 1]) {
      const alone = rotary.at(positions.select(0, row))
      assert.deepEqual(together.cos.select(0, row).select(0, 0).toArray(), alone.cos.toArray())
    }
  })
})

describe("config.json of models on the Hub", () => {
  const counts = json("parameters.json") as Record<string, number>
  const parameters = (config: ModelConfig): number =>
    new LanguageModel(config, { device: "meta" })
      .parameters()
      .reduce((sum, { shape }) => sum + product(shape), 0)
  const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)

  for (const file of readdirSync(join(fixtures, "configs")))
    it(`${file}: as many parameters as transformers makes of it`, () => {
      const config = configFromJson(json(`configs/${file}`))
      assert.equal(parameters(config), counts[file.replace(".json", "")])
    })

  it("keep what sets them apart", () => {
    const llama = configFromJson(json("configs/llama-3.1-8b-instruct.json"))
    assert.deepEqual(llama.eosTokenId, [128001, 128008, 128009])
    assert.equal(llama.ropeScaling?.ropeType, "llama3")
    assert.equal(llama.ropeTheta, 500000)
    const gemma = configFromJson(json("configs/gemma-3-1b-it.json"))
    assert.deepEqual([gemma.ropeTheta, gemma.ropeLocalBaseFreq, gemma.slidingWindow], [1e6, 1e4, 512])
    assert.deepEqual(
      gemma.layerTypes.flatMap((type, i) => (type === "full_attention" ? [i] : [])),
      [5, 11, 17, 23],
    )
    const gemma2 = configFromJson(json("configs/gemma-2-2b.json"))
    assert.deepEqual([gemma2.attnLogitSoftcapping, gemma2.finalLogitSoftcapping], [50, 30])
    const qwen = configFromJson(json("configs/qwen2.5-0.5b-instruct.json"))
    assert.ok(qwen.slidingWindow === null && qwen.layerTypes.every(type => type === "full_attention"))
  })
})
