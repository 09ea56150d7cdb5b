import { deserialize, serialize } from "node:v8"
import { type InstanceData, instanceOfCell, restoreInstance } from "./instances.ts"
import { type ImportModule, type Stored, takeApart, UnstorableError } from "./store-protocol.ts"

/** Bytes that lie in the values file by themselves, named by their place in the values. */
export interface Leaf {
  readonly name: string
  /** As safetensors names it. */
  readonly dtype: string
  readonly shape: readonly number[]
  /** What they are made into again: a typed array's class, or "bytes" for a part's tensor. */
  readonly kind: string
  readonly bytes: Uint8Array
  /** The array or the object that they are the elements of. */
  readonly source: object
}

interface Part {
  /** The name in whose value it was met first. */
  readonly name: string
  readonly module: string
  readonly restore: string
  readonly data: unknown
  /** Which leaf its tensor is. */
  readonly leaf: number | undefined
}

/** Values in the form in which they are written: plain data with marks where the parts and the leaves belong. */
export interface EncodedValues {
  /** `v8.serialize` of names, parts and the kinds of the leaves. */
  readonly structure: Buffer
  readonly leaves: readonly Leaf[]
  /** The names of other cells that these values refer to, as they are. */
  readonly uses: readonly string[]
  /** The storable objects among the values, with the name in whose value each was met first. */
  readonly objects: ReadonlyMap<object, string>
}

/** What is known of the other values of the notebook. */
export interface Surroundings {
  /** Who else holds a storable object: the name whose value it is, or (deeper) a part of. */
  findOwner(object: object): { readonly name: string; readonly isWhole: boolean } | undefined
  /** The name whose value a function or a class is. */
  nameOf(called: object): string | undefined
}

const nowhere: Surroundings = { findOwner: () => undefined, nameOf: () => undefined }

const marks = { part: "\u0000etude.part", leaf: "\u0000etude.leaf", name: "\u0000etude.name" }

/** Typed arrays below this many bytes stay in the structure: a header entry each would be larger. */
const smallest = 4096

const dtypes: Readonly<Record<string, string>> = {
  Float32Array: "F32",
  Float64Array: "F64",
  Int8Array: "I8",
  Int16Array: "I16",
  Int32Array: "I32",
  BigInt64Array: "I64",
  Uint16Array: "U16",
  Uint32Array: "U32",
  BigUint64Array: "U64",
}

/**
 * Takes values apart for writing. Structured-clone data keeps its shape, sharing and cycles; objects with a store
 * method and arquero tables are taken apart. Anything else (functions, other class instances, handles) throws,
 * naming its place: structured clone would make plain objects of instances, without a word. An object that is the
 * value of another cell's name is kept as that name; one that is a part of such a value throws, since a copy of it
 * would no longer change with it.
 */
export function encodeValues(
  values: Readonly<Record<string, unknown>>,
  { findOwner, nameOf }: Surroundings = nowhere,
): EncodedValues {
  const parts: Part[] = []
  const leaves: Leaf[] = []
  const uses = new Set<string>()
  const objects = new Map<object, string>()
  const copies = new Map<object, unknown>()
  let top = ""

  const addLeaf = (leaf: Leaf): number => leaves.push(leaf) - 1

  const refer = (name: string): unknown => {
    uses.add(name)
    return { [marks.name]: name }
  }

  const encode = (value: unknown, path: string): unknown => {
    if (typeof value === "function" && path !== top) {
      const name = nameOf(value)
      if (name !== undefined) return refer(name)
    }
    if (typeof value === "function" || typeof value === "symbol")
      throw new UnstorableError(`${path} is a ${typeof value}`)
    if (typeof value !== "object" || value === null) return value
    const copied = copies.get(value)
    if (copied !== undefined) return copied
    if (isBinary(value)) {
      if (value.byteLength < smallest) return value
      const mark = { [marks.leaf]: addLeaf(leafOf(value, path)) }
      copies.set(value, mark)
      return mark
    }
    if (value instanceof Date || value instanceof RegExp || isPrimitiveArray(value)) return value
    const stored = takeApart(value) ?? instanceOfCell(value, nameOf)
    if (stored) return encodePart(value, stored, path)
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

  const encodePart = (value: object, { module, restore, data, tensor }: Stored, path: string): unknown => {
    const owner = findOwner(value)
    if (owner?.isWhole) {
      const mark = refer(owner.name)
      copies.set(value, mark)
      return mark
    }
    if (owner)
      throw new UnstorableError(
        `${path} is a part of \`${owner.name}\`, which another cell gives`,
        owner.name,
      )
    objects.set(value, top)
    // The place is taken before the data is looked at: an object may hold itself.
    const index = parts.push({ name: top, module, restore, data: undefined, leaf: undefined }) - 1
    const mark = { [marks.part]: index }
    copies.set(value, mark)
    const leaf = tensor && addLeaf({ ...tensor, name: path, kind: "bytes", source: value })
    parts[index] = { name: top, module, restore, data: encode(data, path), leaf }
    return mark
  }

  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    top = name
    copy[name] = encode(value, name)
  }
  const kinds = leaves.map(({ kind }) => kind)
  return { structure: serialize({ values: copy, parts, kinds }), leaves, uses: [...uses], objects }
}

