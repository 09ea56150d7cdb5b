/** Drawing the next token of each row from its logits. */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { Distribution } from "./distribution.ts"
import { truncated } from "./truncation.ts"

export interface Draw {
  /** [B] int64 */
  tokens: Tensor
  /** [B]: log-probability of each under the distribution it was drawn from; at temperature 0 under the softmax. */
  logprobs: Tensor
}

/**
 * One token a row by inversion: the first whose cumulative probability reaches u·total. The uniform numbers are the
 * caller's, so a row's draw depends on its own logits and number alone. A token of probability 0 is never drawn.
 *
 * On the CPU in float32 by the addon's kernel (`src/torch/native/kernels/draw-tokens.cc`). Elsewhere the cumulative sums are
 * taken first over chunks of about √V tokens, then within the chunk that was hit, so that only the softmax and one sum go
 * over all of [B, V].
 *
 * @param logits [B, V] float32
 * @param uniforms [B] in (0, 1]; unused at temperature 0
 */
export function drawTokens(logits: Tensor, distribution: Distribution, uniforms: Tensor | undefined): Draw {
  const [rows, vocab] = logits.shape as [number, number]
  if (distribution.temperature === 0 || !uniforms) {
    const [likeliest, tokens] = logits.max(-1)
    return { tokens, logprobs: likeliest.sub(logits.logsumexp([-1])) }
  }
  const kept = truncated(logits, distribution) // [B, V]
  if (kept.device === "cpu" && kept.dtype === "float32") {
    const kernel = torch.operator("etude::draw_tokens")
    const [tokens, logprobs] = kernel.call([kept.contiguous(), uniforms]) as [Tensor, Tensor]
    return { tokens, logprobs }
  }
  const probabilities = kept.softmax(-1)
  const size = chunkSize(vocab)
  const chunks = vocab / size
  const totals = probabilities.view(rows, chunks, size).sum(-1) // [B, V / size]
  const reached = totals.cumsum(-1)
  const target = reached.narrow(1, chunks - 1, 1).mul(uniforms.unsqueeze(1)) // [B, 1]
  const chunk = reached.lt(target).sum(-1, true) // [B, 1]: the first chunk that reaches it
  const before = reached.gather(1, chunk).sub_(totals.gather(1, chunk))
  const firsts = torch.arange(0, rows * chunks, chunks, { device: logits.device })
  const inside = probabilities.view(rows * chunks, size).indexSelect(0, chunk.squeeze(1).add(firsts)) // [B, size]
  const within = inside.cumsum(-1)
  // Rounding may put the rest of the way outside the chunk: never on a token of probability 0.
  const rest = target
    .sub_(before)
    .clampMin_(smallest)
    .minimum(within.narrow(1, size - 1, 1))
  const place = within.lt(rest).sum(-1, true) // [B, 1]
  return {
    tokens: chunk.mul_(size).add_(place).squeeze(1),
    logprobs: inside.gather(1, place).squeeze(1).log_(),
  }
}

/** The smallest normal number of float32. */
const smallest = 2 ** -126

const sizes = new Map<number, number>()

/** The divisor of `vocab` nearest to its root; where it has none near, itself. */
export function chunkSize(vocab: number): number {
  let size = sizes.get(vocab)
  if (size === undefined) {
    size = vocab
    const root = Math.sqrt(vocab)
    const distance = (divisor: number): number => Math.abs(Math.log(divisor / root))
    for (let divisor = 2; divisor < vocab; divisor++)
      if (vocab % divisor === 0 && distance(divisor) < distance(size)) size = divisor
    if (distance(size) > Math.log(16)) size = vocab
    sizes.set(vocab, size)
  }
  return size
}
