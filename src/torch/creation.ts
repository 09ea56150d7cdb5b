import { native, type TypedArray } from "./addon.ts"
import { type Device, type Dtype, dtypeCode, dtypeCodes, dtypeOf, type Scalar } from "./dtypes.ts"
import { operator } from "./operator.ts"
import type { Generator } from "./random.ts"
import { type NestedArray, Tensor } from "./tensor.ts"

export interface TensorOptions {
  /** Default: float32, or as the values tell (booleans bool, bigints int64, typed arrays their own). */
  dtype?: Dtype
  device?: Device
  requiresGrad?: boolean
}

/** Sizes as one array or one after another, then options: zeros([2, 3]), zeros(2, 3, { dtype: "int64" }). */
export type Shaped<Options = TensorOptions> = {
  (shape: readonly number[], options?: Options): Tensor
  (...shape: number[]): Tensor
  (...shapeAndOptions: [...shape: number[], options: Options]): Tensor
}

/**
 * A tensor of these values, copied: nested arrays, a number, or a typed array (with `shape`, else one dimension).
 * JavaScript has one kind of number, so numbers make float32; give `dtype: "int64"` for indices.
 */
export function tensor(
  values: NestedArray | TypedArray | Tensor,
  options: TensorOptions & { shape?: readonly number[] } = {},
): Tensor {
  if (values instanceof Tensor) return finish(values.detach().clone(), options)
  if (ArrayBuffer.isView(values)) {
    const shape = options.shape ?? [values.length]
    return finish(new Tensor(native.copyFrom(values, dtypeCode(dtypeOf(values)), shape)), options)
  }
  const { flat, shape } = flatten(values)
  const sample = flat[0]
  const inferred = typeof sample === "bigint" ? "int64" : typeof sample === "boolean" ? "bool" : "float32"
  const dtype = options.dtype ?? inferred
  const buffer = pack(flat, dtype, inferred)
  return finish(
    new Tensor(native.copyFrom(buffer.values, dtypeCodes[buffer.dtype], options.shape ?? shape)),
    { ...options, dtype },
  )
}

/** A CPU tensor over the memory of a typed array, not copied: a change of one shows in the other. */
export function fromTypedArray(
  values: TypedArray,
  options: { shape?: readonly number[]; dtype?: Dtype } = {},
): Tensor {
  const dtype = options.dtype ?? dtypeOf(values)
  // A resizable buffer could shrink under the tensor.
  if ("resizable" in values.buffer && values.buffer.resizable) {
    throw new TypeError("fromTypedArray: a resizable ArrayBuffer cannot be shared; copy it with torch.tensor")
  }
  return new Tensor(native.shareFrom(values, dtypeCode(dtype), options.shape ?? [values.length]))
}

function finish(made: Tensor, { dtype, device, requiresGrad }: TensorOptions): Tensor {
  const moved = dtype || device ? made.to({ dtype, device }) : made
  if (requiresGrad) moved.requiresGrad = true
  return moved
}

