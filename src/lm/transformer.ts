/**
 * A Llama-type decoder: token embedding, pre-normed attention and gated feed-forward blocks, final norm, output
 * layer (Touvron et al., LLaMA, 2023, §2.2). Module and parameter names are those of the checkpoints.
 */
import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"
import { Attention, type AttentionContext } from "./attention.ts"
import { readCheckpoint, writeCheckpoint } from "./checkpoint.ts"
import { type LlamaConfig, type LlamaOptions, llamaConfig } from "./config.ts"
import type { KeyValueCache } from "./kv-cache.ts"
import { rotation } from "./rope.ts"

const { silu } = nn.functional

/** SwiGLU: (silu(x·gate) ⊙ x·up)·down (Shazeer, GLU Variants Improve Transformer, 2020). */
export class FeedForward extends nn.Module {
  readonly gate_proj: nn.Linear
  readonly up_proj: nn.Linear
  readonly down_proj: nn.Linear

  constructor({ hiddenSize, intermediateSize }: LlamaConfig) {
    super()
    this.gate_proj = new nn.Linear(hiddenSize, intermediateSize, { bias: false })
    this.up_proj = new nn.Linear(hiddenSize, intermediateSize, { bias: false })
    this.down_proj = new nn.Linear(intermediateSize, hiddenSize, { bias: false })
  }

  forward(x: Tensor): Tensor {
    return this.down_proj.forward(silu(this.gate_proj.forward(x)).mul(this.up_proj.forward(x)))
  }
}

export class DecoderLayer extends nn.Module {
  readonly self_attn: Attention
  readonly mlp: FeedForward
  readonly input_layernorm: nn.RMSNorm
  readonly post_attention_layernorm: nn.RMSNorm

  constructor(config: LlamaConfig, layer: number) {
    super()
    const { hiddenSize, rmsNormEps: eps } = config
    this.self_attn = new Attention(config, layer)
    this.mlp = new FeedForward(config)
    this.input_layernorm = new nn.RMSNorm(hiddenSize, { eps })
    this.post_attention_layernorm = new nn.RMSNorm(hiddenSize, { eps })
  }

  /** x [B, T, D] → [B, T, D] */
  forward(x: Tensor, context: AttentionContext): Tensor {
    const attended = x.add(this.self_attn.forward(this.input_layernorm.forward(x), context))
    return attended.add(this.mlp.forward(this.post_attention_layernorm.forward(attended)))
  }
}

/** The decoder without its output layer. */
export class Decoder extends nn.Module {
  readonly config: LlamaConfig
  readonly embed_tokens: nn.Embedding
  readonly layers: DecoderLayer[]
  readonly norm: nn.RMSNorm

  constructor(config: LlamaConfig) {
    super()
    this.config = config
    this.embed_tokens = new nn.Embedding(config.vocabSize, config.hiddenSize)
    this.layers = Array.from({ length: config.numHiddenLayers }, (_, i) => new DecoderLayer(config, i))
    this.norm = new nn.RMSNorm(config.hiddenSize, { eps: config.rmsNormEps })
  }

  /**
   * ids [B, T] → hidden states [B, T, D]. Without a cache the rows are whole sequences, filled up on the right
   * where they differ in length: no token sees a later one, so the fill changes nothing before it. With a cache
   * the T tokens follow those it holds.
   */
  forward(ids: Tensor, cache?: KeyValueCache): Tensor {
    const { headDim, ropeTheta, maxPositionEmbeddings } = this.config
    const length = ids.shape[1]!
    const start = cache?.length ?? 0
    if (start + length > maxPositionEmbeddings)
      throw new RangeError(
        `the model reads at most ${maxPositionEmbeddings} tokens (maxPositionEmbeddings), got ${start + length}`,
      )
    const places = torch.arange(start, start + length, { device: ids.device }) // [T]
    const padding = cache?.padding
    const positions = padding ? places.unsqueeze(0).sub(padding.unsqueeze(1)).clamp(0) : places
    const context: AttentionContext = {
      rotation: rotation(positions, headDim, ropeTheta),
      mask: visible(places, start + length, padding),
      cache,
    }
    let x = this.embed_tokens.forward(ids)
    for (const layer of this.layers) x = layer.forward(x, context)
    cache?.advance(length)
    return this.norm.forward(x)
  }
}

/**
 * Which of S keys each query at `places` [T] sees: those up to its own place, but no padding. Undefined where
 * plain causality (T = S) or everything (T = 1) says the same.
 */
function visible(places: Tensor, keys: number, padding: Tensor | undefined): Tensor | undefined {
  const queries = places.shape[0]!
  if (!padding && (queries === keys || queries === 1)) return undefined
  const columns = torch.arange(0, keys, { device: places.device }) // [S]
  const rows = places.unsqueeze(1) // [T, 1]
  const causal = columns.le(rows) // [T, S]
  if (!padding) return causal
  const real = columns.ge(padding.reshape([-1, 1, 1, 1])) // [B, 1, 1, S]
  // padding sees itself: a query that sees nothing would be NaN, and 0·NaN spreads
  return real.logicalAnd(causal).logicalOr(columns.eq(rows))
}

export class LanguageModel extends nn.Module {
  readonly config: LlamaConfig
  readonly model: Decoder
  /** Undefined where the embedding serves as output layer too. */
  readonly lm_head: nn.Linear | undefined

  /** Allocates the weights; `create` and `fromPretrained` also fill them. */
  constructor(config: LlamaConfig) {
    super()
    this.config = config
    this.model = new Decoder(config)
    if (!config.tieWordEmbeddings)
      this.lm_head = new nn.Linear(config.hiddenSize, config.vocabSize, { bias: false })
  }

  /**
   * A model from scratch: matrices from N(0, initializerRange²), norms 1; the two matrices that write into the
   * residual stream, o_proj and down_proj, smaller by √(2·layers), so that its variance does not grow with depth
   * (Radford et al., GPT-2, 2019, §2.3).
   */
  static create(options: LlamaOptions, { seed }: { seed: number }): LanguageModel {
    const config = llamaConfig(options)
    const model = new LanguageModel(config)
    const generator = new torch.Generator().manualSeed(seed)
    torch.noGrad(() => {
      for (const [name, weight] of model.namedParameters()) {
        if (weight.dim() === 1) continue
        const residual = /\.(o_proj|down_proj)\.weight$/.test(name)
        const std = config.initializerRange / (residual ? Math.sqrt(2 * config.numHiddenLayers) : 1)
        weight.normal_(0, std, { generator })
      }
    })
    return model
  }

  /** Reads config.json and model.safetensors of `folder`. */
  static fromPretrained(folder: string): LanguageModel {
    const { config, tensors } = readCheckpoint(folder)
    const model = new LanguageModel(config)
    model.loadStateDict(tensors)
    return model
  }

  /** A model with the same weights in memory of its own. */
  clone(): LanguageModel {
    const copy = new LanguageModel(this.config)
    copy.loadStateDict(this.stateDict())
    return copy
  }

  /** Writes config.json and model.safetensors into `folder`, as transformers reads them. */
  save(folder: string): void {
    writeCheckpoint(folder, this.config, this.stateDict())
  }

  /** Hidden states [..., D] → logits [..., V]. */
  head(hidden: Tensor): Tensor {
    if (this.lm_head) return this.lm_head.forward(hidden)
    return nn.functional.linear(hidden, this.model.embed_tokens.weight)
  }

  /** ids [B, T] → logits [B, T, V]. */
  forward(ids: Tensor, cache?: KeyValueCache): Tensor {
    return this.head(this.model.forward(ids, cache))
  }
}
