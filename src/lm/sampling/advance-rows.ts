/** Rows that go on for several tokens without anybody looking at their logits. */
import type { DecodeRows } from "../decoding/decode-rows.ts"
import type { SamplingDecoder } from "../decoding/sampling-decoder.ts"
import type { SlotCache } from "../decoding/slot-cache.ts"
import { give } from "./draw-rows.ts"
import type { Row } from "./sampler-row.ts"

/** Whether a row draws from its whole distribution, and nothing else is told of it. */
export function goesByItself({ job: { distribution, request } }: Row): boolean {
  const { temperature, topK, topP, minP } = distribution
  const isWhole = temperature === 0 || (topK === 0 && topP === 1 && minP === 0)
  return isWhole && request.logitMask === undefined && request.topLogprobs === undefined
}

/** Takes `rows`, which stand at `places`, at most `steps` tokens on. */
export function advanceRows(
  rows: readonly Row[],
  places: DecodeRows,
  advance: NonNullable<SamplingDecoder["advance"]>,
  cache: SlotCache,
  steps: number,
): void {
  const limits = Int32Array.from(rows, row => Math.min(steps, row.job.request.maxTokens - row.tokens.length))
  const temperatures = Float32Array.from(rows, row => row.job.distribution.temperature)
  const uniforms = new Float32Array(rows.length * steps).fill(1)
  for (const [i, row] of rows.entries())
    if (temperatures[i]! > 0)
      for (let step = 0; step < limits[i]!; step++) uniforms[i * steps + step] = row.uniform()
  const stops = rows.map(({ job }) => job.stopTokens)
  const drawn = advance({ ...places, limits, stops, temperatures, uniforms }, cache, steps)
  for (const [i, row] of rows.entries())
    for (let step = 0; step < limits[i]! && !row.isOver; step++) {
      row.job.checkSignal() // which a listener may have given
      if (row.isOver) break
      row.length++
      const at = i * steps + step
      give(row, { token: drawn.tokens[at]!, logprob: drawn.logprobs[at]! })
    }
}