/** Values as they were, and the storable objects among them with the name in whose value each is. */
export async function decodeValues(
  { structure, leaves }: { readonly structure: Uint8Array; readonly leaves: readonly Uint8Array[] },
  importModule: ImportModule,
  readName: (name: string) => unknown = () => undefined,
): Promise<{ values: Record<string, unknown>; objects: ReadonlyMap<object, string> }> {
  const { values, parts, kinds } = deserialize(structure) as {
    values: Record<string, unknown>
    parts: Part[]
    kinds: string[]
  }
  if (parts.length === 0 && kinds.length === 0 && !hasNames(structure)) return { values, objects: new Map() }
  const made: unknown[] = []
  const arrays: unknown[] = []
  const isMade = new Set<number>()
  const put = (root: unknown): unknown =>
    walk(root, (kind, key) => {
      if (kind === "name") return readName(key as string)
      if (kind === "part") return made[key as number]
      return (arrays[key as number] ??= arrayOf(kinds[key as number]!, leaves[key as number]!))
    })
  const make = async (index: number): Promise<void> => {
    if (isMade.has(index)) return
    isMade.add(index)
    const { module, restore, data, leaf } = parts[index]!
    for (const inner of partsIn(data)) await make(inner)
    if (module === "") {
      made[index] = restoreInstance(put(data) as InstanceData)
      return
    }
    const restorer = (await importModule(module))[restore]
    if (typeof restorer !== "function")
      throw new Error(`${module} has no function ${restore} to restore a value with`)
    made[index] = await restorer(put(data), leaf === undefined ? undefined : leaves[leaf])
  }
  for (const index of partsIn(values)) await make(index)
  const whole = put(values) as Record<string, unknown>
  const objects = new Map(parts.map(({ name }, index) => [made[index] as object, name]))
  return { values: whole, objects }
}

const hasNames = (structure: Uint8Array): boolean =>
  Buffer.from(structure.buffer, structure.byteOffset, structure.byteLength).includes(marks.name)

function partsIn(root: unknown): Set<number> {
  const found = new Set<number>()
  walk(root, (kind, key) => {
    if (kind === "part") found.add(key as number)
    return undefined
  })
  return found
}

type Replace = (kind: keyof typeof marks, key: number | string) => unknown

/** Visits every mark; puts what `replace` returns in its place, in the data itself. */
function walk(root: unknown, replace: Replace): unknown {
  const seen = new Set<object>()
  const visit = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || isBinary(value) || isPrimitiveArray(value))
      return value
    if (value instanceof Date || value instanceof RegExp) return value
    for (const [kind, mark] of Object.entries(marks))
      if (Object.hasOwn(value, mark))
        return replace(kind as keyof typeof marks, (value as Record<string, number>)[mark]!) ?? value
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

export function isBinary(value: object): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value)
}

function leafOf(value: ArrayBuffer | ArrayBufferView, name: string): Leaf {
  const kind = Buffer.isBuffer(value) ? "Buffer" : value.constructor.name
  const bytes = bytesOf(value)
  const dtype = dtypes[kind] ?? "U8"
  const shape = [dtype === "U8" ? bytes.length : (value as Float32Array).length]
  return { name, dtype, shape, kind, bytes, source: value }
}

export function bytesOf(value: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
}

const classes = {
  Float32Array,
  Float64Array,
  Int8Array,
  Int16Array,
  Int32Array,
  BigInt64Array,
  Uint8Array,
  Uint8ClampedArray,
  Uint16Array,
  Uint32Array,
  BigUint64Array,
  DataView,
}

/** `bytes` lie at the start of a buffer of their own. */
function arrayOf(kind: string, bytes: Uint8Array): unknown {
  const buffer = bytes.buffer as ArrayBuffer
  if (kind === "ArrayBuffer") return buffer
  if (kind === "Buffer") return Buffer.from(buffer)
  const Class = classes[kind as keyof typeof classes] as (new (buffer: ArrayBuffer) => unknown) | undefined
  if (!Class) throw new Error(`a stored value is of the unknown kind ${kind}`)
  return new Class(buffer)
}

/** Long lists of numbers and text need no copy. */
function isPrimitiveArray(value: object): boolean {
  if (!Array.isArray(value) || value.length < 64) return false
  for (const item of value as unknown[])
    if ((typeof item === "object" && item !== null) || typeof item === "function" || typeof item === "symbol")
      return false
  return Object.keys(value).length === value.length
}
