import { boxedFormat, scoreBoxed } from "../answers/score-boxed.ts"
import { defineTask } from "../task.ts"
import { textsOf } from "./texts.ts"

const edgeText = textsOf((a, b) => `, ${a}-${b}`)
const colourText = textsOf(colour => `, ${colour}`)

/** Colour a graph's nodes with so many colours that no edge joins two of one colour; any such colouring is right. */
export const graphColouring = defineTask({
  name: "graph-colouring",
  defaults: { nodes: 7, colours: 3, edges: 10 },
  levels: { nodes: [4, 6, 8, 12], edges: [4, 8, 14, 24], colours: [3, 3, 3, 3] },
  generate: (rng, { nodes, colours, edges }) => {
    // Colours are drawn first and edges only between unlike ones, so a solution exists.
    const balanced: number[] = []
    for (let node = 0; node < nodes; node++) balanced.push((node % colours) + 1)
    const colouring = rng.shuffle(balanced)
    let free = 0 // pairs that may still become edges
    for (let a = 1; a < nodes; a++) for (let b = 0; b < a; b++) if (colouring[a] !== colouring[b]) free++
    let wanted = Math.min(edges, free)
    const canonical = [nodes, colours]
    const chosen: (readonly [number, number])[] = []
    let list = ""
    // Selection sampling (Knuth, TAOCP 2, algorithm 3.4.2 S): each pair in order, with chance wanted / free.
    for (let a = 1; wanted > 0; a++)
      for (let b = a + 1; b <= nodes; b++) {
        if (colouring[a - 1] === colouring[b - 1] || rng.integer(free--) >= wanted) continue
        wanted--
        canonical.push(a * nodes + b)
        chosen.push([a - 1, b - 1])
        list += list ? edgeText(a, b) : edgeText(a, b).slice(2)
      }
    let answer = String(colouring[0])
    for (let node = 1; node < nodes; node++) answer += colourText(colouring[node]!, 0)
    return {
      canonical,
      prompt: `A graph has the nodes 1 to ${nodes} and the edges ${list}. Give each node a colour from 1 to ${colours} so that no edge joins two nodes of the same colour. Write the colours of nodes 1 to ${nodes} in order, with commas between. ${boxedFormat}`,
      answer: `\\boxed{${answer}}`,
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
