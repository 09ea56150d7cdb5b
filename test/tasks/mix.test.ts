import assert from "node:assert/strict"
import { algebrariumTasks, filter, mix, split } from "etude/tasks"

const { rotors, knitting } = algebrariumTasks

describe("mix, filter, split", () => {
  it("mix draws each part by its weight, reaches examples by index, and scores each by its task", () => {
    const mixed = mix([
      [rotors, 3],
      [knitting, 1],
    ])
    const taken = mixed.take(800, { seed: 5 })
    const share = taken.filter(example => example.task === rotors.name).length / 800
    assert.ok(Math.abs(share - 0.75) < 0.06, `share ${share}`) // 4 standard errors
    assert.deepEqual(mixed.example(17, { seed: 5 }), taken[17])
    for (const example of taken.slice(0, 50)) assert.equal(mixed.score(example.answer, example), 1)
    assert.throws(
      () => mixed.score("", algebrariumTasks.cube.example(0)),
      /cannot score an example of the task "algebrarium-cube"/,
    )
    assert.throws(() => mix([[rotors, 0]]), /not all 0/)
    assert.throws(() => mix([]), /not all 0/)
  })

  it("mixes mix", () => {
    const nested = mix([
      [mix([[rotors, 1]]), 1],
      [knitting, 1],
    ])
    for (const example of nested.take(20)) assert.equal(nested.score(example.answer, example), 1)
  })

  it("filter gives only what passes, by index, and each can be made again from its own fields", () => {
    const inverses = filter(rotors, example => example.metadata.steps[0]!.operation === "inverse")
    const taken = inverses.take(50)
    assert.ok(taken.every(example => example.metadata.steps[0]!.operation === "inverse"))
    assert.deepEqual(inverses.example(31), taken[31])
    for (const example of taken)
      assert.deepEqual(rotors.example(example.index, { seed: example.seed, config: example.config }), example)
    assert.throws(() => filter(rotors, () => false).example(0), /none of 10000 examples passed/)
  })

  it("split holds to its side", () => {
    const train = new Set(
      split(rotors, "train")
        .take(500, { split: "test" })
        .map(e => e.hash),
    )
    assert.ok(
      split(rotors, "test")
        .take(500)
        .every(e => e.split === "test" && !train.has(e.hash)),
    )
  })
})
