import assert from "node:assert/strict"
import { LanguageModel, trainBytePairEncoding } from "etude/lm"
import { localPolicy } from "etude/rl"

describe("localPolicy", () => {
  it("shows verifiers the text without special tokens, and keeps them among the tokens to learn", async () => {
    const end = "<|im_end|>"
    const tokenizer = trainBytePairEncoding(["the cat sat on the mat"], {
      vocabSize: 260,
      specialTokens: [end],
    })
    const [endToken] = tokenizer.encode(end)
    const model = LanguageModel.create(
      { vocabSize: tokenizer.vocabSize, hiddenSize: 16, numHiddenLayers: 1, numAttentionHeads: 2 },
      { seed: 1 },
    )
    const policy = localPolicy({ model, tokenizer, stopTokens: [endToken!] })
    const groups = await policy.sample(["the"], { samples: 256, maxTokens: 12, temperature: 1, seed: [1] })
    const ended = groups.flat().filter(({ tokens }) => tokens.at(-1) === endToken)
    assert.ok(ended.length > 0, "no completion came to its end")
    for (const { text, tokens } of groups.flat()) {
      assert.ok(!text.includes(end), text)
      assert.equal(text, tokenizer.decode(tokens.filter(token => token !== endToken)))
    }
  })
})
