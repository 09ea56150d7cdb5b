import { noGrad } from "../autograd.ts"
import { zeros } from "../creation.ts"
import { stack } from "../generated/functions.ts"
import { ops } from "../operators.ts"
import type { Tensor } from "../tensor.ts"

/**
 * Scales all gradients together so that their norm, taken as of one long vector, is at most `maxNorm`:
 * g ← g · min(1, maxNorm / (‖g‖ + 1e−6)). Returns the norm before, without waiting for the device.
 */
export function clipGradNorm(
  parameters: Iterable<Tensor>,
  maxNorm: number,
  { normType = 2, errorIfNonfinite = false }: { normType?: number; errorIfNonfinite?: boolean } = {},
): Tensor {
  return noGrad(() => {
    const grads = gradientsOf(parameters)
    if (grads.length === 0) return zeros([])
    const device = grads[0]!.device
    const norms = ops.aten._foreach_norm.Scalar(grads, normType).map(norm => norm.to(device))
    const total = ops.aten.linalg_vector_norm.default(stack(norms), normType)
    if (errorIfNonfinite && !Number.isFinite(total.item()))
      throw new Error(`clipGradNorm: the norm of the gradients is ${total.item()}`)
    const factor = total.add(1e-6).reciprocal().mul(maxNorm).clampMax(1)
    for (const grad of grads) grad.mul_(factor.to(grad.device))
    return total
  })
}

/** Clamps every element of every gradient to [−limit, limit]. */
export function clipGradValue(parameters: Iterable<Tensor>, limit: number): void {
  noGrad(() => {
    for (const grad of gradientsOf(parameters)) grad.clamp_(-limit, limit)
  })
}

function gradientsOf(parameters: Iterable<Tensor>): Tensor[] {
  return [...parameters].flatMap(parameter => parameter.grad ?? [])
}
