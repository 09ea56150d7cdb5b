import assert from "node:assert/strict"
import {
  analyse,
  buildGraph,
  describeFault,
  describeWaiting,
  type Graph,
  planAll,
  topologicalOrder,
  transpile,
} from "../../../../kernels/dataflow/graph/index.ts"

/** A graph of cells named 1, 2, 3, … in document order. */
function graphOf(...sources: string[]): Graph {
  return buildGraph(sources.map((source, index) => ({ id: String(index + 1), analysis: analyse(source) })))
}

const label = (cell: string): string => `cell ${cell}`

function messages(graph: Graph): string[] {
  return [...graph.faults.values()]
    .flat()
    .map(fault => `${fault.cell}:${fault.line} ${describeFault(fault, label)}`)
}

describe("graph: one import in several cells", () => {
  const graphOf = (...sources: string[]) =>
    buildGraph(sources.map((source, i) => ({ id: `c${i}`, analysis: analyse(source) })))

  it("is no second owner, and is not given to others", () => {
    const graph = graphOf(
      'import * as fs from "node:fs"\nimport { join as j } from "node:path"',
      'import * as fs from "node:fs"\nconst x = fs.constants',
      "fs; j; x",
      'const os = require("os")',
      'const os = require("os")\nos.EOL',
    )
    assert.equal(graph.faults.size, 0)
    assert.equal(graph.owners.get("fs"), "c0")
    assert.deepEqual([...graph.reads.get("c1")!], [])
    assert.deepEqual(transpile(graph.cells.get("c1")!.analysis).exports, ["x"])
    assert.deepEqual(
      transpile(graph.cells.get("c1")!.analysis).imports.map(({ local }) => local),
      [""],
    )
    assert.deepEqual(transpile(graph.cells.get("c4")!.analysis).exports, [])
  })

  it("is a fault where the cell declares the name itself", () => {
    const fault = graphOf('import { a } from "x"\nconst a = 1').faults.get("c0")?.[0]
    assert.deepEqual([fault?.kind, fault?.line, fault?.column], ["syntax", 2, 7])
  })

  it("of another name or module is a second owner", () => {
    for (const other of [
      'import { a } from "y"',
      'import { b as a } from "x"',
      'import a from "x"',
      "const a = 1",
    ])
      assert.equal(graphOf('import { a } from "x"', other).faults.get("c1")?.[0]?.kind, "duplicate", other)
  })
})

describe("graph: edges", () => {
  it("leads from a name to its owner, wherever that stands in the document", () => {
    // 2 ← 1, 3 ← 1
    const graph = graphOf("b + 1", "const a = 2", "const b = a * 2")
    assert.deepEqual(graph.reads.get("1"), new Map([["b", "3"]]))
    assert.deepEqual(graph.readers.get("2"), ["3"])
    assert.deepEqual(topologicalOrder(graph), ["2", "3", "1"])
  })

  it("keeps type edges apart from value edges", () => {
    const graph = graphOf(
      "interface T { x: number }\nclass C {}",
      "const v: T = { x: 1 }",
      "let c: C",
      "new C()",
    )
    assert.deepEqual(graph.readers.get("1"), ["4"])
    assert.deepEqual(graph.typeReaders.get("1"), ["2", "3"])
  })

  it("reads a global from a cell only if one declares it", () => {
    assert.equal(graphOf("fetch('x'); display(1); console.log(process.pid)").waiting.size, 0)
    assert.deepEqual(graphOf("const display = 1", "display").reads.get("2"), new Map([["display", "1"]]))
  })

  it("does not share names that begin with an underscore", () => {
    const graph = graphOf("const _i = 1; _i", "const _i = 2; _i", "_i")
    assert.equal(graph.faults.size, 0)
    assert.deepEqual([...graph.waiting.keys()], ["3"])
    assert.match(describeWaiting(graph.waiting.get("3")!), /waiting for `_i`.*belong to their own cell/)
  })

  it("says what a cell waits for", () => {
    const graph = graphOf("missing + other", "typeof missing")
    assert.equal(
      describeWaiting(graph.waiting.get("1")!),
      "waiting for `missing`, `other`, which no cell defines",
    )
    assert.equal(graph.waiting.has("2"), false)
  })

  it("orders 20,000 chained cells without running out of stack", () => {
    const one = analyse("const x0 = 1")
    const cells = Array.from({ length: 20_000 }, (_, i) => ({
      id: String(i),
      analysis: {
        ...one,
        declarations: [{ ...one.declarations[0]!, name: `x${i}` }],
        references: i === 19_999 ? [] : [{ name: `x${i + 1}`, isTypeof: false, line: 1, column: 1 }],
      },
    }))
    const order = topologicalOrder(buildGraph(cells))
    assert.equal(order[0], "19999")
    assert.equal(order.at(-1), "0")
  })
})

describe("graph: faults", () => {
  it("gives a name to its first definer, and the second an error that names both", () => {
    const graph = graphOf("const a = 1", "const a = 2", "a")
    assert.deepEqual(messages(graph), [
      "2:1 `a` is already defined by cell 1, and cell 2 defines it again: rename one, or write `_a` for a name of this cell alone",
    ])
    assert.deepEqual(planAll(graph).run, ["1", "3"])
  })

  it("counts a type and a value of one name as two definers only where they clash", () => {
    assert.equal(graphOf("interface Config {}", "const Config = 1").faults.size, 0)
    assert.deepEqual([...graphOf("class Config {}", "interface Config {}").faults.keys()], ["2"])
  })

  it("forbids assignment to another cell's variable", () => {
    assert.deepEqual(messages(graphOf("let n = 1", "\nn += 1")), [
      "2:2 `n` belongs to cell 1 and cannot be assigned to from cell 2",
    ])
    assert.deepEqual(messages(graphOf("n = 1")), [
      "1:1 `n` is assigned to but no cell declares it: write `let n`",
    ])
  })

  it("names the path of a cycle, from each cell on it", () => {
    // 1 → 2 → 3 → 1, and 4 behind it
    const graph = graphOf("const a = b", "const b = c", "const c = a", "a")
    assert.deepEqual(messages(graph), [
      "1:1 cells need each other in a circle: cell 1 reads `b` of cell 2, which reads `c` of cell 3, which reads `a` of cell 1",
      "2:1 cells need each other in a circle: cell 2 reads `c` of cell 3, which reads `a` of cell 1, which reads `b` of cell 2",
      "3:1 cells need each other in a circle: cell 3 reads `a` of cell 1, which reads `b` of cell 2, which reads `c` of cell 3",
    ])
    assert.deepEqual(planAll(graph), { run: [], blocked: ["1", "2", "3", "4"], gone: [] })
  })

  it("allows functions to call each other across cells", () => {
    const graph = graphOf(
      "even(4)",
      "function even(n) { return n === 0 || odd(n - 1) }",
      "function odd(n) { return n !== 0 && even(n - 1) }",
    )
    assert.equal(graph.faults.size, 0)
    assert.deepEqual(graph.circles.get("2"), ["2", "3"])
    assert.deepEqual(topologicalOrder(graph), ["2", "3", "1"])
    assert.equal(
      graphOf("function f() { return g() }", "function g() { return f() }\nconst now = g()").faults.size,
      2,
    )
  })
})
