/** Weights as the addon's own products read them (`src/torch/native/kernels/panels.h`): 16 outputs side by side for each input. */

import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"

const panelWidth = 16

/** x with zeros behind it along `dim`, so that its size there is a multiple of `step`. */
export function filledUp(x: Tensor, step: number, dim = 0): Tensor {
  const missing = (step - (x.shape[dim]! % step)) % step
  if (missing === 0) return x
  const { dtype, device } = x
  return torch.cat([x, torch.zeros(x.shape.with(dim, missing), { dtype, device })], dim)
}

/** weight [N, K] → [⌈N / 16⌉, K, 16] */
export function panelsOf(weight: Tensor): Tensor {
  return filledUp(weight, panelWidth).unflatten(0, [-1, panelWidth]).transpose(1, 2).contiguous()
}

/** bias [N] → [16·⌈N / 16⌉] */
export const panelBias = (bias: Tensor): Tensor => filledUp(bias, panelWidth).clone()

/** Two layers of F outputs, 8 of the gate beside the 8 that they let through: [⌈F / 8⌉·16, ...]. */
export function gated(gate: Tensor, up: Tensor): Tensor {
  const half = panelWidth / 2
  const [left, right] = [gate, up].map(x => filledUp(x, half).unflatten(0, [-1, half]))
  return torch.cat([left!, right!], 1).flatten(0, 1)
}
