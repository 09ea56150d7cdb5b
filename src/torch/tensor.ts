import { inspect } from "node:util"
import { type Handle, native, type TypedArray, tokenHolder } from "./addon.ts"
import {
  type Device,
  type Dtype,
  dtypeCode,
  dtypeCodes,
  dtypeName,
  type Layout,
  layoutCodes,
  typedArray,
} from "./dtypes.ts"
import type { TensorMethods } from "./generated/operators.ts"

/** Numbers, truth values or bigints, nested as deep as the tensor has dimensions. */
export type NestedArray = number | bigint | boolean | readonly NestedArray[]

/**
 * A tensor of LibTorch. Its memory is freed by `dispose()`, at the end of the `scope` it was made in, or by the
 * garbage collector; using it afterwards throws. The methods are PyTorch's, in camelCase.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: methods.ts puts the generated methods on the prototype
export class Tensor {
  /** @internal */
  handle: Handle
  /** @internal What the garbage collector frees the tensor with. */
  token: unknown

  /** @internal Tensors are made by `torch.tensor`, `torch.zeros` and the like. */
  constructor(handle: Handle) {
    this.handle = handle
    this.token = tokenHolder[0]
  }

  get shape(): number[] {
    return native.shape(this.handle)
  }
  get ndim(): number {
    return native.rank(this.handle)
  }
  get dtype(): Dtype {
    return dtypeName(native.dtype(this.handle))
  }
  get device(): Device {
    return native.device(this.handle)
  }
  get layout(): Layout {
    const code = native.layout(this.handle)
    return (Object.keys(layoutCodes) as Layout[]).find(name => layoutCodes[name] === code)!
  }
  get requiresGrad(): boolean {
    return native.requiresGrad(this.handle)
  }
  set requiresGrad(wanted: boolean) {
    native.setRequiresGrad(this.handle, wanted)
  }
  /** The gradient that `backward` accumulated, or null. */
  get grad(): Tensor | null {
    const handle = native.gradient(this.handle)
    return handle === 0 ? null : new Tensor(handle)
  }
  set grad(gradient: Tensor | null) {
    native.setGradient(this.handle, gradient ? gradient.handle : 0)
  }
  /** The name of the backward function that made it ("AddBackward0"), or null for a leaf. */
  get gradFn(): string | null {
    return native.gradFunction(this.handle) ?? null
  }
  get isLeaf(): boolean {
    return native.isLeaf(this.handle)
  }
  /** How often it was changed in place. */
  get version(): number {
    return native.version(this.handle)
  }
  /** The transpose of a matrix. */
  get T(): Tensor {
    return this.t()
  }
  /** The last two dimensions exchanged. */
  get mT(): Tensor {
    return this.transpose(-2, -1)
  }

  /** `size()` is the shape, `size(d)` one of its numbers. */
  size(): number[]
  size(dim: number): number
  size(dim?: number): number | number[] {
    return dim === undefined ? native.shape(this.handle) : native.size(this.handle, dim)
  }
  stride(): number[] {
    return native.strides(this.handle)
  }
  dim(): number {
    return native.rank(this.handle)
  }
  numel(): number {
    return native.count(this.handle)
  }
  isContiguous(): boolean {
    return native.isContiguous(this.handle)
  }

  /** The one element. An int64 beyond ±2^53 is an error here: read it with `toTypedArray()`. */
  item(): number {
    const value = native.item(this.handle)
    if (typeof value === "number") return value
    if (typeof value === "boolean") return value ? 1 : 0
    if (typeof value === "bigint") {
      throw new RangeError(`item(): ${value} is not exact as a number; read it with toTypedArray()`)
    }
    throw new TypeError("item(): a complex element is not one number; read it with toTypedArray()")
  }

  /** Nested arrays of numbers (booleans of a bool tensor); int64 as numbers. */
  toArray(): NestedArray {
    const { shape, dtype } = this
    const half = dtype === "float16" || dtype === "bfloat16" || dtype.startsWith("float8")
    const values = (half ? this.to("float32") : this).toTypedArray()
    const one = (i: number) => (dtype === "bool" ? values[i] === 1 : Number(values[i]))
    if (dtype.startsWith("complex"))
      throw new TypeError("toArray(): complex tensors have no nested array of numbers")
    let place = 0
    const nest = (dim: number): NestedArray =>
      dim === shape.length ? one(place++) : Array.from({ length: shape[dim]! }, () => nest(dim + 1))
    return nest(0)
  }

  /** A copy of the elements in row-major order; float16 and bfloat16 as their bits, int64 as bigints. */
  toTypedArray(): TypedArray {
    const whole = this.onHost()
    return typedArray(native.bytes(whole.handle), this.dtype)
  }

  /** The elements without a copy, sharing memory with this contiguous CPU tensor. */
  asTypedArray(): TypedArray {
    return typedArray(native.sharedBytes(this.handle), this.dtype)
  }

  /** Contiguous, on the CPU, with conjugation and negation carried out; itself where it is so already. */
  onHost(): Tensor {
    const here = this.detach().to("cpu").resolveConj().resolveNeg()
    return here.contiguous()
  }

  /** In another dtype, on another device, or both; itself where nothing changes. */
  to(
    target:
      | Dtype
      | Device
      | Tensor
      | { dtype?: Dtype; device?: Device; nonBlocking?: boolean; copy?: boolean },
  ): Tensor {
    if (target instanceof Tensor) return this.to({ dtype: target.dtype, device: target.device })
    const {
      dtype,
      device,
      nonBlocking = false,
      copy = false,
    } = typeof target !== "string"
      ? target
      : Object.hasOwn(dtypeCodes, target)
        ? { dtype: target as Dtype }
        : { device: target }
    const code = dtype === undefined ? undefined : dtypeCode(dtype)
    const handle = native.call(
      toOptions(),
      this.handle,
      code,
      undefined,
      device,
      undefined,
      nonBlocking,
      copy,
    )
    return new Tensor(handle as Handle)
  }
  cpu(): Tensor {
    return this.to("cpu")
  }
  cuda(): Tensor {
    return this.to("cuda")
  }
  float(): Tensor {
    return this.to("float32")
  }
  double(): Tensor {
    return this.to("float64")
  }
  half(): Tensor {
    return this.to("float16")
  }
  bfloat16(): Tensor {
    return this.to("bfloat16")
  }
  long(): Tensor {
    return this.to("int64")
  }
  int(): Tensor {
    return this.to("int32")
  }
  bool(): Tensor {
    return this.to("bool")
  }

  /** Gradients of this tensor by the leaves that made it, added to their `grad`; `gradient` where it is no scalar. */
  backward(
    gradient?: Tensor | null,
    options: { retainGraph?: boolean; createGraph?: boolean; inputs?: Tensor[] } = {},
  ): void {
    const { retainGraph, createGraph = false, inputs } = options
    native.backward(
      [this.handle],
      gradient ? [gradient.handle] : null,
      retainGraph,
      createGraph,
      inputs ? inputs.map(t => t.handle) : null,
    )
  }
  /** Keeps the gradient of a result that is no leaf. */
  retainGrad(): this {
    native.retainGradient(this.handle)
    return this
  }
  requiresGrad_(wanted = true): this {
    native.setRequiresGrad(this.handle, wanted)
    return this
  }

  /** Frees this handle now. The memory goes when nothing else (a view, autograd) needs it. */
  dispose(): void {
    native.dispose(this.handle)
  }
  get disposed(): boolean {
    return !native.isLive(this.handle)
  }
  [Symbol.dispose](): void {
    this.dispose()
  }

  toString(): string {
    return this.disposed ? "Tensor (disposed)" : describe(this)
  }
  [inspect.custom](): string {
    return this.toString()
  }
}

export interface Tensor extends TensorMethods<Tensor> {}

let toId = -1
function toOptions(): number {
  if (toId < 0) toId = native.findOperator("aten::to", "dtype_layout")
  return toId
}

function describe(tensor: Tensor): string {
  const { shape, device } = tensor
  const dtype = tensor.dtype
  const place = device === "cpu" ? "" : ` ${device}`
  const header = `Tensor [${shape.join(", ")}] ${dtype}${place}${tensor.requiresGrad ? " requiresGrad" : ""}`
  const readable = tensor.layout === "strided" && device !== "meta" && !dtype.startsWith("complex")
  if (!readable || shape.reduce((a, b) => a * b, 1) > 1000) return header
  return `${header}\n${printed(tensor.toArray(), "")}`
}

function printed(value: NestedArray, indent: string): string {
  if (!Array.isArray(value))
    return typeof value === "number" && !Number.isInteger(value) ? value.toPrecision(4) : String(value)
  if (!Array.isArray(value[0])) return `[${value.map(v => printed(v, "")).join(", ")}]`
  return `[${value.map(v => printed(v, `${indent} `)).join(`,\n${indent} `)}]`
}
