import * as torch from "../../torch/index.ts"
import { nn, type Tensor } from "../../torch/index.ts"

/** What stands where a linear layer was: the layer itself, or an adapter around it. */
export interface AffineModule extends nn.Module {
  readonly inFeatures: number
  forward(x: Tensor): Tensor
}

/**
 * The matrix [N, K] and offset [N] that a layer multiplies by and adds. Of an adapted layer they are found by its answers
 * to zero and to the unit vectors, as it answers in evaluation: right for every adapter whose output is affine in its
 * input, whatever it is made of.
 */
export function affineWeight(layer: AffineModule): { weight: Tensor; bias: Tensor | null } {
  if (layer instanceof nn.Linear) return { weight: layer.weight.detach(), bias: layer.bias?.detach() ?? null }
  const [parameter] = layer.parameters()
  const { dtype = "float32", device = "cpu" } = parameter ?? {}
  const training = layer.modules().filter(module => module.training)
  for (const module of training) module.training = false
  try {
    const offset = layer.forward(torch.zeros([1, layer.inFeatures], { dtype, device })) // [1, N]
    const images = layer.forward(torch.ops.aten.eye.default(layer.inFeatures, { dtype, device })) // [K, N]
    return { weight: images.sub(offset).t().contiguous(), bias: offset.squeeze(0) }
  } finally {
    for (const module of training) module.training = true
  }
}
