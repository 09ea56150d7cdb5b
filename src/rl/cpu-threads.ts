/** How many CPU threads a phase may use. LibTorch keeps one number for the whole process, so it is set and set back. */
import * as torch from "../torch/index.ts"

/** Threads of each phase of a step. Default: what `torch.getNumThreads()` says when the phase begins. */
export interface PhaseThreads {
  sample?: number
  /** Updates, and log-probabilities of given completions. */
  train?: number
}

/** The phases at work now, the latest last: calls of several policies may overlap, and end in any order. */
const atWork: { threads: number }[] = []
let outside = 0

/** Throws a RangeError where `what` is no number of threads. */
export function checkThreads(threads: number | undefined, what: string): void {
  if (threads !== undefined && (!Number.isInteger(threads) || threads < 1))
    throw new RangeError(`${what}: expected 1 or more threads, got ${threads}`)
}

/** Does `work` on so many threads; when no such work is under way any more, the number is what it was before. */
export async function onThreads<Result>(
  threads: number | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (threads === undefined) return work()
  if (atWork.length === 0) outside = torch.getNumThreads()
  const phase = { threads }
  atWork.push(phase)
  torch.setNumThreads(threads)
  try {
    return await work()
  } finally {
    atWork.splice(atWork.indexOf(phase), 1)
    torch.setNumThreads(atWork.at(-1)?.threads ?? outside)
  }
}
