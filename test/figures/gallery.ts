/**
 * Every chart, with data made from seeds. Run to look at them:
 *
 *     node --import ./kernels/dataflow/runner/typescript.mjs test/figures/gallery.ts FOLDER [light|dark|print] [svg,png,pdf,html]
 */
import { argv } from "node:process"
import { pathToFileURL } from "node:url"
import { bars, type Figure, learningCurves, scatter, setTheme } from "etude/figures"
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
}

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) {
  const [, , folder = "gallery", theme = "light", formats = "png"] = argv
  setTheme(theme as "light")
  for (const [name, make] of Object.entries(gallery)) {
    const paths = formats.split(",").map(format => `${folder}/${name}.${format}`)
    await make().savefig(paths[0]!, ...paths.slice(1))
    console.log(paths.join(" "))
  }
}
