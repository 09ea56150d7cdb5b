import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

type Edge = readonly [from: number, to: number, length: number]

/** Distances from node 0 (Bellman–Ford, until nothing changes). */
function distances(edges: readonly Edge[], nodes: number): number[] {
  const distance = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY)
  distance[0] = 0
  for (let changed = true; changed; ) {
    changed = false
    for (const edge of edges) {
      const [a, b, length] = edge
      if (distance[a]! + length < distance[b]!) {
        distance[b] = distance[a]! + length
        changed = true
      } else if (distance[b]! + length < distance[a]!) {
        distance[a] = distance[b]! + length
        changed = true
      }
    }
  }
  return distance
}

/** A shortest path by walking back from the last node. */
function shortestPath(edges: readonly Edge[], distance: readonly number[]): number[] {
  const path = [distance.length - 1]
  while (path[0] !== 0) {
    const here = path[0]!
    for (const [a, b, length] of edges) {
      const there = a === here ? b : b === here ? a : -1
      if (there >= 0 && distance[there]! + length === distance[here]!) {
        path.unshift(there)
        break
      }
    }
  }
  return path
}

const name = (node: number): string => String.fromCharCode(65 + node)

/** A shortest path between two nodes of a weighted graph; any path of the least length is right. */
export const shortestPathTask = defineTask({
  name: "shortest-path",
  defaults: { nodes: 7, extra: 5 },
  levels: { nodes: [4, 6, 8, 12, 16], extra: [2, 4, 6, 10, 16] },
  generate: (rng, { nodes, extra }) => {
    const edges: Edge[] = []
    const order = [0, ...rng.shuffle(Array.from({ length: nodes - 2 }, (_, i) => i + 1)), nodes - 1]
    const add = (a: number, b: number) => {
      if (a !== b && !edges.some(([c, d]) => (c === a && d === b) || (c === b && d === a)))
        edges.push([a, b, 1 + rng.integer(20)])
    }
    for (let i = 1; i < nodes; i++) add(order[rng.integer(i)]!, order[i]!) // a random tree connects all
    for (let i = 0; i < extra; i++) add(rng.integer(nodes), rng.integer(nodes))
    const distance = distances(edges, nodes)
    const shuffled = rng.shuffle(edges)
    const lines = shuffled.map(([a, b, length]) => `${name(a)}–${name(b)}: ${length}`)
    return {
      prompt: `Roads and their lengths: ${lines.join(", ")}. Find a shortest way from A to ${name(nodes - 1)}. Write the towns in order like A-C-B. ${boxedFormat}`,
      answer: `\\boxed{${shortestPath(edges, distance).map(name).join("-")}}`,
      metadata: { nodes, edges: shuffled, shortest: distance[nodes - 1]! },
    }
  },
  score: (completion, { metadata: { nodes, edges, shortest } }) =>
    scoreBoxed(completion, boxed => {
      const plain = boxed.replaceAll(/\\to|\\rightarrow|->|→|–|,/g, "-").replaceAll(/\s/g, "")
      if (plain.length > 2 * nodes || !/^[A-Z](?:-[A-Z])+$/.test(plain)) return false
      const path = plain.split("-").map(letter => letter.charCodeAt(0) - 65)
      if (path[0] !== 0 || path.at(-1) !== nodes - 1) return false
      let total = 0
      for (let i = 1; i < path.length; i++) {
        const [from, to] = [path[i - 1], path[i]]
        total +=
          edges.find(([a, b]) => (a === from && b === to) || (a === to && b === from))?.[2] ?? Number.NaN
      }
      return total === shortest
    }),
})
