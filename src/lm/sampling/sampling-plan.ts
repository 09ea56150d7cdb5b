import type { Device, Dtype } from "../../torch/index.ts"
import { PackedDecoder } from "../decoding/packed-decoder.ts"
import type { SamplingDecoder } from "../decoding/sampling-decoder.ts"
import { isSlotDecodable, SlotDecoder, slotWidth } from "../decoding/slot-decoder.ts"
import type { LanguageModel } from "../language-model.ts"
import type { ModelConfig } from "../model/config.ts"

/** How a model is sampled from, before its weights are taken. */
export interface SamplingPlan {
  /** Width of a head in the cache. */
  readonly headDim: number
  /**
   * Whether a row's attention can read its prompt from another's slot, and rows may stand in any slots. Otherwise every
   * row has a copy of its prompt, and free slots among the rows cost as much as rows.
   */
  readonly isSparse: boolean
  decoderOf(model: LanguageModel): SamplingDecoder
}

export function samplingPlan(config: ModelConfig, dtype: Dtype, device: Device): SamplingPlan {
  if (isSlotDecodable(config, dtype, device))
    return {
      headDim: slotWidth(config),
      isSparse: true,
      decoderOf: model => new SlotDecoder(model),
    }
  return { headDim: config.headDim, isSparse: false, decoderOf: model => new PackedDecoder(model) }
}
