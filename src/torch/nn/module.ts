import { noGrad } from "../autograd.ts"
import { type Device, type Dtype, dtypeCodes, isFloatingPoint } from "../dtypes.ts"
import { ops } from "../operators.ts"
import { Tensor } from "../tensor.ts"
import { isPersistent, Parameter } from "./parameter.ts"

/**
 * A part of a model. Its parameters, buffers and sub-modules are its own fields: a `Parameter`, any other
 * tensor (a buffer), a `Module`, or arrays and plain objects of these, named by their path as in PyTorch:
 *
 *     class MLP extends nn.Module {
 *       layers = [new nn.Linear(2, 8), new nn.Linear(8, 1)]      // layers.0.weight, layers.0.bias, …
 *       forward(x: Tensor) { … }
 *     }
 *
 * Private `#fields` and accessors are not looked at.
 */
export class Module {
  /** Whether layers that behave differently in training (dropout) do so. Set by `train` and `eval`. */
  training = true;

  /** Every module of the tree with its path, this one first under "". A module used twice comes once. */
  *namedModules(prefix = "", seen: Set<Module> = new Set()): Generator<[name: string, module: Module]> {
    if (seen.has(this)) return
    seen.add(this)
    yield [prefix, this]
    for (const [name, value] of members(this))
      if (value instanceof Module) yield* value.namedModules(join(prefix, name), seen)
  }

  modules(): Module[] {
    return [...this.namedModules()].map(([, module]) => module)
  }

  /** The modules that are this one's own fields. */
  namedChildren(): [name: string, module: Module][] {
    return [...members(this)].filter((member): member is [string, Module] => member[1] instanceof Module)
  }

  /** Parameters with their paths. One shared by two modules comes once, under its first name. */
  namedParameters(): [name: string, parameter: Parameter][] {
    return once(this.#tensors()).filter(
      (entry): entry is [string, Parameter] => entry[1] instanceof Parameter,
    )
  }

  parameters(): Parameter[] {
    return this.namedParameters().map(([, parameter]) => parameter)
  }

  /** Tensors that are state but not learned, with their paths. */
  namedBuffers(): [name: string, buffer: Tensor][] {
    return once(this.#tensors()).filter(([, tensor]) => !(tensor instanceof Parameter))
  }

  buffers(): Tensor[] {
    return this.namedBuffers().map(([, buffer]) => buffer)
  }

  /**
   * Parameters and persistent buffers by path, detached but sharing memory with the module. Shared tensors
   * appear under each of their names.
   */
  stateDict(): Record<string, Tensor> {
    return Object.fromEntries(this.#state().map(([name, tensor]) => [name, tensor.detach()]))
  }

  /**
   * Copies tensors into the module's own, converting dtype and device. Unless `strict` is false, every tensor
   * must be there and none to spare; shapes must agree in any case. Nothing is copied when anything is wrong.
   * Returns the names that were missing and unexpected.
   */
  loadStateDict(
    state: Readonly<Record<string, Tensor>>,
    { strict = true }: { strict?: boolean } = {},
  ): { missing: string[]; unexpected: string[] } {
    const own = new Map(this.#state())
    const missing = [...own.keys()].filter(name => !Object.hasOwn(state, name))
    const unexpected = Object.keys(state).filter(name => !own.has(name))
    const misshapen = [...own].flatMap(([name, tensor]) => {
      const found = Object.hasOwn(state, name) ? state[name]! : tensor
      const agrees = String(found.shape) === String(tensor.shape)
      return agrees ? [] : [`${name}: expected shape [${tensor.shape}], found [${found.shape}]`]
    })
    const faults = [
      ...(strict && missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
      ...(strict && unexpected.length > 0 ? [`unexpected: ${unexpected.join(", ")}`] : []),
      ...misshapen,
    ]
    if (faults.length > 0)
      throw new Error(`loadStateDict into ${this.constructor.name}:\n  ${faults.join("\n  ")}`)
    noGrad(() => {
      for (const [name, tensor] of own) if (Object.hasOwn(state, name)) tensor.copy_(state[name]!)
    })
    return { missing, unexpected }
  }

  /** Whether autograd follows the parameters: `requiresGrad_(false)` freezes the module. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad_(requiresGrad)
    return this
  }

  train(mode = true): this {
    for (const module of this.modules()) module.training = mode
    return this
  }

  eval(): this {
    return this.train(false)
  }

  /** Frees the gradients of all parameters. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = null
  }

  /**
   * Moves parameters and buffers to a device or, those of floating point, to a dtype. In place: optimisers
   * keep working.
   */
  to(target: Device | Dtype): this {
    noGrad(() => {
      for (const [, tensor] of once(this.#tensors())) {
        const isDtype = Object.hasOwn(dtypeCodes, target)
        if (isDtype && !isFloatingPoint(tensor.dtype)) continue
        const gradient = tensor.grad
        tensor.grad = null
        ops.aten.set_data.default(tensor, tensor.to(target))
        if (gradient) tensor.grad = gradient.to(target)
      }
    })
    return this
  }

  /** Calls `visit` with every module of the tree, children before their parents; for initialisation. */
  apply(visit: (module: Module) => void): this {
    for (const module of this.modules().reverse()) visit(module)
    return this
  }

  /** The tree of modules with the shapes of their parameters. */
  toString(): string {
    return describe(this)
  }

  /** Every tensor of the tree with its path; shared ones under each name. */
  *#tensors(): Generator<[name: string, tensor: Tensor]> {
    for (const [prefix, module] of this.namedModules())
      for (const [name, value] of members(module))
        if (value instanceof Tensor) yield [join(prefix, name), value]
  }

  #state(): [string, Tensor][] {
    return [...this.#tensors()].filter(([, tensor]) => isPersistent(tensor))
  }
}

/** The tensors and modules among an object's own fields, arrays and plain objects opened: "layers.0". */
function* members(owner: object, prefix = ""): Generator<[name: string, value: Tensor | Module]> {
  for (const [name, value] of Object.entries(owner)) {
    const path = join(prefix, name)
    if (value instanceof Tensor || value instanceof Module) yield [path, value]
    else if (isPlain(value)) yield* members(value, path)
  }
}

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)

const join = (prefix: string, name: string): string => (prefix === "" ? name : `${prefix}.${name}`)

function once(named: Iterable<[string, Tensor]>): [string, Tensor][] {
  const seen = new Set<Tensor>()
  return [...named].filter(([, tensor]) => !seen.has(tensor) && seen.add(tensor))
}

function describe(module: Module, indent = ""): string {
  const lines = [...members(module)].map(([name, value]) =>
    value instanceof Module
      ? `${indent}  (${name}): ${describe(value, `${indent}  `)}`
      : `${indent}  ${name}: [${value.shape.join(", ")}] ${value.dtype}`,
  )
  const name = module.constructor.name
  return lines.length === 0 ? `${name}()` : `${name}(\n${lines.join("\n")}\n${indent})`
}
