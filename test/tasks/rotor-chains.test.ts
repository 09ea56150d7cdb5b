import assert from "node:assert/strict"
import { random } from "etude/stats"
import {
  answerLength,
  applyOperation,
  type ChainOperation,
  chainAlphabet,
  chainOperations,
  followsForm,
  longestChain,
  noisyTeacher,
  rotorChains,
  rotors,
  sourcePosition,
} from "etude/tasks"
import fc from "fast-check"

const operations = Object.keys(chainOperations) as ChainOperation[]
const chainArbitrary = fc
  .record({ index: fc.nat(10_000), depth: fc.integer({ min: 1, max: longestChain }), given: fc.nat(4) })
  .map(({ index, depth, given }) =>
    rotorChains.example(index, { config: { depth, given: given % depth, first: "any" } }),
  )

describe("rotor-chains", () => {
  it("works off the example of its description", () => {
    const words = ["ABC"]
    for (const operation of ["k", "r", "s"] as const)
      words.push(rotors.render(applyOperation(operation, rotors.parse(words.at(-1)!)!)))
    assert.deepEqual(words, ["ABC", "QFX", "FXQ", "KUG"])
  })

  it("gives its own answer 1, every other last word 0, and an answer without an end 0", () => {
    fc.assert(
      fc.property(chainArbitrary, fc.nat(2), fc.integer({ min: 1, max: 25 }), (example, at, shift) => {
        const { answer } = example
        assert.equal(rotorChains.score(answer, example), 1)
        assert.equal(rotorChains.score(answer.slice(0, -1), example), 0)
        assert.equal(rotorChains.score(`${answer}#`, example), 0)
        const place = answer.length - 4 + at
        const wrong = String.fromCharCode(65 + ((answer.charCodeAt(place) - 65 + shift) % 26))
        assert.equal(rotorChains.score(answer.slice(0, place) + wrong + answer.slice(place + 1), example), 0)
      }),
    )
  })

  it("writes only characters of its alphabet, and answers of the stated length and form", () => {
    fc.assert(
      fc.property(chainArbitrary, ({ prompt, answer, metadata }) => {
        assert.ok([...prompt, ...answer].every(character => chainAlphabet.includes(character)))
        assert.equal(answer.length, answerLength(metadata.operations.length - metadata.given))
        assert.ok(followsForm(answer, metadata))
        assert.ok(!followsForm(answer.slice(1), metadata))
      }),
    )
  })

  it("shows a composite with its first steps worked off, and asks for the rest", () => {
    const whole = rotorChains.example(3, { config: { depth: 3 } })
    const shown = rotorChains.example(3, { config: { depth: 3, given: 2 } })
    assert.equal(shown.prompt + shown.answer, whole.prompt + whole.answer)
    assert.equal(shown.hash, whole.hash) // one problem, on one side of the split
  })

  it("lets each letter of a result depend on one letter of the operand", () => {
    const letters = fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25))
    fc.assert(
      fc.property(fc.constantFrom(...operations), letters, letters, (operation, x, y) => {
        for (const position of [0, 1, 2]) {
          const source = sourcePosition(operation, position)
          const mixed = [...y] as [number, number, number]
          mixed[source] = x[source]!
          assert.equal(applyOperation(operation, mixed)[position], applyOperation(operation, x)[position])
        }
      }),
    )
  })

  it("names the setting that is out of range", () => {
    assert.throws(() => rotorChains.example(0, { config: { depth: 6 } }), /depth of 1 to 5, got 6/)
    assert.throws(() => rotorChains.example(0, { config: { depth: 2, given: 2 } }), /0 to 1 given steps/)
    assert.throws(() => rotorChains.example(0, { config: { depth: 5, first: 2 } }), /first marker of 1 to 1/)
  })
})

describe("noisyTeacher", () => {
  const teacher = noisyTeacher({ seed: 0 })

  it("is right about an atom as often as its reliability says", () => {
    for (const operation of operations) {
      const example = rotorChains.example(1, { config: { operations: [operation] } })
      const expected = teacher.reliability(operation, example.metadata.words[0]!)
      const draws = 4000
      let right = 0
      for (let i = 0; i < draws; i++)
        right += rotorChains.score(teacher.demonstrate(random(2, i), example.metadata), example)!
      const error = 4.5 * Math.sqrt((expected * (1 - expected)) / draws) + 1e-9
      assert.ok(Math.abs(right / draws - expected) < error, `${operation}: ${right / draws} for ${expected}`)
    }
  })

  it("keeps the form, and errs by one letter to the side", () => {
    fc.assert(
      fc.property(chainArbitrary, fc.nat(), (example, draw) => {
        const text = teacher.demonstrate(random(3, draw), example.metadata)
        assert.ok(followsForm(text, example.metadata))
        const { words, given } = example.metadata
        for (const position of [0, 1, 2]) {
          const off = text.charCodeAt(2 + position) - words[given + 1]!.charCodeAt(position)
          assert.ok([0, 1, 25].includes((off + 26) % 26))
        }
      }),
    )
  })

  it("averages to the asked level over many teachers, and differs between seeds", () => {
    let sum = 0
    for (let seed = 0; seed < 100; seed++) sum += noisyTeacher({ seed }).reliability("k", "DQX") / 100
    assert.ok(Math.abs(sum - 0.3) < 0.08, `${sum}`)
    assert.notEqual(
      noisyTeacher({ seed: 1 }).reliability("k", "ABC"),
      noisyTeacher({ seed: 2 }).reliability("k", "ABC"),
    )
  })
})
