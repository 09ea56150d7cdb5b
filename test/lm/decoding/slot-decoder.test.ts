import assert from "node:assert/strict"
import { type Completion, LanguageModel, type ModelOptions, type SampleRequest, Sampler } from "etude/lm"
import * as torch from "etude/torch"

const shape = {
  vocabSize: 90,
  hiddenSize: 48,
  numHiddenLayers: 3,
  numAttentionHeads: 4,
  initializerRange: 0.3,
}

const requests: SampleRequest[] = Array.from({ length: 24 }, (_, i) => ({
  prompt: Array.from({ length: 1 + ((7 * i) % 33) }, (_, j) => (13 * i + 5 * j) % 90),
  samples: 1 + (i % 4),
  maxTokens: 3 + 2 * i,
  temperature: [1, 0.7, 0][i % 3]!,
  stopTokens: [i, 2 * i + 1],
  seed: [i],
}))

async function sample(model: LanguageModel, change: Partial<SampleRequest> = {}): Promise<Completion[]> {
  const sampler = new Sampler(model, { maxRows: 40, maxLength: 100 })
  try {
    return (await Promise.all(requests.map(request => sampler.submit({ ...request, ...change })))).flat()
  } finally {
    sampler.close()
  }
}

const drawn = (completions: Completion[]) =>
  completions.map(({ tokens, logprobs, finishReason, stopReason }) => ({
    tokens,
    logprobs,
    finishReason,
    stopReason,
  }))

describe("sampling by kernels that draw by themselves", () => {
  const families: ModelOptions[] = [
    shape,
    { ...shape, modelType: "gemma2", slidingWindow: 9 },
    { ...shape, modelType: "gemma3_text", slidingWindow: 9, numKeyValueHeads: 2 },
    { ...shape, modelType: "qwen3", headDim: 10 },
  ]
  for (const family of families)
    it(`draws what steps one by one draw (${family.modelType ?? "llama"})`, async () => {
      const model = LanguageModel.create(family, { seed: 4 })
      const alone = drawn(await sample(model))
      // whoever asks for the likeliest tokens gets them from logits, step by step
      const watched = drawn(await sample(model, { topLogprobs: 1 }))
      for (const [i, { logprobs, ...rest }] of alone.entries()) {
        const { logprobs: others, ...expected } = watched[i]!
        assert.deepEqual(rest, expected)
        for (const [t, logprob] of logprobs.entries())
          assert.ok(Math.abs(logprob - others[t]!) < 1e-5, `${logprob}, ${others[t]}`)
      }
      assert.ok(alone.some(({ finishReason }) => finishReason === "stop"))
    })

  it("draws the same, bit for bit, by any number of threads, alone or in teams", async () => {
    const before = torch.getNumThreads()
    // the second has weights past what fits the caches, whose products threads share
    for (const size of [shape, { ...shape, hiddenSize: 256, numHiddenLayers: 4 }]) {
      const model = LanguageModel.create(size, { seed: 4 })
      const results: unknown[] = []
      try {
        for (const threads of [1, 2, 3]) {
          torch.setNumThreads(threads)
          results.push(drawn(await sample(model)))
        }
      } finally {
        torch.setNumThreads(before)
      }
      for (const other of results.slice(1)) assert.deepEqual(other, results[0])
    }
  })

  it("says whose logits are not numbers", async () => {
    const model = LanguageModel.create(shape, { seed: 4 })
    torch.noGrad(() => model.model.norm.weight!.fill_(Number.NaN))
    await assert.rejects(sample(model), /sample 0: the logits of its token \d+ are not numbers/)
  })
})
