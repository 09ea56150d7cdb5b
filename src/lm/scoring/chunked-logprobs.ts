/**
 * Log-probability and entropy of given tokens from hidden states, without the logits of all of them at once: they are
 * made, used and forgotten some rows at a time, and made again in the backward pass. Memory is that of one chunk,
 * O(chunk · V), in place of O(N · V) several times over; what it costs is the output layer's product once more.
 */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"

export interface OutputLayer {
  /** [V, D] */
  weight: Tensor
  /** [V] */
  bias: Tensor | null
  /** Logits z are cap·tanh(z / cap); null: as they are. */
  cap: number | null
  temperature: number
  /** Whether the entropies carry a gradient. Default false. */
  entropyGradient?: boolean
  /** Elements of logits that are held at once. Default 2²¹ on the CPU (8 MiB: about what its cache holds), else 2²⁶. */
  chunkElements?: number
}

export interface ScoredTokens {
  /** [N] float32 */
  logprobs: Tensor
  /** [N] float32, in nats */
  entropy: Tensor
  /** [N]: whether the token was the likeliest; bool. */
  greedy: Tensor
}

/** In place of log 0: 0 · −∞ would be no number. */
const least = -1e30

/** Of `targets` [N] int64 under the softmax of logits(hidden) / temperature, hidden [N, D]. */
export function chunkedLogprobs(hidden: Tensor, targets: Tensor, layer: OutputLayer): ScoredTokens {
  const { weight, bias, cap, temperature, entropyGradient = false } = layer
  const [vocab] = weight.shape as [number, number]
  const count = hidden.shape[0]!
  const exact = hidden.dtype === "float32" || hidden.dtype === "float64"
  const { chunkElements = hidden.device === "cpu" ? 2 ** 21 : 2 ** 26 } = layer
  const rows = Math.max(1, Math.floor(chunkElements / vocab))
  if (count === 0) throw new RangeError("chunkedLogprobs: expected one token or more, got none")
  const chunks = Array.from({ length: Math.ceil(count / rows) }, (_, i) => ({
    from: i * rows,
    size: Math.min(rows, count - i * rows),
  }))

  const run = torch.autogradFunction({
    name: "ChunkedLogprobsBackward",
    forward: (context, h: Tensor, w: Tensor, b: Tensor | null) => {
      const parts = chunks.map(({ from, size }) =>
        torch.scope(() => {
          const logits = scaledLogits(h.narrow(0, from, size), w, b, cap, temperature)
          const target = logits.gather(1, targets.narrow(0, from, size).unsqueeze(1)) // [size, 1]
          const greedy = logits.amax([-1], true).eq(target)
          const logSum = logits.logsumexp([-1], true)
          const logs = logits.sub_(logSum) // log p
          const entropy = logs.exp().mul_(logs.clampMin_(least)).sum(-1, true).neg_()
          return { logprob: target.sub(logSum), entropy, greedy, logSum }
        }),
      )
      const whole = (of: "logprob" | "entropy" | "greedy" | "logSum"): Tensor =>
        torch.cat(parts.map(part => part[of])).squeeze(1)
      const [logprobs, entropy, greedy, logSum] = [
        whole("logprob"),
        whole("entropy"),
        whole("greedy"),
        whole("logSum"),
      ]
      context.saveForBackward(h, w, ...(b ? [b] : []), logSum, entropy)
      context.markNonDifferentiable(greedy, ...(entropyGradient ? [] : [entropy]))
      return [logprobs, entropy, greedy]
    },
    backward: (context, byLogprob, byEntropy) => {
      const saved = context.savedTensors
      const [h, w] = saved as [Tensor, Tensor]
      const b = saved.length === 5 ? saved[2]! : null
      const [logSum, entropy] = saved.slice(-2) as [Tensor, Tensor]
      const forHidden = torch.ops.aten.empty_like.default(h)
      // sums over chunks in float32 at least, whatever the weights are kept in
      const sums = (of: Tensor): Tensor =>
        torch.zeros(of.shape, { dtype: exact ? of.dtype : "float32", device: of.device })
      const forWeight = weight.requiresGrad ? sums(w) : null
      const forBias = b && bias?.requiresGrad ? sums(b) : null
      for (const { from, size } of chunks)
        torch.scope(() => {
          const part = (tensor: Tensor): Tensor => tensor.narrow(0, from, size).unsqueeze(1)
          const h_ = h.narrow(0, from, size)
          const logits = scaledLogits(h_, w, b, cap, temperature)
          // the slope of the soft cap is 1 − (z / cap)²
          const slope =
            cap === null
              ? undefined
              : logits
                  .mul(temperature / cap)
                  .square_()
                  .neg_()
                  .add_(1)
          const logs = logits.sub_(part(logSum))
          const p = logs.exp()
          // ∂ log p_t / ∂z_j = [j = t] − p_j;  ∂H / ∂z_j = −p_j·(log p_j + H)
          let gradient = p.mul(part(byLogprob!).neg())
          if (entropyGradient) {
            const bounded = logs.clampMin_(least).add_(part(entropy))
            gradient = gradient.sub_(bounded.mul_(p).mul_(part(byEntropy!)))
          }
          gradient.scatterAdd_(1, part(targets), part(byLogprob!))
          if (temperature !== 1) gradient.div_(temperature)
          if (slope) gradient.mul_(slope)
          const g = gradient.to(h.dtype)
          forHidden.narrow(0, from, size).copy_(g.mm(w))
          if (exact) forWeight?.addmm_(g.t(), h_)
          else forWeight?.add_(g.t().mm(h_))
          forBias?.add_(g.sum(0))
        })
      return [forHidden, forWeight?.to(w.dtype) ?? null, forBias?.to(w.dtype) ?? null]
    },
  })
  const [logprobs, entropy, greedy] = run(hidden, weight, bias) as [Tensor, Tensor, Tensor]
  return { logprobs, entropy, greedy }
}

/** Logits [size, V] / temperature in float32, in memory of their own. */
function scaledLogits(
  hidden: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  cap: number | null,
  temperature: number,
): Tensor {
  const logits = torch.nn.functional.linear(hidden, weight, bias).to("float32")
  if (cap !== null) logits.div_(cap).tanh_().mul_(cap)
  return temperature === 1 ? logits : logits.div_(temperature)
}
