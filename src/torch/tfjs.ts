/** TensorFlow.js tensors, and through them danfojs frames. Nothing of TensorFlow.js is imported here. */
import { native } from "./addon.ts"
import { type Dtype, dtypeCode } from "./dtypes.ts"
import { Tensor } from "./tensor.ts"

/** What is used of a tf.Tensor. */
export interface TfjsTensor {
  readonly shape: readonly number[]
  readonly dtype: string
  dataSync(): Float32Array | Int32Array | Uint8Array | string[]
}

/** What is used of TensorFlow.js itself: `import * as tf from "@tensorflow/tfjs"`, or danfojs's `dfd.tensorflow`. */
export interface Tfjs<T extends TfjsTensor> {
  tensor(
    values: Float32Array | Int32Array | Uint8Array,
    shape: number[],
    dtype: "float32" | "int32" | "bool",
  ): T
}

const dtypes: Record<string, Dtype> = {
  float32: "float32",
  int32: "int32",
  bool: "bool",
  complex64: "complex64",
}

/**
 * A tf.Tensor's values, copied: float32, int32, bool or complex64. A danfojs frame of numbers goes through its
 * `tensor`: `fromTfjs(frame.tensor)`, one row of the tensor a row of the frame.
 */
export function fromTfjs(tensor: TfjsTensor): Tensor {
  const dtype = Object.hasOwn(dtypes, tensor.dtype) ? dtypes[tensor.dtype] : undefined
  const values = tensor.dataSync()
  if (!dtype || Array.isArray(values))
    throw new TypeError(
      `fromTfjs: tensors of ${tensor.dtype} have no dtype here, expected ${Object.keys(dtypes).join(", ")}`,
    )
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return new Tensor(native.copyFrom(bytes, dtypeCode(dtype), tensor.shape))
}

/**
 * A tf.Tensor of the values, made by the `tf` given: floats become float32 and integers int32, TensorFlow.js's
 * only ones. float64 is rounded; an int64 that an int32 cannot hold is an error. A danfojs frame is made from the
 * result: `new dfd.DataFrame(toTfjs(x, dfd.tensorflow))`.
 */
export function toTfjs<T extends TfjsTensor>(tensor: Tensor, tf: Tfjs<T>): T {
  const { shape, dtype } = tensor
  if (typeof tf?.tensor !== "function")
    throw new TypeError("toTfjs: expected TensorFlow.js itself as the second argument, for its tf.tensor")
  if (dtype === "bool") return tf.tensor(tensor.toTypedArray() as Uint8Array, shape, "bool")
  if (/^b?float/.test(dtype))
    return tf.tensor(tensor.to("float32").toTypedArray() as Float32Array, shape, "float32")
  if (!/^u?int/.test(dtype)) throw new TypeError(`toTfjs: TensorFlow.js cannot take ${dtype}`)
  const narrow = tensor.to("int32")
  if (/^(uint32|u?int64)$/.test(dtype) && !narrow.to("int64").eq(tensor.to("int64")).all().item())
    throw new RangeError(
      `toTfjs: a value of this ${dtype} tensor is outside int32, TensorFlow.js's widest integer`,
    )
  return tf.tensor(narrow.toTypedArray() as Int32Array, shape, "int32")
}
