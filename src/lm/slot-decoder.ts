/**
 * A model's forward pass for sampling on the CPU in float32, by the addon's own kernels (`src/torch/native/decode-layers.cc`):
 * the same function as `LanguageModel.forward`, all layers in one call. The rows of a call are tokens, whether of one
 * prompt or the next ones of many sequences, and each is computed alike in any company, bit for bit.
 */
import type { Device, Dtype, nn, Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import { affineWeight } from "./affine-weight.ts"
import type { LayerType, ModelConfig } from "./config.ts"
import type { DecodeRows } from "./decode-rows.ts"
import type { DecoderLayer } from "./decoder.ts"
import { filledUp, gated, panelBias, panelsOf } from "./panels.ts"
import { queryKeyValue } from "./query-key-value.ts"
import { ZeroCenteredRMSNorm } from "./rms-norm.ts"
import { RotaryTurns, sideBySide } from "./rotary-turns.ts"
import type { SamplingDecoder, SlotPrompt } from "./sampling-decoder.ts"
import type { SlotCache } from "./slot-cache.ts"
import type { LanguageModel } from "./transformer.ts"

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
    this.#headBias = bias ?? null
  }

  reserve(length: number): void {
    this.#turns.reserve(length)
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
    const places = new Int32Array(4 * slots.length)
    for (const [i, slot] of slots.entries()) {
      places[4 * i] = slot
      places[4 * i + 1] = positions[i]!
      places[4 * i + 2] = shared[2 * i]!
      places[4 * i + 3] = shared[2 * i + 1]!
    }
    const at = torch.tensor(positions)
    const turns = this.#kinds.map(kind => this.#pairs(this.#turns.at(kind, at)))
    return this.logits(this.#decode(tokens, places, turns, cache))
  }

  logits(hidden: Tensor): Tensor {
    const { vocabSize, rmsNormEps, finalLogitSoftcapping: cap } = this.#model.config
    const kernel = torch.operator("etude::panel_linear")
    const logits = kernel.call([hidden, this.#head, this.#headBias, vocabSize, rmsNormEps]) as Tensor
    return cap === null ? logits : logits.div_(cap).tanh_().mul_(cap)
  }

  dispose(): void {
    this.#turns.dispose()
    for (const tensor of [...this.#weights, this.#head, this.#headBias]) tensor?.dispose()
  }

  /** Hidden states [n, D] of the last layer for tokens at `places` [n, 4]. */
  #decode(tokens: Int32Array, places: Int32Array, turns: Tensor[], cache: SlotCache): Tensor {
    const { config, model } = this.#model
    const { numAttentionHeads, headDim, intermediateSize, hiddenAct, rmsNormEps } = config
    const kernel = torch.operator("etude::decode_layers")
    return kernel.call([
      model.embed(torch.tensor(tokens)),
      torch.tensor(places, { shape: [tokens.length, 4] }),
      turns,
      this.#weights,
      cache.layers,
      this.#layers,
      [numAttentionHeads, headDim, intermediateSize, activations[hiddenAct]],
      [rmsNormEps, model.layers[0]!.self_attn.scale, config.attnLogitSoftcapping ?? 0],
    ]) as Tensor
  }

  /** Turns [n, headDim / 2] as cos and sin side by side, [n, width]; what heads are filled up with stays 0 by any. */
  #pairs(turns: Tensor): Tensor {
    return filledUp(torch.viewAsReal(turns).flatten(1, 2), lanes, 1).contiguous()
  }
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
