/** Which prompts a step is made of, by how often they are solved. */
import { random } from "../stats/index.ts"

/**
 * The indices of the prompts whose pass rate lies in [min, max]: those that are solved neither always nor never
 * have something to teach. Llama-Nemotron (2025, §5.1) drops from 0.75 on.
 */
export function passRateWindow(
  passRates: readonly number[],
  { min = 0, max = 1, exclusive = false }: { min?: number; max?: number; exclusive?: boolean } = {},
): number[] {
  checkRates(passRates)
  const inside = (rate: number): boolean =>
    exclusive ? rate > min && rate < max : rate >= min && rate <= max
  return passRates.flatMap((rate, i) => (inside(rate) ? [i] : []))
}

export interface GaussianCurriculum {
  batchSize: number
  /** Batches to make. Default: as many as the prompts give, each used once. */
  steps?: number
  /** The target pass rate of the first batch. Default: the highest there is. */
  from?: number
  /** That of the last. Default: the lowest there is. */
  to?: number
  /** Width of a batch's distribution over pass rates. Default 0.1; the paper does not give its own. */
  sigma?: number
  /** Pass rates are gathered in buckets of this width: 1/8 for rates of 8 samples. Default 0.125. */
  bucketWidth?: number
  seed: number | string
}

/**
 * Llama-Nemotron's curriculum (2025, §5.1): batch t draws its pass rates from a Gaussian whose mean μ_t falls from
 * easy to hard, over buckets k of centre p_k,
 *
 *     w_k ∝ exp(−(p_k − μ_t)² / 2σ²),   μ_t = from + (to − from)·t/(T − 1);
 *
 * min(round(B·w_k), what is left) prompts are taken of each bucket, what then is missing from the fullest ones, and
 * the batch is shuffled. No prompt is used twice. The result holds the indices of each batch; the last batches are
 * short where the prompts do not suffice:
 *
 *     const batches = gaussianCurriculum(results.map(({ rate }) => rate), { batchSize: 64, seed: 1 })
 *     grpo({ …, steps: batches.length, examples: step => batches[step].map(i => examples[i]) })
 */
export function gaussianCurriculum(passRates: readonly number[], options: GaussianCurriculum): number[][] {
  checkRates(passRates)
  const { batchSize, sigma = 0.1, bucketWidth = 0.125, seed } = options
  const { steps = Math.ceil(passRates.length / batchSize) } = options
  if (!(batchSize >= 1) || !(sigma > 0) || !(bucketWidth > 0))
    throw new RangeError(
      `gaussianCurriculum: expected batchSize ≥ 1, sigma > 0 and bucketWidth > 0, got ${batchSize}, ${sigma} and ${bucketWidth}`,
    )
  const pools = new Map<number, number[]>()
  for (const i of random(seed, "curriculum").shuffle(passRates.map((_, i) => i))) {
    const centre = Math.round(passRates[i]! / bucketWidth) * bucketWidth
    pools.set(centre, [...(pools.get(centre) ?? []), i])
  }
  const centres = [...pools.keys()].sort((a, b) => a - b)
  const { from = centres.at(-1) ?? 1, to = centres[0] ?? 0 } = options
  return Array.from({ length: steps }, (_, t) => {
    const mean = steps === 1 ? from : from + ((to - from) * t) / (steps - 1)
    const weights = centres.map(centre => Math.exp(-((centre - mean) ** 2) / (2 * sigma ** 2)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const batch: number[] = []
    const take = (centre: number, count: number): void => {
      batch.push(...pools.get(centre)!.splice(0, Math.min(count, batchSize - batch.length)))
    }
    const byWeight = centres.map((centre, k) => ({ centre, weight: weights[k]! }))
    byWeight.sort((a, b) => b.weight - a.weight) // rounding may ask for more than a batch: the nearest come first
    for (const { centre, weight } of byWeight) take(centre, Math.round((batchSize * weight) / total))
    const left = (centre: number): number => pools.get(centre)!.length
    while (batch.length < batchSize) {
      const fullest = centres.reduce(
        (best, centre) => (left(centre) > left(best) ? centre : best),
        centres[0]!,
      )
      if (centres.length === 0 || left(fullest) === 0) break
      take(fullest, 1)
    }
    return random(seed, "curriculum", t).shuffle(batch)
  })
}

function checkRates(passRates: readonly number[]): void {
  for (const [i, rate] of passRates.entries())
    if (!(rate >= 0 && rate <= 1))
      throw new RangeError(`curriculum: expected pass rates in [0, 1], got ${rate} for prompt ${i}`)
}
