/**
 * A model's forward pass for sampling on the CPU in float32, by the addon's own kernels (`src/torch/native/kernels/decode-layers.cc`):
 * the same function as `LanguageModel.forward`, all layers in one call. The rows of a call are tokens, whether of one
 * prompt or the next ones of many sequences, and each is computed alike in any company, bit for bit.
 */
import type { Device, Dtype, nn, Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { LanguageModel } from "../language-model.ts"
import type { LayerType, ModelConfig } from "../model/config.ts"
import type { DecoderLayer } from "../model/decoder.ts"
import { ZeroCenteredRMSNorm } from "../model/rms-norm.ts"
import { affineWeight } from "./affine-weight.ts"
import type { DecodeRows, DrawnRows, DrawRows } from "./decode-rows.ts"
import { filledUp, gated, panelBias, panelsOf } from "./panels.ts"
import { queryKeyValue } from "./query-key-value.ts"
import { RotaryTurns, sideBySide } from "./rotary-turns.ts"
import type { SamplingDecoder, SlotPrompt } from "./sampling-decoder.ts"
import type { SlotCache } from "./slot-cache.ts"

/** Heads are filled up with zeros to a multiple of this. */
const lanes = 8

/** What a head takes in the cache. */
export const slotWidth = ({ headDim }: ModelConfig): number => Math.ceil(headDim / lanes) * lanes

/** Whether the kernels take such a model. */
export const isSlotDecodable = (config: ModelConfig, dtype: Dtype, device: Device): boolean =>
  device === "cpu" && dtype === "float32" && slotWidth(config) <= 512

/** The kernel's numbers of what lets a gated layer through. */
const activations = { silu: 2, gelu: 3, gelu_pytorch_tanh: 4 } as const

type Norm = nn.RMSNorm | ZeroCenteredRMSNorm

/** What a norm multiplies by, [K]. */
function scaleOf(norm: Norm): Tensor {
  const weight = norm.weight!.detach()
  return norm instanceof ZeroCenteredRMSNorm ? weight.add(1) : weight
}

/** diag(g) joined to the weight [N, K] behind a norm: W·(g ⊙ x̂) = (W·diag(g))·x̂. */
const folded = (weight: Tensor, norm: Norm): Tensor => weight.mul(scaleOf(norm))

export class SlotDecoder implements SamplingDecoder {
  readonly #model: LanguageModel
  readonly #turns: RotaryTurns
  /** Of all layers, in the kernel's order. */
  readonly #weights: Tensor[]
  readonly #head: Tensor
  readonly #headBias: Tensor | null
  /** By kind of layer: cos and sin of every position, [positions, width]; undefined where they follow from the length. */
  #tables: Tensor[] | undefined
  /** What tokens are embedded by, [V, D], and then multiplied by. */
  readonly #embedding: Tensor
  readonly #embeddingScale: number
  /** The kinds of layers there are. */
  readonly #kinds: readonly LayerType[]
  /** By layer: its kind, and how many tokens it sees (0: all). */
  readonly #layers: readonly number[]

  constructor(model: LanguageModel) {
    const { layers, norm, embed_tokens } = model.model
    this.#model = model
    this.#turns = new RotaryTurns(model)
    this.#kinds = [...new Set(layers.map(({ type }) => type))]
    this.#layers = layers.flatMap(({ type }) => [this.#kinds.indexOf(type), model.model.window(type) ?? 0])
    const keep = (make: () => Tensor[]): Tensor[] =>
      torch.noGrad(() => torch.scope(() => make().map(torch.keep)))
    this.#weights = layers.flatMap(layer => keep(() => layerWeights(layer, model.config)))
    const [head, bias] = keep(() => {
      const { weight, bias } = model.lm_head
        ? affineWeight(model.lm_head)
        : { weight: embed_tokens.weight.detach(), bias: null }
      return [panelsOf(folded(weight, norm)), ...(bias ? [panelBias(bias)] : [])]
    })
    this.#head = head!
    this.#embeddingScale = model.model.embeddingScale
    this.#embedding = torch.keep(embed_tokens.weight.detach().contiguous())
    this.#headBias = bias ?? null
  }

  reserve(length: number): void {
    this.#turns.reserve(length)
    for (const table of this.#tables ?? []) table.dispose()
    const tables = this.#kinds.map(kind => this.#turns.table(kind))
    this.#tables = tables.every(table => table !== undefined)
      ? tables.map(table => torch.keep(torch.scope(() => this.#pairs(table))))
      : undefined
  }

  read(prompts: readonly SlotPrompt[], cache: SlotCache, tokensAtOnce: number): Tensor {
    const hidden: Tensor[] = []
    for (let first = 0; first < prompts.length; ) {
      let [end, count] = [first, 0]
      while (end < prompts.length && (end === first || count + prompts[end]!.tokens.length <= tokensAtOnce))
        count += prompts[end++]!.tokens.length
      hidden.push(torch.scope(() => this.#read(prompts.slice(first, end), cache)))
      first = end
    }
    return hidden.length === 1 ? hidden[0]! : torch.cat(hidden)
  }

  #read(prompts: readonly SlotPrompt[], cache: SlotCache): Tensor {
    const lengths = prompts.map(({ tokens }) => tokens.length)
    const places = prompts.flatMap(({ tokens, slot }) => tokens.flatMap((_, i) => [slot, i, slot, 0]))
    const turns = this.#kinds.map(kind => this.#pairs(this.#turns.ofSequences(kind, lengths)))
    const tokens = Int32Array.from(prompts.flatMap(prompt => prompt.tokens))
    const x = this.#decode(tokens, Int32Array.from(places), turns, cache)
    let end = 0
    const lasts = Int32Array.from(lengths, length => (end += length) - 1)
    return x.indexSelect(0, torch.tensor(lasts))
  }

  next({ slots, tokens, positions, shared }: DecodeRows, cache: SlotCache): Tensor {
    const at = torch.tensor(positions)
    const turns = this.#kinds.map(kind => this.#pairs(this.#turns.at(kind, at)))
    return this.logits(this.#decode(tokens, placesOf({ slots, positions, shared }), turns, cache))
  }

  get advance(): SamplingDecoder["advance"] {
    const tables = this.#tables
    return tables && ((rows, cache, steps) => this.#advance(rows, cache, steps, tables))
  }

  #advance(rows: DrawRows, cache: SlotCache, steps: number, tables: Tensor[]): DrawnRows {
    const count = rows.slots.length
    const width = Math.max(1, ...rows.stops.map(({ size }) => size))
    const stops = new Int32Array(count * width).fill(-1)
    for (const [i, tokens] of rows.stops.entries()) stops.set([...tokens], i * width)
    const kernel = torch.operator("etude::decode_steps")
    return torch.scope(() => {
      const [tokens, logprobs] = kernel.call([
        torch.tensor(rows.tokens),
        torch.tensor(placesOf(rows), { shape: [count, 4] }),
        tables,
        ...this.#layersAndSizes(cache),
        this.#embedding,
        this.#head,
        this.#headBias,
        [this.#embeddingScale, this.#model.config.finalLogitSoftcapping ?? 0],
        torch.tensor(rows.limits),
        torch.tensor(stops, { shape: [count, width] }),
        torch.tensor(rows.temperatures),
        torch.tensor(rows.uniforms, { shape: [count, steps] }),
      ]) as [Tensor, Tensor]
      return {
        tokens: tokens.toTypedArray() as Int32Array,
        logprobs: logprobs.toTypedArray() as Float32Array,
      }
    })
  }

  logits(hidden: Tensor): Tensor {
    const { vocabSize, rmsNormEps, finalLogitSoftcapping: cap } = this.#model.config
    const kernel = torch.operator("etude::panel_linear")
    const logits = kernel.call([hidden, this.#head, this.#headBias, vocabSize, rmsNormEps]) as Tensor
    return cap === null ? logits : logits.div_(cap).tanh_().mul_(cap)
  }

  dispose(): void {
    this.#turns.dispose()
    const own = [...this.#weights, ...(this.#tables ?? []), this.#head, this.#headBias, this.#embedding]
    for (const tensor of own) tensor?.dispose()
  }

  /** Hidden states [n, D] of the last layer for tokens at `places` [n, 4]. */
  #decode(tokens: Int32Array, places: Int32Array, turns: Tensor[], cache: SlotCache): Tensor {
    return torch
      .operator("etude::decode_layers")
      .call([
        this.#model.model.embed(torch.tensor(tokens)),
        torch.tensor(places, { shape: [tokens.length, 4] }),
        turns,
        ...this.#layersAndSizes(cache),
      ]) as Tensor
  }

  /** The arguments that both kernels take in the middle: weights, cache, kinds, sizes and settings. */
  #layersAndSizes(cache: SlotCache) {
    const { config, model } = this.#model
    const { numAttentionHeads, headDim, intermediateSize, hiddenAct, rmsNormEps } = config
    return [
      this.#weights,
      cache.layers,
      this.#layers,
      [numAttentionHeads, headDim, intermediateSize, activations[hiddenAct]],
      [rmsNormEps, model.layers[0]!.self_attn.scale, config.attnLogitSoftcapping ?? 0],
    ] as const
  }

  /** Turns [n, headDim / 2] as cos and sin side by side, [n, width]; what heads are filled up with stays 0 by any. */
  #pairs(turns: Tensor): Tensor {
    return filledUp(torch.viewAsReal(turns).flatten(1, 2), lanes, 1).contiguous()
  }
}

/** [n, 4]: slot and position of each row, the slot that lends its first places, and how many. */
function placesOf({
  slots,
  positions,
  shared,
}: Pick<DecodeRows, "slots" | "positions" | "shared">): Int32Array {
  const places = new Int32Array(4 * slots.length)
  for (const [i, slot] of slots.entries())
    places.set([slot, positions[i]!, shared[2 * i]!, shared[2 * i + 1]!], 4 * i)
  return places
}

const none = (): Tensor => torch.zeros([0])

/** The twelve tensors of one layer, in the order of the kernel's `Weight`. */
function layerWeights(layer: DecoderLayer, config: ModelConfig): Tensor[] {
  const { self_attn, mlp, pre_feedforward_layernorm, post_attention_layernorm, post_feedforward_layernorm } =
    layer
  const { numAttentionHeads, headDim } = config
  const heads = (x: Tensor): Tensor => filledUp(x.unflatten(0, [-1, headDim]), lanes, 1).flatten(0, 1)
  const qkv = queryKeyValue(self_attn)
  const output = affineWeight(self_attn.o_proj)
  const mixed = filledUp(output.weight.unflatten(1, [numAttentionHeads, headDim]), lanes, 2).flatten(1, 2)
  const [gate, up, down] = [mlp.gate_proj, mlp.up_proj, mlp.down_proj].map(affineWeight)
  const feedNorm = pre_feedforward_layernorm ?? post_attention_layernorm
  const headScale = (norm: Norm | undefined): Tensor =>
    norm
      ? scaleOf(norm)
          .indexSelect(0, torch.tensor(Int32Array.from(sideBySide(headDim))))
          .contiguous()
      : none()
  const biasOf = (bias: Tensor | null): Tensor => (bias ? panelBias(bias) : none())
  const zeros = (weight: Tensor): Tensor => torch.zeros([weight.shape[0]!])
  const gateBias =
    gate!.bias || up!.bias ? gated(gate!.bias ?? zeros(gate!.weight), up!.bias ?? zeros(up!.weight)) : null
  return [
    panelsOf(folded(heads(qkv.weight), layer.input_layernorm)),
    biasOf(qkv.bias && heads(qkv.bias)),
    headScale(self_attn.q_norm),
    headScale(self_attn.k_norm),
    panelsOf(mixed),
    biasOf(output.bias),
    pre_feedforward_layernorm ? scaleOf(post_attention_layernorm).clone() : none(),
    panelsOf(folded(gated(gate!.weight, up!.weight), feedNorm)),
    biasOf(gateBias),
    panelsOf(down!.weight),
    biasOf(down!.bias),
    post_feedforward_layernorm ? scaleOf(post_feedforward_layernorm).clone() : none(),
  ]
}
