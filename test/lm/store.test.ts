import assert from "node:assert/strict"
import { CharacterTokenizer, LanguageModel, type PretrainedTokenizer, trainBytePairEncoding } from "etude/lm"
import * as torch from "etude/torch"
import { contentHash } from "../../kernels/dataflow/runner/content-hash.ts"
import { trip } from "../stored-trip.ts"

describe("lm: stored and restored", () => {
  const options = { vocabSize: 11, hiddenSize: 16, numHiddenLayers: 2, numAttentionHeads: 2 }

  it("a model gives the same logits, with weights that train on", async () => {
    for (const tieWordEmbeddings of [true, false]) {
      const model = LanguageModel.create({ ...options, tieWordEmbeddings }, { seed: 3 })
      model.model.embed_tokens.requiresGrad_(false)
      const { model: restored, embedding } = await trip({ model, embedding: model.model.embed_tokens.weight })
      assert.ok(restored instanceof LanguageModel)
      const ids = torch.tensor([[1, 2, 3]], { dtype: "int64" })
      assert.deepEqual(restored.forward(ids).detach().toArray(), model.forward(ids).detach().toArray())
      assert.equal(restored.model.embed_tokens.weight, embedding)
      assert.deepEqual(
        restored.namedParameters().map(([name, { requiresGrad }]) => [name, requiresGrad]),
        model.namedParameters().map(([name, { requiresGrad }]) => [name, requiresGrad]),
      )
      assert.equal(contentHash(restored), contentHash(model))
      restored.forward(ids).sum().backward()
      assert.notEqual(contentHash(restored), contentHash(model), "gradients count")
    }
  })

  it("a model with a layer that cannot be stored is refused, by its place", async () => {
    class Odd extends torch.nn.Linear {}
    const model = LanguageModel.create(options, { seed: 3 })
    Reflect.set(model.model.layers[0]!.mlp, "up_proj", new Odd(16, 64))
    await assert.rejects(
      trip(model),
      /its layer model\.layers\.0\.mlp\.up_proj is a Odd, which has no Symbol/,
    )
  })

  it("a tokenizer", async () => {
    const tokenizer = new CharacterTokenizer("abc🎵:")
    const restored = await trip(tokenizer)
    assert.deepEqual(restored.encode("a🎵b"), tokenizer.encode("a🎵b"))
    assert.deepEqual(restored.toJson(), tokenizer.toJson())
  })

  it("a model with the tokenizer that it was given", async () => {
    const tokenizer = trainBytePairEncoding(["abab abab"], {
      vocabSize: 260,
      config: { chat_template: "{{ messages[0].content }}" },
    })
    const model = LanguageModel.create({ ...options, vocabSize: tokenizer.vocabSize }, { seed: 3 })
    model.tokenizer = tokenizer
    const restored = (await trip(model)).tokenizer as PretrainedTokenizer
    assert.deepEqual(restored.encode("abab"), tokenizer.encode("abab"))
    assert.equal(restored.applyChatTemplate([{ role: "user", content: "hi" }]), "hi")
  })
})
