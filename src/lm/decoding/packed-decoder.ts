/**
 * A model's forward pass for sampling by LibTorch's own operators, on any device and in any type: the same function as
 * `LanguageModel.forward`, with as few operators a layer as will do. Query, key and value come from one product, and RoPE
 * is one complex product, for which the two coordinates of a pair lie side by side.
 */
import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { LanguageModel } from "../language-model.ts"
import { visibleKeys } from "../model/attention-mask.ts"
import type { LayerType } from "../model/config.ts"
import { dependsOnLength } from "../model/rope-scaling.ts"
import { affineWeight } from "./affine-weight.ts"
import { type DecodeAttention, type Segment, segmentAttention } from "./decode-attention.ts"
import { DecodeGraphs } from "./decode-graphs.ts"
import { bySlot, type DecodeRows, type SlotRows } from "./decode-rows.ts"
import { PackedLayer } from "./packed-layer.ts"
import { PackedLinear } from "./packed-linear.ts"
import { RotaryTurns } from "./rotary-turns.ts"
import { filledLength, segmentsOf } from "./row-segments.ts"
import type { SamplingDecoder, SlotPrompt } from "./sampling-decoder.ts"
import { bytesPerToken, type SlotCache } from "./slot-cache.ts"

export class PackedDecoder implements SamplingDecoder {
  readonly advance = undefined
  readonly #model: LanguageModel
  readonly #layers: readonly PackedLayer[]
  readonly #head: PackedLinear
  readonly #turns: RotaryTurns
  /** On CUDA, for the one cache that the decoder is used with. */
  #graphs: DecodeGraphs | undefined
  /** What one more segment of rows costs, in places of the cache read. */
  readonly #segmentCost: number

