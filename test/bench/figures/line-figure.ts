import type { FigureSpec } from "etude/figures"
import { random } from "etude/stats"

/** Three learning curves of 200 steps. */
export function lineFigure(): FigureSpec {
  return {
    data: [0, 1, 2].map(k => {
      const rng = random("line figure", k)
      const steps = Array.from({ length: 200 }, (_, step) => step)
      const rewards = steps.map(step => 1 - Math.exp(-step / (20 + 15 * k)) + 0.02 * rng.normal())
      return { type: "scatter", mode: "lines", name: `run ${k}`, x: steps, y: rewards }
    }),
    layout: {
      title: { text: "Reward" },
      xaxis: { title: { text: "step" } },
      yaxis: { title: { text: "reward" } },
    },
  }
}
