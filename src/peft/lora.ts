/**
 * LoRA (Hu et al., 2021, §4.1): a frozen linear layer W₀ gets a trained update of rank r,
 *
 *     y = W₀x + s·B(Ax),   s = α / r,   A [r, in],  B [out, r]
 *
 * A starts as Kaiming-uniform with a = √5 and B as zero, so that the model starts unchanged. With `useRslora`
 * s = α/√r (Kalajdzievski, 2023). Names and defaults are those of PEFT's LoraConfig.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as torch from "../torch/index.ts"
import { nn, type Tensor } from "../torch/index.ts"

export interface LoraConfig {
  /** r, at least 1. Default 8. */
  r?: number
  /** α. Default 8. */
  loraAlpha?: number
  /** Dropout before A, in training. Default 0. */
  loraDropout?: number
  /** Last parts of the names of the linear layers to adapt. Default q_proj and v_proj. */
  targetModules?: readonly string[]
  useRslora?: boolean
  /** Of the random numbers in A. Default 0. */
  seed?: number
}

interface StoredLoraLinear {
  fields: Pick<LoraLinear, "base_layer" | "lora_A" | "lora_B" | "dropout" | "scaling" | "training">
  merged: boolean
}

/** A linear layer with its update. */
export class LoraLinear extends nn.Module {
  readonly base_layer: nn.Linear
  readonly lora_A: nn.Linear
  readonly lora_B: nn.Linear
  readonly dropout: nn.Dropout
  readonly scaling: number
  #merged = false

  constructor(base: nn.Linear, config: Required<LoraConfig>, generator: torch.Generator) {
    super()
    const { r, loraAlpha, loraDropout, useRslora } = config
    const { dtype, device } = base.weight
    this.base_layer = base
    this.lora_A = new nn.Linear(base.inFeatures, r, { bias: false, dtype, device })
    this.lora_B = new nn.Linear(r, base.outFeatures, { bias: false, dtype, device })
    this.dropout = new nn.Dropout(loraDropout)
    this.scaling = loraAlpha / (useRslora ? Math.sqrt(r) : r)
    const bound = 1 / Math.sqrt(base.inFeatures) // Kaiming-uniform with a = √5
    torch.noGrad(() => {
      this.lora_A.weight.uniform_(-bound, bound, { generator })
      this.lora_B.weight.zero_()
    })
  }

