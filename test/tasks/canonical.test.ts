import assert from "node:assert/strict"
import { canonicalHash, canonicalJson, type Json, splitOf, tasks } from "etude/tasks"
import fc from "fast-check"

const json = fc.jsonValue() as fc.Arbitrary<Json>
const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 6 })

describe("the canonical hash", () => {
  it("is 32 hex digits, equal for equal values and for no others", () => {
    fc.assert(
      fc.property(fc.oneof(json, numbers), fc.oneof(json, numbers), (a, b) => {
        assert.match(canonicalHash("sums", a), /^[0-9a-f]{32}$/)
        const isEqual = canonicalJson(a) === canonicalJson(b) && typeof a === typeof b
        assert.equal(canonicalHash("sums", a) === canonicalHash("sums", b), isEqual)
      }),
    )
    assert.equal(canonicalHash("sums", { a: 1, b: [2] }), canonicalHash("sums", { b: [2], a: 1 }))
  })

  it("tells whole numbers from their text, and the lists of one task from another's", () => {
    const values: Json[] = [
      [],
      [0],
      [1, 2],
      [12],
      [2, 1],
      [1.5, 2],
      ["1", 2],
      "[1,2]",
      "1,2",
      "",
      [2 ** 32, 1],
    ]
    const hashes = ["sums", "products"].flatMap(task => values.map(value => canonicalHash(task, value)))
    assert.equal(new Set(hashes).size, hashes.length)
    assert.equal(new Set([0, 1, -1].map(last => canonicalHash("sums", [7, last]))).size, 3)
  })

  it("puts the asked share of instances on the test side", () => {
    const hashes = Array.from({ length: 20_000 }, (_, i) => canonicalHash("sums", [i]))
    for (const share of [0, 0.1, 0.5, 1]) {
      const test = hashes.filter(hash => splitOf(hash, share) === "test").length / hashes.length
      assert.ok(Math.abs(test - share) <= 4 * Math.sqrt((share * (1 - share)) / hashes.length), `${test}`)
    }
    for (const task of Object.values(tasks))
      for (const split of ["train", "test"] as const)
        for (const { hash } of task.take(20, { split })) assert.equal(splitOf(hash, 0.2), split)
  })
})

describe("graphs", () => {
  it("are the same problem in whatever order their roads are told", () => {
    // Of so small graphs many are drawn twice, and then with their roads in another order.
    const config = { nodes: 3, extra: 0 }
    const drawn = tasks["shortest-path"]!.take(3000, { config })
    const byRoads = new Map<string, Set<string>>()
    for (const { metadata, hash } of drawn) {
      const { edges } = metadata as { edges: [number, number, number][] }
      const roads = edges.map(([a, b, length]) => `${[a, b].sort()} ${length}`).sort()
      byRoads.set(roads.join(), (byRoads.get(roads.join()) ?? new Set()).add(hash))
    }
    assert.ok(byRoads.size < 1000, `${byRoads.size} graphs in 3000 draws`)
    assert.ok([...byRoads.values()].every(hashes => hashes.size === 1))
    assert.equal(new Set(drawn.map(({ hash }) => hash)).size, byRoads.size)
  })

  it("to be coloured have the asked number of edges, each once, as far as two colours allow", () => {
    const seen = new Set<string>()
    for (const asked of [1, 3, 4, 9])
      for (const { metadata } of tasks["graph-colouring"]!.take(200, {
        config: { nodes: 4, colours: 2, edges: asked },
      })) {
        const edges = (metadata as { edges: [number, number][] }).edges.map(String)
        assert.equal(edges.length, Math.min(asked, 4))
        assert.equal(new Set(edges).size, edges.length)
        for (const edge of edges) seen.add(edge)
      }
    assert.equal(seen.size, 6)
  })
})
