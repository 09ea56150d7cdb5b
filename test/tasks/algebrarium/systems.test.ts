import assert from "node:assert/strict"
import {
  type AlgebrariumExample,
  algebrariumTasks,
  groupOf,
  probes,
  type StoryName,
  stories,
} from "etude/tasks"

const depths = [1, 2, 3, 4, 5, 6, 7, 8]
const all = Object.values(algebrariumTasks)

describe("Algebrarium's chains", () => {
  it("are right when worked out from the prompt's own text", () => {
    for (const task of all)
      for (const depth of depths)
        for (const example of task.take(20, { config: { depth } })) {
          const { system, names } = example.metadata
          const group = groupOf(system, names)
          const given = new Map(
            /Given: (.*)\./
              .exec(example.prompt)![1]!
              .split("; ")
              .map(item => {
                const [name, text] = item.split(" = ")
                return [name!, group.parse(text!)]
              }),
          )
          const lines = [...example.prompt.matchAll(/^(S\d) = (\w+)\((S\d)(?:, (\w+))?\)$/gm)]
          assert.equal(lines.length, depth)
          for (const [, to, operation, from, second] of lines) {
            const p = given.get(from!)
            const q = given.get(second ?? "")
            const product = (...parts: unknown[]) => parts.reduce(group.compose)
            const result =
              operation === "compose"
                ? product(p, q)
                : operation === "inverse"
                  ? group.inverse(p)
                  : operation === "power"
                    ? product(...new Array(Number(second)).fill(p))
                    : operation === "conjugate"
                      ? product(q, p, group.inverse(q))
                      : product(p, q, group.inverse(p), group.inverse(q))
            given.set(to!, result)
          }
          const boxed = `\\boxed{${group.render(given.get(`S${depth}`))}}`
          assert.equal(task.score(boxed, example), 1, example.prompt)
          assert.equal(boxed, example.answer)
        }
  })

  it("have no step that could be skipped: every state is new", () => {
    for (const task of all)
      for (const { metadata } of task.take(100, { config: { depth: 6 } })) {
        const group = groupOf(metadata.system, metadata.names)
        const operands = metadata.steps.flatMap(step => step.operand ?? [])
        const keys = [metadata.start, ...metadata.states].map(text => group.key(group.parse(text)))
        keys.push(group.key(group.identity))
        assert.equal(new Set(keys).size, keys.length)
        const last = keys.at(-2)
        assert.ok(operands.every(text => group.key(group.parse(text)) !== last))
      }
  })

  it("use all five operations, in the Abelian systems only as trivial controls", () => {
    for (const task of all) {
      const operations = ["compose", "inverse", "power", "conjugate", "commutator"] as const
      const config = { depth: 3, operations, trivial: true }
      const seen = new Set(
        task.take(200, { config }).flatMap(e => e.metadata.steps.map(step => step.operation)),
      )
      assert.equal(seen.size, 5)
    }
    assert.throws(
      () => algebrariumTasks.rotors.example(0, { config: { operations: ["commutator"] } }),
      /rotors: no chain of depth 1 over commutator/,
    )
  })

  it("are told apart by their rules alone: every story dresses every system", () => {
    for (const task of all) {
      const dressed = new Set(task.take(200).map(example => example.metadata.story))
      assert.deepEqual([...dressed].sort(), Object.keys(stories).sort())
      for (const story of Object.keys(stories) as StoryName[]) {
        const { prompt } = task.example(0, { config: { story } })
        assert.ok(prompt.startsWith(stories[story].opening))
      }
    }
  })

  it("give one hash to one problem under all its stories and names", () => {
    const { cube } = algebrariumTasks
    const byProblem = new Map<string, Set<string>>()
    for (const story of Object.keys(stories) as StoryName[])
      for (const example of cube.take(300, {
        config: { story, size: 1, start: 1, operations: ["compose"] },
      })) {
        const { names, start, steps } = example.metadata
        const plain = [start, steps[0]!.operand!].map(text =>
          text.replace(/[a-z]+/gi, name => String(names!.generators.indexOf(name))),
        )
        const problem = plain.join(" · ")
        byProblem.set(problem, (byProblem.get(problem) ?? new Set()).add(example.hash))
      }
    assert.ok([...byProblem.values()].every(hashes => hashes.size === 1))
  })
})

describe("atomic probes", () => {
  it("ask for each step of a composite, given the gold state before it, in its own words", () => {
    for (const task of all)
      for (const example of task.take(30, { config: { depth: 4 } })) {
        const parts = probes(example as AlgebrariumExample)
        assert.equal(parts.length, 4)
        for (const [j, probe] of parts.entries()) {
          assert.equal(
            probe.metadata.start,
            j === 0 ? example.metadata.start : example.metadata.states[j - 1],
          )
          assert.equal(probe.answer, `\\boxed{${example.metadata.states[j]}}`)
          assert.equal(task.score(probe.answer, probe), 1)
          assert.equal(probe.prompt.split("\nGiven:")[0], example.prompt.split("\nGiven:")[0])
          assert.match(probe.prompt, /Compute step by step:\nS1 = \w+\(S0/)
        }
        const atom = probes(parts[2]!)[0]!
        assert.deepEqual(atom, parts[2], "the probe of an atom is the atom")
      }
  })
})

describe("Algebrarium's verifier", () => {
  it("takes any spelling of the canonical form, and no other form", () => {
    const example = algebrariumTasks.knitting.example(0, {
      config: { story: "abstract", operations: ["power"], size: 2 },
    })
    const unreduced = new Array(example.metadata.steps[0]!.exponent).fill(example.metadata.start).join(" ")
    const group = groupOf("knitting", example.metadata.names)
    assert.ok(group.equal(group.parse(unreduced), group.parse(example.metadata.states[0]!)))
    if (!group.isCanonical(unreduced))
      assert.equal(algebrariumTasks.knitting.score(`\\boxed{${unreduced}}`, example), 0)
    const spaced = example.metadata.states[0]!.replaceAll("^-1", "'").replaceAll(" ", "\\ ")
    assert.equal(algebrariumTasks.knitting.score(`\\boxed{${spaced}}`, example), 1)
  })

  it("takes a cube's word that differs from the gold but turns the stickers alike", () => {
    const { cube } = algebrariumTasks
    const example = cube.example(0, { config: { story: "puzzle" } })
    const { names } = example.metadata
    const [u, d, l, r] = names!.generators
    const gold = { ...example, metadata: { ...example.metadata, states: [`${u}^2 ${d}^2 ${l}^2 ${r}^2`] } }
    assert.equal(cube.score(`\\boxed{${l}^2 ${r}^2 ${u}^2 ${d}^2}`, gold), 1)
    assert.equal(cube.score(`\\boxed{${l}^2 ${r}^2 ${u}^2 ${u}^2}`, gold), 0)
    assert.equal(cube.score("\\boxed{x}", { ...gold, metadata: { ...gold.metadata, states: ["?"] } }), null)
  })
})
