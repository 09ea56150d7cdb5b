import { noGrad } from "../autograd.ts"
import { emptyLike } from "../generated/functions.ts"
import { keep } from "../scope.ts"
import { Tensor } from "../tensor.ts"

/** Parameters that share options, e.g. one learning rate. */
export type ParamGroup<Options> = Options & { params: Tensor[] }

/** Tensors of an optimiser's state for one parameter, under PyTorch's names: "exp_avg", "step", … */
export type ParamState = Record<string, Tensor>

/** Everything that continuing exactly needs besides the parameters. Parameters are counted through the groups. */
export interface OptimizerState<Options> {
  state: Record<number, ParamState>
  paramGroups: (Options & { params: number[] })[]
}

/** Parameters to optimise: a list, or groups that override some of the options. */
export type Params<Options> = Iterable<Tensor> | Iterable<Partial<Options> & { params: Iterable<Tensor> }>

/**
 * What the optimisers have in common: groups of parameters with their options, and a state for each parameter.
 * `params` is a list of tensors, or of groups that override some options.
 */
export abstract class Optimizer<Options extends { lr: number }> {
  /** The groups; changing an option here (a learning rate, say) takes effect at the next step. */
  readonly paramGroups: ParamGroup<Options>[]
  protected readonly state: Map<Tensor, ParamState> = new Map()

  constructor(params: Params<Options>, defaults: Options) {
    const entries = [...params]
    if (entries.length === 0)
      throw new Error(`${this.constructor.name}: expected parameters, got an empty list`)
    const isGroups = (list: unknown[]): list is (Partial<Options> & { params: Iterable<Tensor> })[] =>
      !(list[0] instanceof Tensor) && typeof list[0] === "object" && "params" in list[0]!
    const groups = isGroups(entries) ? entries : [{ params: entries as Tensor[] }]
    this.paramGroups = groups.map(group => ({ ...defaults, ...group, params: [...group.params] }))
    const seen = new Set<Tensor>()
    for (const parameter of this.parameters()) {
      if (!(parameter instanceof Tensor))
        throw new TypeError(`${this.constructor.name}: expected tensors or groups, got ${typeof parameter}`)
      if (seen.has(parameter))
        throw new Error(`${this.constructor.name}: a parameter of shape [${parameter.shape}] appears twice`)
      seen.add(parameter)
    }
  }

  /** Updates the parameters that have a gradient. */
  step(): void {
    noGrad(() => {
      for (const group of this.paramGroups) {
        const ready = group.params.flatMap(parameter => {
          const grad = parameter.grad
          return grad ? [{ parameter, grad: laidOutLike(parameter, grad) }] : []
        })
        if (ready.length > 0) this.update(group, ready)
      }
    })
  }

  /** One step of one group, with gradients recorded nowhere. */
  protected abstract update(group: ParamGroup<Options>, ready: { parameter: Tensor; grad: Tensor }[]): void

  /** Frees the gradients; with `setToNone: false` they are filled with zeros instead. */
  zeroGrad({ setToNone = true }: { setToNone?: boolean } = {}): void {
    for (const parameter of this.parameters())
      if (setToNone) parameter.grad = null
      else parameter.grad?.zero_()
  }

  parameters(): Tensor[] {
    return this.paramGroups.flatMap(group => group.params)
  }

  /** The state as it is; its tensors are the optimiser's own, not copies. */
  stateDict(): OptimizerState<Options> {
    const parameters = this.parameters()
    const number = new Map(parameters.map((parameter, i) => [parameter, i]))
    return {
      state: Object.fromEntries(
        parameters.flatMap((parameter, i) => {
          const state = this.state.get(parameter)
          return state ? [[i, { ...state }]] : []
        }),
      ),
      paramGroups: this.paramGroups.map(group => ({
        ...group,
        params: group.params.map(parameter => number.get(parameter)!),
      })),
    }
  }

  /** Takes over a copy of a state whose groups have as many parameters, of the same shapes, as this one's. */
  loadStateDict({ state, paramGroups }: OptimizerState<Options>): void {
    const sizes = (groups: { params: unknown[] }[]): string =>
      groups.map(group => group.params.length).join(", ")
    if (sizes(paramGroups) !== sizes(this.paramGroups))
      throw new Error(
        `${this.constructor.name}.loadStateDict: expected groups of ${sizes(this.paramGroups)} parameters, found ${sizes(paramGroups)}`,
      )
    const parameters = this.parameters()
    for (const [place, tensors] of Object.entries(state)) {
      const parameter = parameters[Number(place)]
      if (!parameter)
        throw new Error(
          `${this.constructor.name}.loadStateDict: state of parameter ${place}, expected 0 to ${parameters.length - 1}`,
        )
      for (const [name, { shape }] of Object.entries(tensors))
        if (shape.length > 0 && String(shape) !== String(parameter.shape))
          throw new Error(
            `${this.constructor.name}.loadStateDict: ${name} of parameter ${place}: expected shape [${parameter.shape}], found [${shape}]`,
          )
    }
    noGrad(() => {
      this.paramGroups.forEach((group, i) => {
        Object.assign(group, paramGroups[i], { params: group.params })
      })
      this.state.clear()
      parameters.forEach((parameter, i) => {
        const found = state[i]
        if (!found) return
        const copies = Object.entries(found).map(
          ([name, tensor]) => [name, tensor.to({ device: parameter.device, copy: true })] as const,
        )
        this.setState(parameter, Object.fromEntries(copies))
      })
    })
  }

  /** Keeps the state of a parameter through the scopes that steps are made in. */
  protected setState(parameter: Tensor, state: ParamState): ParamState {
    for (const tensor of Object.values(state)) keep(tensor)
    this.state.set(parameter, state)
    return state
  }
}

/** LibTorch's fused kernels go through both in the order of memory, whatever the strides. */
function laidOutLike(parameter: Tensor, grad: Tensor): Tensor {
  if (parameter.isContiguous() && grad.isContiguous()) return grad
  return String(parameter.stride()) === String(grad.stride()) ? grad : emptyLike(parameter).copy_(grad)
}

/** Splits parameters that a fused kernel cannot take together: by device and dtype. */
export function byKind<Entry extends { parameter: Tensor }>(entries: Entry[]): Entry[][] {
  const kinds = new Map<string, Entry[]>()
  for (const entry of entries) {
    const kind = `${entry.parameter.device} ${entry.parameter.dtype}`
    const known = kinds.get(kind)
    if (known) known.push(entry)
    else kinds.set(kind, [entry])
  }
  return [...kinds.values()]
}
