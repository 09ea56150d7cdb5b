/** What every task must satisfy. `describeTask(task)` states it for one. */
import assert from "node:assert/strict"
import { lastBoxed, type Task } from "etude/tasks"
import fc from "fast-check"

type AnyTask = Task<Record<string, unknown>, unknown>

const count = 100

/** The answer with the last letter or digit changed for its successor. */
function changed(answer: string): string {
  const at = answer.search(/[A-Za-z0-9](?=[^A-Za-z0-9]*$)/)
  const code = answer.charCodeAt(at)
  const next = code === 57 ? 48 : code === 90 ? 65 : code === 122 ? 97 : code + 1
  return answer.slice(0, at) + String.fromCharCode(next) + answer.slice(at + 1)
}

/** Full-width forms, which look like ASCII. */
const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9A-Za-z]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** The answer with the content of its box, or without a box the whole, changed by `change`. */
function inside(answer: string, change: (content: string) => string): string {
  const content = lastBoxed(answer)
  if (content === null) return change(answer)
  const at = answer.lastIndexOf(content) // not the first: a "b" is also in "boxed"
  return answer.slice(0, at) + change(content) + answer.slice(at + content.length)
}

const hostile = [
  "\\boxed{".repeat(150_000),
  `\\boxed{${"(".repeat(500_000)}${")".repeat(500_000)}}`,
  `\\boxed{${"1".repeat(1_000_000)}}`,
  `\\boxed{${"1,".repeat(500_000)}1}`,
  `\\boxed{${" ".repeat(1_000_000)}}`,
  `\\boxed{${"a ".repeat(500_000)}}`,
  `\\boxed{${"-".repeat(1_000_000)}}`,
  `\\boxed{${"A-".repeat(500_000)}B}`,
  `\\boxed{${"\\text{".repeat(80_000)}${"}".repeat(80_000)}}`,
  "\\boxed{1}".repeat(110_000),
  "\ud800".repeat(500_000),
]

export function describeTask(task: AnyTask, { alternatives = false }: { alternatives?: boolean } = {}): void {
  describe(`task ${task.name}`, () => {
    const examples = task.take(count, { seed: 1 })
    const score = (completion: string, i = 0) => task.score(completion, examples[i]!)

    it("is deterministic, with random access, and survives JSON", () => {
      for (const i of [0, 7, 99]) assert.deepEqual(task.example(i, { seed: 1 }), examples[i])
      for (const example of examples.slice(0, 10)) {
        const parsed = JSON.parse(JSON.stringify(example))
        assert.deepEqual(parsed, example)
        assert.equal(task.score(example.answer, parsed), 1)
      }
    })

    it("gives distinct instances, and other ones for another seed", () => {
      assert.ok(new Set(examples.map(example => example.hash)).size >= 0.9 * count)
      const others = task.take(count, { seed: 2 })
      assert.ok(others.filter((example, i) => example.hash === examples[i]!.hash).length < 0.1 * count)
    })

    it("keeps train and test apart", () => {
      const train = new Set(examples.map(example => example.hash))
      for (const example of task.take(40, { seed: 1, split: "test" })) {
        assert.equal(example.split, "test")
        assert.ok(!train.has(example.hash))
      }
    })

    it("works at every level", () => {
      for (let level = 0; level < task.difficulties; level++)
        for (const example of task.take(10, { seed: 3, level }))
          assert.equal(task.score(example.answer, example), 1)
    })

    it("scores the oracle 1, also after reasoning that ends in it", () => {
      for (const [i, { answer }] of examples.entries()) {
        assert.equal(score(answer, i), 1, answer)
        assert.equal(score(`First I try \\boxed{0}. No:\n${answer}`, i), 1)
      }
    })

    it("scores a mutated answer below 1", () => {
      for (const [i, { answer }] of examples.entries()) {
        const mutants = [
          `${answer.slice(0, -1)}`,
          inside(answer, content => `${content}z`),
          inside(answer, content => `9${content.slice(0, -1)}`),
        ]
        if (!alternatives) mutants.push(changed(answer))
        // 999 with a 9 before it and its last digit away is 999 again.
        for (const mutant of mutants.filter(mutant => mutant !== answer))
          assert.notEqual(score(mutant, i), 1, `${answer} → ${mutant}`)
      }
    })

    it("scores another instance's answer below 1 nearly always", () => {
      const right = examples.filter((_example, i) => score(examples[(i + 1) % count]!.answer, i) === 1).length
      assert.ok(right < 0.3 * count, `${right} of ${count}`)
    })

    it("scores empty, echoed, many-boxed and look-alike answers 0", () => {
      for (const [i, { prompt, answer }] of examples.slice(0, 30).entries()) {
        const content = lastBoxed(answer) ?? answer
        const half = Math.ceil(content.length / 2)
        const wrong = [
          "",
          " \n",
          "\\boxed{}",
          prompt,
          `\\boxed{${prompt}}`,
          `${answer} \\boxed{}`,
          `${answer}${inside(answer, () => "?")}`,
          `\\boxed{${content} or 0}`,
          inside(answer, text => `${text.slice(0, half)}\u200b${text.slice(half)}`),
          inside(answer, text => `${text}\u202e`),
        ]
        if (fullWidth(content) !== content) wrong.push(inside(answer, fullWidth))
        if (lastBoxed(answer) !== null) wrong.push(content, `\\boxed{${content}`)
        for (const completion of wrong) assert.equal(score(completion, i), 0, JSON.stringify(completion))
      }
    })

    it("has prompts from which the answer cannot be copied", () => {
      const copies: ((prompt: string) => string | undefined)[] = [
        prompt => prompt.match(/\d+/)?.[0],
        prompt => prompt.match(/\d+(?=\D*$)/)?.[0],
        prompt => prompt.split(/\s+/).at(-1),
        prompt => prompt.split("\n").at(-1),
        prompt => prompt.split(/[\s;.,]+/).find(word => /^[A-Z]{3}$|\^/.test(word)),
      ]
      for (const copy of copies) {
        const right = examples.filter(
          ({ prompt }, i) => score(`\\boxed{${copy(prompt) ?? ""}}`, i) === 1,
        ).length
        assert.ok(right <= 0.15 * count, `${copy} is right ${right} times of ${count}`)
      }
    })

    it("scores any text without throwing, within [0, 1] or null", () => {
      const piece = fc.constantFrom(
        "\\boxed{",
        "}",
        "{",
        "\\frac",
        "1",
        "-",
        ",",
        "(",
        ")",
        " ",
        "A",
        "x",
        "^",
        "/",
        "\n",
        "\0",
        "🙂",
        "\\",
        "'",
      )
      const text = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece, { maxLength: 40 }).map(parts => parts.join("")),
      )
      fc.assert(
        fc.property(text, fc.nat(count - 1), (completion, i) => {
          for (const given of [completion, `\\boxed{${completion}}`]) {
            const points = score(given, i)
            assert.ok(points === null || (points >= 0 && points <= 1))
          }
        }),
        { numRuns: 100 },
      )
    })

    it("scores 1 MB of hostile text 0, in linear time", () => {
      for (const completion of hostile) {
        const start = performance.now()
        assert.equal(score(completion), 0)
        const taken = performance.now() - start
        assert.ok(taken < 1000, `${completion.slice(0, 20)}… took ${taken} ms`)
      }
    })
  })
}
