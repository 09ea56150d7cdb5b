import { direct } from "../../direct.ts"
import { ops } from "../../operators.ts"
import type { Tensor } from "../../tensor.ts"

const { aten } = ops
const crossEntropyOf = direct("cross_entropy_loss")

/** What becomes of the losses of the elements. */
export type Reduction = "none" | "mean" | "sum"

function reductionCode(reduction: Reduction): number {
  const code = ["none", "mean", "sum"].indexOf(reduction)
  if (code < 0)
    throw new TypeError(`reduction: expected "none", "mean" or "sum", got ${JSON.stringify(reduction)}`)
  return code
}

/**
 * −log softmax(input)[target]. `input` [N, C] or [N, C, d…]; `target` class numbers of int64 [N] or [N, d…], or
 * probabilities of input's shape. The mean is over the targets that are not `ignoreIndex`, by their `weight` [C].
 */
export function crossEntropy(
  input: Tensor,
  target: Tensor,
  {
    weight = null,
    ignoreIndex = -100,
    reduction = "mean",
    labelSmoothing = 0,
  }: { weight?: Tensor | null; ignoreIndex?: number; reduction?: Reduction; labelSmoothing?: number } = {},
): Tensor {
  return crossEntropyOf(
    input.handle,
    target.handle,
    weight?.handle,
    reductionCode(reduction),
    ignoreIndex,
    labelSmoothing,
  )
}

/** −input[target] of log-probabilities `input` [N, C] and class numbers `target` [N]. */
export function nllLoss(
  input: Tensor,
  target: Tensor,
  {
    weight = null,
    ignoreIndex = -100,
    reduction = "mean",
  }: { weight?: Tensor | null; ignoreIndex?: number; reduction?: Reduction } = {},
): Tensor {
  return aten.nll_loss_nd.default(input, target, weight, reductionCode(reduction), ignoreIndex)
}

/** (input − target)² */
export function mseLoss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean" }: { reduction?: Reduction } = {},
): Tensor {
  return aten.mse_loss.default(input, target, reductionCode(reduction))
}

/** |input − target| */
export function l1Loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean" }: { reduction?: Reduction } = {},
): Tensor {
  return aten.l1_loss.default(input, target, reductionCode(reduction))
}

/** d²/2β where |d| < β, else |d| − β/2, with d = input − target. */
export function smoothL1Loss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean", beta = 1 }: { reduction?: Reduction; beta?: number } = {},
): Tensor {
  return aten.smooth_l1_loss.default(input, target, reductionCode(reduction), beta)
}

/** d²/2 where |d| ≤ δ, else δ(|d| − δ/2), with d = input − target. */
export function huberLoss(
  input: Tensor,
  target: Tensor,
  { reduction = "mean", delta = 1 }: { reduction?: Reduction; delta?: number } = {},
): Tensor {
  return aten.huber_loss.default(input, target, reductionCode(reduction), delta)
}

/** −(t·log p + (1 − t)·log(1 − p)) of probabilities p. */
export function binaryCrossEntropy(
  input: Tensor,
  target: Tensor,
  { weight = null, reduction = "mean" }: { weight?: Tensor | null; reduction?: Reduction } = {},
): Tensor {
  return aten.binary_cross_entropy.default(input, target, weight, reductionCode(reduction))
}

/** The same of logits, stable for large ones. */
export function binaryCrossEntropyWithLogits(
  input: Tensor,
  target: Tensor,
  {
    weight = null,
    posWeight = null,
    reduction = "mean",
  }: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: Reduction } = {},
): Tensor {
  return aten.binary_cross_entropy_with_logits.default(
    input,
    target,
    weight,
    posWeight,
    reductionCode(reduction),
  )
}

/**
 * target·(log target − input), for `input` in log-space, pointwise; with `logTarget` the target is too.
 * "batchmean" divides the sum by the size of the first dimension, which makes it the divergence.
 */
export function klDiv(
  input: Tensor,
  target: Tensor,
  {
    reduction = "mean",
    logTarget = false,
  }: { reduction?: Reduction | "batchmean"; logTarget?: boolean } = {},
): Tensor {
  if (reduction !== "batchmean")
    return aten.kl_div.default(input, target, reductionCode(reduction), { logTarget })
  const sum = aten.kl_div.default(input, target, reductionCode("sum"), { logTarget })
  return input.ndim === 0 ? sum : sum.div(input.size(0))
}
