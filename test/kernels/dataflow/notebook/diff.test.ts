import assert from "node:assert/strict"
import fc from "fast-check"
import { diffNotebooks, diffPage, parseNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { diffLines } from "../../../../kernels/dataflow/notebook/line-diff.ts"

interface RawCell {
  id?: string
  source: string
  type?: "code" | "markdown"
  outputs?: unknown[]
  count?: number
}

const notebook = (...cells: RawCell[]) =>
  parseNotebook(
    "n.ipynb",
    JSON.stringify({
      nbformat: 4,
      nbformat_minor: 5,
      metadata: {},
      cells: cells.map(({ id, source, type = "code", outputs = [], count = null }) => ({
        ...(id ? { id } : {}),
        cell_type: type,
        metadata: {},
        source,
        ...(type === "code" ? { outputs, execution_count: count } : {}),
      })),
    }),
  )

/** The length of a longest common subsequence, by the textbook's table. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] =
        a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!)
  return table[a.length]![b.length]!
}

describe("differences of notebooks", () => {
  it("lines: both texts are in the edit, and no shorter edit exists", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = diffLines(a, b)
        const side = (other: string) => changes.filter(({ kind }) => kind !== other).map(each => each.text)
        assert.deepEqual(side("added"), a)
        assert.deepEqual(side("removed"), b)
        assert.equal(changes.filter(({ kind }) => kind === "same").length, commonLength(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it("cells that run again with the same results are the same", () => {
    const stream = [{ output_type: "stream", name: "stdout", text: "42\n" }]
    const other = [{ output_type: "stream", name: "stdout", text: ["42\n"] }]
    const diff = diffNotebooks(
      notebook({ id: "a", source: "f()", outputs: stream, count: 1 }),
      notebook({ id: "a", source: "f()", outputs: other, count: 9 }),
    )
    assert.equal(diff.isEqual, true)
  })

  it("follows a cell by its id, by its text, and by what is left of it", () => {
    const before = notebook(
      { id: "one", source: "const a = 1" },
      { source: "const b = 2\nconst c = 3\nconst d = 4" },
      { source: "const e = 5" },
      { id: "last", source: "gone()" },
    )
    const after = notebook(
      { source: "const e = 5" },
      { id: "one", source: "entirely(different)" },
      { source: "const b = 2\nconst c = 33\nconst d = 4" },
      { id: "new", source: "fresh()" },
    )
    const { cells } = diffNotebooks(before, after)
    const seen = cells.map(({ kind, before, after, isMoved }) => [kind, before, after, isMoved])
    assert.deepEqual(seen, [
      ["changed", 3, 1, true],
      ["removed", 4, undefined, false],
      ["changed", 1, 2, false],
      ["changed", 2, 3, false],
      ["added", undefined, 4, false],
    ])
  })

  it("tells which figure differs and in what, and leaves outputs out when asked", () => {
    const figure = (y: number, png: string) => [
      {
        output_type: "display_data",
        metadata: {},
        data: {
          "application/vnd.plotly.v1+json": { data: [{ y: [1, y] }] },
          "image/png": png,
          "text/plain": "Figure(reward, 1 trace)",
        },
      },
    ]
    const [before, after] = [
      notebook({ id: "a", source: "draw()", outputs: figure(2, "AAAA") }),
      notebook({ id: "a", source: "draw()", outputs: figure(3, "BBBB") }),
    ]
    const diff = diffNotebooks(before, after)
    const [output] = diff.cells[0]!.outputs
    assert.equal(output?.what, "figure reward")
    assert.deepEqual(output?.data, ["application/vnd.plotly.v1+json.data[0].y[1]: 2 → 3"])
    assert.equal(output?.pictures?.after, "data:image/png;base64,BBBB")
    assert.match(diffPage(diff, { before: "<b>", after: "new" }), /&lt;b&gt;.*AAAA.*BBBB/s)
    assert.equal(diffNotebooks(before, after, { outputs: false }).isEqual, true)
  })
})
