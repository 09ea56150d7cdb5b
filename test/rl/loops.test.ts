/** Rejection-sampling fine-tuning, DPO and PPO on a task of one letter. */
import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { LanguageModel } from "etude/lm"
import {
  type Critic,
  type DpoOptions,
  dpo,
  keepVerified,
  type LocalPolicy,
  localCritic,
  localPolicy,
  type PpoOptions,
  ppo,
  preferencePairs,
  type RftOptions,
  rft,
  rollout,
} from "etude/rl"
import type { Example } from "etude/tasks"
import { collect, onOneThread, repeat, timeless, tinyPolicy, tokenizer } from "./tiny.ts"

type One = Example<null, object>

/** Mean score of the task's prompts under samples of the policy. */
async function score(policy: LocalPolicy): Promise<number> {
  const { groups } = await rollout(repeat.take(16, { seed: 3, distinct: false }), {
    ...{ policy, rewards: [repeat], samples: 16, maxTokens: 3, temperature: 1, seed: [1] },
  })
  const rewards = groups.flat().map(({ reward }) => reward!)
  return rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length
}

async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "etude-rl-"))
  try {
    await body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const weightsOf = ({ model }: LocalPolicy): number[] =>
  model.parameters().flatMap(parameter => [...(parameter.toTypedArray() as Float32Array)])

describe("keepVerified", () => {
  const sample = (reward: number | null, tokens: number[], finishReason: "stop" | "length" = "stop") => ({
    ...{ reward, tokens, finishReason },
  })

  it("keeps what is accepted and ended by itself, once, and not too often", () => {
    const group = [
      sample(1, [1, 0]),
      sample(1, [1, 0]),
      sample(0.5, [2, 0]),
      sample(null, [3, 0]),
      sample(1, [4, 4], "length"),
      sample(1, [5, 0]),
      sample(1, [6, 0]),
    ]
    const kept = (options?: Parameters<typeof keepVerified>[1]): number[] =>
      keepVerified([group], options)[0]!.map(({ tokens }) => tokens[0]!)
    assert.deepEqual(kept(), [1, 5, 6])
    assert.deepEqual(kept({ distinct: false }), [1, 1, 5, 6])
    assert.deepEqual(kept({ perPrompt: 2 }), [1, 5])
    assert.deepEqual(kept({ threshold: 0.5 }), [1, 2, 5, 6])
  })
})

describe("rft", function () {
  onOneThread(this)

  const settings = (policy: LocalPolicy, more: Partial<RftOptions<One>> = {}): RftOptions<One> => ({
    ...{
      policy,
      task: repeat,
      prompts: 32,
      steps: 4,
      samples: 16,
      maxTokens: 3,
      learningRate: 1e-2,
      seed: 4,
    },
    ...{ epochs: 2, batchSize: 16 },
    ...more,
  })

  it("learns what it has found, round by round", async () => {
    const policy = tinyPolicy()
    const before = await score(policy)
    const records = await collect(rft(settings(policy)))
    const after = await score(policy)
    assert.ok(after > before + 0.3, `${before} → ${after}`)
    assert.ok(records[3]!.frac_solved > records[0]!.frac_solved)
    for (const { updates, kept, frac_kept } of records) {
      assert.equal(updates, 2 * Math.ceil(kept / 16))
      assert.equal(frac_kept, kept / (32 * 16))
    }
  })

  it("takes no step, and says so, where nothing is accepted", async () => {
    const policy = tinyPolicy()
    const before = weightsOf(policy)
    const never = { name: "never", score: () => 0 }
    const [record] = await collect(rft(settings(policy, { steps: 1, rewards: [never], task: repeat })))
    assert.deepEqual([record!.kept, record!.updates, record!.loss, record!.frac_solved], [0, 0, 0, 0])
    assert.deepEqual(weightsOf(policy), before)
  })

  it("goes on from a checkpoint to the same numbers", () =>
    inFolder(async folder => {
      const whole = await collect(rft(settings(tinyPolicy(), { steps: 3 })))
      const checkpoint = { folder, every: 1 }
      await collect(rft(settings(tinyPolicy(), { steps: 1, checkpoint })))
      const rest = await collect(rft(settings(tinyPolicy(), { steps: 3, checkpoint, resume: true })))
      assert.deepEqual(rest.map(timeless), whole.slice(1).map(timeless))
    }))

  it("says what is missing, and what is wrong", async () => {
    const policy = tinyPolicy()
    await assert.rejects(
      collect(rft({ ...settings(policy), task: undefined })),
      /expected examples, or a task/,
    )
    await assert.rejects(collect(rft(settings(policy, { batchSize: 0 }))), /batchSize ≥ 1/)
  })
})

describe("preferencePairs", () => {
  const of = (...rewards: (number | null)[]) =>
    rewards.map((reward, i) => ({ prompt: [9], tokens: [i], reward }))
  const places = (...given: Parameters<typeof preferencePairs>): number[][] =>
    preferencePairs(...given).map(({ chosen, rejected }) => [chosen[0]!, rejected[0]!])

  it("pair the best with the worst, and leave out what is equal or was not judged", () => {
    assert.deepEqual(places([of(0.5, 1, 0, null)]), [[1, 2]])
    assert.deepEqual(places([of(1, 1), of(0, null), of(0, 1)]), [[1, 0]])
    assert.deepEqual(places([of(0.5, 1, 0, 0.75)], { perPrompt: 2 }), [
      [1, 2],
      [3, 0],
    ])
    assert.deepEqual(places([of(0.5, 1, 0, 0.75)], { perPrompt: 2, margin: 0.5 }), [[1, 2]])
  })
})

describe("dpo", function () {
  onOneThread(this)

  const letters = [..."abcd"]
  const pairs = letters.map((letter, i) => ({
    ...{ prompt: `${letter}=`, chosen: `${letter}#`, rejected: `${letters[(i + 1) % 4]}#` },
  }))
  const settings = (policy: LocalPolicy, more: Partial<DpoOptions> = {}): DpoOptions => ({
    ...{ policy, pairs, batchSize: 4, steps: 20, learningRate: 1e-2, seed: 1 },
    ...more,
  })

  it("comes to prefer what is chosen, from an indifferent beginning", async () => {
    const policy = tinyPolicy()
    const records = await collect(dpo(settings(policy)))
    assert.ok(Math.abs(records[0]!.loss - Math.log(2)) < 1e-5)
    assert.equal(records[0]!["rewards/margins"] < 1e-5, true)
    const last = records.at(-1)!
    assert.ok(
      last.loss < records[0]!.loss && last["rewards/accuracies"] === 1 && last["rewards/margins"] > 0.1,
    )
    const margin = last["rewards/chosen"] - last["rewards/rejected"]
    assert.ok(Math.abs(margin - last["rewards/margins"]) < 1e-6)
  })

  it("takes the same step in one micro-batch and in many, for every loss", async () => {
    for (const variant of ["sigmoid", "robust", "ipo", "hinge"] as const) {
      const step = async (microBatchTokens: number) => {
        const policy = localPolicy({
          model: tinyPolicy().model,
          tokenizer,
          stopTokens: [0],
          microBatchTokens,
        })
        const ragged = pairs.map((pair, i) => ({ ...pair, chosen: `${pair.chosen[0]!.repeat(i + 1)}#` }))
        const loss = { variant, labelSmoothing: 0.1 }
        const [record] = await collect(dpo(settings(policy, { steps: 1, pairs: ragged, loss })))
        return record!
      }
      const [whole, parts] = [await step(1 << 16), await step(1)]
      for (const name of ["loss", "grad_norm", "logps/chosen", "logps/rejected", "rewards/margins"] as const)
        assert.ok(
          Math.abs(whole[name] - parts[name]) < 1e-5,
          `${variant} ${name}: ${whole[name]}, ${parts[name]}`,
        )
    }
  })

  it("learns from pairs of its own samples, told apart by the verifier", async () => {
    const policy = tinyPolicy()
    const before = await score(policy)
    const { groups } = await rollout(repeat.take(32, { seed: 8 }), {
      ...{ policy, rewards: [repeat], samples: 16, maxTokens: 3, temperature: 1, seed: [2] },
    })
    const own = preferencePairs(groups, { perPrompt: 4 })
    assert.ok(own.length > 20)
    await collect(dpo(settings(policy, { pairs: own, batchSize: 16, steps: 30, loss: { beta: 0.3 } })))
    assert.ok((await score(policy)) > before + 0.1)
  })

  it("goes on from a checkpoint to the same numbers, and asks for the reference", () =>
    inFolder(async folder => {
      const whole = await collect(dpo(settings(tinyPolicy(), { steps: 6 })))
      const checkpoint = { folder, every: 1 }
      await collect(dpo(settings(tinyPolicy(), { steps: 2, checkpoint })))
      const again = { steps: 6, checkpoint, resume: true }
      await assert.rejects(collect(dpo(settings(tinyPolicy(), again))), /give the reference it began from/)
      const rest = await collect(dpo(settings(tinyPolicy(), { ...again, reference: tinyPolicy() })))
      assert.deepEqual(rest.map(timeless), whole.slice(2).map(timeless))
    }))

  it("says what is wrong with a pair", async () => {
    const run = (pair: DpoOptions["pairs"][number]) =>
      collect(dpo(settings(tinyPolicy(), { pairs: [pair], batchSize: 1 })))
    await assert.rejects(
      run({ prompt: "a=", chosen: "a#", rejected: "a#" }),
      /pair 0: chosen and rejected are the same/,
    )
    await assert.rejects(
      run({ prompt: "a=", chosen: "", rejected: "a#" }),
      /pair 0: expected a chosen of one token/,
    )
    await assert.rejects(collect(dpo(settings(tinyPolicy(), { pairs: [] }))), /one pair or more/)
    await assert.rejects(collect(dpo(settings(tinyPolicy(), { batchSize: 5 }))), /a batchSize of 1 to 4/)
  })
})

describe("ppo", function () {
  onOneThread(this)

  const tinyCritic = (microBatchTokens?: number): Critic =>
    localCritic({
      model: LanguageModel.create(
        { vocabSize: 6, hiddenSize: 16, numHiddenLayers: 1, numAttentionHeads: 2 },
        { seed: 5 },
      ),
      microBatchTokens,
    })
  const settings = (policy: LocalPolicy, more: Partial<PpoOptions<One>> = {}): PpoOptions<One> => ({
    ...{ policy, critic: tinyCritic(), task: repeat, prompts: 32, steps: 10, maxTokens: 3, seed: 6 },
    ...{ learningRate: 1e-2, iterations: 2, miniBatches: 2 },
    ...more,
  })

  it("learns from one sample a prompt, with a critic that comes to foresee the returns", async () => {
    const policy = tinyPolicy()
    const before = await score(policy)
    const records = await collect(ppo(settings(policy)))
    const after = await score(policy)
    assert.ok(after > before + 0.3, `${before} → ${after}`)
    assert.equal(records[0]!["val/explained_variance"] <= 0, true) // all values are 0
    assert.ok(records.at(-1)!["val/explained_variance"] > 0.1)
  })

  it("warms up the critic alone, where asked to", async () => {
    const policy = tinyPolicy()
    const before = weightsOf(policy)
    const records = await collect(ppo(settings(policy, { steps: 2, criticWarmup: 2 })))
    assert.deepEqual(weightsOf(policy), before)
    assert.ok(records[1]!["critic/grad_norm"] > 0 && records[1]!.grad_norm === 0)
  })

  it("takes the same step in one micro-batch and in many", async () => {
    const step = async (microBatchTokens: number) => {
      const policy = localPolicy({ model: tinyPolicy().model, tokenizer, stopTokens: [0], microBatchTokens })
      const more = { critic: tinyCritic(microBatchTokens), steps: 1, iterations: 1, miniBatches: 1 }
      const [record] = await collect(ppo(settings(policy, more)))
      return record!
    }
    const [whole, parts] = [await step(1 << 16), await step(1)]
    for (const name of ["loss", "grad_norm", "loss/value_avg", "critic/grad_norm"] as const)
      assert.ok(Math.abs(whole[name] - parts[name]) < 1e-5 * Math.max(1, whole[name]), name)
  })

  it("goes on from a checkpoint, critic included, to the same numbers", () =>
    inFolder(async folder => {
      const whole = await collect(ppo(settings(tinyPolicy(), { steps: 4 })))
      const checkpoint = { folder, every: 1 }
      await collect(ppo(settings(tinyPolicy(), { steps: 2, checkpoint })))
      const rest = await collect(ppo(settings(tinyPolicy(), { steps: 4, checkpoint, resume: true })))
      assert.deepEqual(rest.map(timeless), whole.slice(2).map(timeless))
    }))

  it("pays for the distance to a reference out of the reward", async () => {
    const reference = tinyPolicy()
    const distance = async (beta: number): Promise<number> => {
      const records = await collect(
        ppo(settings(tinyPolicy(), { reference, rewardKl: { beta }, iterations: 1 })),
      )
      assert.ok(Math.abs(records[0]!["objective/kl"]) < 1e-4)
      return records.at(-1)!["objective/kl"]
    }
    const free = await distance(0)
    assert.ok(free > 0.2 && (await distance(1)) < free / 2)
    await assert.rejects(
      collect(ppo(settings(tinyPolicy(), { rewardKl: { beta: 0.1 } }))),
      /needs a reference/,
    )
  })

  it("leaves out what could not be judged", async () => {
    let calls = 0
    const half = { name: "half", score: () => (calls++ % 2 === 0 ? null : 1) }
    const [record] = await collect(ppo(settings(tinyPolicy(), { steps: 1, rewards: [half] })))
    assert.equal(record!.unjudged, 16)
    const none = { name: "none", score: () => null }
    const policy = tinyPolicy()
    const before = weightsOf(policy)
    await collect(ppo(settings(policy, { steps: 1, rewards: [none] })))
    assert.deepEqual(weightsOf(policy), before)
  })
})
