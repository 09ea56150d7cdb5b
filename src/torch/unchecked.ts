import type { ParameterDescription } from "./addon.ts"

/**
 * LibTorch has operators that take their arguments on trust, because its own C++ code prepares them: with wrong ones
 * they read past the end of memory and end the process, in Python as well. They were found by fuzzing
 * (test/torch/fuzz), and are refused until `allowUnchecked` names them.
 */
const families: readonly [names: RegExp, reason: string][] = [
  [
    /^(_thnn_|mkldnn_rnn|_?lstm_mps|_?(cudnn|miopen)_rnn|quantized_(lstm|gru|rnn))/,
    "the cell of a recurrent network, with weights packed by its caller",
  ],
  [/^(fbgemm_|_dyn_quant_|_nnpack_)/, "a kernel for weights packed by its caller"],
  [/^_(remove|add)_batch_dim$/, "a part of vmap, valid only inside it"],
  [/^_fft_(r2c|c2r|c2c)$/, "dimensions are not checked; torch.fft checks them"],
  [/^_reshape_alias(_copy)?$/, "strides are not checked; use asStrided"],
  [
    /^_(weight_norm|pdist_forward|sobol_engine|logcumsumexp|sparse_softmax|transform_bias_rescale_qkv|convert_indices)/,
    "shapes and dtypes are not checked; use the operator that calls it",
  ],
  [
    /^(_batch_norm_impl_index_backward|_batch_norm_no_update|_slow_conv2d_backward|embedding_dense_backward)$/,
    "a backward kernel that trusts its forward",
  ],
  [
    /^(fractional_max_pool[23]d|reflection_pad[123]d|replication_pad[123]d)_backward$/,
    "a backward kernel that trusts its forward",
  ],
]

const allowed = new Set<string>()

/** Lets an operator that LibTorch does not check be called, as "aten::_fft_r2c": wrong arguments end the process. */
export function allowUnchecked(name: string): void {
  allowed.add(name.replace(/^aten::/, ""))
}

/** Why an operator is refused, or null. */
export function uncheckedReason(base: string): string | null {
  if (allowed.has(base)) return null
  return families.find(([names]) => names.test(base))?.[1] ?? null
}

type Guard = (values: readonly unknown[], parameters: readonly ParameterDescription[]) => void

const count = (value: unknown): number => (Array.isArray(value) ? value.length : -1)

/** Checks that LibTorch forgot in operators that are otherwise safe. */
const guards: readonly [names: RegExp, guard: Guard][] = [
  [
    /^_(stack|cat|chunk_cat)$/,
    values => {
      if (count(values[0]) === 0) throw new TypeError("expected at least one tensor")
    },
  ],
  [
    /^_foreach_/,
    (values, parameters) => {
      const lengths = values.filter((_, i) => parameters[i]?.list && parameters[i].kind === "T").map(count)
      if (new Set(lengths).size > 1) throw new TypeError(`lists of different lengths: ${lengths.join(", ")}`)
    },
  ],
  [
    /^(unsafe_)?(chunk|[hvd]split|tensor_split|split)$/,
    values => {
      const parts = values[1]
      if (typeof parts === "number" && parts > 2 ** 20)
        throw new RangeError(`expected at most ${2 ** 20} parts, got ${parts}`)
    },
  ],
]

export function guardOf(base: string): Guard | null {
  return guards.find(([names]) => names.test(base))?.[1] ?? null
}
