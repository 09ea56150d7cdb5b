/**
 * The transformer: token embedding, pre-normed attention and gated feed-forward blocks, final norm (Touvron et al.,
 * LLaMA, 2023, §2.2; Gemma 2 report, 2024, §2 for the norms after the blocks). Module and parameter names are those
 * of the checkpoints.
 */
import * as torch from "../../torch/index.ts"
import { type Dtype, nn, type Tensor } from "../../torch/index.ts"
import { architectures } from "./architectures.ts"
import { Attention, type AttentionContext } from "./attention.ts"
import { visibleKeys } from "./attention-mask.ts"
import { contextLength, type HiddenAct, type LayerType, type ModelConfig } from "./config.ts"
import { fusedAddNorm, fusedNorm, fusedSwiglu } from "./fused-operators.ts"
import type { KeyValueCache } from "./kv-cache.ts"
import type { Placement } from "./placement.ts"
import { normOf, type ZeroCenteredRMSNorm } from "./rms-norm.ts"
import { RotaryEmbedding, type Rotation } from "./rope.ts"
import type { Packing } from "./shared-prompts.ts"

const { gelu, silu } = nn.functional

const activations: Record<HiddenAct, (x: Tensor) => Tensor> = {
  silu,
  gelu: x => gelu(x),
  gelu_pytorch_tanh: x => gelu(x, { approximate: "tanh" }),
}

/** A gated linear unit: (act(x·gate) ⊙ x·up)·down (Shazeer, GLU Variants Improve Transformer, 2020). */
export class FeedForward extends nn.Module {
  readonly gate_proj: nn.Linear
  readonly up_proj: nn.Linear
  readonly down_proj: nn.Linear
  readonly activation: (x: Tensor) => Tensor
  readonly #isSwiglu: boolean

  constructor(
    { hiddenSize, intermediateSize, hiddenAct, mlpBias: bias }: ModelConfig,
    placement: Placement = {},
  ) {
    super()
    this.gate_proj = new nn.Linear(hiddenSize, intermediateSize, { bias, ...placement })
    this.up_proj = new nn.Linear(hiddenSize, intermediateSize, { bias, ...placement })
    this.down_proj = new nn.Linear(intermediateSize, hiddenSize, { bias, ...placement })
    this.activation = activations[hiddenAct]
    this.#isSwiglu = hiddenAct === "silu"
  }

  /** `fused`: by the addon's own operators where they have what this layer is made of. */
  forward(x: Tensor, fused = false): Tensor {
    const [gate, up] = [this.gate_proj.forward(x), this.up_proj.forward(x)]
    const gated = fused && this.#isSwiglu ? fusedSwiglu(gate, up) : this.activation(gate).mul(up)
    return this.down_proj.forward(gated)
  }
}

type Norm = nn.RMSNorm | ZeroCenteredRMSNorm

export class DecoderLayer extends nn.Module {
  readonly self_attn: Attention
  readonly mlp: FeedForward
  readonly input_layernorm: Norm
  /** Before the feed-forward layer; in families that norm after each block, after attention. */
  readonly post_attention_layernorm: Norm
  readonly pre_feedforward_layernorm: Norm | undefined
  readonly post_feedforward_layernorm: Norm | undefined
  readonly type: LayerType

  constructor(config: ModelConfig, layer: number, placement: Placement = {}) {
    super()
    const norm = (): Norm => normOf(config, config.hiddenSize, placement)
    const { postNorm } = architectures[config.modelType]
    this.type = config.layerTypes[layer]!
    this.self_attn = new Attention(config, layer, placement)
    this.mlp = new FeedForward(config, placement)
    this.input_layernorm = norm()
    this.post_attention_layernorm = norm()
    this.pre_feedforward_layernorm = postNorm ? norm() : undefined
    this.post_feedforward_layernorm = postNorm ? norm() : undefined
  }

  /** x [B, T, D] → [B, T, D] */
  forward(x: Tensor, context: AttentionContext): Tensor {
    const fused = isFused(context)
    const norm = (of: Norm, y: Tensor): Tensor => (fused ? fusedNorm(of, y) : of.forward(y))
    const addNorm = (of: Norm, y: Tensor, delta: Tensor): [Tensor, Tensor] => {
      if (fused) return fusedAddNorm(of, y, delta)
      const sum = y.add(delta)
      return [sum, of.forward(sum)]
    }
    const attended = this.self_attn.forward(norm(this.input_layernorm, x), context)
    if (!this.pre_feedforward_layernorm || !this.post_feedforward_layernorm) {
      const [y, normed] = addNorm(this.post_attention_layernorm, x, attended)
      return y.add(this.mlp.forward(normed, fused))
    }
    const delta = norm(this.post_attention_layernorm, attended)
    const [y, normed] = addNorm(this.pre_feedforward_layernorm, x, delta)
    return y.add(norm(this.post_feedforward_layernorm, this.mlp.forward(normed, fused)))
  }
}

