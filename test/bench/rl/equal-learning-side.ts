/** Our side of equal-learning.ts: FOLDER THREADS OUT; trains each seed from the checkpoint in FOLDER. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { grpo, localPolicy } from "etude/rl"
import * as torch from "etude/torch"
import { backwards, type LearningSetting } from "./equal-learning.ts"

const [folder, threads, out] = process.argv.slice(2) as [string, string, string]
torch.setNumThreads(Number(threads))
const { seeds, steps, prompts, samples, maxTokens, learningRate } = JSON.parse(
  readFileSync(join(folder, "setting.json"), "utf8"),
) as LearningSetting
const tokenizer = CharacterTokenizer.fromFile(join(folder, "tokenizer.json"))

const curves: number[][] = []
for (const seed of seeds) {
  const curve: number[] = []
  const records = grpo({
    policy: localPolicy({ model: LanguageModel.fromPretrained(folder), tokenizer }),
    task: backwards,
    examples: step => backwards.take(prompts, { seed, from: step * prompts }),
    steps,
    samples,
    maxTokens,
    learningRate,
    advantages: { scale: "group" },
    patience: steps,
    seed,
  })
  for await (const { reward } of records) curve.push(reward)
  curves.push(curve)
}
writeFileSync(out, JSON.stringify(curves))
