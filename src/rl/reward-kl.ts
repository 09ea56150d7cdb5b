/** A KL penalty that is taken from the reward, where its gradient is that of the reverse KL. */
import { type KlEstimator, klOfTokens } from "./kl.ts"
import type { Policy, Sample } from "./policy.ts"

export interface RewardKl {
  beta: number
  /** Default "k1", the one whose gradient is that of the reverse KL. */
  estimator?: KlEstimator
}

/** The KL estimate of each token of each completion, between `policy` as it now is and `reference`. */
export async function klOfGroups(
  groups: readonly (readonly Pick<Sample, "prompt" | "tokens">[])[],
  policy: Policy,
  reference: Policy,
  { estimator = "k1", temperature = 1 }: { estimator?: KlEstimator; temperature?: number },
): Promise<number[][][]> {
  const sequences = groups.flat().map(({ prompt, tokens }) => ({ prompt, completion: tokens }))
  const own = await policy.score(sequences, { temperature })
  const others = await reference.score(sequences, { temperature })
  let at = 0
  return groups.map(group => group.map(() => klOfTokens(own[at]!, others[at++]!, estimator)))
}
