/** Fills tensors in place with PyTorch's initial distributions (torch.nn.init). */
import { noGrad } from "../autograd.ts"
import { full } from "../creation.ts"
import { emptyLike, where } from "../generated/functions.ts"
import { ops } from "../operators.ts"
import type { Tensor } from "../tensor.ts"

export function uniform_(tensor: Tensor, low = 0, high = 1): Tensor {
  return noGrad(() => tensor.uniform_(low, high))
}

export function normal_(tensor: Tensor, mean = 0, std = 1): Tensor {
  return noGrad(() => tensor.normal_(mean, std))
}

export function constant_(tensor: Tensor, value: number): Tensor {
  return noGrad(() => tensor.fill_(value))
}

export const zeros_ = (tensor: Tensor): Tensor => constant_(tensor, 0)
export const ones_ = (tensor: Tensor): Tensor => constant_(tensor, 1)

/**
 * Normal values within [low, high]: those outside are drawn again. Where fewer than 3 in 10 would lie inside,
 * the distribution function is inverted instead: Φ⁻¹ of uniform values between Φ(low) and Φ(high).
 * Defaults N(0, 1) on [−2, 2].
 */
export function truncNormal_(tensor: Tensor, mean = 0, std = 1, low = -2, high = 2): Tensor {
  if (!(low < high)) throw new RangeError(`truncNormal_: expected low < high, got [${low}, ${high}]`)
  const erf = (bound: number): number =>
    full([], (bound - mean) / (std * Math.SQRT2), { dtype: "float64" })
      .erf()
      .item()
  return noGrad(() => {
    if ((erf(high) - erf(low)) / 2 <= 0.3) {
      tensor.uniform_(erf(low), erf(high)).erfinv_()
      return tensor
        .mul_(std * Math.SQRT2)
        .add_(mean)
        .clamp_(low, high)
    }
    tensor.normal_(mean, std)
    for (;;) {
      const outside = tensor.lt(low).logicalOr(tensor.gt(high))
      if (!outside.any().item()) return tensor
      tensor.copy_(where(outside, emptyLike(tensor).normal_(mean, std), tensor))
    }
  })
}

/**
 * U(−bound, bound) with bound = √(6 / ((1 + a²)·fanIn)) (He et al., 2015, eq. 15). `a` is the slope of the
 * leaky ReLU that follows; PyTorch's Linear takes √5, which makes bound = 1/√fanIn.
 */
export function kaimingUniform_(tensor: Tensor, { a = 0 }: { a?: number } = {}): Tensor {
  const std = Math.sqrt(2 / (1 + a ** 2)) / Math.sqrt(fans(tensor).fanIn)
  const bound = Math.sqrt(3) * std
  return uniform_(tensor, -bound, bound)
}

/** N(0, 2 / ((1 + a²)·fanIn)). */
export function kaimingNormal_(tensor: Tensor, { a = 0 }: { a?: number } = {}): Tensor {
  return normal_(tensor, 0, Math.sqrt(2 / ((1 + a ** 2) * fans(tensor).fanIn)))
}

/** U(−bound, bound) with bound = gain·√(6 / (fanIn + fanOut)) (Glorot & Bengio, 2010, eq. 16). */
export function xavierUniform_(tensor: Tensor, gain = 1): Tensor {
  const { fanIn, fanOut } = fans(tensor)
  const bound = gain * Math.sqrt(6 / (fanIn + fanOut))
  return uniform_(tensor, -bound, bound)
}

/** N(0, gain²·2 / (fanIn + fanOut)). */
export function xavierNormal_(tensor: Tensor, gain = 1): Tensor {
  const { fanIn, fanOut } = fans(tensor)
  return normal_(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)))
}

/** A (semi-)orthogonal matrix: the Q of a normal matrix, its signs made uniform by R's (Saxe et al., 2014). */
export function orthogonal_(tensor: Tensor, gain = 1): Tensor {
  const [rows, columns] = [tensor.shape[0]!, tensor.numel() / tensor.shape[0]!]
  return noGrad(() => {
    const drawn = tensor.newEmpty([rows, columns]).normal_()
    const [q, r] = ops.aten.linalg_qr.default(rows < columns ? drawn.t() : drawn)
    const signed = q.mul(r.diagonal().sign())
    return tensor.copy_((rows < columns ? signed.t() : signed).reshape(tensor.shape)).mul_(gain)
  })
}

/** What goes into and out of one unit of a weight [out, in, ...kernel]. */
function fans(weight: Tensor): { fanIn: number; fanOut: number } {
  const [out, into, ...kernel] = weight.shape
  if (out === undefined || into === undefined)
    throw new Error(`init: expected a weight of two or more dimensions, found shape [${weight.shape}]`)
  const field = kernel.reduce((product, size) => product * size, 1)
  return { fanIn: into * field, fanOut: out * field }
}
