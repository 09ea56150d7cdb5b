/** How fast examples are made: ours against reasoning-gym's closest generators, and Algebrarium's against its goal. */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { algebrariumTasks, tasks } from "etude/tasks"
import type { BenchContext, Row } from "../row.ts"

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!

const seconds = 0.4

/** The nearest pairs, at sizes that match. */
const pairs: { ours: string; config: object; peer: string; peerConfig: object; work: string }[] = [
  { work: "countdown, 4 numbers to 50, target to 200", ours: "countdown", config: { terms: 4, max: 50, target: 200 }, peer: "countdown", peerConfig: { min_numbers: 4, max_numbers: 4, min_value: 1, max_value: 50, min_target: 1, max_target: 200 } },
  { work: "arithmetic, 4 terms of 2 digits", ours: "arithmetic", config: { terms: 4, max: 99 }, peer: "basic_arithmetic", peerConfig: { min_terms: 4, max_terms: 4, min_digits: 2, max_digits: 2 } },
  { work: "sudoku 4×4, 8 cells empty", ours: "sudoku", config: { side: 4, empty: 8 }, peer: "mini_sudoku", peerConfig: { min_empty: 8, max_empty: 8 } },
  { work: "sudoku 9×9, 40 cells empty", ours: "sudoku", config: { side: 9, empty: 40 }, peer: "sudoku", peerConfig: { min_empty: 40, max_empty: 40 } },
  { work: "knights and knaves, 4 people", ours: "knights", config: { people: 4 }, peer: "knights_knaves", peerConfig: { n_people: 4 } },
  { work: "calendar", ours: "calendar", config: {}, peer: "calendar_arithmetic", peerConfig: {} },
  { work: "bases 2–16, numbers to 4095 / 1000", ours: "bases", config: { digits: 3, maxBase: 16 }, peer: "base_conversion", peerConfig: {} },
  { work: "shortest path, 8 towns on weighted roads / grids 5–8", ours: "shortest-path", config: { nodes: 8, extra: 6 }, peer: "shortest_path", peerConfig: {} },
  { work: "graph colouring, 10 nodes, 10 edges", ours: "graph-colouring", config: { nodes: 10, edges: 10, colours: 3 }, peer: "graph_color", peerConfig: { min_num_vertices: 10, max_num_vertices: 10, edge_probability: 10 / 45 } },
  { work: "string rewriting, 12 letters, 5 rules", ours: "string-rewriting", config: { length: 12, rules: 5 }, peer: "string_manipulation", peerConfig: { min_string_length: 12, max_string_length: 12, min_num_rules: 5, max_num_rules: 5 } },
] // biome-ignore format: a table

/**
 * Examples a second; with `distinct`, less those that were there before. The texts are read, for V8 puts the characters
 * of a concatenation together only then.
 */
function rate(
  make: (index: number) => { hash: string; prompt: string; answer: string },
  { distinct = true } = {},
): number {
  const seen = new Set<string>()
  const start = performance.now()
  let index = 0
  while (performance.now() - start < seconds * 1000)
    for (let i = 0; i < 20; i++) {
      const { hash, prompt, answer } = make(index++)
      if (Number.isNaN(prompt.charCodeAt(9) + answer.charCodeAt(0)))
        throw new Error("an example without text")
      if (distinct) seen.add(hash)
    }
  return (distinct ? seen.size : index) / ((performance.now() - start) / 1000)
}

export async function generation({ python, repeats, log }: BenchContext): Promise<Row[]> {
  const script = fileURLToPath(new URL("peer.py", import.meta.url))
  const peer = spawn(python, [script], { stdio: ["pipe", "pipe", "inherit"] })
  const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]()
  const ask = async (name: string, config: object): Promise<number> => {
    peer.stdin.write(`${JSON.stringify({ name, config, seconds })}\n`)
    const { value, done } = await answers.next()
    if (done) throw new Error(`reasoning-gym ended at ${name}`)
    return (JSON.parse(value) as { value: number }).value
  }
  const rows: Row[] = []
  try {
    for (const { work, ours, config, peer: name, peerConfig } of pairs) {
      log(work)
      const task = tasks[ours]!
      for (let i = 0; i < 500; i++) task.example(i, { seed: "warm", config })
      const [mine, theirs]: [number[], number[]] = [[], []]
      for (let i = 0; i < repeats; i++) {
        mine.push(rate(index => task.example(index, { seed: i, config }), { distinct: false }))
        theirs.push(await ask(name, peerConfig))
      }
      rows.push({
        work,
        ours: median(mine),
        peer: median(theirs),
        peerName: `reasoning-gym ${name}`,
        unit: "examples/s",
        goal: "≥ 10×",
      })
    }
    // A mixture in equal shares: a second makes as many of each, so its rate is the harmonic mean.
    const harmonic = (list: number[]): number => list.length / list.reduce((sum, rate) => sum + 1 / rate, 0)
    rows.push({
      work: "the ten in equal shares",
      ours: harmonic(rows.map(row => row.ours)),
      peer: harmonic(rows.map(row => row.peer!)),
      peerName: "reasoning-gym, the ten",
      unit: "examples/s",
      goal: "≥ 10×",
    })
  } finally {
    peer.stdin.end()
  }
  for (const [system, task] of Object.entries(algebrariumTasks))
    for (const depth of [1, 5]) {
      log(`Algebrarium ${system}, depth ${depth}`)
      const config = { depth }
      for (let i = 0; i < 2000; i++) task.example(i, { seed: "warm", config })
      const values = Array.from({ length: repeats }, (_, i) =>
        rate(index => task.example(index, { seed: i, config })),
      )
      rows.push({
        work: `Algebrarium ${system}, depth ${depth}`,
        ours: median(values),
        peer: null,
        peerName: "",
        unit: "distinct/s",
        goal: "≥ 20000",
      })
    }
  return rows
}
