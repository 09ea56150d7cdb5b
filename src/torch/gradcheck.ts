import { enableGrad, grad, noGrad } from "./autograd.ts"
import { zeros } from "./creation.ts"
import { zerosLike } from "./generated/functions.ts"
import { scope } from "./scope.ts"
import { Tensor } from "./tensor.ts"

/**
 * Compares a function's gradients with finite differences, (f(x + ε) − f(x − ε)) / 2ε for every element of every
 * input that requires a gradient, in float64. Returns the largest difference; throws, naming input, output and
 * both values, where |analytic − numeric| > atol + rtol·|numeric|. Like torch.autograd.gradcheck.
 */
export function gradcheck(
  f: (...inputs: Tensor[]) => Tensor | readonly Tensor[],
  inputs: readonly Tensor[],
  { eps = 1e-6, atol = 1e-5, rtol = 1e-3 }: { eps?: number; atol?: number; rtol?: number } = {},
): number {
  const wanted = inputs.flatMap((input, i) => (input.requiresGrad ? [i] : []))
  if (wanted.length === 0) throw new Error("gradcheck: no input requires a gradient")
  for (const i of wanted)
    if (inputs[i]!.dtype !== "float64")
      throw new TypeError(`gradcheck: expected input ${i} to be float64, found ${inputs[i]!.dtype}`)

  const differentiable = (): Tensor[] => {
    const result = f(...inputs)
    return (result instanceof Tensor ? [result] : [...result]).filter(output => output.requiresGrad)
  }
  let worst = 0
  scope(() => {
    const outputs = enableGrad(differentiable)
    const analytic = outputs.map(output =>
      jacobian(
        output,
        wanted.map(i => inputs[i]!),
      ),
    )
    // Loops, not callbacks: their frames would push the caller's line out of the error's stack.
    for (const [place, i] of wanted.entries()) {
      const numeric = differences(() => enableGrad(differentiable), inputs[i]!, eps)
      for (const [element, column] of numeric.entries()) {
        for (const [o, values] of column.entries()) {
          for (const [j, value] of values.entries()) {
            const found = analytic[o]![place]![j]![element]!
            const difference = Math.abs(found - value)
            if (!(difference <= atol + rtol * Math.abs(value)))
              throw new Error(
                `gradcheck: ∂output ${o}[${j}] / ∂input ${i}[${element}]: autograd gives ${found}, finite differences ${value}`,
              )
            worst = Math.max(worst, difference)
          }
        }
      }
    }
  })
  return worst
}

/** Autograd's derivatives of one output: [input][output element][input element]. */
function jacobian(output: Tensor, inputs: Tensor[]): Float64Array[][] {
  const rows = Array.from({ length: output.numel() }, (_, j) => {
    const direction = zeros([output.numel()], { dtype: output.dtype, device: output.device })
    direction.select(0, j).fill_(1)
    return grad(output, inputs, {
      gradOutputs: [direction.view(output.shape)],
      retainGraph: true,
      allowUnused: true,
    })
  })
  return inputs.map((input, place) => rows.map(row => numbers(row[place] ?? zerosLike(input))))
}

/** Finite differences by each element of one input: [input element][output][output element]. */
function differences(f: () => Tensor[], input: Tensor, eps: number): Float64Array[][] {
  const flat = noGrad(() => input.detach().view(-1))
  return Array.from({ length: input.numel() }, (_, element) => {
    const place = flat.select(0, element)
    const value = place.item()
    const at = (x: number): Float64Array[] => {
      place.fill_(x)
      return f().map(numbers)
    }
    const above = at(value + eps)
    const below = at(value - eps)
    place.fill_(value)
    return above.map((values, o) => values.map((high, j) => (high - below[o]![j]!) / (2 * eps)))
  })
}

const numbers = (tensor: Tensor): Float64Array => tensor.detach().to("float64").toTypedArray() as Float64Array
