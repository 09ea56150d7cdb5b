/** One layer of a `PackedDecoder`. */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { Attention } from "../model/attention.ts"
import type { HiddenAct, LayerType } from "../model/config.ts"
import type { DecoderLayer } from "../model/decoder.ts"
import { type AffineModule, affineWeight } from "./affine-weight.ts"
import type { DecodeAttention } from "./decode-attention.ts"
import { PackedHeadNorm } from "./packed-head-norm.ts"
import { PackedLinear } from "./packed-linear.ts"
import { queryKeyValue } from "./query-key-value.ts"
import { sideBySide } from "./rotary-turns.ts"

export class PackedLayer {
  readonly type: LayerType
  readonly #layer: DecoderLayer
  readonly #attention: Attention
  readonly #activation: HiddenAct
  /** Query, key and value one after another. */
  readonly #qkv: PackedLinear
  readonly #queryNorm: PackedHeadNorm | undefined
  readonly #keyNorm: PackedHeadNorm | undefined
  readonly #output: PackedLinear
  readonly #gate: PackedLinear
  readonly #up: PackedLinear
  readonly #down: PackedLinear

  constructor(layer: DecoderLayer) {
    const { self_attn, mlp } = layer
    const { headDim, hiddenAct } = self_attn.config
    const packed = (linear: AffineModule): PackedLinear => {
      const { weight, bias } = affineWeight(linear)
      return new PackedLinear(weight, bias)
    }
    const { weight, bias } = queryKeyValue(self_attn)
    this.type = layer.type
    this.#layer = layer
    this.#attention = self_attn
    this.#activation = hiddenAct
    this.#qkv = new PackedLinear(weight, bias)
    this.#queryNorm = self_attn.q_norm && new PackedHeadNorm(self_attn.q_norm, sideBySide(headDim))
    this.#keyNorm = self_attn.k_norm && new PackedHeadNorm(self_attn.k_norm, sideBySide(headDim))
    this.#output = packed(self_attn.o_proj)
    this.#gate = packed(mlp.gate_proj)
    this.#up = packed(mlp.up_proj)
    this.#down = packed(mlp.down_proj)
  }

  /** x [P · T, D] of P prompts; `turn` [T, 1, headDim / 2]. */
  prefill(
    x: Tensor,
    prompts: number,
    turn: Tensor,
    mask: Tensor | undefined,
    keep: (keys: Tensor, values: Tensor) => void,
  ): Tensor {
    const { query, key, value } = this.#heads(x, turn, prompts)
    const split = (y: Tensor): Tensor => y.unflatten(0, [prompts, -1]).transpose(1, 2) // [P, heads, T, headDim]
    const [keys, values] = [split(key), split(value)]
    keep(keys, values)
    const mixed = this.#attention.mix(split(query), keys, values, mask)
    return this.#rest(x, mixed.transpose(1, 2).reshape([x.shape[0]!, -1]))
  }

  /** x [n, D]; `turn` [n, 1, headDim / 2]; `held`: this layer of the cache. */
  decode(x: Tensor, turn: Tensor, attend: DecodeAttention, held: Tensor): Tensor {
    const { query, key, value } = this.#heads(x, turn, 1)
    return this.#rest(x, attend(query, key, value, held))
  }

  /** Turned queries and keys, and values: [n, heads, headDim] each. `turn` is repeated for each of `repeats`. */
  #heads(x: Tensor, turn: Tensor, repeats: number): { query: Tensor; key: Tensor; value: Tensor } {
    const { numAttentionHeads: heads, numKeyValueHeads: kvHeads, headDim } = this.#attention.config
    const all = this.#qkv
      .forward(this.#layer.input_layernorm.forward(x))
      .view(-1, heads + 2 * kvHeads, headDim)
    let turned = all.narrow(1, 0, heads + kvHeads)
    if (this.#queryNorm && this.#keyNorm)
      turned = torch.cat(
        [
          this.#queryNorm.forward(turned.narrow(1, 0, heads)),
          this.#keyNorm.forward(turned.narrow(1, heads, kvHeads)),
        ],
        1,
      )
    const pairs = turned.to("float32").view(repeats, -1, heads + kvHeads, headDim / 2, 2)
    torch.viewAsComplex(pairs).mul_(turn)
    const real = pairs.view(-1, heads + kvHeads, headDim).to(all.dtype)
    return {
      query: real.narrow(1, 0, heads),
      key: real.narrow(1, heads, kvHeads),
      value: all.narrow(1, heads + kvHeads, kvHeads),
    }
  }

  /** What follows attention: its output layer and the feed-forward layer, each added to the residual stream. */
  #rest(x: Tensor, mixed: Tensor): Tensor {
    const { post_attention_layernorm, pre_feedforward_layernorm, post_feedforward_layernorm } = this.#layer
    const y =
      pre_feedforward_layernorm === undefined
        ? this.#output.addedTo(x, mixed)
        : x.add(post_attention_layernorm.forward(this.#output.forward(mixed)))
    const normed = (pre_feedforward_layernorm ?? post_attention_layernorm).forward(y)
    const gated = this.#up.times(this.#gate.activated(normed, this.#activation), normed)
    return post_feedforward_layernorm === undefined
      ? this.#down.addedTo(y, gated)
      : y.add(post_feedforward_layernorm.forward(this.#down.forward(gated)))
  }

  /** What attention scores are multiplied by. */
  get scale(): number {
    return this.#attention.scale
  }

  dispose(): void {
    const parts = [this.#qkv, this.#queryNorm, this.#keyNorm, this.#output, this.#gate, this.#up, this.#down]
    for (const part of parts) part?.dispose()
  }
}