  /** What the layer is made of, for a notebook's cache. */
  [Symbol.for("etude.store")](): object {
    const { base_layer, lora_A, lora_B, dropout, scaling, training } = this
    const fields = { base_layer, lora_A, lora_B, dropout, scaling, training }
    return { module: "etude/peft", restore: "restoreLoraLinear", data: { fields, merged: this.#merged } }
  }

  /** @internal */
  static restore({ fields, merged }: StoredLoraLinear): LoraLinear {
    const { base_layer, lora_A } = fields
    const config = {
      r: lora_A.outFeatures,
      loraAlpha: 1,
      loraDropout: 0,
      useRslora: false,
      targetModules: [],
      seed: 0,
    }
    const layer = new LoraLinear(base_layer, config, new torch.Generator())
    layer.#merged = merged
    return Object.assign(layer, fields)
  }

  get inFeatures(): number {
    return this.base_layer.inFeatures
  }

  get outFeatures(): number {
    return this.base_layer.outFeatures
  }

  get isMerged(): boolean {
    return this.#merged
  }

  /** x [..., in] → [..., out] */
  forward(x: Tensor): Tensor {
    const base = this.base_layer.forward(x)
    if (this.#merged) return base
    return base.add(this.lora_B.forward(this.lora_A.forward(this.dropout.forward(x))).mul(this.scaling))
  }

  /** s·BA [out, in] */
  delta(): Tensor {
    return this.lora_B.weight.matmul(this.lora_A.weight).mul(this.scaling)
  }

  /** Adds the update to W₀ (or takes it out again), so that the forward pass costs what it did before. */
  setMerged(merged: boolean): void {
    if (merged === this.#merged) return
    torch.noGrad(() =>
      torch.scope(() => {
        if (merged) this.base_layer.weight.add_(this.delta())
        else this.base_layer.weight.sub_(this.delta())
      }),
    )
    this.#merged = merged
  }
}

/** The adapter of one model: its layers by their path in the model. */
export class LoraAdapter {
  readonly config: Required<LoraConfig>
  readonly layers: ReadonlyMap<string, LoraLinear>

  constructor(config: Required<LoraConfig>, layers: ReadonlyMap<string, LoraLinear>) {
    this.config = config
    this.layers = layers
  }

  /** What the adapter is made of, for a notebook's cache. */
  [Symbol.for("etude.store")](): object {
    const { config, layers } = this
    return { module: "etude/peft", restore: "restoreLoraAdapter", data: { config, layers } }
  }

  /** What is trained. */
  parameters(): Tensor[] {
    return [...this.layers.values()].flatMap(layer => [layer.lora_A.weight, layer.lora_B.weight])
  }

  merge(): void {
    for (const layer of this.layers.values()) layer.setMerged(true)
  }

  unmerge(): void {
    for (const layer of this.layers.values()) layer.setMerged(false)
  }

  /** Writes PEFT's layout: adapter_model.safetensors, then adapter_config.json. */
  save(folder: string): void {
    const { r, loraAlpha, loraDropout, targetModules, useRslora } = this.config
    mkdirSync(folder, { recursive: true })
    const tensors = [...this.layers].flatMap(([path, { lora_A, lora_B }]): [string, Tensor][] => [
      [tensorName(path, "lora_A"), lora_A.weight.detach()],
      [tensorName(path, "lora_B"), lora_B.weight.detach()],
    ])
    torch.saveSafetensors(join(folder, "adapter_model.safetensors"), Object.fromEntries(tensors), {
      format: "pt",
    })
    const json = {
      peft_type: "LORA",
      task_type: "CAUSAL_LM",
      base_model_name_or_path: null,
      inference_mode: true,
      r,
      lora_alpha: loraAlpha,
      lora_dropout: loraDropout,
      target_modules: targetModules,
      use_rslora: useRslora,
      bias: "none",
      fan_in_fan_out: false,
    }
    const path = join(folder, "adapter_config.json")
    writeFileSync(`${path}.part`, `${JSON.stringify(json, null, 2)}\n`)
    renameSync(`${path}.part`, path)
  }

  /** Reads what `save` or PEFT wrote for the same layers and rank. Nothing changes when anything is wrong. */
  load(folder: string): void {
    const path = join(folder, "adapter_config.json")
    const { peft_type, r } = JSON.parse(readFileSync(path, "utf8")) as { peft_type?: string; r?: number }
    if (peft_type !== "LORA" || r !== this.config.r)
      throw new Error(
        `${path}: expected a LORA adapter of rank ${this.config.r}, found ${peft_type} of rank ${r}`,
      )
    const tensors = torch.loadSafetensors(join(folder, "adapter_model.safetensors"))
    const wanted = [...this.layers].flatMap(([layer, { lora_A, lora_B }]): [string, Tensor][] => [
      [tensorName(layer, "lora_A"), lora_A.weight],
      [tensorName(layer, "lora_B"), lora_B.weight],
    ])
    for (const [name, own] of wanted) {
      const found = tensors[name]
      if (String(found?.shape) !== String(own.shape))
        throw new Error(
          `${folder}: expected ${name} of shape [${own.shape}], found ${found ? `[${found.shape}]` : "none"}`,
        )
    }
    const wasMerged = [...this.layers.values()].some(layer => layer.isMerged)
    this.unmerge()
    torch.noGrad(() => {
      for (const [name, own] of wanted) own.copy_(tensors[name]!)
    })
    if (wasMerged) this.merge()
  }
}

/** @internal */
export const restoreLoraLinear = (data: StoredLoraLinear): LoraLinear => LoraLinear.restore(data)

/** @internal */
export const restoreLoraAdapter = ({
  config,
  layers,
}: {
  config: Required<LoraConfig>
  layers: Map<string, LoraLinear>
}): LoraAdapter => new LoraAdapter(config, layers)

const tensorName = (path: string, part: "lora_A" | "lora_B"): string =>
  `base_model.model.${path}.${part}.weight`

/**
 * Freezes `model` and puts a LoRA update beside each linear layer whose name ends in one of `targetModules`.
 * Throws when there is none.
 */
export function applyLora(model: nn.Module, options: LoraConfig = {}): LoraAdapter {
  const config: Required<LoraConfig> = {
    r: 8,
    loraAlpha: 8,
    loraDropout: 0,
    targetModules: ["q_proj", "v_proj"],
    useRslora: false,
    seed: 0,
    ...options,
  }
  if (!Number.isInteger(config.r) || config.r < 1)
    throw new RangeError(`applyLora: expected a rank r of 1 or more, got ${config.r}`)
  const found = [...model.namedModules()].flatMap(([path, owner]) =>
    owner
      .namedChildren()
      .filter(([name, child]) => child instanceof nn.Linear && config.targetModules.includes(name))
      .map(([name, child]) => ({
        path: path ? `${path}.${name}` : name,
        owner,
        name,
        linear: child as nn.Linear,
      })),
  )
  if (found.length === 0)
    throw new Error(`applyLora: no linear layer of the model is named ${config.targetModules.join(", ")}`)
  model.requiresGrad_(false)
  const generator = new torch.Generator().manualSeed(config.seed)
  const layers = new Map(
    found.map(({ path, owner, name, linear }) => {
      const adapted = new LoraLinear(linear, config, generator)
      Reflect.set(owner, name, adapted)
      return [path, adapted] as const
    }),
  )
  return new LoraAdapter(config, layers)
}
