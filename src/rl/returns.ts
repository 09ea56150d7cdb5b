/**
 * Advantages by token, from rewards by token: `rewards[i][t]` is what completion i got for its token t. A verifier
 * judges the whole, so its reward stands at the last token; a KL penalty stands at every one.
 */
import { whiten } from "./whiten.ts"

/** verl's, under the root. */
const epsilon = 1e-8

/**
 * The reward of each token of one completion: −β·k_t everywhere, and the verifier's reward at the last
 * (Ouyang et al., InstructGPT, 2022, eq. 2).
 */
export function tokenRewards(reward: number, length: number, kl?: readonly number[], beta = 0): number[] {
  const rewards = Array.from({ length }, (_, t) => (kl ? -beta * kl[t]! : 0))
  if (length > 0) rewards[length - 1]! += reward
  return rewards
}

/** G_t = Σ_{s ≥ t} γ^{s − t} r_s, the discounted rewards from each token on. */
export function returnsToGo(rewards: readonly number[], gamma = 1): number[] {
  const returns = new Array<number>(rewards.length)
  let following = 0
  for (let t = rewards.length - 1; t >= 0; t--) returns[t] = following = rewards[t]! + gamma * following
  return returns
}

/**
 * The advantages of REINFORCE++ (Hu et al., 2025, eq. 8): the returns-to-go, whitened over all tokens of the step.
 */
export function reinforcePlusPlus(rewards: readonly (readonly number[])[], gamma = 1): number[][] {
  return whitenTokens(rewards.map(sequence => returnsToGo(sequence, gamma)))
}

export interface GaeOptions {
  /** Discount. Default 1. */
  gamma?: number
  /** How far rewards reach back against the values: 1 is the return less the value. Default 0.95. */
  lambda?: number
}

/**
 * Generalised advantage estimation (Schulman et al., 2015, eq. 11, 16) for one completion of T tokens, with `values`
 * the critic's V_t at the token that precedes each:
 *
 *     δ_t = r_t + γ·V_{t+1} − V_t,   A_t = Σ_{l ≥ 0} (γλ)^l δ_{t+l},   V_T = 0
 *
 * and the returns R_t = A_t + V_t that the critic is to learn. The advantages are not whitened yet.
 */
export function gae(
  rewards: readonly number[],
  values: readonly number[],
  { gamma = 1, lambda = 0.95 }: GaeOptions = {},
): { advantages: number[]; returns: number[] } {
  if (rewards.length !== values.length)
    throw new RangeError(`gae: expected a value for each of ${rewards.length} tokens, got ${values.length}`)
  const advantages = new Array<number>(rewards.length)
  let following = 0
  for (let t = rewards.length - 1; t >= 0; t--) {
    const delta = rewards[t]! + gamma * (values[t + 1] ?? 0) - values[t]!
    advantages[t] = following = delta + gamma * lambda * following
  }
  return { advantages, returns: advantages.map((advantage, t) => advantage + values[t]!) }
}

/** The values of all tokens of all sequences, brought to mean 0 and deviation 1 together. */
export function whitenTokens(sequences: readonly (readonly number[])[]): number[][] {
  const flat = sequences.flat()
  const white = whiten(
    flat,
    flat.map(() => 1),
    { variance: epsilon },
  )
  let at = 0
  return sequences.map(sequence => sequence.map(() => white[at++]!))
}
