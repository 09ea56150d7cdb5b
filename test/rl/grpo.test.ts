import assert from "node:assert/strict"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import {
  evaluateProblems,
  type GrpoRecord,
  grpo,
  localPolicy,
  type ScoredSample,
  sft,
  type TrainablePolicy,
} from "etude/rl"
import { defineTask } from "etude/tasks"
import * as torch from "etude/torch"
import { onOneThread } from "./tiny.ts"

/** Reverse the pair: "ab=" → "ba#". */
const swap = defineTask({
  name: "swap",
  defaults: {},
  generate: rng => {
    const [a, b] = [rng.choice([..."abcd"]), rng.choice([..."abcd"])]
    return { prompt: `${a}${b}=`, answer: `${b}${a}#`, metadata: null }
  },
  score: (completion, { answer }) => (completion === answer ? 1 : 0),
  testFraction: 0,
})

const tokenizer = new CharacterTokenizer("#=abcd")
const policyOf = (model: LanguageModel, microBatchTokens?: number): ReturnType<typeof localPolicy> =>
  localPolicy({ model, tokenizer, stopTokens: [tokenizer.id("#")], microBatchTokens })
const fresh = (seed = 1): LanguageModel =>
  LanguageModel.create(
    { vocabSize: tokenizer.vocabSize, hiddenSize: 32, numHiddenLayers: 1, numAttentionHeads: 2 },
    { seed },
  )
const settings = (policy: TrainablePolicy, steps: number) => ({
  policy,
  task: swap,
  examples: (step: number) => swap.take(16, { seed: 5, from: 16 * step }),
  steps,
  samples: 8,
  maxTokens: 3,
  learningRate: 3e-3,
  seed: 9,
})
async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const record of records) all.push(record)
  return all
}
const weightsOf = (model: LanguageModel): unknown =>
  Object.entries(model.stateDict()).map(([name, tensor]) => [name, tensor.toArray()])

/** A model that has seen a few demonstrations: right sometimes, not reliably. */
async function warmedUp(): Promise<LanguageModel> {
  const model = fresh()
  await collect(
    sft({
      policy: policyOf(model),
      demonstrations: step =>
        swap.take(16, { seed: 1, from: 16 * step }).map(({ prompt, answer }, i) => ({
          prompt,
          completion: i % 2 ? answer : `${prompt.slice(0, 2)}#`,
        })),
      steps: 80,
      learningRate: 3e-3,
    }),
  )
  return model
}

