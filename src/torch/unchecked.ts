import type { ParameterDescription } from "./addon.ts"

/**
 * LibTorch has operators that take their arguments on trust, because its own C++ code prepares them: with wrong ones
 * they read past the end of memory and end the process, in Python as well. They were found by fuzzing
 * (test/torch/fuzz), and are refused until `allowUnchecked` names them.
 */
const families: readonly [names: RegExp, reason: string][] = [
  [/backward/, "a backward kernel, which trusts that its forward ran with the same shapes; use torch.grad"],
  [
    /^(_thnn_|mkldnn_|_?lstm_mps|_?(cudnn|miopen)_|quantized_(lstm|gru|rnn)|fbgemm_|_dyn_quant_|_nnpack_|choose_qparams)/,
    "a kernel of one backend, for what its caller packed; use the general operator",
  ],
  [
    /^(_native_batch_norm|native_batch_norm|batch_norm_|_batch_norm|native_group_norm)/,
    "sizes are not checked; batchNorm and groupNorm check them",
  ],
  [
    /^(_(remove|add)_batch_dim|_new_zeros_with_same_feature_meta)$/,
    "a part of vmap and forward mode, valid only inside them",
  ],
  [/^_fft_(r2c|c2r|c2c)$/, "dimensions are not checked; torch.fft checks them"],
  [/^_reshape_alias(_copy)?$/, "strides are not checked; use asStrided"],
  [
    /^_(embedding_bag|cholesky_solve_helper|pdist_forward|cummin_helper|cummax_helper|chunk_cat)/,
    "shapes are not checked; use the operator that calls it",
  ],
  [
    /^_(weight_norm|sobol_engine|logcumsumexp|sparse_softmax|transform_bias_rescale_qkv|convert_indices|nested_)/,
    "shapes and dtypes are not checked; use the operator that calls it",
  ],
  [/^_pa(ck|d)_pa(dded|cked)_sequence/, "batch sizes are not checked"],
  [/^slow_conv/, "sizes are not checked; convolution checks them"],
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

interface Sized {
  ndim: number
  numel(): number
}
const isSized = (value: unknown): value is Sized =>
  typeof value === "object" && value !== null && "numel" in value
const dimensions = (value: unknown): number => (isSized(value) ? value.ndim : 1)
const elements = (value: unknown): number => (isSized(value) ? value.numel() : 1)

type Guard = (values: readonly unknown[], parameters: readonly ParameterDescription[]) => void

const count = (value: unknown): number => (Array.isArray(value) ? value.length : -1)

/** Checks that LibTorch forgot in operators that are otherwise safe. */
const guards: readonly [names: RegExp, guard: Guard][] = [
  [
    /^_(stack|cat)$/,
    values => {
      if (count(values[0]) === 0) throw new TypeError("expected at least one tensor")
    },
  ],
  [
    /^_foreach_/,
    (values, parameters) => {
      const lengths = values.filter((_, i) => parameters[i]?.list).map(count)
      if (new Set(lengths).size > 1) throw new TypeError(`lists of different lengths: ${lengths.join(", ")}`)
    },
  ],
  [
    /^(lstm|gru|rnn_tanh|rnn_relu)$/,
    (values, parameters) => {
      const place = parameters.findIndex(p => p.name === "params")
      const [hasBiases, layers, , , bidirectional] = values.slice(place + 1)
      const expected = Number(layers) * (hasBiases ? 4 : 2) * (bidirectional ? 2 : 1)
      if (!(count(values[place]) >= expected && expected > 0)) {
        throw new TypeError(`params: expected ${expected} tensors, got ${count(values[place])}`)
      }
      if (place === 3 && (dimensions(values[0]) !== 2 || dimensions(values[1]) !== 1)) {
        throw new TypeError("expected packed data of two dimensions and batch sizes of one")
      }
    },
  ],
  [
    /^embedding_bag$/,
    values => {
      const offsets = values[2]
      if (dimensions(offsets) !== 1) throw new TypeError("offsets: expected one dimension")
    },
  ],
  [
    /^pdist$/,
    values => {
      const [self] = values
      if (elements(self) === 0) throw new TypeError("expected at least one element")
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
