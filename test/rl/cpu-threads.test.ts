import assert from "node:assert/strict"
import { localCritic, localPolicy } from "etude/rl"
import * as torch from "etude/torch"
import { collect, timeless, tinyPolicy, tinyRun, tokenizer } from "./tiny.ts"

describe("CPU threads by phase", () => {
  let before: number
  beforeEach(() => (before = torch.getNumThreads()))
  afterEach(() => torch.setNumThreads(before))

  const { model } = tinyPolicy()

  it("are set for sampling and for training, and set back after each", async () => {
    torch.setNumThreads(2)
    const policy = localPolicy({ model, tokenizer, stopTokens: [0], threads: { sample: 3, train: 1 } })
    const sampling = policy.sample(["a="], { samples: 4, maxTokens: 3, temperature: 1, seed: [1] })
    assert.equal(torch.getNumThreads(), 3)
    const [group] = await sampling
    assert.equal(torch.getNumThreads(), 2)
    const sequences = group!.map(({ prompt, tokens }) => ({
      prompt,
      completion: tokens,
      weight: 1,
      advantage: 1,
    }))
    const training = policy.trainStep(sequences, { loss: { type: "clipped_ratio" }, learningRate: 1e-3 })
    assert.equal(torch.getNumThreads(), 1)
    await training
    assert.equal(torch.getNumThreads(), 2)
  })

  it("are those of the phase that began last where phases overlap, whichever ends first", async () => {
    torch.setNumThreads(2)
    const sampler = (threads: number) => localPolicy({ model, tokenizer, threads: { sample: threads } })
    const options = { samples: 1, temperature: 1, seed: [1] }
    const long = sampler(1).sample(["a="], { ...options, maxTokens: 30 })
    const short = sampler(3).sample(["b="], { ...options, maxTokens: 1 })
    assert.equal(torch.getNumThreads(), 3)
    await Promise.all([long, short])
    assert.equal(torch.getNumThreads(), 2)
  })

  it("are set back where a phase fails", async () => {
    torch.setNumThreads(2)
    const policy = localPolicy({ model, tokenizer, threads: { sample: 1, train: 1 } })
    const long = policy.sample(["a=".repeat(5000)], { samples: 1, maxTokens: 1, temperature: 1, seed: [1] })
    await assert.rejects(long, RangeError)
    const loss = { type: "clipped_ratio" } as const
    const nan = { prompt: [2, 1], completion: [2], weight: Number.NaN, advantage: 1 }
    await assert.rejects(policy.trainStep([nan], { loss, learningRate: 1e-3 }), { name: "DivergenceError" })
    assert.equal(torch.getNumThreads(), 2)
  })

  it("leave a run's numbers as they are with the same number for all", async () => {
    const run = async (threads?: { sample: number; train: number }): Promise<object[]> => {
      const { model } = tinyPolicy()
      const policy = localPolicy({ model, tokenizer, stopTokens: [0], ...(threads && { threads }) })
      return (await collect(tinyRun({ policy }))).map(timeless)
    }
    torch.setNumThreads(1)
    const plain = await run()
    torch.setNumThreads(2)
    assert.deepEqual(await run({ sample: 1, train: 1 }), plain)
  })

  it("are 1 or more", () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      assert.throws(
        () => localPolicy({ model, tokenizer, threads: { train: count } }),
        /^RangeError: localPolicy: threads.train: expected 1 or more threads/,
      )
      assert.throws(
        () => localCritic({ model: model.clone(), threads: count }),
        /^RangeError: localCritic: threads: expected 1 or more threads/,
      )
    }
  })
})
