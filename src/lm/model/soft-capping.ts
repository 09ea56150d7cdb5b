import type { Tensor } from "../../torch/index.ts"

/** cap·tanh(x / cap): numbers stay between −cap and cap (Gemma 2 report, 2024, §2). null: x itself. */
export const softCap = (x: Tensor, cap: number | null): Tensor =>
  cap === null ? x : x.div(cap).tanh().mul(cap)
