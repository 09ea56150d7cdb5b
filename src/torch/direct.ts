import { type Handle, native } from "./addon.ts"
import { operator } from "./operator.ts"
import { Tensor } from "./tensor.ts"
import { guardOf, uncheckedReason } from "./unchecked.ts"

/** What the addon takes for a value: tensors as their handles, undefined for the schema's default. */
type Encoded = Handle | boolean | string | readonly number[] | null | undefined

/**
 * An aten operator (or that of another namespace: "etude::gelu") with one tensor as its result, called with its
 * arguments in the schema's order and nothing looked up or converted: for the layers of a model, which run thousands of
 * times a second. The addon checks the arguments all the same; operators that need more checks than that are refused
 * here.
 */
export function direct(name: string, overload = ""): (...values: Encoded[]) => Tensor {
  const whole = name.includes("::") ? name : `aten::${name}`
  if (uncheckedReason(name) !== null || guardOf(name))
    throw new TypeError(`direct: ${whole} is not safe without the checks of operators.ts`)
  let id = -1
  return (...values) => {
    if (id < 0) id = operator(whole, overload).id
    return new Tensor(native.call(id, ...values) as Handle)
  }
}
