/** What the sum over the tokens of a step is divided by, as a factor for each token. */

/**
 * For n completions of lengths |o_i|, as TRL's `loss_type` and verl's `loss_agg_mode` name them:
 *
 * - "grpo", "seq-mean-token-mean": n·|o_i|, the mean over sequences of each one's mean (Shao et al., DeepSeekMath,
 *   2024, eq. 3);
 * - "dapo", "token-mean": Σ|o_i|, the mean over tokens (Yu et al., DAPO, 2025, eq. 8). TRL's "bnpo" and "cispo"
 *   are this too, where micro-batches do not matter, as here they never do;
 * - "dr_grpo", "seq-mean-token-sum-norm": n·L, with L the longest that a completion may be (Liu et al.,
 *   Understanding R1-Zero-Like Training, 2025, §3);
 * - "luspo", "seq-mean-token-sum": n, the mean over sequences of each one's sum.
 *
 * The two names of a pair differ in one thing: a completion of no tokens (masked out whole) counts in n under
 * TRL's name and does not under verl's.
 */
export type Normaliser =
  | "grpo"
  | "dapo"
  | "bnpo"
  | "cispo"
  | "dr_grpo"
  | "luspo"
  | "token-mean"
  | "seq-mean-token-mean"
  | "seq-mean-token-sum"
  | "seq-mean-token-sum-norm"

/**
 * The factor of each token of each sequence, by the sequences' lengths: those of all completions of the step, also
 * of those that no gradient comes from, and 0 for those that are masked out. `maxLength` is L.
 */
export function tokenWeights(
  lengths: readonly number[],
  normaliser: Normaliser,
  maxLength: number,
): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const given = lengths.filter(length => length > 0).length
  const weight = (count: number, divisor: number): number =>
    count * divisor === 0 ? 0 : 1 / (count * divisor)
  switch (normaliser) {
    case "grpo":
      return lengths.map(length => weight(lengths.length, length))
    case "seq-mean-token-mean":
      return lengths.map(length => weight(given, length))
    case "dapo":
    case "bnpo":
    case "cispo":
    case "token-mean":
      return lengths.map(() => weight(1, total))
    case "dr_grpo":
      return lengths.map(() => weight(lengths.length, maxLength))
    case "seq-mean-token-sum-norm":
      return lengths.map(() => weight(given, maxLength))
    case "luspo":
      return lengths.map(() => weight(lengths.length, 1))
    case "seq-mean-token-sum":
      return lengths.map(() => weight(given, 1))
    default:
      throw new TypeError(
        `tokenWeights: expected a loss_type of TRL or a loss_agg_mode of verl, got ${JSON.stringify(normaliser)}`,
      )
  }
}