  constructor(model: LanguageModel) {
    this.#model = model
    const { embed_tokens, layers } = model.model
    this.#turns = new RotaryTurns(model)
    this.#layers = layers.map(layer => torch.scope(() => new PackedLayer(layer)))
    // some operators a layer, about what reading a megabyte does
    const { numHiddenLayers } = model.config
    this.#segmentCost = (numHiddenLayers * 2 ** 20) / bytesPerToken(model.config, embed_tokens.weight.dtype)
    this.#head = torch.scope(() => {
      const { weight, bias } = model.lm_head
        ? affineWeight(model.lm_head)
        : { weight: embed_tokens.weight.detach(), bias: null }
      return new PackedLinear(weight, bias)
    })
  }

  reserve(length: number): void {
    this.#turns.reserve(filledLength(length))
  }

  /** Prompts that are filled up to the same length are read together. */
  read(prompts: readonly SlotPrompt[], cache: SlotCache, tokensAtOnce: number): Tensor {
    const { ropeScaling } = this.#model.config
    const byLength = new Map<number, number[]>()
    for (const [i, { tokens }] of prompts.entries()) {
      const length = dependsOnLength(ropeScaling) ? tokens.length : filledLength(tokens.length)
      const alike = byLength.get(length)
      if (alike) alike.push(i)
      else byLength.set(length, [i])
    }
    const hidden: Tensor[] = []
    for (const [length, alike] of byLength) {
      const most = Math.max(1, Math.floor(tokensAtOnce / length))
      for (let from = 0; from < alike.length; from += most) {
        const some = alike.slice(from, from + most).map(i => prompts[i]!)
        hidden.push(torch.scope(() => this.#readAlike(some, length, cache)))
      }
    }
    const order = [...byLength.values()].flat()
    const back = Int32Array.from(prompts, (_, i) => order.indexOf(i))
    return torch.cat(hidden).indexSelect(0, torch.tensor(back, { device: hidden[0]!.device }))
  }

  /** The hidden states [P, D] of the last tokens of prompts filled up on the right, which no token before sees. */
  #readAlike(prompts: readonly SlotPrompt[], length: number, cache: SlotCache): Tensor {
    const { model } = this.#model
    const { device } = model.embed_tokens.weight
    const ids = new Int32Array(prompts.length * length)
    for (const [i, { tokens }] of prompts.entries()) ids.set(tokens, i * length)
    const index = (values: number[]): Tensor => torch.tensor(Int32Array.from(values), { device }).to("int64")
    const slots = index(prompts.map(({ slot }) => slot))
    const kept = Math.min(length, cache.capacity)
    const places = torch.arange(length, { device })
    let x = model.embed(torch.tensor(ids, { device }))
    const contexts: Partial<Record<LayerType, { turn: Tensor; mask: Tensor | undefined }>> = {}
    for (const [i, layer] of this.#layers.entries()) {
      const { turn, mask } = (contexts[layer.type] ??= {
        turn: this.#turns.ofSequences(layer.type, [length]).unsqueeze(1), // [T, 1, headDim / 2]
        mask: visibleKeys(places, length, { window: model.window(layer.type) }),
      })
      x = torch.scope(() =>
        layer.prefill(x, prompts.length, turn, mask, (keys, values) => {
          const made = torch.stack([keys, values]).narrow(3, 0, kept) // [2, P, kvHeads, T, headDim]
          cache.layers[i]!.narrow(3, 0, kept).indexCopy_(1, slots, made)
        }),
      )
    }
    return x.indexSelect(0, index(prompts.map(({ tokens }, i) => i * length + tokens.length - 1)))
  }

  /** On CUDA the step is a replayed graph. */
  next(rows: DecodeRows, cache: SlotCache): Tensor {
    const { device } = this.#model.model.embed_tokens.weight
    const slots = bySlot(rows)
    const logits = device === "cpu" ? this.#next(slots, cache) : this.#replay(slots, cache)
    if (rows.slots.every((slot, i) => slot === i)) return logits.narrow(0, 0, rows.slots.length)
    return logits.indexSelect(0, torch.tensor(rows.slots, { device }))
  }

  #replay(rows: SlotRows, cache: SlotCache): Tensor {
    this.#graphs ??= new DecodeGraphs(cache, (tokens, positions, segment) =>
      this.logits(this.#decode(tokens, positions, [segment], cache)),
    )
    return this.#graphs.next(rows)
  }

  #next({ tokens, positions }: SlotRows, cache: SlotCache): Tensor {
    // where a slot without a row is written to, nothing is read before it is written again
    const places = torch.tensor(positions.map(place => (place < 0 ? cache.capacity - 1 : place))).to("int64")
    const segments = segmentsOf(
      positions.map(place => place + 1),
      this.#segmentCost,
    )
    return this.logits(this.#decode(torch.tensor(tokens), places, segments, cache))
  }

  /** The hidden states [n, D] of one more token a slot: `tokens`, `positions` [n] int64. */
  #decode(tokens: Tensor, positions: Tensor, segments: readonly Segment[], cache: SlotCache): Tensor {
    const { model, config } = this.#model
    let x = model.embed(tokens)
    const contexts: Partial<Record<LayerType, { turn: Tensor; attend: DecodeAttention }>> = {}
    for (const [i, layer] of this.#layers.entries()) {
      const { turn, attend } = (contexts[layer.type] ??= {
        turn: this.#turns.at(layer.type, positions).unsqueeze(1), // [n, 1, headDim / 2]
        attend: segmentAttention(positions, segments, cache, config, {
          scale: layer.scale,
          window: model.window(layer.type),
        }),
      })
      x = torch.scope(() => layer.decode(x, turn, attend, cache.layers[i]!))
    }
    return x
  }

  logits(hidden: Tensor): Tensor {
    const logits = this.#head.forward(this.#model.model.norm.forward(hidden)).to("float32")
    const { finalLogitSoftcapping: cap } = this.#model.config
    return cap === null ? logits : logits.div_(cap).tanh_().mul_(cap)
  }

  dispose(): void {
    this.#graphs?.dispose()
    for (const part of [...this.#layers, this.#head, this.#turns]) part.dispose()
  }
}