function flatten(values: NestedArray): { flat: Scalar[]; shape: number[] } {
  const shape: number[] = []
  for (let level: NestedArray | undefined = values; Array.isArray(level); level = level[0])
    shape.push(level.length)
  const flat: Scalar[] = []
  const visit = (value: NestedArray | undefined, dim: number): void => {
    if (Array.isArray(value)) {
      if (dim >= shape.length || value.length !== shape[dim]) {
        throw new TypeError(
          `tensor: rows of different lengths at depth ${dim}: expected ${shape[dim] ?? "a number"}, got ${value.length}`,
        )
      }
      for (const item of value) visit(item, dim + 1)
    } else {
      if (
        dim !== shape.length ||
        (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean")
      ) {
        throw new TypeError(
          `tensor: expected numbers, bigints or booleans at depth ${shape.length}, got ${typeof value} at ${dim}`,
        )
      }
      flat.push(value)
    }
  }
  visit(values, 0)
  return { flat, shape }
}

function pack(flat: Scalar[], dtype: Dtype, inferred: Dtype): { values: TypedArray; dtype: Dtype } {
  if (dtype === "int64" || dtype === "uint64" || inferred === "int64") {
    return { values: BigInt64Array.from(flat, value => integer(value)), dtype: "int64" }
  }
  if (dtype === "bool") return { values: Uint8Array.from(flat, value => (value ? 1 : 0)), dtype: "bool" }
  // Through float64, so that 32-bit integers keep their value.
  return dtype === "float32"
    ? { values: Float32Array.from(flat, Number), dtype: "float32" }
    : { values: Float64Array.from(flat, Number), dtype: "float64" }
}

function integer(value: Scalar): bigint {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new TypeError(`tensor: ${value} is no int64`)
  return BigInt(typeof value === "number" ? Math.trunc(value) : value)
}

interface Filled extends TensorOptions {
  generator?: Generator
}

function shaped<Options extends Filled>(name: string): Shaped<Options> {
  return (...args: unknown[]): Tensor => {
    const last = args.at(-1)
    const options =
      typeof last === "object" && last !== null && !Array.isArray(last) ? (last as Options) : undefined
    const sizes = options ? args.slice(0, -1) : args
    const shape = Array.isArray(sizes[0]) ? sizes[0] : sizes
    const overload = options?.generator ? "generator" : ""
    return operator(`aten::${name}`, overload).call(options ? [shape, options] : [shape]) as Tensor
  }
}

export const zeros: Shaped = shaped("zeros")
export const ones: Shaped = shaped("ones")
/** Uniform on [0, 1). */
export const rand: Shaped<Filled> = shaped("rand")
/** Standard normal. */
export const randn: Shaped<Filled> = shaped("randn")
/** Not initialised. */
export const empty: Shaped = (...args: unknown[]): Tensor => {
  const last = args.at(-1)
  const options = typeof last === "object" && last !== null && !Array.isArray(last) ? last : {}
  const shape = Array.isArray(args[0]) ? args[0] : args.filter(a => typeof a === "number")
  return operator("aten::empty", "memory_format").call([shape, options]) as Tensor
}

/** Every element `value`. A number makes float32 unless `dtype` says otherwise, a boolean bool, a bigint int64. */
export function full(shape: readonly number[], value: Scalar, options: TensorOptions = {}): Tensor {
  const dtype =
    options.dtype ?? (typeof value === "bigint" ? "int64" : typeof value === "boolean" ? "bool" : "float32")
  return operator("aten::full").call([shape, value, { ...options, dtype }]) as Tensor
}

/** start, start + step, … below end; int64 if all three are integers, else float32. */
export function arange(end: number, options?: TensorOptions): Tensor
export function arange(start: number, end: number, options?: TensorOptions): Tensor
export function arange(start: number, end: number, step: number, options?: TensorOptions): Tensor
export function arange(...args: (number | TensorOptions | undefined)[]): Tensor {
  const numbers = args.filter(a => typeof a === "number")
  const options = args.find(a => typeof a === "object") ?? {}
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1]
  return operator("aten::arange", "start_step").call([start, end, step, options]) as Tensor
}

/** Integers in [low, high), int64 unless `dtype` says otherwise: randint(high, shape) or randint(low, high, shape). */
export function randint(high: number, shape: readonly number[], options?: Filled): Tensor
export function randint(low: number, high: number, shape: readonly number[], options?: Filled): Tensor
export function randint(...args: unknown[]): Tensor {
  const options = (Array.isArray(args.at(-1)) ? {} : args.at(-1)) as Filled
  const [low, high, shape] = typeof args[1] === "number" ? [args[0], args[1], args[2]] : [0, args[0], args[1]]
  const overload = options.generator ? "low_generator" : "low"
  return operator("aten::randint", overload).call([
    low,
    high,
    shape,
    { dtype: "int64", ...options },
  ]) as Tensor
}
