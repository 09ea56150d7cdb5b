import { type AutocastState, autocastState, withAutocastState } from "./autocast.ts"
import { backward, enableGrad } from "./autograd.ts"
import { ones } from "./creation.ts"
import { autogradFunction } from "./custom-function.ts"
import { defaultGenerator } from "./random.ts"
import { Tensor } from "./tensor.ts"

/**
 * Runs `body(...inputs)` without keeping its intermediate results, and runs it again in the backward pass: memory for
 * time. Random draws (dropout) and autocast are the same in both runs. The parameters that `body` uses get their
 * gradients in `grad`; `torch.grad` by them is not possible through it (PyTorch's reentrant checkpoint).
 */
export function checkpoint<Inputs extends readonly unknown[], Output extends Tensor | readonly Tensor[]>(
  body: (...inputs: Inputs) => Output,
  ...inputs: Inputs
): Output {
  const device = inputs.find(input => input instanceof Tensor)?.device ?? "cpu"
  let random: Tensor
  let cast: AutocastState
  const recomputed = autogradFunction<[Tensor, ...Inputs], Output>({
    name: "CheckpointBackward",
    forward(context, _, ...given) {
      random = defaultGenerator(device).getState()
      cast = autocastState(device)
      context.saveForBackward(random, ...given.filter(input => input instanceof Tensor))
      return body(...given)
    },
    backward(context, ...gradients) {
      const [state, ...saved] = context.savedTensors
      const again = inputs.map(input => {
        if (!(input instanceof Tensor)) return input
        const original = saved.shift()!
        return original.detach().requiresGrad_(original.requiresGrad)
      })
      const generator = defaultGenerator(device)
      const now = generator.getState()
      try {
        generator.setState(state!)
        const output = enableGrad(() =>
          withAutocastState(device, cast, () => body(...(again as unknown as Inputs))),
        )
        const outputs: readonly Tensor[] = output instanceof Tensor ? [output] : output
        const pairs = outputs
          .map((t, i) => ({ t, gradient: gradients[i]! }))
          .filter(({ t }) => t.requiresGrad)
        backward(
          pairs.map(p => p.t),
          pairs.map(p => p.gradient),
        )
      } finally {
        generator.setState(now)
      }
      return [
        null,
        ...again.map(input => (input instanceof Tensor && input.requiresGrad ? input.grad : null)),
      ]
    },
  })
  // The first argument makes the result differentiable also where only parameters of body are.
  return recomputed(ones([1], { requiresGrad: true }), ...inputs)
}
