/** A decoder with its output layer: what reads token ids and says how likely each next token is. */
import * as torch from "../torch/index.ts"
import { type Device, type Dtype, nn, type SafetensorsFile, type Tensor } from "../torch/index.ts"
import { checkTensors, readCheckpoint, writeCheckpoint } from "./checkpoints/checkpoint.ts"
import type { GenerationConfig } from "./checkpoints/generation-config.ts"
import { architectures } from "./model/architectures.ts"
import { contextLength, type ModelConfig, type ModelOptions, modelConfig } from "./model/config.ts"
import { Decoder } from "./model/decoder.ts"
import type { KeyValueCache } from "./model/kv-cache.ts"
import type { Placement } from "./model/placement.ts"
import { softCap } from "./model/soft-capping.ts"
import type { CharacterTokenizer } from "./tokenizers/character-tokenizer.ts"
import type { PretrainedTokenizer } from "./tokenizers/pretrained-tokenizer.ts"
import { readTokenizer } from "./tokenizers/read-tokenizer.ts"

export class LanguageModel extends nn.Module {
  readonly config: ModelConfig
  readonly model: Decoder
  /** Undefined where the embedding serves as output layer too. */
  readonly lm_head: nn.Linear | undefined
  /** What generation_config.json says; empty for a model made here. */
  generationConfig: GenerationConfig = {}
  /** What turns text into its tokens, where the model's folder has it or it was given. */
  tokenizer: PretrainedTokenizer | CharacterTokenizer | undefined

  /** Allocates the weights; `create` and `fromPretrained` also fill them. */
  constructor(config: ModelConfig, placement: Placement = {}) {
    super()
    this.config = config
    this.model = new Decoder(config, placement)
    if (!config.tieWordEmbeddings)
      this.lm_head = new nn.Linear(config.hiddenSize, config.vocabSize, { bias: false, ...placement })
  }

  /** A model whose weights are what `weightOf` returns for each name; no memory is taken but theirs. */
  static #of(
    config: ModelConfig,
    weightOf: (name: string, shape: readonly number[]) => Tensor,
  ): LanguageModel {
    const model = new LanguageModel(config, { device: "meta" })
    for (const [path, module] of model.namedModules())
      for (const [field, value] of Object.entries(module))
        if (value instanceof nn.Parameter)
          Reflect.set(module, field, new nn.Parameter(weightOf(`${path}.${field}`, value.shape)))
    return model
  }

  /**
   * A model from scratch: matrices from N(0, initializerRange²), norms the identity, biases 0; the two matrices that
   * write into the residual stream, o_proj and down_proj, smaller by √(2·layers), so that its variance does not grow
   * with depth (Radford et al., GPT-2, 2019, §2.3). Default: float32 on the CPU.
   */
  static create(options: ModelOptions, { seed, dtype, device }: { seed: number } & Placement): LanguageModel {
    const config = modelConfig(options)
    const generator = new torch.Generator().manualSeed(seed) // the CPU's: the same weights on every device
    const residual = 1 / Math.sqrt(2 * config.numHiddenLayers)
    return torch.noGrad(() =>
      LanguageModel.#of(config, (name, shape) => {
        const weight = torch.zeros(shape)
        if (shape.length > 1) {
          const writes = /\.(o_proj|down_proj)\.weight$/.test(name)
          weight.normal_(0, config.initializerRange * (writes ? residual : 1), { generator })
        } else if (name.endsWith("norm.weight") && !architectures[config.modelType].zeroCenteredNorm) {
          weight.fill_(1)
        }
        return moved(weight, { dtype, device })
      }),
    )
  }

  /**
   * Reads a folder in Hugging Face's layout: config.json, model.safetensors (or several and their index) and, where
   * they are there, generation_config.json, tokenizer.json and tokenizer_config.json. `dtype` "auto" (the default) is
   * the type that config.json names. The files are mapped and read tensor by tensor into memory of the model's own.
   * Throws with the names of all tensors that are missing, not expected, or of another shape.
   */
  static fromPretrained(
    folder: string,
    { dtype = "auto", device }: { dtype?: Dtype | "auto"; device?: Device } = {},
  ): LanguageModel {
    const { config, generationConfig, weights, dtype: stored } = readCheckpoint(folder)
    const file = relevant(config, weights)
    const shapes = new LanguageModel(config, { device: "meta" }).namedParameters()
    checkTensors(new Map(shapes.map(([name, { shape }]) => [name, shape])), file)
    const model = torch.noGrad(() =>
      LanguageModel.#of(config, (name, shape) =>
        torch.empty(shape, { dtype: dtype === "auto" ? stored : dtype, device }).copy_(file.tensor(name)),
      ),
    )
    model.generationConfig = generationConfig
    model.tokenizer = readTokenizer(folder)
    return model
  }

  /** A model with the same weights in memory of its own. */
  clone(): LanguageModel {
    const { dtype, device } = this.model.embed_tokens.weight
    const copy = new LanguageModel(this.config, { dtype, device })
    copy.loadStateDict(this.stateDict())
    copy.generationConfig = this.generationConfig
    copy.tokenizer = this.tokenizer
    return copy
  }

  /**
   * Writes config.json, the weights, generation_config.json and the tokenizer's files into `folder`, as transformers
   * reads them; weights of more than `maxShardBytes` (default 5 GB) over several files.
   */
  save(folder: string, { maxShardBytes }: { maxShardBytes?: number } = {}): void {
    this.tokenizer?.save(folder)
    writeCheckpoint(folder, this.config, this.stateDict(), {
      generationConfig: this.generationConfig,
      maxShardBytes,
    })
  }

  /** The longest sequence it reads, prompt and completion together. */
  get contextLength(): number {
    return contextLength(this.config)
  }

  /** The tokens that end a completion: generation_config.json's, or else config.json's. */
  get stopTokens(): readonly number[] {
    return [this.generationConfig.eosTokenId ?? this.config.eosTokenId ?? []].flat()
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

/** Tensors that older checkpoints hold although nothing is learned in them, by name. */
const derived = /(^|\.)rotary_emb\.inv_freq$/

/**
 * The file without what a model does not need: angles that older ones stored, and an output layer that is the
 * embedding's copy. Where such a copy differs, config.json is wrong about it.
 */
function relevant(config: ModelConfig, file: SafetensorsFile): SafetensorsFile {
  const [embedding, head] = ["model.embed_tokens.weight", "lm_head.weight"]
  const isTied = config.tieWordEmbeddings && file.names.includes(head)
  if (isTied && file.names.includes(embedding) && !torch.equal(file.tensor(head), file.tensor(embedding)))
    throw new Error(
      `${file.path}: config.json says tie_word_embeddings, but ${head} and ${embedding} are not the same`,
    )
  return { ...file, names: file.names.filter(name => !derived.test(name) && !(isTied && name === head)) }
}

function moved(weight: Tensor, { dtype, device }: Placement): Tensor {
  const typed = dtype ? weight.to(dtype) : weight
  return device ? typed.to(device) : typed
}
