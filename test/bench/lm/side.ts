/** Our side: reads {"work": name} a line, answers {"value": number} a line, as peer.py does. */
import { join } from "node:path"
import { createInterface } from "node:readline"
import { LanguageModel, lengthBatches, Sampler, tokenLogprobs } from "etude/lm"
import * as torch from "etude/torch"
import { type SamplingWork, type TrainingWork, works } from "./work.ts"

const [threads, folder] = process.argv.slice(2) as [string, string]
const models = new Map<string, LanguageModel>()

function modelOf(size: string): LanguageModel {
  const model = models.get(size) ?? LanguageModel.fromPretrained(join(folder, size))
  models.set(size, model)
  return model
}

/** Completion tokens a second, everything counted: packing the weights, taking the cache, reading the prompts. */
async function sampling({ model, prompts, samples, lengths, rows }: SamplingWork): Promise<number> {
  const weights = modelOf(model)
  const start = performance.now()
  const sampler = new Sampler(weights, {
    maxRows: rows,
    maxLength: prompts[0]!.length + Math.max(...lengths),
  })
  const even = new Set(lengths).size === 1
  const groups = await Promise.all(
    prompts.flatMap((prompt, i) =>
      even
        ? [sampler.submit({ prompt, samples, maxTokens: lengths[0]!, stopTokens: [], seed: [i] })]
        : Array.from({ length: samples }, (_, j) =>
            sampler.submit({ prompt, maxTokens: lengths[i * samples + j]!, stopTokens: [], seed: [i, j] }),
          ),
    ),
  )
  sampler.close()
  const seconds = (performance.now() - start) / 1e3
  const tokens = groups.flat().reduce((sum, completion) => sum + completion.tokens.length, 0)
  const expected = lengths.reduce((sum, length) => sum + length, 0)
  if (tokens !== expected) throw new Error(`expected ${expected} tokens, got ${tokens}`)
  return tokens / seconds
}

const trainers = new Map<string, () => void>()

/** Tokens a second of one optimiser step on all sequences, by the median of 3. */
function training(name: string, { model, sequences }: TrainingWork): number {
  let step = trainers.get(name)
  if (!step) {
    const weights = modelOf(model)
    const optimizer = new torch.optim.AdamW(weights.parameters(), { lr: 1e-4 })
    const pairs = sequences.map(([first, ...rest]) => ({ prompt: [first!], completion: rest }))
    const count = pairs.reduce((sum, { completion }) => sum + completion.length, 0)
    step = () => {
      for (const batch of lengthBatches(pairs, 2048))
        torch.scope(() => {
          const { logprobs } = tokenLogprobs(
            weights,
            batch.map(i => pairs[i]!),
          )
          const loss = logprobs.sum().div(-count)
          loss.backward()
          loss.item()
        })
      torch.scope(() => optimizer.step())
      weights.zeroGrad()
    }
    trainers.set(name, step)
    step()
  }
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    step()
    return (performance.now() - start) / 1e3
  })
  return sequences.flat().length / times.sort((a, b) => a - b)[1]!
}

torch.setNumThreads(Number(threads))
console.log(JSON.stringify({ torch: torch.libtorch.version, cuda: torch.cuda.isAvailable() }))
for await (const line of createInterface({ input: process.stdin })) {
  const { work } = JSON.parse(line) as { work: string }
  const given = works[work]!
  const value = given.kind === "sampling" ? await sampling(given) : training(work, given)
  console.log(JSON.stringify({ value }))
}
