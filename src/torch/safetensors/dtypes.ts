import type { Dtype } from "../dtypes.ts"

/** The format's names of the types that LibTorch has. */
const dtypes: Record<string, Dtype> = {
  BOOL: "bool",
  U8: "uint8",
  I8: "int8",
  F8_E5M2: "float8_e5m2",
  F8_E4M3: "float8_e4m3fn",
  I16: "int16",
  U16: "uint16",
  F16: "float16",
  BF16: "bfloat16",
  I32: "int32",
  U32: "uint32",
  F32: "float32",
  C64: "complex64",
  F64: "float64",
  I64: "int64",
  U64: "uint64",
}

/** The dtype that the format calls `name`, or undefined where LibTorch has none (4- and 6-bit floats). */
export const dtypeNamed = (name: string): Dtype | undefined => dtypes[name]

/** What the format calls a dtype, or undefined where it cannot hold it. */
export const nameOf = (dtype: Dtype): string | undefined =>
  Object.keys(dtypes).find(name => dtypes[name] === dtype)
