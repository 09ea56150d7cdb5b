/** Attention over slots on the CPU, by the addon's own kernel (`src/torch/native/attend-slots.cc`). */
import type { Device, Dtype, Tensor } from "../torch/index.ts"
import * as torch from "../torch/index.ts"
import type { ModelConfig } from "./config.ts"
import type { DecodeAttention } from "./decode-attention.ts"

/** Whether the kernel takes such a model: float32 on the CPU, heads of up to 256 in steps of 8. */
export const hasSlotAttention = ({ headDim }: ModelConfig, dtype: Dtype, device: Device): boolean =>
  device === "cpu" && dtype === "float32" && headDim % 8 === 0 && headDim <= 256

/**
 * Each row reads just the places it has filled.
 * @param positions [n] int32: the place of each row's new token; −1 leaves a slot alone
 * @param shared [n, 2] int32: the slot from which a row reads its first places, and how many
 */
export function slotAttention(
  positions: Tensor,
  shared: Tensor | undefined,
  config: ModelConfig,
  { scale, window }: { scale: number; window: number | undefined },
): DecodeAttention {
  const operator = torch.operator("etude::attend_slots")
  const cap = config.attnLogitSoftcapping ?? 0
  return (query, key, value, held) =>
    operator.call([query, key, value, held, positions, shared, scale, window ?? 0, cap]) as Tensor
}
