import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"

/** Colour a graph's nodes with so many colours that no edge joins two of one colour; any such colouring is right. */
export const graphColouring = defineTask({
  name: "graph-colouring",
  defaults: { nodes: 7, colours: 3, edges: 10 },
  levels: { nodes: [4, 6, 8, 12], edges: [4, 8, 14, 24], colours: [3, 3, 3, 3] },
  generate: (rng, { nodes, colours, edges }) => {
    // Colours are drawn first and edges only between unlike ones, so a solution exists.
    const colouring = rng.shuffle(Array.from({ length: nodes }, (_, node) => (node % colours) + 1))
    const chosen: (readonly [number, number])[] = []
    const taken: number[] = []
    let list = ""
    for (let attempt = 0; chosen.length < edges && attempt < 50 * edges; attempt++) {
      const x = rng.integer(nodes)
      const y = rng.integer(nodes)
      const a = Math.min(x, y)
      const b = Math.max(x, y)
      if (colouring[a] === colouring[b] || taken.includes(a * nodes + b)) continue
      taken.push(a * nodes + b)
      chosen.push([a, b])
      list += list === "" ? `${a + 1}-${b + 1}` : `, ${a + 1}-${b + 1}`
    }
    return {
      canonical: `${nodes} ${colours} ${list}`,
      prompt: `A graph has the nodes 1 to ${nodes} and the edges ${list}. Give each node a colour from 1 to ${colours} so that no edge joins two nodes of the same colour. Write the colours of nodes 1 to ${nodes} in order, with commas between. ${boxedFormat}`,
      answer: `\\boxed{${colouring.join(", ")}}`,
      metadata: { nodes, colours, edges: chosen },
    }
  },
  score: (completion, { metadata: { nodes, colours, edges } }) =>
    scoreBoxed(completion, boxed => {
      if (boxed.length > 8 * nodes || !/^\d+(?:\s*,\s*\d+)*$/.test(boxed)) return false
      const given = boxed.split(",").map(Number)
      const allowed = given.every(colour => colour >= 1 && colour <= colours)
      return given.length === nodes && allowed && edges.every(([a, b]) => given[a] !== given[b])
    }),
})
