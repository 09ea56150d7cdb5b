import type { ParameterDescription } from "./addon.ts"
import { dtypeCodes, layoutCodes, memoryFormatCodes } from "./dtypes.ts"
import { Generator } from "./random.ts"
import { Tensor } from "./tensor.ts"

/** Whether a parameter takes this value; undefined stands for an argument that was not given. */
export function fits(parameter: ParameterDescription, value: unknown): boolean {
  if (value === undefined) return parameter.hasDefault || parameter.optional
  if (value === null) return parameter.optional
  if (!parameter.list) return fitsElement(parameter.kind, value)
  if (!Array.isArray(value)) return parameter.length > 0 && fitsElement(parameter.kind, value)
  if (parameter.length > 1 && value.length !== parameter.length && parameter.kind === "b") return false
  const { kind, optionalElement } = parameter
  for (let i = 0; i < value.length; i++)
    if (!fitsElement(kind, value[i]) && !(optionalElement && value[i] === null)) return false
  return true
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

/** The number that the addon knows a name by; undefined where there is none. */
export function code(codes: Readonly<Record<string, number>>, value: unknown): number | undefined {
  return typeof value === "string" && Object.hasOwn(codes, value) ? codes[value] : undefined
}

/** "an array of Tensor": what a parameter takes, for messages. */
export function kindName(parameter: ParameterDescription): string {
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

/** A value in a few words, for messages. */
export function shown(value: unknown): string {
  if (value instanceof Tensor) return "Tensor"
  if (Array.isArray(value))
    return `[${value.slice(0, 8).map(shown).join(", ")}${value.length > 8 ? ", …" : ""}]`
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60))
  if (typeof value === "function") return "a function"
  if (typeof value === "object" && value !== null) return "an object"
  return String(value)
}
