/**
 * Equal learning, not only equal speed: the reward curves of five seeds of ours and of TRL's, from one checkpoint, with
 * the same tokenizer, prompts and settings, drawn over each other.
 */

import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { learningCurves } from "etude/figures"
import { CharacterTokenizer, LanguageModel } from "etude/lm"
import { localPolicy, sft } from "etude/rl"
import { mean } from "etude/stats"
import { write } from "etude/tables"
import { defineTask } from "etude/tasks"
import type { BenchContext, Row } from "../row.ts"

/** Three letters backwards: "abc=" → "cba#". */
export const backwards = defineTask({
  name: "backwards",
  defaults: {},
  generate: rng => {
    const letters = Array.from({ length: 3 }, () => rng.choice([..."abcdefgh"]))
    return { prompt: `${letters.join("")}=`, answer: letters.toReversed().join(""), metadata: null }
  },
  // the peer's completions come without end mark and fill
  score: (completion, { answer }) => (completion.replaceAll(/[#~]/g, "") === answer ? 1 : 0),
  testFraction: 0,
})

export interface LearningSetting {
  seeds: number[]
  steps: number
  prompts: number
  samples: number
  maxTokens: number
  learningRate: number
}

const setting: LearningSetting = {
  seeds: [1, 2, 3, 4, 5],
  steps: 80,
  prompts: 16,
  samples: 8,
  maxTokens: 6,
  learningRate: 1e-4,
}

/** One step of one run. */
interface CurvePoint {
  trainer: string
  seed: number
  step: number
  reward: number
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const typescript = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs")]
const out = file("../../../data/bench/")

export async function equalLearning({ python, threads, log }: BenchContext): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "etude-equal-"))
  try {
    await prepare(folder)
    const env = { ...process.env, OMP_NUM_THREADS: `${threads}`, MKL_NUM_THREADS: `${threads}` }
    const run = async (trainer: string, command: string, args: string[]): Promise<CurvePoint[]> => {
      log(`equal learning: ${setting.seeds.length} seeds of ${trainer}`)
      const rewards = join(folder, `${trainer}.json`)
      await promisify(execFile)(command, [...args, folder, `${threads}`, rewards], {
        env,
        maxBuffer: 2 ** 26,
      })
      const curves = JSON.parse(readFileSync(rewards, "utf8")) as number[][]
      return curves.flatMap((curve, i) =>
        curve.map((reward, step) => ({ trainer, seed: setting.seeds[i]!, step, reward })),
      )
    }
    const points = [
      ...(await run("Étude", process.execPath, [...typescript, file("equal-learning-side.ts")])),
      ...(await run("TRL", python, [file("equal_learning_peer.py")])),
    ]
    mkdirSync(out, { recursive: true })
    await write(join(out, "equal-learning.csv"), points)
    await learningCurves(points, {
      x: "step",
      y: "reward",
      color: "trainer",
      seed: "seed",
      band: "range",
      title: "GRPO from one checkpoint, with the same settings",
    }).savefig(join(out, "equal-learning.png"))
    return verdict(points)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether each trainer's mean reward over the last ten steps lies within the range of the other's seeds. */
function verdict(points: readonly CurvePoint[]): Row {
  const ends = (trainer: string): number[] =>
    setting.seeds.map(seed =>
      mean(
        points
          .filter(
            point => point.trainer === trainer && point.seed === seed && point.step >= setting.steps - 10,
          )
          .map(({ reward }) => reward),
      ),
    )
  const [ours, theirs] = [ends("Étude"), ends("TRL")]
  const within = (value: number, range: number[]): number =>
    Number(value >= Math.min(...range) && value <= Math.max(...range))
  const shown = (values: number[]): string => values.map(value => value.toFixed(3)).join(" ")
  return {
    work: `equal learning, ${setting.seeds.length} seeds of ${setting.steps} steps`,
    ours: within(mean(ours), theirs) + within(mean(theirs), ours),
    peer: null,
    peerName: "TRL 1.16.0 GRPOTrainer",
    unit: "of 2 means within the other's range",
    goal: "≥ 2",
    note: `rewards at the end: ours ${shown(ours)}, TRL's ${shown(theirs)}`,
  }
}

/** A model that is right in some cases, its tokenizer, and each seed's prompts in order. */
async function prepare(folder: string): Promise<void> {
  const tokenizer = new CharacterTokenizer("#~=abcdefgh")
  const model = LanguageModel.create(
    {
      vocabSize: tokenizer.vocabSize,
      hiddenSize: 64,
      numHiddenLayers: 2,
      numAttentionHeads: 4,
      maxPositionEmbeddings: 64,
      eosTokenId: tokenizer.id("#"),
    },
    { seed: 1 },
  )
  const warmup = sft({
    policy: localPolicy({ model, tokenizer }),
    // two in three are copied and not turned round: right in a third of all cases, which is then to be learned
    demonstrations: step =>
      backwards.take(64, { seed: 0, from: 64 * step }).map(({ prompt, answer }, i) => ({
        prompt,
        completion: `${i % 3 === 0 ? answer : prompt.slice(0, -1)}#`,
      })),
    steps: 110,
    learningRate: 2e-3,
  })
  for await (const _ of warmup);
  model.save(folder)
  writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(tokenizer.toJson()))
  writeFileSync(join(folder, "setting.json"), JSON.stringify(setting))
  const rows = Object.fromEntries(
    setting.seeds.map(seed => [
      seed,
      backwards
        .take(setting.prompts * setting.steps, { seed })
        .map(({ prompt, answer }) => ({ prompt, answer })),
    ]),
  )
  writeFileSync(join(folder, "rows.json"), JSON.stringify(rows))
}
