import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

type Edge = readonly [from: number, to: number, length: number]

/** Towns have the names A to Z. */
const mostNodes = 26
const letter = Array.from({ length: mostNodes }, (_, node) => String.fromCharCode(65 + node))

const longest = 20
const unreached = 1_000_000

/** Reused by each example: those of one small graph would cost as much as the search in them. */
const distance = new Int32Array(mostNodes)

/** Fills `distance` with each node's distance from node 0 (Bellman–Ford, until nothing changes). */
function measure(edges: readonly Edge[], nodes: number): void {
  for (let node = 1; node < nodes; node++) distance[node] = unreached
  for (let changed = true; changed; ) {
    changed = false
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i]!
      const from = edge[0]
      const to = edge[1]
      const there = distance[from]! + edge[2]
      const back = distance[to]! + edge[2]
      if (there < distance[to]!) {
        distance[to] = there
        changed = true
      } else if (back < distance[from]!) {
        distance[from] = back
        changed = true
      }
    }
  }
}

/** A shortest path to the last node by walking back from it, as it is written. */
function shortestPath(edges: readonly Edge[], nodes: number): string {
  let here = nodes - 1
  let path = letter[here]!
  while (here !== 0)
    for (let i = 0; i < edges.length; i++) {
      const edge = edges[i]!
      const there = edge[0] === here ? edge[1] : edge[1] === here ? edge[0] : -1
      if (there >= 0 && distance[there]! + edge[2] === distance[here]!) {
        here = there
        path = `${letter[here]}-${path}`
        break
      }
    }
  return path
}

/** ", A–B: 12", each made once: an example has a dozen, and making them anew would be a third of its time. */
const roadTexts: string[] = new Array(mostNodes * mostNodes * (longest + 1)).fill("")

function roadText(edge: Edge): string {
  const place = (edge[0] * mostNodes + edge[1]) * (longest + 1) + edge[2]
  return (roadTexts[place] ||= `, ${letter[edge[0]]}–${letter[edge[1]]}: ${edge[2]}`)
}

/** A shortest path between two nodes of a weighted graph; any path of the least length is right. */
export const shortestPathTask = defineTask({
  name: "shortest-path",
  defaults: { nodes: 7, extra: 5 },
  levels: { nodes: [4, 6, 8, 12, 16], extra: [2, 4, 6, 10, 16] },
  generate: (rng, { nodes, extra }) => {
    if (!(nodes >= 2 && nodes <= mostNodes))
      throw new RangeError(`shortest-path: expected 2 to ${mostNodes} nodes, got ${nodes}`)
    const edges: Edge[] = []
    // The number of towns, and the length of the road between each two of them, 0 where there is none.
    const canonical: number[] = new Array(1 + ((nodes * (nodes - 1)) >> 1)).fill(0)
    canonical[0] = nodes
    const add = (from: number, to: number) => {
      const pair = 1 + (from < to ? ((to * (to - 1)) >> 1) + from : ((from * (from - 1)) >> 1) + to)
      if (from === to || canonical[pair] !== 0) return
      const length = 1 + rng.integer(longest)
      canonical[pair] = length
      edges.push([from, to, length])
    }
    const order = [0]
    for (let node = 1; node < nodes; node++) order.push(node)
    for (let i = nodes - 2; i > 1; i--) {
      const j = 1 + rng.integer(i) // the first and the last stay
      const node = order[i]!
      order[i] = order[j]!
      order[j] = node
    }
    for (let i = 1; i < nodes; i++) add(order[rng.integer(i)]!, order[i]!) // a random tree connects all
    for (let i = 0; i < extra; i++) add(rng.integer(nodes), rng.integer(nodes))
    measure(edges, nodes)
    const shuffled = rng.shuffle(edges)
    let roads = roadText(shuffled[0]!).slice(2)
    for (let i = 1; i < shuffled.length; i++) roads += roadText(shuffled[i]!)
    return {
      canonical,
      prompt: `Roads and their lengths: ${roads}. Find a shortest way from A to ${letter[nodes - 1]}. Write the towns in order like A-C-B. ${boxedFormat}`,
      answer: `\\boxed{${shortestPath(edges, nodes)}}`,
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
