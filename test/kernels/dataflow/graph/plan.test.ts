import assert from "node:assert/strict"
import fc from "fast-check"
import {
  type Analysis,
  analyse,
  blockedCells,
  buildGraph,
  type Cell,
  type Graph,
  planAll,
  planEdit,
} from "../../../../kernels/dataflow/graph/index.ts"

const graphOf = (sources: Record<string, string>): Graph =>
  buildGraph(Object.entries(sources).map(([id, source]) => ({ id, analysis: analyse(source) })))

describe("graph: plans", () => {
  const before = graphOf({ p: "const a = 1", q: "const b = a", r: "const c = b", s: "const d = 1" })

  it("runs what was edited and what depends on it", () => {
    assert.deepEqual(planEdit(before, before, ["q"]).run, ["q", "r"])
  })

  it("runs a cell whose name has arrived, and blocks one whose name has gone", () => {
    const without = graphOf({ p: "const z = 1", q: "const b = a", r: "const c = b", s: "const d = 1" })
    assert.deepEqual(planEdit(before, without, ["p"]), {
      run: ["p"],
      blocked: ["q", "r"],
      gone: ["a", "b", "c"],
    })
    assert.deepEqual(planEdit(without, before, ["p"]), { run: ["p", "q", "r"], blocked: [], gone: ["z"] })
  })

  it("runs a reader whose name has another owner", () => {
    const moved = graphOf({ p: "const z = 1", q: "const b = a", r: "const c = b", s: "const d = 1, a = 5" })
    assert.deepEqual(planEdit(before, moved, ["p", "s"]).run, ["p", "s", "q", "r"])
  })

  it("forgets a deleted cell's names", () => {
    const deleted = graphOf({ p: "const a = 1", r: "const c = b", s: "const d = 1" })
    assert.deepEqual(planEdit(before, deleted, []), { run: [], blocked: ["r"], gone: ["b", "c"] })
  })
})

/**
 * A notebook run on paper: a cell's value is its source with the values that it reads. If following plans edit by
 * edit gives what a fresh run gives, plans leave nothing out, forget what has gone, and keep a right order.
 */
class Paper {
  readonly values = new Map<string, string>()
  readonly outputs = new Map<string, string>()

  apply(graph: Graph, { run, blocked, gone }: ReturnType<typeof planAll>): void {
    for (const name of gone) this.values.delete(name)
    for (const id of this.outputs.keys()) if (!graph.cells.has(id)) this.outputs.delete(id)
    for (const id of blocked) this.outputs.set(id, "blocked")
    for (const id of run) {
      const { analysis } = graph.cells.get(id)!
      const circle = graph.circles.get(id) ?? []
      const read = [...graph.reads.get(id)!].map(([name, owner]) => {
        if (circle.includes(owner)) return `${name}~${graph.cells.get(owner)!.analysis.source}`
        const value = this.values.get(name)
        // A call of one function on a circle may lead to any other.
        for (const mate of graph.circles.get(owner) ?? [])
          for (const { name: own } of graph.cells.get(mate)!.analysis.declarations)
            assert.ok(this.values.has(own), `${id} ran before ${own} of a circle it calls into`)
        assert.ok(value !== undefined, `${id} ran before ${name} had a value`)
        return `${name}=${value}`
      })
      const output = `${analysis.source}(${read.sort().join()})`
      this.outputs.set(id, output)
      for (const { name } of analysis.declarations) this.values.set(name, output)
    }
  }

  state(graph: Graph): unknown {
    const blocked = blockedCells(graph)
    const owned = [...this.values].filter(
      ([name]) => graph.owners.has(name) && !blocked.has(graph.owners.get(name)!),
    )
    return {
      outputs: new Map([...this.outputs].sort()),
      values: new Map(owned.sort()),
      all: this.values.size,
    }
  }
}

describe("graph: 10,000 random edit scripts", function () {
  this.timeout(60_000)
  // The last is a global too: it can be read when no cell defines it.
  const names = ["a", "b", "c", "d", "escape"]
  const analyses = new Map<string, Analysis>()
  const analysisOf = (source: string): Analysis => {
    const found = analyses.get(source) ?? analyse(source)
    analyses.set(source, found)
    return found
  }
  const name = fc.constantFrom(...names)
  const source = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(name, name, fc.nat(2)).map(([x, y, n]) => `const ${x} = ${y} + ${n}`) },
    { weight: 3, arbitrary: fc.tuple(name, fc.nat(2)).map(([x, n]) => `const ${x} = ${n}`) },
    { weight: 2, arbitrary: fc.tuple(name, name).map(([x, y]) => `function ${x}() { return ${y} }`) },
    { weight: 1, arbitrary: fc.tuple(name, name).map(([x, y]) => `${x}; ${y}`) },
    { weight: 1, arbitrary: name.map(x => `${x} = 1`) },
    { weight: 1, arbitrary: fc.constant("const = ") },
  )
  const edit = fc.oneof(
    { weight: 5, arbitrary: fc.record({ type: fc.constant("write" as const), at: fc.nat(5), source }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("insert" as const), at: fc.nat(5), source }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant("delete" as const), at: fc.nat(5), source }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("run" as const), at: fc.nat(5), source }) },
  )

  it("leave the notebook as a fresh run of it would, after every edit", () => {
    fc.assert(
      fc.property(
        fc.array(source, { maxLength: 5 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (first, edits) => {
          let counter = 0
          let cells: Cell[] = first.map(each => ({ id: `c${counter++}`, analysis: analysisOf(each) }))
          let graph = buildGraph(cells)
          const paper = new Paper()
          paper.apply(graph, planAll(graph))
          for (const { type, at, source: text } of edits) {
            const index = Math.min(at, cells.length - 1)
            const edited: string[] = []
            if (type === "insert" || cells.length === 0) {
              const id = `c${counter++}`
              cells = [...cells.slice(0, at), { id, analysis: analysisOf(text) }, ...cells.slice(at)]
              edited.push(id)
            } else if (type === "delete") cells = cells.filter((_, i) => i !== index)
            else {
              const { id, analysis } = cells[index]!
              if (type === "write") cells = cells.with(index, { id, analysis: analysisOf(text) })
              else assert.ok(analysis)
              edited.push(id)
            }
            const next = buildGraph(cells)
            paper.apply(next, planEdit(graph, next, edited))
            graph = next
            const fresh = new Paper()
            fresh.apply(graph, planAll(graph))
            assert.deepEqual(paper.state(graph), fresh.state(graph))
          }
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
