import { native } from "./addon.ts"
import { withMode } from "./autograd.ts"
import { type Device, type Dtype, dtypeCode, dtypeName } from "./dtypes.ts"

export interface AutocastOptions {
  /** Default "cpu". */
  device?: Device
  /** bfloat16 (the default) or float16. */
  dtype?: Dtype
  /** Default true; false switches it off for a part. */
  enabled?: boolean
  /** Keep the converted weights until the end of the outermost autocast. Default true. */
  cacheEnabled?: boolean
}

/** Runs `body` with matrix products and the like in lower precision, as `torch.autocast`. */
export function autocast<Result>(options: AutocastOptions, body: () => Result): Result {
  const { device = "cpu", dtype = "bfloat16", enabled = true, cacheEnabled = true } = options
  // PyTorch warns and goes on without autocast; LibTorch alone takes any type in silence.
  if (enabled && dtype !== "bfloat16" && dtype !== "float16")
    throw new TypeError(`autocast: expected bfloat16 or float16, got ${dtype}`)
  return withAutocastState(device, { enabled, dtype, cacheEnabled }, body)
}

/** What autocast does now. */
export interface AutocastState {
  enabled: boolean
  dtype: Dtype
  cacheEnabled: boolean
}

export function autocastState(device: Device = "cpu"): AutocastState {
  const [enabled, dtype, cache] = native.autocastState(device)
  return { enabled: enabled === 1, dtype: dtypeName(dtype), cacheEnabled: cache === 1 }
}

export function withAutocastState<Result>(device: Device, state: AutocastState, body: () => Result): Result {
  const { enabled, dtype, cacheEnabled } = state
  return withMode(
    "autocast",
    inner => native.withAutocast(device, enabled, dtypeCode(dtype), cacheEnabled, inner),
    body,
  )
}
