import assert from "node:assert/strict"
import { generate, LanguageModel, scoreCompletions } from "etude/lm"
import * as torch from "etude/torch"

const model = LanguageModel.create(
  {
    vocabSize: 13,
    hiddenSize: 16,
    numHiddenLayers: 2,
    numAttentionHeads: 4,
    numKeyValueHeads: 2,
    initializerRange: 0.5,
    maxPositionEmbeddings: 64,
  },
  { seed: 7 },
)
const prompts = [[1, 2, 3], [4], [5, 6, 7, 8, 9, 10], [1, 2, 3], [11, 12]]
const stop = [0]

describe("generate", () => {
  it("draws with the log-probabilities that a full forward pass gives, in prompts of any lengths", async () => {
    const groups = await generate(model, prompts, { maxTokens: 12, samples: 4, seed: [1], stopTokens: stop })
    const sequences = groups.flatMap((group, i) =>
      group.map(({ tokens }) => ({ prompt: prompts[i]!, completion: tokens })),
    )
    const scored = scoreCompletions(model, sequences)
    for (const [i, { logprobs }] of groups.flat().entries())
      for (const [t, logprob] of logprobs.entries())
        assert.ok(Math.abs(logprob - scored[i]![t]!) < 1e-4, `sequence ${i}, token ${t}`)
  })

  it("gives a sample that does not depend on its company", async () => {
    const options = { maxTokens: 10, samples: 6, seed: ["alone", 3], stopTokens: stop }
    const together = await generate(model, prompts, options)
    const smaller = await generate(model, prompts, { ...options, maxRows: 5 })
    assert.deepEqual(
      smaller.map(group => group.map(({ tokens }) => tokens)),
      together.map(group => group.map(({ tokens }) => tokens)),
    )
  })

  it("is the same for the same seed, and differs between seeds, prompts and samples", async () => {
    const draw = async (seed: number): Promise<string[][]> =>
      (await generate(model, prompts, { maxTokens: 10, samples: 3, seed: [seed], stopTokens: [] })).map(
        group => group.map(({ tokens }) => tokens.join()),
      )
    const first = await draw(1)
    assert.deepEqual(await draw(1), first)
    assert.notDeepEqual(await draw(2), first)
    assert.equal(new Set(first.flat()).size, prompts.length * 3)
    assert.notDeepEqual(first[0], first[3], "equal prompts draw from streams of their own")
  })

  it("ends at a stop token, which it keeps, or at the limit, and says which", async () => {
    const groups = await generate(model, prompts, {
      maxTokens: 8,
      samples: 16,
      seed: [4],
      stopTokens: [0, 3],
    })
    const reasons = new Set<string>()
    for (const { tokens, logprobs, finishReason } of groups.flat()) {
      reasons.add(finishReason)
      assert.equal(tokens.length, logprobs.length)
      const stops = tokens.flatMap((token, at) => (token === 0 || token === 3 ? [at] : []))
      if (finishReason === "stop") assert.deepEqual(stops, [tokens.length - 1])
      else assert.deepEqual([stops.length, tokens.length], [0, 8])
    }
    assert.deepEqual([...reasons].sort(), ["length", "stop"])
  })

  it("draws tokens as often as the softmax of the logits says", async () => {
    const prompt = [3, 1, 4]
    const temperature = 0.7
    const samples = 4000
    const [group] = await generate(model, [prompt], { maxTokens: 1, samples, temperature, stopTokens: [] })
    const counts = new Array<number>(13).fill(0)
    for (const { tokens } of group!) counts[tokens[0]!]!++
    const probabilities = torch.noGrad(
      () =>
        model
          .forward(torch.tensor([prompt], { dtype: "int64" }))
          .select(1, 2)
          .div(temperature)
          .softmax(-1)
          .toArray() as number[][],
    )[0]!
    for (const [token, count] of counts.entries()) {
      const spread = 4.5 * Math.sqrt(samples * probabilities[token]! * (1 - probabilities[token]!)) + 1
      assert.ok(Math.abs(count - samples * probabilities[token]!) < spread, `token ${token}: ${count}`)
    }
  })

  it("refuses a prompt that leaves no room, an empty one, and a negative temperature", async () => {
    const long = Array.from({ length: 60 }, () => 1)
    await assert.rejects(
      generate(model, [[1], long], { maxTokens: 8 }),
      /prompt 1 has 60 tokens; expected 1 to 56/,
    )
    await assert.rejects(generate(model, [[]], { maxTokens: 8 }), /prompt 0 has 0 tokens/)
    await assert.rejects(generate(model, [[1]], { maxTokens: 8, temperature: -1 }), /temperature ≥ 0, got -1/)
  })
})

describe("scoreCompletions", () => {
  it("does not depend on how the sequences are batched", () => {
    const sequences = prompts.map((prompt, i) => ({ prompt, completion: [i, 2, 7, 1, 8].slice(0, 1 + i) }))
    const whole = scoreCompletions(model, sequences)
    const single = scoreCompletions(model, sequences, { maxTokens: 1 })
    assert.deepEqual(
      whole.map(row => row.length),
      [1, 2, 3, 4, 5],
    )
    for (const [i, row] of whole.entries())
      for (const [t, value] of row.entries()) assert.ok(Math.abs(value - single[i]![t]!) < 1e-5)
  })
})
