import assert from "node:assert/strict"
import { canonicalJson, defineTask, type Example } from "etude/tasks"

const sums = defineTask({
  name: "sums",
  defaults: { max: 1000, terms: 2 },
  levels: { max: [10, 100, 1000], terms: [2, 3] },
  generate: (rng, config) => {
    const numbers = Array.from({ length: config.terms }, () => rng.integer(config.max))
    const wording = rng.choice(["What is", "Compute"])
    return {
      prompt: `${wording} ${numbers.join(" + ")}?`,
      answer: String(numbers.reduce((a, b) => a + b)),
      metadata: { numbers },
      canonical: numbers,
    }
  },
  score: (completion, example) => (completion.trim() === example.answer ? 1 : 0),
})

describe("defineTask", () => {
  it("reaches an example by its index alone, in any order, and by its own fields", () => {
    const forwards = sums.take(20, { seed: 3, split: "test", from: 5 })
    for (const i of [19, 0, 7]) assert.deepEqual(sums.example(5 + i, { seed: 3, split: "test" }), forwards[i])
    for (const { index, seed, split, config, ...rest } of forwards)
      assert.deepEqual(sums.example(index, { seed, split, config }), { index, seed, split, config, ...rest })
  })

  it("gives unrelated examples for neighbouring seeds and for the two splits", () => {
    const hashes = new Set([0, 1, 2].flatMap(seed => sums.take(200, { seed }).map(example => example.hash)))
    assert.ok(hashes.size > 595, `${hashes.size} distinct of 600`)
  })

  it("keeps train and test disjoint by instance, whatever the seed, wording and config", () => {
    const small = { max: 30 }
    const train = new Set([0, 1, 2].flatMap(seed => sums.take(400, { seed, config: small })).map(e => e.hash))
    const test = [7, 8].flatMap(seed => sums.take(200, { seed, split: "test", config: small }))
    assert.ok(test.every(example => !train.has(example.hash)))
    const byNumbers = new Map(test.map(example => [canonicalJson(example.metadata.numbers), example.hash]))
    const wordings = new Set(test.map(example => example.prompt.split(" ")[0]))
    assert.equal(new Set(byNumbers.values()).size, byNumbers.size)
    assert.equal(new Set(test.map(e => e.hash)).size, byNumbers.size, "one hash for both wordings")
    assert.equal(wordings.size, 2)
  })

  it("survives JSON: a parsed example is the example, and is scored", () => {
    const example = sums.example(0)
    const parsed = JSON.parse(JSON.stringify(example)) as Example<{ numbers: number[] }, typeof sums.defaults>
    assert.deepEqual(parsed, example)
    assert.equal(sums.score(parsed.answer, parsed), 1)
  })

  it("applies levels, then overrides, and names a setting or a level that it does not have", () => {
    assert.equal(sums.difficulties, 3)
    assert.deepEqual(sums.configAt(0), { max: 10, terms: 2 })
    assert.deepEqual(sums.configAt(2), { max: 1000, terms: 3 })
    assert.deepEqual(sums.configAt(2, { terms: 5 }), { max: 1000, terms: 5 })
    assert.throws(() => sums.configAt(3), /sums: expected a level in 0\.\.2, got 3/)
    assert.throws(() => sums.configAt(0, { mx: 1 } as never), /sums has no setting "mx"; it has max, terms/)
    assert.throws(() => sums.example(-1), /index of 0 or more, got -1/)
  })

  it("follows settings that were changed between two calls, and lets nobody change an example's", () => {
    const config = { max: 5 }
    const five = sums.example(1, { config })
    config.max = 900
    assert.equal(sums.example(1, { config }).config.max, 900)
    assert.deepEqual(sums.example(1, { level: 0 }).config, { max: 10, terms: 2 })
    assert.equal(five.config.max, 5)
    assert.throws(() => {
      five.config.max = 7
    }, TypeError)
  })

  it("takes distinct instances on request and says when there are too few", () => {
    const tiny = { max: 4 }
    const taken = sums.take(8, { distinct: true, config: tiny })
    assert.equal(new Set(taken.map(example => example.hash)).size, 8)
    assert.throws(
      () => sums.take(17, { distinct: true, config: tiny }),
      /only \d+ distinct instances of the 17/,
    )
    assert.throws(() => sums.example(0, { split: "test", config: { max: 1 } }), /too few distinct instances/)
  })

  it("refuses another task's example", () => {
    assert.throws(() => sums.score("1", { ...sums.example(0), task: "products" }), /cannot score .*products/)
  })
})
