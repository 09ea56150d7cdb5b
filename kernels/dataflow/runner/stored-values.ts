import { deserialize, serialize } from "node:v8"

/**
 * How an object of a library class says what it is made of: the method returns plain data (what structured clone can
 * carry, and other storable objects), and the module that can make it again from that data.
 */
export const storeSymbol: unique symbol = Symbol.for("etude.store") as never

export interface Storable {
  [storeSymbol](): Stored
}

export interface Stored {
  /** As a notebook would import it: `etude/torch`. */
  readonly module: string
  /** The exported function that takes `data` and returns the object, or a promise of it. */
  readonly restore: string
  readonly data: unknown
}

/** Imports a module as the notebook would. */
export type ImportModule = (specifier: string) => Promise<Record<string, unknown>>

interface Part {
  readonly module: string
  readonly restore: string
  readonly data: unknown
}

const placeholder = "\u0000etude.part"

/** What has no faithful stored form; the message says what it is and where in the value it sits. */
export class UnstorableError extends Error {
  override readonly name = "UnstorableError"
}

/**
 * Turns values into bytes. Structured-clone data keeps its shape, sharing and cycles; objects with a store method and
 * arquero tables are taken apart. Anything else (functions, other class instances, handles) throws, naming its place:
 * structured clone would make plain objects of instances, without a word.
 */
export function encodeValues(values: Readonly<Record<string, unknown>>): Buffer {
  const parts: Part[] = []
  const copies = new Map<object, unknown>()

  const encode = (value: unknown, path: string): unknown => {
    if (typeof value === "function" || typeof value === "symbol")
      throw new UnstorableError(`${path} is a ${typeof value}`)
    if (typeof value !== "object" || value === null) return value
    const copied = copies.get(value)
    if (copied !== undefined) return copied
    if (isLeaf(value)) return value
    if (isPrimitiveArray(value)) return value
    const stored = takeApart(value)
    if (stored) {
      // The place is taken before the data is looked at: an object may hold itself.
      const index = parts.push({ ...stored, data: undefined }) - 1
      const mark = { [placeholder]: index }
      copies.set(value, mark)
      parts[index] = { ...stored, data: encode(stored.data, `${path} (${stored.restore})`) }
      return mark
    }
    if (Array.isArray(value)) {
      const copy: unknown[] = new Array(value.length)
      copies.set(value, copy)
      for (const key of Object.keys(value))
        copy[key as unknown as number] = encode(value[key as unknown as number], `${path}[${key}]`)
      return copy
    }
    if (value instanceof Map) {
      const copy = new Map<unknown, unknown>()
      copies.set(value, copy)
      for (const [key, item] of value)
        copy.set(encode(key, `a key of ${path}`), encode(item, `${path}.get(…)`))
      return copy
    }
    if (value instanceof Set) {
      const copy = new Set<unknown>()
      copies.set(value, copy)
      for (const item of value) copy.add(encode(item, `an item of ${path}`))
      return copy
    }
    const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null
    if (prototype !== Object.prototype && prototype !== null)
      throw new UnstorableError(
        `${path} is an instance of ${prototype.constructor?.name ?? "a class"}, which has no Symbol.for("etude.store") method`,
      )
    const copy: Record<string, unknown> = {}
    copies.set(value, copy)
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key)!
      if (typeof key === "symbol" || key === "__proto__" || !("value" in property) || !property.enumerable)
        throw new UnstorableError(`${path} has a property (${String(key)}) that is not plain data`)
      copy[key] = encode(property.value, `${path}.${key}`)
    }
    return copy
  }

  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) copy[name] = encode(value, name)
  return serialize({ values: copy, parts })
}

/** The values again; `importModule` loads the modules that their parts name. */
export async function decodeValues(
  bytes: Uint8Array,
  importModule: ImportModule,
): Promise<Record<string, unknown>> {
  const { values, parts } = deserialize(bytes) as { values: Record<string, unknown>; parts: Part[] }
  const made: unknown[] = []
  const isMade = new Set<number>()
  const make = async (index: number): Promise<void> => {
    if (isMade.has(index)) return
    isMade.add(index)
    const { module, restore, data } = parts[index]!
    for (const inner of partsIn(data)) await make(inner)
    const restorer = (await importModule(module))[restore]
    if (typeof restorer !== "function")
      throw new Error(`${module} has no function ${restore} to restore a value with`)
    made[index] = await restorer(putBack(data, made))
  }
  for (const index of partsIn(values)) await make(index)
  return putBack(values, made) as Record<string, unknown>
}

function partsIn(root: unknown): Set<number> {
  const found = new Set<number>()
  walk(root, (index: number) => void found.add(index))
  return found
}

/** Puts what was made in the places of the marks, in the data itself. */
function putBack(root: unknown, made: readonly unknown[]): unknown {
  return walk(root, index => made[index])
}

function walk(root: unknown, replace: (index: number) => unknown): unknown {
  const seen = new Set<object>()
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || isLeaf(value) || isPrimitiveArray(value)) return value
    if (Object.hasOwn(value, placeholder))
      return replace((value as Record<string, number>)[placeholder]!) ?? value
    if (seen.has(value)) return value
    seen.add(value)
    if (value instanceof Map) {
      const entries = [...value]
      value.clear()
      for (const [key, item] of entries) value.set(visit(key), visit(item))
    } else if (value instanceof Set) {
      const items = [...value]
      value.clear()
      for (const item of items) value.add(visit(item))
    } else {
      const record = value as Record<string, unknown>
      for (const key of Object.keys(record)) record[key] = visit(record[key])
    }
    return value
  }
  return visit(root)
}

/** What `v8.serialize` carries faithfully as it is. */
function isLeaf(value: object): boolean {
  if (value instanceof Date || value instanceof RegExp || value instanceof ArrayBuffer) return true
  return ArrayBuffer.isView(value)
}

/** Long lists of numbers and text need no copy. */
function isPrimitiveArray(value: object): boolean {
  if (!Array.isArray(value) || value.length < 64) return false
  for (const item of value as unknown[])
    if ((typeof item === "object" && item !== null) || typeof item === "function" || typeof item === "symbol")
      return false
  return Object.keys(value).length === value.length
}

function takeApart(value: object): Stored | undefined {
  const method = (value as Partial<Storable>)[storeSymbol]
  if (typeof method === "function") return method.call(value as Storable)
  return arqueroTable(value)
}

interface ColumnTable {
  columnNames(): string[]
  reify(): ColumnTable
  array(name: string): unknown[]
  isGrouped(): boolean
}

/** arquero's tables, by their columns as they now stand: filters and order are applied. */
function arqueroTable(value: object): Stored | undefined {
  const table = value as Partial<ColumnTable>
  const methods = ["columnNames", "reify", "array", "isGrouped"] as const
  if (!methods.every(name => typeof table[name] === "function")) return undefined
  const whole = table as ColumnTable
  if (whole.isGrouped()) throw new UnstorableError("a grouped arquero table")
  return {
    module: "arquero",
    restore: "table",
    data: Object.fromEntries(whole.columnNames().map(name => [name, whole.array(name)])),
  }
}
