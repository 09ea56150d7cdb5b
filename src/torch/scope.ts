import { type Handle, native } from "./addon.ts"
import { Tensor } from "./tensor.ts"

/**
 * Runs `body` and frees every tensor made inside, except those in the returned value (tensors, and tensors in arrays,
 * maps, sets and plain objects), those given to `keep`, and what autograd still needs. `body` must be synchronous.
 */
export function scope<Result>(body: () => Result): Result {
  let result: Result
  native.scope(() => {
    result = body()
    if (isPromise(result)) {
      throw new TypeError("scope: its function must be synchronous, and it returned a promise")
    }
    const survivors: Handle[] = []
    collect(result, survivors, new Set())
    return survivors
  })
  return result!
}

/** Takes a tensor out of the scopes it was made in: it lives until `dispose()` or the garbage collector. */
export function keep<T extends Tensor>(tensor: T): T {
  if (!(tensor instanceof Tensor)) throw new TypeError(`keep: expected a tensor, got ${typeof tensor}`)
  const own = native.keep(tensor.handle)
  if (own) [tensor.handle, tensor.token] = own
  return tensor
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function"
}

function collect(value: unknown, survivors: Handle[], seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return
  if (value instanceof Tensor) {
    survivors.push(value.handle)
    return
  }
  if (ArrayBuffer.isView(value)) return
  seen.add(value)
  if (value instanceof Map) for (const pair of value) for (const item of pair) collect(item, survivors, seen)
  else if (Array.isArray(value) || value instanceof Set)
    for (const item of value) collect(item, survivors, seen)
  else for (const item of Object.values(value)) collect(item, survivors, seen)
}
