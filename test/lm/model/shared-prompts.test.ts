import assert from "node:assert/strict"
import { LanguageModel, lengthBatches, modelConfig, scoreCompletions, tokenLogprobs } from "etude/lm"
import { random } from "etude/stats"
import * as torch from "etude/torch"

const rng = random(1, "sequences")
const tokens = (length: number): number[] => Array.from({ length }, () => rng.integer(20))
/** Three prompts of different lengths, each with many completions of 1 to 12 tokens, mixed, and two that are equal. */
const prompts = [tokens(9), tokens(4), tokens(6)]
const sequences = Array.from({ length: 40 }, (_, i) => ({
  prompt: prompts[(i * 7) % 3]!,
  completion: tokens(1 + ((i * 5) % 12)),
}))
sequences.push({ ...sequences[2]! })

/** Heads of 8 are attended to by rows, heads of 16 by the kernel for segments. */
const families = {
  llama: { numKeyValueHeads: 2 },
  "llama, heads of 16": { numKeyValueHeads: 2, headDim: 16 },
  "qwen3, heads of 16": { modelType: "qwen3", numKeyValueHeads: 2, headDim: 16 },
  "gemma, heads of 16": {
    ...{ modelType: "gemma2", slidingWindow: 4, headDim: 16, queryPreAttnScalar: 16 },
    layerTypes: ["sliding_attention", "full_attention"],
  },
  gemma: { modelType: "gemma2", slidingWindow: 4, layerTypes: ["sliding_attention", "full_attention"] },
} as const

describe("sequences that share prompts", () => {
  for (const [family, options] of Object.entries(families)) {
    const model = LanguageModel.create(
      modelConfig({
        vocabSize: 20,
        hiddenSize: 32,
        numHiddenLayers: 2,
        numAttentionHeads: 4,
        ...options,
      } as never),
      { seed: 1 },
    )
    /** Log-probabilities and gradients when they are computed one by one, which shares nothing. */
    const alone = (): [number[], number[][]] => {
      const logprobs = sequences.flatMap(sequence => {
        const all = tokenLogprobs(model, [sequence]).logprobs
        all.mul(torch.arange(all.shape[0]!).add(1).to("float32")).sum().backward()
        return all.toArray() as number[]
      })
      return [logprobs, gradients()]
    }
    const gradients = (): number[][] => {
      const all = model.parameters().map(parameter => [...(parameter.grad!.toTypedArray() as Float32Array)])
      model.zeroGrad()
      return all
    }

    it(`have the log-probabilities and gradients of each alone (${family})`, () => {
      const [logprobs, expected] = alone()
      const together = tokenLogprobs(model, sequences).logprobs
      const weights = sequences.flatMap(({ completion }) => completion.map((_, i) => i + 1))
      together.mul(torch.tensor(weights)).sum().backward()
      for (const [i, value] of (together.toArray() as number[]).entries())
        assert.ok(Math.abs(value - logprobs[i]!) < 2e-5, `token ${i}: ${value}, alone ${logprobs[i]}`)
      for (const [i, gradient] of gradients().entries()) {
        const norm = Math.hypot(...expected[i]!)
        const distance = Math.hypot(...gradient.map((value, j) => value - expected[i]![j]!))
        assert.ok(distance < 1e-5 * Math.max(norm, 1), `parameter ${i}: off by ${distance} of ${norm}`)
      }
    })

    it(`score alike in batches of any size (${family})`, () => {
      const whole = scoreCompletions(model, sequences)
      for (const maxTokens of [1, 30, 100])
        for (const [i, scores] of scoreCompletions(model, sequences, { maxTokens }).entries())
          for (const [j, value] of scores.entries()) assert.ok(Math.abs(value - whole[i]![j]!) < 2e-5)
    })
  }

  it("are batched by prompt: each in one batch, once, within the size where a single one is", () => {
    for (const maxTokens of [10, 40, 100, 1000]) {
      const batches = lengthBatches(sequences, maxTokens)
      assert.deepEqual(batches.flat().sort(), sequences.map((_, i) => i).sort())
      for (const batch of batches) {
        const shared = new Set(batch.map(i => sequences[i]!.prompt))
        const cost =
          [...shared].reduce((sum, prompt) => sum + prompt.length, 0) +
          batch.reduce((sum, i) => sum + sequences[i]!.completion.length, 0)
        assert.ok(cost <= maxTokens || batch.length === 1, `${cost} tokens in a batch of ${maxTokens}`)
      }
    }
    assert.equal(lengthBatches(sequences, 1000).length, 1)
  })
})
