/** Causal self-attention with grouped queries (Ainslie et al., GQA, 2023). */
import { nn, type Tensor } from "../torch/index.ts"
import type { LlamaConfig } from "./config.ts"
import type { KeyValueCache } from "./kv-cache.ts"
import { type Rotation, rotate } from "./rope.ts"

const { scaledDotProductAttention } = nn.functional

/** Where the tokens of one forward pass stand, the same for every layer. */
export interface AttentionContext {
  rotation: Rotation
  /** Which keys each query sees, broadcastable to [B, H, T, S]; undefined: itself and all before it. */
  mask?: Tensor
  cache?: KeyValueCache
}

export class Attention extends nn.Module {
  // named as in the checkpoint: the names are the keys of stateDict, and what adapters address
  readonly q_proj: nn.Linear
  readonly k_proj: nn.Linear
  readonly v_proj: nn.Linear
  readonly o_proj: nn.Linear
  readonly config: LlamaConfig
  readonly layer: number

  constructor(config: LlamaConfig, layer: number) {
    super()
    this.config = config
    this.layer = layer
    const { hiddenSize, numAttentionHeads, numKeyValueHeads, headDim } = config
    this.q_proj = new nn.Linear(hiddenSize, numAttentionHeads * headDim, { bias: false })
    this.k_proj = new nn.Linear(hiddenSize, numKeyValueHeads * headDim, { bias: false })
    this.v_proj = new nn.Linear(hiddenSize, numKeyValueHeads * headDim, { bias: false })
    this.o_proj = new nn.Linear(numAttentionHeads * headDim, hiddenSize, { bias: false })
  }

  /** softmax(q·kᵀ/√headDim)·v for x [B, T, D]. */
  forward(x: Tensor, { rotation, mask, cache }: AttentionContext): Tensor {
    const { numAttentionHeads, numKeyValueHeads, headDim } = this.config
    const [rows, length] = x.shape as [number, number, number]
    const heads = (y: Tensor, count: number): Tensor => y.view([rows, length, count, headDim]).transpose(1, 2)

    const query = rotate(heads(this.q_proj.forward(x), numAttentionHeads), rotation) // [B, H, T, headDim]
    let key = rotate(heads(this.k_proj.forward(x), numKeyValueHeads), rotation) // [B, Hkv, S, headDim]
    let value = heads(this.v_proj.forward(x), numKeyValueHeads)
    if (cache) [key, value] = cache.append(this.layer, key, value)

    const mixed = scaledDotProductAttention(query, key, value, {
      attnMask: mask,
      isCausal: mask === undefined && length > 1,
      enableGqa: numKeyValueHeads < numAttentionHeads,
    })
    return this.o_proj.forward(mixed.transpose(1, 2).reshape([rows, length, numAttentionHeads * headDim]))
  }
}
