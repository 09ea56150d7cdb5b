/** ρ = π / π_old, by token or by sequence. */
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"

/**
 * What the ratio is taken of, for a completion o of |o| tokens with d_t = log π(o_t) − log π_old(o_t):
 *
 * - "token": ρ_t = exp(d_t) (PPO, GRPO, DAPO);
 * - "sequence": s = exp(Σ d_t / |o|), the same for all its tokens (Zheng et al., GSPO, 2025, eq. 7);
 * - "sequence_token": sg[s] · π(o_t) / sg[π(o_t)]: the value of s with the gradient of each token's own ratio, so
 *   that tokens may have advantages of their own (GSPO-token, eq. 14; sg stops the gradient);
 * - "sequence_product": exp(Σ d_t), the ratio of the whole completion as one action (RLOO).
 */
export type RatioLevel = "token" | "sequence" | "sequence_token" | "sequence_product"

/** Log-ratios are held within this before they are exponentiated. */
const largestLogRatio = 20

/**
 * The ratio that each token is weighed by, [N], with gradient. `lengths` are those of the sequences, laid end to
 * end; "token" needs none.
 */
export function importanceRatio(
  logprobs: Tensor,
  oldLogprobs: Tensor,
  level: RatioLevel = "token",
  lengths: readonly number[] = [],
): Tensor {
  const difference = logprobs.sub(oldLogprobs)
  return logRatio(difference, logprobs, level, lengths).clamp(-largestLogRatio, largestLogRatio).exp()
}

function logRatio(
  difference: Tensor,
  logprobs: Tensor,
  level: RatioLevel,
  lengths: readonly number[],
): Tensor {
  switch (level) {
    case "token":
      return difference
    case "sequence":
      return overSequences(difference, lengths, "mean")
    case "sequence_token":
      return overSequences(difference.detach(), lengths, "mean").add(logprobs).sub(logprobs.detach())
    case "sequence_product":
      return overSequences(difference, lengths, "sum")
    default:
      throw new TypeError(
        `importanceRatio: expected "token", "sequence", "sequence_token" or "sequence_product", got ${JSON.stringify(level)}`,
      )
  }
}

/** The sum or mean of each sequence's values, given back to each of its tokens: [N] → [N]. */
export function overSequences(values: Tensor, lengths: readonly number[], kind: "sum" | "mean"): Tensor {
  const { device, dtype } = values
  const sequence = torch.tensor(
    Int32Array.from(lengths.flatMap((length, i) => new Array<number>(length).fill(i))),
    { device },
  )
  if (sequence.numel() !== values.numel())
    throw new RangeError(
      `overSequences: the lengths of the sequences sum to ${sequence.numel()}, the values are ${values.numel()}`,
    )
  let sums = torch.zeros([lengths.length], { dtype, device }).indexAdd(0, sequence, values)
  if (kind === "mean")
    sums = sums.div(
      torch.tensor(
        lengths.map(n => Math.max(n, 1)),
        { dtype, device },
      ),
    )
  return sums.indexSelect(0, sequence)
}
