import assert from "node:assert/strict"
import fc from "fast-check"
import { layeredLayout } from "../../src/figures/charts/layered-layout.ts"

const gap = 10
const nodes = (...ids: string[]) => ids.map(id => ({ id, size: 40 }))

/** Random acyclic graphs: edges lead from lower to higher numbers. */
const graphs = fc.integer({ min: 1, max: 14 }).chain(n =>
  fc.record({
    sizes: fc.array(fc.integer({ min: 10, max: 120 }), { minLength: n, maxLength: n }),
    pairs: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 2 * n }),
  }),
)

describe("layered layout", () => {
  it("leads every edge downward, one layer at a time, from its source to its target", () => {
    fc.assert(
      fc.property(graphs, ({ sizes, pairs }) => {
        const edges = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))] as const)
        const layout = layeredLayout(
          sizes.map((size, i) => ({ id: String(i), size })),
          edges,
          gap,
        )
        edges.forEach(([from, to], i) => {
          const route = layout.edges[i]!
          assert.deepEqual(route[0], layout.nodes.get(from))
          assert.deepEqual(route.at(-1), layout.nodes.get(to))
          for (let k = 1; k < route.length; k++) assert.equal(route[k]!.layer, route[k - 1]!.layer + 1)
        })
      }),
    )
  })

  it("keeps nodes of a layer apart and within the extent", () => {
    fc.assert(
      fc.property(graphs, ({ sizes, pairs }) => {
        const edges = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))] as const)
        const layout = layeredLayout(
          sizes.map((size, i) => ({ id: String(i), size })),
          edges,
          gap,
        )
        const placed = [...layout.nodes].map(([id, spot]) => ({ ...spot, size: sizes[Number(id)]! }))
        for (const a of placed) {
          assert.ok(a.at - a.size / 2 >= -1e-6 && a.at + a.size / 2 <= layout.extent + 1e-6)
          for (const b of placed)
            if (a !== b && a.layer === b.layer)
              assert.ok(Math.abs(a.at - b.at) >= (a.size + b.size) / 2 + gap - 1e-6)
        }
      }),
    )
  })

  it("uncrosses what can be uncrossed", () => {
    // a → y and b → x cross as they are listed
    const { nodes: at } = layeredLayout(
      nodes("a", "b", "x", "y"),
      [
        ["a", "y"],
        ["b", "x"],
      ],
      gap,
    )
    assert.equal(at.get("a")!.at < at.get("b")!.at, at.get("y")!.at < at.get("x")!.at)
  })

  it("puts a parent over the middle of its children", () => {
    const { nodes: at } = layeredLayout(
      nodes("root", "l", "m", "r"),
      [
        ["root", "l"],
        ["root", "m"],
        ["root", "r"],
      ],
      gap,
    )
    assert.ok(Math.abs(at.get("root")!.at - at.get("m")!.at) < 1e-6)
  })

  it("names a cycle, an unknown node and a node given twice", () => {
    assert.throws(
      () =>
        layeredLayout(
          nodes("a", "b", "c"),
          [
            ["a", "b"],
            ["b", "c"],
            ["c", "a"],
          ],
          gap,
        ),
      /no cycle, got .*(a → b → c|b → c → a|c → a → b)/,
    )
    assert.throws(() => layeredLayout(nodes("a"), [["a", "z"]], gap), /a → z: no node "z"/)
    assert.throws(() => layeredLayout(nodes("a", "a"), [], gap), /"a" is named twice/)
  })
})
