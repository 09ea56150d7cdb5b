import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import type { Attention } from "../model/attention.ts"
import { affineWeight } from "./affine-weight.ts"
import { sideBySide } from "./rotary-turns.ts"

/**
 * Query, key and value as one layer: weight [(heads + 2·kvHeads)·headDim, D] and bias, one after another, the
 * coordinates of queries and keys that turn together side by side.
 */
export function queryKeyValue(attention: Attention): { weight: Tensor; bias: Tensor | null } {
  const { numAttentionHeads, numKeyValueHeads, headDim } = attention.config
  const { q_proj, k_proj, v_proj } = attention
  const parts = [q_proj, k_proj, v_proj].map(affineWeight)
  const { device, dtype } = parts[0]!.weight
  const turned = numAttentionHeads + numKeyValueHeads
  const order = Array.from({ length: turned }, (_, head) =>
    sideBySide(headDim).map(i => head * headDim + i),
  ).flat()
  const rest = Array.from({ length: numKeyValueHeads * headDim }, (_, i) => turned * headDim + i)
  const index = torch.tensor(Int32Array.from([...order, ...rest]), { device })
  const bias = parts.some(part => part.bias)
    ? torch
        .cat(parts.map(part => part.bias ?? torch.zeros([part.weight.shape[0]!], { device, dtype })))
        .indexSelect(0, index)
    : null
  return { weight: torch.cat(parts.map(part => part.weight)).indexSelect(0, index), bias }
}
