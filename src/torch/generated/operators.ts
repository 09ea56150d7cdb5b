// Made by generate-operators.ts from the schemas of LibTorch 2.13.0+cpu; not to be edited.
import type { Device, Dtype, Layout, MemoryFormat, Scalar as S } from "../dtypes.ts"

/** A torch.Generator. */
export interface RandomSource {
  readonly device: Device
  initialSeed(): bigint
}
type P<O> = Partial<O>
type M<F> = F extends (self: never, ...rest: infer R) => infer O ? (...rest: R) => O : never

export type __and____Scalar<T> = (self: T, other: S) => T
export type __and____Tensor<T> = (self: T, other: T) => T
export type __iand____Scalar<T> = (self: T, other: S) => T
export type __iand____Tensor<T> = (self: T, other: T) => T
export type __ilshift____Scalar<T> = (self: T, other: S) => T
export type __ilshift____Tensor<T> = (self: T, other: T) => T
export type __ior____Scalar<T> = (self: T, other: S) => T
export type __ior____Tensor<T> = (self: T, other: T) => T
export type __irshift____Scalar<T> = (self: T, other: S) => T
export type __irshift____Tensor<T> = (self: T, other: T) => T
export type __ixor____Scalar<T> = (self: T, other: S) => T
export type __ixor____Tensor<T> = (self: T, other: T) => T
export type __lshift____Scalar<T> = (self: T, other: S) => T
export interface __lshift____Scalar_out__o<T> { out: T }
export type __lshift____Scalar_out<T> = (self: T, other: S, options: __lshift____Scalar_out__o<T>) => T
export type __lshift____Tensor<T> = (self: T, other: T) => T
export interface __lshift____Tensor_out__o<T> { out: T }
export type __lshift____Tensor_out<T> = (self: T, other: T, options: __lshift____Tensor_out__o<T>) => T
export type __or____Scalar<T> = (self: T, other: S) => T
export type __or____Tensor<T> = (self: T, other: T) => T
export type __rshift____Scalar<T> = (self: T, other: S) => T
export interface __rshift____Scalar_out__o<T> { out: T }
export type __rshift____Scalar_out<T> = (self: T, other: S, options: __rshift____Scalar_out__o<T>) => T
export type __rshift____Tensor<T> = (self: T, other: T) => T
export interface __rshift____Tensor_out__o<T> { out: T }
export type __rshift____Tensor_out<T> = (self: T, other: T, options: __rshift____Tensor_out__o<T>) => T
export type __xor____Scalar<T> = (self: T, other: S) => T
export type __xor____Tensor<T> = (self: T, other: T) => T
export interface _adaptive_avg_pool2d__default__o<T> { outputSize: number | readonly number[] }
export type _adaptive_avg_pool2d__default<T> = (self: T, outputSize: number | readonly number[] | _adaptive_avg_pool2d__default__o<T>, options?: P<_adaptive_avg_pool2d__default__o<T>>) => T
export interface _adaptive_avg_pool2d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type _adaptive_avg_pool2d__out<T> = (self: T, outputSize: number | readonly number[], options: _adaptive_avg_pool2d__out__o<T>) => T
export type _adaptive_avg_pool2d_backward__default<T> = (gradOutput: T, self: T) => T
export interface _adaptive_avg_pool2d_backward__out__o<T> { out: T }
export type _adaptive_avg_pool2d_backward__out<T> = (gradOutput: T, self: T, options: _adaptive_avg_pool2d_backward__out__o<T>) => T
export interface _adaptive_avg_pool3d__default__o<T> { outputSize: number | readonly number[] }
export type _adaptive_avg_pool3d__default<T> = (self: T, outputSize: number | readonly number[] | _adaptive_avg_pool3d__default__o<T>, options?: P<_adaptive_avg_pool3d__default__o<T>>) => T
export interface _adaptive_avg_pool3d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type _adaptive_avg_pool3d__out<T> = (self: T, outputSize: number | readonly number[], options: _adaptive_avg_pool3d__out__o<T>) => T
export type _adaptive_avg_pool3d_backward__default<T> = (gradOutput: T, self: T) => T
export interface _adaptive_avg_pool3d_backward__out__o<T> { out: T }
export type _adaptive_avg_pool3d_backward__out<T> = (gradOutput: T, self: T, options: _adaptive_avg_pool3d_backward__out__o<T>) => T
export interface _add_batch_dim__default__o<T> { batchDim: number; level: number }
export type _add_batch_dim__default<T> = (self: T, batchDim: number | _add_batch_dim__default__o<T>, level: number, options?: P<_add_batch_dim__default__o<T>>) => T
export interface _add_relu__Scalar__o<T> { alpha?: S }
export type _add_relu__Scalar<T> = (self: T, other: S, alpha?: S | P<_add_relu__Scalar__o<T>>, options?: P<_add_relu__Scalar__o<T>>) => T
export interface _add_relu__Scalar_out__o<T> { alpha?: S; out: T }
export type _add_relu__Scalar_out<T> = ((self: T, other: S, alpha: S, options: _add_relu__Scalar_out__o<T>) => T) & ((self: T, other: S, options: _add_relu__Scalar_out__o<T>) => T)
export interface _add_relu__Tensor__o<T> { alpha?: S }
export type _add_relu__Tensor<T> = (self: T, other: T, options?: P<_add_relu__Tensor__o<T>>) => T
export interface _add_relu__out__o<T> { alpha?: S; out: T }
export type _add_relu__out<T> = (self: T, other: T, options: _add_relu__out__o<T>) => T
export interface _add_relu___Scalar__o<T> { alpha?: S }
export type _add_relu___Scalar<T> = (self: T, other: S, alpha?: S | P<_add_relu___Scalar__o<T>>, options?: P<_add_relu___Scalar__o<T>>) => T
export interface _add_relu___Tensor__o<T> { alpha?: S }
export type _add_relu___Tensor<T> = (self: T, other: T, options?: P<_add_relu___Tensor__o<T>>) => T
export interface _addmm_activation__default__o<T> { beta?: S; alpha?: S; useGelu?: boolean }
export type _addmm_activation__default<T> = (self: T, mat1: T, mat2: T, options?: P<_addmm_activation__default__o<T>>) => T
export interface _addmm_activation__out__o<T> { beta?: S; alpha?: S; useGelu?: boolean; out: T }
export type _addmm_activation__out<T> = (self: T, mat1: T, mat2: T, options: _addmm_activation__out__o<T>) => T
export type _aminmax__default<T> = (self: T) => [T, T]
export interface _aminmax__dim__o<T> { dim: number; keepdim?: boolean }
export type _aminmax__dim<T> = (self: T, dim: number | _aminmax__dim__o<T>, keepdim?: boolean | P<_aminmax__dim__o<T>>, options?: P<_aminmax__dim__o<T>>) => [T, T]
export interface _aminmax__dim_out__o<T> { dim: number; keepdim?: boolean; out0: T; out1: T }
export type _aminmax__dim_out<T> = ((self: T, dim: number, keepdim: boolean, options: _aminmax__dim_out__o<T>) => [T, T]) & ((self: T, dim: number, options: _aminmax__dim_out__o<T>) => [T, T])
export interface _aminmax__out__o<T> { out0: T; out1: T }
export type _aminmax__out<T> = (self: T, options: _aminmax__out__o<T>) => [T, T]
export type _amp_foreach_non_finite_check_and_unscale__default<T> = (self: readonly T[], foundInf: T, invScale: T) => [T[], T]
export interface _amp_foreach_non_finite_check_and_unscale__out__o<T> { out: readonly T[] }
export type _amp_foreach_non_finite_check_and_unscale__out<T> = (self: readonly T[], foundInf: T, invScale: T, options: _amp_foreach_non_finite_check_and_unscale__out__o<T>) => void
export type _amp_foreach_non_finite_check_and_unscale___default<T> = (self: readonly T[], foundInf: T, invScale: T) => void
export type _amp_update_scale__default<T> = (self: T, growthTracker: T, foundInf: T, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number) => [T, T]
export interface _amp_update_scale__out__o<T> { out: T }
export type _amp_update_scale__out<T> = (self: T, growthTracker: T, foundInf: T, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number, options: _amp_update_scale__out__o<T>) => T
export type _amp_update_scale___default<T> = (self: T, growthTracker: T, foundInf: T, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number) => T
export type _assert_async__default<T> = (self: T) => void
export interface _assert_async__msg__o<T> { assertMsg: string }
export type _assert_async__msg<T> = (self: T, assertMsg: string | _assert_async__msg__o<T>, options?: P<_assert_async__msg__o<T>>) => void
export type _assert_scalar__default<T> = (self: S, assertMsg: string) => void
export interface _assert_tensor_metadata__default__o<T> { size?: readonly number[] | null; stride?: readonly number[] | null; dtype?: Dtype | null; device?: Device | null; layout?: Layout | null }
export type _assert_tensor_metadata__default<T> = (a: T, size?: readonly number[] | null | _assert_tensor_metadata__default__o<T>, stride?: readonly number[] | null | P<_assert_tensor_metadata__default__o<T>>, dtype?: Dtype | null | P<_assert_tensor_metadata__default__o<T>>, options?: P<_assert_tensor_metadata__default__o<T>>) => void
export interface _autocast_to_full_precision__default__o<T> { cudaEnabled: boolean; cpuEnabled: boolean }
export type _autocast_to_full_precision__default<T> = (self: T, cudaEnabled: boolean | _autocast_to_full_precision__default__o<T>, cpuEnabled: boolean, options?: P<_autocast_to_full_precision__default__o<T>>) => T
export interface _autocast_to_reduced_precision__default__o<T> { cudaEnabled: boolean; cpuEnabled: boolean; cudaDtype: Dtype; cpuDtype: Dtype }
export type _autocast_to_reduced_precision__default<T> = (self: T, cudaEnabled: boolean | _autocast_to_reduced_precision__default__o<T>, cpuEnabled: boolean, cudaDtype: Dtype, cpuDtype: Dtype, options?: P<_autocast_to_reduced_precision__default__o<T>>) => T
export interface _backward__default__o<T> { gradient?: T | null; retainGraph?: boolean | null; createGraph?: boolean }
export type _backward__default<T> = (self: T, inputs: readonly T[], gradient?: T | null | P<_backward__default__o<T>>, retainGraph?: boolean | null | P<_backward__default__o<T>>, createGraph?: boolean | P<_backward__default__o<T>>, options?: P<_backward__default__o<T>>) => void
export interface _batch_norm_impl_index__default__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }
export type _batch_norm_impl_index__default<T> = (input: T, weight: T | null | _batch_norm_impl_index__default__o<T>, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean, options?: P<_batch_norm_impl_index__default__o<T>>) => [T, T, T, T, number]
export interface _batch_norm_impl_index_backward__default__o<T> { weight?: T | null; runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVarTransform?: T | null }
export type _batch_norm_impl_index_backward__default<T> = (implIndex: number, input: T, gradOutput: T, weight: T | null, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVarTransform: T | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], reservedSpace: T, options?: P<_batch_norm_impl_index_backward__default__o<T>>) => [T, T, T]
export interface _batch_norm_no_update__default__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; momentum: number; eps: number }
export type _batch_norm_no_update__default<T> = (input: T, weight: T | null | _batch_norm_no_update__default__o<T>, bias: T | null, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, options?: P<_batch_norm_no_update__default__o<T>>) => [T, T, T, T]
export interface _batch_norm_no_update__out__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; momentum: number; eps: number; out0: T; out1: T; out2: T; out3: T }
export type _batch_norm_no_update__out<T> = ((input: T, weight: T | null, bias: T | null, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, options: _batch_norm_no_update__out__o<T>) => [T, T, T, T]) & ((input: T, momentum: number, eps: number, options: _batch_norm_no_update__out__o<T>) => [T, T, T, T])
export interface _batch_norm_with_update__default__o<T> { weight?: T | null; bias?: T | null }
export type _batch_norm_with_update__default<T> = (input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, momentum: number, eps: number, options?: P<_batch_norm_with_update__default__o<T>>) => [T, T, T, T]
export interface _batch_norm_with_update__out__o<T> { weight?: T | null; bias?: T | null; out: T; saveMean: T; saveInvstd: T; reserve: T }
export type _batch_norm_with_update__out<T> = ((input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, momentum: number, eps: number, options: _batch_norm_with_update__out__o<T>) => [T, T, T, T]) & ((input: T, runningMean: T, runningVar: T, momentum: number, eps: number, options: _batch_norm_with_update__out__o<T>) => [T, T, T, T])
export interface _batch_norm_with_update_functional__default__o<T> { weight?: T | null; bias?: T | null }
export type _batch_norm_with_update_functional__default<T> = (input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, momentum: number, eps: number, options?: P<_batch_norm_with_update_functional__default__o<T>>) => [T, T, T, T, T, T]
export interface _cast_Byte__default__o<T> { nonBlocking?: boolean }
export type _cast_Byte__default<T> = (self: T, nonBlocking?: boolean | _cast_Byte__default__o<T>, options?: P<_cast_Byte__default__o<T>>) => T
export interface _cast_Char__default__o<T> { nonBlocking?: boolean }
export type _cast_Char__default<T> = (self: T, nonBlocking?: boolean | _cast_Char__default__o<T>, options?: P<_cast_Char__default__o<T>>) => T
export interface _cast_Double__default__o<T> { nonBlocking?: boolean }
export type _cast_Double__default<T> = (self: T, nonBlocking?: boolean | _cast_Double__default__o<T>, options?: P<_cast_Double__default__o<T>>) => T
export interface _cast_Float__default__o<T> { nonBlocking?: boolean }
export type _cast_Float__default<T> = (self: T, nonBlocking?: boolean | _cast_Float__default__o<T>, options?: P<_cast_Float__default__o<T>>) => T
export interface _cast_Half__default__o<T> { nonBlocking?: boolean }
export type _cast_Half__default<T> = (self: T, nonBlocking?: boolean | _cast_Half__default__o<T>, options?: P<_cast_Half__default__o<T>>) => T
export interface _cast_Int__default__o<T> { nonBlocking?: boolean }
export type _cast_Int__default<T> = (self: T, nonBlocking?: boolean | _cast_Int__default__o<T>, options?: P<_cast_Int__default__o<T>>) => T
export interface _cast_Long__default__o<T> { nonBlocking?: boolean }
export type _cast_Long__default<T> = (self: T, nonBlocking?: boolean | _cast_Long__default__o<T>, options?: P<_cast_Long__default__o<T>>) => T
export interface _cast_Short__default__o<T> { nonBlocking?: boolean }
export type _cast_Short__default<T> = (self: T, nonBlocking?: boolean | _cast_Short__default__o<T>, options?: P<_cast_Short__default__o<T>>) => T
export type _cdist_backward__default<T> = (grad: T, x1: T, x2: T, p: number, cdist: T) => T
export interface _cdist_backward__out__o<T> { out: T }
export type _cdist_backward__out<T> = (grad: T, x1: T, x2: T, p: number, cdist: T, options: _cdist_backward__out__o<T>) => T
export interface _cdist_forward__default__o<T> { computeMode?: number | null }
export type _cdist_forward__default<T> = (x1: T, x2: T, p: number, computeMode?: number | null | P<_cdist_forward__default__o<T>>, options?: P<_cdist_forward__default__o<T>>) => T
export interface _cdist_forward__out__o<T> { computeMode?: number | null; out: T }
export type _cdist_forward__out<T> = ((x1: T, x2: T, p: number, computeMode: number | null, options: _cdist_forward__out__o<T>) => T) & ((x1: T, x2: T, p: number, options: _cdist_forward__out__o<T>) => T)
export type _cholesky_solve_helper__default<T> = (self: T, A: T, upper: boolean) => T
export interface _cholesky_solve_helper__out__o<T> { out: T }
export type _cholesky_solve_helper__out<T> = (self: T, A: T, upper: boolean, options: _cholesky_solve_helper__out__o<T>) => T
export interface _choose_qparams_per_tensor__default__o<T> { reduceRange?: boolean }
export type _choose_qparams_per_tensor__default<T> = (self: T, reduceRange?: boolean | _choose_qparams_per_tensor__default__o<T>, options?: P<_choose_qparams_per_tensor__default__o<T>>) => [number, number]
export type _chunk_cat__default<T> = (tensors: readonly T[], dim: number, numChunks: number) => T
export interface _chunk_cat__out__o<T> { out: T }
export type _chunk_cat__out<T> = (tensors: readonly T[], dim: number, numChunks: number, options: _chunk_cat__out__o<T>) => T
export type _coalesce__default<T> = (self: T) => T
export interface _coalesce__out__o<T> { out: T }
export type _coalesce__out<T> = (self: T, options: _coalesce__out__o<T>) => T
export interface _coalesced__default__o<T> { coalesced: boolean }
export type _coalesced__default<T> = (self: T, coalesced: boolean | _coalesced__default__o<T>, options?: P<_coalesced__default__o<T>>) => T
export interface _coalesced__out__o<T> { coalesced: boolean; out: T }
export type _coalesced__out<T> = (self: T, coalesced: boolean, options: _coalesced__out__o<T>) => T
export interface _coalesced___default__o<T> { coalesced: boolean }
export type _coalesced___default<T> = (self: T, coalesced: boolean | _coalesced___default__o<T>, options?: P<_coalesced___default__o<T>>) => T
export type _compute_linear_combination__default<T> = (input: T, coefficients: T) => T
export interface _compute_linear_combination__out__o<T> { out: T }
export type _compute_linear_combination__out<T> = (input: T, coefficients: T, options: _compute_linear_combination__out__o<T>) => T
export type _conj__default<T> = (self: T) => T
export type _conj_copy__default<T> = (self: T) => T
export interface _conj_copy__out__o<T> { out: T }
export type _conj_copy__out<T> = (self: T, options: _conj_copy__out__o<T>) => T
export type _conj_physical__default<T> = (self: T) => T
export interface _conj_physical__out__o<T> { out: T }
export type _conj_physical__out<T> = (self: T, options: _conj_physical__out__o<T>) => T
export interface _conv_depthwise2d__default__o<T> { bias?: T | null }
export type _conv_depthwise2d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: P<_conv_depthwise2d__default__o<T>>) => T
export interface _conv_depthwise2d__out__o<T> { bias?: T | null; out: T }
export type _conv_depthwise2d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: _conv_depthwise2d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: _conv_depthwise2d__out__o<T>) => T)
export interface _convert_indices_from_coo_to_csr__default__o<T> { size: number; outInt32?: boolean }
export type _convert_indices_from_coo_to_csr__default<T> = (self: T, size: number | _convert_indices_from_coo_to_csr__default__o<T>, options?: P<_convert_indices_from_coo_to_csr__default__o<T>>) => T
export interface _convert_indices_from_coo_to_csr__out__o<T> { size: number; outInt32?: boolean; out: T }
export type _convert_indices_from_coo_to_csr__out<T> = (self: T, size: number, options: _convert_indices_from_coo_to_csr__out__o<T>) => T
export interface _convert_indices_from_csr_to_coo__default__o<T> { outInt32?: boolean; transpose?: boolean }
export type _convert_indices_from_csr_to_coo__default<T> = (crowIndices: T, colIndices: T, options?: P<_convert_indices_from_csr_to_coo__default__o<T>>) => T
export interface _convert_indices_from_csr_to_coo__out__o<T> { outInt32?: boolean; transpose?: boolean; out: T }
export type _convert_indices_from_csr_to_coo__out<T> = (crowIndices: T, colIndices: T, options: _convert_indices_from_csr_to_coo__out__o<T>) => T
export interface _convert_weight_to_int4pack__default__o<T> { innerKTiles: number }
export type _convert_weight_to_int4pack__default<T> = (self: T, innerKTiles: number | _convert_weight_to_int4pack__default__o<T>, options?: P<_convert_weight_to_int4pack__default__o<T>>) => T
export interface _convert_weight_to_int4pack_for_cpu__default__o<T> { innerKTiles: number }
export type _convert_weight_to_int4pack_for_cpu__default<T> = (self: T, innerKTiles: number | _convert_weight_to_int4pack_for_cpu__default__o<T>, options?: P<_convert_weight_to_int4pack_for_cpu__default__o<T>>) => T
export interface _convolution__default__o<T> { bias?: T | null }
export type _convolution__default<T> = (input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options?: P<_convolution__default__o<T>>) => T
export interface _convolution__deprecated__o<T> { bias?: T | null }
export type _convolution__deprecated<T> = (input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, options?: P<_convolution__deprecated__o<T>>) => T
export interface _convolution__out__o<T> { bias?: T | null; out: T }
export type _convolution__out<T> = ((input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options: _convolution__out__o<T>) => T) & ((input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options: _convolution__out__o<T>) => T)
export interface _convolution_double_backward__default__o<T> { ggW?: T | null; ggb?: T | null }
export type _convolution_double_backward__default<T> = (ggI: T | null, ggW: T | null, ggb: T | null, gO: T, weight: T, self: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: P<_convolution_double_backward__default__o<T>>) => [T, T, T]
export interface _convolution_mode__default__o<T> { bias?: T | null }
export type _convolution_mode__default<T> = (input: T, weight: T, bias: T | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number, options?: P<_convolution_mode__default__o<T>>) => T
export interface _copy_from__default__o<T> { nonBlocking?: boolean }
export type _copy_from__default<T> = (self: T, dst: T, nonBlocking?: boolean | P<_copy_from__default__o<T>>, options?: P<_copy_from__default__o<T>>) => T
export interface _copy_from__out__o<T> { nonBlocking?: boolean; out: T }
export type _copy_from__out<T> = ((self: T, dst: T, nonBlocking: boolean, options: _copy_from__out__o<T>) => T) & ((self: T, dst: T, options: _copy_from__out__o<T>) => T)
export type _copy_from_and_resize__default<T> = (self: T, dst: T) => T
export interface _copy_from_and_resize__out__o<T> { out: T }
export type _copy_from_and_resize__out<T> = (self: T, dst: T, options: _copy_from_and_resize__out__o<T>) => T
export type _cslt_compress__default<T> = (input: T) => T
export interface _cslt_sparse_mm__default__o<T> { bias?: T | null; alpha?: T | null; outDtype?: Dtype | null; transposeResult?: boolean; algId?: number; splitK?: number; splitKMode?: number }
export type _cslt_sparse_mm__default<T> = (compressedA: T, denseB: T, bias?: T | null | P<_cslt_sparse_mm__default__o<T>>, alpha?: T | null | P<_cslt_sparse_mm__default__o<T>>, outDtype?: Dtype | null | P<_cslt_sparse_mm__default__o<T>>, transposeResult?: boolean | P<_cslt_sparse_mm__default__o<T>>, algId?: number | P<_cslt_sparse_mm__default__o<T>>, splitK?: number | P<_cslt_sparse_mm__default__o<T>>, splitKMode?: number | P<_cslt_sparse_mm__default__o<T>>, options?: P<_cslt_sparse_mm__default__o<T>>) => T
export interface _cslt_sparse_mm_search__default__o<T> { bias?: T | null; alpha?: T | null; outDtype?: Dtype | null; transposeResult?: boolean }
export type _cslt_sparse_mm_search__default<T> = (compressedA: T, denseB: T, bias?: T | null | P<_cslt_sparse_mm_search__default__o<T>>, alpha?: T | null | P<_cslt_sparse_mm_search__default__o<T>>, outDtype?: Dtype | null | P<_cslt_sparse_mm_search__default__o<T>>, transposeResult?: boolean | P<_cslt_sparse_mm_search__default__o<T>>, options?: P<_cslt_sparse_mm_search__default__o<T>>) => number
export interface _ctc_loss__default__o<T> { blank?: number; zeroInfinity?: boolean }
export type _ctc_loss__default<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number | P<_ctc_loss__default__o<T>>, zeroInfinity?: boolean | P<_ctc_loss__default__o<T>>, options?: P<_ctc_loss__default__o<T>>) => [T, T]
export interface _ctc_loss__Tensor__o<T> { blank?: number; zeroInfinity?: boolean }
export type _ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank?: number | P<_ctc_loss__Tensor__o<T>>, zeroInfinity?: boolean | P<_ctc_loss__Tensor__o<T>>, options?: P<_ctc_loss__Tensor__o<T>>) => [T, T]
export interface _ctc_loss__Tensor_out__o<T> { blank?: number; zeroInfinity?: boolean; out0: T; out1: T }
export type _ctc_loss__Tensor_out<T> = ((logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank: number, zeroInfinity: boolean, options: _ctc_loss__Tensor_out__o<T>) => [T, T]) & ((logProbs: T, targets: T, inputLengths: T, targetLengths: T, options: _ctc_loss__Tensor_out__o<T>) => [T, T])
export interface _ctc_loss__out__o<T> { blank?: number; zeroInfinity?: boolean; out0: T; out1: T }
export type _ctc_loss__out<T> = ((logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, zeroInfinity: boolean, options: _ctc_loss__out__o<T>) => [T, T]) & ((logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], options: _ctc_loss__out__o<T>) => [T, T])
export interface _ctc_loss_backward__default__o<T> { zeroInfinity?: boolean }
export type _ctc_loss_backward__default<T> = (grad: T, logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: T, logAlpha: T, blank: number, zeroInfinity?: boolean | P<_ctc_loss_backward__default__o<T>>, options?: P<_ctc_loss_backward__default__o<T>>) => T
export interface _ctc_loss_backward__Tensor__o<T> { zeroInfinity?: boolean }
export type _ctc_loss_backward__Tensor<T> = (grad: T, logProbs: T, targets: T, inputLengths: T, targetLengths: T, negLogLikelihood: T, logAlpha: T, blank: number, zeroInfinity?: boolean | P<_ctc_loss_backward__Tensor__o<T>>, options?: P<_ctc_loss_backward__Tensor__o<T>>) => T
export interface _ctc_loss_backward__out__o<T> { zeroInfinity?: boolean; out: T }
export type _ctc_loss_backward__out<T> = ((grad: T, logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: T, logAlpha: T, blank: number, zeroInfinity: boolean, options: _ctc_loss_backward__out__o<T>) => T) & ((grad: T, logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: T, logAlpha: T, blank: number, options: _ctc_loss_backward__out__o<T>) => T)
export interface _cudnn_attention_backward__default__o<T> { scale?: number | null }
export type _cudnn_attention_backward__default<T> = (gradOut: T, query: T, key: T, value: T, out: T, logsumexp: T, philoxSeed: T, philoxOffset: T, attnBias: T, cumSeqQ: T, cumSeqK: T, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: P<_cudnn_attention_backward__default__o<T>>) => [T, T, T]
export interface _cudnn_attention_forward__default__o<T> { attnBias?: T | null; cumSeqQ?: T | null; cumSeqK?: T | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }
export type _cudnn_attention_forward__default<T> = (query: T, key: T, value: T, attnBias: T | null, cumSeqQ: T | null, cumSeqK: T | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP?: number | P<_cudnn_attention_forward__default__o<T>>, isCausal?: boolean | P<_cudnn_attention_forward__default__o<T>>, returnDebugMask?: boolean | P<_cudnn_attention_forward__default__o<T>>, options?: P<_cudnn_attention_forward__default__o<T>>) => [T, T, T, T, number, number, T, T, T]
export type _cudnn_ctc_loss__default<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean) => [T, T]
export type _cudnn_ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank: number, deterministic: boolean, zeroInfinity: boolean) => [T, T]
export interface _cudnn_ctc_loss__out__o<T> { out0: T; out1: T }
export type _cudnn_ctc_loss__out<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: _cudnn_ctc_loss__out__o<T>) => [T, T]
export interface _cudnn_init_dropout_state__default__o<T> { dropout: number; train: boolean; dropoutSeed: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _cudnn_init_dropout_state__default<T> = (dropout: number | _cudnn_init_dropout_state__default__o<T>, train: boolean, dropoutSeed: number, options?: P<_cudnn_init_dropout_state__default__o<T>>) => T
export interface _cudnn_init_dropout_state__out__o<T> { dropout: number; train: boolean; dropoutSeed: number; out: T }
export type _cudnn_init_dropout_state__out<T> = (dropout: number, train: boolean, dropoutSeed: number, options: _cudnn_init_dropout_state__out__o<T>) => T
export interface _cudnn_rnn__default__o<T> { weightBuf?: T | null; cx?: T | null; dropoutState?: T | null }
export type _cudnn_rnn__default<T> = (input: T, weight: readonly T[], weightStride0: number, weightBuf: T | null, hx: T, cx: T | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState?: T | null | P<_cudnn_rnn__default__o<T>>, options?: P<_cudnn_rnn__default__o<T>>) => [T, T, T, T, T]
export interface _cudnn_rnn__out__o<T> { weightBuf?: T | null; cx?: T | null; dropoutState?: T | null; out0: T; out1: T; out2: T; out3: T; out4: T }
export type _cudnn_rnn__out<T> = ((input: T, weight: readonly T[], weightStride0: number, weightBuf: T | null, hx: T, cx: T | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, options: _cudnn_rnn__out__o<T>) => [T, T, T, T, T]) & ((input: T, weight: readonly T[], weightStride0: number, hx: T, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], options: _cudnn_rnn__out__o<T>) => [T, T, T, T, T])
export interface _cudnn_rnn_backward__default__o<T> { cx?: T | null; gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null; dropoutState?: T | null }
export type _cudnn_rnn_backward__default<T> = (input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, cx: T | null, output: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, reserve: T, outputMask: boolean | readonly boolean[], options?: P<_cudnn_rnn_backward__default__o<T>>) => [T, T, T, T[]]
export interface _cudnn_rnn_backward__out__o<T> { cx?: T | null; gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null; dropoutState?: T | null; out0: T; out1: T; out2: T; out3: readonly T[] }
export type _cudnn_rnn_backward__out<T> = ((input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, cx: T | null, output: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, reserve: T, outputMask: boolean | readonly boolean[], options: _cudnn_rnn_backward__out__o<T>) => void) & ((input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, output: T, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], reserve: T, outputMask: boolean | readonly boolean[], options: _cudnn_rnn_backward__out__o<T>) => void)
export type _cudnn_rnn_flatten_weight__default<T> = (weightArr: readonly T[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean) => T
export interface _cudnn_rnn_flatten_weight__out__o<T> { out: T }
export type _cudnn_rnn_flatten_weight__out<T> = (weightArr: readonly T[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean, options: _cudnn_rnn_flatten_weight__out__o<T>) => T
export interface _cufft_clear_plan_cache__default__o<T> { deviceIndex: number }
export type _cufft_clear_plan_cache__default<T> = (deviceIndex: number | _cufft_clear_plan_cache__default__o<T>, options?: P<_cufft_clear_plan_cache__default__o<T>>) => void
export interface _cufft_get_plan_cache_max_size__default__o<T> { deviceIndex: number }
export type _cufft_get_plan_cache_max_size__default<T> = (deviceIndex: number | _cufft_get_plan_cache_max_size__default__o<T>, options?: P<_cufft_get_plan_cache_max_size__default__o<T>>) => number
export interface _cufft_get_plan_cache_size__default__o<T> { deviceIndex: number }
export type _cufft_get_plan_cache_size__default<T> = (deviceIndex: number | _cufft_get_plan_cache_size__default__o<T>, options?: P<_cufft_get_plan_cache_size__default__o<T>>) => number
export interface _cufft_set_plan_cache_max_size__default__o<T> { deviceIndex: number; maxSize: number }
export type _cufft_set_plan_cache_max_size__default<T> = (deviceIndex: number | _cufft_set_plan_cache_max_size__default__o<T>, maxSize: number, options?: P<_cufft_set_plan_cache_max_size__default__o<T>>) => void
export type _cummax_helper__default<T> = (self: T, values: T, indices: T, dim: number) => void
export type _cummin_helper__default<T> = (self: T, values: T, indices: T, dim: number) => void
export type _debug_has_internal_overlap__default<T> = (self: T) => number
export type _dimI__default<T> = (self: T) => number
export type _dimV__default<T> = (self: T) => number
export interface _dim_arange__default__o<T> { dim: number }
export type _dim_arange__default<T> = (like: T, dim: number | _dim_arange__default__o<T>, options?: P<_dim_arange__default__o<T>>) => T
export type _dirichlet_grad__default<T> = (x: T, alpha: T, total: T) => T
export interface _dirichlet_grad__out__o<T> { out: T }
export type _dirichlet_grad__out<T> = (x: T, alpha: T, total: T, options: _dirichlet_grad__out__o<T>) => T
export type _dyn_quant_matmul_4bit__default<T> = (inp: T, packedWeights: T, blockSize: number, inFeatures: number, outFeatures: number) => T
export interface _dyn_quant_pack_4bit_weight__default__o<T> { bias?: T | null }
export type _dyn_quant_pack_4bit_weight__default<T> = (weights: T, scalesZeros: T, bias: T | null, blockSize: number, inFeatures: number, outFeatures: number, options?: P<_dyn_quant_pack_4bit_weight__default__o<T>>) => T
export interface _efficient_attention_backward__default__o<T> { bias?: T | null; cuSeqlensQ?: T | null; cuSeqlensK?: T | null; scale?: number | null; numSplitsKey?: number | null; windowSize?: number | null; sharedStorageDqdkdv?: boolean }
export type _efficient_attention_backward__default<T> = (gradOut_: T, query: T, key: T, value: T, bias: T | null, out: T, cuSeqlensQ: T | null, cuSeqlensK: T | null, maxSeqlenQ: number, maxSeqlenK: number, logsumexp: T, dropoutP: number, philoxSeed: T, philoxOffset: T, customMaskType: number, biasRequiresGrad: boolean, options?: P<_efficient_attention_backward__default__o<T>>) => [T, T, T, T]
export interface _efficient_attention_forward__default__o<T> { bias?: T | null; cuSeqlensQ?: T | null; cuSeqlensK?: T | null; maxSeqlenQ?: number | null; maxSeqlenK?: number | null; computeLogSumexp?: boolean; scale?: number | null; seqlenK?: T | null; windowSize?: number | null }
export type _efficient_attention_forward__default<T> = (query: T, key: T, value: T, bias: T | null, cuSeqlensQ: T | null, cuSeqlensK: T | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, computeLogSumexp?: boolean | P<_efficient_attention_forward__default__o<T>>, options?: P<_efficient_attention_forward__default__o<T>>) => [T, T, T, T, number, number]
export interface _efficientzerotensor__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _efficientzerotensor__default<T> = (size: readonly number[] | _efficientzerotensor__default__o<T>, options?: P<_efficientzerotensor__default__o<T>>) => T
export interface _efficientzerotensor__out__o<T> { size: readonly number[]; out: T }
export type _efficientzerotensor__out<T> = (size: readonly number[], options: _efficientzerotensor__out__o<T>) => T
export interface _embedding_bag__default__o<T> { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: T | null; includeLastOffset?: boolean; paddingIdx?: number }
export type _embedding_bag__default<T> = (weight: T, indices: T, offsets: T, scaleGradByFreq?: boolean | P<_embedding_bag__default__o<T>>, mode?: number | P<_embedding_bag__default__o<T>>, sparse?: boolean | P<_embedding_bag__default__o<T>>, perSampleWeights?: T | null | P<_embedding_bag__default__o<T>>, includeLastOffset?: boolean | P<_embedding_bag__default__o<T>>, paddingIdx?: number | P<_embedding_bag__default__o<T>>, options?: P<_embedding_bag__default__o<T>>) => [T, T, T, T]
export interface _embedding_bag__out__o<T> { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: T | null; includeLastOffset?: boolean; paddingIdx?: number; out0: T; out1: T; out2: T; out3: T }
export type _embedding_bag__out<T> = ((weight: T, indices: T, offsets: T, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: T | null, includeLastOffset: boolean, paddingIdx: number, options: _embedding_bag__out__o<T>) => [T, T, T, T]) & ((weight: T, indices: T, offsets: T, options: _embedding_bag__out__o<T>) => [T, T, T, T])
export interface _embedding_bag_backward__default__o<T> { perSampleWeights?: T | null; paddingIdx?: number }
export type _embedding_bag_backward__default<T> = (grad: T, indices: T, offsets: T, offset2bag: T, bagSize: T, maximumIndices: T, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights?: T | null | P<_embedding_bag_backward__default__o<T>>, paddingIdx?: number | P<_embedding_bag_backward__default__o<T>>, options?: P<_embedding_bag_backward__default__o<T>>) => T
export interface _embedding_bag_dense_backward__default__o<T> { perSampleWeights?: T | null; paddingIdx?: number }
export type _embedding_bag_dense_backward__default<T> = (grad: T, indices: T, offset2bag: T, bagSize: T, maximumIndices: T, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights?: T | null | P<_embedding_bag_dense_backward__default__o<T>>, paddingIdx?: number | P<_embedding_bag_dense_backward__default__o<T>>, options?: P<_embedding_bag_dense_backward__default__o<T>>) => T
export interface _embedding_bag_dense_backward__out__o<T> { perSampleWeights?: T | null; paddingIdx?: number; out: T }
export type _embedding_bag_dense_backward__out<T> = ((grad: T, indices: T, offset2bag: T, bagSize: T, maximumIndices: T, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: T | null, paddingIdx: number, options: _embedding_bag_dense_backward__out__o<T>) => T) & ((grad: T, indices: T, offset2bag: T, bagSize: T, maximumIndices: T, numWeights: number, scaleGradByFreq: boolean, mode: number, options: _embedding_bag_dense_backward__out__o<T>) => T)
export interface _embedding_bag_forward_only__default__o<T> { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: T | null; includeLastOffset?: boolean; paddingIdx?: number }
export type _embedding_bag_forward_only__default<T> = (weight: T, indices: T, offsets: T, scaleGradByFreq?: boolean | P<_embedding_bag_forward_only__default__o<T>>, mode?: number | P<_embedding_bag_forward_only__default__o<T>>, sparse?: boolean | P<_embedding_bag_forward_only__default__o<T>>, perSampleWeights?: T | null | P<_embedding_bag_forward_only__default__o<T>>, includeLastOffset?: boolean | P<_embedding_bag_forward_only__default__o<T>>, paddingIdx?: number | P<_embedding_bag_forward_only__default__o<T>>, options?: P<_embedding_bag_forward_only__default__o<T>>) => [T, T, T, T]
export interface _embedding_bag_forward_only__out__o<T> { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: T | null; includeLastOffset?: boolean; paddingIdx?: number; out0: T; out1: T; out2: T; out3: T }
export type _embedding_bag_forward_only__out<T> = ((weight: T, indices: T, offsets: T, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: T | null, includeLastOffset: boolean, paddingIdx: number, options: _embedding_bag_forward_only__out__o<T>) => [T, T, T, T]) & ((weight: T, indices: T, offsets: T, options: _embedding_bag_forward_only__out__o<T>) => [T, T, T, T])
export interface _embedding_bag_per_sample_weights_backward__default__o<T> { paddingIdx?: number }
export type _embedding_bag_per_sample_weights_backward__default<T> = (grad: T, weight: T, indices: T, offsets: T, offset2bag: T, mode: number, paddingIdx?: number | P<_embedding_bag_per_sample_weights_backward__default__o<T>>, options?: P<_embedding_bag_per_sample_weights_backward__default__o<T>>) => T
export interface _embedding_bag_per_sample_weights_backward__out__o<T> { paddingIdx?: number; out: T }
export type _embedding_bag_per_sample_weights_backward__out<T> = ((grad: T, weight: T, indices: T, offsets: T, offset2bag: T, mode: number, paddingIdx: number, options: _embedding_bag_per_sample_weights_backward__out__o<T>) => T) & ((grad: T, weight: T, indices: T, offsets: T, offset2bag: T, mode: number, options: _embedding_bag_per_sample_weights_backward__out__o<T>) => T)
export interface _embedding_bag_sparse_backward__default__o<T> { perSampleWeights?: T | null; paddingIdx?: number }
export type _embedding_bag_sparse_backward__default<T> = (grad: T, indices: T, offsets: T, offset2bag: T, bagSize: T, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights?: T | null | P<_embedding_bag_sparse_backward__default__o<T>>, paddingIdx?: number | P<_embedding_bag_sparse_backward__default__o<T>>, options?: P<_embedding_bag_sparse_backward__default__o<T>>) => T
export interface _empty_affine_quantized__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type _empty_affine_quantized__default<T> = (size: readonly number[] | _empty_affine_quantized__default__o<T>, options?: P<_empty_affine_quantized__default__o<T>>) => T
export interface _empty_affine_quantized__out__o<T> { size: readonly number[]; scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null; out: T }
export type _empty_affine_quantized__out<T> = (size: readonly number[], options: _empty_affine_quantized__out__o<T>) => T
export interface _empty_per_channel_affine_quantized__default__o<T> { size: readonly number[]; scales: T; zeroPoints: T; axis: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type _empty_per_channel_affine_quantized__default<T> = (size: readonly number[], options: _empty_per_channel_affine_quantized__default__o<T>) => T
export interface _empty_per_channel_affine_quantized__out__o<T> { size: readonly number[]; scales: T; zeroPoints: T; axis: number; memoryFormat?: MemoryFormat | null; out: T }
export type _empty_per_channel_affine_quantized__out<T> = (size: readonly number[], options: _empty_per_channel_affine_quantized__out__o<T>) => T
export type _euclidean_dist__default<T> = (x1: T, x2: T) => T
export interface _euclidean_dist__out__o<T> { out: T }
export type _euclidean_dist__out<T> = (x1: T, x2: T, options: _euclidean_dist__out__o<T>) => T
export interface _fake_quantize_learnable_per_channel_affine__default__o<T> { gradFactor?: number }
export type _fake_quantize_learnable_per_channel_affine__default<T> = (self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number, gradFactor?: number | P<_fake_quantize_learnable_per_channel_affine__default__o<T>>, options?: P<_fake_quantize_learnable_per_channel_affine__default__o<T>>) => T
export interface _fake_quantize_learnable_per_channel_affine__out__o<T> { gradFactor?: number; out: T }
export type _fake_quantize_learnable_per_channel_affine__out<T> = ((self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number, gradFactor: number, options: _fake_quantize_learnable_per_channel_affine__out__o<T>) => T) & ((self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number, options: _fake_quantize_learnable_per_channel_affine__out__o<T>) => T)
export interface _fake_quantize_learnable_per_channel_affine_backward__default__o<T> { gradFactor?: number }
export type _fake_quantize_learnable_per_channel_affine_backward__default<T> = (grad: T, self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number, gradFactor?: number | P<_fake_quantize_learnable_per_channel_affine_backward__default__o<T>>, options?: P<_fake_quantize_learnable_per_channel_affine_backward__default__o<T>>) => [T, T, T]
export interface _fake_quantize_learnable_per_tensor_affine__default__o<T> { gradFactor?: number }
export type _fake_quantize_learnable_per_tensor_affine__default<T> = (self: T, scale: T, zeroPoint: T, quantMin: number, quantMax: number, gradFactor?: number | P<_fake_quantize_learnable_per_tensor_affine__default__o<T>>, options?: P<_fake_quantize_learnable_per_tensor_affine__default__o<T>>) => T
export interface _fake_quantize_learnable_per_tensor_affine__out__o<T> { gradFactor?: number; out: T }
export type _fake_quantize_learnable_per_tensor_affine__out<T> = ((self: T, scale: T, zeroPoint: T, quantMin: number, quantMax: number, gradFactor: number, options: _fake_quantize_learnable_per_tensor_affine__out__o<T>) => T) & ((self: T, scale: T, zeroPoint: T, quantMin: number, quantMax: number, options: _fake_quantize_learnable_per_tensor_affine__out__o<T>) => T)
export interface _fake_quantize_learnable_per_tensor_affine_backward__default__o<T> { gradFactor?: number }
export type _fake_quantize_learnable_per_tensor_affine_backward__default<T> = (grad: T, self: T, scale: T, zeroPoint: T, quantMin: number, quantMax: number, gradFactor?: number | P<_fake_quantize_learnable_per_tensor_affine_backward__default__o<T>>, options?: P<_fake_quantize_learnable_per_tensor_affine_backward__default__o<T>>) => [T, T, T]
export type _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__default<T> = (self: T, scale: T, zeroPoint: T, fakeQuantEnabled: T, quantMin: number, quantMax: number) => [T, T]
export interface _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__out__o<T> { out0: T; out1: T }
export type _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__out<T> = (self: T, scale: T, zeroPoint: T, fakeQuantEnabled: T, quantMin: number, quantMax: number, options: _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__out__o<T>) => [T, T]
export interface _fft_c2c__default__o<T> { dim: readonly number[]; normalization: number; forward: boolean }
export type _fft_c2c__default<T> = (self: T, dim: readonly number[] | _fft_c2c__default__o<T>, normalization: number, forward: boolean, options?: P<_fft_c2c__default__o<T>>) => T
export interface _fft_c2c__out__o<T> { dim: readonly number[]; normalization: number; forward: boolean; out: T }
export type _fft_c2c__out<T> = (self: T, dim: readonly number[], normalization: number, forward: boolean, options: _fft_c2c__out__o<T>) => T
export interface _fft_c2r__default__o<T> { dim: readonly number[]; normalization: number; lastDimSize: number }
export type _fft_c2r__default<T> = (self: T, dim: readonly number[] | _fft_c2r__default__o<T>, normalization: number, lastDimSize: number, options?: P<_fft_c2r__default__o<T>>) => T
export interface _fft_c2r__out__o<T> { dim: readonly number[]; normalization: number; lastDimSize: number; out: T }
export type _fft_c2r__out<T> = (self: T, dim: readonly number[], normalization: number, lastDimSize: number, options: _fft_c2r__out__o<T>) => T
export interface _fft_r2c__default__o<T> { dim: readonly number[]; normalization: number; onesided: boolean }
export type _fft_r2c__default<T> = (self: T, dim: readonly number[] | _fft_r2c__default__o<T>, normalization: number, onesided: boolean, options?: P<_fft_r2c__default__o<T>>) => T
export interface _fft_r2c__out__o<T> { dim: readonly number[]; normalization: number; onesided: boolean; out: T }
export type _fft_r2c__out<T> = (self: T, dim: readonly number[], normalization: number, onesided: boolean, options: _fft_r2c__out__o<T>) => T
export interface _fill_mem_eff_dropout_mask___default__o<T> { dropoutP: number; seed: number; offset: number }
export type _fill_mem_eff_dropout_mask___default<T> = (self: T, dropoutP: number | _fill_mem_eff_dropout_mask___default__o<T>, seed: number, offset: number, options?: P<_fill_mem_eff_dropout_mask___default__o<T>>) => T
export interface _flash_attention_backward__default__o<T> { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null }
export type _flash_attention_backward__default<T> = (gradOut: T, query: T, key: T, value: T, out: T, logsumexp: T, cumSeqQ: T, cumSeqK: T, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, rngState: T, unused: T, options?: P<_flash_attention_backward__default__o<T>>) => [T, T, T]
export interface _flash_attention_forward__default__o<T> { cumSeqQ?: T | null; cumSeqK?: T | null; scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: T | null; alibiSlopes?: T | null; blockTable?: T | null; numSplits?: number | null }
export type _flash_attention_forward__default<T> = (query: T, key: T, value: T, cumSeqQ: T | null, cumSeqK: T | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: P<_flash_attention_forward__default__o<T>>) => [T, T, T, T, T]
export interface _flash_attention_forward__quantized__o<T> { cumSeqQ?: T | null; cumSeqK?: T | null; qDescale?: T | null; kDescale?: T | null; vDescale?: T | null; scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: T | null; alibiSlopes?: T | null }
export type _flash_attention_forward__quantized<T> = (query: T, key: T, value: T, cumSeqQ: T | null, cumSeqK: T | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, qDescale?: T | null | P<_flash_attention_forward__quantized__o<T>>, kDescale?: T | null | P<_flash_attention_forward__quantized__o<T>>, vDescale?: T | null | P<_flash_attention_forward__quantized__o<T>>, options?: P<_flash_attention_forward__quantized__o<T>>) => [T, T, T, T, T]
export interface _flash_attention_forward_no_dropout_inplace__default__o<T> { cumSeqQ?: T | null; cumSeqK?: T | null; scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: T | null; alibiSlopes?: T | null; blockTable?: T | null; numSplits?: number | null }
export type _flash_attention_forward_no_dropout_inplace__default<T> = (out: T, query: T, key: T, value: T, cumSeqQ: T | null, cumSeqK: T | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: P<_flash_attention_forward_no_dropout_inplace__default__o<T>>) => T
export interface _foobar__default__o<T> { arg1?: boolean; arg2?: boolean; arg3?: boolean }
export type _foobar__default<T> = (self: T, arg1?: boolean | _foobar__default__o<T>, arg2?: boolean | P<_foobar__default__o<T>>, options?: P<_foobar__default__o<T>>) => T
export interface _foobar__out__o<T> { arg1?: boolean; arg2?: boolean; arg3?: boolean; out: T }
export type _foobar__out<T> = ((self: T, arg1: boolean, arg2: boolean, options: _foobar__out__o<T>) => T) & ((self: T, options: _foobar__out__o<T>) => T)
export type _foreach_abs__default<T> = (self: readonly T[]) => T[]
export interface _foreach_abs__out__o<T> { out: readonly T[] }
export type _foreach_abs__out<T> = (self: readonly T[], options: _foreach_abs__out__o<T>) => void
export type _foreach_abs___default<T> = (self: readonly T[]) => void
export type _foreach_acos__default<T> = (self: readonly T[]) => T[]
export interface _foreach_acos__out__o<T> { out: readonly T[] }
export type _foreach_acos__out<T> = (self: readonly T[], options: _foreach_acos__out__o<T>) => void
export type _foreach_acos___default<T> = (self: readonly T[]) => void
export interface _foreach_add__List__o<T> { alpha?: S }
export type _foreach_add__List<T> = (self: readonly T[], other: readonly T[], options?: P<_foreach_add__List__o<T>>) => T[]
export interface _foreach_add__List_out__o<T> { alpha?: S; out: readonly T[] }
export type _foreach_add__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_add__List_out__o<T>) => void
export type _foreach_add__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_add__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_add__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_add__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_add__ScalarList_out__o<T>) => void
export interface _foreach_add__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_add__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_add__Scalar_out__o<T>) => void
export interface _foreach_add__Tensor__o<T> { alpha?: S }
export type _foreach_add__Tensor<T> = (self: readonly T[], other: T, options?: P<_foreach_add__Tensor__o<T>>) => T[]
export interface _foreach_add__Tensor_out__o<T> { alpha?: S; out: readonly T[] }
export type _foreach_add__Tensor_out<T> = (self: readonly T[], other: T, options: _foreach_add__Tensor_out__o<T>) => void
export interface _foreach_add___List__o<T> { alpha?: S }
export type _foreach_add___List<T> = (self: readonly T[], other: readonly T[], options?: P<_foreach_add___List__o<T>>) => void
export type _foreach_add___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_add___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export interface _foreach_add___Tensor__o<T> { alpha?: S }
export type _foreach_add___Tensor<T> = (self: readonly T[], other: T, options?: P<_foreach_add___Tensor__o<T>>) => void
export interface _foreach_addcdiv__Scalar__o<T> { value?: S }
export type _foreach_addcdiv__Scalar<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value?: S | P<_foreach_addcdiv__Scalar__o<T>>, options?: P<_foreach_addcdiv__Scalar__o<T>>) => T[]
export type _foreach_addcdiv__ScalarList<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_addcdiv__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_addcdiv__ScalarList_out<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[], options: _foreach_addcdiv__ScalarList_out__o<T>) => void
export interface _foreach_addcdiv__Scalar_out__o<T> { value?: S; out: readonly T[] }
export type _foreach_addcdiv__Scalar_out<T> = ((self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value: S, options: _foreach_addcdiv__Scalar_out__o<T>) => void) & ((self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], options: _foreach_addcdiv__Scalar_out__o<T>) => void)
export type _foreach_addcdiv__Tensor<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T) => T[]
export interface _foreach_addcdiv__Tensor_out__o<T> { out: readonly T[] }
export type _foreach_addcdiv__Tensor_out<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T, options: _foreach_addcdiv__Tensor_out__o<T>) => void
export interface _foreach_addcdiv___Scalar__o<T> { value?: S }
export type _foreach_addcdiv___Scalar<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value?: S | P<_foreach_addcdiv___Scalar__o<T>>, options?: P<_foreach_addcdiv___Scalar__o<T>>) => void
export type _foreach_addcdiv___ScalarList<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[]) => void
export type _foreach_addcdiv___Tensor<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T) => void
export interface _foreach_addcmul__Scalar__o<T> { value?: S }
export type _foreach_addcmul__Scalar<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value?: S | P<_foreach_addcmul__Scalar__o<T>>, options?: P<_foreach_addcmul__Scalar__o<T>>) => T[]
export type _foreach_addcmul__ScalarList<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_addcmul__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_addcmul__ScalarList_out<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[], options: _foreach_addcmul__ScalarList_out__o<T>) => void
export interface _foreach_addcmul__Scalar_out__o<T> { value?: S; out: readonly T[] }
export type _foreach_addcmul__Scalar_out<T> = ((self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value: S, options: _foreach_addcmul__Scalar_out__o<T>) => void) & ((self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], options: _foreach_addcmul__Scalar_out__o<T>) => void)
export type _foreach_addcmul__Tensor<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T) => T[]
export interface _foreach_addcmul__Tensor_out__o<T> { out: readonly T[] }
export type _foreach_addcmul__Tensor_out<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T, options: _foreach_addcmul__Tensor_out__o<T>) => void
export interface _foreach_addcmul___Scalar__o<T> { value?: S }
export type _foreach_addcmul___Scalar<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], value?: S | P<_foreach_addcmul___Scalar__o<T>>, options?: P<_foreach_addcmul___Scalar__o<T>>) => void
export type _foreach_addcmul___ScalarList<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: readonly S[]) => void
export type _foreach_addcmul___Tensor<T> = (self: readonly T[], tensor1: readonly T[], tensor2: readonly T[], scalars: T) => void
export type _foreach_asin__default<T> = (self: readonly T[]) => T[]
export interface _foreach_asin__out__o<T> { out: readonly T[] }
export type _foreach_asin__out<T> = (self: readonly T[], options: _foreach_asin__out__o<T>) => void
export type _foreach_asin___default<T> = (self: readonly T[]) => void
export type _foreach_atan__default<T> = (self: readonly T[]) => T[]
export interface _foreach_atan__out__o<T> { out: readonly T[] }
export type _foreach_atan__out<T> = (self: readonly T[], options: _foreach_atan__out__o<T>) => void
export type _foreach_atan___default<T> = (self: readonly T[]) => void
export type _foreach_ceil__default<T> = (self: readonly T[]) => T[]
export interface _foreach_ceil__out__o<T> { out: readonly T[] }
export type _foreach_ceil__out<T> = (self: readonly T[], options: _foreach_ceil__out__o<T>) => void
export type _foreach_ceil___default<T> = (self: readonly T[]) => void
export type _foreach_clamp_max__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_clamp_max__List_out__o<T> { out: readonly T[] }
export type _foreach_clamp_max__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_clamp_max__List_out__o<T>) => void
export type _foreach_clamp_max__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_clamp_max__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_clamp_max__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_clamp_max__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_clamp_max__ScalarList_out__o<T>) => void
export interface _foreach_clamp_max__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_clamp_max__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_clamp_max__Scalar_out__o<T>) => void
export type _foreach_clamp_max___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_clamp_max___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_clamp_max___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_clamp_min__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_clamp_min__List_out__o<T> { out: readonly T[] }
export type _foreach_clamp_min__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_clamp_min__List_out__o<T>) => void
export type _foreach_clamp_min__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_clamp_min__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_clamp_min__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_clamp_min__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_clamp_min__ScalarList_out__o<T>) => void
export interface _foreach_clamp_min__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_clamp_min__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_clamp_min__Scalar_out__o<T>) => void
export type _foreach_clamp_min___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_clamp_min___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_clamp_min___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export interface _foreach_clone__default__o<T> { memoryFormat?: MemoryFormat | null }
export type _foreach_clone__default<T> = (self: readonly T[], options?: P<_foreach_clone__default__o<T>>) => T[]
export interface _foreach_clone__out__o<T> { memoryFormat?: MemoryFormat | null; out: readonly T[] }
export type _foreach_clone__out<T> = (self: readonly T[], options: _foreach_clone__out__o<T>) => void
export interface _foreach_copy__default__o<T> { nonBlocking?: boolean }
export type _foreach_copy__default<T> = (self: readonly T[], src: readonly T[], nonBlocking?: boolean | P<_foreach_copy__default__o<T>>, options?: P<_foreach_copy__default__o<T>>) => T[]
export interface _foreach_copy__out__o<T> { nonBlocking?: boolean; out: readonly T[] }
export type _foreach_copy__out<T> = ((self: readonly T[], src: readonly T[], nonBlocking: boolean, options: _foreach_copy__out__o<T>) => void) & ((self: readonly T[], src: readonly T[], options: _foreach_copy__out__o<T>) => void)
export interface _foreach_copy___default__o<T> { nonBlocking?: boolean }
export type _foreach_copy___default<T> = (self: readonly T[], src: readonly T[], nonBlocking?: boolean | P<_foreach_copy___default__o<T>>, options?: P<_foreach_copy___default__o<T>>) => void
export type _foreach_cos__default<T> = (self: readonly T[]) => T[]
export interface _foreach_cos__out__o<T> { out: readonly T[] }
export type _foreach_cos__out<T> = (self: readonly T[], options: _foreach_cos__out__o<T>) => void
export type _foreach_cos___default<T> = (self: readonly T[]) => void
export type _foreach_cosh__default<T> = (self: readonly T[]) => T[]
export interface _foreach_cosh__out__o<T> { out: readonly T[] }
export type _foreach_cosh__out<T> = (self: readonly T[], options: _foreach_cosh__out__o<T>) => void
export type _foreach_cosh___default<T> = (self: readonly T[]) => void
export type _foreach_div__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_div__List_out__o<T> { out: readonly T[] }
export type _foreach_div__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_div__List_out__o<T>) => void
export type _foreach_div__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_div__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_div__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_div__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_div__ScalarList_out__o<T>) => void
export interface _foreach_div__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_div__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_div__Scalar_out__o<T>) => void
export type _foreach_div__Tensor<T> = (self: readonly T[], other: T) => T[]
export interface _foreach_div__Tensor_out__o<T> { out: readonly T[] }
export type _foreach_div__Tensor_out<T> = (self: readonly T[], other: T, options: _foreach_div__Tensor_out__o<T>) => void
export type _foreach_div___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_div___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_div___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_div___Tensor<T> = (self: readonly T[], other: T) => void
export type _foreach_erf__default<T> = (self: readonly T[]) => T[]
export interface _foreach_erf__out__o<T> { out: readonly T[] }
export type _foreach_erf__out<T> = (self: readonly T[], options: _foreach_erf__out__o<T>) => void
export type _foreach_erf___default<T> = (self: readonly T[]) => void
export type _foreach_erfc__default<T> = (self: readonly T[]) => T[]
export interface _foreach_erfc__out__o<T> { out: readonly T[] }
export type _foreach_erfc__out<T> = (self: readonly T[], options: _foreach_erfc__out__o<T>) => void
export type _foreach_erfc___default<T> = (self: readonly T[]) => void
export type _foreach_exp__default<T> = (self: readonly T[]) => T[]
export interface _foreach_exp__out__o<T> { out: readonly T[] }
export type _foreach_exp__out<T> = (self: readonly T[], options: _foreach_exp__out__o<T>) => void
export type _foreach_exp___default<T> = (self: readonly T[]) => void
export type _foreach_expm1__default<T> = (self: readonly T[]) => T[]
export interface _foreach_expm1__out__o<T> { out: readonly T[] }
export type _foreach_expm1__out<T> = (self: readonly T[], options: _foreach_expm1__out__o<T>) => void
export type _foreach_expm1___default<T> = (self: readonly T[]) => void
export type _foreach_floor__default<T> = (self: readonly T[]) => T[]
export interface _foreach_floor__out__o<T> { out: readonly T[] }
export type _foreach_floor__out<T> = (self: readonly T[], options: _foreach_floor__out__o<T>) => void
export type _foreach_floor___default<T> = (self: readonly T[]) => void
export type _foreach_frac__default<T> = (self: readonly T[]) => T[]
export interface _foreach_frac__out__o<T> { out: readonly T[] }
export type _foreach_frac__out<T> = (self: readonly T[], options: _foreach_frac__out__o<T>) => void
export type _foreach_frac___default<T> = (self: readonly T[]) => void
export type _foreach_lerp__List<T> = (self: readonly T[], tensors1: readonly T[], weights: readonly T[]) => T[]
export interface _foreach_lerp__List_out__o<T> { out: readonly T[] }
export type _foreach_lerp__List_out<T> = (self: readonly T[], tensors1: readonly T[], weights: readonly T[], options: _foreach_lerp__List_out__o<T>) => void
export type _foreach_lerp__Scalar<T> = (self: readonly T[], tensors1: readonly T[], weight: S) => T[]
export type _foreach_lerp__ScalarList<T> = (self: readonly T[], tensors1: readonly T[], weight: readonly S[]) => T[]
export interface _foreach_lerp__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_lerp__ScalarList_out<T> = (self: readonly T[], tensors1: readonly T[], weight: readonly S[], options: _foreach_lerp__ScalarList_out__o<T>) => void
export interface _foreach_lerp__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_lerp__Scalar_out<T> = (self: readonly T[], tensors1: readonly T[], weight: S, options: _foreach_lerp__Scalar_out__o<T>) => void
export type _foreach_lerp___List<T> = (self: readonly T[], tensors1: readonly T[], weights: readonly T[]) => void
export type _foreach_lerp___Scalar<T> = (self: readonly T[], tensors1: readonly T[], weight: S) => void
export type _foreach_lerp___ScalarList<T> = (self: readonly T[], tensors1: readonly T[], weight: readonly S[]) => void
export type _foreach_lgamma__default<T> = (self: readonly T[]) => T[]
export interface _foreach_lgamma__out__o<T> { out: readonly T[] }
export type _foreach_lgamma__out<T> = (self: readonly T[], options: _foreach_lgamma__out__o<T>) => void
export type _foreach_lgamma___default<T> = (self: readonly T[]) => void
export type _foreach_log__default<T> = (self: readonly T[]) => T[]
export interface _foreach_log__out__o<T> { out: readonly T[] }
export type _foreach_log__out<T> = (self: readonly T[], options: _foreach_log__out__o<T>) => void
export type _foreach_log10__default<T> = (self: readonly T[]) => T[]
export interface _foreach_log10__out__o<T> { out: readonly T[] }
export type _foreach_log10__out<T> = (self: readonly T[], options: _foreach_log10__out__o<T>) => void
export type _foreach_log10___default<T> = (self: readonly T[]) => void
export type _foreach_log1p__default<T> = (self: readonly T[]) => T[]
export interface _foreach_log1p__out__o<T> { out: readonly T[] }
export type _foreach_log1p__out<T> = (self: readonly T[], options: _foreach_log1p__out__o<T>) => void
export type _foreach_log1p___default<T> = (self: readonly T[]) => void
export type _foreach_log2__default<T> = (self: readonly T[]) => T[]
export interface _foreach_log2__out__o<T> { out: readonly T[] }
export type _foreach_log2__out<T> = (self: readonly T[], options: _foreach_log2__out__o<T>) => void
export type _foreach_log2___default<T> = (self: readonly T[]) => void
export type _foreach_log___default<T> = (self: readonly T[]) => void
export type _foreach_max__default<T> = (self: readonly T[]) => T[]
export interface _foreach_max__out__o<T> { out: readonly T[] }
export type _foreach_max__out<T> = (self: readonly T[], options: _foreach_max__out__o<T>) => void
export type _foreach_maximum__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_maximum__List_out__o<T> { out: readonly T[] }
export type _foreach_maximum__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_maximum__List_out__o<T>) => void
export type _foreach_maximum__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_maximum__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_maximum__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_maximum__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_maximum__ScalarList_out__o<T>) => void
export interface _foreach_maximum__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_maximum__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_maximum__Scalar_out__o<T>) => void
export type _foreach_maximum___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_maximum___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_maximum___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_minimum__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_minimum__List_out__o<T> { out: readonly T[] }
export type _foreach_minimum__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_minimum__List_out__o<T>) => void
export type _foreach_minimum__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_minimum__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_minimum__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_minimum__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_minimum__ScalarList_out__o<T>) => void
export interface _foreach_minimum__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_minimum__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_minimum__Scalar_out__o<T>) => void
export type _foreach_minimum___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_minimum___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_minimum___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_mm__default<T> = (self: readonly T[], mat2: readonly T[]) => T[]
export type _foreach_mul__List<T> = (self: readonly T[], other: readonly T[]) => T[]
export interface _foreach_mul__List_out__o<T> { out: readonly T[] }
export type _foreach_mul__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_mul__List_out__o<T>) => void
export type _foreach_mul__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_mul__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_mul__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_mul__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_mul__ScalarList_out__o<T>) => void
export interface _foreach_mul__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_mul__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_mul__Scalar_out__o<T>) => void
export type _foreach_mul__Tensor<T> = (self: readonly T[], other: T) => T[]
export interface _foreach_mul__Tensor_out__o<T> { out: readonly T[] }
export type _foreach_mul__Tensor_out<T> = (self: readonly T[], other: T, options: _foreach_mul__Tensor_out__o<T>) => void
export type _foreach_mul___List<T> = (self: readonly T[], other: readonly T[]) => void
export type _foreach_mul___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_mul___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_mul___Tensor<T> = (self: readonly T[], other: T) => void
export type _foreach_neg__default<T> = (self: readonly T[]) => T[]
export interface _foreach_neg__out__o<T> { out: readonly T[] }
export type _foreach_neg__out<T> = (self: readonly T[], options: _foreach_neg__out__o<T>) => void
export type _foreach_neg___default<T> = (self: readonly T[]) => void
export interface _foreach_norm__Scalar__o<T> { ord?: S; dtype?: Dtype | null }
export type _foreach_norm__Scalar<T> = (self: readonly T[], ord?: S | P<_foreach_norm__Scalar__o<T>>, dtype?: Dtype | null | P<_foreach_norm__Scalar__o<T>>, options?: P<_foreach_norm__Scalar__o<T>>) => T[]
export interface _foreach_norm__Scalar_out__o<T> { ord?: S; dtype?: Dtype | null; out: readonly T[] }
export type _foreach_norm__Scalar_out<T> = ((self: readonly T[], ord: S, dtype: Dtype | null, options: _foreach_norm__Scalar_out__o<T>) => void) & ((self: readonly T[], options: _foreach_norm__Scalar_out__o<T>) => void)
export type _foreach_pow__List<T> = (self: readonly T[], exponent: readonly T[]) => T[]
export interface _foreach_pow__List_out__o<T> { out: readonly T[] }
export type _foreach_pow__List_out<T> = (self: readonly T[], exponent: readonly T[], options: _foreach_pow__List_out__o<T>) => void
export type _foreach_pow__Scalar<T> = (self: readonly T[], exponent: S) => T[]
export type _foreach_pow__ScalarAndTensor<T> = (self: S, exponent: readonly T[]) => T[]
export type _foreach_pow__ScalarList<T> = (self: readonly T[], exponent: readonly S[]) => T[]
export interface _foreach_pow__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_pow__ScalarList_out<T> = (self: readonly T[], exponent: readonly S[], options: _foreach_pow__ScalarList_out__o<T>) => void
export interface _foreach_pow__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_pow__Scalar_out<T> = (self: readonly T[], exponent: S, options: _foreach_pow__Scalar_out__o<T>) => void
export type _foreach_pow___List<T> = (self: readonly T[], exponent: readonly T[]) => void
export type _foreach_pow___Scalar<T> = (self: readonly T[], exponent: S) => void
export type _foreach_pow___ScalarList<T> = (self: readonly T[], exponent: readonly S[]) => void
export interface _foreach_powsum__Scalar__o<T> { ord?: S; dtype?: Dtype | null }
export type _foreach_powsum__Scalar<T> = (self: readonly T[], ord?: S | P<_foreach_powsum__Scalar__o<T>>, dtype?: Dtype | null | P<_foreach_powsum__Scalar__o<T>>, options?: P<_foreach_powsum__Scalar__o<T>>) => T[]
export interface _foreach_powsum__Scalar_out__o<T> { ord?: S; dtype?: Dtype | null; out: readonly T[] }
export type _foreach_powsum__Scalar_out<T> = ((self: readonly T[], ord: S, dtype: Dtype | null, options: _foreach_powsum__Scalar_out__o<T>) => void) & ((self: readonly T[], options: _foreach_powsum__Scalar_out__o<T>) => void)
export type _foreach_reciprocal__default<T> = (self: readonly T[]) => T[]
export interface _foreach_reciprocal__out__o<T> { out: readonly T[] }
export type _foreach_reciprocal__out<T> = (self: readonly T[], options: _foreach_reciprocal__out__o<T>) => void
export type _foreach_reciprocal___default<T> = (self: readonly T[]) => void
export type _foreach_round__default<T> = (self: readonly T[]) => T[]
export interface _foreach_round__out__o<T> { out: readonly T[] }
export type _foreach_round__out<T> = (self: readonly T[], options: _foreach_round__out__o<T>) => void
export type _foreach_round___default<T> = (self: readonly T[]) => void
export type _foreach_rsqrt__default<T> = (self: readonly T[]) => T[]
export interface _foreach_rsqrt__out__o<T> { out: readonly T[] }
export type _foreach_rsqrt__out<T> = (self: readonly T[], options: _foreach_rsqrt__out__o<T>) => void
export type _foreach_rsqrt___default<T> = (self: readonly T[]) => void
export type _foreach_sigmoid__default<T> = (self: readonly T[]) => T[]
export interface _foreach_sigmoid__out__o<T> { out: readonly T[] }
export type _foreach_sigmoid__out<T> = (self: readonly T[], options: _foreach_sigmoid__out__o<T>) => void
export type _foreach_sigmoid___default<T> = (self: readonly T[]) => void
export type _foreach_sign__default<T> = (self: readonly T[]) => T[]
export interface _foreach_sign__out__o<T> { out: readonly T[] }
export type _foreach_sign__out<T> = (self: readonly T[], options: _foreach_sign__out__o<T>) => void
export type _foreach_sign___default<T> = (self: readonly T[]) => void
export type _foreach_sin__default<T> = (self: readonly T[]) => T[]
export interface _foreach_sin__out__o<T> { out: readonly T[] }
export type _foreach_sin__out<T> = (self: readonly T[], options: _foreach_sin__out__o<T>) => void
export type _foreach_sin___default<T> = (self: readonly T[]) => void
export type _foreach_sinh__default<T> = (self: readonly T[]) => T[]
export interface _foreach_sinh__out__o<T> { out: readonly T[] }
export type _foreach_sinh__out<T> = (self: readonly T[], options: _foreach_sinh__out__o<T>) => void
export type _foreach_sinh___default<T> = (self: readonly T[]) => void
export type _foreach_sqrt__default<T> = (self: readonly T[]) => T[]
export interface _foreach_sqrt__out__o<T> { out: readonly T[] }
export type _foreach_sqrt__out<T> = (self: readonly T[], options: _foreach_sqrt__out__o<T>) => void
export type _foreach_sqrt___default<T> = (self: readonly T[]) => void
export interface _foreach_sub__List__o<T> { alpha?: S }
export type _foreach_sub__List<T> = (self: readonly T[], other: readonly T[], options?: P<_foreach_sub__List__o<T>>) => T[]
export interface _foreach_sub__List_out__o<T> { alpha?: S; out: readonly T[] }
export type _foreach_sub__List_out<T> = (self: readonly T[], other: readonly T[], options: _foreach_sub__List_out__o<T>) => void
export type _foreach_sub__Scalar<T> = (self: readonly T[], scalar: S) => T[]
export type _foreach_sub__ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => T[]
export interface _foreach_sub__ScalarList_out__o<T> { out: readonly T[] }
export type _foreach_sub__ScalarList_out<T> = (self: readonly T[], scalars: readonly S[], options: _foreach_sub__ScalarList_out__o<T>) => void
export interface _foreach_sub__Scalar_out__o<T> { out: readonly T[] }
export type _foreach_sub__Scalar_out<T> = (self: readonly T[], scalar: S, options: _foreach_sub__Scalar_out__o<T>) => void
export interface _foreach_sub___List__o<T> { alpha?: S }
export type _foreach_sub___List<T> = (self: readonly T[], other: readonly T[], options?: P<_foreach_sub___List__o<T>>) => void
export type _foreach_sub___Scalar<T> = (self: readonly T[], scalar: S) => void
export type _foreach_sub___ScalarList<T> = (self: readonly T[], scalars: readonly S[]) => void
export type _foreach_tan__default<T> = (self: readonly T[]) => T[]
export interface _foreach_tan__out__o<T> { out: readonly T[] }
export type _foreach_tan__out<T> = (self: readonly T[], options: _foreach_tan__out__o<T>) => void
export type _foreach_tan___default<T> = (self: readonly T[]) => void
export type _foreach_tanh__default<T> = (self: readonly T[]) => T[]
export interface _foreach_tanh__out__o<T> { out: readonly T[] }
export type _foreach_tanh__out<T> = (self: readonly T[], options: _foreach_tanh__out__o<T>) => void
export type _foreach_tanh___default<T> = (self: readonly T[]) => void
export type _foreach_trunc__default<T> = (self: readonly T[]) => T[]
export interface _foreach_trunc__out__o<T> { out: readonly T[] }
export type _foreach_trunc__out<T> = (self: readonly T[], options: _foreach_trunc__out__o<T>) => void
export type _foreach_trunc___default<T> = (self: readonly T[]) => void
export type _foreach_zero__default<T> = (self: readonly T[]) => T[]
export interface _foreach_zero__out__o<T> { out: readonly T[] }
export type _foreach_zero__out<T> = (self: readonly T[], options: _foreach_zero__out__o<T>) => void
export type _foreach_zero___default<T> = (self: readonly T[]) => void
export type _functional_assert_async__msg<T> = (self: T, assertMsg: string, depToken: T) => T
export type _functional_assert_scalar__default<T> = (self: S, assertMsg: string, depToken: T) => T
export interface _functional_sym_constrain_range__default__o<T> { min?: number | null; max?: number | null }
export type _functional_sym_constrain_range__default<T> = (size: S, min: number | null, max: number | null, depToken: T, options?: P<_functional_sym_constrain_range__default__o<T>>) => T
export interface _functional_sym_constrain_range_for_size__default__o<T> { min?: number | null; max?: number | null }
export type _functional_sym_constrain_range_for_size__default<T> = (size: S, min: number | null, max: number | null, depToken: T, options?: P<_functional_sym_constrain_range_for_size__default__o<T>>) => T
export interface _fused_adagrad__default__o<T> { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adagrad__default<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad__default__o<T>) => [T[], T[], T[], T[]]
export interface _fused_adagrad__out__o<T> { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adagrad__out<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad__out__o<T>) => void
export interface _fused_adagrad__tensor_lr__o<T> { lr: T; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adagrad__tensor_lr<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad__tensor_lr__o<T>) => [T[], T[], T[]]
export interface _fused_adagrad__tensor_lr_out__o<T> { lr: T; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adagrad__tensor_lr_out<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad__tensor_lr_out__o<T>) => void
export interface _fused_adagrad___default__o<T> { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adagrad___default<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad___default__o<T>) => void
export interface _fused_adagrad___tensor_lr__o<T> { lr: T; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adagrad___tensor_lr<T> = (self: readonly T[], grads: readonly T[], stateSums: readonly T[], stateSteps: readonly T[], options: _fused_adagrad___tensor_lr__o<T>) => void
export interface _fused_adam__default__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adam__default<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam__default__o<T>) => [T[], T[], T[], T[], T[]]
export interface _fused_adam__out__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adam__out<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam__out__o<T>) => void
export interface _fused_adam__tensor_lr__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adam__tensor_lr<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam__tensor_lr__o<T>) => [T[], T[], T[], T[], T[]]
export interface _fused_adam__tensor_lr_out__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adam__tensor_lr_out<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam__tensor_lr_out__o<T>) => void
export interface _fused_adam___default__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adam___default<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam___default__o<T>) => void
export interface _fused_adam___tensor_lr__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adam___tensor_lr<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adam___tensor_lr__o<T>) => void
export interface _fused_adamw__default__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adamw__default<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw__default__o<T>) => [T[], T[], T[], T[], T[]]
export interface _fused_adamw__out__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adamw__out<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw__out__o<T>) => void
export interface _fused_adamw__tensor_lr__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adamw__tensor_lr<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw__tensor_lr__o<T>) => [T[], T[], T[], T[], T[]]
export interface _fused_adamw__tensor_lr_out__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_adamw__tensor_lr_out<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw__tensor_lr_out__o<T>) => void
export interface _fused_adamw___default__o<T> { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adamw___default<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw___default__o<T>) => void
export interface _fused_adamw___tensor_lr__o<T> { lr: T; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_adamw___tensor_lr<T> = (self: readonly T[], grads: readonly T[], expAvgs: readonly T[], expAvgSqs: readonly T[], maxExpAvgSqs: readonly T[], stateSteps: readonly T[], options: _fused_adamw___tensor_lr__o<T>) => void
export interface _fused_dropout__default__o<T> { p: number; generator?: RandomSource | null }
export type _fused_dropout__default<T> = (self: T, p: number | _fused_dropout__default__o<T>, generator?: RandomSource | null | P<_fused_dropout__default__o<T>>, options?: P<_fused_dropout__default__o<T>>) => [T, T]
export interface _fused_dropout__out__o<T> { p: number; generator?: RandomSource | null; out0: T; out1: T }
export type _fused_dropout__out<T> = ((self: T, p: number, generator: RandomSource | null, options: _fused_dropout__out__o<T>) => [T, T]) & ((self: T, p: number, options: _fused_dropout__out__o<T>) => [T, T])
export interface _fused_moving_avg_obs_fq_helper__default__o<T> { perRowFakeQuant?: boolean; symmetricQuant?: boolean }
export type _fused_moving_avg_obs_fq_helper__default<T> = (self: T, observerOn: T, fakeQuantOn: T, runningMin: T, runningMax: T, scale: T, zeroPoint: T, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean | P<_fused_moving_avg_obs_fq_helper__default__o<T>>, symmetricQuant?: boolean | P<_fused_moving_avg_obs_fq_helper__default__o<T>>, options?: P<_fused_moving_avg_obs_fq_helper__default__o<T>>) => [T, T]
export interface _fused_moving_avg_obs_fq_helper__out__o<T> { perRowFakeQuant?: boolean; symmetricQuant?: boolean; out0: T; out1: T }
export type _fused_moving_avg_obs_fq_helper__out<T> = ((self: T, observerOn: T, fakeQuantOn: T, runningMin: T, runningMax: T, scale: T, zeroPoint: T, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean, symmetricQuant: boolean, options: _fused_moving_avg_obs_fq_helper__out__o<T>) => [T, T]) & ((self: T, observerOn: T, fakeQuantOn: T, runningMin: T, runningMax: T, scale: T, zeroPoint: T, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: _fused_moving_avg_obs_fq_helper__out__o<T>) => [T, T])
export interface _fused_moving_avg_obs_fq_helper_functional__default__o<T> { perRowFakeQuant?: boolean; symmetricQuant?: boolean }
export type _fused_moving_avg_obs_fq_helper_functional__default<T> = (self: T, observerOn: T, fakeQuantOn: T, runningMin: T, runningMax: T, scale: T, zeroPoint: T, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean | P<_fused_moving_avg_obs_fq_helper_functional__default__o<T>>, symmetricQuant?: boolean | P<_fused_moving_avg_obs_fq_helper_functional__default__o<T>>, options?: P<_fused_moving_avg_obs_fq_helper_functional__default__o<T>>) => [T, T, T, T, T, T]
export interface _fused_rms_norm__default__o<T> { normalizedShape: readonly number[]; weight?: T | null; eps?: number | null }
export type _fused_rms_norm__default<T> = (input: T, normalizedShape: readonly number[] | _fused_rms_norm__default__o<T>, weight?: T | null | P<_fused_rms_norm__default__o<T>>, eps?: number | null | P<_fused_rms_norm__default__o<T>>, options?: P<_fused_rms_norm__default__o<T>>) => [T, T]
export interface _fused_rms_norm_backward__default__o<T> { weight?: T | null }
export type _fused_rms_norm_backward__default<T> = (gradOut: T, input: T, normalizedShape: readonly number[], rstd: T, weight: T | null, outputMask: boolean | readonly boolean[], options?: P<_fused_rms_norm_backward__default__o<T>>) => [T, T]
export interface _fused_sdp_choice__default__o<T> { attnMask?: T | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }
export type _fused_sdp_choice__default<T> = (query: T, key: T, value: T, attnMask?: T | null | P<_fused_sdp_choice__default__o<T>>, dropoutP?: number | P<_fused_sdp_choice__default__o<T>>, isCausal?: boolean | P<_fused_sdp_choice__default__o<T>>, options?: P<_fused_sdp_choice__default__o<T>>) => number
export interface _fused_sgd__default__o<T> { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_sgd__default<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd__default__o<T>) => [T[], T[], T[]]
export interface _fused_sgd__out__o<T> { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_sgd__out<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd__out__o<T>) => void
export interface _fused_sgd__tensor_lr__o<T> { weightDecay: number; momentum: number; lr: T; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_sgd__tensor_lr<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd__tensor_lr__o<T>) => [T[], T[], T[]]
export interface _fused_sgd__tensor_lr_out__o<T> { weightDecay: number; momentum: number; lr: T; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null; out: readonly T[] }
export type _fused_sgd__tensor_lr_out<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd__tensor_lr_out__o<T>) => void
export interface _fused_sgd___default__o<T> { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_sgd___default<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd___default__o<T>) => void
export interface _fused_sgd___tensor_lr__o<T> { weightDecay: number; momentum: number; lr: T; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: T | null; foundInf?: T | null }
export type _fused_sgd___tensor_lr<T> = (self: readonly T[], grads: readonly T[], momentumBufferList: readonly T[], options: _fused_sgd___tensor_lr__o<T>) => void
export interface _fw_primal__default__o<T> { level: number }
export type _fw_primal__default<T> = (self: T, level: number | _fw_primal__default__o<T>, options?: P<_fw_primal__default__o<T>>) => T
export interface _fw_primal_copy__default__o<T> { level: number }
export type _fw_primal_copy__default<T> = (self: T, level: number | _fw_primal_copy__default__o<T>, options?: P<_fw_primal_copy__default__o<T>>) => T
export interface _fw_primal_copy__out__o<T> { level: number; out: T }
export type _fw_primal_copy__out<T> = (self: T, level: number, options: _fw_primal_copy__out__o<T>) => T
export type _gather_sparse_backward__default<T> = (self: T, dim: number, index: T, grad: T) => T
export type _grid_sampler_2d_cpu_fallback__default<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean) => T
export interface _grid_sampler_2d_cpu_fallback__out__o<T> { out: T }
export type _grid_sampler_2d_cpu_fallback__out<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: _grid_sampler_2d_cpu_fallback__out__o<T>) => T
export type _grid_sampler_2d_cpu_fallback_backward__default<T> = (gradOutput: T, input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean) => [T, T]
export interface _grouped_mm__default__o<T> { offs?: T | null; bias?: T | null; outDtype?: Dtype | null }
export type _grouped_mm__default<T> = (self: T, mat2: T, offs?: T | null | P<_grouped_mm__default__o<T>>, bias?: T | null | P<_grouped_mm__default__o<T>>, outDtype?: Dtype | null | P<_grouped_mm__default__o<T>>, options?: P<_grouped_mm__default__o<T>>) => T
export type _has_compatible_shallow_copy_type__default<T> = (self: T, from: T) => boolean
export type _has_same_storage_numel__default<T> = (self: T, other: T) => boolean
export interface _histogramdd_bin_edges__default__o<T> { bins: readonly number[]; range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type _histogramdd_bin_edges__default<T> = (self: T, bins: readonly number[] | _histogramdd_bin_edges__default__o<T>, options?: P<_histogramdd_bin_edges__default__o<T>>) => T[]
export interface _histogramdd_bin_edges__out__o<T> { bins: readonly number[]; range?: readonly number[] | null; weight?: T | null; density?: boolean; out: readonly T[] }
export type _histogramdd_bin_edges__out<T> = (self: T, bins: readonly number[], options: _histogramdd_bin_edges__out__o<T>) => void
export interface _histogramdd_from_bin_cts__default__o<T> { bins: readonly number[]; range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type _histogramdd_from_bin_cts__default<T> = (self: T, bins: readonly number[] | _histogramdd_from_bin_cts__default__o<T>, options?: P<_histogramdd_from_bin_cts__default__o<T>>) => T
export interface _histogramdd_from_bin_cts__out__o<T> { bins: readonly number[]; range?: readonly number[] | null; weight?: T | null; density?: boolean; out: T }
export type _histogramdd_from_bin_cts__out<T> = (self: T, bins: readonly number[], options: _histogramdd_from_bin_cts__out__o<T>) => T
export interface _histogramdd_from_bin_tensors__default__o<T> { weight?: T | null; density?: boolean }
export type _histogramdd_from_bin_tensors__default<T> = (self: T, bins: readonly T[], options?: P<_histogramdd_from_bin_tensors__default__o<T>>) => T
export interface _histogramdd_from_bin_tensors__out__o<T> { weight?: T | null; density?: boolean; out: T }
export type _histogramdd_from_bin_tensors__out<T> = (self: T, bins: readonly T[], options: _histogramdd_from_bin_tensors__out__o<T>) => T
export interface _index_put_impl__default__o<T> { accumulate?: boolean; unsafe?: boolean }
export type _index_put_impl__default<T> = (self: T, indices: readonly (T | null)[], values: T, accumulate?: boolean | P<_index_put_impl__default__o<T>>, unsafe?: boolean | P<_index_put_impl__default__o<T>>, options?: P<_index_put_impl__default__o<T>>) => T
export interface _index_put_impl__out__o<T> { accumulate?: boolean; unsafe?: boolean; out: T }
export type _index_put_impl__out<T> = ((self: T, indices: readonly (T | null)[], values: T, accumulate: boolean, unsafe: boolean, options: _index_put_impl__out__o<T>) => T) & ((self: T, indices: readonly (T | null)[], values: T, options: _index_put_impl__out__o<T>) => T)
export interface _index_put_impl___default__o<T> { accumulate?: boolean; unsafe?: boolean }
export type _index_put_impl___default<T> = (self: T, indices: readonly (T | null)[], values: T, accumulate?: boolean | P<_index_put_impl___default__o<T>>, unsafe?: boolean | P<_index_put_impl___default__o<T>>, options?: P<_index_put_impl___default__o<T>>) => T
export type _indices__default<T> = (self: T) => T
export type _indices_copy__default<T> = (self: T) => T
export interface _indices_copy__out__o<T> { out: T }
export type _indices_copy__out<T> = (self: T, options: _indices_copy__out__o<T>) => T
export type _int_mm__default<T> = (self: T, mat2: T) => T
export interface _int_mm__out__o<T> { out: T }
export type _int_mm__out<T> = (self: T, mat2: T, options: _int_mm__out__o<T>) => T
export type _is_all_true__default<T> = (self: T) => T
export type _is_any_true__default<T> = (self: T) => T
export type _is_zerotensor__default<T> = (self: T) => boolean
export interface _jagged_to_padded_dense_forward__default__o<T> { paddingValue?: number }
export type _jagged_to_padded_dense_forward__default<T> = (values: T, offsets: readonly T[], maxLengths: readonly number[], paddingValue?: number | P<_jagged_to_padded_dense_forward__default__o<T>>, options?: P<_jagged_to_padded_dense_forward__default__o<T>>) => T
export type _lazy_clone__default<T> = (self: T) => T
export interface _linalg_check_errors__default__o<T> { apiName: string; isMatrix: boolean }
export type _linalg_check_errors__default<T> = (info: T, apiName: string, options: _linalg_check_errors__default__o<T>) => void
export type _linalg_det__default<T> = (A: T) => [T, T, T]
export interface _linalg_det__result__o<T> { result: T; LU: T; pivots: T }
export type _linalg_det__result<T> = (A: T, options: _linalg_det__result__o<T>) => [T, T, T]
export interface _linalg_eigh__default__o<T> { UPLO?: string; computeV?: boolean }
export type _linalg_eigh__default<T> = (A: T, UPLO?: string | _linalg_eigh__default__o<T>, computeV?: boolean | P<_linalg_eigh__default__o<T>>, options?: P<_linalg_eigh__default__o<T>>) => [T, T]
export interface _linalg_eigh__eigenvalues__o<T> { UPLO?: string; computeV?: boolean; eigenvalues: T; eigenvectors: T }
export type _linalg_eigh__eigenvalues<T> = ((A: T, UPLO: string, computeV: boolean, options: _linalg_eigh__eigenvalues__o<T>) => [T, T]) & ((A: T, options: _linalg_eigh__eigenvalues__o<T>) => [T, T])
export type _linalg_eigvals__default<T> = (self: T) => T
export type _linalg_slogdet__default<T> = (A: T) => [T, T, T, T]
export interface _linalg_slogdet__sign__o<T> { sign: T; logabsdet: T; LU: T; pivots: T }
export type _linalg_slogdet__sign<T> = (A: T, options: _linalg_slogdet__sign__o<T>) => [T, T, T, T]
export interface _linalg_solve_ex__default__o<T> { left?: boolean; checkErrors?: boolean }
export type _linalg_solve_ex__default<T> = (A: T, B: T, options?: P<_linalg_solve_ex__default__o<T>>) => [T, T, T, T]
export interface _linalg_solve_ex__result__o<T> { left?: boolean; checkErrors?: boolean; result: T; LU: T; pivots: T; info: T }
export type _linalg_solve_ex__result<T> = (A: T, B: T, options: _linalg_solve_ex__result__o<T>) => [T, T, T, T]
export interface _linalg_svd__default__o<T> { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null }
export type _linalg_svd__default<T> = (A: T, fullMatrices?: boolean | _linalg_svd__default__o<T>, computeUv?: boolean | P<_linalg_svd__default__o<T>>, options?: P<_linalg_svd__default__o<T>>) => [T, T, T]
export interface _linalg_svd__U__o<T> { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null; U: T; S: T; Vh: T }
export type _linalg_svd__U<T> = ((A: T, fullMatrices: boolean, computeUv: boolean, options: _linalg_svd__U__o<T>) => [T, T, T]) & ((A: T, options: _linalg_svd__U__o<T>) => [T, T, T])
export type _local_scalar_dense__default<T> = (self: T) => S
export interface _log_softmax__default__o<T> { dim: number; halfToFloat: boolean }
export type _log_softmax__default<T> = (self: T, dim: number | _log_softmax__default__o<T>, halfToFloat: boolean, options?: P<_log_softmax__default__o<T>>) => T
export interface _log_softmax__out__o<T> { dim: number; halfToFloat: boolean; out: T }
export type _log_softmax__out<T> = (self: T, dim: number, halfToFloat: boolean, options: _log_softmax__out__o<T>) => T
export type _log_softmax_backward_data__default<T> = (gradOutput: T, output: T, dim: number, inputDtype: Dtype) => T
export interface _log_softmax_backward_data__out__o<T> { out: T }
export type _log_softmax_backward_data__out<T> = (gradOutput: T, output: T, dim: number, inputDtype: Dtype, options: _log_softmax_backward_data__out__o<T>) => T
export interface _logcumsumexp__default__o<T> { dim: number }
export type _logcumsumexp__default<T> = (self: T, dim: number | _logcumsumexp__default__o<T>, options?: P<_logcumsumexp__default__o<T>>) => T
export interface _logcumsumexp__out__o<T> { dim: number; out: T }
export type _logcumsumexp__out<T> = (self: T, dim: number, options: _logcumsumexp__out__o<T>) => T
export type _lstm_mps__default<T> = (input: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T, T, T, T, T]
export interface _lstm_mps__out__o<T> { out0: T; out1: T; out2: T; out3: T; out4: T; out5: T }
export type _lstm_mps__out<T> = (input: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: _lstm_mps__out__o<T>) => [T, T, T, T, T, T]
export interface _lu_with_info__default__o<T> { pivot?: boolean; checkErrors?: boolean }
export type _lu_with_info__default<T> = (self: T, pivot?: boolean | _lu_with_info__default__o<T>, checkErrors?: boolean | P<_lu_with_info__default__o<T>>, options?: P<_lu_with_info__default__o<T>>) => [T, T, T]
export interface _make_dep_token__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type _make_dep_token__default<T> = (options?: P<_make_dep_token__default__o<T>>) => T
export type _make_dual__default<T> = (primal: T, tangent: T, level: number) => T
export type _make_dual_copy__default<T> = (primal: T, tangent: T, level: number) => T
export interface _make_dual_copy__out__o<T> { out: T }
export type _make_dual_copy__out<T> = (primal: T, tangent: T, level: number, options: _make_dual_copy__out__o<T>) => T
export type _make_per_channel_quantized_tensor__default<T> = (self: T, scale: T, zeroPoint: T, axis: number) => T
export interface _make_per_channel_quantized_tensor__out__o<T> { out: T }
export type _make_per_channel_quantized_tensor__out<T> = (self: T, scale: T, zeroPoint: T, axis: number, options: _make_per_channel_quantized_tensor__out__o<T>) => T
export interface _make_per_tensor_quantized_tensor__default__o<T> { scale: number; zeroPoint: number }
export type _make_per_tensor_quantized_tensor__default<T> = (self: T, scale: number | _make_per_tensor_quantized_tensor__default__o<T>, zeroPoint: number, options?: P<_make_per_tensor_quantized_tensor__default__o<T>>) => T
export interface _make_per_tensor_quantized_tensor__out__o<T> { scale: number; zeroPoint: number; out: T }
export type _make_per_tensor_quantized_tensor__out<T> = (self: T, scale: number, zeroPoint: number, options: _make_per_tensor_quantized_tensor__out__o<T>) => T
export type _masked_scale__default<T> = (self: T, mask: T, scale: number) => T
export interface _masked_scale__out__o<T> { out: T }
export type _masked_scale__out<T> = (self: T, mask: T, scale: number, options: _masked_scale__out__o<T>) => T
export interface _masked_softmax__default__o<T> { dim?: number | null; maskType?: number | null }
export type _masked_softmax__default<T> = (self: T, mask: T, dim?: number | null | P<_masked_softmax__default__o<T>>, maskType?: number | null | P<_masked_softmax__default__o<T>>, options?: P<_masked_softmax__default__o<T>>) => T
export interface _masked_softmax__out__o<T> { dim?: number | null; maskType?: number | null; out: T }
export type _masked_softmax__out<T> = ((self: T, mask: T, dim: number | null, maskType: number | null, options: _masked_softmax__out__o<T>) => T) & ((self: T, mask: T, options: _masked_softmax__out__o<T>) => T)
export interface _masked_softmax_backward__default__o<T> { dim?: number | null }
export type _masked_softmax_backward__default<T> = (gradOutput: T, output: T, mask: T, dim?: number | null | P<_masked_softmax_backward__default__o<T>>, options?: P<_masked_softmax_backward__default__o<T>>) => T
export interface _masked_softmax_backward__out__o<T> { dim?: number | null; out: T }
export type _masked_softmax_backward__out<T> = ((gradOutput: T, output: T, mask: T, dim: number | null, options: _masked_softmax_backward__out__o<T>) => T) & ((gradOutput: T, output: T, mask: T, options: _masked_softmax_backward__out__o<T>) => T)
export interface _mixed_dtypes_linear__default__o<T> { bias?: T | null; activation?: string | null }
export type _mixed_dtypes_linear__default<T> = (input: T, weight: T, scale: T, options?: P<_mixed_dtypes_linear__default__o<T>>) => T
export interface _mkldnn_reshape__default__o<T> { shape: readonly number[] }
export type _mkldnn_reshape__default<T> = (self: T, shape: readonly number[] | _mkldnn_reshape__default__o<T>, options?: P<_mkldnn_reshape__default__o<T>>) => T
export interface _mkldnn_reshape__out__o<T> { shape: readonly number[]; out: T }
export type _mkldnn_reshape__out<T> = (self: T, shape: readonly number[], options: _mkldnn_reshape__out__o<T>) => T
export interface _mkldnn_transpose__default__o<T> { dim0: number; dim1: number }
export type _mkldnn_transpose__default<T> = (self: T, dim0: number | _mkldnn_transpose__default__o<T>, dim1: number, options?: P<_mkldnn_transpose__default__o<T>>) => T
export interface _mkldnn_transpose__out__o<T> { dim0: number; dim1: number; out: T }
export type _mkldnn_transpose__out<T> = (self: T, dim0: number, dim1: number, options: _mkldnn_transpose__out__o<T>) => T
export interface _mkldnn_transpose___default__o<T> { dim0: number; dim1: number }
export type _mkldnn_transpose___default<T> = (self: T, dim0: number | _mkldnn_transpose___default__o<T>, dim1: number, options?: P<_mkldnn_transpose___default__o<T>>) => T
export interface _mps_convolution__default__o<T> { bias?: T | null }
export type _mps_convolution__default<T> = (self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: P<_mps_convolution__default__o<T>>) => T
export interface _mps_convolution__out__o<T> { bias?: T | null; out: T }
export type _mps_convolution__out<T> = ((self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: _mps_convolution__out__o<T>) => T) & ((self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: _mps_convolution__out__o<T>) => T)
export type _mps_convolution_transpose__default<T> = (self: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number) => T
export interface _mps_convolution_transpose__out__o<T> { out: T }
export type _mps_convolution_transpose__out<T> = (self: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: _mps_convolution_transpose__out__o<T>) => T
export interface _native_batch_norm_legit__default__o<T> { weight?: T | null; bias?: T | null }
export type _native_batch_norm_legit__default<T> = (input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, training: boolean, momentum: number, eps: number, options?: P<_native_batch_norm_legit__default__o<T>>) => [T, T, T]
export interface _native_batch_norm_legit__no_stats__o<T> { weight?: T | null; bias?: T | null; training: boolean; momentum: number; eps: number }
export type _native_batch_norm_legit__no_stats<T> = (input: T, weight: T | null | _native_batch_norm_legit__no_stats__o<T>, bias: T | null, training: boolean, momentum: number, eps: number, options?: P<_native_batch_norm_legit__no_stats__o<T>>) => [T, T, T]
export interface _native_batch_norm_legit__no_stats_out__o<T> { weight?: T | null; bias?: T | null; training: boolean; momentum: number; eps: number; out: T; saveMean: T; saveInvstd: T }
export type _native_batch_norm_legit__no_stats_out<T> = ((input: T, weight: T | null, bias: T | null, training: boolean, momentum: number, eps: number, options: _native_batch_norm_legit__no_stats_out__o<T>) => [T, T, T]) & ((input: T, training: boolean, momentum: number, eps: number, options: _native_batch_norm_legit__no_stats_out__o<T>) => [T, T, T])
export interface _native_batch_norm_legit__out__o<T> { weight?: T | null; bias?: T | null; out: T; saveMean: T; saveInvstd: T }
export type _native_batch_norm_legit__out<T> = ((input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, training: boolean, momentum: number, eps: number, options: _native_batch_norm_legit__out__o<T>) => [T, T, T]) & ((input: T, runningMean: T, runningVar: T, training: boolean, momentum: number, eps: number, options: _native_batch_norm_legit__out__o<T>) => [T, T, T])
export interface _native_batch_norm_legit_functional__default__o<T> { weight?: T | null; bias?: T | null }
export type _native_batch_norm_legit_functional__default<T> = (input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, training: boolean, momentum: number, eps: number, options?: P<_native_batch_norm_legit_functional__default__o<T>>) => [T, T, T, T, T]
export interface _native_batch_norm_legit_no_training__default__o<T> { weight?: T | null; bias?: T | null }
export type _native_batch_norm_legit_no_training__default<T> = (input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, momentum: number, eps: number, options?: P<_native_batch_norm_legit_no_training__default__o<T>>) => [T, T, T]
export interface _native_batch_norm_legit_no_training__out__o<T> { weight?: T | null; bias?: T | null; out0: T; out1: T; out2: T }
export type _native_batch_norm_legit_no_training__out<T> = ((input: T, weight: T | null, bias: T | null, runningMean: T, runningVar: T, momentum: number, eps: number, options: _native_batch_norm_legit_no_training__out__o<T>) => [T, T, T]) & ((input: T, runningMean: T, runningVar: T, momentum: number, eps: number, options: _native_batch_norm_legit_no_training__out__o<T>) => [T, T, T])
export interface _native_multi_head_attention__default__o<T> { mask?: T | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: number | null }
export type _native_multi_head_attention__default<T> = (query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, mask?: T | null | P<_native_multi_head_attention__default__o<T>>, needWeights?: boolean | P<_native_multi_head_attention__default__o<T>>, averageAttnWeights?: boolean | P<_native_multi_head_attention__default__o<T>>, maskType?: number | null | P<_native_multi_head_attention__default__o<T>>, options?: P<_native_multi_head_attention__default__o<T>>) => [T, T]
export interface _native_multi_head_attention__out__o<T> { mask?: T | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: number | null; out0: T; out1: T }
export type _native_multi_head_attention__out<T> = ((query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, mask: T | null, needWeights: boolean, averageAttnWeights: boolean, maskType: number | null, options: _native_multi_head_attention__out__o<T>) => [T, T]) & ((query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, options: _native_multi_head_attention__out__o<T>) => [T, T])
export type _neg_view__default<T> = (self: T) => T
export type _neg_view_copy__default<T> = (self: T) => T
export interface _neg_view_copy__out__o<T> { out: T }
export type _neg_view_copy__out<T> = (self: T, options: _neg_view_copy__out__o<T>) => T
export type _nested_compute_contiguous_strides_offsets__default<T> = (nestedSize: T) => [T, T]
export interface _nested_from_padded__default__o<T> { fuseTransform0213?: boolean }
export type _nested_from_padded__default<T> = (padded: T, cpuNestedShapeExample: T, fuseTransform0213?: boolean | P<_nested_from_padded__default__o<T>>, options?: P<_nested_from_padded__default__o<T>>) => T
export interface _nested_from_padded__out__o<T> { fuseTransform0213?: boolean; out: T }
export type _nested_from_padded__out<T> = ((padded: T, cpuNestedShapeExample: T, fuseTransform0213: boolean, options: _nested_from_padded__out__o<T>) => T) & ((padded: T, cpuNestedShapeExample: T, options: _nested_from_padded__out__o<T>) => T)
export type _nested_from_padded_and_nested_example__default<T> = (padded: T, ntExample: T) => T
export interface _nested_from_padded_and_nested_example__out__o<T> { out: T }
export type _nested_from_padded_and_nested_example__out<T> = (padded: T, ntExample: T, options: _nested_from_padded_and_nested_example__out__o<T>) => T
export interface _nested_from_padded_tensor__default__o<T> { raggedIdx?: number; minSeqlen?: T | null; maxSeqlen?: T | null; sumS?: number | null }
export type _nested_from_padded_tensor__default<T> = (padded: T, offsets: T, dummy: T, raggedIdx?: number | P<_nested_from_padded_tensor__default__o<T>>, minSeqlen?: T | null | P<_nested_from_padded_tensor__default__o<T>>, maxSeqlen?: T | null | P<_nested_from_padded_tensor__default__o<T>>, sumS?: number | null | P<_nested_from_padded_tensor__default__o<T>>, options?: P<_nested_from_padded_tensor__default__o<T>>) => T
export type _nested_get_jagged_dummy__default<T> = (any: T) => T
export type _nested_get_lengths__default<T> = (self: T) => T
export type _nested_get_max_seqlen__default<T> = (self: T) => T
export type _nested_get_min_seqlen__default<T> = (self: T) => T
export type _nested_get_offsets__default<T> = (self: T) => T
export type _nested_get_ragged_idx__default<T> = (self: T) => number
export type _nested_get_values__default<T> = (self: T) => T
export type _nested_get_values_copy__default<T> = (self: T) => T
export interface _nested_get_values_copy__out__o<T> { out: T }
export type _nested_get_values_copy__out<T> = (self: T, options: _nested_get_values_copy__out__o<T>) => T
export type _nested_select_backward__default<T> = (gradOutput: T, self: T, dim: number, index: number) => T
export interface _nested_sum_backward__default__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean }
export type _nested_sum_backward__default<T> = (grad: T, self: T, dim?: number | readonly number[] | null | P<_nested_sum_backward__default__o<T>>, keepdim?: boolean | P<_nested_sum_backward__default__o<T>>, options?: P<_nested_sum_backward__default__o<T>>) => T
export interface _nested_tensor_from_mask__default__o<T> { maskCheck?: boolean }
export type _nested_tensor_from_mask__default<T> = (t: T, mask: T, maskCheck?: boolean | P<_nested_tensor_from_mask__default__o<T>>, options?: P<_nested_tensor_from_mask__default__o<T>>) => T
export interface _nested_tensor_from_mask__out__o<T> { maskCheck?: boolean; out: T }
export type _nested_tensor_from_mask__out<T> = ((t: T, mask: T, maskCheck: boolean, options: _nested_tensor_from_mask__out__o<T>) => T) & ((t: T, mask: T, options: _nested_tensor_from_mask__out__o<T>) => T)
export type _nested_tensor_from_mask_left_aligned__default<T> = (t: T, mask: T) => boolean
export interface _nested_tensor_from_tensor_list__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _nested_tensor_from_tensor_list__default<T> = (list: readonly T[], dtype?: Dtype | null | P<_nested_tensor_from_tensor_list__default__o<T>>, layout?: Layout | null | P<_nested_tensor_from_tensor_list__default__o<T>>, device?: Device | null | P<_nested_tensor_from_tensor_list__default__o<T>>, pinMemory?: boolean | null | P<_nested_tensor_from_tensor_list__default__o<T>>, options?: P<_nested_tensor_from_tensor_list__default__o<T>>) => T
export interface _nested_tensor_from_tensor_list__out__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; out: T; requiresGrad?: boolean }
export type _nested_tensor_from_tensor_list__out<T> = ((list: readonly T[], dtype: Dtype | null, layout: Layout | null, device: Device | null, pinMemory: boolean | null, options: _nested_tensor_from_tensor_list__out__o<T>) => T) & ((list: readonly T[], options: _nested_tensor_from_tensor_list__out__o<T>) => T)
export type _nested_tensor_size__default<T> = (self: T) => T
export interface _nested_tensor_size__out__o<T> { out: T }
export type _nested_tensor_size__out<T> = (self: T, options: _nested_tensor_size__out__o<T>) => T
export type _nested_tensor_softmax_with_shape__default<T> = (self: T, query: T) => T
export type _nested_tensor_storage_offsets__default<T> = (self: T) => T
export interface _nested_tensor_storage_offsets__out__o<T> { out: T }
export type _nested_tensor_storage_offsets__out<T> = (self: T, options: _nested_tensor_storage_offsets__out__o<T>) => T
export type _nested_tensor_strides__default<T> = (self: T) => T
export interface _nested_tensor_strides__out__o<T> { out: T }
export type _nested_tensor_strides__out<T> = (self: T, options: _nested_tensor_strides__out__o<T>) => T
export type _nested_view_from_buffer__default<T> = (self: T, nestedSize: T, nestedStrides: T, offsets: T) => T
export type _nested_view_from_buffer_copy__default<T> = (self: T, nestedSize: T, nestedStrides: T, offsets: T) => T
export interface _nested_view_from_buffer_copy__out__o<T> { out: T }
export type _nested_view_from_buffer_copy__out<T> = (self: T, nestedSize: T, nestedStrides: T, offsets: T, options: _nested_view_from_buffer_copy__out__o<T>) => T
export interface _nested_view_from_jagged__default__o<T> { lengths?: T | null; raggedIdx?: number; minSeqlen?: T | null; maxSeqlen?: T | null }
export type _nested_view_from_jagged__default<T> = (self: T, offsets: T, dummy: T, lengths?: T | null | P<_nested_view_from_jagged__default__o<T>>, raggedIdx?: number | P<_nested_view_from_jagged__default__o<T>>, minSeqlen?: T | null | P<_nested_view_from_jagged__default__o<T>>, maxSeqlen?: T | null | P<_nested_view_from_jagged__default__o<T>>, options?: P<_nested_view_from_jagged__default__o<T>>) => T
export interface _nested_view_from_jagged_copy__default__o<T> { lengths?: T | null; raggedIdx?: number; minSeqlen?: T | null; maxSeqlen?: T | null }
export type _nested_view_from_jagged_copy__default<T> = (self: T, offsets: T, dummy: T, lengths?: T | null | P<_nested_view_from_jagged_copy__default__o<T>>, raggedIdx?: number | P<_nested_view_from_jagged_copy__default__o<T>>, minSeqlen?: T | null | P<_nested_view_from_jagged_copy__default__o<T>>, maxSeqlen?: T | null | P<_nested_view_from_jagged_copy__default__o<T>>, options?: P<_nested_view_from_jagged_copy__default__o<T>>) => T
export interface _nested_view_from_jagged_copy__out__o<T> { lengths?: T | null; raggedIdx?: number; minSeqlen?: T | null; maxSeqlen?: T | null; out: T }
export type _nested_view_from_jagged_copy__out<T> = ((self: T, offsets: T, dummy: T, lengths: T | null, raggedIdx: number, minSeqlen: T | null, maxSeqlen: T | null, options: _nested_view_from_jagged_copy__out__o<T>) => T) & ((self: T, offsets: T, dummy: T, options: _nested_view_from_jagged_copy__out__o<T>) => T)
export interface _new_zeros_with_same_feature_meta__default__o<T> { selfNumBatchDims?: number }
export type _new_zeros_with_same_feature_meta__default<T> = (self: T, other: T, options?: P<_new_zeros_with_same_feature_meta__default__o<T>>) => T
export interface _new_zeros_with_same_feature_meta__out__o<T> { selfNumBatchDims?: number; out: T }
export type _new_zeros_with_same_feature_meta__out<T> = (self: T, other: T, options: _new_zeros_with_same_feature_meta__out__o<T>) => T
export type _nnpack_available__default<T> = () => boolean
export interface _nnpack_spatial_convolution__default__o<T> { bias?: T | null; stride?: number | readonly number[] }
export type _nnpack_spatial_convolution__default<T> = (input: T, weight: T, bias: T | null, padding: number | readonly number[], stride?: number | readonly number[] | P<_nnpack_spatial_convolution__default__o<T>>, options?: P<_nnpack_spatial_convolution__default__o<T>>) => T
export interface _nnpack_spatial_convolution__out__o<T> { bias?: T | null; stride?: number | readonly number[]; out: T }
export type _nnpack_spatial_convolution__out<T> = ((input: T, weight: T, bias: T | null, padding: number | readonly number[], stride: number | readonly number[], options: _nnpack_spatial_convolution__out__o<T>) => T) & ((input: T, weight: T, padding: number | readonly number[], options: _nnpack_spatial_convolution__out__o<T>) => T)
export type _nnz__default<T> = (self: T) => number
export type _pack_padded_sequence__default<T> = (input: T, lengths: T, batchFirst: boolean) => [T, T]
export interface _pack_padded_sequence__out__o<T> { out0: T; out1: T }
export type _pack_padded_sequence__out<T> = (input: T, lengths: T, batchFirst: boolean, options: _pack_padded_sequence__out__o<T>) => [T, T]
export type _pack_padded_sequence_backward__default<T> = (grad: T, inputSize: readonly number[], batchSizes: T, batchFirst: boolean) => T
export interface _pad_circular__default__o<T> { pad: readonly number[] }
export type _pad_circular__default<T> = (self: T, pad: readonly number[] | _pad_circular__default__o<T>, options?: P<_pad_circular__default__o<T>>) => T
export interface _pad_enum__default__o<T> { pad: readonly number[]; mode: number; value?: number | null }
export type _pad_enum__default<T> = (self: T, pad: readonly number[] | _pad_enum__default__o<T>, mode: number, value?: number | null | P<_pad_enum__default__o<T>>, options?: P<_pad_enum__default__o<T>>) => T
export type _pad_packed_sequence__default<T> = (data: T, batchSizes: T, batchFirst: boolean, paddingValue: S, totalLength: number) => [T, T]
export interface _padded_dense_to_jagged_forward__default__o<T> { totalL?: number | null }
export type _padded_dense_to_jagged_forward__default<T> = (dense: T, offsets: readonly T[], totalL?: number | null | P<_padded_dense_to_jagged_forward__default__o<T>>, options?: P<_padded_dense_to_jagged_forward__default__o<T>>) => T
export type _pdist_backward__default<T> = (grad: T, self: T, p: number, pdist: T) => T
export interface _pdist_backward__out__o<T> { out: T }
export type _pdist_backward__out<T> = (grad: T, self: T, p: number, pdist: T, options: _pdist_backward__out__o<T>) => T
export interface _pdist_forward__default__o<T> { p?: number }
export type _pdist_forward__default<T> = (self: T, p?: number | _pdist_forward__default__o<T>, options?: P<_pdist_forward__default__o<T>>) => T
export interface _pdist_forward__out__o<T> { p?: number; out: T }
export type _pdist_forward__out<T> = ((self: T, p: number, options: _pdist_forward__out__o<T>) => T) & ((self: T, options: _pdist_forward__out__o<T>) => T)
export interface _philox_key_fold_in__default__o<T> { data: number }
export type _philox_key_fold_in__default<T> = (key: T, data: number | _philox_key_fold_in__default__o<T>, options?: P<_philox_key_fold_in__default__o<T>>) => T
export interface _philox_key_split__default__o<T> { numSplits: number }
export type _philox_key_split__default<T> = (key: T, numSplits: number | _philox_key_split__default__o<T>, options?: P<_philox_key_split__default__o<T>>) => T
export interface _philox_normal__default__o<T> { mean?: number; std?: number }
export type _philox_normal__default<T> = (self: T, key: T, mean?: number | P<_philox_normal__default__o<T>>, std?: number | P<_philox_normal__default__o<T>>, options?: P<_philox_normal__default__o<T>>) => T
export interface _philox_normal__out__o<T> { mean?: number; std?: number; out: T }
export type _philox_normal__out<T> = ((self: T, key: T, mean: number, std: number, options: _philox_normal__out__o<T>) => T) & ((self: T, key: T, options: _philox_normal__out__o<T>) => T)
export interface _philox_normal___default__o<T> { mean?: number; std?: number }
export type _philox_normal___default<T> = (self: T, key: T, mean?: number | P<_philox_normal___default__o<T>>, std?: number | P<_philox_normal___default__o<T>>, options?: P<_philox_normal___default__o<T>>) => T
export interface _philox_uniform__default__o<T> { low?: number; high?: number }
export type _philox_uniform__default<T> = (self: T, key: T, low?: number | P<_philox_uniform__default__o<T>>, high?: number | P<_philox_uniform__default__o<T>>, options?: P<_philox_uniform__default__o<T>>) => T
export interface _philox_uniform__out__o<T> { low?: number; high?: number; out: T }
export type _philox_uniform__out<T> = ((self: T, key: T, low: number, high: number, options: _philox_uniform__out__o<T>) => T) & ((self: T, key: T, options: _philox_uniform__out__o<T>) => T)
export interface _philox_uniform___default__o<T> { low?: number; high?: number }
export type _philox_uniform___default<T> = (self: T, key: T, low?: number | P<_philox_uniform___default__o<T>>, high?: number | P<_philox_uniform___default__o<T>>, options?: P<_philox_uniform___default__o<T>>) => T
export interface _pin_memory__default__o<T> { device?: Device | null }
export type _pin_memory__default<T> = (self: T, device?: Device | null | _pin_memory__default__o<T>, options?: P<_pin_memory__default__o<T>>) => T
export interface _pin_memory__out__o<T> { device?: Device | null; out: T }
export type _pin_memory__out<T> = ((self: T, device: Device | null, options: _pin_memory__out__o<T>) => T) & ((self: T, options: _pin_memory__out__o<T>) => T)
export type _prelu_kernel__default<T> = (self: T, weight: T) => T
export type _prelu_kernel_backward__default<T> = (gradOutput: T, self: T, weight: T) => [T, T]
export interface _print__default__o<T> { s: string }
export type _print__default<T> = (s: string | _print__default__o<T>, options?: P<_print__default__o<T>>) => void
export type _propagate_xla_data__default<T> = (input: T, output: T) => void
export interface _remove_batch_dim__default__o<T> { level: number; batchSize: number; outDim: number }
export type _remove_batch_dim__default<T> = (self: T, level: number | _remove_batch_dim__default__o<T>, batchSize: number, outDim: number, options?: P<_remove_batch_dim__default__o<T>>) => T
export interface _reshape_alias__default__o<T> { size: readonly number[]; stride: readonly number[] }
export type _reshape_alias__default<T> = (self: T, size: readonly number[] | _reshape_alias__default__o<T>, stride: readonly number[], options?: P<_reshape_alias__default__o<T>>) => T
export interface _reshape_alias_copy__default__o<T> { size: readonly number[]; stride: readonly number[] }
export type _reshape_alias_copy__default<T> = (self: T, size: readonly number[] | _reshape_alias_copy__default__o<T>, stride: readonly number[], options?: P<_reshape_alias_copy__default__o<T>>) => T
export interface _reshape_alias_copy__out__o<T> { size: readonly number[]; stride: readonly number[]; out: T }
export type _reshape_alias_copy__out<T> = (self: T, size: readonly number[], stride: readonly number[], options: _reshape_alias_copy__out__o<T>) => T
export interface _reshape_copy__default__o<T> { size: readonly number[] }
export type _reshape_copy__default<T> = (self: T, size: readonly number[] | _reshape_copy__default__o<T>, options?: P<_reshape_copy__default__o<T>>) => T
export type _reshape_from_tensor__default<T> = (self: T, shape: T) => T
export interface _resize_output__default__o<T> { size: readonly number[]; device: Device }
export type _resize_output__default<T> = (self: T, size: readonly number[] | _resize_output__default__o<T>, device: Device, options?: P<_resize_output__default__o<T>>) => T
export interface _resize_output__out__o<T> { size: readonly number[]; device: Device; out: T }
export type _resize_output__out<T> = (self: T, size: readonly number[], device: Device, options: _resize_output__out__o<T>) => T
export interface _resize_output___default__o<T> { size: readonly number[]; device: Device }
export type _resize_output___default<T> = (self: T, size: readonly number[] | _resize_output___default__o<T>, device: Device, options?: P<_resize_output___default__o<T>>) => T
export type _rowwise_prune__default<T> = (weight: T, mask: T, compressedIndicesDtype: Dtype) => [T, T]
export interface _safe_softmax__default__o<T> { dim: number; dtype?: Dtype | null }
export type _safe_softmax__default<T> = (self: T, dim: number | _safe_softmax__default__o<T>, dtype?: Dtype | null | P<_safe_softmax__default__o<T>>, options?: P<_safe_softmax__default__o<T>>) => T
export interface _sample_dirichlet__default__o<T> { generator?: RandomSource | null }
export type _sample_dirichlet__default<T> = (self: T, generator?: RandomSource | null | _sample_dirichlet__default__o<T>, options?: P<_sample_dirichlet__default__o<T>>) => T
export interface _sample_dirichlet__out__o<T> { generator?: RandomSource | null; out: T }
export type _sample_dirichlet__out<T> = ((self: T, generator: RandomSource | null, options: _sample_dirichlet__out__o<T>) => T) & ((self: T, options: _sample_dirichlet__out__o<T>) => T)
export type _saturate_weight_to_fp16__default<T> = (weight: T) => T
export interface _scaled_dot_product_attention_math__default__o<T> { attnMask?: T | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: T | null; scale?: number | null; enableGqa?: boolean }
export type _scaled_dot_product_attention_math__default<T> = (query: T, key: T, value: T, attnMask?: T | null | P<_scaled_dot_product_attention_math__default__o<T>>, dropoutP?: number | P<_scaled_dot_product_attention_math__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_attention_math__default__o<T>>, dropoutMask?: T | null | P<_scaled_dot_product_attention_math__default__o<T>>, options?: P<_scaled_dot_product_attention_math__default__o<T>>) => [T, T]
export interface _scaled_dot_product_attention_math_for_mps__default__o<T> { attnMask?: T | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: T | null; scale?: number | null; enableGqa?: boolean }
export type _scaled_dot_product_attention_math_for_mps__default<T> = (query: T, key: T, value: T, attnMask?: T | null | P<_scaled_dot_product_attention_math_for_mps__default__o<T>>, dropoutP?: number | P<_scaled_dot_product_attention_math_for_mps__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_attention_math_for_mps__default__o<T>>, dropoutMask?: T | null | P<_scaled_dot_product_attention_math_for_mps__default__o<T>>, options?: P<_scaled_dot_product_attention_math_for_mps__default__o<T>>) => [T, T]
export interface _scaled_dot_product_cudnn_attention__default__o<T> { attnBias?: T | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }
export type _scaled_dot_product_cudnn_attention__default<T> = (query: T, key: T, value: T, attnBias: T | null, computeLogSumexp: boolean, dropoutP?: number | P<_scaled_dot_product_cudnn_attention__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_cudnn_attention__default__o<T>>, returnDebugMask?: boolean | P<_scaled_dot_product_cudnn_attention__default__o<T>>, options?: P<_scaled_dot_product_cudnn_attention__default__o<T>>) => [T, T, T, T, number, number, T, T, T]
export interface _scaled_dot_product_cudnn_attention_backward__default__o<T> { scale?: number | null }
export type _scaled_dot_product_cudnn_attention_backward__default<T> = (gradOut: T, query: T, key: T, value: T, out: T, logsumexp: T, philoxSeed: T, philoxOffset: T, attnBias: T, cumSeqQ: T, cumSeqK: T, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: P<_scaled_dot_product_cudnn_attention_backward__default__o<T>>) => [T, T, T]
export interface _scaled_dot_product_efficient_attention__default__o<T> { attnBias?: T | null; dropoutP?: number; isCausal?: boolean; scale?: number | null }
export type _scaled_dot_product_efficient_attention__default<T> = (query: T, key: T, value: T, attnBias: T | null, computeLogSumexp: boolean, dropoutP?: number | P<_scaled_dot_product_efficient_attention__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_efficient_attention__default__o<T>>, options?: P<_scaled_dot_product_efficient_attention__default__o<T>>) => [T, T, T, T]
export interface _scaled_dot_product_efficient_attention_backward__default__o<T> { isCausal?: boolean; scale?: number | null }
export type _scaled_dot_product_efficient_attention_backward__default<T> = (gradOut_: T, query: T, key: T, value: T, attnBias: T, out: T, logsumexp: T, philoxSeed: T, philoxOffset: T, dropoutP: number, gradInputMask: boolean | readonly boolean[], isCausal?: boolean | P<_scaled_dot_product_efficient_attention_backward__default__o<T>>, options?: P<_scaled_dot_product_efficient_attention_backward__default__o<T>>) => [T, T, T, T]
export interface _scaled_dot_product_flash_attention__default__o<T> { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }
export type _scaled_dot_product_flash_attention__default<T> = (query: T, key: T, value: T, dropoutP?: number | P<_scaled_dot_product_flash_attention__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_flash_attention__default__o<T>>, returnDebugMask?: boolean | P<_scaled_dot_product_flash_attention__default__o<T>>, options?: P<_scaled_dot_product_flash_attention__default__o<T>>) => [T, T, T, T, number, number, T, T, T]
export interface _scaled_dot_product_flash_attention__quantized__o<T> { qDescale?: T | null; kDescale?: T | null; vDescale?: T | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }
export type _scaled_dot_product_flash_attention__quantized<T> = (query: T, key: T, value: T, qDescale?: T | null | P<_scaled_dot_product_flash_attention__quantized__o<T>>, kDescale?: T | null | P<_scaled_dot_product_flash_attention__quantized__o<T>>, vDescale?: T | null | P<_scaled_dot_product_flash_attention__quantized__o<T>>, dropoutP?: number | P<_scaled_dot_product_flash_attention__quantized__o<T>>, isCausal?: boolean | P<_scaled_dot_product_flash_attention__quantized__o<T>>, returnDebugMask?: boolean | P<_scaled_dot_product_flash_attention__quantized__o<T>>, options?: P<_scaled_dot_product_flash_attention__quantized__o<T>>) => [T, T, T, T, number, number, T, T, T]
export interface _scaled_dot_product_flash_attention_backward__default__o<T> { scale?: number | null }
export type _scaled_dot_product_flash_attention_backward__default<T> = (gradOut: T, query: T, key: T, value: T, out: T, logsumexp: T, cumSeqQ: T, cumSeqK: T, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: T, philoxOffset: T, options?: P<_scaled_dot_product_flash_attention_backward__default__o<T>>) => [T, T, T]
export interface _scaled_dot_product_flash_attention_for_cpu__default__o<T> { dropoutP?: number; isCausal?: boolean; attnMask?: T | null; scale?: number | null }
export type _scaled_dot_product_flash_attention_for_cpu__default<T> = (query: T, key: T, value: T, dropoutP?: number | P<_scaled_dot_product_flash_attention_for_cpu__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_flash_attention_for_cpu__default__o<T>>, options?: P<_scaled_dot_product_flash_attention_for_cpu__default__o<T>>) => [T, T]
export interface _scaled_dot_product_flash_attention_for_cpu_backward__default__o<T> { attnMask?: T | null; scale?: number | null }
export type _scaled_dot_product_flash_attention_for_cpu_backward__default<T> = (gradOut: T, query: T, key: T, value: T, out: T, logsumexp: T, dropoutP: number, isCausal: boolean, options?: P<_scaled_dot_product_flash_attention_for_cpu_backward__default__o<T>>) => [T, T, T]
export interface _scaled_dot_product_fused_attention_overrideable__default__o<T> { attnBias?: T | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }
export type _scaled_dot_product_fused_attention_overrideable__default<T> = (query: T, key: T, value: T, attnBias?: T | null | P<_scaled_dot_product_fused_attention_overrideable__default__o<T>>, dropoutP?: number | P<_scaled_dot_product_fused_attention_overrideable__default__o<T>>, isCausal?: boolean | P<_scaled_dot_product_fused_attention_overrideable__default__o<T>>, returnDebugMask?: boolean | P<_scaled_dot_product_fused_attention_overrideable__default__o<T>>, options?: P<_scaled_dot_product_fused_attention_overrideable__default__o<T>>) => [T, T, T, T, number, number, T, T, T]
export interface _scaled_dot_product_fused_attention_overrideable_backward__default__o<T> { scale?: number | null }
export type _scaled_dot_product_fused_attention_overrideable_backward__default<T> = (gradOut: T, query: T, key: T, value: T, attnBias: T, gradInputMask: boolean | readonly boolean[], out: T, logsumexp: T, cumSeqQ: T, cumSeqK: T, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: T, philoxOffset: T, options?: P<_scaled_dot_product_fused_attention_overrideable_backward__default__o<T>>) => [T, T, T, T]
export interface _scaled_grouped_mm__default__o<T> { offs?: T | null; bias?: T | null; scaleResult?: T | null; outDtype?: Dtype | null; useFastAccum?: boolean }
export type _scaled_grouped_mm__default<T> = (self: T, mat2: T, scaleA: T, scaleB: T, offs?: T | null | P<_scaled_grouped_mm__default__o<T>>, bias?: T | null | P<_scaled_grouped_mm__default__o<T>>, scaleResult?: T | null | P<_scaled_grouped_mm__default__o<T>>, outDtype?: Dtype | null | P<_scaled_grouped_mm__default__o<T>>, useFastAccum?: boolean | P<_scaled_grouped_mm__default__o<T>>, options?: P<_scaled_grouped_mm__default__o<T>>) => T
export interface _scaled_grouped_mm_v2__default__o<T> { offs?: T | null; bias?: T | null; outDtype?: Dtype | null; contractionDim?: readonly number[]; useFastAccum?: boolean }
export type _scaled_grouped_mm_v2__default<T> = (self: T, mat2: T, scaleA: readonly T[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly T[], recipeB: readonly number[], swizzleB: readonly number[], offs?: T | null | P<_scaled_grouped_mm_v2__default__o<T>>, bias?: T | null | P<_scaled_grouped_mm_v2__default__o<T>>, outDtype?: Dtype | null | P<_scaled_grouped_mm_v2__default__o<T>>, contractionDim?: readonly number[] | P<_scaled_grouped_mm_v2__default__o<T>>, useFastAccum?: boolean | P<_scaled_grouped_mm_v2__default__o<T>>, options?: P<_scaled_grouped_mm_v2__default__o<T>>) => T
export interface _scaled_mm__default__o<T> { bias?: T | null; scaleResult?: T | null; outDtype?: Dtype | null; useFastAccum?: boolean }
export type _scaled_mm__default<T> = (self: T, mat2: T, scaleA: T, scaleB: T, bias?: T | null | P<_scaled_mm__default__o<T>>, scaleResult?: T | null | P<_scaled_mm__default__o<T>>, outDtype?: Dtype | null | P<_scaled_mm__default__o<T>>, useFastAccum?: boolean | P<_scaled_mm__default__o<T>>, options?: P<_scaled_mm__default__o<T>>) => T
export interface _scaled_mm__out__o<T> { bias?: T | null; scaleResult?: T | null; outDtype?: Dtype | null; useFastAccum?: boolean; out: T }
export type _scaled_mm__out<T> = ((self: T, mat2: T, scaleA: T, scaleB: T, bias: T | null, scaleResult: T | null, outDtype: Dtype | null, useFastAccum: boolean, options: _scaled_mm__out__o<T>) => T) & ((self: T, mat2: T, scaleA: T, scaleB: T, options: _scaled_mm__out__o<T>) => T)
export interface _scaled_mm_v2__default__o<T> { bias?: T | null; outDtype?: Dtype | null; contractionDim?: readonly number[]; useFastAccum?: boolean }
export type _scaled_mm_v2__default<T> = (self: T, mat2: T, scaleA: readonly T[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly T[], recipeB: readonly number[], swizzleB: readonly number[], bias?: T | null | P<_scaled_mm_v2__default__o<T>>, outDtype?: Dtype | null | P<_scaled_mm_v2__default__o<T>>, contractionDim?: readonly number[] | P<_scaled_mm_v2__default__o<T>>, useFastAccum?: boolean | P<_scaled_mm_v2__default__o<T>>, options?: P<_scaled_mm_v2__default__o<T>>) => T
export interface _scaled_mm_v2__out__o<T> { bias?: T | null; outDtype?: Dtype | null; contractionDim?: readonly number[]; useFastAccum?: boolean; out: T }
export type _scaled_mm_v2__out<T> = ((self: T, mat2: T, scaleA: readonly T[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly T[], recipeB: readonly number[], swizzleB: readonly number[], bias: T | null, outDtype: Dtype | null, contractionDim: readonly number[], useFastAccum: boolean, options: _scaled_mm_v2__out__o<T>) => T) & ((self: T, mat2: T, scaleA: readonly T[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly T[], recipeB: readonly number[], swizzleB: readonly number[], options: _scaled_mm_v2__out__o<T>) => T)
export interface _segment_reduce_backward__default__o<T> { lengths?: T | null; offsets?: T | null; axis?: number; initial?: S | null }
export type _segment_reduce_backward__default<T> = (grad: T, output: T, data: T, reduce: string, options?: P<_segment_reduce_backward__default__o<T>>) => T
export interface _segment_reduce_backward__out__o<T> { lengths?: T | null; offsets?: T | null; axis?: number; initial?: S | null; out: T }
export type _segment_reduce_backward__out<T> = (grad: T, output: T, data: T, reduce: string, options: _segment_reduce_backward__out__o<T>) => T
export type _shape_as_tensor__default<T> = (self: T) => T
export interface _slow_conv2d_backward__grad_input__o<T> { gradInput: T; gradWeight: T; gradBias: T }
export type _slow_conv2d_backward__grad_input<T> = (gradOutput: T, self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: _slow_conv2d_backward__grad_input__o<T>) => [T, T, T]
export type _slow_conv2d_backward__output_mask<T> = (gradOutput: T, self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], outputMask: boolean | readonly boolean[]) => [T, T, T]
export interface _slow_conv2d_backward__output_mask_out__o<T> { out0: T; out1: T; out2: T }
export type _slow_conv2d_backward__output_mask_out<T> = (gradOutput: T, self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], outputMask: boolean | readonly boolean[], options: _slow_conv2d_backward__output_mask_out__o<T>) => [T, T, T]
export interface _slow_conv2d_forward__default__o<T> { bias?: T | null }
export type _slow_conv2d_forward__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options?: P<_slow_conv2d_forward__default__o<T>>) => T
export interface _slow_conv2d_forward__output__o<T> { bias?: T | null; output: T }
export type _slow_conv2d_forward__output<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options: _slow_conv2d_forward__output__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: _slow_conv2d_forward__output__o<T>) => T)
export interface _sobol_engine_draw__default__o<T> { dtype?: Dtype | null }
export type _sobol_engine_draw__default<T> = (quasi: T, n: number, sobolstate: T, dimension: number, numGenerated: number, dtype?: Dtype | null | P<_sobol_engine_draw__default__o<T>>, options?: P<_sobol_engine_draw__default__o<T>>) => [T, T]
export type _sobol_engine_ff___default<T> = (self: T, n: number, sobolstate: T, dimension: number, numGenerated: number) => T
export interface _sobol_engine_initialize_state___default__o<T> { dimension: number }
export type _sobol_engine_initialize_state___default<T> = (self: T, dimension: number | _sobol_engine_initialize_state___default__o<T>, options?: P<_sobol_engine_initialize_state___default__o<T>>) => T
export type _sobol_engine_scramble___default<T> = (self: T, ltm: T, dimension: number) => T
export interface _softmax__default__o<T> { dim: number; halfToFloat: boolean }
export type _softmax__default<T> = (self: T, dim: number | _softmax__default__o<T>, halfToFloat: boolean, options?: P<_softmax__default__o<T>>) => T
export interface _softmax__out__o<T> { dim: number; halfToFloat: boolean; out: T }
export type _softmax__out<T> = (self: T, dim: number, halfToFloat: boolean, options: _softmax__out__o<T>) => T
export type _softmax_backward_data__default<T> = (gradOutput: T, output: T, dim: number, inputDtype: Dtype) => T
export interface _softmax_backward_data__out__o<T> { gradInput: T }
export type _softmax_backward_data__out<T> = (gradOutput: T, output: T, dim: number, inputDtype: Dtype, options: _softmax_backward_data__out__o<T>) => T
export interface _sparse_addmm__default__o<T> { beta?: S; alpha?: S }
export type _sparse_addmm__default<T> = (self: T, mat1: T, mat2: T, options?: P<_sparse_addmm__default__o<T>>) => T
export interface _sparse_addmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type _sparse_addmm__out<T> = (self: T, mat1: T, mat2: T, options: _sparse_addmm__out__o<T>) => T
export interface _sparse_broadcast_to__default__o<T> { size: readonly number[] }
export type _sparse_broadcast_to__default<T> = (self: T, size: readonly number[] | _sparse_broadcast_to__default__o<T>, options?: P<_sparse_broadcast_to__default__o<T>>) => T
export interface _sparse_broadcast_to_copy__default__o<T> { size: readonly number[] }
export type _sparse_broadcast_to_copy__default<T> = (self: T, size: readonly number[] | _sparse_broadcast_to_copy__default__o<T>, options?: P<_sparse_broadcast_to_copy__default__o<T>>) => T
export interface _sparse_broadcast_to_copy__out__o<T> { size: readonly number[]; out: T }
export type _sparse_broadcast_to_copy__out<T> = (self: T, size: readonly number[], options: _sparse_broadcast_to_copy__out__o<T>) => T
export interface _sparse_bsc_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_bsc_tensor_unsafe__default<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], options?: P<_sparse_bsc_tensor_unsafe__default__o<T>>) => T
export interface _sparse_bsr_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_bsr_tensor_unsafe__default<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], options?: P<_sparse_bsr_tensor_unsafe__default__o<T>>) => T
export interface _sparse_compressed_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_compressed_tensor_unsafe__default<T> = (compressedIndices: T, plainIndices: T, values: T, size: readonly number[], options?: P<_sparse_compressed_tensor_unsafe__default__o<T>>) => T
export interface _sparse_compressed_tensor_with_dims__default__o<T> { nnz: number; denseDim: number; size: readonly number[]; blocksize: readonly number[]; indexDtype: Dtype; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_compressed_tensor_with_dims__default<T> = (nnz: number | _sparse_compressed_tensor_with_dims__default__o<T>, denseDim: number, size: readonly number[], blocksize: readonly number[], indexDtype: Dtype, options?: P<_sparse_compressed_tensor_with_dims__default__o<T>>) => T
export interface _sparse_coo_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }
export type _sparse_coo_tensor_unsafe__default<T> = (indices: T, values: T, size: readonly number[], options?: P<_sparse_coo_tensor_unsafe__default__o<T>>) => T
export interface _sparse_coo_tensor_with_dims__default__o<T> { sparseDim: number; denseDim: number; size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_coo_tensor_with_dims__default<T> = (sparseDim: number | _sparse_coo_tensor_with_dims__default__o<T>, denseDim: number, size: readonly number[], options?: P<_sparse_coo_tensor_with_dims__default__o<T>>) => T
export interface _sparse_coo_tensor_with_dims__out__o<T> { sparseDim: number; denseDim: number; size: readonly number[]; out: T }
export type _sparse_coo_tensor_with_dims__out<T> = (sparseDim: number, denseDim: number, size: readonly number[], options: _sparse_coo_tensor_with_dims__out__o<T>) => T
export interface _sparse_coo_tensor_with_dims_and_tensors__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }
export type _sparse_coo_tensor_with_dims_and_tensors__default<T> = (sparseDim: number, denseDim: number, size: readonly number[], indices: T, values: T, options?: P<_sparse_coo_tensor_with_dims_and_tensors__default__o<T>>) => T
export interface _sparse_coo_tensor_with_dims_and_tensors__out__o<T> { isCoalesced?: boolean | null; out: T }
export type _sparse_coo_tensor_with_dims_and_tensors__out<T> = (sparseDim: number, denseDim: number, size: readonly number[], indices: T, values: T, options: _sparse_coo_tensor_with_dims_and_tensors__out__o<T>) => T
export interface _sparse_csc_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_csc_tensor_unsafe__default<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], options?: P<_sparse_csc_tensor_unsafe__default__o<T>>) => T
export interface _sparse_csr_prod__dim_dtype__o<T> { dim: number | readonly number[]; keepdim?: boolean; dtype?: Dtype | null }
export type _sparse_csr_prod__dim_dtype<T> = (self: T, dim: number | readonly number[] | _sparse_csr_prod__dim_dtype__o<T>, keepdim?: boolean | P<_sparse_csr_prod__dim_dtype__o<T>>, options?: P<_sparse_csr_prod__dim_dtype__o<T>>) => T
export interface _sparse_csr_prod__dim_dtype_out__o<T> { dim: number | readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type _sparse_csr_prod__dim_dtype_out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: _sparse_csr_prod__dim_dtype_out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: _sparse_csr_prod__dim_dtype_out__o<T>) => T)
export interface _sparse_csr_sum__dim_dtype__o<T> { dim: number | readonly number[]; keepdim?: boolean; dtype?: Dtype | null }
export type _sparse_csr_sum__dim_dtype<T> = (self: T, dim: number | readonly number[] | _sparse_csr_sum__dim_dtype__o<T>, keepdim?: boolean | P<_sparse_csr_sum__dim_dtype__o<T>>, options?: P<_sparse_csr_sum__dim_dtype__o<T>>) => T
export interface _sparse_csr_sum__dim_dtype_out__o<T> { dim: number | readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type _sparse_csr_sum__dim_dtype_out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: _sparse_csr_sum__dim_dtype_out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: _sparse_csr_sum__dim_dtype_out__o<T>) => T)
export interface _sparse_csr_tensor_unsafe__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type _sparse_csr_tensor_unsafe__default<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], options?: P<_sparse_csr_tensor_unsafe__default__o<T>>) => T
export interface _sparse_log_softmax__default__o<T> { dim: number; halfToFloat: boolean }
export type _sparse_log_softmax__default<T> = (self: T, dim: number | _sparse_log_softmax__default__o<T>, halfToFloat: boolean, options?: P<_sparse_log_softmax__default__o<T>>) => T
export interface _sparse_log_softmax__int__o<T> { dim: number; dtype?: Dtype | null }
export type _sparse_log_softmax__int<T> = (self: T, dim: number | _sparse_log_softmax__int__o<T>, dtype?: Dtype | null | P<_sparse_log_softmax__int__o<T>>, options?: P<_sparse_log_softmax__int__o<T>>) => T
export interface _sparse_log_softmax__out__o<T> { dim: number; halfToFloat: boolean; out: T }
export type _sparse_log_softmax__out<T> = (self: T, dim: number, halfToFloat: boolean, options: _sparse_log_softmax__out__o<T>) => T
export type _sparse_log_softmax_backward_data__default<T> = (gradOutput: T, output: T, dim: number, self: T) => T
export interface _sparse_log_softmax_backward_data__out__o<T> { out: T }
export type _sparse_log_softmax_backward_data__out<T> = (gradOutput: T, output: T, dim: number, self: T, options: _sparse_log_softmax_backward_data__out__o<T>) => T
export interface _sparse_mask_projection__default__o<T> { accumulateMatches?: boolean }
export type _sparse_mask_projection__default<T> = (self: T, mask: T, accumulateMatches?: boolean | P<_sparse_mask_projection__default__o<T>>, options?: P<_sparse_mask_projection__default__o<T>>) => T
export interface _sparse_mask_projection__out__o<T> { accumulateMatches?: boolean; out: T }
export type _sparse_mask_projection__out<T> = ((self: T, mask: T, accumulateMatches: boolean, options: _sparse_mask_projection__out__o<T>) => T) & ((self: T, mask: T, options: _sparse_mask_projection__out__o<T>) => T)
export type _sparse_mm__default<T> = (sparse: T, dense: T) => T
export type _sparse_mm__reduce<T> = (sparse: T, dense: T, reduce: string) => T
export type _sparse_mm_reduce_impl__default<T> = (self: T, other: T, reduce: string) => [T, T]
export type _sparse_mm_reduce_impl_backward__default<T> = (self: T, gradOut: T, weight: T, reduce: string, argOut: T, outputMask: boolean | readonly boolean[]) => [T, T]
export interface _sparse_semi_structured_addmm__default__o<T> { alpha?: S; beta?: S; outDtype?: Dtype | null }
export type _sparse_semi_structured_addmm__default<T> = (input: T, mat1: T, mat1Meta: T, mat2: T, options?: P<_sparse_semi_structured_addmm__default__o<T>>) => T
export type _sparse_semi_structured_apply__default<T> = (input: T, threadMasks: T) => [T, T]
export type _sparse_semi_structured_apply_dense__default<T> = (input: T, threadMasks: T) => T
export interface _sparse_semi_structured_linear__default__o<T> { bias?: T | null; activation?: string | null; outDtype?: Dtype | null }
export type _sparse_semi_structured_linear__default<T> = (input: T, weight: T, meta: T, options?: P<_sparse_semi_structured_linear__default__o<T>>) => T
export interface _sparse_semi_structured_mm__default__o<T> { outDtype?: Dtype | null }
export type _sparse_semi_structured_mm__default<T> = (mat1: T, mat1Meta: T, mat2: T, options?: P<_sparse_semi_structured_mm__default__o<T>>) => T
export interface _sparse_semi_structured_tile__default__o<T> { algorithm?: string; useCutlass?: boolean }
export type _sparse_semi_structured_tile__default<T> = (input: T, algorithm?: string | _sparse_semi_structured_tile__default__o<T>, useCutlass?: boolean | P<_sparse_semi_structured_tile__default__o<T>>, options?: P<_sparse_semi_structured_tile__default__o<T>>) => [T, T, T, T, T]
export interface _sparse_softmax__default__o<T> { dim: number; halfToFloat: boolean }
export type _sparse_softmax__default<T> = (self: T, dim: number | _sparse_softmax__default__o<T>, halfToFloat: boolean, options?: P<_sparse_softmax__default__o<T>>) => T
export interface _sparse_softmax__int__o<T> { dim: number; dtype?: Dtype | null }
export type _sparse_softmax__int<T> = (self: T, dim: number | _sparse_softmax__int__o<T>, dtype?: Dtype | null | P<_sparse_softmax__int__o<T>>, options?: P<_sparse_softmax__int__o<T>>) => T
export interface _sparse_softmax__out__o<T> { dim: number; halfToFloat: boolean; out: T }
export type _sparse_softmax__out<T> = (self: T, dim: number, halfToFloat: boolean, options: _sparse_softmax__out__o<T>) => T
export type _sparse_softmax_backward_data__default<T> = (gradOutput: T, output: T, dim: number, self: T) => T
export interface _sparse_softmax_backward_data__out__o<T> { out: T }
export type _sparse_softmax_backward_data__out<T> = (gradOutput: T, output: T, dim: number, self: T, options: _sparse_softmax_backward_data__out__o<T>) => T
export type _sparse_sparse_matmul__default<T> = (self: T, other: T) => T
export interface _sparse_sparse_matmul__out__o<T> { out: T }
export type _sparse_sparse_matmul__out<T> = (self: T, other: T, options: _sparse_sparse_matmul__out__o<T>) => T
export type _sparse_sum__default<T> = (self: T) => T
export interface _sparse_sum__dim__o<T> { dim: number | readonly number[] }
export type _sparse_sum__dim<T> = (self: T, dim: number | readonly number[] | _sparse_sum__dim__o<T>, options?: P<_sparse_sum__dim__o<T>>) => T
export interface _sparse_sum__dim_dtype__o<T> { dim: number | readonly number[]; dtype: Dtype }
export type _sparse_sum__dim_dtype<T> = (self: T, dim: number | readonly number[], options: _sparse_sum__dim_dtype__o<T>) => T
export interface _sparse_sum__dim_out__o<T> { dim: number | readonly number[]; out: T }
export type _sparse_sum__dim_out<T> = (self: T, dim: number | readonly number[], options: _sparse_sum__dim_out__o<T>) => T
export interface _sparse_sum__dtype__o<T> { dtype: Dtype }
export type _sparse_sum__dtype<T> = (self: T, options: _sparse_sum__dtype__o<T>) => T
export type _sparse_sum_backward__default<T> = (grad: T, self: T, dim: readonly number[]) => T
export interface _sparse_sum_backward__out__o<T> { out: T }
export type _sparse_sum_backward__out<T> = (grad: T, self: T, dim: readonly number[], options: _sparse_sum_backward__out__o<T>) => T
export interface _spdiags__default__o<T> { layout?: Layout | null }
export type _spdiags__default<T> = (diagonals: T, offsets: T, shape: readonly number[], layout?: Layout | null | P<_spdiags__default__o<T>>, options?: P<_spdiags__default__o<T>>) => T
export interface _spdiags__out__o<T> { layout?: Layout | null; out: T }
export type _spdiags__out<T> = ((diagonals: T, offsets: T, shape: readonly number[], layout: Layout | null, options: _spdiags__out__o<T>) => T) & ((diagonals: T, offsets: T, shape: readonly number[], options: _spdiags__out__o<T>) => T)
export interface _spsolve__default__o<T> { left?: boolean }
export type _spsolve__default<T> = (A: T, B: T, options?: P<_spsolve__default__o<T>>) => T
export interface _stack__default__o<T> { dim?: number }
export type _stack__default<T> = (tensors: readonly T[], dim?: number | P<_stack__default__o<T>>, options?: P<_stack__default__o<T>>) => T
export interface _stack__out__o<T> { dim?: number; out: T }
export type _stack__out<T> = ((tensors: readonly T[], dim: number, options: _stack__out__o<T>) => T) & ((tensors: readonly T[], options: _stack__out__o<T>) => T)
export interface _standard_gamma__default__o<T> { generator?: RandomSource | null }
export type _standard_gamma__default<T> = (self: T, generator?: RandomSource | null | _standard_gamma__default__o<T>, options?: P<_standard_gamma__default__o<T>>) => T
export interface _standard_gamma__out__o<T> { generator?: RandomSource | null; out: T }
export type _standard_gamma__out<T> = ((self: T, generator: RandomSource | null, options: _standard_gamma__out__o<T>) => T) & ((self: T, options: _standard_gamma__out__o<T>) => T)
export type _standard_gamma_grad__default<T> = (self: T, output: T) => T
export interface _standard_gamma_grad__out__o<T> { out: T }
export type _standard_gamma_grad__out<T> = (self: T, output: T, options: _standard_gamma_grad__out__o<T>) => T
export interface _test_ambiguous_defaults__a__o<T> { a?: number; b?: number }
export type _test_ambiguous_defaults__a<T> = (dummy: T, a?: number | _test_ambiguous_defaults__a__o<T>, b?: number | P<_test_ambiguous_defaults__a__o<T>>, options?: P<_test_ambiguous_defaults__a__o<T>>) => T
export interface _test_ambiguous_defaults__b__o<T> { a?: number; b?: string }
export type _test_ambiguous_defaults__b<T> = (dummy: T, a?: number | _test_ambiguous_defaults__b__o<T>, b?: string | P<_test_ambiguous_defaults__b__o<T>>, options?: P<_test_ambiguous_defaults__b__o<T>>) => T
export type _test_autograd_multiple_dispatch__fullcoverage<T> = (self: T) => T
export interface _test_autograd_multiple_dispatch__fullcoverage_out__o<T> { out: T }
export type _test_autograd_multiple_dispatch__fullcoverage_out<T> = (self: T, options: _test_autograd_multiple_dispatch__fullcoverage_out__o<T>) => T
export interface _test_autograd_multiple_dispatch__ntonly__o<T> { b: boolean }
export type _test_autograd_multiple_dispatch__ntonly<T> = (self: T, b: boolean | _test_autograd_multiple_dispatch__ntonly__o<T>, options?: P<_test_autograd_multiple_dispatch__ntonly__o<T>>) => T
export type _test_autograd_multiple_dispatch_view__default<T> = (self: T) => T
export type _test_autograd_multiple_dispatch_view_copy__default<T> = (self: T) => T
export interface _test_autograd_multiple_dispatch_view_copy__out__o<T> { out: T }
export type _test_autograd_multiple_dispatch_view_copy__out<T> = (self: T, options: _test_autograd_multiple_dispatch_view_copy__out__o<T>) => T
export type _test_check_tensor__default<T> = (self: T) => T
export type _test_functorch_fallback__default<T> = (self: T, other: T) => T
export interface _test_functorch_fallback__out__o<T> { out: T }
export type _test_functorch_fallback__out<T> = (self: T, other: T, options: _test_functorch_fallback__out__o<T>) => T
export interface _test_optional_filled_intlist__default__o<T> { addends?: number | readonly number[] | null }
export type _test_optional_filled_intlist__default<T> = (values: T, addends?: number | readonly number[] | null | _test_optional_filled_intlist__default__o<T>, options?: P<_test_optional_filled_intlist__default__o<T>>) => T
export interface _test_optional_filled_intlist__out__o<T> { addends?: number | readonly number[] | null; out: T }
export type _test_optional_filled_intlist__out<T> = ((values: T, addends: number | readonly number[] | null, options: _test_optional_filled_intlist__out__o<T>) => T) & ((values: T, options: _test_optional_filled_intlist__out__o<T>) => T)
export interface _test_optional_floatlist__default__o<T> { addends?: readonly number[] | null }
export type _test_optional_floatlist__default<T> = (values: T, addends?: readonly number[] | null | _test_optional_floatlist__default__o<T>, options?: P<_test_optional_floatlist__default__o<T>>) => T
export interface _test_optional_floatlist__out__o<T> { addends?: readonly number[] | null; out: T }
export type _test_optional_floatlist__out<T> = ((values: T, addends: readonly number[] | null, options: _test_optional_floatlist__out__o<T>) => T) & ((values: T, options: _test_optional_floatlist__out__o<T>) => T)
export interface _test_optional_intlist__default__o<T> { addends?: readonly number[] | null }
export type _test_optional_intlist__default<T> = (values: T, addends?: readonly number[] | null | _test_optional_intlist__default__o<T>, options?: P<_test_optional_intlist__default__o<T>>) => T
export interface _test_optional_intlist__out__o<T> { addends?: readonly number[] | null; out: T }
export type _test_optional_intlist__out<T> = ((values: T, addends: readonly number[] | null, options: _test_optional_intlist__out__o<T>) => T) & ((values: T, options: _test_optional_intlist__out__o<T>) => T)
export interface _test_parallel_materialize__default__o<T> { numParallel: number; skipFirst?: boolean }
export type _test_parallel_materialize__default<T> = (self: T, numParallel: number | _test_parallel_materialize__default__o<T>, skipFirst?: boolean | P<_test_parallel_materialize__default__o<T>>, options?: P<_test_parallel_materialize__default__o<T>>) => T
export interface _test_serialization_subcmul__default__o<T> { alpha?: S }
export type _test_serialization_subcmul__default<T> = (self: T, other: T, alpha?: S | P<_test_serialization_subcmul__default__o<T>>, options?: P<_test_serialization_subcmul__default__o<T>>) => T
export interface _test_string_default__default__o<T> { a?: string; b?: string }
export type _test_string_default__default<T> = (dummy: T, a?: string | _test_string_default__default__o<T>, b?: string | P<_test_string_default__default__o<T>>, options?: P<_test_string_default__default__o<T>>) => T
export type _test_warn_in_autograd__default<T> = (self: T) => T
export interface _test_warn_in_autograd__out__o<T> { out: T }
export type _test_warn_in_autograd__out<T> = (self: T, options: _test_warn_in_autograd__out__o<T>) => T
export interface _thnn_differentiable_gru_cell_backward__default__o<T> { inputBias?: T | null; hiddenBias?: T | null }
export type _thnn_differentiable_gru_cell_backward__default<T> = (gradHy: T, inputGates: T, hiddenGates: T, hx: T, inputBias?: T | null | P<_thnn_differentiable_gru_cell_backward__default__o<T>>, hiddenBias?: T | null | P<_thnn_differentiable_gru_cell_backward__default__o<T>>, options?: P<_thnn_differentiable_gru_cell_backward__default__o<T>>) => [T, T, T, T, T]
export interface _thnn_differentiable_lstm_cell_backward__default__o<T> { gradCy?: T | null; inputBias?: T | null; hiddenBias?: T | null }
export type _thnn_differentiable_lstm_cell_backward__default<T> = (gradHy: T | null, gradCy: T | null, inputGates: T, hiddenGates: T, inputBias: T | null, hiddenBias: T | null, cx: T, cy: T, options?: P<_thnn_differentiable_lstm_cell_backward__default__o<T>>) => [T, T, T, T, T]
export interface _thnn_fused_gru_cell__default__o<T> { inputBias?: T | null; hiddenBias?: T | null }
export type _thnn_fused_gru_cell__default<T> = (inputGates: T, hiddenGates: T, hx: T, inputBias?: T | null | P<_thnn_fused_gru_cell__default__o<T>>, hiddenBias?: T | null | P<_thnn_fused_gru_cell__default__o<T>>, options?: P<_thnn_fused_gru_cell__default__o<T>>) => [T, T]
export interface _thnn_fused_gru_cell__out__o<T> { inputBias?: T | null; hiddenBias?: T | null; out0: T; out1: T }
export type _thnn_fused_gru_cell__out<T> = ((inputGates: T, hiddenGates: T, hx: T, inputBias: T | null, hiddenBias: T | null, options: _thnn_fused_gru_cell__out__o<T>) => [T, T]) & ((inputGates: T, hiddenGates: T, hx: T, options: _thnn_fused_gru_cell__out__o<T>) => [T, T])
export type _thnn_fused_gru_cell_backward__default<T> = (gradHy: T, workspace: T, hasBias: boolean) => [T, T, T, T, T]
export interface _thnn_fused_gru_cell_backward__out__o<T> { out0: T; out1: T; out2: T; out3: T; out4: T }
export type _thnn_fused_gru_cell_backward__out<T> = (gradHy: T, workspace: T, hasBias: boolean, options: _thnn_fused_gru_cell_backward__out__o<T>) => [T, T, T, T, T]
export interface _thnn_fused_lstm_cell__default__o<T> { inputBias?: T | null; hiddenBias?: T | null }
export type _thnn_fused_lstm_cell__default<T> = (inputGates: T, hiddenGates: T, cx: T, inputBias?: T | null | P<_thnn_fused_lstm_cell__default__o<T>>, hiddenBias?: T | null | P<_thnn_fused_lstm_cell__default__o<T>>, options?: P<_thnn_fused_lstm_cell__default__o<T>>) => [T, T, T]
export interface _thnn_fused_lstm_cell__out__o<T> { inputBias?: T | null; hiddenBias?: T | null; out0: T; out1: T; out2: T }
export type _thnn_fused_lstm_cell__out<T> = ((inputGates: T, hiddenGates: T, cx: T, inputBias: T | null, hiddenBias: T | null, options: _thnn_fused_lstm_cell__out__o<T>) => [T, T, T]) & ((inputGates: T, hiddenGates: T, cx: T, options: _thnn_fused_lstm_cell__out__o<T>) => [T, T, T])
export interface _thnn_fused_lstm_cell_backward__default__o<T> { gradCy?: T | null }
export type _thnn_fused_lstm_cell_backward__default<T> = (gradHy: T | null, gradCy: T | null, cx: T, cy: T, workspace: T, hasBias: boolean, options?: P<_thnn_fused_lstm_cell_backward__default__o<T>>) => [T, T, T, T, T]
export interface _thnn_fused_lstm_cell_backward_impl__default__o<T> { gradCy?: T | null }
export type _thnn_fused_lstm_cell_backward_impl__default<T> = (gradHy: T | null, gradCy: T | null, cx: T, cy: T, workspace: T, hasBias: boolean, options?: P<_thnn_fused_lstm_cell_backward_impl__default__o<T>>) => [T, T, T]
export interface _thnn_fused_lstm_cell_backward_impl__out__o<T> { gradCy?: T | null; out0: T; out1: T; out2: T }
export type _thnn_fused_lstm_cell_backward_impl__out<T> = ((gradHy: T | null, gradCy: T | null, cx: T, cy: T, workspace: T, hasBias: boolean, options: _thnn_fused_lstm_cell_backward_impl__out__o<T>) => [T, T, T]) & ((cx: T, cy: T, workspace: T, hasBias: boolean, options: _thnn_fused_lstm_cell_backward_impl__out__o<T>) => [T, T, T])
export interface _to_copy__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; nonBlocking?: boolean; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type _to_copy__default<T> = (self: T, options?: P<_to_copy__default__o<T>>) => T
export interface _to_copy__out__o<T> { nonBlocking?: boolean; memoryFormat?: MemoryFormat | null; out: T }
export type _to_copy__out<T> = (self: T, options: _to_copy__out__o<T>) => T
export type _to_cpu__default<T> = (tensors: readonly T[]) => T[]
export interface _to_dense__default__o<T> { dtype?: Dtype | null; maskedGrad?: boolean | null }
export type _to_dense__default<T> = (self: T, dtype?: Dtype | null | _to_dense__default__o<T>, maskedGrad?: boolean | null | P<_to_dense__default__o<T>>, options?: P<_to_dense__default__o<T>>) => T
export interface _to_dense__out__o<T> { dtype?: Dtype | null; maskedGrad?: boolean | null; out: T }
export type _to_dense__out<T> = ((self: T, dtype: Dtype | null, maskedGrad: boolean | null, options: _to_dense__out__o<T>) => T) & ((self: T, options: _to_dense__out__o<T>) => T)
export interface _to_sparse__default__o<T> { layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }
export type _to_sparse__default<T> = (self: T, options?: P<_to_sparse__default__o<T>>) => T
export interface _to_sparse__out__o<T> { layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null; out: T }
export type _to_sparse__out<T> = (self: T, options: _to_sparse__out__o<T>) => T
export interface _to_sparse__sparse_dim__o<T> { sparseDim: number }
export type _to_sparse__sparse_dim<T> = (self: T, sparseDim: number | _to_sparse__sparse_dim__o<T>, options?: P<_to_sparse__sparse_dim__o<T>>) => T
export interface _to_sparse__sparse_dim_out__o<T> { sparseDim: number; out: T }
export type _to_sparse__sparse_dim_out<T> = (self: T, sparseDim: number, options: _to_sparse__sparse_dim_out__o<T>) => T
export interface _to_sparse_bsc__default__o<T> { blocksize: number | readonly number[]; denseDim?: number | null }
export type _to_sparse_bsc__default<T> = (self: T, blocksize: number | readonly number[] | _to_sparse_bsc__default__o<T>, denseDim?: number | null | P<_to_sparse_bsc__default__o<T>>, options?: P<_to_sparse_bsc__default__o<T>>) => T
export interface _to_sparse_bsc__out__o<T> { blocksize: number | readonly number[]; denseDim?: number | null; out: T }
export type _to_sparse_bsc__out<T> = ((self: T, blocksize: number | readonly number[], denseDim: number | null, options: _to_sparse_bsc__out__o<T>) => T) & ((self: T, blocksize: number | readonly number[], options: _to_sparse_bsc__out__o<T>) => T)
export interface _to_sparse_bsr__default__o<T> { blocksize: number | readonly number[]; denseDim?: number | null }
export type _to_sparse_bsr__default<T> = (self: T, blocksize: number | readonly number[] | _to_sparse_bsr__default__o<T>, denseDim?: number | null | P<_to_sparse_bsr__default__o<T>>, options?: P<_to_sparse_bsr__default__o<T>>) => T
export interface _to_sparse_bsr__out__o<T> { blocksize: number | readonly number[]; denseDim?: number | null; out: T }
export type _to_sparse_bsr__out<T> = ((self: T, blocksize: number | readonly number[], denseDim: number | null, options: _to_sparse_bsr__out__o<T>) => T) & ((self: T, blocksize: number | readonly number[], options: _to_sparse_bsr__out__o<T>) => T)
export interface _to_sparse_csc__default__o<T> { denseDim?: number | null }
export type _to_sparse_csc__default<T> = (self: T, denseDim?: number | null | _to_sparse_csc__default__o<T>, options?: P<_to_sparse_csc__default__o<T>>) => T
export interface _to_sparse_csc__out__o<T> { denseDim?: number | null; out: T }
export type _to_sparse_csc__out<T> = ((self: T, denseDim: number | null, options: _to_sparse_csc__out__o<T>) => T) & ((self: T, options: _to_sparse_csc__out__o<T>) => T)
export interface _to_sparse_csr__default__o<T> { denseDim?: number | null }
export type _to_sparse_csr__default<T> = (self: T, denseDim?: number | null | _to_sparse_csr__default__o<T>, options?: P<_to_sparse_csr__default__o<T>>) => T
export interface _to_sparse_csr__out__o<T> { denseDim?: number | null; out: T }
export type _to_sparse_csr__out<T> = ((self: T, denseDim: number | null, options: _to_sparse_csr__out__o<T>) => T) & ((self: T, options: _to_sparse_csr__out__o<T>) => T)
export type _to_sparse_semi_structured__default<T> = (dense: T) => [T, T]
export type _transform_bias_rescale_qkv__default<T> = (qkv: T, qkvBias: T, numHeads: number) => [T, T, T]
export interface _transform_bias_rescale_qkv__out__o<T> { out0: T; out1: T; out2: T }
export type _transform_bias_rescale_qkv__out<T> = (qkv: T, qkvBias: T, numHeads: number, options: _transform_bias_rescale_qkv__out__o<T>) => [T, T, T]
export interface _transformer_encoder_layer_fwd__default__o<T> { mask?: T | null; maskType?: number | null }
export type _transformer_encoder_layer_fwd__default<T> = (src: T, embedDim: number, numHeads: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: T, normBias1: T, normWeight2: T, normBias2: T, ffnWeight1: T, ffnBias1: T, ffnWeight2: T, ffnBias2: T, mask?: T | null | P<_transformer_encoder_layer_fwd__default__o<T>>, maskType?: number | null | P<_transformer_encoder_layer_fwd__default__o<T>>, options?: P<_transformer_encoder_layer_fwd__default__o<T>>) => T
export interface _transformer_encoder_layer_fwd__out__o<T> { mask?: T | null; maskType?: number | null; out: T }
export type _transformer_encoder_layer_fwd__out<T> = ((src: T, embedDim: number, numHeads: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: T, normBias1: T, normWeight2: T, normBias2: T, ffnWeight1: T, ffnBias1: T, ffnWeight2: T, ffnBias2: T, mask: T | null, maskType: number | null, options: _transformer_encoder_layer_fwd__out__o<T>) => T) & ((src: T, embedDim: number, numHeads: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: T, normBias1: T, normWeight2: T, normBias2: T, ffnWeight1: T, ffnBias1: T, ffnWeight2: T, ffnBias2: T, options: _transformer_encoder_layer_fwd__out__o<T>) => T)
export interface _trilinear__default__o<T> { unrollDim?: number }
export type _trilinear__default<T> = (i1: T, i2: T, i3: T, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim?: number | P<_trilinear__default__o<T>>, options?: P<_trilinear__default__o<T>>) => T
export interface _trilinear__out__o<T> { unrollDim?: number; out: T }
export type _trilinear__out<T> = ((i1: T, i2: T, i3: T, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim: number, options: _trilinear__out__o<T>) => T) & ((i1: T, i2: T, i3: T, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: _trilinear__out__o<T>) => T)
export interface _triton_multi_head_attention__default__o<T> { mask?: T | null }
export type _triton_multi_head_attention__default<T> = (query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, mask?: T | null | P<_triton_multi_head_attention__default__o<T>>, options?: P<_triton_multi_head_attention__default__o<T>>) => T
export interface _triton_multi_head_attention__out__o<T> { mask?: T | null; out: T }
export type _triton_multi_head_attention__out<T> = ((query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, mask: T | null, options: _triton_multi_head_attention__out__o<T>) => T) & ((query: T, key: T, value: T, embedDim: number, numHead: number, qkvWeight: T, qkvBias: T, projWeight: T, projBias: T, options: _triton_multi_head_attention__out__o<T>) => T)
export interface _triton_scaled_dot_attention__default__o<T> { dropoutP?: number }
export type _triton_scaled_dot_attention__default<T> = (q: T, k: T, v: T, dropoutP?: number | P<_triton_scaled_dot_attention__default__o<T>>, options?: P<_triton_scaled_dot_attention__default__o<T>>) => T
export interface _triton_scaled_dot_attention__out__o<T> { dropoutP?: number; out: T }
export type _triton_scaled_dot_attention__out<T> = ((q: T, k: T, v: T, dropoutP: number, options: _triton_scaled_dot_attention__out__o<T>) => T) & ((q: T, k: T, v: T, options: _triton_scaled_dot_attention__out__o<T>) => T)
export interface _unique__default__o<T> { sorted?: boolean; returnInverse?: boolean }
export type _unique__default<T> = (self: T, sorted?: boolean | _unique__default__o<T>, returnInverse?: boolean | P<_unique__default__o<T>>, options?: P<_unique__default__o<T>>) => [T, T]
export interface _unique__out__o<T> { sorted?: boolean; returnInverse?: boolean; out0: T; out1: T }
export type _unique__out<T> = ((self: T, sorted: boolean, returnInverse: boolean, options: _unique__out__o<T>) => [T, T]) & ((self: T, options: _unique__out__o<T>) => [T, T])
export interface _unique2__default__o<T> { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }
export type _unique2__default<T> = (self: T, sorted?: boolean | _unique2__default__o<T>, returnInverse?: boolean | P<_unique2__default__o<T>>, returnCounts?: boolean | P<_unique2__default__o<T>>, options?: P<_unique2__default__o<T>>) => [T, T, T]
export interface _unique2__out__o<T> { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: T; out1: T; out2: T }
export type _unique2__out<T> = ((self: T, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: _unique2__out__o<T>) => [T, T, T]) & ((self: T, options: _unique2__out__o<T>) => [T, T, T])
export interface _unpack_dual__default__o<T> { level: number }
export type _unpack_dual__default<T> = (dual: T, level: number | _unpack_dual__default__o<T>, options?: P<_unpack_dual__default__o<T>>) => [T, T]
export type _unsafe_index__Tensor<T> = (self: T, indices: readonly (T | null)[]) => T
export interface _unsafe_index_put__default__o<T> { accumulate?: boolean }
export type _unsafe_index_put__default<T> = (self: T, indices: readonly (T | null)[], values: T, accumulate?: boolean | P<_unsafe_index_put__default__o<T>>, options?: P<_unsafe_index_put__default__o<T>>) => T
export type _unsafe_masked_index__default<T> = (self: T, mask: T, indices: readonly (T | null)[], fill: S) => T
export type _unsafe_masked_index_put_accumulate__default<T> = (self: T, mask: T, indices: readonly (T | null)[], values: T) => T
export interface _unsafe_view__default__o<T> { size: readonly number[] }
export type _unsafe_view__default<T> = (self: T, size: readonly number[] | _unsafe_view__default__o<T>, options?: P<_unsafe_view__default__o<T>>) => T
export interface _unsafe_view__out__o<T> { size: readonly number[]; out: T }
export type _unsafe_view__out<T> = (self: T, size: readonly number[], options: _unsafe_view__out__o<T>) => T
export interface _upsample_bicubic2d_aa__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_bicubic2d_aa__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_bicubic2d_aa__default__o<T>, alignCorners: boolean, scalesH?: number | null | P<_upsample_bicubic2d_aa__default__o<T>>, scalesW?: number | null | P<_upsample_bicubic2d_aa__default__o<T>>, options?: P<_upsample_bicubic2d_aa__default__o<T>>) => T
export interface _upsample_bicubic2d_aa__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out: T }
export type _upsample_bicubic2d_aa__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_bicubic2d_aa__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: _upsample_bicubic2d_aa__out__o<T>) => T)
export interface _upsample_bicubic2d_aa__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type _upsample_bicubic2d_aa__vec<T> = (input: T, outputSize: readonly number[] | null | _upsample_bicubic2d_aa__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<_upsample_bicubic2d_aa__vec__o<T>>, options?: P<_upsample_bicubic2d_aa__vec__o<T>>) => T
export interface _upsample_bicubic2d_aa_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_bicubic2d_aa_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_bicubic2d_aa_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null | P<_upsample_bicubic2d_aa_backward__default__o<T>>, scalesW?: number | null | P<_upsample_bicubic2d_aa_backward__default__o<T>>, options?: P<_upsample_bicubic2d_aa_backward__default__o<T>>) => T
export interface _upsample_bicubic2d_aa_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type _upsample_bicubic2d_aa_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_bicubic2d_aa_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: _upsample_bicubic2d_aa_backward__grad_input__o<T>) => T)
export interface _upsample_bilinear2d_aa__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_bilinear2d_aa__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_bilinear2d_aa__default__o<T>, alignCorners: boolean, scalesH?: number | null | P<_upsample_bilinear2d_aa__default__o<T>>, scalesW?: number | null | P<_upsample_bilinear2d_aa__default__o<T>>, options?: P<_upsample_bilinear2d_aa__default__o<T>>) => T
export interface _upsample_bilinear2d_aa__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out: T }
export type _upsample_bilinear2d_aa__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_bilinear2d_aa__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: _upsample_bilinear2d_aa__out__o<T>) => T)
export interface _upsample_bilinear2d_aa__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type _upsample_bilinear2d_aa__vec<T> = (input: T, outputSize: readonly number[] | null | _upsample_bilinear2d_aa__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<_upsample_bilinear2d_aa__vec__o<T>>, options?: P<_upsample_bilinear2d_aa__vec__o<T>>) => T
export interface _upsample_bilinear2d_aa_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_bilinear2d_aa_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_bilinear2d_aa_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null | P<_upsample_bilinear2d_aa_backward__default__o<T>>, scalesW?: number | null | P<_upsample_bilinear2d_aa_backward__default__o<T>>, options?: P<_upsample_bilinear2d_aa_backward__default__o<T>>) => T
export interface _upsample_bilinear2d_aa_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type _upsample_bilinear2d_aa_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_bilinear2d_aa_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: _upsample_bilinear2d_aa_backward__grad_input__o<T>) => T)
export interface _upsample_lanczos2d_aa__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_lanczos2d_aa__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_lanczos2d_aa__default__o<T>, alignCorners: boolean, scalesH?: number | null | P<_upsample_lanczos2d_aa__default__o<T>>, scalesW?: number | null | P<_upsample_lanczos2d_aa__default__o<T>>, options?: P<_upsample_lanczos2d_aa__default__o<T>>) => T
export interface _upsample_lanczos2d_aa__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out: T }
export type _upsample_lanczos2d_aa__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_lanczos2d_aa__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: _upsample_lanczos2d_aa__out__o<T>) => T)
export interface _upsample_lanczos2d_aa__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type _upsample_lanczos2d_aa__vec<T> = (input: T, outputSize: readonly number[] | null | _upsample_lanczos2d_aa__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<_upsample_lanczos2d_aa__vec__o<T>>, options?: P<_upsample_lanczos2d_aa__vec__o<T>>) => T
export interface _upsample_lanczos2d_aa_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type _upsample_lanczos2d_aa_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_lanczos2d_aa_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null | P<_upsample_lanczos2d_aa_backward__default__o<T>>, scalesW?: number | null | P<_upsample_lanczos2d_aa_backward__default__o<T>>, options?: P<_upsample_lanczos2d_aa_backward__default__o<T>>) => T
export interface _upsample_lanczos2d_aa_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type _upsample_lanczos2d_aa_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: _upsample_lanczos2d_aa_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: _upsample_lanczos2d_aa_backward__grad_input__o<T>) => T)
export interface _upsample_nearest_exact1d__default__o<T> { outputSize: number | readonly number[]; scales?: number | null }
export type _upsample_nearest_exact1d__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_nearest_exact1d__default__o<T>, scales?: number | null | P<_upsample_nearest_exact1d__default__o<T>>, options?: P<_upsample_nearest_exact1d__default__o<T>>) => T
export interface _upsample_nearest_exact1d__out__o<T> { outputSize: number | readonly number[]; scales?: number | null; out: T }
export type _upsample_nearest_exact1d__out<T> = ((self: T, outputSize: number | readonly number[], scales: number | null, options: _upsample_nearest_exact1d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: _upsample_nearest_exact1d__out__o<T>) => T)
export interface _upsample_nearest_exact1d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type _upsample_nearest_exact1d__vec<T> = (input: T, outputSize?: readonly number[] | null | _upsample_nearest_exact1d__vec__o<T>, scaleFactors?: readonly number[] | null | P<_upsample_nearest_exact1d__vec__o<T>>, options?: P<_upsample_nearest_exact1d__vec__o<T>>) => T
export interface _upsample_nearest_exact1d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null }
export type _upsample_nearest_exact1d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_nearest_exact1d_backward__default__o<T>, inputSize: number | readonly number[], scales?: number | null | P<_upsample_nearest_exact1d_backward__default__o<T>>, options?: P<_upsample_nearest_exact1d_backward__default__o<T>>) => T
export interface _upsample_nearest_exact1d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null; gradInput: T }
export type _upsample_nearest_exact1d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scales: number | null, options: _upsample_nearest_exact1d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: _upsample_nearest_exact1d_backward__grad_input__o<T>) => T)
export interface _upsample_nearest_exact2d__default__o<T> { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }
export type _upsample_nearest_exact2d__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_nearest_exact2d__default__o<T>, scalesH?: number | null | P<_upsample_nearest_exact2d__default__o<T>>, scalesW?: number | null | P<_upsample_nearest_exact2d__default__o<T>>, options?: P<_upsample_nearest_exact2d__default__o<T>>) => T
export interface _upsample_nearest_exact2d__out__o<T> { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out: T }
export type _upsample_nearest_exact2d__out<T> = ((self: T, outputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: _upsample_nearest_exact2d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: _upsample_nearest_exact2d__out__o<T>) => T)
export interface _upsample_nearest_exact2d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type _upsample_nearest_exact2d__vec<T> = (input: T, outputSize?: readonly number[] | null | _upsample_nearest_exact2d__vec__o<T>, scaleFactors?: readonly number[] | null | P<_upsample_nearest_exact2d__vec__o<T>>, options?: P<_upsample_nearest_exact2d__vec__o<T>>) => T
export interface _upsample_nearest_exact2d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }
export type _upsample_nearest_exact2d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_nearest_exact2d_backward__default__o<T>, inputSize: number | readonly number[], scalesH?: number | null | P<_upsample_nearest_exact2d_backward__default__o<T>>, scalesW?: number | null | P<_upsample_nearest_exact2d_backward__default__o<T>>, options?: P<_upsample_nearest_exact2d_backward__default__o<T>>) => T
export interface _upsample_nearest_exact2d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type _upsample_nearest_exact2d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: _upsample_nearest_exact2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: _upsample_nearest_exact2d_backward__grad_input__o<T>) => T)
export interface _upsample_nearest_exact3d__default__o<T> { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type _upsample_nearest_exact3d__default<T> = (self: T, outputSize: number | readonly number[] | _upsample_nearest_exact3d__default__o<T>, scalesD?: number | null | P<_upsample_nearest_exact3d__default__o<T>>, scalesH?: number | null | P<_upsample_nearest_exact3d__default__o<T>>, scalesW?: number | null | P<_upsample_nearest_exact3d__default__o<T>>, options?: P<_upsample_nearest_exact3d__default__o<T>>) => T
export interface _upsample_nearest_exact3d__out__o<T> { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: T }
export type _upsample_nearest_exact3d__out<T> = ((self: T, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: _upsample_nearest_exact3d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: _upsample_nearest_exact3d__out__o<T>) => T)
export interface _upsample_nearest_exact3d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type _upsample_nearest_exact3d__vec<T> = (input: T, outputSize?: readonly number[] | null | _upsample_nearest_exact3d__vec__o<T>, scaleFactors?: readonly number[] | null | P<_upsample_nearest_exact3d__vec__o<T>>, options?: P<_upsample_nearest_exact3d__vec__o<T>>) => T
export interface _upsample_nearest_exact3d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type _upsample_nearest_exact3d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | _upsample_nearest_exact3d_backward__default__o<T>, inputSize: number | readonly number[], scalesD?: number | null | P<_upsample_nearest_exact3d_backward__default__o<T>>, scalesH?: number | null | P<_upsample_nearest_exact3d_backward__default__o<T>>, scalesW?: number | null | P<_upsample_nearest_exact3d_backward__default__o<T>>, options?: P<_upsample_nearest_exact3d_backward__default__o<T>>) => T
export interface _upsample_nearest_exact3d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type _upsample_nearest_exact3d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: _upsample_nearest_exact3d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: _upsample_nearest_exact3d_backward__grad_input__o<T>) => T)
export type _use_cudnn_ctc_loss__default<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number) => boolean
export type _use_cudnn_ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank: number) => boolean
export type _use_cudnn_rnn_flatten_weight__default<T> = () => boolean
export type _use_miopen_ctc_loss__default<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number) => boolean
export type _use_miopen_ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank: number) => boolean
export type _validate_compressed_sparse_indices__default<T> = (isCrow: boolean, compressedIdx: T, plainIdx: T, cdim: number, dim: number, nnz: number) => void
export interface _validate_sparse_bsc_tensor_args__default__o<T> { checkPinning?: boolean | null }
export type _validate_sparse_bsc_tensor_args__default<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], checkPinning?: boolean | null | P<_validate_sparse_bsc_tensor_args__default__o<T>>, options?: P<_validate_sparse_bsc_tensor_args__default__o<T>>) => void
export interface _validate_sparse_bsr_tensor_args__default__o<T> { checkPinning?: boolean | null }
export type _validate_sparse_bsr_tensor_args__default<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], checkPinning?: boolean | null | P<_validate_sparse_bsr_tensor_args__default__o<T>>, options?: P<_validate_sparse_bsr_tensor_args__default__o<T>>) => void
export interface _validate_sparse_compressed_tensor_args__default__o<T> { checkPinning?: boolean | null }
export type _validate_sparse_compressed_tensor_args__default<T> = (compressedIndices: T, plainIndices: T, values: T, size: readonly number[], layout: Layout, checkPinning?: boolean | null | P<_validate_sparse_compressed_tensor_args__default__o<T>>, options?: P<_validate_sparse_compressed_tensor_args__default__o<T>>) => void
export interface _validate_sparse_coo_tensor_args__default__o<T> { isCoalesced?: boolean | null; checkPinning?: boolean | null }
export type _validate_sparse_coo_tensor_args__default<T> = (indices: T, values: T, size: readonly number[], isCoalesced?: boolean | null | P<_validate_sparse_coo_tensor_args__default__o<T>>, checkPinning?: boolean | null | P<_validate_sparse_coo_tensor_args__default__o<T>>, options?: P<_validate_sparse_coo_tensor_args__default__o<T>>) => void
export interface _validate_sparse_csc_tensor_args__default__o<T> { checkPinning?: boolean | null }
export type _validate_sparse_csc_tensor_args__default<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], checkPinning?: boolean | null | P<_validate_sparse_csc_tensor_args__default__o<T>>, options?: P<_validate_sparse_csc_tensor_args__default__o<T>>) => void
export interface _validate_sparse_csr_tensor_args__default__o<T> { checkPinning?: boolean | null }
export type _validate_sparse_csr_tensor_args__default<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], checkPinning?: boolean | null | P<_validate_sparse_csr_tensor_args__default__o<T>>, options?: P<_validate_sparse_csr_tensor_args__default__o<T>>) => void
export type _values__default<T> = (self: T) => T
export type _values_copy__default<T> = (self: T) => T
export interface _values_copy__out__o<T> { out: T }
export type _values_copy__out<T> = (self: T, options: _values_copy__out__o<T>) => T
export type _version__default<T> = (self: T) => number
export type _weight_int4pack_mm__default<T> = (self: T, mat2: T, qGroupSize: number, qScaleAndZeros: T) => T
export type _weight_int4pack_mm_for_cpu__default<T> = (self: T, mat2: T, qGroupSize: number, qScaleAndZeros: T) => T
export type _weight_int4pack_mm_with_scales_and_zeros__default<T> = (self: T, mat2: T, qGroupSize: number, qScale: T, qZeros: T) => T
export type _weight_int8pack_mm__default<T> = (self: T, mat2: T, scales: T) => T
export interface _weight_norm__default__o<T> { dim?: number }
export type _weight_norm__default<T> = (v: T, g: T, dim?: number | P<_weight_norm__default__o<T>>, options?: P<_weight_norm__default__o<T>>) => T
export type _weight_norm_differentiable_backward__default<T> = (gradW: T, savedV: T, savedG: T, savedNorms: T, dim: number) => [T, T]
export interface _weight_norm_interface__default__o<T> { dim?: number }
export type _weight_norm_interface__default<T> = (v: T, g: T, dim?: number | P<_weight_norm_interface__default__o<T>>, options?: P<_weight_norm_interface__default__o<T>>) => [T, T]
export interface _weight_norm_interface__out__o<T> { dim?: number; out0: T; out1: T }
export type _weight_norm_interface__out<T> = ((v: T, g: T, dim: number, options: _weight_norm_interface__out__o<T>) => [T, T]) & ((v: T, g: T, options: _weight_norm_interface__out__o<T>) => [T, T])
export type _weight_norm_interface_backward__default<T> = (gradW: T, savedV: T, savedG: T, savedNorms: T, dim: number) => [T, T]
export interface _weight_norm_interface_backward__out__o<T> { out0: T; out1: T }
export type _weight_norm_interface_backward__out<T> = (gradW: T, savedV: T, savedG: T, savedNorms: T, dim: number, options: _weight_norm_interface_backward__out__o<T>) => [T, T]
export type _wrapped_linear_prepack__default<T> = (weight: T, weightScale: T, weightZeroPoint: T, bias: T) => T
export type _wrapped_quantized_linear_prepacked__default<T> = (input: T, inputScale: T, inputZeroPoint: T, packedWeight: T, outputScale: T, outputZeroPoint: T, outChannel: number) => T
export type abs__default<T> = (self: T) => T
export interface abs__out__o<T> { out: T }
export type abs__out<T> = (self: T, options: abs__out__o<T>) => T
export type abs___default<T> = (self: T) => T
export type absolute__default<T> = (self: T) => T
export interface absolute__out__o<T> { out: T }
export type absolute__out<T> = (self: T, options: absolute__out__o<T>) => T
export type absolute___default<T> = (self: T) => T
export type acos__default<T> = (self: T) => T
export interface acos__out__o<T> { out: T }
export type acos__out<T> = (self: T, options: acos__out__o<T>) => T
export type acos___default<T> = (self: T) => T
export type acosh__default<T> = (self: T) => T
export interface acosh__out__o<T> { out: T }
export type acosh__out<T> = (self: T, options: acosh__out__o<T>) => T
export type acosh___default<T> = (self: T) => T
export interface adaptive_avg_pool1d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_avg_pool1d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_avg_pool1d__default__o<T>, options?: P<adaptive_avg_pool1d__default__o<T>>) => T
export interface adaptive_avg_pool1d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type adaptive_avg_pool1d__out<T> = (self: T, outputSize: number | readonly number[], options: adaptive_avg_pool1d__out__o<T>) => T
export interface adaptive_avg_pool2d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_avg_pool2d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_avg_pool2d__default__o<T>, options?: P<adaptive_avg_pool2d__default__o<T>>) => T
export interface adaptive_avg_pool2d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type adaptive_avg_pool2d__out<T> = (self: T, outputSize: number | readonly number[], options: adaptive_avg_pool2d__out__o<T>) => T
export interface adaptive_avg_pool3d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_avg_pool3d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_avg_pool3d__default__o<T>, options?: P<adaptive_avg_pool3d__default__o<T>>) => T
export interface adaptive_avg_pool3d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type adaptive_avg_pool3d__out<T> = (self: T, outputSize: number | readonly number[], options: adaptive_avg_pool3d__out__o<T>) => T
export interface adaptive_avg_pool3d_backward__grad_input__o<T> { gradInput: T }
export type adaptive_avg_pool3d_backward__grad_input<T> = (gradOutput: T, self: T, options: adaptive_avg_pool3d_backward__grad_input__o<T>) => T
export interface adaptive_max_pool1d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_max_pool1d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_max_pool1d__default__o<T>, options?: P<adaptive_max_pool1d__default__o<T>>) => [T, T]
export interface adaptive_max_pool2d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_max_pool2d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_max_pool2d__default__o<T>, options?: P<adaptive_max_pool2d__default__o<T>>) => [T, T]
export interface adaptive_max_pool2d__out__o<T> { outputSize: number | readonly number[]; out: T; indices: T }
export type adaptive_max_pool2d__out<T> = (self: T, outputSize: number | readonly number[], options: adaptive_max_pool2d__out__o<T>) => [T, T]
export type adaptive_max_pool2d_backward__default<T> = (gradOutput: T, self: T, indices: T) => T
export interface adaptive_max_pool2d_backward__grad_input__o<T> { gradInput: T }
export type adaptive_max_pool2d_backward__grad_input<T> = (gradOutput: T, self: T, indices: T, options: adaptive_max_pool2d_backward__grad_input__o<T>) => T
export interface adaptive_max_pool3d__default__o<T> { outputSize: number | readonly number[] }
export type adaptive_max_pool3d__default<T> = (self: T, outputSize: number | readonly number[] | adaptive_max_pool3d__default__o<T>, options?: P<adaptive_max_pool3d__default__o<T>>) => [T, T]
export interface adaptive_max_pool3d__out__o<T> { outputSize: number | readonly number[]; out: T; indices: T }
export type adaptive_max_pool3d__out<T> = (self: T, outputSize: number | readonly number[], options: adaptive_max_pool3d__out__o<T>) => [T, T]
export type adaptive_max_pool3d_backward__default<T> = (gradOutput: T, self: T, indices: T) => T
export interface adaptive_max_pool3d_backward__grad_input__o<T> { gradInput: T }
export type adaptive_max_pool3d_backward__grad_input<T> = (gradOutput: T, self: T, indices: T, options: adaptive_max_pool3d_backward__grad_input__o<T>) => T
export interface add__Scalar__o<T> { alpha?: S }
export type add__Scalar<T> = (self: T, other: S, alpha?: S | P<add__Scalar__o<T>>, options?: P<add__Scalar__o<T>>) => T
export interface add__Scalar_out__o<T> { alpha?: S; out: T }
export type add__Scalar_out<T> = ((self: T, other: S, alpha: S, options: add__Scalar_out__o<T>) => T) & ((self: T, other: S, options: add__Scalar_out__o<T>) => T)
export interface add__Tensor__o<T> { alpha?: S }
export type add__Tensor<T> = (self: T, other: T, options?: P<add__Tensor__o<T>>) => T
export interface add__out__o<T> { alpha?: S; out: T }
export type add__out<T> = (self: T, other: T, options: add__out__o<T>) => T
export interface add___Scalar__o<T> { alpha?: S }
export type add___Scalar<T> = (self: T, other: S, alpha?: S | P<add___Scalar__o<T>>, options?: P<add___Scalar__o<T>>) => T
export interface add___Tensor__o<T> { alpha?: S }
export type add___Tensor<T> = (self: T, other: T, options?: P<add___Tensor__o<T>>) => T
export interface addbmm__default__o<T> { beta?: S; alpha?: S }
export type addbmm__default<T> = (self: T, batch1: T, batch2: T, options?: P<addbmm__default__o<T>>) => T
export interface addbmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type addbmm__out<T> = (self: T, batch1: T, batch2: T, options: addbmm__out__o<T>) => T
export interface addbmm___default__o<T> { beta?: S; alpha?: S }
export type addbmm___default<T> = (self: T, batch1: T, batch2: T, options?: P<addbmm___default__o<T>>) => T
export interface addcdiv__default__o<T> { value?: S }
export type addcdiv__default<T> = (self: T, tensor1: T, tensor2: T, options?: P<addcdiv__default__o<T>>) => T
export interface addcdiv__out__o<T> { value?: S; out: T }
export type addcdiv__out<T> = (self: T, tensor1: T, tensor2: T, options: addcdiv__out__o<T>) => T
export interface addcdiv___default__o<T> { value?: S }
export type addcdiv___default<T> = (self: T, tensor1: T, tensor2: T, options?: P<addcdiv___default__o<T>>) => T
export interface addcmul__default__o<T> { value?: S }
export type addcmul__default<T> = (self: T, tensor1: T, tensor2: T, options?: P<addcmul__default__o<T>>) => T
export interface addcmul__out__o<T> { value?: S; out: T }
export type addcmul__out<T> = (self: T, tensor1: T, tensor2: T, options: addcmul__out__o<T>) => T
export interface addcmul___default__o<T> { value?: S }
export type addcmul___default<T> = (self: T, tensor1: T, tensor2: T, options?: P<addcmul___default__o<T>>) => T
export interface addmm__default__o<T> { beta?: S; alpha?: S }
export type addmm__default<T> = (self: T, mat1: T, mat2: T, options?: P<addmm__default__o<T>>) => T
export interface addmm__dtype__o<T> { beta?: S; alpha?: S }
export type addmm__dtype<T> = (self: T, mat1: T, mat2: T, outDtype: Dtype, options?: P<addmm__dtype__o<T>>) => T
export interface addmm__dtype_out__o<T> { beta?: S; alpha?: S; out: T }
export type addmm__dtype_out<T> = (self: T, mat1: T, mat2: T, outDtype: Dtype, options: addmm__dtype_out__o<T>) => T
export interface addmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type addmm__out<T> = (self: T, mat1: T, mat2: T, options: addmm__out__o<T>) => T
export interface addmm___default__o<T> { beta?: S; alpha?: S }
export type addmm___default<T> = (self: T, mat1: T, mat2: T, options?: P<addmm___default__o<T>>) => T
export interface addmv__default__o<T> { beta?: S; alpha?: S }
export type addmv__default<T> = (self: T, mat: T, vec: T, options?: P<addmv__default__o<T>>) => T
export interface addmv__out__o<T> { beta?: S; alpha?: S; out: T }
export type addmv__out<T> = (self: T, mat: T, vec: T, options: addmv__out__o<T>) => T
export interface addmv___default__o<T> { beta?: S; alpha?: S }
export type addmv___default<T> = (self: T, mat: T, vec: T, options?: P<addmv___default__o<T>>) => T
export interface addr__default__o<T> { beta?: S; alpha?: S }
export type addr__default<T> = (self: T, vec1: T, vec2: T, options?: P<addr__default__o<T>>) => T
export interface addr__out__o<T> { beta?: S; alpha?: S; out: T }
export type addr__out<T> = (self: T, vec1: T, vec2: T, options: addr__out__o<T>) => T
export interface addr___default__o<T> { beta?: S; alpha?: S }
export type addr___default<T> = (self: T, vec1: T, vec2: T, options?: P<addr___default__o<T>>) => T
export type adjoint__default<T> = (self: T) => T
export interface affine_grid_generator__default__o<T> { size: readonly number[]; alignCorners: boolean }
export type affine_grid_generator__default<T> = (theta: T, size: readonly number[] | affine_grid_generator__default__o<T>, alignCorners: boolean, options?: P<affine_grid_generator__default__o<T>>) => T
export interface affine_grid_generator__out__o<T> { size: readonly number[]; alignCorners: boolean; out: T }
export type affine_grid_generator__out<T> = (theta: T, size: readonly number[], alignCorners: boolean, options: affine_grid_generator__out__o<T>) => T
export interface affine_grid_generator_backward__default__o<T> { size: readonly number[]; alignCorners: boolean }
export type affine_grid_generator_backward__default<T> = (grad: T, size: readonly number[] | affine_grid_generator_backward__default__o<T>, alignCorners: boolean, options?: P<affine_grid_generator_backward__default__o<T>>) => T
export type alias__default<T> = (self: T) => T
export type alias_copy__default<T> = (self: T) => T
export interface alias_copy__out__o<T> { out: T }
export type alias_copy__out<T> = (self: T, options: alias_copy__out__o<T>) => T
export type all__default<T> = (self: T) => T
export interface all__all_out__o<T> { out: T }
export type all__all_out<T> = (self: T, options: all__all_out__o<T>) => T
export interface all__dim__o<T> { dim: number; keepdim?: boolean }
export type all__dim<T> = (self: T, dim: number | all__dim__o<T>, keepdim?: boolean | P<all__dim__o<T>>, options?: P<all__dim__o<T>>) => T
export interface all__dims__o<T> { dim?: readonly number[] | null; keepdim?: boolean }
export type all__dims<T> = (self: T, dim?: readonly number[] | null | all__dims__o<T>, keepdim?: boolean | P<all__dims__o<T>>, options?: P<all__dims__o<T>>) => T
export interface all__dims_out__o<T> { dim?: readonly number[] | null; keepdim?: boolean; out: T }
export type all__dims_out<T> = ((self: T, dim: readonly number[] | null, keepdim: boolean, options: all__dims_out__o<T>) => T) & ((self: T, options: all__dims_out__o<T>) => T)
export interface all__out__o<T> { dim: number; keepdim?: boolean; out: T }
export type all__out<T> = ((self: T, dim: number, keepdim: boolean, options: all__out__o<T>) => T) & ((self: T, dim: number, options: all__out__o<T>) => T)
export interface allclose__default__o<T> { rtol?: number; atol?: number; equalNan?: boolean }
export type allclose__default<T> = (self: T, other: T, rtol?: number | P<allclose__default__o<T>>, atol?: number | P<allclose__default__o<T>>, equalNan?: boolean | P<allclose__default__o<T>>, options?: P<allclose__default__o<T>>) => boolean
export interface alpha_dropout__default__o<T> { p: number; train: boolean }
export type alpha_dropout__default<T> = (input: T, p: number | alpha_dropout__default__o<T>, train: boolean, options?: P<alpha_dropout__default__o<T>>) => T
export interface alpha_dropout___default__o<T> { p: number; train: boolean }
export type alpha_dropout___default<T> = (self: T, p: number | alpha_dropout___default__o<T>, train: boolean, options?: P<alpha_dropout___default__o<T>>) => T
export interface amax__default__o<T> { dim?: number | readonly number[]; keepdim?: boolean }
export type amax__default<T> = (self: T, dim?: number | readonly number[] | amax__default__o<T>, keepdim?: boolean | P<amax__default__o<T>>, options?: P<amax__default__o<T>>) => T
export interface amax__out__o<T> { dim?: number | readonly number[]; keepdim?: boolean; out: T }
export type amax__out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: amax__out__o<T>) => T) & ((self: T, options: amax__out__o<T>) => T)
export interface amin__default__o<T> { dim?: number | readonly number[]; keepdim?: boolean }
export type amin__default<T> = (self: T, dim?: number | readonly number[] | amin__default__o<T>, keepdim?: boolean | P<amin__default__o<T>>, options?: P<amin__default__o<T>>) => T
export interface amin__out__o<T> { dim?: number | readonly number[]; keepdim?: boolean; out: T }
export type amin__out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: amin__out__o<T>) => T) & ((self: T, options: amin__out__o<T>) => T)
export interface aminmax__default__o<T> { dim?: number | null; keepdim?: boolean }
export type aminmax__default<T> = (self: T, options?: P<aminmax__default__o<T>>) => [T, T]
export interface aminmax__out__o<T> { dim?: number | null; keepdim?: boolean; min: T; max: T }
export type aminmax__out<T> = (self: T, options: aminmax__out__o<T>) => [T, T]
export type angle__default<T> = (self: T) => T
export interface angle__out__o<T> { out: T }
export type angle__out<T> = (self: T, options: angle__out__o<T>) => T
export type any__default<T> = (self: T) => T
export interface any__all_out__o<T> { out: T }
export type any__all_out<T> = (self: T, options: any__all_out__o<T>) => T
export interface any__dim__o<T> { dim: number; keepdim?: boolean }
export type any__dim<T> = (self: T, dim: number | any__dim__o<T>, keepdim?: boolean | P<any__dim__o<T>>, options?: P<any__dim__o<T>>) => T
export interface any__dims__o<T> { dim?: readonly number[] | null; keepdim?: boolean }
export type any__dims<T> = (self: T, dim?: readonly number[] | null | any__dims__o<T>, keepdim?: boolean | P<any__dims__o<T>>, options?: P<any__dims__o<T>>) => T
export interface any__dims_out__o<T> { dim?: readonly number[] | null; keepdim?: boolean; out: T }
export type any__dims_out<T> = ((self: T, dim: readonly number[] | null, keepdim: boolean, options: any__dims_out__o<T>) => T) & ((self: T, options: any__dims_out__o<T>) => T)
export interface any__out__o<T> { dim: number; keepdim?: boolean; out: T }
export type any__out<T> = ((self: T, dim: number, keepdim: boolean, options: any__out__o<T>) => T) & ((self: T, dim: number, options: any__out__o<T>) => T)
export interface arange__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type arange__default<T> = (end: S, options?: P<arange__default__o<T>>) => T
export interface arange__out__o<T> { out: T }
export type arange__out<T> = (end: S, options: arange__out__o<T>) => T
export interface arange__start__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type arange__start<T> = (start: S, end: S, options?: P<arange__start__o<T>>) => T
export interface arange__start_out__o<T> { step?: S; out: T }
export type arange__start_out<T> = ((start: S, end: S, step: S, options: arange__start_out__o<T>) => T) & ((start: S, end: S, options: arange__start_out__o<T>) => T)
export interface arange__start_step__o<T> { step?: S; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type arange__start_step<T> = (start: S, end: S, step?: S | P<arange__start_step__o<T>>, options?: P<arange__start_step__o<T>>) => T
export type arccos__default<T> = (self: T) => T
export interface arccos__out__o<T> { out: T }
export type arccos__out<T> = (self: T, options: arccos__out__o<T>) => T
export type arccos___default<T> = (self: T) => T
export type arccosh__default<T> = (self: T) => T
export interface arccosh__out__o<T> { out: T }
export type arccosh__out<T> = (self: T, options: arccosh__out__o<T>) => T
export type arccosh___default<T> = (self: T) => T
export type arcsin__default<T> = (self: T) => T
export interface arcsin__out__o<T> { out: T }
export type arcsin__out<T> = (self: T, options: arcsin__out__o<T>) => T
export type arcsin___default<T> = (self: T) => T
export type arcsinh__default<T> = (self: T) => T
export interface arcsinh__out__o<T> { out: T }
export type arcsinh__out<T> = (self: T, options: arcsinh__out__o<T>) => T
export type arcsinh___default<T> = (self: T) => T
export type arctan__default<T> = (self: T) => T
export interface arctan__out__o<T> { out: T }
export type arctan__out<T> = (self: T, options: arctan__out__o<T>) => T
export type arctan2__default<T> = (self: T, other: T) => T
export interface arctan2__out__o<T> { out: T }
export type arctan2__out<T> = (self: T, other: T, options: arctan2__out__o<T>) => T
export type arctan2___default<T> = (self: T, other: T) => T
export type arctan___default<T> = (self: T) => T
export type arctanh__default<T> = (self: T) => T
export interface arctanh__out__o<T> { out: T }
export type arctanh__out<T> = (self: T, options: arctanh__out__o<T>) => T
export type arctanh___default<T> = (self: T) => T
export interface argmax__default__o<T> { dim?: number | null; keepdim?: boolean }
export type argmax__default<T> = (self: T, dim?: number | null | argmax__default__o<T>, keepdim?: boolean | P<argmax__default__o<T>>, options?: P<argmax__default__o<T>>) => T
export interface argmax__out__o<T> { dim?: number | null; keepdim?: boolean; out: T }
export type argmax__out<T> = ((self: T, dim: number | null, keepdim: boolean, options: argmax__out__o<T>) => T) & ((self: T, options: argmax__out__o<T>) => T)
export interface argmin__default__o<T> { dim?: number | null; keepdim?: boolean }
export type argmin__default<T> = (self: T, dim?: number | null | argmin__default__o<T>, keepdim?: boolean | P<argmin__default__o<T>>, options?: P<argmin__default__o<T>>) => T
export interface argmin__out__o<T> { dim?: number | null; keepdim?: boolean; out: T }
export type argmin__out<T> = ((self: T, dim: number | null, keepdim: boolean, options: argmin__out__o<T>) => T) & ((self: T, options: argmin__out__o<T>) => T)
export interface argsort__default__o<T> { dim?: number; descending?: boolean }
export type argsort__default<T> = (self: T, dim?: number | argsort__default__o<T>, descending?: boolean | P<argsort__default__o<T>>, options?: P<argsort__default__o<T>>) => T
export interface argsort__stable__o<T> { stable: boolean; dim?: number; descending?: boolean }
export type argsort__stable<T> = (self: T, options: argsort__stable__o<T>) => T
export interface argsort__stable_out__o<T> { stable: boolean; dim?: number; descending?: boolean; out: T }
export type argsort__stable_out<T> = (self: T, options: argsort__stable_out__o<T>) => T
export type argwhere__default<T> = (self: T) => T
export interface as_strided__default__o<T> { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }
export type as_strided__default<T> = (self: T, size: readonly number[] | as_strided__default__o<T>, stride: readonly number[], storageOffset?: number | null | P<as_strided__default__o<T>>, options?: P<as_strided__default__o<T>>) => T
export interface as_strided___default__o<T> { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }
export type as_strided___default<T> = (self: T, size: readonly number[] | as_strided___default__o<T>, stride: readonly number[], storageOffset?: number | null | P<as_strided___default__o<T>>, options?: P<as_strided___default__o<T>>) => T
export interface as_strided_copy__default__o<T> { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }
export type as_strided_copy__default<T> = (self: T, size: readonly number[] | as_strided_copy__default__o<T>, stride: readonly number[], storageOffset?: number | null | P<as_strided_copy__default__o<T>>, options?: P<as_strided_copy__default__o<T>>) => T
export interface as_strided_copy__out__o<T> { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out: T }
export type as_strided_copy__out<T> = ((self: T, size: readonly number[], stride: readonly number[], storageOffset: number | null, options: as_strided_copy__out__o<T>) => T) & ((self: T, size: readonly number[], stride: readonly number[], options: as_strided_copy__out__o<T>) => T)
export interface as_strided_scatter__default__o<T> { storageOffset?: number | null }
export type as_strided_scatter__default<T> = (self: T, src: T, size: readonly number[], stride: readonly number[], storageOffset?: number | null | P<as_strided_scatter__default__o<T>>, options?: P<as_strided_scatter__default__o<T>>) => T
export interface as_strided_scatter__out__o<T> { storageOffset?: number | null; out: T }
export type as_strided_scatter__out<T> = ((self: T, src: T, size: readonly number[], stride: readonly number[], storageOffset: number | null, options: as_strided_scatter__out__o<T>) => T) & ((self: T, src: T, size: readonly number[], stride: readonly number[], options: as_strided_scatter__out__o<T>) => T)
export type asin__default<T> = (self: T) => T
export interface asin__out__o<T> { out: T }
export type asin__out<T> = (self: T, options: asin__out__o<T>) => T
export type asin___default<T> = (self: T) => T
export type asinh__default<T> = (self: T) => T
export interface asinh__out__o<T> { out: T }
export type asinh__out<T> = (self: T, options: asinh__out__o<T>) => T
export type asinh___default<T> = (self: T) => T
export type atan__default<T> = (self: T) => T
export interface atan__out__o<T> { out: T }
export type atan__out<T> = (self: T, options: atan__out__o<T>) => T
export type atan2__default<T> = (self: T, other: T) => T
export interface atan2__out__o<T> { out: T }
export type atan2__out<T> = (self: T, other: T, options: atan2__out__o<T>) => T
export type atan2___default<T> = (self: T, other: T) => T
export type atan___default<T> = (self: T) => T
export type atanh__default<T> = (self: T) => T
export interface atanh__out__o<T> { out: T }
export type atanh__out<T> = (self: T, options: atanh__out__o<T>) => T
export type atanh___default<T> = (self: T) => T
export type atleast_1d__default<T> = (self: T) => T
export type atleast_1d__Sequence<T> = (tensors: readonly T[]) => T[]
export type atleast_2d__default<T> = (self: T) => T
export type atleast_2d__Sequence<T> = (tensors: readonly T[]) => T[]
export type atleast_3d__default<T> = (self: T) => T
export type atleast_3d__Sequence<T> = (tensors: readonly T[]) => T[]
export interface avg_pool1d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }
export type avg_pool1d__default<T> = (self: T, kernelSize: number | readonly number[] | avg_pool1d__default__o<T>, stride?: number | readonly number[] | P<avg_pool1d__default__o<T>>, padding?: number | readonly number[] | P<avg_pool1d__default__o<T>>, ceilMode?: boolean | P<avg_pool1d__default__o<T>>, countIncludePad?: boolean | P<avg_pool1d__default__o<T>>, options?: P<avg_pool1d__default__o<T>>) => T
export interface avg_pool1d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out: T }
export type avg_pool1d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: avg_pool1d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: avg_pool1d__out__o<T>) => T)
export interface avg_pool2d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }
export type avg_pool2d__default<T> = (self: T, kernelSize: number | readonly number[] | avg_pool2d__default__o<T>, stride?: number | readonly number[] | P<avg_pool2d__default__o<T>>, padding?: number | readonly number[] | P<avg_pool2d__default__o<T>>, ceilMode?: boolean | P<avg_pool2d__default__o<T>>, countIncludePad?: boolean | P<avg_pool2d__default__o<T>>, divisorOverride?: number | null | P<avg_pool2d__default__o<T>>, options?: P<avg_pool2d__default__o<T>>) => T
export interface avg_pool2d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: T }
export type avg_pool2d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: avg_pool2d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: avg_pool2d__out__o<T>) => T)
export interface avg_pool2d_backward__default__o<T> { divisorOverride?: number | null }
export type avg_pool2d_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride?: number | null | P<avg_pool2d_backward__default__o<T>>, options?: P<avg_pool2d_backward__default__o<T>>) => T
export interface avg_pool2d_backward__grad_input__o<T> { divisorOverride?: number | null; gradInput: T }
export type avg_pool2d_backward__grad_input<T> = ((gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: avg_pool2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: avg_pool2d_backward__grad_input__o<T>) => T)
export interface avg_pool3d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }
export type avg_pool3d__default<T> = (self: T, kernelSize: number | readonly number[] | avg_pool3d__default__o<T>, stride?: number | readonly number[] | P<avg_pool3d__default__o<T>>, padding?: number | readonly number[] | P<avg_pool3d__default__o<T>>, ceilMode?: boolean | P<avg_pool3d__default__o<T>>, countIncludePad?: boolean | P<avg_pool3d__default__o<T>>, divisorOverride?: number | null | P<avg_pool3d__default__o<T>>, options?: P<avg_pool3d__default__o<T>>) => T
export interface avg_pool3d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: T }
export type avg_pool3d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: avg_pool3d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: avg_pool3d__out__o<T>) => T)
export interface avg_pool3d_backward__default__o<T> { divisorOverride?: number | null }
export type avg_pool3d_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride?: number | null | P<avg_pool3d_backward__default__o<T>>, options?: P<avg_pool3d_backward__default__o<T>>) => T
export interface avg_pool3d_backward__grad_input__o<T> { divisorOverride?: number | null; gradInput: T }
export type avg_pool3d_backward__grad_input<T> = ((gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: avg_pool3d_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: avg_pool3d_backward__grad_input__o<T>) => T)
export interface baddbmm__default__o<T> { beta?: S; alpha?: S }
export type baddbmm__default<T> = (self: T, batch1: T, batch2: T, options?: P<baddbmm__default__o<T>>) => T
export interface baddbmm__dtype__o<T> { beta?: S; alpha?: S }
export type baddbmm__dtype<T> = (self: T, batch1: T, batch2: T, outDtype: Dtype, options?: P<baddbmm__dtype__o<T>>) => T
export interface baddbmm__dtype_out__o<T> { beta?: S; alpha?: S; out: T }
export type baddbmm__dtype_out<T> = (self: T, batch1: T, batch2: T, outDtype: Dtype, options: baddbmm__dtype_out__o<T>) => T
export interface baddbmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type baddbmm__out<T> = (self: T, batch1: T, batch2: T, options: baddbmm__out__o<T>) => T
export interface baddbmm___default__o<T> { beta?: S; alpha?: S }
export type baddbmm___default<T> = (self: T, batch1: T, batch2: T, options?: P<baddbmm___default__o<T>>) => T
export interface bartlett_window__default__o<T> { windowLength: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type bartlett_window__default<T> = (windowLength: number | bartlett_window__default__o<T>, options?: P<bartlett_window__default__o<T>>) => T
export interface bartlett_window__out__o<T> { windowLength: number; out: T }
export type bartlett_window__out<T> = (windowLength: number, options: bartlett_window__out__o<T>) => T
export interface bartlett_window__periodic__o<T> { windowLength: number; periodic: boolean; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type bartlett_window__periodic<T> = (windowLength: number | bartlett_window__periodic__o<T>, periodic: boolean, options?: P<bartlett_window__periodic__o<T>>) => T
export interface bartlett_window__periodic_out__o<T> { windowLength: number; periodic: boolean; out: T }
export type bartlett_window__periodic_out<T> = (windowLength: number, periodic: boolean, options: bartlett_window__periodic_out__o<T>) => T
export interface batch_norm__default__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }
export type batch_norm__default<T> = (input: T, weight: T | null | batch_norm__default__o<T>, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean, options?: P<batch_norm__default__o<T>>) => T
export interface batch_norm_backward__default__o<T> { runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVar?: T | null }
export type batch_norm_backward__default<T> = (gradOut: T, input: T, weight: T, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVar: T | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: T, options?: P<batch_norm_backward__default__o<T>>) => [T, T, T]
export interface batch_norm_backward_elemt__default__o<T> { weight?: T | null }
export type batch_norm_backward_elemt__default<T> = (gradOut: T, input: T, mean: T, invstd: T, weight: T | null, sumDy: T, sumDyXmu: T, count: T, options?: P<batch_norm_backward_elemt__default__o<T>>) => T
export interface batch_norm_backward_elemt__out__o<T> { weight?: T | null; out: T }
export type batch_norm_backward_elemt__out<T> = ((gradOut: T, input: T, mean: T, invstd: T, weight: T | null, sumDy: T, sumDyXmu: T, count: T, options: batch_norm_backward_elemt__out__o<T>) => T) & ((gradOut: T, input: T, mean: T, invstd: T, sumDy: T, sumDyXmu: T, count: T, options: batch_norm_backward_elemt__out__o<T>) => T)
export interface batch_norm_backward_reduce__default__o<T> { weight?: T | null }
export type batch_norm_backward_reduce__default<T> = (gradOut: T, input: T, mean: T, invstd: T, weight: T | null, inputG: boolean, weightG: boolean, biasG: boolean, options?: P<batch_norm_backward_reduce__default__o<T>>) => [T, T, T, T]
export interface batch_norm_backward_reduce__out__o<T> { weight?: T | null; out0: T; out1: T; out2: T; out3: T }
export type batch_norm_backward_reduce__out<T> = ((gradOut: T, input: T, mean: T, invstd: T, weight: T | null, inputG: boolean, weightG: boolean, biasG: boolean, options: batch_norm_backward_reduce__out__o<T>) => [T, T, T, T]) & ((gradOut: T, input: T, mean: T, invstd: T, inputG: boolean, weightG: boolean, biasG: boolean, options: batch_norm_backward_reduce__out__o<T>) => [T, T, T, T])
export interface batch_norm_elemt__default__o<T> { weight?: T | null; bias?: T | null }
export type batch_norm_elemt__default<T> = (input: T, weight: T | null, bias: T | null, mean: T, invstd: T, eps: number, options?: P<batch_norm_elemt__default__o<T>>) => T
export interface batch_norm_elemt__out__o<T> { weight?: T | null; bias?: T | null; out: T }
export type batch_norm_elemt__out<T> = ((input: T, weight: T | null, bias: T | null, mean: T, invstd: T, eps: number, options: batch_norm_elemt__out__o<T>) => T) & ((input: T, mean: T, invstd: T, eps: number, options: batch_norm_elemt__out__o<T>) => T)
export interface batch_norm_gather_stats__default__o<T> { runningMean?: T | null; runningVar?: T | null }
export type batch_norm_gather_stats__default<T> = (input: T, mean: T, invstd: T, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, count: number, options?: P<batch_norm_gather_stats__default__o<T>>) => [T, T]
export interface batch_norm_gather_stats__out__o<T> { runningMean?: T | null; runningVar?: T | null; out0: T; out1: T }
export type batch_norm_gather_stats__out<T> = ((input: T, mean: T, invstd: T, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, count: number, options: batch_norm_gather_stats__out__o<T>) => [T, T]) & ((input: T, mean: T, invstd: T, momentum: number, eps: number, count: number, options: batch_norm_gather_stats__out__o<T>) => [T, T])
export interface batch_norm_gather_stats_with_counts__default__o<T> { runningMean?: T | null; runningVar?: T | null }
export type batch_norm_gather_stats_with_counts__default<T> = (input: T, mean: T, invstd: T, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, counts: T, options?: P<batch_norm_gather_stats_with_counts__default__o<T>>) => [T, T]
export interface batch_norm_gather_stats_with_counts__out__o<T> { runningMean?: T | null; runningVar?: T | null; out0: T; out1: T }
export type batch_norm_gather_stats_with_counts__out<T> = ((input: T, mean: T, invstd: T, runningMean: T | null, runningVar: T | null, momentum: number, eps: number, counts: T, options: batch_norm_gather_stats_with_counts__out__o<T>) => [T, T]) & ((input: T, mean: T, invstd: T, momentum: number, eps: number, counts: T, options: batch_norm_gather_stats_with_counts__out__o<T>) => [T, T])
export interface batch_norm_stats__default__o<T> { eps: number }
export type batch_norm_stats__default<T> = (input: T, eps: number | batch_norm_stats__default__o<T>, options?: P<batch_norm_stats__default__o<T>>) => [T, T]
export interface batch_norm_stats__out__o<T> { eps: number; out0: T; out1: T }
export type batch_norm_stats__out<T> = (input: T, eps: number, options: batch_norm_stats__out__o<T>) => [T, T]
export interface batch_norm_update_stats__default__o<T> { runningMean?: T | null; runningVar?: T | null; momentum: number }
export type batch_norm_update_stats__default<T> = (input: T, runningMean: T | null | batch_norm_update_stats__default__o<T>, runningVar: T | null, momentum: number, options?: P<batch_norm_update_stats__default__o<T>>) => [T, T]
export interface batch_norm_update_stats__out__o<T> { runningMean?: T | null; runningVar?: T | null; momentum: number; out0: T; out1: T }
export type batch_norm_update_stats__out<T> = ((input: T, runningMean: T | null, runningVar: T | null, momentum: number, options: batch_norm_update_stats__out__o<T>) => [T, T]) & ((input: T, momentum: number, options: batch_norm_update_stats__out__o<T>) => [T, T])
export interface bernoulli__default__o<T> { generator?: RandomSource | null }
export type bernoulli__default<T> = (self: T, options?: P<bernoulli__default__o<T>>) => T
export interface bernoulli__Tensor__o<T> { generator?: RandomSource | null }
export type bernoulli__Tensor<T> = (self: T, p: T, options?: P<bernoulli__Tensor__o<T>>) => T
export interface bernoulli__Tensor_out__o<T> { generator?: RandomSource | null; out: T }
export type bernoulli__Tensor_out<T> = (self: T, p: T, options: bernoulli__Tensor_out__o<T>) => T
export interface bernoulli__float_out__o<T> { p?: number; generator?: RandomSource | null; out: T }
export type bernoulli__float_out<T> = ((self: T, p: number, options: bernoulli__float_out__o<T>) => T) & ((self: T, options: bernoulli__float_out__o<T>) => T)
export interface bernoulli__out__o<T> { generator?: RandomSource | null; out: T }
export type bernoulli__out<T> = (self: T, options: bernoulli__out__o<T>) => T
export interface bernoulli__p__o<T> { p: number; generator?: RandomSource | null }
export type bernoulli__p<T> = (self: T, p: number | bernoulli__p__o<T>, options?: P<bernoulli__p__o<T>>) => T
export interface bernoulli___Tensor__o<T> { generator?: RandomSource | null }
export type bernoulli___Tensor<T> = (self: T, p: T, options?: P<bernoulli___Tensor__o<T>>) => T
export interface bernoulli___float__o<T> { p?: number; generator?: RandomSource | null }
export type bernoulli___float<T> = (self: T, p?: number | bernoulli___float__o<T>, options?: P<bernoulli___float__o<T>>) => T
export interface bilinear__default__o<T> { bias?: T | null }
export type bilinear__default<T> = (input1: T, input2: T, weight: T, bias?: T | null | P<bilinear__default__o<T>>, options?: P<bilinear__default__o<T>>) => T
export interface binary_cross_entropy__default__o<T> { weight?: T | null; reduction?: number }
export type binary_cross_entropy__default<T> = (self: T, target: T, weight?: T | null | P<binary_cross_entropy__default__o<T>>, reduction?: number | P<binary_cross_entropy__default__o<T>>, options?: P<binary_cross_entropy__default__o<T>>) => T
export interface binary_cross_entropy__out__o<T> { weight?: T | null; reduction?: number; out: T }
export type binary_cross_entropy__out<T> = ((self: T, target: T, weight: T | null, reduction: number, options: binary_cross_entropy__out__o<T>) => T) & ((self: T, target: T, options: binary_cross_entropy__out__o<T>) => T)
export interface binary_cross_entropy_backward__default__o<T> { weight?: T | null; reduction?: number }
export type binary_cross_entropy_backward__default<T> = (gradOutput: T, self: T, target: T, weight?: T | null | P<binary_cross_entropy_backward__default__o<T>>, reduction?: number | P<binary_cross_entropy_backward__default__o<T>>, options?: P<binary_cross_entropy_backward__default__o<T>>) => T
export interface binary_cross_entropy_backward__grad_input__o<T> { weight?: T | null; reduction?: number; gradInput: T }
export type binary_cross_entropy_backward__grad_input<T> = ((gradOutput: T, self: T, target: T, weight: T | null, reduction: number, options: binary_cross_entropy_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, target: T, options: binary_cross_entropy_backward__grad_input__o<T>) => T)
export interface binary_cross_entropy_with_logits__default__o<T> { weight?: T | null; posWeight?: T | null; reduction?: number }
export type binary_cross_entropy_with_logits__default<T> = (self: T, target: T, weight?: T | null | P<binary_cross_entropy_with_logits__default__o<T>>, posWeight?: T | null | P<binary_cross_entropy_with_logits__default__o<T>>, reduction?: number | P<binary_cross_entropy_with_logits__default__o<T>>, options?: P<binary_cross_entropy_with_logits__default__o<T>>) => T
export interface binary_cross_entropy_with_logits__out__o<T> { weight?: T | null; posWeight?: T | null; reduction?: number; out: T }
export type binary_cross_entropy_with_logits__out<T> = ((self: T, target: T, weight: T | null, posWeight: T | null, reduction: number, options: binary_cross_entropy_with_logits__out__o<T>) => T) & ((self: T, target: T, options: binary_cross_entropy_with_logits__out__o<T>) => T)
export interface bincount__default__o<T> { weights?: T | null; minlength?: number }
export type bincount__default<T> = (self: T, weights?: T | null | bincount__default__o<T>, minlength?: number | P<bincount__default__o<T>>, options?: P<bincount__default__o<T>>) => T
export interface bincount__out__o<T> { weights?: T | null; minlength?: number; out: T }
export type bincount__out<T> = ((self: T, weights: T | null, minlength: number, options: bincount__out__o<T>) => T) & ((self: T, options: bincount__out__o<T>) => T)
export interface binomial__default__o<T> { generator?: RandomSource | null }
export type binomial__default<T> = (count: T, prob: T, generator?: RandomSource | null | P<binomial__default__o<T>>, options?: P<binomial__default__o<T>>) => T
export interface binomial__out__o<T> { generator?: RandomSource | null; out: T }
export type binomial__out<T> = ((count: T, prob: T, generator: RandomSource | null, options: binomial__out__o<T>) => T) & ((count: T, prob: T, options: binomial__out__o<T>) => T)
export type bitwise_and__Scalar<T> = (self: T, other: S) => T
export type bitwise_and__Scalar_Tensor<T> = (self: S, other: T) => T
export interface bitwise_and__Scalar_Tensor_out__o<T> { out: T }
export type bitwise_and__Scalar_Tensor_out<T> = (self: S, other: T, options: bitwise_and__Scalar_Tensor_out__o<T>) => T
export interface bitwise_and__Scalar_out__o<T> { out: T }
export type bitwise_and__Scalar_out<T> = (self: T, other: S, options: bitwise_and__Scalar_out__o<T>) => T
export type bitwise_and__Tensor<T> = (self: T, other: T) => T
export interface bitwise_and__Tensor_out__o<T> { out: T }
export type bitwise_and__Tensor_out<T> = (self: T, other: T, options: bitwise_and__Tensor_out__o<T>) => T
export type bitwise_and___Scalar<T> = (self: T, other: S) => T
export type bitwise_and___Tensor<T> = (self: T, other: T) => T
export type bitwise_left_shift__Scalar_Tensor<T> = (self: S, other: T) => T
export interface bitwise_left_shift__Scalar_Tensor_out__o<T> { out: T }
export type bitwise_left_shift__Scalar_Tensor_out<T> = (self: S, other: T, options: bitwise_left_shift__Scalar_Tensor_out__o<T>) => T
export type bitwise_left_shift__Tensor<T> = (self: T, other: T) => T
export type bitwise_left_shift__Tensor_Scalar<T> = (self: T, other: S) => T
export interface bitwise_left_shift__Tensor_Scalar_out__o<T> { out: T }
export type bitwise_left_shift__Tensor_Scalar_out<T> = (self: T, other: S, options: bitwise_left_shift__Tensor_Scalar_out__o<T>) => T
export interface bitwise_left_shift__Tensor_out__o<T> { out: T }
export type bitwise_left_shift__Tensor_out<T> = (self: T, other: T, options: bitwise_left_shift__Tensor_out__o<T>) => T
export type bitwise_left_shift___Tensor<T> = (self: T, other: T) => T
export type bitwise_left_shift___Tensor_Scalar<T> = (self: T, other: S) => T
export type bitwise_not__default<T> = (self: T) => T
export interface bitwise_not__out__o<T> { out: T }
export type bitwise_not__out<T> = (self: T, options: bitwise_not__out__o<T>) => T
export type bitwise_not___default<T> = (self: T) => T
export type bitwise_or__Scalar<T> = (self: T, other: S) => T
export type bitwise_or__Scalar_Tensor<T> = (self: S, other: T) => T
export interface bitwise_or__Scalar_Tensor_out__o<T> { out: T }
export type bitwise_or__Scalar_Tensor_out<T> = (self: S, other: T, options: bitwise_or__Scalar_Tensor_out__o<T>) => T
export interface bitwise_or__Scalar_out__o<T> { out: T }
export type bitwise_or__Scalar_out<T> = (self: T, other: S, options: bitwise_or__Scalar_out__o<T>) => T
export type bitwise_or__Tensor<T> = (self: T, other: T) => T
export interface bitwise_or__Tensor_out__o<T> { out: T }
export type bitwise_or__Tensor_out<T> = (self: T, other: T, options: bitwise_or__Tensor_out__o<T>) => T
export type bitwise_or___Scalar<T> = (self: T, other: S) => T
export type bitwise_or___Tensor<T> = (self: T, other: T) => T
export type bitwise_right_shift__Scalar_Tensor<T> = (self: S, other: T) => T
export interface bitwise_right_shift__Scalar_Tensor_out__o<T> { out: T }
export type bitwise_right_shift__Scalar_Tensor_out<T> = (self: S, other: T, options: bitwise_right_shift__Scalar_Tensor_out__o<T>) => T
export type bitwise_right_shift__Tensor<T> = (self: T, other: T) => T
export type bitwise_right_shift__Tensor_Scalar<T> = (self: T, other: S) => T
export interface bitwise_right_shift__Tensor_Scalar_out__o<T> { out: T }
export type bitwise_right_shift__Tensor_Scalar_out<T> = (self: T, other: S, options: bitwise_right_shift__Tensor_Scalar_out__o<T>) => T
export interface bitwise_right_shift__Tensor_out__o<T> { out: T }
export type bitwise_right_shift__Tensor_out<T> = (self: T, other: T, options: bitwise_right_shift__Tensor_out__o<T>) => T
export type bitwise_right_shift___Tensor<T> = (self: T, other: T) => T
export type bitwise_right_shift___Tensor_Scalar<T> = (self: T, other: S) => T
export type bitwise_xor__Scalar<T> = (self: T, other: S) => T
export type bitwise_xor__Scalar_Tensor<T> = (self: S, other: T) => T
export interface bitwise_xor__Scalar_Tensor_out__o<T> { out: T }
export type bitwise_xor__Scalar_Tensor_out<T> = (self: S, other: T, options: bitwise_xor__Scalar_Tensor_out__o<T>) => T
export interface bitwise_xor__Scalar_out__o<T> { out: T }
export type bitwise_xor__Scalar_out<T> = (self: T, other: S, options: bitwise_xor__Scalar_out__o<T>) => T
export type bitwise_xor__Tensor<T> = (self: T, other: T) => T
export interface bitwise_xor__Tensor_out__o<T> { out: T }
export type bitwise_xor__Tensor_out<T> = (self: T, other: T, options: bitwise_xor__Tensor_out__o<T>) => T
export type bitwise_xor___Scalar<T> = (self: T, other: S) => T
export type bitwise_xor___Tensor<T> = (self: T, other: T) => T
export interface blackman_window__default__o<T> { windowLength: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type blackman_window__default<T> = (windowLength: number | blackman_window__default__o<T>, options?: P<blackman_window__default__o<T>>) => T
export interface blackman_window__out__o<T> { windowLength: number; out: T }
export type blackman_window__out<T> = (windowLength: number, options: blackman_window__out__o<T>) => T
export interface blackman_window__periodic__o<T> { windowLength: number; periodic: boolean; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type blackman_window__periodic<T> = (windowLength: number | blackman_window__periodic__o<T>, periodic: boolean, options?: P<blackman_window__periodic__o<T>>) => T
export interface blackman_window__periodic_out__o<T> { windowLength: number; periodic: boolean; out: T }
export type blackman_window__periodic_out<T> = (windowLength: number, periodic: boolean, options: blackman_window__periodic_out__o<T>) => T
export type block_diag__default<T> = (tensors: readonly T[]) => T
export interface block_diag__out__o<T> { out: T }
export type block_diag__out<T> = (tensors: readonly T[], options: block_diag__out__o<T>) => T
export type bmm__default<T> = (self: T, mat2: T) => T
export type bmm__dtype<T> = (self: T, mat2: T, outDtype: Dtype) => T
export interface bmm__dtype_out__o<T> { out: T }
export type bmm__dtype_out<T> = (self: T, mat2: T, outDtype: Dtype, options: bmm__dtype_out__o<T>) => T
export interface bmm__out__o<T> { out: T }
export type bmm__out<T> = (self: T, mat2: T, options: bmm__out__o<T>) => T
export type broadcast_tensors__default<T> = (tensors: readonly T[]) => T[]
export interface broadcast_to__default__o<T> { size: readonly number[] }
export type broadcast_to__default<T> = (self: T, size: readonly number[] | broadcast_to__default__o<T>, options?: P<broadcast_to__default__o<T>>) => T
export interface bucketize__Scalar__o<T> { outInt32?: boolean; right?: boolean }
export type bucketize__Scalar<T> = (self: S, boundaries: T, options?: P<bucketize__Scalar__o<T>>) => T
export interface bucketize__Scalar_out__o<T> { outInt32?: boolean; right?: boolean; out: T }
export type bucketize__Scalar_out<T> = (self: S, boundaries: T, options: bucketize__Scalar_out__o<T>) => T
export interface bucketize__Tensor__o<T> { outInt32?: boolean; right?: boolean }
export type bucketize__Tensor<T> = (self: T, boundaries: T, options?: P<bucketize__Tensor__o<T>>) => T
export interface bucketize__Tensor_out__o<T> { outInt32?: boolean; right?: boolean; out: T }
export type bucketize__Tensor_out<T> = (self: T, boundaries: T, options: bucketize__Tensor_out__o<T>) => T
export interface can_cast__default__o<T> { from_: Dtype; to: Dtype }
export type can_cast__default<T> = (from_: Dtype | can_cast__default__o<T>, to: Dtype, options?: P<can_cast__default__o<T>>) => boolean
export type cartesian_prod__default<T> = (tensors: readonly T[]) => T
export interface cat__default__o<T> { dim?: number }
export type cat__default<T> = (tensors: readonly T[], dim?: number | P<cat__default__o<T>>, options?: P<cat__default__o<T>>) => T
export interface cat__out__o<T> { dim?: number; out: T }
export type cat__out<T> = ((tensors: readonly T[], dim: number, options: cat__out__o<T>) => T) & ((tensors: readonly T[], options: cat__out__o<T>) => T)
export interface cauchy__default__o<T> { median?: number; sigma?: number; generator?: RandomSource | null }
export type cauchy__default<T> = (self: T, median?: number | cauchy__default__o<T>, sigma?: number | P<cauchy__default__o<T>>, options?: P<cauchy__default__o<T>>) => T
export interface cauchy__out__o<T> { median?: number; sigma?: number; generator?: RandomSource | null; out: T }
export type cauchy__out<T> = ((self: T, median: number, sigma: number, options: cauchy__out__o<T>) => T) & ((self: T, options: cauchy__out__o<T>) => T)
export interface cauchy___default__o<T> { median?: number; sigma?: number; generator?: RandomSource | null }
export type cauchy___default<T> = (self: T, median?: number | cauchy___default__o<T>, sigma?: number | P<cauchy___default__o<T>>, options?: P<cauchy___default__o<T>>) => T
export type ccol_indices__default<T> = (self: T) => T
export type ccol_indices_copy__default<T> = (self: T) => T
export interface ccol_indices_copy__out__o<T> { out: T }
export type ccol_indices_copy__out<T> = (self: T, options: ccol_indices_copy__out__o<T>) => T
export interface cdist__default__o<T> { p?: number; computeMode?: number | null }
export type cdist__default<T> = (x1: T, x2: T, p?: number | P<cdist__default__o<T>>, computeMode?: number | null | P<cdist__default__o<T>>, options?: P<cdist__default__o<T>>) => T
export type ceil__default<T> = (self: T) => T
export interface ceil__out__o<T> { out: T }
export type ceil__out<T> = (self: T, options: ceil__out__o<T>) => T
export type ceil___default<T> = (self: T) => T
export interface celu__default__o<T> { alpha?: S }
export type celu__default<T> = (self: T, alpha?: S | celu__default__o<T>, options?: P<celu__default__o<T>>) => T
export interface celu__out__o<T> { alpha?: S; out: T }
export type celu__out<T> = ((self: T, alpha: S, options: celu__out__o<T>) => T) & ((self: T, options: celu__out__o<T>) => T)
export interface celu___default__o<T> { alpha?: S }
export type celu___default<T> = (self: T, alpha?: S | celu___default__o<T>, options?: P<celu___default__o<T>>) => T
export type chain_matmul__default<T> = (matrices: readonly T[]) => T
export interface chain_matmul__out__o<T> { out: T }
export type chain_matmul__out<T> = (matrices: readonly T[], options: chain_matmul__out__o<T>) => T
export interface chalf__default__o<T> { memoryFormat?: MemoryFormat | null }
export type chalf__default<T> = (self: T, options?: P<chalf__default__o<T>>) => T
export interface channel_shuffle__default__o<T> { groups: number }
export type channel_shuffle__default<T> = (self: T, groups: number | channel_shuffle__default__o<T>, options?: P<channel_shuffle__default__o<T>>) => T
export interface channel_shuffle__out__o<T> { groups: number; out: T }
export type channel_shuffle__out<T> = (self: T, groups: number, options: channel_shuffle__out__o<T>) => T
export interface cholesky__default__o<T> { upper?: boolean }
export type cholesky__default<T> = (self: T, upper?: boolean | cholesky__default__o<T>, options?: P<cholesky__default__o<T>>) => T
export interface cholesky__out__o<T> { upper?: boolean; out: T }
export type cholesky__out<T> = ((self: T, upper: boolean, options: cholesky__out__o<T>) => T) & ((self: T, options: cholesky__out__o<T>) => T)
export interface cholesky_inverse__default__o<T> { upper?: boolean }
export type cholesky_inverse__default<T> = (self: T, upper?: boolean | cholesky_inverse__default__o<T>, options?: P<cholesky_inverse__default__o<T>>) => T
export interface cholesky_inverse__out__o<T> { upper?: boolean; out: T }
export type cholesky_inverse__out<T> = ((self: T, upper: boolean, options: cholesky_inverse__out__o<T>) => T) & ((self: T, options: cholesky_inverse__out__o<T>) => T)
export interface cholesky_solve__default__o<T> { upper?: boolean }
export type cholesky_solve__default<T> = (self: T, input2: T, upper?: boolean | P<cholesky_solve__default__o<T>>, options?: P<cholesky_solve__default__o<T>>) => T
export interface cholesky_solve__out__o<T> { upper?: boolean; out: T }
export type cholesky_solve__out<T> = ((self: T, input2: T, upper: boolean, options: cholesky_solve__out__o<T>) => T) & ((self: T, input2: T, options: cholesky_solve__out__o<T>) => T)
export interface choose_qparams_optimized__default__o<T> { numel: number; nBins: number; ratio: number; bitWidth: number }
export type choose_qparams_optimized__default<T> = (input: T, numel: number | choose_qparams_optimized__default__o<T>, nBins: number, ratio: number, bitWidth: number, options?: P<choose_qparams_optimized__default__o<T>>) => [T, T]
export interface chunk__default__o<T> { chunks: number; dim?: number }
export type chunk__default<T> = (self: T, chunks: number | chunk__default__o<T>, dim?: number | P<chunk__default__o<T>>, options?: P<chunk__default__o<T>>) => T[]
export interface clamp__default__o<T> { min?: S | null; max?: S | null }
export type clamp__default<T> = (self: T, min?: S | null | clamp__default__o<T>, max?: S | null | P<clamp__default__o<T>>, options?: P<clamp__default__o<T>>) => T
export interface clamp__Tensor__o<T> { min?: T | null; max?: T | null }
export type clamp__Tensor<T> = (self: T, min?: T | null | clamp__Tensor__o<T>, max?: T | null | P<clamp__Tensor__o<T>>, options?: P<clamp__Tensor__o<T>>) => T
export interface clamp__Tensor_out__o<T> { min?: T | null; max?: T | null; out: T }
export type clamp__Tensor_out<T> = ((self: T, min: T | null, max: T | null, options: clamp__Tensor_out__o<T>) => T) & ((self: T, options: clamp__Tensor_out__o<T>) => T)
export interface clamp__out__o<T> { min?: S | null; max?: S | null; out: T }
export type clamp__out<T> = ((self: T, min: S | null, max: S | null, options: clamp__out__o<T>) => T) & ((self: T, options: clamp__out__o<T>) => T)
export interface clamp___default__o<T> { min?: S | null; max?: S | null }
export type clamp___default<T> = (self: T, min?: S | null | clamp___default__o<T>, max?: S | null | P<clamp___default__o<T>>, options?: P<clamp___default__o<T>>) => T
export interface clamp___Tensor__o<T> { min?: T | null; max?: T | null }
export type clamp___Tensor<T> = (self: T, min?: T | null | clamp___Tensor__o<T>, max?: T | null | P<clamp___Tensor__o<T>>, options?: P<clamp___Tensor__o<T>>) => T
export type clamp_max__default<T> = (self: T, max: S) => T
export type clamp_max__Tensor<T> = (self: T, max: T) => T
export interface clamp_max__Tensor_out__o<T> { out: T }
export type clamp_max__Tensor_out<T> = (self: T, max: T, options: clamp_max__Tensor_out__o<T>) => T
export interface clamp_max__out__o<T> { out: T }
export type clamp_max__out<T> = (self: T, max: S, options: clamp_max__out__o<T>) => T
export type clamp_max___default<T> = (self: T, max: S) => T
export type clamp_max___Tensor<T> = (self: T, max: T) => T
export type clamp_min__default<T> = (self: T, min: S) => T
export type clamp_min__Tensor<T> = (self: T, min: T) => T
export interface clamp_min__Tensor_out__o<T> { out: T }
export type clamp_min__Tensor_out<T> = (self: T, min: T, options: clamp_min__Tensor_out__o<T>) => T
export interface clamp_min__out__o<T> { out: T }
export type clamp_min__out<T> = (self: T, min: S, options: clamp_min__out__o<T>) => T
export type clamp_min___default<T> = (self: T, min: S) => T
export type clamp_min___Tensor<T> = (self: T, min: T) => T
export interface clip__default__o<T> { min?: S | null; max?: S | null }
export type clip__default<T> = (self: T, min?: S | null | clip__default__o<T>, max?: S | null | P<clip__default__o<T>>, options?: P<clip__default__o<T>>) => T
export interface clip__Tensor__o<T> { min?: T | null; max?: T | null }
export type clip__Tensor<T> = (self: T, min?: T | null | clip__Tensor__o<T>, max?: T | null | P<clip__Tensor__o<T>>, options?: P<clip__Tensor__o<T>>) => T
export interface clip__Tensor_out__o<T> { min?: T | null; max?: T | null; out: T }
export type clip__Tensor_out<T> = ((self: T, min: T | null, max: T | null, options: clip__Tensor_out__o<T>) => T) & ((self: T, options: clip__Tensor_out__o<T>) => T)
export interface clip__out__o<T> { min?: S | null; max?: S | null; out: T }
export type clip__out<T> = ((self: T, min: S | null, max: S | null, options: clip__out__o<T>) => T) & ((self: T, options: clip__out__o<T>) => T)
export interface clip___default__o<T> { min?: S | null; max?: S | null }
export type clip___default<T> = (self: T, min?: S | null | clip___default__o<T>, max?: S | null | P<clip___default__o<T>>, options?: P<clip___default__o<T>>) => T
export interface clip___Tensor__o<T> { min?: T | null; max?: T | null }
export type clip___Tensor<T> = (self: T, min?: T | null | clip___Tensor__o<T>, max?: T | null | P<clip___Tensor__o<T>>, options?: P<clip___Tensor__o<T>>) => T
export interface clone__default__o<T> { memoryFormat?: MemoryFormat | null }
export type clone__default<T> = (self: T, options?: P<clone__default__o<T>>) => T
export interface clone__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type clone__out<T> = (self: T, options: clone__out__o<T>) => T
export type coalesce__default<T> = (self: T) => T
export interface col2im__default__o<T> { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }
export type col2im__default<T> = (self: T, outputSize: number | readonly number[] | col2im__default__o<T>, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: P<col2im__default__o<T>>) => T
export interface col2im__out__o<T> { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out: T }
export type col2im__out<T> = (self: T, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options: col2im__out__o<T>) => T
export type col_indices__default<T> = (self: T) => T
export type col_indices_copy__default<T> = (self: T) => T
export interface col_indices_copy__out__o<T> { out: T }
export type col_indices_copy__out<T> = (self: T, options: col_indices_copy__out__o<T>) => T
export type column_stack__default<T> = (tensors: readonly T[]) => T
export interface column_stack__out__o<T> { out: T }
export type column_stack__out<T> = (tensors: readonly T[], options: column_stack__out__o<T>) => T
export interface combinations__default__o<T> { r?: number; withReplacement?: boolean }
export type combinations__default<T> = (self: T, r?: number | combinations__default__o<T>, withReplacement?: boolean | P<combinations__default__o<T>>, options?: P<combinations__default__o<T>>) => T
export type complex__default<T> = (real: T, imag: T) => T
export interface complex__out__o<T> { out: T }
export type complex__out<T> = (real: T, imag: T, options: complex__out__o<T>) => T
export interface concat__default__o<T> { dim?: number }
export type concat__default<T> = (tensors: readonly T[], dim?: number | P<concat__default__o<T>>, options?: P<concat__default__o<T>>) => T
export interface concat__out__o<T> { dim?: number; out: T }
export type concat__out<T> = ((tensors: readonly T[], dim: number, options: concat__out__o<T>) => T) & ((tensors: readonly T[], options: concat__out__o<T>) => T)
export interface concatenate__default__o<T> { dim?: number }
export type concatenate__default<T> = (tensors: readonly T[], dim?: number | P<concatenate__default__o<T>>, options?: P<concatenate__default__o<T>>) => T
export interface concatenate__out__o<T> { dim?: number; out: T }
export type concatenate__out<T> = ((tensors: readonly T[], dim: number, options: concatenate__out__o<T>) => T) & ((tensors: readonly T[], options: concatenate__out__o<T>) => T)
export type conj__default<T> = (self: T) => T
export type conj_physical__default<T> = (self: T) => T
export interface conj_physical__out__o<T> { out: T }
export type conj_physical__out<T> = (self: T, options: conj_physical__out__o<T>) => T
export type conj_physical___default<T> = (self: T) => T
export interface constant_pad_nd__default__o<T> { pad: readonly number[]; value?: S }
export type constant_pad_nd__default<T> = (self: T, pad: readonly number[] | constant_pad_nd__default__o<T>, value?: S | P<constant_pad_nd__default__o<T>>, options?: P<constant_pad_nd__default__o<T>>) => T
export interface constant_pad_nd__out__o<T> { pad: readonly number[]; value?: S; out: T }
export type constant_pad_nd__out<T> = ((self: T, pad: readonly number[], value: S, options: constant_pad_nd__out__o<T>) => T) & ((self: T, pad: readonly number[], options: constant_pad_nd__out__o<T>) => T)
export interface contiguous__default__o<T> { memoryFormat?: MemoryFormat }
export type contiguous__default<T> = (self: T, options?: P<contiguous__default__o<T>>) => T
export interface conv1d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }
export type conv1d__default<T> = (input: T, weight: T, bias?: T | null | P<conv1d__default__o<T>>, stride?: number | readonly number[] | P<conv1d__default__o<T>>, padding?: number | readonly number[] | P<conv1d__default__o<T>>, dilation?: number | readonly number[] | P<conv1d__default__o<T>>, groups?: number | P<conv1d__default__o<T>>, options?: P<conv1d__default__o<T>>) => T
export interface conv1d__padding__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }
export type conv1d__padding<T> = (input: T, weight: T, bias?: T | null | P<conv1d__padding__o<T>>, stride?: number | readonly number[] | P<conv1d__padding__o<T>>, padding?: string | P<conv1d__padding__o<T>>, dilation?: number | readonly number[] | P<conv1d__padding__o<T>>, groups?: number | P<conv1d__padding__o<T>>, options?: P<conv1d__padding__o<T>>) => T
export interface conv2d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }
export type conv2d__default<T> = (input: T, weight: T, bias?: T | null | P<conv2d__default__o<T>>, stride?: number | readonly number[] | P<conv2d__default__o<T>>, padding?: number | readonly number[] | P<conv2d__default__o<T>>, dilation?: number | readonly number[] | P<conv2d__default__o<T>>, groups?: number | P<conv2d__default__o<T>>, options?: P<conv2d__default__o<T>>) => T
export interface conv2d__padding__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }
export type conv2d__padding<T> = (input: T, weight: T, bias?: T | null | P<conv2d__padding__o<T>>, stride?: number | readonly number[] | P<conv2d__padding__o<T>>, padding?: string | P<conv2d__padding__o<T>>, dilation?: number | readonly number[] | P<conv2d__padding__o<T>>, groups?: number | P<conv2d__padding__o<T>>, options?: P<conv2d__padding__o<T>>) => T
export interface conv3d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }
export type conv3d__default<T> = (input: T, weight: T, bias?: T | null | P<conv3d__default__o<T>>, stride?: number | readonly number[] | P<conv3d__default__o<T>>, padding?: number | readonly number[] | P<conv3d__default__o<T>>, dilation?: number | readonly number[] | P<conv3d__default__o<T>>, groups?: number | P<conv3d__default__o<T>>, options?: P<conv3d__default__o<T>>) => T
export interface conv3d__padding__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }
export type conv3d__padding<T> = (input: T, weight: T, bias?: T | null | P<conv3d__padding__o<T>>, stride?: number | readonly number[] | P<conv3d__padding__o<T>>, padding?: string | P<conv3d__padding__o<T>>, dilation?: number | readonly number[] | P<conv3d__padding__o<T>>, groups?: number | P<conv3d__padding__o<T>>, options?: P<conv3d__padding__o<T>>) => T
export interface conv_depthwise3d__default__o<T> { bias?: T | null }
export type conv_depthwise3d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: P<conv_depthwise3d__default__o<T>>) => T
export interface conv_depthwise3d__out__o<T> { bias?: T | null; out: T }
export type conv_depthwise3d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: conv_depthwise3d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: conv_depthwise3d__out__o<T>) => T)
export interface conv_tbc__default__o<T> { pad?: number }
export type conv_tbc__default<T> = (self: T, weight: T, bias: T, pad?: number | P<conv_tbc__default__o<T>>, options?: P<conv_tbc__default__o<T>>) => T
export interface conv_tbc__out__o<T> { pad?: number; out: T }
export type conv_tbc__out<T> = ((self: T, weight: T, bias: T, pad: number, options: conv_tbc__out__o<T>) => T) & ((self: T, weight: T, bias: T, options: conv_tbc__out__o<T>) => T)
export type conv_tbc_backward__default<T> = (self: T, input: T, weight: T, bias: T, pad: number) => [T, T, T]
export interface conv_transpose1d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }
export type conv_transpose1d__default<T> = (input: T, weight: T, bias?: T | null | P<conv_transpose1d__default__o<T>>, stride?: number | readonly number[] | P<conv_transpose1d__default__o<T>>, padding?: number | readonly number[] | P<conv_transpose1d__default__o<T>>, outputPadding?: number | readonly number[] | P<conv_transpose1d__default__o<T>>, groups?: number | P<conv_transpose1d__default__o<T>>, dilation?: number | readonly number[] | P<conv_transpose1d__default__o<T>>, options?: P<conv_transpose1d__default__o<T>>) => T
export interface conv_transpose2d__input__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }
export type conv_transpose2d__input<T> = (input: T, weight: T, bias?: T | null | P<conv_transpose2d__input__o<T>>, stride?: number | readonly number[] | P<conv_transpose2d__input__o<T>>, padding?: number | readonly number[] | P<conv_transpose2d__input__o<T>>, outputPadding?: number | readonly number[] | P<conv_transpose2d__input__o<T>>, groups?: number | P<conv_transpose2d__input__o<T>>, dilation?: number | readonly number[] | P<conv_transpose2d__input__o<T>>, options?: P<conv_transpose2d__input__o<T>>) => T
export interface conv_transpose3d__input__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }
export type conv_transpose3d__input<T> = (input: T, weight: T, bias?: T | null | P<conv_transpose3d__input__o<T>>, stride?: number | readonly number[] | P<conv_transpose3d__input__o<T>>, padding?: number | readonly number[] | P<conv_transpose3d__input__o<T>>, outputPadding?: number | readonly number[] | P<conv_transpose3d__input__o<T>>, groups?: number | P<conv_transpose3d__input__o<T>>, dilation?: number | readonly number[] | P<conv_transpose3d__input__o<T>>, options?: P<conv_transpose3d__input__o<T>>) => T
export interface convolution__default__o<T> { bias?: T | null }
export type convolution__default<T> = (input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: P<convolution__default__o<T>>) => T
export interface convolution__out__o<T> { bias?: T | null; out: T }
export type convolution__out<T> = ((input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: convolution__out__o<T>) => T) & ((input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: convolution__out__o<T>) => T)
export interface convolution_backward__default__o<T> { biasSizes?: readonly number[] | null }
export type convolution_backward__default<T> = (gradOutput: T, input: T, weight: T, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: P<convolution_backward__default__o<T>>) => [T, T, T]
export interface convolution_backward__out__o<T> { biasSizes?: readonly number[] | null; out0: T; out1: T; out2: T }
export type convolution_backward__out<T> = ((gradOutput: T, input: T, weight: T, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: convolution_backward__out__o<T>) => [T, T, T]) & ((gradOutput: T, input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: convolution_backward__out__o<T>) => [T, T, T])
export type convolution_backward_overrideable__default<T> = (gradOutput: T, input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]) => [T, T, T]
export interface convolution_backward_overrideable__out__o<T> { out0: T; out1: T; out2: T }
export type convolution_backward_overrideable__out<T> = (gradOutput: T, input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: convolution_backward_overrideable__out__o<T>) => [T, T, T]
export interface convolution_overrideable__default__o<T> { bias?: T | null }
export type convolution_overrideable__default<T> = (input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: P<convolution_overrideable__default__o<T>>) => T
export interface convolution_overrideable__out__o<T> { bias?: T | null; out: T }
export type convolution_overrideable__out<T> = ((input: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: convolution_overrideable__out__o<T>) => T) & ((input: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: convolution_overrideable__out__o<T>) => T)
export interface copy__default__o<T> { nonBlocking?: boolean }
export type copy__default<T> = (self: T, src: T, nonBlocking?: boolean | P<copy__default__o<T>>, options?: P<copy__default__o<T>>) => T
export interface copy__out__o<T> { nonBlocking?: boolean; out: T }
export type copy__out<T> = ((self: T, src: T, nonBlocking: boolean, options: copy__out__o<T>) => T) & ((self: T, src: T, options: copy__out__o<T>) => T)
export interface copy___default__o<T> { nonBlocking?: boolean }
export type copy___default<T> = (self: T, src: T, nonBlocking?: boolean | P<copy___default__o<T>>, options?: P<copy___default__o<T>>) => T
export interface copy_sparse_to_sparse__default__o<T> { nonBlocking?: boolean }
export type copy_sparse_to_sparse__default<T> = (self: T, src: T, nonBlocking?: boolean | P<copy_sparse_to_sparse__default__o<T>>, options?: P<copy_sparse_to_sparse__default__o<T>>) => T
export interface copy_sparse_to_sparse__out__o<T> { nonBlocking?: boolean; out: T }
export type copy_sparse_to_sparse__out<T> = ((self: T, src: T, nonBlocking: boolean, options: copy_sparse_to_sparse__out__o<T>) => T) & ((self: T, src: T, options: copy_sparse_to_sparse__out__o<T>) => T)
export interface copy_sparse_to_sparse___default__o<T> { nonBlocking?: boolean }
export type copy_sparse_to_sparse___default<T> = (self: T, src: T, nonBlocking?: boolean | P<copy_sparse_to_sparse___default__o<T>>, options?: P<copy_sparse_to_sparse___default__o<T>>) => T
export type copysign__Scalar<T> = (self: T, other: S) => T
export interface copysign__Scalar_out__o<T> { out: T }
export type copysign__Scalar_out<T> = (self: T, other: S, options: copysign__Scalar_out__o<T>) => T
export type copysign__Tensor<T> = (self: T, other: T) => T
export interface copysign__out__o<T> { out: T }
export type copysign__out<T> = (self: T, other: T, options: copysign__out__o<T>) => T
export type copysign___Scalar<T> = (self: T, other: S) => T
export type copysign___Tensor<T> = (self: T, other: T) => T
export type corrcoef__default<T> = (self: T) => T
export type cos__default<T> = (self: T) => T
export interface cos__out__o<T> { out: T }
export type cos__out<T> = (self: T, options: cos__out__o<T>) => T
export type cos___default<T> = (self: T) => T
export type cosh__default<T> = (self: T) => T
export interface cosh__out__o<T> { out: T }
export type cosh__out<T> = (self: T, options: cosh__out__o<T>) => T
export type cosh___default<T> = (self: T) => T
export interface cosine_embedding_loss__default__o<T> { margin?: number; reduction?: number }
export type cosine_embedding_loss__default<T> = (input1: T, input2: T, target: T, margin?: number | P<cosine_embedding_loss__default__o<T>>, reduction?: number | P<cosine_embedding_loss__default__o<T>>, options?: P<cosine_embedding_loss__default__o<T>>) => T
export interface cosine_similarity__default__o<T> { dim?: number; eps?: number }
export type cosine_similarity__default<T> = (x1: T, x2: T, dim?: number | P<cosine_similarity__default__o<T>>, eps?: number | P<cosine_similarity__default__o<T>>, options?: P<cosine_similarity__default__o<T>>) => T
export interface count_nonzero__default__o<T> { dim?: number | null }
export type count_nonzero__default<T> = (self: T, dim?: number | null | count_nonzero__default__o<T>, options?: P<count_nonzero__default__o<T>>) => T
export interface count_nonzero__dim_IntList__o<T> { dim: readonly number[] }
export type count_nonzero__dim_IntList<T> = (self: T, dim: readonly number[] | count_nonzero__dim_IntList__o<T>, options?: P<count_nonzero__dim_IntList__o<T>>) => T
export interface count_nonzero__dim_IntList_out__o<T> { dim: readonly number[]; out: T }
export type count_nonzero__dim_IntList_out<T> = (self: T, dim: readonly number[], options: count_nonzero__dim_IntList_out__o<T>) => T
export interface count_nonzero__out__o<T> { dim?: number | null; out: T }
export type count_nonzero__out<T> = ((self: T, dim: number | null, options: count_nonzero__out__o<T>) => T) & ((self: T, options: count_nonzero__out__o<T>) => T)
export interface cov__default__o<T> { correction?: number; fweights?: T | null; aweights?: T | null }
export type cov__default<T> = (self: T, options?: P<cov__default__o<T>>) => T
export interface cross__default__o<T> { dim?: number | null }
export type cross__default<T> = (self: T, other: T, dim?: number | null | P<cross__default__o<T>>, options?: P<cross__default__o<T>>) => T
export interface cross__out__o<T> { dim?: number | null; out: T }
export type cross__out<T> = ((self: T, other: T, dim: number | null, options: cross__out__o<T>) => T) & ((self: T, other: T, options: cross__out__o<T>) => T)
export interface cross_entropy_loss__default__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }
export type cross_entropy_loss__default<T> = (self: T, target: T, weight?: T | null | P<cross_entropy_loss__default__o<T>>, reduction?: number | P<cross_entropy_loss__default__o<T>>, ignoreIndex?: number | P<cross_entropy_loss__default__o<T>>, labelSmoothing?: number | P<cross_entropy_loss__default__o<T>>, options?: P<cross_entropy_loss__default__o<T>>) => T
export type crow_indices__default<T> = (self: T) => T
export type crow_indices_copy__default<T> = (self: T) => T
export interface crow_indices_copy__out__o<T> { out: T }
export type crow_indices_copy__out<T> = (self: T, options: crow_indices_copy__out__o<T>) => T
export interface ctc_loss__IntList__o<T> { blank?: number; reduction?: number; zeroInfinity?: boolean }
export type ctc_loss__IntList<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number | P<ctc_loss__IntList__o<T>>, reduction?: number | P<ctc_loss__IntList__o<T>>, zeroInfinity?: boolean | P<ctc_loss__IntList__o<T>>, options?: P<ctc_loss__IntList__o<T>>) => T
export interface ctc_loss__Tensor__o<T> { blank?: number; reduction?: number; zeroInfinity?: boolean }
export type ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank?: number | P<ctc_loss__Tensor__o<T>>, reduction?: number | P<ctc_loss__Tensor__o<T>>, zeroInfinity?: boolean | P<ctc_loss__Tensor__o<T>>, options?: P<ctc_loss__Tensor__o<T>>) => T
export interface cudnn_affine_grid_generator__default__o<T> { N: number; C: number; H: number; W: number }
export type cudnn_affine_grid_generator__default<T> = (theta: T, N: number | cudnn_affine_grid_generator__default__o<T>, C: number, H: number, W: number, options?: P<cudnn_affine_grid_generator__default__o<T>>) => T
export interface cudnn_affine_grid_generator__out__o<T> { N: number; C: number; H: number; W: number; out: T }
export type cudnn_affine_grid_generator__out<T> = (theta: T, N: number, C: number, H: number, W: number, options: cudnn_affine_grid_generator__out__o<T>) => T
export interface cudnn_affine_grid_generator_backward__default__o<T> { N: number; C: number; H: number; W: number }
export type cudnn_affine_grid_generator_backward__default<T> = (grad: T, N: number | cudnn_affine_grid_generator_backward__default__o<T>, C: number, H: number, W: number, options?: P<cudnn_affine_grid_generator_backward__default__o<T>>) => T
export interface cudnn_affine_grid_generator_backward__out__o<T> { N: number; C: number; H: number; W: number; out: T }
export type cudnn_affine_grid_generator_backward__out<T> = (grad: T, N: number, C: number, H: number, W: number, options: cudnn_affine_grid_generator_backward__out__o<T>) => T
export interface cudnn_batch_norm__default__o<T> { bias?: T | null; runningMean?: T | null; runningVar?: T | null }
export type cudnn_batch_norm__default<T> = (input: T, weight: T, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: P<cudnn_batch_norm__default__o<T>>) => [T, T, T, T]
export interface cudnn_batch_norm__out__o<T> { bias?: T | null; runningMean?: T | null; runningVar?: T | null; out0: T; out1: T; out2: T; out3: T }
export type cudnn_batch_norm__out<T> = ((input: T, weight: T, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: cudnn_batch_norm__out__o<T>) => [T, T, T, T]) & ((input: T, weight: T, training: boolean, exponentialAverageFactor: number, epsilon: number, options: cudnn_batch_norm__out__o<T>) => [T, T, T, T])
export interface cudnn_batch_norm_backward__default__o<T> { runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVar?: T | null }
export type cudnn_batch_norm_backward__default<T> = (input: T, gradOutput: T, weight: T, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVar: T | null, epsilon: number, reserveSpace: T, options?: P<cudnn_batch_norm_backward__default__o<T>>) => [T, T, T]
export interface cudnn_batch_norm_backward__out__o<T> { runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVar?: T | null; out0: T; out1: T; out2: T }
export type cudnn_batch_norm_backward__out<T> = ((input: T, gradOutput: T, weight: T, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVar: T | null, epsilon: number, reserveSpace: T, options: cudnn_batch_norm_backward__out__o<T>) => [T, T, T]) & ((input: T, gradOutput: T, weight: T, epsilon: number, reserveSpace: T, options: cudnn_batch_norm_backward__out__o<T>) => [T, T, T])
export type cudnn_convolution__default<T> = (self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean) => T
export interface cudnn_convolution__out__o<T> { out: T }
export type cudnn_convolution__out<T> = (self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: cudnn_convolution__out__o<T>) => T
export interface cudnn_convolution_add_relu__default__o<T> { alpha?: S | null; bias?: T | null }
export type cudnn_convolution_add_relu__default<T> = (self: T, weight: T, z: T, alpha: S | null, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: P<cudnn_convolution_add_relu__default__o<T>>) => T
export interface cudnn_convolution_add_relu__out__o<T> { alpha?: S | null; bias?: T | null; out: T }
export type cudnn_convolution_add_relu__out<T> = ((self: T, weight: T, z: T, alpha: S | null, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: cudnn_convolution_add_relu__out__o<T>) => T) & ((self: T, weight: T, z: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: cudnn_convolution_add_relu__out__o<T>) => T)
export interface cudnn_convolution_relu__default__o<T> { bias?: T | null }
export type cudnn_convolution_relu__default<T> = (self: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: P<cudnn_convolution_relu__default__o<T>>) => T
export interface cudnn_convolution_relu__out__o<T> { bias?: T | null; out: T }
export type cudnn_convolution_relu__out<T> = ((self: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: cudnn_convolution_relu__out__o<T>) => T) & ((self: T, weight: T, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: cudnn_convolution_relu__out__o<T>) => T)
export type cudnn_convolution_transpose__default<T> = (self: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean) => T
export interface cudnn_convolution_transpose__out__o<T> { out: T }
export type cudnn_convolution_transpose__out<T> = (self: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: cudnn_convolution_transpose__out__o<T>) => T
export type cudnn_grid_sampler__default<T> = (self: T, grid: T) => T
export interface cudnn_grid_sampler__out__o<T> { out: T }
export type cudnn_grid_sampler__out<T> = (self: T, grid: T, options: cudnn_grid_sampler__out__o<T>) => T
export type cudnn_grid_sampler_backward__default<T> = (self: T, grid: T, gradOutput: T) => [T, T]
export interface cudnn_grid_sampler_backward__out__o<T> { out0: T; out1: T }
export type cudnn_grid_sampler_backward__out<T> = (self: T, grid: T, gradOutput: T, options: cudnn_grid_sampler_backward__out__o<T>) => [T, T]
export type cudnn_is_acceptable__default<T> = (self: T) => boolean
export interface cummax__default__o<T> { dim: number }
export type cummax__default<T> = (self: T, dim: number | cummax__default__o<T>, options?: P<cummax__default__o<T>>) => [T, T]
export interface cummax__out__o<T> { dim: number; values: T; indices: T }
export type cummax__out<T> = (self: T, dim: number, options: cummax__out__o<T>) => [T, T]
export type cummaxmin_backward__default<T> = (grad: T, input: T, indices: T, dim: number) => T
export interface cummin__default__o<T> { dim: number }
export type cummin__default<T> = (self: T, dim: number | cummin__default__o<T>, options?: P<cummin__default__o<T>>) => [T, T]
export interface cummin__out__o<T> { dim: number; values: T; indices: T }
export type cummin__out<T> = (self: T, dim: number, options: cummin__out__o<T>) => [T, T]
export interface cumprod__default__o<T> { dim: number; dtype?: Dtype | null }
export type cumprod__default<T> = (self: T, dim: number | cumprod__default__o<T>, options?: P<cumprod__default__o<T>>) => T
export interface cumprod__out__o<T> { dim: number; dtype?: Dtype | null; out: T }
export type cumprod__out<T> = (self: T, dim: number, options: cumprod__out__o<T>) => T
export interface cumprod___default__o<T> { dim: number; dtype?: Dtype | null }
export type cumprod___default<T> = (self: T, dim: number | cumprod___default__o<T>, options?: P<cumprod___default__o<T>>) => T
export type cumprod_backward__default<T> = (grad: T, input: T, dim: number, output: T) => T
export interface cumsum__default__o<T> { dim: number; dtype?: Dtype | null }
export type cumsum__default<T> = (self: T, dim: number | cumsum__default__o<T>, options?: P<cumsum__default__o<T>>) => T
export interface cumsum__out__o<T> { dim: number; dtype?: Dtype | null; out: T }
export type cumsum__out<T> = (self: T, dim: number, options: cumsum__out__o<T>) => T
export interface cumsum___default__o<T> { dim: number; dtype?: Dtype | null }
export type cumsum___default<T> = (self: T, dim: number | cumsum___default__o<T>, options?: P<cumsum___default__o<T>>) => T
export interface cumulative_trapezoid__dx__o<T> { dx?: S; dim?: number }
export type cumulative_trapezoid__dx<T> = (y: T, options?: P<cumulative_trapezoid__dx__o<T>>) => T
export interface cumulative_trapezoid__x__o<T> { dim?: number }
export type cumulative_trapezoid__x<T> = (y: T, x: T, options?: P<cumulative_trapezoid__x__o<T>>) => T
export type data__default<T> = (self: T) => T
export type deg2rad__default<T> = (self: T) => T
export interface deg2rad__out__o<T> { out: T }
export type deg2rad__out<T> = (self: T, options: deg2rad__out__o<T>) => T
export type deg2rad___default<T> = (self: T) => T
export type dense_dim__default<T> = (self: T) => number
export type dequantize__self<T> = (self: T) => T
export interface dequantize__self_out__o<T> { out: T }
export type dequantize__self_out<T> = (self: T, options: dequantize__self_out__o<T>) => T
export type dequantize__tensors<T> = (tensors: readonly T[]) => T[]
export interface dequantize__tensors_out__o<T> { out: readonly T[] }
export type dequantize__tensors_out<T> = (tensors: readonly T[], options: dequantize__tensors_out__o<T>) => void
export type det__default<T> = (self: T) => T
export type detach__default<T> = (self: T) => T
export type detach___default<T> = (self: T) => T
export type detach_copy__default<T> = (self: T) => T
export interface detach_copy__out__o<T> { out: T }
export type detach_copy__out<T> = (self: T, options: detach_copy__out__o<T>) => T
export interface diag__default__o<T> { diagonal?: number }
export type diag__default<T> = (self: T, diagonal?: number | diag__default__o<T>, options?: P<diag__default__o<T>>) => T
export interface diag__out__o<T> { diagonal?: number; out: T }
export type diag__out<T> = ((self: T, diagonal: number, options: diag__out__o<T>) => T) & ((self: T, options: diag__out__o<T>) => T)
export interface diag_embed__default__o<T> { offset?: number; dim1?: number; dim2?: number }
export type diag_embed__default<T> = (self: T, offset?: number | diag_embed__default__o<T>, dim1?: number | P<diag_embed__default__o<T>>, dim2?: number | P<diag_embed__default__o<T>>, options?: P<diag_embed__default__o<T>>) => T
export interface diag_embed__out__o<T> { offset?: number; dim1?: number; dim2?: number; out: T }
export type diag_embed__out<T> = ((self: T, offset: number, dim1: number, dim2: number, options: diag_embed__out__o<T>) => T) & ((self: T, options: diag_embed__out__o<T>) => T)
export interface diagflat__default__o<T> { offset?: number }
export type diagflat__default<T> = (self: T, offset?: number | diagflat__default__o<T>, options?: P<diagflat__default__o<T>>) => T
export interface diagonal__default__o<T> { offset?: number; dim1?: number; dim2?: number }
export type diagonal__default<T> = (self: T, offset?: number | diagonal__default__o<T>, dim1?: number | P<diagonal__default__o<T>>, dim2?: number | P<diagonal__default__o<T>>, options?: P<diagonal__default__o<T>>) => T
export interface diagonal_backward__default__o<T> { inputSizes: readonly number[]; offset: number; dim1: number; dim2: number }
export type diagonal_backward__default<T> = (gradOutput: T, inputSizes: readonly number[] | diagonal_backward__default__o<T>, offset: number, dim1: number, dim2: number, options?: P<diagonal_backward__default__o<T>>) => T
export interface diagonal_backward__out__o<T> { inputSizes: readonly number[]; offset: number; dim1: number; dim2: number; out: T }
export type diagonal_backward__out<T> = (gradOutput: T, inputSizes: readonly number[], offset: number, dim1: number, dim2: number, options: diagonal_backward__out__o<T>) => T
export interface diagonal_copy__default__o<T> { offset?: number; dim1?: number; dim2?: number }
export type diagonal_copy__default<T> = (self: T, offset?: number | diagonal_copy__default__o<T>, dim1?: number | P<diagonal_copy__default__o<T>>, dim2?: number | P<diagonal_copy__default__o<T>>, options?: P<diagonal_copy__default__o<T>>) => T
export interface diagonal_copy__out__o<T> { offset?: number; dim1?: number; dim2?: number; out: T }
export type diagonal_copy__out<T> = ((self: T, offset: number, dim1: number, dim2: number, options: diagonal_copy__out__o<T>) => T) & ((self: T, options: diagonal_copy__out__o<T>) => T)
export interface diagonal_scatter__default__o<T> { offset?: number; dim1?: number; dim2?: number }
export type diagonal_scatter__default<T> = (self: T, src: T, offset?: number | P<diagonal_scatter__default__o<T>>, dim1?: number | P<diagonal_scatter__default__o<T>>, dim2?: number | P<diagonal_scatter__default__o<T>>, options?: P<diagonal_scatter__default__o<T>>) => T
export interface diagonal_scatter__out__o<T> { offset?: number; dim1?: number; dim2?: number; out: T }
export type diagonal_scatter__out<T> = ((self: T, src: T, offset: number, dim1: number, dim2: number, options: diagonal_scatter__out__o<T>) => T) & ((self: T, src: T, options: diagonal_scatter__out__o<T>) => T)
export interface diff__default__o<T> { n?: number; dim?: number; prepend?: T | null; append?: T | null }
export type diff__default<T> = (self: T, n?: number | diff__default__o<T>, dim?: number | P<diff__default__o<T>>, prepend?: T | null | P<diff__default__o<T>>, append?: T | null | P<diff__default__o<T>>, options?: P<diff__default__o<T>>) => T
export interface diff__out__o<T> { n?: number; dim?: number; prepend?: T | null; append?: T | null; out: T }
export type diff__out<T> = ((self: T, n: number, dim: number, prepend: T | null, append: T | null, options: diff__out__o<T>) => T) & ((self: T, options: diff__out__o<T>) => T)
export type digamma__default<T> = (self: T) => T
export interface digamma__out__o<T> { out: T }
export type digamma__out<T> = (self: T, options: digamma__out__o<T>) => T
export type digamma___default<T> = (self: T) => T
export type dim__default<T> = (self: T) => number
export interface dist__default__o<T> { p?: S }
export type dist__default<T> = (self: T, other: T, p?: S | P<dist__default__o<T>>, options?: P<dist__default__o<T>>) => T
export interface dist__out__o<T> { p?: S; out: T }
export type dist__out<T> = ((self: T, other: T, p: S, options: dist__out__o<T>) => T) & ((self: T, other: T, options: dist__out__o<T>) => T)
export type div__Scalar<T> = (self: T, other: S) => T
export interface div__Scalar_mode__o<T> { roundingMode?: string | null }
export type div__Scalar_mode<T> = (self: T, other: S, options?: P<div__Scalar_mode__o<T>>) => T
export interface div__Scalar_mode_out__o<T> { roundingMode?: string | null; out: T }
export type div__Scalar_mode_out<T> = (self: T, other: S, options: div__Scalar_mode_out__o<T>) => T
export interface div__Scalar_out__o<T> { out: T }
export type div__Scalar_out<T> = (self: T, other: S, options: div__Scalar_out__o<T>) => T
export type div__Tensor<T> = (self: T, other: T) => T
export interface div__Tensor_mode__o<T> { roundingMode?: string | null }
export type div__Tensor_mode<T> = (self: T, other: T, options?: P<div__Tensor_mode__o<T>>) => T
export interface div__out__o<T> { out: T }
export type div__out<T> = (self: T, other: T, options: div__out__o<T>) => T
export interface div__out_mode__o<T> { roundingMode?: string | null; out: T }
export type div__out_mode<T> = (self: T, other: T, options: div__out_mode__o<T>) => T
export type div___Scalar<T> = (self: T, other: S) => T
export interface div___Scalar_mode__o<T> { roundingMode?: string | null }
export type div___Scalar_mode<T> = (self: T, other: S, options?: P<div___Scalar_mode__o<T>>) => T
export type div___Tensor<T> = (self: T, other: T) => T
export interface div___Tensor_mode__o<T> { roundingMode?: string | null }
export type div___Tensor_mode<T> = (self: T, other: T, options?: P<div___Tensor_mode__o<T>>) => T
export type divide__Scalar<T> = (self: T, other: S) => T
export interface divide__Scalar_mode__o<T> { roundingMode?: string | null }
export type divide__Scalar_mode<T> = (self: T, other: S, options?: P<divide__Scalar_mode__o<T>>) => T
export type divide__Tensor<T> = (self: T, other: T) => T
export interface divide__Tensor_mode__o<T> { roundingMode?: string | null }
export type divide__Tensor_mode<T> = (self: T, other: T, options?: P<divide__Tensor_mode__o<T>>) => T
export interface divide__out__o<T> { out: T }
export type divide__out<T> = (self: T, other: T, options: divide__out__o<T>) => T
export interface divide__out_mode__o<T> { roundingMode?: string | null; out: T }
export type divide__out_mode<T> = (self: T, other: T, options: divide__out_mode__o<T>) => T
export type divide___Scalar<T> = (self: T, other: S) => T
export interface divide___Scalar_mode__o<T> { roundingMode?: string | null }
export type divide___Scalar_mode<T> = (self: T, other: S, options?: P<divide___Scalar_mode__o<T>>) => T
export type divide___Tensor<T> = (self: T, other: T) => T
export interface divide___Tensor_mode__o<T> { roundingMode?: string | null }
export type divide___Tensor_mode<T> = (self: T, other: T, options?: P<divide___Tensor_mode__o<T>>) => T
export type dot__default<T> = (self: T, tensor: T) => T
export interface dot__out__o<T> { out: T }
export type dot__out<T> = (self: T, tensor: T, options: dot__out__o<T>) => T
export interface dropout__default__o<T> { p: number; train: boolean }
export type dropout__default<T> = (input: T, p: number | dropout__default__o<T>, train: boolean, options?: P<dropout__default__o<T>>) => T
export interface dropout___default__o<T> { p: number; train: boolean }
export type dropout___default<T> = (self: T, p: number | dropout___default__o<T>, train: boolean, options?: P<dropout___default__o<T>>) => T
export interface dsplit__array__o<T> { indices: readonly number[] }
export type dsplit__array<T> = (self: T, indices: readonly number[] | dsplit__array__o<T>, options?: P<dsplit__array__o<T>>) => T[]
export interface dsplit__int__o<T> { sections: number }
export type dsplit__int<T> = (self: T, sections: number | dsplit__int__o<T>, options?: P<dsplit__int__o<T>>) => T[]
export type dstack__default<T> = (tensors: readonly T[]) => T
export interface dstack__out__o<T> { out: T }
export type dstack__out<T> = (tensors: readonly T[], options: dstack__out__o<T>) => T
export interface einsum__default__o<T> { path?: readonly number[] | null }
export type einsum__default<T> = (equation: string, tensors: readonly T[], options?: P<einsum__default__o<T>>) => T
export interface elu__default__o<T> { alpha?: S; scale?: S; inputScale?: S }
export type elu__default<T> = (self: T, alpha?: S | elu__default__o<T>, scale?: S | P<elu__default__o<T>>, inputScale?: S | P<elu__default__o<T>>, options?: P<elu__default__o<T>>) => T
export interface elu__out__o<T> { alpha?: S; scale?: S; inputScale?: S; out: T }
export type elu__out<T> = ((self: T, alpha: S, scale: S, inputScale: S, options: elu__out__o<T>) => T) & ((self: T, options: elu__out__o<T>) => T)
export interface elu___default__o<T> { alpha?: S; scale?: S; inputScale?: S }
export type elu___default<T> = (self: T, alpha?: S | elu___default__o<T>, scale?: S | P<elu___default__o<T>>, inputScale?: S | P<elu___default__o<T>>, options?: P<elu___default__o<T>>) => T
export type elu_backward__default<T> = (gradOutput: T, alpha: S, scale: S, inputScale: S, isResult: boolean, selfOrResult: T) => T
export interface elu_backward__grad_input__o<T> { gradInput: T }
export type elu_backward__grad_input<T> = (gradOutput: T, alpha: S, scale: S, inputScale: S, isResult: boolean, selfOrResult: T, options: elu_backward__grad_input__o<T>) => T
export interface embedding__default__o<T> { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }
export type embedding__default<T> = (weight: T, indices: T, paddingIdx?: number | P<embedding__default__o<T>>, scaleGradByFreq?: boolean | P<embedding__default__o<T>>, sparse?: boolean | P<embedding__default__o<T>>, options?: P<embedding__default__o<T>>) => T
export interface embedding__out__o<T> { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out: T }
export type embedding__out<T> = ((weight: T, indices: T, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean, options: embedding__out__o<T>) => T) & ((weight: T, indices: T, options: embedding__out__o<T>) => T)
export type embedding_backward__default<T> = (grad: T, indices: T, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean) => T
export interface embedding_bag__default__o<T> { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: T | null; includeLastOffset?: boolean }
export type embedding_bag__default<T> = (weight: T, indices: T, offsets: T, scaleGradByFreq?: boolean | P<embedding_bag__default__o<T>>, mode?: number | P<embedding_bag__default__o<T>>, sparse?: boolean | P<embedding_bag__default__o<T>>, perSampleWeights?: T | null | P<embedding_bag__default__o<T>>, includeLastOffset?: boolean | P<embedding_bag__default__o<T>>, options?: P<embedding_bag__default__o<T>>) => [T, T, T, T]
export interface embedding_bag__padding_idx__o<T> { perSampleWeights?: T | null; paddingIdx?: number | null }
export type embedding_bag__padding_idx<T> = (weight: T, indices: T, offsets: T, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: T | null, includeLastOffset: boolean, paddingIdx?: number | null | P<embedding_bag__padding_idx__o<T>>, options?: P<embedding_bag__padding_idx__o<T>>) => [T, T, T, T]
export type embedding_dense_backward__default<T> = (gradOutput: T, indices: T, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean) => T
export interface embedding_dense_backward__out__o<T> { out: T }
export type embedding_dense_backward__out<T> = (gradOutput: T, indices: T, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options: embedding_dense_backward__out__o<T>) => T
export type embedding_renorm__default<T> = (self: T, indices: T, maxNorm: number, normType: number) => T
export interface embedding_renorm__out__o<T> { out: T }
export type embedding_renorm__out<T> = (self: T, indices: T, maxNorm: number, normType: number, options: embedding_renorm__out__o<T>) => T
export type embedding_renorm___default<T> = (self: T, indices: T, maxNorm: number, normType: number) => T
export type embedding_sparse_backward__default<T> = (grad: T, indices: T, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean) => T
export interface empty__memory_format__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type empty__memory_format<T> = (size: readonly number[] | empty__memory_format__o<T>, options?: P<empty__memory_format__o<T>>) => T
export interface empty__out__o<T> { size: readonly number[]; memoryFormat?: MemoryFormat | null; out: T }
export type empty__out<T> = (size: readonly number[], options: empty__out__o<T>) => T
export interface empty_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type empty_like__default<T> = (self: T, options?: P<empty_like__default__o<T>>) => T
export interface empty_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type empty_like__out<T> = (self: T, options: empty_like__out__o<T>) => T
export interface empty_permuted__default__o<T> { size: readonly number[]; physicalLayout: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type empty_permuted__default<T> = (size: readonly number[] | empty_permuted__default__o<T>, physicalLayout: readonly number[], options?: P<empty_permuted__default__o<T>>) => T
export interface empty_permuted__out__o<T> { size: readonly number[]; physicalLayout: readonly number[]; out: T }
export type empty_permuted__out<T> = (size: readonly number[], physicalLayout: readonly number[], options: empty_permuted__out__o<T>) => T
export interface empty_quantized__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type empty_quantized__default<T> = (size: readonly number[], qtensor: T, options?: P<empty_quantized__default__o<T>>) => T
export interface empty_quantized__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type empty_quantized__out<T> = (size: readonly number[], qtensor: T, options: empty_quantized__out__o<T>) => T
export interface empty_strided__default__o<T> { size: readonly number[]; stride: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type empty_strided__default<T> = (size: readonly number[] | empty_strided__default__o<T>, stride: readonly number[], options?: P<empty_strided__default__o<T>>) => T
export interface empty_strided__out__o<T> { size: readonly number[]; stride: readonly number[]; out: T }
export type empty_strided__out<T> = (size: readonly number[], stride: readonly number[], options: empty_strided__out__o<T>) => T
export type eq__Scalar<T> = (self: T, other: S) => T
export interface eq__Scalar_out__o<T> { out: T }
export type eq__Scalar_out<T> = (self: T, other: S, options: eq__Scalar_out__o<T>) => T
export type eq__Tensor<T> = (self: T, other: T) => T
export interface eq__Tensor_out__o<T> { out: T }
export type eq__Tensor_out<T> = (self: T, other: T, options: eq__Tensor_out__o<T>) => T
export type eq___Scalar<T> = (self: T, other: S) => T
export type eq___Tensor<T> = (self: T, other: T) => T
export type equal__default<T> = (self: T, other: T) => boolean
export type erf__default<T> = (self: T) => T
export interface erf__out__o<T> { out: T }
export type erf__out<T> = (self: T, options: erf__out__o<T>) => T
export type erf___default<T> = (self: T) => T
export type erfc__default<T> = (self: T) => T
export interface erfc__out__o<T> { out: T }
export type erfc__out<T> = (self: T, options: erfc__out__o<T>) => T
export type erfc___default<T> = (self: T) => T
export type erfinv__default<T> = (self: T) => T
export interface erfinv__out__o<T> { out: T }
export type erfinv__out<T> = (self: T, options: erfinv__out__o<T>) => T
export type erfinv___default<T> = (self: T) => T
export type exp__default<T> = (self: T) => T
export interface exp__out__o<T> { out: T }
export type exp__out<T> = (self: T, options: exp__out__o<T>) => T
export type exp2__default<T> = (self: T) => T
export interface exp2__out__o<T> { out: T }
export type exp2__out<T> = (self: T, options: exp2__out__o<T>) => T
export type exp2___default<T> = (self: T) => T
export type exp___default<T> = (self: T) => T
export interface expand__default__o<T> { size: readonly number[]; implicit?: boolean }
export type expand__default<T> = (self: T, size: readonly number[] | expand__default__o<T>, options?: P<expand__default__o<T>>) => T
export type expand_as__default<T> = (self: T, other: T) => T
export interface expand_copy__default__o<T> { size: readonly number[]; implicit?: boolean }
export type expand_copy__default<T> = (self: T, size: readonly number[] | expand_copy__default__o<T>, options?: P<expand_copy__default__o<T>>) => T
export interface expand_copy__out__o<T> { size: readonly number[]; implicit?: boolean; out: T }
export type expand_copy__out<T> = (self: T, size: readonly number[], options: expand_copy__out__o<T>) => T
export type expm1__default<T> = (self: T) => T
export interface expm1__out__o<T> { out: T }
export type expm1__out<T> = (self: T, options: expm1__out__o<T>) => T
export type expm1___default<T> = (self: T) => T
export interface exponential__default__o<T> { lambd?: number; generator?: RandomSource | null }
export type exponential__default<T> = (self: T, lambd?: number | exponential__default__o<T>, options?: P<exponential__default__o<T>>) => T
export interface exponential__out__o<T> { lambd?: number; generator?: RandomSource | null; out: T }
export type exponential__out<T> = ((self: T, lambd: number, options: exponential__out__o<T>) => T) & ((self: T, options: exponential__out__o<T>) => T)
export interface exponential___default__o<T> { lambd?: number; generator?: RandomSource | null }
export type exponential___default<T> = (self: T, lambd?: number | exponential___default__o<T>, options?: P<exponential___default__o<T>>) => T
export interface eye__default__o<T> { n: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type eye__default<T> = (n: number | eye__default__o<T>, options?: P<eye__default__o<T>>) => T
export interface eye__m__o<T> { n: number; m: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type eye__m<T> = (n: number | eye__m__o<T>, m: number, options?: P<eye__m__o<T>>) => T
export interface eye__m_out__o<T> { n: number; m: number; out: T }
export type eye__m_out<T> = (n: number, m: number, options: eye__m_out__o<T>) => T
export interface eye__out__o<T> { n: number; out: T }
export type eye__out<T> = (n: number, options: eye__out__o<T>) => T
export type fake_quantize_per_channel_affine__default<T> = (self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number) => T
export type fake_quantize_per_channel_affine_cachemask__default<T> = (self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number) => [T, T]
export interface fake_quantize_per_channel_affine_cachemask__out__o<T> { out0: T; out1: T }
export type fake_quantize_per_channel_affine_cachemask__out<T> = (self: T, scale: T, zeroPoint: T, axis: number, quantMin: number, quantMax: number, options: fake_quantize_per_channel_affine_cachemask__out__o<T>) => [T, T]
export type fake_quantize_per_channel_affine_cachemask_backward__default<T> = (grad: T, mask: T) => T
export interface fake_quantize_per_tensor_affine__default__o<T> { scale: number; zeroPoint: number; quantMin: number; quantMax: number }
export type fake_quantize_per_tensor_affine__default<T> = (self: T, scale: number | fake_quantize_per_tensor_affine__default__o<T>, zeroPoint: number, quantMin: number, quantMax: number, options?: P<fake_quantize_per_tensor_affine__default__o<T>>) => T
export type fake_quantize_per_tensor_affine__tensor_qparams<T> = (self: T, scale: T, zeroPoint: T, quantMin: number, quantMax: number) => T
export interface fake_quantize_per_tensor_affine_cachemask__default__o<T> { scale: number; zeroPoint: number; quantMin: number; quantMax: number }
export type fake_quantize_per_tensor_affine_cachemask__default<T> = (self: T, scale: number | fake_quantize_per_tensor_affine_cachemask__default__o<T>, zeroPoint: number, quantMin: number, quantMax: number, options?: P<fake_quantize_per_tensor_affine_cachemask__default__o<T>>) => [T, T]
export interface fake_quantize_per_tensor_affine_cachemask__out__o<T> { scale: number; zeroPoint: number; quantMin: number; quantMax: number; out0: T; out1: T }
export type fake_quantize_per_tensor_affine_cachemask__out<T> = (self: T, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options: fake_quantize_per_tensor_affine_cachemask__out__o<T>) => [T, T]
export type fake_quantize_per_tensor_affine_cachemask_backward__default<T> = (grad: T, mask: T) => T
export type fbgemm_linear_fp16_weight__default<T> = (input: T, packedWeight: T, bias: T) => T
export type fbgemm_linear_fp16_weight__out<T> = (input: T, packedWeight: T, bias: T, output: T) => T
export interface fbgemm_linear_fp16_weight_fp32_activation__default__o<T> { bias?: T | null }
export type fbgemm_linear_fp16_weight_fp32_activation__default<T> = (input: T, packedWeight: T, bias?: T | null | P<fbgemm_linear_fp16_weight_fp32_activation__default__o<T>>, options?: P<fbgemm_linear_fp16_weight_fp32_activation__default__o<T>>) => T
export interface fbgemm_linear_fp16_weight_fp32_activation__out__o<T> { bias?: T | null }
export type fbgemm_linear_fp16_weight_fp32_activation__out<T> = (input: T, packedWeight: T, bias: T | null, output: T, options?: P<fbgemm_linear_fp16_weight_fp32_activation__out__o<T>>) => T
export type fbgemm_linear_int8_weight__default<T> = (input: T, weight: T, packed: T, colOffsets: T, weightScale: S, weightZeroPoint: S, bias: T) => T
export type fbgemm_linear_int8_weight_fp32_activation__default<T> = (input: T, weight: T, packed: T, colOffsets: T, weightScale: S, weightZeroPoint: S, bias: T) => T
export type fbgemm_linear_quantize_weight__default<T> = (input: T) => [T, T, number, number]
export type fbgemm_pack_gemm_matrix_fp16__default<T> = (input: T) => T
export type fbgemm_pack_quantized_matrix__default<T> = (input: T) => T
export interface fbgemm_pack_quantized_matrix__KN__o<T> { K: number; N: number }
export type fbgemm_pack_quantized_matrix__KN<T> = (input: T, K: number | fbgemm_pack_quantized_matrix__KN__o<T>, N: number, options?: P<fbgemm_pack_quantized_matrix__KN__o<T>>) => T
export interface feature_alpha_dropout__default__o<T> { p: number; train: boolean }
export type feature_alpha_dropout__default<T> = (input: T, p: number | feature_alpha_dropout__default__o<T>, train: boolean, options?: P<feature_alpha_dropout__default__o<T>>) => T
export interface feature_alpha_dropout___default__o<T> { p: number; train: boolean }
export type feature_alpha_dropout___default<T> = (self: T, p: number | feature_alpha_dropout___default__o<T>, train: boolean, options?: P<feature_alpha_dropout___default__o<T>>) => T
export interface feature_dropout__default__o<T> { p: number; train: boolean }
export type feature_dropout__default<T> = (input: T, p: number | feature_dropout__default__o<T>, train: boolean, options?: P<feature_dropout__default__o<T>>) => T
export interface feature_dropout___default__o<T> { p: number; train: boolean }
export type feature_dropout___default<T> = (self: T, p: number | feature_dropout___default__o<T>, train: boolean, options?: P<feature_dropout___default__o<T>>) => T
export interface fft_fft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_fft__default<T> = (self: T, n?: number | null | fft_fft__default__o<T>, dim?: number | P<fft_fft__default__o<T>>, norm?: string | null | P<fft_fft__default__o<T>>, options?: P<fft_fft__default__o<T>>) => T
export interface fft_fft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_fft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_fft__out__o<T>) => T) & ((self: T, options: fft_fft__out__o<T>) => T)
export interface fft_fft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_fft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_fft2__default__o<T>, dim?: number | readonly number[] | P<fft_fft2__default__o<T>>, norm?: string | null | P<fft_fft2__default__o<T>>, options?: P<fft_fft2__default__o<T>>) => T
export interface fft_fft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_fft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_fft2__out__o<T>) => T) & ((self: T, options: fft_fft2__out__o<T>) => T)
export interface fft_fftfreq__default__o<T> { n: number; d?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type fft_fftfreq__default<T> = (n: number | fft_fftfreq__default__o<T>, d?: number | P<fft_fftfreq__default__o<T>>, options?: P<fft_fftfreq__default__o<T>>) => T
export interface fft_fftfreq__out__o<T> { n: number; d?: number; out: T }
export type fft_fftfreq__out<T> = ((n: number, d: number, options: fft_fftfreq__out__o<T>) => T) & ((n: number, options: fft_fftfreq__out__o<T>) => T)
export interface fft_fftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_fftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_fftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_fftn__default__o<T>>, norm?: string | null | P<fft_fftn__default__o<T>>, options?: P<fft_fftn__default__o<T>>) => T
export interface fft_fftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_fftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_fftn__out__o<T>) => T) & ((self: T, options: fft_fftn__out__o<T>) => T)
export interface fft_fftshift__default__o<T> { dim?: number | readonly number[] | null }
export type fft_fftshift__default<T> = (self: T, dim?: number | readonly number[] | null | fft_fftshift__default__o<T>, options?: P<fft_fftshift__default__o<T>>) => T
export interface fft_hfft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_hfft__default<T> = (self: T, n?: number | null | fft_hfft__default__o<T>, dim?: number | P<fft_hfft__default__o<T>>, norm?: string | null | P<fft_hfft__default__o<T>>, options?: P<fft_hfft__default__o<T>>) => T
export interface fft_hfft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_hfft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_hfft__out__o<T>) => T) & ((self: T, options: fft_hfft__out__o<T>) => T)
export interface fft_hfft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_hfft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_hfft2__default__o<T>, dim?: number | readonly number[] | P<fft_hfft2__default__o<T>>, norm?: string | null | P<fft_hfft2__default__o<T>>, options?: P<fft_hfft2__default__o<T>>) => T
export interface fft_hfft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_hfft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_hfft2__out__o<T>) => T) & ((self: T, options: fft_hfft2__out__o<T>) => T)
export interface fft_hfftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_hfftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_hfftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_hfftn__default__o<T>>, norm?: string | null | P<fft_hfftn__default__o<T>>, options?: P<fft_hfftn__default__o<T>>) => T
export interface fft_hfftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_hfftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_hfftn__out__o<T>) => T) & ((self: T, options: fft_hfftn__out__o<T>) => T)
export interface fft_ifft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_ifft__default<T> = (self: T, n?: number | null | fft_ifft__default__o<T>, dim?: number | P<fft_ifft__default__o<T>>, norm?: string | null | P<fft_ifft__default__o<T>>, options?: P<fft_ifft__default__o<T>>) => T
export interface fft_ifft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_ifft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_ifft__out__o<T>) => T) & ((self: T, options: fft_ifft__out__o<T>) => T)
export interface fft_ifft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_ifft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_ifft2__default__o<T>, dim?: number | readonly number[] | P<fft_ifft2__default__o<T>>, norm?: string | null | P<fft_ifft2__default__o<T>>, options?: P<fft_ifft2__default__o<T>>) => T
export interface fft_ifft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_ifft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_ifft2__out__o<T>) => T) & ((self: T, options: fft_ifft2__out__o<T>) => T)
export interface fft_ifftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_ifftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_ifftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_ifftn__default__o<T>>, norm?: string | null | P<fft_ifftn__default__o<T>>, options?: P<fft_ifftn__default__o<T>>) => T
export interface fft_ifftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_ifftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_ifftn__out__o<T>) => T) & ((self: T, options: fft_ifftn__out__o<T>) => T)
export interface fft_ifftshift__default__o<T> { dim?: number | readonly number[] | null }
export type fft_ifftshift__default<T> = (self: T, dim?: number | readonly number[] | null | fft_ifftshift__default__o<T>, options?: P<fft_ifftshift__default__o<T>>) => T
export interface fft_ihfft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_ihfft__default<T> = (self: T, n?: number | null | fft_ihfft__default__o<T>, dim?: number | P<fft_ihfft__default__o<T>>, norm?: string | null | P<fft_ihfft__default__o<T>>, options?: P<fft_ihfft__default__o<T>>) => T
export interface fft_ihfft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_ihfft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_ihfft__out__o<T>) => T) & ((self: T, options: fft_ihfft__out__o<T>) => T)
export interface fft_ihfft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_ihfft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_ihfft2__default__o<T>, dim?: number | readonly number[] | P<fft_ihfft2__default__o<T>>, norm?: string | null | P<fft_ihfft2__default__o<T>>, options?: P<fft_ihfft2__default__o<T>>) => T
export interface fft_ihfft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_ihfft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_ihfft2__out__o<T>) => T) & ((self: T, options: fft_ihfft2__out__o<T>) => T)
export interface fft_ihfftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_ihfftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_ihfftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_ihfftn__default__o<T>>, norm?: string | null | P<fft_ihfftn__default__o<T>>, options?: P<fft_ihfftn__default__o<T>>) => T
export interface fft_ihfftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_ihfftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_ihfftn__out__o<T>) => T) & ((self: T, options: fft_ihfftn__out__o<T>) => T)
export interface fft_irfft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_irfft__default<T> = (self: T, n?: number | null | fft_irfft__default__o<T>, dim?: number | P<fft_irfft__default__o<T>>, norm?: string | null | P<fft_irfft__default__o<T>>, options?: P<fft_irfft__default__o<T>>) => T
export interface fft_irfft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_irfft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_irfft__out__o<T>) => T) & ((self: T, options: fft_irfft__out__o<T>) => T)
export interface fft_irfft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_irfft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_irfft2__default__o<T>, dim?: number | readonly number[] | P<fft_irfft2__default__o<T>>, norm?: string | null | P<fft_irfft2__default__o<T>>, options?: P<fft_irfft2__default__o<T>>) => T
export interface fft_irfft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_irfft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_irfft2__out__o<T>) => T) & ((self: T, options: fft_irfft2__out__o<T>) => T)
export interface fft_irfftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_irfftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_irfftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_irfftn__default__o<T>>, norm?: string | null | P<fft_irfftn__default__o<T>>, options?: P<fft_irfftn__default__o<T>>) => T
export interface fft_irfftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_irfftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_irfftn__out__o<T>) => T) & ((self: T, options: fft_irfftn__out__o<T>) => T)
export interface fft_rfft__default__o<T> { n?: number | null; dim?: number; norm?: string | null }
export type fft_rfft__default<T> = (self: T, n?: number | null | fft_rfft__default__o<T>, dim?: number | P<fft_rfft__default__o<T>>, norm?: string | null | P<fft_rfft__default__o<T>>, options?: P<fft_rfft__default__o<T>>) => T
export interface fft_rfft__out__o<T> { n?: number | null; dim?: number; norm?: string | null; out: T }
export type fft_rfft__out<T> = ((self: T, n: number | null, dim: number, norm: string | null, options: fft_rfft__out__o<T>) => T) & ((self: T, options: fft_rfft__out__o<T>) => T)
export interface fft_rfft2__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }
export type fft_rfft2__default<T> = (self: T, s?: number | readonly number[] | null | fft_rfft2__default__o<T>, dim?: number | readonly number[] | P<fft_rfft2__default__o<T>>, norm?: string | null | P<fft_rfft2__default__o<T>>, options?: P<fft_rfft2__default__o<T>>) => T
export interface fft_rfft2__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: T }
export type fft_rfft2__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: fft_rfft2__out__o<T>) => T) & ((self: T, options: fft_rfft2__out__o<T>) => T)
export interface fft_rfftfreq__default__o<T> { n: number; d?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type fft_rfftfreq__default<T> = (n: number | fft_rfftfreq__default__o<T>, d?: number | P<fft_rfftfreq__default__o<T>>, options?: P<fft_rfftfreq__default__o<T>>) => T
export interface fft_rfftfreq__out__o<T> { n: number; d?: number; out: T }
export type fft_rfftfreq__out<T> = ((n: number, d: number, options: fft_rfftfreq__out__o<T>) => T) & ((n: number, options: fft_rfftfreq__out__o<T>) => T)
export interface fft_rfftn__default__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }
export type fft_rfftn__default<T> = (self: T, s?: number | readonly number[] | null | fft_rfftn__default__o<T>, dim?: number | readonly number[] | null | P<fft_rfftn__default__o<T>>, norm?: string | null | P<fft_rfftn__default__o<T>>, options?: P<fft_rfftn__default__o<T>>) => T
export interface fft_rfftn__out__o<T> { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: T }
export type fft_rfftn__out<T> = ((self: T, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: fft_rfftn__out__o<T>) => T) & ((self: T, options: fft_rfftn__out__o<T>) => T)
export type fill__Scalar<T> = (self: T, value: S) => T
export interface fill__Scalar_out__o<T> { out: T }
export type fill__Scalar_out<T> = (self: T, value: S, options: fill__Scalar_out__o<T>) => T
export type fill__Tensor<T> = (self: T, value: T) => T
export interface fill__Tensor_out__o<T> { out: T }
export type fill__Tensor_out<T> = (self: T, value: T, options: fill__Tensor_out__o<T>) => T
export type fill___Scalar<T> = (self: T, value: S) => T
export type fill___Tensor<T> = (self: T, value: T) => T
export interface fill_diagonal___default__o<T> { wrap?: boolean }
export type fill_diagonal___default<T> = (self: T, fillValue: S, wrap?: boolean | P<fill_diagonal___default__o<T>>, options?: P<fill_diagonal___default__o<T>>) => T
export type fix__default<T> = (self: T) => T
export interface fix__out__o<T> { out: T }
export type fix__out<T> = (self: T, options: fix__out__o<T>) => T
export type fix___default<T> = (self: T) => T
export interface flatten__using_ints__o<T> { startDim?: number; endDim?: number }
export type flatten__using_ints<T> = (self: T, startDim?: number | flatten__using_ints__o<T>, endDim?: number | P<flatten__using_ints__o<T>>, options?: P<flatten__using_ints__o<T>>) => T
export type flatten_dense_tensors__default<T> = (tensors: readonly T[]) => T
export interface flip__default__o<T> { dims: readonly number[] }
export type flip__default<T> = (self: T, dims: readonly number[] | flip__default__o<T>, options?: P<flip__default__o<T>>) => T
export interface flip__out__o<T> { dims: readonly number[]; out: T }
export type flip__out<T> = (self: T, dims: readonly number[], options: flip__out__o<T>) => T
export type fliplr__default<T> = (self: T) => T
export type flipud__default<T> = (self: T) => T
export type float_power__Scalar<T> = (self: S, exponent: T) => T
export interface float_power__Scalar_out__o<T> { out: T }
export type float_power__Scalar_out<T> = (self: S, exponent: T, options: float_power__Scalar_out__o<T>) => T
export type float_power__Tensor_Scalar<T> = (self: T, exponent: S) => T
export interface float_power__Tensor_Scalar_out__o<T> { out: T }
export type float_power__Tensor_Scalar_out<T> = (self: T, exponent: S, options: float_power__Tensor_Scalar_out__o<T>) => T
export type float_power__Tensor_Tensor<T> = (self: T, exponent: T) => T
export interface float_power__Tensor_Tensor_out__o<T> { out: T }
export type float_power__Tensor_Tensor_out<T> = (self: T, exponent: T, options: float_power__Tensor_Tensor_out__o<T>) => T
export type float_power___Scalar<T> = (self: T, exponent: S) => T
export type float_power___Tensor<T> = (self: T, exponent: T) => T
export type floor__default<T> = (self: T) => T
export interface floor__out__o<T> { out: T }
export type floor__out<T> = (self: T, options: floor__out__o<T>) => T
export type floor___default<T> = (self: T) => T
export type floor_divide__default<T> = (self: T, other: T) => T
export type floor_divide__Scalar<T> = (self: T, other: S) => T
export interface floor_divide__Scalar_out__o<T> { out: T }
export type floor_divide__Scalar_out<T> = (self: T, other: S, options: floor_divide__Scalar_out__o<T>) => T
export interface floor_divide__out__o<T> { out: T }
export type floor_divide__out<T> = (self: T, other: T, options: floor_divide__out__o<T>) => T
export type floor_divide___Scalar<T> = (self: T, other: S) => T
export type floor_divide___Tensor<T> = (self: T, other: T) => T
export type fmax__default<T> = (self: T, other: T) => T
export interface fmax__out__o<T> { out: T }
export type fmax__out<T> = (self: T, other: T, options: fmax__out__o<T>) => T
export type fmin__default<T> = (self: T, other: T) => T
export interface fmin__out__o<T> { out: T }
export type fmin__out<T> = (self: T, other: T, options: fmin__out__o<T>) => T
export type fmod__Scalar<T> = (self: T, other: S) => T
export interface fmod__Scalar_out__o<T> { out: T }
export type fmod__Scalar_out<T> = (self: T, other: S, options: fmod__Scalar_out__o<T>) => T
export type fmod__Tensor<T> = (self: T, other: T) => T
export interface fmod__Tensor_out__o<T> { out: T }
export type fmod__Tensor_out<T> = (self: T, other: T, options: fmod__Tensor_out__o<T>) => T
export type fmod___Scalar<T> = (self: T, other: S) => T
export type fmod___Tensor<T> = (self: T, other: T) => T
export type frac__default<T> = (self: T) => T
export interface frac__out__o<T> { out: T }
export type frac__out<T> = (self: T, options: frac__out__o<T>) => T
export type frac___default<T> = (self: T) => T
export type fractional_max_pool2d__default<T> = (self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: T) => [T, T]
export interface fractional_max_pool2d__output__o<T> { output: T; indices: T }
export type fractional_max_pool2d__output<T> = (self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: T, options: fractional_max_pool2d__output__o<T>) => [T, T]
export type fractional_max_pool2d_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: T) => T
export interface fractional_max_pool2d_backward__grad_input__o<T> { gradInput: T }
export type fractional_max_pool2d_backward__grad_input<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: T, options: fractional_max_pool2d_backward__grad_input__o<T>) => T
export type fractional_max_pool3d__default<T> = (self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: T) => [T, T]
export interface fractional_max_pool3d__output__o<T> { output: T; indices: T }
export type fractional_max_pool3d__output<T> = (self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: T, options: fractional_max_pool3d__output__o<T>) => [T, T]
export type fractional_max_pool3d_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: T) => T
export interface fractional_max_pool3d_backward__grad_input__o<T> { gradInput: T }
export type fractional_max_pool3d_backward__grad_input<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: T, options: fractional_max_pool3d_backward__grad_input__o<T>) => T
export type frexp__Tensor<T> = (self: T) => [T, T]
export interface frexp__Tensor_out__o<T> { mantissa: T; exponent: T }
export type frexp__Tensor_out<T> = (self: T, options: frexp__Tensor_out__o<T>) => [T, T]
export interface frobenius_norm__dim__o<T> { dim: number | readonly number[]; keepdim?: boolean }
export type frobenius_norm__dim<T> = (self: T, dim: number | readonly number[] | frobenius_norm__dim__o<T>, keepdim?: boolean | P<frobenius_norm__dim__o<T>>, options?: P<frobenius_norm__dim__o<T>>) => T
export interface frobenius_norm__out__o<T> { dim: number | readonly number[]; keepdim?: boolean; out: T }
export type frobenius_norm__out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: frobenius_norm__out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: frobenius_norm__out__o<T>) => T)
export interface from_file__default__o<T> { filename: string; shared?: boolean | null; size?: number | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type from_file__default<T> = (filename: string | from_file__default__o<T>, shared?: boolean | null | P<from_file__default__o<T>>, size?: number | null | P<from_file__default__o<T>>, options?: P<from_file__default__o<T>>) => T
export interface from_file__out__o<T> { filename: string; shared?: boolean | null; size?: number | null; out: T }
export type from_file__out<T> = ((filename: string, shared: boolean | null, size: number | null, options: from_file__out__o<T>) => T) & ((filename: string, options: from_file__out__o<T>) => T)
export interface full__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type full__default<T> = (size: readonly number[], fillValue: S, options?: P<full__default__o<T>>) => T
export interface full__out__o<T> { out: T }
export type full__out<T> = (size: readonly number[], fillValue: S, options: full__out__o<T>) => T
export interface full_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type full_like__default<T> = (self: T, fillValue: S, options?: P<full_like__default__o<T>>) => T
export interface full_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type full_like__out<T> = (self: T, fillValue: S, options: full_like__out__o<T>) => T
export interface fused_moving_avg_obs_fake_quant__default__o<T> { perRowFakeQuant?: boolean; symmetricQuant?: boolean }
export type fused_moving_avg_obs_fake_quant__default<T> = (self: T, observerOn: T, fakeQuantOn: T, runningMin: T, runningMax: T, scale: T, zeroPoint: T, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean | P<fused_moving_avg_obs_fake_quant__default__o<T>>, symmetricQuant?: boolean | P<fused_moving_avg_obs_fake_quant__default__o<T>>, options?: P<fused_moving_avg_obs_fake_quant__default__o<T>>) => T
export interface gather__default__o<T> { sparseGrad?: boolean }
export type gather__default<T> = (self: T, dim: number, index: T, options?: P<gather__default__o<T>>) => T
export interface gather__out__o<T> { sparseGrad?: boolean; out: T }
export type gather__out<T> = (self: T, dim: number, index: T, options: gather__out__o<T>) => T
export type gather_backward__default<T> = (grad: T, self: T, dim: number, index: T, sparseGrad: boolean) => T
export type gcd__default<T> = (self: T, other: T) => T
export interface gcd__out__o<T> { out: T }
export type gcd__out<T> = (self: T, other: T, options: gcd__out__o<T>) => T
export type gcd___default<T> = (self: T, other: T) => T
export type ge__Scalar<T> = (self: T, other: S) => T
export interface ge__Scalar_out__o<T> { out: T }
export type ge__Scalar_out<T> = (self: T, other: S, options: ge__Scalar_out__o<T>) => T
export type ge__Tensor<T> = (self: T, other: T) => T
export interface ge__Tensor_out__o<T> { out: T }
export type ge__Tensor_out<T> = (self: T, other: T, options: ge__Tensor_out__o<T>) => T
export type ge___Scalar<T> = (self: T, other: S) => T
export type ge___Tensor<T> = (self: T, other: T) => T
export interface gelu__default__o<T> { approximate?: string }
export type gelu__default<T> = (self: T, options?: P<gelu__default__o<T>>) => T
export interface gelu__out__o<T> { approximate?: string; out: T }
export type gelu__out<T> = (self: T, options: gelu__out__o<T>) => T
export interface gelu___default__o<T> { approximate?: string }
export type gelu___default<T> = (self: T, options?: P<gelu___default__o<T>>) => T
export interface gelu_backward__default__o<T> { approximate?: string }
export type gelu_backward__default<T> = (gradOutput: T, self: T, options?: P<gelu_backward__default__o<T>>) => T
export interface gelu_backward__grad_input__o<T> { approximate?: string; gradInput: T }
export type gelu_backward__grad_input<T> = (gradOutput: T, self: T, options: gelu_backward__grad_input__o<T>) => T
export interface geometric__default__o<T> { p: number; generator?: RandomSource | null }
export type geometric__default<T> = (self: T, p: number | geometric__default__o<T>, options?: P<geometric__default__o<T>>) => T
export interface geometric__out__o<T> { p: number; generator?: RandomSource | null; out: T }
export type geometric__out<T> = (self: T, p: number, options: geometric__out__o<T>) => T
export interface geometric___default__o<T> { p: number; generator?: RandomSource | null }
export type geometric___default<T> = (self: T, p: number | geometric___default__o<T>, options?: P<geometric___default__o<T>>) => T
export type geqrf__default<T> = (self: T) => [T, T]
export interface geqrf__a__o<T> { a: T; tau: T }
export type geqrf__a<T> = (self: T, options: geqrf__a__o<T>) => [T, T]
export type ger__default<T> = (self: T, vec2: T) => T
export interface ger__out__o<T> { out: T }
export type ger__out<T> = (self: T, vec2: T, options: ger__out__o<T>) => T
export type get_device__default<T> = (self: T) => number
export interface get_gradients__default__o<T> { contextId: number }
export type get_gradients__default<T> = (contextId: number | get_gradients__default__o<T>, options?: P<get_gradients__default__o<T>>) => unknown
export interface glu__default__o<T> { dim?: number }
export type glu__default<T> = (self: T, dim?: number | glu__default__o<T>, options?: P<glu__default__o<T>>) => T
export interface glu__out__o<T> { dim?: number; out: T }
export type glu__out<T> = ((self: T, dim: number, options: glu__out__o<T>) => T) & ((self: T, options: glu__out__o<T>) => T)
export type glu_backward__default<T> = (gradOutput: T, self: T, dim: number) => T
export interface glu_backward__grad_input__o<T> { gradInput: T }
export type glu_backward__grad_input<T> = (gradOutput: T, self: T, dim: number, options: glu_backward__grad_input__o<T>) => T
export type glu_backward_jvp__default<T> = (gradX: T, gradGlu: T, x: T, dgradGlu: T, dx: T, dim: number) => T
export interface glu_backward_jvp__out__o<T> { out: T }
export type glu_backward_jvp__out<T> = (gradX: T, gradGlu: T, x: T, dgradGlu: T, dx: T, dim: number, options: glu_backward_jvp__out__o<T>) => T
export type glu_jvp__default<T> = (glu: T, x: T, dx: T, dim: number) => T
export interface glu_jvp__out__o<T> { out: T }
export type glu_jvp__out<T> = (glu: T, x: T, dx: T, dim: number, options: glu_jvp__out__o<T>) => T
export interface gradient__array__o<T> { dim: readonly number[]; edgeOrder?: number }
export type gradient__array<T> = (self: T, options: gradient__array__o<T>) => T[]
export interface gradient__scalararray__o<T> { spacing: S; dim: readonly number[]; edgeOrder?: number }
export type gradient__scalararray<T> = (self: T, options: gradient__scalararray__o<T>) => T[]
export interface gradient__scalarint__o<T> { spacing?: S | null; dim?: number | null; edgeOrder?: number }
export type gradient__scalarint<T> = (self: T, options?: P<gradient__scalarint__o<T>>) => T[]
export interface gradient__scalarrayarray__o<T> { spacing: readonly S[]; dim: readonly number[]; edgeOrder?: number }
export type gradient__scalarrayarray<T> = (self: T, options: gradient__scalarrayarray__o<T>) => T[]
export interface gradient__scalarrayint__o<T> { spacing: readonly S[]; dim?: number | null; edgeOrder?: number }
export type gradient__scalarrayint<T> = (self: T, options: gradient__scalarrayint__o<T>) => T[]
export interface gradient__tensorarray__o<T> { spacing: readonly T[]; dim: readonly number[]; edgeOrder?: number }
export type gradient__tensorarray<T> = (self: T, options: gradient__tensorarray__o<T>) => T[]
export interface gradient__tensorarrayint__o<T> { spacing: readonly T[]; dim?: number | null; edgeOrder?: number }
export type gradient__tensorarrayint<T> = (self: T, options: gradient__tensorarrayint__o<T>) => T[]
export type greater__Scalar<T> = (self: T, other: S) => T
export interface greater__Scalar_out__o<T> { out: T }
export type greater__Scalar_out<T> = (self: T, other: S, options: greater__Scalar_out__o<T>) => T
export type greater__Tensor<T> = (self: T, other: T) => T
export interface greater__Tensor_out__o<T> { out: T }
export type greater__Tensor_out<T> = (self: T, other: T, options: greater__Tensor_out__o<T>) => T
export type greater___Scalar<T> = (self: T, other: S) => T
export type greater___Tensor<T> = (self: T, other: T) => T
export type greater_equal__Scalar<T> = (self: T, other: S) => T
export interface greater_equal__Scalar_out__o<T> { out: T }
export type greater_equal__Scalar_out<T> = (self: T, other: S, options: greater_equal__Scalar_out__o<T>) => T
export type greater_equal__Tensor<T> = (self: T, other: T) => T
export interface greater_equal__Tensor_out__o<T> { out: T }
export type greater_equal__Tensor_out<T> = (self: T, other: T, options: greater_equal__Tensor_out__o<T>) => T
export type greater_equal___Scalar<T> = (self: T, other: S) => T
export type greater_equal___Tensor<T> = (self: T, other: T) => T
export type grid_sampler__default<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean) => T
export type grid_sampler_2d__default<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean) => T
export interface grid_sampler_2d__out__o<T> { out: T }
export type grid_sampler_2d__out<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: grid_sampler_2d__out__o<T>) => T
export type grid_sampler_2d_backward__default<T> = (gradOutput: T, input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]) => [T, T]
export interface grid_sampler_2d_backward__out__o<T> { out0: T; out1: T }
export type grid_sampler_2d_backward__out<T> = (gradOutput: T, input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: grid_sampler_2d_backward__out__o<T>) => [T, T]
export type grid_sampler_3d__default<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean) => T
export interface grid_sampler_3d__out__o<T> { out: T }
export type grid_sampler_3d__out<T> = (input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: grid_sampler_3d__out__o<T>) => T
export type grid_sampler_3d_backward__default<T> = (gradOutput: T, input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]) => [T, T]
export interface grid_sampler_3d_backward__out__o<T> { out0: T; out1: T }
export type grid_sampler_3d_backward__out<T> = (gradOutput: T, input: T, grid: T, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: grid_sampler_3d_backward__out__o<T>) => [T, T]
export interface group_norm__default__o<T> { numGroups: number; weight?: T | null; bias?: T | null; eps?: number; cudnnEnabled?: boolean }
export type group_norm__default<T> = (input: T, numGroups: number | group_norm__default__o<T>, weight?: T | null | P<group_norm__default__o<T>>, bias?: T | null | P<group_norm__default__o<T>>, eps?: number | P<group_norm__default__o<T>>, cudnnEnabled?: boolean | P<group_norm__default__o<T>>, options?: P<group_norm__default__o<T>>) => T
export type gru__data<T> = (data: T, batchSizes: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T]
export type gru__input<T> = (input: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T]
export interface gru_cell__default__o<T> { bIh?: T | null; bHh?: T | null }
export type gru_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh?: T | null | P<gru_cell__default__o<T>>, bHh?: T | null | P<gru_cell__default__o<T>>, options?: P<gru_cell__default__o<T>>) => T
export type gt__Scalar<T> = (self: T, other: S) => T
export interface gt__Scalar_out__o<T> { out: T }
export type gt__Scalar_out<T> = (self: T, other: S, options: gt__Scalar_out__o<T>) => T
export type gt__Tensor<T> = (self: T, other: T) => T
export interface gt__Tensor_out__o<T> { out: T }
export type gt__Tensor_out<T> = (self: T, other: T, options: gt__Tensor_out__o<T>) => T
export type gt___Scalar<T> = (self: T, other: S) => T
export type gt___Tensor<T> = (self: T, other: T) => T
export interface hamming_window__default__o<T> { windowLength: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hamming_window__default<T> = (windowLength: number | hamming_window__default__o<T>, options?: P<hamming_window__default__o<T>>) => T
export interface hamming_window__out__o<T> { windowLength: number; out: T }
export type hamming_window__out<T> = (windowLength: number, options: hamming_window__out__o<T>) => T
export interface hamming_window__periodic__o<T> { windowLength: number; periodic: boolean; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hamming_window__periodic<T> = (windowLength: number | hamming_window__periodic__o<T>, periodic: boolean, options?: P<hamming_window__periodic__o<T>>) => T
export interface hamming_window__periodic_alpha__o<T> { windowLength: number; periodic: boolean; alpha: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hamming_window__periodic_alpha<T> = (windowLength: number | hamming_window__periodic_alpha__o<T>, periodic: boolean, alpha: number, options?: P<hamming_window__periodic_alpha__o<T>>) => T
export interface hamming_window__periodic_alpha_beta__o<T> { windowLength: number; periodic: boolean; alpha: number; beta: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hamming_window__periodic_alpha_beta<T> = (windowLength: number | hamming_window__periodic_alpha_beta__o<T>, periodic: boolean, alpha: number, beta: number, options?: P<hamming_window__periodic_alpha_beta__o<T>>) => T
export interface hamming_window__periodic_alpha_beta_out__o<T> { windowLength: number; periodic: boolean; alpha: number; beta: number; out: T }
export type hamming_window__periodic_alpha_beta_out<T> = (windowLength: number, periodic: boolean, alpha: number, beta: number, options: hamming_window__periodic_alpha_beta_out__o<T>) => T
export interface hamming_window__periodic_alpha_out__o<T> { windowLength: number; periodic: boolean; alpha: number; out: T }
export type hamming_window__periodic_alpha_out<T> = (windowLength: number, periodic: boolean, alpha: number, options: hamming_window__periodic_alpha_out__o<T>) => T
export interface hamming_window__periodic_out__o<T> { windowLength: number; periodic: boolean; out: T }
export type hamming_window__periodic_out<T> = (windowLength: number, periodic: boolean, options: hamming_window__periodic_out__o<T>) => T
export interface hann_window__default__o<T> { windowLength: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hann_window__default<T> = (windowLength: number | hann_window__default__o<T>, options?: P<hann_window__default__o<T>>) => T
export interface hann_window__out__o<T> { windowLength: number; out: T }
export type hann_window__out<T> = (windowLength: number, options: hann_window__out__o<T>) => T
export interface hann_window__periodic__o<T> { windowLength: number; periodic: boolean; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type hann_window__periodic<T> = (windowLength: number | hann_window__periodic__o<T>, periodic: boolean, options?: P<hann_window__periodic__o<T>>) => T
export interface hann_window__periodic_out__o<T> { windowLength: number; periodic: boolean; out: T }
export type hann_window__periodic_out<T> = (windowLength: number, periodic: boolean, options: hann_window__periodic_out__o<T>) => T
export interface hardshrink__default__o<T> { lambd?: S }
export type hardshrink__default<T> = (self: T, lambd?: S | hardshrink__default__o<T>, options?: P<hardshrink__default__o<T>>) => T
export interface hardshrink__out__o<T> { lambd?: S; out: T }
export type hardshrink__out<T> = ((self: T, lambd: S, options: hardshrink__out__o<T>) => T) & ((self: T, options: hardshrink__out__o<T>) => T)
export type hardshrink_backward__default<T> = (gradOut: T, self: T, lambd: S) => T
export interface hardshrink_backward__grad_input__o<T> { gradInput: T }
export type hardshrink_backward__grad_input<T> = (gradOut: T, self: T, lambd: S, options: hardshrink_backward__grad_input__o<T>) => T
export type hardsigmoid__default<T> = (self: T) => T
export interface hardsigmoid__out__o<T> { out: T }
export type hardsigmoid__out<T> = (self: T, options: hardsigmoid__out__o<T>) => T
export type hardsigmoid___default<T> = (self: T) => T
export type hardsigmoid_backward__default<T> = (gradOutput: T, self: T) => T
export interface hardsigmoid_backward__grad_input__o<T> { gradInput: T }
export type hardsigmoid_backward__grad_input<T> = (gradOutput: T, self: T, options: hardsigmoid_backward__grad_input__o<T>) => T
export type hardswish__default<T> = (self: T) => T
export interface hardswish__out__o<T> { out: T }
export type hardswish__out<T> = (self: T, options: hardswish__out__o<T>) => T
export type hardswish___default<T> = (self: T) => T
export type hardswish_backward__default<T> = (gradOutput: T, self: T) => T
export interface hardswish_backward__out__o<T> { out: T }
export type hardswish_backward__out<T> = (gradOutput: T, self: T, options: hardswish_backward__out__o<T>) => T
export interface hardtanh__default__o<T> { minVal?: S; maxVal?: S }
export type hardtanh__default<T> = (self: T, minVal?: S | hardtanh__default__o<T>, maxVal?: S | P<hardtanh__default__o<T>>, options?: P<hardtanh__default__o<T>>) => T
export interface hardtanh__out__o<T> { minVal?: S; maxVal?: S; out: T }
export type hardtanh__out<T> = ((self: T, minVal: S, maxVal: S, options: hardtanh__out__o<T>) => T) & ((self: T, options: hardtanh__out__o<T>) => T)
export interface hardtanh___default__o<T> { minVal?: S; maxVal?: S }
export type hardtanh___default<T> = (self: T, minVal?: S | hardtanh___default__o<T>, maxVal?: S | P<hardtanh___default__o<T>>, options?: P<hardtanh___default__o<T>>) => T
export type hardtanh_backward__default<T> = (gradOutput: T, self: T, minVal: S, maxVal: S) => T
export interface hardtanh_backward__grad_input__o<T> { gradInput: T }
export type hardtanh_backward__grad_input<T> = (gradOutput: T, self: T, minVal: S, maxVal: S, options: hardtanh_backward__grad_input__o<T>) => T
export interface hash_tensor__default__o<T> { dim?: number | readonly number[]; keepdim?: boolean; mode?: number }
export type hash_tensor__default<T> = (self: T, dim?: number | readonly number[] | hash_tensor__default__o<T>, options?: P<hash_tensor__default__o<T>>) => T
export interface hash_tensor__out__o<T> { dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out: T }
export type hash_tensor__out<T> = ((self: T, dim: number | readonly number[], options: hash_tensor__out__o<T>) => T) & ((self: T, options: hash_tensor__out__o<T>) => T)
export type heaviside__default<T> = (self: T, values: T) => T
export interface heaviside__out__o<T> { out: T }
export type heaviside__out<T> = (self: T, values: T, options: heaviside__out__o<T>) => T
export type heaviside___default<T> = (self: T, values: T) => T
export interface hinge_embedding_loss__default__o<T> { margin?: number; reduction?: number }
export type hinge_embedding_loss__default<T> = (self: T, target: T, margin?: number | P<hinge_embedding_loss__default__o<T>>, reduction?: number | P<hinge_embedding_loss__default__o<T>>, options?: P<hinge_embedding_loss__default__o<T>>) => T
export interface histc__default__o<T> { bins?: number; min?: S; max?: S }
export type histc__default<T> = (self: T, bins?: number | histc__default__o<T>, min?: S | P<histc__default__o<T>>, max?: S | P<histc__default__o<T>>, options?: P<histc__default__o<T>>) => T
export interface histc__out__o<T> { bins?: number; min?: S; max?: S; out: T }
export type histc__out<T> = ((self: T, bins: number, min: S, max: S, options: histc__out__o<T>) => T) & ((self: T, options: histc__out__o<T>) => T)
export interface histogram__bin_ct__o<T> { bins?: number; range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type histogram__bin_ct<T> = (self: T, bins?: number | histogram__bin_ct__o<T>, options?: P<histogram__bin_ct__o<T>>) => [T, T]
export interface histogram__bin_ct_out__o<T> { bins?: number; range?: readonly number[] | null; weight?: T | null; density?: boolean; hist: T; binEdges: T }
export type histogram__bin_ct_out<T> = ((self: T, bins: number, options: histogram__bin_ct_out__o<T>) => [T, T]) & ((self: T, options: histogram__bin_ct_out__o<T>) => [T, T])
export interface histogram__bins_tensor__o<T> { weight?: T | null; density?: boolean }
export type histogram__bins_tensor<T> = (self: T, bins: T, options?: P<histogram__bins_tensor__o<T>>) => [T, T]
export interface histogram__bins_tensor_out__o<T> { weight?: T | null; density?: boolean; hist: T; binEdges: T }
export type histogram__bins_tensor_out<T> = (self: T, bins: T, options: histogram__bins_tensor_out__o<T>) => [T, T]
export interface histogramdd__default__o<T> { bins: readonly number[]; range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type histogramdd__default<T> = (self: T, bins: readonly number[] | histogramdd__default__o<T>, range?: readonly number[] | null | P<histogramdd__default__o<T>>, weight?: T | null | P<histogramdd__default__o<T>>, density?: boolean | P<histogramdd__default__o<T>>, options?: P<histogramdd__default__o<T>>) => [T, T[]]
export interface histogramdd__TensorList_bins__o<T> { range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type histogramdd__TensorList_bins<T> = (self: T, bins: readonly T[], range?: readonly number[] | null | P<histogramdd__TensorList_bins__o<T>>, weight?: T | null | P<histogramdd__TensorList_bins__o<T>>, density?: boolean | P<histogramdd__TensorList_bins__o<T>>, options?: P<histogramdd__TensorList_bins__o<T>>) => [T, T[]]
export interface histogramdd__int_bins__o<T> { bins: number; range?: readonly number[] | null; weight?: T | null; density?: boolean }
export type histogramdd__int_bins<T> = (self: T, bins: number | histogramdd__int_bins__o<T>, range?: readonly number[] | null | P<histogramdd__int_bins__o<T>>, weight?: T | null | P<histogramdd__int_bins__o<T>>, density?: boolean | P<histogramdd__int_bins__o<T>>, options?: P<histogramdd__int_bins__o<T>>) => [T, T[]]
export interface hsplit__array__o<T> { indices: readonly number[] }
export type hsplit__array<T> = (self: T, indices: readonly number[] | hsplit__array__o<T>, options?: P<hsplit__array__o<T>>) => T[]
export interface hsplit__int__o<T> { sections: number }
export type hsplit__int<T> = (self: T, sections: number | hsplit__int__o<T>, options?: P<hsplit__int__o<T>>) => T[]
export type hspmm__default<T> = (mat1: T, mat2: T) => T
export interface hspmm__out__o<T> { out: T }
export type hspmm__out<T> = (mat1: T, mat2: T, options: hspmm__out__o<T>) => T
export type hstack__default<T> = (tensors: readonly T[]) => T
export interface hstack__out__o<T> { out: T }
export type hstack__out<T> = (tensors: readonly T[], options: hstack__out__o<T>) => T
export interface huber_loss__default__o<T> { reduction?: number; delta?: number }
export type huber_loss__default<T> = (self: T, target: T, reduction?: number | P<huber_loss__default__o<T>>, delta?: number | P<huber_loss__default__o<T>>, options?: P<huber_loss__default__o<T>>) => T
export interface huber_loss__out__o<T> { reduction?: number; delta?: number; out: T }
export type huber_loss__out<T> = ((self: T, target: T, reduction: number, delta: number, options: huber_loss__out__o<T>) => T) & ((self: T, target: T, options: huber_loss__out__o<T>) => T)
export type huber_loss_backward__default<T> = (gradOutput: T, self: T, target: T, reduction: number, delta: number) => T
export interface huber_loss_backward__out__o<T> { gradInput: T }
export type huber_loss_backward__out<T> = (gradOutput: T, self: T, target: T, reduction: number, delta: number, options: huber_loss_backward__out__o<T>) => T
export type hypot__default<T> = (self: T, other: T) => T
export interface hypot__out__o<T> { out: T }
export type hypot__out<T> = (self: T, other: T, options: hypot__out__o<T>) => T
export type hypot___default<T> = (self: T, other: T) => T
export type i0__default<T> = (self: T) => T
export interface i0__out__o<T> { out: T }
export type i0__out<T> = (self: T, options: i0__out__o<T>) => T
export type i0___default<T> = (self: T) => T
export type igamma__default<T> = (self: T, other: T) => T
export interface igamma__out__o<T> { out: T }
export type igamma__out<T> = (self: T, other: T, options: igamma__out__o<T>) => T
export type igamma___default<T> = (self: T, other: T) => T
export type igammac__default<T> = (self: T, other: T) => T
export interface igammac__out__o<T> { out: T }
export type igammac__out<T> = (self: T, other: T, options: igammac__out__o<T>) => T
export type igammac___default<T> = (self: T, other: T) => T
export interface im2col__default__o<T> { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }
export type im2col__default<T> = (self: T, kernelSize: number | readonly number[] | im2col__default__o<T>, dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: P<im2col__default__o<T>>) => T
export interface im2col__out__o<T> { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out: T }
export type im2col__out<T> = (self: T, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options: im2col__out__o<T>) => T
export type imag__default<T> = (self: T) => T
export type index__Tensor<T> = (self: T, indices: readonly (T | null)[]) => T
export interface index__Tensor_out__o<T> { out: T }
export type index__Tensor_out<T> = (self: T, indices: readonly (T | null)[], options: index__Tensor_out__o<T>) => T
export interface index_add__default__o<T> { alpha?: S }
export type index_add__default<T> = (self: T, dim: number, index: T, source: T, options?: P<index_add__default__o<T>>) => T
export interface index_add__out__o<T> { alpha?: S; out: T }
export type index_add__out<T> = (self: T, dim: number, index: T, source: T, options: index_add__out__o<T>) => T
export interface index_add___default__o<T> { alpha?: S }
export type index_add___default<T> = (self: T, dim: number, index: T, source: T, options?: P<index_add___default__o<T>>) => T
export type index_copy__default<T> = (self: T, dim: number, index: T, source: T) => T
export interface index_copy__out__o<T> { out: T }
export type index_copy__out<T> = (self: T, dim: number, index: T, source: T, options: index_copy__out__o<T>) => T
export type index_copy___default<T> = (self: T, dim: number, index: T, source: T) => T
export type index_fill__int_Scalar<T> = (self: T, dim: number, index: T, value: S) => T
export interface index_fill__int_Scalar_out__o<T> { out: T }
export type index_fill__int_Scalar_out<T> = (self: T, dim: number, index: T, value: S, options: index_fill__int_Scalar_out__o<T>) => T
export type index_fill__int_Tensor<T> = (self: T, dim: number, index: T, value: T) => T
export interface index_fill__int_Tensor_out__o<T> { out: T }
export type index_fill__int_Tensor_out<T> = (self: T, dim: number, index: T, value: T, options: index_fill__int_Tensor_out__o<T>) => T
export type index_fill___int_Scalar<T> = (self: T, dim: number, index: T, value: S) => T
export type index_fill___int_Tensor<T> = (self: T, dim: number, index: T, value: T) => T
export interface index_put__default__o<T> { accumulate?: boolean }
export type index_put__default<T> = (self: T, indices: readonly (T | null)[], values: T, accumulate?: boolean | P<index_put__default__o<T>>, options?: P<index_put__default__o<T>>) => T
export interface index_put__out__o<T> { accumulate?: boolean; out: T }
export type index_put__out<T> = ((self: T, indices: readonly (T | null)[], values: T, accumulate: boolean, options: index_put__out__o<T>) => T) & ((self: T, indices: readonly (T | null)[], values: T, options: index_put__out__o<T>) => T)
export interface index_put___default__o<T> { accumulate?: boolean }
export type index_put___default<T> = (self: T, indices: readonly (T | null)[], values: T, accumulate?: boolean | P<index_put___default__o<T>>, options?: P<index_put___default__o<T>>) => T
export interface index_reduce__default__o<T> { includeSelf?: boolean }
export type index_reduce__default<T> = (self: T, dim: number, index: T, source: T, reduce: string, options?: P<index_reduce__default__o<T>>) => T
export interface index_reduce__out__o<T> { includeSelf?: boolean; out: T }
export type index_reduce__out<T> = (self: T, dim: number, index: T, source: T, reduce: string, options: index_reduce__out__o<T>) => T
export interface index_reduce___default__o<T> { includeSelf?: boolean }
export type index_reduce___default<T> = (self: T, dim: number, index: T, source: T, reduce: string, options?: P<index_reduce___default__o<T>>) => T
export type index_select__default<T> = (self: T, dim: number, index: T) => T
export interface index_select__out__o<T> { out: T }
export type index_select__out<T> = (self: T, dim: number, index: T, options: index_select__out__o<T>) => T
export type index_select_backward__default<T> = (grad: T, selfSizes: readonly number[], dim: number, index: T) => T
export type indices__default<T> = (self: T) => T
export type indices_copy__default<T> = (self: T) => T
export interface indices_copy__out__o<T> { out: T }
export type indices_copy__out<T> = (self: T, options: indices_copy__out__o<T>) => T
export type infinitely_differentiable_gelu_backward__default<T> = (grad: T, self: T) => T
export type inner__default<T> = (self: T, other: T) => T
export interface inner__out__o<T> { out: T }
export type inner__out<T> = (self: T, other: T, options: inner__out__o<T>) => T
export interface instance_norm__default__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }
export type instance_norm__default<T> = (input: T, weight: T | null | instance_norm__default__o<T>, bias: T | null, runningMean: T | null, runningVar: T | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean, options?: P<instance_norm__default__o<T>>) => T
export type int_repr__default<T> = (self: T) => T
export interface int_repr__out__o<T> { out: T }
export type int_repr__out<T> = (self: T, options: int_repr__out__o<T>) => T
export type inverse__default<T> = (self: T) => T
export interface inverse__out__o<T> { out: T }
export type inverse__out<T> = (self: T, options: inverse__out__o<T>) => T
export type is_coalesced__default<T> = (self: T) => boolean
export type is_complex__default<T> = (self: T) => boolean
export type is_conj__default<T> = (self: T) => boolean
export type is_contiguous__default<T> = (self: T) => boolean
export interface is_contiguous__memory_format__o<T> { memoryFormat: MemoryFormat }
export type is_contiguous__memory_format<T> = (self: T, memoryFormat: MemoryFormat | is_contiguous__memory_format__o<T>, options?: P<is_contiguous__memory_format__o<T>>) => boolean
export type is_distributed__default<T> = (self: T) => boolean
export type is_floating_point__default<T> = (self: T) => boolean
export type is_inference__default<T> = (self: T) => boolean
export type is_leaf__default<T> = (self: T) => boolean
export type is_neg__default<T> = (self: T) => boolean
export type is_nonzero__default<T> = (self: T) => boolean
export interface is_pinned__default__o<T> { device?: Device | null }
export type is_pinned__default<T> = (self: T, device?: Device | null | is_pinned__default__o<T>, options?: P<is_pinned__default__o<T>>) => boolean
export type is_same_size__default<T> = (self: T, other: T) => boolean
export type is_set_to__default<T> = (self: T, tensor: T) => boolean
export type is_signed__default<T> = (self: T) => boolean
export type is_vulkan_available__default<T> = () => boolean
export interface isclose__default__o<T> { rtol?: number; atol?: number; equalNan?: boolean }
export type isclose__default<T> = (self: T, other: T, rtol?: number | P<isclose__default__o<T>>, atol?: number | P<isclose__default__o<T>>, equalNan?: boolean | P<isclose__default__o<T>>, options?: P<isclose__default__o<T>>) => T
export type isfinite__default<T> = (self: T) => T
export interface isin__Scalar_Tensor__o<T> { assumeUnique?: boolean; invert?: boolean }
export type isin__Scalar_Tensor<T> = (element: S, testElements: T, options?: P<isin__Scalar_Tensor__o<T>>) => T
export interface isin__Scalar_Tensor_out__o<T> { assumeUnique?: boolean; invert?: boolean; out: T }
export type isin__Scalar_Tensor_out<T> = (element: S, testElements: T, options: isin__Scalar_Tensor_out__o<T>) => T
export interface isin__Tensor_Scalar__o<T> { assumeUnique?: boolean; invert?: boolean }
export type isin__Tensor_Scalar<T> = (elements: T, testElement: S, options?: P<isin__Tensor_Scalar__o<T>>) => T
export interface isin__Tensor_Scalar_out__o<T> { assumeUnique?: boolean; invert?: boolean; out: T }
export type isin__Tensor_Scalar_out<T> = (elements: T, testElement: S, options: isin__Tensor_Scalar_out__o<T>) => T
export interface isin__Tensor_Tensor__o<T> { assumeUnique?: boolean; invert?: boolean }
export type isin__Tensor_Tensor<T> = (elements: T, testElements: T, options?: P<isin__Tensor_Tensor__o<T>>) => T
export interface isin__Tensor_Tensor_out__o<T> { assumeUnique?: boolean; invert?: boolean; out: T }
export type isin__Tensor_Tensor_out<T> = (elements: T, testElements: T, options: isin__Tensor_Tensor_out__o<T>) => T
export type isinf__default<T> = (self: T) => T
export interface isinf__out__o<T> { out: T }
export type isinf__out<T> = (self: T, options: isinf__out__o<T>) => T
export type isnan__default<T> = (self: T) => T
export interface isnan__out__o<T> { out: T }
export type isnan__out<T> = (self: T, options: isnan__out__o<T>) => T
export type isneginf__default<T> = (self: T) => T
export interface isneginf__out__o<T> { out: T }
export type isneginf__out<T> = (self: T, options: isneginf__out__o<T>) => T
export type isposinf__default<T> = (self: T) => T
export interface isposinf__out__o<T> { out: T }
export type isposinf__out<T> = (self: T, options: isposinf__out__o<T>) => T
export type isreal__default<T> = (self: T) => T
export interface istft__default__o<T> { nFft: number; hopLength?: number | null; winLength?: number | null; window?: T | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }
export type istft__default<T> = (self: T, nFft: number | istft__default__o<T>, hopLength?: number | null | P<istft__default__o<T>>, winLength?: number | null | P<istft__default__o<T>>, window?: T | null | P<istft__default__o<T>>, center?: boolean | P<istft__default__o<T>>, normalized?: boolean | P<istft__default__o<T>>, onesided?: boolean | null | P<istft__default__o<T>>, length?: number | null | P<istft__default__o<T>>, returnComplex?: boolean | P<istft__default__o<T>>, options?: P<istft__default__o<T>>) => T
export type item__default<T> = (self: T) => S
export interface kaiser_window__default__o<T> { windowLength: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type kaiser_window__default<T> = (windowLength: number | kaiser_window__default__o<T>, options?: P<kaiser_window__default__o<T>>) => T
export interface kaiser_window__beta__o<T> { windowLength: number; periodic: boolean; beta: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type kaiser_window__beta<T> = (windowLength: number | kaiser_window__beta__o<T>, periodic: boolean, beta: number, options?: P<kaiser_window__beta__o<T>>) => T
export interface kaiser_window__beta_out__o<T> { windowLength: number; periodic: boolean; beta: number; out: T }
export type kaiser_window__beta_out<T> = (windowLength: number, periodic: boolean, beta: number, options: kaiser_window__beta_out__o<T>) => T
export interface kaiser_window__out__o<T> { windowLength: number; out: T }
export type kaiser_window__out<T> = (windowLength: number, options: kaiser_window__out__o<T>) => T
export interface kaiser_window__periodic__o<T> { windowLength: number; periodic: boolean; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type kaiser_window__periodic<T> = (windowLength: number | kaiser_window__periodic__o<T>, periodic: boolean, options?: P<kaiser_window__periodic__o<T>>) => T
export interface kaiser_window__periodic_out__o<T> { windowLength: number; periodic: boolean; out: T }
export type kaiser_window__periodic_out<T> = (windowLength: number, periodic: boolean, options: kaiser_window__periodic_out__o<T>) => T
export interface kl_div__default__o<T> { reduction?: number; logTarget?: boolean }
export type kl_div__default<T> = (self: T, target: T, reduction?: number | P<kl_div__default__o<T>>, options?: P<kl_div__default__o<T>>) => T
export type kron__default<T> = (self: T, other: T) => T
export interface kron__out__o<T> { out: T }
export type kron__out<T> = (self: T, other: T, options: kron__out__o<T>) => T
export interface kthvalue__default__o<T> { k: number; dim?: number; keepdim?: boolean }
export type kthvalue__default<T> = (self: T, k: number | kthvalue__default__o<T>, dim?: number | P<kthvalue__default__o<T>>, keepdim?: boolean | P<kthvalue__default__o<T>>, options?: P<kthvalue__default__o<T>>) => [T, T]
export interface kthvalue__values__o<T> { k: number; dim?: number; keepdim?: boolean; values: T; indices: T }
export type kthvalue__values<T> = ((self: T, k: number, dim: number, keepdim: boolean, options: kthvalue__values__o<T>) => [T, T]) & ((self: T, k: number, options: kthvalue__values__o<T>) => [T, T])
export interface l1_loss__default__o<T> { reduction?: number }
export type l1_loss__default<T> = (self: T, target: T, reduction?: number | P<l1_loss__default__o<T>>, options?: P<l1_loss__default__o<T>>) => T
export interface layer_norm__default__o<T> { normalizedShape: readonly number[]; weight?: T | null; bias?: T | null; eps?: number; cudnnEnable?: boolean }
export type layer_norm__default<T> = (input: T, normalizedShape: readonly number[] | layer_norm__default__o<T>, weight?: T | null | P<layer_norm__default__o<T>>, bias?: T | null | P<layer_norm__default__o<T>>, eps?: number | P<layer_norm__default__o<T>>, cudnnEnable?: boolean | P<layer_norm__default__o<T>>, options?: P<layer_norm__default__o<T>>) => T
export type lcm__default<T> = (self: T, other: T) => T
export interface lcm__out__o<T> { out: T }
export type lcm__out<T> = (self: T, other: T, options: lcm__out__o<T>) => T
export type lcm___default<T> = (self: T, other: T) => T
export type ldexp__Tensor<T> = (self: T, other: T) => T
export interface ldexp__out__o<T> { out: T }
export type ldexp__out<T> = (self: T, other: T, options: ldexp__out__o<T>) => T
export type ldexp___default<T> = (self: T, other: T) => T
export type le__Scalar<T> = (self: T, other: S) => T
export interface le__Scalar_out__o<T> { out: T }
export type le__Scalar_out<T> = (self: T, other: S, options: le__Scalar_out__o<T>) => T
export type le__Tensor<T> = (self: T, other: T) => T
export interface le__Tensor_out__o<T> { out: T }
export type le__Tensor_out<T> = (self: T, other: T, options: le__Tensor_out__o<T>) => T
export type le___Scalar<T> = (self: T, other: S) => T
export type le___Tensor<T> = (self: T, other: T) => T
export interface leaky_relu__default__o<T> { negativeSlope?: S }
export type leaky_relu__default<T> = (self: T, negativeSlope?: S | leaky_relu__default__o<T>, options?: P<leaky_relu__default__o<T>>) => T
export interface leaky_relu__out__o<T> { negativeSlope?: S; out: T }
export type leaky_relu__out<T> = ((self: T, negativeSlope: S, options: leaky_relu__out__o<T>) => T) & ((self: T, options: leaky_relu__out__o<T>) => T)
export interface leaky_relu___default__o<T> { negativeSlope?: S }
export type leaky_relu___default<T> = (self: T, negativeSlope?: S | leaky_relu___default__o<T>, options?: P<leaky_relu___default__o<T>>) => T
export type leaky_relu_backward__default<T> = (gradOutput: T, self: T, negativeSlope: S, selfIsResult: boolean) => T
export interface leaky_relu_backward__grad_input__o<T> { gradInput: T }
export type leaky_relu_backward__grad_input<T> = (gradOutput: T, self: T, negativeSlope: S, selfIsResult: boolean, options: leaky_relu_backward__grad_input__o<T>) => T
export type lerp__Scalar<T> = (self: T, end: T, weight: S) => T
export interface lerp__Scalar_out__o<T> { out: T }
export type lerp__Scalar_out<T> = (self: T, end: T, weight: S, options: lerp__Scalar_out__o<T>) => T
export type lerp__Tensor<T> = (self: T, end: T, weight: T) => T
export interface lerp__Tensor_out__o<T> { out: T }
export type lerp__Tensor_out<T> = (self: T, end: T, weight: T, options: lerp__Tensor_out__o<T>) => T
export type lerp___Scalar<T> = (self: T, end: T, weight: S) => T
export type lerp___Tensor<T> = (self: T, end: T, weight: T) => T
export type less__Scalar<T> = (self: T, other: S) => T
export interface less__Scalar_out__o<T> { out: T }
export type less__Scalar_out<T> = (self: T, other: S, options: less__Scalar_out__o<T>) => T
export type less__Tensor<T> = (self: T, other: T) => T
export interface less__Tensor_out__o<T> { out: T }
export type less__Tensor_out<T> = (self: T, other: T, options: less__Tensor_out__o<T>) => T
export type less___Scalar<T> = (self: T, other: S) => T
export type less___Tensor<T> = (self: T, other: T) => T
export type less_equal__Scalar<T> = (self: T, other: S) => T
export interface less_equal__Scalar_out__o<T> { out: T }
export type less_equal__Scalar_out<T> = (self: T, other: S, options: less_equal__Scalar_out__o<T>) => T
export type less_equal__Tensor<T> = (self: T, other: T) => T
export interface less_equal__Tensor_out__o<T> { out: T }
export type less_equal__Tensor_out<T> = (self: T, other: T, options: less_equal__Tensor_out__o<T>) => T
export type less_equal___Scalar<T> = (self: T, other: S) => T
export type less_equal___Tensor<T> = (self: T, other: T) => T
export type lgamma__default<T> = (self: T) => T
export interface lgamma__out__o<T> { out: T }
export type lgamma__out<T> = (self: T, options: lgamma__out__o<T>) => T
export type lgamma___default<T> = (self: T) => T
export type lift__default<T> = (self: T) => T
export interface lift__out__o<T> { out: T }
export type lift__out<T> = (self: T, options: lift__out__o<T>) => T
export type lift_fresh__default<T> = (self: T) => T
export type lift_fresh_copy__default<T> = (self: T) => T
export interface lift_fresh_copy__out__o<T> { out: T }
export type lift_fresh_copy__out<T> = (self: T, options: lift_fresh_copy__out__o<T>) => T
export interface linalg__powsum__default__o<T> { ord?: S; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type linalg__powsum__default<T> = (self: T, ord?: S | linalg__powsum__default__o<T>, dim?: number | readonly number[] | null | P<linalg__powsum__default__o<T>>, keepdim?: boolean | P<linalg__powsum__default__o<T>>, options?: P<linalg__powsum__default__o<T>>) => T
export interface linalg_cholesky__default__o<T> { upper?: boolean }
export type linalg_cholesky__default<T> = (self: T, options?: P<linalg_cholesky__default__o<T>>) => T
export interface linalg_cholesky__out__o<T> { upper?: boolean; out: T }
export type linalg_cholesky__out<T> = (self: T, options: linalg_cholesky__out__o<T>) => T
export interface linalg_cholesky_ex__default__o<T> { upper?: boolean; checkErrors?: boolean }
export type linalg_cholesky_ex__default<T> = (self: T, options?: P<linalg_cholesky_ex__default__o<T>>) => [T, T]
export interface linalg_cholesky_ex__L__o<T> { upper?: boolean; checkErrors?: boolean; L: T; info: T }
export type linalg_cholesky_ex__L<T> = (self: T, options: linalg_cholesky_ex__L__o<T>) => [T, T]
export interface linalg_cond__default__o<T> { p?: S | null }
export type linalg_cond__default<T> = (self: T, p?: S | null | linalg_cond__default__o<T>, options?: P<linalg_cond__default__o<T>>) => T
export interface linalg_cond__out__o<T> { p?: S | null; out: T }
export type linalg_cond__out<T> = ((self: T, p: S | null, options: linalg_cond__out__o<T>) => T) & ((self: T, options: linalg_cond__out__o<T>) => T)
export interface linalg_cond__p_str__o<T> { p: string }
export type linalg_cond__p_str<T> = (self: T, p: string | linalg_cond__p_str__o<T>, options?: P<linalg_cond__p_str__o<T>>) => T
export interface linalg_cond__p_str_out__o<T> { p: string; out: T }
export type linalg_cond__p_str_out<T> = (self: T, p: string, options: linalg_cond__p_str_out__o<T>) => T
export interface linalg_cross__default__o<T> { dim?: number }
export type linalg_cross__default<T> = (self: T, other: T, options?: P<linalg_cross__default__o<T>>) => T
export interface linalg_cross__out__o<T> { dim?: number; out: T }
export type linalg_cross__out<T> = (self: T, other: T, options: linalg_cross__out__o<T>) => T
export type linalg_det__default<T> = (A: T) => T
export interface linalg_det__out__o<T> { out: T }
export type linalg_det__out<T> = (A: T, options: linalg_det__out__o<T>) => T
export interface linalg_diagonal__default__o<T> { offset?: number; dim1?: number; dim2?: number }
export type linalg_diagonal__default<T> = (A: T, options?: P<linalg_diagonal__default__o<T>>) => T
export type linalg_eig__default<T> = (self: T) => [T, T]
export interface linalg_eig__out__o<T> { eigenvalues: T; eigenvectors: T }
export type linalg_eig__out<T> = (self: T, options: linalg_eig__out__o<T>) => [T, T]
export interface linalg_eigh__default__o<T> { UPLO?: string }
export type linalg_eigh__default<T> = (self: T, UPLO?: string | linalg_eigh__default__o<T>, options?: P<linalg_eigh__default__o<T>>) => [T, T]
export interface linalg_eigh__eigvals__o<T> { UPLO?: string; eigvals: T; eigvecs: T }
export type linalg_eigh__eigvals<T> = ((self: T, UPLO: string, options: linalg_eigh__eigvals__o<T>) => [T, T]) & ((self: T, options: linalg_eigh__eigvals__o<T>) => [T, T])
export type linalg_eigvals__default<T> = (self: T) => T
export interface linalg_eigvals__out__o<T> { out: T }
export type linalg_eigvals__out<T> = (self: T, options: linalg_eigvals__out__o<T>) => T
export interface linalg_eigvalsh__default__o<T> { UPLO?: string }
export type linalg_eigvalsh__default<T> = (self: T, UPLO?: string | linalg_eigvalsh__default__o<T>, options?: P<linalg_eigvalsh__default__o<T>>) => T
export interface linalg_eigvalsh__out__o<T> { UPLO?: string; out: T }
export type linalg_eigvalsh__out<T> = ((self: T, UPLO: string, options: linalg_eigvalsh__out__o<T>) => T) & ((self: T, options: linalg_eigvalsh__out__o<T>) => T)
export type linalg_householder_product__default<T> = (input: T, tau: T) => T
export interface linalg_householder_product__out__o<T> { out: T }
export type linalg_householder_product__out<T> = (input: T, tau: T, options: linalg_householder_product__out__o<T>) => T
export type linalg_inv__default<T> = (A: T) => T
export interface linalg_inv__out__o<T> { out: T }
export type linalg_inv__out<T> = (A: T, options: linalg_inv__out__o<T>) => T
export interface linalg_inv_ex__default__o<T> { checkErrors?: boolean }
export type linalg_inv_ex__default<T> = (A: T, options?: P<linalg_inv_ex__default__o<T>>) => [T, T]
export interface linalg_inv_ex__inverse__o<T> { checkErrors?: boolean; inverse: T; info: T }
export type linalg_inv_ex__inverse<T> = (A: T, options: linalg_inv_ex__inverse__o<T>) => [T, T]
export interface linalg_ldl_factor__default__o<T> { hermitian?: boolean }
export type linalg_ldl_factor__default<T> = (self: T, options?: P<linalg_ldl_factor__default__o<T>>) => [T, T]
export interface linalg_ldl_factor__out__o<T> { hermitian?: boolean; LD: T; pivots: T }
export type linalg_ldl_factor__out<T> = (self: T, options: linalg_ldl_factor__out__o<T>) => [T, T]
export interface linalg_ldl_factor_ex__default__o<T> { hermitian?: boolean; checkErrors?: boolean }
export type linalg_ldl_factor_ex__default<T> = (self: T, options?: P<linalg_ldl_factor_ex__default__o<T>>) => [T, T, T]
export interface linalg_ldl_factor_ex__out__o<T> { hermitian?: boolean; checkErrors?: boolean; LD: T; pivots: T; info: T }
export type linalg_ldl_factor_ex__out<T> = (self: T, options: linalg_ldl_factor_ex__out__o<T>) => [T, T, T]
export interface linalg_ldl_solve__default__o<T> { hermitian?: boolean }
export type linalg_ldl_solve__default<T> = (LD: T, pivots: T, B: T, options?: P<linalg_ldl_solve__default__o<T>>) => T
export interface linalg_ldl_solve__out__o<T> { hermitian?: boolean; out: T }
export type linalg_ldl_solve__out<T> = (LD: T, pivots: T, B: T, options: linalg_ldl_solve__out__o<T>) => T
export interface linalg_lstsq__default__o<T> { rcond?: number | null; driver?: string | null }
export type linalg_lstsq__default<T> = (self: T, b: T, rcond?: number | null | P<linalg_lstsq__default__o<T>>, options?: P<linalg_lstsq__default__o<T>>) => [T, T, T, T]
export interface linalg_lstsq__out__o<T> { rcond?: number | null; driver?: string | null; solution: T; residuals: T; rank: T; singularValues: T }
export type linalg_lstsq__out<T> = ((self: T, b: T, rcond: number | null, options: linalg_lstsq__out__o<T>) => [T, T, T, T]) & ((self: T, b: T, options: linalg_lstsq__out__o<T>) => [T, T, T, T])
export interface linalg_lu__default__o<T> { pivot?: boolean }
export type linalg_lu__default<T> = (A: T, options?: P<linalg_lu__default__o<T>>) => [T, T, T]
export interface linalg_lu__out__o<T> { pivot?: boolean; P: T; L: T; U: T }
export type linalg_lu__out<T> = (A: T, options: linalg_lu__out__o<T>) => [T, T, T]
export interface linalg_lu_factor__default__o<T> { pivot?: boolean }
export type linalg_lu_factor__default<T> = (A: T, options?: P<linalg_lu_factor__default__o<T>>) => [T, T]
export interface linalg_lu_factor__out__o<T> { pivot?: boolean; LU: T; pivots: T }
export type linalg_lu_factor__out<T> = (A: T, options: linalg_lu_factor__out__o<T>) => [T, T]
export interface linalg_lu_factor_ex__default__o<T> { pivot?: boolean; checkErrors?: boolean }
export type linalg_lu_factor_ex__default<T> = (A: T, options?: P<linalg_lu_factor_ex__default__o<T>>) => [T, T, T]
export interface linalg_lu_factor_ex__out__o<T> { pivot?: boolean; checkErrors?: boolean; LU: T; pivots: T; info: T }
export type linalg_lu_factor_ex__out<T> = (A: T, options: linalg_lu_factor_ex__out__o<T>) => [T, T, T]
export interface linalg_lu_solve__default__o<T> { left?: boolean; adjoint?: boolean }
export type linalg_lu_solve__default<T> = (LU: T, pivots: T, B: T, options?: P<linalg_lu_solve__default__o<T>>) => T
export interface linalg_lu_solve__out__o<T> { left?: boolean; adjoint?: boolean; out: T }
export type linalg_lu_solve__out<T> = (LU: T, pivots: T, B: T, options: linalg_lu_solve__out__o<T>) => T
export type linalg_matmul__default<T> = (self: T, other: T) => T
export interface linalg_matmul__out__o<T> { out: T }
export type linalg_matmul__out<T> = (self: T, other: T, options: linalg_matmul__out__o<T>) => T
export type linalg_matrix_exp__default<T> = (self: T) => T
export interface linalg_matrix_exp__out__o<T> { out: T }
export type linalg_matrix_exp__out<T> = (self: T, options: linalg_matrix_exp__out__o<T>) => T
export interface linalg_matrix_norm__default__o<T> { dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null }
export type linalg_matrix_norm__default<T> = (self: T, ord: S, dim?: readonly number[] | P<linalg_matrix_norm__default__o<T>>, keepdim?: boolean | P<linalg_matrix_norm__default__o<T>>, options?: P<linalg_matrix_norm__default__o<T>>) => T
export interface linalg_matrix_norm__out__o<T> { dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type linalg_matrix_norm__out<T> = ((self: T, ord: S, dim: readonly number[], keepdim: boolean, options: linalg_matrix_norm__out__o<T>) => T) & ((self: T, ord: S, options: linalg_matrix_norm__out__o<T>) => T)
export interface linalg_matrix_norm__str_ord__o<T> { ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null }
export type linalg_matrix_norm__str_ord<T> = (self: T, ord?: string | linalg_matrix_norm__str_ord__o<T>, dim?: readonly number[] | P<linalg_matrix_norm__str_ord__o<T>>, keepdim?: boolean | P<linalg_matrix_norm__str_ord__o<T>>, options?: P<linalg_matrix_norm__str_ord__o<T>>) => T
export interface linalg_matrix_norm__str_ord_out__o<T> { ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type linalg_matrix_norm__str_ord_out<T> = ((self: T, ord: string, dim: readonly number[], keepdim: boolean, options: linalg_matrix_norm__str_ord_out__o<T>) => T) & ((self: T, options: linalg_matrix_norm__str_ord_out__o<T>) => T)
export interface linalg_matrix_power__default__o<T> { n: number }
export type linalg_matrix_power__default<T> = (self: T, n: number | linalg_matrix_power__default__o<T>, options?: P<linalg_matrix_power__default__o<T>>) => T
export interface linalg_matrix_power__out__o<T> { n: number; out: T }
export type linalg_matrix_power__out<T> = (self: T, n: number, options: linalg_matrix_power__out__o<T>) => T
export interface linalg_matrix_rank__default__o<T> { tol: number; hermitian?: boolean }
export type linalg_matrix_rank__default<T> = (self: T, tol: number | linalg_matrix_rank__default__o<T>, hermitian?: boolean | P<linalg_matrix_rank__default__o<T>>, options?: P<linalg_matrix_rank__default__o<T>>) => T
export interface linalg_matrix_rank__atol_rtol_float__o<T> { atol?: number | null; rtol?: number | null; hermitian?: boolean }
export type linalg_matrix_rank__atol_rtol_float<T> = (self: T, options?: P<linalg_matrix_rank__atol_rtol_float__o<T>>) => T
export interface linalg_matrix_rank__atol_rtol_float_out__o<T> { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: T }
export type linalg_matrix_rank__atol_rtol_float_out<T> = (self: T, options: linalg_matrix_rank__atol_rtol_float_out__o<T>) => T
export interface linalg_matrix_rank__atol_rtol_tensor__o<T> { atol?: T | null; rtol?: T | null; hermitian?: boolean }
export type linalg_matrix_rank__atol_rtol_tensor<T> = (input: T, options?: P<linalg_matrix_rank__atol_rtol_tensor__o<T>>) => T
export interface linalg_matrix_rank__atol_rtol_tensor_out__o<T> { atol?: T | null; rtol?: T | null; hermitian?: boolean; out: T }
export type linalg_matrix_rank__atol_rtol_tensor_out<T> = (input: T, options: linalg_matrix_rank__atol_rtol_tensor_out__o<T>) => T
export interface linalg_matrix_rank__out__o<T> { tol: number; hermitian?: boolean; out: T }
export type linalg_matrix_rank__out<T> = ((self: T, tol: number, hermitian: boolean, options: linalg_matrix_rank__out__o<T>) => T) & ((self: T, tol: number, options: linalg_matrix_rank__out__o<T>) => T)
export interface linalg_matrix_rank__out_tol_tensor__o<T> { hermitian?: boolean; out: T }
export type linalg_matrix_rank__out_tol_tensor<T> = ((input: T, tol: T, hermitian: boolean, options: linalg_matrix_rank__out_tol_tensor__o<T>) => T) & ((input: T, tol: T, options: linalg_matrix_rank__out_tol_tensor__o<T>) => T)
export interface linalg_matrix_rank__tol_tensor__o<T> { hermitian?: boolean }
export type linalg_matrix_rank__tol_tensor<T> = (input: T, tol: T, hermitian?: boolean | P<linalg_matrix_rank__tol_tensor__o<T>>, options?: P<linalg_matrix_rank__tol_tensor__o<T>>) => T
export type linalg_multi_dot__default<T> = (tensors: readonly T[]) => T
export interface linalg_multi_dot__out__o<T> { out: T }
export type linalg_multi_dot__out<T> = (tensors: readonly T[], options: linalg_multi_dot__out__o<T>) => T
export interface linalg_norm__default__o<T> { ord?: S | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type linalg_norm__default<T> = (self: T, ord?: S | null | linalg_norm__default__o<T>, dim?: number | readonly number[] | null | P<linalg_norm__default__o<T>>, keepdim?: boolean | P<linalg_norm__default__o<T>>, options?: P<linalg_norm__default__o<T>>) => T
export interface linalg_norm__ord_str__o<T> { ord: string; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type linalg_norm__ord_str<T> = (self: T, ord: string | linalg_norm__ord_str__o<T>, dim?: number | readonly number[] | null | P<linalg_norm__ord_str__o<T>>, keepdim?: boolean | P<linalg_norm__ord_str__o<T>>, options?: P<linalg_norm__ord_str__o<T>>) => T
export interface linalg_norm__ord_str_out__o<T> { ord: string; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type linalg_norm__ord_str_out<T> = ((self: T, ord: string, dim: number | readonly number[] | null, keepdim: boolean, options: linalg_norm__ord_str_out__o<T>) => T) & ((self: T, ord: string, options: linalg_norm__ord_str_out__o<T>) => T)
export interface linalg_norm__out__o<T> { ord?: S | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type linalg_norm__out<T> = ((self: T, ord: S | null, dim: number | readonly number[] | null, keepdim: boolean, options: linalg_norm__out__o<T>) => T) & ((self: T, options: linalg_norm__out__o<T>) => T)
export interface linalg_pinv__default__o<T> { rcond: number; hermitian?: boolean }
export type linalg_pinv__default<T> = (self: T, rcond: number | linalg_pinv__default__o<T>, hermitian?: boolean | P<linalg_pinv__default__o<T>>, options?: P<linalg_pinv__default__o<T>>) => T
export interface linalg_pinv__atol_rtol_float__o<T> { atol?: number | null; rtol?: number | null; hermitian?: boolean }
export type linalg_pinv__atol_rtol_float<T> = (self: T, options?: P<linalg_pinv__atol_rtol_float__o<T>>) => T
export interface linalg_pinv__atol_rtol_float_out__o<T> { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: T }
export type linalg_pinv__atol_rtol_float_out<T> = (self: T, options: linalg_pinv__atol_rtol_float_out__o<T>) => T
export interface linalg_pinv__atol_rtol_tensor__o<T> { atol?: T | null; rtol?: T | null; hermitian?: boolean }
export type linalg_pinv__atol_rtol_tensor<T> = (self: T, options?: P<linalg_pinv__atol_rtol_tensor__o<T>>) => T
export interface linalg_pinv__atol_rtol_tensor_out__o<T> { atol?: T | null; rtol?: T | null; hermitian?: boolean; out: T }
export type linalg_pinv__atol_rtol_tensor_out<T> = (self: T, options: linalg_pinv__atol_rtol_tensor_out__o<T>) => T
export interface linalg_pinv__out__o<T> { rcond: number; hermitian?: boolean; out: T }
export type linalg_pinv__out<T> = ((self: T, rcond: number, hermitian: boolean, options: linalg_pinv__out__o<T>) => T) & ((self: T, rcond: number, options: linalg_pinv__out__o<T>) => T)
export interface linalg_pinv__out_rcond_tensor__o<T> { hermitian?: boolean; out: T }
export type linalg_pinv__out_rcond_tensor<T> = ((self: T, rcond: T, hermitian: boolean, options: linalg_pinv__out_rcond_tensor__o<T>) => T) & ((self: T, rcond: T, options: linalg_pinv__out_rcond_tensor__o<T>) => T)
export interface linalg_pinv__rcond_tensor__o<T> { hermitian?: boolean }
export type linalg_pinv__rcond_tensor<T> = (self: T, rcond: T, hermitian?: boolean | P<linalg_pinv__rcond_tensor__o<T>>, options?: P<linalg_pinv__rcond_tensor__o<T>>) => T
export interface linalg_qr__default__o<T> { mode?: string }
export type linalg_qr__default<T> = (A: T, mode?: string | linalg_qr__default__o<T>, options?: P<linalg_qr__default__o<T>>) => [T, T]
export interface linalg_qr__out__o<T> { mode?: string; Q: T; R: T }
export type linalg_qr__out<T> = ((A: T, mode: string, options: linalg_qr__out__o<T>) => [T, T]) & ((A: T, options: linalg_qr__out__o<T>) => [T, T])
export type linalg_slogdet__default<T> = (A: T) => [T, T]
export interface linalg_slogdet__out__o<T> { sign: T; logabsdet: T }
export type linalg_slogdet__out<T> = (A: T, options: linalg_slogdet__out__o<T>) => [T, T]
export interface linalg_solve__default__o<T> { left?: boolean }
export type linalg_solve__default<T> = (A: T, B: T, options?: P<linalg_solve__default__o<T>>) => T
export interface linalg_solve__out__o<T> { left?: boolean; out: T }
export type linalg_solve__out<T> = (A: T, B: T, options: linalg_solve__out__o<T>) => T
export interface linalg_solve_ex__default__o<T> { left?: boolean; checkErrors?: boolean }
export type linalg_solve_ex__default<T> = (A: T, B: T, options?: P<linalg_solve_ex__default__o<T>>) => [T, T]
export interface linalg_solve_ex__out__o<T> { left?: boolean; checkErrors?: boolean; result: T; info: T }
export type linalg_solve_ex__out<T> = (A: T, B: T, options: linalg_solve_ex__out__o<T>) => [T, T]
export interface linalg_solve_triangular__default__o<T> { upper: boolean; left?: boolean; unitriangular?: boolean }
export type linalg_solve_triangular__default<T> = (self: T, B: T, options: linalg_solve_triangular__default__o<T>) => T
export interface linalg_solve_triangular__out__o<T> { upper: boolean; left?: boolean; unitriangular?: boolean; out: T }
export type linalg_solve_triangular__out<T> = (self: T, B: T, options: linalg_solve_triangular__out__o<T>) => T
export interface linalg_svd__default__o<T> { fullMatrices?: boolean; driver?: string | null }
export type linalg_svd__default<T> = (A: T, fullMatrices?: boolean | linalg_svd__default__o<T>, options?: P<linalg_svd__default__o<T>>) => [T, T, T]
export interface linalg_svd__U__o<T> { fullMatrices?: boolean; driver?: string | null; U: T; S: T; Vh: T }
export type linalg_svd__U<T> = ((A: T, fullMatrices: boolean, options: linalg_svd__U__o<T>) => [T, T, T]) & ((A: T, options: linalg_svd__U__o<T>) => [T, T, T])
export interface linalg_svdvals__default__o<T> { driver?: string | null }
export type linalg_svdvals__default<T> = (A: T, options?: P<linalg_svdvals__default__o<T>>) => T
export interface linalg_svdvals__out__o<T> { driver?: string | null; out: T }
export type linalg_svdvals__out<T> = (A: T, options: linalg_svdvals__out__o<T>) => T
export interface linalg_tensorinv__default__o<T> { ind?: number }
export type linalg_tensorinv__default<T> = (self: T, ind?: number | linalg_tensorinv__default__o<T>, options?: P<linalg_tensorinv__default__o<T>>) => T
export interface linalg_tensorinv__out__o<T> { ind?: number; out: T }
export type linalg_tensorinv__out<T> = ((self: T, ind: number, options: linalg_tensorinv__out__o<T>) => T) & ((self: T, options: linalg_tensorinv__out__o<T>) => T)
export interface linalg_tensorsolve__default__o<T> { dims?: readonly number[] | null }
export type linalg_tensorsolve__default<T> = (self: T, other: T, dims?: readonly number[] | null | P<linalg_tensorsolve__default__o<T>>, options?: P<linalg_tensorsolve__default__o<T>>) => T
export interface linalg_tensorsolve__out__o<T> { dims?: readonly number[] | null; out: T }
export type linalg_tensorsolve__out<T> = ((self: T, other: T, dims: readonly number[] | null, options: linalg_tensorsolve__out__o<T>) => T) & ((self: T, other: T, options: linalg_tensorsolve__out__o<T>) => T)
export interface linalg_vander__default__o<T> { N?: number | null }
export type linalg_vander__default<T> = (x: T, options?: P<linalg_vander__default__o<T>>) => T
export interface linalg_vecdot__default__o<T> { dim?: number }
export type linalg_vecdot__default<T> = (x: T, y: T, options?: P<linalg_vecdot__default__o<T>>) => T
export interface linalg_vecdot__out__o<T> { dim?: number; out: T }
export type linalg_vecdot__out<T> = (x: T, y: T, options: linalg_vecdot__out__o<T>) => T
export interface linalg_vector_norm__default__o<T> { ord?: S; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type linalg_vector_norm__default<T> = (self: T, ord?: S | linalg_vector_norm__default__o<T>, dim?: number | readonly number[] | null | P<linalg_vector_norm__default__o<T>>, keepdim?: boolean | P<linalg_vector_norm__default__o<T>>, options?: P<linalg_vector_norm__default__o<T>>) => T
export interface linalg_vector_norm__out__o<T> { ord?: S; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type linalg_vector_norm__out<T> = ((self: T, ord: S, dim: number | readonly number[] | null, keepdim: boolean, options: linalg_vector_norm__out__o<T>) => T) & ((self: T, options: linalg_vector_norm__out__o<T>) => T)
export interface linear__default__o<T> { bias?: T | null }
export type linear__default<T> = (input: T, weight: T, bias?: T | null | P<linear__default__o<T>>, options?: P<linear__default__o<T>>) => T
export interface linear__out__o<T> { bias?: T | null; out: T }
export type linear__out<T> = ((input: T, weight: T, bias: T | null, options: linear__out__o<T>) => T) & ((input: T, weight: T, options: linear__out__o<T>) => T)
export type linear_backward__default<T> = (self: T, gradOutput: T, weight: T, outputMask: boolean | readonly boolean[]) => [T, T, T]
export interface linear_backward__out__o<T> { out0: T; out1: T; out2: T }
export type linear_backward__out<T> = (self: T, gradOutput: T, weight: T, outputMask: boolean | readonly boolean[], options: linear_backward__out__o<T>) => [T, T, T]
export interface linspace__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type linspace__default<T> = (start: S, end: S, steps: number, options?: P<linspace__default__o<T>>) => T
export interface linspace__Scalar_Tensor__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type linspace__Scalar_Tensor<T> = (start: S, end: T, steps: number, options?: P<linspace__Scalar_Tensor__o<T>>) => T
export interface linspace__Scalar_Tensor_out__o<T> { out: T }
export type linspace__Scalar_Tensor_out<T> = (start: S, end: T, steps: number, options: linspace__Scalar_Tensor_out__o<T>) => T
export interface linspace__Tensor_Scalar__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type linspace__Tensor_Scalar<T> = (start: T, end: S, steps: number, options?: P<linspace__Tensor_Scalar__o<T>>) => T
export interface linspace__Tensor_Scalar_out__o<T> { out: T }
export type linspace__Tensor_Scalar_out<T> = (start: T, end: S, steps: number, options: linspace__Tensor_Scalar_out__o<T>) => T
export interface linspace__Tensor_Tensor__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type linspace__Tensor_Tensor<T> = (start: T, end: T, steps: number, options?: P<linspace__Tensor_Tensor__o<T>>) => T
export interface linspace__Tensor_Tensor_out__o<T> { out: T }
export type linspace__Tensor_Tensor_out<T> = (start: T, end: T, steps: number, options: linspace__Tensor_Tensor_out__o<T>) => T
export interface linspace__out__o<T> { out: T }
export type linspace__out<T> = (start: S, end: S, steps: number, options: linspace__out__o<T>) => T
export type log__default<T> = (self: T) => T
export interface log__out__o<T> { out: T }
export type log__out<T> = (self: T, options: log__out__o<T>) => T
export type log10__default<T> = (self: T) => T
export interface log10__out__o<T> { out: T }
export type log10__out<T> = (self: T, options: log10__out__o<T>) => T
export type log10___default<T> = (self: T) => T
export type log1p__default<T> = (self: T) => T
export interface log1p__out__o<T> { out: T }
export type log1p__out<T> = (self: T, options: log1p__out__o<T>) => T
export type log1p___default<T> = (self: T) => T
export type log2__default<T> = (self: T) => T
export interface log2__out__o<T> { out: T }
export type log2__out<T> = (self: T, options: log2__out__o<T>) => T
export type log2___default<T> = (self: T) => T
export type log___default<T> = (self: T) => T
export interface log_normal__default__o<T> { mean?: number; std?: number; generator?: RandomSource | null }
export type log_normal__default<T> = (self: T, mean?: number | log_normal__default__o<T>, std?: number | P<log_normal__default__o<T>>, options?: P<log_normal__default__o<T>>) => T
export interface log_normal__out__o<T> { mean?: number; std?: number; generator?: RandomSource | null; out: T }
export type log_normal__out<T> = ((self: T, mean: number, std: number, options: log_normal__out__o<T>) => T) & ((self: T, options: log_normal__out__o<T>) => T)
export interface log_normal___default__o<T> { mean?: number; std?: number; generator?: RandomSource | null }
export type log_normal___default<T> = (self: T, mean?: number | log_normal___default__o<T>, std?: number | P<log_normal___default__o<T>>, options?: P<log_normal___default__o<T>>) => T
export type log_sigmoid__default<T> = (self: T) => T
export interface log_sigmoid__out__o<T> { out: T }
export type log_sigmoid__out<T> = (self: T, options: log_sigmoid__out__o<T>) => T
export type log_sigmoid_backward__default<T> = (gradOutput: T, self: T, buffer: T) => T
export interface log_sigmoid_backward__grad_input__o<T> { gradInput: T }
export type log_sigmoid_backward__grad_input<T> = (gradOutput: T, self: T, buffer: T, options: log_sigmoid_backward__grad_input__o<T>) => T
export type log_sigmoid_forward__default<T> = (self: T) => [T, T]
export interface log_sigmoid_forward__output__o<T> { output: T; buffer: T }
export type log_sigmoid_forward__output<T> = (self: T, options: log_sigmoid_forward__output__o<T>) => [T, T]
export interface log_softmax__int__o<T> { dim: number; dtype?: Dtype | null }
export type log_softmax__int<T> = (self: T, dim: number | log_softmax__int__o<T>, dtype?: Dtype | null | P<log_softmax__int__o<T>>, options?: P<log_softmax__int__o<T>>) => T
export interface log_softmax__int_out__o<T> { dim: number; dtype?: Dtype | null; out: T }
export type log_softmax__int_out<T> = ((self: T, dim: number, dtype: Dtype | null, options: log_softmax__int_out__o<T>) => T) & ((self: T, dim: number, options: log_softmax__int_out__o<T>) => T)
export type logaddexp__default<T> = (self: T, other: T) => T
export interface logaddexp__out__o<T> { out: T }
export type logaddexp__out<T> = (self: T, other: T, options: logaddexp__out__o<T>) => T
export type logaddexp2__default<T> = (self: T, other: T) => T
export interface logaddexp2__out__o<T> { out: T }
export type logaddexp2__out<T> = (self: T, other: T, options: logaddexp2__out__o<T>) => T
export interface logcumsumexp__default__o<T> { dim: number }
export type logcumsumexp__default<T> = (self: T, dim: number | logcumsumexp__default__o<T>, options?: P<logcumsumexp__default__o<T>>) => T
export interface logcumsumexp__out__o<T> { dim: number; out: T }
export type logcumsumexp__out<T> = (self: T, dim: number, options: logcumsumexp__out__o<T>) => T
export type logdet__default<T> = (self: T) => T
export type logical_and__default<T> = (self: T, other: T) => T
export interface logical_and__out__o<T> { out: T }
export type logical_and__out<T> = (self: T, other: T, options: logical_and__out__o<T>) => T
export type logical_and___default<T> = (self: T, other: T) => T
export type logical_not__default<T> = (self: T) => T
export interface logical_not__out__o<T> { out: T }
export type logical_not__out<T> = (self: T, options: logical_not__out__o<T>) => T
export type logical_not___default<T> = (self: T) => T
export type logical_or__default<T> = (self: T, other: T) => T
export interface logical_or__out__o<T> { out: T }
export type logical_or__out<T> = (self: T, other: T, options: logical_or__out__o<T>) => T
export type logical_or___default<T> = (self: T, other: T) => T
export type logical_xor__default<T> = (self: T, other: T) => T
export interface logical_xor__out__o<T> { out: T }
export type logical_xor__out<T> = (self: T, other: T, options: logical_xor__out__o<T>) => T
export type logical_xor___default<T> = (self: T, other: T) => T
export interface logit__default__o<T> { eps?: number | null }
export type logit__default<T> = (self: T, eps?: number | null | logit__default__o<T>, options?: P<logit__default__o<T>>) => T
export interface logit__out__o<T> { eps?: number | null; out: T }
export type logit__out<T> = ((self: T, eps: number | null, options: logit__out__o<T>) => T) & ((self: T, options: logit__out__o<T>) => T)
export interface logit___default__o<T> { eps?: number | null }
export type logit___default<T> = (self: T, eps?: number | null | logit___default__o<T>, options?: P<logit___default__o<T>>) => T
export interface logit_backward__default__o<T> { eps?: number | null }
export type logit_backward__default<T> = (gradOutput: T, self: T, eps?: number | null | P<logit_backward__default__o<T>>, options?: P<logit_backward__default__o<T>>) => T
export interface logit_backward__grad_input__o<T> { eps?: number | null; gradInput: T }
export type logit_backward__grad_input<T> = ((gradOutput: T, self: T, eps: number | null, options: logit_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, options: logit_backward__grad_input__o<T>) => T)
export interface logspace__default__o<T> { base?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type logspace__default<T> = (start: S, end: S, steps: number, base?: number | P<logspace__default__o<T>>, options?: P<logspace__default__o<T>>) => T
export interface logspace__Scalar_Tensor__o<T> { base?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type logspace__Scalar_Tensor<T> = (start: S, end: T, steps: number, base?: number | P<logspace__Scalar_Tensor__o<T>>, options?: P<logspace__Scalar_Tensor__o<T>>) => T
export interface logspace__Scalar_Tensor_out__o<T> { base?: number; out: T }
export type logspace__Scalar_Tensor_out<T> = ((start: S, end: T, steps: number, base: number, options: logspace__Scalar_Tensor_out__o<T>) => T) & ((start: S, end: T, steps: number, options: logspace__Scalar_Tensor_out__o<T>) => T)
export interface logspace__Tensor_Scalar__o<T> { base?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type logspace__Tensor_Scalar<T> = (start: T, end: S, steps: number, base?: number | P<logspace__Tensor_Scalar__o<T>>, options?: P<logspace__Tensor_Scalar__o<T>>) => T
export interface logspace__Tensor_Scalar_out__o<T> { base?: number; out: T }
export type logspace__Tensor_Scalar_out<T> = ((start: T, end: S, steps: number, base: number, options: logspace__Tensor_Scalar_out__o<T>) => T) & ((start: T, end: S, steps: number, options: logspace__Tensor_Scalar_out__o<T>) => T)
export interface logspace__Tensor_Tensor__o<T> { base?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type logspace__Tensor_Tensor<T> = (start: T, end: T, steps: number, base?: number | P<logspace__Tensor_Tensor__o<T>>, options?: P<logspace__Tensor_Tensor__o<T>>) => T
export interface logspace__Tensor_Tensor_out__o<T> { base?: number; out: T }
export type logspace__Tensor_Tensor_out<T> = ((start: T, end: T, steps: number, base: number, options: logspace__Tensor_Tensor_out__o<T>) => T) & ((start: T, end: T, steps: number, options: logspace__Tensor_Tensor_out__o<T>) => T)
export interface logspace__out__o<T> { base?: number; out: T }
export type logspace__out<T> = ((start: S, end: S, steps: number, base: number, options: logspace__out__o<T>) => T) & ((start: S, end: S, steps: number, options: logspace__out__o<T>) => T)
export interface logsumexp__default__o<T> { dim: number | readonly number[]; keepdim?: boolean }
export type logsumexp__default<T> = (self: T, dim: number | readonly number[] | logsumexp__default__o<T>, keepdim?: boolean | P<logsumexp__default__o<T>>, options?: P<logsumexp__default__o<T>>) => T
export interface logsumexp__out__o<T> { dim: number | readonly number[]; keepdim?: boolean; out: T }
export type logsumexp__out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: logsumexp__out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: logsumexp__out__o<T>) => T)
export type lstm__data<T> = (data: T, batchSizes: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T, T]
export type lstm__input<T> = (input: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T, T]
export interface lstm_cell__default__o<T> { bIh?: T | null; bHh?: T | null }
export type lstm_cell__default<T> = (input: T, hx: readonly T[], wIh: T, wHh: T, bIh?: T | null | P<lstm_cell__default__o<T>>, bHh?: T | null | P<lstm_cell__default__o<T>>, options?: P<lstm_cell__default__o<T>>) => [T, T]
export interface lstm_mps_backward__default__o<T> { gradHy?: T | null; gradCy?: T | null }
export type lstm_mps_backward__default<T> = (gradY: T | null, gradHy: T | null, gradCy: T | null, zState: T, cellStateFwd: T, input: T, layersOutputs: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: P<lstm_mps_backward__default__o<T>>) => [T, T[], T[]]
export interface lstm_mps_backward__out__o<T> { gradHy?: T | null; gradCy?: T | null; out0: T; out1: readonly T[]; out2: readonly T[] }
export type lstm_mps_backward__out<T> = ((gradY: T | null, gradHy: T | null, gradCy: T | null, zState: T, cellStateFwd: T, input: T, layersOutputs: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: lstm_mps_backward__out__o<T>) => void) & ((zState: T, cellStateFwd: T, input: T, layersOutputs: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: lstm_mps_backward__out__o<T>) => void)
export type lt__Scalar<T> = (self: T, other: S) => T
export interface lt__Scalar_out__o<T> { out: T }
export type lt__Scalar_out<T> = (self: T, other: S, options: lt__Scalar_out__o<T>) => T
export type lt__Tensor<T> = (self: T, other: T) => T
export interface lt__Tensor_out__o<T> { out: T }
export type lt__Tensor_out<T> = (self: T, other: T, options: lt__Tensor_out__o<T>) => T
export type lt___Scalar<T> = (self: T, other: S) => T
export type lt___Tensor<T> = (self: T, other: T) => T
export type lu_solve__default<T> = (self: T, LUData: T, LUPivots: T) => T
export interface lu_solve__out__o<T> { out: T }
export type lu_solve__out<T> = (self: T, LUData: T, LUPivots: T, options: lu_solve__out__o<T>) => T
export interface lu_unpack__default__o<T> { unpackData?: boolean; unpackPivots?: boolean }
export type lu_unpack__default<T> = (LUData: T, LUPivots: T, unpackData?: boolean | P<lu_unpack__default__o<T>>, unpackPivots?: boolean | P<lu_unpack__default__o<T>>, options?: P<lu_unpack__default__o<T>>) => [T, T, T]
export interface lu_unpack__out__o<T> { unpackData?: boolean; unpackPivots?: boolean; P: T; L: T; U: T }
export type lu_unpack__out<T> = ((LUData: T, LUPivots: T, unpackData: boolean, unpackPivots: boolean, options: lu_unpack__out__o<T>) => [T, T, T]) & ((LUData: T, LUPivots: T, options: lu_unpack__out__o<T>) => [T, T, T])
export type mH__default<T> = (self: T) => T
export type mT__default<T> = (self: T) => T
export interface margin_ranking_loss__default__o<T> { margin?: number; reduction?: number }
export type margin_ranking_loss__default<T> = (input1: T, input2: T, target: T, margin?: number | P<margin_ranking_loss__default__o<T>>, reduction?: number | P<margin_ranking_loss__default__o<T>>, options?: P<margin_ranking_loss__default__o<T>>) => T
export type masked_fill__Scalar<T> = (self: T, mask: T, value: S) => T
export interface masked_fill__Scalar_out__o<T> { out: T }
export type masked_fill__Scalar_out<T> = (self: T, mask: T, value: S, options: masked_fill__Scalar_out__o<T>) => T
export type masked_fill__Tensor<T> = (self: T, mask: T, value: T) => T
export interface masked_fill__Tensor_out__o<T> { out: T }
export type masked_fill__Tensor_out<T> = (self: T, mask: T, value: T, options: masked_fill__Tensor_out__o<T>) => T
export type masked_fill___Scalar<T> = (self: T, mask: T, value: S) => T
export type masked_fill___Tensor<T> = (self: T, mask: T, value: T) => T
export type masked_scatter__default<T> = (self: T, mask: T, source: T) => T
export interface masked_scatter__out__o<T> { out: T }
export type masked_scatter__out<T> = (self: T, mask: T, source: T, options: masked_scatter__out__o<T>) => T
export type masked_scatter___default<T> = (self: T, mask: T, source: T) => T
export type masked_scatter_backward__default<T> = (gradOutput: T, mask: T, sizes: readonly number[]) => T
export type masked_select__default<T> = (self: T, mask: T) => T
export interface masked_select__out__o<T> { out: T }
export type masked_select__out<T> = (self: T, mask: T, options: masked_select__out__o<T>) => T
export type masked_select_backward__default<T> = (grad: T, input: T, mask: T) => T
export type matmul__default<T> = (self: T, other: T) => T
export interface matmul__out__o<T> { out: T }
export type matmul__out<T> = (self: T, other: T, options: matmul__out__o<T>) => T
export type matmul_backward__default<T> = (grad: T, self: T, other: T, mask: boolean | readonly boolean[]) => [T, T]
export interface matmul_backward__out__o<T> { out0: T; out1: T }
export type matmul_backward__out<T> = (grad: T, self: T, other: T, mask: boolean | readonly boolean[], options: matmul_backward__out__o<T>) => [T, T]
export type matrix_H__default<T> = (self: T) => T
export type matrix_exp__default<T> = (self: T) => T
export type matrix_exp_backward__default<T> = (self: T, grad: T) => T
export interface matrix_power__default__o<T> { n: number }
export type matrix_power__default<T> = (self: T, n: number | matrix_power__default__o<T>, options?: P<matrix_power__default__o<T>>) => T
export interface matrix_power__out__o<T> { n: number; out: T }
export type matrix_power__out<T> = (self: T, n: number, options: matrix_power__out__o<T>) => T
export type max__default<T> = (self: T) => T
export interface max__dim__o<T> { dim: number; keepdim?: boolean }
export type max__dim<T> = (self: T, dim: number | max__dim__o<T>, keepdim?: boolean | P<max__dim__o<T>>, options?: P<max__dim__o<T>>) => [T, T]
export interface max__dim_max__o<T> { dim: number; keepdim?: boolean; max: T; maxValues: T }
export type max__dim_max<T> = ((self: T, dim: number, keepdim: boolean, options: max__dim_max__o<T>) => [T, T]) & ((self: T, dim: number, options: max__dim_max__o<T>) => [T, T])
export type max__other<T> = (self: T, other: T) => T
export interface max__out__o<T> { out: T }
export type max__out<T> = (self: T, other: T, options: max__out__o<T>) => T
export interface max__unary_out__o<T> { out: T }
export type max__unary_out<T> = (self: T, options: max__unary_out__o<T>) => T
export interface max_pool1d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool1d__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool1d__default__o<T>, stride?: number | readonly number[] | P<max_pool1d__default__o<T>>, padding?: number | readonly number[] | P<max_pool1d__default__o<T>>, dilation?: number | readonly number[] | P<max_pool1d__default__o<T>>, ceilMode?: boolean | P<max_pool1d__default__o<T>>, options?: P<max_pool1d__default__o<T>>) => T
export interface max_pool1d_with_indices__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool1d_with_indices__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool1d_with_indices__default__o<T>, stride?: number | readonly number[] | P<max_pool1d_with_indices__default__o<T>>, padding?: number | readonly number[] | P<max_pool1d_with_indices__default__o<T>>, dilation?: number | readonly number[] | P<max_pool1d_with_indices__default__o<T>>, ceilMode?: boolean | P<max_pool1d_with_indices__default__o<T>>, options?: P<max_pool1d_with_indices__default__o<T>>) => [T, T]
export interface max_pool2d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool2d__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool2d__default__o<T>, stride?: number | readonly number[] | P<max_pool2d__default__o<T>>, padding?: number | readonly number[] | P<max_pool2d__default__o<T>>, dilation?: number | readonly number[] | P<max_pool2d__default__o<T>>, ceilMode?: boolean | P<max_pool2d__default__o<T>>, options?: P<max_pool2d__default__o<T>>) => T
export interface max_pool2d_backward__default__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool2d_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride?: number | readonly number[] | P<max_pool2d_backward__default__o<T>>, padding?: number | readonly number[] | P<max_pool2d_backward__default__o<T>>, dilation?: number | readonly number[] | P<max_pool2d_backward__default__o<T>>, ceilMode?: boolean | P<max_pool2d_backward__default__o<T>>, options?: P<max_pool2d_backward__default__o<T>>) => T
export interface max_pool2d_backward__out__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type max_pool2d_backward__out<T> = ((gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: max_pool2d_backward__out__o<T>) => T) & ((gradOutput: T, self: T, kernelSize: number | readonly number[], options: max_pool2d_backward__out__o<T>) => T)
export interface max_pool2d_with_indices__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool2d_with_indices__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool2d_with_indices__default__o<T>, stride?: number | readonly number[] | P<max_pool2d_with_indices__default__o<T>>, padding?: number | readonly number[] | P<max_pool2d_with_indices__default__o<T>>, dilation?: number | readonly number[] | P<max_pool2d_with_indices__default__o<T>>, ceilMode?: boolean | P<max_pool2d_with_indices__default__o<T>>, options?: P<max_pool2d_with_indices__default__o<T>>) => [T, T]
export interface max_pool2d_with_indices__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T; indices: T }
export type max_pool2d_with_indices__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: max_pool2d_with_indices__out__o<T>) => [T, T]) & ((self: T, kernelSize: number | readonly number[], options: max_pool2d_with_indices__out__o<T>) => [T, T])
export type max_pool2d_with_indices_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: T) => T
export interface max_pool2d_with_indices_backward__grad_input__o<T> { gradInput: T }
export type max_pool2d_with_indices_backward__grad_input<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: T, options: max_pool2d_with_indices_backward__grad_input__o<T>) => T
export interface max_pool3d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool3d__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool3d__default__o<T>, stride?: number | readonly number[] | P<max_pool3d__default__o<T>>, padding?: number | readonly number[] | P<max_pool3d__default__o<T>>, dilation?: number | readonly number[] | P<max_pool3d__default__o<T>>, ceilMode?: boolean | P<max_pool3d__default__o<T>>, options?: P<max_pool3d__default__o<T>>) => T
export interface max_pool3d_with_indices__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type max_pool3d_with_indices__default<T> = (self: T, kernelSize: number | readonly number[] | max_pool3d_with_indices__default__o<T>, stride?: number | readonly number[] | P<max_pool3d_with_indices__default__o<T>>, padding?: number | readonly number[] | P<max_pool3d_with_indices__default__o<T>>, dilation?: number | readonly number[] | P<max_pool3d_with_indices__default__o<T>>, ceilMode?: boolean | P<max_pool3d_with_indices__default__o<T>>, options?: P<max_pool3d_with_indices__default__o<T>>) => [T, T]
export interface max_pool3d_with_indices__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T; indices: T }
export type max_pool3d_with_indices__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: max_pool3d_with_indices__out__o<T>) => [T, T]) & ((self: T, kernelSize: number | readonly number[], options: max_pool3d_with_indices__out__o<T>) => [T, T])
export type max_pool3d_with_indices_backward__default<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: T) => T
export interface max_pool3d_with_indices_backward__grad_input__o<T> { gradInput: T }
export type max_pool3d_with_indices_backward__grad_input<T> = (gradOutput: T, self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: T, options: max_pool3d_with_indices_backward__grad_input__o<T>) => T
export type max_unpool2d__default<T> = (self: T, indices: T, outputSize: number | readonly number[]) => T
export interface max_unpool2d__out__o<T> { out: T }
export type max_unpool2d__out<T> = (self: T, indices: T, outputSize: number | readonly number[], options: max_unpool2d__out__o<T>) => T
export type max_unpool3d__default<T> = (self: T, indices: T, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[]) => T
export interface max_unpool3d__out__o<T> { out: T }
export type max_unpool3d__out<T> = (self: T, indices: T, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: max_unpool3d__out__o<T>) => T
export type maximum__default<T> = (self: T, other: T) => T
export interface maximum__out__o<T> { out: T }
export type maximum__out<T> = (self: T, other: T, options: maximum__out__o<T>) => T
export interface mean__default__o<T> { dtype?: Dtype | null }
export type mean__default<T> = (self: T, options?: P<mean__default__o<T>>) => T
export interface mean__dim__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type mean__dim<T> = (self: T, dim?: number | readonly number[] | null | mean__dim__o<T>, keepdim?: boolean | P<mean__dim__o<T>>, options?: P<mean__dim__o<T>>) => T
export interface mean__dtype_out__o<T> { dtype?: Dtype | null; out: T }
export type mean__dtype_out<T> = (self: T, options: mean__dtype_out__o<T>) => T
export interface mean__out__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type mean__out<T> = ((self: T, dim: number | readonly number[] | null, keepdim: boolean, options: mean__out__o<T>) => T) & ((self: T, options: mean__out__o<T>) => T)
export type median__default<T> = (self: T) => T
export interface median__dim__o<T> { dim: number; keepdim?: boolean }
export type median__dim<T> = (self: T, dim: number | median__dim__o<T>, keepdim?: boolean | P<median__dim__o<T>>, options?: P<median__dim__o<T>>) => [T, T]
export interface median__dim_values__o<T> { dim: number; keepdim?: boolean; values: T; indices: T }
export type median__dim_values<T> = ((self: T, dim: number, keepdim: boolean, options: median__dim_values__o<T>) => [T, T]) & ((self: T, dim: number, options: median__dim_values__o<T>) => [T, T])
export interface median__out__o<T> { out: T }
export type median__out<T> = (self: T, options: median__out__o<T>) => T
export type meshgrid__default<T> = (tensors: readonly T[]) => T[]
export interface meshgrid__indexing__o<T> { indexing: string }
export type meshgrid__indexing<T> = (tensors: readonly T[], options: meshgrid__indexing__o<T>) => T[]
export type min__default<T> = (self: T) => T
export interface min__dim__o<T> { dim: number; keepdim?: boolean }
export type min__dim<T> = (self: T, dim: number | min__dim__o<T>, keepdim?: boolean | P<min__dim__o<T>>, options?: P<min__dim__o<T>>) => [T, T]
export interface min__dim_min__o<T> { dim: number; keepdim?: boolean; min: T; minIndices: T }
export type min__dim_min<T> = ((self: T, dim: number, keepdim: boolean, options: min__dim_min__o<T>) => [T, T]) & ((self: T, dim: number, options: min__dim_min__o<T>) => [T, T])
export type min__other<T> = (self: T, other: T) => T
export interface min__out__o<T> { out: T }
export type min__out<T> = (self: T, other: T, options: min__out__o<T>) => T
export interface min__unary_out__o<T> { out: T }
export type min__unary_out<T> = (self: T, options: min__unary_out__o<T>) => T
export type minimum__default<T> = (self: T, other: T) => T
export interface minimum__out__o<T> { out: T }
export type minimum__out<T> = (self: T, other: T, options: minimum__out__o<T>) => T
export interface miopen_batch_norm__default__o<T> { bias?: T | null; runningMean?: T | null; runningVar?: T | null }
export type miopen_batch_norm__default<T> = (input: T, weight: T, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: P<miopen_batch_norm__default__o<T>>) => [T, T, T]
export interface miopen_batch_norm__out__o<T> { bias?: T | null; runningMean?: T | null; runningVar?: T | null; out0: T; out1: T; out2: T }
export type miopen_batch_norm__out<T> = ((input: T, weight: T, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: miopen_batch_norm__out__o<T>) => [T, T, T]) & ((input: T, weight: T, training: boolean, exponentialAverageFactor: number, epsilon: number, options: miopen_batch_norm__out__o<T>) => [T, T, T])
export interface miopen_batch_norm_backward__default__o<T> { runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVar?: T | null }
export type miopen_batch_norm_backward__default<T> = (input: T, gradOutput: T, weight: T, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVar: T | null, epsilon: number, options?: P<miopen_batch_norm_backward__default__o<T>>) => [T, T, T]
export interface miopen_batch_norm_backward__out__o<T> { runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveVar?: T | null; out0: T; out1: T; out2: T }
export type miopen_batch_norm_backward__out<T> = ((input: T, gradOutput: T, weight: T, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveVar: T | null, epsilon: number, options: miopen_batch_norm_backward__out__o<T>) => [T, T, T]) & ((input: T, gradOutput: T, weight: T, epsilon: number, options: miopen_batch_norm_backward__out__o<T>) => [T, T, T])
export interface miopen_convolution__default__o<T> { bias?: T | null }
export type miopen_convolution__default<T> = (self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: P<miopen_convolution__default__o<T>>) => T
export interface miopen_convolution__out__o<T> { bias?: T | null; out: T }
export type miopen_convolution__out<T> = ((self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_convolution__out__o<T>) => T) & ((self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_convolution__out__o<T>) => T)
export interface miopen_convolution_add_relu__default__o<T> { alpha?: S | null; bias?: T | null }
export type miopen_convolution_add_relu__default<T> = (self: T, weight: T, z: T, alpha: S | null, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: P<miopen_convolution_add_relu__default__o<T>>) => T
export interface miopen_convolution_relu__default__o<T> { bias?: T | null }
export type miopen_convolution_relu__default<T> = (self: T, weight: T, bias: T | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: P<miopen_convolution_relu__default__o<T>>) => T
export interface miopen_convolution_transpose__default__o<T> { bias?: T | null }
export type miopen_convolution_transpose__default<T> = (self: T, weight: T, bias: T | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: P<miopen_convolution_transpose__default__o<T>>) => T
export interface miopen_convolution_transpose__out__o<T> { bias?: T | null; out: T }
export type miopen_convolution_transpose__out<T> = ((self: T, weight: T, bias: T | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_convolution_transpose__out__o<T>) => T) & ((self: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_convolution_transpose__out__o<T>) => T)
export type miopen_ctc_loss__default<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean) => [T, T]
export type miopen_ctc_loss__Tensor<T> = (logProbs: T, targets: T, inputLengths: T, targetLengths: T, blank: number, deterministic: boolean, zeroInfinity: boolean) => [T, T]
export interface miopen_ctc_loss__out__o<T> { out0: T; out1: T }
export type miopen_ctc_loss__out<T> = (logProbs: T, targets: T, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: miopen_ctc_loss__out__o<T>) => [T, T]
export interface miopen_depthwise_convolution__default__o<T> { bias?: T | null }
export type miopen_depthwise_convolution__default<T> = (self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: P<miopen_depthwise_convolution__default__o<T>>) => T
export interface miopen_depthwise_convolution__out__o<T> { bias?: T | null; out: T }
export type miopen_depthwise_convolution__out<T> = ((self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_depthwise_convolution__out__o<T>) => T) & ((self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: miopen_depthwise_convolution__out__o<T>) => T)
export interface miopen_rnn__default__o<T> { cx?: T | null; dropoutState?: T | null }
export type miopen_rnn__default<T> = (input: T, weight: readonly T[], weightStride0: number, hx: T, cx: T | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState?: T | null | P<miopen_rnn__default__o<T>>, options?: P<miopen_rnn__default__o<T>>) => [T, T, T, T, T]
export interface miopen_rnn__out__o<T> { cx?: T | null; dropoutState?: T | null; out0: T; out1: T; out2: T; out3: T; out4: T }
export type miopen_rnn__out<T> = ((input: T, weight: readonly T[], weightStride0: number, hx: T, cx: T | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, options: miopen_rnn__out__o<T>) => [T, T, T, T, T]) & ((input: T, weight: readonly T[], weightStride0: number, hx: T, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], options: miopen_rnn__out__o<T>) => [T, T, T, T, T])
export interface miopen_rnn_backward__default__o<T> { cx?: T | null; gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null; dropoutState?: T | null }
export type miopen_rnn_backward__default<T> = (input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, cx: T | null, output: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, reserve: T, outputMask: boolean | readonly boolean[], options?: P<miopen_rnn_backward__default__o<T>>) => [T, T, T, T[]]
export interface miopen_rnn_backward__out__o<T> { cx?: T | null; gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null; dropoutState?: T | null; out0: T; out1: T; out2: T; out3: readonly T[] }
export type miopen_rnn_backward__out<T> = ((input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, cx: T | null, output: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: T | null, reserve: T, outputMask: boolean | readonly boolean[], options: miopen_rnn_backward__out__o<T>) => void) & ((input: T, weight: readonly T[], weightStride0: number, weightBuf: T, hx: T, output: T, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], reserve: T, outputMask: boolean | readonly boolean[], options: miopen_rnn_backward__out__o<T>) => void)
export type mish__default<T> = (self: T) => T
export interface mish__out__o<T> { out: T }
export type mish__out<T> = (self: T, options: mish__out__o<T>) => T
export type mish___default<T> = (self: T) => T
export type mish_backward__default<T> = (gradOutput: T, self: T) => T
export interface mkldnn_adaptive_avg_pool2d__default__o<T> { outputSize: number | readonly number[] }
export type mkldnn_adaptive_avg_pool2d__default<T> = (self: T, outputSize: number | readonly number[] | mkldnn_adaptive_avg_pool2d__default__o<T>, options?: P<mkldnn_adaptive_avg_pool2d__default__o<T>>) => T
export interface mkldnn_adaptive_avg_pool2d__out__o<T> { outputSize: number | readonly number[]; out: T }
export type mkldnn_adaptive_avg_pool2d__out<T> = (self: T, outputSize: number | readonly number[], options: mkldnn_adaptive_avg_pool2d__out__o<T>) => T
export type mkldnn_adaptive_avg_pool2d_backward__default<T> = (gradOutput: T, self: T) => T
export interface mkldnn_adaptive_avg_pool2d_backward__out__o<T> { out: T }
export type mkldnn_adaptive_avg_pool2d_backward__out<T> = (gradOutput: T, self: T, options: mkldnn_adaptive_avg_pool2d_backward__out__o<T>) => T
export interface mkldnn_convolution__default__o<T> { bias?: T | null }
export type mkldnn_convolution__default<T> = (self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: P<mkldnn_convolution__default__o<T>>) => T
export interface mkldnn_convolution__out__o<T> { bias?: T | null; out: T }
export type mkldnn_convolution__out<T> = ((self: T, weight: T, bias: T | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: mkldnn_convolution__out__o<T>) => T) & ((self: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: mkldnn_convolution__out__o<T>) => T)
export interface mkldnn_linear__default__o<T> { bias?: T | null }
export type mkldnn_linear__default<T> = (self: T, weight: T, bias?: T | null | P<mkldnn_linear__default__o<T>>, options?: P<mkldnn_linear__default__o<T>>) => T
export interface mkldnn_linear__out__o<T> { bias?: T | null; out: T }
export type mkldnn_linear__out<T> = ((self: T, weight: T, bias: T | null, options: mkldnn_linear__out__o<T>) => T) & ((self: T, weight: T, options: mkldnn_linear__out__o<T>) => T)
export type mkldnn_linear_backward__default<T> = (self: T, gradOutput: T, weight: T, outputMask: boolean | readonly boolean[]) => [T, T, T]
export interface mkldnn_linear_backward__out__o<T> { out0: T; out1: T; out2: T }
export type mkldnn_linear_backward__out<T> = (self: T, gradOutput: T, weight: T, outputMask: boolean | readonly boolean[], options: mkldnn_linear_backward__out__o<T>) => [T, T, T]
export type mkldnn_linear_backward_input__default<T> = (inputSize: readonly number[], gradOutput: T, weight: T) => T
export interface mkldnn_linear_backward_input__out__o<T> { out: T }
export type mkldnn_linear_backward_input__out<T> = (inputSize: readonly number[], gradOutput: T, weight: T, options: mkldnn_linear_backward_input__out__o<T>) => T
export type mkldnn_linear_backward_weights__default<T> = (gradOutput: T, input: T, weight: T, biasDefined: boolean) => [T, T]
export interface mkldnn_linear_backward_weights__out__o<T> { out0: T; out1: T }
export type mkldnn_linear_backward_weights__out<T> = (gradOutput: T, input: T, weight: T, biasDefined: boolean, options: mkldnn_linear_backward_weights__out__o<T>) => [T, T]
export interface mkldnn_max_pool2d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type mkldnn_max_pool2d__default<T> = (self: T, kernelSize: number | readonly number[] | mkldnn_max_pool2d__default__o<T>, stride?: number | readonly number[] | P<mkldnn_max_pool2d__default__o<T>>, padding?: number | readonly number[] | P<mkldnn_max_pool2d__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_max_pool2d__default__o<T>>, ceilMode?: boolean | P<mkldnn_max_pool2d__default__o<T>>, options?: P<mkldnn_max_pool2d__default__o<T>>) => T
export interface mkldnn_max_pool2d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type mkldnn_max_pool2d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: mkldnn_max_pool2d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: mkldnn_max_pool2d__out__o<T>) => T)
export interface mkldnn_max_pool2d_backward__default__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type mkldnn_max_pool2d_backward__default<T> = (gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], stride?: number | readonly number[] | P<mkldnn_max_pool2d_backward__default__o<T>>, padding?: number | readonly number[] | P<mkldnn_max_pool2d_backward__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_max_pool2d_backward__default__o<T>>, ceilMode?: boolean | P<mkldnn_max_pool2d_backward__default__o<T>>, options?: P<mkldnn_max_pool2d_backward__default__o<T>>) => T
export interface mkldnn_max_pool2d_backward__out__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type mkldnn_max_pool2d_backward__out<T> = ((gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: mkldnn_max_pool2d_backward__out__o<T>) => T) & ((gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], options: mkldnn_max_pool2d_backward__out__o<T>) => T)
export interface mkldnn_max_pool3d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type mkldnn_max_pool3d__default<T> = (self: T, kernelSize: number | readonly number[] | mkldnn_max_pool3d__default__o<T>, stride?: number | readonly number[] | P<mkldnn_max_pool3d__default__o<T>>, padding?: number | readonly number[] | P<mkldnn_max_pool3d__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_max_pool3d__default__o<T>>, ceilMode?: boolean | P<mkldnn_max_pool3d__default__o<T>>, options?: P<mkldnn_max_pool3d__default__o<T>>) => T
export interface mkldnn_max_pool3d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type mkldnn_max_pool3d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: mkldnn_max_pool3d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: mkldnn_max_pool3d__out__o<T>) => T)
export interface mkldnn_max_pool3d_backward__default__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type mkldnn_max_pool3d_backward__default<T> = (gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], stride?: number | readonly number[] | P<mkldnn_max_pool3d_backward__default__o<T>>, padding?: number | readonly number[] | P<mkldnn_max_pool3d_backward__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_max_pool3d_backward__default__o<T>>, ceilMode?: boolean | P<mkldnn_max_pool3d_backward__default__o<T>>, options?: P<mkldnn_max_pool3d_backward__default__o<T>>) => T
export interface mkldnn_max_pool3d_backward__out__o<T> { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type mkldnn_max_pool3d_backward__out<T> = ((gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: mkldnn_max_pool3d_backward__out__o<T>) => T) & ((gradOutput: T, output: T, input: T, kernelSize: number | readonly number[], options: mkldnn_max_pool3d_backward__out__o<T>) => T)
export interface mkldnn_reorder_conv2d_weight__default__o<T> { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }
export type mkldnn_reorder_conv2d_weight__default<T> = (self: T, padding?: number | readonly number[] | mkldnn_reorder_conv2d_weight__default__o<T>, stride?: number | readonly number[] | P<mkldnn_reorder_conv2d_weight__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_reorder_conv2d_weight__default__o<T>>, groups?: number | P<mkldnn_reorder_conv2d_weight__default__o<T>>, inputSize?: readonly number[] | null | P<mkldnn_reorder_conv2d_weight__default__o<T>>, options?: P<mkldnn_reorder_conv2d_weight__default__o<T>>) => T
export interface mkldnn_reorder_conv2d_weight__out__o<T> { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out: T }
export type mkldnn_reorder_conv2d_weight__out<T> = ((self: T, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, inputSize: readonly number[] | null, options: mkldnn_reorder_conv2d_weight__out__o<T>) => T) & ((self: T, options: mkldnn_reorder_conv2d_weight__out__o<T>) => T)
export interface mkldnn_reorder_conv3d_weight__default__o<T> { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }
export type mkldnn_reorder_conv3d_weight__default<T> = (self: T, padding?: number | readonly number[] | mkldnn_reorder_conv3d_weight__default__o<T>, stride?: number | readonly number[] | P<mkldnn_reorder_conv3d_weight__default__o<T>>, dilation?: number | readonly number[] | P<mkldnn_reorder_conv3d_weight__default__o<T>>, groups?: number | P<mkldnn_reorder_conv3d_weight__default__o<T>>, inputSize?: readonly number[] | null | P<mkldnn_reorder_conv3d_weight__default__o<T>>, options?: P<mkldnn_reorder_conv3d_weight__default__o<T>>) => T
export interface mkldnn_reorder_conv3d_weight__out__o<T> { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out: T }
export type mkldnn_reorder_conv3d_weight__out<T> = ((self: T, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, inputSize: readonly number[] | null, options: mkldnn_reorder_conv3d_weight__out__o<T>) => T) & ((self: T, options: mkldnn_reorder_conv3d_weight__out__o<T>) => T)
export type mkldnn_rnn_layer__default<T> = (input: T, weight0: T, weight1: T, weight2: T, weight3: T, hx_: T, cx_: T, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean) => [T, T, T, T]
export interface mkldnn_rnn_layer__out__o<T> { out0: T; out1: T; out2: T; out3: T }
export type mkldnn_rnn_layer__out<T> = (input: T, weight0: T, weight1: T, weight2: T, weight3: T, hx_: T, cx_: T, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options: mkldnn_rnn_layer__out__o<T>) => [T, T, T, T]
export interface mkldnn_rnn_layer_backward__default__o<T> { gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null }
export type mkldnn_rnn_layer_backward__default<T> = (input: T, weight1: T, weight2: T, weight3: T, weight4: T, hx_: T, cxTmp: T, output: T, hy_: T, cy_: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: T, options?: P<mkldnn_rnn_layer_backward__default__o<T>>) => [T, T, T, T, T, T, T]
export interface mkldnn_rnn_layer_backward__out__o<T> { gradOutput?: T | null; gradHy?: T | null; gradCy?: T | null; out0: T; out1: T; out2: T; out3: T; out4: T; out5: T; out6: T }
export type mkldnn_rnn_layer_backward__out<T> = ((input: T, weight1: T, weight2: T, weight3: T, weight4: T, hx_: T, cxTmp: T, output: T, hy_: T, cy_: T, gradOutput: T | null, gradHy: T | null, gradCy: T | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: T, options: mkldnn_rnn_layer_backward__out__o<T>) => [T, T, T, T, T, T, T]) & ((input: T, weight1: T, weight2: T, weight3: T, weight4: T, hx_: T, cxTmp: T, output: T, hy_: T, cy_: T, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: T, options: mkldnn_rnn_layer_backward__out__o<T>) => [T, T, T, T, T, T, T])
export type mm__default<T> = (self: T, mat2: T) => T
export type mm__dtype<T> = (self: T, mat2: T, outDtype: Dtype) => T
export interface mm__dtype_out__o<T> { out: T }
export type mm__dtype_out<T> = (self: T, mat2: T, outDtype: Dtype, options: mm__dtype_out__o<T>) => T
export interface mm__out__o<T> { out: T }
export type mm__out<T> = (self: T, mat2: T, options: mm__out__o<T>) => T
export interface mode__default__o<T> { dim?: number; keepdim?: boolean }
export type mode__default<T> = (self: T, dim?: number | mode__default__o<T>, keepdim?: boolean | P<mode__default__o<T>>, options?: P<mode__default__o<T>>) => [T, T]
export interface mode__values__o<T> { dim?: number; keepdim?: boolean; values: T; indices: T }
export type mode__values<T> = ((self: T, dim: number, keepdim: boolean, options: mode__values__o<T>) => [T, T]) & ((self: T, options: mode__values__o<T>) => [T, T])
export interface moveaxis__int__o<T> { source: number; destination: number }
export type moveaxis__int<T> = (self: T, source: number | moveaxis__int__o<T>, destination: number, options?: P<moveaxis__int__o<T>>) => T
export interface moveaxis__intlist__o<T> { source: readonly number[]; destination: readonly number[] }
export type moveaxis__intlist<T> = (self: T, source: readonly number[] | moveaxis__intlist__o<T>, destination: readonly number[], options?: P<moveaxis__intlist__o<T>>) => T
export interface movedim__int__o<T> { source: number; destination: number }
export type movedim__int<T> = (self: T, source: number | movedim__int__o<T>, destination: number, options?: P<movedim__int__o<T>>) => T
export interface movedim__intlist__o<T> { source: readonly number[]; destination: readonly number[] }
export type movedim__intlist<T> = (self: T, source: readonly number[] | movedim__intlist__o<T>, destination: readonly number[], options?: P<movedim__intlist__o<T>>) => T
export type mps_convolution_backward__default<T> = (self: T, gradOutput: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]) => [T, T, T]
export interface mps_convolution_backward__out__o<T> { out0: T; out1: T; out2: T }
export type mps_convolution_backward__out<T> = (self: T, gradOutput: T, weight: T, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: mps_convolution_backward__out__o<T>) => [T, T, T]
export type mps_convolution_transpose_backward__default<T> = (self: T, gradOutput: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]) => [T, T]
export interface mps_convolution_transpose_backward__out__o<T> { out0: T; out1: T }
export type mps_convolution_transpose_backward__out<T> = (self: T, gradOutput: T, weight: T, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: mps_convolution_transpose_backward__out__o<T>) => [T, T]
export interface mse_loss__default__o<T> { reduction?: number }
export type mse_loss__default<T> = (self: T, target: T, reduction?: number | P<mse_loss__default__o<T>>, options?: P<mse_loss__default__o<T>>) => T
export interface mse_loss__out__o<T> { reduction?: number; out: T }
export type mse_loss__out<T> = ((self: T, target: T, reduction: number, options: mse_loss__out__o<T>) => T) & ((self: T, target: T, options: mse_loss__out__o<T>) => T)
export type mse_loss_backward__default<T> = (gradOutput: T, self: T, target: T, reduction: number) => T
export interface mse_loss_backward__grad_input__o<T> { gradInput: T }
export type mse_loss_backward__grad_input<T> = (gradOutput: T, self: T, target: T, reduction: number, options: mse_loss_backward__grad_input__o<T>) => T
export type msort__default<T> = (self: T) => T
export interface msort__out__o<T> { out: T }
export type msort__out<T> = (self: T, options: msort__out__o<T>) => T
export type mul__Scalar<T> = (self: T, other: S) => T
export interface mul__Scalar_out__o<T> { out: T }
export type mul__Scalar_out<T> = (self: T, other: S, options: mul__Scalar_out__o<T>) => T
export type mul__Tensor<T> = (self: T, other: T) => T
export interface mul__out__o<T> { out: T }
export type mul__out<T> = (self: T, other: T, options: mul__out__o<T>) => T
export type mul___Scalar<T> = (self: T, other: S) => T
export type mul___Tensor<T> = (self: T, other: T) => T
export interface multi_margin_loss__default__o<T> { p?: S; margin?: S; weight?: T | null; reduction?: number }
export type multi_margin_loss__default<T> = (self: T, target: T, p?: S | P<multi_margin_loss__default__o<T>>, margin?: S | P<multi_margin_loss__default__o<T>>, weight?: T | null | P<multi_margin_loss__default__o<T>>, reduction?: number | P<multi_margin_loss__default__o<T>>, options?: P<multi_margin_loss__default__o<T>>) => T
export interface multi_margin_loss__out__o<T> { p?: S; margin?: S; weight?: T | null; reduction?: number; out: T }
export type multi_margin_loss__out<T> = ((self: T, target: T, p: S, margin: S, weight: T | null, reduction: number, options: multi_margin_loss__out__o<T>) => T) & ((self: T, target: T, options: multi_margin_loss__out__o<T>) => T)
export interface multi_margin_loss_backward__default__o<T> { weight?: T | null; reduction?: number }
export type multi_margin_loss_backward__default<T> = (gradOutput: T, self: T, target: T, p: S, margin: S, weight?: T | null | P<multi_margin_loss_backward__default__o<T>>, reduction?: number | P<multi_margin_loss_backward__default__o<T>>, options?: P<multi_margin_loss_backward__default__o<T>>) => T
export interface multi_margin_loss_backward__grad_input__o<T> { weight?: T | null; reduction?: number; gradInput: T }
export type multi_margin_loss_backward__grad_input<T> = ((gradOutput: T, self: T, target: T, p: S, margin: S, weight: T | null, reduction: number, options: multi_margin_loss_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, target: T, p: S, margin: S, options: multi_margin_loss_backward__grad_input__o<T>) => T)
export interface multilabel_margin_loss__default__o<T> { reduction?: number }
export type multilabel_margin_loss__default<T> = (self: T, target: T, reduction?: number | P<multilabel_margin_loss__default__o<T>>, options?: P<multilabel_margin_loss__default__o<T>>) => T
export interface multilabel_margin_loss__out__o<T> { reduction?: number; out: T }
export type multilabel_margin_loss__out<T> = ((self: T, target: T, reduction: number, options: multilabel_margin_loss__out__o<T>) => T) & ((self: T, target: T, options: multilabel_margin_loss__out__o<T>) => T)
export type multilabel_margin_loss_backward__default<T> = (gradOutput: T, self: T, target: T, reduction: number, isTarget: T) => T
export interface multilabel_margin_loss_backward__grad_input__o<T> { gradInput: T }
export type multilabel_margin_loss_backward__grad_input<T> = (gradOutput: T, self: T, target: T, reduction: number, isTarget: T, options: multilabel_margin_loss_backward__grad_input__o<T>) => T
export type multilabel_margin_loss_forward__default<T> = (self: T, target: T, reduction: number) => [T, T]
export interface multilabel_margin_loss_forward__output__o<T> { output: T; isTarget: T }
export type multilabel_margin_loss_forward__output<T> = (self: T, target: T, reduction: number, options: multilabel_margin_loss_forward__output__o<T>) => [T, T]
export interface multinomial__default__o<T> { numSamples: number; replacement?: boolean; generator?: RandomSource | null }
export type multinomial__default<T> = (self: T, numSamples: number | multinomial__default__o<T>, replacement?: boolean | P<multinomial__default__o<T>>, options?: P<multinomial__default__o<T>>) => T
export interface multinomial__out__o<T> { numSamples: number; replacement?: boolean; generator?: RandomSource | null; out: T }
export type multinomial__out<T> = ((self: T, numSamples: number, replacement: boolean, options: multinomial__out__o<T>) => T) & ((self: T, numSamples: number, options: multinomial__out__o<T>) => T)
export type multiply__Scalar<T> = (self: T, other: S) => T
export type multiply__Tensor<T> = (self: T, other: T) => T
export interface multiply__out__o<T> { out: T }
export type multiply__out<T> = (self: T, other: T, options: multiply__out__o<T>) => T
export type multiply___Scalar<T> = (self: T, other: S) => T
export type multiply___Tensor<T> = (self: T, other: T) => T
export type mv__default<T> = (self: T, vec: T) => T
export interface mv__out__o<T> { out: T }
export type mv__out<T> = (self: T, vec: T, options: mv__out__o<T>) => T
export interface mvlgamma__default__o<T> { p: number }
export type mvlgamma__default<T> = (self: T, p: number | mvlgamma__default__o<T>, options?: P<mvlgamma__default__o<T>>) => T
export interface mvlgamma__out__o<T> { p: number; out: T }
export type mvlgamma__out<T> = (self: T, p: number, options: mvlgamma__out__o<T>) => T
export interface mvlgamma___default__o<T> { p: number }
export type mvlgamma___default<T> = (self: T, p: number | mvlgamma___default__o<T>, options?: P<mvlgamma___default__o<T>>) => T
export interface nan_to_num__default__o<T> { nan?: number | null; posinf?: number | null; neginf?: number | null }
export type nan_to_num__default<T> = (self: T, nan?: number | null | nan_to_num__default__o<T>, posinf?: number | null | P<nan_to_num__default__o<T>>, neginf?: number | null | P<nan_to_num__default__o<T>>, options?: P<nan_to_num__default__o<T>>) => T
export interface nan_to_num__out__o<T> { nan?: number | null; posinf?: number | null; neginf?: number | null; out: T }
export type nan_to_num__out<T> = ((self: T, nan: number | null, posinf: number | null, neginf: number | null, options: nan_to_num__out__o<T>) => T) & ((self: T, options: nan_to_num__out__o<T>) => T)
export interface nan_to_num___default__o<T> { nan?: number | null; posinf?: number | null; neginf?: number | null }
export type nan_to_num___default<T> = (self: T, nan?: number | null | nan_to_num___default__o<T>, posinf?: number | null | P<nan_to_num___default__o<T>>, neginf?: number | null | P<nan_to_num___default__o<T>>, options?: P<nan_to_num___default__o<T>>) => T
export interface nanmean__default__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type nanmean__default<T> = (self: T, dim?: number | readonly number[] | null | nanmean__default__o<T>, keepdim?: boolean | P<nanmean__default__o<T>>, options?: P<nanmean__default__o<T>>) => T
export interface nanmean__out__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type nanmean__out<T> = ((self: T, dim: number | readonly number[] | null, keepdim: boolean, options: nanmean__out__o<T>) => T) & ((self: T, options: nanmean__out__o<T>) => T)
export type nanmedian__default<T> = (self: T) => T
export interface nanmedian__dim__o<T> { dim: number; keepdim?: boolean }
export type nanmedian__dim<T> = (self: T, dim: number | nanmedian__dim__o<T>, keepdim?: boolean | P<nanmedian__dim__o<T>>, options?: P<nanmedian__dim__o<T>>) => [T, T]
export interface nanmedian__dim_values__o<T> { dim: number; keepdim?: boolean; values: T; indices: T }
export type nanmedian__dim_values<T> = ((self: T, dim: number, keepdim: boolean, options: nanmedian__dim_values__o<T>) => [T, T]) & ((self: T, dim: number, options: nanmedian__dim_values__o<T>) => [T, T])
export interface nanmedian__out__o<T> { out: T }
export type nanmedian__out<T> = (self: T, options: nanmedian__out__o<T>) => T
export interface nanquantile__default__o<T> { dim?: number | null; keepdim?: boolean; interpolation?: string }
export type nanquantile__default<T> = (self: T, q: T, dim?: number | null | P<nanquantile__default__o<T>>, keepdim?: boolean | P<nanquantile__default__o<T>>, options?: P<nanquantile__default__o<T>>) => T
export interface nanquantile__out__o<T> { dim?: number | null; keepdim?: boolean; interpolation?: string; out: T }
export type nanquantile__out<T> = ((self: T, q: T, dim: number | null, keepdim: boolean, options: nanquantile__out__o<T>) => T) & ((self: T, q: T, options: nanquantile__out__o<T>) => T)
export interface nanquantile__scalar__o<T> { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }
export type nanquantile__scalar<T> = (self: T, q: number | nanquantile__scalar__o<T>, dim?: number | null | P<nanquantile__scalar__o<T>>, keepdim?: boolean | P<nanquantile__scalar__o<T>>, options?: P<nanquantile__scalar__o<T>>) => T
export interface nanquantile__scalar_out__o<T> { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out: T }
export type nanquantile__scalar_out<T> = ((self: T, q: number, dim: number | null, keepdim: boolean, options: nanquantile__scalar_out__o<T>) => T) & ((self: T, q: number, options: nanquantile__scalar_out__o<T>) => T)
export interface nansum__default__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type nansum__default<T> = (self: T, dim?: number | readonly number[] | null | nansum__default__o<T>, keepdim?: boolean | P<nansum__default__o<T>>, options?: P<nansum__default__o<T>>) => T
export interface nansum__out__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type nansum__out<T> = ((self: T, dim: number | readonly number[] | null, keepdim: boolean, options: nansum__out__o<T>) => T) & ((self: T, options: nansum__out__o<T>) => T)
export interface narrow__default__o<T> { dim: number; start: number; length: number }
export type narrow__default<T> = (self: T, dim: number | narrow__default__o<T>, start: number, length: number, options?: P<narrow__default__o<T>>) => T
export type narrow__Tensor<T> = (self: T, dim: number, start: T, length: number) => T
export interface narrow_copy__default__o<T> { dim: number; start: number; length: number }
export type narrow_copy__default<T> = (self: T, dim: number | narrow_copy__default__o<T>, start: number, length: number, options?: P<narrow_copy__default__o<T>>) => T
export interface narrow_copy__out__o<T> { dim: number; start: number; length: number; out: T }
export type narrow_copy__out<T> = (self: T, dim: number, start: number, length: number, options: narrow_copy__out__o<T>) => T
export interface native_batch_norm__default__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; training: boolean; momentum: number; eps: number }
export type native_batch_norm__default<T> = (input: T, weight: T | null | native_batch_norm__default__o<T>, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, momentum: number, eps: number, options?: P<native_batch_norm__default__o<T>>) => [T, T, T]
export interface native_batch_norm__out__o<T> { weight?: T | null; bias?: T | null; runningMean?: T | null; runningVar?: T | null; training: boolean; momentum: number; eps: number; out: T; saveMean: T; saveInvstd: T }
export type native_batch_norm__out<T> = ((input: T, weight: T | null, bias: T | null, runningMean: T | null, runningVar: T | null, training: boolean, momentum: number, eps: number, options: native_batch_norm__out__o<T>) => [T, T, T]) & ((input: T, training: boolean, momentum: number, eps: number, options: native_batch_norm__out__o<T>) => [T, T, T])
export interface native_batch_norm_backward__default__o<T> { weight?: T | null; runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveInvstd?: T | null }
export type native_batch_norm_backward__default<T> = (gradOut: T, input: T, weight: T | null, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveInvstd: T | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options?: P<native_batch_norm_backward__default__o<T>>) => [T, T, T]
export interface native_batch_norm_backward__out__o<T> { weight?: T | null; runningMean?: T | null; runningVar?: T | null; saveMean?: T | null; saveInvstd?: T | null; out0: T; out1: T; out2: T }
export type native_batch_norm_backward__out<T> = ((gradOut: T, input: T, weight: T | null, runningMean: T | null, runningVar: T | null, saveMean: T | null, saveInvstd: T | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: native_batch_norm_backward__out__o<T>) => [T, T, T]) & ((gradOut: T, input: T, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: native_batch_norm_backward__out__o<T>) => [T, T, T])
export interface native_channel_shuffle__default__o<T> { groups: number }
export type native_channel_shuffle__default<T> = (self: T, groups: number | native_channel_shuffle__default__o<T>, options?: P<native_channel_shuffle__default__o<T>>) => T
export interface native_dropout__default__o<T> { p: number; train?: boolean | null }
export type native_dropout__default<T> = (input: T, p: number | native_dropout__default__o<T>, train?: boolean | null | P<native_dropout__default__o<T>>, options?: P<native_dropout__default__o<T>>) => [T, T]
export interface native_dropout__out__o<T> { p: number; train?: boolean | null; out0: T; out1: T }
export type native_dropout__out<T> = ((input: T, p: number, train: boolean | null, options: native_dropout__out__o<T>) => [T, T]) & ((input: T, p: number, options: native_dropout__out__o<T>) => [T, T])
export type native_dropout_backward__default<T> = (gradOutput: T, mask: T, scale: number) => T
export interface native_dropout_backward__out__o<T> { out: T }
export type native_dropout_backward__out<T> = (gradOutput: T, mask: T, scale: number, options: native_dropout_backward__out__o<T>) => T
export interface native_group_norm__default__o<T> { weight?: T | null; bias?: T | null; N: number; C: number; HxW: number; group: number; eps: number }
export type native_group_norm__default<T> = (input: T, weight: T | null | native_group_norm__default__o<T>, bias: T | null, N: number, C: number, HxW: number, group: number, eps: number, options?: P<native_group_norm__default__o<T>>) => [T, T, T]
export interface native_group_norm__out__o<T> { weight?: T | null; bias?: T | null; N: number; C: number; HxW: number; group: number; eps: number; out0: T; out1: T; out2: T }
export type native_group_norm__out<T> = ((input: T, weight: T | null, bias: T | null, N: number, C: number, HxW: number, group: number, eps: number, options: native_group_norm__out__o<T>) => [T, T, T]) & ((input: T, N: number, C: number, HxW: number, group: number, eps: number, options: native_group_norm__out__o<T>) => [T, T, T])
export interface native_group_norm_backward__default__o<T> { weight?: T | null }
export type native_group_norm_backward__default<T> = (gradOut: T, input: T, mean: T, rstd: T, weight: T | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options?: P<native_group_norm_backward__default__o<T>>) => [T, T, T]
export interface native_group_norm_backward__out__o<T> { weight?: T | null; out0: T; out1: T; out2: T }
export type native_group_norm_backward__out<T> = ((gradOut: T, input: T, mean: T, rstd: T, weight: T | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: native_group_norm_backward__out__o<T>) => [T, T, T]) & ((gradOut: T, input: T, mean: T, rstd: T, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: native_group_norm_backward__out__o<T>) => [T, T, T])
export interface native_layer_norm__default__o<T> { normalizedShape: readonly number[]; weight?: T | null; bias?: T | null; eps: number }
export type native_layer_norm__default<T> = (input: T, normalizedShape: readonly number[] | native_layer_norm__default__o<T>, weight: T | null, bias: T | null, eps: number, options?: P<native_layer_norm__default__o<T>>) => [T, T, T]
export interface native_layer_norm__out__o<T> { normalizedShape: readonly number[]; weight?: T | null; bias?: T | null; eps: number; out0: T; out1: T; out2: T }
export type native_layer_norm__out<T> = ((input: T, normalizedShape: readonly number[], weight: T | null, bias: T | null, eps: number, options: native_layer_norm__out__o<T>) => [T, T, T]) & ((input: T, normalizedShape: readonly number[], eps: number, options: native_layer_norm__out__o<T>) => [T, T, T])
export interface native_layer_norm_backward__default__o<T> { weight?: T | null; bias?: T | null }
export type native_layer_norm_backward__default<T> = (gradOut: T, input: T, normalizedShape: readonly number[], mean: T, rstd: T, weight: T | null, bias: T | null, outputMask: boolean | readonly boolean[], options?: P<native_layer_norm_backward__default__o<T>>) => [T, T, T]
export interface native_layer_norm_backward__out__o<T> { weight?: T | null; bias?: T | null; out0: T; out1: T; out2: T }
export type native_layer_norm_backward__out<T> = ((gradOut: T, input: T, normalizedShape: readonly number[], mean: T, rstd: T, weight: T | null, bias: T | null, outputMask: boolean | readonly boolean[], options: native_layer_norm_backward__out__o<T>) => [T, T, T]) & ((gradOut: T, input: T, normalizedShape: readonly number[], mean: T, rstd: T, outputMask: boolean | readonly boolean[], options: native_layer_norm_backward__out__o<T>) => [T, T, T])
export interface native_norm__default__o<T> { p?: S }
export type native_norm__default<T> = (self: T, p?: S | native_norm__default__o<T>, options?: P<native_norm__default__o<T>>) => T
export interface native_norm__ScalarOpt_dim_dtype__o<T> { p?: S | null; dim: number | readonly number[]; keepdim: boolean; dtype?: Dtype | null }
export type native_norm__ScalarOpt_dim_dtype<T> = (self: T, p: S | null | native_norm__ScalarOpt_dim_dtype__o<T>, dim: number | readonly number[], keepdim: boolean, dtype?: Dtype | null | P<native_norm__ScalarOpt_dim_dtype__o<T>>, options?: P<native_norm__ScalarOpt_dim_dtype__o<T>>) => T
export interface native_norm__ScalarOpt_dim_dtype_out__o<T> { p?: S | null; dim: number | readonly number[]; keepdim: boolean; dtype?: Dtype | null; out: T }
export type native_norm__ScalarOpt_dim_dtype_out<T> = ((self: T, p: S | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null, options: native_norm__ScalarOpt_dim_dtype_out__o<T>) => T) & ((self: T, dim: number | readonly number[], keepdim: boolean, options: native_norm__ScalarOpt_dim_dtype_out__o<T>) => T)
export interface native_norm__out__o<T> { p?: S; out: T }
export type native_norm__out<T> = ((self: T, p: S, options: native_norm__out__o<T>) => T) & ((self: T, options: native_norm__out__o<T>) => T)
export type ne__Scalar<T> = (self: T, other: S) => T
export interface ne__Scalar_out__o<T> { out: T }
export type ne__Scalar_out<T> = (self: T, other: S, options: ne__Scalar_out__o<T>) => T
export type ne__Tensor<T> = (self: T, other: T) => T
export interface ne__Tensor_out__o<T> { out: T }
export type ne__Tensor_out<T> = (self: T, other: T, options: ne__Tensor_out__o<T>) => T
export type ne___Scalar<T> = (self: T, other: S) => T
export type ne___Tensor<T> = (self: T, other: T) => T
export type neg__default<T> = (self: T) => T
export interface neg__out__o<T> { out: T }
export type neg__out<T> = (self: T, options: neg__out__o<T>) => T
export type neg___default<T> = (self: T) => T
export type negative__default<T> = (self: T) => T
export interface negative__out__o<T> { out: T }
export type negative__out<T> = (self: T, options: negative__out__o<T>) => T
export type negative___default<T> = (self: T) => T
export interface nested_to_padded_tensor__default__o<T> { padding: number; outputSize?: readonly number[] | null }
export type nested_to_padded_tensor__default<T> = (self: T, padding: number | nested_to_padded_tensor__default__o<T>, outputSize?: readonly number[] | null | P<nested_to_padded_tensor__default__o<T>>, options?: P<nested_to_padded_tensor__default__o<T>>) => T
export interface new_empty__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type new_empty__default<T> = (self: T, size: readonly number[] | new_empty__default__o<T>, options?: P<new_empty__default__o<T>>) => T
export interface new_empty__out__o<T> { size: readonly number[]; out: T }
export type new_empty__out<T> = (self: T, size: readonly number[], options: new_empty__out__o<T>) => T
export interface new_empty_strided__default__o<T> { size: readonly number[]; stride: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type new_empty_strided__default<T> = (self: T, size: readonly number[] | new_empty_strided__default__o<T>, stride: readonly number[], options?: P<new_empty_strided__default__o<T>>) => T
export interface new_empty_strided__out__o<T> { size: readonly number[]; stride: readonly number[]; out: T }
export type new_empty_strided__out<T> = (self: T, size: readonly number[], stride: readonly number[], options: new_empty_strided__out__o<T>) => T
export interface new_full__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type new_full__default<T> = (self: T, size: readonly number[], fillValue: S, options?: P<new_full__default__o<T>>) => T
export interface new_full__out__o<T> { out: T }
export type new_full__out<T> = (self: T, size: readonly number[], fillValue: S, options: new_full__out__o<T>) => T
export interface new_ones__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type new_ones__default<T> = (self: T, size: readonly number[] | new_ones__default__o<T>, options?: P<new_ones__default__o<T>>) => T
export interface new_ones__out__o<T> { size: readonly number[]; out: T }
export type new_ones__out<T> = (self: T, size: readonly number[], options: new_ones__out__o<T>) => T
export interface new_zeros__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type new_zeros__default<T> = (self: T, size: readonly number[] | new_zeros__default__o<T>, options?: P<new_zeros__default__o<T>>) => T
export interface new_zeros__out__o<T> { size: readonly number[]; out: T }
export type new_zeros__out<T> = (self: T, size: readonly number[], options: new_zeros__out__o<T>) => T
export type nextafter__default<T> = (self: T, other: T) => T
export interface nextafter__out__o<T> { out: T }
export type nextafter__out<T> = (self: T, other: T, options: nextafter__out__o<T>) => T
export type nextafter___default<T> = (self: T, other: T) => T
export interface nll_loss__default__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number }
export type nll_loss__default<T> = (self: T, target: T, weight?: T | null | P<nll_loss__default__o<T>>, reduction?: number | P<nll_loss__default__o<T>>, ignoreIndex?: number | P<nll_loss__default__o<T>>, options?: P<nll_loss__default__o<T>>) => T
export interface nll_loss__out__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number; out: T }
export type nll_loss__out<T> = ((self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options: nll_loss__out__o<T>) => T) & ((self: T, target: T, options: nll_loss__out__o<T>) => T)
export interface nll_loss2d__default__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number }
export type nll_loss2d__default<T> = (self: T, target: T, weight?: T | null | P<nll_loss2d__default__o<T>>, reduction?: number | P<nll_loss2d__default__o<T>>, ignoreIndex?: number | P<nll_loss2d__default__o<T>>, options?: P<nll_loss2d__default__o<T>>) => T
export interface nll_loss2d__out__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number; out: T }
export type nll_loss2d__out<T> = ((self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options: nll_loss2d__out__o<T>) => T) & ((self: T, target: T, options: nll_loss2d__out__o<T>) => T)
export interface nll_loss2d_backward__default__o<T> { weight?: T | null }
export type nll_loss2d_backward__default<T> = (gradOutput: T, self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, totalWeight: T, options?: P<nll_loss2d_backward__default__o<T>>) => T
export interface nll_loss2d_backward__grad_input__o<T> { weight?: T | null; gradInput: T }
export type nll_loss2d_backward__grad_input<T> = ((gradOutput: T, self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, totalWeight: T, options: nll_loss2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, target: T, reduction: number, ignoreIndex: number, totalWeight: T, options: nll_loss2d_backward__grad_input__o<T>) => T)
export interface nll_loss2d_forward__default__o<T> { weight?: T | null }
export type nll_loss2d_forward__default<T> = (self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options?: P<nll_loss2d_forward__default__o<T>>) => [T, T]
export interface nll_loss2d_forward__output__o<T> { weight?: T | null; output: T; totalWeight: T }
export type nll_loss2d_forward__output<T> = ((self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options: nll_loss2d_forward__output__o<T>) => [T, T]) & ((self: T, target: T, reduction: number, ignoreIndex: number, options: nll_loss2d_forward__output__o<T>) => [T, T])
export interface nll_loss_backward__default__o<T> { weight?: T | null }
export type nll_loss_backward__default<T> = (gradOutput: T, self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, totalWeight: T, options?: P<nll_loss_backward__default__o<T>>) => T
export interface nll_loss_backward__grad_input__o<T> { weight?: T | null; gradInput: T }
export type nll_loss_backward__grad_input<T> = ((gradOutput: T, self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, totalWeight: T, options: nll_loss_backward__grad_input__o<T>) => T) & ((gradOutput: T, self: T, target: T, reduction: number, ignoreIndex: number, totalWeight: T, options: nll_loss_backward__grad_input__o<T>) => T)
export interface nll_loss_forward__default__o<T> { weight?: T | null }
export type nll_loss_forward__default<T> = (self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options?: P<nll_loss_forward__default__o<T>>) => [T, T]
export interface nll_loss_forward__output__o<T> { weight?: T | null; output: T; totalWeight: T }
export type nll_loss_forward__output<T> = ((self: T, target: T, weight: T | null, reduction: number, ignoreIndex: number, options: nll_loss_forward__output__o<T>) => [T, T]) & ((self: T, target: T, reduction: number, ignoreIndex: number, options: nll_loss_forward__output__o<T>) => [T, T])
export interface nll_loss_nd__default__o<T> { weight?: T | null; reduction?: number; ignoreIndex?: number }
export type nll_loss_nd__default<T> = (self: T, target: T, weight?: T | null | P<nll_loss_nd__default__o<T>>, reduction?: number | P<nll_loss_nd__default__o<T>>, ignoreIndex?: number | P<nll_loss_nd__default__o<T>>, options?: P<nll_loss_nd__default__o<T>>) => T
export type nonzero__default<T> = (self: T) => T
export interface nonzero__out__o<T> { out: T }
export type nonzero__out<T> = (self: T, options: nonzero__out__o<T>) => T
export type nonzero_numpy__default<T> = (self: T) => T[]
export interface nonzero_static__default__o<T> { size: number; fillValue?: number }
export type nonzero_static__default<T> = (self: T, options: nonzero_static__default__o<T>) => T
export interface nonzero_static__out__o<T> { size: number; fillValue?: number; out: T }
export type nonzero_static__out<T> = (self: T, options: nonzero_static__out__o<T>) => T
export interface norm__Scalar__o<T> { p?: S }
export type norm__Scalar<T> = (self: T, p?: S | norm__Scalar__o<T>, options?: P<norm__Scalar__o<T>>) => T
export interface norm__ScalarOpt_dim__o<T> { p?: S | null; dim: number | readonly number[]; keepdim?: boolean }
export type norm__ScalarOpt_dim<T> = (self: T, p: S | null | norm__ScalarOpt_dim__o<T>, dim: number | readonly number[], keepdim?: boolean | P<norm__ScalarOpt_dim__o<T>>, options?: P<norm__ScalarOpt_dim__o<T>>) => T
export interface norm__ScalarOpt_dim_dtype__o<T> { p?: S | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype }
export type norm__ScalarOpt_dim_dtype<T> = ((self: T, p: S | null, dim: number | readonly number[], keepdim: boolean, options: norm__ScalarOpt_dim_dtype__o<T>) => T) & ((self: T, dim: number | readonly number[], keepdim: boolean, options: norm__ScalarOpt_dim_dtype__o<T>) => T)
export interface norm__ScalarOpt_dtype__o<T> { p?: S | null; dtype: Dtype }
export type norm__ScalarOpt_dtype<T> = ((self: T, p: S | null, options: norm__ScalarOpt_dtype__o<T>) => T) & ((self: T, options: norm__ScalarOpt_dtype__o<T>) => T)
export interface norm__ScalarOpt_dtype_out__o<T> { p?: S | null; dtype: Dtype; out: T }
export type norm__ScalarOpt_dtype_out<T> = ((self: T, p: S | null, options: norm__ScalarOpt_dtype_out__o<T>) => T) & ((self: T, options: norm__ScalarOpt_dtype_out__o<T>) => T)
export interface norm__Scalar_out__o<T> { p?: S; out: T }
export type norm__Scalar_out<T> = ((self: T, p: S, options: norm__Scalar_out__o<T>) => T) & ((self: T, options: norm__Scalar_out__o<T>) => T)
export interface norm__dtype_out__o<T> { p?: S | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype; out: T }
export type norm__dtype_out<T> = ((self: T, p: S | null, dim: number | readonly number[], keepdim: boolean, options: norm__dtype_out__o<T>) => T) & ((self: T, dim: number | readonly number[], keepdim: boolean, options: norm__dtype_out__o<T>) => T)
export interface norm__out__o<T> { p?: S | null; dim: number | readonly number[]; keepdim?: boolean; out: T }
export type norm__out<T> = ((self: T, p: S | null, dim: number | readonly number[], keepdim: boolean, options: norm__out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: norm__out__o<T>) => T)
export interface norm_except_dim__default__o<T> { pow?: number; dim?: number }
export type norm_except_dim__default<T> = (v: T, pow?: number | norm_except_dim__default__o<T>, dim?: number | P<norm_except_dim__default__o<T>>, options?: P<norm_except_dim__default__o<T>>) => T
export interface normal__Tensor_Tensor__o<T> { generator?: RandomSource | null }
export type normal__Tensor_Tensor<T> = (mean: T, std: T, options?: P<normal__Tensor_Tensor__o<T>>) => T
export interface normal__Tensor_Tensor_out__o<T> { generator?: RandomSource | null; out: T }
export type normal__Tensor_Tensor_out<T> = (mean: T, std: T, options: normal__Tensor_Tensor_out__o<T>) => T
export interface normal__Tensor_float__o<T> { std?: number; generator?: RandomSource | null }
export type normal__Tensor_float<T> = (mean: T, std?: number | normal__Tensor_float__o<T>, options?: P<normal__Tensor_float__o<T>>) => T
export interface normal__Tensor_float_out__o<T> { std?: number; generator?: RandomSource | null; out: T }
export type normal__Tensor_float_out<T> = ((mean: T, std: number, options: normal__Tensor_float_out__o<T>) => T) & ((mean: T, options: normal__Tensor_float_out__o<T>) => T)
export interface normal__float_Tensor__o<T> { generator?: RandomSource | null }
export type normal__float_Tensor<T> = (mean: number, std: T, options?: P<normal__float_Tensor__o<T>>) => T
export interface normal__float_Tensor_out__o<T> { generator?: RandomSource | null; out: T }
export type normal__float_Tensor_out<T> = (mean: number, std: T, options: normal__float_Tensor_out__o<T>) => T
export interface normal__float_float__o<T> { mean: number; std: number; size: readonly number[]; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type normal__float_float<T> = (mean: number | normal__float_float__o<T>, std: number, size: readonly number[], options?: P<normal__float_float__o<T>>) => T
export interface normal__float_float_out__o<T> { mean: number; std: number; size: readonly number[]; generator?: RandomSource | null; out: T }
export type normal__float_float_out<T> = (mean: number, std: number, size: readonly number[], options: normal__float_float_out__o<T>) => T
export interface normal__out__o<T> { mean?: number; std?: number; generator?: RandomSource | null; out: T }
export type normal__out<T> = ((self: T, mean: number, std: number, options: normal__out__o<T>) => T) & ((self: T, options: normal__out__o<T>) => T)
export interface normal___default__o<T> { mean?: number; std?: number; generator?: RandomSource | null }
export type normal___default<T> = (self: T, mean?: number | normal___default__o<T>, std?: number | P<normal___default__o<T>>, options?: P<normal___default__o<T>>) => T
export interface normal_functional__default__o<T> { mean?: number; std?: number; generator?: RandomSource | null }
export type normal_functional__default<T> = (self: T, mean?: number | normal_functional__default__o<T>, std?: number | P<normal_functional__default__o<T>>, options?: P<normal_functional__default__o<T>>) => T
export type not_equal__Scalar<T> = (self: T, other: S) => T
export interface not_equal__Scalar_out__o<T> { out: T }
export type not_equal__Scalar_out<T> = (self: T, other: S, options: not_equal__Scalar_out__o<T>) => T
export type not_equal__Tensor<T> = (self: T, other: T) => T
export interface not_equal__Tensor_out__o<T> { out: T }
export type not_equal__Tensor_out<T> = (self: T, other: T, options: not_equal__Tensor_out__o<T>) => T
export type not_equal___Scalar<T> = (self: T, other: S) => T
export type not_equal___Tensor<T> = (self: T, other: T) => T
export interface nuclear_norm__default__o<T> { keepdim?: boolean }
export type nuclear_norm__default<T> = (self: T, keepdim?: boolean | nuclear_norm__default__o<T>, options?: P<nuclear_norm__default__o<T>>) => T
export interface nuclear_norm__dim__o<T> { dim: number | readonly number[]; keepdim?: boolean }
export type nuclear_norm__dim<T> = (self: T, dim: number | readonly number[] | nuclear_norm__dim__o<T>, keepdim?: boolean | P<nuclear_norm__dim__o<T>>, options?: P<nuclear_norm__dim__o<T>>) => T
export interface nuclear_norm__dim_out__o<T> { dim: number | readonly number[]; keepdim?: boolean; out: T }
export type nuclear_norm__dim_out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: nuclear_norm__dim_out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: nuclear_norm__dim_out__o<T>) => T)
export interface nuclear_norm__out__o<T> { keepdim?: boolean; out: T }
export type nuclear_norm__out<T> = ((self: T, keepdim: boolean, options: nuclear_norm__out__o<T>) => T) & ((self: T, options: nuclear_norm__out__o<T>) => T)
export type numel__default<T> = (self: T) => number
export type numpy_T__default<T> = (self: T) => T
export interface one_hot__default__o<T> { numClasses?: number }
export type one_hot__default<T> = (self: T, numClasses?: number | one_hot__default__o<T>, options?: P<one_hot__default__o<T>>) => T
export interface ones__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type ones__default<T> = (size: readonly number[] | ones__default__o<T>, options?: P<ones__default__o<T>>) => T
export interface ones__out__o<T> { size: readonly number[]; out: T }
export type ones__out<T> = (size: readonly number[], options: ones__out__o<T>) => T
export interface ones_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type ones_like__default<T> = (self: T, options?: P<ones_like__default__o<T>>) => T
export interface ones_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type ones_like__out<T> = (self: T, options: ones_like__out__o<T>) => T
export type orgqr__default<T> = (self: T, input2: T) => T
export interface orgqr__out__o<T> { out: T }
export type orgqr__out<T> = (self: T, input2: T, options: orgqr__out__o<T>) => T
export interface ormqr__default__o<T> { left?: boolean; transpose?: boolean }
export type ormqr__default<T> = (self: T, input2: T, input3: T, left?: boolean | P<ormqr__default__o<T>>, transpose?: boolean | P<ormqr__default__o<T>>, options?: P<ormqr__default__o<T>>) => T
export interface ormqr__out__o<T> { left?: boolean; transpose?: boolean; out: T }
export type ormqr__out<T> = ((self: T, input2: T, input3: T, left: boolean, transpose: boolean, options: ormqr__out__o<T>) => T) & ((self: T, input2: T, input3: T, options: ormqr__out__o<T>) => T)
export type outer__default<T> = (self: T, vec2: T) => T
export interface outer__out__o<T> { out: T }
export type outer__out<T> = (self: T, vec2: T, options: outer__out__o<T>) => T
export type output_nr__default<T> = (self: T) => number
export interface pad__default__o<T> { pad: readonly number[]; mode?: string; value?: number | null }
export type pad__default<T> = (self: T, pad: readonly number[] | pad__default__o<T>, mode?: string | P<pad__default__o<T>>, value?: number | null | P<pad__default__o<T>>, options?: P<pad__default__o<T>>) => T
export interface pad_sequence__default__o<T> { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }
export type pad_sequence__default<T> = (sequences: readonly T[], batchFirst?: boolean | P<pad_sequence__default__o<T>>, paddingValue?: number | P<pad_sequence__default__o<T>>, paddingSide?: string | P<pad_sequence__default__o<T>>, options?: P<pad_sequence__default__o<T>>) => T
export interface pairwise_distance__default__o<T> { p?: number; eps?: number; keepdim?: boolean }
export type pairwise_distance__default<T> = (x1: T, x2: T, p?: number | P<pairwise_distance__default__o<T>>, eps?: number | P<pairwise_distance__default__o<T>>, keepdim?: boolean | P<pairwise_distance__default__o<T>>, options?: P<pairwise_distance__default__o<T>>) => T
export interface pdist__default__o<T> { p?: number }
export type pdist__default<T> = (self: T, p?: number | pdist__default__o<T>, options?: P<pdist__default__o<T>>) => T
export interface permute__default__o<T> { dims: readonly number[] }
export type permute__default<T> = (self: T, dims: readonly number[] | permute__default__o<T>, options?: P<permute__default__o<T>>) => T
export interface permute_copy__default__o<T> { dims: readonly number[] }
export type permute_copy__default<T> = (self: T, dims: readonly number[] | permute_copy__default__o<T>, options?: P<permute_copy__default__o<T>>) => T
export interface permute_copy__out__o<T> { dims: readonly number[]; out: T }
export type permute_copy__out<T> = (self: T, dims: readonly number[], options: permute_copy__out__o<T>) => T
export interface pin_memory__default__o<T> { device?: Device | null }
export type pin_memory__default<T> = (self: T, device?: Device | null | pin_memory__default__o<T>, options?: P<pin_memory__default__o<T>>) => T
export interface pinverse__default__o<T> { rcond?: number }
export type pinverse__default<T> = (self: T, rcond?: number | pinverse__default__o<T>, options?: P<pinverse__default__o<T>>) => T
export interface pixel_shuffle__default__o<T> { upscaleFactor: number }
export type pixel_shuffle__default<T> = (self: T, upscaleFactor: number | pixel_shuffle__default__o<T>, options?: P<pixel_shuffle__default__o<T>>) => T
export interface pixel_shuffle__out__o<T> { upscaleFactor: number; out: T }
export type pixel_shuffle__out<T> = (self: T, upscaleFactor: number, options: pixel_shuffle__out__o<T>) => T
export interface pixel_unshuffle__default__o<T> { downscaleFactor: number }
export type pixel_unshuffle__default<T> = (self: T, downscaleFactor: number | pixel_unshuffle__default__o<T>, options?: P<pixel_unshuffle__default__o<T>>) => T
export interface pixel_unshuffle__out__o<T> { downscaleFactor: number; out: T }
export type pixel_unshuffle__out<T> = (self: T, downscaleFactor: number, options: pixel_unshuffle__out__o<T>) => T
export interface poisson__default__o<T> { generator?: RandomSource | null }
export type poisson__default<T> = (self: T, generator?: RandomSource | null | poisson__default__o<T>, options?: P<poisson__default__o<T>>) => T
export interface poisson__out__o<T> { generator?: RandomSource | null; out: T }
export type poisson__out<T> = ((self: T, generator: RandomSource | null, options: poisson__out__o<T>) => T) & ((self: T, options: poisson__out__o<T>) => T)
export type poisson_nll_loss__default<T> = (input: T, target: T, logInput: boolean, full: boolean, eps: number, reduction: number) => T
export type polar__default<T> = (abs: T, angle: T) => T
export interface polar__out__o<T> { out: T }
export type polar__out<T> = (abs: T, angle: T, options: polar__out__o<T>) => T
export type polygamma__default<T> = (n: number, self: T) => T
export interface polygamma__out__o<T> { out: T }
export type polygamma__out<T> = (n: number, self: T, options: polygamma__out__o<T>) => T
export interface polygamma___default__o<T> { n: number }
export type polygamma___default<T> = (self: T, n: number | polygamma___default__o<T>, options?: P<polygamma___default__o<T>>) => T
export type positive__default<T> = (self: T) => T
export type pow__Scalar<T> = (self: S, exponent: T) => T
export interface pow__Scalar_out__o<T> { out: T }
export type pow__Scalar_out<T> = (self: S, exponent: T, options: pow__Scalar_out__o<T>) => T
export type pow__Tensor_Scalar<T> = (self: T, exponent: S) => T
export interface pow__Tensor_Scalar_out__o<T> { out: T }
export type pow__Tensor_Scalar_out<T> = (self: T, exponent: S, options: pow__Tensor_Scalar_out__o<T>) => T
export type pow__Tensor_Tensor<T> = (self: T, exponent: T) => T
export interface pow__Tensor_Tensor_out__o<T> { out: T }
export type pow__Tensor_Tensor_out<T> = (self: T, exponent: T, options: pow__Tensor_Tensor_out__o<T>) => T
export type pow___Scalar<T> = (self: T, exponent: S) => T
export type pow___Tensor<T> = (self: T, exponent: T) => T
export type prelu__default<T> = (self: T, weight: T) => T
export interface prod__default__o<T> { dtype?: Dtype | null }
export type prod__default<T> = (self: T, options?: P<prod__default__o<T>>) => T
export interface prod__dim_int__o<T> { dim: number; keepdim?: boolean; dtype?: Dtype | null }
export type prod__dim_int<T> = (self: T, dim: number | prod__dim_int__o<T>, keepdim?: boolean | P<prod__dim_int__o<T>>, options?: P<prod__dim_int__o<T>>) => T
export interface prod__int_out__o<T> { dim: number; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type prod__int_out<T> = ((self: T, dim: number, keepdim: boolean, options: prod__int_out__o<T>) => T) & ((self: T, dim: number, options: prod__int_out__o<T>) => T)
export interface prod__out__o<T> { dtype?: Dtype | null; out: T }
export type prod__out<T> = (self: T, options: prod__out__o<T>) => T
export interface promote_types__default__o<T> { type1: Dtype; type2: Dtype }
export type promote_types__default<T> = (type1: Dtype | promote_types__default__o<T>, type2: Dtype, options?: P<promote_types__default__o<T>>) => Dtype
export interface put__default__o<T> { accumulate?: boolean }
export type put__default<T> = (self: T, index: T, source: T, accumulate?: boolean | P<put__default__o<T>>, options?: P<put__default__o<T>>) => T
export interface put__out__o<T> { accumulate?: boolean; out: T }
export type put__out<T> = ((self: T, index: T, source: T, accumulate: boolean, options: put__out__o<T>) => T) & ((self: T, index: T, source: T, options: put__out__o<T>) => T)
export interface put___default__o<T> { accumulate?: boolean }
export type put___default<T> = (self: T, index: T, source: T, accumulate?: boolean | P<put___default__o<T>>, options?: P<put___default__o<T>>) => T
export type q_per_channel_axis__default<T> = (self: T) => number
export type q_per_channel_scales__default<T> = (self: T) => T
export interface q_per_channel_scales__out__o<T> { out: T }
export type q_per_channel_scales__out<T> = (self: T, options: q_per_channel_scales__out__o<T>) => T
export type q_per_channel_zero_points__default<T> = (self: T) => T
export interface q_per_channel_zero_points__out__o<T> { out: T }
export type q_per_channel_zero_points__out<T> = (self: T, options: q_per_channel_zero_points__out__o<T>) => T
export type q_scale__default<T> = (self: T) => number
export type q_zero_point__default<T> = (self: T) => number
export interface qr__default__o<T> { some?: boolean }
export type qr__default<T> = (self: T, some?: boolean | qr__default__o<T>, options?: P<qr__default__o<T>>) => [T, T]
export interface qr__Q__o<T> { some?: boolean; Q: T; R: T }
export type qr__Q<T> = ((self: T, some: boolean, options: qr__Q__o<T>) => [T, T]) & ((self: T, options: qr__Q__o<T>) => [T, T])
export type qscheme__default<T> = (self: T) => unknown
export interface quantile__default__o<T> { dim?: number | null; keepdim?: boolean; interpolation?: string }
export type quantile__default<T> = (self: T, q: T, dim?: number | null | P<quantile__default__o<T>>, keepdim?: boolean | P<quantile__default__o<T>>, options?: P<quantile__default__o<T>>) => T
export interface quantile__out__o<T> { dim?: number | null; keepdim?: boolean; interpolation?: string; out: T }
export type quantile__out<T> = ((self: T, q: T, dim: number | null, keepdim: boolean, options: quantile__out__o<T>) => T) & ((self: T, q: T, options: quantile__out__o<T>) => T)
export interface quantile__scalar__o<T> { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }
export type quantile__scalar<T> = (self: T, q: number | quantile__scalar__o<T>, dim?: number | null | P<quantile__scalar__o<T>>, keepdim?: boolean | P<quantile__scalar__o<T>>, options?: P<quantile__scalar__o<T>>) => T
export interface quantile__scalar_out__o<T> { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out: T }
export type quantile__scalar_out<T> = ((self: T, q: number, dim: number | null, keepdim: boolean, options: quantile__scalar_out__o<T>) => T) & ((self: T, q: number, options: quantile__scalar_out__o<T>) => T)
export type quantize_per_channel__default<T> = (self: T, scales: T, zeroPoints: T, axis: number, dtype: Dtype) => T
export interface quantize_per_channel__out__o<T> { out: T }
export type quantize_per_channel__out<T> = (self: T, scales: T, zeroPoints: T, axis: number, dtype: Dtype, options: quantize_per_channel__out__o<T>) => T
export interface quantize_per_tensor__default__o<T> { scale: number; zeroPoint: number; dtype: Dtype }
export type quantize_per_tensor__default<T> = (self: T, scale: number | quantize_per_tensor__default__o<T>, zeroPoint: number, dtype: Dtype, options?: P<quantize_per_tensor__default__o<T>>) => T
export interface quantize_per_tensor__out__o<T> { scale: number; zeroPoint: number; dtype: Dtype; out: T }
export type quantize_per_tensor__out<T> = (self: T, scale: number, zeroPoint: number, dtype: Dtype, options: quantize_per_tensor__out__o<T>) => T
export type quantize_per_tensor__tensor_qparams<T> = (self: T, scale: T, zeroPoint: T, dtype: Dtype) => T
export interface quantize_per_tensor__tensor_qparams_out__o<T> { out: T }
export type quantize_per_tensor__tensor_qparams_out<T> = (self: T, scale: T, zeroPoint: T, dtype: Dtype, options: quantize_per_tensor__tensor_qparams_out__o<T>) => T
export type quantize_per_tensor__tensors<T> = (tensors: readonly T[], scales: T, zeroPoints: T, dtype: Dtype) => T[]
export interface quantize_per_tensor__tensors_out__o<T> { out: readonly T[] }
export type quantize_per_tensor__tensors_out<T> = (tensors: readonly T[], scales: T, zeroPoints: T, dtype: Dtype, options: quantize_per_tensor__tensors_out__o<T>) => void
export interface quantize_per_tensor_dynamic__default__o<T> { dtype: Dtype; reduceRange: boolean }
export type quantize_per_tensor_dynamic__default<T> = (self: T, dtype: Dtype | quantize_per_tensor_dynamic__default__o<T>, reduceRange: boolean, options?: P<quantize_per_tensor_dynamic__default__o<T>>) => T
export interface quantize_per_tensor_dynamic__out__o<T> { dtype: Dtype; reduceRange: boolean; out: T }
export type quantize_per_tensor_dynamic__out<T> = (self: T, dtype: Dtype, reduceRange: boolean, options: quantize_per_tensor_dynamic__out__o<T>) => T
export interface quantized_batch_norm__default__o<T> { weight?: T | null; bias?: T | null }
export type quantized_batch_norm__default<T> = (input: T, weight: T | null, bias: T | null, mean: T, var_: T, eps: number, outputScale: number, outputZeroPoint: number, options?: P<quantized_batch_norm__default__o<T>>) => T
export interface quantized_batch_norm__out__o<T> { weight?: T | null; bias?: T | null; out: T }
export type quantized_batch_norm__out<T> = ((input: T, weight: T | null, bias: T | null, mean: T, var_: T, eps: number, outputScale: number, outputZeroPoint: number, options: quantized_batch_norm__out__o<T>) => T) & ((input: T, mean: T, var_: T, eps: number, outputScale: number, outputZeroPoint: number, options: quantized_batch_norm__out__o<T>) => T)
export type quantized_gru__data<T> = (data: T, batchSizes: T, hx: T, params: readonly unknown[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T]
export type quantized_gru__data_legacy<T> = (data: T, batchSizes: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T]
export type quantized_gru__input<T> = (input: T, hx: T, params: readonly unknown[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T]
export type quantized_gru__input_legacy<T> = (input: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T]
export type quantized_gru_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh: T, bHh: T, packedIh: T, packedHh: T, colOffsetsIh: T, colOffsetsHh: T, scaleIh: S, scaleHh: S, zeroPointIh: S, zeroPointHh: S) => T
export interface quantized_lstm__data__o<T> { dtype?: Dtype | null; useDynamic?: boolean }
export type quantized_lstm__data<T> = (data: T, batchSizes: T, hx: readonly T[], params: readonly unknown[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: P<quantized_lstm__data__o<T>>) => [T, T, T]
export interface quantized_lstm__data_legacy__o<T> { dtype?: Dtype | null; useDynamic?: boolean }
export type quantized_lstm__data_legacy<T> = (data: T, batchSizes: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: P<quantized_lstm__data_legacy__o<T>>) => [T, T, T]
export interface quantized_lstm__input__o<T> { dtype?: Dtype | null; useDynamic?: boolean }
export type quantized_lstm__input<T> = (input: T, hx: readonly T[], params: readonly unknown[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: P<quantized_lstm__input__o<T>>) => [T, T, T]
export interface quantized_lstm__input_legacy__o<T> { dtype?: Dtype | null; useDynamic?: boolean }
export type quantized_lstm__input_legacy<T> = (input: T, hx: readonly T[], params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: P<quantized_lstm__input_legacy__o<T>>) => [T, T, T]
export type quantized_lstm_cell__default<T> = (input: T, hx: readonly T[], wIh: T, wHh: T, bIh: T, bHh: T, packedIh: T, packedHh: T, colOffsetsIh: T, colOffsetsHh: T, scaleIh: S, scaleHh: S, zeroPointIh: S, zeroPointHh: S) => [T, T]
export interface quantized_max_pool1d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type quantized_max_pool1d__default<T> = (self: T, kernelSize: number | readonly number[] | quantized_max_pool1d__default__o<T>, stride?: number | readonly number[] | P<quantized_max_pool1d__default__o<T>>, padding?: number | readonly number[] | P<quantized_max_pool1d__default__o<T>>, dilation?: number | readonly number[] | P<quantized_max_pool1d__default__o<T>>, ceilMode?: boolean | P<quantized_max_pool1d__default__o<T>>, options?: P<quantized_max_pool1d__default__o<T>>) => T
export interface quantized_max_pool1d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type quantized_max_pool1d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: quantized_max_pool1d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: quantized_max_pool1d__out__o<T>) => T)
export interface quantized_max_pool2d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type quantized_max_pool2d__default<T> = (self: T, kernelSize: number | readonly number[] | quantized_max_pool2d__default__o<T>, stride?: number | readonly number[] | P<quantized_max_pool2d__default__o<T>>, padding?: number | readonly number[] | P<quantized_max_pool2d__default__o<T>>, dilation?: number | readonly number[] | P<quantized_max_pool2d__default__o<T>>, ceilMode?: boolean | P<quantized_max_pool2d__default__o<T>>, options?: P<quantized_max_pool2d__default__o<T>>) => T
export interface quantized_max_pool2d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type quantized_max_pool2d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: quantized_max_pool2d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: quantized_max_pool2d__out__o<T>) => T)
export interface quantized_max_pool3d__default__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }
export type quantized_max_pool3d__default<T> = (self: T, kernelSize: number | readonly number[] | quantized_max_pool3d__default__o<T>, stride?: number | readonly number[] | P<quantized_max_pool3d__default__o<T>>, padding?: number | readonly number[] | P<quantized_max_pool3d__default__o<T>>, dilation?: number | readonly number[] | P<quantized_max_pool3d__default__o<T>>, ceilMode?: boolean | P<quantized_max_pool3d__default__o<T>>, options?: P<quantized_max_pool3d__default__o<T>>) => T
export interface quantized_max_pool3d__out__o<T> { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: T }
export type quantized_max_pool3d__out<T> = ((self: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: quantized_max_pool3d__out__o<T>) => T) & ((self: T, kernelSize: number | readonly number[], options: quantized_max_pool3d__out__o<T>) => T)
export type quantized_rnn_relu_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh: T, bHh: T, packedIh: T, packedHh: T, colOffsetsIh: T, colOffsetsHh: T, scaleIh: S, scaleHh: S, zeroPointIh: S, zeroPointHh: S) => T
export type quantized_rnn_tanh_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh: T, bHh: T, packedIh: T, packedHh: T, colOffsetsIh: T, colOffsetsHh: T, scaleIh: S, scaleHh: S, zeroPointIh: S, zeroPointHh: S) => T
export type rad2deg__default<T> = (self: T) => T
export interface rad2deg__out__o<T> { out: T }
export type rad2deg__out<T> = (self: T, options: rad2deg__out__o<T>) => T
export type rad2deg___default<T> = (self: T) => T
export interface rand__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type rand__default<T> = (size: readonly number[] | rand__default__o<T>, options?: P<rand__default__o<T>>) => T
export interface rand__generator__o<T> { size: readonly number[]; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type rand__generator<T> = (size: readonly number[] | rand__generator__o<T>, options?: P<rand__generator__o<T>>) => T
export interface rand__generator_out__o<T> { size: readonly number[]; generator?: RandomSource | null; out: T }
export type rand__generator_out<T> = (size: readonly number[], options: rand__generator_out__o<T>) => T
export interface rand__out__o<T> { size: readonly number[]; out: T }
export type rand__out<T> = (size: readonly number[], options: rand__out__o<T>) => T
export interface rand_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type rand_like__default<T> = (self: T, options?: P<rand_like__default__o<T>>) => T
export interface rand_like__generator__o<T> { generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type rand_like__generator<T> = (self: T, options?: P<rand_like__generator__o<T>>) => T
export interface rand_like__generator_out__o<T> { generator?: RandomSource | null; memoryFormat?: MemoryFormat | null; out: T }
export type rand_like__generator_out<T> = (self: T, options: rand_like__generator_out__o<T>) => T
export interface rand_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type rand_like__out<T> = (self: T, options: rand_like__out__o<T>) => T
export interface randint__default__o<T> { high: number; size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randint__default<T> = (high: number | randint__default__o<T>, size: readonly number[], options?: P<randint__default__o<T>>) => T
export interface randint__generator__o<T> { high: number; size: readonly number[]; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randint__generator<T> = (high: number | randint__generator__o<T>, size: readonly number[], options?: P<randint__generator__o<T>>) => T
export interface randint__generator_out__o<T> { high: number; size: readonly number[]; generator?: RandomSource | null; out: T }
export type randint__generator_out<T> = (high: number, size: readonly number[], options: randint__generator_out__o<T>) => T
export interface randint__low__o<T> { low: number; high: number; size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randint__low<T> = (low: number | randint__low__o<T>, high: number, size: readonly number[], options?: P<randint__low__o<T>>) => T
export interface randint__low_generator__o<T> { low: number; high: number; size: readonly number[]; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randint__low_generator<T> = (low: number | randint__low_generator__o<T>, high: number, size: readonly number[], options?: P<randint__low_generator__o<T>>) => T
export interface randint__low_generator_out__o<T> { low: number; high: number; size: readonly number[]; generator?: RandomSource | null; out: T }
export type randint__low_generator_out<T> = (low: number, high: number, size: readonly number[], options: randint__low_generator_out__o<T>) => T
export interface randint__low_out__o<T> { low: number; high: number; size: readonly number[]; out: T }
export type randint__low_out<T> = (low: number, high: number, size: readonly number[], options: randint__low_out__o<T>) => T
export interface randint__out__o<T> { high: number; size: readonly number[]; out: T }
export type randint__out<T> = (high: number, size: readonly number[], options: randint__out__o<T>) => T
export interface randint_like__default__o<T> { high: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__default<T> = (self: T, high: number | randint_like__default__o<T>, options?: P<randint_like__default__o<T>>) => T
export interface randint_like__Tensor__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__Tensor<T> = (self: T, high: T, options?: P<randint_like__Tensor__o<T>>) => T
export interface randint_like__Tensor_generator__o<T> { generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__Tensor_generator<T> = (self: T, high: T, options?: P<randint_like__Tensor_generator__o<T>>) => T
export interface randint_like__Tensor_generator_out__o<T> { generator?: RandomSource | null; memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__Tensor_generator_out<T> = (self: T, high: T, options: randint_like__Tensor_generator_out__o<T>) => T
export interface randint_like__Tensor_out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__Tensor_out<T> = (self: T, high: T, options: randint_like__Tensor_out__o<T>) => T
export interface randint_like__generator__o<T> { high: number; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__generator<T> = (self: T, high: number | randint_like__generator__o<T>, options?: P<randint_like__generator__o<T>>) => T
export interface randint_like__generator_out__o<T> { high: number; generator?: RandomSource | null; memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__generator_out<T> = (self: T, high: number, options: randint_like__generator_out__o<T>) => T
export interface randint_like__low_dtype__o<T> { low: number; high: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__low_dtype<T> = (self: T, low: number | randint_like__low_dtype__o<T>, high: number, options?: P<randint_like__low_dtype__o<T>>) => T
export interface randint_like__low_dtype_out__o<T> { low: number; high: number; memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__low_dtype_out<T> = (self: T, low: number, high: number, options: randint_like__low_dtype_out__o<T>) => T
export interface randint_like__low_generator_dtype__o<T> { low: number; high: number; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randint_like__low_generator_dtype<T> = (self: T, low: number | randint_like__low_generator_dtype__o<T>, high: number, options?: P<randint_like__low_generator_dtype__o<T>>) => T
export interface randint_like__low_generator_dtype_out__o<T> { low: number; high: number; generator?: RandomSource | null; memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__low_generator_dtype_out<T> = (self: T, low: number, high: number, options: randint_like__low_generator_dtype_out__o<T>) => T
export interface randint_like__out__o<T> { high: number; memoryFormat?: MemoryFormat | null; out: T }
export type randint_like__out<T> = (self: T, high: number, options: randint_like__out__o<T>) => T
export interface randn__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randn__default<T> = (size: readonly number[] | randn__default__o<T>, options?: P<randn__default__o<T>>) => T
export interface randn__generator__o<T> { size: readonly number[]; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randn__generator<T> = (size: readonly number[] | randn__generator__o<T>, options?: P<randn__generator__o<T>>) => T
export interface randn__generator_out__o<T> { size: readonly number[]; generator?: RandomSource | null; out: T }
export type randn__generator_out<T> = (size: readonly number[], options: randn__generator_out__o<T>) => T
export interface randn__out__o<T> { size: readonly number[]; out: T }
export type randn__out<T> = (size: readonly number[], options: randn__out__o<T>) => T
export interface randn_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randn_like__default<T> = (self: T, options?: P<randn_like__default__o<T>>) => T
export interface randn_like__generator__o<T> { generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type randn_like__generator<T> = (self: T, options?: P<randn_like__generator__o<T>>) => T
export interface randn_like__generator_out__o<T> { generator?: RandomSource | null; memoryFormat?: MemoryFormat | null; out: T }
export type randn_like__generator_out<T> = (self: T, options: randn_like__generator_out__o<T>) => T
export interface randn_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type randn_like__out<T> = (self: T, options: randn_like__out__o<T>) => T
export interface random__default__o<T> { generator?: RandomSource | null }
export type random__default<T> = (self: T, options?: P<random__default__o<T>>) => T
export interface random__from__o<T> { from: number; to?: number | null; generator?: RandomSource | null }
export type random__from<T> = (self: T, from: number | random__from__o<T>, to?: number | null | P<random__from__o<T>>, options?: P<random__from__o<T>>) => T
export interface random__from_out__o<T> { from: number; to?: number | null; generator?: RandomSource | null; out: T }
export type random__from_out<T> = ((self: T, from: number, to: number | null, options: random__from_out__o<T>) => T) & ((self: T, from: number, options: random__from_out__o<T>) => T)
export interface random__out__o<T> { generator?: RandomSource | null; out: T }
export type random__out<T> = (self: T, options: random__out__o<T>) => T
export interface random__to__o<T> { to: number; generator?: RandomSource | null }
export type random__to<T> = (self: T, to: number | random__to__o<T>, options?: P<random__to__o<T>>) => T
export interface random__to_out__o<T> { to: number; generator?: RandomSource | null; out: T }
export type random__to_out<T> = (self: T, to: number, options: random__to_out__o<T>) => T
export interface random___default__o<T> { generator?: RandomSource | null }
export type random___default<T> = (self: T, options?: P<random___default__o<T>>) => T
export interface random___from__o<T> { from: number; to?: number | null; generator?: RandomSource | null }
export type random___from<T> = (self: T, from: number | random___from__o<T>, to?: number | null | P<random___from__o<T>>, options?: P<random___from__o<T>>) => T
export interface random___to__o<T> { to: number; generator?: RandomSource | null }
export type random___to<T> = (self: T, to: number | random___to__o<T>, options?: P<random___to__o<T>>) => T
export interface randperm__default__o<T> { n: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randperm__default<T> = (n: number | randperm__default__o<T>, options?: P<randperm__default__o<T>>) => T
export interface randperm__generator__o<T> { n: number; generator?: RandomSource | null; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type randperm__generator<T> = (n: number | randperm__generator__o<T>, options?: P<randperm__generator__o<T>>) => T
export interface randperm__generator_out__o<T> { n: number; generator?: RandomSource | null; out: T }
export type randperm__generator_out<T> = (n: number, options: randperm__generator_out__o<T>) => T
export interface randperm__out__o<T> { n: number; out: T }
export type randperm__out<T> = (n: number, options: randperm__out__o<T>) => T
export interface range__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type range__default<T> = (start: S, end: S, options?: P<range__default__o<T>>) => T
export interface range__out__o<T> { step?: S; out: T }
export type range__out<T> = ((start: S, end: S, step: S, options: range__out__o<T>) => T) & ((start: S, end: S, options: range__out__o<T>) => T)
export interface range__out___o<T> { out: T }
export type range__out_<T> = (start: S, end: S, options: range__out___o<T>) => T
export interface range__step__o<T> { step?: S; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type range__step<T> = (start: S, end: S, step?: S | P<range__step__o<T>>, options?: P<range__step__o<T>>) => T
export type ravel__default<T> = (self: T) => T
export type real__default<T> = (self: T) => T
export type reciprocal__default<T> = (self: T) => T
export interface reciprocal__out__o<T> { out: T }
export type reciprocal__out<T> = (self: T, options: reciprocal__out__o<T>) => T
export type reciprocal___default<T> = (self: T) => T
export interface record_stream__default__o<T> { s: unknown }
export type record_stream__default<T> = (self: T, s: unknown | record_stream__default__o<T>, options?: P<record_stream__default__o<T>>) => void
export interface reflection_pad1d__default__o<T> { padding: number | readonly number[] }
export type reflection_pad1d__default<T> = (self: T, padding: number | readonly number[] | reflection_pad1d__default__o<T>, options?: P<reflection_pad1d__default__o<T>>) => T
export interface reflection_pad1d__out__o<T> { padding: number | readonly number[]; out: T }
export type reflection_pad1d__out<T> = (self: T, padding: number | readonly number[], options: reflection_pad1d__out__o<T>) => T
export type reflection_pad1d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface reflection_pad1d_backward__grad_input__o<T> { gradInput: T }
export type reflection_pad1d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: reflection_pad1d_backward__grad_input__o<T>) => T
export interface reflection_pad2d__default__o<T> { padding: number | readonly number[] }
export type reflection_pad2d__default<T> = (self: T, padding: number | readonly number[] | reflection_pad2d__default__o<T>, options?: P<reflection_pad2d__default__o<T>>) => T
export interface reflection_pad2d__out__o<T> { padding: number | readonly number[]; out: T }
export type reflection_pad2d__out<T> = (self: T, padding: number | readonly number[], options: reflection_pad2d__out__o<T>) => T
export type reflection_pad2d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface reflection_pad2d_backward__grad_input__o<T> { gradInput: T }
export type reflection_pad2d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: reflection_pad2d_backward__grad_input__o<T>) => T
export interface reflection_pad3d__default__o<T> { padding: number | readonly number[] }
export type reflection_pad3d__default<T> = (self: T, padding: number | readonly number[] | reflection_pad3d__default__o<T>, options?: P<reflection_pad3d__default__o<T>>) => T
export interface reflection_pad3d__out__o<T> { padding: number | readonly number[]; out: T }
export type reflection_pad3d__out<T> = (self: T, padding: number | readonly number[], options: reflection_pad3d__out__o<T>) => T
export type reflection_pad3d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface reflection_pad3d_backward__grad_input__o<T> { gradInput: T }
export type reflection_pad3d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: reflection_pad3d_backward__grad_input__o<T>) => T
export type relu__default<T> = (self: T) => T
export interface relu__out__o<T> { out: T }
export type relu__out<T> = (self: T, options: relu__out__o<T>) => T
export type relu6__default<T> = (self: T) => T
export type relu6___default<T> = (self: T) => T
export type relu___default<T> = (self: T) => T
export type remainder__Scalar<T> = (self: T, other: S) => T
export type remainder__Scalar_Tensor<T> = (self: S, other: T) => T
export interface remainder__Scalar_Tensor_out__o<T> { out: T }
export type remainder__Scalar_Tensor_out<T> = (self: S, other: T, options: remainder__Scalar_Tensor_out__o<T>) => T
export interface remainder__Scalar_out__o<T> { out: T }
export type remainder__Scalar_out<T> = (self: T, other: S, options: remainder__Scalar_out__o<T>) => T
export type remainder__Tensor<T> = (self: T, other: T) => T
export interface remainder__Tensor_out__o<T> { out: T }
export type remainder__Tensor_out<T> = (self: T, other: T, options: remainder__Tensor_out__o<T>) => T
export type remainder___Scalar<T> = (self: T, other: S) => T
export type remainder___Tensor<T> = (self: T, other: T) => T
export type renorm__default<T> = (self: T, p: S, dim: number, maxnorm: S) => T
export interface renorm__out__o<T> { out: T }
export type renorm__out<T> = (self: T, p: S, dim: number, maxnorm: S, options: renorm__out__o<T>) => T
export type renorm___default<T> = (self: T, p: S, dim: number, maxnorm: S) => T
export interface repeat__default__o<T> { repeats: readonly number[] }
export type repeat__default<T> = (self: T, repeats: readonly number[] | repeat__default__o<T>, options?: P<repeat__default__o<T>>) => T
export interface repeat__out__o<T> { repeats: readonly number[]; out: T }
export type repeat__out<T> = (self: T, repeats: readonly number[], options: repeat__out__o<T>) => T
export interface repeat_interleave__Tensor__o<T> { outputSize?: number | null }
export type repeat_interleave__Tensor<T> = (repeats: T, options?: P<repeat_interleave__Tensor__o<T>>) => T
export interface repeat_interleave__Tensor_out__o<T> { outputSize?: number | null; out: T }
export type repeat_interleave__Tensor_out<T> = (repeats: T, options: repeat_interleave__Tensor_out__o<T>) => T
export interface repeat_interleave__self_Tensor__o<T> { dim?: number | null; outputSize?: number | null }
export type repeat_interleave__self_Tensor<T> = (self: T, repeats: T, dim?: number | null | P<repeat_interleave__self_Tensor__o<T>>, options?: P<repeat_interleave__self_Tensor__o<T>>) => T
export interface repeat_interleave__self_int__o<T> { repeats: number; dim?: number | null; outputSize?: number | null }
export type repeat_interleave__self_int<T> = (self: T, repeats: number | repeat_interleave__self_int__o<T>, dim?: number | null | P<repeat_interleave__self_int__o<T>>, options?: P<repeat_interleave__self_int__o<T>>) => T
export interface replication_pad1d__default__o<T> { padding: number | readonly number[] }
export type replication_pad1d__default<T> = (self: T, padding: number | readonly number[] | replication_pad1d__default__o<T>, options?: P<replication_pad1d__default__o<T>>) => T
export interface replication_pad1d__out__o<T> { padding: number | readonly number[]; out: T }
export type replication_pad1d__out<T> = (self: T, padding: number | readonly number[], options: replication_pad1d__out__o<T>) => T
export type replication_pad1d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface replication_pad1d_backward__grad_input__o<T> { gradInput: T }
export type replication_pad1d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: replication_pad1d_backward__grad_input__o<T>) => T
export interface replication_pad2d__default__o<T> { padding: number | readonly number[] }
export type replication_pad2d__default<T> = (self: T, padding: number | readonly number[] | replication_pad2d__default__o<T>, options?: P<replication_pad2d__default__o<T>>) => T
export interface replication_pad2d__out__o<T> { padding: number | readonly number[]; out: T }
export type replication_pad2d__out<T> = (self: T, padding: number | readonly number[], options: replication_pad2d__out__o<T>) => T
export type replication_pad2d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface replication_pad2d_backward__grad_input__o<T> { gradInput: T }
export type replication_pad2d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: replication_pad2d_backward__grad_input__o<T>) => T
export interface replication_pad3d__default__o<T> { padding: number | readonly number[] }
export type replication_pad3d__default<T> = (self: T, padding: number | readonly number[] | replication_pad3d__default__o<T>, options?: P<replication_pad3d__default__o<T>>) => T
export interface replication_pad3d__out__o<T> { padding: number | readonly number[]; out: T }
export type replication_pad3d__out<T> = (self: T, padding: number | readonly number[], options: replication_pad3d__out__o<T>) => T
export type replication_pad3d_backward__default<T> = (gradOutput: T, self: T, padding: number | readonly number[]) => T
export interface replication_pad3d_backward__grad_input__o<T> { gradInput: T }
export type replication_pad3d_backward__grad_input<T> = (gradOutput: T, self: T, padding: number | readonly number[], options: replication_pad3d_backward__grad_input__o<T>) => T
export interface requires_grad___default__o<T> { requiresGrad?: boolean }
export type requires_grad___default<T> = (self: T, requiresGrad?: boolean | requires_grad___default__o<T>, options?: P<requires_grad___default__o<T>>) => T
export interface reshape__default__o<T> { shape: readonly number[] }
export type reshape__default<T> = (self: T, shape: readonly number[] | reshape__default__o<T>, options?: P<reshape__default__o<T>>) => T
export type reshape_as__default<T> = (self: T, other: T) => T
export interface resize__default__o<T> { size: readonly number[]; memoryFormat?: MemoryFormat | null }
export type resize__default<T> = (self: T, size: readonly number[] | resize__default__o<T>, options?: P<resize__default__o<T>>) => T
export interface resize__out__o<T> { size: readonly number[]; memoryFormat?: MemoryFormat | null; out: T }
export type resize__out<T> = (self: T, size: readonly number[], options: resize__out__o<T>) => T
export interface resize___default__o<T> { size: readonly number[]; memoryFormat?: MemoryFormat | null }
export type resize___default<T> = (self: T, size: readonly number[] | resize___default__o<T>, options?: P<resize___default__o<T>>) => T
export interface resize_as__default__o<T> { memoryFormat?: MemoryFormat | null }
export type resize_as__default<T> = (self: T, theTemplate: T, options?: P<resize_as__default__o<T>>) => T
export interface resize_as__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type resize_as__out<T> = (self: T, theTemplate: T, options: resize_as__out__o<T>) => T
export interface resize_as___default__o<T> { memoryFormat?: MemoryFormat | null }
export type resize_as___default<T> = (self: T, theTemplate: T, options?: P<resize_as___default__o<T>>) => T
export type resize_as_sparse__default<T> = (self: T, theTemplate: T) => T
export interface resize_as_sparse__out__o<T> { out: T }
export type resize_as_sparse__out<T> = (self: T, theTemplate: T, options: resize_as_sparse__out__o<T>) => T
export type resize_as_sparse___default<T> = (self: T, theTemplate: T) => T
export type resolve_conj__default<T> = (self: T) => T
export type resolve_neg__default<T> = (self: T) => T
export type result_type__Scalar<T> = (tensor: T, other: S) => Dtype
export type result_type__Scalar_Scalar<T> = (scalar1: S, scalar2: S) => Dtype
export type result_type__Scalar_Tensor<T> = (scalar: S, tensor: T) => Dtype
export type result_type__Tensor<T> = (tensor: T, other: T) => Dtype
export type retain_grad__default<T> = (self: T) => void
export type retains_grad__default<T> = (self: T) => boolean
export interface rms_norm__default__o<T> { normalizedShape: readonly number[]; weight?: T | null; eps?: number | null }
export type rms_norm__default<T> = (input: T, normalizedShape: readonly number[] | rms_norm__default__o<T>, weight?: T | null | P<rms_norm__default__o<T>>, eps?: number | null | P<rms_norm__default__o<T>>, options?: P<rms_norm__default__o<T>>) => T
export type rnn_relu__data<T> = (data: T, batchSizes: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T]
export type rnn_relu__input<T> = (input: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T]
export interface rnn_relu_cell__default__o<T> { bIh?: T | null; bHh?: T | null }
export type rnn_relu_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh?: T | null | P<rnn_relu_cell__default__o<T>>, bHh?: T | null | P<rnn_relu_cell__default__o<T>>, options?: P<rnn_relu_cell__default__o<T>>) => T
export type rnn_tanh__data<T> = (data: T, batchSizes: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean) => [T, T]
export type rnn_tanh__input<T> = (input: T, hx: T, params: readonly T[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean) => [T, T]
export interface rnn_tanh_cell__default__o<T> { bIh?: T | null; bHh?: T | null }
export type rnn_tanh_cell__default<T> = (input: T, hx: T, wIh: T, wHh: T, bIh?: T | null | P<rnn_tanh_cell__default__o<T>>, bHh?: T | null | P<rnn_tanh_cell__default__o<T>>, options?: P<rnn_tanh_cell__default__o<T>>) => T
export interface roll__default__o<T> { shifts: number | readonly number[]; dims?: number | readonly number[] }
export type roll__default<T> = (self: T, shifts: number | readonly number[] | roll__default__o<T>, dims?: number | readonly number[] | P<roll__default__o<T>>, options?: P<roll__default__o<T>>) => T
export interface roll__out__o<T> { shifts: number | readonly number[]; dims?: number | readonly number[]; out: T }
export type roll__out<T> = ((self: T, shifts: number | readonly number[], dims: number | readonly number[], options: roll__out__o<T>) => T) & ((self: T, shifts: number | readonly number[], options: roll__out__o<T>) => T)
export interface rot90__default__o<T> { k?: number; dims?: readonly number[] }
export type rot90__default<T> = (self: T, k?: number | rot90__default__o<T>, dims?: readonly number[] | P<rot90__default__o<T>>, options?: P<rot90__default__o<T>>) => T
export interface rot90__out__o<T> { k?: number; dims?: readonly number[]; out: T }
export type rot90__out<T> = ((self: T, k: number, dims: readonly number[], options: rot90__out__o<T>) => T) & ((self: T, options: rot90__out__o<T>) => T)
export type round__default<T> = (self: T) => T
export interface round__decimals__o<T> { decimals: number }
export type round__decimals<T> = (self: T, options: round__decimals__o<T>) => T
export interface round__decimals_out__o<T> { decimals: number; out: T }
export type round__decimals_out<T> = (self: T, options: round__decimals_out__o<T>) => T
export interface round__out__o<T> { out: T }
export type round__out<T> = (self: T, options: round__out__o<T>) => T
export type round___default<T> = (self: T) => T
export interface round___decimals__o<T> { decimals: number }
export type round___decimals<T> = (self: T, options: round___decimals__o<T>) => T
export type row_indices__default<T> = (self: T) => T
export type row_indices_copy__default<T> = (self: T) => T
export interface row_indices_copy__out__o<T> { out: T }
export type row_indices_copy__out<T> = (self: T, options: row_indices_copy__out__o<T>) => T
export type row_stack__default<T> = (tensors: readonly T[]) => T
export interface row_stack__out__o<T> { out: T }
export type row_stack__out<T> = (tensors: readonly T[], options: row_stack__out__o<T>) => T
export interface rrelu__default__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null }
export type rrelu__default<T> = (self: T, lower?: S | rrelu__default__o<T>, upper?: S | P<rrelu__default__o<T>>, training?: boolean | P<rrelu__default__o<T>>, generator?: RandomSource | null | P<rrelu__default__o<T>>, options?: P<rrelu__default__o<T>>) => T
export interface rrelu___default__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null }
export type rrelu___default<T> = (self: T, lower?: S | rrelu___default__o<T>, upper?: S | P<rrelu___default__o<T>>, training?: boolean | P<rrelu___default__o<T>>, generator?: RandomSource | null | P<rrelu___default__o<T>>, options?: P<rrelu___default__o<T>>) => T
export interface rrelu_with_noise__default__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null }
export type rrelu_with_noise__default<T> = (self: T, noise: T, lower?: S | P<rrelu_with_noise__default__o<T>>, upper?: S | P<rrelu_with_noise__default__o<T>>, training?: boolean | P<rrelu_with_noise__default__o<T>>, generator?: RandomSource | null | P<rrelu_with_noise__default__o<T>>, options?: P<rrelu_with_noise__default__o<T>>) => T
export interface rrelu_with_noise__out__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null; out: T }
export type rrelu_with_noise__out<T> = ((self: T, noise: T, lower: S, upper: S, training: boolean, generator: RandomSource | null, options: rrelu_with_noise__out__o<T>) => T) & ((self: T, noise: T, options: rrelu_with_noise__out__o<T>) => T)
export interface rrelu_with_noise___default__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null }
export type rrelu_with_noise___default<T> = (self: T, noise: T, lower?: S | P<rrelu_with_noise___default__o<T>>, upper?: S | P<rrelu_with_noise___default__o<T>>, training?: boolean | P<rrelu_with_noise___default__o<T>>, generator?: RandomSource | null | P<rrelu_with_noise___default__o<T>>, options?: P<rrelu_with_noise___default__o<T>>) => T
export type rrelu_with_noise_backward__default<T> = (gradOutput: T, self: T, noise: T, lower: S, upper: S, training: boolean, selfIsResult: boolean) => T
export interface rrelu_with_noise_backward__out__o<T> { out: T }
export type rrelu_with_noise_backward__out<T> = (gradOutput: T, self: T, noise: T, lower: S, upper: S, training: boolean, selfIsResult: boolean, options: rrelu_with_noise_backward__out__o<T>) => T
export interface rrelu_with_noise_functional__default__o<T> { lower?: S; upper?: S; training?: boolean; generator?: RandomSource | null }
export type rrelu_with_noise_functional__default<T> = (self: T, noise: T, lower?: S | P<rrelu_with_noise_functional__default__o<T>>, upper?: S | P<rrelu_with_noise_functional__default__o<T>>, training?: boolean | P<rrelu_with_noise_functional__default__o<T>>, generator?: RandomSource | null | P<rrelu_with_noise_functional__default__o<T>>, options?: P<rrelu_with_noise_functional__default__o<T>>) => [T, T]
export type rsqrt__default<T> = (self: T) => T
export interface rsqrt__out__o<T> { out: T }
export type rsqrt__out<T> = (self: T, options: rsqrt__out__o<T>) => T
export type rsqrt___default<T> = (self: T) => T
export interface rsub__Scalar__o<T> { alpha?: S }
export type rsub__Scalar<T> = (self: T, other: S, alpha?: S | P<rsub__Scalar__o<T>>, options?: P<rsub__Scalar__o<T>>) => T
export interface rsub__Scalar_out__o<T> { alpha?: S; out: T }
export type rsub__Scalar_out<T> = ((self: T, other: S, alpha: S, options: rsub__Scalar_out__o<T>) => T) & ((self: T, other: S, options: rsub__Scalar_out__o<T>) => T)
export interface rsub__Tensor__o<T> { alpha?: S }
export type rsub__Tensor<T> = (self: T, other: T, options?: P<rsub__Tensor__o<T>>) => T
export interface rsub__Tensor_out__o<T> { alpha?: S; out: T }
export type rsub__Tensor_out<T> = (self: T, other: T, options: rsub__Tensor_out__o<T>) => T
export interface scalar_tensor__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type scalar_tensor__default<T> = (s: S, options?: P<scalar_tensor__default__o<T>>) => T
export interface scalar_tensor__out__o<T> { out: T }
export type scalar_tensor__out<T> = (s: S, options: scalar_tensor__out__o<T>) => T
export interface scaled_dot_product_attention__default__o<T> { attnMask?: T | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }
export type scaled_dot_product_attention__default<T> = (query: T, key: T, value: T, attnMask?: T | null | P<scaled_dot_product_attention__default__o<T>>, dropoutP?: number | P<scaled_dot_product_attention__default__o<T>>, isCausal?: boolean | P<scaled_dot_product_attention__default__o<T>>, options?: P<scaled_dot_product_attention__default__o<T>>) => T
export interface scatter__reduce__o<T> { reduce: string }
export type scatter__reduce<T> = (self: T, dim: number, index: T, src: T, options: scatter__reduce__o<T>) => T
export interface scatter__reduce_out__o<T> { reduce: string; out: T }
export type scatter__reduce_out<T> = (self: T, dim: number, index: T, src: T, options: scatter__reduce_out__o<T>) => T
export type scatter__src<T> = (self: T, dim: number, index: T, src: T) => T
export interface scatter__src_out__o<T> { out: T }
export type scatter__src_out<T> = (self: T, dim: number, index: T, src: T, options: scatter__src_out__o<T>) => T
export type scatter__value<T> = (self: T, dim: number, index: T, value: S) => T
export interface scatter__value_out__o<T> { out: T }
export type scatter__value_out<T> = (self: T, dim: number, index: T, value: S, options: scatter__value_out__o<T>) => T
export interface scatter__value_reduce__o<T> { reduce: string }
export type scatter__value_reduce<T> = (self: T, dim: number, index: T, value: S, options: scatter__value_reduce__o<T>) => T
export interface scatter__value_reduce_out__o<T> { reduce: string; out: T }
export type scatter__value_reduce_out<T> = (self: T, dim: number, index: T, value: S, options: scatter__value_reduce_out__o<T>) => T
export interface scatter___reduce__o<T> { reduce: string }
export type scatter___reduce<T> = (self: T, dim: number, index: T, src: T, options: scatter___reduce__o<T>) => T
export type scatter___src<T> = (self: T, dim: number, index: T, src: T) => T
export type scatter___value<T> = (self: T, dim: number, index: T, value: S) => T
export interface scatter___value_reduce__o<T> { reduce: string }
export type scatter___value_reduce<T> = (self: T, dim: number, index: T, value: S, options: scatter___value_reduce__o<T>) => T
export type scatter_add__default<T> = (self: T, dim: number, index: T, src: T) => T
export interface scatter_add__out__o<T> { out: T }
export type scatter_add__out<T> = (self: T, dim: number, index: T, src: T, options: scatter_add__out__o<T>) => T
export type scatter_add___default<T> = (self: T, dim: number, index: T, src: T) => T
export interface scatter_reduce__two__o<T> { includeSelf?: boolean }
export type scatter_reduce__two<T> = (self: T, dim: number, index: T, src: T, reduce: string, options?: P<scatter_reduce__two__o<T>>) => T
export interface scatter_reduce__two_out__o<T> { includeSelf?: boolean; out: T }
export type scatter_reduce__two_out<T> = (self: T, dim: number, index: T, src: T, reduce: string, options: scatter_reduce__two_out__o<T>) => T
export interface scatter_reduce___two__o<T> { includeSelf?: boolean }
export type scatter_reduce___two<T> = (self: T, dim: number, index: T, src: T, reduce: string, options?: P<scatter_reduce___two__o<T>>) => T
export interface searchsorted__Scalar__o<T> { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: T | null }
export type searchsorted__Scalar<T> = (sortedSequence: T, self: S, options?: P<searchsorted__Scalar__o<T>>) => T
export interface searchsorted__Scalar_out__o<T> { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: T | null; out: T }
export type searchsorted__Scalar_out<T> = (sortedSequence: T, self: S, options: searchsorted__Scalar_out__o<T>) => T
export interface searchsorted__Tensor__o<T> { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: T | null }
export type searchsorted__Tensor<T> = (sortedSequence: T, self: T, options?: P<searchsorted__Tensor__o<T>>) => T
export interface searchsorted__Tensor_out__o<T> { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: T | null; out: T }
export type searchsorted__Tensor_out<T> = (sortedSequence: T, self: T, options: searchsorted__Tensor_out__o<T>) => T
export interface segment_reduce__default__o<T> { reduce: string; lengths?: T | null; indices?: T | null; offsets?: T | null; axis?: number; unsafe?: boolean; initial?: S | null }
export type segment_reduce__default<T> = (data: T, reduce: string | segment_reduce__default__o<T>, options?: P<segment_reduce__default__o<T>>) => T
export interface segment_reduce__out__o<T> { reduce: string; lengths?: T | null; indices?: T | null; offsets?: T | null; axis?: number; unsafe?: boolean; initial?: S | null; out: T }
export type segment_reduce__out<T> = (data: T, reduce: string, options: segment_reduce__out__o<T>) => T
export interface select__int__o<T> { dim: number; index: number }
export type select__int<T> = (self: T, dim: number | select__int__o<T>, index: number, options?: P<select__int__o<T>>) => T
export interface select_backward__default__o<T> { inputSizes: readonly number[]; dim: number; index: number }
export type select_backward__default<T> = (gradOutput: T, inputSizes: readonly number[] | select_backward__default__o<T>, dim: number, index: number, options?: P<select_backward__default__o<T>>) => T
export interface select_backward__out__o<T> { inputSizes: readonly number[]; dim: number; index: number; out: T }
export type select_backward__out<T> = (gradOutput: T, inputSizes: readonly number[], dim: number, index: number, options: select_backward__out__o<T>) => T
export interface select_copy__int__o<T> { dim: number; index: number }
export type select_copy__int<T> = (self: T, dim: number | select_copy__int__o<T>, index: number, options?: P<select_copy__int__o<T>>) => T
export interface select_copy__int_out__o<T> { dim: number; index: number; out: T }
export type select_copy__int_out<T> = (self: T, dim: number, index: number, options: select_copy__int_out__o<T>) => T
export type select_scatter__default<T> = (self: T, src: T, dim: number, index: number) => T
export interface select_scatter__out__o<T> { out: T }
export type select_scatter__out<T> = (self: T, src: T, dim: number, index: number, options: select_scatter__out__o<T>) => T
export type selu__default<T> = (self: T) => T
export type selu___default<T> = (self: T) => T
export type set__default<T> = (self: T) => T
export interface set__out__o<T> { out: T }
export type set__out<T> = (self: T, options: set__out__o<T>) => T
export interface set__source_Storage__o<T> { source: unknown }
export type set__source_Storage<T> = (self: T, source: unknown | set__source_Storage__o<T>, options?: P<set__source_Storage__o<T>>) => T
export interface set__source_Storage_out__o<T> { source: unknown; out: T }
export type set__source_Storage_out<T> = (self: T, source: unknown, options: set__source_Storage_out__o<T>) => T
export interface set__source_Storage_storage_offset__o<T> { source: unknown; storageOffset: number; size: readonly number[]; stride?: readonly number[] }
export type set__source_Storage_storage_offset<T> = (self: T, source: unknown | set__source_Storage_storage_offset__o<T>, storageOffset: number, size: readonly number[], stride?: readonly number[] | P<set__source_Storage_storage_offset__o<T>>, options?: P<set__source_Storage_storage_offset__o<T>>) => T
export interface set__source_Storage_storage_offset_out__o<T> { source: unknown; storageOffset: number; size: readonly number[]; stride?: readonly number[]; out: T }
export type set__source_Storage_storage_offset_out<T> = ((self: T, source: unknown, storageOffset: number, size: readonly number[], stride: readonly number[], options: set__source_Storage_storage_offset_out__o<T>) => T) & ((self: T, source: unknown, storageOffset: number, size: readonly number[], options: set__source_Storage_storage_offset_out__o<T>) => T)
export type set__source_Tensor<T> = (self: T, source: T) => T
export interface set__source_Tensor_out__o<T> { out: T }
export type set__source_Tensor_out<T> = (self: T, source: T, options: set__source_Tensor_out__o<T>) => T
export type set___default<T> = (self: T) => T
export interface set___source_Storage__o<T> { source: unknown }
export type set___source_Storage<T> = (self: T, source: unknown | set___source_Storage__o<T>, options?: P<set___source_Storage__o<T>>) => T
export interface set___source_Storage_storage_offset__o<T> { source: unknown; storageOffset: number; size: readonly number[]; stride?: readonly number[] }
export type set___source_Storage_storage_offset<T> = (self: T, source: unknown | set___source_Storage_storage_offset__o<T>, storageOffset: number, size: readonly number[], stride?: readonly number[] | P<set___source_Storage_storage_offset__o<T>>, options?: P<set___source_Storage_storage_offset__o<T>>) => T
export type set___source_Tensor<T> = (self: T, source: T) => T
export interface set___source_Tensor_storage_offset__o<T> { stride?: readonly number[] }
export type set___source_Tensor_storage_offset<T> = (self: T, source: T, storageOffset: number, size: readonly number[], stride?: readonly number[] | P<set___source_Tensor_storage_offset__o<T>>, options?: P<set___source_Tensor_storage_offset__o<T>>) => T
export type set_data__default<T> = (self: T, newData: T) => void
export type sgn__default<T> = (self: T) => T
export interface sgn__out__o<T> { out: T }
export type sgn__out<T> = (self: T, options: sgn__out__o<T>) => T
export type sgn___default<T> = (self: T) => T
export type sigmoid__default<T> = (self: T) => T
export interface sigmoid__out__o<T> { out: T }
export type sigmoid__out<T> = (self: T, options: sigmoid__out__o<T>) => T
export type sigmoid___default<T> = (self: T) => T
export type sigmoid_backward__default<T> = (gradOutput: T, output: T) => T
export interface sigmoid_backward__grad_input__o<T> { gradInput: T }
export type sigmoid_backward__grad_input<T> = (gradOutput: T, output: T, options: sigmoid_backward__grad_input__o<T>) => T
export type sign__default<T> = (self: T) => T
export interface sign__out__o<T> { out: T }
export type sign__out<T> = (self: T, options: sign__out__o<T>) => T
export type sign___default<T> = (self: T) => T
export type signbit__default<T> = (self: T) => T
export interface signbit__out__o<T> { out: T }
export type signbit__out<T> = (self: T, options: signbit__out__o<T>) => T
export type silu__default<T> = (self: T) => T
export interface silu__out__o<T> { out: T }
export type silu__out<T> = (self: T, options: silu__out__o<T>) => T
export type silu___default<T> = (self: T) => T
export type silu_backward__default<T> = (gradOutput: T, self: T) => T
export interface silu_backward__grad_input__o<T> { gradInput: T }
export type silu_backward__grad_input<T> = (gradOutput: T, self: T, options: silu_backward__grad_input__o<T>) => T
export type sin__default<T> = (self: T) => T
export interface sin__out__o<T> { out: T }
export type sin__out<T> = (self: T, options: sin__out__o<T>) => T
export type sin___default<T> = (self: T) => T
export type sinc__default<T> = (self: T) => T
export interface sinc__out__o<T> { out: T }
export type sinc__out<T> = (self: T, options: sinc__out__o<T>) => T
export type sinc___default<T> = (self: T) => T
export type sinh__default<T> = (self: T) => T
export interface sinh__out__o<T> { out: T }
export type sinh__out<T> = (self: T, options: sinh__out__o<T>) => T
export type sinh___default<T> = (self: T) => T
export interface size__int__o<T> { dim: number }
export type size__int<T> = (self: T, dim: number | size__int__o<T>, options?: P<size__int__o<T>>) => number
export interface slice__Tensor__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number }
export type slice__Tensor<T> = (self: T, dim?: number | slice__Tensor__o<T>, start?: number | null | P<slice__Tensor__o<T>>, end?: number | null | P<slice__Tensor__o<T>>, step?: number | P<slice__Tensor__o<T>>, options?: P<slice__Tensor__o<T>>) => T
export interface slice_backward__default__o<T> { inputSizes: readonly number[]; dim: number; start: number; end: number; step: number }
export type slice_backward__default<T> = (gradOutput: T, inputSizes: readonly number[] | slice_backward__default__o<T>, dim: number, start: number, end: number, step: number, options?: P<slice_backward__default__o<T>>) => T
export interface slice_backward__out__o<T> { inputSizes: readonly number[]; dim: number; start: number; end: number; step: number; out: T }
export type slice_backward__out<T> = (gradOutput: T, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, options: slice_backward__out__o<T>) => T
export interface slice_copy__Tensor__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number }
export type slice_copy__Tensor<T> = (self: T, dim?: number | slice_copy__Tensor__o<T>, start?: number | null | P<slice_copy__Tensor__o<T>>, end?: number | null | P<slice_copy__Tensor__o<T>>, step?: number | P<slice_copy__Tensor__o<T>>, options?: P<slice_copy__Tensor__o<T>>) => T
export interface slice_copy__Tensor_out__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number; out: T }
export type slice_copy__Tensor_out<T> = ((self: T, dim: number, start: number | null, end: number | null, step: number, options: slice_copy__Tensor_out__o<T>) => T) & ((self: T, options: slice_copy__Tensor_out__o<T>) => T)
export interface slice_inverse__default__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number }
export type slice_inverse__default<T> = (self: T, src: T, dim?: number | P<slice_inverse__default__o<T>>, start?: number | null | P<slice_inverse__default__o<T>>, end?: number | null | P<slice_inverse__default__o<T>>, step?: number | P<slice_inverse__default__o<T>>, options?: P<slice_inverse__default__o<T>>) => T
export interface slice_scatter__default__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number }
export type slice_scatter__default<T> = (self: T, src: T, dim?: number | P<slice_scatter__default__o<T>>, start?: number | null | P<slice_scatter__default__o<T>>, end?: number | null | P<slice_scatter__default__o<T>>, step?: number | P<slice_scatter__default__o<T>>, options?: P<slice_scatter__default__o<T>>) => T
export interface slice_scatter__out__o<T> { dim?: number; start?: number | null; end?: number | null; step?: number; out: T }
export type slice_scatter__out<T> = ((self: T, src: T, dim: number, start: number | null, end: number | null, step: number, options: slice_scatter__out__o<T>) => T) & ((self: T, src: T, options: slice_scatter__out__o<T>) => T)
export type slogdet__default<T> = (self: T) => [T, T]
export interface slogdet__out__o<T> { sign: T; logabsdet: T }
export type slogdet__out<T> = (self: T, options: slogdet__out__o<T>) => [T, T]
export interface slow_conv3d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[] }
export type slow_conv3d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<slow_conv3d__default__o<T>>, stride?: number | readonly number[] | P<slow_conv3d__default__o<T>>, padding?: number | readonly number[] | P<slow_conv3d__default__o<T>>, options?: P<slow_conv3d__default__o<T>>) => T
export interface slow_conv3d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out: T }
export type slow_conv3d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options: slow_conv3d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: slow_conv3d__out__o<T>) => T)
export interface slow_conv3d_forward__default__o<T> { bias?: T | null }
export type slow_conv3d_forward__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options?: P<slow_conv3d_forward__default__o<T>>) => T
export interface slow_conv3d_forward__output__o<T> { bias?: T | null; output: T }
export type slow_conv3d_forward__output<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options: slow_conv3d_forward__output__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: slow_conv3d_forward__output__o<T>) => T)
export interface slow_conv_dilated2d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }
export type slow_conv_dilated2d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<slow_conv_dilated2d__default__o<T>>, stride?: number | readonly number[] | P<slow_conv_dilated2d__default__o<T>>, padding?: number | readonly number[] | P<slow_conv_dilated2d__default__o<T>>, dilation?: number | readonly number[] | P<slow_conv_dilated2d__default__o<T>>, options?: P<slow_conv_dilated2d__default__o<T>>) => T
export interface slow_conv_dilated2d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out: T }
export type slow_conv_dilated2d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: slow_conv_dilated2d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: slow_conv_dilated2d__out__o<T>) => T)
export interface slow_conv_dilated3d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }
export type slow_conv_dilated3d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<slow_conv_dilated3d__default__o<T>>, stride?: number | readonly number[] | P<slow_conv_dilated3d__default__o<T>>, padding?: number | readonly number[] | P<slow_conv_dilated3d__default__o<T>>, dilation?: number | readonly number[] | P<slow_conv_dilated3d__default__o<T>>, options?: P<slow_conv_dilated3d__default__o<T>>) => T
export interface slow_conv_dilated3d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out: T }
export type slow_conv_dilated3d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: slow_conv_dilated3d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: slow_conv_dilated3d__out__o<T>) => T)
export interface slow_conv_transpose2d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }
export type slow_conv_transpose2d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<slow_conv_transpose2d__default__o<T>>, stride?: number | readonly number[] | P<slow_conv_transpose2d__default__o<T>>, padding?: number | readonly number[] | P<slow_conv_transpose2d__default__o<T>>, outputPadding?: number | readonly number[] | P<slow_conv_transpose2d__default__o<T>>, dilation?: number | readonly number[] | P<slow_conv_transpose2d__default__o<T>>, options?: P<slow_conv_transpose2d__default__o<T>>) => T
export interface slow_conv_transpose2d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out: T }
export type slow_conv_transpose2d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], dilation: number | readonly number[], options: slow_conv_transpose2d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: slow_conv_transpose2d__out__o<T>) => T)
export interface slow_conv_transpose3d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }
export type slow_conv_transpose3d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<slow_conv_transpose3d__default__o<T>>, stride?: number | readonly number[] | P<slow_conv_transpose3d__default__o<T>>, padding?: number | readonly number[] | P<slow_conv_transpose3d__default__o<T>>, outputPadding?: number | readonly number[] | P<slow_conv_transpose3d__default__o<T>>, dilation?: number | readonly number[] | P<slow_conv_transpose3d__default__o<T>>, options?: P<slow_conv_transpose3d__default__o<T>>) => T
export interface slow_conv_transpose3d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out: T }
export type slow_conv_transpose3d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], dilation: number | readonly number[], options: slow_conv_transpose3d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: slow_conv_transpose3d__out__o<T>) => T)
export type smm__default<T> = (self: T, mat2: T) => T
export interface smooth_l1_loss__default__o<T> { reduction?: number; beta?: number }
export type smooth_l1_loss__default<T> = (self: T, target: T, reduction?: number | P<smooth_l1_loss__default__o<T>>, beta?: number | P<smooth_l1_loss__default__o<T>>, options?: P<smooth_l1_loss__default__o<T>>) => T
export interface smooth_l1_loss__out__o<T> { reduction?: number; beta?: number; out: T }
export type smooth_l1_loss__out<T> = ((self: T, target: T, reduction: number, beta: number, options: smooth_l1_loss__out__o<T>) => T) & ((self: T, target: T, options: smooth_l1_loss__out__o<T>) => T)
export type smooth_l1_loss_backward__default<T> = (gradOutput: T, self: T, target: T, reduction: number, beta: number) => T
export interface smooth_l1_loss_backward__grad_input__o<T> { gradInput: T }
export type smooth_l1_loss_backward__grad_input<T> = (gradOutput: T, self: T, target: T, reduction: number, beta: number, options: smooth_l1_loss_backward__grad_input__o<T>) => T
export interface soft_margin_loss__default__o<T> { reduction?: number }
export type soft_margin_loss__default<T> = (self: T, target: T, reduction?: number | P<soft_margin_loss__default__o<T>>, options?: P<soft_margin_loss__default__o<T>>) => T
export interface soft_margin_loss__out__o<T> { reduction?: number; out: T }
export type soft_margin_loss__out<T> = ((self: T, target: T, reduction: number, options: soft_margin_loss__out__o<T>) => T) & ((self: T, target: T, options: soft_margin_loss__out__o<T>) => T)
export type soft_margin_loss_backward__default<T> = (gradOutput: T, self: T, target: T, reduction: number) => T
export interface soft_margin_loss_backward__grad_input__o<T> { gradInput: T }
export type soft_margin_loss_backward__grad_input<T> = (gradOutput: T, self: T, target: T, reduction: number, options: soft_margin_loss_backward__grad_input__o<T>) => T
export interface softmax__int__o<T> { dim: number; dtype?: Dtype | null }
export type softmax__int<T> = (self: T, dim: number | softmax__int__o<T>, dtype?: Dtype | null | P<softmax__int__o<T>>, options?: P<softmax__int__o<T>>) => T
export interface softmax__int_out__o<T> { dim: number; dtype?: Dtype | null; out: T }
export type softmax__int_out<T> = ((self: T, dim: number, dtype: Dtype | null, options: softmax__int_out__o<T>) => T) & ((self: T, dim: number, options: softmax__int_out__o<T>) => T)
export interface softplus__default__o<T> { beta?: S; threshold?: S }
export type softplus__default<T> = (self: T, beta?: S | softplus__default__o<T>, threshold?: S | P<softplus__default__o<T>>, options?: P<softplus__default__o<T>>) => T
export interface softplus__out__o<T> { beta?: S; threshold?: S; out: T }
export type softplus__out<T> = ((self: T, beta: S, threshold: S, options: softplus__out__o<T>) => T) & ((self: T, options: softplus__out__o<T>) => T)
export type softplus_backward__default<T> = (gradOutput: T, self: T, beta: S, threshold: S) => T
export interface softplus_backward__grad_input__o<T> { gradInput: T }
export type softplus_backward__grad_input<T> = (gradOutput: T, self: T, beta: S, threshold: S, options: softplus_backward__grad_input__o<T>) => T
export interface softshrink__default__o<T> { lambd?: S }
export type softshrink__default<T> = (self: T, lambd?: S | softshrink__default__o<T>, options?: P<softshrink__default__o<T>>) => T
export interface softshrink__out__o<T> { lambd?: S; out: T }
export type softshrink__out<T> = ((self: T, lambd: S, options: softshrink__out__o<T>) => T) & ((self: T, options: softshrink__out__o<T>) => T)
export type softshrink_backward__default<T> = (gradOutput: T, self: T, lambd: S) => T
export interface softshrink_backward__grad_input__o<T> { gradInput: T }
export type softshrink_backward__grad_input<T> = (gradOutput: T, self: T, lambd: S, options: softshrink_backward__grad_input__o<T>) => T
export interface sort__default__o<T> { dim?: number; descending?: boolean }
export type sort__default<T> = (self: T, dim?: number | sort__default__o<T>, descending?: boolean | P<sort__default__o<T>>, options?: P<sort__default__o<T>>) => [T, T]
export interface sort__stable__o<T> { stable?: boolean | null; dim?: number; descending?: boolean }
export type sort__stable<T> = (self: T, options?: P<sort__stable__o<T>>) => [T, T]
export interface sort__values__o<T> { dim?: number; descending?: boolean; values: T; indices: T }
export type sort__values<T> = ((self: T, dim: number, descending: boolean, options: sort__values__o<T>) => [T, T]) & ((self: T, options: sort__values__o<T>) => [T, T])
export interface sort__values_stable__o<T> { stable?: boolean | null; dim?: number; descending?: boolean; values: T; indices: T }
export type sort__values_stable<T> = (self: T, options: sort__values_stable__o<T>) => [T, T]
export interface sparse_bsc_tensor__ccol_row_value__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_bsc_tensor__ccol_row_value<T> = (ccolIndices: T, rowIndices: T, values: T, options?: P<sparse_bsc_tensor__ccol_row_value__o<T>>) => T
export interface sparse_bsc_tensor__ccol_row_value_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_bsc_tensor__ccol_row_value_size<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], options?: P<sparse_bsc_tensor__ccol_row_value_size__o<T>>) => T
export interface sparse_bsr_tensor__crow_col_value__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_bsr_tensor__crow_col_value<T> = (crowIndices: T, colIndices: T, values: T, options?: P<sparse_bsr_tensor__crow_col_value__o<T>>) => T
export interface sparse_bsr_tensor__crow_col_value_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_bsr_tensor__crow_col_value_size<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], options?: P<sparse_bsr_tensor__crow_col_value_size__o<T>>) => T
export interface sparse_compressed_tensor__comp_plain_value__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_compressed_tensor__comp_plain_value<T> = (compressedIndices: T, plainIndices: T, values: T, options?: P<sparse_compressed_tensor__comp_plain_value__o<T>>) => T
export interface sparse_compressed_tensor__comp_plain_value_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_compressed_tensor__comp_plain_value_size<T> = (compressedIndices: T, plainIndices: T, values: T, size: readonly number[], options?: P<sparse_compressed_tensor__comp_plain_value_size__o<T>>) => T
export interface sparse_coo_tensor__indices__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }
export type sparse_coo_tensor__indices<T> = (indices: T, values: T, options?: P<sparse_coo_tensor__indices__o<T>>) => T
export interface sparse_coo_tensor__indices_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; isCoalesced?: boolean | null; requiresGrad?: boolean }
export type sparse_coo_tensor__indices_size<T> = (indices: T, values: T, size: readonly number[], options?: P<sparse_coo_tensor__indices_size__o<T>>) => T
export interface sparse_coo_tensor__size__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_coo_tensor__size<T> = (size: readonly number[] | sparse_coo_tensor__size__o<T>, options?: P<sparse_coo_tensor__size__o<T>>) => T
export interface sparse_coo_tensor__size_out__o<T> { size: readonly number[]; out: T }
export type sparse_coo_tensor__size_out<T> = (size: readonly number[], options: sparse_coo_tensor__size_out__o<T>) => T
export interface sparse_csc_tensor__ccol_row_value__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_csc_tensor__ccol_row_value<T> = (ccolIndices: T, rowIndices: T, values: T, options?: P<sparse_csc_tensor__ccol_row_value__o<T>>) => T
export interface sparse_csc_tensor__ccol_row_value_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_csc_tensor__ccol_row_value_size<T> = (ccolIndices: T, rowIndices: T, values: T, size: readonly number[], options?: P<sparse_csc_tensor__ccol_row_value_size__o<T>>) => T
export interface sparse_csr_tensor__crow_col_value__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_csr_tensor__crow_col_value<T> = (crowIndices: T, colIndices: T, values: T, options?: P<sparse_csr_tensor__crow_col_value__o<T>>) => T
export interface sparse_csr_tensor__crow_col_value_size__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type sparse_csr_tensor__crow_col_value_size<T> = (crowIndices: T, colIndices: T, values: T, size: readonly number[], options?: P<sparse_csr_tensor__crow_col_value_size__o<T>>) => T
export type sparse_dim__default<T> = (self: T) => number
export type sparse_mask__default<T> = (self: T, mask: T) => T
export interface sparse_mask__out__o<T> { out: T }
export type sparse_mask__out<T> = (self: T, mask: T, options: sparse_mask__out__o<T>) => T
export interface sparse_resize__default__o<T> { size: readonly number[]; sparseDim: number; denseDim: number }
export type sparse_resize__default<T> = (self: T, size: readonly number[] | sparse_resize__default__o<T>, sparseDim: number, denseDim: number, options?: P<sparse_resize__default__o<T>>) => T
export interface sparse_resize__out__o<T> { size: readonly number[]; sparseDim: number; denseDim: number; out: T }
export type sparse_resize__out<T> = (self: T, size: readonly number[], sparseDim: number, denseDim: number, options: sparse_resize__out__o<T>) => T
export interface sparse_resize___default__o<T> { size: readonly number[]; sparseDim: number; denseDim: number }
export type sparse_resize___default<T> = (self: T, size: readonly number[] | sparse_resize___default__o<T>, sparseDim: number, denseDim: number, options?: P<sparse_resize___default__o<T>>) => T
export interface sparse_resize_and_clear__default__o<T> { size: readonly number[]; sparseDim: number; denseDim: number }
export type sparse_resize_and_clear__default<T> = (self: T, size: readonly number[] | sparse_resize_and_clear__default__o<T>, sparseDim: number, denseDim: number, options?: P<sparse_resize_and_clear__default__o<T>>) => T
export interface sparse_resize_and_clear__out__o<T> { size: readonly number[]; sparseDim: number; denseDim: number; out: T }
export type sparse_resize_and_clear__out<T> = (self: T, size: readonly number[], sparseDim: number, denseDim: number, options: sparse_resize_and_clear__out__o<T>) => T
export interface sparse_resize_and_clear___default__o<T> { size: readonly number[]; sparseDim: number; denseDim: number }
export type sparse_resize_and_clear___default<T> = (self: T, size: readonly number[] | sparse_resize_and_clear___default__o<T>, sparseDim: number, denseDim: number, options?: P<sparse_resize_and_clear___default__o<T>>) => T
export interface sparse_sampled_addmm__default__o<T> { beta?: S; alpha?: S }
export type sparse_sampled_addmm__default<T> = (self: T, mat1: T, mat2: T, options?: P<sparse_sampled_addmm__default__o<T>>) => T
export interface sparse_sampled_addmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type sparse_sampled_addmm__out<T> = (self: T, mat1: T, mat2: T, options: sparse_sampled_addmm__out__o<T>) => T
export type special_airy_ai__default<T> = (x: T) => T
export interface special_airy_ai__out__o<T> { out: T }
export type special_airy_ai__out<T> = (x: T, options: special_airy_ai__out__o<T>) => T
export type special_bessel_j0__default<T> = (self: T) => T
export interface special_bessel_j0__out__o<T> { out: T }
export type special_bessel_j0__out<T> = (self: T, options: special_bessel_j0__out__o<T>) => T
export type special_bessel_j1__default<T> = (self: T) => T
export interface special_bessel_j1__out__o<T> { out: T }
export type special_bessel_j1__out<T> = (self: T, options: special_bessel_j1__out__o<T>) => T
export type special_bessel_y0__default<T> = (self: T) => T
export interface special_bessel_y0__out__o<T> { out: T }
export type special_bessel_y0__out<T> = (self: T, options: special_bessel_y0__out__o<T>) => T
export type special_bessel_y1__default<T> = (self: T) => T
export interface special_bessel_y1__out__o<T> { out: T }
export type special_bessel_y1__out<T> = (self: T, options: special_bessel_y1__out__o<T>) => T
export type special_chebyshev_polynomial_t__default<T> = (x: T, n: T) => T
export type special_chebyshev_polynomial_t__n_scalar<T> = (x: T, n: S) => T
export interface special_chebyshev_polynomial_t__n_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_t__n_scalar_out<T> = (x: T, n: S, options: special_chebyshev_polynomial_t__n_scalar_out__o<T>) => T
export interface special_chebyshev_polynomial_t__out__o<T> { out: T }
export type special_chebyshev_polynomial_t__out<T> = (x: T, n: T, options: special_chebyshev_polynomial_t__out__o<T>) => T
export type special_chebyshev_polynomial_t__x_scalar<T> = (x: S, n: T) => T
export interface special_chebyshev_polynomial_t__x_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_t__x_scalar_out<T> = (x: S, n: T, options: special_chebyshev_polynomial_t__x_scalar_out__o<T>) => T
export type special_chebyshev_polynomial_u__default<T> = (x: T, n: T) => T
export type special_chebyshev_polynomial_u__n_scalar<T> = (x: T, n: S) => T
export interface special_chebyshev_polynomial_u__n_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_u__n_scalar_out<T> = (x: T, n: S, options: special_chebyshev_polynomial_u__n_scalar_out__o<T>) => T
export interface special_chebyshev_polynomial_u__out__o<T> { out: T }
export type special_chebyshev_polynomial_u__out<T> = (x: T, n: T, options: special_chebyshev_polynomial_u__out__o<T>) => T
export type special_chebyshev_polynomial_u__x_scalar<T> = (x: S, n: T) => T
export interface special_chebyshev_polynomial_u__x_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_u__x_scalar_out<T> = (x: S, n: T, options: special_chebyshev_polynomial_u__x_scalar_out__o<T>) => T
export type special_chebyshev_polynomial_v__default<T> = (x: T, n: T) => T
export type special_chebyshev_polynomial_v__n_scalar<T> = (x: T, n: S) => T
export interface special_chebyshev_polynomial_v__n_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_v__n_scalar_out<T> = (x: T, n: S, options: special_chebyshev_polynomial_v__n_scalar_out__o<T>) => T
export interface special_chebyshev_polynomial_v__out__o<T> { out: T }
export type special_chebyshev_polynomial_v__out<T> = (x: T, n: T, options: special_chebyshev_polynomial_v__out__o<T>) => T
export type special_chebyshev_polynomial_v__x_scalar<T> = (x: S, n: T) => T
export interface special_chebyshev_polynomial_v__x_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_v__x_scalar_out<T> = (x: S, n: T, options: special_chebyshev_polynomial_v__x_scalar_out__o<T>) => T
export type special_chebyshev_polynomial_w__default<T> = (x: T, n: T) => T
export type special_chebyshev_polynomial_w__n_scalar<T> = (x: T, n: S) => T
export interface special_chebyshev_polynomial_w__n_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_w__n_scalar_out<T> = (x: T, n: S, options: special_chebyshev_polynomial_w__n_scalar_out__o<T>) => T
export interface special_chebyshev_polynomial_w__out__o<T> { out: T }
export type special_chebyshev_polynomial_w__out<T> = (x: T, n: T, options: special_chebyshev_polynomial_w__out__o<T>) => T
export type special_chebyshev_polynomial_w__x_scalar<T> = (x: S, n: T) => T
export interface special_chebyshev_polynomial_w__x_scalar_out__o<T> { out: T }
export type special_chebyshev_polynomial_w__x_scalar_out<T> = (x: S, n: T, options: special_chebyshev_polynomial_w__x_scalar_out__o<T>) => T
export type special_digamma__default<T> = (self: T) => T
export interface special_digamma__out__o<T> { out: T }
export type special_digamma__out<T> = (self: T, options: special_digamma__out__o<T>) => T
export type special_entr__default<T> = (self: T) => T
export interface special_entr__out__o<T> { out: T }
export type special_entr__out<T> = (self: T, options: special_entr__out__o<T>) => T
export type special_erf__default<T> = (self: T) => T
export interface special_erf__out__o<T> { out: T }
export type special_erf__out<T> = (self: T, options: special_erf__out__o<T>) => T
export type special_erfc__default<T> = (self: T) => T
export interface special_erfc__out__o<T> { out: T }
export type special_erfc__out<T> = (self: T, options: special_erfc__out__o<T>) => T
export type special_erfcx__default<T> = (self: T) => T
export interface special_erfcx__out__o<T> { out: T }
export type special_erfcx__out<T> = (self: T, options: special_erfcx__out__o<T>) => T
export type special_erfinv__default<T> = (self: T) => T
export interface special_erfinv__out__o<T> { out: T }
export type special_erfinv__out<T> = (self: T, options: special_erfinv__out__o<T>) => T
export type special_exp2__default<T> = (self: T) => T
export interface special_exp2__out__o<T> { out: T }
export type special_exp2__out<T> = (self: T, options: special_exp2__out__o<T>) => T
export type special_expit__default<T> = (self: T) => T
export interface special_expit__out__o<T> { out: T }
export type special_expit__out<T> = (self: T, options: special_expit__out__o<T>) => T
export type special_expm1__default<T> = (self: T) => T
export interface special_expm1__out__o<T> { out: T }
export type special_expm1__out<T> = (self: T, options: special_expm1__out__o<T>) => T
export type special_gammainc__default<T> = (self: T, other: T) => T
export interface special_gammainc__out__o<T> { out: T }
export type special_gammainc__out<T> = (self: T, other: T, options: special_gammainc__out__o<T>) => T
export type special_gammaincc__default<T> = (self: T, other: T) => T
export interface special_gammaincc__out__o<T> { out: T }
export type special_gammaincc__out<T> = (self: T, other: T, options: special_gammaincc__out__o<T>) => T
export type special_gammaln__default<T> = (self: T) => T
export interface special_gammaln__out__o<T> { out: T }
export type special_gammaln__out<T> = (self: T, options: special_gammaln__out__o<T>) => T
export type special_hermite_polynomial_h__default<T> = (x: T, n: T) => T
export type special_hermite_polynomial_h__n_scalar<T> = (x: T, n: S) => T
export interface special_hermite_polynomial_h__n_scalar_out__o<T> { out: T }
export type special_hermite_polynomial_h__n_scalar_out<T> = (x: T, n: S, options: special_hermite_polynomial_h__n_scalar_out__o<T>) => T
export interface special_hermite_polynomial_h__out__o<T> { out: T }
export type special_hermite_polynomial_h__out<T> = (x: T, n: T, options: special_hermite_polynomial_h__out__o<T>) => T
export type special_hermite_polynomial_h__x_scalar<T> = (x: S, n: T) => T
export interface special_hermite_polynomial_h__x_scalar_out__o<T> { out: T }
export type special_hermite_polynomial_h__x_scalar_out<T> = (x: S, n: T, options: special_hermite_polynomial_h__x_scalar_out__o<T>) => T
export type special_hermite_polynomial_he__default<T> = (x: T, n: T) => T
export type special_hermite_polynomial_he__n_scalar<T> = (x: T, n: S) => T
export interface special_hermite_polynomial_he__n_scalar_out__o<T> { out: T }
export type special_hermite_polynomial_he__n_scalar_out<T> = (x: T, n: S, options: special_hermite_polynomial_he__n_scalar_out__o<T>) => T
export interface special_hermite_polynomial_he__out__o<T> { out: T }
export type special_hermite_polynomial_he__out<T> = (x: T, n: T, options: special_hermite_polynomial_he__out__o<T>) => T
export type special_hermite_polynomial_he__x_scalar<T> = (x: S, n: T) => T
export interface special_hermite_polynomial_he__x_scalar_out__o<T> { out: T }
export type special_hermite_polynomial_he__x_scalar_out<T> = (x: S, n: T, options: special_hermite_polynomial_he__x_scalar_out__o<T>) => T
export type special_i0__default<T> = (self: T) => T
export interface special_i0__out__o<T> { out: T }
export type special_i0__out<T> = (self: T, options: special_i0__out__o<T>) => T
export type special_i0e__default<T> = (self: T) => T
export interface special_i0e__out__o<T> { out: T }
export type special_i0e__out<T> = (self: T, options: special_i0e__out__o<T>) => T
export type special_i1__default<T> = (self: T) => T
export interface special_i1__out__o<T> { out: T }
export type special_i1__out<T> = (self: T, options: special_i1__out__o<T>) => T
export type special_i1e__default<T> = (self: T) => T
export interface special_i1e__out__o<T> { out: T }
export type special_i1e__out<T> = (self: T, options: special_i1e__out__o<T>) => T
export type special_laguerre_polynomial_l__default<T> = (x: T, n: T) => T
export type special_laguerre_polynomial_l__n_scalar<T> = (x: T, n: S) => T
export interface special_laguerre_polynomial_l__n_scalar_out__o<T> { out: T }
export type special_laguerre_polynomial_l__n_scalar_out<T> = (x: T, n: S, options: special_laguerre_polynomial_l__n_scalar_out__o<T>) => T
export interface special_laguerre_polynomial_l__out__o<T> { out: T }
export type special_laguerre_polynomial_l__out<T> = (x: T, n: T, options: special_laguerre_polynomial_l__out__o<T>) => T
export type special_laguerre_polynomial_l__x_scalar<T> = (x: S, n: T) => T
export interface special_laguerre_polynomial_l__x_scalar_out__o<T> { out: T }
export type special_laguerre_polynomial_l__x_scalar_out<T> = (x: S, n: T, options: special_laguerre_polynomial_l__x_scalar_out__o<T>) => T
export type special_legendre_polynomial_p__default<T> = (x: T, n: T) => T
export type special_legendre_polynomial_p__n_scalar<T> = (x: T, n: S) => T
export interface special_legendre_polynomial_p__n_scalar_out__o<T> { out: T }
export type special_legendre_polynomial_p__n_scalar_out<T> = (x: T, n: S, options: special_legendre_polynomial_p__n_scalar_out__o<T>) => T
export interface special_legendre_polynomial_p__out__o<T> { out: T }
export type special_legendre_polynomial_p__out<T> = (x: T, n: T, options: special_legendre_polynomial_p__out__o<T>) => T
export type special_legendre_polynomial_p__x_scalar<T> = (x: S, n: T) => T
export interface special_legendre_polynomial_p__x_scalar_out__o<T> { out: T }
export type special_legendre_polynomial_p__x_scalar_out<T> = (x: S, n: T, options: special_legendre_polynomial_p__x_scalar_out__o<T>) => T
export type special_log1p__default<T> = (self: T) => T
export interface special_log1p__out__o<T> { out: T }
export type special_log1p__out<T> = (self: T, options: special_log1p__out__o<T>) => T
export type special_log_ndtr__default<T> = (self: T) => T
export interface special_log_ndtr__out__o<T> { out: T }
export type special_log_ndtr__out<T> = (self: T, options: special_log_ndtr__out__o<T>) => T
export interface special_log_softmax__default__o<T> { dim: number; dtype?: Dtype | null }
export type special_log_softmax__default<T> = (self: T, dim: number | special_log_softmax__default__o<T>, options?: P<special_log_softmax__default__o<T>>) => T
export interface special_logit__default__o<T> { eps?: number | null }
export type special_logit__default<T> = (self: T, eps?: number | null | special_logit__default__o<T>, options?: P<special_logit__default__o<T>>) => T
export interface special_logit__out__o<T> { eps?: number | null; out: T }
export type special_logit__out<T> = ((self: T, eps: number | null, options: special_logit__out__o<T>) => T) & ((self: T, options: special_logit__out__o<T>) => T)
export interface special_logsumexp__default__o<T> { dim: number | readonly number[]; keepdim?: boolean }
export type special_logsumexp__default<T> = (self: T, dim: number | readonly number[] | special_logsumexp__default__o<T>, keepdim?: boolean | P<special_logsumexp__default__o<T>>, options?: P<special_logsumexp__default__o<T>>) => T
export interface special_logsumexp__out__o<T> { dim: number | readonly number[]; keepdim?: boolean; out: T }
export type special_logsumexp__out<T> = ((self: T, dim: number | readonly number[], keepdim: boolean, options: special_logsumexp__out__o<T>) => T) & ((self: T, dim: number | readonly number[], options: special_logsumexp__out__o<T>) => T)
export type special_modified_bessel_i0__default<T> = (self: T) => T
export interface special_modified_bessel_i0__out__o<T> { out: T }
export type special_modified_bessel_i0__out<T> = (self: T, options: special_modified_bessel_i0__out__o<T>) => T
export type special_modified_bessel_i1__default<T> = (self: T) => T
export interface special_modified_bessel_i1__out__o<T> { out: T }
export type special_modified_bessel_i1__out<T> = (self: T, options: special_modified_bessel_i1__out__o<T>) => T
export type special_modified_bessel_k0__default<T> = (self: T) => T
export interface special_modified_bessel_k0__out__o<T> { out: T }
export type special_modified_bessel_k0__out<T> = (self: T, options: special_modified_bessel_k0__out__o<T>) => T
export type special_modified_bessel_k1__default<T> = (self: T) => T
export interface special_modified_bessel_k1__out__o<T> { out: T }
export type special_modified_bessel_k1__out<T> = (self: T, options: special_modified_bessel_k1__out__o<T>) => T
export interface special_multigammaln__default__o<T> { p: number }
export type special_multigammaln__default<T> = (self: T, p: number | special_multigammaln__default__o<T>, options?: P<special_multigammaln__default__o<T>>) => T
export interface special_multigammaln__out__o<T> { p: number; out: T }
export type special_multigammaln__out<T> = (self: T, p: number, options: special_multigammaln__out__o<T>) => T
export type special_ndtr__default<T> = (self: T) => T
export interface special_ndtr__out__o<T> { out: T }
export type special_ndtr__out<T> = (self: T, options: special_ndtr__out__o<T>) => T
export type special_ndtri__default<T> = (self: T) => T
export interface special_ndtri__out__o<T> { out: T }
export type special_ndtri__out<T> = (self: T, options: special_ndtri__out__o<T>) => T
export type special_polygamma__default<T> = (n: number, self: T) => T
export interface special_polygamma__out__o<T> { out: T }
export type special_polygamma__out<T> = (n: number, self: T, options: special_polygamma__out__o<T>) => T
export type special_psi__default<T> = (self: T) => T
export interface special_psi__out__o<T> { out: T }
export type special_psi__out<T> = (self: T, options: special_psi__out__o<T>) => T
export interface special_round__default__o<T> { decimals?: number }
export type special_round__default<T> = (self: T, options?: P<special_round__default__o<T>>) => T
export interface special_round__out__o<T> { decimals?: number; out: T }
export type special_round__out<T> = (self: T, options: special_round__out__o<T>) => T
export type special_scaled_modified_bessel_k0__default<T> = (x: T) => T
export interface special_scaled_modified_bessel_k0__out__o<T> { out: T }
export type special_scaled_modified_bessel_k0__out<T> = (x: T, options: special_scaled_modified_bessel_k0__out__o<T>) => T
export type special_scaled_modified_bessel_k1__default<T> = (x: T) => T
export interface special_scaled_modified_bessel_k1__out__o<T> { out: T }
export type special_scaled_modified_bessel_k1__out<T> = (x: T, options: special_scaled_modified_bessel_k1__out__o<T>) => T
export type special_shifted_chebyshev_polynomial_t__default<T> = (x: T, n: T) => T
export type special_shifted_chebyshev_polynomial_t__n_scalar<T> = (x: T, n: S) => T
export interface special_shifted_chebyshev_polynomial_t__n_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_t__n_scalar_out<T> = (x: T, n: S, options: special_shifted_chebyshev_polynomial_t__n_scalar_out__o<T>) => T
export interface special_shifted_chebyshev_polynomial_t__out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_t__out<T> = (x: T, n: T, options: special_shifted_chebyshev_polynomial_t__out__o<T>) => T
export type special_shifted_chebyshev_polynomial_t__x_scalar<T> = (x: S, n: T) => T
export interface special_shifted_chebyshev_polynomial_t__x_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_t__x_scalar_out<T> = (x: S, n: T, options: special_shifted_chebyshev_polynomial_t__x_scalar_out__o<T>) => T
export type special_shifted_chebyshev_polynomial_u__default<T> = (x: T, n: T) => T
export type special_shifted_chebyshev_polynomial_u__n_scalar<T> = (x: T, n: S) => T
export interface special_shifted_chebyshev_polynomial_u__n_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_u__n_scalar_out<T> = (x: T, n: S, options: special_shifted_chebyshev_polynomial_u__n_scalar_out__o<T>) => T
export interface special_shifted_chebyshev_polynomial_u__out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_u__out<T> = (x: T, n: T, options: special_shifted_chebyshev_polynomial_u__out__o<T>) => T
export type special_shifted_chebyshev_polynomial_u__x_scalar<T> = (x: S, n: T) => T
export interface special_shifted_chebyshev_polynomial_u__x_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_u__x_scalar_out<T> = (x: S, n: T, options: special_shifted_chebyshev_polynomial_u__x_scalar_out__o<T>) => T
export type special_shifted_chebyshev_polynomial_v__default<T> = (x: T, n: T) => T
export type special_shifted_chebyshev_polynomial_v__n_scalar<T> = (x: T, n: S) => T
export interface special_shifted_chebyshev_polynomial_v__n_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_v__n_scalar_out<T> = (x: T, n: S, options: special_shifted_chebyshev_polynomial_v__n_scalar_out__o<T>) => T
export interface special_shifted_chebyshev_polynomial_v__out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_v__out<T> = (x: T, n: T, options: special_shifted_chebyshev_polynomial_v__out__o<T>) => T
export type special_shifted_chebyshev_polynomial_v__x_scalar<T> = (x: S, n: T) => T
export interface special_shifted_chebyshev_polynomial_v__x_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_v__x_scalar_out<T> = (x: S, n: T, options: special_shifted_chebyshev_polynomial_v__x_scalar_out__o<T>) => T
export type special_shifted_chebyshev_polynomial_w__default<T> = (x: T, n: T) => T
export type special_shifted_chebyshev_polynomial_w__n_scalar<T> = (x: T, n: S) => T
export interface special_shifted_chebyshev_polynomial_w__n_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_w__n_scalar_out<T> = (x: T, n: S, options: special_shifted_chebyshev_polynomial_w__n_scalar_out__o<T>) => T
export interface special_shifted_chebyshev_polynomial_w__out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_w__out<T> = (x: T, n: T, options: special_shifted_chebyshev_polynomial_w__out__o<T>) => T
export type special_shifted_chebyshev_polynomial_w__x_scalar<T> = (x: S, n: T) => T
export interface special_shifted_chebyshev_polynomial_w__x_scalar_out__o<T> { out: T }
export type special_shifted_chebyshev_polynomial_w__x_scalar_out<T> = (x: S, n: T, options: special_shifted_chebyshev_polynomial_w__x_scalar_out__o<T>) => T
export type special_sinc__default<T> = (self: T) => T
export interface special_sinc__out__o<T> { out: T }
export type special_sinc__out<T> = (self: T, options: special_sinc__out__o<T>) => T
export interface special_softmax__default__o<T> { dim: number; dtype?: Dtype | null }
export type special_softmax__default<T> = (self: T, dim: number | special_softmax__default__o<T>, dtype?: Dtype | null | P<special_softmax__default__o<T>>, options?: P<special_softmax__default__o<T>>) => T
export type special_spherical_bessel_j0__default<T> = (x: T) => T
export interface special_spherical_bessel_j0__out__o<T> { out: T }
export type special_spherical_bessel_j0__out<T> = (x: T, options: special_spherical_bessel_j0__out__o<T>) => T
export type special_xlog1py__default<T> = (self: T, other: T) => T
export type special_xlog1py__other_scalar<T> = (self: T, other: S) => T
export interface special_xlog1py__other_scalar_out__o<T> { out: T }
export type special_xlog1py__other_scalar_out<T> = (self: T, other: S, options: special_xlog1py__other_scalar_out__o<T>) => T
export interface special_xlog1py__out__o<T> { out: T }
export type special_xlog1py__out<T> = (self: T, other: T, options: special_xlog1py__out__o<T>) => T
export type special_xlog1py__self_scalar<T> = (self: S, other: T) => T
export interface special_xlog1py__self_scalar_out__o<T> { out: T }
export type special_xlog1py__self_scalar_out<T> = (self: S, other: T, options: special_xlog1py__self_scalar_out__o<T>) => T
export type special_xlogy__default<T> = (self: T, other: T) => T
export type special_xlogy__other_scalar<T> = (self: T, other: S) => T
export interface special_xlogy__other_scalar_out__o<T> { out: T }
export type special_xlogy__other_scalar_out<T> = (self: T, other: S, options: special_xlogy__other_scalar_out__o<T>) => T
export interface special_xlogy__out__o<T> { out: T }
export type special_xlogy__out<T> = (self: T, other: T, options: special_xlogy__out__o<T>) => T
export type special_xlogy__self_scalar<T> = (self: S, other: T) => T
export interface special_xlogy__self_scalar_out__o<T> { out: T }
export type special_xlogy__self_scalar_out<T> = (self: S, other: T, options: special_xlogy__self_scalar_out__o<T>) => T
export type special_zeta__default<T> = (self: T, other: T) => T
export type special_zeta__other_scalar<T> = (self: T, other: S) => T
export interface special_zeta__other_scalar_out__o<T> { out: T }
export type special_zeta__other_scalar_out<T> = (self: T, other: S, options: special_zeta__other_scalar_out__o<T>) => T
export interface special_zeta__out__o<T> { out: T }
export type special_zeta__out<T> = (self: T, other: T, options: special_zeta__out__o<T>) => T
export type special_zeta__self_scalar<T> = (self: S, other: T) => T
export interface special_zeta__self_scalar_out__o<T> { out: T }
export type special_zeta__self_scalar_out<T> = (self: S, other: T, options: special_zeta__self_scalar_out__o<T>) => T
export interface split__Tensor__o<T> { splitSize: number; dim?: number }
export type split__Tensor<T> = (self: T, splitSize: number | split__Tensor__o<T>, dim?: number | P<split__Tensor__o<T>>, options?: P<split__Tensor__o<T>>) => T[]
export interface split__sizes__o<T> { splitSize: readonly number[]; dim?: number }
export type split__sizes<T> = (self: T, splitSize: readonly number[] | split__sizes__o<T>, dim?: number | P<split__sizes__o<T>>, options?: P<split__sizes__o<T>>) => T[]
export interface split_copy__Tensor__o<T> { splitSize: number; dim?: number }
export type split_copy__Tensor<T> = (self: T, splitSize: number | split_copy__Tensor__o<T>, dim?: number | P<split_copy__Tensor__o<T>>, options?: P<split_copy__Tensor__o<T>>) => T[]
export interface split_copy__Tensor_out__o<T> { splitSize: number; dim?: number; out: readonly T[] }
export type split_copy__Tensor_out<T> = ((self: T, splitSize: number, dim: number, options: split_copy__Tensor_out__o<T>) => void) & ((self: T, splitSize: number, options: split_copy__Tensor_out__o<T>) => void)
export interface split_with_sizes__default__o<T> { splitSizes: readonly number[]; dim?: number }
export type split_with_sizes__default<T> = (self: T, splitSizes: readonly number[] | split_with_sizes__default__o<T>, dim?: number | P<split_with_sizes__default__o<T>>, options?: P<split_with_sizes__default__o<T>>) => T[]
export interface split_with_sizes_copy__default__o<T> { splitSizes: readonly number[]; dim?: number }
export type split_with_sizes_copy__default<T> = (self: T, splitSizes: readonly number[] | split_with_sizes_copy__default__o<T>, dim?: number | P<split_with_sizes_copy__default__o<T>>, options?: P<split_with_sizes_copy__default__o<T>>) => T[]
export interface split_with_sizes_copy__out__o<T> { splitSizes: readonly number[]; dim?: number; out: readonly T[] }
export type split_with_sizes_copy__out<T> = ((self: T, splitSizes: readonly number[], dim: number, options: split_with_sizes_copy__out__o<T>) => void) & ((self: T, splitSizes: readonly number[], options: split_with_sizes_copy__out__o<T>) => void)
export type sqrt__default<T> = (self: T) => T
export interface sqrt__out__o<T> { out: T }
export type sqrt__out<T> = (self: T, options: sqrt__out__o<T>) => T
export type sqrt___default<T> = (self: T) => T
export type square__default<T> = (self: T) => T
export interface square__out__o<T> { out: T }
export type square__out<T> = (self: T, options: square__out__o<T>) => T
export type square___default<T> = (self: T) => T
export type squeeze__default<T> = (self: T) => T
export interface squeeze__dim__o<T> { dim: number }
export type squeeze__dim<T> = (self: T, dim: number | squeeze__dim__o<T>, options?: P<squeeze__dim__o<T>>) => T
export interface squeeze__dims__o<T> { dim: readonly number[] }
export type squeeze__dims<T> = (self: T, dim: readonly number[] | squeeze__dims__o<T>, options?: P<squeeze__dims__o<T>>) => T
export type squeeze___default<T> = (self: T) => T
export interface squeeze___dim__o<T> { dim: number }
export type squeeze___dim<T> = (self: T, dim: number | squeeze___dim__o<T>, options?: P<squeeze___dim__o<T>>) => T
export interface squeeze___dims__o<T> { dim: readonly number[] }
export type squeeze___dims<T> = (self: T, dim: readonly number[] | squeeze___dims__o<T>, options?: P<squeeze___dims__o<T>>) => T
export type squeeze_copy__default<T> = (self: T) => T
export interface squeeze_copy__dim__o<T> { dim: number }
export type squeeze_copy__dim<T> = (self: T, dim: number | squeeze_copy__dim__o<T>, options?: P<squeeze_copy__dim__o<T>>) => T
export interface squeeze_copy__dim_out__o<T> { dim: number; out: T }
export type squeeze_copy__dim_out<T> = (self: T, dim: number, options: squeeze_copy__dim_out__o<T>) => T
export interface squeeze_copy__dims__o<T> { dim: readonly number[] }
export type squeeze_copy__dims<T> = (self: T, dim: readonly number[] | squeeze_copy__dims__o<T>, options?: P<squeeze_copy__dims__o<T>>) => T
export interface squeeze_copy__dims_out__o<T> { dim: readonly number[]; out: T }
export type squeeze_copy__dims_out<T> = (self: T, dim: readonly number[], options: squeeze_copy__dims_out__o<T>) => T
export interface squeeze_copy__out__o<T> { out: T }
export type squeeze_copy__out<T> = (self: T, options: squeeze_copy__out__o<T>) => T
export interface sspaddmm__default__o<T> { beta?: S; alpha?: S }
export type sspaddmm__default<T> = (self: T, mat1: T, mat2: T, options?: P<sspaddmm__default__o<T>>) => T
export interface sspaddmm__out__o<T> { beta?: S; alpha?: S; out: T }
export type sspaddmm__out<T> = (self: T, mat1: T, mat2: T, options: sspaddmm__out__o<T>) => T
export interface stack__default__o<T> { dim?: number }
export type stack__default<T> = (tensors: readonly T[], dim?: number | P<stack__default__o<T>>, options?: P<stack__default__o<T>>) => T
export interface stack__out__o<T> { dim?: number; out: T }
export type stack__out<T> = ((tensors: readonly T[], dim: number, options: stack__out__o<T>) => T) & ((tensors: readonly T[], options: stack__out__o<T>) => T)
export interface std__default__o<T> { unbiased?: boolean }
export type std__default<T> = (self: T, unbiased?: boolean | std__default__o<T>, options?: P<std__default__o<T>>) => T
export interface std__correction__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean }
export type std__correction<T> = (self: T, dim?: number | readonly number[] | null | std__correction__o<T>, options?: P<std__correction__o<T>>) => T
export interface std__correction_out__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean; out: T }
export type std__correction_out<T> = ((self: T, dim: number | readonly number[] | null, options: std__correction_out__o<T>) => T) & ((self: T, options: std__correction_out__o<T>) => T)
export interface std__dim__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }
export type std__dim<T> = (self: T, dim?: number | readonly number[] | null | std__dim__o<T>, unbiased?: boolean | P<std__dim__o<T>>, keepdim?: boolean | P<std__dim__o<T>>, options?: P<std__dim__o<T>>) => T
export interface std__out__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out: T }
export type std__out<T> = ((self: T, dim: number | readonly number[] | null, unbiased: boolean, keepdim: boolean, options: std__out__o<T>) => T) & ((self: T, options: std__out__o<T>) => T)
export interface std_mean__default__o<T> { unbiased?: boolean }
export type std_mean__default<T> = (self: T, unbiased?: boolean | std_mean__default__o<T>, options?: P<std_mean__default__o<T>>) => [T, T]
export interface std_mean__correction__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean }
export type std_mean__correction<T> = (self: T, dim?: number | readonly number[] | null | std_mean__correction__o<T>, options?: P<std_mean__correction__o<T>>) => [T, T]
export interface std_mean__correction_out__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean; out0: T; out1: T }
export type std_mean__correction_out<T> = ((self: T, dim: number | readonly number[] | null, options: std_mean__correction_out__o<T>) => [T, T]) & ((self: T, options: std_mean__correction_out__o<T>) => [T, T])
export interface std_mean__dim__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }
export type std_mean__dim<T> = (self: T, dim?: number | readonly number[] | null | std_mean__dim__o<T>, unbiased?: boolean | P<std_mean__dim__o<T>>, keepdim?: boolean | P<std_mean__dim__o<T>>, options?: P<std_mean__dim__o<T>>) => [T, T]
export interface stft__default__o<T> { nFft: number; hopLength?: number | null; winLength?: number | null; window?: T | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }
export type stft__default<T> = (self: T, nFft: number | stft__default__o<T>, hopLength?: number | null | P<stft__default__o<T>>, winLength?: number | null | P<stft__default__o<T>>, window?: T | null | P<stft__default__o<T>>, normalized?: boolean | P<stft__default__o<T>>, onesided?: boolean | null | P<stft__default__o<T>>, returnComplex?: boolean | null | P<stft__default__o<T>>, alignToWindow?: boolean | null | P<stft__default__o<T>>, options?: P<stft__default__o<T>>) => T
export interface stft__center__o<T> { nFft: number; hopLength?: number | null; winLength?: number | null; window?: T | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }
export type stft__center<T> = (self: T, nFft: number | stft__center__o<T>, hopLength?: number | null | P<stft__center__o<T>>, winLength?: number | null | P<stft__center__o<T>>, window?: T | null | P<stft__center__o<T>>, center?: boolean | P<stft__center__o<T>>, padMode?: string | P<stft__center__o<T>>, normalized?: boolean | P<stft__center__o<T>>, onesided?: boolean | null | P<stft__center__o<T>>, returnComplex?: boolean | null | P<stft__center__o<T>>, alignToWindow?: boolean | null | P<stft__center__o<T>>, options?: P<stft__center__o<T>>) => T
export type storage_offset__default<T> = (self: T) => number
export interface stride__int__o<T> { dim: number }
export type stride__int<T> = (self: T, dim: number | stride__int__o<T>, options?: P<stride__int__o<T>>) => number
export interface sub__Scalar__o<T> { alpha?: S }
export type sub__Scalar<T> = (self: T, other: S, alpha?: S | P<sub__Scalar__o<T>>, options?: P<sub__Scalar__o<T>>) => T
export interface sub__Scalar_out__o<T> { alpha?: S; out: T }
export type sub__Scalar_out<T> = ((self: T, other: S, alpha: S, options: sub__Scalar_out__o<T>) => T) & ((self: T, other: S, options: sub__Scalar_out__o<T>) => T)
export interface sub__Tensor__o<T> { alpha?: S }
export type sub__Tensor<T> = (self: T, other: T, options?: P<sub__Tensor__o<T>>) => T
export interface sub__out__o<T> { alpha?: S; out: T }
export type sub__out<T> = (self: T, other: T, options: sub__out__o<T>) => T
export interface sub___Scalar__o<T> { alpha?: S }
export type sub___Scalar<T> = (self: T, other: S, alpha?: S | P<sub___Scalar__o<T>>, options?: P<sub___Scalar__o<T>>) => T
export interface sub___Tensor__o<T> { alpha?: S }
export type sub___Tensor<T> = (self: T, other: T, options?: P<sub___Tensor__o<T>>) => T
export interface subtract__Scalar__o<T> { alpha?: S }
export type subtract__Scalar<T> = (self: T, other: S, alpha?: S | P<subtract__Scalar__o<T>>, options?: P<subtract__Scalar__o<T>>) => T
export interface subtract__Tensor__o<T> { alpha?: S }
export type subtract__Tensor<T> = (self: T, other: T, options?: P<subtract__Tensor__o<T>>) => T
export interface subtract__out__o<T> { alpha?: S; out: T }
export type subtract__out<T> = (self: T, other: T, options: subtract__out__o<T>) => T
export interface subtract___Scalar__o<T> { alpha?: S }
export type subtract___Scalar<T> = (self: T, other: S, alpha?: S | P<subtract___Scalar__o<T>>, options?: P<subtract___Scalar__o<T>>) => T
export interface subtract___Tensor__o<T> { alpha?: S }
export type subtract___Tensor<T> = (self: T, other: T, options?: P<subtract___Tensor__o<T>>) => T
export interface sum__default__o<T> { dtype?: Dtype | null }
export type sum__default<T> = (self: T, options?: P<sum__default__o<T>>) => T
export interface sum__IntList_out__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: T }
export type sum__IntList_out<T> = ((self: T, dim: number | readonly number[] | null, keepdim: boolean, options: sum__IntList_out__o<T>) => T) & ((self: T, options: sum__IntList_out__o<T>) => T)
export interface sum__dim_IntList__o<T> { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }
export type sum__dim_IntList<T> = (self: T, dim?: number | readonly number[] | null | sum__dim_IntList__o<T>, keepdim?: boolean | P<sum__dim_IntList__o<T>>, options?: P<sum__dim_IntList__o<T>>) => T
export interface sum__out__o<T> { dtype?: Dtype | null; out: T }
export type sum__out<T> = (self: T, options: sum__out__o<T>) => T
export interface sum_to_size__default__o<T> { size: readonly number[] }
export type sum_to_size__default<T> = (self: T, size: readonly number[] | sum_to_size__default__o<T>, options?: P<sum_to_size__default__o<T>>) => T
export interface svd__default__o<T> { some?: boolean; computeUv?: boolean }
export type svd__default<T> = (self: T, some?: boolean | svd__default__o<T>, computeUv?: boolean | P<svd__default__o<T>>, options?: P<svd__default__o<T>>) => [T, T, T]
export interface svd__U__o<T> { some?: boolean; computeUv?: boolean; U: T; S: T; V: T }
export type svd__U<T> = ((self: T, some: boolean, computeUv: boolean, options: svd__U__o<T>) => [T, T, T]) & ((self: T, options: svd__U__o<T>) => [T, T, T])
export interface swapaxes__default__o<T> { axis0: number; axis1: number }
export type swapaxes__default<T> = (self: T, axis0: number | swapaxes__default__o<T>, axis1: number, options?: P<swapaxes__default__o<T>>) => T
export interface swapaxes___default__o<T> { axis0: number; axis1: number }
export type swapaxes___default<T> = (self: T, axis0: number | swapaxes___default__o<T>, axis1: number, options?: P<swapaxes___default__o<T>>) => T
export interface swapdims__default__o<T> { dim0: number; dim1: number }
export type swapdims__default<T> = (self: T, dim0: number | swapdims__default__o<T>, dim1: number, options?: P<swapdims__default__o<T>>) => T
export interface swapdims___default__o<T> { dim0: number; dim1: number }
export type swapdims___default<T> = (self: T, dim0: number | swapdims___default__o<T>, dim1: number, options?: P<swapdims___default__o<T>>) => T
export interface sym_constrain_range__default__o<T> { min?: number | null; max?: number | null }
export type sym_constrain_range__default<T> = (size: S, options?: P<sym_constrain_range__default__o<T>>) => void
export interface sym_constrain_range_for_size__default__o<T> { min?: number | null; max?: number | null }
export type sym_constrain_range_for_size__default<T> = (size: S, options?: P<sym_constrain_range_for_size__default__o<T>>) => void
export interface sym_is_contiguous__default__o<T> { memoryFormat?: MemoryFormat }
export type sym_is_contiguous__default<T> = (self: T, memoryFormat?: MemoryFormat | sym_is_contiguous__default__o<T>, options?: P<sym_is_contiguous__default__o<T>>) => boolean
export type sym_numel__default<T> = (self: T) => number
export interface sym_size__int__o<T> { dim: number }
export type sym_size__int<T> = (self: T, dim: number | sym_size__int__o<T>, options?: P<sym_size__int__o<T>>) => number
export type sym_storage_offset__default<T> = (self: T) => number
export interface sym_stride__int__o<T> { dim: number }
export type sym_stride__int<T> = (self: T, dim: number | sym_stride__int__o<T>, options?: P<sym_stride__int__o<T>>) => number
export type t__default<T> = (self: T) => T
export type t___default<T> = (self: T) => T
export type t_copy__default<T> = (self: T) => T
export interface t_copy__out__o<T> { out: T }
export type t_copy__out<T> = (self: T, options: t_copy__out__o<T>) => T
export type take__default<T> = (self: T, index: T) => T
export interface take__out__o<T> { out: T }
export type take__out<T> = (self: T, index: T, options: take__out__o<T>) => T
export interface take_along_dim__default__o<T> { dim?: number | null }
export type take_along_dim__default<T> = (self: T, indices: T, dim?: number | null | P<take_along_dim__default__o<T>>, options?: P<take_along_dim__default__o<T>>) => T
export interface take_along_dim__out__o<T> { dim?: number | null; out: T }
export type take_along_dim__out<T> = ((self: T, indices: T, dim: number | null, options: take_along_dim__out__o<T>) => T) & ((self: T, indices: T, options: take_along_dim__out__o<T>) => T)
export type tan__default<T> = (self: T) => T
export interface tan__out__o<T> { out: T }
export type tan__out<T> = (self: T, options: tan__out__o<T>) => T
export type tan___default<T> = (self: T) => T
export type tanh__default<T> = (self: T) => T
export interface tanh__out__o<T> { out: T }
export type tanh__out<T> = (self: T, options: tanh__out__o<T>) => T
export type tanh___default<T> = (self: T) => T
export type tanh_backward__default<T> = (gradOutput: T, output: T) => T
export interface tanh_backward__grad_input__o<T> { gradInput: T }
export type tanh_backward__grad_input<T> = (gradOutput: T, output: T, options: tanh_backward__grad_input__o<T>) => T
export interface tensor_split__indices__o<T> { indices: readonly number[]; dim?: number }
export type tensor_split__indices<T> = (self: T, indices: readonly number[] | tensor_split__indices__o<T>, dim?: number | P<tensor_split__indices__o<T>>, options?: P<tensor_split__indices__o<T>>) => T[]
export interface tensor_split__sections__o<T> { sections: number; dim?: number }
export type tensor_split__sections<T> = (self: T, sections: number | tensor_split__sections__o<T>, dim?: number | P<tensor_split__sections__o<T>>, options?: P<tensor_split__sections__o<T>>) => T[]
export interface tensor_split__tensor_indices_or_sections__o<T> { dim?: number }
export type tensor_split__tensor_indices_or_sections<T> = (self: T, tensorIndicesOrSections: T, dim?: number | P<tensor_split__tensor_indices_or_sections__o<T>>, options?: P<tensor_split__tensor_indices_or_sections__o<T>>) => T[]
export type tensordot__default<T> = (self: T, other: T, dimsSelf: readonly number[], dimsOther: readonly number[]) => T
export interface tensordot__out__o<T> { out: T }
export type tensordot__out<T> = (self: T, other: T, dimsSelf: readonly number[], dimsOther: readonly number[], options: tensordot__out__o<T>) => T
export interface thnn_conv2d__default__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[] }
export type thnn_conv2d__default<T> = (self: T, weight: T, kernelSize: number | readonly number[], bias?: T | null | P<thnn_conv2d__default__o<T>>, stride?: number | readonly number[] | P<thnn_conv2d__default__o<T>>, padding?: number | readonly number[] | P<thnn_conv2d__default__o<T>>, options?: P<thnn_conv2d__default__o<T>>) => T
export interface thnn_conv2d__out__o<T> { bias?: T | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out: T }
export type thnn_conv2d__out<T> = ((self: T, weight: T, kernelSize: number | readonly number[], bias: T | null, stride: number | readonly number[], padding: number | readonly number[], options: thnn_conv2d__out__o<T>) => T) & ((self: T, weight: T, kernelSize: number | readonly number[], options: thnn_conv2d__out__o<T>) => T)
export type threshold__default<T> = (self: T, threshold: S, value: S) => T
export interface threshold__out__o<T> { out: T }
export type threshold__out<T> = (self: T, threshold: S, value: S, options: threshold__out__o<T>) => T
export type threshold___default<T> = (self: T, threshold: S, value: S) => T
export type threshold_backward__default<T> = (gradOutput: T, self: T, threshold: S) => T
export interface threshold_backward__grad_input__o<T> { gradInput: T }
export type threshold_backward__grad_input<T> = (gradOutput: T, self: T, threshold: S, options: threshold_backward__grad_input__o<T>) => T
export interface tile__default__o<T> { dims: readonly number[] }
export type tile__default<T> = (self: T, dims: readonly number[] | tile__default__o<T>, options?: P<tile__default__o<T>>) => T
export interface to__device__o<T> { device: Device; dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }
export type to__device<T> = (self: T, device: Device | to__device__o<T>, dtype: Dtype, nonBlocking?: boolean | P<to__device__o<T>>, copy?: boolean | P<to__device__o<T>>, memoryFormat?: MemoryFormat | null | P<to__device__o<T>>, options?: P<to__device__o<T>>) => T
export interface to__dtype__o<T> { dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }
export type to__dtype<T> = (self: T, dtype: Dtype | to__dtype__o<T>, nonBlocking?: boolean | P<to__dtype__o<T>>, copy?: boolean | P<to__dtype__o<T>>, memoryFormat?: MemoryFormat | null | P<to__dtype__o<T>>, options?: P<to__dtype__o<T>>) => T
export interface to__dtype_layout__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type to__dtype_layout<T> = (self: T, options?: P<to__dtype_layout__o<T>>) => T
export interface to__other__o<T> { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }
export type to__other<T> = (self: T, other: T, nonBlocking?: boolean | P<to__other__o<T>>, copy?: boolean | P<to__other__o<T>>, memoryFormat?: MemoryFormat | null | P<to__other__o<T>>, options?: P<to__other__o<T>>) => T
export interface to_dense__default__o<T> { dtype?: Dtype | null; maskedGrad?: boolean | null }
export type to_dense__default<T> = (self: T, dtype?: Dtype | null | to_dense__default__o<T>, options?: P<to_dense__default__o<T>>) => T
export interface to_dense_backward__default__o<T> { maskedGrad?: boolean | null }
export type to_dense_backward__default<T> = (grad: T, input: T, maskedGrad?: boolean | null | P<to_dense_backward__default__o<T>>, options?: P<to_dense_backward__default__o<T>>) => T
export interface to_mkldnn__default__o<T> { dtype?: Dtype | null }
export type to_mkldnn__default<T> = (self: T, dtype?: Dtype | null | to_mkldnn__default__o<T>, options?: P<to_mkldnn__default__o<T>>) => T
export interface to_mkldnn__out__o<T> { dtype?: Dtype | null; out: T }
export type to_mkldnn__out<T> = ((self: T, dtype: Dtype | null, options: to_mkldnn__out__o<T>) => T) & ((self: T, options: to_mkldnn__out__o<T>) => T)
export type to_mkldnn_backward__default<T> = (grad: T, input: T) => T
export interface to_padded_tensor__default__o<T> { padding: number; outputSize?: readonly number[] | null }
export type to_padded_tensor__default<T> = (self: T, padding: number | to_padded_tensor__default__o<T>, outputSize?: readonly number[] | null | P<to_padded_tensor__default__o<T>>, options?: P<to_padded_tensor__default__o<T>>) => T
export interface to_padded_tensor__out__o<T> { padding: number; outputSize?: readonly number[] | null; out: T }
export type to_padded_tensor__out<T> = ((self: T, padding: number, outputSize: readonly number[] | null, options: to_padded_tensor__out__o<T>) => T) & ((self: T, padding: number, options: to_padded_tensor__out__o<T>) => T)
export interface to_sparse__default__o<T> { layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }
export type to_sparse__default<T> = (self: T, options?: P<to_sparse__default__o<T>>) => T
export interface to_sparse__sparse_dim__o<T> { sparseDim: number }
export type to_sparse__sparse_dim<T> = (self: T, sparseDim: number | to_sparse__sparse_dim__o<T>, options?: P<to_sparse__sparse_dim__o<T>>) => T
export interface to_sparse_bsc__default__o<T> { blocksize: number | readonly number[]; denseDim?: number | null }
export type to_sparse_bsc__default<T> = (self: T, blocksize: number | readonly number[] | to_sparse_bsc__default__o<T>, denseDim?: number | null | P<to_sparse_bsc__default__o<T>>, options?: P<to_sparse_bsc__default__o<T>>) => T
export interface to_sparse_bsr__default__o<T> { blocksize: number | readonly number[]; denseDim?: number | null }
export type to_sparse_bsr__default<T> = (self: T, blocksize: number | readonly number[] | to_sparse_bsr__default__o<T>, denseDim?: number | null | P<to_sparse_bsr__default__o<T>>, options?: P<to_sparse_bsr__default__o<T>>) => T
export interface to_sparse_csc__default__o<T> { denseDim?: number | null }
export type to_sparse_csc__default<T> = (self: T, denseDim?: number | null | to_sparse_csc__default__o<T>, options?: P<to_sparse_csc__default__o<T>>) => T
export interface to_sparse_csr__default__o<T> { denseDim?: number | null }
export type to_sparse_csr__default<T> = (self: T, denseDim?: number | null | to_sparse_csr__default__o<T>, options?: P<to_sparse_csr__default__o<T>>) => T
export interface topk__default__o<T> { k: number; dim?: number; largest?: boolean; sorted?: boolean }
export type topk__default<T> = (self: T, k: number | topk__default__o<T>, dim?: number | P<topk__default__o<T>>, largest?: boolean | P<topk__default__o<T>>, sorted?: boolean | P<topk__default__o<T>>, options?: P<topk__default__o<T>>) => [T, T]
export interface topk__values__o<T> { k: number; dim?: number; largest?: boolean; sorted?: boolean; values: T; indices: T }
export type topk__values<T> = ((self: T, k: number, dim: number, largest: boolean, sorted: boolean, options: topk__values__o<T>) => [T, T]) & ((self: T, k: number, options: topk__values__o<T>) => [T, T])
export type trace__default<T> = (self: T) => T
export interface trace__out__o<T> { out: T }
export type trace__out<T> = (self: T, options: trace__out__o<T>) => T
export interface trace_backward__default__o<T> { sizes: readonly number[] }
export type trace_backward__default<T> = (grad: T, sizes: readonly number[] | trace_backward__default__o<T>, options?: P<trace_backward__default__o<T>>) => T
export interface transpose__int__o<T> { dim0: number; dim1: number }
export type transpose__int<T> = (self: T, dim0: number | transpose__int__o<T>, dim1: number, options?: P<transpose__int__o<T>>) => T
export interface transpose___default__o<T> { dim0: number; dim1: number }
export type transpose___default<T> = (self: T, dim0: number | transpose___default__o<T>, dim1: number, options?: P<transpose___default__o<T>>) => T
export interface transpose_copy__int__o<T> { dim0: number; dim1: number }
export type transpose_copy__int<T> = (self: T, dim0: number | transpose_copy__int__o<T>, dim1: number, options?: P<transpose_copy__int__o<T>>) => T
export interface transpose_copy__int_out__o<T> { dim0: number; dim1: number; out: T }
export type transpose_copy__int_out<T> = (self: T, dim0: number, dim1: number, options: transpose_copy__int_out__o<T>) => T
export interface trapezoid__dx__o<T> { dx?: S; dim?: number }
export type trapezoid__dx<T> = (y: T, options?: P<trapezoid__dx__o<T>>) => T
export interface trapezoid__x__o<T> { dim?: number }
export type trapezoid__x<T> = (y: T, x: T, options?: P<trapezoid__x__o<T>>) => T
export interface trapz__dx__o<T> { dx?: number; dim?: number }
export type trapz__dx<T> = (y: T, options?: P<trapz__dx__o<T>>) => T
export interface trapz__x__o<T> { dim?: number }
export type trapz__x<T> = (y: T, x: T, options?: P<trapz__x__o<T>>) => T
export interface triangular_solve__default__o<T> { upper?: boolean; transpose?: boolean; unitriangular?: boolean }
export type triangular_solve__default<T> = (self: T, A: T, upper?: boolean | P<triangular_solve__default__o<T>>, transpose?: boolean | P<triangular_solve__default__o<T>>, unitriangular?: boolean | P<triangular_solve__default__o<T>>, options?: P<triangular_solve__default__o<T>>) => [T, T]
export interface triangular_solve__X__o<T> { upper?: boolean; transpose?: boolean; unitriangular?: boolean; X: T; M: T }
export type triangular_solve__X<T> = ((self: T, A: T, upper: boolean, transpose: boolean, unitriangular: boolean, options: triangular_solve__X__o<T>) => [T, T]) & ((self: T, A: T, options: triangular_solve__X__o<T>) => [T, T])
export interface tril__default__o<T> { diagonal?: number }
export type tril__default<T> = (self: T, diagonal?: number | tril__default__o<T>, options?: P<tril__default__o<T>>) => T
export interface tril__out__o<T> { diagonal?: number; out: T }
export type tril__out<T> = ((self: T, diagonal: number, options: tril__out__o<T>) => T) & ((self: T, options: tril__out__o<T>) => T)
export interface tril___default__o<T> { diagonal?: number }
export type tril___default<T> = (self: T, diagonal?: number | tril___default__o<T>, options?: P<tril___default__o<T>>) => T
export interface tril_indices__default__o<T> { row: number; col: number; offset?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type tril_indices__default<T> = (row: number | tril_indices__default__o<T>, col: number, offset?: number | P<tril_indices__default__o<T>>, options?: P<tril_indices__default__o<T>>) => T
export interface tril_indices__out__o<T> { row: number; col: number; offset?: number; out: T }
export type tril_indices__out<T> = ((row: number, col: number, offset: number, options: tril_indices__out__o<T>) => T) & ((row: number, col: number, options: tril_indices__out__o<T>) => T)
export interface triplet_margin_loss__default__o<T> { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }
export type triplet_margin_loss__default<T> = (anchor: T, positive: T, negative: T, margin?: number | P<triplet_margin_loss__default__o<T>>, p?: number | P<triplet_margin_loss__default__o<T>>, eps?: number | P<triplet_margin_loss__default__o<T>>, swap?: boolean | P<triplet_margin_loss__default__o<T>>, reduction?: number | P<triplet_margin_loss__default__o<T>>, options?: P<triplet_margin_loss__default__o<T>>) => T
export interface triu__default__o<T> { diagonal?: number }
export type triu__default<T> = (self: T, diagonal?: number | triu__default__o<T>, options?: P<triu__default__o<T>>) => T
export interface triu__out__o<T> { diagonal?: number; out: T }
export type triu__out<T> = ((self: T, diagonal: number, options: triu__out__o<T>) => T) & ((self: T, options: triu__out__o<T>) => T)
export interface triu___default__o<T> { diagonal?: number }
export type triu___default<T> = (self: T, diagonal?: number | triu___default__o<T>, options?: P<triu___default__o<T>>) => T
export interface triu_indices__default__o<T> { row: number; col: number; offset?: number; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type triu_indices__default<T> = (row: number | triu_indices__default__o<T>, col: number, offset?: number | P<triu_indices__default__o<T>>, options?: P<triu_indices__default__o<T>>) => T
export interface triu_indices__out__o<T> { row: number; col: number; offset?: number; out: T }
export type triu_indices__out<T> = ((row: number, col: number, offset: number, options: triu_indices__out__o<T>) => T) & ((row: number, col: number, options: triu_indices__out__o<T>) => T)
export type true_divide__Scalar<T> = (self: T, other: S) => T
export type true_divide__Tensor<T> = (self: T, other: T) => T
export interface true_divide__out__o<T> { out: T }
export type true_divide__out<T> = (self: T, other: T, options: true_divide__out__o<T>) => T
export type true_divide___Scalar<T> = (self: T, other: S) => T
export type true_divide___Tensor<T> = (self: T, other: T) => T
export type trunc__default<T> = (self: T) => T
export interface trunc__out__o<T> { out: T }
export type trunc__out<T> = (self: T, options: trunc__out__o<T>) => T
export type trunc___default<T> = (self: T) => T
export type type_as__default<T> = (self: T, other: T) => T
export interface unbind__int__o<T> { dim?: number }
export type unbind__int<T> = (self: T, dim?: number | unbind__int__o<T>, options?: P<unbind__int__o<T>>) => T[]
export interface unbind_copy__int__o<T> { dim?: number }
export type unbind_copy__int<T> = (self: T, dim?: number | unbind_copy__int__o<T>, options?: P<unbind_copy__int__o<T>>) => T[]
export interface unbind_copy__int_out__o<T> { dim?: number; out: readonly T[] }
export type unbind_copy__int_out<T> = ((self: T, dim: number, options: unbind_copy__int_out__o<T>) => void) & ((self: T, options: unbind_copy__int_out__o<T>) => void)
export interface unflatten__int__o<T> { dim: number; sizes: readonly number[] }
export type unflatten__int<T> = (self: T, dim: number | unflatten__int__o<T>, sizes: readonly number[], options?: P<unflatten__int__o<T>>) => T
export type unflatten_dense_tensors__default<T> = (flat: T, tensors: readonly T[]) => T[]
export interface unfold__default__o<T> { dimension: number; size: number; step: number }
export type unfold__default<T> = (self: T, dimension: number | unfold__default__o<T>, size: number, step: number, options?: P<unfold__default__o<T>>) => T
export interface unfold_backward__default__o<T> { inputSizes: readonly number[]; dim: number; size: number; step: number }
export type unfold_backward__default<T> = (gradIn: T, inputSizes: readonly number[] | unfold_backward__default__o<T>, dim: number, size: number, step: number, options?: P<unfold_backward__default__o<T>>) => T
export interface unfold_backward__out__o<T> { inputSizes: readonly number[]; dim: number; size: number; step: number; out: T }
export type unfold_backward__out<T> = (gradIn: T, inputSizes: readonly number[], dim: number, size: number, step: number, options: unfold_backward__out__o<T>) => T
export interface unfold_copy__default__o<T> { dimension: number; size: number; step: number }
export type unfold_copy__default<T> = (self: T, dimension: number | unfold_copy__default__o<T>, size: number, step: number, options?: P<unfold_copy__default__o<T>>) => T
export interface unfold_copy__out__o<T> { dimension: number; size: number; step: number; out: T }
export type unfold_copy__out<T> = (self: T, dimension: number, size: number, step: number, options: unfold_copy__out__o<T>) => T
export interface uniform__default__o<T> { from?: number; to?: number; generator?: RandomSource | null }
export type uniform__default<T> = (self: T, from?: number | uniform__default__o<T>, to?: number | P<uniform__default__o<T>>, options?: P<uniform__default__o<T>>) => T
export interface uniform__out__o<T> { from?: number; to?: number; generator?: RandomSource | null; out: T }
export type uniform__out<T> = ((self: T, from: number, to: number, options: uniform__out__o<T>) => T) & ((self: T, options: uniform__out__o<T>) => T)
export interface uniform___default__o<T> { from?: number; to?: number; generator?: RandomSource | null }
export type uniform___default<T> = (self: T, from?: number | uniform___default__o<T>, to?: number | P<uniform___default__o<T>>, options?: P<uniform___default__o<T>>) => T
export interface unique_consecutive__default__o<T> { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null }
export type unique_consecutive__default<T> = (self: T, returnInverse?: boolean | unique_consecutive__default__o<T>, returnCounts?: boolean | P<unique_consecutive__default__o<T>>, dim?: number | null | P<unique_consecutive__default__o<T>>, options?: P<unique_consecutive__default__o<T>>) => [T, T, T]
export interface unique_consecutive__out__o<T> { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; out0: T; out1: T; out2: T }
export type unique_consecutive__out<T> = ((self: T, returnInverse: boolean, returnCounts: boolean, dim: number | null, options: unique_consecutive__out__o<T>) => [T, T, T]) & ((self: T, options: unique_consecutive__out__o<T>) => [T, T, T])
export interface unique_dim__default__o<T> { dim: number; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }
export type unique_dim__default<T> = (self: T, dim: number | unique_dim__default__o<T>, sorted?: boolean | P<unique_dim__default__o<T>>, returnInverse?: boolean | P<unique_dim__default__o<T>>, returnCounts?: boolean | P<unique_dim__default__o<T>>, options?: P<unique_dim__default__o<T>>) => [T, T, T]
export interface unique_dim__out__o<T> { dim: number; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: T; out1: T; out2: T }
export type unique_dim__out<T> = ((self: T, dim: number, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: unique_dim__out__o<T>) => [T, T, T]) & ((self: T, dim: number, options: unique_dim__out__o<T>) => [T, T, T])
export interface unique_dim_consecutive__default__o<T> { dim: number; returnInverse?: boolean; returnCounts?: boolean }
export type unique_dim_consecutive__default<T> = (self: T, dim: number | unique_dim_consecutive__default__o<T>, returnInverse?: boolean | P<unique_dim_consecutive__default__o<T>>, returnCounts?: boolean | P<unique_dim_consecutive__default__o<T>>, options?: P<unique_dim_consecutive__default__o<T>>) => [T, T, T]
export interface unique_dim_consecutive__out__o<T> { dim: number; returnInverse?: boolean; returnCounts?: boolean; out0: T; out1: T; out2: T }
export type unique_dim_consecutive__out<T> = ((self: T, dim: number, returnInverse: boolean, returnCounts: boolean, options: unique_dim_consecutive__out__o<T>) => [T, T, T]) & ((self: T, dim: number, options: unique_dim_consecutive__out__o<T>) => [T, T, T])
export interface unsafe_chunk__default__o<T> { chunks: number; dim?: number }
export type unsafe_chunk__default<T> = (self: T, chunks: number | unsafe_chunk__default__o<T>, dim?: number | P<unsafe_chunk__default__o<T>>, options?: P<unsafe_chunk__default__o<T>>) => T[]
export interface unsafe_split__Tensor__o<T> { splitSize: number; dim?: number }
export type unsafe_split__Tensor<T> = (self: T, splitSize: number | unsafe_split__Tensor__o<T>, dim?: number | P<unsafe_split__Tensor__o<T>>, options?: P<unsafe_split__Tensor__o<T>>) => T[]
export interface unsafe_split__Tensor_out__o<T> { splitSize: number; dim?: number; out: readonly T[] }
export type unsafe_split__Tensor_out<T> = ((self: T, splitSize: number, dim: number, options: unsafe_split__Tensor_out__o<T>) => void) & ((self: T, splitSize: number, options: unsafe_split__Tensor_out__o<T>) => void)
export interface unsafe_split_with_sizes__default__o<T> { splitSizes: readonly number[]; dim?: number }
export type unsafe_split_with_sizes__default<T> = (self: T, splitSizes: readonly number[] | unsafe_split_with_sizes__default__o<T>, dim?: number | P<unsafe_split_with_sizes__default__o<T>>, options?: P<unsafe_split_with_sizes__default__o<T>>) => T[]
export interface unsafe_split_with_sizes__out__o<T> { splitSizes: readonly number[]; dim?: number; out: readonly T[] }
export type unsafe_split_with_sizes__out<T> = ((self: T, splitSizes: readonly number[], dim: number, options: unsafe_split_with_sizes__out__o<T>) => void) & ((self: T, splitSizes: readonly number[], options: unsafe_split_with_sizes__out__o<T>) => void)
export interface unsqueeze__default__o<T> { dim: number }
export type unsqueeze__default<T> = (self: T, dim: number | unsqueeze__default__o<T>, options?: P<unsqueeze__default__o<T>>) => T
export interface unsqueeze___default__o<T> { dim: number }
export type unsqueeze___default<T> = (self: T, dim: number | unsqueeze___default__o<T>, options?: P<unsqueeze___default__o<T>>) => T
export interface unsqueeze_copy__default__o<T> { dim: number }
export type unsqueeze_copy__default<T> = (self: T, dim: number | unsqueeze_copy__default__o<T>, options?: P<unsqueeze_copy__default__o<T>>) => T
export interface unsqueeze_copy__out__o<T> { dim: number; out: T }
export type unsqueeze_copy__out<T> = (self: T, dim: number, options: unsqueeze_copy__out__o<T>) => T
export interface upsample_bicubic2d__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type upsample_bicubic2d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_bicubic2d__default__o<T>, alignCorners: boolean, scalesH?: number | null | P<upsample_bicubic2d__default__o<T>>, scalesW?: number | null | P<upsample_bicubic2d__default__o<T>>, options?: P<upsample_bicubic2d__default__o<T>>) => T
export interface upsample_bicubic2d__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out: T }
export type upsample_bicubic2d__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: upsample_bicubic2d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: upsample_bicubic2d__out__o<T>) => T)
export interface upsample_bicubic2d__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type upsample_bicubic2d__vec<T> = (input: T, outputSize: readonly number[] | null | upsample_bicubic2d__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<upsample_bicubic2d__vec__o<T>>, options?: P<upsample_bicubic2d__vec__o<T>>) => T
export interface upsample_bicubic2d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type upsample_bicubic2d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_bicubic2d_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null | P<upsample_bicubic2d_backward__default__o<T>>, scalesW?: number | null | P<upsample_bicubic2d_backward__default__o<T>>, options?: P<upsample_bicubic2d_backward__default__o<T>>) => T
export interface upsample_bicubic2d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type upsample_bicubic2d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: upsample_bicubic2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: upsample_bicubic2d_backward__grad_input__o<T>) => T)
export interface upsample_bilinear2d__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type upsample_bilinear2d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_bilinear2d__default__o<T>, alignCorners: boolean, scalesH?: number | null | P<upsample_bilinear2d__default__o<T>>, scalesW?: number | null | P<upsample_bilinear2d__default__o<T>>, options?: P<upsample_bilinear2d__default__o<T>>) => T
export interface upsample_bilinear2d__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out: T }
export type upsample_bilinear2d__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: upsample_bilinear2d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: upsample_bilinear2d__out__o<T>) => T)
export interface upsample_bilinear2d__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type upsample_bilinear2d__vec<T> = (input: T, outputSize: readonly number[] | null | upsample_bilinear2d__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<upsample_bilinear2d__vec__o<T>>, options?: P<upsample_bilinear2d__vec__o<T>>) => T
export interface upsample_bilinear2d__vec_out__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null; out: T }
export type upsample_bilinear2d__vec_out<T> = ((input: T, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options: upsample_bilinear2d__vec_out__o<T>) => T) & ((input: T, alignCorners: boolean, options: upsample_bilinear2d__vec_out__o<T>) => T)
export interface upsample_bilinear2d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }
export type upsample_bilinear2d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_bilinear2d_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null | P<upsample_bilinear2d_backward__default__o<T>>, scalesW?: number | null | P<upsample_bilinear2d_backward__default__o<T>>, options?: P<upsample_bilinear2d_backward__default__o<T>>) => T
export interface upsample_bilinear2d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type upsample_bilinear2d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: upsample_bilinear2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: upsample_bilinear2d_backward__grad_input__o<T>) => T)
export interface upsample_linear1d__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null }
export type upsample_linear1d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_linear1d__default__o<T>, alignCorners: boolean, scales?: number | null | P<upsample_linear1d__default__o<T>>, options?: P<upsample_linear1d__default__o<T>>) => T
export interface upsample_linear1d__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out: T }
export type upsample_linear1d__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scales: number | null, options: upsample_linear1d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: upsample_linear1d__out__o<T>) => T)
export interface upsample_linear1d__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type upsample_linear1d__vec<T> = (input: T, outputSize: readonly number[] | null | upsample_linear1d__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<upsample_linear1d__vec__o<T>>, options?: P<upsample_linear1d__vec__o<T>>) => T
export interface upsample_linear1d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null }
export type upsample_linear1d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_linear1d_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scales?: number | null | P<upsample_linear1d_backward__default__o<T>>, options?: P<upsample_linear1d_backward__default__o<T>>) => T
export interface upsample_linear1d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; gradInput: T }
export type upsample_linear1d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales: number | null, options: upsample_linear1d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: upsample_linear1d_backward__grad_input__o<T>) => T)
export interface upsample_nearest1d__default__o<T> { outputSize: number | readonly number[]; scales?: number | null }
export type upsample_nearest1d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_nearest1d__default__o<T>, scales?: number | null | P<upsample_nearest1d__default__o<T>>, options?: P<upsample_nearest1d__default__o<T>>) => T
export interface upsample_nearest1d__out__o<T> { outputSize: number | readonly number[]; scales?: number | null; out: T }
export type upsample_nearest1d__out<T> = ((self: T, outputSize: number | readonly number[], scales: number | null, options: upsample_nearest1d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: upsample_nearest1d__out__o<T>) => T)
export interface upsample_nearest1d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type upsample_nearest1d__vec<T> = (input: T, outputSize?: readonly number[] | null | upsample_nearest1d__vec__o<T>, scaleFactors?: readonly number[] | null | P<upsample_nearest1d__vec__o<T>>, options?: P<upsample_nearest1d__vec__o<T>>) => T
export interface upsample_nearest1d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null }
export type upsample_nearest1d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_nearest1d_backward__default__o<T>, inputSize: number | readonly number[], scales?: number | null | P<upsample_nearest1d_backward__default__o<T>>, options?: P<upsample_nearest1d_backward__default__o<T>>) => T
export interface upsample_nearest1d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null; gradInput: T }
export type upsample_nearest1d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scales: number | null, options: upsample_nearest1d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: upsample_nearest1d_backward__grad_input__o<T>) => T)
export interface upsample_nearest2d__default__o<T> { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }
export type upsample_nearest2d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_nearest2d__default__o<T>, scalesH?: number | null | P<upsample_nearest2d__default__o<T>>, scalesW?: number | null | P<upsample_nearest2d__default__o<T>>, options?: P<upsample_nearest2d__default__o<T>>) => T
export interface upsample_nearest2d__out__o<T> { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out: T }
export type upsample_nearest2d__out<T> = ((self: T, outputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: upsample_nearest2d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: upsample_nearest2d__out__o<T>) => T)
export interface upsample_nearest2d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type upsample_nearest2d__vec<T> = (input: T, outputSize?: readonly number[] | null | upsample_nearest2d__vec__o<T>, scaleFactors?: readonly number[] | null | P<upsample_nearest2d__vec__o<T>>, options?: P<upsample_nearest2d__vec__o<T>>) => T
export interface upsample_nearest2d__vec_out__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null; out: T }
export type upsample_nearest2d__vec_out<T> = ((input: T, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null, options: upsample_nearest2d__vec_out__o<T>) => T) & ((input: T, options: upsample_nearest2d__vec_out__o<T>) => T)
export interface upsample_nearest2d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }
export type upsample_nearest2d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_nearest2d_backward__default__o<T>, inputSize: number | readonly number[], scalesH?: number | null | P<upsample_nearest2d_backward__default__o<T>>, scalesW?: number | null | P<upsample_nearest2d_backward__default__o<T>>, options?: P<upsample_nearest2d_backward__default__o<T>>) => T
export interface upsample_nearest2d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type upsample_nearest2d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: upsample_nearest2d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: upsample_nearest2d_backward__grad_input__o<T>) => T)
export interface upsample_nearest3d__default__o<T> { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type upsample_nearest3d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_nearest3d__default__o<T>, scalesD?: number | null | P<upsample_nearest3d__default__o<T>>, scalesH?: number | null | P<upsample_nearest3d__default__o<T>>, scalesW?: number | null | P<upsample_nearest3d__default__o<T>>, options?: P<upsample_nearest3d__default__o<T>>) => T
export interface upsample_nearest3d__out__o<T> { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: T }
export type upsample_nearest3d__out<T> = ((self: T, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: upsample_nearest3d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], options: upsample_nearest3d__out__o<T>) => T)
export interface upsample_nearest3d__vec__o<T> { outputSize?: readonly number[] | null; scaleFactors?: readonly number[] | null }
export type upsample_nearest3d__vec<T> = (input: T, outputSize?: readonly number[] | null | upsample_nearest3d__vec__o<T>, scaleFactors?: readonly number[] | null | P<upsample_nearest3d__vec__o<T>>, options?: P<upsample_nearest3d__vec__o<T>>) => T
export interface upsample_nearest3d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type upsample_nearest3d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_nearest3d_backward__default__o<T>, inputSize: number | readonly number[], scalesD?: number | null | P<upsample_nearest3d_backward__default__o<T>>, scalesH?: number | null | P<upsample_nearest3d_backward__default__o<T>>, scalesW?: number | null | P<upsample_nearest3d_backward__default__o<T>>, options?: P<upsample_nearest3d_backward__default__o<T>>) => T
export interface upsample_nearest3d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type upsample_nearest3d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: upsample_nearest3d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], options: upsample_nearest3d_backward__grad_input__o<T>) => T)
export interface upsample_trilinear3d__default__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type upsample_trilinear3d__default<T> = (self: T, outputSize: number | readonly number[] | upsample_trilinear3d__default__o<T>, alignCorners: boolean, scalesD?: number | null | P<upsample_trilinear3d__default__o<T>>, scalesH?: number | null | P<upsample_trilinear3d__default__o<T>>, scalesW?: number | null | P<upsample_trilinear3d__default__o<T>>, options?: P<upsample_trilinear3d__default__o<T>>) => T
export interface upsample_trilinear3d__out__o<T> { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: T }
export type upsample_trilinear3d__out<T> = ((self: T, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: upsample_trilinear3d__out__o<T>) => T) & ((self: T, outputSize: number | readonly number[], alignCorners: boolean, options: upsample_trilinear3d__out__o<T>) => T)
export interface upsample_trilinear3d__vec__o<T> { outputSize?: readonly number[] | null; alignCorners: boolean; scaleFactors?: readonly number[] | null }
export type upsample_trilinear3d__vec<T> = (input: T, outputSize: readonly number[] | null | upsample_trilinear3d__vec__o<T>, alignCorners: boolean, scaleFactors?: readonly number[] | null | P<upsample_trilinear3d__vec__o<T>>, options?: P<upsample_trilinear3d__vec__o<T>>) => T
export interface upsample_trilinear3d_backward__default__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }
export type upsample_trilinear3d_backward__default<T> = (gradOutput: T, outputSize: number | readonly number[] | upsample_trilinear3d_backward__default__o<T>, inputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null | P<upsample_trilinear3d_backward__default__o<T>>, scalesH?: number | null | P<upsample_trilinear3d_backward__default__o<T>>, scalesW?: number | null | P<upsample_trilinear3d_backward__default__o<T>>, options?: P<upsample_trilinear3d_backward__default__o<T>>) => T
export interface upsample_trilinear3d_backward__grad_input__o<T> { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: T }
export type upsample_trilinear3d_backward__grad_input<T> = ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: upsample_trilinear3d_backward__grad_input__o<T>) => T) & ((gradOutput: T, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: upsample_trilinear3d_backward__grad_input__o<T>) => T)
export type value_selecting_reduction_backward__default<T> = (grad: T, dim: number, indices: T, sizes: readonly number[], keepdim: boolean) => T
export type values__default<T> = (self: T) => T
export type values_copy__default<T> = (self: T) => T
export interface values_copy__out__o<T> { out: T }
export type values_copy__out<T> = (self: T, options: values_copy__out__o<T>) => T
export interface vander__default__o<T> { N?: number | null; increasing?: boolean }
export type vander__default<T> = (x: T, N?: number | null | vander__default__o<T>, increasing?: boolean | P<vander__default__o<T>>, options?: P<vander__default__o<T>>) => T
export interface var__default__o<T> { unbiased?: boolean }
export type var__default<T> = (self: T, unbiased?: boolean | var__default__o<T>, options?: P<var__default__o<T>>) => T
export interface var__correction__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean }
export type var__correction<T> = (self: T, dim?: number | readonly number[] | null | var__correction__o<T>, options?: P<var__correction__o<T>>) => T
export interface var__correction_out__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean; out: T }
export type var__correction_out<T> = ((self: T, dim: number | readonly number[] | null, options: var__correction_out__o<T>) => T) & ((self: T, options: var__correction_out__o<T>) => T)
export interface var__dim__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }
export type var__dim<T> = (self: T, dim?: number | readonly number[] | null | var__dim__o<T>, unbiased?: boolean | P<var__dim__o<T>>, keepdim?: boolean | P<var__dim__o<T>>, options?: P<var__dim__o<T>>) => T
export interface var__out__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out: T }
export type var__out<T> = ((self: T, dim: number | readonly number[] | null, unbiased: boolean, keepdim: boolean, options: var__out__o<T>) => T) & ((self: T, options: var__out__o<T>) => T)
export interface var_mean__default__o<T> { unbiased?: boolean }
export type var_mean__default<T> = (self: T, unbiased?: boolean | var_mean__default__o<T>, options?: P<var_mean__default__o<T>>) => [T, T]
export interface var_mean__correction__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean }
export type var_mean__correction<T> = (self: T, dim?: number | readonly number[] | null | var_mean__correction__o<T>, options?: P<var_mean__correction__o<T>>) => [T, T]
export interface var_mean__correction_out__o<T> { dim?: number | readonly number[] | null; correction?: S | null; keepdim?: boolean; out0: T; out1: T }
export type var_mean__correction_out<T> = ((self: T, dim: number | readonly number[] | null, options: var_mean__correction_out__o<T>) => [T, T]) & ((self: T, options: var_mean__correction_out__o<T>) => [T, T])
export interface var_mean__dim__o<T> { dim?: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }
export type var_mean__dim<T> = (self: T, dim?: number | readonly number[] | null | var_mean__dim__o<T>, unbiased?: boolean | P<var_mean__dim__o<T>>, keepdim?: boolean | P<var_mean__dim__o<T>>, options?: P<var_mean__dim__o<T>>) => [T, T]
export type vdot__default<T> = (self: T, other: T) => T
export interface vdot__out__o<T> { out: T }
export type vdot__out<T> = (self: T, other: T, options: vdot__out__o<T>) => T
export interface view__default__o<T> { size: readonly number[] }
export type view__default<T> = (self: T, size: readonly number[] | view__default__o<T>, options?: P<view__default__o<T>>) => T
export interface view__dtype__o<T> { dtype: Dtype }
export type view__dtype<T> = (self: T, dtype: Dtype | view__dtype__o<T>, options?: P<view__dtype__o<T>>) => T
export type view_as__default<T> = (self: T, other: T) => T
export type view_as_complex__default<T> = (self: T) => T
export type view_as_complex_copy__default<T> = (self: T) => T
export interface view_as_complex_copy__out__o<T> { out: T }
export type view_as_complex_copy__out<T> = (self: T, options: view_as_complex_copy__out__o<T>) => T
export type view_as_real__default<T> = (self: T) => T
export type view_as_real_copy__default<T> = (self: T) => T
export interface view_as_real_copy__out__o<T> { out: T }
export type view_as_real_copy__out<T> = (self: T, options: view_as_real_copy__out__o<T>) => T
export interface view_copy__default__o<T> { size: readonly number[] }
export type view_copy__default<T> = (self: T, size: readonly number[] | view_copy__default__o<T>, options?: P<view_copy__default__o<T>>) => T
export interface view_copy__dtype__o<T> { dtype: Dtype }
export type view_copy__dtype<T> = (self: T, dtype: Dtype | view_copy__dtype__o<T>, options?: P<view_copy__dtype__o<T>>) => T
export interface view_copy__dtype_out__o<T> { dtype: Dtype; out: T }
export type view_copy__dtype_out<T> = (self: T, dtype: Dtype, options: view_copy__dtype_out__o<T>) => T
export interface view_copy__out__o<T> { size: readonly number[]; out: T }
export type view_copy__out<T> = (self: T, size: readonly number[], options: view_copy__out__o<T>) => T
export interface vsplit__array__o<T> { indices: readonly number[] }
export type vsplit__array<T> = (self: T, indices: readonly number[] | vsplit__array__o<T>, options?: P<vsplit__array__o<T>>) => T[]
export interface vsplit__int__o<T> { sections: number }
export type vsplit__int<T> = (self: T, sections: number | vsplit__int__o<T>, options?: P<vsplit__int__o<T>>) => T[]
export type vstack__default<T> = (tensors: readonly T[]) => T
export interface vstack__out__o<T> { out: T }
export type vstack__out<T> = (tensors: readonly T[], options: vstack__out__o<T>) => T
export type where__default<T> = (condition: T) => T[]
export type where__Scalar<T> = (condition: T, self: S, other: S) => T
export type where__ScalarOther<T> = (condition: T, self: T, other: S) => T
export type where__ScalarSelf<T> = (condition: T, self: S, other: T) => T
export type where__self<T> = (condition: T, self: T, other: T) => T
export interface where__self_out__o<T> { out: T }
export type where__self_out<T> = (condition: T, self: T, other: T, options: where__self_out__o<T>) => T
export interface xlogy__OutScalar_Other__o<T> { out: T }
export type xlogy__OutScalar_Other<T> = (self: T, other: S, options: xlogy__OutScalar_Other__o<T>) => T
export interface xlogy__OutScalar_Self__o<T> { out: T }
export type xlogy__OutScalar_Self<T> = (self: S, other: T, options: xlogy__OutScalar_Self__o<T>) => T
export interface xlogy__OutTensor__o<T> { out: T }
export type xlogy__OutTensor<T> = (self: T, other: T, options: xlogy__OutTensor__o<T>) => T
export type xlogy__Scalar_Other<T> = (self: T, other: S) => T
export type xlogy__Scalar_Self<T> = (self: S, other: T) => T
export type xlogy__Tensor<T> = (self: T, other: T) => T
export type xlogy___Scalar_Other<T> = (self: T, other: S) => T
export type xlogy___Tensor<T> = (self: T, other: T) => T
export type zero__default<T> = (self: T) => T
export interface zero__out__o<T> { out: T }
export type zero__out<T> = (self: T, options: zero__out__o<T>) => T
export type zero___default<T> = (self: T) => T
export interface zeros__default__o<T> { size: readonly number[]; dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; requiresGrad?: boolean }
export type zeros__default<T> = (size: readonly number[] | zeros__default__o<T>, options?: P<zeros__default__o<T>>) => T
export interface zeros__out__o<T> { size: readonly number[]; out: T }
export type zeros__out<T> = (size: readonly number[], options: zeros__out__o<T>) => T
export interface zeros_like__default__o<T> { dtype?: Dtype | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null; memoryFormat?: MemoryFormat | null; requiresGrad?: boolean }
export type zeros_like__default<T> = (self: T, options?: P<zeros_like__default__o<T>>) => T
export interface zeros_like__out__o<T> { memoryFormat?: MemoryFormat | null; out: T }
export type zeros_like__out<T> = (self: T, options: zeros_like__out__o<T>) => T

/** Every operator of the aten namespace, callable as a whole and by the name of an overload. */
export interface Aten<T> {
  __and__: __and____Scalar<T> & __and____Tensor<T> & { "Scalar": __and____Scalar<T>; "Tensor": __and____Tensor<T> }
  __iand__: __iand____Scalar<T> & __iand____Tensor<T> & { "Scalar": __iand____Scalar<T>; "Tensor": __iand____Tensor<T> }
  __ilshift__: __ilshift____Scalar<T> & __ilshift____Tensor<T> & { "Scalar": __ilshift____Scalar<T>; "Tensor": __ilshift____Tensor<T> }
  __ior__: __ior____Scalar<T> & __ior____Tensor<T> & { "Scalar": __ior____Scalar<T>; "Tensor": __ior____Tensor<T> }
  __irshift__: __irshift____Scalar<T> & __irshift____Tensor<T> & { "Scalar": __irshift____Scalar<T>; "Tensor": __irshift____Tensor<T> }
  __ixor__: __ixor____Scalar<T> & __ixor____Tensor<T> & { "Scalar": __ixor____Scalar<T>; "Tensor": __ixor____Tensor<T> }
  __lshift__: __lshift____Scalar<T> & __lshift____Tensor<T> & { "Scalar": __lshift____Scalar<T>; "Scalar_out": __lshift____Scalar_out<T>; "Tensor": __lshift____Tensor<T>; "Tensor_out": __lshift____Tensor_out<T> }
  __or__: __or____Scalar<T> & __or____Tensor<T> & { "Scalar": __or____Scalar<T>; "Tensor": __or____Tensor<T> }
  __rshift__: __rshift____Scalar<T> & __rshift____Tensor<T> & { "Scalar": __rshift____Scalar<T>; "Scalar_out": __rshift____Scalar_out<T>; "Tensor": __rshift____Tensor<T>; "Tensor_out": __rshift____Tensor_out<T> }
  __xor__: __xor____Scalar<T> & __xor____Tensor<T> & { "Scalar": __xor____Scalar<T>; "Tensor": __xor____Tensor<T> }
  _adaptive_avg_pool2d: _adaptive_avg_pool2d__default<T> & { "default": _adaptive_avg_pool2d__default<T>; "out": _adaptive_avg_pool2d__out<T> }
  _adaptive_avg_pool2d_backward: _adaptive_avg_pool2d_backward__default<T> & { "default": _adaptive_avg_pool2d_backward__default<T>; "out": _adaptive_avg_pool2d_backward__out<T> }
  _adaptive_avg_pool3d: _adaptive_avg_pool3d__default<T> & { "default": _adaptive_avg_pool3d__default<T>; "out": _adaptive_avg_pool3d__out<T> }
  _adaptive_avg_pool3d_backward: _adaptive_avg_pool3d_backward__default<T> & { "default": _adaptive_avg_pool3d_backward__default<T>; "out": _adaptive_avg_pool3d_backward__out<T> }
  _add_batch_dim: _add_batch_dim__default<T> & { "default": _add_batch_dim__default<T> }
  _add_relu: _add_relu__Scalar<T> & _add_relu__Tensor<T> & { "Scalar": _add_relu__Scalar<T>; "Scalar_out": _add_relu__Scalar_out<T>; "Tensor": _add_relu__Tensor<T>; "out": _add_relu__out<T> }
  _add_relu_: _add_relu___Scalar<T> & _add_relu___Tensor<T> & { "Scalar": _add_relu___Scalar<T>; "Tensor": _add_relu___Tensor<T> }
  _addmm_activation: _addmm_activation__default<T> & { "default": _addmm_activation__default<T>; "out": _addmm_activation__out<T> }
  _aminmax: _aminmax__default<T> & _aminmax__dim<T> & { "default": _aminmax__default<T>; "dim": _aminmax__dim<T>; "dim_out": _aminmax__dim_out<T>; "out": _aminmax__out<T> }
  _amp_foreach_non_finite_check_and_unscale: _amp_foreach_non_finite_check_and_unscale__default<T> & _amp_foreach_non_finite_check_and_unscale__out<T> & { "default": _amp_foreach_non_finite_check_and_unscale__default<T>; "out": _amp_foreach_non_finite_check_and_unscale__out<T> }
  _amp_foreach_non_finite_check_and_unscale_: _amp_foreach_non_finite_check_and_unscale___default<T> & { "default": _amp_foreach_non_finite_check_and_unscale___default<T> }
  _amp_update_scale: _amp_update_scale__default<T> & { "default": _amp_update_scale__default<T>; "out": _amp_update_scale__out<T> }
  _amp_update_scale_: _amp_update_scale___default<T> & { "default": _amp_update_scale___default<T> }
  _assert_async: _assert_async__default<T> & _assert_async__msg<T> & { "default": _assert_async__default<T>; "msg": _assert_async__msg<T> }
  _assert_scalar: _assert_scalar__default<T> & { "default": _assert_scalar__default<T> }
  _assert_tensor_metadata: _assert_tensor_metadata__default<T> & { "default": _assert_tensor_metadata__default<T> }
  _autocast_to_full_precision: _autocast_to_full_precision__default<T> & { "default": _autocast_to_full_precision__default<T> }
  _autocast_to_reduced_precision: _autocast_to_reduced_precision__default<T> & { "default": _autocast_to_reduced_precision__default<T> }
  _backward: _backward__default<T> & { "default": _backward__default<T> }
  _batch_norm_impl_index: _batch_norm_impl_index__default<T> & { "default": _batch_norm_impl_index__default<T> }
  _batch_norm_impl_index_backward: _batch_norm_impl_index_backward__default<T> & { "default": _batch_norm_impl_index_backward__default<T> }
  _batch_norm_no_update: _batch_norm_no_update__default<T> & { "default": _batch_norm_no_update__default<T>; "out": _batch_norm_no_update__out<T> }
  _batch_norm_with_update: _batch_norm_with_update__default<T> & { "default": _batch_norm_with_update__default<T>; "out": _batch_norm_with_update__out<T> }
  _batch_norm_with_update_functional: _batch_norm_with_update_functional__default<T> & { "default": _batch_norm_with_update_functional__default<T> }
  _cast_Byte: _cast_Byte__default<T> & { "default": _cast_Byte__default<T> }
  _cast_Char: _cast_Char__default<T> & { "default": _cast_Char__default<T> }
  _cast_Double: _cast_Double__default<T> & { "default": _cast_Double__default<T> }
  _cast_Float: _cast_Float__default<T> & { "default": _cast_Float__default<T> }
  _cast_Half: _cast_Half__default<T> & { "default": _cast_Half__default<T> }
  _cast_Int: _cast_Int__default<T> & { "default": _cast_Int__default<T> }
  _cast_Long: _cast_Long__default<T> & { "default": _cast_Long__default<T> }
  _cast_Short: _cast_Short__default<T> & { "default": _cast_Short__default<T> }
  _cdist_backward: _cdist_backward__default<T> & { "default": _cdist_backward__default<T>; "out": _cdist_backward__out<T> }
  _cdist_forward: _cdist_forward__default<T> & { "default": _cdist_forward__default<T>; "out": _cdist_forward__out<T> }
  _cholesky_solve_helper: _cholesky_solve_helper__default<T> & { "default": _cholesky_solve_helper__default<T>; "out": _cholesky_solve_helper__out<T> }
  _choose_qparams_per_tensor: _choose_qparams_per_tensor__default<T> & { "default": _choose_qparams_per_tensor__default<T> }
  _chunk_cat: _chunk_cat__default<T> & { "default": _chunk_cat__default<T>; "out": _chunk_cat__out<T> }
  _coalesce: _coalesce__default<T> & { "default": _coalesce__default<T>; "out": _coalesce__out<T> }
  _coalesced: _coalesced__default<T> & { "default": _coalesced__default<T>; "out": _coalesced__out<T> }
  _coalesced_: _coalesced___default<T> & { "default": _coalesced___default<T> }
  _compute_linear_combination: _compute_linear_combination__default<T> & { "default": _compute_linear_combination__default<T>; "out": _compute_linear_combination__out<T> }
  _conj: _conj__default<T> & { "default": _conj__default<T> }
  _conj_copy: _conj_copy__default<T> & { "default": _conj_copy__default<T>; "out": _conj_copy__out<T> }
  _conj_physical: _conj_physical__default<T> & { "default": _conj_physical__default<T>; "out": _conj_physical__out<T> }
  _conv_depthwise2d: _conv_depthwise2d__default<T> & { "default": _conv_depthwise2d__default<T>; "out": _conv_depthwise2d__out<T> }
  _convert_indices_from_coo_to_csr: _convert_indices_from_coo_to_csr__default<T> & { "default": _convert_indices_from_coo_to_csr__default<T>; "out": _convert_indices_from_coo_to_csr__out<T> }
  _convert_indices_from_csr_to_coo: _convert_indices_from_csr_to_coo__default<T> & { "default": _convert_indices_from_csr_to_coo__default<T>; "out": _convert_indices_from_csr_to_coo__out<T> }
  _convert_weight_to_int4pack: _convert_weight_to_int4pack__default<T> & { "default": _convert_weight_to_int4pack__default<T> }
  _convert_weight_to_int4pack_for_cpu: _convert_weight_to_int4pack_for_cpu__default<T> & { "default": _convert_weight_to_int4pack_for_cpu__default<T> }
  _convolution: _convolution__default<T> & _convolution__deprecated<T> & { "default": _convolution__default<T>; "deprecated": _convolution__deprecated<T>; "out": _convolution__out<T> }
  _convolution_double_backward: _convolution_double_backward__default<T> & { "default": _convolution_double_backward__default<T> }
  _convolution_mode: _convolution_mode__default<T> & { "default": _convolution_mode__default<T> }
  _copy_from: _copy_from__default<T> & { "default": _copy_from__default<T>; "out": _copy_from__out<T> }
  _copy_from_and_resize: _copy_from_and_resize__default<T> & { "default": _copy_from_and_resize__default<T>; "out": _copy_from_and_resize__out<T> }
  _cslt_compress: _cslt_compress__default<T> & { "default": _cslt_compress__default<T> }
  _cslt_sparse_mm: _cslt_sparse_mm__default<T> & { "default": _cslt_sparse_mm__default<T> }
  _cslt_sparse_mm_search: _cslt_sparse_mm_search__default<T> & { "default": _cslt_sparse_mm_search__default<T> }
  _ctc_loss: _ctc_loss__default<T> & _ctc_loss__Tensor<T> & { "default": _ctc_loss__default<T>; "Tensor": _ctc_loss__Tensor<T>; "Tensor_out": _ctc_loss__Tensor_out<T>; "out": _ctc_loss__out<T> }
  _ctc_loss_backward: _ctc_loss_backward__default<T> & _ctc_loss_backward__Tensor<T> & { "default": _ctc_loss_backward__default<T>; "Tensor": _ctc_loss_backward__Tensor<T>; "out": _ctc_loss_backward__out<T> }
  _cudnn_attention_backward: _cudnn_attention_backward__default<T> & { "default": _cudnn_attention_backward__default<T> }
  _cudnn_attention_forward: _cudnn_attention_forward__default<T> & { "default": _cudnn_attention_forward__default<T> }
  _cudnn_ctc_loss: _cudnn_ctc_loss__default<T> & _cudnn_ctc_loss__Tensor<T> & { "default": _cudnn_ctc_loss__default<T>; "Tensor": _cudnn_ctc_loss__Tensor<T>; "out": _cudnn_ctc_loss__out<T> }
  _cudnn_init_dropout_state: _cudnn_init_dropout_state__default<T> & { "default": _cudnn_init_dropout_state__default<T>; "out": _cudnn_init_dropout_state__out<T> }
  _cudnn_rnn: _cudnn_rnn__default<T> & { "default": _cudnn_rnn__default<T>; "out": _cudnn_rnn__out<T> }
  _cudnn_rnn_backward: _cudnn_rnn_backward__default<T> & _cudnn_rnn_backward__out<T> & { "default": _cudnn_rnn_backward__default<T>; "out": _cudnn_rnn_backward__out<T> }
  _cudnn_rnn_flatten_weight: _cudnn_rnn_flatten_weight__default<T> & { "default": _cudnn_rnn_flatten_weight__default<T>; "out": _cudnn_rnn_flatten_weight__out<T> }
  _cufft_clear_plan_cache: _cufft_clear_plan_cache__default<T> & { "default": _cufft_clear_plan_cache__default<T> }
  _cufft_get_plan_cache_max_size: _cufft_get_plan_cache_max_size__default<T> & { "default": _cufft_get_plan_cache_max_size__default<T> }
  _cufft_get_plan_cache_size: _cufft_get_plan_cache_size__default<T> & { "default": _cufft_get_plan_cache_size__default<T> }
  _cufft_set_plan_cache_max_size: _cufft_set_plan_cache_max_size__default<T> & { "default": _cufft_set_plan_cache_max_size__default<T> }
  _cummax_helper: _cummax_helper__default<T> & { "default": _cummax_helper__default<T> }
  _cummin_helper: _cummin_helper__default<T> & { "default": _cummin_helper__default<T> }
  _debug_has_internal_overlap: _debug_has_internal_overlap__default<T> & { "default": _debug_has_internal_overlap__default<T> }
  _dimI: _dimI__default<T> & { "default": _dimI__default<T> }
  _dimV: _dimV__default<T> & { "default": _dimV__default<T> }
  _dim_arange: _dim_arange__default<T> & { "default": _dim_arange__default<T> }
  _dirichlet_grad: _dirichlet_grad__default<T> & { "default": _dirichlet_grad__default<T>; "out": _dirichlet_grad__out<T> }
  _dyn_quant_matmul_4bit: _dyn_quant_matmul_4bit__default<T> & { "default": _dyn_quant_matmul_4bit__default<T> }
  _dyn_quant_pack_4bit_weight: _dyn_quant_pack_4bit_weight__default<T> & { "default": _dyn_quant_pack_4bit_weight__default<T> }
  _efficient_attention_backward: _efficient_attention_backward__default<T> & { "default": _efficient_attention_backward__default<T> }
  _efficient_attention_forward: _efficient_attention_forward__default<T> & { "default": _efficient_attention_forward__default<T> }
  _efficientzerotensor: _efficientzerotensor__default<T> & { "default": _efficientzerotensor__default<T>; "out": _efficientzerotensor__out<T> }
  _embedding_bag: _embedding_bag__default<T> & { "default": _embedding_bag__default<T>; "out": _embedding_bag__out<T> }
  _embedding_bag_backward: _embedding_bag_backward__default<T> & { "default": _embedding_bag_backward__default<T> }
  _embedding_bag_dense_backward: _embedding_bag_dense_backward__default<T> & { "default": _embedding_bag_dense_backward__default<T>; "out": _embedding_bag_dense_backward__out<T> }
  _embedding_bag_forward_only: _embedding_bag_forward_only__default<T> & { "default": _embedding_bag_forward_only__default<T>; "out": _embedding_bag_forward_only__out<T> }
  _embedding_bag_per_sample_weights_backward: _embedding_bag_per_sample_weights_backward__default<T> & { "default": _embedding_bag_per_sample_weights_backward__default<T>; "out": _embedding_bag_per_sample_weights_backward__out<T> }
  _embedding_bag_sparse_backward: _embedding_bag_sparse_backward__default<T> & { "default": _embedding_bag_sparse_backward__default<T> }
  _empty_affine_quantized: _empty_affine_quantized__default<T> & { "default": _empty_affine_quantized__default<T>; "out": _empty_affine_quantized__out<T> }
  _empty_per_channel_affine_quantized: _empty_per_channel_affine_quantized__default<T> & { "default": _empty_per_channel_affine_quantized__default<T>; "out": _empty_per_channel_affine_quantized__out<T> }
  _euclidean_dist: _euclidean_dist__default<T> & { "default": _euclidean_dist__default<T>; "out": _euclidean_dist__out<T> }
  _fake_quantize_learnable_per_channel_affine: _fake_quantize_learnable_per_channel_affine__default<T> & { "default": _fake_quantize_learnable_per_channel_affine__default<T>; "out": _fake_quantize_learnable_per_channel_affine__out<T> }
  _fake_quantize_learnable_per_channel_affine_backward: _fake_quantize_learnable_per_channel_affine_backward__default<T> & { "default": _fake_quantize_learnable_per_channel_affine_backward__default<T> }
  _fake_quantize_learnable_per_tensor_affine: _fake_quantize_learnable_per_tensor_affine__default<T> & { "default": _fake_quantize_learnable_per_tensor_affine__default<T>; "out": _fake_quantize_learnable_per_tensor_affine__out<T> }
  _fake_quantize_learnable_per_tensor_affine_backward: _fake_quantize_learnable_per_tensor_affine_backward__default<T> & { "default": _fake_quantize_learnable_per_tensor_affine_backward__default<T> }
  _fake_quantize_per_tensor_affine_cachemask_tensor_qparams: _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__default<T> & { "default": _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__default<T>; "out": _fake_quantize_per_tensor_affine_cachemask_tensor_qparams__out<T> }
  _fft_c2c: _fft_c2c__default<T> & { "default": _fft_c2c__default<T>; "out": _fft_c2c__out<T> }
  _fft_c2r: _fft_c2r__default<T> & { "default": _fft_c2r__default<T>; "out": _fft_c2r__out<T> }
  _fft_r2c: _fft_r2c__default<T> & { "default": _fft_r2c__default<T>; "out": _fft_r2c__out<T> }
  _fill_mem_eff_dropout_mask_: _fill_mem_eff_dropout_mask___default<T> & { "default": _fill_mem_eff_dropout_mask___default<T> }
  _flash_attention_backward: _flash_attention_backward__default<T> & { "default": _flash_attention_backward__default<T> }
  _flash_attention_forward: _flash_attention_forward__default<T> & _flash_attention_forward__quantized<T> & { "default": _flash_attention_forward__default<T>; "quantized": _flash_attention_forward__quantized<T> }
  _flash_attention_forward_no_dropout_inplace: _flash_attention_forward_no_dropout_inplace__default<T> & { "default": _flash_attention_forward_no_dropout_inplace__default<T> }
  _foobar: _foobar__default<T> & { "default": _foobar__default<T>; "out": _foobar__out<T> }
  _foreach_abs: _foreach_abs__default<T> & _foreach_abs__out<T> & { "default": _foreach_abs__default<T>; "out": _foreach_abs__out<T> }
  _foreach_abs_: _foreach_abs___default<T> & { "default": _foreach_abs___default<T> }
  _foreach_acos: _foreach_acos__default<T> & _foreach_acos__out<T> & { "default": _foreach_acos__default<T>; "out": _foreach_acos__out<T> }
  _foreach_acos_: _foreach_acos___default<T> & { "default": _foreach_acos___default<T> }
  _foreach_add: _foreach_add__List<T> & _foreach_add__List_out<T> & _foreach_add__Scalar<T> & _foreach_add__ScalarList<T> & _foreach_add__ScalarList_out<T> & _foreach_add__Scalar_out<T> & _foreach_add__Tensor<T> & _foreach_add__Tensor_out<T> & { "List": _foreach_add__List<T>; "List_out": _foreach_add__List_out<T>; "Scalar": _foreach_add__Scalar<T>; "ScalarList": _foreach_add__ScalarList<T>; "ScalarList_out": _foreach_add__ScalarList_out<T>; "Scalar_out": _foreach_add__Scalar_out<T>; "Tensor": _foreach_add__Tensor<T>; "Tensor_out": _foreach_add__Tensor_out<T> }
  _foreach_add_: _foreach_add___List<T> & _foreach_add___Scalar<T> & _foreach_add___ScalarList<T> & _foreach_add___Tensor<T> & { "List": _foreach_add___List<T>; "Scalar": _foreach_add___Scalar<T>; "ScalarList": _foreach_add___ScalarList<T>; "Tensor": _foreach_add___Tensor<T> }
  _foreach_addcdiv: _foreach_addcdiv__Scalar<T> & _foreach_addcdiv__ScalarList<T> & _foreach_addcdiv__ScalarList_out<T> & _foreach_addcdiv__Scalar_out<T> & _foreach_addcdiv__Tensor<T> & _foreach_addcdiv__Tensor_out<T> & { "Scalar": _foreach_addcdiv__Scalar<T>; "ScalarList": _foreach_addcdiv__ScalarList<T>; "ScalarList_out": _foreach_addcdiv__ScalarList_out<T>; "Scalar_out": _foreach_addcdiv__Scalar_out<T>; "Tensor": _foreach_addcdiv__Tensor<T>; "Tensor_out": _foreach_addcdiv__Tensor_out<T> }
  _foreach_addcdiv_: _foreach_addcdiv___Scalar<T> & _foreach_addcdiv___ScalarList<T> & _foreach_addcdiv___Tensor<T> & { "Scalar": _foreach_addcdiv___Scalar<T>; "ScalarList": _foreach_addcdiv___ScalarList<T>; "Tensor": _foreach_addcdiv___Tensor<T> }
  _foreach_addcmul: _foreach_addcmul__Scalar<T> & _foreach_addcmul__ScalarList<T> & _foreach_addcmul__ScalarList_out<T> & _foreach_addcmul__Scalar_out<T> & _foreach_addcmul__Tensor<T> & _foreach_addcmul__Tensor_out<T> & { "Scalar": _foreach_addcmul__Scalar<T>; "ScalarList": _foreach_addcmul__ScalarList<T>; "ScalarList_out": _foreach_addcmul__ScalarList_out<T>; "Scalar_out": _foreach_addcmul__Scalar_out<T>; "Tensor": _foreach_addcmul__Tensor<T>; "Tensor_out": _foreach_addcmul__Tensor_out<T> }
  _foreach_addcmul_: _foreach_addcmul___Scalar<T> & _foreach_addcmul___ScalarList<T> & _foreach_addcmul___Tensor<T> & { "Scalar": _foreach_addcmul___Scalar<T>; "ScalarList": _foreach_addcmul___ScalarList<T>; "Tensor": _foreach_addcmul___Tensor<T> }
  _foreach_asin: _foreach_asin__default<T> & _foreach_asin__out<T> & { "default": _foreach_asin__default<T>; "out": _foreach_asin__out<T> }
  _foreach_asin_: _foreach_asin___default<T> & { "default": _foreach_asin___default<T> }
  _foreach_atan: _foreach_atan__default<T> & _foreach_atan__out<T> & { "default": _foreach_atan__default<T>; "out": _foreach_atan__out<T> }
  _foreach_atan_: _foreach_atan___default<T> & { "default": _foreach_atan___default<T> }
  _foreach_ceil: _foreach_ceil__default<T> & _foreach_ceil__out<T> & { "default": _foreach_ceil__default<T>; "out": _foreach_ceil__out<T> }
  _foreach_ceil_: _foreach_ceil___default<T> & { "default": _foreach_ceil___default<T> }
  _foreach_clamp_max: _foreach_clamp_max__List<T> & _foreach_clamp_max__List_out<T> & _foreach_clamp_max__Scalar<T> & _foreach_clamp_max__ScalarList<T> & _foreach_clamp_max__ScalarList_out<T> & _foreach_clamp_max__Scalar_out<T> & { "List": _foreach_clamp_max__List<T>; "List_out": _foreach_clamp_max__List_out<T>; "Scalar": _foreach_clamp_max__Scalar<T>; "ScalarList": _foreach_clamp_max__ScalarList<T>; "ScalarList_out": _foreach_clamp_max__ScalarList_out<T>; "Scalar_out": _foreach_clamp_max__Scalar_out<T> }
  _foreach_clamp_max_: _foreach_clamp_max___List<T> & _foreach_clamp_max___Scalar<T> & _foreach_clamp_max___ScalarList<T> & { "List": _foreach_clamp_max___List<T>; "Scalar": _foreach_clamp_max___Scalar<T>; "ScalarList": _foreach_clamp_max___ScalarList<T> }
  _foreach_clamp_min: _foreach_clamp_min__List<T> & _foreach_clamp_min__List_out<T> & _foreach_clamp_min__Scalar<T> & _foreach_clamp_min__ScalarList<T> & _foreach_clamp_min__ScalarList_out<T> & _foreach_clamp_min__Scalar_out<T> & { "List": _foreach_clamp_min__List<T>; "List_out": _foreach_clamp_min__List_out<T>; "Scalar": _foreach_clamp_min__Scalar<T>; "ScalarList": _foreach_clamp_min__ScalarList<T>; "ScalarList_out": _foreach_clamp_min__ScalarList_out<T>; "Scalar_out": _foreach_clamp_min__Scalar_out<T> }
  _foreach_clamp_min_: _foreach_clamp_min___List<T> & _foreach_clamp_min___Scalar<T> & _foreach_clamp_min___ScalarList<T> & { "List": _foreach_clamp_min___List<T>; "Scalar": _foreach_clamp_min___Scalar<T>; "ScalarList": _foreach_clamp_min___ScalarList<T> }
  _foreach_clone: _foreach_clone__default<T> & _foreach_clone__out<T> & { "default": _foreach_clone__default<T>; "out": _foreach_clone__out<T> }
  _foreach_copy: _foreach_copy__default<T> & _foreach_copy__out<T> & { "default": _foreach_copy__default<T>; "out": _foreach_copy__out<T> }
  _foreach_copy_: _foreach_copy___default<T> & { "default": _foreach_copy___default<T> }
  _foreach_cos: _foreach_cos__default<T> & _foreach_cos__out<T> & { "default": _foreach_cos__default<T>; "out": _foreach_cos__out<T> }
  _foreach_cos_: _foreach_cos___default<T> & { "default": _foreach_cos___default<T> }
  _foreach_cosh: _foreach_cosh__default<T> & _foreach_cosh__out<T> & { "default": _foreach_cosh__default<T>; "out": _foreach_cosh__out<T> }
  _foreach_cosh_: _foreach_cosh___default<T> & { "default": _foreach_cosh___default<T> }
  _foreach_div: _foreach_div__List<T> & _foreach_div__List_out<T> & _foreach_div__Scalar<T> & _foreach_div__ScalarList<T> & _foreach_div__ScalarList_out<T> & _foreach_div__Scalar_out<T> & _foreach_div__Tensor<T> & _foreach_div__Tensor_out<T> & { "List": _foreach_div__List<T>; "List_out": _foreach_div__List_out<T>; "Scalar": _foreach_div__Scalar<T>; "ScalarList": _foreach_div__ScalarList<T>; "ScalarList_out": _foreach_div__ScalarList_out<T>; "Scalar_out": _foreach_div__Scalar_out<T>; "Tensor": _foreach_div__Tensor<T>; "Tensor_out": _foreach_div__Tensor_out<T> }
  _foreach_div_: _foreach_div___List<T> & _foreach_div___Scalar<T> & _foreach_div___ScalarList<T> & _foreach_div___Tensor<T> & { "List": _foreach_div___List<T>; "Scalar": _foreach_div___Scalar<T>; "ScalarList": _foreach_div___ScalarList<T>; "Tensor": _foreach_div___Tensor<T> }
  _foreach_erf: _foreach_erf__default<T> & _foreach_erf__out<T> & { "default": _foreach_erf__default<T>; "out": _foreach_erf__out<T> }
  _foreach_erf_: _foreach_erf___default<T> & { "default": _foreach_erf___default<T> }
  _foreach_erfc: _foreach_erfc__default<T> & _foreach_erfc__out<T> & { "default": _foreach_erfc__default<T>; "out": _foreach_erfc__out<T> }
  _foreach_erfc_: _foreach_erfc___default<T> & { "default": _foreach_erfc___default<T> }
  _foreach_exp: _foreach_exp__default<T> & _foreach_exp__out<T> & { "default": _foreach_exp__default<T>; "out": _foreach_exp__out<T> }
  _foreach_exp_: _foreach_exp___default<T> & { "default": _foreach_exp___default<T> }
  _foreach_expm1: _foreach_expm1__default<T> & _foreach_expm1__out<T> & { "default": _foreach_expm1__default<T>; "out": _foreach_expm1__out<T> }
  _foreach_expm1_: _foreach_expm1___default<T> & { "default": _foreach_expm1___default<T> }
  _foreach_floor: _foreach_floor__default<T> & _foreach_floor__out<T> & { "default": _foreach_floor__default<T>; "out": _foreach_floor__out<T> }
  _foreach_floor_: _foreach_floor___default<T> & { "default": _foreach_floor___default<T> }
  _foreach_frac: _foreach_frac__default<T> & _foreach_frac__out<T> & { "default": _foreach_frac__default<T>; "out": _foreach_frac__out<T> }
  _foreach_frac_: _foreach_frac___default<T> & { "default": _foreach_frac___default<T> }
  _foreach_lerp: _foreach_lerp__List<T> & _foreach_lerp__List_out<T> & _foreach_lerp__Scalar<T> & _foreach_lerp__ScalarList<T> & _foreach_lerp__ScalarList_out<T> & _foreach_lerp__Scalar_out<T> & { "List": _foreach_lerp__List<T>; "List_out": _foreach_lerp__List_out<T>; "Scalar": _foreach_lerp__Scalar<T>; "ScalarList": _foreach_lerp__ScalarList<T>; "ScalarList_out": _foreach_lerp__ScalarList_out<T>; "Scalar_out": _foreach_lerp__Scalar_out<T> }
  _foreach_lerp_: _foreach_lerp___List<T> & _foreach_lerp___Scalar<T> & _foreach_lerp___ScalarList<T> & { "List": _foreach_lerp___List<T>; "Scalar": _foreach_lerp___Scalar<T>; "ScalarList": _foreach_lerp___ScalarList<T> }
  _foreach_lgamma: _foreach_lgamma__default<T> & _foreach_lgamma__out<T> & { "default": _foreach_lgamma__default<T>; "out": _foreach_lgamma__out<T> }
  _foreach_lgamma_: _foreach_lgamma___default<T> & { "default": _foreach_lgamma___default<T> }
  _foreach_log: _foreach_log__default<T> & _foreach_log__out<T> & { "default": _foreach_log__default<T>; "out": _foreach_log__out<T> }
  _foreach_log10: _foreach_log10__default<T> & _foreach_log10__out<T> & { "default": _foreach_log10__default<T>; "out": _foreach_log10__out<T> }
  _foreach_log10_: _foreach_log10___default<T> & { "default": _foreach_log10___default<T> }
  _foreach_log1p: _foreach_log1p__default<T> & _foreach_log1p__out<T> & { "default": _foreach_log1p__default<T>; "out": _foreach_log1p__out<T> }
  _foreach_log1p_: _foreach_log1p___default<T> & { "default": _foreach_log1p___default<T> }
  _foreach_log2: _foreach_log2__default<T> & _foreach_log2__out<T> & { "default": _foreach_log2__default<T>; "out": _foreach_log2__out<T> }
  _foreach_log2_: _foreach_log2___default<T> & { "default": _foreach_log2___default<T> }
  _foreach_log_: _foreach_log___default<T> & { "default": _foreach_log___default<T> }
  _foreach_max: _foreach_max__default<T> & _foreach_max__out<T> & { "default": _foreach_max__default<T>; "out": _foreach_max__out<T> }
  _foreach_maximum: _foreach_maximum__List<T> & _foreach_maximum__List_out<T> & _foreach_maximum__Scalar<T> & _foreach_maximum__ScalarList<T> & _foreach_maximum__ScalarList_out<T> & _foreach_maximum__Scalar_out<T> & { "List": _foreach_maximum__List<T>; "List_out": _foreach_maximum__List_out<T>; "Scalar": _foreach_maximum__Scalar<T>; "ScalarList": _foreach_maximum__ScalarList<T>; "ScalarList_out": _foreach_maximum__ScalarList_out<T>; "Scalar_out": _foreach_maximum__Scalar_out<T> }
  _foreach_maximum_: _foreach_maximum___List<T> & _foreach_maximum___Scalar<T> & _foreach_maximum___ScalarList<T> & { "List": _foreach_maximum___List<T>; "Scalar": _foreach_maximum___Scalar<T>; "ScalarList": _foreach_maximum___ScalarList<T> }
  _foreach_minimum: _foreach_minimum__List<T> & _foreach_minimum__List_out<T> & _foreach_minimum__Scalar<T> & _foreach_minimum__ScalarList<T> & _foreach_minimum__ScalarList_out<T> & _foreach_minimum__Scalar_out<T> & { "List": _foreach_minimum__List<T>; "List_out": _foreach_minimum__List_out<T>; "Scalar": _foreach_minimum__Scalar<T>; "ScalarList": _foreach_minimum__ScalarList<T>; "ScalarList_out": _foreach_minimum__ScalarList_out<T>; "Scalar_out": _foreach_minimum__Scalar_out<T> }
  _foreach_minimum_: _foreach_minimum___List<T> & _foreach_minimum___Scalar<T> & _foreach_minimum___ScalarList<T> & { "List": _foreach_minimum___List<T>; "Scalar": _foreach_minimum___Scalar<T>; "ScalarList": _foreach_minimum___ScalarList<T> }
  _foreach_mm: _foreach_mm__default<T> & { "default": _foreach_mm__default<T> }
  _foreach_mul: _foreach_mul__List<T> & _foreach_mul__List_out<T> & _foreach_mul__Scalar<T> & _foreach_mul__ScalarList<T> & _foreach_mul__ScalarList_out<T> & _foreach_mul__Scalar_out<T> & _foreach_mul__Tensor<T> & _foreach_mul__Tensor_out<T> & { "List": _foreach_mul__List<T>; "List_out": _foreach_mul__List_out<T>; "Scalar": _foreach_mul__Scalar<T>; "ScalarList": _foreach_mul__ScalarList<T>; "ScalarList_out": _foreach_mul__ScalarList_out<T>; "Scalar_out": _foreach_mul__Scalar_out<T>; "Tensor": _foreach_mul__Tensor<T>; "Tensor_out": _foreach_mul__Tensor_out<T> }
  _foreach_mul_: _foreach_mul___List<T> & _foreach_mul___Scalar<T> & _foreach_mul___ScalarList<T> & _foreach_mul___Tensor<T> & { "List": _foreach_mul___List<T>; "Scalar": _foreach_mul___Scalar<T>; "ScalarList": _foreach_mul___ScalarList<T>; "Tensor": _foreach_mul___Tensor<T> }
  _foreach_neg: _foreach_neg__default<T> & _foreach_neg__out<T> & { "default": _foreach_neg__default<T>; "out": _foreach_neg__out<T> }
  _foreach_neg_: _foreach_neg___default<T> & { "default": _foreach_neg___default<T> }
  _foreach_norm: _foreach_norm__Scalar<T> & _foreach_norm__Scalar_out<T> & { "Scalar": _foreach_norm__Scalar<T>; "Scalar_out": _foreach_norm__Scalar_out<T> }
  _foreach_pow: _foreach_pow__List<T> & _foreach_pow__List_out<T> & _foreach_pow__Scalar<T> & _foreach_pow__ScalarAndTensor<T> & _foreach_pow__ScalarList<T> & _foreach_pow__ScalarList_out<T> & _foreach_pow__Scalar_out<T> & { "List": _foreach_pow__List<T>; "List_out": _foreach_pow__List_out<T>; "Scalar": _foreach_pow__Scalar<T>; "ScalarAndTensor": _foreach_pow__ScalarAndTensor<T>; "ScalarList": _foreach_pow__ScalarList<T>; "ScalarList_out": _foreach_pow__ScalarList_out<T>; "Scalar_out": _foreach_pow__Scalar_out<T> }
  _foreach_pow_: _foreach_pow___List<T> & _foreach_pow___Scalar<T> & _foreach_pow___ScalarList<T> & { "List": _foreach_pow___List<T>; "Scalar": _foreach_pow___Scalar<T>; "ScalarList": _foreach_pow___ScalarList<T> }
  _foreach_powsum: _foreach_powsum__Scalar<T> & _foreach_powsum__Scalar_out<T> & { "Scalar": _foreach_powsum__Scalar<T>; "Scalar_out": _foreach_powsum__Scalar_out<T> }
  _foreach_reciprocal: _foreach_reciprocal__default<T> & _foreach_reciprocal__out<T> & { "default": _foreach_reciprocal__default<T>; "out": _foreach_reciprocal__out<T> }
  _foreach_reciprocal_: _foreach_reciprocal___default<T> & { "default": _foreach_reciprocal___default<T> }
  _foreach_round: _foreach_round__default<T> & _foreach_round__out<T> & { "default": _foreach_round__default<T>; "out": _foreach_round__out<T> }
  _foreach_round_: _foreach_round___default<T> & { "default": _foreach_round___default<T> }
  _foreach_rsqrt: _foreach_rsqrt__default<T> & _foreach_rsqrt__out<T> & { "default": _foreach_rsqrt__default<T>; "out": _foreach_rsqrt__out<T> }
  _foreach_rsqrt_: _foreach_rsqrt___default<T> & { "default": _foreach_rsqrt___default<T> }
  _foreach_sigmoid: _foreach_sigmoid__default<T> & _foreach_sigmoid__out<T> & { "default": _foreach_sigmoid__default<T>; "out": _foreach_sigmoid__out<T> }
  _foreach_sigmoid_: _foreach_sigmoid___default<T> & { "default": _foreach_sigmoid___default<T> }
  _foreach_sign: _foreach_sign__default<T> & _foreach_sign__out<T> & { "default": _foreach_sign__default<T>; "out": _foreach_sign__out<T> }
  _foreach_sign_: _foreach_sign___default<T> & { "default": _foreach_sign___default<T> }
  _foreach_sin: _foreach_sin__default<T> & _foreach_sin__out<T> & { "default": _foreach_sin__default<T>; "out": _foreach_sin__out<T> }
  _foreach_sin_: _foreach_sin___default<T> & { "default": _foreach_sin___default<T> }
  _foreach_sinh: _foreach_sinh__default<T> & _foreach_sinh__out<T> & { "default": _foreach_sinh__default<T>; "out": _foreach_sinh__out<T> }
  _foreach_sinh_: _foreach_sinh___default<T> & { "default": _foreach_sinh___default<T> }
  _foreach_sqrt: _foreach_sqrt__default<T> & _foreach_sqrt__out<T> & { "default": _foreach_sqrt__default<T>; "out": _foreach_sqrt__out<T> }
  _foreach_sqrt_: _foreach_sqrt___default<T> & { "default": _foreach_sqrt___default<T> }
  _foreach_sub: _foreach_sub__List<T> & _foreach_sub__List_out<T> & _foreach_sub__Scalar<T> & _foreach_sub__ScalarList<T> & _foreach_sub__ScalarList_out<T> & _foreach_sub__Scalar_out<T> & { "List": _foreach_sub__List<T>; "List_out": _foreach_sub__List_out<T>; "Scalar": _foreach_sub__Scalar<T>; "ScalarList": _foreach_sub__ScalarList<T>; "ScalarList_out": _foreach_sub__ScalarList_out<T>; "Scalar_out": _foreach_sub__Scalar_out<T> }
  _foreach_sub_: _foreach_sub___List<T> & _foreach_sub___Scalar<T> & _foreach_sub___ScalarList<T> & { "List": _foreach_sub___List<T>; "Scalar": _foreach_sub___Scalar<T>; "ScalarList": _foreach_sub___ScalarList<T> }
  _foreach_tan: _foreach_tan__default<T> & _foreach_tan__out<T> & { "default": _foreach_tan__default<T>; "out": _foreach_tan__out<T> }
  _foreach_tan_: _foreach_tan___default<T> & { "default": _foreach_tan___default<T> }
  _foreach_tanh: _foreach_tanh__default<T> & _foreach_tanh__out<T> & { "default": _foreach_tanh__default<T>; "out": _foreach_tanh__out<T> }
  _foreach_tanh_: _foreach_tanh___default<T> & { "default": _foreach_tanh___default<T> }
  _foreach_trunc: _foreach_trunc__default<T> & _foreach_trunc__out<T> & { "default": _foreach_trunc__default<T>; "out": _foreach_trunc__out<T> }
  _foreach_trunc_: _foreach_trunc___default<T> & { "default": _foreach_trunc___default<T> }
  _foreach_zero: _foreach_zero__default<T> & _foreach_zero__out<T> & { "default": _foreach_zero__default<T>; "out": _foreach_zero__out<T> }
  _foreach_zero_: _foreach_zero___default<T> & { "default": _foreach_zero___default<T> }
  _functional_assert_async: _functional_assert_async__msg<T> & { "msg": _functional_assert_async__msg<T> }
  _functional_assert_scalar: _functional_assert_scalar__default<T> & { "default": _functional_assert_scalar__default<T> }
  _functional_sym_constrain_range: _functional_sym_constrain_range__default<T> & { "default": _functional_sym_constrain_range__default<T> }
  _functional_sym_constrain_range_for_size: _functional_sym_constrain_range_for_size__default<T> & { "default": _functional_sym_constrain_range_for_size__default<T> }
  _fused_adagrad: _fused_adagrad__default<T> & _fused_adagrad__out<T> & _fused_adagrad__tensor_lr<T> & _fused_adagrad__tensor_lr_out<T> & { "default": _fused_adagrad__default<T>; "out": _fused_adagrad__out<T>; "tensor_lr": _fused_adagrad__tensor_lr<T>; "tensor_lr_out": _fused_adagrad__tensor_lr_out<T> }
  _fused_adagrad_: _fused_adagrad___default<T> & _fused_adagrad___tensor_lr<T> & { "default": _fused_adagrad___default<T>; "tensor_lr": _fused_adagrad___tensor_lr<T> }
  _fused_adam: _fused_adam__default<T> & _fused_adam__out<T> & _fused_adam__tensor_lr<T> & _fused_adam__tensor_lr_out<T> & { "default": _fused_adam__default<T>; "out": _fused_adam__out<T>; "tensor_lr": _fused_adam__tensor_lr<T>; "tensor_lr_out": _fused_adam__tensor_lr_out<T> }
  _fused_adam_: _fused_adam___default<T> & _fused_adam___tensor_lr<T> & { "default": _fused_adam___default<T>; "tensor_lr": _fused_adam___tensor_lr<T> }
  _fused_adamw: _fused_adamw__default<T> & _fused_adamw__out<T> & _fused_adamw__tensor_lr<T> & _fused_adamw__tensor_lr_out<T> & { "default": _fused_adamw__default<T>; "out": _fused_adamw__out<T>; "tensor_lr": _fused_adamw__tensor_lr<T>; "tensor_lr_out": _fused_adamw__tensor_lr_out<T> }
  _fused_adamw_: _fused_adamw___default<T> & _fused_adamw___tensor_lr<T> & { "default": _fused_adamw___default<T>; "tensor_lr": _fused_adamw___tensor_lr<T> }
  _fused_dropout: _fused_dropout__default<T> & { "default": _fused_dropout__default<T>; "out": _fused_dropout__out<T> }
  _fused_moving_avg_obs_fq_helper: _fused_moving_avg_obs_fq_helper__default<T> & { "default": _fused_moving_avg_obs_fq_helper__default<T>; "out": _fused_moving_avg_obs_fq_helper__out<T> }
  _fused_moving_avg_obs_fq_helper_functional: _fused_moving_avg_obs_fq_helper_functional__default<T> & { "default": _fused_moving_avg_obs_fq_helper_functional__default<T> }
  _fused_rms_norm: _fused_rms_norm__default<T> & { "default": _fused_rms_norm__default<T> }
  _fused_rms_norm_backward: _fused_rms_norm_backward__default<T> & { "default": _fused_rms_norm_backward__default<T> }
  _fused_sdp_choice: _fused_sdp_choice__default<T> & { "default": _fused_sdp_choice__default<T> }
  _fused_sgd: _fused_sgd__default<T> & _fused_sgd__out<T> & _fused_sgd__tensor_lr<T> & _fused_sgd__tensor_lr_out<T> & { "default": _fused_sgd__default<T>; "out": _fused_sgd__out<T>; "tensor_lr": _fused_sgd__tensor_lr<T>; "tensor_lr_out": _fused_sgd__tensor_lr_out<T> }
  _fused_sgd_: _fused_sgd___default<T> & _fused_sgd___tensor_lr<T> & { "default": _fused_sgd___default<T>; "tensor_lr": _fused_sgd___tensor_lr<T> }
  _fw_primal: _fw_primal__default<T> & { "default": _fw_primal__default<T> }
  _fw_primal_copy: _fw_primal_copy__default<T> & { "default": _fw_primal_copy__default<T>; "out": _fw_primal_copy__out<T> }
  _gather_sparse_backward: _gather_sparse_backward__default<T> & { "default": _gather_sparse_backward__default<T> }
  _grid_sampler_2d_cpu_fallback: _grid_sampler_2d_cpu_fallback__default<T> & { "default": _grid_sampler_2d_cpu_fallback__default<T>; "out": _grid_sampler_2d_cpu_fallback__out<T> }
  _grid_sampler_2d_cpu_fallback_backward: _grid_sampler_2d_cpu_fallback_backward__default<T> & { "default": _grid_sampler_2d_cpu_fallback_backward__default<T> }
  _grouped_mm: _grouped_mm__default<T> & { "default": _grouped_mm__default<T> }
  _has_compatible_shallow_copy_type: _has_compatible_shallow_copy_type__default<T> & { "default": _has_compatible_shallow_copy_type__default<T> }
  _has_same_storage_numel: _has_same_storage_numel__default<T> & { "default": _has_same_storage_numel__default<T> }
  _histogramdd_bin_edges: _histogramdd_bin_edges__default<T> & _histogramdd_bin_edges__out<T> & { "default": _histogramdd_bin_edges__default<T>; "out": _histogramdd_bin_edges__out<T> }
  _histogramdd_from_bin_cts: _histogramdd_from_bin_cts__default<T> & { "default": _histogramdd_from_bin_cts__default<T>; "out": _histogramdd_from_bin_cts__out<T> }
  _histogramdd_from_bin_tensors: _histogramdd_from_bin_tensors__default<T> & { "default": _histogramdd_from_bin_tensors__default<T>; "out": _histogramdd_from_bin_tensors__out<T> }
  _index_put_impl: _index_put_impl__default<T> & { "default": _index_put_impl__default<T>; "out": _index_put_impl__out<T> }
  _index_put_impl_: _index_put_impl___default<T> & { "default": _index_put_impl___default<T> }
  _indices: _indices__default<T> & { "default": _indices__default<T> }
  _indices_copy: _indices_copy__default<T> & { "default": _indices_copy__default<T>; "out": _indices_copy__out<T> }
  _int_mm: _int_mm__default<T> & { "default": _int_mm__default<T>; "out": _int_mm__out<T> }
  _is_all_true: _is_all_true__default<T> & { "default": _is_all_true__default<T> }
  _is_any_true: _is_any_true__default<T> & { "default": _is_any_true__default<T> }
  _is_zerotensor: _is_zerotensor__default<T> & { "default": _is_zerotensor__default<T> }
  _jagged_to_padded_dense_forward: _jagged_to_padded_dense_forward__default<T> & { "default": _jagged_to_padded_dense_forward__default<T> }
  _lazy_clone: _lazy_clone__default<T> & { "default": _lazy_clone__default<T> }
  _linalg_check_errors: _linalg_check_errors__default<T> & { "default": _linalg_check_errors__default<T> }
  _linalg_det: _linalg_det__default<T> & { "default": _linalg_det__default<T>; "result": _linalg_det__result<T> }
  _linalg_eigh: _linalg_eigh__default<T> & { "default": _linalg_eigh__default<T>; "eigenvalues": _linalg_eigh__eigenvalues<T> }
  _linalg_eigvals: _linalg_eigvals__default<T> & { "default": _linalg_eigvals__default<T> }
  _linalg_slogdet: _linalg_slogdet__default<T> & { "default": _linalg_slogdet__default<T>; "sign": _linalg_slogdet__sign<T> }
  _linalg_solve_ex: _linalg_solve_ex__default<T> & { "default": _linalg_solve_ex__default<T>; "result": _linalg_solve_ex__result<T> }
  _linalg_svd: _linalg_svd__default<T> & { "default": _linalg_svd__default<T>; "U": _linalg_svd__U<T> }
  _local_scalar_dense: _local_scalar_dense__default<T> & { "default": _local_scalar_dense__default<T> }
  _log_softmax: _log_softmax__default<T> & { "default": _log_softmax__default<T>; "out": _log_softmax__out<T> }
  _log_softmax_backward_data: _log_softmax_backward_data__default<T> & { "default": _log_softmax_backward_data__default<T>; "out": _log_softmax_backward_data__out<T> }
  _logcumsumexp: _logcumsumexp__default<T> & { "default": _logcumsumexp__default<T>; "out": _logcumsumexp__out<T> }
  _lstm_mps: _lstm_mps__default<T> & { "default": _lstm_mps__default<T>; "out": _lstm_mps__out<T> }
  _lu_with_info: _lu_with_info__default<T> & { "default": _lu_with_info__default<T> }
  _make_dep_token: _make_dep_token__default<T> & { "default": _make_dep_token__default<T> }
  _make_dual: _make_dual__default<T> & { "default": _make_dual__default<T> }
  _make_dual_copy: _make_dual_copy__default<T> & { "default": _make_dual_copy__default<T>; "out": _make_dual_copy__out<T> }
  _make_per_channel_quantized_tensor: _make_per_channel_quantized_tensor__default<T> & { "default": _make_per_channel_quantized_tensor__default<T>; "out": _make_per_channel_quantized_tensor__out<T> }
  _make_per_tensor_quantized_tensor: _make_per_tensor_quantized_tensor__default<T> & { "default": _make_per_tensor_quantized_tensor__default<T>; "out": _make_per_tensor_quantized_tensor__out<T> }
  _masked_scale: _masked_scale__default<T> & { "default": _masked_scale__default<T>; "out": _masked_scale__out<T> }
  _masked_softmax: _masked_softmax__default<T> & { "default": _masked_softmax__default<T>; "out": _masked_softmax__out<T> }
  _masked_softmax_backward: _masked_softmax_backward__default<T> & { "default": _masked_softmax_backward__default<T>; "out": _masked_softmax_backward__out<T> }
  _mixed_dtypes_linear: _mixed_dtypes_linear__default<T> & { "default": _mixed_dtypes_linear__default<T> }
  _mkldnn_reshape: _mkldnn_reshape__default<T> & { "default": _mkldnn_reshape__default<T>; "out": _mkldnn_reshape__out<T> }
  _mkldnn_transpose: _mkldnn_transpose__default<T> & { "default": _mkldnn_transpose__default<T>; "out": _mkldnn_transpose__out<T> }
  _mkldnn_transpose_: _mkldnn_transpose___default<T> & { "default": _mkldnn_transpose___default<T> }
  _mps_convolution: _mps_convolution__default<T> & { "default": _mps_convolution__default<T>; "out": _mps_convolution__out<T> }
  _mps_convolution_transpose: _mps_convolution_transpose__default<T> & { "default": _mps_convolution_transpose__default<T>; "out": _mps_convolution_transpose__out<T> }
  _native_batch_norm_legit: _native_batch_norm_legit__default<T> & _native_batch_norm_legit__no_stats<T> & { "default": _native_batch_norm_legit__default<T>; "no_stats": _native_batch_norm_legit__no_stats<T>; "no_stats_out": _native_batch_norm_legit__no_stats_out<T>; "out": _native_batch_norm_legit__out<T> }
  _native_batch_norm_legit_functional: _native_batch_norm_legit_functional__default<T> & { "default": _native_batch_norm_legit_functional__default<T> }
  _native_batch_norm_legit_no_training: _native_batch_norm_legit_no_training__default<T> & { "default": _native_batch_norm_legit_no_training__default<T>; "out": _native_batch_norm_legit_no_training__out<T> }
  _native_multi_head_attention: _native_multi_head_attention__default<T> & { "default": _native_multi_head_attention__default<T>; "out": _native_multi_head_attention__out<T> }
  _neg_view: _neg_view__default<T> & { "default": _neg_view__default<T> }
  _neg_view_copy: _neg_view_copy__default<T> & { "default": _neg_view_copy__default<T>; "out": _neg_view_copy__out<T> }
  _nested_compute_contiguous_strides_offsets: _nested_compute_contiguous_strides_offsets__default<T> & { "default": _nested_compute_contiguous_strides_offsets__default<T> }
  _nested_from_padded: _nested_from_padded__default<T> & { "default": _nested_from_padded__default<T>; "out": _nested_from_padded__out<T> }
  _nested_from_padded_and_nested_example: _nested_from_padded_and_nested_example__default<T> & { "default": _nested_from_padded_and_nested_example__default<T>; "out": _nested_from_padded_and_nested_example__out<T> }
  _nested_from_padded_tensor: _nested_from_padded_tensor__default<T> & { "default": _nested_from_padded_tensor__default<T> }
  _nested_get_jagged_dummy: _nested_get_jagged_dummy__default<T> & { "default": _nested_get_jagged_dummy__default<T> }
  _nested_get_lengths: _nested_get_lengths__default<T> & { "default": _nested_get_lengths__default<T> }
  _nested_get_max_seqlen: _nested_get_max_seqlen__default<T> & { "default": _nested_get_max_seqlen__default<T> }
  _nested_get_min_seqlen: _nested_get_min_seqlen__default<T> & { "default": _nested_get_min_seqlen__default<T> }
  _nested_get_offsets: _nested_get_offsets__default<T> & { "default": _nested_get_offsets__default<T> }
  _nested_get_ragged_idx: _nested_get_ragged_idx__default<T> & { "default": _nested_get_ragged_idx__default<T> }
  _nested_get_values: _nested_get_values__default<T> & { "default": _nested_get_values__default<T> }
  _nested_get_values_copy: _nested_get_values_copy__default<T> & { "default": _nested_get_values_copy__default<T>; "out": _nested_get_values_copy__out<T> }
  _nested_select_backward: _nested_select_backward__default<T> & { "default": _nested_select_backward__default<T> }
  _nested_sum_backward: _nested_sum_backward__default<T> & { "default": _nested_sum_backward__default<T> }
  _nested_tensor_from_mask: _nested_tensor_from_mask__default<T> & { "default": _nested_tensor_from_mask__default<T>; "out": _nested_tensor_from_mask__out<T> }
  _nested_tensor_from_mask_left_aligned: _nested_tensor_from_mask_left_aligned__default<T> & { "default": _nested_tensor_from_mask_left_aligned__default<T> }
  _nested_tensor_from_tensor_list: _nested_tensor_from_tensor_list__default<T> & { "default": _nested_tensor_from_tensor_list__default<T>; "out": _nested_tensor_from_tensor_list__out<T> }
  _nested_tensor_size: _nested_tensor_size__default<T> & { "default": _nested_tensor_size__default<T>; "out": _nested_tensor_size__out<T> }
  _nested_tensor_softmax_with_shape: _nested_tensor_softmax_with_shape__default<T> & { "default": _nested_tensor_softmax_with_shape__default<T> }
  _nested_tensor_storage_offsets: _nested_tensor_storage_offsets__default<T> & { "default": _nested_tensor_storage_offsets__default<T>; "out": _nested_tensor_storage_offsets__out<T> }
  _nested_tensor_strides: _nested_tensor_strides__default<T> & { "default": _nested_tensor_strides__default<T>; "out": _nested_tensor_strides__out<T> }
  _nested_view_from_buffer: _nested_view_from_buffer__default<T> & { "default": _nested_view_from_buffer__default<T> }
  _nested_view_from_buffer_copy: _nested_view_from_buffer_copy__default<T> & { "default": _nested_view_from_buffer_copy__default<T>; "out": _nested_view_from_buffer_copy__out<T> }
  _nested_view_from_jagged: _nested_view_from_jagged__default<T> & { "default": _nested_view_from_jagged__default<T> }
  _nested_view_from_jagged_copy: _nested_view_from_jagged_copy__default<T> & { "default": _nested_view_from_jagged_copy__default<T>; "out": _nested_view_from_jagged_copy__out<T> }
  _new_zeros_with_same_feature_meta: _new_zeros_with_same_feature_meta__default<T> & { "default": _new_zeros_with_same_feature_meta__default<T>; "out": _new_zeros_with_same_feature_meta__out<T> }
  _nnpack_available: _nnpack_available__default<T> & { "default": _nnpack_available__default<T> }
  _nnpack_spatial_convolution: _nnpack_spatial_convolution__default<T> & { "default": _nnpack_spatial_convolution__default<T>; "out": _nnpack_spatial_convolution__out<T> }
  _nnz: _nnz__default<T> & { "default": _nnz__default<T> }
  _pack_padded_sequence: _pack_padded_sequence__default<T> & { "default": _pack_padded_sequence__default<T>; "out": _pack_padded_sequence__out<T> }
  _pack_padded_sequence_backward: _pack_padded_sequence_backward__default<T> & { "default": _pack_padded_sequence_backward__default<T> }
  _pad_circular: _pad_circular__default<T> & { "default": _pad_circular__default<T> }
  _pad_enum: _pad_enum__default<T> & { "default": _pad_enum__default<T> }
  _pad_packed_sequence: _pad_packed_sequence__default<T> & { "default": _pad_packed_sequence__default<T> }
  _padded_dense_to_jagged_forward: _padded_dense_to_jagged_forward__default<T> & { "default": _padded_dense_to_jagged_forward__default<T> }
  _pdist_backward: _pdist_backward__default<T> & { "default": _pdist_backward__default<T>; "out": _pdist_backward__out<T> }
  _pdist_forward: _pdist_forward__default<T> & { "default": _pdist_forward__default<T>; "out": _pdist_forward__out<T> }
  _philox_key_fold_in: _philox_key_fold_in__default<T> & { "default": _philox_key_fold_in__default<T> }
  _philox_key_split: _philox_key_split__default<T> & { "default": _philox_key_split__default<T> }
  _philox_normal: _philox_normal__default<T> & { "default": _philox_normal__default<T>; "out": _philox_normal__out<T> }
  _philox_normal_: _philox_normal___default<T> & { "default": _philox_normal___default<T> }
  _philox_uniform: _philox_uniform__default<T> & { "default": _philox_uniform__default<T>; "out": _philox_uniform__out<T> }
  _philox_uniform_: _philox_uniform___default<T> & { "default": _philox_uniform___default<T> }
  _pin_memory: _pin_memory__default<T> & { "default": _pin_memory__default<T>; "out": _pin_memory__out<T> }
  _prelu_kernel: _prelu_kernel__default<T> & { "default": _prelu_kernel__default<T> }
  _prelu_kernel_backward: _prelu_kernel_backward__default<T> & { "default": _prelu_kernel_backward__default<T> }
  _print: _print__default<T> & { "default": _print__default<T> }
  _propagate_xla_data: _propagate_xla_data__default<T> & { "default": _propagate_xla_data__default<T> }
  _remove_batch_dim: _remove_batch_dim__default<T> & { "default": _remove_batch_dim__default<T> }
  _reshape_alias: _reshape_alias__default<T> & { "default": _reshape_alias__default<T> }
  _reshape_alias_copy: _reshape_alias_copy__default<T> & { "default": _reshape_alias_copy__default<T>; "out": _reshape_alias_copy__out<T> }
  _reshape_copy: _reshape_copy__default<T> & { "default": _reshape_copy__default<T> }
  _reshape_from_tensor: _reshape_from_tensor__default<T> & { "default": _reshape_from_tensor__default<T> }
  _resize_output: _resize_output__default<T> & { "default": _resize_output__default<T>; "out": _resize_output__out<T> }
  _resize_output_: _resize_output___default<T> & { "default": _resize_output___default<T> }
  _rowwise_prune: _rowwise_prune__default<T> & { "default": _rowwise_prune__default<T> }
  _safe_softmax: _safe_softmax__default<T> & { "default": _safe_softmax__default<T> }
  _sample_dirichlet: _sample_dirichlet__default<T> & { "default": _sample_dirichlet__default<T>; "out": _sample_dirichlet__out<T> }
  _saturate_weight_to_fp16: _saturate_weight_to_fp16__default<T> & { "default": _saturate_weight_to_fp16__default<T> }
  _scaled_dot_product_attention_math: _scaled_dot_product_attention_math__default<T> & { "default": _scaled_dot_product_attention_math__default<T> }
  _scaled_dot_product_attention_math_for_mps: _scaled_dot_product_attention_math_for_mps__default<T> & { "default": _scaled_dot_product_attention_math_for_mps__default<T> }
  _scaled_dot_product_cudnn_attention: _scaled_dot_product_cudnn_attention__default<T> & { "default": _scaled_dot_product_cudnn_attention__default<T> }
  _scaled_dot_product_cudnn_attention_backward: _scaled_dot_product_cudnn_attention_backward__default<T> & { "default": _scaled_dot_product_cudnn_attention_backward__default<T> }
  _scaled_dot_product_efficient_attention: _scaled_dot_product_efficient_attention__default<T> & { "default": _scaled_dot_product_efficient_attention__default<T> }
  _scaled_dot_product_efficient_attention_backward: _scaled_dot_product_efficient_attention_backward__default<T> & { "default": _scaled_dot_product_efficient_attention_backward__default<T> }
  _scaled_dot_product_flash_attention: _scaled_dot_product_flash_attention__default<T> & _scaled_dot_product_flash_attention__quantized<T> & { "default": _scaled_dot_product_flash_attention__default<T>; "quantized": _scaled_dot_product_flash_attention__quantized<T> }
  _scaled_dot_product_flash_attention_backward: _scaled_dot_product_flash_attention_backward__default<T> & { "default": _scaled_dot_product_flash_attention_backward__default<T> }
  _scaled_dot_product_flash_attention_for_cpu: _scaled_dot_product_flash_attention_for_cpu__default<T> & { "default": _scaled_dot_product_flash_attention_for_cpu__default<T> }
  _scaled_dot_product_flash_attention_for_cpu_backward: _scaled_dot_product_flash_attention_for_cpu_backward__default<T> & { "default": _scaled_dot_product_flash_attention_for_cpu_backward__default<T> }
  _scaled_dot_product_fused_attention_overrideable: _scaled_dot_product_fused_attention_overrideable__default<T> & { "default": _scaled_dot_product_fused_attention_overrideable__default<T> }
  _scaled_dot_product_fused_attention_overrideable_backward: _scaled_dot_product_fused_attention_overrideable_backward__default<T> & { "default": _scaled_dot_product_fused_attention_overrideable_backward__default<T> }
  _scaled_grouped_mm: _scaled_grouped_mm__default<T> & { "default": _scaled_grouped_mm__default<T> }
  _scaled_grouped_mm_v2: _scaled_grouped_mm_v2__default<T> & { "default": _scaled_grouped_mm_v2__default<T> }
  _scaled_mm: _scaled_mm__default<T> & { "default": _scaled_mm__default<T>; "out": _scaled_mm__out<T> }
  _scaled_mm_v2: _scaled_mm_v2__default<T> & { "default": _scaled_mm_v2__default<T>; "out": _scaled_mm_v2__out<T> }
  _segment_reduce_backward: _segment_reduce_backward__default<T> & { "default": _segment_reduce_backward__default<T>; "out": _segment_reduce_backward__out<T> }
  _shape_as_tensor: _shape_as_tensor__default<T> & { "default": _shape_as_tensor__default<T> }
  _slow_conv2d_backward: _slow_conv2d_backward__output_mask<T> & { "grad_input": _slow_conv2d_backward__grad_input<T>; "output_mask": _slow_conv2d_backward__output_mask<T>; "output_mask_out": _slow_conv2d_backward__output_mask_out<T> }
  _slow_conv2d_forward: _slow_conv2d_forward__default<T> & { "default": _slow_conv2d_forward__default<T>; "output": _slow_conv2d_forward__output<T> }
  _sobol_engine_draw: _sobol_engine_draw__default<T> & { "default": _sobol_engine_draw__default<T> }
  _sobol_engine_ff_: _sobol_engine_ff___default<T> & { "default": _sobol_engine_ff___default<T> }
  _sobol_engine_initialize_state_: _sobol_engine_initialize_state___default<T> & { "default": _sobol_engine_initialize_state___default<T> }
  _sobol_engine_scramble_: _sobol_engine_scramble___default<T> & { "default": _sobol_engine_scramble___default<T> }
  _softmax: _softmax__default<T> & { "default": _softmax__default<T>; "out": _softmax__out<T> }
  _softmax_backward_data: _softmax_backward_data__default<T> & { "default": _softmax_backward_data__default<T>; "out": _softmax_backward_data__out<T> }
  _sparse_addmm: _sparse_addmm__default<T> & { "default": _sparse_addmm__default<T>; "out": _sparse_addmm__out<T> }
  _sparse_broadcast_to: _sparse_broadcast_to__default<T> & { "default": _sparse_broadcast_to__default<T> }
  _sparse_broadcast_to_copy: _sparse_broadcast_to_copy__default<T> & { "default": _sparse_broadcast_to_copy__default<T>; "out": _sparse_broadcast_to_copy__out<T> }
  _sparse_bsc_tensor_unsafe: _sparse_bsc_tensor_unsafe__default<T> & { "default": _sparse_bsc_tensor_unsafe__default<T> }
  _sparse_bsr_tensor_unsafe: _sparse_bsr_tensor_unsafe__default<T> & { "default": _sparse_bsr_tensor_unsafe__default<T> }
  _sparse_compressed_tensor_unsafe: _sparse_compressed_tensor_unsafe__default<T> & { "default": _sparse_compressed_tensor_unsafe__default<T> }
  _sparse_compressed_tensor_with_dims: _sparse_compressed_tensor_with_dims__default<T> & { "default": _sparse_compressed_tensor_with_dims__default<T> }
  _sparse_coo_tensor_unsafe: _sparse_coo_tensor_unsafe__default<T> & { "default": _sparse_coo_tensor_unsafe__default<T> }
  _sparse_coo_tensor_with_dims: _sparse_coo_tensor_with_dims__default<T> & { "default": _sparse_coo_tensor_with_dims__default<T>; "out": _sparse_coo_tensor_with_dims__out<T> }
  _sparse_coo_tensor_with_dims_and_tensors: _sparse_coo_tensor_with_dims_and_tensors__default<T> & { "default": _sparse_coo_tensor_with_dims_and_tensors__default<T>; "out": _sparse_coo_tensor_with_dims_and_tensors__out<T> }
  _sparse_csc_tensor_unsafe: _sparse_csc_tensor_unsafe__default<T> & { "default": _sparse_csc_tensor_unsafe__default<T> }
  _sparse_csr_prod: _sparse_csr_prod__dim_dtype<T> & { "dim_dtype": _sparse_csr_prod__dim_dtype<T>; "dim_dtype_out": _sparse_csr_prod__dim_dtype_out<T> }
  _sparse_csr_sum: _sparse_csr_sum__dim_dtype<T> & { "dim_dtype": _sparse_csr_sum__dim_dtype<T>; "dim_dtype_out": _sparse_csr_sum__dim_dtype_out<T> }
  _sparse_csr_tensor_unsafe: _sparse_csr_tensor_unsafe__default<T> & { "default": _sparse_csr_tensor_unsafe__default<T> }
  _sparse_log_softmax: _sparse_log_softmax__default<T> & _sparse_log_softmax__int<T> & { "default": _sparse_log_softmax__default<T>; "int": _sparse_log_softmax__int<T>; "out": _sparse_log_softmax__out<T> }
  _sparse_log_softmax_backward_data: _sparse_log_softmax_backward_data__default<T> & { "default": _sparse_log_softmax_backward_data__default<T>; "out": _sparse_log_softmax_backward_data__out<T> }
  _sparse_mask_projection: _sparse_mask_projection__default<T> & { "default": _sparse_mask_projection__default<T>; "out": _sparse_mask_projection__out<T> }
  _sparse_mm: _sparse_mm__default<T> & _sparse_mm__reduce<T> & { "default": _sparse_mm__default<T>; "reduce": _sparse_mm__reduce<T> }
  _sparse_mm_reduce_impl: _sparse_mm_reduce_impl__default<T> & { "default": _sparse_mm_reduce_impl__default<T> }
  _sparse_mm_reduce_impl_backward: _sparse_mm_reduce_impl_backward__default<T> & { "default": _sparse_mm_reduce_impl_backward__default<T> }
  _sparse_semi_structured_addmm: _sparse_semi_structured_addmm__default<T> & { "default": _sparse_semi_structured_addmm__default<T> }
  _sparse_semi_structured_apply: _sparse_semi_structured_apply__default<T> & { "default": _sparse_semi_structured_apply__default<T> }
  _sparse_semi_structured_apply_dense: _sparse_semi_structured_apply_dense__default<T> & { "default": _sparse_semi_structured_apply_dense__default<T> }
  _sparse_semi_structured_linear: _sparse_semi_structured_linear__default<T> & { "default": _sparse_semi_structured_linear__default<T> }
  _sparse_semi_structured_mm: _sparse_semi_structured_mm__default<T> & { "default": _sparse_semi_structured_mm__default<T> }
  _sparse_semi_structured_tile: _sparse_semi_structured_tile__default<T> & { "default": _sparse_semi_structured_tile__default<T> }
  _sparse_softmax: _sparse_softmax__default<T> & _sparse_softmax__int<T> & { "default": _sparse_softmax__default<T>; "int": _sparse_softmax__int<T>; "out": _sparse_softmax__out<T> }
  _sparse_softmax_backward_data: _sparse_softmax_backward_data__default<T> & { "default": _sparse_softmax_backward_data__default<T>; "out": _sparse_softmax_backward_data__out<T> }
  _sparse_sparse_matmul: _sparse_sparse_matmul__default<T> & { "default": _sparse_sparse_matmul__default<T>; "out": _sparse_sparse_matmul__out<T> }
  _sparse_sum: _sparse_sum__default<T> & _sparse_sum__dim<T> & _sparse_sum__dim_dtype<T> & _sparse_sum__dtype<T> & { "default": _sparse_sum__default<T>; "dim": _sparse_sum__dim<T>; "dim_dtype": _sparse_sum__dim_dtype<T>; "dim_out": _sparse_sum__dim_out<T>; "dtype": _sparse_sum__dtype<T> }
  _sparse_sum_backward: _sparse_sum_backward__default<T> & { "default": _sparse_sum_backward__default<T>; "out": _sparse_sum_backward__out<T> }
  _spdiags: _spdiags__default<T> & { "default": _spdiags__default<T>; "out": _spdiags__out<T> }
  _spsolve: _spsolve__default<T> & { "default": _spsolve__default<T> }
  _stack: _stack__default<T> & { "default": _stack__default<T>; "out": _stack__out<T> }
  _standard_gamma: _standard_gamma__default<T> & { "default": _standard_gamma__default<T>; "out": _standard_gamma__out<T> }
  _standard_gamma_grad: _standard_gamma_grad__default<T> & { "default": _standard_gamma_grad__default<T>; "out": _standard_gamma_grad__out<T> }
  _test_ambiguous_defaults: _test_ambiguous_defaults__a<T> & _test_ambiguous_defaults__b<T> & { "a": _test_ambiguous_defaults__a<T>; "b": _test_ambiguous_defaults__b<T> }
  _test_autograd_multiple_dispatch: _test_autograd_multiple_dispatch__fullcoverage<T> & _test_autograd_multiple_dispatch__ntonly<T> & { "fullcoverage": _test_autograd_multiple_dispatch__fullcoverage<T>; "fullcoverage_out": _test_autograd_multiple_dispatch__fullcoverage_out<T>; "ntonly": _test_autograd_multiple_dispatch__ntonly<T> }
  _test_autograd_multiple_dispatch_view: _test_autograd_multiple_dispatch_view__default<T> & { "default": _test_autograd_multiple_dispatch_view__default<T> }
  _test_autograd_multiple_dispatch_view_copy: _test_autograd_multiple_dispatch_view_copy__default<T> & { "default": _test_autograd_multiple_dispatch_view_copy__default<T>; "out": _test_autograd_multiple_dispatch_view_copy__out<T> }
  _test_check_tensor: _test_check_tensor__default<T> & { "default": _test_check_tensor__default<T> }
  _test_functorch_fallback: _test_functorch_fallback__default<T> & { "default": _test_functorch_fallback__default<T>; "out": _test_functorch_fallback__out<T> }
  _test_optional_filled_intlist: _test_optional_filled_intlist__default<T> & { "default": _test_optional_filled_intlist__default<T>; "out": _test_optional_filled_intlist__out<T> }
  _test_optional_floatlist: _test_optional_floatlist__default<T> & { "default": _test_optional_floatlist__default<T>; "out": _test_optional_floatlist__out<T> }
  _test_optional_intlist: _test_optional_intlist__default<T> & { "default": _test_optional_intlist__default<T>; "out": _test_optional_intlist__out<T> }
  _test_parallel_materialize: _test_parallel_materialize__default<T> & { "default": _test_parallel_materialize__default<T> }
  _test_serialization_subcmul: _test_serialization_subcmul__default<T> & { "default": _test_serialization_subcmul__default<T> }
  _test_string_default: _test_string_default__default<T> & { "default": _test_string_default__default<T> }
  _test_warn_in_autograd: _test_warn_in_autograd__default<T> & { "default": _test_warn_in_autograd__default<T>; "out": _test_warn_in_autograd__out<T> }
  _thnn_differentiable_gru_cell_backward: _thnn_differentiable_gru_cell_backward__default<T> & { "default": _thnn_differentiable_gru_cell_backward__default<T> }
  _thnn_differentiable_lstm_cell_backward: _thnn_differentiable_lstm_cell_backward__default<T> & { "default": _thnn_differentiable_lstm_cell_backward__default<T> }
  _thnn_fused_gru_cell: _thnn_fused_gru_cell__default<T> & { "default": _thnn_fused_gru_cell__default<T>; "out": _thnn_fused_gru_cell__out<T> }
  _thnn_fused_gru_cell_backward: _thnn_fused_gru_cell_backward__default<T> & { "default": _thnn_fused_gru_cell_backward__default<T>; "out": _thnn_fused_gru_cell_backward__out<T> }
  _thnn_fused_lstm_cell: _thnn_fused_lstm_cell__default<T> & { "default": _thnn_fused_lstm_cell__default<T>; "out": _thnn_fused_lstm_cell__out<T> }
  _thnn_fused_lstm_cell_backward: _thnn_fused_lstm_cell_backward__default<T> & { "default": _thnn_fused_lstm_cell_backward__default<T> }
  _thnn_fused_lstm_cell_backward_impl: _thnn_fused_lstm_cell_backward_impl__default<T> & { "default": _thnn_fused_lstm_cell_backward_impl__default<T>; "out": _thnn_fused_lstm_cell_backward_impl__out<T> }
  _to_copy: _to_copy__default<T> & { "default": _to_copy__default<T>; "out": _to_copy__out<T> }
  _to_cpu: _to_cpu__default<T> & { "default": _to_cpu__default<T> }
  _to_dense: _to_dense__default<T> & { "default": _to_dense__default<T>; "out": _to_dense__out<T> }
  _to_sparse: _to_sparse__default<T> & _to_sparse__sparse_dim<T> & { "default": _to_sparse__default<T>; "out": _to_sparse__out<T>; "sparse_dim": _to_sparse__sparse_dim<T>; "sparse_dim_out": _to_sparse__sparse_dim_out<T> }
  _to_sparse_bsc: _to_sparse_bsc__default<T> & { "default": _to_sparse_bsc__default<T>; "out": _to_sparse_bsc__out<T> }
  _to_sparse_bsr: _to_sparse_bsr__default<T> & { "default": _to_sparse_bsr__default<T>; "out": _to_sparse_bsr__out<T> }
  _to_sparse_csc: _to_sparse_csc__default<T> & { "default": _to_sparse_csc__default<T>; "out": _to_sparse_csc__out<T> }
  _to_sparse_csr: _to_sparse_csr__default<T> & { "default": _to_sparse_csr__default<T>; "out": _to_sparse_csr__out<T> }
  _to_sparse_semi_structured: _to_sparse_semi_structured__default<T> & { "default": _to_sparse_semi_structured__default<T> }
  _transform_bias_rescale_qkv: _transform_bias_rescale_qkv__default<T> & { "default": _transform_bias_rescale_qkv__default<T>; "out": _transform_bias_rescale_qkv__out<T> }
  _transformer_encoder_layer_fwd: _transformer_encoder_layer_fwd__default<T> & { "default": _transformer_encoder_layer_fwd__default<T>; "out": _transformer_encoder_layer_fwd__out<T> }
  _trilinear: _trilinear__default<T> & { "default": _trilinear__default<T>; "out": _trilinear__out<T> }
  _triton_multi_head_attention: _triton_multi_head_attention__default<T> & { "default": _triton_multi_head_attention__default<T>; "out": _triton_multi_head_attention__out<T> }
  _triton_scaled_dot_attention: _triton_scaled_dot_attention__default<T> & { "default": _triton_scaled_dot_attention__default<T>; "out": _triton_scaled_dot_attention__out<T> }
  _unique: _unique__default<T> & { "default": _unique__default<T>; "out": _unique__out<T> }
  _unique2: _unique2__default<T> & { "default": _unique2__default<T>; "out": _unique2__out<T> }
  _unpack_dual: _unpack_dual__default<T> & { "default": _unpack_dual__default<T> }
  _unsafe_index: _unsafe_index__Tensor<T> & { "Tensor": _unsafe_index__Tensor<T> }
  _unsafe_index_put: _unsafe_index_put__default<T> & { "default": _unsafe_index_put__default<T> }
  _unsafe_masked_index: _unsafe_masked_index__default<T> & { "default": _unsafe_masked_index__default<T> }
  _unsafe_masked_index_put_accumulate: _unsafe_masked_index_put_accumulate__default<T> & { "default": _unsafe_masked_index_put_accumulate__default<T> }
  _unsafe_view: _unsafe_view__default<T> & { "default": _unsafe_view__default<T>; "out": _unsafe_view__out<T> }
  _upsample_bicubic2d_aa: _upsample_bicubic2d_aa__default<T> & _upsample_bicubic2d_aa__vec<T> & { "default": _upsample_bicubic2d_aa__default<T>; "out": _upsample_bicubic2d_aa__out<T>; "vec": _upsample_bicubic2d_aa__vec<T> }
  _upsample_bicubic2d_aa_backward: _upsample_bicubic2d_aa_backward__default<T> & { "default": _upsample_bicubic2d_aa_backward__default<T>; "grad_input": _upsample_bicubic2d_aa_backward__grad_input<T> }
  _upsample_bilinear2d_aa: _upsample_bilinear2d_aa__default<T> & _upsample_bilinear2d_aa__vec<T> & { "default": _upsample_bilinear2d_aa__default<T>; "out": _upsample_bilinear2d_aa__out<T>; "vec": _upsample_bilinear2d_aa__vec<T> }
  _upsample_bilinear2d_aa_backward: _upsample_bilinear2d_aa_backward__default<T> & { "default": _upsample_bilinear2d_aa_backward__default<T>; "grad_input": _upsample_bilinear2d_aa_backward__grad_input<T> }
  _upsample_lanczos2d_aa: _upsample_lanczos2d_aa__default<T> & _upsample_lanczos2d_aa__vec<T> & { "default": _upsample_lanczos2d_aa__default<T>; "out": _upsample_lanczos2d_aa__out<T>; "vec": _upsample_lanczos2d_aa__vec<T> }
  _upsample_lanczos2d_aa_backward: _upsample_lanczos2d_aa_backward__default<T> & { "default": _upsample_lanczos2d_aa_backward__default<T>; "grad_input": _upsample_lanczos2d_aa_backward__grad_input<T> }
  _upsample_nearest_exact1d: _upsample_nearest_exact1d__default<T> & _upsample_nearest_exact1d__vec<T> & { "default": _upsample_nearest_exact1d__default<T>; "out": _upsample_nearest_exact1d__out<T>; "vec": _upsample_nearest_exact1d__vec<T> }
  _upsample_nearest_exact1d_backward: _upsample_nearest_exact1d_backward__default<T> & { "default": _upsample_nearest_exact1d_backward__default<T>; "grad_input": _upsample_nearest_exact1d_backward__grad_input<T> }
  _upsample_nearest_exact2d: _upsample_nearest_exact2d__default<T> & _upsample_nearest_exact2d__vec<T> & { "default": _upsample_nearest_exact2d__default<T>; "out": _upsample_nearest_exact2d__out<T>; "vec": _upsample_nearest_exact2d__vec<T> }
  _upsample_nearest_exact2d_backward: _upsample_nearest_exact2d_backward__default<T> & { "default": _upsample_nearest_exact2d_backward__default<T>; "grad_input": _upsample_nearest_exact2d_backward__grad_input<T> }
  _upsample_nearest_exact3d: _upsample_nearest_exact3d__default<T> & _upsample_nearest_exact3d__vec<T> & { "default": _upsample_nearest_exact3d__default<T>; "out": _upsample_nearest_exact3d__out<T>; "vec": _upsample_nearest_exact3d__vec<T> }
  _upsample_nearest_exact3d_backward: _upsample_nearest_exact3d_backward__default<T> & { "default": _upsample_nearest_exact3d_backward__default<T>; "grad_input": _upsample_nearest_exact3d_backward__grad_input<T> }
  _use_cudnn_ctc_loss: _use_cudnn_ctc_loss__default<T> & _use_cudnn_ctc_loss__Tensor<T> & { "default": _use_cudnn_ctc_loss__default<T>; "Tensor": _use_cudnn_ctc_loss__Tensor<T> }
  _use_cudnn_rnn_flatten_weight: _use_cudnn_rnn_flatten_weight__default<T> & { "default": _use_cudnn_rnn_flatten_weight__default<T> }
  _use_miopen_ctc_loss: _use_miopen_ctc_loss__default<T> & _use_miopen_ctc_loss__Tensor<T> & { "default": _use_miopen_ctc_loss__default<T>; "Tensor": _use_miopen_ctc_loss__Tensor<T> }
  _validate_compressed_sparse_indices: _validate_compressed_sparse_indices__default<T> & { "default": _validate_compressed_sparse_indices__default<T> }
  _validate_sparse_bsc_tensor_args: _validate_sparse_bsc_tensor_args__default<T> & { "default": _validate_sparse_bsc_tensor_args__default<T> }
  _validate_sparse_bsr_tensor_args: _validate_sparse_bsr_tensor_args__default<T> & { "default": _validate_sparse_bsr_tensor_args__default<T> }
  _validate_sparse_compressed_tensor_args: _validate_sparse_compressed_tensor_args__default<T> & { "default": _validate_sparse_compressed_tensor_args__default<T> }
  _validate_sparse_coo_tensor_args: _validate_sparse_coo_tensor_args__default<T> & { "default": _validate_sparse_coo_tensor_args__default<T> }
  _validate_sparse_csc_tensor_args: _validate_sparse_csc_tensor_args__default<T> & { "default": _validate_sparse_csc_tensor_args__default<T> }
  _validate_sparse_csr_tensor_args: _validate_sparse_csr_tensor_args__default<T> & { "default": _validate_sparse_csr_tensor_args__default<T> }
  _values: _values__default<T> & { "default": _values__default<T> }
  _values_copy: _values_copy__default<T> & { "default": _values_copy__default<T>; "out": _values_copy__out<T> }
  _version: _version__default<T> & { "default": _version__default<T> }
  _weight_int4pack_mm: _weight_int4pack_mm__default<T> & { "default": _weight_int4pack_mm__default<T> }
  _weight_int4pack_mm_for_cpu: _weight_int4pack_mm_for_cpu__default<T> & { "default": _weight_int4pack_mm_for_cpu__default<T> }
  _weight_int4pack_mm_with_scales_and_zeros: _weight_int4pack_mm_with_scales_and_zeros__default<T> & { "default": _weight_int4pack_mm_with_scales_and_zeros__default<T> }
  _weight_int8pack_mm: _weight_int8pack_mm__default<T> & { "default": _weight_int8pack_mm__default<T> }
  _weight_norm: _weight_norm__default<T> & { "default": _weight_norm__default<T> }
  _weight_norm_differentiable_backward: _weight_norm_differentiable_backward__default<T> & { "default": _weight_norm_differentiable_backward__default<T> }
  _weight_norm_interface: _weight_norm_interface__default<T> & { "default": _weight_norm_interface__default<T>; "out": _weight_norm_interface__out<T> }
  _weight_norm_interface_backward: _weight_norm_interface_backward__default<T> & { "default": _weight_norm_interface_backward__default<T>; "out": _weight_norm_interface_backward__out<T> }
  _wrapped_linear_prepack: _wrapped_linear_prepack__default<T> & { "default": _wrapped_linear_prepack__default<T> }
  _wrapped_quantized_linear_prepacked: _wrapped_quantized_linear_prepacked__default<T> & { "default": _wrapped_quantized_linear_prepacked__default<T> }
  abs: abs__default<T> & { "default": abs__default<T>; "out": abs__out<T> }
  abs_: abs___default<T> & { "default": abs___default<T> }
  absolute: absolute__default<T> & { "default": absolute__default<T>; "out": absolute__out<T> }
  absolute_: absolute___default<T> & { "default": absolute___default<T> }
  acos: acos__default<T> & { "default": acos__default<T>; "out": acos__out<T> }
  acos_: acos___default<T> & { "default": acos___default<T> }
  acosh: acosh__default<T> & { "default": acosh__default<T>; "out": acosh__out<T> }
  acosh_: acosh___default<T> & { "default": acosh___default<T> }
  adaptive_avg_pool1d: adaptive_avg_pool1d__default<T> & { "default": adaptive_avg_pool1d__default<T>; "out": adaptive_avg_pool1d__out<T> }
  adaptive_avg_pool2d: adaptive_avg_pool2d__default<T> & { "default": adaptive_avg_pool2d__default<T>; "out": adaptive_avg_pool2d__out<T> }
  adaptive_avg_pool3d: adaptive_avg_pool3d__default<T> & { "default": adaptive_avg_pool3d__default<T>; "out": adaptive_avg_pool3d__out<T> }
  adaptive_avg_pool3d_backward: adaptive_avg_pool3d_backward__grad_input<T> & { "grad_input": adaptive_avg_pool3d_backward__grad_input<T> }
  adaptive_max_pool1d: adaptive_max_pool1d__default<T> & { "default": adaptive_max_pool1d__default<T> }
  adaptive_max_pool2d: adaptive_max_pool2d__default<T> & { "default": adaptive_max_pool2d__default<T>; "out": adaptive_max_pool2d__out<T> }
  adaptive_max_pool2d_backward: adaptive_max_pool2d_backward__default<T> & { "default": adaptive_max_pool2d_backward__default<T>; "grad_input": adaptive_max_pool2d_backward__grad_input<T> }
  adaptive_max_pool3d: adaptive_max_pool3d__default<T> & { "default": adaptive_max_pool3d__default<T>; "out": adaptive_max_pool3d__out<T> }
  adaptive_max_pool3d_backward: adaptive_max_pool3d_backward__default<T> & { "default": adaptive_max_pool3d_backward__default<T>; "grad_input": adaptive_max_pool3d_backward__grad_input<T> }
  add: add__Scalar<T> & add__Tensor<T> & { "Scalar": add__Scalar<T>; "Scalar_out": add__Scalar_out<T>; "Tensor": add__Tensor<T>; "out": add__out<T> }
  add_: add___Scalar<T> & add___Tensor<T> & { "Scalar": add___Scalar<T>; "Tensor": add___Tensor<T> }
  addbmm: addbmm__default<T> & { "default": addbmm__default<T>; "out": addbmm__out<T> }
  addbmm_: addbmm___default<T> & { "default": addbmm___default<T> }
  addcdiv: addcdiv__default<T> & { "default": addcdiv__default<T>; "out": addcdiv__out<T> }
  addcdiv_: addcdiv___default<T> & { "default": addcdiv___default<T> }
  addcmul: addcmul__default<T> & { "default": addcmul__default<T>; "out": addcmul__out<T> }
  addcmul_: addcmul___default<T> & { "default": addcmul___default<T> }
  addmm: addmm__default<T> & addmm__dtype<T> & { "default": addmm__default<T>; "dtype": addmm__dtype<T>; "dtype_out": addmm__dtype_out<T>; "out": addmm__out<T> }
  addmm_: addmm___default<T> & { "default": addmm___default<T> }
  addmv: addmv__default<T> & { "default": addmv__default<T>; "out": addmv__out<T> }
  addmv_: addmv___default<T> & { "default": addmv___default<T> }
  addr: addr__default<T> & { "default": addr__default<T>; "out": addr__out<T> }
  addr_: addr___default<T> & { "default": addr___default<T> }
  adjoint: adjoint__default<T> & { "default": adjoint__default<T> }
  affine_grid_generator: affine_grid_generator__default<T> & { "default": affine_grid_generator__default<T>; "out": affine_grid_generator__out<T> }
  affine_grid_generator_backward: affine_grid_generator_backward__default<T> & { "default": affine_grid_generator_backward__default<T> }
  alias: alias__default<T> & { "default": alias__default<T> }
  alias_copy: alias_copy__default<T> & { "default": alias_copy__default<T>; "out": alias_copy__out<T> }
  all: all__default<T> & all__dim<T> & all__dims<T> & { "default": all__default<T>; "all_out": all__all_out<T>; "dim": all__dim<T>; "dims": all__dims<T>; "dims_out": all__dims_out<T>; "out": all__out<T> }
  allclose: allclose__default<T> & { "default": allclose__default<T> }
  alpha_dropout: alpha_dropout__default<T> & { "default": alpha_dropout__default<T> }
  alpha_dropout_: alpha_dropout___default<T> & { "default": alpha_dropout___default<T> }
  amax: amax__default<T> & { "default": amax__default<T>; "out": amax__out<T> }
  amin: amin__default<T> & { "default": amin__default<T>; "out": amin__out<T> }
  aminmax: aminmax__default<T> & { "default": aminmax__default<T>; "out": aminmax__out<T> }
  angle: angle__default<T> & { "default": angle__default<T>; "out": angle__out<T> }
  any: any__default<T> & any__dim<T> & any__dims<T> & { "default": any__default<T>; "all_out": any__all_out<T>; "dim": any__dim<T>; "dims": any__dims<T>; "dims_out": any__dims_out<T>; "out": any__out<T> }
  arange: arange__default<T> & arange__start<T> & arange__start_step<T> & { "default": arange__default<T>; "out": arange__out<T>; "start": arange__start<T>; "start_out": arange__start_out<T>; "start_step": arange__start_step<T> }
  arccos: arccos__default<T> & { "default": arccos__default<T>; "out": arccos__out<T> }
  arccos_: arccos___default<T> & { "default": arccos___default<T> }
  arccosh: arccosh__default<T> & { "default": arccosh__default<T>; "out": arccosh__out<T> }
  arccosh_: arccosh___default<T> & { "default": arccosh___default<T> }
  arcsin: arcsin__default<T> & { "default": arcsin__default<T>; "out": arcsin__out<T> }
  arcsin_: arcsin___default<T> & { "default": arcsin___default<T> }
  arcsinh: arcsinh__default<T> & { "default": arcsinh__default<T>; "out": arcsinh__out<T> }
  arcsinh_: arcsinh___default<T> & { "default": arcsinh___default<T> }
  arctan: arctan__default<T> & { "default": arctan__default<T>; "out": arctan__out<T> }
  arctan2: arctan2__default<T> & { "default": arctan2__default<T>; "out": arctan2__out<T> }
  arctan2_: arctan2___default<T> & { "default": arctan2___default<T> }
  arctan_: arctan___default<T> & { "default": arctan___default<T> }
  arctanh: arctanh__default<T> & { "default": arctanh__default<T>; "out": arctanh__out<T> }
  arctanh_: arctanh___default<T> & { "default": arctanh___default<T> }
  argmax: argmax__default<T> & { "default": argmax__default<T>; "out": argmax__out<T> }
  argmin: argmin__default<T> & { "default": argmin__default<T>; "out": argmin__out<T> }
  argsort: argsort__default<T> & argsort__stable<T> & { "default": argsort__default<T>; "stable": argsort__stable<T>; "stable_out": argsort__stable_out<T> }
  argwhere: argwhere__default<T> & { "default": argwhere__default<T> }
  as_strided: as_strided__default<T> & { "default": as_strided__default<T> }
  as_strided_: as_strided___default<T> & { "default": as_strided___default<T> }
  as_strided_copy: as_strided_copy__default<T> & { "default": as_strided_copy__default<T>; "out": as_strided_copy__out<T> }
  as_strided_scatter: as_strided_scatter__default<T> & { "default": as_strided_scatter__default<T>; "out": as_strided_scatter__out<T> }
  asin: asin__default<T> & { "default": asin__default<T>; "out": asin__out<T> }
  asin_: asin___default<T> & { "default": asin___default<T> }
  asinh: asinh__default<T> & { "default": asinh__default<T>; "out": asinh__out<T> }
  asinh_: asinh___default<T> & { "default": asinh___default<T> }
  atan: atan__default<T> & { "default": atan__default<T>; "out": atan__out<T> }
  atan2: atan2__default<T> & { "default": atan2__default<T>; "out": atan2__out<T> }
  atan2_: atan2___default<T> & { "default": atan2___default<T> }
  atan_: atan___default<T> & { "default": atan___default<T> }
  atanh: atanh__default<T> & { "default": atanh__default<T>; "out": atanh__out<T> }
  atanh_: atanh___default<T> & { "default": atanh___default<T> }
  atleast_1d: atleast_1d__default<T> & atleast_1d__Sequence<T> & { "default": atleast_1d__default<T>; "Sequence": atleast_1d__Sequence<T> }
  atleast_2d: atleast_2d__default<T> & atleast_2d__Sequence<T> & { "default": atleast_2d__default<T>; "Sequence": atleast_2d__Sequence<T> }
  atleast_3d: atleast_3d__default<T> & atleast_3d__Sequence<T> & { "default": atleast_3d__default<T>; "Sequence": atleast_3d__Sequence<T> }
  avg_pool1d: avg_pool1d__default<T> & { "default": avg_pool1d__default<T>; "out": avg_pool1d__out<T> }
  avg_pool2d: avg_pool2d__default<T> & { "default": avg_pool2d__default<T>; "out": avg_pool2d__out<T> }
  avg_pool2d_backward: avg_pool2d_backward__default<T> & { "default": avg_pool2d_backward__default<T>; "grad_input": avg_pool2d_backward__grad_input<T> }
  avg_pool3d: avg_pool3d__default<T> & { "default": avg_pool3d__default<T>; "out": avg_pool3d__out<T> }
  avg_pool3d_backward: avg_pool3d_backward__default<T> & { "default": avg_pool3d_backward__default<T>; "grad_input": avg_pool3d_backward__grad_input<T> }
  baddbmm: baddbmm__default<T> & baddbmm__dtype<T> & { "default": baddbmm__default<T>; "dtype": baddbmm__dtype<T>; "dtype_out": baddbmm__dtype_out<T>; "out": baddbmm__out<T> }
  baddbmm_: baddbmm___default<T> & { "default": baddbmm___default<T> }
  bartlett_window: bartlett_window__default<T> & bartlett_window__periodic<T> & { "default": bartlett_window__default<T>; "out": bartlett_window__out<T>; "periodic": bartlett_window__periodic<T>; "periodic_out": bartlett_window__periodic_out<T> }
  batch_norm: batch_norm__default<T> & { "default": batch_norm__default<T> }
  batch_norm_backward: batch_norm_backward__default<T> & { "default": batch_norm_backward__default<T> }
  batch_norm_backward_elemt: batch_norm_backward_elemt__default<T> & { "default": batch_norm_backward_elemt__default<T>; "out": batch_norm_backward_elemt__out<T> }
  batch_norm_backward_reduce: batch_norm_backward_reduce__default<T> & { "default": batch_norm_backward_reduce__default<T>; "out": batch_norm_backward_reduce__out<T> }
  batch_norm_elemt: batch_norm_elemt__default<T> & { "default": batch_norm_elemt__default<T>; "out": batch_norm_elemt__out<T> }
  batch_norm_gather_stats: batch_norm_gather_stats__default<T> & { "default": batch_norm_gather_stats__default<T>; "out": batch_norm_gather_stats__out<T> }
  batch_norm_gather_stats_with_counts: batch_norm_gather_stats_with_counts__default<T> & { "default": batch_norm_gather_stats_with_counts__default<T>; "out": batch_norm_gather_stats_with_counts__out<T> }
  batch_norm_stats: batch_norm_stats__default<T> & { "default": batch_norm_stats__default<T>; "out": batch_norm_stats__out<T> }
  batch_norm_update_stats: batch_norm_update_stats__default<T> & { "default": batch_norm_update_stats__default<T>; "out": batch_norm_update_stats__out<T> }
  bernoulli: bernoulli__default<T> & bernoulli__Tensor<T> & bernoulli__p<T> & { "default": bernoulli__default<T>; "Tensor": bernoulli__Tensor<T>; "Tensor_out": bernoulli__Tensor_out<T>; "float_out": bernoulli__float_out<T>; "out": bernoulli__out<T>; "p": bernoulli__p<T> }
  bernoulli_: bernoulli___Tensor<T> & bernoulli___float<T> & { "Tensor": bernoulli___Tensor<T>; "float": bernoulli___float<T> }
  bilinear: bilinear__default<T> & { "default": bilinear__default<T> }
  binary_cross_entropy: binary_cross_entropy__default<T> & { "default": binary_cross_entropy__default<T>; "out": binary_cross_entropy__out<T> }
  binary_cross_entropy_backward: binary_cross_entropy_backward__default<T> & { "default": binary_cross_entropy_backward__default<T>; "grad_input": binary_cross_entropy_backward__grad_input<T> }
  binary_cross_entropy_with_logits: binary_cross_entropy_with_logits__default<T> & { "default": binary_cross_entropy_with_logits__default<T>; "out": binary_cross_entropy_with_logits__out<T> }
  bincount: bincount__default<T> & { "default": bincount__default<T>; "out": bincount__out<T> }
  binomial: binomial__default<T> & { "default": binomial__default<T>; "out": binomial__out<T> }
  bitwise_and: bitwise_and__Scalar<T> & bitwise_and__Scalar_Tensor<T> & bitwise_and__Tensor<T> & { "Scalar": bitwise_and__Scalar<T>; "Scalar_Tensor": bitwise_and__Scalar_Tensor<T>; "Scalar_Tensor_out": bitwise_and__Scalar_Tensor_out<T>; "Scalar_out": bitwise_and__Scalar_out<T>; "Tensor": bitwise_and__Tensor<T>; "Tensor_out": bitwise_and__Tensor_out<T> }
  bitwise_and_: bitwise_and___Scalar<T> & bitwise_and___Tensor<T> & { "Scalar": bitwise_and___Scalar<T>; "Tensor": bitwise_and___Tensor<T> }
  bitwise_left_shift: bitwise_left_shift__Scalar_Tensor<T> & bitwise_left_shift__Tensor<T> & bitwise_left_shift__Tensor_Scalar<T> & { "Scalar_Tensor": bitwise_left_shift__Scalar_Tensor<T>; "Scalar_Tensor_out": bitwise_left_shift__Scalar_Tensor_out<T>; "Tensor": bitwise_left_shift__Tensor<T>; "Tensor_Scalar": bitwise_left_shift__Tensor_Scalar<T>; "Tensor_Scalar_out": bitwise_left_shift__Tensor_Scalar_out<T>; "Tensor_out": bitwise_left_shift__Tensor_out<T> }
  bitwise_left_shift_: bitwise_left_shift___Tensor<T> & bitwise_left_shift___Tensor_Scalar<T> & { "Tensor": bitwise_left_shift___Tensor<T>; "Tensor_Scalar": bitwise_left_shift___Tensor_Scalar<T> }
  bitwise_not: bitwise_not__default<T> & { "default": bitwise_not__default<T>; "out": bitwise_not__out<T> }
  bitwise_not_: bitwise_not___default<T> & { "default": bitwise_not___default<T> }
  bitwise_or: bitwise_or__Scalar<T> & bitwise_or__Scalar_Tensor<T> & bitwise_or__Tensor<T> & { "Scalar": bitwise_or__Scalar<T>; "Scalar_Tensor": bitwise_or__Scalar_Tensor<T>; "Scalar_Tensor_out": bitwise_or__Scalar_Tensor_out<T>; "Scalar_out": bitwise_or__Scalar_out<T>; "Tensor": bitwise_or__Tensor<T>; "Tensor_out": bitwise_or__Tensor_out<T> }
  bitwise_or_: bitwise_or___Scalar<T> & bitwise_or___Tensor<T> & { "Scalar": bitwise_or___Scalar<T>; "Tensor": bitwise_or___Tensor<T> }
  bitwise_right_shift: bitwise_right_shift__Scalar_Tensor<T> & bitwise_right_shift__Tensor<T> & bitwise_right_shift__Tensor_Scalar<T> & { "Scalar_Tensor": bitwise_right_shift__Scalar_Tensor<T>; "Scalar_Tensor_out": bitwise_right_shift__Scalar_Tensor_out<T>; "Tensor": bitwise_right_shift__Tensor<T>; "Tensor_Scalar": bitwise_right_shift__Tensor_Scalar<T>; "Tensor_Scalar_out": bitwise_right_shift__Tensor_Scalar_out<T>; "Tensor_out": bitwise_right_shift__Tensor_out<T> }
  bitwise_right_shift_: bitwise_right_shift___Tensor<T> & bitwise_right_shift___Tensor_Scalar<T> & { "Tensor": bitwise_right_shift___Tensor<T>; "Tensor_Scalar": bitwise_right_shift___Tensor_Scalar<T> }
  bitwise_xor: bitwise_xor__Scalar<T> & bitwise_xor__Scalar_Tensor<T> & bitwise_xor__Tensor<T> & { "Scalar": bitwise_xor__Scalar<T>; "Scalar_Tensor": bitwise_xor__Scalar_Tensor<T>; "Scalar_Tensor_out": bitwise_xor__Scalar_Tensor_out<T>; "Scalar_out": bitwise_xor__Scalar_out<T>; "Tensor": bitwise_xor__Tensor<T>; "Tensor_out": bitwise_xor__Tensor_out<T> }
  bitwise_xor_: bitwise_xor___Scalar<T> & bitwise_xor___Tensor<T> & { "Scalar": bitwise_xor___Scalar<T>; "Tensor": bitwise_xor___Tensor<T> }
  blackman_window: blackman_window__default<T> & blackman_window__periodic<T> & { "default": blackman_window__default<T>; "out": blackman_window__out<T>; "periodic": blackman_window__periodic<T>; "periodic_out": blackman_window__periodic_out<T> }
  block_diag: block_diag__default<T> & { "default": block_diag__default<T>; "out": block_diag__out<T> }
  bmm: bmm__default<T> & bmm__dtype<T> & { "default": bmm__default<T>; "dtype": bmm__dtype<T>; "dtype_out": bmm__dtype_out<T>; "out": bmm__out<T> }
  broadcast_tensors: broadcast_tensors__default<T> & { "default": broadcast_tensors__default<T> }
  broadcast_to: broadcast_to__default<T> & { "default": broadcast_to__default<T> }
  bucketize: bucketize__Scalar<T> & bucketize__Tensor<T> & { "Scalar": bucketize__Scalar<T>; "Scalar_out": bucketize__Scalar_out<T>; "Tensor": bucketize__Tensor<T>; "Tensor_out": bucketize__Tensor_out<T> }
  can_cast: can_cast__default<T> & { "default": can_cast__default<T> }
  cartesian_prod: cartesian_prod__default<T> & { "default": cartesian_prod__default<T> }
  cat: cat__default<T> & { "default": cat__default<T>; "out": cat__out<T> }
  cauchy: cauchy__default<T> & { "default": cauchy__default<T>; "out": cauchy__out<T> }
  cauchy_: cauchy___default<T> & { "default": cauchy___default<T> }
  ccol_indices: ccol_indices__default<T> & { "default": ccol_indices__default<T> }
  ccol_indices_copy: ccol_indices_copy__default<T> & { "default": ccol_indices_copy__default<T>; "out": ccol_indices_copy__out<T> }
  cdist: cdist__default<T> & { "default": cdist__default<T> }
  ceil: ceil__default<T> & { "default": ceil__default<T>; "out": ceil__out<T> }
  ceil_: ceil___default<T> & { "default": ceil___default<T> }
  celu: celu__default<T> & { "default": celu__default<T>; "out": celu__out<T> }
  celu_: celu___default<T> & { "default": celu___default<T> }
  chain_matmul: chain_matmul__default<T> & { "default": chain_matmul__default<T>; "out": chain_matmul__out<T> }
  chalf: chalf__default<T> & { "default": chalf__default<T> }
  channel_shuffle: channel_shuffle__default<T> & { "default": channel_shuffle__default<T>; "out": channel_shuffle__out<T> }
  cholesky: cholesky__default<T> & { "default": cholesky__default<T>; "out": cholesky__out<T> }
  cholesky_inverse: cholesky_inverse__default<T> & { "default": cholesky_inverse__default<T>; "out": cholesky_inverse__out<T> }
  cholesky_solve: cholesky_solve__default<T> & { "default": cholesky_solve__default<T>; "out": cholesky_solve__out<T> }
  choose_qparams_optimized: choose_qparams_optimized__default<T> & { "default": choose_qparams_optimized__default<T> }
  chunk: chunk__default<T> & { "default": chunk__default<T> }
  clamp: clamp__default<T> & clamp__Tensor<T> & { "default": clamp__default<T>; "Tensor": clamp__Tensor<T>; "Tensor_out": clamp__Tensor_out<T>; "out": clamp__out<T> }
  clamp_: clamp___default<T> & clamp___Tensor<T> & { "default": clamp___default<T>; "Tensor": clamp___Tensor<T> }
  clamp_max: clamp_max__default<T> & clamp_max__Tensor<T> & { "default": clamp_max__default<T>; "Tensor": clamp_max__Tensor<T>; "Tensor_out": clamp_max__Tensor_out<T>; "out": clamp_max__out<T> }
  clamp_max_: clamp_max___default<T> & clamp_max___Tensor<T> & { "default": clamp_max___default<T>; "Tensor": clamp_max___Tensor<T> }
  clamp_min: clamp_min__default<T> & clamp_min__Tensor<T> & { "default": clamp_min__default<T>; "Tensor": clamp_min__Tensor<T>; "Tensor_out": clamp_min__Tensor_out<T>; "out": clamp_min__out<T> }
  clamp_min_: clamp_min___default<T> & clamp_min___Tensor<T> & { "default": clamp_min___default<T>; "Tensor": clamp_min___Tensor<T> }
  clip: clip__default<T> & clip__Tensor<T> & { "default": clip__default<T>; "Tensor": clip__Tensor<T>; "Tensor_out": clip__Tensor_out<T>; "out": clip__out<T> }
  clip_: clip___default<T> & clip___Tensor<T> & { "default": clip___default<T>; "Tensor": clip___Tensor<T> }
  clone: clone__default<T> & { "default": clone__default<T>; "out": clone__out<T> }
  coalesce: coalesce__default<T> & { "default": coalesce__default<T> }
  col2im: col2im__default<T> & { "default": col2im__default<T>; "out": col2im__out<T> }
  col_indices: col_indices__default<T> & { "default": col_indices__default<T> }
  col_indices_copy: col_indices_copy__default<T> & { "default": col_indices_copy__default<T>; "out": col_indices_copy__out<T> }
  column_stack: column_stack__default<T> & { "default": column_stack__default<T>; "out": column_stack__out<T> }
  combinations: combinations__default<T> & { "default": combinations__default<T> }
  complex: complex__default<T> & { "default": complex__default<T>; "out": complex__out<T> }
  concat: concat__default<T> & { "default": concat__default<T>; "out": concat__out<T> }
  concatenate: concatenate__default<T> & { "default": concatenate__default<T>; "out": concatenate__out<T> }
  conj: conj__default<T> & { "default": conj__default<T> }
  conj_physical: conj_physical__default<T> & { "default": conj_physical__default<T>; "out": conj_physical__out<T> }
  conj_physical_: conj_physical___default<T> & { "default": conj_physical___default<T> }
  constant_pad_nd: constant_pad_nd__default<T> & { "default": constant_pad_nd__default<T>; "out": constant_pad_nd__out<T> }
  contiguous: contiguous__default<T> & { "default": contiguous__default<T> }
  conv1d: conv1d__default<T> & conv1d__padding<T> & { "default": conv1d__default<T>; "padding": conv1d__padding<T> }
  conv2d: conv2d__default<T> & conv2d__padding<T> & { "default": conv2d__default<T>; "padding": conv2d__padding<T> }
  conv3d: conv3d__default<T> & conv3d__padding<T> & { "default": conv3d__default<T>; "padding": conv3d__padding<T> }
  conv_depthwise3d: conv_depthwise3d__default<T> & { "default": conv_depthwise3d__default<T>; "out": conv_depthwise3d__out<T> }
  conv_tbc: conv_tbc__default<T> & { "default": conv_tbc__default<T>; "out": conv_tbc__out<T> }
  conv_tbc_backward: conv_tbc_backward__default<T> & { "default": conv_tbc_backward__default<T> }
  conv_transpose1d: conv_transpose1d__default<T> & { "default": conv_transpose1d__default<T> }
  conv_transpose2d: conv_transpose2d__input<T> & { "input": conv_transpose2d__input<T> }
  conv_transpose3d: conv_transpose3d__input<T> & { "input": conv_transpose3d__input<T> }
  convolution: convolution__default<T> & { "default": convolution__default<T>; "out": convolution__out<T> }
  convolution_backward: convolution_backward__default<T> & { "default": convolution_backward__default<T>; "out": convolution_backward__out<T> }
  convolution_backward_overrideable: convolution_backward_overrideable__default<T> & { "default": convolution_backward_overrideable__default<T>; "out": convolution_backward_overrideable__out<T> }
  convolution_overrideable: convolution_overrideable__default<T> & { "default": convolution_overrideable__default<T>; "out": convolution_overrideable__out<T> }
  copy: copy__default<T> & { "default": copy__default<T>; "out": copy__out<T> }
  copy_: copy___default<T> & { "default": copy___default<T> }
  copy_sparse_to_sparse: copy_sparse_to_sparse__default<T> & { "default": copy_sparse_to_sparse__default<T>; "out": copy_sparse_to_sparse__out<T> }
  copy_sparse_to_sparse_: copy_sparse_to_sparse___default<T> & { "default": copy_sparse_to_sparse___default<T> }
  copysign: copysign__Scalar<T> & copysign__Tensor<T> & { "Scalar": copysign__Scalar<T>; "Scalar_out": copysign__Scalar_out<T>; "Tensor": copysign__Tensor<T>; "out": copysign__out<T> }
  copysign_: copysign___Scalar<T> & copysign___Tensor<T> & { "Scalar": copysign___Scalar<T>; "Tensor": copysign___Tensor<T> }
  corrcoef: corrcoef__default<T> & { "default": corrcoef__default<T> }
  cos: cos__default<T> & { "default": cos__default<T>; "out": cos__out<T> }
  cos_: cos___default<T> & { "default": cos___default<T> }
  cosh: cosh__default<T> & { "default": cosh__default<T>; "out": cosh__out<T> }
  cosh_: cosh___default<T> & { "default": cosh___default<T> }
  cosine_embedding_loss: cosine_embedding_loss__default<T> & { "default": cosine_embedding_loss__default<T> }
  cosine_similarity: cosine_similarity__default<T> & { "default": cosine_similarity__default<T> }
  count_nonzero: count_nonzero__default<T> & count_nonzero__dim_IntList<T> & { "default": count_nonzero__default<T>; "dim_IntList": count_nonzero__dim_IntList<T>; "dim_IntList_out": count_nonzero__dim_IntList_out<T>; "out": count_nonzero__out<T> }
  cov: cov__default<T> & { "default": cov__default<T> }
  cross: cross__default<T> & { "default": cross__default<T>; "out": cross__out<T> }
  cross_entropy_loss: cross_entropy_loss__default<T> & { "default": cross_entropy_loss__default<T> }
  crow_indices: crow_indices__default<T> & { "default": crow_indices__default<T> }
  crow_indices_copy: crow_indices_copy__default<T> & { "default": crow_indices_copy__default<T>; "out": crow_indices_copy__out<T> }
  ctc_loss: ctc_loss__IntList<T> & ctc_loss__Tensor<T> & { "IntList": ctc_loss__IntList<T>; "Tensor": ctc_loss__Tensor<T> }
  cudnn_affine_grid_generator: cudnn_affine_grid_generator__default<T> & { "default": cudnn_affine_grid_generator__default<T>; "out": cudnn_affine_grid_generator__out<T> }
  cudnn_affine_grid_generator_backward: cudnn_affine_grid_generator_backward__default<T> & { "default": cudnn_affine_grid_generator_backward__default<T>; "out": cudnn_affine_grid_generator_backward__out<T> }
  cudnn_batch_norm: cudnn_batch_norm__default<T> & { "default": cudnn_batch_norm__default<T>; "out": cudnn_batch_norm__out<T> }
  cudnn_batch_norm_backward: cudnn_batch_norm_backward__default<T> & { "default": cudnn_batch_norm_backward__default<T>; "out": cudnn_batch_norm_backward__out<T> }
  cudnn_convolution: cudnn_convolution__default<T> & { "default": cudnn_convolution__default<T>; "out": cudnn_convolution__out<T> }
  cudnn_convolution_add_relu: cudnn_convolution_add_relu__default<T> & { "default": cudnn_convolution_add_relu__default<T>; "out": cudnn_convolution_add_relu__out<T> }
  cudnn_convolution_relu: cudnn_convolution_relu__default<T> & { "default": cudnn_convolution_relu__default<T>; "out": cudnn_convolution_relu__out<T> }
  cudnn_convolution_transpose: cudnn_convolution_transpose__default<T> & { "default": cudnn_convolution_transpose__default<T>; "out": cudnn_convolution_transpose__out<T> }
  cudnn_grid_sampler: cudnn_grid_sampler__default<T> & { "default": cudnn_grid_sampler__default<T>; "out": cudnn_grid_sampler__out<T> }
  cudnn_grid_sampler_backward: cudnn_grid_sampler_backward__default<T> & { "default": cudnn_grid_sampler_backward__default<T>; "out": cudnn_grid_sampler_backward__out<T> }
  cudnn_is_acceptable: cudnn_is_acceptable__default<T> & { "default": cudnn_is_acceptable__default<T> }
  cummax: cummax__default<T> & { "default": cummax__default<T>; "out": cummax__out<T> }
  cummaxmin_backward: cummaxmin_backward__default<T> & { "default": cummaxmin_backward__default<T> }
  cummin: cummin__default<T> & { "default": cummin__default<T>; "out": cummin__out<T> }
  cumprod: cumprod__default<T> & { "default": cumprod__default<T>; "out": cumprod__out<T> }
  cumprod_: cumprod___default<T> & { "default": cumprod___default<T> }
  cumprod_backward: cumprod_backward__default<T> & { "default": cumprod_backward__default<T> }
  cumsum: cumsum__default<T> & { "default": cumsum__default<T>; "out": cumsum__out<T> }
  cumsum_: cumsum___default<T> & { "default": cumsum___default<T> }
  cumulative_trapezoid: cumulative_trapezoid__dx<T> & cumulative_trapezoid__x<T> & { "dx": cumulative_trapezoid__dx<T>; "x": cumulative_trapezoid__x<T> }
  data: data__default<T> & { "default": data__default<T> }
  deg2rad: deg2rad__default<T> & { "default": deg2rad__default<T>; "out": deg2rad__out<T> }
  deg2rad_: deg2rad___default<T> & { "default": deg2rad___default<T> }
  dense_dim: dense_dim__default<T> & { "default": dense_dim__default<T> }
  dequantize: dequantize__self<T> & dequantize__tensors<T> & dequantize__tensors_out<T> & { "self": dequantize__self<T>; "self_out": dequantize__self_out<T>; "tensors": dequantize__tensors<T>; "tensors_out": dequantize__tensors_out<T> }
  det: det__default<T> & { "default": det__default<T> }
  detach: detach__default<T> & { "default": detach__default<T> }
  detach_: detach___default<T> & { "default": detach___default<T> }
  detach_copy: detach_copy__default<T> & { "default": detach_copy__default<T>; "out": detach_copy__out<T> }
  diag: diag__default<T> & { "default": diag__default<T>; "out": diag__out<T> }
  diag_embed: diag_embed__default<T> & { "default": diag_embed__default<T>; "out": diag_embed__out<T> }
  diagflat: diagflat__default<T> & { "default": diagflat__default<T> }
  diagonal: diagonal__default<T> & { "default": diagonal__default<T> }
  diagonal_backward: diagonal_backward__default<T> & { "default": diagonal_backward__default<T>; "out": diagonal_backward__out<T> }
  diagonal_copy: diagonal_copy__default<T> & { "default": diagonal_copy__default<T>; "out": diagonal_copy__out<T> }
  diagonal_scatter: diagonal_scatter__default<T> & { "default": diagonal_scatter__default<T>; "out": diagonal_scatter__out<T> }
  diff: diff__default<T> & { "default": diff__default<T>; "out": diff__out<T> }
  digamma: digamma__default<T> & { "default": digamma__default<T>; "out": digamma__out<T> }
  digamma_: digamma___default<T> & { "default": digamma___default<T> }
  dim: dim__default<T> & { "default": dim__default<T> }
  dist: dist__default<T> & { "default": dist__default<T>; "out": dist__out<T> }
  div: div__Scalar<T> & div__Scalar_mode<T> & div__Tensor<T> & div__Tensor_mode<T> & { "Scalar": div__Scalar<T>; "Scalar_mode": div__Scalar_mode<T>; "Scalar_mode_out": div__Scalar_mode_out<T>; "Scalar_out": div__Scalar_out<T>; "Tensor": div__Tensor<T>; "Tensor_mode": div__Tensor_mode<T>; "out": div__out<T>; "out_mode": div__out_mode<T> }
  div_: div___Scalar<T> & div___Scalar_mode<T> & div___Tensor<T> & div___Tensor_mode<T> & { "Scalar": div___Scalar<T>; "Scalar_mode": div___Scalar_mode<T>; "Tensor": div___Tensor<T>; "Tensor_mode": div___Tensor_mode<T> }
  divide: divide__Scalar<T> & divide__Scalar_mode<T> & divide__Tensor<T> & divide__Tensor_mode<T> & { "Scalar": divide__Scalar<T>; "Scalar_mode": divide__Scalar_mode<T>; "Tensor": divide__Tensor<T>; "Tensor_mode": divide__Tensor_mode<T>; "out": divide__out<T>; "out_mode": divide__out_mode<T> }
  divide_: divide___Scalar<T> & divide___Scalar_mode<T> & divide___Tensor<T> & divide___Tensor_mode<T> & { "Scalar": divide___Scalar<T>; "Scalar_mode": divide___Scalar_mode<T>; "Tensor": divide___Tensor<T>; "Tensor_mode": divide___Tensor_mode<T> }
  dot: dot__default<T> & { "default": dot__default<T>; "out": dot__out<T> }
  dropout: dropout__default<T> & { "default": dropout__default<T> }
  dropout_: dropout___default<T> & { "default": dropout___default<T> }
  dsplit: dsplit__array<T> & dsplit__int<T> & { "array": dsplit__array<T>; "int": dsplit__int<T> }
  dstack: dstack__default<T> & { "default": dstack__default<T>; "out": dstack__out<T> }
  einsum: einsum__default<T> & { "default": einsum__default<T> }
  elu: elu__default<T> & { "default": elu__default<T>; "out": elu__out<T> }
  elu_: elu___default<T> & { "default": elu___default<T> }
  elu_backward: elu_backward__default<T> & { "default": elu_backward__default<T>; "grad_input": elu_backward__grad_input<T> }
  embedding: embedding__default<T> & { "default": embedding__default<T>; "out": embedding__out<T> }
  embedding_backward: embedding_backward__default<T> & { "default": embedding_backward__default<T> }
  embedding_bag: embedding_bag__default<T> & embedding_bag__padding_idx<T> & { "default": embedding_bag__default<T>; "padding_idx": embedding_bag__padding_idx<T> }
  embedding_dense_backward: embedding_dense_backward__default<T> & { "default": embedding_dense_backward__default<T>; "out": embedding_dense_backward__out<T> }
  embedding_renorm: embedding_renorm__default<T> & { "default": embedding_renorm__default<T>; "out": embedding_renorm__out<T> }
  embedding_renorm_: embedding_renorm___default<T> & { "default": embedding_renorm___default<T> }
  embedding_sparse_backward: embedding_sparse_backward__default<T> & { "default": embedding_sparse_backward__default<T> }
  empty: empty__memory_format<T> & { "memory_format": empty__memory_format<T>; "out": empty__out<T> }
  empty_like: empty_like__default<T> & { "default": empty_like__default<T>; "out": empty_like__out<T> }
  empty_permuted: empty_permuted__default<T> & { "default": empty_permuted__default<T>; "out": empty_permuted__out<T> }
  empty_quantized: empty_quantized__default<T> & { "default": empty_quantized__default<T>; "out": empty_quantized__out<T> }
  empty_strided: empty_strided__default<T> & { "default": empty_strided__default<T>; "out": empty_strided__out<T> }
  eq: eq__Scalar<T> & eq__Tensor<T> & { "Scalar": eq__Scalar<T>; "Scalar_out": eq__Scalar_out<T>; "Tensor": eq__Tensor<T>; "Tensor_out": eq__Tensor_out<T> }
  eq_: eq___Scalar<T> & eq___Tensor<T> & { "Scalar": eq___Scalar<T>; "Tensor": eq___Tensor<T> }
  equal: equal__default<T> & { "default": equal__default<T> }
  erf: erf__default<T> & { "default": erf__default<T>; "out": erf__out<T> }
  erf_: erf___default<T> & { "default": erf___default<T> }
  erfc: erfc__default<T> & { "default": erfc__default<T>; "out": erfc__out<T> }
  erfc_: erfc___default<T> & { "default": erfc___default<T> }
  erfinv: erfinv__default<T> & { "default": erfinv__default<T>; "out": erfinv__out<T> }
  erfinv_: erfinv___default<T> & { "default": erfinv___default<T> }
  exp: exp__default<T> & { "default": exp__default<T>; "out": exp__out<T> }
  exp2: exp2__default<T> & { "default": exp2__default<T>; "out": exp2__out<T> }
  exp2_: exp2___default<T> & { "default": exp2___default<T> }
  exp_: exp___default<T> & { "default": exp___default<T> }
  expand: expand__default<T> & { "default": expand__default<T> }
  expand_as: expand_as__default<T> & { "default": expand_as__default<T> }
  expand_copy: expand_copy__default<T> & { "default": expand_copy__default<T>; "out": expand_copy__out<T> }
  expm1: expm1__default<T> & { "default": expm1__default<T>; "out": expm1__out<T> }
  expm1_: expm1___default<T> & { "default": expm1___default<T> }
  exponential: exponential__default<T> & { "default": exponential__default<T>; "out": exponential__out<T> }
  exponential_: exponential___default<T> & { "default": exponential___default<T> }
  eye: eye__default<T> & eye__m<T> & { "default": eye__default<T>; "m": eye__m<T>; "m_out": eye__m_out<T>; "out": eye__out<T> }
  fake_quantize_per_channel_affine: fake_quantize_per_channel_affine__default<T> & { "default": fake_quantize_per_channel_affine__default<T> }
  fake_quantize_per_channel_affine_cachemask: fake_quantize_per_channel_affine_cachemask__default<T> & { "default": fake_quantize_per_channel_affine_cachemask__default<T>; "out": fake_quantize_per_channel_affine_cachemask__out<T> }
  fake_quantize_per_channel_affine_cachemask_backward: fake_quantize_per_channel_affine_cachemask_backward__default<T> & { "default": fake_quantize_per_channel_affine_cachemask_backward__default<T> }
  fake_quantize_per_tensor_affine: fake_quantize_per_tensor_affine__default<T> & fake_quantize_per_tensor_affine__tensor_qparams<T> & { "default": fake_quantize_per_tensor_affine__default<T>; "tensor_qparams": fake_quantize_per_tensor_affine__tensor_qparams<T> }
  fake_quantize_per_tensor_affine_cachemask: fake_quantize_per_tensor_affine_cachemask__default<T> & { "default": fake_quantize_per_tensor_affine_cachemask__default<T>; "out": fake_quantize_per_tensor_affine_cachemask__out<T> }
  fake_quantize_per_tensor_affine_cachemask_backward: fake_quantize_per_tensor_affine_cachemask_backward__default<T> & { "default": fake_quantize_per_tensor_affine_cachemask_backward__default<T> }
  fbgemm_linear_fp16_weight: fbgemm_linear_fp16_weight__default<T> & fbgemm_linear_fp16_weight__out<T> & { "default": fbgemm_linear_fp16_weight__default<T>; "out": fbgemm_linear_fp16_weight__out<T> }
  fbgemm_linear_fp16_weight_fp32_activation: fbgemm_linear_fp16_weight_fp32_activation__default<T> & fbgemm_linear_fp16_weight_fp32_activation__out<T> & { "default": fbgemm_linear_fp16_weight_fp32_activation__default<T>; "out": fbgemm_linear_fp16_weight_fp32_activation__out<T> }
  fbgemm_linear_int8_weight: fbgemm_linear_int8_weight__default<T> & { "default": fbgemm_linear_int8_weight__default<T> }
  fbgemm_linear_int8_weight_fp32_activation: fbgemm_linear_int8_weight_fp32_activation__default<T> & { "default": fbgemm_linear_int8_weight_fp32_activation__default<T> }
  fbgemm_linear_quantize_weight: fbgemm_linear_quantize_weight__default<T> & { "default": fbgemm_linear_quantize_weight__default<T> }
  fbgemm_pack_gemm_matrix_fp16: fbgemm_pack_gemm_matrix_fp16__default<T> & { "default": fbgemm_pack_gemm_matrix_fp16__default<T> }
  fbgemm_pack_quantized_matrix: fbgemm_pack_quantized_matrix__default<T> & fbgemm_pack_quantized_matrix__KN<T> & { "default": fbgemm_pack_quantized_matrix__default<T>; "KN": fbgemm_pack_quantized_matrix__KN<T> }
  feature_alpha_dropout: feature_alpha_dropout__default<T> & { "default": feature_alpha_dropout__default<T> }
  feature_alpha_dropout_: feature_alpha_dropout___default<T> & { "default": feature_alpha_dropout___default<T> }
  feature_dropout: feature_dropout__default<T> & { "default": feature_dropout__default<T> }
  feature_dropout_: feature_dropout___default<T> & { "default": feature_dropout___default<T> }
  fft_fft: fft_fft__default<T> & { "default": fft_fft__default<T>; "out": fft_fft__out<T> }
  fft_fft2: fft_fft2__default<T> & { "default": fft_fft2__default<T>; "out": fft_fft2__out<T> }
  fft_fftfreq: fft_fftfreq__default<T> & { "default": fft_fftfreq__default<T>; "out": fft_fftfreq__out<T> }
  fft_fftn: fft_fftn__default<T> & { "default": fft_fftn__default<T>; "out": fft_fftn__out<T> }
  fft_fftshift: fft_fftshift__default<T> & { "default": fft_fftshift__default<T> }
  fft_hfft: fft_hfft__default<T> & { "default": fft_hfft__default<T>; "out": fft_hfft__out<T> }
  fft_hfft2: fft_hfft2__default<T> & { "default": fft_hfft2__default<T>; "out": fft_hfft2__out<T> }
  fft_hfftn: fft_hfftn__default<T> & { "default": fft_hfftn__default<T>; "out": fft_hfftn__out<T> }
  fft_ifft: fft_ifft__default<T> & { "default": fft_ifft__default<T>; "out": fft_ifft__out<T> }
  fft_ifft2: fft_ifft2__default<T> & { "default": fft_ifft2__default<T>; "out": fft_ifft2__out<T> }
  fft_ifftn: fft_ifftn__default<T> & { "default": fft_ifftn__default<T>; "out": fft_ifftn__out<T> }
  fft_ifftshift: fft_ifftshift__default<T> & { "default": fft_ifftshift__default<T> }
  fft_ihfft: fft_ihfft__default<T> & { "default": fft_ihfft__default<T>; "out": fft_ihfft__out<T> }
  fft_ihfft2: fft_ihfft2__default<T> & { "default": fft_ihfft2__default<T>; "out": fft_ihfft2__out<T> }
  fft_ihfftn: fft_ihfftn__default<T> & { "default": fft_ihfftn__default<T>; "out": fft_ihfftn__out<T> }
  fft_irfft: fft_irfft__default<T> & { "default": fft_irfft__default<T>; "out": fft_irfft__out<T> }
  fft_irfft2: fft_irfft2__default<T> & { "default": fft_irfft2__default<T>; "out": fft_irfft2__out<T> }
  fft_irfftn: fft_irfftn__default<T> & { "default": fft_irfftn__default<T>; "out": fft_irfftn__out<T> }
  fft_rfft: fft_rfft__default<T> & { "default": fft_rfft__default<T>; "out": fft_rfft__out<T> }
  fft_rfft2: fft_rfft2__default<T> & { "default": fft_rfft2__default<T>; "out": fft_rfft2__out<T> }
  fft_rfftfreq: fft_rfftfreq__default<T> & { "default": fft_rfftfreq__default<T>; "out": fft_rfftfreq__out<T> }
  fft_rfftn: fft_rfftn__default<T> & { "default": fft_rfftn__default<T>; "out": fft_rfftn__out<T> }
  fill: fill__Scalar<T> & fill__Tensor<T> & { "Scalar": fill__Scalar<T>; "Scalar_out": fill__Scalar_out<T>; "Tensor": fill__Tensor<T>; "Tensor_out": fill__Tensor_out<T> }
  fill_: fill___Scalar<T> & fill___Tensor<T> & { "Scalar": fill___Scalar<T>; "Tensor": fill___Tensor<T> }
  fill_diagonal_: fill_diagonal___default<T> & { "default": fill_diagonal___default<T> }
  fix: fix__default<T> & { "default": fix__default<T>; "out": fix__out<T> }
  fix_: fix___default<T> & { "default": fix___default<T> }
  flatten: flatten__using_ints<T> & { "using_ints": flatten__using_ints<T> }
  flatten_dense_tensors: flatten_dense_tensors__default<T> & { "default": flatten_dense_tensors__default<T> }
  flip: flip__default<T> & { "default": flip__default<T>; "out": flip__out<T> }
  fliplr: fliplr__default<T> & { "default": fliplr__default<T> }
  flipud: flipud__default<T> & { "default": flipud__default<T> }
  float_power: float_power__Scalar<T> & float_power__Tensor_Scalar<T> & float_power__Tensor_Tensor<T> & { "Scalar": float_power__Scalar<T>; "Scalar_out": float_power__Scalar_out<T>; "Tensor_Scalar": float_power__Tensor_Scalar<T>; "Tensor_Scalar_out": float_power__Tensor_Scalar_out<T>; "Tensor_Tensor": float_power__Tensor_Tensor<T>; "Tensor_Tensor_out": float_power__Tensor_Tensor_out<T> }
  float_power_: float_power___Scalar<T> & float_power___Tensor<T> & { "Scalar": float_power___Scalar<T>; "Tensor": float_power___Tensor<T> }
  floor: floor__default<T> & { "default": floor__default<T>; "out": floor__out<T> }
  floor_: floor___default<T> & { "default": floor___default<T> }
  floor_divide: floor_divide__default<T> & floor_divide__Scalar<T> & { "default": floor_divide__default<T>; "Scalar": floor_divide__Scalar<T>; "Scalar_out": floor_divide__Scalar_out<T>; "out": floor_divide__out<T> }
  floor_divide_: floor_divide___Scalar<T> & floor_divide___Tensor<T> & { "Scalar": floor_divide___Scalar<T>; "Tensor": floor_divide___Tensor<T> }
  fmax: fmax__default<T> & { "default": fmax__default<T>; "out": fmax__out<T> }
  fmin: fmin__default<T> & { "default": fmin__default<T>; "out": fmin__out<T> }
  fmod: fmod__Scalar<T> & fmod__Tensor<T> & { "Scalar": fmod__Scalar<T>; "Scalar_out": fmod__Scalar_out<T>; "Tensor": fmod__Tensor<T>; "Tensor_out": fmod__Tensor_out<T> }
  fmod_: fmod___Scalar<T> & fmod___Tensor<T> & { "Scalar": fmod___Scalar<T>; "Tensor": fmod___Tensor<T> }
  frac: frac__default<T> & { "default": frac__default<T>; "out": frac__out<T> }
  frac_: frac___default<T> & { "default": frac___default<T> }
  fractional_max_pool2d: fractional_max_pool2d__default<T> & { "default": fractional_max_pool2d__default<T>; "output": fractional_max_pool2d__output<T> }
  fractional_max_pool2d_backward: fractional_max_pool2d_backward__default<T> & { "default": fractional_max_pool2d_backward__default<T>; "grad_input": fractional_max_pool2d_backward__grad_input<T> }
  fractional_max_pool3d: fractional_max_pool3d__default<T> & { "default": fractional_max_pool3d__default<T>; "output": fractional_max_pool3d__output<T> }
  fractional_max_pool3d_backward: fractional_max_pool3d_backward__default<T> & { "default": fractional_max_pool3d_backward__default<T>; "grad_input": fractional_max_pool3d_backward__grad_input<T> }
  frexp: frexp__Tensor<T> & { "Tensor": frexp__Tensor<T>; "Tensor_out": frexp__Tensor_out<T> }
  frobenius_norm: frobenius_norm__dim<T> & { "dim": frobenius_norm__dim<T>; "out": frobenius_norm__out<T> }
  from_file: from_file__default<T> & { "default": from_file__default<T>; "out": from_file__out<T> }
  full: full__default<T> & { "default": full__default<T>; "out": full__out<T> }
  full_like: full_like__default<T> & { "default": full_like__default<T>; "out": full_like__out<T> }
  fused_moving_avg_obs_fake_quant: fused_moving_avg_obs_fake_quant__default<T> & { "default": fused_moving_avg_obs_fake_quant__default<T> }
  gather: gather__default<T> & { "default": gather__default<T>; "out": gather__out<T> }
  gather_backward: gather_backward__default<T> & { "default": gather_backward__default<T> }
  gcd: gcd__default<T> & { "default": gcd__default<T>; "out": gcd__out<T> }
  gcd_: gcd___default<T> & { "default": gcd___default<T> }
  ge: ge__Scalar<T> & ge__Tensor<T> & { "Scalar": ge__Scalar<T>; "Scalar_out": ge__Scalar_out<T>; "Tensor": ge__Tensor<T>; "Tensor_out": ge__Tensor_out<T> }
  ge_: ge___Scalar<T> & ge___Tensor<T> & { "Scalar": ge___Scalar<T>; "Tensor": ge___Tensor<T> }
  gelu: gelu__default<T> & { "default": gelu__default<T>; "out": gelu__out<T> }
  gelu_: gelu___default<T> & { "default": gelu___default<T> }
  gelu_backward: gelu_backward__default<T> & { "default": gelu_backward__default<T>; "grad_input": gelu_backward__grad_input<T> }
  geometric: geometric__default<T> & { "default": geometric__default<T>; "out": geometric__out<T> }
  geometric_: geometric___default<T> & { "default": geometric___default<T> }
  geqrf: geqrf__default<T> & { "default": geqrf__default<T>; "a": geqrf__a<T> }
  ger: ger__default<T> & { "default": ger__default<T>; "out": ger__out<T> }
  get_device: get_device__default<T> & { "default": get_device__default<T> }
  get_gradients: get_gradients__default<T> & { "default": get_gradients__default<T> }
  glu: glu__default<T> & { "default": glu__default<T>; "out": glu__out<T> }
  glu_backward: glu_backward__default<T> & { "default": glu_backward__default<T>; "grad_input": glu_backward__grad_input<T> }
  glu_backward_jvp: glu_backward_jvp__default<T> & { "default": glu_backward_jvp__default<T>; "out": glu_backward_jvp__out<T> }
  glu_jvp: glu_jvp__default<T> & { "default": glu_jvp__default<T>; "out": glu_jvp__out<T> }
  gradient: gradient__array<T> & gradient__scalararray<T> & gradient__scalarint<T> & gradient__scalarrayarray<T> & gradient__scalarrayint<T> & gradient__tensorarray<T> & gradient__tensorarrayint<T> & { "array": gradient__array<T>; "scalararray": gradient__scalararray<T>; "scalarint": gradient__scalarint<T>; "scalarrayarray": gradient__scalarrayarray<T>; "scalarrayint": gradient__scalarrayint<T>; "tensorarray": gradient__tensorarray<T>; "tensorarrayint": gradient__tensorarrayint<T> }
  greater: greater__Scalar<T> & greater__Tensor<T> & { "Scalar": greater__Scalar<T>; "Scalar_out": greater__Scalar_out<T>; "Tensor": greater__Tensor<T>; "Tensor_out": greater__Tensor_out<T> }
  greater_: greater___Scalar<T> & greater___Tensor<T> & { "Scalar": greater___Scalar<T>; "Tensor": greater___Tensor<T> }
  greater_equal: greater_equal__Scalar<T> & greater_equal__Tensor<T> & { "Scalar": greater_equal__Scalar<T>; "Scalar_out": greater_equal__Scalar_out<T>; "Tensor": greater_equal__Tensor<T>; "Tensor_out": greater_equal__Tensor_out<T> }
  greater_equal_: greater_equal___Scalar<T> & greater_equal___Tensor<T> & { "Scalar": greater_equal___Scalar<T>; "Tensor": greater_equal___Tensor<T> }
  grid_sampler: grid_sampler__default<T> & { "default": grid_sampler__default<T> }
  grid_sampler_2d: grid_sampler_2d__default<T> & { "default": grid_sampler_2d__default<T>; "out": grid_sampler_2d__out<T> }
  grid_sampler_2d_backward: grid_sampler_2d_backward__default<T> & { "default": grid_sampler_2d_backward__default<T>; "out": grid_sampler_2d_backward__out<T> }
  grid_sampler_3d: grid_sampler_3d__default<T> & { "default": grid_sampler_3d__default<T>; "out": grid_sampler_3d__out<T> }
  grid_sampler_3d_backward: grid_sampler_3d_backward__default<T> & { "default": grid_sampler_3d_backward__default<T>; "out": grid_sampler_3d_backward__out<T> }
  group_norm: group_norm__default<T> & { "default": group_norm__default<T> }
  gru: gru__data<T> & gru__input<T> & { "data": gru__data<T>; "input": gru__input<T> }
  gru_cell: gru_cell__default<T> & { "default": gru_cell__default<T> }
  gt: gt__Scalar<T> & gt__Tensor<T> & { "Scalar": gt__Scalar<T>; "Scalar_out": gt__Scalar_out<T>; "Tensor": gt__Tensor<T>; "Tensor_out": gt__Tensor_out<T> }
  gt_: gt___Scalar<T> & gt___Tensor<T> & { "Scalar": gt___Scalar<T>; "Tensor": gt___Tensor<T> }
  hamming_window: hamming_window__default<T> & hamming_window__periodic<T> & hamming_window__periodic_alpha<T> & hamming_window__periodic_alpha_beta<T> & { "default": hamming_window__default<T>; "out": hamming_window__out<T>; "periodic": hamming_window__periodic<T>; "periodic_alpha": hamming_window__periodic_alpha<T>; "periodic_alpha_beta": hamming_window__periodic_alpha_beta<T>; "periodic_alpha_beta_out": hamming_window__periodic_alpha_beta_out<T>; "periodic_alpha_out": hamming_window__periodic_alpha_out<T>; "periodic_out": hamming_window__periodic_out<T> }
  hann_window: hann_window__default<T> & hann_window__periodic<T> & { "default": hann_window__default<T>; "out": hann_window__out<T>; "periodic": hann_window__periodic<T>; "periodic_out": hann_window__periodic_out<T> }
  hardshrink: hardshrink__default<T> & { "default": hardshrink__default<T>; "out": hardshrink__out<T> }
  hardshrink_backward: hardshrink_backward__default<T> & { "default": hardshrink_backward__default<T>; "grad_input": hardshrink_backward__grad_input<T> }
  hardsigmoid: hardsigmoid__default<T> & { "default": hardsigmoid__default<T>; "out": hardsigmoid__out<T> }
  hardsigmoid_: hardsigmoid___default<T> & { "default": hardsigmoid___default<T> }
  hardsigmoid_backward: hardsigmoid_backward__default<T> & { "default": hardsigmoid_backward__default<T>; "grad_input": hardsigmoid_backward__grad_input<T> }
  hardswish: hardswish__default<T> & { "default": hardswish__default<T>; "out": hardswish__out<T> }
  hardswish_: hardswish___default<T> & { "default": hardswish___default<T> }
  hardswish_backward: hardswish_backward__default<T> & { "default": hardswish_backward__default<T>; "out": hardswish_backward__out<T> }
  hardtanh: hardtanh__default<T> & { "default": hardtanh__default<T>; "out": hardtanh__out<T> }
  hardtanh_: hardtanh___default<T> & { "default": hardtanh___default<T> }
  hardtanh_backward: hardtanh_backward__default<T> & { "default": hardtanh_backward__default<T>; "grad_input": hardtanh_backward__grad_input<T> }
  hash_tensor: hash_tensor__default<T> & { "default": hash_tensor__default<T>; "out": hash_tensor__out<T> }
  heaviside: heaviside__default<T> & { "default": heaviside__default<T>; "out": heaviside__out<T> }
  heaviside_: heaviside___default<T> & { "default": heaviside___default<T> }
  hinge_embedding_loss: hinge_embedding_loss__default<T> & { "default": hinge_embedding_loss__default<T> }
  histc: histc__default<T> & { "default": histc__default<T>; "out": histc__out<T> }
  histogram: histogram__bin_ct<T> & histogram__bins_tensor<T> & { "bin_ct": histogram__bin_ct<T>; "bin_ct_out": histogram__bin_ct_out<T>; "bins_tensor": histogram__bins_tensor<T>; "bins_tensor_out": histogram__bins_tensor_out<T> }
  histogramdd: histogramdd__default<T> & histogramdd__TensorList_bins<T> & histogramdd__int_bins<T> & { "default": histogramdd__default<T>; "TensorList_bins": histogramdd__TensorList_bins<T>; "int_bins": histogramdd__int_bins<T> }
  hsplit: hsplit__array<T> & hsplit__int<T> & { "array": hsplit__array<T>; "int": hsplit__int<T> }
  hspmm: hspmm__default<T> & { "default": hspmm__default<T>; "out": hspmm__out<T> }
  hstack: hstack__default<T> & { "default": hstack__default<T>; "out": hstack__out<T> }
  huber_loss: huber_loss__default<T> & { "default": huber_loss__default<T>; "out": huber_loss__out<T> }
  huber_loss_backward: huber_loss_backward__default<T> & { "default": huber_loss_backward__default<T>; "out": huber_loss_backward__out<T> }
  hypot: hypot__default<T> & { "default": hypot__default<T>; "out": hypot__out<T> }
  hypot_: hypot___default<T> & { "default": hypot___default<T> }
  i0: i0__default<T> & { "default": i0__default<T>; "out": i0__out<T> }
  i0_: i0___default<T> & { "default": i0___default<T> }
  igamma: igamma__default<T> & { "default": igamma__default<T>; "out": igamma__out<T> }
  igamma_: igamma___default<T> & { "default": igamma___default<T> }
  igammac: igammac__default<T> & { "default": igammac__default<T>; "out": igammac__out<T> }
  igammac_: igammac___default<T> & { "default": igammac___default<T> }
  im2col: im2col__default<T> & { "default": im2col__default<T>; "out": im2col__out<T> }
  imag: imag__default<T> & { "default": imag__default<T> }
  index: index__Tensor<T> & { "Tensor": index__Tensor<T>; "Tensor_out": index__Tensor_out<T> }
  index_add: index_add__default<T> & { "default": index_add__default<T>; "out": index_add__out<T> }
  index_add_: index_add___default<T> & { "default": index_add___default<T> }
  index_copy: index_copy__default<T> & { "default": index_copy__default<T>; "out": index_copy__out<T> }
  index_copy_: index_copy___default<T> & { "default": index_copy___default<T> }
  index_fill: index_fill__int_Scalar<T> & index_fill__int_Tensor<T> & { "int_Scalar": index_fill__int_Scalar<T>; "int_Scalar_out": index_fill__int_Scalar_out<T>; "int_Tensor": index_fill__int_Tensor<T>; "int_Tensor_out": index_fill__int_Tensor_out<T> }
  index_fill_: index_fill___int_Scalar<T> & index_fill___int_Tensor<T> & { "int_Scalar": index_fill___int_Scalar<T>; "int_Tensor": index_fill___int_Tensor<T> }
  index_put: index_put__default<T> & { "default": index_put__default<T>; "out": index_put__out<T> }
  index_put_: index_put___default<T> & { "default": index_put___default<T> }
  index_reduce: index_reduce__default<T> & { "default": index_reduce__default<T>; "out": index_reduce__out<T> }
  index_reduce_: index_reduce___default<T> & { "default": index_reduce___default<T> }
  index_select: index_select__default<T> & { "default": index_select__default<T>; "out": index_select__out<T> }
  index_select_backward: index_select_backward__default<T> & { "default": index_select_backward__default<T> }
  indices: indices__default<T> & { "default": indices__default<T> }
  indices_copy: indices_copy__default<T> & { "default": indices_copy__default<T>; "out": indices_copy__out<T> }
  infinitely_differentiable_gelu_backward: infinitely_differentiable_gelu_backward__default<T> & { "default": infinitely_differentiable_gelu_backward__default<T> }
  inner: inner__default<T> & { "default": inner__default<T>; "out": inner__out<T> }
  instance_norm: instance_norm__default<T> & { "default": instance_norm__default<T> }
  int_repr: int_repr__default<T> & { "default": int_repr__default<T>; "out": int_repr__out<T> }
  inverse: inverse__default<T> & { "default": inverse__default<T>; "out": inverse__out<T> }
  is_coalesced: is_coalesced__default<T> & { "default": is_coalesced__default<T> }
  is_complex: is_complex__default<T> & { "default": is_complex__default<T> }
  is_conj: is_conj__default<T> & { "default": is_conj__default<T> }
  is_contiguous: is_contiguous__default<T> & is_contiguous__memory_format<T> & { "default": is_contiguous__default<T>; "memory_format": is_contiguous__memory_format<T> }
  is_distributed: is_distributed__default<T> & { "default": is_distributed__default<T> }
  is_floating_point: is_floating_point__default<T> & { "default": is_floating_point__default<T> }
  is_inference: is_inference__default<T> & { "default": is_inference__default<T> }
  is_leaf: is_leaf__default<T> & { "default": is_leaf__default<T> }
  is_neg: is_neg__default<T> & { "default": is_neg__default<T> }
  is_nonzero: is_nonzero__default<T> & { "default": is_nonzero__default<T> }
  is_pinned: is_pinned__default<T> & { "default": is_pinned__default<T> }
  is_same_size: is_same_size__default<T> & { "default": is_same_size__default<T> }
  is_set_to: is_set_to__default<T> & { "default": is_set_to__default<T> }
  is_signed: is_signed__default<T> & { "default": is_signed__default<T> }
  is_vulkan_available: is_vulkan_available__default<T> & { "default": is_vulkan_available__default<T> }
  isclose: isclose__default<T> & { "default": isclose__default<T> }
  isfinite: isfinite__default<T> & { "default": isfinite__default<T> }
  isin: isin__Scalar_Tensor<T> & isin__Tensor_Scalar<T> & isin__Tensor_Tensor<T> & { "Scalar_Tensor": isin__Scalar_Tensor<T>; "Scalar_Tensor_out": isin__Scalar_Tensor_out<T>; "Tensor_Scalar": isin__Tensor_Scalar<T>; "Tensor_Scalar_out": isin__Tensor_Scalar_out<T>; "Tensor_Tensor": isin__Tensor_Tensor<T>; "Tensor_Tensor_out": isin__Tensor_Tensor_out<T> }
  isinf: isinf__default<T> & { "default": isinf__default<T>; "out": isinf__out<T> }
  isnan: isnan__default<T> & { "default": isnan__default<T>; "out": isnan__out<T> }
  isneginf: isneginf__default<T> & { "default": isneginf__default<T>; "out": isneginf__out<T> }
  isposinf: isposinf__default<T> & { "default": isposinf__default<T>; "out": isposinf__out<T> }
  isreal: isreal__default<T> & { "default": isreal__default<T> }
  istft: istft__default<T> & { "default": istft__default<T> }
  item: item__default<T> & { "default": item__default<T> }
  kaiser_window: kaiser_window__default<T> & kaiser_window__beta<T> & kaiser_window__periodic<T> & { "default": kaiser_window__default<T>; "beta": kaiser_window__beta<T>; "beta_out": kaiser_window__beta_out<T>; "out": kaiser_window__out<T>; "periodic": kaiser_window__periodic<T>; "periodic_out": kaiser_window__periodic_out<T> }
  kl_div: kl_div__default<T> & { "default": kl_div__default<T> }
  kron: kron__default<T> & { "default": kron__default<T>; "out": kron__out<T> }
  kthvalue: kthvalue__default<T> & { "default": kthvalue__default<T>; "values": kthvalue__values<T> }
  l1_loss: l1_loss__default<T> & { "default": l1_loss__default<T> }
  layer_norm: layer_norm__default<T> & { "default": layer_norm__default<T> }
  lcm: lcm__default<T> & { "default": lcm__default<T>; "out": lcm__out<T> }
  lcm_: lcm___default<T> & { "default": lcm___default<T> }
  ldexp: ldexp__Tensor<T> & { "Tensor": ldexp__Tensor<T>; "out": ldexp__out<T> }
  ldexp_: ldexp___default<T> & { "default": ldexp___default<T> }
  le: le__Scalar<T> & le__Tensor<T> & { "Scalar": le__Scalar<T>; "Scalar_out": le__Scalar_out<T>; "Tensor": le__Tensor<T>; "Tensor_out": le__Tensor_out<T> }
  le_: le___Scalar<T> & le___Tensor<T> & { "Scalar": le___Scalar<T>; "Tensor": le___Tensor<T> }
  leaky_relu: leaky_relu__default<T> & { "default": leaky_relu__default<T>; "out": leaky_relu__out<T> }
  leaky_relu_: leaky_relu___default<T> & { "default": leaky_relu___default<T> }
  leaky_relu_backward: leaky_relu_backward__default<T> & { "default": leaky_relu_backward__default<T>; "grad_input": leaky_relu_backward__grad_input<T> }
  lerp: lerp__Scalar<T> & lerp__Tensor<T> & { "Scalar": lerp__Scalar<T>; "Scalar_out": lerp__Scalar_out<T>; "Tensor": lerp__Tensor<T>; "Tensor_out": lerp__Tensor_out<T> }
  lerp_: lerp___Scalar<T> & lerp___Tensor<T> & { "Scalar": lerp___Scalar<T>; "Tensor": lerp___Tensor<T> }
  less: less__Scalar<T> & less__Tensor<T> & { "Scalar": less__Scalar<T>; "Scalar_out": less__Scalar_out<T>; "Tensor": less__Tensor<T>; "Tensor_out": less__Tensor_out<T> }
  less_: less___Scalar<T> & less___Tensor<T> & { "Scalar": less___Scalar<T>; "Tensor": less___Tensor<T> }
  less_equal: less_equal__Scalar<T> & less_equal__Tensor<T> & { "Scalar": less_equal__Scalar<T>; "Scalar_out": less_equal__Scalar_out<T>; "Tensor": less_equal__Tensor<T>; "Tensor_out": less_equal__Tensor_out<T> }
  less_equal_: less_equal___Scalar<T> & less_equal___Tensor<T> & { "Scalar": less_equal___Scalar<T>; "Tensor": less_equal___Tensor<T> }
  lgamma: lgamma__default<T> & { "default": lgamma__default<T>; "out": lgamma__out<T> }
  lgamma_: lgamma___default<T> & { "default": lgamma___default<T> }
  lift: lift__default<T> & { "default": lift__default<T>; "out": lift__out<T> }
  lift_fresh: lift_fresh__default<T> & { "default": lift_fresh__default<T> }
  lift_fresh_copy: lift_fresh_copy__default<T> & { "default": lift_fresh_copy__default<T>; "out": lift_fresh_copy__out<T> }
  linalg__powsum: linalg__powsum__default<T> & { "default": linalg__powsum__default<T> }
  linalg_cholesky: linalg_cholesky__default<T> & { "default": linalg_cholesky__default<T>; "out": linalg_cholesky__out<T> }
  linalg_cholesky_ex: linalg_cholesky_ex__default<T> & { "default": linalg_cholesky_ex__default<T>; "L": linalg_cholesky_ex__L<T> }
  linalg_cond: linalg_cond__default<T> & linalg_cond__p_str<T> & { "default": linalg_cond__default<T>; "out": linalg_cond__out<T>; "p_str": linalg_cond__p_str<T>; "p_str_out": linalg_cond__p_str_out<T> }
  linalg_cross: linalg_cross__default<T> & { "default": linalg_cross__default<T>; "out": linalg_cross__out<T> }
  linalg_det: linalg_det__default<T> & { "default": linalg_det__default<T>; "out": linalg_det__out<T> }
  linalg_diagonal: linalg_diagonal__default<T> & { "default": linalg_diagonal__default<T> }
  linalg_eig: linalg_eig__default<T> & { "default": linalg_eig__default<T>; "out": linalg_eig__out<T> }
  linalg_eigh: linalg_eigh__default<T> & { "default": linalg_eigh__default<T>; "eigvals": linalg_eigh__eigvals<T> }
  linalg_eigvals: linalg_eigvals__default<T> & { "default": linalg_eigvals__default<T>; "out": linalg_eigvals__out<T> }
  linalg_eigvalsh: linalg_eigvalsh__default<T> & { "default": linalg_eigvalsh__default<T>; "out": linalg_eigvalsh__out<T> }
  linalg_householder_product: linalg_householder_product__default<T> & { "default": linalg_householder_product__default<T>; "out": linalg_householder_product__out<T> }
  linalg_inv: linalg_inv__default<T> & { "default": linalg_inv__default<T>; "out": linalg_inv__out<T> }
  linalg_inv_ex: linalg_inv_ex__default<T> & { "default": linalg_inv_ex__default<T>; "inverse": linalg_inv_ex__inverse<T> }
  linalg_ldl_factor: linalg_ldl_factor__default<T> & { "default": linalg_ldl_factor__default<T>; "out": linalg_ldl_factor__out<T> }
  linalg_ldl_factor_ex: linalg_ldl_factor_ex__default<T> & { "default": linalg_ldl_factor_ex__default<T>; "out": linalg_ldl_factor_ex__out<T> }
  linalg_ldl_solve: linalg_ldl_solve__default<T> & { "default": linalg_ldl_solve__default<T>; "out": linalg_ldl_solve__out<T> }
  linalg_lstsq: linalg_lstsq__default<T> & { "default": linalg_lstsq__default<T>; "out": linalg_lstsq__out<T> }
  linalg_lu: linalg_lu__default<T> & { "default": linalg_lu__default<T>; "out": linalg_lu__out<T> }
  linalg_lu_factor: linalg_lu_factor__default<T> & { "default": linalg_lu_factor__default<T>; "out": linalg_lu_factor__out<T> }
  linalg_lu_factor_ex: linalg_lu_factor_ex__default<T> & { "default": linalg_lu_factor_ex__default<T>; "out": linalg_lu_factor_ex__out<T> }
  linalg_lu_solve: linalg_lu_solve__default<T> & { "default": linalg_lu_solve__default<T>; "out": linalg_lu_solve__out<T> }
  linalg_matmul: linalg_matmul__default<T> & { "default": linalg_matmul__default<T>; "out": linalg_matmul__out<T> }
  linalg_matrix_exp: linalg_matrix_exp__default<T> & { "default": linalg_matrix_exp__default<T>; "out": linalg_matrix_exp__out<T> }
  linalg_matrix_norm: linalg_matrix_norm__default<T> & linalg_matrix_norm__str_ord<T> & { "default": linalg_matrix_norm__default<T>; "out": linalg_matrix_norm__out<T>; "str_ord": linalg_matrix_norm__str_ord<T>; "str_ord_out": linalg_matrix_norm__str_ord_out<T> }
  linalg_matrix_power: linalg_matrix_power__default<T> & { "default": linalg_matrix_power__default<T>; "out": linalg_matrix_power__out<T> }
  linalg_matrix_rank: linalg_matrix_rank__default<T> & linalg_matrix_rank__atol_rtol_float<T> & linalg_matrix_rank__atol_rtol_tensor<T> & linalg_matrix_rank__tol_tensor<T> & { "default": linalg_matrix_rank__default<T>; "atol_rtol_float": linalg_matrix_rank__atol_rtol_float<T>; "atol_rtol_float_out": linalg_matrix_rank__atol_rtol_float_out<T>; "atol_rtol_tensor": linalg_matrix_rank__atol_rtol_tensor<T>; "atol_rtol_tensor_out": linalg_matrix_rank__atol_rtol_tensor_out<T>; "out": linalg_matrix_rank__out<T>; "out_tol_tensor": linalg_matrix_rank__out_tol_tensor<T>; "tol_tensor": linalg_matrix_rank__tol_tensor<T> }
  linalg_multi_dot: linalg_multi_dot__default<T> & { "default": linalg_multi_dot__default<T>; "out": linalg_multi_dot__out<T> }
  linalg_norm: linalg_norm__default<T> & linalg_norm__ord_str<T> & { "default": linalg_norm__default<T>; "ord_str": linalg_norm__ord_str<T>; "ord_str_out": linalg_norm__ord_str_out<T>; "out": linalg_norm__out<T> }
  linalg_pinv: linalg_pinv__default<T> & linalg_pinv__atol_rtol_float<T> & linalg_pinv__atol_rtol_tensor<T> & linalg_pinv__rcond_tensor<T> & { "default": linalg_pinv__default<T>; "atol_rtol_float": linalg_pinv__atol_rtol_float<T>; "atol_rtol_float_out": linalg_pinv__atol_rtol_float_out<T>; "atol_rtol_tensor": linalg_pinv__atol_rtol_tensor<T>; "atol_rtol_tensor_out": linalg_pinv__atol_rtol_tensor_out<T>; "out": linalg_pinv__out<T>; "out_rcond_tensor": linalg_pinv__out_rcond_tensor<T>; "rcond_tensor": linalg_pinv__rcond_tensor<T> }
  linalg_qr: linalg_qr__default<T> & { "default": linalg_qr__default<T>; "out": linalg_qr__out<T> }
  linalg_slogdet: linalg_slogdet__default<T> & { "default": linalg_slogdet__default<T>; "out": linalg_slogdet__out<T> }
  linalg_solve: linalg_solve__default<T> & { "default": linalg_solve__default<T>; "out": linalg_solve__out<T> }
  linalg_solve_ex: linalg_solve_ex__default<T> & { "default": linalg_solve_ex__default<T>; "out": linalg_solve_ex__out<T> }
  linalg_solve_triangular: linalg_solve_triangular__default<T> & { "default": linalg_solve_triangular__default<T>; "out": linalg_solve_triangular__out<T> }
  linalg_svd: linalg_svd__default<T> & { "default": linalg_svd__default<T>; "U": linalg_svd__U<T> }
  linalg_svdvals: linalg_svdvals__default<T> & { "default": linalg_svdvals__default<T>; "out": linalg_svdvals__out<T> }
  linalg_tensorinv: linalg_tensorinv__default<T> & { "default": linalg_tensorinv__default<T>; "out": linalg_tensorinv__out<T> }
  linalg_tensorsolve: linalg_tensorsolve__default<T> & { "default": linalg_tensorsolve__default<T>; "out": linalg_tensorsolve__out<T> }
  linalg_vander: linalg_vander__default<T> & { "default": linalg_vander__default<T> }
  linalg_vecdot: linalg_vecdot__default<T> & { "default": linalg_vecdot__default<T>; "out": linalg_vecdot__out<T> }
  linalg_vector_norm: linalg_vector_norm__default<T> & { "default": linalg_vector_norm__default<T>; "out": linalg_vector_norm__out<T> }
  linear: linear__default<T> & { "default": linear__default<T>; "out": linear__out<T> }
  linear_backward: linear_backward__default<T> & { "default": linear_backward__default<T>; "out": linear_backward__out<T> }
  linspace: linspace__default<T> & linspace__Scalar_Tensor<T> & linspace__Tensor_Scalar<T> & linspace__Tensor_Tensor<T> & { "default": linspace__default<T>; "Scalar_Tensor": linspace__Scalar_Tensor<T>; "Scalar_Tensor_out": linspace__Scalar_Tensor_out<T>; "Tensor_Scalar": linspace__Tensor_Scalar<T>; "Tensor_Scalar_out": linspace__Tensor_Scalar_out<T>; "Tensor_Tensor": linspace__Tensor_Tensor<T>; "Tensor_Tensor_out": linspace__Tensor_Tensor_out<T>; "out": linspace__out<T> }
  log: log__default<T> & { "default": log__default<T>; "out": log__out<T> }
  log10: log10__default<T> & { "default": log10__default<T>; "out": log10__out<T> }
  log10_: log10___default<T> & { "default": log10___default<T> }
  log1p: log1p__default<T> & { "default": log1p__default<T>; "out": log1p__out<T> }
  log1p_: log1p___default<T> & { "default": log1p___default<T> }
  log2: log2__default<T> & { "default": log2__default<T>; "out": log2__out<T> }
  log2_: log2___default<T> & { "default": log2___default<T> }
  log_: log___default<T> & { "default": log___default<T> }
  log_normal: log_normal__default<T> & { "default": log_normal__default<T>; "out": log_normal__out<T> }
  log_normal_: log_normal___default<T> & { "default": log_normal___default<T> }
  log_sigmoid: log_sigmoid__default<T> & { "default": log_sigmoid__default<T>; "out": log_sigmoid__out<T> }
  log_sigmoid_backward: log_sigmoid_backward__default<T> & { "default": log_sigmoid_backward__default<T>; "grad_input": log_sigmoid_backward__grad_input<T> }
  log_sigmoid_forward: log_sigmoid_forward__default<T> & { "default": log_sigmoid_forward__default<T>; "output": log_sigmoid_forward__output<T> }
  log_softmax: log_softmax__int<T> & { "int": log_softmax__int<T>; "int_out": log_softmax__int_out<T> }
  logaddexp: logaddexp__default<T> & { "default": logaddexp__default<T>; "out": logaddexp__out<T> }
  logaddexp2: logaddexp2__default<T> & { "default": logaddexp2__default<T>; "out": logaddexp2__out<T> }
  logcumsumexp: logcumsumexp__default<T> & { "default": logcumsumexp__default<T>; "out": logcumsumexp__out<T> }
  logdet: logdet__default<T> & { "default": logdet__default<T> }
  logical_and: logical_and__default<T> & { "default": logical_and__default<T>; "out": logical_and__out<T> }
  logical_and_: logical_and___default<T> & { "default": logical_and___default<T> }
  logical_not: logical_not__default<T> & { "default": logical_not__default<T>; "out": logical_not__out<T> }
  logical_not_: logical_not___default<T> & { "default": logical_not___default<T> }
  logical_or: logical_or__default<T> & { "default": logical_or__default<T>; "out": logical_or__out<T> }
  logical_or_: logical_or___default<T> & { "default": logical_or___default<T> }
  logical_xor: logical_xor__default<T> & { "default": logical_xor__default<T>; "out": logical_xor__out<T> }
  logical_xor_: logical_xor___default<T> & { "default": logical_xor___default<T> }
  logit: logit__default<T> & { "default": logit__default<T>; "out": logit__out<T> }
  logit_: logit___default<T> & { "default": logit___default<T> }
  logit_backward: logit_backward__default<T> & { "default": logit_backward__default<T>; "grad_input": logit_backward__grad_input<T> }
  logspace: logspace__default<T> & logspace__Scalar_Tensor<T> & logspace__Tensor_Scalar<T> & logspace__Tensor_Tensor<T> & { "default": logspace__default<T>; "Scalar_Tensor": logspace__Scalar_Tensor<T>; "Scalar_Tensor_out": logspace__Scalar_Tensor_out<T>; "Tensor_Scalar": logspace__Tensor_Scalar<T>; "Tensor_Scalar_out": logspace__Tensor_Scalar_out<T>; "Tensor_Tensor": logspace__Tensor_Tensor<T>; "Tensor_Tensor_out": logspace__Tensor_Tensor_out<T>; "out": logspace__out<T> }
  logsumexp: logsumexp__default<T> & { "default": logsumexp__default<T>; "out": logsumexp__out<T> }
  lstm: lstm__data<T> & lstm__input<T> & { "data": lstm__data<T>; "input": lstm__input<T> }
  lstm_cell: lstm_cell__default<T> & { "default": lstm_cell__default<T> }
  lstm_mps_backward: lstm_mps_backward__default<T> & lstm_mps_backward__out<T> & { "default": lstm_mps_backward__default<T>; "out": lstm_mps_backward__out<T> }
  lt: lt__Scalar<T> & lt__Tensor<T> & { "Scalar": lt__Scalar<T>; "Scalar_out": lt__Scalar_out<T>; "Tensor": lt__Tensor<T>; "Tensor_out": lt__Tensor_out<T> }
  lt_: lt___Scalar<T> & lt___Tensor<T> & { "Scalar": lt___Scalar<T>; "Tensor": lt___Tensor<T> }
  lu_solve: lu_solve__default<T> & { "default": lu_solve__default<T>; "out": lu_solve__out<T> }
  lu_unpack: lu_unpack__default<T> & { "default": lu_unpack__default<T>; "out": lu_unpack__out<T> }
  mH: mH__default<T> & { "default": mH__default<T> }
  mT: mT__default<T> & { "default": mT__default<T> }
  margin_ranking_loss: margin_ranking_loss__default<T> & { "default": margin_ranking_loss__default<T> }
  masked_fill: masked_fill__Scalar<T> & masked_fill__Tensor<T> & { "Scalar": masked_fill__Scalar<T>; "Scalar_out": masked_fill__Scalar_out<T>; "Tensor": masked_fill__Tensor<T>; "Tensor_out": masked_fill__Tensor_out<T> }
  masked_fill_: masked_fill___Scalar<T> & masked_fill___Tensor<T> & { "Scalar": masked_fill___Scalar<T>; "Tensor": masked_fill___Tensor<T> }
  masked_scatter: masked_scatter__default<T> & { "default": masked_scatter__default<T>; "out": masked_scatter__out<T> }
  masked_scatter_: masked_scatter___default<T> & { "default": masked_scatter___default<T> }
  masked_scatter_backward: masked_scatter_backward__default<T> & { "default": masked_scatter_backward__default<T> }
  masked_select: masked_select__default<T> & { "default": masked_select__default<T>; "out": masked_select__out<T> }
  masked_select_backward: masked_select_backward__default<T> & { "default": masked_select_backward__default<T> }
  matmul: matmul__default<T> & { "default": matmul__default<T>; "out": matmul__out<T> }
  matmul_backward: matmul_backward__default<T> & { "default": matmul_backward__default<T>; "out": matmul_backward__out<T> }
  matrix_H: matrix_H__default<T> & { "default": matrix_H__default<T> }
  matrix_exp: matrix_exp__default<T> & { "default": matrix_exp__default<T> }
  matrix_exp_backward: matrix_exp_backward__default<T> & { "default": matrix_exp_backward__default<T> }
  matrix_power: matrix_power__default<T> & { "default": matrix_power__default<T>; "out": matrix_power__out<T> }
  max: max__default<T> & max__dim<T> & max__other<T> & { "default": max__default<T>; "dim": max__dim<T>; "dim_max": max__dim_max<T>; "other": max__other<T>; "out": max__out<T>; "unary_out": max__unary_out<T> }
  max_pool1d: max_pool1d__default<T> & { "default": max_pool1d__default<T> }
  max_pool1d_with_indices: max_pool1d_with_indices__default<T> & { "default": max_pool1d_with_indices__default<T> }
  max_pool2d: max_pool2d__default<T> & { "default": max_pool2d__default<T> }
  max_pool2d_backward: max_pool2d_backward__default<T> & { "default": max_pool2d_backward__default<T>; "out": max_pool2d_backward__out<T> }
  max_pool2d_with_indices: max_pool2d_with_indices__default<T> & { "default": max_pool2d_with_indices__default<T>; "out": max_pool2d_with_indices__out<T> }
  max_pool2d_with_indices_backward: max_pool2d_with_indices_backward__default<T> & { "default": max_pool2d_with_indices_backward__default<T>; "grad_input": max_pool2d_with_indices_backward__grad_input<T> }
  max_pool3d: max_pool3d__default<T> & { "default": max_pool3d__default<T> }
  max_pool3d_with_indices: max_pool3d_with_indices__default<T> & { "default": max_pool3d_with_indices__default<T>; "out": max_pool3d_with_indices__out<T> }
  max_pool3d_with_indices_backward: max_pool3d_with_indices_backward__default<T> & { "default": max_pool3d_with_indices_backward__default<T>; "grad_input": max_pool3d_with_indices_backward__grad_input<T> }
  max_unpool2d: max_unpool2d__default<T> & { "default": max_unpool2d__default<T>; "out": max_unpool2d__out<T> }
  max_unpool3d: max_unpool3d__default<T> & { "default": max_unpool3d__default<T>; "out": max_unpool3d__out<T> }
  maximum: maximum__default<T> & { "default": maximum__default<T>; "out": maximum__out<T> }
  mean: mean__default<T> & mean__dim<T> & { "default": mean__default<T>; "dim": mean__dim<T>; "dtype_out": mean__dtype_out<T>; "out": mean__out<T> }
  median: median__default<T> & median__dim<T> & { "default": median__default<T>; "dim": median__dim<T>; "dim_values": median__dim_values<T>; "out": median__out<T> }
  meshgrid: meshgrid__default<T> & meshgrid__indexing<T> & { "default": meshgrid__default<T>; "indexing": meshgrid__indexing<T> }
  min: min__default<T> & min__dim<T> & min__other<T> & { "default": min__default<T>; "dim": min__dim<T>; "dim_min": min__dim_min<T>; "other": min__other<T>; "out": min__out<T>; "unary_out": min__unary_out<T> }
  minimum: minimum__default<T> & { "default": minimum__default<T>; "out": minimum__out<T> }
  miopen_batch_norm: miopen_batch_norm__default<T> & { "default": miopen_batch_norm__default<T>; "out": miopen_batch_norm__out<T> }
  miopen_batch_norm_backward: miopen_batch_norm_backward__default<T> & { "default": miopen_batch_norm_backward__default<T>; "out": miopen_batch_norm_backward__out<T> }
  miopen_convolution: miopen_convolution__default<T> & { "default": miopen_convolution__default<T>; "out": miopen_convolution__out<T> }
  miopen_convolution_add_relu: miopen_convolution_add_relu__default<T> & { "default": miopen_convolution_add_relu__default<T> }
  miopen_convolution_relu: miopen_convolution_relu__default<T> & { "default": miopen_convolution_relu__default<T> }
  miopen_convolution_transpose: miopen_convolution_transpose__default<T> & { "default": miopen_convolution_transpose__default<T>; "out": miopen_convolution_transpose__out<T> }
  miopen_ctc_loss: miopen_ctc_loss__default<T> & miopen_ctc_loss__Tensor<T> & { "default": miopen_ctc_loss__default<T>; "Tensor": miopen_ctc_loss__Tensor<T>; "out": miopen_ctc_loss__out<T> }
  miopen_depthwise_convolution: miopen_depthwise_convolution__default<T> & { "default": miopen_depthwise_convolution__default<T>; "out": miopen_depthwise_convolution__out<T> }
  miopen_rnn: miopen_rnn__default<T> & { "default": miopen_rnn__default<T>; "out": miopen_rnn__out<T> }
  miopen_rnn_backward: miopen_rnn_backward__default<T> & miopen_rnn_backward__out<T> & { "default": miopen_rnn_backward__default<T>; "out": miopen_rnn_backward__out<T> }
  mish: mish__default<T> & { "default": mish__default<T>; "out": mish__out<T> }
  mish_: mish___default<T> & { "default": mish___default<T> }
  mish_backward: mish_backward__default<T> & { "default": mish_backward__default<T> }
  mkldnn_adaptive_avg_pool2d: mkldnn_adaptive_avg_pool2d__default<T> & { "default": mkldnn_adaptive_avg_pool2d__default<T>; "out": mkldnn_adaptive_avg_pool2d__out<T> }
  mkldnn_adaptive_avg_pool2d_backward: mkldnn_adaptive_avg_pool2d_backward__default<T> & { "default": mkldnn_adaptive_avg_pool2d_backward__default<T>; "out": mkldnn_adaptive_avg_pool2d_backward__out<T> }
  mkldnn_convolution: mkldnn_convolution__default<T> & { "default": mkldnn_convolution__default<T>; "out": mkldnn_convolution__out<T> }
  mkldnn_linear: mkldnn_linear__default<T> & { "default": mkldnn_linear__default<T>; "out": mkldnn_linear__out<T> }
  mkldnn_linear_backward: mkldnn_linear_backward__default<T> & { "default": mkldnn_linear_backward__default<T>; "out": mkldnn_linear_backward__out<T> }
  mkldnn_linear_backward_input: mkldnn_linear_backward_input__default<T> & { "default": mkldnn_linear_backward_input__default<T>; "out": mkldnn_linear_backward_input__out<T> }
  mkldnn_linear_backward_weights: mkldnn_linear_backward_weights__default<T> & { "default": mkldnn_linear_backward_weights__default<T>; "out": mkldnn_linear_backward_weights__out<T> }
  mkldnn_max_pool2d: mkldnn_max_pool2d__default<T> & { "default": mkldnn_max_pool2d__default<T>; "out": mkldnn_max_pool2d__out<T> }
  mkldnn_max_pool2d_backward: mkldnn_max_pool2d_backward__default<T> & { "default": mkldnn_max_pool2d_backward__default<T>; "out": mkldnn_max_pool2d_backward__out<T> }
  mkldnn_max_pool3d: mkldnn_max_pool3d__default<T> & { "default": mkldnn_max_pool3d__default<T>; "out": mkldnn_max_pool3d__out<T> }
  mkldnn_max_pool3d_backward: mkldnn_max_pool3d_backward__default<T> & { "default": mkldnn_max_pool3d_backward__default<T>; "out": mkldnn_max_pool3d_backward__out<T> }
  mkldnn_reorder_conv2d_weight: mkldnn_reorder_conv2d_weight__default<T> & { "default": mkldnn_reorder_conv2d_weight__default<T>; "out": mkldnn_reorder_conv2d_weight__out<T> }
  mkldnn_reorder_conv3d_weight: mkldnn_reorder_conv3d_weight__default<T> & { "default": mkldnn_reorder_conv3d_weight__default<T>; "out": mkldnn_reorder_conv3d_weight__out<T> }
  mkldnn_rnn_layer: mkldnn_rnn_layer__default<T> & { "default": mkldnn_rnn_layer__default<T>; "out": mkldnn_rnn_layer__out<T> }
  mkldnn_rnn_layer_backward: mkldnn_rnn_layer_backward__default<T> & { "default": mkldnn_rnn_layer_backward__default<T>; "out": mkldnn_rnn_layer_backward__out<T> }
  mm: mm__default<T> & mm__dtype<T> & { "default": mm__default<T>; "dtype": mm__dtype<T>; "dtype_out": mm__dtype_out<T>; "out": mm__out<T> }
  mode: mode__default<T> & { "default": mode__default<T>; "values": mode__values<T> }
  moveaxis: moveaxis__int<T> & moveaxis__intlist<T> & { "int": moveaxis__int<T>; "intlist": moveaxis__intlist<T> }
  movedim: movedim__int<T> & movedim__intlist<T> & { "int": movedim__int<T>; "intlist": movedim__intlist<T> }
  mps_convolution_backward: mps_convolution_backward__default<T> & { "default": mps_convolution_backward__default<T>; "out": mps_convolution_backward__out<T> }
  mps_convolution_transpose_backward: mps_convolution_transpose_backward__default<T> & { "default": mps_convolution_transpose_backward__default<T>; "out": mps_convolution_transpose_backward__out<T> }
  mse_loss: mse_loss__default<T> & { "default": mse_loss__default<T>; "out": mse_loss__out<T> }
  mse_loss_backward: mse_loss_backward__default<T> & { "default": mse_loss_backward__default<T>; "grad_input": mse_loss_backward__grad_input<T> }
  msort: msort__default<T> & { "default": msort__default<T>; "out": msort__out<T> }
  mul: mul__Scalar<T> & mul__Tensor<T> & { "Scalar": mul__Scalar<T>; "Scalar_out": mul__Scalar_out<T>; "Tensor": mul__Tensor<T>; "out": mul__out<T> }
  mul_: mul___Scalar<T> & mul___Tensor<T> & { "Scalar": mul___Scalar<T>; "Tensor": mul___Tensor<T> }
  multi_margin_loss: multi_margin_loss__default<T> & { "default": multi_margin_loss__default<T>; "out": multi_margin_loss__out<T> }
  multi_margin_loss_backward: multi_margin_loss_backward__default<T> & { "default": multi_margin_loss_backward__default<T>; "grad_input": multi_margin_loss_backward__grad_input<T> }
  multilabel_margin_loss: multilabel_margin_loss__default<T> & { "default": multilabel_margin_loss__default<T>; "out": multilabel_margin_loss__out<T> }
  multilabel_margin_loss_backward: multilabel_margin_loss_backward__default<T> & { "default": multilabel_margin_loss_backward__default<T>; "grad_input": multilabel_margin_loss_backward__grad_input<T> }
  multilabel_margin_loss_forward: multilabel_margin_loss_forward__default<T> & { "default": multilabel_margin_loss_forward__default<T>; "output": multilabel_margin_loss_forward__output<T> }
  multinomial: multinomial__default<T> & { "default": multinomial__default<T>; "out": multinomial__out<T> }
  multiply: multiply__Scalar<T> & multiply__Tensor<T> & { "Scalar": multiply__Scalar<T>; "Tensor": multiply__Tensor<T>; "out": multiply__out<T> }
  multiply_: multiply___Scalar<T> & multiply___Tensor<T> & { "Scalar": multiply___Scalar<T>; "Tensor": multiply___Tensor<T> }
  mv: mv__default<T> & { "default": mv__default<T>; "out": mv__out<T> }
  mvlgamma: mvlgamma__default<T> & { "default": mvlgamma__default<T>; "out": mvlgamma__out<T> }
  mvlgamma_: mvlgamma___default<T> & { "default": mvlgamma___default<T> }
  nan_to_num: nan_to_num__default<T> & { "default": nan_to_num__default<T>; "out": nan_to_num__out<T> }
  nan_to_num_: nan_to_num___default<T> & { "default": nan_to_num___default<T> }
  nanmean: nanmean__default<T> & { "default": nanmean__default<T>; "out": nanmean__out<T> }
  nanmedian: nanmedian__default<T> & nanmedian__dim<T> & { "default": nanmedian__default<T>; "dim": nanmedian__dim<T>; "dim_values": nanmedian__dim_values<T>; "out": nanmedian__out<T> }
  nanquantile: nanquantile__default<T> & nanquantile__scalar<T> & { "default": nanquantile__default<T>; "out": nanquantile__out<T>; "scalar": nanquantile__scalar<T>; "scalar_out": nanquantile__scalar_out<T> }
  nansum: nansum__default<T> & { "default": nansum__default<T>; "out": nansum__out<T> }
  narrow: narrow__default<T> & narrow__Tensor<T> & { "default": narrow__default<T>; "Tensor": narrow__Tensor<T> }
  narrow_copy: narrow_copy__default<T> & { "default": narrow_copy__default<T>; "out": narrow_copy__out<T> }
  native_batch_norm: native_batch_norm__default<T> & { "default": native_batch_norm__default<T>; "out": native_batch_norm__out<T> }
  native_batch_norm_backward: native_batch_norm_backward__default<T> & { "default": native_batch_norm_backward__default<T>; "out": native_batch_norm_backward__out<T> }
  native_channel_shuffle: native_channel_shuffle__default<T> & { "default": native_channel_shuffle__default<T> }
  native_dropout: native_dropout__default<T> & { "default": native_dropout__default<T>; "out": native_dropout__out<T> }
  native_dropout_backward: native_dropout_backward__default<T> & { "default": native_dropout_backward__default<T>; "out": native_dropout_backward__out<T> }
  native_group_norm: native_group_norm__default<T> & { "default": native_group_norm__default<T>; "out": native_group_norm__out<T> }
  native_group_norm_backward: native_group_norm_backward__default<T> & { "default": native_group_norm_backward__default<T>; "out": native_group_norm_backward__out<T> }
  native_layer_norm: native_layer_norm__default<T> & { "default": native_layer_norm__default<T>; "out": native_layer_norm__out<T> }
  native_layer_norm_backward: native_layer_norm_backward__default<T> & { "default": native_layer_norm_backward__default<T>; "out": native_layer_norm_backward__out<T> }
  native_norm: native_norm__default<T> & native_norm__ScalarOpt_dim_dtype<T> & { "default": native_norm__default<T>; "ScalarOpt_dim_dtype": native_norm__ScalarOpt_dim_dtype<T>; "ScalarOpt_dim_dtype_out": native_norm__ScalarOpt_dim_dtype_out<T>; "out": native_norm__out<T> }
  ne: ne__Scalar<T> & ne__Tensor<T> & { "Scalar": ne__Scalar<T>; "Scalar_out": ne__Scalar_out<T>; "Tensor": ne__Tensor<T>; "Tensor_out": ne__Tensor_out<T> }
  ne_: ne___Scalar<T> & ne___Tensor<T> & { "Scalar": ne___Scalar<T>; "Tensor": ne___Tensor<T> }
  neg: neg__default<T> & { "default": neg__default<T>; "out": neg__out<T> }
  neg_: neg___default<T> & { "default": neg___default<T> }
  negative: negative__default<T> & { "default": negative__default<T>; "out": negative__out<T> }
  negative_: negative___default<T> & { "default": negative___default<T> }
  nested_to_padded_tensor: nested_to_padded_tensor__default<T> & { "default": nested_to_padded_tensor__default<T> }
  new_empty: new_empty__default<T> & { "default": new_empty__default<T>; "out": new_empty__out<T> }
  new_empty_strided: new_empty_strided__default<T> & { "default": new_empty_strided__default<T>; "out": new_empty_strided__out<T> }
  new_full: new_full__default<T> & { "default": new_full__default<T>; "out": new_full__out<T> }
  new_ones: new_ones__default<T> & { "default": new_ones__default<T>; "out": new_ones__out<T> }
  new_zeros: new_zeros__default<T> & { "default": new_zeros__default<T>; "out": new_zeros__out<T> }
  nextafter: nextafter__default<T> & { "default": nextafter__default<T>; "out": nextafter__out<T> }
  nextafter_: nextafter___default<T> & { "default": nextafter___default<T> }
  nll_loss: nll_loss__default<T> & { "default": nll_loss__default<T>; "out": nll_loss__out<T> }
  nll_loss2d: nll_loss2d__default<T> & { "default": nll_loss2d__default<T>; "out": nll_loss2d__out<T> }
  nll_loss2d_backward: nll_loss2d_backward__default<T> & { "default": nll_loss2d_backward__default<T>; "grad_input": nll_loss2d_backward__grad_input<T> }
  nll_loss2d_forward: nll_loss2d_forward__default<T> & { "default": nll_loss2d_forward__default<T>; "output": nll_loss2d_forward__output<T> }
  nll_loss_backward: nll_loss_backward__default<T> & { "default": nll_loss_backward__default<T>; "grad_input": nll_loss_backward__grad_input<T> }
  nll_loss_forward: nll_loss_forward__default<T> & { "default": nll_loss_forward__default<T>; "output": nll_loss_forward__output<T> }
  nll_loss_nd: nll_loss_nd__default<T> & { "default": nll_loss_nd__default<T> }
  nonzero: nonzero__default<T> & { "default": nonzero__default<T>; "out": nonzero__out<T> }
  nonzero_numpy: nonzero_numpy__default<T> & { "default": nonzero_numpy__default<T> }
  nonzero_static: nonzero_static__default<T> & { "default": nonzero_static__default<T>; "out": nonzero_static__out<T> }
  norm: norm__Scalar<T> & norm__ScalarOpt_dim<T> & norm__ScalarOpt_dim_dtype<T> & norm__ScalarOpt_dtype<T> & { "Scalar": norm__Scalar<T>; "ScalarOpt_dim": norm__ScalarOpt_dim<T>; "ScalarOpt_dim_dtype": norm__ScalarOpt_dim_dtype<T>; "ScalarOpt_dtype": norm__ScalarOpt_dtype<T>; "ScalarOpt_dtype_out": norm__ScalarOpt_dtype_out<T>; "Scalar_out": norm__Scalar_out<T>; "dtype_out": norm__dtype_out<T>; "out": norm__out<T> }
  norm_except_dim: norm_except_dim__default<T> & { "default": norm_except_dim__default<T> }
  normal: normal__Tensor_Tensor<T> & normal__Tensor_float<T> & normal__float_Tensor<T> & normal__float_float<T> & { "Tensor_Tensor": normal__Tensor_Tensor<T>; "Tensor_Tensor_out": normal__Tensor_Tensor_out<T>; "Tensor_float": normal__Tensor_float<T>; "Tensor_float_out": normal__Tensor_float_out<T>; "float_Tensor": normal__float_Tensor<T>; "float_Tensor_out": normal__float_Tensor_out<T>; "float_float": normal__float_float<T>; "float_float_out": normal__float_float_out<T>; "out": normal__out<T> }
  normal_: normal___default<T> & { "default": normal___default<T> }
  normal_functional: normal_functional__default<T> & { "default": normal_functional__default<T> }
  not_equal: not_equal__Scalar<T> & not_equal__Tensor<T> & { "Scalar": not_equal__Scalar<T>; "Scalar_out": not_equal__Scalar_out<T>; "Tensor": not_equal__Tensor<T>; "Tensor_out": not_equal__Tensor_out<T> }
  not_equal_: not_equal___Scalar<T> & not_equal___Tensor<T> & { "Scalar": not_equal___Scalar<T>; "Tensor": not_equal___Tensor<T> }
  nuclear_norm: nuclear_norm__default<T> & nuclear_norm__dim<T> & { "default": nuclear_norm__default<T>; "dim": nuclear_norm__dim<T>; "dim_out": nuclear_norm__dim_out<T>; "out": nuclear_norm__out<T> }
  numel: numel__default<T> & { "default": numel__default<T> }
  numpy_T: numpy_T__default<T> & { "default": numpy_T__default<T> }
  one_hot: one_hot__default<T> & { "default": one_hot__default<T> }
  ones: ones__default<T> & { "default": ones__default<T>; "out": ones__out<T> }
  ones_like: ones_like__default<T> & { "default": ones_like__default<T>; "out": ones_like__out<T> }
  orgqr: orgqr__default<T> & { "default": orgqr__default<T>; "out": orgqr__out<T> }
  ormqr: ormqr__default<T> & { "default": ormqr__default<T>; "out": ormqr__out<T> }
  outer: outer__default<T> & { "default": outer__default<T>; "out": outer__out<T> }
  output_nr: output_nr__default<T> & { "default": output_nr__default<T> }
  pad: pad__default<T> & { "default": pad__default<T> }
  pad_sequence: pad_sequence__default<T> & { "default": pad_sequence__default<T> }
  pairwise_distance: pairwise_distance__default<T> & { "default": pairwise_distance__default<T> }
  pdist: pdist__default<T> & { "default": pdist__default<T> }
  permute: permute__default<T> & { "default": permute__default<T> }
  permute_copy: permute_copy__default<T> & { "default": permute_copy__default<T>; "out": permute_copy__out<T> }
  pin_memory: pin_memory__default<T> & { "default": pin_memory__default<T> }
  pinverse: pinverse__default<T> & { "default": pinverse__default<T> }
  pixel_shuffle: pixel_shuffle__default<T> & { "default": pixel_shuffle__default<T>; "out": pixel_shuffle__out<T> }
  pixel_unshuffle: pixel_unshuffle__default<T> & { "default": pixel_unshuffle__default<T>; "out": pixel_unshuffle__out<T> }
  poisson: poisson__default<T> & { "default": poisson__default<T>; "out": poisson__out<T> }
  poisson_nll_loss: poisson_nll_loss__default<T> & { "default": poisson_nll_loss__default<T> }
  polar: polar__default<T> & { "default": polar__default<T>; "out": polar__out<T> }
  polygamma: polygamma__default<T> & { "default": polygamma__default<T>; "out": polygamma__out<T> }
  polygamma_: polygamma___default<T> & { "default": polygamma___default<T> }
  positive: positive__default<T> & { "default": positive__default<T> }
  pow: pow__Scalar<T> & pow__Tensor_Scalar<T> & pow__Tensor_Tensor<T> & { "Scalar": pow__Scalar<T>; "Scalar_out": pow__Scalar_out<T>; "Tensor_Scalar": pow__Tensor_Scalar<T>; "Tensor_Scalar_out": pow__Tensor_Scalar_out<T>; "Tensor_Tensor": pow__Tensor_Tensor<T>; "Tensor_Tensor_out": pow__Tensor_Tensor_out<T> }
  pow_: pow___Scalar<T> & pow___Tensor<T> & { "Scalar": pow___Scalar<T>; "Tensor": pow___Tensor<T> }
  prelu: prelu__default<T> & { "default": prelu__default<T> }
  prod: prod__default<T> & prod__dim_int<T> & { "default": prod__default<T>; "dim_int": prod__dim_int<T>; "int_out": prod__int_out<T>; "out": prod__out<T> }
  promote_types: promote_types__default<T> & { "default": promote_types__default<T> }
  put: put__default<T> & { "default": put__default<T>; "out": put__out<T> }
  put_: put___default<T> & { "default": put___default<T> }
  q_per_channel_axis: q_per_channel_axis__default<T> & { "default": q_per_channel_axis__default<T> }
  q_per_channel_scales: q_per_channel_scales__default<T> & { "default": q_per_channel_scales__default<T>; "out": q_per_channel_scales__out<T> }
  q_per_channel_zero_points: q_per_channel_zero_points__default<T> & { "default": q_per_channel_zero_points__default<T>; "out": q_per_channel_zero_points__out<T> }
  q_scale: q_scale__default<T> & { "default": q_scale__default<T> }
  q_zero_point: q_zero_point__default<T> & { "default": q_zero_point__default<T> }
  qr: qr__default<T> & { "default": qr__default<T>; "Q": qr__Q<T> }
  qscheme: qscheme__default<T> & { "default": qscheme__default<T> }
  quantile: quantile__default<T> & quantile__scalar<T> & { "default": quantile__default<T>; "out": quantile__out<T>; "scalar": quantile__scalar<T>; "scalar_out": quantile__scalar_out<T> }
  quantize_per_channel: quantize_per_channel__default<T> & { "default": quantize_per_channel__default<T>; "out": quantize_per_channel__out<T> }
  quantize_per_tensor: quantize_per_tensor__default<T> & quantize_per_tensor__tensor_qparams<T> & quantize_per_tensor__tensors<T> & quantize_per_tensor__tensors_out<T> & { "default": quantize_per_tensor__default<T>; "out": quantize_per_tensor__out<T>; "tensor_qparams": quantize_per_tensor__tensor_qparams<T>; "tensor_qparams_out": quantize_per_tensor__tensor_qparams_out<T>; "tensors": quantize_per_tensor__tensors<T>; "tensors_out": quantize_per_tensor__tensors_out<T> }
  quantize_per_tensor_dynamic: quantize_per_tensor_dynamic__default<T> & { "default": quantize_per_tensor_dynamic__default<T>; "out": quantize_per_tensor_dynamic__out<T> }
  quantized_batch_norm: quantized_batch_norm__default<T> & { "default": quantized_batch_norm__default<T>; "out": quantized_batch_norm__out<T> }
  quantized_gru: quantized_gru__data<T> & quantized_gru__data_legacy<T> & quantized_gru__input<T> & quantized_gru__input_legacy<T> & { "data": quantized_gru__data<T>; "data_legacy": quantized_gru__data_legacy<T>; "input": quantized_gru__input<T>; "input_legacy": quantized_gru__input_legacy<T> }
  quantized_gru_cell: quantized_gru_cell__default<T> & { "default": quantized_gru_cell__default<T> }
  quantized_lstm: quantized_lstm__data<T> & quantized_lstm__data_legacy<T> & quantized_lstm__input<T> & quantized_lstm__input_legacy<T> & { "data": quantized_lstm__data<T>; "data_legacy": quantized_lstm__data_legacy<T>; "input": quantized_lstm__input<T>; "input_legacy": quantized_lstm__input_legacy<T> }
  quantized_lstm_cell: quantized_lstm_cell__default<T> & { "default": quantized_lstm_cell__default<T> }
  quantized_max_pool1d: quantized_max_pool1d__default<T> & { "default": quantized_max_pool1d__default<T>; "out": quantized_max_pool1d__out<T> }
  quantized_max_pool2d: quantized_max_pool2d__default<T> & { "default": quantized_max_pool2d__default<T>; "out": quantized_max_pool2d__out<T> }
  quantized_max_pool3d: quantized_max_pool3d__default<T> & { "default": quantized_max_pool3d__default<T>; "out": quantized_max_pool3d__out<T> }
  quantized_rnn_relu_cell: quantized_rnn_relu_cell__default<T> & { "default": quantized_rnn_relu_cell__default<T> }
  quantized_rnn_tanh_cell: quantized_rnn_tanh_cell__default<T> & { "default": quantized_rnn_tanh_cell__default<T> }
  rad2deg: rad2deg__default<T> & { "default": rad2deg__default<T>; "out": rad2deg__out<T> }
  rad2deg_: rad2deg___default<T> & { "default": rad2deg___default<T> }
  rand: rand__default<T> & rand__generator<T> & { "default": rand__default<T>; "generator": rand__generator<T>; "generator_out": rand__generator_out<T>; "out": rand__out<T> }
  rand_like: rand_like__default<T> & rand_like__generator<T> & { "default": rand_like__default<T>; "generator": rand_like__generator<T>; "generator_out": rand_like__generator_out<T>; "out": rand_like__out<T> }
  randint: randint__default<T> & randint__generator<T> & randint__low<T> & randint__low_generator<T> & { "default": randint__default<T>; "generator": randint__generator<T>; "generator_out": randint__generator_out<T>; "low": randint__low<T>; "low_generator": randint__low_generator<T>; "low_generator_out": randint__low_generator_out<T>; "low_out": randint__low_out<T>; "out": randint__out<T> }
  randint_like: randint_like__default<T> & randint_like__Tensor<T> & randint_like__Tensor_generator<T> & randint_like__generator<T> & randint_like__low_dtype<T> & randint_like__low_generator_dtype<T> & { "default": randint_like__default<T>; "Tensor": randint_like__Tensor<T>; "Tensor_generator": randint_like__Tensor_generator<T>; "Tensor_generator_out": randint_like__Tensor_generator_out<T>; "Tensor_out": randint_like__Tensor_out<T>; "generator": randint_like__generator<T>; "generator_out": randint_like__generator_out<T>; "low_dtype": randint_like__low_dtype<T>; "low_dtype_out": randint_like__low_dtype_out<T>; "low_generator_dtype": randint_like__low_generator_dtype<T>; "low_generator_dtype_out": randint_like__low_generator_dtype_out<T>; "out": randint_like__out<T> }
  randn: randn__default<T> & randn__generator<T> & { "default": randn__default<T>; "generator": randn__generator<T>; "generator_out": randn__generator_out<T>; "out": randn__out<T> }
  randn_like: randn_like__default<T> & randn_like__generator<T> & { "default": randn_like__default<T>; "generator": randn_like__generator<T>; "generator_out": randn_like__generator_out<T>; "out": randn_like__out<T> }
  random: random__default<T> & random__from<T> & random__to<T> & { "default": random__default<T>; "from": random__from<T>; "from_out": random__from_out<T>; "out": random__out<T>; "to": random__to<T>; "to_out": random__to_out<T> }
  random_: random___default<T> & random___from<T> & random___to<T> & { "default": random___default<T>; "from": random___from<T>; "to": random___to<T> }
  randperm: randperm__default<T> & randperm__generator<T> & { "default": randperm__default<T>; "generator": randperm__generator<T>; "generator_out": randperm__generator_out<T>; "out": randperm__out<T> }
  range: range__default<T> & range__step<T> & { "default": range__default<T>; "out": range__out<T>; "out_": range__out_<T>; "step": range__step<T> }
  ravel: ravel__default<T> & { "default": ravel__default<T> }
  real: real__default<T> & { "default": real__default<T> }
  reciprocal: reciprocal__default<T> & { "default": reciprocal__default<T>; "out": reciprocal__out<T> }
  reciprocal_: reciprocal___default<T> & { "default": reciprocal___default<T> }
  record_stream: record_stream__default<T> & { "default": record_stream__default<T> }
  reflection_pad1d: reflection_pad1d__default<T> & { "default": reflection_pad1d__default<T>; "out": reflection_pad1d__out<T> }
  reflection_pad1d_backward: reflection_pad1d_backward__default<T> & { "default": reflection_pad1d_backward__default<T>; "grad_input": reflection_pad1d_backward__grad_input<T> }
  reflection_pad2d: reflection_pad2d__default<T> & { "default": reflection_pad2d__default<T>; "out": reflection_pad2d__out<T> }
  reflection_pad2d_backward: reflection_pad2d_backward__default<T> & { "default": reflection_pad2d_backward__default<T>; "grad_input": reflection_pad2d_backward__grad_input<T> }
  reflection_pad3d: reflection_pad3d__default<T> & { "default": reflection_pad3d__default<T>; "out": reflection_pad3d__out<T> }
  reflection_pad3d_backward: reflection_pad3d_backward__default<T> & { "default": reflection_pad3d_backward__default<T>; "grad_input": reflection_pad3d_backward__grad_input<T> }
  relu: relu__default<T> & { "default": relu__default<T>; "out": relu__out<T> }
  relu6: relu6__default<T> & { "default": relu6__default<T> }
  relu6_: relu6___default<T> & { "default": relu6___default<T> }
  relu_: relu___default<T> & { "default": relu___default<T> }
  remainder: remainder__Scalar<T> & remainder__Scalar_Tensor<T> & remainder__Tensor<T> & { "Scalar": remainder__Scalar<T>; "Scalar_Tensor": remainder__Scalar_Tensor<T>; "Scalar_Tensor_out": remainder__Scalar_Tensor_out<T>; "Scalar_out": remainder__Scalar_out<T>; "Tensor": remainder__Tensor<T>; "Tensor_out": remainder__Tensor_out<T> }
  remainder_: remainder___Scalar<T> & remainder___Tensor<T> & { "Scalar": remainder___Scalar<T>; "Tensor": remainder___Tensor<T> }
  renorm: renorm__default<T> & { "default": renorm__default<T>; "out": renorm__out<T> }
  renorm_: renorm___default<T> & { "default": renorm___default<T> }
  repeat: repeat__default<T> & { "default": repeat__default<T>; "out": repeat__out<T> }
  repeat_interleave: repeat_interleave__Tensor<T> & repeat_interleave__self_Tensor<T> & repeat_interleave__self_int<T> & { "Tensor": repeat_interleave__Tensor<T>; "Tensor_out": repeat_interleave__Tensor_out<T>; "self_Tensor": repeat_interleave__self_Tensor<T>; "self_int": repeat_interleave__self_int<T> }
  replication_pad1d: replication_pad1d__default<T> & { "default": replication_pad1d__default<T>; "out": replication_pad1d__out<T> }
  replication_pad1d_backward: replication_pad1d_backward__default<T> & { "default": replication_pad1d_backward__default<T>; "grad_input": replication_pad1d_backward__grad_input<T> }
  replication_pad2d: replication_pad2d__default<T> & { "default": replication_pad2d__default<T>; "out": replication_pad2d__out<T> }
  replication_pad2d_backward: replication_pad2d_backward__default<T> & { "default": replication_pad2d_backward__default<T>; "grad_input": replication_pad2d_backward__grad_input<T> }
  replication_pad3d: replication_pad3d__default<T> & { "default": replication_pad3d__default<T>; "out": replication_pad3d__out<T> }
  replication_pad3d_backward: replication_pad3d_backward__default<T> & { "default": replication_pad3d_backward__default<T>; "grad_input": replication_pad3d_backward__grad_input<T> }
  requires_grad_: requires_grad___default<T> & { "default": requires_grad___default<T> }
  reshape: reshape__default<T> & { "default": reshape__default<T> }
  reshape_as: reshape_as__default<T> & { "default": reshape_as__default<T> }
  resize: resize__default<T> & { "default": resize__default<T>; "out": resize__out<T> }
  resize_: resize___default<T> & { "default": resize___default<T> }
  resize_as: resize_as__default<T> & { "default": resize_as__default<T>; "out": resize_as__out<T> }
  resize_as_: resize_as___default<T> & { "default": resize_as___default<T> }
  resize_as_sparse: resize_as_sparse__default<T> & { "default": resize_as_sparse__default<T>; "out": resize_as_sparse__out<T> }
  resize_as_sparse_: resize_as_sparse___default<T> & { "default": resize_as_sparse___default<T> }
  resolve_conj: resolve_conj__default<T> & { "default": resolve_conj__default<T> }
  resolve_neg: resolve_neg__default<T> & { "default": resolve_neg__default<T> }
  result_type: result_type__Scalar<T> & result_type__Scalar_Scalar<T> & result_type__Scalar_Tensor<T> & result_type__Tensor<T> & { "Scalar": result_type__Scalar<T>; "Scalar_Scalar": result_type__Scalar_Scalar<T>; "Scalar_Tensor": result_type__Scalar_Tensor<T>; "Tensor": result_type__Tensor<T> }
  retain_grad: retain_grad__default<T> & { "default": retain_grad__default<T> }
  retains_grad: retains_grad__default<T> & { "default": retains_grad__default<T> }
  rms_norm: rms_norm__default<T> & { "default": rms_norm__default<T> }
  rnn_relu: rnn_relu__data<T> & rnn_relu__input<T> & { "data": rnn_relu__data<T>; "input": rnn_relu__input<T> }
  rnn_relu_cell: rnn_relu_cell__default<T> & { "default": rnn_relu_cell__default<T> }
  rnn_tanh: rnn_tanh__data<T> & rnn_tanh__input<T> & { "data": rnn_tanh__data<T>; "input": rnn_tanh__input<T> }
  rnn_tanh_cell: rnn_tanh_cell__default<T> & { "default": rnn_tanh_cell__default<T> }
  roll: roll__default<T> & { "default": roll__default<T>; "out": roll__out<T> }
  rot90: rot90__default<T> & { "default": rot90__default<T>; "out": rot90__out<T> }
  round: round__default<T> & round__decimals<T> & { "default": round__default<T>; "decimals": round__decimals<T>; "decimals_out": round__decimals_out<T>; "out": round__out<T> }
  round_: round___default<T> & round___decimals<T> & { "default": round___default<T>; "decimals": round___decimals<T> }
  row_indices: row_indices__default<T> & { "default": row_indices__default<T> }
  row_indices_copy: row_indices_copy__default<T> & { "default": row_indices_copy__default<T>; "out": row_indices_copy__out<T> }
  row_stack: row_stack__default<T> & { "default": row_stack__default<T>; "out": row_stack__out<T> }
  rrelu: rrelu__default<T> & { "default": rrelu__default<T> }
  rrelu_: rrelu___default<T> & { "default": rrelu___default<T> }
  rrelu_with_noise: rrelu_with_noise__default<T> & { "default": rrelu_with_noise__default<T>; "out": rrelu_with_noise__out<T> }
  rrelu_with_noise_: rrelu_with_noise___default<T> & { "default": rrelu_with_noise___default<T> }
  rrelu_with_noise_backward: rrelu_with_noise_backward__default<T> & { "default": rrelu_with_noise_backward__default<T>; "out": rrelu_with_noise_backward__out<T> }
  rrelu_with_noise_functional: rrelu_with_noise_functional__default<T> & { "default": rrelu_with_noise_functional__default<T> }
  rsqrt: rsqrt__default<T> & { "default": rsqrt__default<T>; "out": rsqrt__out<T> }
  rsqrt_: rsqrt___default<T> & { "default": rsqrt___default<T> }
  rsub: rsub__Scalar<T> & rsub__Tensor<T> & { "Scalar": rsub__Scalar<T>; "Scalar_out": rsub__Scalar_out<T>; "Tensor": rsub__Tensor<T>; "Tensor_out": rsub__Tensor_out<T> }
  scalar_tensor: scalar_tensor__default<T> & { "default": scalar_tensor__default<T>; "out": scalar_tensor__out<T> }
  scaled_dot_product_attention: scaled_dot_product_attention__default<T> & { "default": scaled_dot_product_attention__default<T> }
  scatter: scatter__reduce<T> & scatter__src<T> & scatter__value<T> & scatter__value_reduce<T> & { "reduce": scatter__reduce<T>; "reduce_out": scatter__reduce_out<T>; "src": scatter__src<T>; "src_out": scatter__src_out<T>; "value": scatter__value<T>; "value_out": scatter__value_out<T>; "value_reduce": scatter__value_reduce<T>; "value_reduce_out": scatter__value_reduce_out<T> }
  scatter_: scatter___reduce<T> & scatter___src<T> & scatter___value<T> & scatter___value_reduce<T> & { "reduce": scatter___reduce<T>; "src": scatter___src<T>; "value": scatter___value<T>; "value_reduce": scatter___value_reduce<T> }
  scatter_add: scatter_add__default<T> & { "default": scatter_add__default<T>; "out": scatter_add__out<T> }
  scatter_add_: scatter_add___default<T> & { "default": scatter_add___default<T> }
  scatter_reduce: scatter_reduce__two<T> & { "two": scatter_reduce__two<T>; "two_out": scatter_reduce__two_out<T> }
  scatter_reduce_: scatter_reduce___two<T> & { "two": scatter_reduce___two<T> }
  searchsorted: searchsorted__Scalar<T> & searchsorted__Tensor<T> & { "Scalar": searchsorted__Scalar<T>; "Scalar_out": searchsorted__Scalar_out<T>; "Tensor": searchsorted__Tensor<T>; "Tensor_out": searchsorted__Tensor_out<T> }
  segment_reduce: segment_reduce__default<T> & { "default": segment_reduce__default<T>; "out": segment_reduce__out<T> }
  select: select__int<T> & { "int": select__int<T> }
  select_backward: select_backward__default<T> & { "default": select_backward__default<T>; "out": select_backward__out<T> }
  select_copy: select_copy__int<T> & { "int": select_copy__int<T>; "int_out": select_copy__int_out<T> }
  select_scatter: select_scatter__default<T> & { "default": select_scatter__default<T>; "out": select_scatter__out<T> }
  selu: selu__default<T> & { "default": selu__default<T> }
  selu_: selu___default<T> & { "default": selu___default<T> }
  set: set__default<T> & set__source_Storage<T> & set__source_Storage_storage_offset<T> & set__source_Tensor<T> & { "default": set__default<T>; "out": set__out<T>; "source_Storage": set__source_Storage<T>; "source_Storage_out": set__source_Storage_out<T>; "source_Storage_storage_offset": set__source_Storage_storage_offset<T>; "source_Storage_storage_offset_out": set__source_Storage_storage_offset_out<T>; "source_Tensor": set__source_Tensor<T>; "source_Tensor_out": set__source_Tensor_out<T> }
  set_: set___default<T> & set___source_Storage<T> & set___source_Storage_storage_offset<T> & set___source_Tensor<T> & set___source_Tensor_storage_offset<T> & { "default": set___default<T>; "source_Storage": set___source_Storage<T>; "source_Storage_storage_offset": set___source_Storage_storage_offset<T>; "source_Tensor": set___source_Tensor<T>; "source_Tensor_storage_offset": set___source_Tensor_storage_offset<T> }
  set_data: set_data__default<T> & { "default": set_data__default<T> }
  sgn: sgn__default<T> & { "default": sgn__default<T>; "out": sgn__out<T> }
  sgn_: sgn___default<T> & { "default": sgn___default<T> }
  sigmoid: sigmoid__default<T> & { "default": sigmoid__default<T>; "out": sigmoid__out<T> }
  sigmoid_: sigmoid___default<T> & { "default": sigmoid___default<T> }
  sigmoid_backward: sigmoid_backward__default<T> & { "default": sigmoid_backward__default<T>; "grad_input": sigmoid_backward__grad_input<T> }
  sign: sign__default<T> & { "default": sign__default<T>; "out": sign__out<T> }
  sign_: sign___default<T> & { "default": sign___default<T> }
  signbit: signbit__default<T> & { "default": signbit__default<T>; "out": signbit__out<T> }
  silu: silu__default<T> & { "default": silu__default<T>; "out": silu__out<T> }
  silu_: silu___default<T> & { "default": silu___default<T> }
  silu_backward: silu_backward__default<T> & { "default": silu_backward__default<T>; "grad_input": silu_backward__grad_input<T> }
  sin: sin__default<T> & { "default": sin__default<T>; "out": sin__out<T> }
  sin_: sin___default<T> & { "default": sin___default<T> }
  sinc: sinc__default<T> & { "default": sinc__default<T>; "out": sinc__out<T> }
  sinc_: sinc___default<T> & { "default": sinc___default<T> }
  sinh: sinh__default<T> & { "default": sinh__default<T>; "out": sinh__out<T> }
  sinh_: sinh___default<T> & { "default": sinh___default<T> }
  size: size__int<T> & { "int": size__int<T> }
  slice: slice__Tensor<T> & { "Tensor": slice__Tensor<T> }
  slice_backward: slice_backward__default<T> & { "default": slice_backward__default<T>; "out": slice_backward__out<T> }
  slice_copy: slice_copy__Tensor<T> & { "Tensor": slice_copy__Tensor<T>; "Tensor_out": slice_copy__Tensor_out<T> }
  slice_inverse: slice_inverse__default<T> & { "default": slice_inverse__default<T> }
  slice_scatter: slice_scatter__default<T> & { "default": slice_scatter__default<T>; "out": slice_scatter__out<T> }
  slogdet: slogdet__default<T> & { "default": slogdet__default<T>; "out": slogdet__out<T> }
  slow_conv3d: slow_conv3d__default<T> & { "default": slow_conv3d__default<T>; "out": slow_conv3d__out<T> }
  slow_conv3d_forward: slow_conv3d_forward__default<T> & { "default": slow_conv3d_forward__default<T>; "output": slow_conv3d_forward__output<T> }
  slow_conv_dilated2d: slow_conv_dilated2d__default<T> & { "default": slow_conv_dilated2d__default<T>; "out": slow_conv_dilated2d__out<T> }
  slow_conv_dilated3d: slow_conv_dilated3d__default<T> & { "default": slow_conv_dilated3d__default<T>; "out": slow_conv_dilated3d__out<T> }
  slow_conv_transpose2d: slow_conv_transpose2d__default<T> & { "default": slow_conv_transpose2d__default<T>; "out": slow_conv_transpose2d__out<T> }
  slow_conv_transpose3d: slow_conv_transpose3d__default<T> & { "default": slow_conv_transpose3d__default<T>; "out": slow_conv_transpose3d__out<T> }
  smm: smm__default<T> & { "default": smm__default<T> }
  smooth_l1_loss: smooth_l1_loss__default<T> & { "default": smooth_l1_loss__default<T>; "out": smooth_l1_loss__out<T> }
  smooth_l1_loss_backward: smooth_l1_loss_backward__default<T> & { "default": smooth_l1_loss_backward__default<T>; "grad_input": smooth_l1_loss_backward__grad_input<T> }
  soft_margin_loss: soft_margin_loss__default<T> & { "default": soft_margin_loss__default<T>; "out": soft_margin_loss__out<T> }
  soft_margin_loss_backward: soft_margin_loss_backward__default<T> & { "default": soft_margin_loss_backward__default<T>; "grad_input": soft_margin_loss_backward__grad_input<T> }
  softmax: softmax__int<T> & { "int": softmax__int<T>; "int_out": softmax__int_out<T> }
  softplus: softplus__default<T> & { "default": softplus__default<T>; "out": softplus__out<T> }
  softplus_backward: softplus_backward__default<T> & { "default": softplus_backward__default<T>; "grad_input": softplus_backward__grad_input<T> }
  softshrink: softshrink__default<T> & { "default": softshrink__default<T>; "out": softshrink__out<T> }
  softshrink_backward: softshrink_backward__default<T> & { "default": softshrink_backward__default<T>; "grad_input": softshrink_backward__grad_input<T> }
  sort: sort__default<T> & sort__stable<T> & { "default": sort__default<T>; "stable": sort__stable<T>; "values": sort__values<T>; "values_stable": sort__values_stable<T> }
  sparse_bsc_tensor: sparse_bsc_tensor__ccol_row_value<T> & sparse_bsc_tensor__ccol_row_value_size<T> & { "ccol_row_value": sparse_bsc_tensor__ccol_row_value<T>; "ccol_row_value_size": sparse_bsc_tensor__ccol_row_value_size<T> }
  sparse_bsr_tensor: sparse_bsr_tensor__crow_col_value<T> & sparse_bsr_tensor__crow_col_value_size<T> & { "crow_col_value": sparse_bsr_tensor__crow_col_value<T>; "crow_col_value_size": sparse_bsr_tensor__crow_col_value_size<T> }
  sparse_compressed_tensor: sparse_compressed_tensor__comp_plain_value<T> & sparse_compressed_tensor__comp_plain_value_size<T> & { "comp_plain_value": sparse_compressed_tensor__comp_plain_value<T>; "comp_plain_value_size": sparse_compressed_tensor__comp_plain_value_size<T> }
  sparse_coo_tensor: sparse_coo_tensor__indices<T> & sparse_coo_tensor__indices_size<T> & sparse_coo_tensor__size<T> & { "indices": sparse_coo_tensor__indices<T>; "indices_size": sparse_coo_tensor__indices_size<T>; "size": sparse_coo_tensor__size<T>; "size_out": sparse_coo_tensor__size_out<T> }
  sparse_csc_tensor: sparse_csc_tensor__ccol_row_value<T> & sparse_csc_tensor__ccol_row_value_size<T> & { "ccol_row_value": sparse_csc_tensor__ccol_row_value<T>; "ccol_row_value_size": sparse_csc_tensor__ccol_row_value_size<T> }
  sparse_csr_tensor: sparse_csr_tensor__crow_col_value<T> & sparse_csr_tensor__crow_col_value_size<T> & { "crow_col_value": sparse_csr_tensor__crow_col_value<T>; "crow_col_value_size": sparse_csr_tensor__crow_col_value_size<T> }
  sparse_dim: sparse_dim__default<T> & { "default": sparse_dim__default<T> }
  sparse_mask: sparse_mask__default<T> & { "default": sparse_mask__default<T>; "out": sparse_mask__out<T> }
  sparse_resize: sparse_resize__default<T> & { "default": sparse_resize__default<T>; "out": sparse_resize__out<T> }
  sparse_resize_: sparse_resize___default<T> & { "default": sparse_resize___default<T> }
  sparse_resize_and_clear: sparse_resize_and_clear__default<T> & { "default": sparse_resize_and_clear__default<T>; "out": sparse_resize_and_clear__out<T> }
  sparse_resize_and_clear_: sparse_resize_and_clear___default<T> & { "default": sparse_resize_and_clear___default<T> }
  sparse_sampled_addmm: sparse_sampled_addmm__default<T> & { "default": sparse_sampled_addmm__default<T>; "out": sparse_sampled_addmm__out<T> }
  special_airy_ai: special_airy_ai__default<T> & { "default": special_airy_ai__default<T>; "out": special_airy_ai__out<T> }
  special_bessel_j0: special_bessel_j0__default<T> & { "default": special_bessel_j0__default<T>; "out": special_bessel_j0__out<T> }
  special_bessel_j1: special_bessel_j1__default<T> & { "default": special_bessel_j1__default<T>; "out": special_bessel_j1__out<T> }
  special_bessel_y0: special_bessel_y0__default<T> & { "default": special_bessel_y0__default<T>; "out": special_bessel_y0__out<T> }
  special_bessel_y1: special_bessel_y1__default<T> & { "default": special_bessel_y1__default<T>; "out": special_bessel_y1__out<T> }
  special_chebyshev_polynomial_t: special_chebyshev_polynomial_t__default<T> & special_chebyshev_polynomial_t__n_scalar<T> & special_chebyshev_polynomial_t__x_scalar<T> & { "default": special_chebyshev_polynomial_t__default<T>; "n_scalar": special_chebyshev_polynomial_t__n_scalar<T>; "n_scalar_out": special_chebyshev_polynomial_t__n_scalar_out<T>; "out": special_chebyshev_polynomial_t__out<T>; "x_scalar": special_chebyshev_polynomial_t__x_scalar<T>; "x_scalar_out": special_chebyshev_polynomial_t__x_scalar_out<T> }
  special_chebyshev_polynomial_u: special_chebyshev_polynomial_u__default<T> & special_chebyshev_polynomial_u__n_scalar<T> & special_chebyshev_polynomial_u__x_scalar<T> & { "default": special_chebyshev_polynomial_u__default<T>; "n_scalar": special_chebyshev_polynomial_u__n_scalar<T>; "n_scalar_out": special_chebyshev_polynomial_u__n_scalar_out<T>; "out": special_chebyshev_polynomial_u__out<T>; "x_scalar": special_chebyshev_polynomial_u__x_scalar<T>; "x_scalar_out": special_chebyshev_polynomial_u__x_scalar_out<T> }
  special_chebyshev_polynomial_v: special_chebyshev_polynomial_v__default<T> & special_chebyshev_polynomial_v__n_scalar<T> & special_chebyshev_polynomial_v__x_scalar<T> & { "default": special_chebyshev_polynomial_v__default<T>; "n_scalar": special_chebyshev_polynomial_v__n_scalar<T>; "n_scalar_out": special_chebyshev_polynomial_v__n_scalar_out<T>; "out": special_chebyshev_polynomial_v__out<T>; "x_scalar": special_chebyshev_polynomial_v__x_scalar<T>; "x_scalar_out": special_chebyshev_polynomial_v__x_scalar_out<T> }
  special_chebyshev_polynomial_w: special_chebyshev_polynomial_w__default<T> & special_chebyshev_polynomial_w__n_scalar<T> & special_chebyshev_polynomial_w__x_scalar<T> & { "default": special_chebyshev_polynomial_w__default<T>; "n_scalar": special_chebyshev_polynomial_w__n_scalar<T>; "n_scalar_out": special_chebyshev_polynomial_w__n_scalar_out<T>; "out": special_chebyshev_polynomial_w__out<T>; "x_scalar": special_chebyshev_polynomial_w__x_scalar<T>; "x_scalar_out": special_chebyshev_polynomial_w__x_scalar_out<T> }
  special_digamma: special_digamma__default<T> & { "default": special_digamma__default<T>; "out": special_digamma__out<T> }
  special_entr: special_entr__default<T> & { "default": special_entr__default<T>; "out": special_entr__out<T> }
  special_erf: special_erf__default<T> & { "default": special_erf__default<T>; "out": special_erf__out<T> }
  special_erfc: special_erfc__default<T> & { "default": special_erfc__default<T>; "out": special_erfc__out<T> }
  special_erfcx: special_erfcx__default<T> & { "default": special_erfcx__default<T>; "out": special_erfcx__out<T> }
  special_erfinv: special_erfinv__default<T> & { "default": special_erfinv__default<T>; "out": special_erfinv__out<T> }
  special_exp2: special_exp2__default<T> & { "default": special_exp2__default<T>; "out": special_exp2__out<T> }
  special_expit: special_expit__default<T> & { "default": special_expit__default<T>; "out": special_expit__out<T> }
  special_expm1: special_expm1__default<T> & { "default": special_expm1__default<T>; "out": special_expm1__out<T> }
  special_gammainc: special_gammainc__default<T> & { "default": special_gammainc__default<T>; "out": special_gammainc__out<T> }
  special_gammaincc: special_gammaincc__default<T> & { "default": special_gammaincc__default<T>; "out": special_gammaincc__out<T> }
  special_gammaln: special_gammaln__default<T> & { "default": special_gammaln__default<T>; "out": special_gammaln__out<T> }
  special_hermite_polynomial_h: special_hermite_polynomial_h__default<T> & special_hermite_polynomial_h__n_scalar<T> & special_hermite_polynomial_h__x_scalar<T> & { "default": special_hermite_polynomial_h__default<T>; "n_scalar": special_hermite_polynomial_h__n_scalar<T>; "n_scalar_out": special_hermite_polynomial_h__n_scalar_out<T>; "out": special_hermite_polynomial_h__out<T>; "x_scalar": special_hermite_polynomial_h__x_scalar<T>; "x_scalar_out": special_hermite_polynomial_h__x_scalar_out<T> }
  special_hermite_polynomial_he: special_hermite_polynomial_he__default<T> & special_hermite_polynomial_he__n_scalar<T> & special_hermite_polynomial_he__x_scalar<T> & { "default": special_hermite_polynomial_he__default<T>; "n_scalar": special_hermite_polynomial_he__n_scalar<T>; "n_scalar_out": special_hermite_polynomial_he__n_scalar_out<T>; "out": special_hermite_polynomial_he__out<T>; "x_scalar": special_hermite_polynomial_he__x_scalar<T>; "x_scalar_out": special_hermite_polynomial_he__x_scalar_out<T> }
  special_i0: special_i0__default<T> & { "default": special_i0__default<T>; "out": special_i0__out<T> }
  special_i0e: special_i0e__default<T> & { "default": special_i0e__default<T>; "out": special_i0e__out<T> }
  special_i1: special_i1__default<T> & { "default": special_i1__default<T>; "out": special_i1__out<T> }
  special_i1e: special_i1e__default<T> & { "default": special_i1e__default<T>; "out": special_i1e__out<T> }
  special_laguerre_polynomial_l: special_laguerre_polynomial_l__default<T> & special_laguerre_polynomial_l__n_scalar<T> & special_laguerre_polynomial_l__x_scalar<T> & { "default": special_laguerre_polynomial_l__default<T>; "n_scalar": special_laguerre_polynomial_l__n_scalar<T>; "n_scalar_out": special_laguerre_polynomial_l__n_scalar_out<T>; "out": special_laguerre_polynomial_l__out<T>; "x_scalar": special_laguerre_polynomial_l__x_scalar<T>; "x_scalar_out": special_laguerre_polynomial_l__x_scalar_out<T> }
  special_legendre_polynomial_p: special_legendre_polynomial_p__default<T> & special_legendre_polynomial_p__n_scalar<T> & special_legendre_polynomial_p__x_scalar<T> & { "default": special_legendre_polynomial_p__default<T>; "n_scalar": special_legendre_polynomial_p__n_scalar<T>; "n_scalar_out": special_legendre_polynomial_p__n_scalar_out<T>; "out": special_legendre_polynomial_p__out<T>; "x_scalar": special_legendre_polynomial_p__x_scalar<T>; "x_scalar_out": special_legendre_polynomial_p__x_scalar_out<T> }
  special_log1p: special_log1p__default<T> & { "default": special_log1p__default<T>; "out": special_log1p__out<T> }
  special_log_ndtr: special_log_ndtr__default<T> & { "default": special_log_ndtr__default<T>; "out": special_log_ndtr__out<T> }
  special_log_softmax: special_log_softmax__default<T> & { "default": special_log_softmax__default<T> }
  special_logit: special_logit__default<T> & { "default": special_logit__default<T>; "out": special_logit__out<T> }
  special_logsumexp: special_logsumexp__default<T> & { "default": special_logsumexp__default<T>; "out": special_logsumexp__out<T> }
  special_modified_bessel_i0: special_modified_bessel_i0__default<T> & { "default": special_modified_bessel_i0__default<T>; "out": special_modified_bessel_i0__out<T> }
  special_modified_bessel_i1: special_modified_bessel_i1__default<T> & { "default": special_modified_bessel_i1__default<T>; "out": special_modified_bessel_i1__out<T> }
  special_modified_bessel_k0: special_modified_bessel_k0__default<T> & { "default": special_modified_bessel_k0__default<T>; "out": special_modified_bessel_k0__out<T> }
  special_modified_bessel_k1: special_modified_bessel_k1__default<T> & { "default": special_modified_bessel_k1__default<T>; "out": special_modified_bessel_k1__out<T> }
  special_multigammaln: special_multigammaln__default<T> & { "default": special_multigammaln__default<T>; "out": special_multigammaln__out<T> }
  special_ndtr: special_ndtr__default<T> & { "default": special_ndtr__default<T>; "out": special_ndtr__out<T> }
  special_ndtri: special_ndtri__default<T> & { "default": special_ndtri__default<T>; "out": special_ndtri__out<T> }
  special_polygamma: special_polygamma__default<T> & { "default": special_polygamma__default<T>; "out": special_polygamma__out<T> }
  special_psi: special_psi__default<T> & { "default": special_psi__default<T>; "out": special_psi__out<T> }
  special_round: special_round__default<T> & { "default": special_round__default<T>; "out": special_round__out<T> }
  special_scaled_modified_bessel_k0: special_scaled_modified_bessel_k0__default<T> & { "default": special_scaled_modified_bessel_k0__default<T>; "out": special_scaled_modified_bessel_k0__out<T> }
  special_scaled_modified_bessel_k1: special_scaled_modified_bessel_k1__default<T> & { "default": special_scaled_modified_bessel_k1__default<T>; "out": special_scaled_modified_bessel_k1__out<T> }
  special_shifted_chebyshev_polynomial_t: special_shifted_chebyshev_polynomial_t__default<T> & special_shifted_chebyshev_polynomial_t__n_scalar<T> & special_shifted_chebyshev_polynomial_t__x_scalar<T> & { "default": special_shifted_chebyshev_polynomial_t__default<T>; "n_scalar": special_shifted_chebyshev_polynomial_t__n_scalar<T>; "n_scalar_out": special_shifted_chebyshev_polynomial_t__n_scalar_out<T>; "out": special_shifted_chebyshev_polynomial_t__out<T>; "x_scalar": special_shifted_chebyshev_polynomial_t__x_scalar<T>; "x_scalar_out": special_shifted_chebyshev_polynomial_t__x_scalar_out<T> }
  special_shifted_chebyshev_polynomial_u: special_shifted_chebyshev_polynomial_u__default<T> & special_shifted_chebyshev_polynomial_u__n_scalar<T> & special_shifted_chebyshev_polynomial_u__x_scalar<T> & { "default": special_shifted_chebyshev_polynomial_u__default<T>; "n_scalar": special_shifted_chebyshev_polynomial_u__n_scalar<T>; "n_scalar_out": special_shifted_chebyshev_polynomial_u__n_scalar_out<T>; "out": special_shifted_chebyshev_polynomial_u__out<T>; "x_scalar": special_shifted_chebyshev_polynomial_u__x_scalar<T>; "x_scalar_out": special_shifted_chebyshev_polynomial_u__x_scalar_out<T> }
  special_shifted_chebyshev_polynomial_v: special_shifted_chebyshev_polynomial_v__default<T> & special_shifted_chebyshev_polynomial_v__n_scalar<T> & special_shifted_chebyshev_polynomial_v__x_scalar<T> & { "default": special_shifted_chebyshev_polynomial_v__default<T>; "n_scalar": special_shifted_chebyshev_polynomial_v__n_scalar<T>; "n_scalar_out": special_shifted_chebyshev_polynomial_v__n_scalar_out<T>; "out": special_shifted_chebyshev_polynomial_v__out<T>; "x_scalar": special_shifted_chebyshev_polynomial_v__x_scalar<T>; "x_scalar_out": special_shifted_chebyshev_polynomial_v__x_scalar_out<T> }
  special_shifted_chebyshev_polynomial_w: special_shifted_chebyshev_polynomial_w__default<T> & special_shifted_chebyshev_polynomial_w__n_scalar<T> & special_shifted_chebyshev_polynomial_w__x_scalar<T> & { "default": special_shifted_chebyshev_polynomial_w__default<T>; "n_scalar": special_shifted_chebyshev_polynomial_w__n_scalar<T>; "n_scalar_out": special_shifted_chebyshev_polynomial_w__n_scalar_out<T>; "out": special_shifted_chebyshev_polynomial_w__out<T>; "x_scalar": special_shifted_chebyshev_polynomial_w__x_scalar<T>; "x_scalar_out": special_shifted_chebyshev_polynomial_w__x_scalar_out<T> }
  special_sinc: special_sinc__default<T> & { "default": special_sinc__default<T>; "out": special_sinc__out<T> }
  special_softmax: special_softmax__default<T> & { "default": special_softmax__default<T> }
  special_spherical_bessel_j0: special_spherical_bessel_j0__default<T> & { "default": special_spherical_bessel_j0__default<T>; "out": special_spherical_bessel_j0__out<T> }
  special_xlog1py: special_xlog1py__default<T> & special_xlog1py__other_scalar<T> & special_xlog1py__self_scalar<T> & { "default": special_xlog1py__default<T>; "other_scalar": special_xlog1py__other_scalar<T>; "other_scalar_out": special_xlog1py__other_scalar_out<T>; "out": special_xlog1py__out<T>; "self_scalar": special_xlog1py__self_scalar<T>; "self_scalar_out": special_xlog1py__self_scalar_out<T> }
  special_xlogy: special_xlogy__default<T> & special_xlogy__other_scalar<T> & special_xlogy__self_scalar<T> & { "default": special_xlogy__default<T>; "other_scalar": special_xlogy__other_scalar<T>; "other_scalar_out": special_xlogy__other_scalar_out<T>; "out": special_xlogy__out<T>; "self_scalar": special_xlogy__self_scalar<T>; "self_scalar_out": special_xlogy__self_scalar_out<T> }
  special_zeta: special_zeta__default<T> & special_zeta__other_scalar<T> & special_zeta__self_scalar<T> & { "default": special_zeta__default<T>; "other_scalar": special_zeta__other_scalar<T>; "other_scalar_out": special_zeta__other_scalar_out<T>; "out": special_zeta__out<T>; "self_scalar": special_zeta__self_scalar<T>; "self_scalar_out": special_zeta__self_scalar_out<T> }
  split: split__Tensor<T> & split__sizes<T> & { "Tensor": split__Tensor<T>; "sizes": split__sizes<T> }
  split_copy: split_copy__Tensor<T> & split_copy__Tensor_out<T> & { "Tensor": split_copy__Tensor<T>; "Tensor_out": split_copy__Tensor_out<T> }
  split_with_sizes: split_with_sizes__default<T> & { "default": split_with_sizes__default<T> }
  split_with_sizes_copy: split_with_sizes_copy__default<T> & split_with_sizes_copy__out<T> & { "default": split_with_sizes_copy__default<T>; "out": split_with_sizes_copy__out<T> }
  sqrt: sqrt__default<T> & { "default": sqrt__default<T>; "out": sqrt__out<T> }
  sqrt_: sqrt___default<T> & { "default": sqrt___default<T> }
  square: square__default<T> & { "default": square__default<T>; "out": square__out<T> }
  square_: square___default<T> & { "default": square___default<T> }
  squeeze: squeeze__default<T> & squeeze__dim<T> & squeeze__dims<T> & { "default": squeeze__default<T>; "dim": squeeze__dim<T>; "dims": squeeze__dims<T> }
  squeeze_: squeeze___default<T> & squeeze___dim<T> & squeeze___dims<T> & { "default": squeeze___default<T>; "dim": squeeze___dim<T>; "dims": squeeze___dims<T> }
  squeeze_copy: squeeze_copy__default<T> & squeeze_copy__dim<T> & squeeze_copy__dims<T> & { "default": squeeze_copy__default<T>; "dim": squeeze_copy__dim<T>; "dim_out": squeeze_copy__dim_out<T>; "dims": squeeze_copy__dims<T>; "dims_out": squeeze_copy__dims_out<T>; "out": squeeze_copy__out<T> }
  sspaddmm: sspaddmm__default<T> & { "default": sspaddmm__default<T>; "out": sspaddmm__out<T> }
  stack: stack__default<T> & { "default": stack__default<T>; "out": stack__out<T> }
  std: std__default<T> & std__correction<T> & std__dim<T> & { "default": std__default<T>; "correction": std__correction<T>; "correction_out": std__correction_out<T>; "dim": std__dim<T>; "out": std__out<T> }
  std_mean: std_mean__default<T> & std_mean__correction<T> & std_mean__dim<T> & { "default": std_mean__default<T>; "correction": std_mean__correction<T>; "correction_out": std_mean__correction_out<T>; "dim": std_mean__dim<T> }
  stft: stft__default<T> & stft__center<T> & { "default": stft__default<T>; "center": stft__center<T> }
  storage_offset: storage_offset__default<T> & { "default": storage_offset__default<T> }
  stride: stride__int<T> & { "int": stride__int<T> }
  sub: sub__Scalar<T> & sub__Tensor<T> & { "Scalar": sub__Scalar<T>; "Scalar_out": sub__Scalar_out<T>; "Tensor": sub__Tensor<T>; "out": sub__out<T> }
  sub_: sub___Scalar<T> & sub___Tensor<T> & { "Scalar": sub___Scalar<T>; "Tensor": sub___Tensor<T> }
  subtract: subtract__Scalar<T> & subtract__Tensor<T> & { "Scalar": subtract__Scalar<T>; "Tensor": subtract__Tensor<T>; "out": subtract__out<T> }
  subtract_: subtract___Scalar<T> & subtract___Tensor<T> & { "Scalar": subtract___Scalar<T>; "Tensor": subtract___Tensor<T> }
  sum: sum__default<T> & sum__dim_IntList<T> & { "default": sum__default<T>; "IntList_out": sum__IntList_out<T>; "dim_IntList": sum__dim_IntList<T>; "out": sum__out<T> }
  sum_to_size: sum_to_size__default<T> & { "default": sum_to_size__default<T> }
  svd: svd__default<T> & { "default": svd__default<T>; "U": svd__U<T> }
  swapaxes: swapaxes__default<T> & { "default": swapaxes__default<T> }
  swapaxes_: swapaxes___default<T> & { "default": swapaxes___default<T> }
  swapdims: swapdims__default<T> & { "default": swapdims__default<T> }
  swapdims_: swapdims___default<T> & { "default": swapdims___default<T> }
  sym_constrain_range: sym_constrain_range__default<T> & { "default": sym_constrain_range__default<T> }
  sym_constrain_range_for_size: sym_constrain_range_for_size__default<T> & { "default": sym_constrain_range_for_size__default<T> }
  sym_is_contiguous: sym_is_contiguous__default<T> & { "default": sym_is_contiguous__default<T> }
  sym_numel: sym_numel__default<T> & { "default": sym_numel__default<T> }
  sym_size: sym_size__int<T> & { "int": sym_size__int<T> }
  sym_storage_offset: sym_storage_offset__default<T> & { "default": sym_storage_offset__default<T> }
  sym_stride: sym_stride__int<T> & { "int": sym_stride__int<T> }
  t: t__default<T> & { "default": t__default<T> }
  t_: t___default<T> & { "default": t___default<T> }
  t_copy: t_copy__default<T> & { "default": t_copy__default<T>; "out": t_copy__out<T> }
  take: take__default<T> & { "default": take__default<T>; "out": take__out<T> }
  take_along_dim: take_along_dim__default<T> & { "default": take_along_dim__default<T>; "out": take_along_dim__out<T> }
  tan: tan__default<T> & { "default": tan__default<T>; "out": tan__out<T> }
  tan_: tan___default<T> & { "default": tan___default<T> }
  tanh: tanh__default<T> & { "default": tanh__default<T>; "out": tanh__out<T> }
  tanh_: tanh___default<T> & { "default": tanh___default<T> }
  tanh_backward: tanh_backward__default<T> & { "default": tanh_backward__default<T>; "grad_input": tanh_backward__grad_input<T> }
  tensor_split: tensor_split__indices<T> & tensor_split__sections<T> & tensor_split__tensor_indices_or_sections<T> & { "indices": tensor_split__indices<T>; "sections": tensor_split__sections<T>; "tensor_indices_or_sections": tensor_split__tensor_indices_or_sections<T> }
  tensordot: tensordot__default<T> & { "default": tensordot__default<T>; "out": tensordot__out<T> }
  thnn_conv2d: thnn_conv2d__default<T> & { "default": thnn_conv2d__default<T>; "out": thnn_conv2d__out<T> }
  threshold: threshold__default<T> & { "default": threshold__default<T>; "out": threshold__out<T> }
  threshold_: threshold___default<T> & { "default": threshold___default<T> }
  threshold_backward: threshold_backward__default<T> & { "default": threshold_backward__default<T>; "grad_input": threshold_backward__grad_input<T> }
  tile: tile__default<T> & { "default": tile__default<T> }
  to: to__device<T> & to__dtype<T> & to__dtype_layout<T> & to__other<T> & { "device": to__device<T>; "dtype": to__dtype<T>; "dtype_layout": to__dtype_layout<T>; "other": to__other<T> }
  to_dense: to_dense__default<T> & { "default": to_dense__default<T> }
  to_dense_backward: to_dense_backward__default<T> & { "default": to_dense_backward__default<T> }
  to_mkldnn: to_mkldnn__default<T> & { "default": to_mkldnn__default<T>; "out": to_mkldnn__out<T> }
  to_mkldnn_backward: to_mkldnn_backward__default<T> & { "default": to_mkldnn_backward__default<T> }
  to_padded_tensor: to_padded_tensor__default<T> & { "default": to_padded_tensor__default<T>; "out": to_padded_tensor__out<T> }
  to_sparse: to_sparse__default<T> & to_sparse__sparse_dim<T> & { "default": to_sparse__default<T>; "sparse_dim": to_sparse__sparse_dim<T> }
  to_sparse_bsc: to_sparse_bsc__default<T> & { "default": to_sparse_bsc__default<T> }
  to_sparse_bsr: to_sparse_bsr__default<T> & { "default": to_sparse_bsr__default<T> }
  to_sparse_csc: to_sparse_csc__default<T> & { "default": to_sparse_csc__default<T> }
  to_sparse_csr: to_sparse_csr__default<T> & { "default": to_sparse_csr__default<T> }
  topk: topk__default<T> & { "default": topk__default<T>; "values": topk__values<T> }
  trace: trace__default<T> & { "default": trace__default<T>; "out": trace__out<T> }
  trace_backward: trace_backward__default<T> & { "default": trace_backward__default<T> }
  transpose: transpose__int<T> & { "int": transpose__int<T> }
  transpose_: transpose___default<T> & { "default": transpose___default<T> }
  transpose_copy: transpose_copy__int<T> & { "int": transpose_copy__int<T>; "int_out": transpose_copy__int_out<T> }
  trapezoid: trapezoid__dx<T> & trapezoid__x<T> & { "dx": trapezoid__dx<T>; "x": trapezoid__x<T> }
  trapz: trapz__dx<T> & trapz__x<T> & { "dx": trapz__dx<T>; "x": trapz__x<T> }
  triangular_solve: triangular_solve__default<T> & { "default": triangular_solve__default<T>; "X": triangular_solve__X<T> }
  tril: tril__default<T> & { "default": tril__default<T>; "out": tril__out<T> }
  tril_: tril___default<T> & { "default": tril___default<T> }
  tril_indices: tril_indices__default<T> & { "default": tril_indices__default<T>; "out": tril_indices__out<T> }
  triplet_margin_loss: triplet_margin_loss__default<T> & { "default": triplet_margin_loss__default<T> }
  triu: triu__default<T> & { "default": triu__default<T>; "out": triu__out<T> }
  triu_: triu___default<T> & { "default": triu___default<T> }
  triu_indices: triu_indices__default<T> & { "default": triu_indices__default<T>; "out": triu_indices__out<T> }
  true_divide: true_divide__Scalar<T> & true_divide__Tensor<T> & { "Scalar": true_divide__Scalar<T>; "Tensor": true_divide__Tensor<T>; "out": true_divide__out<T> }
  true_divide_: true_divide___Scalar<T> & true_divide___Tensor<T> & { "Scalar": true_divide___Scalar<T>; "Tensor": true_divide___Tensor<T> }
  trunc: trunc__default<T> & { "default": trunc__default<T>; "out": trunc__out<T> }
  trunc_: trunc___default<T> & { "default": trunc___default<T> }
  type_as: type_as__default<T> & { "default": type_as__default<T> }
  unbind: unbind__int<T> & { "int": unbind__int<T> }
  unbind_copy: unbind_copy__int<T> & unbind_copy__int_out<T> & { "int": unbind_copy__int<T>; "int_out": unbind_copy__int_out<T> }
  unflatten: unflatten__int<T> & { "int": unflatten__int<T> }
  unflatten_dense_tensors: unflatten_dense_tensors__default<T> & { "default": unflatten_dense_tensors__default<T> }
  unfold: unfold__default<T> & { "default": unfold__default<T> }
  unfold_backward: unfold_backward__default<T> & { "default": unfold_backward__default<T>; "out": unfold_backward__out<T> }
  unfold_copy: unfold_copy__default<T> & { "default": unfold_copy__default<T>; "out": unfold_copy__out<T> }
  uniform: uniform__default<T> & { "default": uniform__default<T>; "out": uniform__out<T> }
  uniform_: uniform___default<T> & { "default": uniform___default<T> }
  unique_consecutive: unique_consecutive__default<T> & { "default": unique_consecutive__default<T>; "out": unique_consecutive__out<T> }
  unique_dim: unique_dim__default<T> & { "default": unique_dim__default<T>; "out": unique_dim__out<T> }
  unique_dim_consecutive: unique_dim_consecutive__default<T> & { "default": unique_dim_consecutive__default<T>; "out": unique_dim_consecutive__out<T> }
  unsafe_chunk: unsafe_chunk__default<T> & { "default": unsafe_chunk__default<T> }
  unsafe_split: unsafe_split__Tensor<T> & unsafe_split__Tensor_out<T> & { "Tensor": unsafe_split__Tensor<T>; "Tensor_out": unsafe_split__Tensor_out<T> }
  unsafe_split_with_sizes: unsafe_split_with_sizes__default<T> & unsafe_split_with_sizes__out<T> & { "default": unsafe_split_with_sizes__default<T>; "out": unsafe_split_with_sizes__out<T> }
  unsqueeze: unsqueeze__default<T> & { "default": unsqueeze__default<T> }
  unsqueeze_: unsqueeze___default<T> & { "default": unsqueeze___default<T> }
  unsqueeze_copy: unsqueeze_copy__default<T> & { "default": unsqueeze_copy__default<T>; "out": unsqueeze_copy__out<T> }
  upsample_bicubic2d: upsample_bicubic2d__default<T> & upsample_bicubic2d__vec<T> & { "default": upsample_bicubic2d__default<T>; "out": upsample_bicubic2d__out<T>; "vec": upsample_bicubic2d__vec<T> }
  upsample_bicubic2d_backward: upsample_bicubic2d_backward__default<T> & { "default": upsample_bicubic2d_backward__default<T>; "grad_input": upsample_bicubic2d_backward__grad_input<T> }
  upsample_bilinear2d: upsample_bilinear2d__default<T> & upsample_bilinear2d__vec<T> & { "default": upsample_bilinear2d__default<T>; "out": upsample_bilinear2d__out<T>; "vec": upsample_bilinear2d__vec<T>; "vec_out": upsample_bilinear2d__vec_out<T> }
  upsample_bilinear2d_backward: upsample_bilinear2d_backward__default<T> & { "default": upsample_bilinear2d_backward__default<T>; "grad_input": upsample_bilinear2d_backward__grad_input<T> }
  upsample_linear1d: upsample_linear1d__default<T> & upsample_linear1d__vec<T> & { "default": upsample_linear1d__default<T>; "out": upsample_linear1d__out<T>; "vec": upsample_linear1d__vec<T> }
  upsample_linear1d_backward: upsample_linear1d_backward__default<T> & { "default": upsample_linear1d_backward__default<T>; "grad_input": upsample_linear1d_backward__grad_input<T> }
  upsample_nearest1d: upsample_nearest1d__default<T> & upsample_nearest1d__vec<T> & { "default": upsample_nearest1d__default<T>; "out": upsample_nearest1d__out<T>; "vec": upsample_nearest1d__vec<T> }
  upsample_nearest1d_backward: upsample_nearest1d_backward__default<T> & { "default": upsample_nearest1d_backward__default<T>; "grad_input": upsample_nearest1d_backward__grad_input<T> }
  upsample_nearest2d: upsample_nearest2d__default<T> & upsample_nearest2d__vec<T> & { "default": upsample_nearest2d__default<T>; "out": upsample_nearest2d__out<T>; "vec": upsample_nearest2d__vec<T>; "vec_out": upsample_nearest2d__vec_out<T> }
  upsample_nearest2d_backward: upsample_nearest2d_backward__default<T> & { "default": upsample_nearest2d_backward__default<T>; "grad_input": upsample_nearest2d_backward__grad_input<T> }
  upsample_nearest3d: upsample_nearest3d__default<T> & upsample_nearest3d__vec<T> & { "default": upsample_nearest3d__default<T>; "out": upsample_nearest3d__out<T>; "vec": upsample_nearest3d__vec<T> }
  upsample_nearest3d_backward: upsample_nearest3d_backward__default<T> & { "default": upsample_nearest3d_backward__default<T>; "grad_input": upsample_nearest3d_backward__grad_input<T> }
  upsample_trilinear3d: upsample_trilinear3d__default<T> & upsample_trilinear3d__vec<T> & { "default": upsample_trilinear3d__default<T>; "out": upsample_trilinear3d__out<T>; "vec": upsample_trilinear3d__vec<T> }
  upsample_trilinear3d_backward: upsample_trilinear3d_backward__default<T> & { "default": upsample_trilinear3d_backward__default<T>; "grad_input": upsample_trilinear3d_backward__grad_input<T> }
  value_selecting_reduction_backward: value_selecting_reduction_backward__default<T> & { "default": value_selecting_reduction_backward__default<T> }
  values: values__default<T> & { "default": values__default<T> }
  values_copy: values_copy__default<T> & { "default": values_copy__default<T>; "out": values_copy__out<T> }
  vander: vander__default<T> & { "default": vander__default<T> }
  var: var__default<T> & var__correction<T> & var__dim<T> & { "default": var__default<T>; "correction": var__correction<T>; "correction_out": var__correction_out<T>; "dim": var__dim<T>; "out": var__out<T> }
  var_mean: var_mean__default<T> & var_mean__correction<T> & var_mean__dim<T> & { "default": var_mean__default<T>; "correction": var_mean__correction<T>; "correction_out": var_mean__correction_out<T>; "dim": var_mean__dim<T> }
  vdot: vdot__default<T> & { "default": vdot__default<T>; "out": vdot__out<T> }
  view: view__default<T> & view__dtype<T> & { "default": view__default<T>; "dtype": view__dtype<T> }
  view_as: view_as__default<T> & { "default": view_as__default<T> }
  view_as_complex: view_as_complex__default<T> & { "default": view_as_complex__default<T> }
  view_as_complex_copy: view_as_complex_copy__default<T> & { "default": view_as_complex_copy__default<T>; "out": view_as_complex_copy__out<T> }
  view_as_real: view_as_real__default<T> & { "default": view_as_real__default<T> }
  view_as_real_copy: view_as_real_copy__default<T> & { "default": view_as_real_copy__default<T>; "out": view_as_real_copy__out<T> }
  view_copy: view_copy__default<T> & view_copy__dtype<T> & { "default": view_copy__default<T>; "dtype": view_copy__dtype<T>; "dtype_out": view_copy__dtype_out<T>; "out": view_copy__out<T> }
  vsplit: vsplit__array<T> & vsplit__int<T> & { "array": vsplit__array<T>; "int": vsplit__int<T> }
  vstack: vstack__default<T> & { "default": vstack__default<T>; "out": vstack__out<T> }
  where: where__default<T> & where__Scalar<T> & where__ScalarOther<T> & where__ScalarSelf<T> & where__self<T> & { "default": where__default<T>; "Scalar": where__Scalar<T>; "ScalarOther": where__ScalarOther<T>; "ScalarSelf": where__ScalarSelf<T>; "self": where__self<T>; "self_out": where__self_out<T> }
  xlogy: xlogy__Scalar_Other<T> & xlogy__Scalar_Self<T> & xlogy__Tensor<T> & { "OutScalar_Other": xlogy__OutScalar_Other<T>; "OutScalar_Self": xlogy__OutScalar_Self<T>; "OutTensor": xlogy__OutTensor<T>; "Scalar_Other": xlogy__Scalar_Other<T>; "Scalar_Self": xlogy__Scalar_Self<T>; "Tensor": xlogy__Tensor<T> }
  xlogy_: xlogy___Scalar_Other<T> & xlogy___Tensor<T> & { "Scalar_Other": xlogy___Scalar_Other<T>; "Tensor": xlogy___Tensor<T> }
  zero: zero__default<T> & { "default": zero__default<T>; "out": zero__out<T> }
  zero_: zero___default<T> & { "default": zero___default<T> }
  zeros: zeros__default<T> & { "default": zeros__default<T>; "out": zeros__out<T> }
  zeros_like: zeros_like__default<T> & { "default": zeros_like__default<T>; "out": zeros_like__out<T> }
}

/** The operators that take `self`, as methods. */
export interface TensorMethods<T> {
  abs: M<abs__default<T>>
  abs_: M<abs___default<T>>
  absolute: M<absolute__default<T>>
  absolute_: M<absolute___default<T>>
  acos: M<acos__default<T>>
  acos_: M<acos___default<T>>
  acosh: M<acosh__default<T>>
  acosh_: M<acosh___default<T>>
  adaptiveAvgPool1d: M<adaptive_avg_pool1d__default<T>>
  adaptiveAvgPool2d: M<adaptive_avg_pool2d__default<T>>
  adaptiveAvgPool3d: M<adaptive_avg_pool3d__default<T>>
  adaptiveMaxPool1d: M<adaptive_max_pool1d__default<T>>
  adaptiveMaxPool2d: M<adaptive_max_pool2d__default<T>>
  adaptiveMaxPool3d: M<adaptive_max_pool3d__default<T>>
  add: M<add__Scalar<T>> & M<add__Tensor<T>>
  add_: M<add___Scalar<T>> & M<add___Tensor<T>>
  addbmm: M<addbmm__default<T>>
  addbmm_: M<addbmm___default<T>>
  addcdiv: M<addcdiv__default<T>>
  addcdiv_: M<addcdiv___default<T>>
  addcmul: M<addcmul__default<T>>
  addcmul_: M<addcmul___default<T>>
  addmm: M<addmm__default<T>> & M<addmm__dtype<T>>
  addmm_: M<addmm___default<T>>
  addmv: M<addmv__default<T>>
  addmv_: M<addmv___default<T>>
  addr: M<addr__default<T>>
  addr_: M<addr___default<T>>
  adjoint: M<adjoint__default<T>>
  alias: M<alias__default<T>>
  all: M<all__default<T>> & M<all__dim<T>> & M<all__dims<T>>
  allclose: M<allclose__default<T>>
  alphaDropout_: M<alpha_dropout___default<T>>
  amax: M<amax__default<T>>
  amin: M<amin__default<T>>
  aminmax: M<aminmax__default<T>>
  angle: M<angle__default<T>>
  any: M<any__default<T>> & M<any__dim<T>> & M<any__dims<T>>
  arccos: M<arccos__default<T>>
  arccos_: M<arccos___default<T>>
  arccosh: M<arccosh__default<T>>
  arccosh_: M<arccosh___default<T>>
  arcsin: M<arcsin__default<T>>
  arcsin_: M<arcsin___default<T>>
  arcsinh: M<arcsinh__default<T>>
  arcsinh_: M<arcsinh___default<T>>
  arctan: M<arctan__default<T>>
  arctan2: M<arctan2__default<T>>
  arctan2_: M<arctan2___default<T>>
  arctan_: M<arctan___default<T>>
  arctanh: M<arctanh__default<T>>
  arctanh_: M<arctanh___default<T>>
  argmax: M<argmax__default<T>>
  argmin: M<argmin__default<T>>
  argsort: M<argsort__default<T>> & M<argsort__stable<T>>
  argwhere: M<argwhere__default<T>>
  asStrided: M<as_strided__default<T>>
  asStrided_: M<as_strided___default<T>>
  asStridedScatter: M<as_strided_scatter__default<T>>
  asin: M<asin__default<T>>
  asin_: M<asin___default<T>>
  asinh: M<asinh__default<T>>
  asinh_: M<asinh___default<T>>
  atan: M<atan__default<T>>
  atan2: M<atan2__default<T>>
  atan2_: M<atan2___default<T>>
  atan_: M<atan___default<T>>
  atanh: M<atanh__default<T>>
  atanh_: M<atanh___default<T>>
  atleast1d: M<atleast_1d__default<T>>
  atleast2d: M<atleast_2d__default<T>>
  atleast3d: M<atleast_3d__default<T>>
  avgPool1d: M<avg_pool1d__default<T>>
  avgPool2d: M<avg_pool2d__default<T>>
  avgPool3d: M<avg_pool3d__default<T>>
  baddbmm: M<baddbmm__default<T>> & M<baddbmm__dtype<T>>
  baddbmm_: M<baddbmm___default<T>>
  bernoulli: M<bernoulli__default<T>> & M<bernoulli__Tensor<T>> & M<bernoulli__p<T>>
  bernoulli_: M<bernoulli___Tensor<T>> & M<bernoulli___float<T>>
  binaryCrossEntropy: M<binary_cross_entropy__default<T>>
  binaryCrossEntropyWithLogits: M<binary_cross_entropy_with_logits__default<T>>
  bincount: M<bincount__default<T>>
  bitwiseAnd: M<bitwise_and__Scalar<T>> & M<bitwise_and__Tensor<T>>
  bitwiseAnd_: M<bitwise_and___Scalar<T>> & M<bitwise_and___Tensor<T>>
  bitwiseLeftShift: M<bitwise_left_shift__Tensor<T>> & M<bitwise_left_shift__Tensor_Scalar<T>>
  bitwiseLeftShift_: M<bitwise_left_shift___Tensor<T>> & M<bitwise_left_shift___Tensor_Scalar<T>>
  bitwiseNot: M<bitwise_not__default<T>>
  bitwiseNot_: M<bitwise_not___default<T>>
  bitwiseOr: M<bitwise_or__Scalar<T>> & M<bitwise_or__Tensor<T>>
  bitwiseOr_: M<bitwise_or___Scalar<T>> & M<bitwise_or___Tensor<T>>
  bitwiseRightShift: M<bitwise_right_shift__Tensor<T>> & M<bitwise_right_shift__Tensor_Scalar<T>>
  bitwiseRightShift_: M<bitwise_right_shift___Tensor<T>> & M<bitwise_right_shift___Tensor_Scalar<T>>
  bitwiseXor: M<bitwise_xor__Scalar<T>> & M<bitwise_xor__Tensor<T>>
  bitwiseXor_: M<bitwise_xor___Scalar<T>> & M<bitwise_xor___Tensor<T>>
  bmm: M<bmm__default<T>> & M<bmm__dtype<T>>
  broadcastTo: M<broadcast_to__default<T>>
  bucketize: M<bucketize__Tensor<T>>
  cauchy: M<cauchy__default<T>>
  cauchy_: M<cauchy___default<T>>
  ccolIndices: M<ccol_indices__default<T>>
  ceil: M<ceil__default<T>>
  ceil_: M<ceil___default<T>>
  celu: M<celu__default<T>>
  celu_: M<celu___default<T>>
  chalf: M<chalf__default<T>>
  channelShuffle: M<channel_shuffle__default<T>>
  cholesky: M<cholesky__default<T>>
  choleskyInverse: M<cholesky_inverse__default<T>>
  choleskySolve: M<cholesky_solve__default<T>>
  chunk: M<chunk__default<T>>
  clamp: M<clamp__default<T>> & M<clamp__Tensor<T>>
  clamp_: M<clamp___default<T>> & M<clamp___Tensor<T>>
  clampMax: M<clamp_max__default<T>> & M<clamp_max__Tensor<T>>
  clampMax_: M<clamp_max___default<T>> & M<clamp_max___Tensor<T>>
  clampMin: M<clamp_min__default<T>> & M<clamp_min__Tensor<T>>
  clampMin_: M<clamp_min___default<T>> & M<clamp_min___Tensor<T>>
  clip: M<clip__default<T>> & M<clip__Tensor<T>>
  clip_: M<clip___default<T>> & M<clip___Tensor<T>>
  clone: M<clone__default<T>>
  coalesce: M<coalesce__default<T>>
  col2im: M<col2im__default<T>>
  colIndices: M<col_indices__default<T>>
  combinations: M<combinations__default<T>>
  conj: M<conj__default<T>>
  conjPhysical: M<conj_physical__default<T>>
  conjPhysical_: M<conj_physical___default<T>>
  constantPadNd: M<constant_pad_nd__default<T>>
  convDepthwise3d: M<conv_depthwise3d__default<T>>
  convTbc: M<conv_tbc__default<T>>
  copy: M<copy__default<T>>
  copy_: M<copy___default<T>>
  copySparseToSparse: M<copy_sparse_to_sparse__default<T>>
  copySparseToSparse_: M<copy_sparse_to_sparse___default<T>>
  copysign: M<copysign__Scalar<T>> & M<copysign__Tensor<T>>
  copysign_: M<copysign___Scalar<T>> & M<copysign___Tensor<T>>
  corrcoef: M<corrcoef__default<T>>
  cos: M<cos__default<T>>
  cos_: M<cos___default<T>>
  cosh: M<cosh__default<T>>
  cosh_: M<cosh___default<T>>
  countNonzero: M<count_nonzero__default<T>> & M<count_nonzero__dim_IntList<T>>
  cov: M<cov__default<T>>
  cross: M<cross__default<T>>
  crossEntropyLoss: M<cross_entropy_loss__default<T>>
  crowIndices: M<crow_indices__default<T>>
  cummax: M<cummax__default<T>>
  cummin: M<cummin__default<T>>
  cumprod: M<cumprod__default<T>>
  cumprod_: M<cumprod___default<T>>
  cumsum: M<cumsum__default<T>>
  cumsum_: M<cumsum___default<T>>
  deg2rad: M<deg2rad__default<T>>
  deg2rad_: M<deg2rad___default<T>>
  denseDim: M<dense_dim__default<T>>
  dequantize: M<dequantize__self<T>>
  det: M<det__default<T>>
  detach_: M<detach___default<T>>
  diag: M<diag__default<T>>
  diagEmbed: M<diag_embed__default<T>>
  diagflat: M<diagflat__default<T>>
  diagonal: M<diagonal__default<T>>
  diagonalScatter: M<diagonal_scatter__default<T>>
  diff: M<diff__default<T>>
  digamma: M<digamma__default<T>>
  digamma_: M<digamma___default<T>>
  dist: M<dist__default<T>>
  div: M<div__Scalar<T>> & M<div__Scalar_mode<T>> & M<div__Tensor<T>> & M<div__Tensor_mode<T>>
  div_: M<div___Scalar<T>> & M<div___Scalar_mode<T>> & M<div___Tensor<T>> & M<div___Tensor_mode<T>>
  divide: M<divide__Scalar<T>> & M<divide__Scalar_mode<T>> & M<divide__Tensor<T>> & M<divide__Tensor_mode<T>>
  divide_: M<divide___Scalar<T>> & M<divide___Scalar_mode<T>> & M<divide___Tensor<T>> & M<divide___Tensor_mode<T>>
  dot: M<dot__default<T>>
  dropout_: M<dropout___default<T>>
  dsplit: M<dsplit__array<T>> & M<dsplit__int<T>>
  elu: M<elu__default<T>>
  elu_: M<elu___default<T>>
  embeddingRenorm: M<embedding_renorm__default<T>>
  embeddingRenorm_: M<embedding_renorm___default<T>>
  emptyLike: M<empty_like__default<T>>
  eq: M<eq__Scalar<T>> & M<eq__Tensor<T>>
  eq_: M<eq___Scalar<T>> & M<eq___Tensor<T>>
  equal: M<equal__default<T>>
  erf: M<erf__default<T>>
  erf_: M<erf___default<T>>
  erfc: M<erfc__default<T>>
  erfc_: M<erfc___default<T>>
  erfinv: M<erfinv__default<T>>
  erfinv_: M<erfinv___default<T>>
  exp: M<exp__default<T>>
  exp2: M<exp2__default<T>>
  exp2_: M<exp2___default<T>>
  exp_: M<exp___default<T>>
  expandAs: M<expand_as__default<T>>
  expm1: M<expm1__default<T>>
  expm1_: M<expm1___default<T>>
  exponential: M<exponential__default<T>>
  exponential_: M<exponential___default<T>>
  featureAlphaDropout_: M<feature_alpha_dropout___default<T>>
  featureDropout_: M<feature_dropout___default<T>>
  fill: M<fill__Scalar<T>> & M<fill__Tensor<T>>
  fill_: M<fill___Scalar<T>> & M<fill___Tensor<T>>
  fillDiagonal_: M<fill_diagonal___default<T>>
  fix: M<fix__default<T>>
  fix_: M<fix___default<T>>
  flatten: M<flatten__using_ints<T>>
  fliplr: M<fliplr__default<T>>
  flipud: M<flipud__default<T>>
  floatPower: M<float_power__Tensor_Scalar<T>> & M<float_power__Tensor_Tensor<T>>
  floatPower_: M<float_power___Scalar<T>> & M<float_power___Tensor<T>>
  floor: M<floor__default<T>>
  floor_: M<floor___default<T>>
  floorDivide: M<floor_divide__default<T>> & M<floor_divide__Scalar<T>>
  floorDivide_: M<floor_divide___Scalar<T>> & M<floor_divide___Tensor<T>>
  fmax: M<fmax__default<T>>
  fmin: M<fmin__default<T>>
  fmod: M<fmod__Scalar<T>> & M<fmod__Tensor<T>>
  fmod_: M<fmod___Scalar<T>> & M<fmod___Tensor<T>>
  frac: M<frac__default<T>>
  frac_: M<frac___default<T>>
  fractionalMaxPool2d: M<fractional_max_pool2d__default<T>>
  fractionalMaxPool3d: M<fractional_max_pool3d__default<T>>
  frexp: M<frexp__Tensor<T>>
  frobeniusNorm: M<frobenius_norm__dim<T>>
  fullLike: M<full_like__default<T>>
  fusedMovingAvgObsFakeQuant: M<fused_moving_avg_obs_fake_quant__default<T>>
  gather: M<gather__default<T>>
  gcd: M<gcd__default<T>>
  gcd_: M<gcd___default<T>>
  ge: M<ge__Scalar<T>> & M<ge__Tensor<T>>
  ge_: M<ge___Scalar<T>> & M<ge___Tensor<T>>
  gelu: M<gelu__default<T>>
  gelu_: M<gelu___default<T>>
  geometric: M<geometric__default<T>>
  geometric_: M<geometric___default<T>>
  geqrf: M<geqrf__default<T>>
  ger: M<ger__default<T>>
  getDevice: M<get_device__default<T>>
  glu: M<glu__default<T>>
  gradient: M<gradient__array<T>> & M<gradient__scalararray<T>> & M<gradient__scalarint<T>> & M<gradient__scalarrayarray<T>> & M<gradient__scalarrayint<T>> & M<gradient__tensorarray<T>> & M<gradient__tensorarrayint<T>>
  greater: M<greater__Scalar<T>> & M<greater__Tensor<T>>
  greater_: M<greater___Scalar<T>> & M<greater___Tensor<T>>
  greaterEqual: M<greater_equal__Scalar<T>> & M<greater_equal__Tensor<T>>
  greaterEqual_: M<greater_equal___Scalar<T>> & M<greater_equal___Tensor<T>>
  gt: M<gt__Scalar<T>> & M<gt__Tensor<T>>
  gt_: M<gt___Scalar<T>> & M<gt___Tensor<T>>
  hardshrink: M<hardshrink__default<T>>
  hardsigmoid: M<hardsigmoid__default<T>>
  hardsigmoid_: M<hardsigmoid___default<T>>
  hardswish: M<hardswish__default<T>>
  hardswish_: M<hardswish___default<T>>
  hardtanh: M<hardtanh__default<T>>
  hardtanh_: M<hardtanh___default<T>>
  hashTensor: M<hash_tensor__default<T>>
  heaviside: M<heaviside__default<T>>
  heaviside_: M<heaviside___default<T>>
  hingeEmbeddingLoss: M<hinge_embedding_loss__default<T>>
  histc: M<histc__default<T>>
  histogram: M<histogram__bin_ct<T>> & M<histogram__bins_tensor<T>>
  histogramdd: M<histogramdd__default<T>> & M<histogramdd__TensorList_bins<T>> & M<histogramdd__int_bins<T>>
  hsplit: M<hsplit__array<T>> & M<hsplit__int<T>>
  huberLoss: M<huber_loss__default<T>>
  hypot: M<hypot__default<T>>
  hypot_: M<hypot___default<T>>
  i0: M<i0__default<T>>
  i0_: M<i0___default<T>>
  igamma: M<igamma__default<T>>
  igamma_: M<igamma___default<T>>
  igammac: M<igammac__default<T>>
  igammac_: M<igammac___default<T>>
  im2col: M<im2col__default<T>>
  imag: M<imag__default<T>>
  index: M<index__Tensor<T>>
  indexAdd: M<index_add__default<T>>
  indexAdd_: M<index_add___default<T>>
  indexCopy_: M<index_copy___default<T>>
  indexFill: M<index_fill__int_Scalar<T>> & M<index_fill__int_Tensor<T>>
  indexFill_: M<index_fill___int_Scalar<T>> & M<index_fill___int_Tensor<T>>
  indexPut: M<index_put__default<T>>
  indexPut_: M<index_put___default<T>>
  indexReduce: M<index_reduce__default<T>>
  indexReduce_: M<index_reduce___default<T>>
  indexSelect: M<index_select__default<T>>
  indices: M<indices__default<T>>
  inner: M<inner__default<T>>
  intRepr: M<int_repr__default<T>>
  inverse: M<inverse__default<T>>
  isclose: M<isclose__default<T>>
  isfinite: M<isfinite__default<T>>
  isinf: M<isinf__default<T>>
  isnan: M<isnan__default<T>>
  isneginf: M<isneginf__default<T>>
  isposinf: M<isposinf__default<T>>
  isreal: M<isreal__default<T>>
  istft: M<istft__default<T>>
  klDiv: M<kl_div__default<T>>
  kron: M<kron__default<T>>
  kthvalue: M<kthvalue__default<T>>
  l1Loss: M<l1_loss__default<T>>
  lcm: M<lcm__default<T>>
  lcm_: M<lcm___default<T>>
  ldexp: M<ldexp__Tensor<T>>
  ldexp_: M<ldexp___default<T>>
  le: M<le__Scalar<T>> & M<le__Tensor<T>>
  le_: M<le___Scalar<T>> & M<le___Tensor<T>>
  leakyRelu: M<leaky_relu__default<T>>
  leakyRelu_: M<leaky_relu___default<T>>
  lerp: M<lerp__Scalar<T>> & M<lerp__Tensor<T>>
  lerp_: M<lerp___Scalar<T>> & M<lerp___Tensor<T>>
  less: M<less__Scalar<T>> & M<less__Tensor<T>>
  less_: M<less___Scalar<T>> & M<less___Tensor<T>>
  lessEqual: M<less_equal__Scalar<T>> & M<less_equal__Tensor<T>>
  lessEqual_: M<less_equal___Scalar<T>> & M<less_equal___Tensor<T>>
  lgamma: M<lgamma__default<T>>
  lgamma_: M<lgamma___default<T>>
  lift: M<lift__default<T>>
  liftFresh: M<lift_fresh__default<T>>
  log: M<log__default<T>>
  log10: M<log10__default<T>>
  log10_: M<log10___default<T>>
  log1p: M<log1p__default<T>>
  log1p_: M<log1p___default<T>>
  log2: M<log2__default<T>>
  log2_: M<log2___default<T>>
  log_: M<log___default<T>>
  logNormal: M<log_normal__default<T>>
  logNormal_: M<log_normal___default<T>>
  logSigmoid: M<log_sigmoid__default<T>>
  logSigmoidForward: M<log_sigmoid_forward__default<T>>
  logSoftmax: M<log_softmax__int<T>>
  logaddexp: M<logaddexp__default<T>>
  logaddexp2: M<logaddexp2__default<T>>
  logcumsumexp: M<logcumsumexp__default<T>>
  logdet: M<logdet__default<T>>
  logicalAnd: M<logical_and__default<T>>
  logicalAnd_: M<logical_and___default<T>>
  logicalNot: M<logical_not__default<T>>
  logicalNot_: M<logical_not___default<T>>
  logicalOr: M<logical_or__default<T>>
  logicalOr_: M<logical_or___default<T>>
  logicalXor: M<logical_xor__default<T>>
  logicalXor_: M<logical_xor___default<T>>
  logit: M<logit__default<T>>
  logit_: M<logit___default<T>>
  logsumexp: M<logsumexp__default<T>>
  lt: M<lt__Scalar<T>> & M<lt__Tensor<T>>
  lt_: M<lt___Scalar<T>> & M<lt___Tensor<T>>
  luSolve: M<lu_solve__default<T>>
  maskedFill: M<masked_fill__Scalar<T>> & M<masked_fill__Tensor<T>>
  maskedFill_: M<masked_fill___Scalar<T>> & M<masked_fill___Tensor<T>>
  maskedScatter: M<masked_scatter__default<T>>
  maskedScatter_: M<masked_scatter___default<T>>
  maskedSelect: M<masked_select__default<T>>
  matmul: M<matmul__default<T>>
  matrixExp: M<matrix_exp__default<T>>
  matrixPower: M<matrix_power__default<T>>
  max: M<max__default<T>> & M<max__dim<T>> & M<max__other<T>>
  maxPool1d: M<max_pool1d__default<T>>
  maxPool1dWithIndices: M<max_pool1d_with_indices__default<T>>
  maxPool2d: M<max_pool2d__default<T>>
  maxPool2dWithIndices: M<max_pool2d_with_indices__default<T>>
  maxPool3d: M<max_pool3d__default<T>>
  maxPool3dWithIndices: M<max_pool3d_with_indices__default<T>>
  maxUnpool2d: M<max_unpool2d__default<T>>
  maxUnpool3d: M<max_unpool3d__default<T>>
  maximum: M<maximum__default<T>>
  mean: M<mean__default<T>> & M<mean__dim<T>>
  median: M<median__default<T>> & M<median__dim<T>>
  min: M<min__default<T>> & M<min__dim<T>> & M<min__other<T>>
  minimum: M<minimum__default<T>>
  mish: M<mish__default<T>>
  mish_: M<mish___default<T>>
  mm: M<mm__default<T>> & M<mm__dtype<T>>
  mode: M<mode__default<T>>
  moveaxis: M<moveaxis__int<T>> & M<moveaxis__intlist<T>>
  movedim: M<movedim__int<T>> & M<movedim__intlist<T>>
  mseLoss: M<mse_loss__default<T>>
  msort: M<msort__default<T>>
  mul: M<mul__Scalar<T>> & M<mul__Tensor<T>>
  mul_: M<mul___Scalar<T>> & M<mul___Tensor<T>>
  multiMarginLoss: M<multi_margin_loss__default<T>>
  multilabelMarginLoss: M<multilabel_margin_loss__default<T>>
  multilabelMarginLossForward: M<multilabel_margin_loss_forward__default<T>>
  multinomial: M<multinomial__default<T>>
  multiply: M<multiply__Scalar<T>> & M<multiply__Tensor<T>>
  multiply_: M<multiply___Scalar<T>> & M<multiply___Tensor<T>>
  mv: M<mv__default<T>>
  mvlgamma: M<mvlgamma__default<T>>
  mvlgamma_: M<mvlgamma___default<T>>
  nanToNum: M<nan_to_num__default<T>>
  nanToNum_: M<nan_to_num___default<T>>
  nanmean: M<nanmean__default<T>>
  nanmedian: M<nanmedian__default<T>> & M<nanmedian__dim<T>>
  nanquantile: M<nanquantile__default<T>> & M<nanquantile__scalar<T>>
  nansum: M<nansum__default<T>>
  narrow: M<narrow__default<T>> & M<narrow__Tensor<T>>
  nativeChannelShuffle: M<native_channel_shuffle__default<T>>
  nativeNorm: M<native_norm__default<T>> & M<native_norm__ScalarOpt_dim_dtype<T>>
  ne: M<ne__Scalar<T>> & M<ne__Tensor<T>>
  ne_: M<ne___Scalar<T>> & M<ne___Tensor<T>>
  neg: M<neg__default<T>>
  neg_: M<neg___default<T>>
  negative: M<negative__default<T>>
  negative_: M<negative___default<T>>
  nestedToPaddedTensor: M<nested_to_padded_tensor__default<T>>
  newEmpty: M<new_empty__default<T>>
  newEmptyStrided: M<new_empty_strided__default<T>>
  newFull: M<new_full__default<T>>
  newOnes: M<new_ones__default<T>>
  newZeros: M<new_zeros__default<T>>
  nextafter: M<nextafter__default<T>>
  nextafter_: M<nextafter___default<T>>
  nllLoss: M<nll_loss__default<T>>
  nllLoss2d: M<nll_loss2d__default<T>>
  nllLoss2dForward: M<nll_loss2d_forward__default<T>>
  nllLossForward: M<nll_loss_forward__default<T>>
  nllLossNd: M<nll_loss_nd__default<T>>
  nonzero: M<nonzero__default<T>>
  nonzeroNumpy: M<nonzero_numpy__default<T>>
  nonzeroStatic: M<nonzero_static__default<T>>
  norm: M<norm__Scalar<T>> & M<norm__ScalarOpt_dim<T>> & M<norm__ScalarOpt_dim_dtype<T>> & M<norm__ScalarOpt_dtype<T>>
  normal_: M<normal___default<T>>
  normalFunctional: M<normal_functional__default<T>>
  notEqual: M<not_equal__Scalar<T>> & M<not_equal__Tensor<T>>
  notEqual_: M<not_equal___Scalar<T>> & M<not_equal___Tensor<T>>
  nuclearNorm: M<nuclear_norm__default<T>> & M<nuclear_norm__dim<T>>
  oneHot: M<one_hot__default<T>>
  onesLike: M<ones_like__default<T>>
  orgqr: M<orgqr__default<T>>
  ormqr: M<ormqr__default<T>>
  outer: M<outer__default<T>>
  outputNr: M<output_nr__default<T>>
  pad: M<pad__default<T>>
  pdist: M<pdist__default<T>>
  pinMemory: M<pin_memory__default<T>>
  pinverse: M<pinverse__default<T>>
  pixelShuffle: M<pixel_shuffle__default<T>>
  pixelUnshuffle: M<pixel_unshuffle__default<T>>
  poisson: M<poisson__default<T>>
  polygamma_: M<polygamma___default<T>>
  positive: M<positive__default<T>>
  pow: M<pow__Tensor_Scalar<T>> & M<pow__Tensor_Tensor<T>>
  pow_: M<pow___Scalar<T>> & M<pow___Tensor<T>>
  prelu: M<prelu__default<T>>
  prod: M<prod__default<T>> & M<prod__dim_int<T>>
  put: M<put__default<T>>
  put_: M<put___default<T>>
  qr: M<qr__default<T>>
  qscheme: M<qscheme__default<T>>
  quantile: M<quantile__default<T>> & M<quantile__scalar<T>>
  quantizePerChannel: M<quantize_per_channel__default<T>>
  quantizePerTensor: M<quantize_per_tensor__default<T>> & M<quantize_per_tensor__tensor_qparams<T>>
  quantizePerTensorDynamic: M<quantize_per_tensor_dynamic__default<T>>
  rad2deg: M<rad2deg__default<T>>
  rad2deg_: M<rad2deg___default<T>>
  randLike: M<rand_like__default<T>> & M<rand_like__generator<T>>
  randintLike: M<randint_like__default<T>> & M<randint_like__Tensor<T>> & M<randint_like__Tensor_generator<T>> & M<randint_like__generator<T>> & M<randint_like__low_dtype<T>> & M<randint_like__low_generator_dtype<T>>
  randnLike: M<randn_like__default<T>> & M<randn_like__generator<T>>
  random: M<random__default<T>> & M<random__from<T>> & M<random__to<T>>
  random_: M<random___default<T>> & M<random___from<T>> & M<random___to<T>>
  ravel: M<ravel__default<T>>
  real: M<real__default<T>>
  reciprocal: M<reciprocal__default<T>>
  reciprocal_: M<reciprocal___default<T>>
  reflectionPad1d: M<reflection_pad1d__default<T>>
  reflectionPad2d: M<reflection_pad2d__default<T>>
  reflectionPad3d: M<reflection_pad3d__default<T>>
  relu: M<relu__default<T>>
  relu6: M<relu6__default<T>>
  relu6_: M<relu6___default<T>>
  relu_: M<relu___default<T>>
  remainder: M<remainder__Scalar<T>> & M<remainder__Tensor<T>>
  remainder_: M<remainder___Scalar<T>> & M<remainder___Tensor<T>>
  renorm: M<renorm__default<T>>
  renorm_: M<renorm___default<T>>
  repeatInterleave: M<repeat_interleave__self_Tensor<T>> & M<repeat_interleave__self_int<T>>
  replicationPad1d: M<replication_pad1d__default<T>>
  replicationPad2d: M<replication_pad2d__default<T>>
  replicationPad3d: M<replication_pad3d__default<T>>
  reshapeAs: M<reshape_as__default<T>>
  resize: M<resize__default<T>>
  resize_: M<resize___default<T>>
  resizeAs: M<resize_as__default<T>>
  resizeAs_: M<resize_as___default<T>>
  resizeAsSparse: M<resize_as_sparse__default<T>>
  resizeAsSparse_: M<resize_as_sparse___default<T>>
  resolveConj: M<resolve_conj__default<T>>
  resolveNeg: M<resolve_neg__default<T>>
  retainsGrad: M<retains_grad__default<T>>
  roll: M<roll__default<T>>
  rot90: M<rot90__default<T>>
  round: M<round__default<T>> & M<round__decimals<T>>
  round_: M<round___default<T>> & M<round___decimals<T>>
  rowIndices: M<row_indices__default<T>>
  rrelu: M<rrelu__default<T>>
  rrelu_: M<rrelu___default<T>>
  rreluWithNoise: M<rrelu_with_noise__default<T>>
  rreluWithNoise_: M<rrelu_with_noise___default<T>>
  rreluWithNoiseFunctional: M<rrelu_with_noise_functional__default<T>>
  rsqrt: M<rsqrt__default<T>>
  rsqrt_: M<rsqrt___default<T>>
  rsub: M<rsub__Scalar<T>> & M<rsub__Tensor<T>>
  scatter: M<scatter__reduce<T>> & M<scatter__src<T>> & M<scatter__value<T>> & M<scatter__value_reduce<T>>
  scatter_: M<scatter___reduce<T>> & M<scatter___src<T>> & M<scatter___value<T>> & M<scatter___value_reduce<T>>
  scatterAdd: M<scatter_add__default<T>>
  scatterAdd_: M<scatter_add___default<T>>
  scatterReduce: M<scatter_reduce__two<T>>
  scatterReduce_: M<scatter_reduce___two<T>>
  select: M<select__int<T>>
  selectScatter: M<select_scatter__default<T>>
  selu: M<selu__default<T>>
  selu_: M<selu___default<T>>
  set: M<set__default<T>> & M<set__source_Tensor<T>>
  set_: M<set___default<T>> & M<set___source_Tensor<T>> & M<set___source_Tensor_storage_offset<T>>
  setData: M<set_data__default<T>>
  sgn: M<sgn__default<T>>
  sgn_: M<sgn___default<T>>
  sigmoid: M<sigmoid__default<T>>
  sigmoid_: M<sigmoid___default<T>>
  sign: M<sign__default<T>>
  sign_: M<sign___default<T>>
  signbit: M<signbit__default<T>>
  silu: M<silu__default<T>>
  silu_: M<silu___default<T>>
  sin: M<sin__default<T>>
  sin_: M<sin___default<T>>
  sinc: M<sinc__default<T>>
  sinc_: M<sinc___default<T>>
  sinh: M<sinh__default<T>>
  sinh_: M<sinh___default<T>>
  slice: M<slice__Tensor<T>>
  sliceInverse: M<slice_inverse__default<T>>
  sliceScatter: M<slice_scatter__default<T>>
  slogdet: M<slogdet__default<T>>
  slowConv3d: M<slow_conv3d__default<T>>
  slowConv3dForward: M<slow_conv3d_forward__default<T>>
  slowConvDilated2d: M<slow_conv_dilated2d__default<T>>
  slowConvDilated3d: M<slow_conv_dilated3d__default<T>>
  slowConvTranspose2d: M<slow_conv_transpose2d__default<T>>
  slowConvTranspose3d: M<slow_conv_transpose3d__default<T>>
  smm: M<smm__default<T>>
  smoothL1Loss: M<smooth_l1_loss__default<T>>
  softMarginLoss: M<soft_margin_loss__default<T>>
  softmax: M<softmax__int<T>>
  softplus: M<softplus__default<T>>
  softshrink: M<softshrink__default<T>>
  sort: M<sort__default<T>> & M<sort__stable<T>>
  sparseDim: M<sparse_dim__default<T>>
  sparseMask: M<sparse_mask__default<T>>
  sparseResize: M<sparse_resize__default<T>>
  sparseResize_: M<sparse_resize___default<T>>
  sparseResizeAndClear: M<sparse_resize_and_clear__default<T>>
  sparseResizeAndClear_: M<sparse_resize_and_clear___default<T>>
  sparseSampledAddmm: M<sparse_sampled_addmm__default<T>>
  split: M<split__Tensor<T>> & M<split__sizes<T>>
  splitWithSizes: M<split_with_sizes__default<T>>
  sqrt: M<sqrt__default<T>>
  sqrt_: M<sqrt___default<T>>
  square: M<square__default<T>>
  square_: M<square___default<T>>
  squeeze: M<squeeze__default<T>> & M<squeeze__dim<T>> & M<squeeze__dims<T>>
  squeeze_: M<squeeze___default<T>> & M<squeeze___dim<T>> & M<squeeze___dims<T>>
  sspaddmm: M<sspaddmm__default<T>>
  std: M<std__default<T>> & M<std__correction<T>> & M<std__dim<T>>
  stdMean: M<std_mean__default<T>> & M<std_mean__correction<T>> & M<std_mean__dim<T>>
  stft: M<stft__default<T>> & M<stft__center<T>>
  storageOffset: M<storage_offset__default<T>>
  sub: M<sub__Scalar<T>> & M<sub__Tensor<T>>
  sub_: M<sub___Scalar<T>> & M<sub___Tensor<T>>
  subtract: M<subtract__Scalar<T>> & M<subtract__Tensor<T>>
  subtract_: M<subtract___Scalar<T>> & M<subtract___Tensor<T>>
  sum: M<sum__default<T>> & M<sum__dim_IntList<T>>
  sumToSize: M<sum_to_size__default<T>>
  svd: M<svd__default<T>>
  swapaxes: M<swapaxes__default<T>>
  swapaxes_: M<swapaxes___default<T>>
  swapdims: M<swapdims__default<T>>
  swapdims_: M<swapdims___default<T>>
  t: M<t__default<T>>
  t_: M<t___default<T>>
  take: M<take__default<T>>
  takeAlongDim: M<take_along_dim__default<T>>
  tan: M<tan__default<T>>
  tan_: M<tan___default<T>>
  tanh: M<tanh__default<T>>
  tanh_: M<tanh___default<T>>
  tensorSplit: M<tensor_split__indices<T>> & M<tensor_split__sections<T>> & M<tensor_split__tensor_indices_or_sections<T>>
  tensordot: M<tensordot__default<T>>
  thnnConv2d: M<thnn_conv2d__default<T>>
  threshold: M<threshold__default<T>>
  threshold_: M<threshold___default<T>>
  toDense: M<to_dense__default<T>>
  toMkldnn: M<to_mkldnn__default<T>>
  toPaddedTensor: M<to_padded_tensor__default<T>>
  toSparse: M<to_sparse__default<T>> & M<to_sparse__sparse_dim<T>>
  toSparseBsc: M<to_sparse_bsc__default<T>>
  toSparseBsr: M<to_sparse_bsr__default<T>>
  toSparseCsc: M<to_sparse_csc__default<T>>
  toSparseCsr: M<to_sparse_csr__default<T>>
  topk: M<topk__default<T>>
  trace: M<trace__default<T>>
  transpose: M<transpose__int<T>>
  transpose_: M<transpose___default<T>>
  triangularSolve: M<triangular_solve__default<T>>
  tril: M<tril__default<T>>
  tril_: M<tril___default<T>>
  triu: M<triu__default<T>>
  triu_: M<triu___default<T>>
  trueDivide: M<true_divide__Scalar<T>> & M<true_divide__Tensor<T>>
  trueDivide_: M<true_divide___Scalar<T>> & M<true_divide___Tensor<T>>
  trunc: M<trunc__default<T>>
  trunc_: M<trunc___default<T>>
  typeAs: M<type_as__default<T>>
  unbind: M<unbind__int<T>>
  unflatten: M<unflatten__int<T>>
  unfold: M<unfold__default<T>>
  uniform: M<uniform__default<T>>
  uniform_: M<uniform___default<T>>
  uniqueConsecutive: M<unique_consecutive__default<T>>
  uniqueDim: M<unique_dim__default<T>>
  uniqueDimConsecutive: M<unique_dim_consecutive__default<T>>
  unsafeChunk: M<unsafe_chunk__default<T>>
  unsafeSplit: M<unsafe_split__Tensor<T>>
  unsafeSplitWithSizes: M<unsafe_split_with_sizes__default<T>>
  unsqueeze: M<unsqueeze__default<T>>
  unsqueeze_: M<unsqueeze___default<T>>
  upsampleBicubic2d: M<upsample_bicubic2d__default<T>>
  upsampleBilinear2d: M<upsample_bilinear2d__default<T>>
  upsampleLinear1d: M<upsample_linear1d__default<T>>
  upsampleNearest1d: M<upsample_nearest1d__default<T>>
  upsampleNearest2d: M<upsample_nearest2d__default<T>>
  upsampleNearest3d: M<upsample_nearest3d__default<T>>
  upsampleTrilinear3d: M<upsample_trilinear3d__default<T>>
  values: M<values__default<T>>
  var: M<var__default<T>> & M<var__correction<T>> & M<var__dim<T>>
  varMean: M<var_mean__default<T>> & M<var_mean__correction<T>> & M<var_mean__dim<T>>
  vdot: M<vdot__default<T>>
  viewAs: M<view_as__default<T>>
  viewAsComplex: M<view_as_complex__default<T>>
  viewAsReal: M<view_as_real__default<T>>
  vsplit: M<vsplit__array<T>> & M<vsplit__int<T>>
  xlogy: M<xlogy__Scalar_Other<T>> & M<xlogy__Tensor<T>>
  xlogy_: M<xlogy___Scalar_Other<T>> & M<xlogy___Tensor<T>>
  zero: M<zero__default<T>>
  zero_: M<zero___default<T>>
  zerosLike: M<zeros_like__default<T>>
}
