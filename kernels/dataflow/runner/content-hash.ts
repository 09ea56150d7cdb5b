import { createHash, type Hash } from "node:crypto"
import { instanceOfCell } from "./instances.ts"
import { takeApart } from "./store-protocol.ts"
import { bytesOf, isBinary } from "./stored-values.ts"

/** Hashes of the elements of arrays and tensors that are known already, by the array or object itself. */
export type ElementHashes = Map<object, string>

/**
 * A hash that two values share only if they are structurally equal, of any size, with storable objects by what they
 * are made of; `null` for what has no such hash (functions, instances that cannot be stored). The order of keys and
 * of the entries of maps counts, and so does what is shared within the value.
 */
export function contentHash(
  value: unknown,
  elements: ElementHashes = new Map(),
  nameOf: (called: object) => string | undefined = () => undefined,
): string | null {
  const hash = createHash("sha256")
  try {
    return new Feed(hash, elements, nameOf).take(value) ? hash.digest("base64url") : null
  } catch {
    // A store method that refuses says why where the value is to be stored.
    return null
  }
}

/** Whether a value can be changed in place by who holds it. */
export function isChangeable(value: unknown): boolean {
  return typeof value === "object" && value !== null
}

class Feed {
  readonly #hash: Hash
  readonly #elements: ElementHashes
  readonly #nameOf: (called: object) => string | undefined
  /** Objects met so far, by the order in which they were: circles and sharing are told by it. */
  readonly #seen = new Map<object, number>()
  /** Text is collected: a hash takes long texts at once much faster than many short ones. */
  #text = ""

  constructor(hash: Hash, elements: ElementHashes, nameOf: (called: object) => string | undefined) {
    this.#hash = hash
    this.#elements = elements
    this.#nameOf = nameOf
  }

  take(value: unknown): boolean {
    if (typeof value === "function") return false
    const isWhole = this.#feed(value)
    this.#hash.update(this.#text)
    return isWhole
  }

  #add(text: string): true {
    this.#text += text
    if (this.#text.length > 1 << 16) {
      this.#hash.update(this.#text)
      this.#text = ""
    }
    return true
  }

  #feed(value: unknown): boolean {
    switch (typeof value) {
      case "number":
        return this.#add(Object.is(value, -0) ? "n-0;" : `n${value};`)
      case "string":
        return this.#add(`s${value.length}:${value};`)
      case "boolean":
        return this.#add(value ? "t;" : "f;")
      case "bigint":
        return this.#add(`b${value};`)
      case "undefined":
        return this.#add("u;")
      case "object":
        return value === null ? this.#add("null;") : this.#feedObject(value)
      case "function": {
        // What a class of the notebook is made of is in the key of its cell.
        const name = this.#nameOf(value)
        return name !== undefined && this.#add(`c${name};`)
      }
      default:
        return false
    }
  }

  #feedObject(value: object): boolean {
    const place = this.#seen.get(value)
    if (place !== undefined) return this.#add(`@${place};`)
    this.#seen.set(value, this.#seen.size)
    if (isBinary(value)) {
      const bytes = bytesOf(value)
      return this.#add(`${value.constructor.name}${bytes.length}:${this.#elementsOf(value, bytes)};`)
    }
    if (value instanceof Date) return this.#add(`d${value.getTime()};`)
    if (value instanceof RegExp) return this.#add(`r${String(value)}${value.lastIndex};`)
    if (Array.isArray(value)) {
      this.#add(`[${value.length}:`)
      const keys = Object.keys(value)
      if (keys.length !== value.length) this.#add(`${keys.join()}:`)
      return keys.every(key => this.#feed(value[key as unknown as number]))
    }
    if (value instanceof Map) {
      this.#add(`m${value.size}:`)
      for (const [key, item] of value) if (!this.#feed(key) || !this.#feed(item)) return false
      return true
    }
    if (value instanceof Set) {
      this.#add(`S${value.size}:`)
      for (const item of value) if (!this.#feed(item)) return false
      return true
    }
    const stored = takeApart(value) ?? instanceOfCell(value, this.#nameOf)
    if (stored) {
      const { module, restore, data, tensor } = stored
      this.#add(`p${module} ${restore}:`)
      if (tensor) this.#add(`${tensor.dtype}[${tensor.shape}]${this.#elementsOf(value, tensor.bytes)}`)
      return this.#feed(data)
    }
    const prototype = Object.getPrototypeOf(value) as unknown
    if (prototype !== Object.prototype && prototype !== null) return false
    const keys = Reflect.ownKeys(value)
    this.#add(`{${keys.length}:`)
    for (const key of keys) {
      if (typeof key === "symbol") return false
      const property = Object.getOwnPropertyDescriptor(value, key)!
      if (!("value" in property)) return false
      this.#add(`${key.length}:${key}=`)
      if (!this.#feed(property.value)) return false
    }
    return true
  }

  #elementsOf(source: object, bytes: Uint8Array): string {
    const known = this.#elements.get(source)
    if (known !== undefined) return known
    const made = createHash("sha256").update(bytes).digest("hex")
    this.#elements.set(source, made)
    return made
  }
}
