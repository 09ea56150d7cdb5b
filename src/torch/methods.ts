import { call1, call2, call3, type Handle, native } from "./addon.ts"
import { camelCase } from "./camel-case.ts"
import { type HookHandle, registerHook } from "./custom-function.ts"
import type { Dtype, MemoryFormat, Scalar } from "./dtypes.ts"
import { methodNames } from "./generated/method-names.ts"
import { at, type Index, setAt } from "./indexing.ts"
import { operator } from "./operator.ts"
import { packet } from "./overloads.ts"
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

/** How the usual arguments of a method are told, by a letter of a shortcut. */
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  i: Number.isInteger,
  n: value => typeof value === "number",
  b: value => typeof value === "boolean",
  T: value => value instanceof Tensor,
}
const encoded = (value: unknown): unknown => (value instanceof Tensor ? value.handle : value)

/**
 * The overloads that methods are usually called with, by the kinds of their arguments: these calls skip the search
 * through all overloads, which costs as much as a small operator. The addon checks the arguments all the same.
 */
const shortcuts: Readonly<Record<string, string>> = {
  sum: ":, i:dim_IntList, ib:dim_IntList",
  mean: ":, i:dim, ib:dim",
  prod: ":, i:dim_int, ib:dim_int",
  all: ":, i:dim, ib:dim",
  any: ":, i:dim, ib:dim",
  argmax: ":, i:, ib:",
  argmin: ":, i:, ib:",
  max: ":, T:other",
  min: ":, T:other",
  softmax: "i:int",
  logSoftmax: "i:int",
  cumsum: "i:",
  narrow: "iii:",
  select: "ii:int",
  transpose: "ii:int",
  unsqueeze: "i:",
  squeeze: ":, i:dim",
  flatten: ":using_ints, i:using_ints, ii:using_ints",
  gather: "iT:",
  indexSelect: "iT:",
  maskedFill: "Tn:Scalar, TT:Tensor",
  pow: "n:Tensor_Scalar, T:Tensor_Tensor",
  clampMin: "n:",
  clampMax: "n:",
  contiguous: ":",
  detach: ":",
}

for (const [name, forms] of Object.entries(shortcuts)) {
  const aten = `aten::${name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`
  const whole = packet(aten)
  const byCount: { id: () => number; fits: ((value: unknown) => boolean)[] }[][] = [[], [], [], []]
  for (const form of forms.split(", ")) {
    const [letters = "", overload = ""] = form.split(":")
    byCount[letters.length]!.push({
      id: lazily(aten, overload),
      fits: [...letters].map(letter => kinds[letter]!),
    })
  }
  install(name, function (a: unknown, b: unknown, c: unknown, d: unknown) {
    const count = c !== undefined ? 3 : b !== undefined ? 2 : a !== undefined ? 1 : 0
    if (d === undefined) {
      for (const { id, fits } of byCount[count]!) {
        if (count > 0 && !fits[0]!(a)) continue
        if (count > 1 && !fits[1]!(b)) continue
        if (count > 2 && !fits[2]!(c)) continue
        const handle =
          count === 0
            ? call1(id(), this.handle)
            : count === 1
              ? call2(id(), this.handle, encoded(a))
              : count === 2
                ? call3(id(), this.handle, encoded(a), encoded(b))
                : native.call(id(), this.handle, encoded(a), encoded(b), encoded(c))
        return new Tensor(handle as Handle)
      }
    }
    return whole.invoke(given(this, a, b, c, d))
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
