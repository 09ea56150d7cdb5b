import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"

/**
 * Which of S keys each query at `places` [T] of the cache sees: those up to its own place, of them the `window`
 * nearest (itself one of them), but no padding (`padding` [B]: so many places at the start of each row). Undefined
 * where plain causality (T = S) or everything (T = 1) says the same; else bool [T, S] or [B, 1, T, S].
 */
export function visibleKeys(
  places: Tensor,
  keys: number,
  { padding, window }: { padding?: Tensor; window?: number } = {},
): Tensor | undefined {
  const queries = places.shape[0]!
  const slides = window !== undefined && window < keys
  if (!padding && !slides && (queries === keys || queries === 1)) return undefined
  const columns = torch.arange(0, keys, { device: places.device }) // [S]
  const rows = places.unsqueeze(1) // [T, 1]
  let seen = columns.le(rows) // [T, S]
  if (slides) seen = seen.logicalAnd(columns.gt(rows.sub(window)))
  if (!padding) return seen
  const real = columns.ge(padding.reshape([-1, 1, 1, 1])) // [B, 1, 1, S]
  // padding sees itself: a query that sees nothing would be NaN, and 0·NaN spreads
  return real.logicalAnd(seen).logicalOr(columns.eq(rows))
}
