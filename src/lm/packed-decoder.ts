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
import { type DecodeAttention, type Segment, segmentAttention } from "./decode-attention.ts"
import { DecodeGraphs } from "./decode-graphs.ts"
import type { DecodeRows } from "./decode-rows.ts"
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

export class PackedDecoder {
  readonly model: LanguageModel
  readonly #layers: readonly PackedLayer[]
  readonly #norm: PackedNorm
  readonly #head: PackedLinear
  /** RoPE's angles as complex numbers of modulus 1 (unless scaled), [positions, headDim / 2]. */
  readonly #turns: Partial<Record<LayerType, Tensor>> = {}

  /** On CUDA, for the one cache that the decoder is used with. */
  #graphs: DecodeGraphs | undefined
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

  /**
   * Reads one more token of each row, whose keys and values go to its slot; logits [n', V] of the tokens that follow, in
   * float32, n' ≥ n. On CUDA the step is a replayed graph, and the next call overwrites its logits.
   */
  next(rows: DecodeRows, cache: SlotCache): Tensor {
    const { config, model } = this.model
    const { dtype, device } = model.embed_tokens.weight
    if (device !== "cpu") {
      this.#graphs ??= new DecodeGraphs(cache, (tokens, positions, segment) =>
        this.logits(this.decodeSegments(tokens, positions, [segment], cache)),
      )
      return this.#graphs.next(rows)
    }
    const [tokens, positions] = [torch.tensor(rows.tokens), torch.tensor(rows.positions)]
    if (hasSlotAttention(config, dtype, device)) {
      const shared = torch.tensor(rows.shared, { shape: [rows.tokens.length, 2] })
      const hidden = this.#decode(tokens, positions.clampMin(0), cache, settings =>
        slotAttention(positions, shared, config, settings),
      )
      return this.logits(hidden)
    }
    // where a slot without a row is written to, nothing is read before it is written again
    const places = positions.maskedFill(positions.lt(0), cache.capacity - 1).to("int64")
    const segments = segmentsOf(
      rows.positions.map(place => place + 1),
      this.#segmentCost,
    )
    return this.logits(this.decodeSegments(tokens, places, segments, cache))
  }

  /** The hidden states [n, D] of one more token a row, by LibTorch's operators alone: `tokens`, `positions` [n] int64. */
  decodeSegments(tokens: Tensor, positions: Tensor, segments: readonly Segment[], cache: SlotCache): Tensor {
    return this.#decode(tokens, positions, cache, settings =>
      segmentAttention(positions, segments, cache, this.model.config, settings),
    )
  }

  #decode(
    tokens: Tensor,
    positions: Tensor,
    cache: SlotCache,
    attentionOf: (settings: { scale: number; window: number | undefined }) => DecodeAttention,
  ): Tensor {
    const { model } = this.model
    let x = model.embed(tokens)
    const contexts: Partial<Record<LayerType, { turn: Tensor; attend: DecodeAttention }>> = {}
    for (const [i, layer] of this.#layers.entries()) {
      const { turn, attend } = (contexts[layer.type] ??= {
        turn: this.#turnsAt(layer.type, positions).unsqueeze(1), // [n, 1, headDim / 2]
        attend: attentionOf({ scale: layer.scale, window: model.window(layer.type) }),
      })
      x = torch.scope(() => layer.decode(x, turn, attend, cache.layers[i]!))
    }
    return x
  }

  /** Hidden states [n, D] → logits [n, V] in float32. */
  logits(hidden: Tensor): Tensor {
    const logits = this.#head.forward(this.#norm.forward(hidden)).to("float32")
    const { finalLogitSoftcapping: cap } = this.model.config
    return cap === null ? logits : logits.div_(cap).tanh_().mul_(cap)
  }

  dispose(): void {
    this.#graphs?.dispose()
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
