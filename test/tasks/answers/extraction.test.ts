import assert from "node:assert/strict"
import { choiceLetter, lastBoxed, lastLine } from "etude/tasks"
import fc from "fast-check"

/** Runs on 1 MB of hostile text must end in time that no quadratic scan could keep. */
function quick(run: () => unknown): void {
  const start = performance.now()
  run()
  const taken = performance.now() - start
  assert.ok(taken < 1000, `took ${taken} ms`)
}

const megabytes = [
  "\\boxed{".repeat(150_000),
  `${"\\boxed{".repeat(70_000)}${"}".repeat(70_000)}`,
  "\\boxed{1}".repeat(110_000),
  "{".repeat(1e6),
  "}".repeat(1e6),
  "\\".repeat(1e6),
  " ".repeat(1e6),
  "\n".repeat(1e6),
  `answer is ${"a".repeat(1e6)}`,
  "the answer is ".repeat(70_000),
  "**".repeat(500_000),
  "(A".repeat(500_000),
]

describe("lastBoxed", () => {
  const cases: [completion: string, boxed: string | null][] = [
    ["so \\boxed{5}.", "5"],
    ["\\boxed{1} no, \\boxed{ 2 }", "2"],
    ["\\boxed{\\frac{1}{2}}", "\\frac{1}{2}"],
    ["\\boxed {7}", "7"],
    ["\\boxed{\\{1, 2\\}}", "\\{1, 2\\}"],
    ["\\boxed{a} and \\boxed{b", "a"],
    ["\\frac{1}{ \\boxed{3}", "3"],
    ["\\boxed{\\boxed{3}}", "3"],
    ["\\boxed{x} } } \\boxed{y}", "y"],
    ["\\boxed{}", ""],
    ["\\boxed5", null],
    ["boxed{5}", null],
    ["\\fbox{5}", null],
    ["\\boxed{ {3}", null],
    ["\\boxed{3\\}", null],
    ["\\\\boxed{3}", null],
    ["", null],
  ]
  it("finds the last balanced box", () => {
    for (const [completion, boxed] of cases) assert.equal(lastBoxed(completion), boxed, completion)
  })
  it("gives back any balanced content, whatever stands around it", () => {
    const noise = fc.string().map(text => text.replaceAll(/[\\{}]/g, ""))
    const content = fc.array(fc.constantFrom("a", "1", "{b}", "\\}", "\\{", "{{c} d}", "\\frac{1}{2}"), {
      minLength: 1,
    })
    fc.assert(
      fc.property(noise, content, noise, (before, parts, after) => {
        const inner = `x${parts.join("")}x`
        assert.equal(lastBoxed(`${before}\\boxed{0}${before}\\boxed{${inner}}${after}`), inner)
      }),
    )
  })
  it("takes one pass over hostile text", () => {
    for (const text of megabytes) quick(() => lastBoxed(text))
  })
})

describe("lastLine", () => {
  it("takes the last line that is not blank, without its preamble", () => {
    assert.equal(lastLine("because\n\n42\n \n"), "42")
    assert.equal(lastLine("x\r\n**Answer: 42**"), "42")
    assert.equal(lastLine("The final answer is 3/4."), "3/4")
    assert.equal(lastLine("So the answer is: blue"), "blue")
    assert.equal(lastLine("Final answer: -1.5"), "-1.5")
    assert.equal(lastLine("answerable"), "answerable")
    assert.equal(lastLine(" \n\t\n"), null)
    assert.equal(lastLine("Answer:"), null)
  })
  it("takes linear time", () => {
    for (const text of megabytes) quick(() => lastLine(text))
  })
})

describe("choiceLetter", () => {
  it("reads one letter from the box or the last line", () => {
    const right = [
      "\\boxed{B}",
      "\\boxed{(B)}",
      "\\boxed{\\text{B}}",
      "\\boxed{B.}",
      "thus\nB",
      "thus\n(B)",
      "Answer: B",
      "The answer is (B).",
      "**B**",
      "B) the blue one",
      "\\boxed{B. the blue one}",
    ]
    for (const completion of right) assert.equal(choiceLetter(completion), "B", completion)
  })
  it("chooses nothing where two letters, none, or another alphabet's stand", () => {
    const wrong = [
      "\\boxed{A or B}",
      "\\boxed{AB}",
      "A, B",
      "",
      "I think so",
      "\\boxed{В}",
      "\\boxed{Ｂ}",
      "\\boxed{b}",
      "\\boxed{}",
      "A big one",
      "\\boxed{F}",
      "Because",
    ]
    for (const completion of wrong) assert.equal(choiceLetter(completion), null, completion)
    assert.equal(choiceLetter("\\boxed{F}", 6), "F")
    assert.equal(choiceLetter("\\boxed{B}", 1), null)
  })
  it("takes linear time", () => {
    for (const text of megabytes) quick(() => choiceLetter(text))
  })
})
