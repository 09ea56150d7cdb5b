/** What the loop makes of an algorithm that is given as data. */
import assert from "node:assert/strict"
import { LanguageModel } from "etude/lm"
import {
  type GrpoOptions,
  gaussianCurriculum,
  type LocalPolicy,
  localCritic,
  localPolicy,
  type PpoOptions,
  type Preset,
  passRateWindow,
  ppo,
  presets,
  refill,
  type ScoredSample,
  type TrainablePolicy,
  type TrainingSequence,
  trainingBatches,
} from "etude/rl"
import type { Example } from "etude/tasks"
import fc from "fast-check"
import { collect, onOneThread, repeat, tinyPolicy, tinyRun, tokenizer } from "./tiny.ts"

type One = Example<null, object>

/** A policy that keeps the sequences of each of its updates. */
function watched(policy: LocalPolicy = tinyPolicy()): TrainablePolicy & { updates: TrainingSequence[][] } {
  const updates: TrainingSequence[][] = []
  return {
    ...policy,
    updates,
    trainStep: (sequences, options) => {
      updates.push(sequences.map(sequence => ({ ...sequence })))
      return policy.trainStep(sequences, options)
    },
  }
}

describe("presets", function () {
  onOneThread(this)

  for (const [name, preset] of Object.entries<Preset>(presets))
    it(`${name} trains, as it stands but for its size`, async () => {
      const small = {
        ...{ prompts: 64, steps: 1, maxTokens: 3, learningRate: 1e-3, seed: 1, task: repeat },
        ...{ samples: Math.min(4, preset.samples ?? 4) },
        ...(preset.miniBatches && { miniBatches: Math.min(2, preset.miniBatches) }),
        ...(preset.overlong && { overlong: { buffer: 2 } }),
        reference: tinyPolicy(),
      }
      const critic = localCritic({ model: tinyPolicy().model })
      const records =
        name === "ppo"
          ? ppo({ ...preset, policy: tinyPolicy(), critic, ...small } as PpoOptions<One>)
          : tinyRun({ ...preset, ...small } as Partial<GrpoOptions<One>>)
      const [record] = await collect(records)
      for (const [metric, value] of Object.entries(record!))
        assert.ok(Number.isFinite(value), `${metric} is ${value}`)
      assert.ok(record!.grad_norm > 0)
    })

  it("differ from each other as their papers do", () => {
    assert.deepEqual(presets.dapo.overlong, { buffer: 4096, factor: 1 })
    assert.equal(presets.dapo.loss.epsilonHigh, 0.28)
    assert.equal(presets.drGrpo.advantages.scale, "none")
    assert.equal(presets.gspo.loss.level, "sequence")
    assert.equal(presets.grpo.loss.beta, 0.04)
    assert.equal(presets.thinkingReward.prompts / presets.thinkingReward.miniBatches, 128)
    assert.equal((presets.llamaNemotron.prompts * presets.llamaNemotron.samples) / 2, 576)
    assert.equal(presets.algebrarium.prompts * presets.algebrarium.steps, 12800)
  })
})

describe("dynamic sampling", function () {
  onOneThread(this)

  it("draws on until enough groups differ within, and no longer", async () => {
    const drawnOf =
      (...batches: number[][]) =>
      async (batch: number) =>
        batches[batch] ?? []
    const odd = (value: number): boolean => value % 2 === 1
    assert.deepEqual(await refill(3, {}, drawnOf([1, 2], [3, 5], [7]), odd), {
      ...{ kept: [1, 3, 5], drawn: [1, 2, 3, 5], batches: 2 },
    })
    assert.deepEqual(await refill(2, { maxBatches: 1 }, drawnOf([1, 2], [3]), odd), {
      ...{ kept: [1], drawn: [1, 2], batches: 1 },
    })
    assert.deepEqual(await refill(2, {}, drawnOf([2]), odd), { kept: [], drawn: [2], batches: 2 })
    await assert.rejects(refill(1, { maxBatches: 0 }, drawnOf(), odd), /maxBatches ≥ 1, got 0/)
  })

  it("fills the batch with groups that teach, from prompts of its own", async () => {
    const policy = watched()
    const asked: [number, number][] = []
    const seen: ScoredSample<One>[][] = []
    const records = await collect(
      tinyRun({
        ...{ policy, samples: 2, steps: 3, dynamicSampling: { maxBatches: 20 } },
        examples: (step, batch) => {
          asked.push([step, batch])
          return repeat.take(4, { seed: 2, from: 4 * (20 * step + batch) })
        },
        onSamples: samples => seen.push([...samples]),
      }),
    )
    for (const [step, record] of records.entries()) {
      const batches = record["sampling/batches"] ?? 1
      assert.equal(Math.max(...asked.filter(([at]) => at === step).map(([, batch]) => batch)), batches - 1)
      assert.equal(seen[step]!.length, 2 * 4 * batches)
      assert.equal(policy.updates[step]!.length, 8) // four groups of two, each with an advantage
    }
    assert.ok(records.some(record => (record["sampling/batches"] ?? 1) > 1))
  })
})

