/**
 * From rewards to advantages: how much better each of a prompt's completions was than the prompt's others.
 * Plain numbers in and out; `rewards[i]` are those of one prompt's G completions, null where the verifier could
 * not judge. Such a completion gets the advantage 0 and no part in its group's statistics.
 */
import { std } from "../stats/index.ts"

export interface AdvantageOptions {
  /**
   * What is subtracted: "mean" is the mean of the group (GRPO, Dr. GRPO), "leave-one-out" the mean of the
   * others in it (RLOO). Default "mean".
   */
  baseline?: "mean" | "leave-one-out"
  /**
   * What it is divided by: "group" is the group's standard deviation (GRPO), "batch" that of all rewards of the
   * step, "none" leaves it centred only (Dr. GRPO, RLOO). Default "none": division by the group's deviation
   * weighs up the prompts that are nearly always or nearly never solved.
   */
  scale?: "group" | "batch" | "none"
  /** Added to the standard deviation. Default 1e-4, as in TRL. */
  epsilon?: number
}

/**
 * The advantages of one step's completions, in the shape of `rewards`:
 *
 *     A_i = (r_i − b_i) / (σ + ε)
 *
 * with b_i the mean of the group (Shao et al., DeepSeekMath, 2024, §4.1.2) or of its other members
 * (Ahmadian et al., Back to Basics, 2024, eq. 8), and σ the sample deviation (n − 1) of the group or the batch, or
 * σ + ε replaced by 1 (Liu et al., Understanding R1-Zero-Like Training, 2025, §3). A group of equal rewards
 * gets exactly 0 throughout.
 */
export function advantages(
  rewards: readonly (readonly (number | null)[])[],
  { baseline = "mean", scale = "none", epsilon = 1e-4 }: AdvantageOptions = {},
): number[][] {
  const batchDeviation = scale === "batch" ? deviation(judged(rewards.flat())) : 0
  return rewards.map(group => {
    const known = judged(group)
    if (known.length === 1 && group.length === 1)
      throw new RangeError("advantages: a group of one completion has no baseline; sample 2 or more a prompt")
    if (hasNoSpread(known)) return group.map(() => 0)
    const total = known.reduce((sum, reward) => sum + reward, 0)
    const divisor = scale === "none" ? 1 : (scale === "group" ? deviation(known) : batchDeviation) + epsilon
    return group.map(reward => {
      if (reward === null) return 0
      const base = baseline === "mean" ? total / known.length : (total - reward) / (known.length - 1)
      return (reward - base) / divisor
    })
  })
}

/** Whether a group's judged rewards are all equal, so that it has nothing to teach. */
export function hasNoSpread(group: readonly (number | null)[]): boolean {
  const known = judged(group)
  return known.every(reward => reward === known[0])
}

/** The rewards that the verifier gave. Throws on NaN and infinities, which would poison every weight. */
export function judged(rewards: readonly (number | null)[]): number[] {
  return rewards.filter(reward => {
    if (reward !== null && !Number.isFinite(reward))
      throw new TypeError(`advantages: expected finite rewards or null, got ${reward}`)
    return reward !== null
  }) as number[]
}

/** Sample standard deviation, with n − 1; 0 for fewer than two values. */
export function deviation(values: readonly number[]): number {
  return values.length < 2 ? 0 : std(values)
}
