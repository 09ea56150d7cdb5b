/**
 * From rewards to advantages: how much better each of a prompt's completions was than the prompt's others.
 * Plain numbers in and out; `rewards[i]` are those of one prompt's G completions, null where the verifier could
 * not judge. Such a completion gets the advantage 0 and no part in its group's statistics.
 */
import { std } from "../stats/index.ts"
import { whiten } from "./whiten.ts"

export interface AdvantageOptions {
  /**
   * What is subtracted: "mean" is the mean of the group (GRPO, Dr. GRPO), "leave-one-out" the mean of the others
   * in it (RLOO), "none" nothing (REINFORCE++). Default "mean".
   */
  baseline?: "mean" | "leave-one-out" | "none"
  /**
   * What it is divided by: "group" is the group's standard deviation (GRPO), "leave-one-out" that of the others in
   * it (Llama-Nemotron), "batch" that of all rewards of the step, "none" leaves it centred only (Dr. GRPO, RLOO).
   * Default "none": division by the group's deviation weighs up the prompts that are nearly always or nearly never
   * solved.
   */
  scale?: "group" | "leave-one-out" | "batch" | "none"
  /** Added to the standard deviation; to that of the others it is not. Default 1e-4, as in TRL; verl's is 1e-6. */
  epsilon?: number
  /**
   * Brings the advantages of the whole step to mean 0 and deviation 1 in the end, counted by "token" (REINFORCE++,
   * verl) or by "sequence" (TRL's RLOO with normalize_advantages). Default: not.
   */
  whiten?: "token" | "sequence"
}

/**
 * The advantages of one step's completions, in the shape of `rewards`:
 *
 *     A_i = (r_i − b_i) / (σ_i + ε)
 *
 * with b_i the mean of the group (Shao et al., DeepSeekMath, 2024, §4.1.2) or of its other members (Ahmadian et al.,
 * Back to Basics, 2024, eq. 8), and σ the sample deviation (n − 1) of the group or the batch, or σ + ε replaced by 1
 * (Liu et al., Understanding R1-Zero-Like Training, 2025, §3). Llama-Nemotron (2025, §5) divides by the deviation
 * (n) of the other members, where it is not 0. A group of equal rewards gets exactly 0 throughout, unless the whole
 * step is whitened (Hu et al., REINFORCE++, 2025, eq. 8 and 10). `lengths`, in tokens, are needed to whiten by token.
 */
export function advantages(
  rewards: readonly (readonly (number | null)[])[],
  options: AdvantageOptions = {},
  lengths?: readonly (readonly number[])[],
): number[][] {
  const { baseline = "mean", scale = "none", epsilon = 1e-4, whiten: counted } = options
  const batchDeviation = scale === "batch" ? deviation(judged(rewards.flat())) : 0
  const plain = rewards.map(group => {
    const known = judged(group)
    if (group.length === 1 && (baseline !== "none" || scale === "group" || scale === "leave-one-out"))
      throw new RangeError("advantages: a group of one completion has no baseline; sample 2 or more a prompt")
    if (baseline !== "none" && hasNoSpread(known)) return group.map(() => 0)
    const total = known.reduce((sum, reward) => sum + reward, 0)
    const groupDeviation = scale === "group" ? deviation(known) : batchDeviation
    return group.map(reward => {
      if (reward === null) return 0
      const others = { total: total - reward, count: known.length - 1 }
      const base =
        baseline === "none" ? 0 : baseline === "mean" ? total / known.length : others.total / others.count
      if (scale === "none") return reward - base
      if (scale !== "leave-one-out") return (reward - base) / (groupDeviation + epsilon)
      return (reward - base) / (deviationOfOthers(known, reward) || 1)
    })
  })
  if (counted === undefined) return plain
  if (counted === "token" && !lengths)
    throw new TypeError("advantages: to whiten by token, the lengths of the completions are needed")
  const counts = rewards.map((group, i) =>
    group.map((reward, j) => (reward === null ? 0 : counted === "token" ? lengths![i]![j]! : 1)),
  )
  const white = whiten(
    plain.flat(),
    counts.flat(),
    counted === "token" ? { variance: 1e-8 } : { deviation: epsilon },
  )
  let at = 0
  return rewards.map(group =>
    group.map(reward => {
      const advantage = white[at++]!
      return reward === null ? 0 : advantage
    }),
  )
}

/** The population deviation (n) of a group without one member of the value `reward`. */
function deviationOfOthers(known: readonly number[], reward: number): number {
  const without = known.indexOf(reward)
  const others = known.filter((_, i) => i !== without)
  if (others.length === 0 || hasNoSpread(others)) return 0
  const mean = others.reduce((sum, value) => sum + value, 0) / others.length
  return Math.sqrt(others.reduce((sum, value) => sum + (value - mean) ** 2, 0) / others.length)
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