describe("a step", function () {
  onOneThread(this)

  it("is divided into mini-batches, whose ratio is that to the policy that sampled", async () => {
    const policy = watched()
    const [record] = await collect(tinyRun({ policy, steps: 1, miniBatches: 2, iterations: 3 }))
    assert.equal(policy.updates.length, 6)
    assert.ok(policy.updates.flat().every(({ oldLogprobs }) => oldLogprobs))
    assert.deepEqual(
      policy.updates[0]!.map(({ completion }) => completion),
      policy.updates[2]!.map(({ completion }) => completion),
    )
    assert.ok(Number.isFinite(record!.loss))
    await assert.rejects(collect(tinyRun({ steps: 1, miniBatches: 0 })), /a whole number, 1 or more, got 0/)
  })

  it("lowers the reward of completions near the limit, and names the penalty", async () => {
    let samples: readonly ScoredSample<One>[] = []
    const [record] = await collect(
      tinyRun({ steps: 1, overlong: { buffer: 2, factor: 0.5 }, onSamples: given => (samples = given) }),
    )
    for (const { tokens, reward, rewards } of samples) {
      const penalty = 0.5 * Math.min(0, (3 - 2 - tokens.length) / 2)
      assert.equal(rewards.overlong, penalty)
      assert.equal(reward, rewards.repeat! + penalty)
    }
    assert.ok(record!["rewards/overlong/mean"]! < 0)
  })

  it("leaves completions that were cut off out of the loss, where asked to", async () => {
    const [all, masked] = [watched(), watched()]
    await collect(tinyRun({ policy: all, steps: 1 }))
    await collect(tinyRun({ policy: masked, steps: 1, maskTruncated: true }))
    const ended = ({ completion }: TrainingSequence): boolean => completion.at(-1) === 0
    assert.ok(all.updates[0]!.some(sequence => !ended(sequence)))
    assert.ok(masked.updates[0]!.length > 0 && masked.updates[0]!.every(ended))
  })

  it("gives each token its own advantage, where returns are penalised by token", async () => {
    const policy = watched()
    const more = { samples: 1, prompts: 16, advantages: { type: "returns" } } as const
    await collect(
      tinyRun({
        policy,
        ...more,
        steps: 2,
        reference: tinyPolicy(),
        rewardKl: { beta: 0.5 },
        learningRate: 0.1,
      }),
    )
    const [first, second] = policy.updates.map(sequences =>
      sequences.map(({ advantage }) => advantage as number[]),
    )
    const flat = (advantages: readonly number[]): boolean =>
      advantages.every(a => Math.abs(a - advantages[0]!) < 1e-4)
    assert.ok(first!.every(flat)) // the policy is the reference still
    assert.ok(second!.some(advantages => !flat(advantages)))
  })

  it("weighs by the difference between sampler and trainer, and records the weights", async () => {
    const inner = tinyPolicy()
    const policy: TrainablePolicy = {
      ...inner,
      sample: async (prompts, options) =>
        (await inner.sample(prompts, options)).map(group =>
          group.map(sample => ({ ...sample, logprobs: sample.logprobs.map(value => value - 0.1) })),
        ),
    }
    const correction = { level: "token", mode: "truncate", max: 3 } as const
    const [record] = await collect(
      tinyRun({ policy, steps: 1, loss: { type: "clipped_ratio", importanceCorrection: correction } }),
    )
    for (const which of ["min", "mean", "max"] as const) {
      const weight = record![`sampling/importance_sampling_ratio/${which}`]!
      assert.ok(Math.abs(weight - Math.exp(0.1)) < 1e-3, `${which}: ${weight}`)
    }
    const [plain] = await collect(tinyRun({ steps: 1 }))
    assert.ok(Math.abs(record!.grad_norm / plain!.grad_norm - Math.exp(0.1)) < 1e-3)
    assert.equal(plain!["sampling/importance_sampling_ratio/mean"], undefined)
  })

  it("holds the entropy up, where a bonus says so", async () => {
    const entropy = async (entropyCoefficient: number): Promise<number> => {
      const loss = { type: "clipped_ratio", entropyCoefficient } as const
      return (await collect(tinyRun({ steps: 10, loss }))).at(-1)!.entropy
    }
    assert.ok((await entropy(0.5)) > (await entropy(0)) + 0.1)
  })

  it("takes the same step in one micro-batch and in many, whatever the loss", async () => {
    const losses: GrpoOptions<One>["loss"][] = [
      { type: "cispo", beta: 0.1 },
      { type: "clipped_ratio", level: "sequence", beta: 0.1, klEstimator: "k2" },
      { type: "clipped_ratio", level: "sequence_product", entropyCoefficient: 0.1 },
    ]
    for (const loss of losses) {
      const step = async (microBatchTokens: number) => {
        const model = LanguageModel.create(
          { vocabSize: 6, hiddenSize: 16, numHiddenLayers: 1, numAttentionHeads: 2 },
          { seed: 1 },
        )
        const policy = localPolicy({ model, tokenizer, stopTokens: [0], microBatchTokens })
        return (
          await collect(
            tinyRun({ policy, samples: 4, steps: 1, loss, iterations: 2, reference: tinyPolicy() }),
          )
        )[0]!
      }
      const [whole, parts] = [await step(1 << 16), await step(1)]
      for (const name of ["loss", "grad_norm", "kl", "entropy"] as const)
        assert.ok(
          Math.abs(whole[name] - parts[name]) < 1e-6 * Math.max(1, whole[name]),
          `${JSON.stringify(loss)} ${name}: ${whole[name]} and ${parts[name]}`,
        )
    }
  })

  it("warns of a KL that holds nothing", async () => {
    const warnings: string[] = []
    const listen = (warning: Error): unknown => warnings.push(warning.message)
    process.on("warning", listen)
    try {
      const loss = { type: "clipped_ratio", beta: 0.1, klEstimator: "k1" } as const
      await collect(tinyRun({ steps: 1, loss, reference: tinyPolicy() }))
      await new Promise(setImmediate)
    } finally {
      process.off("warning", listen)
    }
    assert.ok(warnings.some(message => message.startsWith("KL: k1 in the loss")))
  })

  it("needs a reference for a KL in the reward", async () => {
    await assert.rejects(collect(tinyRun({ rewardKl: { beta: 0.1 } })), /rewardKl needs a reference policy/)
  })
})

