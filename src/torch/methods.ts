import { call1, call2, type Handle } from "./addon.ts"
import { camelCase } from "./camel-case.ts"
import { type HookHandle, registerHook } from "./custom-function.ts"
import type { Dtype, MemoryFormat, Scalar } from "./dtypes.ts"
import { methodNames } from "./generated/method-names.ts"
import { at, type Index, setAt } from "./indexing.ts"
import { operator, packet } from "./operators.ts"
import { Tensor } from "./tensor.ts"

type Method = (this: Tensor, ...rest: unknown[]) => unknown

function install(name: string, method: Method): void {
  Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true })
}

for (const name of methodNames.split(" ")) {
  const whole = packet(`aten::${name}`)
  const method: Method = function (...rest) {
    return whole.invoke([this, ...rest])
  }
  install(camelCase(name), method)
}
for (const name of ["contiguous", "detach"]) {
  const whole = packet(`aten::${name}`)
  install(name, function (...rest) {
    return whole.invoke([this, ...rest])
  })
}

/** The number of an operator, looked up at its first call. */
function lazily(name: string, overload = ""): () => number {
  let id = -1
  return () => {
    if (id < 0) id = operator(name, overload).id
    return id
  }
}

// The methods of an inner loop skip the search for an overload: one look at the argument's kind decides. They take
// named parameters, since gathering the rest into an array costs as much as the call.

const unary = "neg exp log relu tanh sigmoid sqrt rsqrt abs sin cos silu t square reciprocal logicalNot"
for (const name of unary.split(" ")) {
  const aten = `aten::${name === "logicalNot" ? "logical_not" : name}`
  const id = lazily(aten)
  const whole = packet(aten)
  install(name, function (options: unknown) {
    if (options !== undefined) return whole.invoke([this, options])
    return new Tensor(call1(id(), this.handle) as Handle)
  })
}

for (const name of ["matmul", "mm", "bmm"]) {
  const id = lazily(`aten::${name}`)
  const whole = packet(`aten::${name}`)
  install(name, function (other: unknown) {
    if (!(other instanceof Tensor)) return whole.invoke(other === undefined ? [this] : [this, other])
    return new Tensor(call2(id(), this.handle, other.handle) as Handle)
  })
}

for (const name of "add sub mul div eq ne lt le gt ge".split(" ")) {
  const byTensor = lazily(`aten::${name}`, "Tensor")
  const byScalar = lazily(`aten::${name}`, "Scalar")
  const whole = packet(`aten::${name}`)
  install(name, function (other: unknown, options: unknown) {
    if (options === undefined) {
      if (other instanceof Tensor) return new Tensor(call2(byTensor(), this.handle, other.handle) as Handle)
      if (typeof other === "number") return new Tensor(call2(byScalar(), this.handle, other) as Handle)
    }
    return whole.invoke(given(this, other, options))
  })
}

for (const name of ["add_", "sub_", "mul_", "div_"]) {
  const byTensor = lazily(`aten::${name}`, "Tensor")
  const byScalar = lazily(`aten::${name}`, "Scalar")
  const whole = packet(`aten::${name}`)
  install(name, function (other: unknown, options: unknown) {
    if (options === undefined && other instanceof Tensor) call2(byTensor(), this.handle, other.handle)
    else if (options === undefined && typeof other === "number") call2(byScalar(), this.handle, other)
    else return whole.invoke(given(this, other, options))
    return this
  })
}

/** The arguments up to the last that was given. */
function given(...values: unknown[]): unknown[] {
  while (values.length > 1 && values[values.length - 1] === undefined) values.pop()
  return values
}

/** Sizes as one array or one after another: view(2, 3) or view([2, 3]). */
type Sizes = [sizes: readonly number[]] | number[]
const sizesOf = (sizes: Sizes): readonly number[] =>
  Array.isArray(sizes[0]) ? sizes[0] : (sizes as number[])

for (const name of ["view", "reshape", "permute", "repeat", "tile", "flip", "expand"]) {
  const id = lazily(`aten::${name}`)
  const overloaded = name === "view"
  const method: Method = function (...rest) {
    if (overloaded && (typeof rest[0] === "string" || rest[0] instanceof Tensor))
      return packet("aten::view").invoke([this, ...rest])
    return new Tensor(call2(id(), this.handle, sizesOf(rest as Sizes)) as Handle)
  }
  install(name, method)
}

install("at", function (...indices) {
  return at(this, ...(indices as Index[]))
})
install("setAt", function (indices, value) {
  return setAt(this, indices as Index, value as Tensor)
})
install("registerHook", function (hook) {
  return registerHook(this, hook as Parameters<typeof registerHook>[1])
})

declare module "./tensor.ts" {
  interface Tensor {
    /** x[i, j, …]: integers, `torch.slice`, null, "...", masks, tensors and arrays of integers. */
    at(...indices: Index[]): Tensor
    /** x[i, j, …] = value, in place. */
    setAt(indices: Index | readonly Index[], value: Tensor | Scalar): Tensor
    /** Calls `hook` with this tensor's gradient when it is computed; what it returns takes its place. */
    registerHook(hook: (gradient: Tensor) => Tensor | undefined): HookHandle
    view(...sizes: Sizes): Tensor
    view(dtype: Dtype): Tensor
    reshape(...sizes: Sizes): Tensor
    permute(...dims: Sizes): Tensor
    expand(...sizes: Sizes): Tensor
    repeat(...sizes: Sizes): Tensor
    tile(...dims: Sizes): Tensor
    flip(...dims: Sizes): Tensor
    contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor
    detach(): Tensor
  }
}

export { Tensor }
