import assert from "node:assert/strict"
import { random } from "etude/stats"
import {
  carelessTeacher,
  followsChainForm,
  groupChainAlphabet,
  groupChainTasks,
  longestChain,
  stickersOf,
  type Word,
  worldOf,
} from "etude/tasks"
import fc from "fast-check"
import { describeTask } from "../properties.ts"

const systems = Object.keys(groupChainTasks) as (keyof typeof groupChainTasks)[]

for (const system of systems) {
  const task = groupChainTasks[system]
  const world = worldOf(system)
  describeTask(task as unknown as Parameters<typeof describeTask>[0])

  const drawn = fc
    .record({ index: fc.nat(5000), depth: fc.integer({ min: 1, max: longestChain }), given: fc.nat(4) })
    .map(({ index, depth, given }) =>
      task.example(index, { config: { depth, given: given % depth, first: "any" } }),
    )

  describe(`chains of ${system}`, () => {
    it("write every element in a form that is read back to it, and read no other form", () => {
      fc.assert(
        fc.property(drawn, ({ metadata: { words } }) => {
          for (const word of words) {
            const element = world.read(word)
            assert.notEqual(element, null)
            assert.equal(world.write(element), word)
            assert.ok(world.fits(element))
          }
        }),
        { numRuns: 200 },
      )
      for (const text of ["", "a", "A B", "AAAAAAAAAAAA"]) assert.equal(world.read(text), null)
    })

    it("have steps that are what their operations say, and that each change the element", () => {
      fc.assert(
        fc.property(drawn, ({ metadata: { operations, words } }) => {
          for (const [step, operation] of operations.entries()) {
            const [before, after] = [world.read(words[step]!), world.read(words[step + 1]!)]
            assert.ok(world.group.equal(world.operations[operation]!.apply(before), after))
            assert.ok(!world.group.equal(before, after))
          }
        }),
        { numRuns: 200 },
      )
    })

    it("rename by an automorphism: the renamed product is the product of the renamed", () => {
      const rename = world.operations.t!
      for (let i = 0; i < 200; i++) {
        const rng = random(1, "automorphism", system, i)
        const [x, y] = [world.random(rng), world.random(rng)]
        const { compose, equal } = world.group
        assert.ok(equal(rename.apply(compose(x, y)), compose(rename.apply(x), rename.apply(y))))
      }
    })

    it("are judged by the last element, in canonical form, before the end mark", () => {
      fc.assert(
        fc.property(drawn, example => {
          const { answer, metadata } = example
          assert.equal(task.score(answer, example), 1)
          assert.equal(task.score(answer.slice(0, -1), example), 0)
          assert.equal(task.score(`${metadata.words.at(-1)}#`, example), 1)
          assert.equal(task.score(`Q${metadata.words.at(-1)}#`, example), 0)
          assert.ok([...example.prompt, ...answer].every(letter => groupChainAlphabet.includes(letter)))
          assert.ok(followsChainForm(answer, metadata))
          assert.ok(!followsChainForm(answer.slice(1), metadata))
        }),
        { numRuns: 200 },
      )
    })

    it("refuse operations that the system does not have, and depths that there are no markers for", () => {
      assert.throws(() => task.example(0, { config: { operations: "kx" } }), /no operation "x"/)
      assert.throws(() => task.example(0, { config: { depth: 6 } }), /depth of 1 to 5, got 6/)
      assert.throws(() => task.example(0, { config: { depth: 2, given: 2 } }), /0 to 1 given/)
    })

    it("are demonstrated by a teacher whose single steps are right as often as it says", () => {
      const teacher = carelessTeacher(system, { seed: 3 })
      const atoms = task.take(4000, { seed: 5 })
      let [right, expected] = [0, 0]
      for (const atom of atoms) {
        const answer = teacher.demonstrate(random(7, "demonstration", atom.index), atom.metadata)
        assert.ok(followsChainForm(answer, atom.metadata), answer)
        right += task.score(answer, atom)!
        expected += teacher.reliability(atom.metadata.operations[0]!, atom.metadata.words[0]!)
      }
      // 4,000 coins: a deviation of four standard errors is 0.032
      assert.ok(Math.abs(right - expected) / atoms.length < 0.035, `${right} right, ${expected} expected`)
    })
  })
}

describe("chains of cube", () => {
  it("count a word as right that turns the stickers alike, in canonical form only", () => {
    const { read } = worldOf("cube")
    assert.deepEqual(stickersOf(read("UD") as Word), stickersOf([[1, 1], [0, 1]])) // biome-ignore format: words
    assert.equal(read("DU"), null)
    assert.equal(read("UU"), null)
    const example = groupChainTasks.cube.example(1, { config: { depth: 2 } })
    const gold = { ...example, metadata: { ...example.metadata, words: ["R", "U", "UD"] } }
    assert.equal(groupChainTasks.cube.score("2kUD#", gold), 1)
    assert.equal(groupChainTasks.cube.score("2kDU#", gold), 0)
  })
})
