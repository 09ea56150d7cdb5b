import { type Handle, native } from "./addon.ts"
import { camelCase } from "./camel-case.ts"
import type { Dtype, MemoryFormat } from "./dtypes.ts"
import { methodNames } from "./generated/method-names.ts"
import { operator, packet } from "./operators.ts"
import { Tensor } from "./tensor.ts"

type Method = (this: Tensor, ...rest: unknown[]) => unknown

function install(name: string, method: (this: Tensor, ...rest: never[]) => unknown): void {
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
  install(name, function (...rest: never[]) {
    return whole.invoke([this, ...rest])
  })
}

/** The number of an operator, looked up at its first call. */
function lazily(name: string, overload = ""): () => number {
  let id = -1
  return () => {
    if (id < 0) id = operator(`aten::${name}`, overload).id
    return id
  }
}

// The methods of an inner loop skip the search for an overload: one look at the argument's kind decides.

for (const name of [
  "neg",
  "exp",
  "log",
  "relu",
  "tanh",
  "sigmoid",
  "sqrt",
  "rsqrt",
  "abs",
  "detach",
  "sin",
  "cos",
  "silu",
  "t",
]) {
  const id = lazily(name)
  const method: Method = function (...rest) {
    return rest.length === 0
      ? new Tensor(native.call(id(), this.handle) as Handle)
      : packet(`aten::${name}`).invoke([this, ...rest])
  }
  install(name, method)
}

for (const name of ["matmul", "mm", "bmm"]) {
  const id = lazily(name)
  const method: Method = function (...rest) {
    const other = rest[0]
    if (rest.length !== 1 || !(other instanceof Tensor))
      return packet(`aten::${name}`).invoke([this, ...rest])
    return new Tensor(native.call(id(), this.handle, other.handle) as Handle)
  }
  install(name, method)
}

for (const name of ["add", "sub", "mul", "div", "eq", "ne", "lt", "le", "gt", "ge"]) {
  const byTensor = lazily(name, "Tensor")
  const byScalar = lazily(name, "Scalar")
  const method: Method = function (...rest) {
    const other = rest[0]
    if (rest.length === 1) {
      if (other instanceof Tensor)
        return new Tensor(native.call(byTensor(), this.handle, other.handle) as Handle)
      if (typeof other === "number") return new Tensor(native.call(byScalar(), this.handle, other) as Handle)
    }
    return packet(`aten::${name}`).invoke([this, ...rest])
  }
  install(name, method)
}

for (const name of ["add_", "sub_", "mul_", "div_"]) {
  const byTensor = lazily(name, "Tensor")
  const byScalar = lazily(name, "Scalar")
  const method: Method = function (...rest) {
    const other = rest[0]
    if (rest.length === 1 && other instanceof Tensor) native.call(byTensor(), this.handle, other.handle)
    else if (rest.length === 1 && typeof other === "number") native.call(byScalar(), this.handle, other)
    else return packet(`aten::${name}`).invoke([this, ...rest])
    return this
  }
  install(name, method)
}

/** Sizes as one array or one after another: view(2, 3) or view([2, 3]). */
type Sizes = [sizes: readonly number[]] | number[]
const sizesOf = (sizes: Sizes): readonly number[] =>
  Array.isArray(sizes[0]) ? sizes[0] : (sizes as number[])

for (const name of ["view", "reshape", "permute", "repeat", "tile", "flip", "expand"]) {
  const id = lazily(name)
  const overloaded = name === "view"
  const method: Method = function (...rest) {
    if (overloaded && (typeof rest[0] === "string" || rest[0] instanceof Tensor))
      return packet("aten::view").invoke([this, ...rest])
    return new Tensor(native.call(id(), this.handle, sizesOf(rest as Sizes)) as Handle)
  }
  install(name, method)
}

declare module "./tensor.ts" {
  interface Tensor {
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
