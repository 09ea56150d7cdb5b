import * as torch from "etude/torch"
import { nn, type Tensor } from "etude/torch"

const F = nn.functional

/**
 * One step of a decoder with key-value caches of fixed size: shapes never change and nothing is read back, so the
 * step can be recorded as a CUDA graph. `token` [B] and `position` [1] are advanced in place.
 */
export function decoder({
  layers = 8,
  width = 512,
  heads = 8,
  vocab = 512,
  context = 1024,
  batch = 8,
  device = "cuda",
  dtype = "bfloat16" as torch.Dtype,
} = {}): { token: Tensor; position: Tensor; step: () => Tensor } {
  const options = { device, dtype }
  const size = width / heads
  const blocks = Array.from({ length: layers }, () => ({
    norm1: new nn.RMSNorm(width, options),
    qkv: new nn.Linear(width, 3 * width, { bias: false, ...options }),
    out: new nn.Linear(width, width, { bias: false, ...options }),
    norm2: new nn.RMSNorm(width, options),
    up: new nn.Linear(width, 4 * width, { bias: false, ...options }),
    down: new nn.Linear(4 * width, width, { bias: false, ...options }),
    keys: torch.keep(torch.zeros([batch, heads, context, size], options)),
    values: torch.keep(torch.zeros([batch, heads, context, size], options)),
  }))
  const embedding = new nn.Embedding(vocab, width, options)
  const norm = new nn.RMSNorm(width, options)
  const token = torch.keep(torch.zeros([batch], { device, dtype: "int64" }))
  const position = torch.keep(torch.zeros([1], { device, dtype: "int64" }))
  const places = torch.keep(torch.arange(context, { device }))

  const step = (): Tensor => {
    let x = embedding.forward(token).unsqueeze(1) // [B, 1, width]
    const attnMask = places.le(position).view(1, 1, 1, context)
    for (const block of blocks) {
      const qkv = block.qkv.forward(block.norm1.forward(x)).view(batch, 3, heads, 1, size)
      const [q, k, v] = qkv.unbind(1) as [Tensor, Tensor, Tensor]
      block.keys.indexCopy_(2, position, k)
      block.values.indexCopy_(2, position, v)
      const y = F.scaledDotProductAttention(q, block.keys, block.values, { attnMask })
      x = x.add(block.out.forward(y.view(batch, 1, width)))
      x = x.add(block.down.forward(F.silu(block.up.forward(block.norm2.forward(x)))))
    }
    const logits = F.linear(norm.forward(x), embedding.weight).squeeze(1) // [B, vocab]
    token.copy_(logits.argmax(-1))
    position.add_(1)
    return logits
  }
  return { token, position, step }
}
