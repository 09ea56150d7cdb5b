/**
 * A short GRPO run with a checkpoint after every step, in a process of its own when started as one:
 *
 *     run.ts FOLDER samples STEP    is killed (SIGKILL) when it has sampled STEP
 *     run.ts FOLDER files N         is killed at the Nth call that changes files, in the midst of it where it writes
 *     run.ts FOLDER none            runs to its end
 *
 * Each record is a line on standard output.
 */
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { type GrpoRecord, grpo, localPolicy } from "etude/rl"
import { defineTask } from "etude/tasks"
import * as torch from "etude/torch"

/** Repeat the letter: "a=" → "a#". */
const repeat = defineTask({
  name: "repeat",
  defaults: {},
  generate: rng => {
    const letter = rng.choice([..."abcd"])
    return { prompt: `${letter}=`, answer: `${letter}#`, metadata: null }
  },
  score: (completion, { answer }) => (completion === answer ? 1 : completion[0] === answer[0] ? 0.5 : 0),
  testFraction: 0,
})

export const steps = 6

export function training(
  folder: string,
  options: { resume?: boolean; onSamples?: (samples: readonly object[], step: number) => void } = {},
): AsyncGenerator<GrpoRecord, void> {
  torch.manualSeed(3) // as a program would whose model has dropout
  const tokenizer = new CharacterTokenizer("#=abcd")
  const model = LanguageModel.create(
    { vocabSize: 6, hiddenSize: 16, numHiddenLayers: 1, numAttentionHeads: 2, headDim: 16 },
    { seed: 1 },
  )
  return grpo({
    policy: localPolicy({ model, tokenizer, stopTokens: [0] }),
    task: repeat,
    prompts: 4,
    steps,
    samples: 8,
    maxTokens: 3,
    learningRate: 1e-2,
    schedule: step => 1 - step / steps,
    seed: 2,
    checkpoint: { folder, every: 1, keep: 2 },
    ...options,
  })
}

const writers = [
  "mkdirSync",
  "openSync",
  "writeSync",
  "writeFileSync",
  "fsyncSync",
  "renameSync",
  "rmSync",
] as const

/** Ends this process, without a chance to do anything more, at the `last`th call that changes files. */
function killAtFileCall(last: number): void {
  const methods = fs as unknown as Record<string, (...args: unknown[]) => unknown>
  let calls = 0
  for (const name of writers) {
    const method = methods[name]!
    methods[name] = (...args) => {
      if (calls++ < last) return method.apply(fs, args)
      if (name === "writeSync") method.call(fs, args[0], args[1], args[2], Math.floor(Number(args[3]) / 2))
      process.kill(process.pid, "SIGKILL")
    }
  }
  syncBuiltinESMExports()
}

if (process.argv[1] === import.meta.filename) {
  const [folder, when, at] = process.argv.slice(2) as [string, string, string]
  torch.setNumThreads(1)
  const onSamples = (_: readonly object[], step: number): void => {
    if (when === "samples" && step === Number(at)) process.kill(process.pid, "SIGKILL")
  }
  const run = training(folder, { resume: true, onSamples })
  if (when === "files") killAtFileCall(Number(at))
  for await (const record of run) fs.writeSync(1, `${JSON.stringify(record)}\n`)
}
