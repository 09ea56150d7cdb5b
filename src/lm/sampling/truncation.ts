/**
 * Cutting unlikely tokens off a distribution, with the meaning and in the order of transformers: temperature, top-k,
 * top-p (nucleus sampling, Holtzman et al., 2019), min-p (Nguyen et al., 2024). Each looks at what the one before has
 * left. Of tokens that are equally likely at the border all stay.
 */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { Distribution } from "./distribution.ts"

/** How many of the likeliest tokens are looked at first, before all are sorted for top-p. */
const head = 1024

/** logits [B, V] / temperature, −∞ where a token was cut off. */
export function truncated(logits: Tensor, { temperature, topK, topP, minP }: Distribution): Tensor {
  const scaled = temperature === 1 ? logits : logits.div(temperature)
  const least = border(scaled, topK, topP, minP)
  return least ? scaled.maskedFill(scaled.lt(least), Number.NEGATIVE_INFINITY) : scaled
}

/** The logit of the last token that stays, [B, 1]; undefined where all do. */
function border(logits: Tensor, topK: number, topP: number, minP: number): Tensor | undefined {
  const vocab = logits.shape[1]!
  const cut = topK > 0 && topK < vocab
  let least: Tensor | undefined
  if (topP < 1) {
    least = cut ? nucleus(logits.topk(topK)[0], topP, undefined) : undefined
    if (!cut && vocab > 2 * head) least = nucleus(logits.topk(head)[0], topP, logits.logsumexp([-1], true))
    least ??= nucleus(logits.sort(-1, true)[0], topP, undefined)
  } else if (cut) least = logits.topk(topK)[0].narrow(1, topK - 1, 1)
  if (minP > 0) {
    const relative = logits.amax([-1], true).add(Math.log(minP))
    least = least ? torch.maximum(least, relative) : relative
  }
  return least
}

/**
 * The least of `descending` [B, K] logits whose predecessors sum up to less than `topP`. `total` [B, 1] is the
 * logarithm of the sum over the whole vocabulary where K is only its head; undefined is answered where some row's
 * nucleus may reach further. Without it the K are all there is.
 */
function nucleus(descending: Tensor, topP: number, total: Tensor | undefined): Tensor | undefined {
  const probabilities = total ? descending.sub(total).exp() : descending.softmax(-1)
  const above = probabilities.cumsum(-1).sub_(probabilities) // what stands before each
  const kept = above.lt(topP).sum(-1, true) // [B, 1]; the first always is
  if (total && kept.amax().item() === descending.shape[1]!) return undefined
  return descending.gather(1, kept.sub_(1).clampMin_(0))
}
