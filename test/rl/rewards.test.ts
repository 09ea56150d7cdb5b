import assert from "node:assert/strict"
import { type Reward, scoreRewards } from "etude/rl"

const example = { answer: "7" }
type Example = typeof example
const right: Reward<Example> = { name: "right", score: (text, { answer }) => (text === answer ? 1 : 0) }
const short: Reward<Example> = { name: "short", weight: 0.5, score: text => 1 / text.length }
const one = async (rewards: readonly Reward<Example>[], text: string, options = {}) =>
  (await scoreRewards(rewards, [[text]], [example], options))[0]![0]!

describe("rewards", () => {
  it("are summed by weight, and multiplied by gates", async () => {
    const form: Reward<Example> = { name: "form", gate: true, score: text => (/^\d+$/.test(text) ? 1 : 0) }
    assert.deepEqual(await one([right, short], "7"), { reward: 1.5, rewards: { right: 1, short: 0.5 * 2 } })
    assert.equal((await one([right, short], "42")).reward, 0.25)
    assert.equal((await one([right, short, form], "7")).reward, 1.5)
    const half: Reward<Example> = { name: "half", gate: true, score: () => 0.5 }
    assert.equal((await one([right, half], "7")).reward, 0.5)
  })

  it("ask nobody else where a gate is 0", async () => {
    let asked = 0
    const shut: Reward<Example> = { name: "shut", gate: true, score: () => 0 }
    const judge: Reward<Example> = { name: "judge", score: () => ++asked }
    assert.deepEqual(await one([judge, shut], "7"), { reward: 0, rewards: { judge: null, shut: 0 } })
    assert.equal(asked, 0)
  })

  it("are null where any part could not be judged", async () => {
    const unsure: Reward<Example> = { name: "unsure", score: () => null }
    assert.deepEqual(await one([right, unsure], "7"), { reward: null, rewards: { right: 1, unsure: null } })
    assert.equal((await one([right, { ...unsure, gate: true }], "7")).reward, null)
  })

  it("cost a completion where the verifier throws or does not answer, and tell why", async () => {
    const broken: Reward<Example> = {
      name: "broken",
      score: text => {
        if (text === "b") throw new Error("no such server")
        return 1
      },
    }
    const scored = await scoreRewards([broken], [["a", "b"], ["c"]], [example, example])
    assert.deepEqual(
      scored.map(group => group.map(({ reward }) => reward)),
      [[1, null], [1]],
    )
    assert.equal(scored[0]![1]!.failure, "broken: no such server")

    let reason: unknown
    const hanging: Reward<Example> = {
      name: "hanging",
      score: (_, __, signal) =>
        new Promise(() => signal.addEventListener("abort", () => (reason = signal.reason))),
    }
    const late = await one([hanging], "a", { timeLimit: 0.02 })
    assert.equal(late.reward, null)
    assert.match(late.failure!, /hanging: no answer within 0\.02 s/)
    assert.match(String(reason), /no answer within/)
  })

  it("are asked as many at a time as was said", async () => {
    let [now, most] = [0, 0]
    const slow: Reward<Example> = {
      name: "slow",
      score: async text => {
        most = Math.max(most, ++now)
        await new Promise(resolve => setImmediate(resolve))
        now--
        return text.length
      },
    }
    const groups = Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 4 }, (_, j) => "x".repeat(4 * i + j)),
    )
    const scored = await scoreRewards(
      [slow],
      groups,
      groups.map(() => example),
      { concurrency: 3 },
    )
    assert.equal(most, 3)
    assert.deepEqual(
      scored.flat().map(({ reward }) => reward),
      Array.from({ length: 20 }, (_, i) => i),
    )
  })

  it("must be finite numbers: the error names verifier, completion and value", async () => {
    const wrong = (value: unknown): Reward<Example> => ({ name: "odd", score: () => value as number })
    await assert.rejects(
      one([wrong(Number.NaN)], "some text"),
      /reward odd: expected a finite number or null for prompt 0, sample 0 \("some text"\), got NaN/,
    )
    await assert.rejects(one([wrong("0.5")], "x"), /TypeError: reward odd: .*got the string "0\.5"/)
    await assert.rejects(one([wrong(undefined)], "x"), /got undefined/)
    await assert.rejects(one([wrong(Promise.resolve("1"))], "x"), /got the string "1"/)
  })

  it("must be named apart, and not gates alone", async () => {
    await assert.rejects(one([right, right], "7"), /two have the name "right"/)
    await assert.rejects(one([{ ...right, gate: true }], "7"), /expected a reward that is no gate, got right/)
    await assert.rejects(one([], "7"), /got none/)
    await assert.rejects(
      one([{ ...right, weight: Number.NaN }], "7"),
      /reward right: expected a finite weight/,
    )
  })
})
