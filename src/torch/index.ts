export { libtorch, type TypedArray } from "./addon.ts"
export { type AutocastOptions, type AutocastState, autocast, autocastState } from "./autocast.ts"
export * from "./autograd.ts"
export * from "./checkpoint.ts"
export * from "./creation.ts"
export * as cuda from "./cuda.ts"
export {
  autogradFunction,
  type FunctionContext,
  type FunctionDefinition,
  type HookHandle,
} from "./custom-function.ts"
export type { Device, Dtype, Layout, MemoryFormat, Scalar } from "./dtypes.ts"
export * from "./errors.ts"
export * from "./generated/functions.ts"
export * from "./gradcheck.ts"
export { type Index, Slice, slice } from "./indexing.ts"
export * from "./memory.ts"
export { Tensor } from "./methods.ts"
export * as nn from "./nn/index.ts"
export { loadNpy, saveNpy } from "./npy.ts"
export { Operator, operator, operatorNames, ops } from "./operators.ts"
export * as optim from "./optim/index.ts"
export * from "./random.ts"
export * from "./safetensors/index.ts"
export * from "./scope.ts"
export type { NestedArray } from "./tensor.ts"
export * from "./threads.ts"
