import { type Handle, native, type OperatorDescription, type ParameterDescription } from "./addon.ts"
import { camelCase } from "./camel-case.ts"
import { dtypeCode, dtypeCodes, dtypeName, layoutCodes, memoryFormatCodes } from "./dtypes.ts"
import type { Aten } from "./generated/operators.ts"
import { Generator } from "./random.ts"
import { Tensor } from "./tensor.ts"
import { guardOf, uncheckedReason } from "./unchecked.ts"

type Values = readonly unknown[]
type Options = Readonly<Record<string, unknown>>

/** One overload of an operator, as its schema describes it. Tensors go in and come out as `Tensor` objects. */
export class Operator {
  readonly name: string
  readonly id: number
  readonly schema: string
  readonly parameters: readonly ParameterDescription[]
  readonly results: OperatorDescription["results"]
  /** How many parameters may be given by position. */
  readonly positional: number
  readonly #places = new Map<string, number>()
  readonly #makesTensor: boolean
  readonly #base: string
  readonly #guard: ReturnType<typeof guardOf>
  #refused: boolean

  constructor(name: string, id: number) {
    const { schema, parameters, results } = native.describeOperator(id)
    this.name = name
    this.id = id
    this.#base = name.replace(/^aten::/, "").split(".", 1)[0]!
    this.#guard = guardOf(this.#base)
    this.#refused = uncheckedReason(this.#base) !== null
    this.schema = schema
    this.parameters = parameters
    this.results = results
    const keyword = parameters.findIndex(p => p.keywordOnly)
    this.positional = keyword < 0 ? parameters.length : keyword
    parameters.forEach((p, i) => {
      this.#places.set(p.name, i)
      this.#places.set(camelCase(p.name), i)
    })
    this.#makesTensor = results.length === 1 && this.#places.has("pin_memory")
  }

  /** Calls it; the last argument may be an object that names the parameters not given by position. */
  call(args: Values): unknown {
    const options = optionsAmong(args)
    return this.run(options ? args.slice(0, -1) : args, options)
  }

  /** @internal */
  run(given: Values, options: Options | undefined): unknown {
    if (given.length > this.positional) {
      throw new TypeError(
        `${this.name}: expected at most ${this.positional} positional arguments, got ${given.length} (${this.schema})`,
      )
    }
    let values = given
    let requiresGrad = false
    if (options) {
      const all = given.slice()
      for (const key of Object.keys(options)) {
        const place = this.#places.get(key)
        if (place === undefined) {
          if (key === "requiresGrad" && this.#makesTensor) requiresGrad = options[key] === true
          else throw new TypeError(`${this.name}: there is no argument '${key}' (${this.schema})`)
        } else if (place < given.length) {
          throw new TypeError(`${this.name}: argument '${key}' was given twice (${this.schema})`)
        } else all[place] = options[key]
      }
      values = all
    }
    if (this.#refused) this.#askAgain()
    if (this.#guard) this.#check(values)
    const encoded: unknown[] = [this.id]
    // No call into the addon may come between reading a tensor's handle and using it.
    for (let i = 0; i < values.length; i++) encoded.push(this.#encode(this.parameters[i]!, values[i]))
    const answer = this.#decode(native.call.apply(undefined, encoded as [number]), values)
    if (requiresGrad) (answer as Tensor).requiresGrad = true
    return answer
  }

  #askAgain(): void {
    const reason = uncheckedReason(this.#base)
    this.#refused = reason !== null
    if (reason) {
      throw new TypeError(
        `${this.name}: LibTorch does not check this operator's arguments (${reason}), and wrong ones end the process. ` +
          `If yours are right: torch.allowUnchecked("aten::${this.#base}")`,
      )
    }
  }

  #check(values: Values): void {
    try {
      this.#guard?.(values, this.parameters)
    } catch (error) {
      if (error instanceof Error) error.message = `${this.name}: ${error.message} (${this.schema})`
      throw error
    }
  }

  #encode(parameter: ParameterDescription, value: unknown): unknown {
    if (value === undefined || value === null) return value
    switch (parameter.kind) {
      case "T":
        if (!parameter.list) return this.#handle(parameter, value)
        if (!Array.isArray(value)) this.#mismatch(parameter, value)
        return this.#handles(parameter, value)
      case "d":
        if (parameter.list && Array.isArray(value)) return value.map(dtypeCode)
        return typeof value === "string" ? dtypeCode(value) : this.#mismatch(parameter, value)
      case "l":
        return code(layoutCodes, value) ?? this.#mismatch(parameter, value)
      case "m":
        return code(memoryFormatCodes, value) ?? this.#mismatch(parameter, value)
      case "g":
        return value instanceof Generator ? value.handle : this.#mismatch(parameter, value)
      default:
        return value
    }
  }

  #handle(parameter: ParameterDescription, value: unknown): Handle {
    return value instanceof Tensor ? value.handle : this.#mismatch(parameter, value)
  }

  #handles(parameter: ParameterDescription, values: unknown[]): Float64Array {
    const handles = new Float64Array(values.length)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      if (parameter.optionalElement && (value === null || value === undefined)) continue
      handles[i] = this.#handle(parameter, value)
    }
    return handles
  }

  #mismatch(parameter: ParameterDescription, value: unknown): never {
    throw new TypeError(
      `${this.name}: argument '${parameter.name}': expected ${kindName(parameter)}, got ${shown(value)} (${this.schema})`,
    )
  }

  #decode(answer: unknown, values: Values): unknown {
    if (this.results.length === 0) return undefined
    if (this.results.length === 1) return this.#result(0, answer, values)
    return (answer as unknown[]).map((item, i) => this.#result(i, item, values))
  }

  #result(i: number, answer: unknown, values: Values): unknown {
    const { kind, list, alias } = this.results[i]!
    if (alias >= 0) return values[alias]
    if (kind === "d" && typeof answer === "number") return dtypeName(answer)
    if (kind !== "T" || answer === null) return answer
    return list
      ? (answer as Handle[]).map(h => (h === null ? null : new Tensor(h)))
      : new Tensor(answer as Handle)
  }

  /** Whether these arguments are of the kinds that this overload takes. */
  accepts(given: Values, options: Options | undefined): boolean {
    if (given.length > this.positional) return false
    let named = 0
    for (let i = 0; i < this.parameters.length; i++) {
      const parameter = this.parameters[i]!
      let value: unknown
      if (i < given.length) value = given[i]
      else if (options) {
        value = options[parameter.name] ?? options[camelCase(parameter.name)]
        if (value !== undefined || parameter.name in options || camelCase(parameter.name) in options) named++
      }
      if (!fits(parameter, value)) return false
    }
    if (!options) return true
    const extra = this.#makesTensor && "requiresGrad" in options ? 1 : 0
    return named + extra === Object.keys(options).length
  }
}

