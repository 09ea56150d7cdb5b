import assert from "node:assert/strict"
import { LanguageModel, Sampler } from "etude/lm"
import * as torch from "etude/torch"

// Needs a GPU; `npm test` skips it elsewhere.
describe("sampling on CUDA", () => {
  before(function () {
    if (!torch.cuda.isAvailable()) this.skip()
  })

  it("continues greedily as the forward pass does, by replayed graphs, in rows that come and go", async () => {
    const model = LanguageModel.create(
      { vocabSize: 64, hiddenSize: 64, numHiddenLayers: 2, numAttentionHeads: 4, initializerRange: 0.3 },
      { seed: 1 },
    ).to("cuda")
    const sampler = new Sampler(model, { maxRows: 48, maxLength: 400 })
    const prompts = Array.from({ length: 70 }, (_, i) => [1 + (i % 60), 2, 3 + (i % 50)])
    const groups = await Promise.all(
      prompts.map((prompt, i) =>
        sampler.submit({ prompt, maxTokens: 5 + 4 * i, temperature: 0, stopTokens: [] }),
      ),
    )
    sampler.close()
    for (const [i, [completion]] of groups.entries()) {
      const { tokens, logprobs } = completion!
      assert.equal(tokens.length, 5 + 4 * i)
      const ids = torch.tensor([[...prompts[i]!, ...tokens.slice(0, -1)]], { dtype: "int64", device: "cuda" })
      const all = torch.noGrad(() => model.forward(ids).logSoftmax(-1).toArray()) as number[][][]
      for (const [t, token] of tokens.entries()) {
        const row = all[0]![2 + t]!
        assert.ok(Math.max(...row) - row[token]! < 1e-3 && Math.abs(logprobs[t]! - row[token]!) < 1e-3)
      }
    }
  })
})

for (const device of ["cpu", "cuda"])
  describe(`sampling in bfloat16 on ${device}`, () => {
    before(function () {
      if (device === "cuda" && !torch.cuda.isAvailable()) this.skip()
    })

    it("draws with the log-probabilities of the forward pass, as near as its rounding", async () => {
      const model = LanguageModel.create(
        { vocabSize: 64, hiddenSize: 64, numHiddenLayers: 2, numAttentionHeads: 4, numKeyValueHeads: 2 },
        { seed: 1 },
      )
      model.to("bfloat16").to(device)
      const sampler = new Sampler(model, { maxRows: 16, maxLength: 64 })
      const group = await sampler.submit({ prompt: [1, 2, 3], samples: 24, maxTokens: 32, stopTokens: [0] })
      sampler.close()
      for (const { tokens, logprobs } of group) {
        const ids = torch.tensor([[1, 2, 3, ...tokens.slice(0, -1)]], { dtype: "int64", device })
        const all = torch.noGrad(() => model.forward(ids).float().logSoftmax(-1).toArray()) as number[][][]
        for (const [t, token] of tokens.entries())
          assert.ok(Math.abs(logprobs[t]! - all[0]![2 + t]![token]!) < 0.1, `token ${t}`)
      }
    })
  })
