/**
 * What lowered TypeScript calls: oxc compiles legacy decorators and `using` to calls of a global `babelHelpers`.
 * Decorators follow TypeScript's `experimentalDecorators`; `using` follows the explicit resource management proposal.
 */
type Decorator = (target: unknown, key?: string | symbol, descriptor?: unknown) => unknown

/** Applies decorators from last to first; a member's `null` descriptor asks for the property's own. */
function decorate(
  decorators: Decorator[],
  target: object,
  key?: string | symbol,
  description?: unknown,
): unknown {
  const isMember = key !== undefined
  const own = isMember && description === null ? Object.getOwnPropertyDescriptor(target, key) : description
  let result: unknown = isMember ? own : target
  for (const decorator of decorators.toReversed())
    result = (isMember ? decorator(target, key, result) : decorator(result)) ?? result
  if (isMember && result) Object.defineProperty(target, key, result as PropertyDescriptor)
  return result
}

function decorateParam(
  index: number,
  decorator: (target: unknown, key: unknown, index: number) => void,
): Decorator {
  return (target, key) => decorator(target, key, index)
}

interface Resource {
  readonly dispose: () => unknown
  readonly isAsync: boolean
}

/** Collects the resources of a block; `d` disposes of them, last first, and throws what went wrong. */
function usingCtx(): { e: unknown; u<T>(value: T): T; a<T>(value: T): T; d(): unknown } {
  const none = {}
  const resources: Resource[] = []
  const take = <T>(value: T, isAsync: boolean): T => {
    if (value === null || value === undefined) {
      if (isAsync) resources.push({ dispose: () => undefined, isAsync })
      return value
    }
    const holder = value as Record<symbol, unknown>
    const asyncDispose = Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose")
    const method =
      (isAsync ? holder[asyncDispose] : undefined) ?? holder[Symbol.dispose ?? Symbol.for("Symbol.dispose")]
    if (typeof method !== "function") throw new TypeError("using: the value has no Symbol.dispose method")
    resources.push({ dispose: () => method.call(value) as unknown, isAsync })
    return value
  }
  return {
    e: none,
    u: value => take(value, false),
    a: value => take(value, true),
    d() {
      let error = this.e
      const fail = (next: unknown): void => {
        error =
          error === none
            ? next
            : Object.assign(new Error("suppressed by a failed disposal"), { error: next, suppressed: error })
      }
      const finish = (): void => {
        if (error !== none) throw error
      }
      const next = (): unknown => {
        for (let resource = resources.pop(); resource; resource = resources.pop()) {
          try {
            const disposed = resource.dispose()
            if (resource.isAsync)
              return Promise.resolve(disposed).then(next, (thrown: unknown) => {
                fail(thrown)
                return next()
              })
          } catch (thrown) {
            fail(thrown)
          }
        }
        return finish()
      }
      return next()
    },
  }
}

Reflect.set(globalThis, "babelHelpers", {
  decorate,
  decorateParam,
  decorateMetadata: (): Decorator => () => undefined,
  usingCtx,
})
