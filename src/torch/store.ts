/**
 * How the classes of this library say what they are made of, so that a notebook's cache can keep their objects and
 * give them again: the method `Symbol.for("etude.store")` returns plain data and the name of the function, exported
 * by `etude/torch`, that makes the object from it. Elements go into a safetensors file under the tensor's name.
 */
import { fromTypedArray } from "./creation.ts"
import { type Dtype, typedArray } from "./dtypes.ts"
import { Tensor } from "./methods.ts"
import * as nn from "./nn/index.ts"
import { buffer, isPersistent, Parameter } from "./nn/parameter.ts"
import * as optim from "./optim/index.ts"
import { Generator } from "./random.ts"
import { nameOf } from "./safetensors/dtypes.ts"
import { keep } from "./scope.ts"

const store: unique symbol = Symbol.for("etude.store") as never

/** What a store method returns. */
export interface Stored {
  module: string
  restore: string
  data: unknown
  tensor?: { dtype: string; shape: number[]; bytes: Uint8Array }
}

interface TensorData {
  dtype: Dtype
  shape: number[]
  device: string
  requiresGrad: boolean
  kind: "tensor" | "parameter" | "fleeting"
  grad: Tensor | null
}

/** @internal */
export function restoreTensor(data: TensorData, bytes: Uint8Array): Tensor {
  const { dtype, shape, device, requiresGrad, kind, grad } = data
  const array = typedArray(bytes.buffer as ArrayBuffer, dtype)
  const made = fromTypedArray(array, { dtype, shape }).to(device)
  const tensor = kind === "parameter" ? new Parameter(made, { requiresGrad }) : keep(made)
  if (kind === "fleeting") buffer(tensor, { persistent: false })
  if (kind !== "parameter" && requiresGrad) tensor.requiresGrad = true
  if (grad) tensor.grad = grad
  return tensor
}

/** @internal */
export function restoreModule({
  name,
  fields,
}: {
  name: unknown
  fields: Record<string, unknown>
}): nn.Module {
  const Class = typeof name === "string" ? (Reflect.get(nn, name) as unknown) : name
  if (typeof Class !== "function") throw new Error(`etude/torch has no module class ${String(name)}`)
  return Object.assign(Reflect.construct(nn.Module, [], Class) as nn.Module, fields)
}

type Groups = ({ params: Tensor[] } & Record<string, unknown>)[]

/** @internal */
export function restoreOptimizer(data: {
  name: "AdamW" | "Muon" | "SGD"
  groups: Groups
  state: Record<number, Record<string, Tensor>>
}): optim.Optimizer<{ lr: number }> {
  const Class = Reflect.get(optim, data.name) as new (groups: Groups) => optim.Optimizer<{ lr: number }>
  const optimizer = new Class(data.groups)
  const { paramGroups } = optimizer.stateDict()
  optimizer.loadStateDict({ state: data.state, paramGroups })
  return optimizer
}

/** @internal */
export function restoreGenerator({ device, state }: { device: string; state: Tensor }): Generator {
  return new Generator(device).setState(state)
}

function storeTensor(this: Tensor): Stored {
  if (!this.isLeaf) throw new Error(`a tensor that ${this.gradFn} made has a history; detach() it to keep it`)
  if (this.layout !== "strided") throw new Error(`a tensor of layout ${this.layout} cannot be stored`)
  const { dtype, shape, device, requiresGrad } = this
  const isHere = device === "cpu" && this.isContiguous() && this.numel() > 0
  const values = isHere ? this.detach().asTypedArray() : this.toTypedArray()
  const bytes = new Uint8Array(values.buffer as ArrayBuffer, values.byteOffset, values.byteLength)
  const name = nameOf(dtype)
  const kind = this instanceof Parameter ? "parameter" : isPersistent(this) ? "tensor" : "fleeting"
  const data: TensorData = { dtype, shape, device, requiresGrad, kind, grad: this.grad }
  const tensor = { dtype: name ?? "U8", shape: name ? shape : [bytes.length], bytes }
  return { module: "etude/torch", restore: "restoreTensor", data, tensor }
}

/** Fields that a class keeps to itself could not be given back. */
const hasPrivateFields = (Class: unknown): boolean =>
  typeof Class === "function" && Class !== nn.Module && Class !== Function.prototype
    ? /(?:^|[^\w$])#[\w$]/.test(Function.prototype.toString.call(Class)) ||
      hasPrivateFields(Object.getPrototypeOf(Class))
    : false

function storeModule(this: nn.Module): Stored {
  const Class = this.constructor
  const isOurs = Reflect.get(nn, Class.name) === Class
  if (hasPrivateFields(Class))
    throw new Error(`a ${Class.name} has private fields and no Symbol.for("etude.store") method`)
  const data = { name: isOurs ? Class.name : Class, fields: { ...this } }
  return { module: "etude/torch", restore: "restoreModule", data }
}

function storeOptimizer(this: optim.Optimizer<{ lr: number }>): Stored {
  const { name } = this.constructor
  if (Reflect.get(optim, name) !== this.constructor)
    throw new Error(`a ${name} has no Symbol.for("etude.store") method`)
  const data = { name, groups: this.paramGroups.map(group => ({ ...group })), state: this.stateDict().state }
  return { module: "etude/torch", restore: "restoreOptimizer", data }
}

function storeGenerator(this: Generator): Stored {
  const data = { device: this.device, state: this.getState() }
  return { module: "etude/torch", restore: "restoreGenerator", data }
}

const give = (Class: { prototype: object }, method: unknown): void =>
  void Object.defineProperty(Class.prototype, store, { value: method, configurable: true, writable: true })
give(Tensor, storeTensor)
give(nn.Module, storeModule)
give(optim.Optimizer, storeOptimizer)
give(Generator, storeGenerator)
