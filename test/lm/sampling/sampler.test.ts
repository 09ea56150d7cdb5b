import assert from "node:assert/strict"
import { LanguageModel, type ModelType, Sampler } from "etude/lm"
import * as torch from "etude/torch"

/** A small random model of a family, with sliding layers where it may have them; norms are not all 1. */
function modelOf(modelType: ModelType, headDim: number): LanguageModel {
  const model = LanguageModel.create(
    {
      modelType,
      vocabSize: 35,
      hiddenSize: 24,
      numHiddenLayers: 3,
      numAttentionHeads: 4,
      numKeyValueHeads: 2,
      headDim,
      initializerRange: 0.4,
      maxPositionEmbeddings: 96,
      slidingWindow: 7,
      layerTypes: ["sliding_attention", "full_attention", "sliding_attention"],
    },
    { seed: 3 },
  )
  const generator = new torch.Generator().manualSeed(1)
  torch.noGrad(() => {
    for (const parameter of model.parameters())
      if (parameter.dim() === 1) parameter.add_(torch.randn(parameter.shape, { generator }).mul(0.2))
  })
  return model
}

/** log-softmax of the logits that predict each token of `completion`, by a forward pass over the whole. */
function logprobsOf(
  model: LanguageModel,
  prompt: readonly number[],
  completion: readonly number[],
): number[][] {
  const ids = torch.tensor([[...prompt, ...completion.slice(0, -1)]], { dtype: "int64" })
  const all = torch.noGrad(() => model.forward(ids).logSoftmax(-1).toArray()) as number[][][]
  return all[0]!.slice(prompt.length - 1)
}

const prompts = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [4], [5, 6, 7, 8, 9, 10], [1, 2, 3], [11, 12]]

for (const [modelType, headDim] of [
  ["llama", 16],
  ["llama", 6],
  ["qwen2", 16],
  ["qwen3", 32],
  ["gemma2", 48],
  ["gemma2", 6],
  ["gemma3_text", 16],
] as const)
  describe(`Sampler with a ${modelType} of headDim ${headDim}`, () => {
    it("draws with the log-probabilities that the model's forward pass gives", async () => {
      const model = modelOf(modelType, headDim)
      const sampler = new Sampler(model, { maxRows: 5, maxLength: 60 })
      const groups = await Promise.all(
        prompts.map((prompt, i) =>
          sampler.submit({ prompt, samples: 3, maxTokens: 8 + 7 * i, stopTokens: [0], seed: [modelType, i] }),
        ),
      )
      sampler.close()
      for (const [i, prompt] of prompts.entries())
        for (const { tokens, logprobs } of groups[i]!)
          for (const [t, all] of logprobsOf(model, prompt, tokens).entries())
            assert.ok(Math.abs(logprobs[t]! - all[tokens[t]!]!) < 1e-4, `prompt ${i}, token ${t}`)
    })
  })
