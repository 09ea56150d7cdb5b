import type { Device, Dtype } from "../../torch/index.ts"

/** Where a module's weights lie, and in which type. Default: float32 on the CPU. */
export interface Placement {
  dtype?: Dtype
  device?: Device
}
