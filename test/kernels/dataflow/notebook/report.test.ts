import assert from "node:assert/strict"
import fc from "fast-check"
import { DOMParser } from "linkedom"
import { junitReport, markdownReport, type RunSummary } from "../../../../kernels/dataflow/notebook/index.ts"

const cell = (number: number, state: RunSummary["cells"][number]["state"], title = "const a = 1") => ({
  id: `c${number}`,
  number,
  label: `cell ${number} (c${number})`,
  title,
  state,
  milliseconds: 1500,
})

const summary: RunSummary = {
  file: "nb.ipynb",
  ok: false,
  isInterrupted: false,
  cells: [cell(1, "ran"), cell(2, "cached"), cell(3, "failed", "a < b && `c|d`"), cell(4, "skipped")],
  failures: [
    {
      kind: "error",
      file: "nb.ipynb",
      cell: "c3",
      number: 3,
      line: 2,
      message: 'nb.ipynb: cell 3 (c3), line 2: Error: "no" <b>',
      excerpt: "> 2 | f(`x`)",
      stack: "Error: no\u001b[0m",
    },
  ],
  notebook: undefined,
  exports: [],
  milliseconds: 4500,
}

describe("notebook: reports of runs", () => {
  it("give CI one case a cell, with what failed", () => {
    const xml = junitReport([summary])
    const document = new DOMParser().parseFromString(xml, "text/xml")
    const suite = document.querySelector("testsuite")!
    assert.deepEqual(
      ["name", "tests", "failures", "skipped", "time"].map(name => suite.getAttribute(name)),
      ["nb.ipynb", "4", "1", "1", "4.50"],
    )
    const failure = document.querySelector("failure")!
    assert.equal(failure.getAttribute("type"), "error")
    assert.match(failure.textContent ?? "", /line 2: Error: "no" <b>[\s\S]*f\(`x`\)[\s\S]*\\x1b/)
    assert.equal(document.querySelectorAll("testcase").length, 4)
  })

  it("tell of a file that is no notebook, and of results that could not be written", () => {
    const failures = [{ ...summary.failures[0]!, kind: "write" as const, cell: "", message: "no room" }]
    const xml = junitReport([{ ...summary, cells: [cell(1, "ran")], failures }])
    const document = new DOMParser().parseFromString(xml, "text/xml")
    const suite = document.querySelector("testsuite")!
    assert.deepEqual([suite.getAttribute("tests"), suite.getAttribute("failures")], ["2", "1"])
    assert.equal(
      document.querySelectorAll("testcase")[1]!.querySelector("failure")?.getAttribute("message"),
      "no room",
    )
    assert.match(markdownReport([{ ...summary, cells: [], failures }]), /failed, 4\.50 s\n\n\*\*no room\*\*/)
  })

  it("are whole XML whatever the cells say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), text => {
        const xml = junitReport([{ ...summary, cells: [cell(1, "ran", text)], failures: [] }])
        assert.equal(xml.match(/</g)?.length, 6)
        assert.ok([...xml].every(char => char >= " " || "\t\n\r".includes(char)))
      }),
    )
  })

  it("show people a table of cells, and the source around what failed", () => {
    const text = markdownReport([summary])
    assert.match(text, /^## nb\.ipynb: failed, 4\.50 s\n/)
    assert.match(text, /\| 2 \| const a = 1 \| 💾 cached \| {2}\|/)
    assert.match(text, /\| 3 \| a \\< b && \\`c\\\|d\\` \| ❌ failed \| 1\.50 s \|/)
    assert.match(text, /```ts\n> 2 \| f\(`x`\)\n```/)
  })
})