describe("grpo", function () {
  onOneThread(this)

  it("teaches a policy that is right half the time to be right nearly always", async () => {
    const model = await warmedUp()
    const policy = policyOf(model)
    const rate = async (): Promise<number> => {
      const rows = await collect(
        evaluateProblems({
          policy,
          task: swap,
          examples: swap.take(16, { distinct: true }),
          samples: 32,
          maxTokens: 3,
          seed: 2,
        }),
      )
      return rows.reduce((sum, row) => sum + row.rate, 0) / rows.length
    }
    const before = await rate()
    const records = await collect(grpo(settings(policy, 60)))
    const after = await rate()
    assert.ok(before < 0.75, `before ${before}`)
    assert.ok(after > 0.95, `after ${after}`)
    assert.ok(records.at(-1)!.reward > records[0]!.reward)
    for (const record of records) {
      assert.ok(record["sampling/sampling_logp_difference/max"] < 1e-4, "sampler and trainer disagree")
      assert.equal(record["clip_ratio/region_mean"], 0, "on policy the ratio is 1")
    }
  })

  it("gives the same numbers again for the same seed, and other ones for another", async () => {
    const model = await warmedUp()
    const run = async (seed: number): Promise<unknown> => {
      const copy = model.clone()
      const records = await collect(grpo({ ...settings(policyOf(copy), 3), seed }))
      return [records.map(({ loss, reward, entropy }) => [loss, reward, entropy]), weightsOf(copy)]
    }
    assert.deepEqual(await run(1), await run(1))
    assert.notDeepEqual(await run(1), await run(2))
  })

  it("takes the same step in one micro-batch and in many", async () => {
    const model = await warmedUp()
    const step = async (microBatchTokens: number): Promise<[GrpoRecord, number[]]> => {
      const copy = model.clone()
      const [record] = await collect(grpo(settings(policyOf(copy, microBatchTokens), 1)))
      return [
        record!,
        copy.parameters().flatMap(parameter => [...(parameter.toTypedArray() as Float32Array)]),
      ]
    }
    const [whole, weights] = await step(1 << 20)
    const [parts, cut] = await step(16)
    assert.ok(Math.abs(whole.grad_norm - parts.grad_norm) < 1e-5 * whole.grad_norm)
    assert.ok(Math.abs(whole.loss - parts.loss) < 1e-6)
    // Adam's first step is ±lr wherever the gradient is not rounding noise: compare most of the weights
    const moved = weights.filter((weight, i) => Math.abs(weight - cut[i]!) > 1e-5).length
    assert.ok(moved < 0.01 * weights.length, `${moved} of ${weights.length} weights differ`)
  })

  it("computes equal completions once, and counts them all", async () => {
    const model = await warmedUp()
    const sequence = (completion: string, advantage: number) => ({
      prompt: tokenizer.encode("ab="),
      completion: tokenizer.encode(completion),
      samplerLogprobs: [-1, -1, -1],
      advantage,
      weight: 0.1,
    })
    const step = (...completions: [string, number, weight?: number][]) =>
      policyOf(model.clone()).trainStep(
        completions.map(([text, advantage, weight = 0.1]) => ({ ...sequence(text, advantage), weight })),
        { loss: { type: "clipped_ratio" }, learningRate: 0 },
      )
    const repeated = await step(["ba#", 1], ["ab#", -0.5], ["ba#", 1], ["ba#", 1])
    const weighted = await step(["ba#", 1, 0.3], ["ab#", -0.5])
    assert.equal(repeated.tokens, 12)
    assert.ok(Math.abs(repeated.gradNorm - weighted.gradNorm) < 1e-6)
    assert.ok(Math.abs(repeated.loss - weighted.loss) < 1e-6)
    const single = [await step(["ba#", 1]), await step(["ab#", -0.5])]
    const entropy = (3 * single[0]!.entropy + single[1]!.entropy) / 4
    assert.ok(Math.abs(repeated.entropy - entropy) < 1e-6)
  })

  it("leaves out of the backward pass what has no advantage, and counts it in the normaliser", async () => {
    const seen: number[] = []
    const inner = policyOf(await warmedUp())
    const policy: TrainablePolicy = {
      ...inner,
      trainStep: (sequences, options) => {
        seen.push(sequences.length)
        assert.ok(sequences.every(({ advantage }) => advantage !== 0))
        return inner.trainStep(sequences, options)
      },
    }
    let samples: readonly ScoredSample<unknown>[] = []
    const [record] = await collect(grpo({ ...settings(policy, 1), onSamples: given => (samples = given) }))
    assert.equal(samples.length, 128)
    assert.equal(seen[0], samples.filter(({ advantage }) => advantage !== 0).length)
    assert.ok(record!.frac_reward_zero_std > 0 && seen[0]! < 128)
  })

  it("asks for no second pass where the sampler's policy is the trained one, and for no reference", async () => {
    const inner = policyOf(await warmedUp())
    const policy: TrainablePolicy = { ...inner, score: () => assert.fail("a pass too many") }
    const [record] = await collect(grpo(settings(policy, 1)))
    assert.ok(record!.grad_norm > 0)
  })

  it("takes no step where every answer is right, and says so by its numbers", async () => {
    const model = fresh()
    const before = weightsOf(model)
    const [record] = await collect(
      grpo({ ...settings(policyOf(model), 1), task: { name: "any", score: () => 1 } }),
    )
    assert.deepEqual([record!.frac_reward_zero_std, record!.reward, record!.grad_norm], [1, 1, 0])
    assert.deepEqual(weightsOf(model), before)
  })

  it("excludes and counts what the verifier cannot judge", async () => {
    let calls = 0
    const [record] = await collect(
      grpo({
        ...settings(policyOf(fresh()), 1),
        task: { name: "half", score: () => (calls++ % 2 === 0 ? null : calls % 4 === 0 ? 1 : 0) },
      }),
    )
    assert.equal(record!.unjudged, 64)
    assert.equal(record!.reward, 0.5)
  })

  it("goes on from a later step with the prompts and the samples of that step", async () => {
    const model = await warmedUp()
    const lastOf = async (start: number): Promise<string[]> => {
      let texts: string[] = []
      const onSamples = (given: readonly ScoredSample<unknown>[]): void => {
        texts = given.map(({ prompt, text }) => prompt + text)
      }
      const frozen = { ...policyOf(model), trainStep: async () => ({ ...emptyMetrics }) }
      await collect(grpo({ ...settings(frozen, 3), start, onSamples }))
      return texts
    }
    assert.deepEqual(await lastOf(2), await lastOf(0))
  })

  it("keeps near a reference policy where β says so", async () => {
    const model = await warmedUp()
    const distance = async (beta: number): Promise<number> => {
      const copy = model.clone()
      const records = await collect(
        grpo({
          ...settings(policyOf(copy), 25),
          loss: { type: "clipped_ratio", beta },
          reference: policyOf(model),
        }),
      )
      assert.ok(Math.abs(records[0]!.kl) < 1e-6)
      return records.at(-1)!.kl
    }
    const free = await distance(1e-9)
    assert.ok(free > 0.01)
    assert.ok((await distance(2)) < free / 3)
  })

  it("refuses a group of one, a β without a reference, and settings that are none", async () => {
    const policy = policyOf(fresh())
    let calls = 0
    const task = { name: "any", score: () => calls++ % 2 }
    await assert.rejects(
      collect(grpo({ ...settings(policy, 1), task, learningRate: Number.NaN })),
      /expected a learning rate ≥ 0, got NaN/,
    )
    await assert.rejects(
      collect(grpo({ ...settings(policy, 1), task, loss: { type: "clip" } as never })),
      /expected the type "clipped_ratio" or "cispo", got "clip"/,
    )
    await assert.rejects(collect(grpo({ ...settings(policy, 1), samples: 1 })), /2 or more samples/)
    await assert.rejects(
      collect(grpo({ ...settings(policy, 1), loss: { type: "clipped_ratio", beta: 0.1 } })),
      /needs a reference/,
    )
  })
})

