import { native } from "./addon.ts"
import { Tensor } from "./tensor.ts"

/** Runs `body`, whose operators are not recorded for gradients. It must be synchronous. */
export function noGrad<Result>(body: () => Result): Result {
  return withMode("noGrad", inner => native.withGradMode(false, inner), body)
}

/** Runs `body` with recording on, also inside `noGrad`. */
export function enableGrad<Result>(body: () => Result): Result {
  return withMode("enableGrad", inner => native.withGradMode(true, inner), body)
}

/** Like `noGrad` and faster: tensors made inside can never take part in gradients. */
export function inferenceMode<Result>(body: () => Result): Result {
  return withMode("inferenceMode", inner => native.withInferenceMode(inner), body)
}

export function isGradEnabled(): boolean {
  return native.gradientsOn()
}

/** Runs `body` inside a mode that C++ sets and restores, even when execution is terminated within. */
export function withMode<Result>(
  name: string,
  enter: (inner: () => void) => void,
  body: () => Result,
): Result {
  let result: Result
  enter(() => {
    result = body()
    if (
      typeof result === "object" &&
      result !== null &&
      "then" in result &&
      typeof result.then === "function"
    ) {
      throw new TypeError(`${name}: its function must be synchronous, and it returned a promise`)
    }
  })
  return result!
}

export interface BackwardOptions {
  /** Keep the graph for another pass. Default: as `createGraph`. */
  retainGraph?: boolean
  /** Record the backward pass itself, for higher derivatives. */
  createGraph?: boolean
}

/** Gradients of several tensors, added to the `grad` of the leaves. */
export function backward(
  tensors: Tensor | readonly Tensor[],
  gradients?: readonly (Tensor | null)[] | null,
  options: BackwardOptions & { inputs?: readonly Tensor[] } = {},
): void {
  const list = tensors instanceof Tensor ? [tensors] : tensors
  native.backward(
    list.map(t => t.handle),
    gradients ? gradients.map(g => (g ? g.handle : 0)) : null,
    options.retainGraph,
    options.createGraph ?? false,
    options.inputs ? options.inputs.map(t => t.handle) : null,
  )
}

/** Gradients of `outputs` by `inputs`, returned and not accumulated; null for an unused input if `allowUnused`. */
export function grad(
  outputs: Tensor | readonly Tensor[],
  inputs: Tensor | readonly Tensor[],
  options: BackwardOptions & { gradOutputs?: readonly (Tensor | null)[]; allowUnused?: boolean } = {},
): (Tensor | null)[] {
  const from = outputs instanceof Tensor ? [outputs] : outputs
  const by = inputs instanceof Tensor ? [inputs] : inputs
  const handles = native.gradientsOf(
    from.map(t => t.handle),
    by.map(t => t.handle),
    options.gradOutputs ? options.gradOutputs.map(g => (g ? g.handle : 0)) : null,
    options.retainGraph,
    options.createGraph ?? false,
    options.allowUnused ?? false,
  )
  return handles.map(h => (h === 0 ? null : new Tensor(h)))
}
