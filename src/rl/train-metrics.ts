/** The measurements of one optimiser step, gathered over its micro-batches from plain numbers by token. */
import type { CountedSequence } from "./merge-equal.ts"
import type { TrainMetrics } from "./policy.ts"

/** What one micro-batch measured: its part of the loss, and one number a completion token, [N] each. */
export interface MicroBatchMeasures {
  loss: number
  logprobs: ArrayLike<number>
  entropy: ArrayLike<number>
  /** 1 where the token was the likeliest. */
  greedy: ArrayLike<number>
  /** Undefined for losses without a ratio. */
  ratio?: ArrayLike<number>
  kl?: ArrayLike<number>
  /** Undefined where sampler and trainer are not corrected for. */
  importanceWeights?: ArrayLike<number>
  /** Σ log π of each sequence, for losses of pairs. */
  sequenceLogprobs?: ArrayLike<number>
}

export class StepMeasures {
  #loss = 0
  #tokens = 0
  #compared = 0
  #sums = { entropy: 0, accuracy: 0, kl: 0, clipLow: 0, clipHigh: 0, difference: 0 }
  #largestDifference = 0
  #clipHighMax = 0
  #clipLowMin = 1
  #importance = { min: Number.POSITIVE_INFINITY, sum: 0, max: Number.NEGATIVE_INFINITY, count: 0 }
  readonly #sequenceLogprobs: number[] = []

  /** `clip` holds the bounds of the ratio. */
  add(
    sequences: readonly CountedSequence[],
    measures: MicroBatchMeasures,
    clip: readonly [low: number, high: number],
  ): void {
    const { logprobs, entropy, greedy, ratio, kl, importanceWeights, sequenceLogprobs } = measures
    this.#loss += measures.loss
    let at = 0
    for (const [row, { completion, advantage = 0, samplerLogprobs, count, place }] of sequences.entries()) {
      let [low, high] = [0, 0]
      if (sequenceLogprobs) this.#sequenceLogprobs[place] = sequenceLogprobs[row]!
      for (let i = 0; i < completion.length; i++, at++) {
        this.#sums.entropy += count * entropy[at]!
        this.#sums.accuracy += count * greedy[at]!
        this.#sums.kl += count * (kl?.[at] ?? 0)
        const gain = typeof advantage === "number" ? advantage : advantage[i]!
        if (ratio && gain < 0 && ratio[at]! < clip[0]) low++
        if (ratio && gain > 0 && ratio[at]! > clip[1]) high++
        if (importanceWeights) this.#addImportance(importanceWeights[at]!, count)
        if (samplerLogprobs) {
          const difference = Math.abs(logprobs[at]! - samplerLogprobs[i]!)
          this.#compared += count
          this.#sums.difference += count * difference
          this.#largestDifference = Math.max(this.#largestDifference, difference)
        }
      }
      this.#sums.clipLow += count * low
      this.#sums.clipHigh += count * high
      this.#clipLowMin = Math.min(this.#clipLowMin, low / completion.length)
      this.#clipHighMax = Math.max(this.#clipHighMax, high / completion.length)
      this.#tokens += count * completion.length
    }
  }

  #addImportance(weight: number, count: number): void {
    const so = this.#importance
    so.min = Math.min(so.min, weight)
    so.max = Math.max(so.max, weight)
    so.sum += count * weight
    so.count += count
  }

  metrics(gradNorm: number): TrainMetrics {
    const { min, max, sum, count } = this.#importance
    const mean = (sum: number): number => (this.#tokens === 0 ? 0 : sum / this.#tokens)
    return {
      loss: this.#loss,
      gradNorm,
      tokens: this.#tokens,
      entropy: mean(this.#sums.entropy),
      accuracy: mean(this.#sums.accuracy),
      kl: mean(this.#sums.kl),
      clipLow: mean(this.#sums.clipLow),
      clipHigh: mean(this.#sums.clipHigh),
      clipLowMin: this.#tokens === 0 ? 0 : this.#clipLowMin,
      clipHighMax: this.#clipHighMax,
      logpDifferenceMean: this.#compared === 0 ? 0 : this.#sums.difference / this.#compared,
      logpDifferenceMax: this.#largestDifference,
      ...(count > 0 && { importance: { min, mean: sum / count, max } }),
      ...(this.#sequenceLogprobs.length > 0 && { sequenceLogprobs: this.#sequenceLogprobs }),
    }
  }
}
