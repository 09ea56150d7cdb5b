import type { Data } from "plotly.js-dist-min"
import type { Figure } from "../figure.ts"
import { type ChartOptions, chart, colorOf, dashOf, symbolOf } from "./chart.ts"
import { decimals } from "./number-text.ts"

export interface SpectrumOptions extends ChartOptions {
  /** The singular values themselves (default), or the share of the energy Σσ² in the first of them. */
  show?: "values" | "energy"
  /** Logarithmic axis of the values. Default true for values. */
  log?: boolean
}

/**
 * Singular values of one or more matrices, largest first. The legend gives the effective rank,
 * exp(−Σ pᵢ ln pᵢ) with pᵢ = σᵢ / Σσ (Roy & Vetterli 2007).
 *
 * ```ts
 * spectrum({ "W₀": svd.s.toArray(), "ΔW": delta.s.toArray() }, { title: "Spectrum of the update" })
 * ```
 */
export function spectrum(series: Record<string, ArrayLike<number>>, options: SpectrumOptions = {}): Figure {
  const { show = "values", log = show === "values" } = options
  const data = Object.entries(series).map(([name, values], i): Data => {
    const sigma = Array.from(values).sort((a, b) => b - a)
    if (sigma.length === 0 || sigma.some(value => !(value >= 0)))
      throw new RangeError(
        `spectrum: expected singular values ≥ 0 of "${name}", got ${sigma.find(value => !(value >= 0)) ?? "none"}`,
      )
    const energies = sigma.map(value => value * value)
    const total = energies.reduce((sum, value) => sum + value, 0)
    let sum = 0
    const shares = energies.map(value => (sum += value) / total)
    return {
      type: "scatter",
      mode: sigma.length > 60 ? "lines" : "lines+markers",
      name: `${name} (effective rank ${decimals(effectiveRank(sigma), 1)})`,
      x: sigma.map((_, index) => index + 1),
      y: show === "values" ? sigma.map(value => (log && value === 0 ? null : value)) : shares,
      line: { color: colorOf(i, name, options), width: 2, dash: dashOf(i) },
      marker: { color: colorOf(i, name, options), symbol: symbolOf(i), size: 5 },
    }
  })
  return chart(options, data, {
    xaxis: { title: { text: "index" } },
    yaxis:
      show === "values"
        ? {
            title: { text: "singular value" },
            type: log ? "log" : "linear",
            exponentformat: "power",
            dtick: log ? 1 : undefined,
          }
        : { title: { text: "share of energy" }, tickformat: ".0%", rangemode: "tozero" },
    showlegend: true,
  })
}

function effectiveRank(sigma: readonly number[]): number {
  const total = sigma.reduce((sum, value) => sum + value, 0)
  const entropy = sigma.reduce(
    (sum, value) => (value > 0 ? sum - (value / total) * Math.log(value / total) : sum),
    0,
  )
  return Math.exp(entropy)
}
