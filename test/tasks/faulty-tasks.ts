/** Tasks with one fault each, for `properties.test.ts`; run by mocha in a process of its own. */
import { defineTask, type Instance, lastBoxed, type Task } from "etude/tasks"
import type { Random } from "../../src/stats/random.ts"
import { describeTask } from "./properties.ts"

interface Sum {
  a: number
  b: number
}

const sumOf = (rng: Random): Instance<Sum> => {
  const [a, b] = [100 + rng.integer(900), 100 + rng.integer(900)]
  return {
    prompt: `Add ${a} and ${b}. Box the sum.`,
    answer: `\\boxed{${a + b}}`,
    metadata: { a, b },
    canonical: [a, b],
  }
}

type Definition = Parameters<typeof defineTask<object, Sum>>[0]

const sound: Definition = {
  name: "sound",
  defaults: {},
  generate: sumOf,
  score: (completion, { metadata: { a, b } }) => Number(lastBoxed(completion) === String(a + b)),
}

let calls = 0
const faults: Record<string, Partial<Definition>> = {
  sound: {},
  "draws-from-outside": {
    generate: rng => {
      const { metadata, ...sum } = sumOf(rng)
      return { ...sum, prompt: `${sum.prompt} (${calls++})`, metadata }
    },
  },
  "loses-by-json": {
    generate: rng => ({ ...sumOf(rng), metadata: { a: Number.NaN, b: 1 } }),
    score: () => 1,
  },
  "repeats-itself": {
    generate: rng => {
      const a = 100 + rng.integer(5)
      return { prompt: `Add ${a} and 1. Box the sum.`, answer: `\\boxed{${a + 1}}`, metadata: { a, b: 1 } }
    },
  },
  "denies-the-oracle": {
    score: (completion, { metadata: { a, b } }) => Number(lastBoxed(completion) === String(a - b)),
  },
  "takes-the-first-box": {
    score: (completion, { metadata: { a, b } }) =>
      Number(/\\boxed\{(\d+)\}/.exec(completion)?.[1] === String(a + b)),
  },
  "takes-any-mention": {
    score: (completion, { metadata: { a, b } }) => Number(completion.includes(String(a + b))),
  },
  "takes-a-prefix": {
    score: (completion, { metadata: { a, b } }) =>
      Number(lastBoxed(completion)?.startsWith(String(a + b)) ?? false),
  },
  "pays-everything": { score: () => 1 },
  "leaks-the-answer": {
    generate: rng => {
      const sum = sumOf(rng)
      return { ...sum, prompt: `The sum of these is ${sum.metadata.a + sum.metadata.b}: ${sum.prompt}` }
    },
  },
  throws: {
    score: (completion, { metadata: { a, b } }) => {
      const boxed = lastBoxed(completion)!
      return Number(boxed.trim() === String(a + b))
    },
  },
  "scores-beyond-one": {
    score: (completion, { metadata: { a, b } }) =>
      lastBoxed(completion) === String(a + b) ? 1 : -completion.length,
  },
  "takes-quadratic-time": {
    // A search that starts again at each place, bounded so that the test of it ends.
    score: (completion, { metadata: { a, b } }) => {
      let open = 0
      const end = Math.min(completion.length, 100_000)
      for (let i = 0; i < end; i++) if (completion.indexOf("§", i) >= 0) open++
      return Number(lastBoxed(completion) === String(a + b + open))
    },
  },
}

for (const [name, fault] of Object.entries(faults))
  describeTask(defineTask({ ...sound, ...fault, name }) as unknown as Task<Record<string, unknown>, unknown>)
