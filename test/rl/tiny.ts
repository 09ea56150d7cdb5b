/** The smallest model and task that GRPO can be run on. */
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { type GrpoOptions, type GrpoRecord, grpo, type LocalPolicy, localPolicy } from "etude/rl"
import { defineTask, type Example } from "etude/tasks"
import * as torch from "etude/torch"

/** Repeat the letter: "a=" → "a#". The letter without an end is worth half. */
export const repeat = defineTask({
  name: "repeat",
  defaults: {},
  generate: rng => {
    const letter = rng.choice([..."abcd"])
    return { prompt: `${letter}=`, answer: `${letter}#`, metadata: null }
  },
  score: (completion, { answer }) => (completion === answer ? 1 : completion[0] === answer[0] ? 0.5 : 0),
  testFraction: 0,
})

export const tokenizer = new CharacterTokenizer("#=abcd")

export function tinyPolicy(options: { hiddenSize?: number; optimizer?: "adamw" | "muon" } = {}): LocalPolicy {
  const { hiddenSize = 16, optimizer } = options
  const model = LanguageModel.create(
    { vocabSize: 6, hiddenSize, numHiddenLayers: 1, numAttentionHeads: 2 },
    { seed: 1 },
  )
  return localPolicy({ model, tokenizer, stopTokens: [0], optimizer })
}

export const tinyRun = (
  options: Partial<GrpoOptions<Example<null, object>>> = {},
): AsyncGenerator<GrpoRecord, void> =>
  grpo({
    policy: tinyPolicy(),
    task: repeat,
    prompts: 4,
    steps: 4,
    samples: 8,
    maxTokens: 3,
    learningRate: 1e-2,
    seed: 2,
    ...options,
  })

export async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const record of records) all.push(record)
  return all
}

/** What of a record does not depend on the clock. */
export const timeless = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !name.includes("time")))

/**
 * For a `describe` of training on so small a scale: threads that wait for each other make it many times slower where
 * the machine has other work, and a test must not end for that.
 */
export function onOneThread(suite: Mocha.Suite): void {
  const threads = torch.getNumThreads()
  suite.timeout(300_000)
  suite.beforeAll(() => torch.setNumThreads(1))
  suite.afterAll(() => torch.setNumThreads(threads))
}
