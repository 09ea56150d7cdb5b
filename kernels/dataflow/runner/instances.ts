import type { Stored } from "./store-protocol.ts"

/** An instance of a class that a cell of the notebook gives: the class, and its own fields. */
export interface InstanceData {
  readonly Class: new () => object
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * Takes apart an instance of a class of the notebook's own, if its fields are all that there is to it: no private
 * ones, no accessors, and no built-in class (`Map`, `Error`) further up.
 */
export function instanceOfCell(
  value: object,
  nameOf: (called: object) => string | undefined,
): Stored | undefined {
  const prototype = Object.getPrototypeOf(value) as { constructor?: unknown } | null
  const Class = prototype?.constructor
  if (typeof Class !== "function" || Class.prototype !== prototype || nameOf(Class) === undefined)
    return undefined
  for (let at: unknown = Class; at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    const source = Function.prototype.toString.call(at)
    if (!source.startsWith("class") || /(?:^|[^\w$])#[\w$]/.test(source)) return undefined
  }
  const fields: Record<string, unknown> = {}
  for (const key of Reflect.ownKeys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key)!
    if (typeof key === "symbol" || key === "__proto__" || !("value" in property) || !property.enumerable)
      return undefined
    fields[key] = property.value
  }
  return { module: "", restore: Class.name, data: { Class, fields } }
}

/** Without its constructor, which may do more than set fields. */
export function restoreInstance({ Class, fields }: InstanceData): object {
  return Object.assign(Object.create(Class.prototype as object) as object, fields)
}
