/** Cells of a notebook that trains: a model learns words backwards from examples, and then by GRPO alone. */
export const training = [
  `import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { type GrpoRecord, grpo, localPolicy, sft } from "etude/rl"
import { defineTask } from "etude/tasks"

const reversal = defineTask({
  name: "reversal",
  defaults: { letters: 5 },
  generate: (rng, { letters }) => {
    const word = Array.from({ length: letters }, () => rng.choice([..."abcdef"]))
    return { prompt: word.join("") + "=", answer: word.toReversed().join(""), metadata: null }
  },
  score: (completion, { answer }) => (completion === answer ? 1 : 0),
})`,
  `const shape = { vocabSize: 7, hiddenSize: 64, numHiddenLayers: 2, numAttentionHeads: 4 }
const model = LanguageModel.create(shape, { seed: 1 })
const policy = localPolicy({ model, tokenizer: new CharacterTokenizer("=abcdef"), stopTokens: [] })
const batch = (step: number) => Array.from({ length: 64 }, (_, i) => reversal.example(64 * step + i))
const demonstrations = (step: number) => batch(step).map(({ prompt, answer }) => ({ prompt, completion: answer }))
const warmUp = sft({ policy, demonstrations, steps: 50, learningRate: 3e-3 })
for await (const _ of progress(warmUp, { total: 50, label: "warm-up" })) {}`,
  `const sizes = { prompts: 32, samples: 16, maxTokens: 5, steps: 200 }
async function* train() {
  const records: GrpoRecord[] = []
  for await (const record of grpo({ policy, task: reversal, ...sizes, learningRate: 1e-3, seed: 1 })) {
    records.push(record)
    yield [...records]
  }
}
const history = live(train)`,
  `import { learningCurves } from "etude/figures"

learningCurves(history, {
  ...{ x: "step", y: "reward", smooth: 0.8, labels: { reward: "mean reward" } },
  layout: { height: 300, xaxis: { range: [0, 200] }, yaxis: { range: [0, 1.02] } },
})`,
  "`${history.length} of ${sizes.steps} steps`",
]
