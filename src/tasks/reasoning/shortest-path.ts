import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { textsOf } from "./texts.ts"

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
const roadText = textsOf((from, to) => `, ${name(from)}–${name(to)}`)
const lengthText = textsOf(length => `: ${length}`)

/** A shortest path between two nodes of a weighted graph; any path of the least length is right. */
export const shortestPathTask = defineTask({
  name: "shortest-path",
  defaults: { nodes: 7, extra: 5 },
  levels: { nodes: [4, 6, 8, 12, 16], extra: [2, 4, 6, 10, 16] },
  generate: (rng, { nodes, extra }) => {
    const edges: Edge[] = []
    const canonical: number[] = [nodes] // and the length of the road between each two towns, 0 where there is none
    for (let pair = (nodes * (nodes - 1)) / 2; pair > 0; pair--) canonical.push(0)
    const add = (x: number, y: number) => {
      const [from, to] = x < y ? [x, y] : [y, x]
      const pair = 1 + (to * (to - 1)) / 2 + from
      if (from === to || canonical[pair] !== 0) return
      canonical[pair] = 1 + rng.integer(20)
      edges.push([x, y, canonical[pair]])
    }
    const order = [0]
    for (let node = 1; node < nodes; node++) order.push(node)
    for (let i = nodes - 2; i > 1; i--) {
      const j = 1 + rng.integer(i) // the first and the last stay
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (let i = 1; i < nodes; i++) add(order[rng.integer(i)]!, order[i]!) // a random tree connects all
    for (let i = 0; i < extra; i++) add(rng.integer(nodes), rng.integer(nodes))
    const distance = distances(edges, nodes)
    const shuffled = rng.shuffle(edges)
    let roads = ""
    for (const edge of shuffled) roads += roadText(edge[0], edge[1]) + lengthText(edge[2], 0)
    return {
      canonical,
      prompt: `Roads and their lengths: ${roads.slice(2)}. Find a shortest way from A to ${name(nodes - 1)}. Write the towns in order like A-C-B. ${boxedFormat}`,
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
