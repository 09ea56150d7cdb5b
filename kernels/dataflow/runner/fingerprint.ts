import type { Hash } from "node:crypto"

/** Values past this many parts or bytes are not looked through. */
const limit = { parts: 10_000, bytes: 1 << 20 }

/**
 * A hash that two values share only if they are structurally equal, or `null` for what has no such hash: functions,
 * class instances, cycles, large values. It may cost a little, and must never say "equal" wrongly.
 */
export function fingerprint(value: unknown): string | null {
  const short = shortFingerprint(value)
  if (short !== undefined) return short
  // Not loaded at start: a first cell that gives a number or nothing has its result 10 ms sooner.
  const { createHash } = process.getBuiltinModule("node:crypto")
  const hash = createHash("sha256")
  const budget = { ...limit }
  const path = new Set<object>()
  return feed(hash, value, budget, path) ? hash.digest("base64url") : null
}

/** Of a value that is shorter than its hash: itself. */
function shortFingerprint(value: unknown): string | undefined {
  if (typeof value === "string") return value.length < 40 ? `"${value}` : undefined
  const isPlain =
    typeof value === "number" || typeof value === "boolean" || value === undefined || value === null
  return isPlain ? `=${Object.is(value, -0) ? "-0" : String(value)}` : undefined
}

function feed(hash: Hash, value: unknown, budget: typeof limit, path: Set<object>): boolean {
  if (--budget.parts < 0) return false
  switch (typeof value) {
    case "undefined":
      hash.update("u;")
      return true
    case "boolean":
    case "bigint":
      hash.update(`${typeof value}${value};`)
      return true
    case "number":
      hash.update(Object.is(value, -0) ? "n-0;" : `n${value};`)
      return true
    case "string":
      budget.bytes -= value.length
      hash.update(`s${value.length}:${value};`)
      return budget.bytes >= 0
    case "object":
      return value === null ? hash.update("null;") !== undefined : feedObject(hash, value, budget, path)
    default:
      return false
  }
}

function feedObject(hash: Hash, value: object, budget: typeof limit, path: Set<object>): boolean {
  if (path.has(value)) return false
  path.add(value)
  try {
    if (ArrayBuffer.isView(value)) {
      budget.bytes -= value.byteLength
      if (budget.bytes < 0) return false
      hash.update(`${value.constructor.name}${value.byteLength}:`)
      hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      return true
    }
    if (value instanceof Date) {
      hash.update(`d${value.getTime()};`)
      return true
    }
    if (Array.isArray(value)) {
      if (value.length > budget.parts) return false
      hash.update(`[${value.length}:`)
      return value.every(each => feed(hash, each, budget, path)) && Object.keys(value).length === value.length
    }
    if (value instanceof Map || value instanceof Set) {
      hash.update(`${value instanceof Map ? "m" : "S"}${value.size}:`)
      for (const each of value) if (!feed(hash, each, budget, path)) return false
      return true
    }
    const prototype = Object.getPrototypeOf(value) as unknown
    if (prototype !== Object.prototype && prototype !== null) return false
    const keys = Reflect.ownKeys(value)
    hash.update(`{${keys.length}:`)
    for (const key of keys) {
      if (typeof key === "symbol") return false
      const property = Object.getOwnPropertyDescriptor(value, key)!
      if (!("value" in property)) return false
      hash.update(`${key.length}:${key}=`)
      if (!feed(hash, property.value, budget, path)) return false
    }
    return true
  } finally {
    path.delete(value)
  }
}