/** Whether the addon's own operators take such a pass. */
const isFused = ({ packing }: Pick<AttentionContext, "packing">): boolean =>
  packing !== undefined && "segments" in packing

/** The decoder without its output layer. */
export class Decoder extends nn.Module {
  readonly config: ModelConfig
  readonly embed_tokens: nn.Embedding
  readonly layers: DecoderLayer[]
  readonly norm: Norm
  readonly #rotary: Readonly<Record<LayerType, RotaryEmbedding>>

  constructor(config: ModelConfig, placement: Placement = {}) {
    super()
    this.config = config
    this.embed_tokens = new nn.Embedding(config.vocabSize, config.hiddenSize, placement)
    this.layers = config.layerTypes.map((_, layer) => new DecoderLayer(config, layer, placement))
    this.norm = normOf(config, config.hiddenSize, placement)
    const { ropeLocalBaseFreq } = config
    const rotary = new RotaryEmbedding(config)
    this.#rotary = {
      full_attention: rotary,
      sliding_attention:
        ropeLocalBaseFreq === null
          ? rotary
          : new RotaryEmbedding({ ...config, ropeTheta: ropeLocalBaseFreq, ropeScaling: null }),
    }
  }

  /**
   * ids [B, T] → hidden states [B, T, D]. Without a cache the rows are whole sequences, filled up on the right
   * where they differ in length: no token sees a later one, so the fill changes nothing before it. With a cache
   * the T tokens follow those it holds.
   */
  forward(ids: Tensor, cache?: KeyValueCache): Tensor {
    const length = ids.shape[1]!
    const start = cache?.length ?? 0
    const limit = contextLength(this.config)
    if (start + length > limit)
      throw new RangeError(
        `the model reads at most ${limit} tokens (maxPositionEmbeddings), got ${start + length}`,
      )
    let x = this.embed(ids)
    const places = torch.arange(start, start + length, { device: ids.device }) // [T]
    const padding = cache?.padding
    const positions = padding ? places.unsqueeze(0).sub(padding.unsqueeze(1)).clamp(0) : places
    const contexts: Partial<Record<LayerType, AttentionContext>> = {}
    for (const layer of this.layers) {
      const context = (contexts[layer.type] ??= {
        rotation: this.rotation(layer.type, positions, x.dtype),
        mask: visibleKeys(places, start + length, { padding, window: this.window(layer.type) }),
        cache,
      })
      x = layer.forward(x, context)
    }
    cache?.advance(length)
    return this.norm.forward(x)
  }

  /**
   * The different tokens of sequences that share prompts, ids [N] at `positions` [N], the longest sequence of `width`
   * tokens → hidden states [N, D].
   */
  forwardPacked(ids: Tensor, positions: Tensor, packing: Packing, width: number): Tensor {
    const limit = contextLength(this.config)
    if (width > limit)
      throw new RangeError(`the model reads at most ${limit} tokens (maxPositionEmbeddings), got ${width}`)
    let x = this.embed(ids.unsqueeze(0))
    const places = (length: number): Tensor => torch.arange(0, length, { device: ids.device })
    const contexts: Partial<Record<LayerType, AttentionContext>> = {}
    for (const layer of this.layers) {
      const window = this.window(layer.type)
      const context = (contexts[layer.type] ??= {
        rotation: this.rotation(layer.type, positions, x.dtype),
        packing,
        window,
        maskOf: length => visibleKeys(places(length), length, { window }),
      })
      x = layer.forward(x, context)
    }
    return (isFused({ packing }) ? fusedNorm(this.norm, x) : this.norm.forward(x)).squeeze(0)
  }

  /** Token embeddings as the first layer takes them: ids [B, T] → [B, T, D]. */
  embed(ids: Tensor): Tensor {
    const x = this.embed_tokens.forward(ids)
    return this.embeddingScale === 1 ? x : x.mul(this.embeddingScale)
  }

  /** What token embeddings are multiplied by. */
  get embeddingScale(): number {
    const { scaledEmbedding } = architectures[this.config.modelType]
    return scaledEmbedding ? rounded(Math.sqrt(this.config.hiddenSize), this.embed_tokens.weight.dtype) : 1
  }

  /** How far queries and keys at `positions` turn in layers of one type. */
  rotation(type: LayerType, positions: Tensor, dtype: Dtype): Rotation {
    return this.#rotary[type].at(positions, dtype)
  }

  /** How many tokens a layer's query sees; undefined: all before it. */
  window(type: LayerType): number | undefined {
    return type === "sliding_attention" ? (this.config.slidingWindow ?? undefined) : undefined
  }
}

/** x as `dtype` holds it: in bfloat16 the models were trained with √3072 = 55.5. */
const rounded = (x: number, dtype: Dtype): number => torch.tensor(x, { dtype: "float64" }).to(dtype).item()