function code(codes: Readonly<Record<string, number>>, value: unknown): number | undefined {
  return typeof value === "string" && Object.hasOwn(codes, value) ? codes[value] : undefined
}

/** The trailing object of named arguments, if there is one. */
export function optionsAmong(args: Values): Options | undefined {
  const last = args[args.length - 1]
  if (typeof last !== "object" || last === null || last instanceof Tensor || Array.isArray(last))
    return undefined
  const prototype = Object.getPrototypeOf(last)
  return prototype === Object.prototype || prototype === null ? (last as Options) : undefined
}

function fits(parameter: ParameterDescription, value: unknown): boolean {
  if (value === undefined) return parameter.hasDefault || parameter.optional
  if (value === null) return parameter.optional
  if (!parameter.list) return fitsElement(parameter.kind, value)
  if (!Array.isArray(value)) return parameter.length > 0 && fitsElement(parameter.kind, value)
  if (parameter.length > 1 && value.length !== parameter.length && parameter.kind === "b") return false
  return value.every(v => fitsElement(parameter.kind, v) || (parameter.optionalElement && v === null))
}

function fitsElement(kind: string, value: unknown): boolean {
  switch (kind) {
    case "T":
      return value instanceof Tensor
    case "i":
      return Number.isInteger(value) || typeof value === "bigint"
    case "f":
      return typeof value === "number"
    case "b":
      return typeof value === "boolean"
    case "S":
      return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
    case "s":
    case "D":
      return typeof value === "string"
    case "d":
      return typeof value === "string" && Object.hasOwn(dtypeCodes, value)
    case "l":
      return typeof value === "string" && Object.hasOwn(layoutCodes, value)
    case "m":
      return typeof value === "string" && Object.hasOwn(memoryFormatCodes, value)
    case "g":
      return value instanceof Generator
    default:
      return false
  }
}

function kindName(parameter: ParameterDescription): string {
  const names: Record<string, string> = {
    T: "Tensor",
    d: "dtype",
    l: "layout",
    m: "memory format",
    g: "Generator",
  }
  const one = names[parameter.kind] ?? parameter.kind
  return parameter.list ? `an array of ${one}` : one
}

function shown(value: unknown): string {
  if (value instanceof Tensor) return "Tensor"
  if (Array.isArray(value))
    return `[${value.slice(0, 8).map(shown).join(", ")}${value.length > 8 ? ", …" : ""}]`
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60))
  if (typeof value === "function") return "a function"
  if (typeof value === "object" && value !== null) return "an object"
  return String(value)
}

const operators = new Map<string, Operator>()

/** The operator of this name and overload, as `operator("aten::add", "Tensor")`. Throws when LibTorch has none. */
export function operator(name: string, overload = ""): Operator {
  const key = overload ? `${name}.${overload}` : name
  let found = operators.get(key)
  if (!found) {
    const id = native.findOperator(name, overload)
    if (id < 0) throw new TypeError(`LibTorch has no operator ${key}`)
    found = new Operator(key, id)
    operators.set(key, found)
  }
  return found
}

