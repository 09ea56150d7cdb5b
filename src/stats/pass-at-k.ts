import { meanInterval } from "./summary.ts"

/**
 * The unbiased estimate of the chance that at least one of k samples is correct, from n samples of which c are
 * (Chen et al. 2021, "Evaluating large language models trained on code", eq. 1):
 *
 *     pass@k = 1 − C(n − c, k) / C(n, k) = 1 − Π_{i = n−c+1}^{n} (1 − k / i)
 *
 * Throws a RangeError unless 0 ≤ c ≤ n and 1 ≤ k ≤ n.
 */
export function passAtK(n: number, c: number, k: number): number {
  if (![n, c, k].every(Number.isInteger) || c < 0 || c > n || k < 1 || k > n)
    throw new RangeError(
      `passAtK: expected whole numbers with 0 ≤ c ≤ n and 1 ≤ k ≤ n, got n ${n}, c ${c}, k ${k}`,
    )
  if (n - c < k) return 1
  let allWrong = 1
  for (let i = n - c + 1; i <= n; i++) allWrong *= 1 - k / i
  return 1 - allWrong
}

/** pass@k of a set of problems at one k. */
export interface PassAtK {
  k: number
  /** Mean over problems. */
  estimate: number
  /** t interval over problems, clipped to [0, 1]. */
  interval: [low: number, high: number]
  problems: number
}

/**
 * pass@k averaged over problems for several k, default the powers of two up to the smallest n. Each problem is
 * its number of samples and of correct ones.
 */
export function passAtKCurve(
  problems: readonly { n: number; c: number }[],
  ks?: readonly number[],
  options: { confidence?: number } = {},
): PassAtK[] {
  if (problems.length === 0) throw new RangeError("passAtKCurve: no problems")
  const most = Math.min(...problems.map(problem => problem.n))
  const powers = Array.from({ length: 1 + Math.floor(Math.log2(most)) }, (_, i) => 2 ** i)
  return (ks ?? powers).map(k => {
    const { mean, interval } = meanInterval(
      problems.map(({ n, c }) => passAtK(n, c, k)),
      options,
    )
    return {
      k,
      estimate: mean,
      interval: [Math.max(0, interval[0]), Math.min(1, interval[1])],
      problems: problems.length,
    }
  })
}