describe("trainingBatches", () => {
  const completion = (advantage: number, length: number, finishReason: "stop" | "length" = "stop") => ({
    ...{
      prompt: [1],
      tokens: new Array<number>(length).fill(2),
      logprobs: new Array<number>(length).fill(-1),
    },
    ...{ advantage, finishReason },
  })

  it("count every completion in the normaliser, and keep those that teach", () => {
    const groups = [
      [completion(1, 2), completion(-1, 4)],
      [completion(0, 6), completion(0, 8)],
    ]
    const [whole] = trainingBatches(groups, { normaliser: "dapo", maxTokens: 8 })
    assert.deepEqual(
      whole!.map(({ weight }) => weight),
      [1 / 20, 1 / 20],
    )
    const halves = trainingBatches(groups, { normaliser: "dapo", maxTokens: 8, miniBatches: 2 })
    assert.deepEqual(
      halves.map(part => part.map(({ weight }) => weight)),
      [[1 / 6, 1 / 6], []],
    )
    assert.equal(trainingBatches(groups, { normaliser: "dapo", maxTokens: 8, keepAll: true })[0]!.length, 4)
    assert.throws(
      () => trainingBatches(groups, { normaliser: "dapo", maxTokens: 8, miniBatches: 3 }),
      /2 prompts cannot/,
    )
  })

  it("count what is masked out as TRL and verl do", () => {
    const groups = [[completion(1, 2), completion(-1, 4, "length")]]
    const weight = (normaliser: "grpo" | "seq-mean-token-mean" | "token-mean"): number =>
      trainingBatches(groups, { normaliser, maxTokens: 8, maskTruncated: true })[0]![0]!.weight
    assert.equal(weight("grpo"), 1 / 4) // of two completions
    assert.equal(weight("seq-mean-token-mean"), 1 / 2) // of the one that is left
    assert.equal(weight("token-mean"), 1 / 2)
  })
})

describe("curricula", () => {
  const rates = fc.array(
    fc.integer({ min: 0, max: 8 }).map(k => k / 8),
    { minLength: 1, maxLength: 200 },
  )

  it("take the prompts of a window of pass rates", () => {
    assert.deepEqual(passRateWindow([0, 0.25, 0.75, 1], { min: 0.1, max: 0.8 }), [1, 2])
    assert.deepEqual(passRateWindow([0, 0.25, 1], { exclusive: true }), [1])
    assert.throws(() => passRateWindow([0.5, 1.5]), /got 1.5 for prompt 1/)
  })

  it("use each prompt once, and fill every batch while they last", () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 32 }), (given, batchSize) => {
        const batches = gaussianCurriculum(given, { batchSize, seed: 1 })
        const used = batches.flat()
        assert.equal(new Set(used).size, given.length)
        assert.equal(used.length, given.length)
        for (const [t, batch] of batches.entries())
          assert.equal(batch.length, Math.min(batchSize, given.length - t * batchSize))
      }),
    )
  })

  it("go from easy to hard", () => {
    const given = Array.from({ length: 640 }, (_, i) => (i % 8) / 8)
    const batches = gaussianCurriculum(given, { batchSize: 64, seed: 1 })
    const means = batches.map(batch => batch.reduce((sum, i) => sum + given[i]!, 0) / batch.length)
    for (const [t, value] of means.entries()) if (t > 0) assert.ok(value <= means[t - 1]! + 0.1, means.join())
    assert.ok(means[0]! > 0.7 && means.at(-1)! < 0.2, means.join())
    assert.deepEqual(gaussianCurriculum(given, { batchSize: 64, seed: 1 }), batches)
    assert.notDeepEqual(gaussianCurriculum(given, { batchSize: 64, seed: 2 }), batches)
  })
})
