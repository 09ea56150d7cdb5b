/** Drawing the next token of each row from its logits. */
import type { Tensor } from "../torch/index.ts"

export interface Draw {
  /** [B] int64 */
  tokens: Tensor
  /** [B]: log-probability of each under the distribution it was drawn from. */
  logprobs: Tensor
}

/**
 * One token a row by inversion: the first whose cumulative probability reaches u·total. The uniform numbers are
 * the caller's, one in (0, 1] a row, so a row's draw depends on its own stream alone and not on the batch.
 * A token of probability 0 is never drawn, for its cumulative probability is its predecessor's.
 *
 * @param logits [B, V]
 * @param uniforms [B], or undefined for the likeliest token (temperature 0: the log-probability is then 0)
 */
export function drawTokens(logits: Tensor, temperature: number, uniforms: Tensor | undefined): Draw {
  if (temperature === 0 || !uniforms) {
    const tokens = logits.argmax(-1)
    return { tokens, logprobs: tokens.to(logits.dtype).mul(0) }
  }
  const scaled = temperature === 1 ? logits : logits.div(temperature)
  const logprobs = scaled.logSoftmax(-1) // [B, V]
  const cumulative = logprobs.exp().cumsum(-1)
  const reached = cumulative.narrow(-1, -1 + cumulative.shape[1]!, 1).mul(uniforms.unsqueeze(-1)) // [B, 1]
  const tokens = cumulative.lt(reached).sum(-1)
  return { tokens, logprobs: logprobs.gather(-1, tokens.unsqueeze(-1)).squeeze(-1) }
}
