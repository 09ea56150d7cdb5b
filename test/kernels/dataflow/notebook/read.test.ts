import assert from "node:assert/strict"
import fc from "fast-check"
import { NotebookError, parseNotebook, readNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { faultLine } from "../../../../kernels/dataflow/notebook/json-fault.ts"
import type { CellOutput } from "../../../../kernels/dataflow/notebook/nbformat.ts"
import { formatNotebook, withOutputs } from "../../../../kernels/dataflow/notebook/write.ts"
import { notebookText } from "./notebooks.ts"

const whole = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] as unknown[] }
const cell = { cell_type: "code", id: "a", metadata: {}, source: "", outputs: [] }

describe("notebook: files that are no notebook", () => {
  const bad: [string, string, RegExp][] = [
    ["nothing", "", /^nb\.ipynb: not a notebook: not JSON \(the file is empty\)$/],
    ["a torn file", '{\n "cells": [\n  {', /^nb\.ipynb: not a notebook: not JSON, line 3/],
    ["a word out of place", '{\n "cells": oops }', /not JSON, line 2/],
    ["a list", "[]", /expected an object, got a list/],
    ["another object", "{}", /"nbformat" is missing/],
    [
      "nbformat 3",
      '{ "nbformat": 3, "worksheets": [] }',
      /is of nbformat 3; convert it by `jupyter nbconvert/,
    ],
    ["nbformat 5", '{ "nbformat": 5 }', /is of nbformat 5, which is newer/],
    ["no cells", JSON.stringify({ ...whole, cells: undefined }), /"cells" is missing/],
    [
      "a cell that is text",
      JSON.stringify({ ...whole, cells: ["x"] }),
      /cell 1 of the document is the string "x"/,
    ],
    [
      "a cell of an unknown type",
      JSON.stringify({ ...whole, cells: [cell, { ...cell, cell_type: "heading" }] }),
      /cell 2 of the document has cell_type "heading"/,
    ],
    [
      "a source that is no text",
      JSON.stringify({ ...whole, cells: [{ ...cell, source: [1] }] }),
      /the source of cell 1 of the document is a list/,
    ],
    [
      "two cells of one id",
      JSON.stringify({ ...whole, cells: [cell, cell] }),
      /cells 1 and 2 of the document have the same id a/,
    ],
    [
      "an id that would leave its place",
      JSON.stringify({ ...whole, cells: [{ ...cell, id: "../x" }] }),
      /the id of cell 1 of the document is "\.\.\/x"/,
    ],
    [
      "Python",
      JSON.stringify({ ...whole, metadata: { kernelspec: { language: "python" } } }),
      /is written in python; this kernel runs TypeScript/,
    ],
  ]
  for (const [name, text, message] of bad)
    it(`says what is wrong with ${name}`, () =>
      assert.throws(
        () => parseNotebook("nb.ipynb", text),
        (error: unknown) => error instanceof NotebookError && message.test(error.message),
      ))

  it("says that a file is not there", async () => {
    await assert.rejects(
      readNotebook("/nowhere/nb.ipynb"),
      /^NotebookError: \/nowhere\/nb\.ipynb: no such file$/,
    )
    await assert.rejects(readNotebook("/"), /is a folder/)
  })

  it("never throws anything else, whatever the text", () => {
    const text = notebookText(["const a = 1", "# text"])
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string(), (at, length, insert) => {
        try {
          parseNotebook("nb", text.slice(0, at) + insert + text.slice(at + length))
        } catch (error) {
          assert.ok(error instanceof NotebookError, String(error))
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe("notebook: where JSON breaks off", () => {
  it("is the line of the first character that cannot be", () => {
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
      ),
    }))
    fc.assert(
      fc.property(value, fc.nat(), fc.constantFrom("?", ",", "}", '"', ":"), (data, cut, insert) => {
        const text = JSON.stringify(data, null, 1)
        const at = cut % (text.length + 1)
        const broken = text.slice(0, at) + insert
        const isJson = (each: string): boolean => {
          try {
            JSON.parse(each)
            return true
          } catch {
            return false
          }
        }
        if (isJson(broken)) return
        const line = faultLine(broken)
        assert.ok(line >= 1 && line <= broken.split("\n").length)
        if (insert === "?" && !text.slice(0, at).match(/"[^"\n]*$/))
          assert.equal(line, broken.split("\n").length)
      }),
    )
  })

  it("is found in a torn file of 50 MB", () => {
    const text = `{\n"a": "${"A\\n".repeat(1.6e7)}",\n"b": `
    assert.equal(faultLine(text), 3)
  })
})

describe("notebook: files that are one", () => {
  it("numbers the code cells, with ids or without", () => {
    const { cells } = parseNotebook("nb", notebookText(["# title", "1", "2"]))
    assert.deepEqual(
      cells.map(({ id, number, label }) => [id, number, label]),
      [
        ["b", 1, "cell 1 (b)"],
        ["c", 2, "cell 2 (c)"],
      ],
    )
    const old = parseNotebook(
      "nb",
      JSON.stringify({ ...whole, nbformat_minor: 2, cells: [{ ...cell, id: undefined }] }),
    )
    assert.deepEqual([old.cells[0]?.id, old.cells[0]?.label], ["cell-1", "cell 1"])
  })

  it("keeps the bytes of what does not change, in any indentation and order of keys", () => {
    const styles = fc.record({
      indent: fc.constantFrom(" ", "  ", "\t", ""),
      end: fc.constantFrom("\n", ""),
      reverse: fc.boolean(),
    })
    fc.assert(
      fc.property(styles, fc.array(fc.string({ unit: "grapheme" })), ({ indent, end, reverse }, sources) => {
        const entries = Object.entries(JSON.parse(notebookText(sources)) as object)
        const text =
          JSON.stringify(Object.fromEntries(reverse ? entries.reverse() : entries), null, indent) + end
        const notebook = parseNotebook("nb", text)
        assert.equal(formatNotebook(withOutputs(notebook, new Map()), text), text)
      }),
    )
  })

  it("puts outputs in their cells, and the same outputs give the same bytes", () => {
    const text = notebookText(["# title", "1", "2"])
    const outputs = new Map<number, CellOutput[]>([
      [2, [{ name: "stdout", output_type: "stream", text: ["x\n"] }]],
    ])
    const once = formatNotebook(withOutputs(parseNotebook("nb", text), outputs), text)
    assert.match(once, /"execution_count": 2,[\s\S]*"stdout"/)
    assert.equal(formatNotebook(withOutputs(parseNotebook("nb", once), outputs), once), once)
  })
})
