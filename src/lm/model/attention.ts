/** Causal self-attention with grouped queries (Ainslie et al., GQA, 2023). */
import * as torch from "../../torch/index.ts"
import { nn, type Tensor } from "../../torch/index.ts"
import { architectures } from "./architectures.ts"
import type { ModelConfig } from "./config.ts"
import { packedAttention } from "./fused-operators.ts"
import type { KeyValueCache } from "./kv-cache.ts"
import type { Placement } from "./placement.ts"
import { normOf, type ZeroCenteredRMSNorm } from "./rms-norm.ts"
import { type Rotation, rotate } from "./rope.ts"
import { attendRows } from "./segment-rows.ts"
import type { Packing } from "./shared-prompts.ts"
import { softCap } from "./soft-capping.ts"

const { scaledDotProductAttention } = nn.functional

/** Where the tokens of one forward pass stand, the same for every layer of one type. */
export interface AttentionContext {
  rotation: Rotation
  /** Which keys each query sees, broadcastable to [B, H, T, S]; undefined: itself and all before it. */
  mask?: Tensor
  cache?: KeyValueCache
  /** Where x holds sequences that share prompts, [1, N, D]; the mask of rows of T tokens is then `maskOf(T)`. */
  packing?: Packing
  maskOf?: (length: number) => Tensor | undefined
  /** How many tokens a query sees; undefined: all before it. */
  window?: number
}

export class Attention extends nn.Module {
  // named as in the checkpoint: the names are the keys of stateDict, and what adapters address
  readonly q_proj: nn.Linear
  readonly k_proj: nn.Linear
  readonly v_proj: nn.Linear
  readonly o_proj: nn.Linear
  /** Norms of each head's query and key, in families that have them. */
  readonly q_norm: nn.RMSNorm | ZeroCenteredRMSNorm | undefined
  readonly k_norm: nn.RMSNorm | ZeroCenteredRMSNorm | undefined
  readonly config: ModelConfig
  readonly layer: number
  /** What scores are multiplied by. */
  readonly scale: number

  constructor(config: ModelConfig, layer: number, options: Placement = {}) {
    super()
    this.config = config
    this.layer = layer
    const { hiddenSize, numAttentionHeads, numKeyValueHeads, headDim, attentionBias } = config
    const { qkvBias, qkNorm, queryPreAttnScalar } = architectures[config.modelType]
    const linear = (from: number, to: number, bias: boolean): nn.Linear =>
      new nn.Linear(from, to, { bias, ...options })
    this.q_proj = linear(hiddenSize, numAttentionHeads * headDim, qkvBias === true || attentionBias)
    this.k_proj = linear(hiddenSize, numKeyValueHeads * headDim, qkvBias === true || attentionBias)
    this.v_proj = linear(hiddenSize, numKeyValueHeads * headDim, qkvBias === true || attentionBias)
    this.o_proj = linear(numAttentionHeads * headDim, hiddenSize, qkvBias === "asked" && attentionBias)
    this.q_norm = qkNorm ? normOf(config, headDim, options) : undefined
    this.k_norm = qkNorm ? normOf(config, headDim, options) : undefined
    this.scale = (queryPreAttnScalar ? config.queryPreAttnScalar : headDim) ** -0.5
  }

  /** softmax(q·kᵀ·scale)·v for x [B, T, D]. */
  forward(x: Tensor, context: AttentionContext): Tensor {
    const { numAttentionHeads, numKeyValueHeads, headDim } = this.config
    const [rows, length] = x.shape as [number, number, number]
    const heads = (y: Tensor, count: number): Tensor => y.view([rows, length, count, headDim])
    const q = heads(this.q_proj.forward(x), numAttentionHeads)
    const k = heads(this.k_proj.forward(x), numKeyValueHeads)
    const v = heads(this.v_proj.forward(x), numKeyValueHeads)
    const mixed = this.#attend([this.q_norm?.forward(q) ?? q, this.k_norm?.forward(k) ?? k, v], context)
    return this.o_proj.forward(mixed.reshape([rows, length, numAttentionHeads * headDim]))
  }

  /** Query, key and value [B, T, heads, headDim], not yet turned → [B, T, H, headDim]. */
  #attend(
    projected: readonly [Tensor, Tensor, Tensor],
    { rotation, mask, cache, packing, maskOf, window }: AttentionContext,
  ): Tensor {
    const { attnLogitSoftcapping: cap } = this.config
    if (packing && "segments" in packing) {
      const flat = projected.map(y => y.reshape([y.shape[1]!, -1])) as [Tensor, Tensor, Tensor]
      return packedAttention(flat, rotation, packing.segments, { scale: this.scale, window, cap })
    }
    const [q, k, v] = projected.map(y => y.transpose(1, 2)) as [Tensor, Tensor, Tensor]
    const query = rotate(q, rotation) // [B, H, T, headDim]
    let [key, value] = [rotate(k, rotation), v] // [B, Hkv, S, headDim]
    if (cache) [key, value] = cache.append(this.layer, key, value)
    const mixed = packing
      ? attendRows([query, key, value], packing, (q, k, v) => this.mix(q, k, v, maskOf?.(q.shape[2]!)))
      : this.mix(query, key, value, mask)
    return mixed.transpose(1, 2)
  }

  /** Attention proper: query [B, H, T, headDim], key and value [B, Hkv, S, headDim] → [B, H, T, headDim]. */
  mix(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | undefined): Tensor {
    const { numAttentionHeads, numKeyValueHeads, attnLogitSoftcapping } = this.config
    const isCausal = mask === undefined && query.shape[2]! > 1
    if (attnLogitSoftcapping !== null)
      return cappedAttention(query, key, value, {
        mask,
        isCausal,
        scale: this.scale,
        cap: attnLogitSoftcapping,
      })
    return scaledDotProductAttention(query, key, value, {
      attnMask: mask,
      isCausal,
      scale: this.scale,
      enableGqa: numKeyValueHeads < numAttentionHeads,
    })
  }
}

/** Attention written out, for the fused kernels cannot cap the scores. Softmax in float32. */
function cappedAttention(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  { mask, isCausal, scale, cap }: { mask: Tensor | undefined; isCausal: boolean; scale: number; cap: number },
): Tensor {
  const [rows, heads, length, headDim] = query.shape as [number, number, number, number]
  const [, groups, keys] = key.shape as [number, number, number, number]
  // the queries that share a key are rows of one product, so keys and values need not be repeated
  const grouped = query.reshape([rows, groups, (heads / groups) * length, headDim])
  const scores = softCap(grouped.matmul(key.transpose(-1, -2)).mul(scale), cap).view([
    rows,
    heads,
    length,
    keys,
  ])
  const seen = isCausal ? torch.ones([length, keys], { dtype: "bool", device: query.device }).tril() : mask
  const masked = seen ? scores.maskedFill(seen.logicalNot(), Number.NEGATIVE_INFINITY) : scores
  const weights = masked.softmax(-1, "float32").to(query.dtype).view([rows, groups, -1, keys])
  return weights.matmul(value).view([rows, heads, length, headDim])
}
