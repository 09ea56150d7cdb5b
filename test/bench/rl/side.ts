/** Our side: one GRPO step for each line {"work": "step"} read, answered by its seconds; {"work": "memory"} by MiB. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { grpo, localPolicy } from "etude/rl"
import * as torch from "etude/torch"
import { reward, type Setting } from "./model.ts"

const [folder, threads] = process.argv.slice(2) as [string, string]
const read = <Value>(name: string): Value => JSON.parse(readFileSync(join(folder, name), "utf8")) as Value
torch.setNumThreads(Number(threads))
const tokenizer = CharacterTokenizer.fromFile(join(folder, "tokenizer.json"))
const prompts = read<string[]>("prompts.json")
const { prompts: size, samples, maxTokens, learningRate } = read<Setting>("setting.json")

const policy = localPolicy({ model: LanguageModel.fromPretrained(folder), tokenizer })
const records = grpo({
  policy,
  task: { name: "letters", score: reward },
  examples: step => prompts.slice(step * size, (step + 1) * size).map(prompt => ({ prompt })),
  steps: prompts.length / size,
  samples,
  maxTokens,
  learningRate,
  advantages: { scale: "group" },
  seed: 1,
})

/** The most memory that the process has had, in MiB. */
const peak = (): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))![1]) / 1024

console.log(JSON.stringify({ torch: torch.libtorch.version }))
for await (const line of createInterface({ input: process.stdin })) {
  const { work } = JSON.parse(line) as { work: string }
  if (work === "memory") {
    console.log(JSON.stringify({ value: peak() }))
    continue
  }
  const start = performance.now()
  const { value, done } = await records.next()
  if (done) throw new Error("no prompts are left")
  const seconds = (performance.now() - start) / 1000
  if (process.env.BENCH_DETAILS) console.error(JSON.stringify(value))
  console.log(JSON.stringify({ value: seconds }))
}
