import type { Aten } from "./generated/operators.ts"
import { operator } from "./operator.ts"
import { overloadsOf, type Packet, packet } from "./overloads.ts"
import type { Tensor } from "./tensor.ts"

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
