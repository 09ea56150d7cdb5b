import { nn, type Tensor } from "etude/torch"

const F = nn.functional

class Attention extends nn.Module {
  readonly heads: number
  qkv: nn.Linear
  out: nn.Linear

  constructor(width: number, heads: number) {
    super()
    this.heads = heads
    this.qkv = new nn.Linear(width, 3 * width)
    this.out = new nn.Linear(width, width)
  }

  forward(x: Tensor): Tensor {
    const [B, T, C] = x.shape as [number, number, number]
    const qkv = this.qkv.forward(x).view(B, T, 3, this.heads, C / this.heads)
    const [q, k, v] = qkv.permute(2, 0, 3, 1, 4).unbind(0) as [Tensor, Tensor, Tensor]
    const y = F.scaledDotProductAttention(q, k, v, { isCausal: true })
    return this.out.forward(y.transpose(1, 2).reshape(B, T, C))
  }
}

class Block extends nn.Module {
  norm1: nn.LayerNorm
  attention: Attention
  norm2: nn.LayerNorm
  up: nn.Linear
  down: nn.Linear

  constructor(width: number, heads: number) {
    super()
    this.norm1 = new nn.LayerNorm(width)
    this.attention = new Attention(width, heads)
    this.norm2 = new nn.LayerNorm(width)
    this.up = new nn.Linear(width, 4 * width)
    this.down = new nn.Linear(4 * width, width)
  }

  forward(input: Tensor): Tensor {
    const x = input.add(this.attention.forward(this.norm1.forward(input)))
    return x.add(this.down.forward(F.gelu(this.up.forward(this.norm2.forward(x)))))
  }
}

/** The transformer of peer.py, layer for layer. */
export class GPT extends nn.Module {
  token: nn.Embedding
  position: nn.Embedding
  blocks: Block[]
  norm: nn.LayerNorm
  head: nn.Linear

  constructor(vocab: number, context: number, width: number, heads: number, layers: number) {
    super()
    this.token = new nn.Embedding(vocab, width)
    this.position = new nn.Embedding(context, width)
    this.blocks = Array.from({ length: layers }, () => new Block(width, heads))
    this.norm = new nn.LayerNorm(width)
    this.head = new nn.Linear(width, vocab)
  }

  /** tokens int64 [B, T] → logits [B, T, vocab] */
  forward(tokens: Tensor): Tensor {
    let x = this.token.forward(tokens).add(this.position.weight.narrow(0, 0, tokens.size(1)))
    for (const block of this.blocks) x = block.forward(x)
    return this.head.forward(this.norm.forward(x))
  }
}
