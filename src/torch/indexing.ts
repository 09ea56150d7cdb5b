import { tensor } from "./creation.ts"
import type { Scalar } from "./dtypes.ts"
import { operator } from "./operator.ts"
import { Tensor } from "./tensor.ts"

/** start:end:step of one dimension; what is left out reaches to the end. Made by `torch.slice`. */
export class Slice {
  readonly start: number | null
  readonly end: number | null
  readonly step: number
  constructor(start: number | null, end: number | null, step: number) {
    for (const [name, value] of Object.entries({ start, end, step })) {
      if (value !== null && !Number.isInteger(value))
        throw new TypeError(`slice: ${name}: expected an integer, got ${value}`)
    }
    if (step < 1) throw new RangeError(`slice: expected a step of at least 1, got ${step}`)
    this.start = start
    this.end = end
    this.step = step
  }
}

/** `slice(a, b, step)` is Python's a:b:step; null or nothing for an open end, negative numbers count from the end. */
export function slice(start: number | null = null, end: number | null = null, step = 1): Slice {
  return new Slice(start, end, step)
}

/**
 * One index of `at`: an integer (drops the dimension), a slice, null (a new dimension of 1), "..." (all dimensions not
 * spoken of), true or false, a tensor or array of integers or of booleans (a mask).
 */
export type Index = number | Slice | null | "..." | boolean | Tensor | readonly number[] | readonly boolean[]

/** x[i, j, …] as in PyTorch: a view for integers, slices, null and "..."; a copy where a tensor or array indexes. */
export function at(self: Tensor, ...indices: Index[]): Tensor {
  const { view, gathers } = look(self, indices)
  return gathers ? (operator("aten::index", "Tensor").call([view, gathers]) as Tensor) : view
}

/** x[i, j, …] = value, in place. */
export function setAt(self: Tensor, indices: Index | readonly Index[], value: Tensor | Scalar): Tensor {
  const list = isList(indices) ? indices : [indices]
  const { view, gathers } = look(self, list)
  if (gathers) {
    const values =
      value instanceof Tensor ? value : tensor(value).to({ dtype: self.dtype, device: self.device })
    operator("aten::index_put_").call([view, gathers, values])
  } else if (value instanceof Tensor) view.copy_(value)
  else view.fill_(value)
  return self
}

/** An array of indices, and not one index that is an array of numbers or booleans. */
function isList(indices: Index | readonly Index[]): indices is readonly Index[] {
  return Array.isArray(indices)
}

/** How many dimensions of the tensor an index takes up. */
function consumed(index: Index): number {
  if (index === null || index === "..." || typeof index === "boolean") return 0
  if (index instanceof Tensor && (index.dtype === "bool" || index.dtype === "uint8")) return index.ndim
  return 1
}

function look(self: Tensor, indices: readonly Index[]): { view: Tensor; gathers: (Tensor | null)[] | null } {
  const rank = self.ndim
  const taken = indices.reduce<number>((sum, index) => sum + consumed(index), 0)
  if (taken > rank) {
    throw new RangeError(`at: ${taken} indices for a tensor of ${rank} dimensions [${self.shape.join(", ")}]`)
  }
  if (indices.filter(index => index === "...").length > 1)
    throw new TypeError('at: expected at most one "..."')
  let view = self
  let dim = 0
  // A mask of k dimensions is one entry of the operator's list.
  let folded = 0
  const gathers: (Tensor | null)[] = []
  const gather = (index: Tensor) => {
    while (gathers.length < dim - folded) gathers.push(null)
    gathers.push(index)
    const dims = consumed(index)
    dim += dims
    folded += dims - 1
  }
  for (const index of indices) {
    if (index === "...") dim += rank - taken
    else if (index === null) view = view.unsqueeze(dim++)
    else if (typeof index === "boolean") {
      view = view.unsqueeze(dim)
      gather(tensor([index]).to(self.device))
    } else if (typeof index === "number") view = view.select(dim, index)
    else if (index instanceof Slice) {
      view = operator("aten::slice", "Tensor").call([
        view,
        dim++,
        index.start,
        index.end,
        index.step,
      ]) as Tensor
    } else if (index instanceof Tensor) {
      if (consumed(index) === 0) view = view.unsqueeze(dim)
      gather(consumed(index) === 0 ? index.reshape(1) : index)
    } else if (Array.isArray(index)) {
      const dtype = typeof index[0] === "boolean" ? "bool" : "int64"
      gather(tensor(index, { dtype }).to(self.device))
    } else
      throw new TypeError(
        `at: expected an integer, slice, null, "...", boolean, tensor or array, got ${typeof index}`,
      )
  }
  return { view, gathers: gathers.length ? gathers : null }
}
