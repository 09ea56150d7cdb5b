/**
 * Every chart, with data made from seeds. Run to look at them:
 *
 *     node --import ./kernels/dataflow/runner/typescript.mjs test/figures/gallery.ts FOLDER [light|dark|print] [svg,png,pdf,html]
 */
import { argv } from "node:process"
import { pathToFileURL } from "node:url"
import {
  bars,
  box,
  calibration,
  correlationMatrix,
  dag,
  type Figure,
  learningCurves,
  passAtKCurves,
  ranking,
  scatter,
  scoreTable,
  setTheme,
  spectrum,
  transitions,
  violin,
} from "etude/figures"
import { random } from "etude/stats"

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

function trainingSteps() {
  return ["GRPO", "Dr. GRPO", "resampled control"].flatMap((method, m) =>
    range(5).flatMap(seed => {
      const rng = random("gallery", method, seed)
      const pace = [14, 22, 60][m]! * (1 + 0.15 * rng.normal())
      return range(80).map(step => ({
        method,
        seed,
        step,
        reward: 0.45 + (0.5 - 0.1 * m) * (1 - Math.exp(-step / pace)) + 0.02 * rng.normal(),
        entropy: 0.9 * Math.exp(-step / (3 * pace)) + 0.03 * rng.uniform(),
      }))
    }),
  )
}

function problems() {
  return [2, 3, 4, 5].flatMap(depth =>
    range(60).map(i => {
      const rng = random("problems", depth, i)
      const product = rng.uniform() ** (depth / 2)
      return { depth, product, success: Math.min(1, Math.max(0, product + 0.09 * rng.normal())) }
    }),
  )
}

function judgements() {
  return ["base", "tuned"].flatMap((model, m) =>
    range(600).map(i => {
      const rng = random("judgements", model, i)
      const confidence = rng.uniform() ** 0.6
      const truth = m === 0 ? confidence ** 2 : 0.08 + 0.86 * confidence
      return { model, confidence, correct: rng.uniform() < truth }
    }),
  )
}

function accuracies() {
  return ["LoRA", "DoRA", "PiSSA", "MiLoRA"].flatMap((method, m) =>
    ["short", "long"].flatMap(length =>
      range(24).map(seed => {
        const rng = random("accuracies", method, length, seed)
        return {
          method,
          length,
          seed,
          accuracy: 0.5 + 0.06 * m - (length === "long" ? 0.12 : 0) + 0.05 * rng.normal(),
        }
      }),
    ),
  )
}

function states() {
  const names = ["Null", "feasible", "mastered"]
  return range(240).map(i => {
    const rng = random("states", i)
    const before = rng.integer(3)
    const after = Math.min(
      2,
      Math.max(
        0,
        before +
          (rng.uniform() < 0.6 ? 1 : 0) +
          (rng.uniform() < 0.3 ? 1 : 0) -
          (rng.uniform() < 0.1 ? 1 : 0),
      ),
    )
    return { before: names[before]!, after: names[after]! }
  })
}

const gauss = (n: number, path: string, scale: (i: number) => number): number[] =>
  range(n).map(i => Math.abs(scale(i) * (1 + 0.02 * random("spectrum", path, i).normal())))

