/** The advantages of a step, by whichever estimator: of each completion, or of each of its tokens. */
import { advantages, judged } from "./advantages.ts"
import type { Algorithm } from "./algorithm.ts"
import { returnsToGo, tokenRewards, whitenTokens } from "./returns.ts"

/** What is to be known of a completion. */
export interface Outcome {
  reward: number | null
  tokens: readonly number[]
}

/**
 * The advantages of `groups`, one group a prompt, in their shape. `kl`, an estimate for each token, is taken from the
 * reward: −β·Σ_t k_t from that of the whole completion, where groups are compared (RLOO), and −β·k_t from that of each
 * token, where returns are (REINFORCE++). A completion that could not be judged has the advantage 0.
 */
export function estimateAdvantages(
  groups: readonly (readonly Outcome[])[],
  { advantages: options = {}, rewardKl }: Pick<Algorithm, "advantages" | "rewardKl">,
  kl?: readonly (readonly (readonly number[])[])[],
): (number | number[])[][] {
  if (rewardKl && !kl) throw new TypeError("estimateAdvantages: rewardKl needs the KL of each token")
  const beta = rewardKl?.beta ?? 0
  judged(groups.flat().map(({ reward }) => reward)) // throws on what is no number
  if ("type" in options) {
    const rewards = groups.flatMap((group, i) =>
      group.flatMap(({ reward, tokens }, j) =>
        reward === null ? [] : [tokenRewards(reward, tokens.length, kl?.[i]?.[j], beta)],
      ),
    )
    const white = whitenTokens(rewards.map(sequence => returnsToGo(sequence, options.gamma)))
    let at = 0
    return groups.map(group => group.map(({ reward }) => (reward === null ? 0 : white[at++]!)))
  }
  const penalised = groups.map((group, i) =>
    group.map(({ reward }, j) =>
      reward === null || !kl ? reward : reward - beta * kl[i]![j]!.reduce((sum, k) => sum + k, 0),
    ),
  )
  return advantages(
    penalised,
    options,
    groups.map(group => group.map(({ tokens }) => tokens.length)),
  )
}
