import type { TypedArray } from "./addon.ts"

/** The element types, numbered as LibTorch's `ScalarType`. */
export const dtypeCodes = {
  uint8: 0,
  int8: 1,
  int16: 2,
  int32: 3,
  int64: 4,
  float16: 5,
  float32: 6,
  float64: 7,
  complex64: 9,
  complex128: 10,
  bool: 11,
  bfloat16: 15,
  float8_e5m2: 23,
  float8_e4m3fn: 24,
  uint16: 27,
  uint32: 28,
  uint64: 29,
} as const

export type Dtype = keyof typeof dtypeCodes

const names = new Map<number, Dtype>(Object.entries(dtypeCodes).map(([name, code]) => [code, name as Dtype]))

/** The name of a `ScalarType`; an error for the quantized and sub-byte types, which have no name here. */
export function dtypeName(code: number): Dtype {
  const name = names.get(code)
  if (!name) throw new TypeError(`the dtype with LibTorch's number ${code} is not supported`)
  return name
}

export function dtypeCode(name: string): number {
  const code = Object.hasOwn(dtypeCodes, name) ? dtypeCodes[name as Dtype] : undefined
  if (code === undefined) {
    throw new TypeError(
      `expected a dtype (${Object.keys(dtypeCodes).join(", ")}), got ${JSON.stringify(name)}`,
    )
  }
  return code
}

/** Bytes an element takes. */
export function dtypeBytes(dtype: Dtype): number {
  if (dtype === "complex128") return 16
  if (/64$/.test(dtype)) return 8
  if (/32$/.test(dtype)) return 4
  if (/16$/.test(dtype)) return 2
  return 1
}

export function isFloatingPoint(dtype: Dtype): boolean {
  return /^b?float/.test(dtype)
}

/** The memory layouts, numbered as LibTorch's `Layout`. */
export const layoutCodes = {
  strided: 0,
  sparse: 1,
  sparse_csr: 2,
  mkldnn: 3,
  sparse_csc: 4,
  sparse_bsr: 5,
  sparse_bsc: 6,
} as const
export type Layout = keyof typeof layoutCodes

/** The orders of elements in memory, numbered as LibTorch's `MemoryFormat`. */
export const memoryFormatCodes = { contiguous: 0, preserve: 1, channelsLast: 2, channelsLast3d: 3 } as const
export type MemoryFormat = keyof typeof memoryFormatCodes

/** A number, integer of 64 bits, or truth value given where an operator takes a Scalar. */
export type Scalar = number | bigint | boolean

/** A device: "cpu", "cuda", "cuda:1". */
export type Device = string

type TypedArrayOf = {
  float32: Float32Array
  float64: Float64Array
  int8: Int8Array
  int16: Int16Array
  int32: Int32Array
  int64: BigInt64Array
  uint8: Uint8Array
  uint16: Uint16Array
  uint32: Uint32Array
  uint64: BigUint64Array
  bool: Uint8Array
  float16: Uint16Array
  bfloat16: Uint16Array
}

const arrays: { [name in keyof TypedArrayOf]: new (buffer: ArrayBuffer) => TypedArrayOf[name] } = {
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  bool: Uint8Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
}

/** Elements as the typed array of their dtype; the two half-precision ones and float8 as raw bits. */
export function typedArray(buffer: ArrayBuffer, dtype: Dtype): TypedArray {
  if (dtype === "complex64") return new Float32Array(buffer)
  if (dtype === "complex128") return new Float64Array(buffer)
  return Object.hasOwn(arrays, dtype)
    ? new arrays[dtype as keyof TypedArrayOf](buffer)
    : new Uint8Array(buffer)
}

/** The dtype that a typed array's elements have. */
export function dtypeOf(values: TypedArray): Dtype {
  if (values instanceof Float32Array) return "float32"
  if (values instanceof Float64Array) return "float64"
  if (values instanceof BigInt64Array) return "int64"
  if (values instanceof Int32Array) return "int32"
  if (values instanceof Uint8Array || values instanceof Uint8ClampedArray) return "uint8"
  if (values instanceof Int8Array) return "int8"
  if (values instanceof Int16Array) return "int16"
  if (values instanceof Uint16Array) return "uint16"
  if (values instanceof Uint32Array) return "uint32"
  if (values instanceof BigUint64Array) return "uint64"
  throw new TypeError(`expected a typed array, got ${Object.prototype.toString.call(values)}`)
}
