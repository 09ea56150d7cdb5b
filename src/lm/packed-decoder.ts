/**
 * A model's forward pass for sampling: the same function as `LanguageModel.forward`, with as few operators a layer as
 * will do. Query, key and value come from one product, norms are folded into the weights behind them (float32 on the
 * CPU), activation, product and residual sum are joined to theirs, and RoPE is one complex product, for which the two
 * coordinates of a pair lie side by side. Nothing is recorded for gradients.
 */
import type { Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import { affineWeight } from "./affine-weight.ts"
import { visibleKeys } from "./attention-mask.ts"
import type { LayerType } from "./config.ts"
import { type DecodeAttention, segmentAttention } from "./decode-attention.ts"
import { PackedLayer } from "./packed-layer.ts"
import { PackedLinear } from "./packed-linear.ts"
import { PackedNorm } from "./packed-norm.ts"
import { dependsOnLength } from "./rope-scaling.ts"
import { segmentsOf } from "./row-segments.ts"
import { hasSlotAttention, slotAttention } from "./slot-attention.ts"
import { bytesPerToken, type SlotCache } from "./slot-cache.ts"
import type { LanguageModel } from "./transformer.ts"

/** What is done with the keys and values [P, kvHeads, T, headDim] that a layer made of prompts. */
export type KeepKeys = (layer: number, keys: Tensor, values: Tensor) => void

/** The rows of one step, which stand in the first n slots. */
export interface DecodeRows {
  /** [n] */
  readonly tokens: Int32Array
  /** [n]: the place of each token; −1 for a slot without a row, whose answer means nothing. */
  readonly positions: Int32Array
  /** [n, 2]: the slot in which a row's first places are found, and how many (0: all are in its own). */
  readonly shared: Int32Array
}

export class PackedDecoder {
  readonly model: LanguageModel
  readonly #layers: readonly PackedLayer[]
  readonly #norm: PackedNorm
  readonly #head: PackedLinear
  /** RoPE's angles as complex numbers of modulus 1 (unless scaled), [positions, headDim / 2]. */
  readonly #turns: Partial<Record<LayerType, Tensor>> = {}

  /** What one more segment of rows costs, in places of the cache read. */
  readonly #segmentCost: number

  /** Takes the weights as they are now. */
  constructor(model: LanguageModel) {
    this.model = model
    const { embed_tokens, layers, norm } = model.model
    this.#layers = layers.map(layer => torch.scope(() => new PackedLayer(layer)))
    this.#norm = new PackedNorm(norm)
    // some operators a layer, about what reading a megabyte does
    const { numHiddenLayers } = model.config
    this.#segmentCost = (numHiddenLayers * 2 ** 20) / bytesPerToken(model.config, embed_tokens.weight.dtype)
    this.#head = torch.scope(() => {
      const { weight, bias } = model.lm_head
        ? affineWeight(model.lm_head)
        : { weight: embed_tokens.weight.detach(), bias: null }
      return new PackedLinear(this.#norm.foldedInto(weight), bias)
    })
  }

  /** Prepares the rotations of positions below `length`. */
  reserve(length: number): void {
    const { config, layers } = this.model.model
    for (const { type } of layers) {
      if (this.#lengthDependent(type) || (this.#turns[type]?.shape[0] ?? 0) >= length) continue
      this.#turns[type]?.dispose()
      const { device } = this.model.model.embed_tokens.weight
      this.#turns[type] = torch.keep(
        torch.scope(() => this.#turnsOf(type, torch.arange(length, { device }), config.headDim)),
      )
    }
  }

  /**
   * Reads prompts: ids [P, T], filled up on the right where they are shorter (no token sees a later one). The keys and
   * values of all T places go to `keep`. Answers the hidden states [P, T, D] of the last layer.
   */
  prefill(ids: Tensor, keep: KeepKeys): Tensor {
    const { model } = this.model
    const [prompts, length] = ids.shape as [number, number]
    const places = torch.arange(length, { device: ids.device })
    let x = model.embed(ids).view(prompts * length, -1)
    const contexts: Partial<Record<LayerType, { turn: Tensor; mask: Tensor | undefined }>> = {}
    for (const [i, layer] of this.#layers.entries()) {
      const { turn, mask } = (contexts[layer.type] ??= {
        turn: this.#turnsAt(layer.type, places).unsqueeze(1), // [T, 1, headDim / 2]
        mask: visibleKeys(places, length, { window: model.window(layer.type) }),
      })
      x = torch.scope(() => layer.prefill(x, prompts, turn, mask, (k, v) => keep(i, k, v)))
    }
    return x.view(prompts, length, -1)
  }

  /** Reads one more token of each row, whose keys and values go to its slot. Answers the last layer's states [n, D]. */
  decode({ tokens, positions, shared }: DecodeRows, cache: SlotCache): Tensor {
    const { model } = this.model
    const { device } = model.embed_tokens.weight
    const index = (values: Int32Array): Tensor => torch.tensor(values, { device })
    const turnsAt = index(positions.map(place => Math.max(0, place)))
    const attentionOf = this.#attentionOf(positions, shared, cache)
    let x = model.embed(index(tokens))
    const contexts: Partial<Record<LayerType, { turn: Tensor; attend: DecodeAttention }>> = {}
    for (const [i, layer] of this.#layers.entries()) {
      const { turn, attend } = (contexts[layer.type] ??= {
        turn: this.#turnsAt(layer.type, turnsAt).unsqueeze(1), // [n, 1, headDim / 2]
        attend: attentionOf(layer),
      })
      x = torch.scope(() => layer.decode(x, turn, attend, cache.layers[i]!))
    }
    return x
  }

  #attentionOf(
    positions: Int32Array,
    shared: Int32Array,
    cache: SlotCache,
  ): (layer: PackedLayer) => DecodeAttention {
    const { config, model } = this.model
    const { dtype, device } = model.embed_tokens.weight
    const settings = ({ type, scale }: PackedLayer): { scale: number; window: number | undefined } => ({
      scale,
      window: model.window(type),
    })
    if (hasSlotAttention(config, dtype, device)) {
      const places = torch.tensor(positions)
      const prefixes = torch.tensor(shared, { shape: [positions.length, 2] })
      return layer => slotAttention(places, prefixes, config, settings(layer))
    }
    const segments = segmentsOf(
      positions.map(place => place + 1),
      this.#segmentCost,
    )
    // where a slot without a row is written to, nothing is read before it is written again
    const places = torch.tensor(
      positions.map(place => (place < 0 ? cache.capacity - 1 : place)),
      { device },
    )
    const wide = places.to("int64")
    return layer => segmentAttention(wide, segments, cache, config, settings(layer))
  }

  /** Hidden states [n, D] → logits [n, V] in float32. */
  logits(hidden: Tensor): Tensor {
    const logits = this.#head.forward(this.#norm.forward(hidden)).to("float32")
    const { finalLogitSoftcapping: cap } = this.model.config
    return cap === null ? logits : logits.div_(cap).tanh_().mul_(cap)
  }

  dispose(): void {
    for (const part of [...this.#layers, this.#norm, this.#head, ...Object.values(this.#turns)])
      part.dispose()
  }

  #lengthDependent(type: LayerType): boolean {
    const { ropeScaling, ropeLocalBaseFreq } = this.model.config
    return dependsOnLength(ropeScaling) && (type === "full_attention" || ropeLocalBaseFreq === null)
  }

  #turnsAt(type: LayerType, positions: Tensor): Tensor {
    if (!this.#lengthDependent(type)) return this.#turns[type]!.indexSelect(0, positions)
    // each row a sequence of one position, for the frequencies follow from its own length
    return this.#turnsOf(type, positions.unsqueeze(1), this.model.config.headDim)
  }

  #turnsOf(type: LayerType, positions: Tensor, headDim: number): Tensor {
    const { cos, sin } = this.model.model.rotation(type, positions, "float32")
    const half = headDim / 2
    const turns = torch.complex(cos.narrow(-1, 0, half), sin.narrow(-1, half, half))
    return turns.reshape(-1, half)
  }
}
