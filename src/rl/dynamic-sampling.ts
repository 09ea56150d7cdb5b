/** Sampling on until a batch is full of groups that teach something (Yu et al., DAPO, 2025, §3.2). */

export interface DynamicSampling {
  /** Batches of prompts that one step may draw, the first included. Default 10, DAPO's. */
  maxBatches?: number
}

/** What was drawn for one step. */
export interface Refilled<Group> {
  /** The first `wanted` of the groups that were kept; fewer where `maxBatches` did not hold as many. */
  kept: Group[]
  /** Every group that was drawn. */
  drawn: Group[]
  batches: number
}

/**
 * Draws batches until `wanted` groups were kept, or `maxBatches` batches were drawn. `draw` gets the number of the
 * batch within the step: 0, 1, …
 */
export async function refill<Group>(
  wanted: number,
  { maxBatches = 10 }: DynamicSampling,
  draw: (batch: number) => Promise<readonly Group[]>,
  keep: (group: Group) => boolean,
): Promise<Refilled<Group>> {
  if (!(maxBatches >= 1)) throw new RangeError(`dynamic sampling: expected maxBatches ≥ 1, got ${maxBatches}`)
  const drawn: Group[] = []
  const kept: Group[] = []
  let batches = 0
  while (kept.length < wanted && batches < maxBatches) {
    const batch = await draw(batches++)
    if (batch.length === 0) break // no prompts are left
    drawn.push(...batch)
    kept.push(...batch.filter(keep))
  }
  return { kept: kept.slice(0, wanted), drawn, batches }
}
