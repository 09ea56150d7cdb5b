/**
 * How models and tokenizers say what they are made of, so that a notebook's cache can keep them (`etude/torch` says
 * the same of tensors and layers). A model is its config and its tensors by their names, as in a checkpoint; layers
 * that something has put in the place of the model's own (adapters) say for themselves how they are stored.
 */
import type { nn, Tensor } from "../torch/index.ts"
import type { GenerationConfig } from "./checkpoints/generation-config.ts"
import { LanguageModel } from "./language-model.ts"
import type { ModelConfig } from "./model/config.ts"
import { CharacterTokenizer } from "./tokenizers/character-tokenizer.ts"
import { PretrainedTokenizer, type TokenizerConfig } from "./tokenizers/pretrained-tokenizer.ts"

const store: unique symbol = Symbol.for("etude.store") as never

interface ModelData {
  config: ModelConfig
  generationConfig: GenerationConfig
  tokenizer: PretrainedTokenizer | CharacterTokenizer | null
  training: boolean
  /** Layers that are not the model's own, by their paths. */
  replaced: Record<string, nn.Module>
  weights: Record<string, Tensor>
}

/** @internal */
export function restoreLanguageModel(data: ModelData): LanguageModel {
  const model = new LanguageModel(data.config, { device: "meta" })
  for (const [path, module] of Object.entries(data.replaced)) setAt(model, path, module)
  for (const [path, tensor] of Object.entries(data.weights)) setAt(model, path, tensor)
  model.generationConfig = data.generationConfig
  model.tokenizer = data.tokenizer ?? undefined
  return model.train(data.training)
}

/** @internal */
export const restoreCharacterTokenizer = (alphabet: string): CharacterTokenizer =>
  new CharacterTokenizer(alphabet)

/** @internal */
export const restorePretrainedTokenizer = ({
  json,
  config,
}: {
  json: object
  config: TokenizerConfig
}): PretrainedTokenizer => new PretrainedTokenizer(json, config)

function setAt(model: nn.Module, path: string, value: unknown): void {
  const steps = path.split(".")
  const last = steps.pop()!
  const owner = steps.reduce((at, step) => Reflect.get(at, step) as object, model as object)
  if (!Reflect.set(owner, last, value)) throw new Error(`the model has no place ${path}`)
}

const ownClasses = new WeakMap<ModelConfig, Set<unknown>>()

/** The classes that a model of this config is made of. */
function classesOf(config: ModelConfig): Set<unknown> {
  let classes = ownClasses.get(config)
  if (!classes) {
    classes = new Set(
      new LanguageModel(config, { device: "meta" }).modules().map(module => module.constructor),
    )
    ownClasses.set(config, classes)
  }
  return classes
}

function storeLanguageModel(this: LanguageModel): object {
  const { config, generationConfig, training } = this
  const own = classesOf(config)
  const replaced: Record<string, nn.Module> = {}
  for (const [path, module] of this.namedModules()) {
    if (own.has(module.constructor) || isWithin(path, replaced)) continue
    if (!Object.hasOwn(module.constructor.prototype as object, store))
      throw new Error(
        `its layer ${path} is a ${module.constructor.name}, which has no Symbol.for("etude.store") method`,
      )
    replaced[path] = module
  }
  const weights = Object.fromEntries(
    [...this.namedParameters(), ...this.namedBuffers()].filter(([path]) => !isWithin(path, replaced)),
  )
  const tokenizer = this.tokenizer ?? null
  const data: ModelData = { config, generationConfig, tokenizer, training, replaced, weights }
  return { module: "etude/lm", restore: "restoreLanguageModel", data }
}

const isWithin = (path: string, replaced: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(replaced).some(place => path === place || path.startsWith(`${place}.`))

function storeCharacterTokenizer(this: CharacterTokenizer): object {
  const data = Array.from({ length: this.vocabSize }, (_, id) => this.decode([id])).join("")
  return { module: "etude/lm", restore: "restoreCharacterTokenizer", data }
}

function storePretrainedTokenizer(this: PretrainedTokenizer): object {
  const { json, config } = this
  return { module: "etude/lm", restore: "restorePretrainedTokenizer", data: { json, config } }
}

const give = (prototype: object, method: unknown): void =>
  void Object.defineProperty(prototype, store, { value: method, configurable: true, writable: true })
give(LanguageModel.prototype, storeLanguageModel)
give(CharacterTokenizer.prototype, storeCharacterTokenizer)
give(PretrainedTokenizer.prototype, storePretrainedTokenizer)