let overloadNames: Map<string, string[]> | undefined

/** The overloads that an operator has in this LibTorch: "aten::add" → ["Scalar", "Tensor", …]. */
export function overloadsOf(name: string): readonly string[] {
  if (!overloadNames) {
    overloadNames = new Map()
    for (const full of native.operatorNames()) {
      const [base = "", overload = ""] = full.split(".", 2)
      const known = overloadNames.get(base)
      if (known) known.push(overload)
      else overloadNames.set(base, [overload])
    }
  }
  return overloadNames.get(name) ?? []
}

/** Every operator that has a schema: "aten::add.Tensor", sorted. */
export function operatorNames(): string[] {
  return native.operatorNames().sort()
}

/** All overloads of one operator: a call goes to the first whose parameters fit the arguments. */
export class Packet {
  readonly name: string
  #candidates: Operator[] | undefined

  constructor(name: string) {
    this.name = name
  }

  candidates(): Operator[] {
    if (!this.#candidates) {
      const found = overloadsOf(this.name).map(overload => operator(this.name, overload))
      if (found.length === 0) throw new TypeError(`LibTorch has no operator ${this.name}`)
      this.#candidates = found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    }
    return this.#candidates
  }

  invoke(args: Values): unknown {
    const candidates = this.#candidates ?? this.candidates()
    if (candidates.length === 1) return candidates[0]!.call(args)
    const options = optionsAmong(args)
    const given = options ? args.slice(0, -1) : args
    for (const candidate of candidates)
      if (candidate.accepts(given, options)) return candidate.run(given, options)
    const kinds = [...given.map(shown), ...Object.entries(options ?? {}).map(([k, v]) => `${k}: ${shown(v)}`)]
    throw new TypeError(
      `${this.name}: no overload takes (${kinds.join(", ")}). It has:\n${candidates.map(c => `  ${c.schema}`).join("\n")}`,
    )
  }
}

/** Overloads in the order they are tried: few parameters first, `out` and named-dimension forms last. */
function rank(op: Operator): number {
  const writes =
    op.results.some(r => r.alias >= 0) && op.parameters.some(p => p.keywordOnly && p.kind === "T")
  const named = op.parameters.some(p => p.kind === "s" && /dim|names/.test(p.name))
  const numeric = op.parameters.filter(p => p.kind === "S" || p.kind === "f").length
  return (writes ? 1000 : 0) + (named ? 500 : 0) + op.parameters.length * 4 + numeric
}

const packets = new Map<string, Packet>()

export function packet(name: string): Packet {
  let found = packets.get(name)
  if (!found) {
    found = new Packet(name)
    packets.set(name, found)
  }
  return found
}

function callable(name: string): unknown {
  const whole = packet(name)
  const call = (...args: unknown[]): unknown => whole.invoke(args)
  for (const overload of overloadsOf(name)) {
    const one = (...args: unknown[]): unknown => operator(name, overload).call(args)
    Object.defineProperty(call, overload || "default", { value: one, configurable: true })
  }
  return call
}

function namespace(prefix: string): object {
  const made = new Map<string, unknown>()
  return new Proxy(Object.create(null), {
    get(_, key) {
      if (typeof key !== "string") return undefined
      if (!made.has(key)) {
        if (overloadsOf(`${prefix}::${key}`).length === 0) return undefined
        made.set(key, callable(`${prefix}::${key}`))
      }
      return made.get(key)
    },
    has: (_, key) => typeof key === "string" && overloadsOf(`${prefix}::${key}`).length > 0,
  })
}

/** Operators of a namespace other than aten, which have no generated types. */
export type Operators = Record<
  string,
  Record<string, (...args: unknown[]) => unknown> & ((...args: unknown[]) => unknown)
>

const namespaces = new Map<string, object>([["aten", namespace("aten")]])

/**
 * Every operator of LibTorch by its own name: `torch.ops.aten.addmm(…)`, and one overload of it:
 * `torch.ops.aten.add.Tensor(a, b, { alpha: 2 })`. Arguments go by position or in a trailing object by name.
 */
export const ops: { readonly aten: Aten<Tensor> } & { readonly [namespace: string]: Operators } = new Proxy(
  Object.create(null),
  {
    get(_, key) {
      if (typeof key !== "string") return undefined
      if (!namespaces.has(key)) namespaces.set(key, namespace(key))
      return namespaces.get(key)
    },
  },
)

/** A function over all overloads of an aten operator, with the type the generator wrote for it. */
export function functionOf<F>(name: string): F {
  let whole: Packet | undefined
  const call = (...args: unknown[]): unknown => (whole ??= packet(`aten::${name}`)).invoke(args)
  return call as F
}
