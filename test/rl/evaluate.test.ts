import assert from "node:assert/strict"
import { type EvaluationRow, evaluate, majorityAtK, type Policy, type Sample } from "etude/rl"
import { passAtK } from "etude/stats"
import { defineTask } from "etude/tasks"
import { onOneThread, tinyPolicy } from "./tiny.ts"

/** A policy whose completions are looked up: sample j of a prompt is `answers(prompt, j)`. */
const scripted = (answers: (prompt: string, j: number) => string): Pick<Policy, "sample"> => ({
  sample: async (prompts, { samples }): Promise<Sample[][]> =>
    prompts.map(prompt =>
      Array.from({ length: samples }, (_, j) => {
        const text = answers(prompt, j)
        return {
          prompt: [],
          tokens: [...text].map(() => 0),
          logprobs: [],
          finishReason: "stop",
          weightVersion: 0,
          text,
        }
      }),
    ),
})

const numbers = defineTask({
  name: "numbers",
  defaults: { size: 1 },
  generate: (rng, { size }) => {
    const n = rng.integer(10 ** size)
    return { prompt: `${n}`, answer: `${n}`, metadata: null }
  },
  score: (completion, { answer }) => (completion === "?" ? null : completion === answer ? 1 : 0),
  testFraction: 0.5,
})
const problems = [
  ...numbers.take(6, { distinct: true }),
  ...numbers.take(6, { distinct: true, config: { size: 2 } }),
]

const letters = defineTask({
  name: "letters",
  defaults: {},
  generate: rng => ({ prompt: `${rng.choice([..."abcd"])}=`, answer: "a#", metadata: null }),
  score: completion => (completion === "a#" ? 1 : 0),
  testFraction: 0.9,
})

/** Right in the first c of n samples, c being the prompt's last digit; else wrong in two ways. */
const partly = scripted((prompt, j) => (j < Number(prompt.at(-1)) * 3 ? prompt : `no${j % 2}`))
const never = scripted(() => "no")

