/** A decoder with its output layer: what reads token ids and says how likely each next token is. */
import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"
import { readCheckpoint, writeCheckpoint } from "./checkpoint.ts"
import { type ModelConfig, type ModelOptions, modelConfig } from "./config.ts"
import { Decoder } from "./decoder.ts"
import type { KeyValueCache } from "./kv-cache.ts"
import { softCap } from "./soft-capping.ts"

export class LanguageModel extends nn.Module {
  readonly config: ModelConfig
  readonly model: Decoder
  /** Undefined where the embedding serves as output layer too. */
  readonly lm_head: nn.Linear | undefined

  /** Allocates the weights; `create` and `fromPretrained` also fill them. */
  constructor(config: ModelConfig) {
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
  static create(options: ModelOptions, { seed }: { seed: number }): LanguageModel {
    const config = modelConfig(options)
    const model = new LanguageModel(config)
    const generator = new torch.Generator().manualSeed(seed)
    torch.noGrad(() => {
      for (const [name, weight] of model.namedParameters()) {
        if (weight.dim() === 1) {
          if (name.endsWith(".bias")) weight.zero_()
          continue
        }
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
    const logits = this.lm_head
      ? this.lm_head.forward(hidden)
      : nn.functional.linear(hidden, this.model.embed_tokens.weight)
    return softCap(logits, this.config.finalLogitSoftcapping)
  }

  /** ids [B, T] → logits [B, T, V]. */
  forward(ids: Tensor, cache?: KeyValueCache): Tensor {
    return this.head(this.model.forward(ids, cache))
  }
}