const emptyMetrics = {
  loss: 0,
  gradNorm: 0,
  tokens: 0,
  entropy: 0,
  accuracy: 0,
  kl: 0,
  clipLow: 0,
  clipHigh: 0,
  logpDifferenceMean: 0,
  logpDifferenceMax: 0,
}

describe("sft", function () {
  onOneThread(this)

  it("learns demonstrations by heart, and records the loss before each step", async () => {
    const model = fresh()
    const records = await collect(
      sft({
        policy: policyOf(model),
        demonstrations: () => [{ prompt: "ab=", completion: "ba#" }],
        steps: 40,
        learningRate: 1e-2,
        schedule: step => 1 - step / 40,
      }),
    )
    assert.ok(records[0]!.loss > 1 && records.at(-1)!.loss < 0.05)
    assert.equal(records.at(-1)!.mean_token_accuracy, 1)
    assert.equal(records.at(-1)!.num_tokens, 120)
    assert.ok(Math.abs(records[10]!.learning_rate - 0.0075) < 1e-12)
  })

  it("has the gradient of the mean over completion tokens", async () => {
    const model = fresh()
    const pairs = [
      { prompt: "ab=", completion: "ba#" },
      { prompt: "c=", completion: "d#" },
    ]
    const [record] = await collect(
      sft({ policy: policyOf(model.clone()), demonstrations: () => pairs, steps: 1, learningRate: 0 }),
    )
    const losses = pairs.map(({ prompt, completion }) => {
      const ids = tokenizer.encode(prompt + completion)
      const logits = model.forward(torch.tensor([ids.slice(0, -1)], { dtype: "int64" })).select(0, 0)
      const from = prompt.length - 1
      return torch.nn.functional.crossEntropy(
        logits.narrow(0, from, completion.length),
        torch.tensor(ids.slice(prompt.length), { dtype: "int64" }),
        { reduction: "sum" },
      )
    })
    const expected = losses[0]!.add(losses[1]!).div(5)
    expected.backward()
    const norm = Math.hypot(
      ...model.parameters().flatMap(parameter => [...(parameter.grad!.toTypedArray() as Float32Array)]),
    )
    assert.ok(Math.abs(record!.loss - expected.item()) < 1e-5)
    assert.ok(Math.abs(record!.grad_norm - norm) < 1e-4 * norm)
  })
})