describe("evaluate", function () {
  onOneThread(this)

  const run = (options = {}) =>
    evaluate({
      policy: partly,
      baseline: never,
      task: numbers,
      examples: problems,
      samples: 24,
      maxTokens: 4,
      seed: 1,
      ...options,
    })
  const row = (
    rows: Iterable<EvaluationRow>,
    policy: string,
    measure: string,
    group = "all",
  ): EvaluationRow => {
    const found = [...rows].find(r => r.policy === policy && r.measure === measure && r.group === group)
    assert.ok(found, `${policy} ${measure} ${group}`)
    return found
  }
  const right = problems.map(({ prompt }) => Math.min(24, Number(prompt.at(-1)) * 3))
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length

  it("measures what was counted, beside the baseline under the same prompts", async () => {
    const { table, policy, baseline, transitions } = await run()
    assert.deepEqual(
      policy.map(({ correct }) => correct),
      right,
    )
    assert.equal(baseline!.length, problems.length)
    const avg = row(table, "policy", "avg@24")
    assert.ok(Math.abs(avg.estimate - mean(right.map(c => c / 24))) < 1e-12)
    assert.ok(avg.low < avg.estimate && avg.estimate < avg.high)
    for (const k of [1, 2, 4, 8, 16]) {
      const expected = mean(right.map(c => passAtK(24, c, k)))
      assert.ok(Math.abs(row(table, "policy", `pass@${k}`).estimate - expected) < 1e-12)
    }
    // right wins the vote where it has more than each of the two wrong answers
    const votes = right.map(c => {
      const wrong = [Math.floor((24 - c) / 2), Math.ceil((24 - c) / 2)]
      const most = Math.max(c, ...wrong)
      return c === most ? 1 / [c, ...wrong].filter(votes => votes === most).length : 0
    })
    assert.ok(Math.abs(row(table, "policy", "majority@24").estimate - mean(votes)) < 1e-12)
    assert.equal(row(table, "baseline", "avg@24").estimate, 0)
    assert.ok(row(table, "baseline", "avg@24").high > 0.05, "nothing right of 12 does not mean never right")
    assert.ok(Math.abs(row(table, "difference", "avg@24").estimate - avg.estimate) < 1e-12)
    const feasible = right.filter(c => c / 24 >= 0.125).length
    assert.equal(row(table, "policy", "Feasible").estimate, feasible / problems.length)
    assert.equal(transitions!.Null.Feasible, feasible)
    assert.equal(transitions!.Null.Null + transitions!.Null.Feasible, problems.length)
  })

  it("breaks down by tag", async () => {
    const { table } = await run({ tags: (example: (typeof problems)[0]) => ({ size: example.config.size }) })
    const parts = ["size = 1", "size = 2"].map(group => row(table, "policy", "pass@1", group))
    assert.deepEqual(
      parts.map(({ problems }) => problems),
      [6, 6],
    )
    const all = row(table, "policy", "pass@1").estimate
    assert.ok(Math.abs(mean(parts.map(({ estimate }) => estimate)) - all) < 1e-12)
  })

  it("excludes and counts what could not be judged", async () => {
    const unsure = scripted((prompt, j) => (j % 2 ? "?" : prompt))
    const { table, policy } = await run({ policy: unsure, baseline: null, samples: 8, ks: [1, 4, 8] })
    assert.ok(policy.every(({ n, unjudged, correct }) => n === 4 && unjudged === 4 && correct === 4))
    assert.equal(row(table, "policy", "unjudged").estimate, 0.5)
    assert.equal(row(table, "policy", "pass@4").estimate, 1)
    assert.deepEqual(
      [row(table, "policy", "pass@8").problems, row(table, "policy", "pass@8").estimate],
      [0, Number.NaN],
    )
    assert.ok(![...table].some(({ policy }) => policy !== "policy"))
  })

  it("takes test problems of the task by itself, and a model for a policy", async () => {
    const { policy, table } = await evaluate({
      policy: tinyPolicy(),
      baseline: null,
      task: letters,
      problems: 3,
      samples: 4,
      maxTokens: 3,
      seed: 1,
    })
    assert.deepEqual(
      policy.map(({ example }) => example.split),
      ["test", "test", "test"],
    )
    assert.ok(row(table, "policy", "length").estimate > 0)
    await assert.rejects(run({ examples: [] }), /expected problems, got none/)
  })
})

describe("majorityAtK", () => {
  const votes = [..."aabbbc"].map(answer => ({ answer, score: answer === "a" ? 1 : 0 }))

  it("is the share of right answers for one vote, and that of the plurality for all", () => {
    assert.ok(Math.abs(majorityAtK(votes, 1) - 1 / 3) < 1e-12)
    assert.equal(majorityAtK(votes, 6), 0)
    assert.equal(majorityAtK(votes.slice(0, 4), 4), 0.5)
  })

  it("is the mean over all choices of k in between", () => {
    let [total, count] = [0, 0]
    for (let i = 0; i < 6; i++)
      for (let j = i + 1; j < 6; j++)
        for (let k = j + 1; k < 6; k++) {
          total += majorityAtK([votes[i]!, votes[j]!, votes[k]!], 3)
          count++
        }
    assert.ok(Math.abs(majorityAtK(votes, 3, { draws: 20_000 }) - total / count) < 0.01)
  })

  it("has no party of those that give no answer", () => {
    assert.equal(
      majorityAtK(
        [
          { answer: null, score: 0 },
          { answer: null, score: 0 },
          { answer: "a", score: 1 },
        ],
        3,
      ),
      1,
    )
    assert.equal(majorityAtK([{ answer: null, score: 1 }], 1), 0)
    assert.throws(() => majorityAtK(votes, 7), /from 1 to 6, got 7/)
  })
})
