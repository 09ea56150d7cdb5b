import { type Handle, native } from "./addon.ts"
import { Tensor } from "./tensor.ts"

/** What a forward hands to its backward. */
export interface FunctionContext {
  /** Keeps tensors for the backward pass; changing one of them in place in between is an error then. */
  saveForBackward(...tensors: Tensor[]): void
  /** In backward: the tensors that were saved, in order. */
  readonly savedTensors: Tensor[]
  /** Outputs that have no gradient (indices). */
  markNonDifferentiable(...outputs: Tensor[]): void
  /** Inputs that forward changed in place and returned. */
  markDirty(...inputs: Tensor[]): void
  /** Anything else, by name. Tensors kept here, and not by `saveForBackward`, are held as long as the graph. */
  [name: string]: unknown
}

/** A differentiable function: forward makes the outputs, backward their vector-Jacobian product. */
export interface FunctionDefinition<
  Args extends readonly unknown[],
  Output extends Tensor | readonly Tensor[],
> {
  /** Shown as the output's `gradFn`. */
  name?: string
  /** Runs without recording. */
  forward(context: FunctionContext, ...args: Args): Output
  /** From the gradient of each output to the gradient of each argument; null for one that has none. */
  backward(context: FunctionContext, ...gradients: Tensor[]): Tensor | null | readonly (Tensor | null)[]
}

/**
 * A function with a backward of its own, as PyTorch's `torch.autograd.Function`. Backward is recorded when the pass is
 * made with `createGraph`, so it can be differentiated again.
 */
export function autogradFunction<Args extends readonly unknown[], Output extends Tensor | readonly Tensor[]>(
  definition: FunctionDefinition<Args, Output>,
): (...args: Args) => Output {
  const name = definition.name ?? "CustomFunctionBackward"
  return (...args) => {
    const inputs = args.flatMap((arg, place) => (arg instanceof Tensor ? [{ arg, place }] : []))
    const context = new Context()
    let single = false
    let outputs = 0
    const forward = (): [Handle[], Handle[], Handle[], Handle[]] => {
      const result = definition.forward(context, ...args)
      single = result instanceof Tensor
      const list: readonly Tensor[] = result instanceof Tensor ? [result] : result
      if (!Array.isArray(list) || list.some(t => !(t instanceof Tensor))) {
        throw new TypeError(`${name}: forward: expected a tensor or an array of tensors`)
      }
      outputs = list.length
      return [handles(list), handles(context.takeSaved()), handles(context.fixed), handles(context.dirty)]
    }
    const backward = (given: Handle[]): Handle[] => {
      const tensors = given.map(handle => new Tensor(handle))
      context.savedTensors = tensors.slice(outputs)
      const answer = definition.backward(context, ...tensors.slice(0, outputs))
      context.savedTensors = []
      const gradients = answer instanceof Tensor || answer === null ? [answer] : answer
      if (!Array.isArray(gradients) || gradients.length !== args.length) {
        throw new TypeError(
          `${name}: backward: expected ${args.length} gradients, one an argument (null for none), got ${Array.isArray(gradients) ? gradients.length : typeof gradients}`,
        )
      }
      return inputs.map(({ place }) => {
        const gradient = gradients[place]
        if (gradient === null || gradient === undefined) return 0
        if (!(gradient instanceof Tensor))
          throw new TypeError(`${name}: backward: gradient ${place}: expected a tensor or null`)
        return gradient.handle
      })
    }
    const made = native.applyFunction(
      name,
      inputs.map(({ arg }) => arg.handle),
      forward,
      backward,
    )
    const wrapped = made.map(handle => new Tensor(handle))
    return (single ? wrapped[0] : wrapped) as Output
  }
}

const handles = (tensors: readonly Tensor[]): Handle[] => tensors.map(t => t.handle)

class Context implements FunctionContext {
  [name: string]: unknown
  savedTensors: Tensor[] = []
  fixed: Tensor[] = []
  dirty: Tensor[] = []
  #saved: Tensor[] = []

  saveForBackward(...tensors: Tensor[]): void {
    this.#saved = tensors
  }
  /** Moves the tensors to C++, which knows how to hold an output without holding the graph for ever. */
  takeSaved(): Tensor[] {
    const taken = this.#saved
    this.#saved = []
    return taken
  }
  markNonDifferentiable(...outputs: Tensor[]): void {
    this.fixed = outputs
  }
  markDirty(...inputs: Tensor[]): void {
    this.dirty = inputs
  }
}

/** A hook that was registered; `remove()` takes it off. */
export interface HookHandle {
  remove(): void
}

/** Calls `hook` with the gradient of a tensor when it is computed; a tensor it returns takes the gradient's place. */
export function registerHook(self: Tensor, hook: (gradient: Tensor) => Tensor | undefined): HookHandle {
  const place = native.registerHook(self.handle, ([gradient]) => {
    const changed = hook(new Tensor(gradient!))
    return changed === undefined ? [] : [changed.handle]
  })
  return { remove: () => native.removeHook(self.handle, place) }
}
