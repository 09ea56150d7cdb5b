import { direct } from "../../direct.ts"
import { ops } from "../../operators.ts"
import type { Tensor } from "../../tensor.ts"

const { aten } = ops
const geluOf = direct("etude::gelu")
const siluOf = direct("silu")
const softmaxOf = direct("softmax", "int")
const logSoftmaxOf = direct("log_softmax", "int")

/** max(x, 0) */
export const relu = (x: Tensor): Tensor => x.relu()
/** x·Φ(x) (Hendrycks & Gimpel, 2016), or its approximation with tanh. */
export const gelu = (x: Tensor, { approximate = "none" }: { approximate?: "none" | "tanh" } = {}): Tensor =>
  geluOf(x.handle, approximate)
/** x·σ(x) */
export const silu = (x: Tensor): Tensor => siluOf(x.handle)
/** x·tanh(softplus(x)) */
export const mish = (x: Tensor): Tensor => aten.mish.default(x)
/** 1 / (1 + e⁻ˣ) */
export const sigmoid = (x: Tensor): Tensor => x.sigmoid()
export const tanh = (x: Tensor): Tensor => x.tanh()
/** log(1 + e^(βx))/β, and x itself where βx > threshold. */
export const softplus = (x: Tensor, beta = 1, threshold = 20): Tensor =>
  aten.softplus.default(x, beta, threshold)
/** x where positive, else slope·x. */
export const leakyRelu = (x: Tensor, slope = 0.01): Tensor => aten.leaky_relu.default(x, slope)
/** x where positive, else α(eˣ − 1). */
export const elu = (x: Tensor, alpha = 1): Tensor => aten.elu.default(x, alpha)
/** The first half of a dimension times the sigmoid of the second. */
export const glu = (x: Tensor, dim = -1): Tensor => aten.glu.default(x, dim)
/** log σ(x) */
export const logSigmoid = (x: Tensor): Tensor => aten.log_sigmoid.default(x)
export const softmax = (x: Tensor, dim: number): Tensor => softmaxOf(x.handle, dim)
export const logSoftmax = (x: Tensor, dim: number): Tensor => logSoftmaxOf(x.handle, dim)
