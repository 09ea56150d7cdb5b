import { type Handle, native, type OperatorDescription, type ParameterDescription } from "./addon.ts"
import { code, fits, kindName, shown } from "./argument-kinds.ts"
import { camelCase } from "./camel-case.ts"
import { dtypeCode, dtypeName, layoutCodes, memoryFormatCodes } from "./dtypes.ts"
import { Generator } from "./random.ts"
import { Tensor } from "./tensor.ts"
import { guardOf, uncheckedReason } from "./unchecked.ts"

export type Values = readonly unknown[]
export type Options = Readonly<Record<string, unknown>>

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
    for (let i = 0; i < values.length; i++) encoded.push(this.#encode(this.parameters[i]!, values[i], i))
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

  #encode(parameter: ParameterDescription, value: unknown, place: number): unknown {
    if (value === undefined || value === null) return value
    switch (parameter.kind) {
      case "T":
        if (!parameter.list) return this.#handle(parameter, value)
        if (!Array.isArray(value)) this.#mismatch(parameter, value)
        return this.#handles(parameter, value, place)
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

  #handles(parameter: ParameterDescription, values: unknown[], place: number): Float64Array {
    const handles = handleList(place, values.length)
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      const isNone = parameter.optionalElement && (value === null || value === undefined)
      handles[i] = isNone ? 0 : this.#handle(parameter, value)
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

const handleLists: Float64Array[][] = []

/**
 * What the list at a place of the arguments is given to the addon in, which reads it during the call and no longer. Short
 * ones are used again: to make a typed array, and show it to C++, takes longer than to concatenate two small tensors.
 */
function handleList(place: number, length: number): Float64Array {
  if (length > 64) return new Float64Array(length)
  const ofPlace = (handleLists[place] ??= [])
  return (ofPlace[length] ??= new Float64Array(length))
}

/** The trailing object of named arguments, if there is one. */
export function optionsAmong(args: Values): Options | undefined {
  const last = args[args.length - 1]
  if (typeof last !== "object" || last === null || last instanceof Tensor || Array.isArray(last))
    return undefined
  const prototype = Object.getPrototypeOf(last)
  return prototype === Object.prototype || prototype === null ? (last as Options) : undefined
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
