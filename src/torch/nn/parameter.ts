import { keep } from "../scope.ts"
import { Tensor } from "../tensor.ts"

/**
 * A tensor that a module learns. It shares memory with the tensor it is made from, requires a gradient unless
 * told otherwise, and outlives the `scope` it was made in.
 */
export class Parameter extends Tensor {
  constructor(data: Tensor, { requiresGrad = true }: { requiresGrad?: boolean } = {}) {
    super(data.detach().handle)
    keep(this)
    this.requiresGrad_(requiresGrad)
  }
}

const fleeting = new WeakSet<Tensor>()

/**
 * A tensor that is part of a module's state without being learned; any tensor in a module's field is one. This
 * makes it outlive the `scope` it was made in, and with `persistent: false` keeps it out of `stateDict()`: for
 * what can be computed again, such as a table of angles or a mask.
 */
export function buffer(tensor: Tensor, { persistent = true }: { persistent?: boolean } = {}): Tensor {
  if (!persistent) fleeting.add(tensor)
  return keep(tensor)
}

export const isPersistent = (tensor: Tensor): boolean => !fleeting.has(tensor)
