import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

type Edge = readonly [from: number, to: number, length: number]

/** Distances from node 0 (Bellman–Ford, until nothing changes). */
function distances(edges: readonly Edge[], nodes: number): number[] {
  const distance: number[] = []
  for (let node = 0; node < nodes; node++) distance.push(node === 0 ? 0 : unreached)
  for (let changed = true; changed; ) {
    changed = false
    for (const edge of edges) {
      const a = distance[edge[0]]!
      const b = distance[edge[1]]!
      if (a + edge[2] < b) {
        distance[edge[1]] = a + edge[2]
        changed = true
      } else if (b + edge[2] < a) {
        distance[edge[0]] = b + edge[2]
        changed = true
      }
    }
  }
  return distance
}

/** Longer than any way. */
const unreached = 1_000_000

/** A shortest path by walking back from the last node, as it is written. */
function shortestPath(edges: readonly Edge[], distance: readonly number[]): string {
  let here = distance.length - 1
  let path = name(here)
  while (here !== 0)
    for (const edge of edges) {
      const there = edge[0] === here ? edge[1] : edge[1] === here ? edge[0] : -1
      if (there >= 0 && distance[there]! + edge[2] === distance[here]!) {
        here = there
        path = `${name(here)}-${path}`
        break
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
    const joined: number[] = []
    const add = (from: number, to: number) => {
      const pair = from < to ? from * nodes + to : to * nodes + from
      if (from === to || joined.includes(pair)) return
      joined.push(pair)
      edges.push([from, to, 1 + rng.integer(20)])
    }
    const between: number[] = []
    for (let node = 1; node < nodes - 1; node++) between.push(node)
    const order = [0, ...rng.shuffle(between), nodes - 1]
    for (let i = 1; i < nodes; i++) add(order[rng.integer(i)]!, order[i]!) // a random tree connects all
    for (let i = 0; i < extra; i++) add(rng.integer(nodes), rng.integer(nodes))
    const distance = distances(edges, nodes)
    const shuffled = rng.shuffle(edges)
    let roads = ""
    for (const edge of shuffled) roads += `${roads && ", "}${name(edge[0])}–${name(edge[1])}: ${edge[2]}`
    return {
      canonical: `${nodes} ${roads}`,
      prompt: `Roads and their lengths: ${roads}. Find a shortest way from A to ${name(nodes - 1)}. Write the towns in order like A-C-B. ${boxedFormat}`,
      answer: `\\boxed{${shortestPath(edges, distance)}}`,
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
