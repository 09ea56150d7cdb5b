/**
 * The frequencies of the rotary positions: pair i of a head turns by position·fᵢ, fᵢ = θ^(−2i/headDim), unless a
 * scaling stretches them so that the model reads further than it was trained (names as in config.json).
 * Computed in float32, operation by operation as transformers does: at positions in the 100 000s the last bit of a
 * frequency shows.
 */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"

export type RopeScaling =
  /** All frequencies divided by `factor` (Chen et al., Extending Context Window via Positional Interpolation, 2023). */
  | { ropeType: "linear"; factor: number }
  /** The base grows with the sequence once it passes maxPositionEmbeddings ("NTK-aware", dynamic). */
  | { ropeType: "dynamic"; factor: number }
  /** High frequencies stay, low ones are interpolated, a ramp between (Peng et al., YaRN, 2023, §3). */
  | {
      ropeType: "yarn"
      factor: number
      originalMaxPositionEmbeddings: number
      attentionFactor?: number
      betaFast?: number
      betaSlow?: number
      mscale?: number
      mscaleAllDim?: number
      truncate?: boolean
    }
  /** A divisor for each frequency, one set within the original length and one beyond (Ding et al., LongRoPE, 2024). */
  | {
      ropeType: "longrope"
      shortFactor: readonly number[]
      longFactor: readonly number[]
      originalMaxPositionEmbeddings: number
      factor?: number
      attentionFactor?: number
    }
  /** Wavelengths above a bound are divided, below another stay, between are interpolated (Llama 3.1). */
  | {
      ropeType: "llama3"
      factor: number
      lowFreqFactor: number
      highFreqFactor: number
      originalMaxPositionEmbeddings: number
    }

export interface RopeShape {
  headDim: number
  ropeTheta: number
  ropeScaling: RopeScaling | null
  maxPositionEmbeddings: number
}

/**
 * Frequencies [headDim / 2] in float32. Where they depend on the length of the sequence (dynamic, longrope), `lengths`
 * [..., 1] gives it, and they are [..., 1, headDim / 2].
 */
export function frequencies(shape: RopeShape, lengths: Tensor): Tensor {
  const { headDim, ropeTheta, ropeScaling: scaling, maxPositionEmbeddings } = shape
  const { device } = lengths
  const exponents = torch.arange(0, headDim, 2, { dtype: "float32", device }).div(headDim)
  const wavelike = (): Tensor => torch.full([1], ropeTheta, { device }).pow(exponents) // 1 / f
  switch (scaling?.ropeType) {
    case undefined:
      return wavelike().reciprocal()
    case "linear":
      return wavelike().reciprocal().div(scaling.factor)
    case "dynamic": {
      const { factor } = scaling
      // θ' = θ·(factor·length / max − (factor − 1))^(d / (d − 2)), and θ up to max
      const stretch = lengths
        .clamp(maxPositionEmbeddings)
        .to("float32")
        .mul(factor / maxPositionEmbeddings)
        .sub(factor - 1)
      const base = stretch.pow(headDim / (headDim - 2)).mul(ropeTheta)
      return base.unsqueeze(-1).pow(exponents).reciprocal()
    }
    case "yarn": {
      const { factor, originalMaxPositionEmbeddings: original, truncate = true } = scaling
      // the pair that turns `rotations` times within the original length
      const pairOf = (rotations: number): number =>
        (headDim * Math.log(original / (rotations * 2 * Math.PI))) / (2 * Math.log(ropeTheta))
      let low = pairOf(scaling.betaFast || 32)
      let high = pairOf(scaling.betaSlow || 1)
      if (truncate) [low, high] = [Math.floor(low), Math.ceil(high)]
      low = Math.max(low, 0)
      high = Math.min(high, headDim - 1)
      if (low === high) high += 0.001 // a step and not 0 / 0
      const ramp = torch
        .arange(0, headDim / 2, { dtype: "float32", device })
        .sub(low)
        .div(high - low)
        .clamp(0, 1)
      const kept = ramp.neg().add(1)
      const interpolated = wavelike().mul(factor).reciprocal()
      return interpolated.mul(kept.neg().add(1)).add(wavelike().reciprocal().mul(kept))
    }
    case "longrope": {
      const divided = (divisors: readonly number[]): Tensor =>
        torch.tensor(divisors, { device }).mul(wavelike()).reciprocal()
      const isLong = lengths.gt(scaling.originalMaxPositionEmbeddings).unsqueeze(-1)
      return torch.where(isLong, divided(scaling.longFactor), divided(scaling.shortFactor))
    }
    case "llama3": {
      const { factor, lowFreqFactor, highFreqFactor, originalMaxPositionEmbeddings: original } = scaling
      const plain = wavelike().reciprocal()
      const wavelength = plain.reciprocal().mul(2 * Math.PI)
      const smooth = wavelength
        .reciprocal()
        .mul(original)
        .sub(lowFreqFactor)
        .div(highFreqFactor - lowFreqFactor)
      const divided = plain.div(factor)
      const between = smooth.neg().add(1).mul(plain).div(factor).add(smooth.mul(plain))
      const low = torch.where(wavelength.gt(original / lowFreqFactor), divided, between)
      return torch.where(wavelength.lt(original / highFreqFactor), plain, low)
    }
  }
}

/** Whether `frequencies` look at the sequence's length. */
export const dependsOnLength = (scaling: RopeScaling | null): boolean =>
  scaling?.ropeType === "dynamic" || scaling?.ropeType === "longrope"

/** What cosine and sine are multiplied by, so that attention keeps its sharpness over longer sequences. */
export function attentionScale({ ropeScaling: scaling, maxPositionEmbeddings }: RopeShape): number {
  if (scaling?.ropeType !== "yarn" && scaling?.ropeType !== "longrope") return 1
  if (scaling.attentionFactor !== undefined) return scaling.attentionFactor
  const original = scaling.originalMaxPositionEmbeddings
  if (scaling.ropeType === "longrope") {
    const factor = scaling.factor ?? maxPositionEmbeddings / original
    return factor <= 1 ? 1 : Math.sqrt(1 + Math.log(factor) / Math.log(original))
  }
  const { factor, mscale, mscaleAllDim } = scaling
  const scaleOf = (m: number): number => (factor <= 1 ? 1 : 0.1 * m * Math.log(factor) + 1)
  return mscale && mscaleAllDim ? scaleOf(mscale) / scaleOf(mscaleAllDim) : scaleOf(1)
}