export const gallery: Record<string, () => Figure> = {
  learningCurves: () =>
    learningCurves(trainingSteps(), {
      ...{ x: "step", y: "reward", color: "method", seed: "seed" },
      title: "Reward over steps",
    }),
  learningCurvesSmooth: () =>
    learningCurves(
      trainingSteps().filter(row => row.seed === 0 && row.method === "GRPO"),
      { x: "step", y: ["reward", "entropy"], smooth: 0.8, title: "One run, smoothed" },
    ),
  scatterPooled: () =>
    scatter(problems(), {
      ...{ x: "product", y: "success", color: "depth" },
      title: "Composite against atomic success",
      labels: { product: "product of atomic success rates", success: "composite success" },
    }),
  scatterWithin: () =>
    scatter(problems(), {
      ...{ x: "product", y: "success", color: "depth", trend: "within", diagonal: true },
      title: "Composite against atomic success, within depth",
    }),
  bars: () =>
    bars(
      [2, 3, 4, 5].flatMap(depth => [
        { depth, when: "before", solved: Math.round(128 * 0.5 ** depth), n: 128 },
        { depth, when: "after", solved: Math.round(128 * 0.95 ** depth), n: 128 },
      ]),
      {
        x: "depth",
        y: { successes: "solved", trials: "n" },
        color: "when",
        title: "Success by depth",
        labels: { solved: "solved" },
      },
    ),
  barsHorizontal: () =>
    bars(
      ["full fine-tuning", "LoRA", "DoRA", "PiSSA", "MiLoRA"].map((method, i) => ({
        method,
        accuracy: 0.62 - 0.07 * i,
      })),
      { x: "method", y: "accuracy", horizontal: true, title: "Accuracy by method" },
    ),
  correlationMatrix: () =>
    correlationMatrix(
      problems().map((row, i) => ({
        ...row,
        length: 12 + 7 * row.depth,
        entropy: 1 - row.success + 0.3 * random("m", i).normal(),
      })),
      { columns: ["depth", "product", "success", "length", "entropy"], title: "What goes with success" },
    ),
  calibration: () =>
    calibration(judgements(), {
      predicted: "confidence",
      outcome: "correct",
      color: "model",
      title: "Calibration",
    }),
  box: () =>
    box(
      accuracies().filter(row => row.length === "short"),
      { x: "method", y: "accuracy", title: "Accuracy over seeds" },
    ),
  boxGrouped: () =>
    box(accuracies(), {
      x: "method",
      y: "accuracy",
      color: "length",
      title: "Accuracy over seeds, by length",
    }),
  violin: () =>
    violin(accuracies(), { x: "method", y: "accuracy", title: "Accuracy over seeds and lengths" }),
  transitions: () =>
    transitions(states(), {
      from: "before",
      to: "after",
      states: ["Null", "feasible", "mastered"],
      title: "Problems before and after",
    }),
  passAtKCurves: () =>
    passAtKCurves(
      ["base", "GRPO", "distilled"].flatMap((model, m) =>
        range(60).map(i => {
          const rng = random("pass", model, i)
          const p = m === 1 ? (rng.uniform() < 0.6 ? 0.8 : 0.001) : rng.uniform() ** (3 - m) * 0.5
          return { model, samples: 64, correct: range(64).filter(() => rng.uniform() < p).length }
        }),
      ),
      { n: "samples", c: "correct", color: "model", title: "pass@k" },
    ),
  spectrum: () =>
    spectrum(
      {
        "W₀": gauss(64, "w", i => 12 * Math.exp(-i / 18) + 0.5),
        ΔW: gauss(64, "d", i => 0.9 * Math.exp(-i / 3) + 1e-3),
      },
      { title: "Spectrum of the update" },
    ),
  spectrumEnergy: () =>
    spectrum(
      {
        "W₀": gauss(64, "w", i => 12 * Math.exp(-i / 18) + 0.5),
        ΔW: gauss(64, "d", i => 0.9 * Math.exp(-i / 3) + 1e-3),
      },
      { title: "Energy of the update", show: "energy" },
    ),
  dag: () =>
    dag(
      {
        nodes: [
          { id: "corpus", group: "data" },
          { id: "seed", group: "data" },
          { id: "tokens", label: "tokens" },
          { id: "warm", label: "warm-up" },
          { id: "policy" },
          { id: "rollouts" },
          { id: "rewards" },
          { id: "adv", label: "advantages\n(group mean)" },
          { id: "eval", label: "evaluation", group: "result" },
          { id: "figure", label: "figure", group: "result" },
        ],
        edges: [
          { from: "corpus", to: "tokens" },
          { from: "seed", to: "tokens" },
          { from: "tokens", to: "warm" },
          { from: "warm", to: "policy" },
          { from: "seed", to: "rollouts" },
          { from: "policy", to: "rollouts" },
          { from: "rollouts", to: "rewards" },
          { from: "rewards", to: "adv" },
          { from: "policy", to: "eval" },
          { from: "rollouts", to: "adv" },
          { from: "adv", to: "figure" },
          { from: "eval", to: "figure" },
        ],
      },
      { title: "A notebook as a graph" },
    ),
  dagRight: () =>
    dag(
      {
        nodes: ["prompt", "sample", "score", "advantages", "loss", "step", "reference"],
        edges: [
          { from: "prompt", to: "sample" },
          { from: "sample", to: "score" },
          { from: "score", to: "advantages" },
          { from: "advantages", to: "loss" },
          { from: "sample", to: "loss", label: "log-probs" },
          { from: "reference", to: "loss", label: "KL" },
          { from: "loss", to: "step" },
        ],
      },
      { title: "One training step", direction: "right" },
    ),
  ranking: () =>
    ranking(
      ["Étude 60M", "Étude 25M", "n-gram 5", "n-gram 3", "copy", "random", "human"].map((model, i) => {
        const elo = 1180 - 90 * i + 40 * random("elo", i).normal()
        return { model, elo, low: elo - 25 - 4 * i, high: elo + 28 + 3 * i }
      }),
      { item: "model", score: "elo", interval: ["low", "high"], digits: 0, title: "Elo of composers" },
    ),
  scoreTable: () =>
    scoreTable(
      ["GRPO", "Dr. GRPO", "DAPO", "resampled control"].map((method, i) => ({
        method,
        reward: 0.93 - 0.05 * i,
        "pass@1": 0.81 - 0.07 * ((i * 2) % 4),
        kl: 0.02 + 0.013 * ((i * 3) % 4),
        steps: 200 + 20 * i,
      })),
      { title: "Methods", best: { reward: "max", "pass@1": "max", kl: "min" } },
    ),
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const [, , folder = "gallery", theme = "light", formats = "png"] = argv
  setTheme(theme as "light")
  for (const [name, make] of Object.entries(gallery)) {
    const paths = formats.split(",").map(format => `${folder}/${name}.${format}`)
    await make().savefig(...paths, { scale: 2 })
    console.log(paths.join(" "))
  }
}
